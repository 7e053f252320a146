"""Folded words -> what kind of question it is (pure): a table of patterns, the first that fits wins.

Only what the words alone can tell; whether a name is one person's is known to `question.read`.
"""

import re

from handlers import durations
from handlers.plain import CONTACT, means_contact
from handlers.words import COUNTED

DIFF = re.compile(
    r"""\b(?:chang(?:e|ed|es)|diff(?:s|erences?|erent)?|differ|updated?|added|removed|dropped|new(?:er)?)\b.*\b(?:versions?|cvs?|resumes?|files?|documents?|copies)\b
    |\b(?:versions?|cvs?|resumes?)\b.*\b(?:chang(?:e|ed|es)|differ(?:s|ence|ences)?|diff)\b|^\W*diff\b|\bwhat\s+(?:has\s+|is\s+)?(?:changed|new|different)\s+(?:in|for|about|with|on)\b""",
    re.X,
)
COMPARE = re.compile(
    r"""\b(?:compar(?:e|es|ed|ing|ison|isons)|versus|vs|side\s+by\s+side|head\s+to\s+head|contrast|differences?\s+between|common\s+ground|(?:has|have|with)\s+(?:more|fewer|the\s+most)|how\s+do(?:es)?\s+.+\s+differ
    |better\s+(?:fit|candidate|at)|in\s+common|differences?|next\s+to\s+each\s+other|stack\s+up|match\s+up|against)\b""",
    re.X,
)
TIMELINE = re.compile(
    r"""\b(?:time-?lines?|chronolog\w*|career|walk\s+(?:me|us)\s+(?:through|thru)|work\s+history|employment\s+history|history\s+of|trajectory
    |year\s+by\s+year|first\s+to\s+(?:last|latest)|in\s+order|oldest\s+to\s+newest|how\s+long|when\s+(?:was|were|did|is|has|will|does)|where\s+(?:was|were|did|has|is|does|do)|(?:19|20)\d\d.*\bwhere\b)\b""",
    re.X,
)
PAPERS = re.compile(
    r"\b(?:papers?|publications?|published|publish|articles?|preprints?|bibliography|pubs?|written|authored|wrote|arxiv|confs?|conferences|journals)\b"
)
TOGETHER = re.compile(
    r"\b(?:together|co-?authors?|co-?authored|jointly|joint|collaborat\w+|(?:papers?|published?|publish|written|wrote|write|works?|worked)\s+with|with\s+whom)\b"
)
SKILLS = re.compile(
    r"\b(?:skills?|skillset|tech(?:nical)?\s+stack|stack|(?:programming\s+)?languages?|technolog\w+|tools|frameworks?|good\s+at|(?:what|which)\b.*\b(?:know(?!\s+(?:about|abt|of))|knows|use|uses|speak|speaks))\b"
)
ON_TOPIC = re.compile(
    r"\b(?:papers?|publications?|published|publish|articles?|preprints?|written|wrote|write)\s+(?:anything\s+|something\s+|papers?\s+)?(?:about|on|in\s+the\s+(?:area|field)\s+of|regarding|covering|dealing\s+with|related\s+to)\b"
)
COUNT = re.compile(
    r"\b(?:how\s+many|number\s+of|amount\s+of|^\W*count|count\s+(?:of|the|all|how|people|everyone)|how\s+much|headcount|total\s+of)\b"
)
SIZE = re.compile(r"\b(?:how\s+(?:big|large)|size)\b.*\b(?:pool|index|database|list|collection)\b")
ALONE = re.compile(r"\b(?:co-?authors?|collaborat\w+|with\s+whom)\b")
EVERYTHING = re.compile(r"\b(?:everything|all|list)\b")
MOST = re.compile(
    r"\b(?:most|top|longest|highest|largest|biggest|fewest|least|greatest|biggest|rank|ranked|ranking|sort(?:ed)?\s+by|order(?:ed)?\s+by|prolific|leaderboard|best[-\s]published|best\s+(?:gpas?|grades?|marks?)|more\s+\w+\s+than\s+any\w*)\b"
)
COUNTABLE = re.compile(
    r"\b(?:prolific|gpas?|grades?|(?:" + "|".join(map(re.escape, COUNTED)) + r"))\b"
)
RECENT = re.compile(
    r"""\b(?:what(?:\s+is|'?s)\s+new|who(?:\s+is|'?s)\s+new|(?:came|come|coming)\s+in\s+(?:lately|recently|today|this|last)|whats\s+new|anything\s+new|new\s+(?:cvs?|resumes?|people|candidates?|arrivals?|files?|uploads?|joiners?|ones|talent|this)
    |recent(?:ly)?(?:\s+(?:added|loaded|uploaded|updated|cvs?|resumes?|people|candidates?|additions?|arrivals?|uploads?))|latest(?:\s+(?:cvs?|resumes?|people|candidates?|additions?|arrivals?|uploads?|news|files?))
    |last\s+(?:added|loaded|uploaded|updated)|(?:added|loaded|uploaded|updated)\s+(?:recently|lately|today|yesterday|this|last|since)|newest(?:\s+\w+)?|any\s+news|news|what(?:\s+has|'?s|\s+is)?\s+(?:changed|happened)\s+(?:lately|recently|today|this\s+week)|just\s+(?:added|came\s+in)|who\s+(?:has\s+|have\s+)?(?:just\s+)?(?:joined|arrived)\s+(?:recently|lately))\b""",
    re.X,
)
PROFILE = re.compile(
    r"""\b(?:tell\s+(?:me|us)\s+(?:more\s+)?about|who\s+(?:is|was)|whois|profile|about|summar\w+|overview|background|bio(?:graphy)?|introduce|brief|details?|show|info(?:rmation)?
    |work(?:s|ing)?\s+on|do(?:es|ing)?|more\s+on|cv\s+of|resume\s+of|look\s+up|pull\s+up|open|file|what\s+about|anything\s+on|know\s+about|stud(?:y|ied|ies)|works?|research\w*)\b""",
    re.X,
)
CHECK = re.compile(
    r"^\W*(?:(?:so|and|but|hey|ok|please|pls|can\s+you\s+(?:tell\s+me|check|confirm)|check|verify|confirm|do\s+you\s+know|tell\s+me|i\s+wonder)\W+)*(?:if|whether|does|do|did|is|are|was|were|has|have|had|can|could|would|will)\b(?!\s+(?:you|we|i|anyone|anybody|someone|somebody|there|any|people|they|everyone)\b)"
)
WHAT = re.compile(r"^\W*(?:(?:so|and|ok)\s+)?(?:what|where|whats|wheres|when)\b")
SIMILAR = re.compile(
    r"\b(?:similar\s+to|resembl\w+|comparable\s+to|(?:more|people|someone|somebody|anyone|anybody|others?|candidates?|is|are)\s+(?:just\s+)?like|same\s+(?:background|profile)\s+as|closest\s+to)\b"
)
OVERLAP = re.compile(
    r"\b(?:overlap\w*|at\s+the\s+same\s+(?:time|place)|same\s+time\s+as|colleagues?\s+of|classmates?\s+of|coworkers?\s+of|(?:crossed|cross)\s+paths|know\s+each\s+other|met\s+at)\b"
)
WHY_NOT = re.compile(
    r"\bwhy\s+(?:not|isn'?t|wasn'?t|is\s+not|did\s+you\s+(?:leave\s+out|skip)|no)\b"
)
AT_LEAST = re.compile(
    r"(?:\b(?:more\s+than|at\s+least|over|minimum\s+of)|>=?)\s*(\d+)\+?\s+(?:\w+\s+)?(\w+)"
)
ONE = re.compile(
    r"^\W*(?:who|which(?!\s+\w+\s+(?:does|do|did|has|is|was)\b)|whose|anyone|anybody|any|someone|somebody|everyone|people|find|list|show\s+(?:me\s+)?(?:people|everyone|all))\b"
)
ANY_OF = re.compile(r"^\W*any(?:thing)?\b.*\b(?:for|of|by|about|on)\b")
THEIR_ADVISOR = re.compile(
    r"(?:'s|s')\s+(?:\w+\s+){0,2}(?:ADVISOR)s?\b|\bs\s+(?:ADVISOR)\b|\b(?:ADVISOR)s?\s+(?:of|for)\b|\w+s\s+(?:\w+\s+){0,1}(?:ADVISOR)s?\b|^\W*who\s+(?:has\s+|have\s+|had\s+)?(?:supervised|advised|mentored|managed|hosted)\s+(?!by\b)".replace(
        "ADVISOR",
        "advisor|adviser|supervisor|manager|mentor|boss|doktormutter|doktorvater|promotor",
    )
)
EVERYONE = re.compile(
    r"^\W*(?:(?:show|list|give|name|print|display|get|see)\s+(?:me\s+|us\s+)?|who\s+(?:is|are|do\s+(?:you|we)\s+have)\s+)?(?:(?:all|every|the)\s+(?:of\s+)?(?:the\s+|your\s+|our\s+)?)*(?:everyone|everybody|people|candidates?|persons?|cvs?|resumes?|names|profiles|applicants?|whole\s+(?:list|pool|index))(?:\s+(?:in|on|at)\s+(?:the|your|our|this)?\s*(?:index|file|database|db|pool|list))?(?:\s+(?:here|please|pls|you\s+have|we\s+have|you\s+know))*\W*$"
)
UNNAMED = re.compile(
    r"\b(?:unnamed|nameless|anonymous|(?:without|with\s+no|no)\s+(?:a\s+|any\s+)?name)\b",
    re.I,
)
REFINE = re.compile(
    r"^\W*(?:and\s+|but\s+|ok\s+|now\s+)*(?:only|just|of\s+(?:those|them|these)|which\s+of\s+(?:those|them|these)|(?:among|from|out\s+of)\s+(?:those|them|these)|who\s+of\s+(?:those|them)|filter|narrow|exclude|without|not|remove)\b|^\W*and\s+(?:in|at|with|from|without|not|who)\b"
)
NTH = "first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th"
ORDINAL = re.compile(
    rf"\bthe\s+({NTH})(?:(?:\s+(?:one|person|candidate|guy|result|hit))\b|\W*$)"
    rf"|^\W*({NTH}|[1-9])(?:\s+(?:one|person|candidate|guy))?\W*$|(?:(?<!\S)#|\b(?:number|candidate)\s+)([1-9])\b"
)
PLACES = {
    w: i
    for i, ws in enumerate(
        (
            "first 1st 1",
            "second 2nd 2",
            "third 3rd 3",
            "fourth 4th 4",
            "fifth 5th 5",
            "6",
            "7",
            "8",
            "9",
        )
    )
    for w in ws.split()
} | {"last": -1}
PRONOUN = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their|this\s+person|that\s+person)\b")
SHE = re.compile(r"\b(?:he|she|him|her|his|hers|this\s+person|that\s+person)\b")
THEY = re.compile(r"\b(?:they|them|their)\b")
# Words that look for somebody: a pronoun beside them is theirs, not of the answer before.
ANYBODY = re.compile(
    r"\b(?:who|whom|whose|someone|somebody|anyone|anybody|people|persons?|candidates?|find|search"
    r"|engineers?|developers?|researchers?|scientists?|students?)\b"
)
SEVERAL = (COMPARE, TOGETHER, OVERLAP, TIMELINE)  # what is asked of several people at once
EVERYBODY = re.compile(
    r"\b(?:all|every|everyone|everybody|each|them|people|candidates|both|their|list\s+of)\b"
)


