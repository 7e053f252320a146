"""Answer -> CSV of the people in it, each with the lines that prove it (pure)."""

import csv
import io

from bot.rendering.printable import one_line
from handlers.answer import Answer
from store.export import cell

HEAD = ("name", "now", "note", "line of the CV", "file", "line number")
MOST = 1_000  # people: each is proven anew


def sheet(answer: Answer) -> str:
    """A row a quote, best first. No cell starts a formula, none reaches a person."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")  # RFC 4180, and what spreadsheets expect
    rows.writerow(HEAD)
    for finding in answer.findings[:MOST]:
        who = [cell(one_line(words)) for words in (finding.name, finding.about, finding.note)]
        for quote in finding.evidence:
            rows.writerow([*who, cell(quote.text), cell(quote.source), quote.line])
        if not finding.evidence:
            rows.writerow([*who, "", "", ""])
    return out.getvalue()
