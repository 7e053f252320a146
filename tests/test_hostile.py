"""Hostile files and questions: taken or refused on one line, in time, and nothing else is lost."""

import csv
import json
import resource
import subprocess
import sys
from datetime import date
from io import StringIO
from time import process_time

import pytest

from bot.rendering.blocks import blocks
from bot.rendering.printable import UNPRINTABLE
from bot.rendering.text import as_json, document, text
from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.cv.parser import parse
from store.export import table
from store.files import Refused, decode
from store.index import Index
from store.sound import trouble
from tests.command import APP, ENVIRONMENT, start, talent
from tests.hostile import files, places, questions
from tests.hostile.words import BITS, FORMULAS

DAY, NOW = date(2026, 11, 24), "2026-11-24T09:00:00+00:00"
LINE = 400  # characters of a refusal
ANSWER = 12_000  # characters of an answer
SECONDS, MEGABYTES = 20, 400  # for any one file
FACTOR = 7  # times as long at most, for four times as much
KINDS = files.every()
QUESTIONS = questions.every()


def unprintable(said: str) -> list[str]:
    return UNPRINTABLE.findall(said.replace("\t", " "))


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """(folder, index, what the load did) of all kinds with one honest CV among them."""
    folder = tmp_path_factory.mktemp("hostile") / "cvs"
    folder.mkdir()
    for name, data in KINDS.items():
        (folder / name).write_bytes(data)
    (folder / "zz-honest.md").write_text(files.CV.replace("Ada Exampleson", "Hana Honest"))
    places.write(folder)
    index = folder.with_name("t.db")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    process = start("load", folder, "--db", index)
    out, err = process.communicate(timeout=300)
    done = subprocess.CompletedProcess(process.args, process.returncode, out, err)
    after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert max(before, after) < MEGABYTES * 1024
    return folder, index, done


def test_there_are_enough_kinds():
    assert len(KINDS) >= 150 and len(QUESTIONS) >= 300


def test_each_file_is_taken_or_refused_on_one_line(loaded):
    folder, index, done = loaded
    lines = done.stderr.splitlines()
    assert done.returncode == 1 and len(done.stdout.splitlines()) == 1
    assert all(line.startswith("refused: ") and len(line) <= LINE for line in lines)
    assert not unprintable(done.stdout + done.stderr.replace("\n", ""))
    refused = {line.split(": ")[1] for line in lines}
    assert len(refused) == len(lines)
    names = {path.name for path in folder.iterdir()} - refused
    with Index(index) as held:
        assert trouble(held) == ""
        kept = {row["file"] for row in held.rows("select file from documents")}
    assert {name for name in names if name in KINDS} == kept & KINDS.keys()
    assert "zz-honest.md" in kept and not kept & refused


@pytest.mark.parametrize(("name", "why"), places.REFUSED)
def test_what_is_no_file_is_not_opened(loaded, name, why):
    _, _, done = loaded
    assert any(line.startswith(f"refused: {name}: {why}") for line in done.stderr.splitlines())
    assert "Secretson" not in done.stdout + done.stderr


def test_the_same_again_changes_nothing(loaded):
    folder, index, _ = loaded
    before = index.read_bytes()
    again = talent("load", folder, "--db", index)
    assert again.stdout.startswith("0 new, 0 newer, ") and index.read_bytes() == before


def test_what_was_loaded_answers_and_prints_nothing_unseen(loaded):
    _, path, _ = loaded
    with Index(path) as index:
        for question in ("who knows CUDA?", "tell me about Hana Honest", "who is there?", "help"):
            answer = reply(Request(question, DAY), index)
            said = text(answer) + as_json(document(answer, blocks(answer)))
            assert not unprintable(said.replace("\n", ""))
        assert "Hana Honest" in text(reply(Request("tell me about Hana Honest", DAY), index))


def test_no_cell_of_the_list_starts_a_formula(loaded):
    with Index(loaded[1]) as index:
        cells = [cell for row in csv.reader(StringIO(table(index))) for cell in row]
    assert len(cells) > len(FORMULAS) and not [c for c in cells if c[:1] and c[0] in "=+-@\t\r"]


def test_misleading_names_are_names(tmp_path):
    folder = tmp_path / "cvs"
    folder.mkdir()
    count = places.misnamed(folder)
    done = talent("load", folder, "--db", tmp_path / "t.db")
    assert done.stderr == "" and done.stdout.startswith(f"{count} new, ")
    listed = talent("people", "--db", tmp_path / "t.db")
    assert not unprintable(listed.stdout.replace("\n", ""))
    assert len(listed.stdout.splitlines()) == count
    assert sorted(p.name for p in tmp_path.iterdir()) == ["cvs", "t.db", "t.db.lock"]


