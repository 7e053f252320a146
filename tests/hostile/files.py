"""Kinds of hostile file, made up: name -> bytes. What each does to its reader is in its name."""

import codecs
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from tests.hostile.words import BITS, INJECTED, NUMBERS, UNSEEN

HEAD = "# Ada Exampleson\n\nada@example.org | 555-0100\n\n"
BODY = """## Education

**University of Aldermoor**, 2010 - 2014
B.Sc. in Statistics

## Experience

**Brightloom**, 2015 - Present
Compiler Engineer
- Wrote the register allocator in C++

## Publications

- Ada Exampleson, Bo Imaginary. Splines for everybody. NeurIPS 2018.

## Skills

Python, CUDA, SQL
"""
CV = HEAD + BODY
SIZE = 4_000  # bytes of what is long or many; `python -m tests.hostile` takes larger ones
LIMIT = 10_000_000  # bytes of the largest file that is taken


def every(size: int = SIZE) -> dict[str, bytes]:
    """All of them; a name that comes twice would be a kind lost."""
    found: dict[str, bytes] = {}
    families = {f.__name__: f() for f in (binary, encoded, line_ends, unseen, injected, numbered)}
    families |= {f.__name__: f(size) for f in (shaped, long, many)}
    for family, kinds in families.items():
        for kind, data in kinds:
            name = f"{family}-{kind}.md"
            assert name not in found, name
            found[name] = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    return found


Kind = tuple[str, bytes | str]


def binary() -> Iterator[Kind]:
    """What is no text, whatever it is called."""
    starts = {
        "pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n",
        "pdf-late": b"\n\n  %PDF-1.4\n",
        "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "rtf": b"{\\rtf1\\ansi Ada Exampleson wrote compilers for a living}",
        "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF",
        "gif": b"GIF89a\x01\0\x01\0",
        "elf": b"\x7fELF\x02\x01\x01",
        "pe": b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff",
        "sqlite": b"SQLite format 3\0\x10\0\x01\x01",
        "gzip": b"\x1f\x8b\x08\0\0\0\0\0",
        "bzip": b"BZh91AY&SY",
        "xz": b"\xfd7zXZ\0",
        "7z": b"7z\xbc\xaf\x27\x1c",
        "class": b"\xca\xfe\xba\xbe\0\0\x004",
        "wasm": b"\0asm\x01\0\0\0",
        "mp3": b"ID3\x04\0\0\0\0\0",
        "tar": b"cv.md" + b"\0" * 95 + b"0000644\0",
        "pickle": b"\x80\x04\x95\x1f\0\0\0\0\0\0\0\x8c\x05posix\x8c\x06system",
    }
    noise = bytes((i * 7919 + i * i) % 256 for i in range(5000))
    yield from ((kind, start + noise) for kind, start in starts.items())
    yield "zip-bomb", _bomb()
    yield "docx", _docx()
    yield "noise", noise
    yield "deflate-bomb", zlib.compress(b"A" * 20_000_000)
    yield "text-then-noise", CV.encode() + noise
    yield "noise-then-text", noise + CV.encode()
    yield "base64", "QUJD" * 20_000
    yield "nothing", b""
    yield "blank", b" \n\t\r\n" * 1000
    yield "digits", b"1234567890\n" * 1000
    yield "signs", "-_=*#|~`.:;!?\n" * 1000
    yield "nuls", b"\0" * 100_000
    yield "over-the-limit", b"a b\n" * (LIMIT // 4 + 1)


def _bomb() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 50_000_000)
    return file.getvalue()


def _docx() -> bytes:
    entities = "".join(f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};">' for n in range(1, 30))
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../../../escaped.txt", "out of the folder")
        archive.writestr(
            "word/document.xml",
            f'<!DOCTYPE d [<!ENTITY e0 "ha">{entities}<!ENTITY f SYSTEM "file:///etc/hostname">]>'
            "<d>&e29;&f;</d>",
        )
    return file.getvalue()


