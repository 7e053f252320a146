"""Lines -> mail, phone, homepage and profiles that stand in them."""

import re
from collections.abc import Iterable

from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.hints import holds
from store.records import Entry, Fact, Period

LED = re.compile(r"\be-?mail\s*[:：]", re.I)  # "Email: jane.doe at example.com"
AT = r"(?:\s?@\s?|\s?[\[({<]\s?(?:at|@|AT)\s?[\])}>]\s?|\s(?:at|AT)\s)"
DOT = r"(?:\.|\s?[\[({<]\s?(?:dot|\.|DOT)\s?[\])}>]\s?|\s(?:dot|DOT)\s)"
MAIL = re.compile(
    rf"(?<![\w.+-])([\w.+-]{{1,64}}){AT}([\w-]{{1,63}}(?:{DOT}[\w-]{{1,63}}){{1,4}})(?![\w@])"
)
PHONE = re.compile(
    r"(?<![\w/.=-])(?:\(?\+ ?\d{1,3}\)?[ .\-–]?)?(?:\(0?\d{1,5}\)[ .\-–/]?)?\d{1,5}(?:["
    r" .\-–/]{1,3}\(?\d{2,8}\)?){1,5}(?!\w)"
    r"|(?<![\w/.=-])\(?\+ ?\d{1,3}\)?[ -]?\d{6,12}(?!\w)|(?<![\w/.=-])\d{10,12}(?!\w)"
)
ZIP = re.compile(r"\d{5}-\d{4}")  # "Foo Town, NJ 08544-0001"
CITED = ("arxiv", "doi.", "doi:", "isbn", "issn")  # whose numbers call nobody
PAGES = re.compile(r"(\d{4,7})\s?[-–]\s?(\d{4,7})")
LONGEST = 500  # pages of an article
DOI_TAIL = re.compile(r"(?:10\.)?[1-9]\d{3}/\d+(?:[-–.]\d+)*|\d{4}\.\d{4,5}")  # and arXiv
TWO_DIGITS = re.compile(r"\d\d")  # no phone number lacks them: a quick look
SPELT = re.compile(r"dot|[\[({<]", re.I)
COUNTRY = re.compile(r"[A-Za-z]{2,12}")
ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]?")
FOUR_LETTERS = re.compile(r"[^\W\d_]{4}")
# Sites that are no homepage, and what the address of one ends with.
ELSEWHERE = re.compile(
    r"linkedin|github\.com|scholar\.google|indeed\.com|twitter|facebook\.com|orcid"
    r"|researchgate|webofscience|huggingface|skype|arxiv|doi\.org|youtube|instagram|medium\.com"
    r"|stackoverflow|kaggle",
    re.I,
)
DOMAIN = re.compile(
    r"\.(?:com|io|me|org|net|dev|ai|page|name|info|xyz|tech|site|app|eu|de|fr|it|es|nl|ch)$", re.I
)
WEB = re.compile(
    r"(?<![@\w.\-/])(?:https?://)?(?:www\.)?[a-z0-9][a-z0-9\-]*(?:\.[a-z0-9\-]+)*\.(?:com|org"
    r"|net|edu|io|me|dev|ai|co|uk|de|fr|es|it|pt|nl|ch|at|be|se|dk|no|fi|pl|cz|gr|ru|cn|jp|kr"
    r"|in|sg|hk|tw|au|nz|ca|br|us|eu|info|tech|app|page|site|xyz|ac|gov|name|blog|science"
    r"|academy)\b(?:/[^\s,;|)\]>·•]*)?",
    re.I,
)
YEARS = re.compile(
    r"^\D*(?:19|20)\d\d\s*[-–—/]\s*(?:19|20)?\d\d\D*$|^\(?\d{1,2}[./]\d{1,2}[./]\d{2,4}"
)

