"""The samples -> answers as Slack gets them (build/pictures/NAME.json) and their pictures here.

    python docs/pictures/draw.py [RENDERER ...]        or: make pictures RENDERER="..."

RENDERER is a command that is given NAME.json and NAME.png and draws the one into the other; Talent
brings none. Without it only the JSON is written, for Block Kit Builder, and the drawn timeline.
Needs what `make charts` installs.
"""

import io
import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "pictures"
UNSHOWN = {"guest", "question"}  # in no document
COLOURS = 16  # enough for letters on white
sys.path.insert(0, str(ROOT))  # it is run from anywhere, and not installed

# ruff: noqa: E402
from PIL import Image, ImageChops

from bot.access import GUEST
from bot.desk import Desk
from bot.digests.texts import confirmed, posted
from bot.digests.views import entries, new
from bot.indexed import desk
from bot.rendering import views
from bot.rendering.blocks import message
from bot.rendering.picture import picture
from bot.rendering.reply import Reply
from bot.talk import ASIDE, with_doors
from handlers.card import Card
from handlers.question import Request
from store.changes.load import load
from store.index import Index
from store.memory.digests import Digest
from store.memory.memory import Opinion, Opinions
from store.memory.schedule import Schedule
from store.memory.slots import Slot

TODAY = date(2026, 11, 24)
ANSWERS = {
    "search": "who worked on large-batch training?",
    "which": "Zheng",
    "compare": "compare Zheng CVs",
    "nobody": "who knows Haskell?",
    "refused": "who is the youngest?",
    "help": "help",
    "timeline": "timeline for Lena Hartwig",
}
RECENT = ("who knows JAX?", "compare Zheng CVs", "tell me about Lena Hartwig")
MISSED = (("who knows Haskell?", 3), ("who speaks Basque?", 1))
FEEDBACK = Opinions(
    14,
    2,
    (Opinion("who knows JAX?", "people · skill: JAX", "0c8dd08af31a", "Somebody is missing"),),
)
MONDAYS = Schedule(
    "every Monday at 09:00",
    "Europe/Berlin",
    rule="FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
    start="2026-11-23T00:00:00",
)
DUE = datetime(2026, 11, 30, 8, tzinfo=UTC).timestamp()
WEEKLY = Digest("k", "U1", "C1", "who knows Python?", MONDAYS, id=3, next=DUE, made=DUE)


def payloads(house: Desk) -> dict[str, dict[str, Any]]:
    """Name of a picture -> a message or a view."""
    made: dict[str, dict[str, Any]] = {}
    for name, words in ANSWERS.items():
        answer = with_doors(house.ask(Request(words, TODAY)))
        message = Reply(answer, "" if answer.intent in ASIDE else "1").message(share=True)
        made[name] = {"text": message.text, "blocks": list(message.blocks)}
    found = house.ask(Request(ANSWERS["search"], TODAY))
    row = found.findings[0].person
    made |= digests(house)
    examples = house.ask(Request("help", TODAY)).suggestions
    home = views.home(house.about(), RECENT, examples, (), [*entries([WEEKLY]), new()])
    home["blocks"] += views.for_admins(MISSED, FEEDBACK)
    return made | {
        "profile": views.card(card(house, row), f"card{row}", None),
        "in_cv": views.in_cv(Reply(found), house.context)[0],
        "question": views.search(),
        "opinion": views.why("1"),
        "home": home,
        "guest": views.closed(GUEST),
    }


def digests(house: Desk) -> dict[str, dict[str, Any]]:
    """What is said of a digest when it is ordered, and what it posts."""
    one, due = WEEKLY, WEEKLY.next
    before = dict.fromkeys(house.ask(Request(one.question, TODAY)).people[2:], ())
    known = {row: house.news(Request(one.question, TODAY), None).shown[row] for row in before}
    news = house.news(Request(one.question, TODAY, private=False), known)
    said = message(confirmed(one, due, len(news.shown), news.answer.reading))
    post = message(posted(one, Slot(3, due), news, 0, due), "digest1")
    named = {"digest_saved": said, "digest": post}
    return {name: {"text": m.text, "blocks": list(m.blocks)} for name, m in named.items()}


def card(house: Desk, row: int) -> Card:
    found = house.look(row)
    if found is None:
        raise LookupError(row)
    return found


def main(renderer: list[str]) -> None:
    BUILD.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "samples.db"
        load([ROOT / "samples"], path, TODAY.isoformat())
        with Index(path) as index:
            house = desk(index, lambda: TODAY, lambda: 0.0)
            made = payloads(house)
            people = house.ask(Request(ANSWERS["timeline"], TODAY)).people
            drawn = picture(house.steps(people), TODAY)
    small(io.BytesIO(drawn), HERE / "timeline-drawn.png")
    for name, payload in made.items():
        file = BUILD / f"{name}.json"
        file.write_text(json.dumps([payload], ensure_ascii=False, indent=1))
        if renderer and name not in UNSHOWN:
            large = file.with_suffix(".png")
            subprocess.run([*renderer, file, large], check=True)  # noqa: S603 - what was typed
            small(large, HERE / large.name)


def small(source: Path | io.BytesIO, to: Path) -> None:
    """The picture without the white around it, in few colours."""
    drawn = Image.open(source).convert("RGB")
    white = Image.new("RGB", drawn.size, "white")
    left, top, right, bottom = ImageChops.difference(drawn, white).getbbox() or (0, 0, *drawn.size)
    edges = (max(0, left - 8), max(0, top - 8), right + 8, bottom + 8)
    drawn.crop(edges).quantize(COLOURS).save(to, optimize=True)


if __name__ == "__main__":
    main(sys.argv[1:])
