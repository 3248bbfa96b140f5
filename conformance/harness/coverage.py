"""What the server says it can do: `steprole serve --coverage`, and the same of Organizations."""

import functools
import subprocess

from . import tools


@functools.lru_cache(maxsize=None)
def operations(answer):
    """The operations with this answer, `yes` or `no`, as (service, name) pairs."""
    printed = "".join(
        subprocess.run(
            [str(tools.binary()), "serve", "--coverage", *of], capture_output=True, text=True, timeout=30, check=True
        ).stdout
        for of in ([], ["organizations"])
    )
    lines = [line.split() for line in printed.splitlines()]
    assert all(len(line) == 2 and line[1] in ("yes", "no") for line in lines), printed
    return [tuple(name.split(":")) for name, said in lines if said == answer]
