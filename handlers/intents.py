"""Folded words -> what kind of question it is (pure): a table of patterns, the first that fits wins.

Only what the words alone can tell; whether a name is one person's is known to `question.read`.
"""

import re
import string

from handlers.words import COUNTED

# Traits that are never searched or ranked by.
TRAITS = re.compile(
    r"""\b(?:youngest|oldest|younger|older\s+than|how\s+old|elderly|age(?:d|s)?\b(?!\s+of\s+(?:data|ai))|birthdays?
    |born|birth|date\s+of\s+birth|women|woman|females?|males?|men\b|girls?|boys?|ladies|gender|sex\b|lgbt\w*
    |gay|lesbian|trans(?:gender)?\b|pregnant|maternity|married|marital|single\s+(?:mom|mother|parent)s?|unmarried|children|kids
    |religio\w+|muslims?|christians|christian\s+(?:candidates?|people|applicants?|faith|believers?|men|women)|an?\s+christian|jew(?:s|ish)?|hindus?|buddhists?|catholics?|atheists?
    |race|racial|ethnic\w*|caste|skin|white\s+people|black\s+people|asians?|caucasians?|hispanics?|latinos?|latinas?
    |nationalit\w+|nationals?|(?:indian|chinese|american|russian|african|european|german|french|iranian|israeli|pakistani|mexican|korean|japanese)\s+(?:people|candidates?|applicants?|guys|men|women|origin|descent|background)|citizen\w*|passports?|immigrants?|immigration|foreigners?|native\s+born|country\s+of\s+origin
    |disab\w+|handicap\w*|health(?:iest|y)?\s+(?:candidates?|people|person)|sick|illness|pretty\s+(?:girl|one)|prettiest|handsome|attractive
    |good[-\s]looking|beautiful|photos?|how\s+tall|weighs?|home\s+address|where\s+does\s+\w+\s+live\s+exactly
    |politic(?:al|s)\s+view\w*|vote[ds]?\s+for|union\s+member\w*)\b""",
    re.X,
)
# Words of the table above that are work, not a trait.
WORK = re.compile(
    r"""\b(?:age\s+estimation|aged\s+care|women'?s\s+health|gender\s+(?:bias|studies|classification|recognition)
    |race\s+conditions?|data\s+race|born\s+digital|citizen\s+science|photo\w*\s+(?:editing|graph\w*|realis\w*|journal\w*)
    |skin\s+(?:lesion|cancer|segmentation)|passport\s*js|digital\s+health|health\s*care|black\s+box
    |(?:stud(?:y|ies|ied)|research\w*|papers?|work\w*\s+on|impact\s+of|effects?\s+of)\b.{0,60}\b(?:women|female|gender|race|religion|health|children|ethnic\w*)
    |birth\s+(?:weight|defects?)|beautiful\s*soup|catholic\s+univ\w*|universit\w+\s+catho\w+
    |(?:children|women|men)'?s?\s+(?:hospitals?|clinics?|museums?|literature|books?|clothing|fashion|rights)|(?:google|apple|amazon|adobe|stock)\s+photos?
    |photos?\s+(?:app|sharing|search|library|retrieval|collections?|classification)|single\s+sex|american\s+(?:airlines|express)|black\s+swan
    |transgender\s+(?:health|studies)|(?:mental|public|global|e)[\s-]*health|disability\s+(?:studies|services|rights)|trans\s*(?:former|atlantic|lation)\w*
    |color\s+skin|immigration\s+(?:law|policy|economics)|men\s*dix|sex\s+differences|human\s+age|politics\s+of)\b""",
    re.X,
)
# A greeting is made of nothing but these words; they are matched one by one, never by one pattern,
# so that no text takes long.
HELLO = frozenset(
    """hi hello hey heya hiya yo howdy greetings morning gm sup hola thanks thank thx ty cheers great
    good nice awesome cool perfect ok okay bye goodbye lol haha wow sweet""".split()
)
POLITE = frozenset(
    """good evening afternoon day you u there again all everyone team bot talent so very much a lot for that
    your help then mate buddy pal man folks guys job work well done how are doing is it going whats what up
    were yesterday today my friend see later soon human real ai who your name anyone to be night""".split()
)
ASKING_WHO = frozenset(
    ("who are you", "what are you", "are you a bot", "are you human", "are you real", "you there", "are you there",
     "how are you", "how are you doing", "whats up", "what is up", "hows it going", "what is your name", "anyone there",
     "good morning", "good evening", "good afternoon", "good bot", "good job", "well done", "see you", "good night")
)  # fmt: skip
SIGNS = string.punctuation + string.whitespace + "¿¡…–—’‘“”"
HELP = re.compile(
    r"""^(?:help(?:\s+me)?(?:\s+please)?|commands?|usage|examples?|options?|menu|faq|docs?|instructions?|manual|man
    |(?:what|which)\s+(?:can|could|do)\s+(?:you|i|u|we)\s+(?:do|ask|answer|say|help|know(?!\s+(?:about|abt|of))).*|how\s+(?:do|does|can|should)\s+(?:i|you|this|it|we|the\s+bot)\s+
      (?:use|work|ask|search|start|query|find\s+(?:people|someone|somebody)|talk).*|what\s+is\s+this(?:\s+bot)?|how\s+to\s+(?:use|ask|search).*|show\s+(?:me\s+)?(?:the\s+)?(?:help|commands|examples)
    |what\s+(?:kinds?|sorts?)\s+of\s+(?:questions|things).*|(?:i\s+)?need\s+help|getting\s+started|start|.*\b(?:give|show)\s+(?:me\s+|us\s+)?(?:some\s+|a\s+few\s+)?examples\b.*|.*\bhow\s+(?:this|it|you)\s+works?\b.*|what\s+(?:kinda|kind\s+of|sort\s+of)?\s*(?:stuff|things|questions)\s+can\s+.*|what\s+are\s+you\s+able\s+to.*|how\s+(?:do|can|should)\s+(?:i|we)\s+(?:add|load|upload|import|look|remove|delete|forget|share|save)\b.*)$""",
    re.X,
)
# Words of the table below that are work, not a way to reach somebody.
CONTACT_WORK = re.compile(
    r"""\b(?:(?:at|for|from|joined|left|ex|than|into|in)[\s-]+(?:linked-?in|githubs?|twitter)|(?:on|for|with|in)\s+(?:mobile|cell)
    |(?:mobile|cell|phone|telephone|web\s*(?:site|page)s?|github|linkedin|twitter|e-?mails?|contacts?)\s+(?:apps?|applications?|develop\w*|engineer\w*
      |actions?|copilot|apis?|platforms?|devices?|security|biolog\w*|lines?|culture|comput\w*|games?|gaming|robot\w*|networks?|phones|marketing|tracing
      |lens\w*|mechanics|banking|payments?|design\w*|ads?|data(?!\s+of)|product\w*|experience|sdks?|cent(?:er|re)s?|campaigns?|spam|filter\w*|classif\w*|analytics)
    |(?:build|built|building|design\w*|develop\w*|made|make|making)\s+(?:\w+\s+)?(?:web\s*sites?|web\s*pages?|homepages?))\b""",
    re.X,
)
CONTACT = re.compile(
    r"""\b(?:e-?mails?|mail\s+address(?:es)?|phones?|phone\s+numbers?|telephone|cell|mobile(?:\s+(?:number|no))?|write\s+to|contacts?(?:\s+(?:details?|info\w*|data))?
    |reach(?:\s+out)?|get\s+(?:in\s+touch|hold)|in\s+touch|linked-?in|githubs?|homepages?|websites?|web\s*pages?|google\s+scholar|orcid|twitter|(?:to|i|we)\s+call)\b""",
    re.X,
)
DIFF = re.compile(
    r"""\b(?:chang(?:e|ed|es)|diff(?:s|erences?|erent)?|differ|updated?|added|removed|dropped|new(?:er)?)\b.*\b(?:versions?|cvs?|resumes?|files?|documents?|copies)\b
    |\b(?:versions?|cvs?|resumes?)\b.*\b(?:chang(?:e|ed|es)|differ(?:s|ence|ences)?|diff)\b|^\W*diff\b|\bwhat\s+(?:has\s+|is\s+)?(?:changed|new|different)\s+(?:in|for|about|with|on)\b""",
    re.X,
)
COMPARE = re.compile(
    r"""\b(?:compar(?:e|es|ed|ing|ison|isons)|versus|vs|side\s+by\s+side|head\s+to\s+head|contrast|differences?\s+between|how\s+do(?:es)?\s+.+\s+differ
    |better\s+(?:fit|candidate|at)|in\s+common|differences?|next\s+to\s+each\s+other|stack\s+up|match\s+up|against)\b""",
    re.X,
)
TIMELINE = re.compile(
    r"""\b(?:time-?lines?|chronolog\w*|career|walk\s+(?:me|us)\s+(?:through|thru)|work\s+history|employment\s+history|history\s+of|trajectory
    |year\s+by\s+year|first\s+to\s+(?:last|latest)|in\s+order|oldest\s+to\s+newest|how\s+long|when\s+(?:was|were|did|is|has)|where\s+(?:was|were|did|has|is|does|do)|(?:19|20)\d\d.*\bwhere\b)\b""",
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
    r"\b(?:longest|tenure|prolific|gpas?|grades?|(?:" + "|".join(map(re.escape, COUNTED)) + r"))\b"
)
RECENT = re.compile(
    r"""\b(?:what\s+is\s+new|who(?:\s+is|'?s)\s+new|(?:came|come|coming)\s+in\s+(?:lately|recently|today|this|last)|whats\s+new|anything\s+new|new\s+(?:cvs?|resumes?|people|candidates?|arrivals?|files?|uploads?|joiners?|ones|talent|this)
    |recent(?:ly)?(?:\s+(?:added|loaded|uploaded|updated|cvs?|resumes?|people|candidates?|additions?|arrivals?|uploads?))|latest(?:\s+(?:cvs?|resumes?|people|candidates?|additions?|arrivals?|uploads?|news|files?))
    |last\s+(?:added|loaded|uploaded|updated)|(?:added|loaded|uploaded|updated)\s+(?:recently|lately|today|yesterday|this|last|since)|newest(?:\s+\w+)?|any\s+news|news|just\s+(?:added|came\s+in)|who\s+(?:has\s+|have\s+)?(?:just\s+)?(?:joined|arrived)\s+(?:recently|lately))\b""",
    re.X,
)
MORE = re.compile(
    r"^(?:(?:show|see|list|give|get)?\s*(?:me\s+|us\s+)?(?:some\s+)?(?:more|next|the\s+rest|others?|continue|go\s+on|keep\s+going)(?:\s+(?:please|pls|results?|people|page|ones|of\s+them))*|next(?:\s+page)?|anyone\s+else|who\s+else|page\s+\d+)$"
)
PROFILE = re.compile(
    r"""\b(?:tell\s+(?:me|us)\s+(?:more\s+)?about|who\s+(?:is|was)|whois|profile|about|summar\w+|overview|background|bio(?:graphy)?|introduce|brief|details?|show|info(?:rmation)?
    |work(?:s|ing)?\s+on|do(?:es|ing)?|more\s+on|cv\s+of|resume\s+of|look\s+up|pull\s+up|open|file|what\s+about|anything\s+on|know\s+about|stud(?:y|ied|ies)|works?|research\w*)\b""",
    re.X,
)
CHECK = re.compile(
    r"^\W*(?:(?:so|and|but|hey|ok|please|pls|can\s+you\s+(?:tell\s+me|check|confirm)|check|verify|confirm|do\s+you\s+know|tell\s+me|i\s+wonder)\W+)*(?:if|whether|does|do|did|is|are|was|were|has|have|had|can|could|would|will)\b(?!\s+(?:you|we|i|anyone|anybody|someone|somebody|there|any|people|they|everyone)\b)"
)
SIMILAR = re.compile(
    r"\b(?:similar\s+to|resembl\w+|comparable\s+to|(?:more|people|someone|somebody|anyone|anybody|others?|candidates?)\s+like|same\s+(?:background|profile)\s+as|closest\s+to)\b"
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
    r"(?:'s|s')\s+(?:\w+\s+){0,2}(?:ADVISOR)s?\b|\bs\s+(?:ADVISOR)\b|\b(?:ADVISOR)s?\s+(?:of|for)\b|\w+s\s+(?:\w+\s+){0,1}(?:ADVISOR)s?\b".replace(
        "ADVISOR",
        "advisor|adviser|supervisor|manager|mentor|boss|doktormutter|doktorvater|promotor",
    )
)
UNNAMED = re.compile(
    r"\b(?:unnamed|nameless|anonymous|(?:without|with\s+no|no)\s+(?:a\s+|any\s+)?name)\b"
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
EVERYBODY = re.compile(
    r"\b(?:all|every|everyone|everybody|each|them|people|candidates|both|their|list\s+of)\b"
)


def trait(folded: str) -> bool:
    """Whether a question asks for a protected trait.

    >>> trait("the youngest candidate"), trait("race conditions in kernels")
    (True, False)
    """
    return bool(TRAITS.search(WORK.sub(" ", folded)))


def plain(folded: str) -> str:
    """The intent of a question that needs no index, "" for any other. Signs around it are no words.

    >>> plain("hi there!"), plain("help?"), plain("show more"), plain("who knows cuda?")
    ('smalltalk', 'help', 'more', '')
    """
    bare = folded.strip(SIGNS)
    if (not bare and "?" in folded) or HELP.match(bare):
        return "help"
    words = re.findall(r"\w+", bare.replace("'", ""))
    spoken = " ".join(words)
    hello = bool(words) and words[0] in HELLO and set(words) <= HELLO | POLITE
    if hello or spoken in ASKING_WHO:
        return "smalltalk"
    return "more" if MORE.match(bare) else ""


def of(folded: str, mentions: int, wish: bool, times: bool, names: bool) -> str:
    """The intent of a question by how many names of people it has, whether it has a wish, times,
    and other names in the wish.

    >>> of("tell me about ada lin", 1, False, False, False), of("who knows cuda", 0, True, False, True)
    ('profile', 'find')
    """
    if mentions:
        return _about_people(folded, mentions, wish, times, names)
    if _contact(folded) and (EVERYBODY.search(folded) or not wish):
        return "contact"
    if (MOST.search(folded) or AT_LEAST.search(folded)) and COUNTABLE.search(folded):
        return "most"
    if COUNT.search(folded) or SIZE.search(folded):
        return "count"
    if RECENT.search(folded) and not names:
        return "recent"
    if COMPARE.search(folded) and wish:
        return "compare"
    return "find" if wish else "unsure"


SAYS = {
    "compare": COMPARE, "contact": CONTACT, "timeline": TIMELINE, "papers": PAPERS,
    "coauthors": TOGETHER, "skills": SKILLS, "profile": PROFILE, "count": COUNT, "most": MOST,
}  # fmt: skip


def says(intent: str, word: str) -> bool:
    """Whether a word of a question alone says what kind it is, so that it was used.

    >>> says("compare", "Compare"), says("compare", "kindly")
    (True, False)
    """
    return intent in SAYS and bool(SAYS[intent].search(word.casefold()))


def _contact(folded: str) -> bool:
    return bool(CONTACT.search(CONTACT_WORK.sub(" ", folded)))


def _about_people(folded: str, mentions: int, wish: bool, times: bool, names: bool) -> str:
    if WHY_NOT.search(folded):
        return "check"
    if SIMILAR.search(folded) or OVERLAP.search(folded):
        return "find"
    if THEIR_ADVISOR.search(folded) and mentions == 1:
        return "profile"
    if _contact(folded) and not ONE.match(folded):
        return "contact"
    if DIFF.search(folded) and mentions == 1 and not COMPARE.search(folded):
        return "diff"
    if COMPARE.search(folded):
        return "compare"
    if TIMELINE.search(folded):
        return "timeline"
    shared = PAPERS.search(folded) or mentions > 1 or ALONE.search(folded)
    if TOGETHER.search(folded) and shared:
        return "coauthors"
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
    if wish and names and not PROFILE.search(folded):
        return "check"
    return "profile"
