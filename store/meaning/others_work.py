"""A sentence around a name -> whether it is somebody else's work: hired, sold, sat beside (pure)."""

import re

PEOPLE = r"""(?:developers?|devs?|engineers?|programmers?|coders?|specialists?|experts?|consultants?|people|staff|talents?|
    freelancers?|contractors?|admins?|administrators?|candidates?|hires?|colleagues?|folks|teams?|squads?|departments?|
    groups?|analysts?|scientists?|architects?|testers?|users?|customers?|students?|beginners|crowd)"""
OUTSIDE = r"""(?:colleague|team-?mate|contractor|vendor|agency|agencies|supplier|freelancer|consultant|consultancy|intern|
    student|flatmate|classmate|co-?worker|brother|sister|partner|(?:other|another|different|external|outside)\s+(?:team|company|
    firm|group|department))"""
HERE = "\x00"  # where the name stands
OTHERS = re.compile(
    rf"""\b(?:
    # hired, managed: "recruited two Kubernetes specialists", "managed a team that used Rust"
    (?:recruit|hir(?:e|ed|es|ing)\b|interview|screen|head-?hunt|sourc(?:ed|ing)|onboard|outsourc|appoint|shortlist|staff(?:ed|ing))\w*\b
      [^.;]{{0,50}}{HERE}[^.;]{{0,25}}\b{PEOPLE}\b
    |(?:recruit|head-?hunt|hir(?:ed|ing)|interview)\w*\b[^.;]{{0,30}}\b(?:for|in|with)\b[^.;]{{0,30}}{HERE}
    |(?:manag|supervis|overs[ae]|coordinat|administ|assist|support|serv|help|advis|train|budget)\w*\b[^.;]{{0,40}}{HERE}
      \s+{PEOPLE}\b
    |(?:teams?|groups?|squads?|departments?|compan(?:y|ies)|firms?|people|engineers?|developers?|clients?|customers?|start-?ups?|
      suppliers?|vendors?|students|schools?|offices?)\s+(?:that|who|which)\s+(?:\w+\s+){{0,2}}(?:use[sd]?|wr(?:ites?|ote)|coded?s?|
      work(?:s|ed)?|program\w*|maintain\w*|knew|knows?|speaks?|buil[dt]s?|r[au]ns?|taught|teach\w*|s[eo]ld?ls?)\b[^.;]{{0,40}}{HERE}
    |(?:manag|supervis|overs[ae]w|recruit|coordinat)\w*\b[^.;]{{0,40}}\b(?:teams?|groups?|developers?|engineers?|squads?)\s+
      (?:using|writing|working|coding|programming)\b[^.;]{{0,30}}{HERE}
    # beside it: "sat next to the Java team", "worked with the data team"
    |(?:next|close|adjacent|opposite|beside|near)\s+(?:to\s+)?(?:the|our|a)\s+(?:\w+\s+)?{HERE}
    |(?:with|alongside|to|by|from|between|behind)\s+(?:(?:the|our|their|other|some|several|a)\s+)?{HERE}\s+(?:\w+\s+)?{PEOPLE}\b
    |liais\w+\b[^.;]{{0,40}}{HERE}
    # whose it is: "client: Oracle", "serviced the account of"
    |(?:clients?|customers?|accounts?|sponsors?|vendors?|suppliers?|landlords?|tenants?)\s*(?::|of\b|including\b|such\s+as\b)[^.;]{{0,40}}{HERE}
    |(?:users?|owners?|fans?|subscribers|readers|lovers|vendors?|makers?|inventors?|followers)\s+(?:of|on)\s+(?:the\s+)?{HERE}
    |{OUTSIDE}s?\b(?:'s)?\s+(?:\w+\s+)?(?:wrote|built|did|coded|made|handled|used|owned|maintained|ported|programmed|implemented|
      ran|knew)\b[^.;]{{0,40}}{HERE}
    # over: "moved away from", "scrapped the last"
    |(?:away\s+from|off(?:\s+of)?|instead\s+of|rather\s+than)\s+(?:the\s+|old\s+|our\s+)*{HERE}
    |(?:scrapp|decommission|phas(?:ed|ing)\s+out|got\s+rid\s+of|ditch|abandon)\w*\b[^.;]{{0,30}}{HERE}
    # bought and sold, written about: "negotiated the Oracle licences"
    |(?:s[eo]ld|sell(?:ing)?|resold|procur\w+|purchas\w+|bought|negotiat\w+|renew\w+|invoic\w+|order\w*|ship\w*)\b[^.;]{{0,30}}{HERE}[^.;]{{0,15}}
      \b(?:licen[cs]es?|subscriptions?|seats?|contracts?|books?|courses?|trainings?|seminars?|boxes|stickers|renewals?|t-?shirts|tickets|
      class(?:es)?\s+(?:for|on\s+behalf)|workshops?|boot-?camps?)\b
    |(?:translat|proof-?read|copy-?edit)\w*\b[^.;]{{0,40}}{HERE}
    |(?:stage|cater|photograph|sponsor|usher|tidied|cleaned|decorat)\w*\b[^.;]{{0,40}}{HERE}
    )
    |{HERE}[^.;]{{0,40}}\bby\s+(?:an?\s+|the\s+|our\s+|my\s+|external\s+)*(?:others\b|(?:\w+\s+)?{OUTSIDE}s?\b)
    """,
    re.X,
)
ONLY = re.compile(
    r"\b(?:hiring|budgets?|staffing|recruiting|payroll|rotas?|logistics|sales|paperwork|scheduling)\s+only\b|\bonly\s+(?:hiring|budgets?|"
    r"staffing|recruiting)\b|\b(?:no|without)\s+(?:coding|programming|hands-on|writing\s+code|code)\b|\bnon-?technical\b"
)


def others_work(before: str, after: str) -> bool:
    """Whether a sentence, cut at a name, tells of somebody else's doing.

    >>> others_work("Recruited two ", " specialists"), others_work("Ran two ", " clusters")
    (True, False)
    """
    before, after = before.lower(), after.lower()  # to ignore case takes three times as long
    return bool(OTHERS.search(f"{before}{HERE}{after}")) or bool(ONLY.search(after))
