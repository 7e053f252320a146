"""A decision -> done in the index, and an answer that says so or why not."""

from collections.abc import Callable, Iterable

from bot.admin.words import HOW, Decision
from bot.rendering.printable import one_line
from bot.upkeep import BUSY, Upkeep, moment, sentence
from handlers.answer import Answer, Choice
from store.disk.opening import NotDone, Unusable

INTENT = "upkeep"
FOR_GOOD = "That cannot be undone."

Way = Callable[..., Iterable[str]]


def decided(one: Decision, upkeep: Upkeep, who: str, now: float) -> tuple[Answer, bool]:
    """What is said, and whether anything was changed."""
    if not one.parts:
        return Answer(INTENT, f"Say it like this: /talent {HOW[one.verb]}"), False
    try:
        if one.verb == "forget" and not one.sure:
            return _asked(one.parts[0], upkeep, now), False
        first, *rest = map(one_line, _done(one, upkeep, who, moment(now)))
    except NotDone as why:
        return Answer(INTENT, sentence(str(why))), False
    except Unusable:
        return Answer(INTENT, BUSY), False
    return Answer(INTENT, sentence(first), lines=tuple(map(sentence, rest))), True


def _asked(name: str, upkeep: Upkeep, now: float) -> Answer:
    """Who would go, and a button for it. Raises NotDone."""
    from store.changes.forget import going

    first, *rest = map(one_line, going(upkeep.index.path, moment(now), name)[0])
    sure = Choice(f"Forget {one_line(name)}", f'forget "{name}" --yes')
    return Answer(INTENT, first, lines=tuple(rest), note=FOR_GOOD, choices=(sure,))


def _done(one: Decision, upkeep: Upkeep, who: str, now: str) -> Iterable[str]:
    """What writes is imported when it is called: asking starts sooner. Raises NotDone."""
    from store.changes import decisions, fix, forget, removal

    index, parts = upkeep.index.path, one.parts
    if one.verb == "forget":
        return forget.going(index, now, parts[0])[1]()
    ways: dict[str, tuple[Way, tuple[str, ...]]] = {
        "merge": (decisions.merge, (who,)),
        "unmerge": (decisions.unmerge, (who,)),
        "fix": (fix.fix, (who,)),
        "unfix": (fix.unfix, ()),
        "remove": (removal.remove, ()),
    }
    way, more = ways[one.verb]
    return way(index, now, *parts, *more)
