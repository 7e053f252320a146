"""One person -> what their CVs say, section by section, each line quoted; also what they know."""

from collections.abc import Sequence

from handlers.answer import Answer, Choice, Finding
from handlers.finding import about, finding, found
from handlers.question import Question
from store.index import Index, Stored
from store.merge import distinct
from store.proof import Prover
from store.records import Person, Quote

EXAMPLES = ("tell me about Lena Hartwig", "what does Kwame Asantewa know?")
SECTIONS = (  # kind -> lines of it in a profile, and the fields whose lines are shown
    ("education", 4, ("institution", "studyType", "area")),
    ("work", 5, ("name", "position")),
    ("publications", 6, ("name",)),
    ("awards", 3, ("title",)),
    ("skills", 4, ("keywords", "name")),
    ("languages", 3, ("language",)),
    ("interests", 2, ("name",)),
    ("projects", 2, ("name",)),
)
KNOWLEDGE = frozenset({"skills", "languages", "certificates"})
CHOICES = 5  # people offered when a name has several owners


def match(question: Question) -> bool:
    return question.intent in ("profile", "skills")


def answer(question: Question, index: Index) -> Answer:
    people = [p for row in question.people if (p := index.person(row))]
    if len(people) > 1:
        return which(question, people, index)
    person = people[0]
    prover = Prover(index)
    kinds = _kinds(question)
    evidence = tuple(_evidence(prover, person, kinds))
    one = finding(prover, person, evidence, most=len(evidence), note=_documents(person))
    title = f"{person.name}: {one.about}" if one.about else person.name
    if question.intent == "skills":
        title = f"What {person.name} lists" if evidence else f"{person.name} lists no skills"
    return Answer(
        question.intent,
        title,
        question.reading,
        (one,),
        suggestions=(f"timeline for {person.name}", f"papers by {person.name}"),
    )


def _kinds(question: Question) -> frozenset[str]:
    """The sections that are asked for: spoken languages, what is known, or all."""
    if question.intent != "skills":
        return frozenset(k for k, _, _ in SECTIONS)
    return frozenset({"languages"}) if "speak" in question.folded else KNOWLEDGE


def card(row: int, index: Index) -> Answer:
    """The profile of one person by row, as a button asks for it."""
    person = index.person(row)
    if person is None:
        return Answer("unsure", "This person is not in the index any more.")
    prover = Prover(index)
    evidence = tuple(_evidence(prover, person, frozenset(k for k, _, _ in SECTIONS)))
    one = finding(prover, person, evidence, most=len(evidence), note=_documents(person))
    return Answer("profile", person.name, person.name, (one,))


def _documents(person: Person) -> str:
    names = [d.name for d in person.documents]
    return f"{len(names)} versions: {', '.join(names)}" if len(names) > 1 else ""


def _evidence(prover: Prover, person: Person, kinds: frozenset[str]) -> list[Quote]:
    """The lines of each section, what two versions tell once."""
    stored = prover.index.entries(person.id)
    quotes: list[Quote] = []
    for kind, most, fields in SECTIONS:
        if kind in kinds:
            groups = distinct([s for s in stored if s.entry.kind == kind])
            quotes += _section(prover, groups[:most], fields)
    return list(dict.fromkeys(quotes))


def _section(
    prover: Prover, groups: list[tuple[Stored, ...]], fields: tuple[str, ...]
) -> list[Quote]:
    return [q for group in groups for q in prover.lines(group[0], *fields)[:2]]


def which(question: Question, people: list[Person], index: Index) -> Answer:
    """Asks back whom a name means; shows them, each with the line that names them."""
    findings: Sequence[Finding] = found(index, {p.id: [] for p in people}, ())
    asked = question.mentions[0].asked
    prover = Prover(index)
    choices = tuple(_choice(question, prover, p) for p in people[:CHOICES])
    return Answer(
        question.intent,
        f"{len(people)} people are called {asked}. Which one?",
        question.reading,
        findings,
        choices=choices,
    )


def _choice(question: Question, prover: Prover, person: Person) -> Choice:
    """One person, and the same question about that person alone."""
    now = about(prover, person)
    asked = question.mentions[0].asked
    again = question.text.replace(asked, person.name) if asked in question.text else person.name
    return Choice(f"{person.name} ({now})" if now else person.name, again)
