"""Bytes that grow by what they reach in the parser, by hand: `pip install atheris`, then
`python -m tests.fuzz_parse -max_total_time=300`. A crash becomes a row in a table test."""

import json
import sys


def one(data: bytes) -> None:
    """Whatever the bytes are: refused in one line, or a document."""
    try:
        text = decode(data)
    except Refused as why:
        assert "\n" not in str(why)
    else:
        json.dumps(resume(parse(text))).encode()


if __name__ == "__main__":
    import atheris

    with atheris.instrument_imports(include=["store"]):
        from store.cv.parser import parse
        from store.cv.resume import resume
        from store.files import Refused, decode
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
