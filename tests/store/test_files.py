import os
import socket

import pytest

from store.files import LARGEST, Found, Refused, decode, read, walk

TEXT = "Ada Lindqvist, compiler engineer at Brightloom since 2019"


def named(path):
    return read(Found(path, None))


DECODED = [
    (TEXT.encode(), TEXT),
    (b"\xef\xbb\xbf" + TEXT.encode(), TEXT),
    (TEXT.encode("utf-16"), TEXT),
    (b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT),
    ("Zoë Müller — compiler engineer".encode("cp1252"), "Zoë Müller — compiler engineer"),
    ("Zoë 陆文歆 compiler engineer 😀".encode(), "Zoë 陆文歆 compiler engineer 😀"),
    (b"Ada Lindqvist\r\ncompiler engineer\r2019", "Ada Lindqvist\ncompiler engineer\n2019"),
    (b"Ada Lindqvist\x00, compiler engineer", "Ada Lindqvist, compiler engineer"),
    (b"Ada Lindqvist\x0c\ncompiler\x1b[31m engineer", "Ada Lindqvist\ncompiler[31m engineer"),
    ("Ada\u202e Lindqvist\u200b compiler engineer".encode(), "Ada Lindqvist compiler engineer"),
    (b"  \n\n" + TEXT.encode() + b"\n\n", "  \n\n" + TEXT + "\n\n"),
    ("陆文歆，编译器工程师，自二零一九年起在某公司工作至今".encode(),) * 2,
]


@pytest.mark.parametrize(("data", "text"), DECODED)
def test_bytes_become_text(data, text):
    assert decode(data) == (text if isinstance(text, str) else text.decode())


REFUSED = [
    (b"", "is empty"),
    (b" \n\t\r\n ", "is empty"),
    (b"\xef\xbb\xbf", "has no words to read"),
    (b"2019 - 2021 | 3.84/4.00 | *** | ab", "has no words to read"),
    ("\u200b\u202e\u2066".encode() * 20, "has no words to read"),
    (b"%PDF-1.7\n" + TEXT.encode(), "is damaged: no PDF reader can open it"),
    (b"PK\x03\x04" + TEXT.encode(), "is a ZIP file, but no .docx: only PDF"),
    (b"{\\rtf1 " + TEXT.encode(), "is a rich text file: only PDF"),
    (b"\x89PNG\r\n" + TEXT.encode(), "is a picture"),
    (b"SQLite format 3\x00" + TEXT.encode(), "is a database"),
    (bytes(range(256)) * 4, "is a binary file"),
    (TEXT.encode("utf-16-le"), "is a binary file"),  # no mark tells that it is UTF-16
    (b"\xff\xfe" + TEXT.encode("utf-16-le") + b"x", "is in no encoding that can be read"),
    (TEXT.encode() + b"\x81\x8d", "is in no encoding that can be read"),
    (b"a" * (LARGEST + 1), "is over 10 MB"),
]


@pytest.mark.parametrize(("data", "why"), REFUSED, ids=[why for _, why in REFUSED])
def test_other_bytes_are_refused(data, why):
    with pytest.raises(Refused, match=why.replace("(", r"\(").replace(")", r"\)")):
        decode(data)


def why_refused(path, folder=None):
    with pytest.raises(Refused) as refusal:
        read(Found(path, folder))
    return str(refusal.value)


def test_only_regular_files_are_read(tmp_path):
    os.mkfifo(tmp_path / "fifo.md")
    (tmp_path / "broken.md").symlink_to(tmp_path / "nothing")
    (tmp_path / "loop.md").symlink_to(tmp_path / "loop.md")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        found = {n: why_refused(tmp_path / n) for n in ("fifo.md", "broken.md", "loop.md", "s")}

    assert found == {
        "fifo.md": "is not a regular file",
        "broken.md": "is a broken link",
        "loop.md": "cannot be opened (Too many levels of symbolic links)",
        "s": "is not a regular file",
    }
    assert why_refused(tmp_path / "nothing.md") == "is not there"
    assert why_refused(tmp_path) == "is a folder that is not entered"
    assert why_refused(tmp_path.joinpath("/dev/zero")) == "is not a regular file"


def test_a_huge_sparse_file_is_refused_by_its_size(tmp_path):
    path = tmp_path / "sparse.md"
    with path.open("wb") as file:
        file.truncate(1_000_000_000_000)
    assert why_refused(path) == "is over 10 MB"


def test_a_link_is_followed_where_it_is_named_or_stays_in_the_folder(tmp_path):
    folder = tmp_path / "cvs"
    folder.mkdir()
    outside, inside = tmp_path / "outside.md", folder / "inside.md"
    outside.write_text(TEXT)
    inside.write_text(TEXT)
    (folder / "out.md").symlink_to(outside)
    (folder / "in.md").symlink_to("inside.md")
    (folder / "up").symlink_to(tmp_path)

    assert named(folder / "out.md") == TEXT
    assert read(Found(folder / "in.md", folder)) == TEXT
    assert why_refused(folder / "out.md", folder) == "is a link that leads out of the folder"
    assert why_refused(folder / "up", folder) == "is a link that leads out of the folder"
    assert [f.path.name for f in walk([folder])] == ["in.md", "inside.md", "out.md", "up"]


def test_a_folder_is_walked_in_order_and_nothing_is_passed_over_in_silence(tmp_path):
    names = "b/z.md b/a.TXT a.md c.pdf d.json noending .hidden.md .git/e.md j.doe x/y/z.md"
    for name in names.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    found = list(walk([tmp_path, tmp_path / "c.pdf"]))
    names = "a.md c.pdf d.json j.doe noending a.TXT z.md z.md c.pdf".split()

    assert [f.name for f in found] == names
    assert [f.folder for f in found] == [tmp_path] * 8 + [None]
    calling = "is not called as a CV is (.md, .pdf ...): name the file itself to load it"
    assert [why_refused(*place(f)) for f in found[2:4]] == ["is no JSON Resume", calling]
    assert [read(f) for f in (*found[:2], *found[4:])] == [TEXT] * 7


def place(found):
    return found.path, found.folder


def test_names_and_places_are_printable(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path)
    raw = os.fsdecode(b"\xff")
    found = Found(tmp_path / "link" / f"a\u202eb\n\x1b{raw}.md", None)

    assert found.name == r"a\u202eb\n\x1b\udcff.md"
    assert found.place == f"{tmp_path}/{found.name}"
