"""The words and patterns in which people say WHEN."""

import re

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January February March April May June July August September October November December".split()
)
NUMBERS = {
    word: number
    for number, words in enumerate(
        ("a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
         "eleven", "twelve"), 1,
    )
    for word in words.split()
}  # fmt: skip
ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "fifth": 5, "5th": 5, "last": -1, "second last": -2, "second-last": -2, "penultimate": -2,
}  # fmt: skip
ORDINAL_WORDS = {
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last", -2: "second last",
}  # fmt: skip
PARTS = {"morning": 9, "afternoon": 14, "evening": 18, "night": 20, "tonight": 20}  # hours
USUAL = 9  # o'clock, where no time is said
OFTEN = {
    "hourly": ("HOURLY", 1), "daily": ("DAILY", 1), "weekly": ("WEEKLY", 1),
    "fortnightly": ("WEEKLY", 2), "biweekly": ("WEEKLY", 2), "bi-weekly": ("WEEKLY", 2),
    "monthly": ("MONTHLY", 1), "quarterly": ("MONTHLY", 3), "yearly": ("YEARLY", 1),
    "annually": ("YEARLY", 1),
}  # fmt: skip
UNITS = {
    "hour": ("HOURLY", 1), "day": ("DAILY", 1), "week": ("WEEKLY", 1), "fortnight": ("WEEKLY", 2),
    "month": ("MONTHLY", 1), "quarter": ("MONTHLY", 3), "year": ("YEARLY", 1),
}  # fmt: skip
SECONDS = {"s": 1, "m": 60, "h": 3600}  # of what begins so: "sec", "minutes", "hrs"
# Words that say nothing beside what is cut out.
FILLERS = frozenset(
    "a and at by each every from in it just next of on once please s sharp the then this time"
    " o'clock oclock coming one".split()
)
NUMBER = r"(?:\d+|half\s+an?\b|(?:" + "|".join(NUMBERS) + r")\b)"
DAY = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
ORDINAL = r"(?:second[- ]last|penultimate|first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
AND = r"\s*(?:,\s*and|,|\band\b|&|\+|/)\s*"
WORKING = r"(?:week|work|working|business)[- ]?days?"
SPAN = rf"{NUMBER}\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[smhdw])\b"

ZONE = re.compile(
    r"\(?\b([A-Za-z_]+(?:/[A-Za-z_]+[A-Za-z0-9_+-]*)+|utc|gmt)\b\)?(?:\s+time)?", re.I
)
CITY = re.compile(r"\b([a-z]+(?: [a-z]+){0,2}) time\b", re.I)
SHORT_ZONE = re.compile(r"\b(?:[ECMP][SD]?T|CES?T|BST|IST|JST|SGT|[A-Z]{2,3}ST)\b")