def encoded() -> Iterator[Kind]:
    """The same CV in encodings that nobody announced, sound and broken."""
    named = CV.replace("Ada", "Zoë")
    for name in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-7"):
        yield name, named.encode(name)
    for name in ("latin-1", "cp1252", "cp437", "mac-roman", "cp037"):
        yield name, named.encode(name)
    yield "utf-16-be-marked", codecs.BOM_UTF16_BE + named.encode("utf-16-be")
    yield "utf-16-odd", named.encode("utf-16")[:-1]
    yield "utf-16-half-pair", codecs.BOM_UTF16_LE + b"\0\xd8" + named.encode("utf-16-le")
    yield "cyrillic", CV.replace("Ada Exampleson", "Ада Примерова").encode("cp1251")
    yield "koi8", CV.replace("Ada Exampleson", "Ада Примерова").encode("koi8-r")
    yield "shift-jis", CV.replace("Ada Exampleson", "見本 花子").encode("shift-jis")
    yield "gb18030", CV.replace("Ada Exampleson", "样本 小花").encode("gb18030")
    yield "euc-kr", CV.replace("Ada Exampleson", "김보기").encode("euc-kr")
    yield "cut-letter", named.encode()[: named.encode().index(b"\xc3") + 1] + b"\n" + BODY.encode()
    yield "overlong", CV.encode().replace(b"Ada", b"\xc0\xaf\xe0\x80\xaf")
    yield "cesu", CV.replace("Ada", "\ud83d\ude00")
    yield "lone-surrogate", CV.replace("Ada", "\udcff")
    yield "mixed", CV.encode() + named.encode("latin-1") + named.encode("utf-16-le")
    yield "marks-everywhere", CV.replace("\n", "\n\ufeff")
    yield "mojibake", named.encode().decode("latin-1")
    yield "decomposed", CV.replace("Ada", "Zoe\u0308")


def line_ends() -> Iterator[Kind]:
    ends = {
        "cr": "\r", "crlf": "\r\n", "lfcr": "\n\r", "crcrlf": "\r\r\n", "nel": "\x85",
        "ls": "\u2028", "ps": "\u2029", "vt": "\v", "ff": "\f", "fs": "\x1c", "nul": "\0",
        "blank": " ", "backslash-n": "\\n", "br": "<br>",
    }  # fmt: skip
    yield from ((kind, CV.replace("\n", end)) for kind, end in ends.items())
    yield "no-last", CV.rstrip("\n")
    yield "mixed", CV.replace("\n\n", "\r\r").replace("- ", "\x85- ")


def unseen() -> Iterator[Kind]:
    """What nobody sees, in a name, a heading and all over."""
    for kind, sign in UNSEEN.items():
        yield f"name-{kind}", CV.replace("Ada Ex", f"A{sign}da{sign} {sign}Ex")
    for kind in ("nul", "escape", "override", "zero-width", "tag", "bell"):
        yield f"all-{kind}", UNSEEN[kind].join(CV)
        yield f"headings-{kind}", CV.replace("## ", f"{UNSEEN[kind]}## {UNSEEN[kind]}")


def injected() -> Iterator[Kind]:
    """Text that means something to a program further on, where a name and a skill stand."""
    for family, texts in INJECTED.items():
        for kind, text in texts.items():
            whole = CV.replace("Ada Exampleson", f"Ada {text}", 1)
            yield (
                f"{family}-{kind}",
                whole.replace("Python", text).replace("Wrote the", f"{text} the"),
            )