def narrows(folded: str, named: bool) -> bool:
    """Whether a question asks something of the people of the answer before.

    >>> narrows("only those with java", False), narrows("where did they study", False)
    (True, True)
    >>> narrows("who led their team", False), narrows("does ada know their tools", True)
    (False, False)
    """
    back = THEY.search(folded) and not named and not ANYBODY.search(folded)
    return bool(back or REFINE.match(folded))


def of(folded: str, mentions: int, wish: bool, times: bool, names: bool) -> str:
    """The intent of a question by how many names of people it has, whether it has a wish, times,
    and other names in the wish.

    >>> of("tell me about ada lin", 1, False, False, False), of("who knows cuda", 0, True, False, True)
    ('profile', 'find')
    """
    if mentions:
        return _about_people(folded, mentions, wish, times, names)
    if means_contact(folded) and (EVERYBODY.search(folded) or not wish):
        return "contact"
    if (MOST.search(folded) or AT_LEAST.search(folded)) and COUNTABLE.search(folded):
        return "most"
    if durations.asked(folded):
        return "most"
    if COUNT.search(folded) or SIZE.search(folded):
        return "count"
    if RECENT.search(folded) and not names:
        return "recent"
    if COMPARE.search(folded) and wish:
        return "compare"
    if EVERYONE.match(folded) and not wish:
        return "find"
    return "find" if wish else "unsure"


