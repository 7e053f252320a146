"""explain(): no line with words is passed over in silence."""

from store.cv.explain import explain

TEXT = """Jane Doe
jane@example.com

WORK EXPERIENCE
Acme Inc., Springfield, IL
Data Scientist, May 2019 - present
- Wrote a model of everything

A riddle that nobody can read: 42
"""


def test_every_line_is_told() -> None:
    taken = {line.number: line for line in explain(TEXT)}
    assert [taken[n].role for n in (1, 2, 4, 5)] == [
        "basics: name",
        "basics: email",
        "heading: work",
        "work: name, location",
    ]
    assert taken[6].role == "work: position"
    assert "title" in taken[6].why
    assert "time 'May 2019 - present'" in taken[6].why
    assert len(taken) == sum(bool(line.strip()) for line in TEXT.splitlines())
