"""What lies in a folder and is no file to read: links, pipes, devices; and names that mislead."""

import os
import socket
from pathlib import Path

from tests.hostile.files import CV
from tests.hostile.words import MARKUP, SYNTAX, UNSEEN
from tests.made_up import cvs as made_up

# (name, words of why it is refused)
REFUSED = (
    ("pipe.md", "is not a regular file"),
    ("socket.md", "is not a regular file"),
    ("broken.md", "is a broken link"),
    ("loop.md", "cannot be opened (Too many levels of symbolic links)"),
    ("out.md", "is a link that leads out of the folder"),
    ("zero.md", "is a link that leads out of the folder"),
    ("self.md", "is a link that leads out of the folder"),
    ("outside", "is a link that leads out of the folder"),
    ("round", "is a folder that is not entered"),
    ("sparse.md", "is over 10 MB"),
    ("program.exe", "is not called "),
)
NAMES = (
    *(f"x{text}.md" for text in ("$(id)", "`id`", "; id", "%s", "{0}", "'\"", "\\", "*", "~")),
    "--db.md", "-rf.md", "=1+1.md", "@SUM(1).md", "<!channel>.md", "CON.md", "a" * 250 + ".md",
    "\x1b[31mred.md", "line\nbreak.md", "bidi\u202edm.md", "Zoë.md", "😀.md", "tab\t.md",
    *(f"u-{k}{s[:9]}.md" for k, s in UNSEEN.items() if "\0" not in s and "/" not in s),
    *(f"m-{kind}{text}.md" for kind, text in MARKUP.items() if "/" not in text),
    *(f"s-{kind}{text}.md" for kind, text in SYNTAX.items() if "/" not in text),
)  # fmt: skip


def write(folder: Path) -> None:
    """All of them into a folder; a secret file lies beside it."""
    folder.with_name("secret.md").write_text(CV.replace("Ada Exampleson", "Secret Secretson"))
    os.mkfifo(folder / "pipe.md")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "socket.md"))
    for name, target in (
        ("broken.md", "nowhere.md"), ("loop.md", "loop.md"), ("out.md", "../secret.md"),
        ("zero.md", "/dev/zero"), ("self.md", "/proc/self/environ"),
        ("outside", ".."), ("round", "."),
    ):  # fmt: skip
        (folder / name).symlink_to(target)
    with (folder / "sparse.md").open("wb") as file:
        file.truncate(1 << 40)
    (folder / "program.exe").write_text(CV)
    (folder / os.fsdecode(b"bytes\xff\xfe.md")).write_text(CV)


def misnamed(folder: Path) -> int:
    """A CV of its own person under every misleading name; how many."""
    for number, name in enumerate(NAMES):
        (folder / name).write_text(made_up.text(number))
    return len(NAMES)
