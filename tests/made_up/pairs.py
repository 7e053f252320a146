"""A seed -> two made-up CVs as read, and whether they are one person's: the hard cases.

Lives are made of records, not of texts, so that ten thousand pairs take seconds.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from string import ascii_lowercase

from store.records import CV, Entry, Fact, Period
from tests.made_up.cvs import EMPLOYERS, FAMILY, GIVEN, SCHOOLS, WORDS


@dataclass(frozen=True)
class Life:
    given: str
    family: str
    mail: str
    phone: str
    page: str
    schools: tuple[tuple[str, int, int], ...]
    jobs: tuple[tuple[str, int, int], ...]
    papers: tuple[str, ...]
    shown: str = field(default="")  # the name as printed, where it is not "given family"

    def cv(self, inferred: bool = False) -> CV:
        name = self.shown or f"{self.given} {self.family}"
        basics = [Fact("name", name, 1)] if name.strip() else []
        contacts = (("email", self.mail), ("phone", self.phone), ("url", self.page))
        basics += [Fact(key, value, 2) for key, value in contacts if value]
        entries = [entry("education", "institution", *school) for school in self.schools]
        entries += [entry("work", "name", *job) for job in self.jobs]
        entries += [entry("publications", "name", title, 2020, 2020) for title in self.papers]
        return CV(tuple(basics), tuple(entries), inferred=inferred)


def entry(kind: str, key: str, value: str, start: int, end: int) -> Entry:
    return Entry(kind, (Fact(key, value, 3),), Period(str(start), str(end)), (3,))


def life(draw: random.Random, name: tuple[str, str] | None = None) -> Life:
    given, family = name or (draw.choice(GIVEN), draw.choice(FAMILY))
    number, first = draw.randrange(10**6), draw.randrange(1985, 2015)
    bachelor, master = (f"{school} at {draw.choice(FAMILY)}" for school in draw.sample(SCHOOLS, 2))
    one, two = (f"{firm} {draw.randrange(10**5)}" for firm in draw.sample(EMPLOYERS, 2))
    return Life(
        given,
        family,
        draw.choice((f"{given}.{family}{number}@example.com".lower(), "")),
        draw.choice((f"555-01{number % 100:02}-{number:06}", "")),
        draw.choice((f"https://{given}-{family}{number}.example/".lower(), "")),
        ((bachelor, first, first + 4), (master, first + 4, first + 6)),
        ((one, first + 6, first + 8), (two, first + 8, first + 12)),
        tuple(" ".join(draw.choices(WORDS, k=8)) for _ in range(draw.randrange(6))),
    )


Pair = tuple[CV, CV]


def namesakes(draw: random.Random) -> Pair:
    """The same name, another life; sometimes one employer, the same sector, one site of a firm."""
    one = life(draw)
    other = life(draw, (one.given, one.family))
    if draw.random() < 0.3:
        other = replace(other, jobs=(one.jobs[0], *other.jobs[1:]))
    if draw.random() < 0.2:
        page = "https://www.brightloom.example"
        one, other = replace(one, page=page), replace(other, page=page)
    return one.cv(), other.cv()


def classmates(draw: random.Random) -> Pair:
    """One surname, one school in the same years, perhaps one laboratory and its papers."""
    one = life(draw)
    given = draw.choice([g for g in GIVEN if g != one.given])
    other = replace(life(draw, (given, one.family)), schools=one.schools)
    return together(draw, one, other)


def namesake_classmates(draw: random.Random) -> Pair:
    """Two of one name in one class, who both stayed at their school for a while."""
    one = life(draw)
    other = life(draw, (one.given, one.family))
    other = replace(other, schools=(other.schools[0], one.schools[1]))
    stay = (one.schools[1][0], one.schools[1][1], one.schools[1][2])
    return replace(one, jobs=(stay, *one.jobs)).cv(), replace(other, jobs=(stay, *other.jobs)).cv()


def siblings(draw: random.Random) -> Pair:
    """A letter apart, with one phone, one address for mail about jobs, and one school."""
    one = life(draw, ("Maria", draw.choice(FAMILY)))
    other = life(draw, ("Mario", one.family))
    schools = (one.schools[0], other.schools[1])
    other = replace(other, schools=schools, phone=one.phone, mail="info@family.example")
    return replace(one, mail="info@family.example").cv(), other.cv()


def father_and_son(draw: random.Random) -> Pair:
    one = replace(life(draw), phone="555-0101-55501")
    other = replace(life(draw, (one.given, one.family)), phone=one.phone)
    return one.cv(), other.cv()


def labmate_without_a_name(draw: random.Random) -> Pair:
    """Who shares a laboratory shares its papers, its school and its years."""
    one = replace(life(draw), papers=tuple(" ".join(draw.choices(WORDS, k=8)) for _ in range(5)))
    other = replace(life(draw), schools=one.schools, papers=one.papers[:4], shown=" ")
    return one.cv(), other.cv(inferred=True)


def twins(draw: random.Random) -> Pair:
    """A letter apart, the same schools, one employer at once, one phone and address for all."""
    one = life(draw, ("Maria", draw.choice(FAMILY)))
    other = life(draw, ("Mario", one.family))
    jobs = (one.jobs[0], other.jobs[1])
    other = replace(
        other, schools=one.schools, jobs=jobs, phone=one.phone, mail="info@home.example"
    )
    return replace(one, mail="info@home.example").cv(), other.cv()


def initials_in_one_class(draw: random.Random) -> Pair:
    """One surname and one initial, the same schools, laboratory and papers, one internship."""
    given, other_given = draw.choice(
        (("Ana", "Asha"), ("Yan", "Yuki"), ("Min", "Mila"), ("Lea", "Lina"))
    )
    one = life(draw, (given, draw.choice(FAMILY)))
    other = life(draw, (other_given, one.family))
    jobs = (one.jobs[0], other.jobs[1])
    other = replace(other, schools=one.schools, jobs=jobs, papers=one.papers)
    shown = draw.choice((f"{other_given[0]}. {other.family}", f"{other.family} {other_given[0]}"))
    return one.cv(), replace(other, shown=shown).cv()


def colleagues_without_a_name(draw: random.Random) -> Pair:
    """Who has no name shares one employer after the other, and the papers, but no school."""
    one = life(draw)
    other = replace(life(draw), jobs=one.jobs, papers=one.papers, shown=" ")
    return one.cv(), other.cv(inferred=True)


def shared_mail(draw: random.Random) -> Pair:
    """Two people, two names, one address."""
    one, other = life(draw), life(draw)
    if one.given == other.given or one.family == other.family:
        return shared_mail(draw)
    return replace(one, mail="desk@example.com").cv(), replace(other, mail="desk@example.com").cv()


def together(draw: random.Random, one: Life, other: Life) -> Pair:
    if draw.random() < 0.5:
        other = replace(other, papers=one.papers)
    if draw.random() < 0.3:
        other = replace(other, jobs=one.jobs)
    return one.cv(), other.cv()


def later(draw: random.Random, one: Life) -> Life:
    """The same life some years on: one job more, the papers that are left, a new address."""
    other = life(draw)
    return replace(
        one,
        mail=draw.choice((one.mail, other.mail)),
        phone=draw.choice((one.phone, "")),
        jobs=(*one.jobs, (other.jobs[0][0], one.jobs[-1][2], one.jobs[-1][2] + 3)),
        papers=one.papers[draw.randrange(2) :] + other.papers[:1],
    )


def new_version(draw: random.Random) -> Pair:
    one = life(draw)
    return one.cv(), later(draw, one).cv()


def family_name_first(draw: random.Random) -> Pair:
    one = life(draw)
    return one.cv(), replace(later(draw, one), shown=f"{one.family.upper()} {one.given}").cv()


def initials(draw: random.Random) -> Pair:
    one = life(draw)
    shown = draw.choice((f"{one.given[0]}. {one.family}", f"{one.family}, {one.given[0]}."))
    return one.cv(), replace(later(draw, one), shown=shown).cv()


def middle_name(draw: random.Random) -> Pair:
    one = life(draw)
    shown = f"{one.given} {draw.choice(GIVEN)} {one.family}"
    return one.cv(), replace(later(draw, one), shown=shown).cv()


def lost_letter(draw: random.Random) -> Pair:
    one = life(draw)
    at = draw.randrange(1, len(one.family))
    wrong = one.family[:at] + draw.choice(("", draw.choice(ascii_lowercase))) + one.family[at + 1 :]
    return one.cv(), replace(later(draw, one), shown=f"{one.given} {wrong}").cv()


def changed_family_name(draw: random.Random) -> Pair:
    one = life(draw)
    return one.cv(), replace(later(draw, one), shown=f"{one.given} {draw.choice(FAMILY)}").cv()


def without_a_name(draw: random.Random) -> Pair:
    one = life(draw)
    return one.cv(), replace(later(draw, one), shown=" ").cv(inferred=True)


APART: tuple[Callable[[random.Random], Pair], ...] = (
    namesakes,
    classmates,
    namesake_classmates,
    siblings,
    father_and_son,
    labmate_without_a_name,
    twins,
    initials_in_one_class,
    colleagues_without_a_name,
    shared_mail,
)
ONE: tuple[Callable[[random.Random], Pair], ...] = (
    new_version,
    family_name_first,
    initials,
    middle_name,
    lost_letter,
    changed_family_name,
    without_a_name,
)
