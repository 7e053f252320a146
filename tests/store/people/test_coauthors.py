import pytest

from store.changes.forget import forget, held
from store.changes.load import load
from store.changes.removal import remove
from store.changes.reread import reread
from store.index import Index
from store.language.words import key
from store.people.coauthors import misspelt_as, misspelt_by, slip
from store.sound import trouble
from tests.store.conftest import LATER, NOW

TITLE = "Pruning large batches without bias"
KIEN = f"""# Kien Haldorsen

kien@example.org

## Publications

- Kien Haldorsen, Oda Bakkerud, Yu Nakahira. {TITLE}. ICLR 2024.
- Kien Haldorsen, Tove Ansgar, Ivo Prell. Frozen layers in small networks. KDD 2022.
"""


def oda(*papers):
    listed = "\n".join(f"- {paper}" for paper in papers)
    return f"# Oda Bakkerud\n\noda@example.org\n\n## Publications\n\n{listed}\n"


SLIPS = [
    (f"Kien Haldorse, Oda Bakkerud. {TITLE}. Preprint, 2023.", ("Kien Haldorse", "paper: pruning")),
    (f"Haldorsen Kein, Oda Bakkerud. {TITLE}. ICLR 2024.", ("Haldorsen Kein", "paper: pruning")),
    (
        "Kien Haldorsten, Tove Ansgar, Oda Bakkerud. Another matter of layers. KDD 2023.",
        ("Kien Haldorsten", "co-authors: oda bakkerud, tove"),
    ),
    (f"Kien Haldorsen, Oda Bakkerud. {TITLE}. ICLR 2024.", None),
    (f"Kien Haldorsen, Kien Haldorsten, Oda Bakkerud. {TITLE}. ICLR 2024.", None),
    ("Kien Haldorsten, Oda Bakkerud. Quite another matter of trees. ICML 2021.", None),
    (f"K. Haldorsen, Oda Bakkerud. {TITLE}. ICLR 2024.", None),
]


@pytest.fixture
def empty(tmp_path):
    (tmp_path / "cvs").mkdir()
    return tmp_path / "cvs", tmp_path / "t.db"


@pytest.mark.parametrize("first", ["kien.md", "oda.md"])
@pytest.mark.parametrize(("paper", "told"), SLIPS)
def test_a_misspelt_coauthor_is_who_holds_the_cv(empty, first, paper, told):
    folder, database = empty
    (folder / "kien.md").write_text(KIEN)
    (folder / "oda.md").write_text(oda(paper))
    load([folder / first], database, NOW)
    load([folder], database, NOW)
    with Index(database) as index:
        assert trouble(index) == ""
        rows = {index.person(row).name: row for row in index.people()}
        found = misspelt_by(index, rows["Oda Bakkerud"])
        assert {link.holder for link in found} <= {rows["Kien Haldorsen"]}
        assert bool(found) == bool(told)
        for link in found:
            lines = index.document(link.document).text.split("\n")
            theirs = index.document(link.in_document).text.split("\n")
            assert misspelt_as(index, key(link.name)) == [link]
            assert link.name == told[0] and told[0] in lines[link.line - 1]
            assert (
                link.reason.startswith(told[1]) and "Kien Haldorsen" in theirs[link.holder_line - 1]
            )


@pytest.mark.parametrize("last", ["kien.md", "oda.md", "other.md"])
def test_somebody_of_exactly_that_name_is_no_slip(empty, last):
    folder, database = empty
    other = KIEN.replace("Haldorsen", "Haldorsten").replace("kien@", "other@")
    (folder / "kien.md").write_text(KIEN)
    (folder / "other.md").write_text(other.replace(TITLE, "Roots").replace("Frozen", "Molten"))
    (folder / "oda.md").write_text(oda(f"Kien Haldorsten, Oda Bakkerud. {TITLE}. ICLR 2024."))
    for name in sorted(("kien.md", "oda.md", "other.md"), key=last.__eq__):
        load([folder / name], database, NOW)
    with Index(database) as index:
        assert [misspelt_by(index, row) for row in index.people()] == [[], [], []]


def test_links_go_with_the_documents_and_come_back(empty):
    folder, database = empty
    (folder / "kien.md").write_text(KIEN)
    (folder / "oda.md").write_text(oda(SLIPS[0][0]))
    load([folder], database, NOW)
    list(reread(database, LATER))
    assert len(links(database)) == 1
    list(remove(database, LATER, "kien.md"))
    assert links(database) == []
    load([folder], database, NOW)
    assert len(links(database)) == 1
    with Index(database) as index:
        one = held("Kien Haldorsen", index.rows)
    list(forget(database, database.with_suffix(".memory.db"), one))
    assert links(database) == []


def links(database):
    with Index(database) as index:
        assert trouble(index) == ""
        return [link for row in index.people() for link in misspelt_by(index, row)]


ALIKE = [
    ("ziheng qing", "ziheng qin", True),
    ("qing ziheng", "ziheng qin", True),
    ("zihneg qin", "ziheng qin", True),
    ("ziheng qin", "ziheng qin", False),
    ("qin ziheng", "ziheng qin", False),
    ("wu li", "wu lo", False),
    ("ziheng qin", "zihang qing", False),
    ("ziheng", "ziheng q", False),
]


@pytest.mark.parametrize(("one", "other", "alike"), ALIKE)
def test_slips(one, other, alike):
    one, other = tuple(one.split()), tuple(other.split())
    assert slip(one, other) == slip(other, one) == alike