def cost(name: str, data: bytes) -> float:
    """Seconds of the processor that reading one file takes."""
    start = process_time()
    try:
        parse(decode(data))
    except Refused as why:
        assert len(f"refused: {name}: {why}") <= LINE and "\n" not in str(why)
    return process_time() - start


def grown(small: str, large: str) -> None:
    cost("", small.encode())  # what is imported and compiled once
    short = min(cost("", small.encode()) for _ in range(2))
    assert min(cost("", large.encode()) for _ in range(2)) < FACTOR * max(short, 0.01)


@pytest.mark.parametrize("bit", BITS)
def test_four_times_as_much_takes_less_than_seven_times_as_long(bit):
    small, large = (
        "\n".join((files.CV, BITS[bit] * (size // len(BITS[bit])), f"{BITS[bit]}\n" * (size // 8)))
        for size in (4_000, 16_000)
    )
    grown(small, large)


# What was slow once, and in front of which line of a CV.
SLOW = [("x {}!", "__", "# Ada"), ("{}", "Sept. ", "- Ada Exampleson, Bo")]


@pytest.mark.parametrize(("line", "bit", "before"), SLOW)
def test_what_was_slow_once_grows_with_its_length(line, bit, before):
    small, large = (
        files.CV.replace(before, f"{line.format(bit * (size // len(bit)))}\n\n{before}")
        for size in (1_000, 4_000)
    )
    grown(small, large)


# As large as a file may be: what costs most in each of several ways.
LARGEST = ["- A. Author{0}, B. Other. Paper {0}. KDD 2020.\n"]
MEASURED = """
import resource, sys
from pathlib import Path
from store.changes.load import load
report = load([Path(sys.argv[1])], Path(sys.argv[2]), "2026-11-24T09:00:00+00:00")
used = resource.getrusage(resource.RUSAGE_SELF)
print(len(report.added), used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)
"""


@pytest.mark.parametrize("part", LARGEST)
def test_the_largest_file_takes_less_than_20_seconds_and_400_megabytes(tmp_path, part):
    file, size = tmp_path / "large.md", files.LIMIT - 100
    parts = "".join(part.format(n) for n in range(size // (len(part) - 2)))
    lines = [parts[at : at + 3_000] for at in range(0, size - 10_000, 3_000)]
    file.write_text(f"{files.HEAD}## Skills\n\n" + "\n".join(lines)[: size - 1_000])
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, file, tmp_path / "t.db"],
        capture_output=True, text=True, check=True, cwd=APP.parent, env=ENVIRONMENT,
    )  # fmt: skip
    added, seconds, megabytes = map(float, done.stdout.split())
    assert (added, seconds < SECONDS, megabytes < MEGABYTES) == (1, True, True), done.stdout


@pytest.fixture(scope="module")
def usual(samples):
    """Seconds of the processor that an ordinary question takes."""
    with Index(samples) as index:
        return max(timed(q, index)[0] for q in ("who knows CUDA?", "compare Zheng CVs") * 2)


def timed(question: str, index: Index) -> tuple[float, str]:
    start = process_time()
    answer = reply(Request(question, DAY), index)
    return process_time() - start, text(answer) + "\n" + json.dumps(document(answer, []))


@pytest.mark.parametrize("first", range(0, len(QUESTIONS), 25))
def test_questions_are_answered_as_words(samples, usual, first):
    before = samples.read_bytes()
    with Index(samples) as index:
        for question in QUESTIONS[first : first + 25]:
            seconds, said = timed(question, index)
            told, _, _ = said.partition("\n{")
            assert seconds < 3 * usual + 1.5, question[:80]
            assert len(told) <= ANSWER, question[:80]
            assert not unprintable(told.replace("\n", "")), question[:80]
            for word in ("sqlite", "fts5", "syntax error", "Traceback"):
                assert word not in said.casefold() or word in question.casefold()
    assert samples.read_bytes() == before


def test_questions_on_the_command_line(samples):
    for question in QUESTIONS[:: len(QUESTIONS) // 8]:
        if "\0" not in question:
            done = talent("ask", "--db", samples, "--json", "--", question)
            assert done.returncode == 0 and done.stderr == ""
            assert json.loads(done.stdout)["intent"] and not unprintable(done.stdout.strip())


def test_an_index_is_no_cv(samples, tmp_path):
    report = load([samples], tmp_path / "t.db", NOW)
    assert [why.partition(":")[0] for _, why in report.refused] == ["is a database"]
