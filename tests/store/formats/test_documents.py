"""Documents, read in a process of their own: what comes out, and what is refused in one line."""

import json
import tracemalloc
from collections import Counter

import pytest

from store.cv.parser import parse
from store.files import Refused, decode
from store.formats import apart
from tests.made_up.documents import WORDS, Bold, docx, inflating, lines, para, pdf, table

CV = (
    "Mara Quistgaard",
    "mara@example.org",
    "Experience",
    "Brightloom, Compiler Engineer, 2019 - 2021",
    "Wrote a register allocator (in C++)",
    "Education",
    "University of Aldermoor, B.Sc. in Mathematics, 2015 - 2019",
)
HEADER = f"<w:hdr {WORDS}>{para('Mara Quistgaard')}{para('Page 1')}</w:hdr>"
BOMB = "<w:p/>" * 400_000
DOCTYPE = f'<!DOCTYPE a [<!ENTITY b "{"ha" * 99}">]><w:hdr {WORDS}/>'


def test_a_pdf_s_lines_are_the_text_that_is_quoted():
    text = decode(pdf(lines(*CV), lines("Skills", "Python, CUDA")))

    assert text.splitlines() == ["# " + CV[0], *CV[1:], "", "## Skills", "Python, CUDA"]
    assert parse(text).name == "Mara Quistgaard"


BOLD = ("Experience", "Education", "Skills", "What I did at sea")
NO_HEADINGS = ("Brightloom AG", "Halcyon Works", "Quillon Labs")


@pytest.mark.parametrize(
    ("bold", "headings"),
    [(BOLD, BOLD), (BOLD[:2], ()), (BOLD[:3] + NO_HEADINGS, ()), (NO_HEADINGS, ())],
    ids=["sections", "too few to tell", "set as firms are", "firms"],
)
def test_bold_lines_no_larger_than_the_text_are_headings_where_they_look_like_some(bold, headings):
    words = [CV[0], *(w for one in bold for w in (Bold(one), "Bergen, and more of it", "in 2019"))]
    text = decode(pdf(lines(*words)))

    assert [line[3:] for line in text.splitlines() if line.startswith("## ")] == [*headings]
    assert all(word in text.replace("## ", "").splitlines() for word in words[1:])


def test_a_word_document_s_paragraphs_are_lines():
    body = para("Mara Quistgaard", "Title") + para("Work", bold=True)
    body += table((para("2019 – 2021"), para("Brightloom, Engineer") + para("Wrote compilers")))
    body += "<w:p><w:r><w:t>B.Sc.</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Oslo</w:t></w:r></w:p>"
    text = decode(docx(body, **{"word__header1.xml": HEADER}))

    assert [line for line in text.splitlines() if line] == [
        "Mara Quistgaard",
        "Page 1",
        "Mara Quistgaard",
        "**Work**",
        "2019 – 2021 | Brightloom, Engineer",
        "Wrote compilers",
        "B.Sc.    2019",
        "Oslo",
    ]


def test_a_table_that_lays_out_the_page_is_read_column_by_column():
    side = "".join(map(para, ("Skills", "Python", "CUDA")))
    main = "".join(map(para, ("Education", "University of Aldermoor", "2015 - 2019")))
    text = decode(docx(table((side, main))))

    assert (
        text.split() == "Skills Python CUDA Education University of Aldermoor 2015 - 2019".split()
    )


RESUME = {
    "basics": {
        "name": "Mara Quistgaard",
        "label": "Engineer",
        "location": {"address": "Hill Road 7", "city": "Oslo"},
        "profiles": [{"network": "GitHub", "url": "https://github.com/mara-example"}],
        "summary": "Builds compilers.",
    },
    "work": [
        {
            "name": "Brightloom",
            "position": "Compiler Engineer",
            "startDate": "2019-03",
            "highlights": ["Wrote a register allocator"],
        }
    ],
    "education": [
        {
            "institution": "University of Aldermoor",
            "studyType": "B.Sc.",
            "area": "Mathematics",
            "startDate": "2015",
            "endDate": "2019",
        }
    ],
    "publications": [
        {"name": "Splines for all", "publisher": "NeurIPS", "releaseDate": "2018-12-01"}
    ],
    "skills": [{"name": "Compilers", "keywords": ["LLVM", "C++"]}, "odd", 7],
    "awards": [{"title": "Best Paper", "awarder": "NeurIPS", "date": "2018"}, None],
    "languages": [{"language": "Norwegian", "fluency": "Native"}],
    "volunteer": "none",
}


def test_a_json_resume_says_the_same_as_text():
    text = decode(json.dumps(RESUME).encode())
    cv = parse(text)
    kinds = "profiles work education publications skills awards languages".split()

    assert Counter(e.kind for e in cv.entries) == Counter(kinds)
    assert "Hill Road" not in text
    (job,) = cv.of("work")
    assert (job.first("name"), job.first("position")) == ("Brightloom", "Compiler Engineer")
    assert (job.period.start, job.period.open) == ("2019-03", True)
    (paper,) = cv.of("publications")
    assert (paper.first("name"), paper.first("publisher")) == ("Splines for all", "NeurIPS")


REFUSED = {
    "cut off": (b"%PDF-1.7", "is damaged: no PDF reader can open it"),
    "locked": (pdf(lines(*CV), locked=True), "is encrypted: save it without a password"),
    "scanned": (pdf([], drawn=b"9 9 99 99 re f"), r"has no text: its pages are pictures"),
    "long": (pdf(*[[]] * 301), "has more than 300 pages"),
    "cut docx": (docx(para("Mara"))[:-40], "is damaged: it is no whole Word document"),
    "no docx": (b"PK\x03\x04 word/ no package", "is damaged"),
    "zip": (b"PK\x03\x04 somebody's holiday", "is a ZIP file, but no .docx: only PDF"),
    "bomb": (docx(BOMB), "unpacks to far more than a CV holds"),
    "doctype": (docx("", **{"word__header1.xml": DOCTYPE}), "holds definitions"),
    "wide doctype": (
        docx("", **{"word__header1.xml": DOCTYPE.encode("utf-16")}),
        "holds definitions",
    ),
    "wrong xml": (docx("<w:p>"), "is damaged"),
    "old word": (b"\xd0\xcf\x11\xe0" + b"\0" * 99, "is an old Word document"),
    "locked word": (
        b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
        "is encrypted",
    ),
    "json": (b'{"name": "a package", "version": "1.0.0"}', "is JSON, but no JSON Resume"),
    "deep json": (b'{"basics":' * 50_000, "is JSON, but no JSON Resume"),
}


@pytest.mark.parametrize(("data", "why"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused_in_one_line(data, why):
    with pytest.raises(Refused) as refusal:
        decode(data)

    assert str(refusal.value).startswith(why.replace("\\", ""))
    assert "\n" not in str(refusal.value)


def test_what_unpacks_without_end_stays_within_its_process():
    bomb = inflating()
    tracemalloc.start()
    with pytest.raises(Refused, match=r"limits|too long|no text|damaged"):
        decode(bomb)
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


def test_what_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(apart, "PATIENCE", 0.0)

    with pytest.raises(Refused, match="takes too long to read"):
        decode(pdf(lines(*CV)))
