//! Texts that match the model's patterns.

/// A text that matches, written by hand for each pattern; Java agrees on each (see `patterns`).
pub(crate) fn matching(pattern: &str) -> String {
    let text = match pattern {
        r"\d{12}" => "123456789012",
        r"[\d]+" | r"[\d]*" => "123456",
        r"[A-Z0-9]+" => "A1",
        r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)" | r"((/[A-Za-z0-9\.,\+@=_-]+)*)/" => "/division/team/",
        r"\u002F[\u0021-\u007F]*" | r"/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/" => "/division/",
        r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?" => "v10",
        r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$" => {
            "https://a.b/c?d=e&f=g#h/i"
        }
        r"^o-[a-z0-9]{10,32}$" => "o-abcdefghij",
        r"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*" => "o-a1b2c3d4e5/r-f6g7/ou-f6g7-abc",
        r"^p-[0-9a-zA-Z_]{8,128}$" => "p-12345678",
        _ => "abc",
    };
    text.to_owned()
}