# Network, how its address shows the user's name, and what stands before the name.
NETWORKS = (
    (
        "LinkedIn",
        r"linkedin(?:\.com)?/(?:in|pub|profile)/([\w\-%.À-ÿ]+)",
        "https://www.linkedin.com/in/",
    ),
    ("GitHub", r"github\.com/([\w\-]+)(?![\w\-]*/[\w])", "https://github.com/"),
    (
        "Google Scholar",
        r"scholar\.google\.[a-z.]+/citations\?(?:[^\s]*&)?user=([\w\-]{6,})",
        "https://scholar.google.com/citations?user=",
    ),
    ("GitLab", r"gitlab\.com/([\w\-]+)", "https://gitlab.com/"),
    (
        "ORCID",
        r"(?:orcid\.org/|orcid(?:\s?id)?\W{1,4})(\d{4}-\d{4}-\d{4}-\d{3}[\dX])",
        "https://orcid.org/",
    ),
    (
        "ResearchGate",
        r"researchgate\.net/profile/([\w\-]+)",
        "https://www.researchgate.net/profile/",
    ),
    (
        "Web of Science",
        r"webofscience\.com/wos/author/(?:record|rid)/([\w\-]+)",
        "https://www.webofscience.com/wos/author/record/",
    ),
    (
        "Hugging Face",
        r"huggingface\.co/(?!datasets|papers|spaces)([\w\-]+)",
        "https://huggingface.co/",
    ),
    ("Twitter", r"(?:twitter|(?<![a-z])x)\.com/@?(\w+)", "https://twitter.com/"),
    ("Stack Overflow", r"stackoverflow\.com/users/(\d+)", "https://stackoverflow.com/users/"),
    ("Kaggle", r"kaggle\.com/([\w\-]+)", "https://www.kaggle.com/"),
    ("LeetCode", r"leetcode\.com/(?:u/)?([\w\-]+)", "https://leetcode.com/"),
    ("Product Hunt", r"producthunt\.com/@([\w\-]+)", "https://www.producthunt.com/@"),
    ("Indeed", r"indeed\.com/r/([\w\-/%]+)", "https://www.indeed.com/r/"),
)
NETWORK = [(name, re.compile(pattern, re.I), address) for name, pattern, address in NETWORKS]
LABELLED = re.compile(
    r"(?<![\w/.@])(linkedin|github|gitlab|twitter|google scholar|stack overflow"
    r"|leetcode|kaggle)\b(?:\s*profile|\s*id"
    r"|\s*handle)?\s*[:：|\t]?(?://)?\s+@?([A-Za-z\d][\w\-.]{2,40})(?=$|[\s,;|·•⋅])",
    re.I,
)
IN_ICON = re.compile(
    r"(?:^|[\s·⋅•|\t])(?:in|ln|\uf0e1)\s+([a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?=$|[\s·⋅•|])"
)
SAID = re.compile(r"\s(?!and\b|or\b|email)[a-z]+(?:\s|$)")  # "How GitHub can accelerate research"
ABOUT = re.compile(r"\b(?:my|the|on|see|using|with|in|and)\s$|\([^)]*$", re.I)
PROSE = re.compile(r"(?:^|\s)[a-z]+$")  # "adjustment in time-to-event": no icon
NOT_USERS = frozenset(
    "profile linkedin github com http https www in account url link and email phone"
    " website twitter gists gist actions stars copilot pages repos repo repositories portfolio blog"
    " classroom projects issues sponsors marketplace".split()
)


def basics(lines: Iterable[Line], found: list[Fact]) -> list[Fact]:
    """First mail, phone and homepage that `found` does not have yet."""
    have = {fact.field for fact in found}
    facts: list[Fact] = []
    for line in lines:
        text = _with_addresses(line)
        for field, value in (
            ("email", _mail(text)),
            ("phone", _phone(text)),
            ("url", _homepage(text)),
        ):
            if value and field not in have:
                have.add(field)
                facts.append(Fact(field, value, line.number))
    return facts


def _with_addresses(line: Line) -> str:
    """The line's words and the addresses behind its links."""
    hidden = [
        address
        for _, address in line.links
        if address[:4] in ("http", "mail") or address.startswith("www")
    ]
    text = line.text.replace(" @ ", "@") if "@" in line.text else line.text
    return "\t".join([text, *hidden]).replace("mailto:", " ")


def mails(line: Line) -> list[str]:
    """Every mail address of a line, also "jane [at] foo [dot] edu"."""
    return _mails(_with_addresses(line))


def _mail(text: str) -> str:
    return next(iter(_mails(text)), "")


