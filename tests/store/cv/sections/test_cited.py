"""Lists of papers that stand below another heading, or whose heading is glued to them."""

from store.cv.parser import parse

PAPERS = """Ada Quill, Bo Marsh, and Cy Dane. Slow sampling of thin films. In Advances in Thin
Things 36 (ThinTh), 2023
Bo Marsh, Ada Quill, and Dee Fenn. Long tails of short films. In 40th Conference on Films, 2022
Cy Dane and Ada Quill. Films without tails. In Proceedings of the 39th Conference on Films
(FILMS), 2021
"""
JOBS = """Experience

Research Assistant (Sep 2019 - Mar 2024)
University of Tallinn
"""


def read(text: str) -> tuple[list[str], int]:
    cv = parse(text)
    titles = [
        f.value
        for e in cv.entries
        if e.kind == "publications"
        for f in e.facts
        if f.field == "name"
    ]
    return titles, sum(e.kind == "work" for e in cv.entries)


TITLES = ["Slow sampling of thin films", "Long tails of short films", "Films without tails"]


def test_a_heading_glued_to_the_first_authors_opens_a_list():
    assert read(f"Ada Quill\n\n{JOBS}\nConferences {PAPERS}") == (TITLES, 1)


def test_papers_below_jobs_are_papers():
    assert read(f"Ada Quill\n\n{JOBS}\n{PAPERS}") == (TITLES, 1)


def test_conferences_with_authors_are_papers_and_with_talks_are_talks():
    assert read(f"Ada Quill\n\n{JOBS}\nConferences\n\n{PAPERS}") == (TITLES, 1)
    talks = "Films 2023: On tails\nThinTh 2022: On films\nFilms 2021: No tails, few films\n"
    assert read(f"Ada Quill\n\n{JOBS}\nConferences\n\n{talks}")[0] == []


def test_referees_are_no_papers():
    named = (
        "Bo Marsh, Tallinn, since 2012\nCy Dane, Tartu, since 2014\nDee Fenn, Riga, since 2016\n"
    )
    assert read(f"Ada Quill\n\n{JOBS}\n{named}")[0] == []
