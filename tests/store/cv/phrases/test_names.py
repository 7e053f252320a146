"""names: is it a person, and who stands in a list of authors."""

import pytest

from store.cv.phrases import names

PEOPLE = [
    "Jane Doe", "J. Ho", "Bor-Yiing Su", "Weijie J Su", "Alberto Sangiovanni-Vincentelli",
    "Ludwig van Beethoven",
    "María José Ejemplo", "Łukasz Przykład", "O'Brien Pat", "王小明", "JANE DOE",
    "Jean-Luc d'Alembert", "Yang You",
    "Qi Long", "Hari Prasanna Das", "R. J. Sampler", "Mila Example", "Jane Stanford",
]  # fmt: skip

THINGS = [
    "Ali Tongyi Lab", "Machine Learning", "University of Foo", "Software Engineer", "New York",
    "EDUCATION",
    "Best Paper Award", "Python Java", "Acme Inc.", "the quick fox", "Gradient Descent",
    "Conditional Computation",
    "Mila Quebec", "Goldman Sachs", "Siemens Energy",
    "Jane", "Room 101", "Ph.D. Thesis", "A Cost", "Neurips Workshop", "",
]  # fmt: skip

TIDY = [
    ("Prof. ZHENG, Jane*", "Jane Zheng"),
    ("Dr. Jane Doe, Ph.D.", "Jane Doe"),
    ("JANE DOE", "Jane Doe"),
    ("jane doe", "Jane Doe"),
    ("Jane DOE", "Jane Doe"),
    ("DOE, Jane Maria", "Jane Maria Doe"),
    ("Jane Doe, MBA, PMP", "Jane Doe"),
    ("O'BRIEN, Pat", "Pat O'Brien"),
    ("Dr. rer. nat. Jane Doe", "Jane Doe"),
    ("Prof. Dr.-Ing. habil. Jane Doe", "Jane Doe"),
    ("Univ.-Prof. Mag. Dr. Jane Doe", "Jane Doe"),
    ("Dott.ssa Jane Doe", "Jane Doe"),
    ("Dipl.-Inf. Jane Doe", "Jane Doe"),
    ("PD Dr. Jane Doe", "Jane Doe"),
    ("Ing. Jane Doe, CSc.", "Jane Doe"),
    ("Dr. H. C. Doe", "H. C. Doe"),
]

LISTS = [
    ("Jane Doe, R. Roe and Yi Li", ["Jane Doe", "R. Roe", "Yi Li"]),
    ("Doe, J., & Roe, R.", ["Doe, J.", "Roe, R."]),
    ("Doe J, Roe RS, Li Y", ["Doe J", "Roe RS", "Li Y"]),
    ("Doe, Jane, and Richard Roe", ["Doe, Jane", "Richard Roe"]),
    ("Doe, Jane and Roe, Richard and Li, Yi", ["Doe, Jane", "Roe, Richard", "Li, Yi"]),
    ("Jane Doe*, Richard Roe*, et al.", ["Jane Doe", "Richard Roe"]),
    ("Jane Doe; Richard Roe; Yi Li", ["Jane Doe", "Richard Roe", "Yi Li"]),
]


@pytest.mark.parametrize("text", PEOPLE)
def test_a_person(text: str) -> None:
    assert names.is_name(text)


@pytest.mark.parametrize("text", THINGS)
def test_no_person(text: str) -> None:
    assert not names.is_name(text)


@pytest.mark.parametrize(("text", "expected"), TIDY)
def test_tidy(text: str, expected: str) -> None:
    assert names.tidy(text) == expected


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_listed(text: str, expected: list[str]) -> None:
    found = names.listed(text)
    assert [name for name, _ in found] == expected
    assert all(text[start:].startswith(name.split(",")[0]) for name, start in found)
