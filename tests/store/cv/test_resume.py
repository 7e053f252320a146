"""resume(): a CV as a JSON Resume v1.0.0 document, under the schema's names."""

import json

import pytest

from store.cv.parser import parse
from store.cv.resume import resume

ROOT = {
    "basics", "work", "volunteer", "education", "awards", "certificates", "publications",
    "skills", "languages", "interests", "references", "projects", "meta",
}  # fmt: skip

TEXT = """Jane Doe
jane@example.com | github.com/janedoe

EDUCATION
Foo University, Ph.D. in Physics, Aug. 2021 - Jun. 2025 (expected)
Advisor: Prof. Yi Li

EXPERIENCE
Research Intern, Acme Labs, Springfield, IL, Summer 2020
- Measured foo

PUBLICATIONS
1. Foo at scale. Jane Doe, Yi Li. ICML 2022 (Oral).

TALKS
Foo at scale, Bar Seminar, May 2022

Last updated: July 17, 2023
"""


def test_document() -> None:
    document = resume(parse(TEXT))
    assert set(document) <= ROOT
    assert document["basics"] == {
        "name": "Jane Doe",
        "email": "jane@example.com",
        "profiles": [
            {"network": "GitHub", "username": "janedoe", "url": "https://github.com/janedoe"}
        ],
    }
    assert document["education"] == [
        {
            "institution": "Foo University",
            "studyType": "Ph.D.",
            "area": "Physics",
            "people": ["Yi Li (Advisor)"],
            "startDate": "2021-08",
            "endDate": "2025-06",
            "dateText": "Aug. 2021 - Jun. 2025 (expected)",
        }
    ]
    assert document["publications"] == [
        {
            "name": "Foo at scale",
            "authors": ["Jane Doe", "Yi Li"],
            "publisher": "ICML",
            "awards": ["Oral"],
            "releaseDate": "2022",
        }
    ]


def test_what_the_schema_has_no_section_for_stands_under_meta() -> None:
    meta = resume(parse(TEXT))["meta"]
    assert isinstance(meta, dict)
    assert meta["lastModified"] == "2023-07-17"
    assert [talk["name"] for talk in meta["talks"]] == ["Foo at scale, Bar Seminar"]


def test_an_inferred_name_says_so() -> None:
    meta = resume(parse("jane.doe@example.com\n\nEDUCATION\nFoo University, BSc, 2015\n"))["meta"]
    assert meta == {"inferredName": True, "nameEvidence": "the words of the mail address"}


def test_it_is_json() -> None:
    assert json.loads(json.dumps(resume(parse(TEXT)))) == resume(parse(TEXT))


@pytest.mark.parametrize(
    ("line", "employer", "position"),
    [
        ("2015 Foo University of Technology", "Foo University of Technology", None),
        ("2016 Tea and Cups (Lab TA), Foo University of Tea", "Foo University of Tea",
         "Tea and Cups (Lab TA)"),
        ("2017 Principles of Tea", None, "Principles of Tea"),
    ],
)  # fmt: skip
def test_who_taught_where(line: str, employer: str | None, position: str | None) -> None:
    cv = parse(f"# Jo Example\n\n## Courses taught\n\n{line}\n")
    (job,) = resume(cv)["work"]
    assert (job.get("name"), job.get("position")) == (employer, position)
