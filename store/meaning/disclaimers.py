"""Sentences that name a topic without a claim to it: wishes, denials, what others did (pure)."""

import re

from store.language.words import stem, words

# Words of which one stands in every disclaimer: looked for first, for speed.
SIGNS = frozenset(
    """not never no without hardly isn haven hasn unfamiliar little limited interest interested
    curious want wants wanted hope hopes hoping plan plans planning wish wishes aims keen eager
    willing excited looking like likes love loves ready readiness hungry happy intend
    intends dream won don didn haven cannot currently list hoped
    student students intern interns mentee mentees apprentice apprentices colleague colleagues
    friend friends classmate classmates roommate roommates teammate teammates postdoc postdocs
    advisor adviser supervisor professor boss wife husband brother sister
    workshop workshops meetup meetups meet seminar seminars tutorial tutorials conference
    conferences track tracks panel panels hackathon hackathons session sessions reviewer reviewed
    reviewing talk talks lecture lectures course courses class classes school schools webinar
    webinars keynote keynotes term homework reading club read heard declined turned refused taken
    application applied committee involved responsible vendor vendors contractor contractors others
    another letter letters thesis theses recruited recruiting headhunted hired hiring interviewed
    sat sits sitting agency agencies flatmate flatmates supplier suppliers freelancer freelancers
    desk next account before""".split()
)
# Of these, and those who organise, the ones that may be asked for: "reviewer".
SAYING = frozenset(
    """organised organized organiser organizer organising organizing supervised mentored advised
    tutored coached interested familiar experience attended visited watched agency agencies vendor
    vendors supplier suppliers""".split()
) | {sign for sign in SIGNS if len(sign) > len("not")}
HIRING = frozenset(map(stem, "recruit recruiter hire interview headhunt talent staff".split()))
DISCLAIMER = re.compile(
    r"""\b(?:
    # denied: "not familiar with Rust", "no experience with Go"
    (?:not|never|no|without|hardly|isn't|haven't|hasn't)\s+(?:\w+\s+){0,3}?(?:familiar|experienced?|knowledge|used|
      worked|background|proficien\w+|exposure|involved|responsible)\b
    |(?:^\W*|\b(?:i|will|would|do|have|has)\s+)(?:not|never|won'?\s?t|don'?\s?t|didn'?\s?t|haven'?\s?t|cannot)\s+(?!only\b)(?:\w+\s+)??(?:do|use[d]?|
      touch(?:ed)?|know|learn(?:ed|t)?|coded?|program(?:med)?|write|written|wrote|offer|tried|try|speak|work(?:ed)?)\b
    |unfamiliar\s+with|(?:little|limited)\s+(?:knowledge|experience)
    # wished for: "interested in learning Go"; "Interested in robots" is all that is said
    |interest(?:ed)?\s+in\s+(?:learning|studying|trying)|currently\s+learning|learning\s+next|(?:learning|to\s+do|wish)\s+list|
      curious\s+about|^\W*(?:also\s+|always\s+)?interested\s+in
    |(?:want|hop|hope|plan|wish|aim|keen|eager|willing|ready|readiness|hungry|happy|excited|looking|like|love|intend|dream)(?:s|ed|ing|ning)?\s+(?:forward\s+)?to\s+(?:learn|study|
      try|explore|know|pick\s+up|get\s+into|work\s+(?:on|in|with)|move\s+into)
    # others did it: "supervised a student who worked on CUDA", "the advisor's group works on"
    |(?:students?|interns?|mentees?|apprentices?|colleagues?|friends?|classmates?|roommates?|teammates?|postdocs?)\s+(?:who|whose|that)
    |(?:supervis|mentor|advis|tutor|coach)\w*\s+(?:\S+\s+){0,3}(?:students?|interns?|thes[ie]s)\s+(?:on|in|working|by)
    |(?<!with\s)(?<!and\s)\b(?:my|our)\s+(?:colleagues?|friends?|classmates?|roommates?|teammates?|flatmates?|brother|sister|wife|husband|
      boss|advisor|adviser|supervisor|father|mother)\b
    |(?:done|built|made|handled|developed|written|carried\s+out|designed|implemented|run|owned|trained)\s+(?:entirely\s+|mostly\s+)?by\s+
      (?:a\s+|an\s+|the\s+|our\s+|external\s+|outside\s+)*(?:others|vendors?|contractors?|agency|another\s+\w+|
      other\s+\w+)\b
    |\b(?:which|that|what)\s+(?:was\s+|is\s+)?(?:another|a\s+different|the\s+other)\s+(?:team|group|department|company|colleague)|\bby\s+others\b
    |(?:advisor|adviser|supervisor|professor|boss|colleague|friend|wife|husband|brother|
      sister)(?:\s?'?s)?\s+(?:group|lab|team|company)?\s*(?:works?|worked|research\w*|is\s+known)\b
    |(?:recruit(?:ed|ing)|head-?\s?hunt(?:ed|ing)|hired|hiring|interviewed)\s+(?:\S+\s+){0,5}?(?:developers?|engineers?|programmers?|
      specialists?|experts?|consultants?|scientists?|researchers?|analysts?|people|staff|candidates?|freelancers?|contractors?)
    |(?:hired|hiring|engaged|commissioned|contracted|retained|briefed|paid|instructed)\s+(?:an?|the|our|two|three|several|some|external|
      outside|local)\s+(?:\S+\s+){0,3}?(?:agency|agencies|vendors?|suppliers?|contractors?|freelancers?)\b
    |(?:outsourced|outsourcing|handed|delegated|left)\s+(?:\S+\s+){1,6}?to\s+(?:an?|the|our|external|outside)\s+(?:\S+\s+){0,2}?
      (?:agency|agencies|vendors?|suppliers?|contractors?|freelancers?)\b
    |(?:vendors?|contractors?|agency|agencies|colleagues?|flatmates?|roommates?|suppliers?|freelancers?|classmates?)\s+
      (?:\w+\s+)?(?:wrote|built|did|coded|made|handled|owned|maintained|implemented|designed|developed|trained|administers?|runs?|ran)\b
    |(?:sat|sits|sitting|desk)\s+(?:\S+\s+){0,2}?(?:next|close|opposite|beside|near)
    |next\s+to\s+the\s+(?:\S+\s+){1,3}?(?:team|group|lab|department|office)|(?:the|key)\s+account\s+of
    # looked on, or helped it along: "co-organised a workshop on", "attended a tutorial"
    |(?:(?:co-?\s?)?organi[sz](?:ed|er|ing)|hosted|catered)\s+(?:of\s+)?(?:\S+\s+){0,3}(?:workshops?|meet-?ups?|seminars?|tutorials?|conferences?|
      tracks?|panels?|hackathons?|sessions?)
    |(?:program(?:me)?|steering|organi[sz]ing|scientific)\s+committee
    |letters?\s+of\s+recommendation|recommendation\s+letters?
    |review(?:er|ed|ing)\s+(?:\S+\s+){0,3}(?:for|papers?|submissions?|manuscripts?|proposals?)
    |(?:attended|visited|audited|watched|followed|sat\s+in\s+on)\s+(?:\S+\s+){0,3}?(?:tutorials?|talks?|lectures?|seminars?|workshops?|
      courses?|class(?:es)?|schools?|meet-?ups?|webinars?|keynotes?)
    |(?:took|taking|passed)\s+(?:\S+\s+){0,3}(?:courses?|lectures?|class(?:es)?)|introductory\s+(?:course|lecture|class)
    |(?:course|class|school|term|homework)\s+(?:projects?|papers?|essays?|assignments?)\s+(?:on|about|in)|reading\s+group|book\s+club
    |(?:read|heard)\s+(?:\S+\s+){0,3}(?:about|on|of)
    # nothing came of it: "declined an offer from Google"
    |(?:declined|turned\s+down|refused)\s+(?:\S+\s+){0,2}?(?:offers?|positions?|jobs?|internships?)|not\s+taken\s+up
    |before\s+(?:i\s+(?:joined|came|arrived|started)|my\s+(?:time|arrival|day))\b
    |(?:application|applied)\s+(?:\S+\s+){0,2}?(?:rejected|declined)
    )""",
    re.X,
)  # fmt: skip


def disclaimed(sentence: str, asked: frozenset[str] | set[str] = frozenset()) -> bool:
    """Whether a sentence claims no work of its own; not where it is asked for by the very word
    that would say so ("reviewer").

    >>> disclaimed("Not familiar with Rust"), disclaimed("Rust for the firmware")
    (True, False)
    >>> disclaimed("Reviewer for ICML", {stem("reviewers")})
    False
    """
    found = DISCLAIMER.search(sentence.lower())
    said = {stem(w) for w in words(found[0]) if w in SAYING} if found else set()
    if said & HIRING:
        said |= HIRING
    return bool(found) and asked.isdisjoint(said)