CHANGES = re.compile(r"\b(?:chang\w*|differ\w*|diff|between|versions?|updated?|added|dropped)\b")
SAYS = {
    "compare": COMPARE, "diff": CHANGES, "contact": CONTACT, "timeline": TIMELINE, "papers": PAPERS,
    "coauthors": TOGETHER, "skills": SKILLS, "profile": PROFILE, "count": COUNT, "most": MOST,
}  # fmt: skip


def says(intent: str, word: str) -> bool:
    """Whether a word of a question alone says what kind it is, so that it was used.

    >>> says("compare", "Compare"), says("compare", "kindly")
    (True, False)
    """
    return intent in SAYS and bool(SAYS[intent].search(word.casefold()))


def _about_people(folded: str, mentions: int, wish: bool, times: bool, names: bool) -> str:
    if WHY_NOT.search(folded):
        return "check"
    if SIMILAR.search(folded) or OVERLAP.search(folded):
        return "find"
    if THEIR_ADVISOR.search(folded) and mentions == 1:
        return "profile"
    if means_contact(folded) and not ONE.match(folded):
        return "contact"
    if DIFF.search(folded) and mentions == 1 and not COMPARE.search(folded):
        return "diff"
    if COMPARE.search(folded):
        return "compare"
    if TIMELINE.search(folded):
        return "timeline"
    shared = PAPERS.search(folded) or mentions > 1 or ALONE.search(folded)
    if TOGETHER.search(folded) and shared:  # "papers by Ada with Bo Lee", who has no CV
        return "papers" if names and mentions == 1 else "coauthors"
    if EVERYTHING.search(folded) and PAPERS.search(folded):
        return "papers"
    if wish and ANY_OF.match(folded) and not PAPERS.search(folded):
        return "check"
    if ONE.match(folded) and wish and mentions == 1 and not PAPERS.search(folded):
        return "find"
    if CHECK.match(folded) and (wish or times):
        return "check"
    if COUNT.search(folded) and PAPERS.search(folded):
        return "papers"
    if PAPERS.search(folded):
        return "papers"
    if SKILLS.search(folded):
        return "skills"
    if mentions > 1 and not wish:
        return "compare"
    if times and WHAT.match(folded):
        return "timeline"
    if wish and names and not PROFILE.search(folded):
        return "check"
    return "profile"
