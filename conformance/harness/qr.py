"""Reads a QR code with zxing, a decoder that shares nothing with ours."""

import io

import zxingcpp
from PIL import Image


def text_of(png):
    """The text of the one QR code in a PNG; an error when there is not exactly one."""
    image = Image.open(io.BytesIO(png))
    assert image.format == "PNG"
    codes = zxingcpp.read_barcodes(image.convert("L"))
    assert len(codes) == 1, f"a scanner sees {len(codes)} codes in the picture"
    assert "QR" in str(codes[0].format)
    return codes[0].text
