"""The patterns at which a line's words are cut into pieces, and what is cut off them."""

import re

from store.cv.phrases.hints import behind

HARD = re.compile(
    r"(?=[\s—|,;.–-])(?:"  # what any of them begins with comes first, for speed
    r"\t|(?<=\S)—\s*(?![^()]*\))|\s—(?=\S)"  # "Foo Ltd, Ulm —Clerk"
    r"|\s+(?![-–—]\s(?:\d|I{1,3}|IV)(?:[\s,;|)]|$))[-–—|•·⋅∙◦♦●@－]{1,3}\s+|\s*\|\s*|\s[-–—－](?=[^\s\d-])|,?\s+[-–—－]$|\s//+\s|;\s"
    r"|(?<=[a-z.)])[-–]\s+(?=[A-Z])"  # "Foo Ltd- Chennai"
    r"|(?<=[\w.)])(?<!Self)(?<!Co)(?<!Non)-"
    r"(?=[A-Z][A-Za-z .']{1,24},\s[A-Z]{2}(?:\s\d{5})?\s*$)"  # "Foo Market-Parma, OH"
    r"|\.\s+(?=(?:Projects?|Focus|Subject|Research topic|Title):\s)"
    r"|(?<=[a-z]{4})\.\s+(?=(?:The )?(?:Universi[a-zà-ÿ]+|College|Institut[a-z]*)\s)"
    r"|\.\s+(?=(?:Thesis|Dissertation|Minor|Major|GPA|Grade|Topic|Honou?rs)\b))"
)
HARD_SIGN = re.compile(r"[\t|–—•·⋅∙◦♦●@－/;-]|\.\s")  # what none of them lacks: a quick look
SLASH = re.compile(r"(?<=[^\s\d])\s/\s(?=[^\s\d])")  # several of them part the fields of an entry
AT = re.compile(
    r"\s+(?:(?:at|@|bei|chez|presso|from|with|in)\s+(?=(?:the\s)?[A-Z])"
    r"|à (?:l['’]|la )(?=[A-Z]{3}))"
)
LAUREA = re.compile(r"\d{2,3}/1[01]0(?: e lode)?")  # an Italian grade
GRADE = re.compile(
    r"(?:c\.?|cum\w*\.?\s|overall\s|major\s)?(?:g\.?p\.?a\b|grade\b|score\b|percentage\b|marks\b)"
    r"|EQF level \d",
    re.I,
)
# The words of a link, whose address a reader lost: "View code", "(Live demo)".
LINK_WORDS = re.compile(
    r"\W*(?:view )?(?:link|demo|code|source(?: code)?|github|repo(?:sitory)?|live(?: demo)?"
    r"|website|video|app|report|paper)\W*",
    re.I,
)
AT_SIGN = re.compile(r"\s@(?=[A-Z])")  # "Foo Labs @Ulm, Germany"
LEGAL = re.compile(
    r"\b(?:AG|GmbH|Inc|Ltd|LLC|Corp|S\.p\.A|S\.r\.l|B\.V|N\.V|S\.A|SARL|KG|plc|LLP|Pvt)"
    r"\b\.?(?: & Co\.? KG)?$"
)
LEGAL_FORM = re.compile(
    r"(?:Inc|Ltd|LLC|L\.L\.C|Corp|LLP|PLC|P\.?[AC]|P\.?L\.?L\.?C|S\.A|GmbH|AG|Co|Limited|Lda"
    r"|Ltda|S\.?L\.?U?|S\.?p\.?A|S\.?r\.?l|SARL|SAS|B\.?V|N\.?V|Oy|AB|A/S|Pty Ltd|KG"
    r"|Sdn\.? Bhd|Bhd)\.?",
    re.I,
)
WORKED = re.compile(
    r"^(?:currently |presently |previously )?(?:worked|working|employed|served|serving|joined)"
    r" (?:as|with|at|for)\s+(?:an?\s)?|^(?:since|from|in|during)$|^with\s+(?=[A-Z])",
    re.I,
)
LASTED = re.compile(
    r"\s*\(\s*(?:(?:\d+\+?|one|two|three|four|five|six|eight|nine|ten|eleven)\s*(?:years?|yrs?|months?|mos?|weeks?|semesters?)[\s,]*)+\)",
    re.I,
)
# A calendar, read as a letter: "Uppsala University z".
ICON = re.compile(r"(?<=\w)\s[b-df-hj-nqrt-xz]$")
TRAILING = re.compile(
    r"\s+(?:from|since|in|during|for|between|till|year|passed(?: out)?(?: in)?(?: the year)?"
    r"|(?:in |during )(?:the )?year(?: of)?|in the"
    r"|(?:with|securing|scoring)\s(?:an? )?(?:aggregate (?:of )?)?\d[\d.]*\s?"
    r"(?:%|cgpa|gpa|marks)?(?:\sin)?)$",
    re.I,
)
# The last words of these: a quick look.
LEFT = tuple("from since in during for between till year passed out of the % cgpa gpa".split())
# What a portal prints before a degree: "PG: MBA", "UG - B.Com".
STAGE = re.compile(
    r"^(?:pg|ug|post[- ]graduation|graduation|doctorate)\s*(?::|\s[-–])\s*(?=\S)", re.I
)
# A degree that names no subject yet: what stands behind its comma does.
BARE_DEGREE = re.compile(r"[^\W\d_][\w.'’]*(?:\s(?:degree|of\s\w+(?:\s\w+)?))?", re.I)
AS = re.compile(r"(?:\s+|,\s*)as\s+(?:an?\s+|the\s+)?(?=[A-Z])")
# A position in brackets behind the employer: "Foo Ltd, Lucknow (Support Engineer)".
BRACKETED = re.compile(r"^(.{3,60}?)\s*\(([^()]{4,50})\)$")
SPLIT_DEGREE = re.compile(
    r"(?=\s)(?<=[\w.),])(?<!School)(?<!Graduate)(?<!graduate)(?<!National)(?<!Technician)\s+(?=(?:Ph\.?\s?D\.?|D\.?Phil|M\.?\s?Sc?\.?|M\.?Eng\.?|M\.?Tech\.?"
    r"|M\.?B\.?A\.?|B\.?\s?Sc?\.?|B\.?A\.?|B\.?Eng\.?|B\.?Tech\.?|B\.?S\.?E\.?|M\.?S\.?E\.?"
    r"|Master(?:['’]?s)?|Bachelor(?:['’]?s)?|Doctor(?:ate)?|Diploma?|Associate['’]?s)"
    r"(?:\s+(?:student|candidate|degree))?(?:\s+(?:in|of|of\s\w+\sin)\s|,\s|\s*:|\s*\())"
)


