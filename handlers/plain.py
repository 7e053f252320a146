"""Folded words -> what can be told without the index: greetings, help, traits, contact (pure)."""

import re
import string
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """Words that mean one thing, but for the phrases in which they mean work."""

    words: re.Pattern[str]
    work: re.Pattern[str]

    def said(self, folded: str) -> bool:
        return bool(self.words.search(self.work.sub(" ", folded)))


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
TRAIT_WORK = re.compile(
    r"""\b(?:age\s+estimation|aged\s+care|women'?s\s+health|gender\s+(?:bias|studies|classification|recognition)
    |race\s+conditions?|data\s+race|born\s+digital|citizen\s+science|photo\w*\s+(?:editing|graph\w*|realis\w*|journal\w*)
    |skin\s+(?:lesion|cancer|segmentation)|passport\s*js|digital\s+health|health\s*care|black\s+box
    |(?:stud(?:y|ies|ied)|research\w*|papers?|work\w*\s+on|impact\s+of|effects?\s+of)\b.{0,60}\b(?:women|female|gender|race|religion|health|children|ethnic\w*)
    |birth\s+(?:weight|defects?)|beautiful\s*soup|catholic\s+univ\w*|universit\w+\s+catho\w+
    |(?:children|women|men)'?s?\s+(?:hospitals?|clinics?|museums?|literature|books?|clothing|fashion|rights)|(?:google|apple|amazon|adobe|stock)\s+photos?
    |photos?\s+(?:app|sharing|search|library|retrieval|collections?|classification)|single\s+sex|american\s+(?:airlines|express)|black\s+swan
    |transgender\s+(?:health|studies)|(?:mental|public|global|e)[\s-]*health|disability\s+(?:studies|services|rights)|trans\s*(?:former|atlantic|lation)\w*
    |color\s+skin|immigration\s+(?:law|policy|economics)|men\s*dix|sex\s+differences|human\s+age|ladies\s+(?:and|&)\s+gent\w*|how\s+old\s+(?:is|are)\s+(?:the|this|that|his|her|their|your|our|these|those)\s+(?:\w+\s+){0,2}(?:cvs?|resumes?|files?|versions?|data|index)|politics\s+of)\b""",
    re.X,
)
TRAIT = Meaning(TRAITS, TRAIT_WORK)
CONTACT = re.compile(
    r"""\b(?:e-?mails?|mail\s+address(?:es)?|phones?|phone\s+numbers?|telephone|cell|mobile(?:\s+(?:number|no))?|write\s+to|contacts?(?:\s+(?:details?|info\w*|data))?
    |reach(?:\s+out)?|get\s+(?:in\s+touch|hold)|in\s+touch|linked-?in|githubs?|homepages?|websites?|web\s*pages?|google\s+scholar|orcid|twitter|(?:to|i|we)\s+call)\b""",
    re.X,
)
# Words of the table above that are work, not a way to reach somebody.
CONTACT_WORK = re.compile(
    r"""\b(?:(?:at|for|from|joined|left|ex|than|into|in)[\s-]+(?:linked-?in|githubs?|twitter)|(?:on|for|with|in)\s+(?:mobile|cell)
    |(?:mobile|cell|phone|telephone|web\s*(?:site|page)s?|github|linkedin|twitter|e-?mails?|contacts?)\s+(?:apps?|applications?|develop\w*|engineer\w*
      |actions?|copilot|apis?|platforms?|devices?|security|biolog\w*|lines?|culture|comput\w*|games?|gaming|robot\w*|networks?|phones|marketing|tracing
      |lens\w*|mechanics|banking|payments?|design\w*|ads?|data(?!\s+of)|product\w*|experience|sdks?|cent(?:er|re)s?|campaigns?|spam|filter\w*|classif\w*|analytics)
    |(?:build|built|building|design\w*|develop\w*|made|make|making)\s+(?:\w+\s+)?(?:web\s*sites?|web\s*pages?|homepages?))\b""",
    re.X,
)
REACHED = Meaning(CONTACT, CONTACT_WORK)
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
# Talk that asks for nobody.
CHATTER = re.compile(
    r"""^(?:(?:are|r)\s+(?:you|u)\s+(?:(?:an?|the|really|real|actually)\s+)*(?:human|person|robot|bot|machine|ai|chat\s*gpt|llm|real|alive|stupid|dumb|drunk|ok|okay|there)
    |(?:you|u)(?:'?re|\s+are|\s+r)?\s+(?:so\s+|very\s+|really\s+|an?\s+)*(?:stupid|dumb|useless|suck|rock|great|awesome|cool|smart|funny|idiot|wrong|amazing|the\s+best)
    |tell\s+(?:me|us)\s+(?:a\s+|another\s+)?(?:joke|story)s?|(?:what(?:'?s|\s+is)|how(?:'?s|\s+is))\s+the\s+(?:weather|time|date|news\s+today|meaning\s+of\s+life)(?:\s+\w+){0,2}
    |who\s+(?:made|built|wrote|created|is\s+behind)\s+(?:you|this\s+bot)|who\s+(?:is|are)\s+your\s+(?:creator|maker|author|boss|developer)s?|i\s+(?:love|like|hate)\s+(?:you|this)|(?:wtf|omg|rofl|lmao|test|testing|ping|nevermind|never\s+mind|no|nope|yes|yep|sure|got\s+it|i\s+see))$""",
    re.X,
)
SIGNS = string.punctuation + string.whitespace + "¿¡…–—’‘“”"
HELP = re.compile(
    r"""^(?:help(?:\s+me)?(?:\s+please)?|commands?|usage|examples?|options?|menu|faq|docs?|instructions?|manual|man
    |(?:what|which)\s+(?:can|could|do)\s+(?:you|i|u|we)\s+(?:do|ask|answer|say|help|know(?!\s+(?:about|abt|of))).*|how\s+(?:do|does|can|should)\s+(?:i|you|this|it|we|the\s+bot)\s+
      (?:use|work|ask|search|start|query|find\s+(?:people|someone|somebody)|talk).*|what\s+is\s+this(?:\s+bot)?|how\s+to\s+(?:use|ask|search).*|show\s+(?:me\s+)?(?:the\s+)?(?:help|commands|examples)
    |what\s+(?:kinds?|sorts?)\s+of\s+(?:questions|things).*|(?:i\s+)?need\s+help|getting\s+started|start|.*\b(?:give|show)\s+(?:me\s+|us\s+)?(?:some\s+|a\s+few\s+)?examples\b.*|.*\bhow\s+(?:this|it|you)\s+works?\b.*|what\s+(?:kinda|kind\s+of|sort\s+of)?\s*(?:stuff|things|questions)\s+can\s+.*|what\s+are\s+you\s+able\s+to.*|how\s+(?:do|can|should)\s+(?:i|we)\s+(?:add|load|upload|import|look|remove|delete|forget|share|save)\b.*)$""",
    re.X,
)
MORE = re.compile(
    r"^(?:(?:show|see|list|give|get)?\s*(?:me\s+|us\s+)?(?:some\s+)?(?:more|next|the\s+rest|others?|continue|go\s+on|keep\s+going)(?:\s+(?:please|pls|results?|people|page|ones|of\s+them))*|next(?:\s+page)?|anyone\s+else|who\s+else|page\s+\d+)$"
)


def trait(folded: str) -> bool:
    """Whether a question asks for a protected trait.

    >>> trait("the youngest candidate"), trait("race conditions in kernels")
    (True, False)
    """
    return TRAIT.said(folded)


def means_contact(folded: str) -> bool:
    """Whether a question asks how to reach somebody.

    >>> means_contact("email of ada lin"), means_contact("who built email filters?")
    (True, False)
    """
    return REACHED.said(folded)


def intent(folded: str) -> str:
    """The intent of a question that needs no index, "" for any other. Signs around it are no words.

    >>> intent("hi there!"), intent("help?"), intent("show more"), intent("who knows cuda?")
    ('smalltalk', 'help', 'more', '')
    """
    bare = folded.strip(SIGNS)
    if (not bare and "?" in folded) or HELP.match(bare):
        return "help"
    words = re.findall(r"\w+", bare.replace("'", ""))
    spoken = " ".join(words)
    if CHATTER.match(bare):
        return "smalltalk"
    hello = bool(words) and words[0] in HELLO and set(words) <= HELLO | POLITE
    if hello or spoken in ASKING_WHO:
        return "smalltalk"
    return "more" if MORE.match(bare) else ""
