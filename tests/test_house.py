"""The rules of the house, as tests."""

import ast
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from handlers import HANDLERS, guide

ROOT = Path(__file__).parent.parent
FLOORS = ["store", "handlers", "bot"]  # lowest first: each may import those below it
# The floors within store/, lowest first; files that share one stand in one line.
STORE = """
records undisturbed
language
privacy
disk
index
sound
backup
meaning
search
people
memory
cv
formats files parsed
changes
export
"""
# The floors within store/cv/.
PARSER = """
words
phrases
page
blocks
papers
entries
sections
head home furniture assemble parser resume explain
"""
# The floors within bot/.
BOT = """
access file_wish logs rendering stop talk work
once slack upkeep
desk
digests opinions warming
answering
admin files
doors indexed terminal
listeners
serve
environment
"""
MODULES = [p for floor in FLOORS for p in sorted((ROOT / floor).rglob("*.py"))]
TRACKED = [p for p in [*MODULES, ROOT / "app.py"] if "__pycache__" not in p.parts]
CLOCK = {"time.time", "time", "date.today", "datetime.now", "datetime.utcnow", "datetime.today"}
OUTSIDE = {"os.environ", "os.getenv", "sys.argv"}
LONGEST_FILE, LONGEST_FUNCTION = 300, 40  # lines
ADDRESS = re.compile(r"https?://[a-z.]*(?:" + "pypi|pythonhosted|npmjs" + r")[a-z]*\.")


def names(path: Path) -> str:
    return str(path.relative_to(ROOT))


def imported(path: Path) -> set[str]:
    """Top-level names of everything the module imports, inside functions too."""
    nodes = list(ast.walk(ast.parse(path.read_text())))
    found = [a.name for n in nodes if isinstance(n, ast.Import) for a in n.names]
    found += [n.module or "" for n in nodes if isinstance(n, ast.ImportFrom)]
    return {name.split(".")[0] for name in found}


def floor(module: Sequence[str], house: tuple[str, ...], plan: str) -> int:
    """On which line of the plan of a house the module stands, by the parts of its name."""
    rooms = {name: n for n, line in enumerate(plan.splitlines()) for name in line.split()}
    return {**rooms, "__init__": 0}[module[len(house)]]


def called(path: Path) -> set[str]:
    """Every dotted name that the module calls or reads, as written."""
    nodes = list(ast.walk(ast.parse(path.read_text())))
    found = {ast.unparse(n.func) for n in nodes if isinstance(n, ast.Call)}
    return found | {ast.unparse(n) for n in nodes if isinstance(n, ast.Attribute)}


@pytest.mark.parametrize("path", MODULES, ids=names)
def test_imports_only_go_down(path):
    floor = path.relative_to(ROOT).parts[0]
    above = {*FLOORS[FLOORS.index(floor) + 1 :], "app"}

    assert not imported(path) & above


@pytest.mark.parametrize(
    ("house", "plan"),
    [("store", STORE), ("store.cv", PARSER), ("bot", BOT)],
    ids=["store", "cv", "bot"],
)
def test_imports_within_a_house_only_go_down(house, plan):
    inside = tuple(house.split("."))
    up = []
    for path in MODULES:
        module = path.relative_to(ROOT).with_suffix("").parts
        nodes = [n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.ImportFrom)]
        used = [(*(n.module or "").split("."), name.name) for n in nodes for name in n.names]
        if module[: len(inside)] == inside:
            own = floor(module, inside, plan)
            near = [name for name in used if name[: len(inside)] == inside]
            up += [(names(path), name) for name in near if floor(name, inside, plan) > own]

    assert up == []


def test_what_reads_a_question_knows_no_handler():
    used = {
        (names(path), n.module)
        for path in (ROOT / "handlers" / "understanding").glob("*.py")
        for n in ast.walk(ast.parse(path.read_text()))
        if isinstance(n, ast.ImportFrom) and (n.module or "").split(".")[0] == "handlers"
    }

    assert used
    assert [pair for pair in used if not pair[1].startswith("handlers.understanding")] == []


@pytest.mark.parametrize("path", MODULES, ids=names)
def test_only_app_reads_the_environment_arguments_and_the_clock(path):
    assert not imported(path) & {"dotenv", "argparse", "click"}
    assert not called(path) & (CLOCK | OUTSIDE)


@pytest.mark.parametrize(
    "path", [p for p in MODULES if p.relative_to(ROOT).parts[0] != "bot"], ids=names
)
def test_slack_is_known_to_bot_alone(path):
    assert not imported(path) & {"slack_bolt", "slack_sdk"}


@pytest.mark.parametrize(
    "path", [p for p in MODULES if p.relative_to(ROOT).parts[0] != "store"], ids=names
)
def test_sql_is_known_to_store_alone(path):
    assert not imported(path) & {"sqlite3", "sqlite_utils"}


@pytest.mark.parametrize("path", TRACKED, ids=names)
def test_files_and_functions_stay_small(path):
    tree = ast.parse(path.read_text())
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]

    assert len(path.read_text().splitlines()) <= LONGEST_FILE
    for function in functions:
        length = (function.end_lineno or 0) - function.lineno + 1
        assert length <= LONGEST_FUNCTION, f"{function.name}: {length} lines"


@pytest.mark.parametrize("path", TRACKED, ids=names)
def test_every_file_says_what_it_is_for(path):
    assert ast.get_docstring(ast.parse(path.read_text()))


def test_every_handler_has_the_three_parts():
    for handler in HANDLERS:
        assert handler.EXAMPLES
        assert callable(handler.match)
        assert callable(handler.answer)


def test_every_example_stands_in_the_readme():
    readme = (ROOT / "README.md").read_text()

    assert [e for h in HANDLERS for e in h.EXAMPLES if e not in readme] == []


def test_every_file_of_handlers_with_examples_is_routed():
    files = {p.stem for p in (ROOT / "handlers").glob("*.py") if "EXAMPLES = " in p.read_text()}

    assert files == {h.__name__.rpartition(".")[2] for h in HANDLERS}
    assert guide in HANDLERS


def test_requirements_name_no_address():
    for path in ROOT.glob("requirements*.txt"):
        text = path.read_text()

        assert "--hash=sha256:" in text
        assert not ADDRESS.search(text)
        assert "http" not in text


def test_asking_does_not_import_the_parser():
    said = "import sys, handlers; print('store.cv.assemble' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", said], cwd=ROOT, capture_output=True, check=True)

    assert run.stdout == b"False\n"