# "Ph.D. (Economics) University of Foo": a school behind the subject in brackets.
BRACKETED_SUBJECT = re.compile(
    r"\s*((?=[BDLMP])(?:Ph\.?\s?D|D\.?\s?Phil|[BM]\.?\s?(?:A|Sc?|Eng|Tech|Phil|Ed|B\.?A)|LL\.?[BM])\.?\s?"
    r"\((?!Hon)[A-Z][^()]{2,60}\))(?=,?\s+(?:[A-Z][\w.&’'-]*,? ){0,4}(?:Universi|College|Institut"
    r"|School|Academ|Polytech|[ÉE]cole|ETH|MIT|IIT))"
)


def apart(text: str) -> list[str]:
    """The stretches between hard separators."""
    if "(" in text and (subject := BRACKETED_SUBJECT.match(text)):
        return [subject[1], *apart(text[subject.end() :].lstrip(", "))]
    text = AT_SIGN.sub(" @ ", text) if "@" in text else text
    parts = HARD.split(text) if HARD_SIGN.search(text) else [text]
    if text.count("/") < 2 or len(SLASH.findall(text)) < 2:
        return parts
    return [piece for part in parts if part for piece in SLASH.split(part)]


def trimmed(text: str) -> str:
    """Without how long it took, "worked as" and "PG:" before it, "from" behind it."""
    text = LASTED.sub("", text) if "(" in text else text
    text = text[worked.end() :] if (worked := WORKED.match(text)) else text
    left = text.casefold().endswith(LEFT) and not text.endswith(" IN")  # "Kochi, IN"
    text = TRAILING.sub("", text) if left else text
    return behind(STAGE, text)


def balanced(text: str, signs: str = " \t.,;:") -> str:
    """Take these signs off both ends, and a bracket that has lost its other half.

    >>> balanced("Representations (ICLR), "), balanced("Representations (ICLR")
    ('Representations (ICLR)', 'Representations (ICLR)')
    """
    text = text.strip(signs)
    if text.count(")") > text.count("("):
        text = text.rstrip(signs + ")") if text.endswith(")") else text.lstrip(signs)
    if text.count("(") > text.count(")"):
        head, _, tail = text.rpartition("(")
        text = (tail if not head.strip() else head if len(tail) < 3 else text + ")").strip(signs)
    return text
