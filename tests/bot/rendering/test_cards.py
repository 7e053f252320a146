"""A person's modal: facts with their lines, versions, contradictions; for admins what to decide."""

import json
import re

import pytest

from bot.rendering.blocks import BUDGET
from bot.rendering.cards import Lookalike
from bot.rendering.kit import weight
from bot.rendering.views import card as view
from bot.upkeep import Upkeep
from handlers.card import Card, Contradiction, Section, card
from handlers.facets import Told
from store.changes.fix import fix
from store.changes.load import load
from store.index import Index
from store.records import Quote
from tests.bot.conftest import a_bot
from tests.bot.stand_in import desk
from tests.fake_slack import buttons, click, for_one, in_view, interaction
from tests.store.conftest import ADA, LATER, NEWER, NOW, database, files

NOW_SECONDS = 1e9
__all__ = ["database", "files"]  # fixtures


def told(count: int, words: str = "Engineer, Quillon Labs") -> Section:
    quote = Quote("- **Quillon Labs**, Engineer <!channel>, 2019", "ada.md", 7, 1)
    return Section("Work", (Told(words, (quote, quote)),) * count, more=2)


ADA_CARD = Card(
    1,
    "Ada Noh",
    "Engineer, Quillon Labs (ada.md:7)",
    "Name inferred: the one author",
    ("ada.md, loaded 2026-11-24", "ada-2022.md, loaded 2026-11-23"),
    (told(2), Section("Languages", (Told("", ()),))),
    (Contradiction("Another prize: Splines", ("Best Paper (ada.md:9)", "none (bo.md:3)")),),
)
OTHER = Lookalike(2, "A. <Noh>", "noh.md", "same e-mail")


def words(node: object) -> str:
    return json.dumps(node, ensure_ascii=False)


def test_all_that_one_look_needs():
    made = words(view(ADA_CARD, "card1", None))

    for said in ("Ada Noh", "2 versions: ada.md, loaded", "the one author", "2 more in the CVs"):
        assert said in made
    for said in ("“Quillon Labs, Engineer <!channel>, 2019”", "ada.md:7", "Best Paper"):
        assert said in made
    assert "For admins" not in made
    assert "mrkdwn" not in re.sub(r'"section".{0,99}', "", made)


@pytest.mark.parametrize("count", [1, 40, 400])
def test_however_much_there_is_it_fits(count):
    full = Card(1, "Ada Noh", "", "", ("a.md",) * 9, (told(count, "x" * 600),), ())
    made = view(full, "card1", [OTHER])["blocks"]

    assert len(made) <= 100
    assert weight(made) <= BUDGET
    assert {b["action_id"] for b in buttons(made)} >= {"in_cv", "export", "merge", "correct"}


def test_an_admin_may_merge_and_correct():
    made = view(ADA_CARD, "card1", [OTHER])
    (merge,) = [b for b in buttons(made) if b["action_id"] == "merge"]

    assert merge["value"] == "1:2"
    assert "A. <Noh>" in merge["confirm"]["text"]["text"]
    assert "*A. &lt;Noh&gt;*" in words(made)
    assert "Nobody else" in words(view(ADA_CARD, "card1", []))


# --- a real index -------------------------------------------------------------------------------


def rows(index: Index) -> dict[str, int]:
    return {index.person(row).name: row for row in index.people()}


@pytest.fixture
def twins(files, database):
    """Two people with one mail address."""
    (files / "maybe.md").write_text(ADA.replace("Ada Lindqvistova", "Bo Ek"))
    load([files], database, LATER)
    with Index(database) as index:
        yield index


def test_a_card_out_of_the_index(files, database):
    (files / "ada-new.md").write_text(NEWER)
    load([files], database, LATER)
    list(fix(database, NOW, "Ada Lindqvistova", "name", "Ada L"))
    with Index(database) as index:
        found = card(rows(index)["Ada L"], index)

        assert card(9999, index) is None
    assert [v.partition(",")[0] for v in found.versions] == ["ada-new.md", "ada.md"]
    assert [s.name for s in found.sections] == ["Education", "Work", "Publications"]
    assert found.note.startswith("Name corrected on 2026-11-24")
    assert all(one.evidence for s in found.sections for one in s.told)