def _mails(text: str) -> list[str]:
    found: list[str] = []
    for match in MAIL.finditer(text) if "@" in text or "at" in text.casefold() else ():
        host = re.sub(DOT, ".", match[2]).strip()
        plain = "@" in match[0] or SPELT.search(match[0]) or LED.search(text)
        if plain and COUNTRY.fullmatch(host.rsplit(".", 1)[-1]):
            found.append(f"{match[1].strip('.-')}@{host}")
    return found


def _phone(text: str) -> str:
    if not TWO_DIGITS.search(text) or holds(text, CITED):
        return ""
    for match in PHONE.finditer(text):
        printed = match[0].strip(" -–./")
        digits = sum(c.isdigit() for c in printed)
        if dates.find(printed) or ZIP.fullmatch(printed) or _is_cited(printed):
            continue
        if 8 <= digits <= 15 and not YEARS.match(printed) and not ORCID.fullmatch(printed):
            if (
                not printed.startswith(("+", "("))
                and digits < 9
                and "-" not in printed
                and " " not in printed
            ):
                continue
            return re.sub(r"^\((\+\d+)\)", r"\1", printed)
    return ""


def _is_cited(printed: str) -> bool:
    """Pages of a journal, "12731–12738", or the rest of a DOI, "3270/115244"."""
    pages = PAGES.fullmatch(printed)
    long = int(pages[2]) - int(pages[1]) if pages else 0
    return bool(DOI_TAIL.fullmatch(printed)) or 0 < long < LONGEST


def is_contact(text: str) -> bool:
    """Nothing but a mail address, a phone number or an address of the web."""
    bare = text.strip(" ,;()<>")
    dotted = "." in bare or "dot" in bare.casefold()
    if dotted and (MAIL.fullmatch(bare) or WEB.fullmatch(bare)):
        return True
    numbered = bool(TWO_DIGITS.search(bare)) and not FOUR_LETTERS.search(bare)
    return numbered and bool(_phone(text.strip()))


def _homepage(text: str) -> str:
    if "]" in text or ")" in text:  # "jane[at]foo.example.edu" is no site
        text = MAIL.sub(" ", text)
    for match in WEB.finditer(text):
        address = match[0].rstrip(".,")
        after = text[match.end() : match.end() + 1]
        if after == "@" or any(p.search(address) for _, p, _ in NETWORK):
            continue
        if ELSEWHERE.search(address):
            continue
        told = address.startswith(("http://", "https://", "www.")) or "/" in address
        if not told and address.count(".") < 2 and not DOMAIN.search(address):
            continue
        return address if address.startswith("http") else f"https://{address}"
    return ""


def profiles(lines: Iterable[Line]) -> list[Entry]:
    """LinkedIn, GitHub, Google Scholar and others: once each."""
    found: dict[str, Entry] = {}
    for line in lines:
        text = _with_addresses(line)
        for network, user, address in _users(text):
            if network not in found:
                facts = (
                    Fact("network", network, line.number),
                    Fact("username", user, line.number),
                    *([Fact("url", address, line.number)] if address else []),
                )
                found[network] = Entry("profiles", facts, Period(), (line.number,))
    return list(found.values())


def _users(text: str) -> Iterable[tuple[str, str, str]]:
    told = "/" in text or "orcid" in text.casefold()  # an ORCID stands without its address too
    for network, pattern, address in NETWORK if told else ():
        if match := pattern.search(text):
            yield network, match[1].strip("/"), address + match[1].strip("/")
    for match in LABELLED.finditer(text):
        if SAID.match(text, match.end()) or ABOUT.search(text[: match.start()]):
            continue
        network = next(n for n, _, _ in NETWORKS if n.casefold() == match[1].casefold())
        if match[2].casefold().strip(".") not in NOT_USERS and not match[2].casefold().startswith(
            ("http", "www", "linkedin.", "github.")
        ):
            address = next(a for n, _, a in NETWORKS if n == network)
            known = network != "Stack Overflow"  # whose addresses hold a number
            yield network, match[2], address + match[2] if known else ""
    icon = IN_ICON.search(text) if "-" in text else None
    if icon and not PROSE.search(text[: icon.start()]):
        yield "LinkedIn", icon[1], NETWORKS[0][2] + icon[1]