def shaped(size: int) -> Iterator[Kind]:
    """Forms of a document that no CV has."""
    yield "deep-brackets", CV + "(" * size + "a" + ")" * size
    yield "deep-square", CV + "[" * size + "a" + "](b)" * size
    yield "deep-quotes", CV + "> " * size + "a\n"
    yield "deep-lists", CV + "".join("  " * n + f"- a{n}\n" for n in range(size // 30))
    yield "deep-tags", CV + "<b>" * size + "a" + "</b>" * size
    yield "deep-json", '{"a":' * size + "1" + "}" * size
    yield "deep-xml", '<?xml version="1.0"?>' + "<a>" * size
    yield (
        "laughs",
        "<!DOCTYPE a [<!ENTITY b 'ha'>" + "<!ENTITY c '&b;&b;'>" * (size // 25) + "]>" + CV,
    )
    yield "yaml-bomb", "---\na: &a [x, x]\n" + "b: &b [*a, *a, *a]\n" * (size // 25) + "---\n" + CV
    yield "unclosed-fence", "```\n" + CV
    yield "unclosed-comment", "<!-- " + CV
    yield "unclosed-bold", CV.replace("**", "**" * 99)
    yield "all-headings", "".join(f"# {word}\n" for word in (CV * max(1, size // 1500)).split())
    yield "all-bold", "".join(f"**{line}**\n" for line in (CV * max(1, size // 2000)).splitlines())
    yield "one-column", "\n".join((CV * max(1, size // 2000)).split())
    yield "one-letter-a-line", "\n".join(CV * max(1, size // 2000))
    yield "no-spaces", "".join(CV.split())
    yield "upside-down", "\n".join(CV.splitlines()[::-1])
    yield "table", "".join(f"| {line} | {line} |\n" for line in CV.splitlines())
    yield "wide-table", "|" + " a |" * size + "\n|" + "---|" * size + "\n"
    yield "three-columns", "\n".join(f"{s:<60}{s:<60}{s}" for s in CV.splitlines())
    yield "thousand-cvs", CV * (size // 400)
    yield "two-people", CV + CV.replace("Ada Exampleson", "Bo Imaginary")
    yield "upper", CV.upper()
    yield "program", "def main(argv):\n    return os.system(argv[1])\n" * (size // 60)
    yield "log", "2026-11-24 09:00:00,123 ERROR [main] failed: x=1\n" * (size // 60)
    yield "csv", "name,mail,phone\n" + "Ada,ada@example.org,555-0100\n" * (size // 40)
    yield "html", f"<html><body onload=alert(1)><p>{CV}</p><script>x()</script></body></html>"
    yield "mail", "From: ada@example.org\nMIME-Version: 1.0\n\n--b\n" + CV
    yield "diff", "".join(f"+{line}\n-{line}\n" for line in CV.splitlines())


def long(size: int) -> Iterator[Kind]:
    """One line, or one word, of what a pattern may try in every way."""
    for kind, bit in BITS.items():
        yield f"line-of-{kind}", CV + "\n" + bit * (size // len(bit.encode())) + "!\n"
    yield "word", CV + "a" * size
    yield "name", "# " + "Ada " * (size // 4) + "\n\n" + BODY
    yield "combining", CV.replace("Ada", "A" + "\u0301" * size)
    yield "whole-document", CV.replace("\n", "  ") * (size // 400)


def many(size: int) -> Iterator[Kind]:
    """As many of one thing as fit in."""
    for kind, bit in BITS.items():
        yield f"lines-of-{kind}", CV + f"{bit}\n" * (size // (len(bit.encode()) + 1))
    yield "mails", "".join(f"ada{n}@example.org\n" for n in range(size // 20))
    yield "jobs", HEAD + "## Experience\n\n" + _jobs(size // 50)
    yield "papers", HEAD + "## Publications\n\n" + _papers(size // 80, 4)
    yield "authors", HEAD + "## Publications\n\n" + _papers(3, size // 25)
    yield "skills", HEAD + "## Skills\n\n" + ", ".join(f"skill{n}" for n in range(size // 10))
    yield "sections", HEAD + "".join(f"## Part {n}\n\n- one of {n}\n\n" for n in range(size // 30))
    yield "blank-lines", HEAD + "\n" * size + BODY


def _jobs(count: int) -> str:
    years = range(1, count + 1)
    return "".join(f"**Firm {n}**, 20{n % 90 + 10} - Present\nEngineer\n\n" for n in years)


def _papers(count: int, authors: int) -> str:
    names = ", ".join(f"{chr(65 + n % 26)}. Author{n}" for n in range(authors))
    return "".join(f"- Ada Exampleson, {names}. Paper {n}. KDD 2020.\n" for n in range(count))


def numbered() -> Iterator[Kind]:
    """Numbers that no calendar has, where a year, a mark or a phone stands."""
    for kind, number in NUMBERS.items():
        text = CV.replace("2015", number).replace("2014", number).replace("555-0100", number)
        yield kind, text + f"\nGPA: {number}/{number}\n\nLast updated: {number}\n"