def test_an_admin_s_decisions_reach_the_index(twins):
    upkeep, known = Upkeep(twins), rows(twins)
    ada, bo = known["Ada Lindqvistova"], known["Bo Ek"]
    (other,) = upkeep.lookalikes(ada)

    assert (other.person, other.name, other.files) == (bo, "Bo Ek", "maybe.md")
    assert upkeep.corrected(ada, "name", "Ada L", "Ann", NOW_SECONDS).startswith("Corrected: ")
    assert upkeep.corrected(ada, "name", "1", "Ann", NOW_SECONDS).startswith("Refused: ")
    assert upkeep.merged(ada, bo, "Ann", NOW_SECONDS).startswith("One person: Ada L")
    assert (
        upkeep.merged(ada, bo, "Ann", NOW_SECONDS) == "One of the two is not in the index any more."
    )
    assert upkeep.lookalikes(ada) == ()


# --- in Slack -----------------------------------------------------------------------------------


@pytest.fixture
def bot(slack, tmp_path, twins):
    the_desk = desk(look=lambda row: card(row, twins), upkeep=Upkeep(twins))
    made = a_bot(slack, tmp_path / "t.memory.db", the_desk=the_desk, admins=("U1",))
    yield made
    made.work.drain(0)
    made.memory.close()


def press(action: str, value: str) -> dict:
    return {"type": "button", "action_id": action, "value": value}


def test_only_admins_are_shown_what_to_decide(bot, twins):
    row = str(rows(twins)["Bo Ek"])
    bot.hear(*(click(press("profile", row), u, **for_one(bot.slack.later)) for u in ("U1", "U2")))

    shown = [words(body["view"]) for body in bot.done().calls("views.open")]
    assert sorted("May be the same person as" in one for one in shown) == [False, True]


def test_merging_in_slack(bot, twins):
    known = rows(twins)
    value = f"{known['Ada Lindqvistova']}:{known['Bo Ek']}"
    bot.hear(click(press("merge", value), **in_view()))

    (said,) = bot.done().calls("views.update")
    assert "One person: Bo Ek (maybe.md, ada.md)" in words(said)
    assert len(rows(twins)) == len(known) - 1


def test_correcting_a_name_in_slack(bot, twins):
    row = str(rows(twins)["Bo Ek"])
    bot.hear(click(press("correct", row), **in_view())).slack.wait("views.push")
    (asked,) = bot.slack.calls("views.push")
    wrong = {
        block["block_id"]: block["element"]["initial_value"] for block in asked["view"]["blocks"]
    }
    assert wrong == {"field": "name", "name": "Bo Ek"}
    typed = {"name": {"words": {"type": "plain_text_input", "value": "Bo Ekdahl"}}}
    typed |= {"field": {"words": {"type": "plain_text_input", "value": "name"}}}
    view = asked["view"] | {"id": "V2", "state": {"values": typed}}
    bot.hear(interaction("view_submission", view=view))

    assert "is called Bo Ekdahl" in words(bot.done().calls("views.open"))
    assert "Bo Ekdahl" in rows(twins)


def test_correcting_a_job_in_slack(bot, twins):
    typed = {"field": "employer Brightloom", "name": "Loombright"}
    values = {key: {"words": {"value": value}} for key, value in typed.items()}
    view = {"callback_id": "correction", "type": "modal", "state": {"values": values}}
    view |= {"private_metadata": str(rows(twins)["Bo Ek"])}
    bot.hear(interaction("view_submission", view=view))

    assert "employer Brightloom is Loombright" in words(bot.done().calls("views.open"))
    (job, *_) = twins.entries(rows(twins)["Bo Ek"], "work")
    assert job.entry.first("name") == "Loombright"


@pytest.mark.parametrize("user", ["U2", "UG"])
def test_nobody_else_decides_anything(bot, twins, user):
    known = rows(twins)
    value = f"{known['Ada Lindqvistova']}:{known['Bo Ek']}"
    view = {"callback_id": "correction", "type": "modal", "private_metadata": value.split(":")[0]}
    typed = {key: {"words": {"value": "name"}} for key in ("field", "name")}
    view |= {"state": {"values": typed}}
    bot.hear(
        click(press("merge", value), user, **in_view()),
        click(press("correct", value.split(":")[0]), user, **in_view()),
        interaction("view_submission", user, view=view),
    ).done()

    assert rows(twins) == known
