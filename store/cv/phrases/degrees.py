"""A degree's words -> the degree and its subject."""

import re

from store.cv.phrases.hints import behind

# Words that belong to the degree's own name: "Bachelor of Science" is one, "Master of Physics" too,
# but of "Master of Computer Science" only the first word is the degree.
OWN_NAME = re.compile(
    r"(?:Executive|Global Executive|Full[- ]time|Part[- ]time) MBA\b|"
    r"(?:Bachelor|Master|Doctor|Associate|Licentiate|Magister|Certificate)(?:['’]?s)?\s+(?:of"
    r"|in)\s+(?:Applied\s+)?(?:Science|Arts|Engineering|Technology|Philosophy|"
    r"Laws?|Fine Arts|Education|Commerce|Medicine|Music|Public \w+|Business Administration"
    r"|Business|Social Work|Divinity|"
    r"Engg\.?|Architecture|Nursing|Pharmacy|Computer Applications?|Statistics|Mathematics"
    r"|Economics|Letters|Research|Design|Completion|Achievement"
    r"|Applied Science)\b(?:\s+(?:\(Hon(?:our)?s\.?\)|Honou?rs))?",
    re.I,
)
# Of "Master of Pedagogy in Neuroscience" the words before "in" are the degree's name.
NAMED_IN = re.compile(
    r"(?:Bachelor|Master|Doctor)(?:['’]?s)? of (?:[A-Z]\w+ ?(?:and )?){1,3}(?= in [A-Z])"
)
IN = re.compile(
    r"\s+(?:degree\s+)?(?:in|of|en|em|im|di(?=\s(?!matur))|de|in the field of|major(?:ing)? in"
    r"|für|der)\s+|\s*[,:–|]\s+|\s-\s",
    re.I,
)
FIRST_WORD = re.compile(
    r"Laurea(?:\s(?:triennale|magistrale|specialistica))?|"
    r"Dr\.[\s-]?(?:rer\.\s?(?:nat|pol|oec)|phil|med|ing|jur|habil|techn)\.?(?:\s\([^)]*\))?|"
    r"(?:Visiting|Exchange|Guest|Research)\s+(?:[\w.]+\s+)?(?:student|scholar|programme?|semester"
    r"|studies)|Dipl[oô]me d['’]\w+|(?:Programme|Semestre) d['’]\w+|Ing[eé]nieur d['’]\w+|"
    r"Doctorat de philosophie(?: \(PhD\))?|Master [12](?: \(M[12]\))?|Licence [123]|"
    r"(?:Senior|Higher) Secondary(?: School)?(?: (?:Education|Certificate))?|"
    r"Dottorato di ricerca|Do(?:ct|ut)or(?:ado|at)\b|"
    r"High School(?:\s+(?:Diploma|Certificate))?|"
    r"(?:Summer|Winter|Spring) School|M[aá]ster Universitario|"
    r"[^\s,:(–]+(?-i:\s(?:D|S[Cc]|Tech|Eng|Ed|A|S|Phil|Com)\b\.?)?(?:\s+(?:student|candidate"
    r"|degree|studies|studium|scholar|in progress))*",
    re.I,
)
AGAIN = re.compile(
    r"(?:[BM]\.?\s?(?:A|Sc?|B\.?A|Eng|Tech|Ed|Com)|A\.?A?\.?S|Ph\.?D|LL\.?[BM]|BBA)\.?(?:,\s*|$)"
)
# A degree by its letters, whose brackets hold the subject: "B.Tech (Civil)", "Diploma (EEE)".
SHORT = re.compile(r"(?:[A-Z][A-Za-z]{0,5}\.?\s?){1,4}|Diploma|\w{2}th", re.I)


JOINT = re.compile(r"(?:Dual|Joint|Double|Integrated|Combined|Direct)\s+(?:degree\s*)?(?:in\s+)?")
BRACKET = re.compile(r"\s*\(([^)]*)\)\s*")
FIELD = re.compile(
    r"(?:in|of|degree|major(?:ing)?|in the field of)\s+|(?:Major|Specialization|Field)\s*:\s*"
)
TAIL = re.compile(r"(.{3,70}?)\s*[,(]\s*((?:[BM]\.?\s?(?:Sc|A|S|Eng|Tech|E)\.?)|Ph\.?D\.?|MBA)\)?$")


def split_degree(text: str) -> tuple[str, str]:
    """Degree word and subject.

    >>> split_degree("Bachelor of Science in Computer Science")
    ('Bachelor of Science', 'Computer Science')
    """
    text = behind(JOINT, text)
    own = OWN_NAME.match(text) or NAMED_IN.match(text)
    first = own or FIRST_WORD.match(text)
    if not first:
        return text, ""
    study, rest = first[0], text[first.end() :]
    if bracket := BRACKET.match(rest):
        inner, rest = bracket[1], rest[bracket.end() :]
        if re.match(r"hon(?:our)?s", inner, re.I):
            study = f"{study} ({inner})"
        acronym = not SHORT.fullmatch(study) and re.match(r"[A-Z][A-Za-z.]{0,5}\b", inner)
        apart = not rest.strip(" ,") or rest.startswith(",")
        if apart and not acronym and not re.match(r"Hons", inner, re.I):
            rest = f" in {inner}{rest.rstrip(' ,')}"
        elif not rest.startswith((" ", ",")) and rest:
            rest = " " + rest
    joined = IN.match(rest)
    area = rest[joined.end() :] if joined else rest
    if again := AGAIN.match(area):  # "Bachelor of Science - BS, Mathematics"
        area = area[again.end() :]
    while more := FIELD.match(area):
        area = area[more.end() :]
    tail = TAIL.match(text) if not own and not joined else None
    if tail:
        return tail[2], tail[1]
    return study.strip(" ,"), area.strip(" ,.;:–-")
