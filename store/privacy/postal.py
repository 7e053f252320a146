"""How postal addresses look that no label announces: a street with its number, what follows it.

Only with a number: "Wall Street analyst" or "Oxford Road Show" is work.
"""

import re

HIDDEN = "…"
# Names of streets are short and begin with capitals; each count is bounded.
CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]{0,30}"
NUMBER = r"\d{1,5}(?:[-/]\d{1,4})?\s?[A-Za-z]?\b"
DIRECTION = r"(?:(?:[NSEW]|North|South|East|West|Old|New)\.?\s+)?"
ENGLISH = (
    "Street|Road|Rd|Lane|Ln|Avenue|Ave|Crescent|Boulevard|Blvd|Terrace|Parkway|Pkwy|Nagar|Marg"
)
# Words of work too ("12 Supreme Court cases", "2018 Best Place"): only as a whole part of a line.
WEAK = "St|Drive|Dr|Court|Ct|Place|Way|Close|Square|Highway|Hwy|Circle|Gardens|Grove|Mews|Row|Trail"
GERMANIC = (
    r"(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|damm|v[äa]gen|gatan|laan(?:tje)?|straat|gracht|plein"
    r"|vej|sgade|veien|katu|tie)"
)
ROMANCE = (
    r"Via|Viale|Piazza|Corso|Vicolo|Calle|C/|Avenida|Avda?\.|Av\.|Plaza|Paseo|Rua|Travessa|Pra[çc]a"
    r"|Carrer|Strada|Str\.|ul\.|Ul\.|ulica|al\.|ул\.|улица|пр\.|проспект|вул\."
)
FRENCH = r"rue|avenue|boulevard|bd|impasse|all[ée]e|chemin|place|quai|route|cours|passage"
ANY = r"[^\W\d_][\w'’.-]{0,30}"
STARTS = r"(?<![\w.$€£/:-])(?:(?:No|Nr|Flat|House)\.?\s*)?"
ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
NAMED = (
    rf"(?!{ORDINAL}){NUMBER},?\s{{1,2}}(?!{ORDINAL}\s+(?:Place|Prize)){DIRECTION}"
    rf"(?:(?:{CAPITAL}|{ORDINAL})\s+){{1,4}}"
)
STREETS = (
    rf"{STARTS}{NAMED}(?:{ENGLISH})\b\.?",
    rf"(?<!\w\s){STARTS}(?!(?:19|20)\d\d\s){NAMED}(?:{WEAK})\b\.?(?=\s*(?:[,|;·]|$))",
    rf"(?<!\w)(?:[^\W\d_a-zß-öø-ÿ][\w-]{{2,30}}){GERMANIC}\s+\d{{1,3}}\s?[a-z]?(?![\w.%])",
    rf"(?<![^\s|,;·(])(?:{ROMANCE})\s*(?:{ANY},?\s+){{1,5}}(?!(?:19|20)\d\d\b)(?:(?:n|nº|n°|no|nr|д)\.?\s*º?\s*)?\d{{1,4}}(?![\w.%]|\s*(?:of|in)\b)",
    rf"(?<![\w.])\d{{1,4}}(?:\s*(?:bis|ter))?,?\s+(?i:{FRENCH})\s+(?:(?:de|du|des|la|le|les|l['’]\w*|d['’]\w*)\s+){{0,3}}{ANY}",
    rf"(?<!\w)(?:{CAPITAL}\s){{1,3}}(?:Stra(?:ß|ss)e|Allee|Platz|Weg)\s+\d{{1,3}}\s?[a-z]?(?![\w.%])",
    r"(?i:\bP\.?\s?O\.?\s?Box|\bPostfach|\bApartado(?:\s+postal)?|\bBo[iî]te\s+postale)\s+\d{1,6}",
    rf"^\W*(?i:apt|apartment|flat|unit|suite)\.?\s*#?\d{{1,4}}\s?[A-Za-z]?(?:\W*$|,\s*{CAPITAL})",
    r"\w{1,12}(?:路|街|大道|巷|弄)\d{1,5}(?:号|號)\w{0,12}",
)
# What may follow on the same line: the flat, the post code, the town.
REST = r"(?:[,/·\s]\s*(?=[^|;]{0,60}\d)[^|;·@]{1,60}?(?=\s*(?:[|;·@]|$)))?"
STREET = re.compile(rf"(?:{'|'.join(STREETS)}){REST}")
# A post code beside a town's name; some look like a year before a word: only below a street.
TOWN = rf"(?:{CAPITAL}\W{{1,3}}){{0,3}}{CAPITAL}"
POSTED = re.compile(
    rf"\W*(?:[A-Z]{{1,2}}-)?(?:\d{{5}}|\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}}|\d{{3}}\s\d{{2}})\s+{TOWN}\W*"
    rf"|\W*{TOWN},?\s+(?:[A-Z]{{2}}\s+\d{{5}}(?:-\d{{4}})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)\W*"
)
BELOW = re.compile(r"(?=.*\d)[^:+@]{3,60}")
CODE = re.compile(
    r"\b(?:\d{4,6}(?:-\d{3})?|\d{3}\s\d{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)\b"
)
UNIT = re.compile(r"(?i)\W*(?:apt|apartment|flat|unit|suite|room|no)\b\.?\s*#?\d{1,4}")
YEARS = re.compile(r"\b(?:19|20)\d\d\s*(?:[-–/.]|to\b|$)")


def unplaced(text: str) -> str:
    """A line without streets, numbers and what follows them.

    >>> unplaced("12 Elm Tree Road, Aldermoor, NV 90117 | Python")
    '… | Python'
    >>> unplaced("Analyst, Wall Street, 2019 - 2021")
    'Analyst, Wall Street, 2019 - 2021'
    """
    if not any(map(str.isdigit, text)):
        return text
    return STREET.sub(HIDDEN, text) if not POSTED.fullmatch(text) else HIDDEN


def below(line: str) -> bool:
    """Whether the line below a street goes on with it: a flat, a post code with its town."""
    if YEARS.search(line) or not BELOW.fullmatch(line):
        return False
    return bool(CODE.search(line) or UNIT.match(line))