NOW = re.compile(r"\b(?:right )?now\b|\bimmediately\b|\bat once\b")
IN = re.compile(
    rf"\b(?:in|after)\s+({SPAN}(?:(?:{AND}|\s*){SPAN})*(?:\s+and\s+a\s+half)?)"
    rf"|\b({SPAN}(?:(?:{AND}|\s*){SPAN})*)\s+from\s+now\b"
)
ONE_SPAN = re.compile(rf"({NUMBER})\s*([a-z]+)")
DATE = re.compile(
    rf"\b(?:\d{{4}}-\d\d?-\d\d?|\d\d?\.\d\d?\.\d{{4}}"
    rf"|\d\d?(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}(?:,?\s+\d{{4}})?"
    rf"|{MONTH}\s+(?:the\s+)?\d\d?(?:st|nd|rd|th)?\b(?!:)(?:,?\s+\d{{4}})?)(?!\w)"
)
SLASHED = re.compile(r"\b\d\d?/\d\d?(?:/\d{2,4})?\b")
NTH_DAY = re.compile(
    rf"(\bevery\s+|\beach\s+)?(?:\bthe\s+)?\b({ORDINAL}(?:{AND}(?:the\s+)?{ORDINAL})*)\s+"
    rf"({DAY}|{WORKING}|days?\b)(\s+(?:of|in|every|each|of\s+every|of\s+each)\s*"
    r"(?:the|each|every|a)?\s*(month|quarter)\b)?"
)
MONTH_DAY = re.compile(
    r"\b(?:the\s+|day\s+)?(\d\d?(?:st|nd|rd|th)(?:(?:"
    + AND
    + r")(?:the\s+)?\d\d?(?:st|nd|rd|th))*)"
    r"(\s+(?:day\s+)?(?:of|in)\s+(?:the|each|every|a)\s+month\b)?"
)
RANGE = re.compile(rf"\b({DAY})\s*(?:-|to|through|thru|till|until)\s*({DAY})")
LIST = re.compile(rf"\b{DAY}(?:{AND}(?:every\s+|each\s+|on\s+)?{DAY})*")
ONE_DAY = re.compile(DAY)
EVERY_OTHER = re.compile(
    rf"\b(?:every|each)\s+(?:single\s+)?(?:(other|second|2nd)\s+(?=\w)|({NUMBER})\s+(?=\w))"
    r"(hour|day|week|month|quarter|year|fortnight)?s?\b"
)
EVERY = re.compile(
    r"\b(?:every|each|once\s+an?|once\s+every)\s+(?:single\s+)?"
    r"(hour|day|week|fortnight|month|quarter|year)s?\b(?!-)"
)
EVERY_PART = re.compile(r"\b(?:every|each)\s+(?=morning|afternoon|evening|night|noon|midday)")
EVERY_DAYS = re.compile(r"\b(?:every|each|all)\b")
ADVERB = re.compile(r"\b(?:" + "|".join(OFTEN) + r")\b")
MINUTES = re.compile(
    rf"\b(?:every|each)\s+(?:{NUMBER}\s+)?(?:minutes?|mins?|seconds|secs?|second\b(?!\s+[a-z]))\b"
)
WORK = re.compile(rf"\b{WORKING}\b")
WEEKEND = re.compile(r"\bweekends?\b")
ONE_OFF = re.compile(r"\b(?:next|this|coming|on|once)\b")
RELATIVE = re.compile(r"\b(?:(the\s+)?day\s+after\s+tomorrow|today|tomorrow|tonight)\b")
AN_HOUR = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
A_TIME = (
    r"(?:noon|midday|midnight|(?:half|quarter)\s+(?:past|to)\s+" + AN_HOUR + "|" + AN_HOUR +
    r"(?:[:.h]\d\d(?::\d\d)?|h\b)?(?:\s*o'?clock)?)"
    r"(?:\s*(?:a\.?m\.?|p\.?m\.?)(?![a-z]))?"
)  # fmt: skip
CLOCK = (
    r"(?:noon|midday|midnight|\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?"
    r"|\d{1,2}h\b|(?:half|quarter)\s+(?:past|to)\s+" + AN_HOUR + "|" + AN_HOUR + r"\s+o'?clock)"
)
TIMES = re.compile(rf"(?:\b(?:at|by|around)|@)\s*({A_TIME}(?:{AND}(?:at\s+)?{A_TIME})*)")
BARE_TIMES = re.compile(rf"\b({CLOCK}(?:{AND}{CLOCK})*)")
LAST_NUMBER = re.compile(r"\b(\d{1,2})\s*$")
PART = re.compile(r"\b(?:in\s+the\s+|at\s+)?(morning|afternoon|evening|night)s?\b")
ONE_TIME = re.compile(A_TIME)
CLOCKED = re.compile(rf"({AN_HOUR})(?:[:.h](\d\d)(?::(\d\d))?|h)?")
HALF = re.compile(rf"(half|quarter)\s+(past|to)\s+({AN_HOUR})")
EXCEPT = re.compile(r"\b(?:except|but not|unless|until|till|starting|beginning|between)\b")
