"""A bullet right below a head -> is it a part of it: "• Position: Clerk", "– Clerk (2015)"."""

from store.cv.blocks.pieces import LABELLED, Reading, read
from store.cv.page.lines import Line
from store.cv.words.label_words import LABELS

HEADED = frozenset(w for kind in ("org", "title", "date", "place") for w in LABELS[kind])
LONGEST = 100  # characters of such a part
REST = 60  # of them that are no time


def goes_on(above: Reading, line: Line, told: bool) -> bool:
    """A labelled part of a listed head, or a position with its time below an employer.

    `told`: the line above was such a part itself.
    """
    if not line.bullet or len(line.text) > LONGEST:
        return False
    listed = told or bool(above.line.bullet)
    label = LABELLED.match(line.text) if listed and ":" in line.text else None
    if label:
        return label[1].casefold().strip() in HEADED
    if not (listed or above.has("org")):
        return False
    reading = read(line)
    if not any(s.ranged for s in reading.spans) or reading.rest > REST:
        return False
    return any(p.kind == "title" and p.weight >= 2.5 for p in reading.pieces)


def is_department(above: Reading, line: Reading, below: Reading) -> bool:
    """Between a position and a firm with its legal form: "Manager", "Risk Services", "Foo Ltd"."""
    if len(line.pieces) != 1 or line.spans or line.pieces[0].weight > 2.6:
        return False
    firm = below.pieces[0] if below.pieces else None
    if firm is None or firm.kind != "org" or firm.weight < 3.3:
        return False
    return (above.has("title") and not above.has("org")) or bool(above.spans and not above.pieces)
