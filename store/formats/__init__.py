"""The bytes of a PDF, a Word document or a JSON Resume -> text that a CV is read from."""

from store.formats.apart import Unreadable, read_apart
from store.formats.json_resume import written

__all__ = ["Unreadable", "kind_of", "text_of"]

OLE = b"\xd0\xcf\x11\xe0"  # the container of .doc, and of a .docx with a password
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # a part's name; MS-OFFCRYPTO, section 2.3.4
HEAD = 1024  # bytes that are looked at
PDF, WORD, OLD_WORD, JSON = "pdf", "docx", "doc", "json"


def kind_of(data: bytes) -> str:
    """What these bytes are by what they hold, never by a name; "" for what is read as text.

    >>> kind_of(b"%PDF-1.7"), kind_of(b"PK\\x03\\x04 word/document.xml"), kind_of(b"# Ada")
    ('pdf', 'docx', '')
    """
    start = data[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"%PDF"):
        return PDF
    if data.startswith(b"PK\x03\x04") and b"word/" in data:
        return WORD
    if data.startswith(OLE):
        return OLD_WORD
    return JSON if start.startswith(b"{") and not start.startswith(b"{\\rtf") else ""


def text_of(kind: str, data: bytes) -> str:
    """The text; "" where a JSON file is none. Raises Unreadable."""
    if kind == OLD_WORD:
        locked = ENCRYPTED in data
        raise Unreadable(
            "is encrypted: save it without a password"
            if locked
            else "is an old Word document: save it as .docx or PDF"
        )
    return written(data) if kind == JSON else read_apart(kind, data)
