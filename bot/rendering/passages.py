"""An answer's quotes -> the lines of the CVs around them, as blocks of a modal (pure)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.rendering.around import Line
from bot.rendering.blocks import BUDGET
from bot.rendering.buttons import PAGE
from bot.rendering.kit import Block, bold, clipped, context, line, rich, section, weight
from bot.rendering.printable import one_line
from handlers.answer import Answer, Finding
from store.records import Quote

Around = Callable[[int, int], tuple[Line, ...]]

BLOCKS = 90  # in one modal; Slack allows 100
LONGEST = 400  # characters of one line
SPAN = 5  # lines that one quote may run over

LEGEND = (
    "Quoted lines are in bold, with three lines around them. Contact details are masked,"
    " personal details are left out."
)
CUT = "The rest does not fit in here."
GONE = "These lines are not in the index any more."


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines of one CV that follow each other."""

    source: str
    lines: tuple[Line, ...]
    quoted: frozenset[int]  # numbers of the lines that the answer quotes


def shown(answer: Answer, start: int, around: Around) -> list[Block]:
    """The passages of everybody on the page that begins with person `start`."""
    made: list[Block] = []
    for block in of_all(answer.findings[start : start + PAGE], around):
        if len(made) >= BLOCKS or weight([*made, block]) > BUDGET - 500:
            return [*made, context(CUT), context(LEGEND)]
        made.append(block)
    return [*made, context(LEGEND)] if made else [section(GONE)]


def of_all(findings: Iterable[Finding], around: Around) -> Iterator[Block]:
    """Each person's name, each CV's, then its passages with a gap between."""
    for finding in findings:
        name: list[Block | str] = [bold(clipped(finding.name, 150)), " "]
        source = ""
        for passage in passages(finding.evidence, around):
            where = {"type": "text", "text": passage.source, "style": {"code": True}}
            head: list[Block | str] = [*name, where] if passage.source != source else ["…"]
            yield rich(line(*head), drawn(passage))
            name, source = [], passage.source


def passages(evidence: Iterable[Quote], around: Around) -> list[Passage]:
    """CVs in the order of the quotes, the lines of each in their own order, every line once."""
    known: dict[int, tuple[str, dict[int, str], set[int]]] = {}
    for quote in evidence:
        if quote.document and (lines := around(quote.document, quote.line)):
            _, found, quoted = known.setdefault(quote.document, (one_line(quote.source), {}, set()))
            found.update(lines)
            quoted.update(number for number, text in lines if belongs(number, text, quote))
    return [
        Passage(source, run, frozenset(quoted))
        for source, found, quoted in known.values()
        for run in runs(sorted(found.items()))
    ]


def belongs(number: int, text: str, quote: Quote) -> bool:
    inside = quote.line < number < quote.line + SPAN and text.strip() in quote.text
    return number == quote.line or (inside and bool(text.strip()))


def runs(lines: list[Line]) -> Iterator[tuple[Line, ...]]:
    """Cut where a number is left out."""
    run: list[Line] = []
    for number, text in lines:
        if run and number != run[-1][0] + 1:
            yield tuple(run)
            run = []
        run.append((number, text))
    if run:
        yield tuple(run)


def drawn(passage: Passage) -> Block:
    """Numbers as code, quoted lines in bold; lines without a word are left out."""
    parts: list[Block] = []
    for number, text in passage.lines:
        words = clipped(text, LONGEST)
        if any(map(str.isalnum, words)):
            style = {"style": {"bold": True}} if number in passage.quoted else {}
            parts.append({"type": "text", "text": str(number), "style": {"code": True}})
            parts.append({"type": "text", "text": f" {words}\n"} | style)
    if parts:
        parts[-1]["text"] = parts[-1]["text"].rstrip()
    return {"type": "rich_text_quote", "elements": parts or [{"type": "text", "text": "–"}]}
