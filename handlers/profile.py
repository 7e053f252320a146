"""One person -> what their CVs say, section by section, each line quoted; also what they know."""

from handlers.answer import Answer
from handlers.finding import finding
from handlers.question import Question
from handlers.which import whom
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


def match(question: Question) -> bool:
    return question.intent in ("profile", "skills")


def answer(question: Question, index: Index) -> Answer:
    person = whom(question, index)
    if isinstance(person, Answer):
        return person
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
