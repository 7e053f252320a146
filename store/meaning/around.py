"""What stands around a name where others did it, or nobody: as patterns, for folded text.

Small letters alone: to search without case takes three times as long.
"""

import re

from store.meaning.deed_words import ARTEFACTS

HERE = "\x00"  # where the asked words stand
ARTEFACT = rf"(?:{'|'.join(sorted(ARTEFACTS))}|greeting\s+cards?)"
AROUND = re.compile(
    rf"""\b(?:
    # told, drawn, sung of: "photo series about midwives", "leaflet for visitors of the"
    {ARTEFACT}\s+(?:set\s+)?(?:about|on|of|for|with|featuring|mocking|depicting)\b[^,:]*{HERE}
    # of others: "while another tutor taught", "so that external auditors could do"
    |(?:while|whereas|so\s+that|because|although)\s+(?:an?other|the\s+others?|others?|external|outside|an?\s+colleague|colleagues)\b.*{HERE}
    |so\s+that\s+(?!i\b|we\b)(?:\w+\s+){{1,4}}(?:could|can|would|might)\b.*{HERE}
    |so\s+that\s+(?!i\b|we\b)(?:\w+\s+){{0,3}}{HERE}.*\b(?:could|can|would|might)\b
    |(?:donated|sponsored|funded|paid|owned|organi[sz]ed|hosted|founded|given|recommended|invented|admired|supervised)\s+by\b[^,]*{HERE}
    |(?:lectures?|talks?|keynotes?|speech(?:es)?|books?|novels?|concerts?|visits?|posters?|articles?|photos?)\s+(?:by|from)\b[^,]*{HERE}
    # theirs whom one managed or served: "the budget of a team that writes Verilog"
    |(?:teams?|groups?|squads?|compan(?:y|ies)|firms?|people|engineers?|developers?|clients?|customers?|start-?ups?|suppliers?|vendors?|
      schools?)\s+(?:that|who|which)\s+(?:\w+\s+){{0,2}}(?:use[sd]?|wr(?:ites?|ote)|codes?|coded|d(?:o|oes|id)|makes?|made|builds?|built|runs?|ran)\b[^,]*{HERE}
    # refused: "no SQL experience", "paper over Figma", "without a Scala line"
    |(?:no|never|zero|without(?:\s+an?y?)?|lack(?:s|ed|ing)?|not\s+an?|not\s+(?=the\b|much\b|in\b))\s+(?:(?!only\b)\w+\s+)?{HERE}
    |prefer(?:s|red|ring)?\b.*\b(?:over|to)\s+(?:\w+\s+)?{HERE}
    # undergone: "was audited by", "got vaccinated"
    |(?:was|were|been|being|be|get|got|getting)\s+(?:\w+ly\s+)?{HERE}ed\b
    # looked on: "completed the mandatory AML e-learning", "stand at the BIM fair"
    |(?:completed?|passed|took|attended|visited|did|joined)\s+(?:\S+\s+){{0,4}}?{HERE}\s+(?:\w+\s+)?(?:e-?learnings?|e\s+learnings?|inductions?|onboarding|awareness\b.*|briefings?|
      open\s+days?|fairs?|expos?|congress|summits?|shows?|screenings?|demos?|lessons?|keynotes?|exhibitions?)
    |(?:mandatory|obligatory|compulsory|introductory)\s+(?:\S+\s+){{0,2}}?{HERE}
    )""",
    re.X,
)  # fmt: skip
THEIRS = re.compile(
    rf"""{HERE}(?:ed|ing)?(?:\s+\w+)?'?s?\s+(?:receptionist|chauffeur|wife|husband|landlord|neighbou?r|secretary|hairdresser|fans?\b)
    |{HERE}[^,]*\b(?:was|were|been|is|are)\s+(?:done|made|taught|written|run|led|handled)\s+by\s+(?:an?other|others|the|my|our)\b""",
    re.X,
)  # fmt: skip
# What may make one of these of a sentence, whatever is asked: looked for first, for speed; and
# before it the words of which one is there.
HINT = re.compile(
    rf"""\b(?:{ARTEFACT}\s+(?:set\s+)?(?:about|on|of|for|with|featuring|mocking|depicting)|(?:while|whereas|because|although)\s
    (?:an?other|the\s+others?|others?|external|outside|an?\s+colleague|colleagues)|so\s+that|\w+e[dn]\s+by|(?:lectures?|talks?|keynotes?|
    speech(?:es)?|books?|concerts?|visits?|posters?|articles?)\s+(?:by|from)|(?:no|never|zero|without|lack(?:s|ed|ing)?|not|prefer(?:s|red|ring)?)\b|
    (?:that|who|which)\s+(?:\w+\s+){{0,2}}(?:use[sd]?|wr|cod|do|does|did|ma[kd]e|buil|r[au]n)|
    (?:was|were|been|being|be|get|got|getting|is|are)\s+(?:\w+ly\s+)?\w+e[dn]\b|(?:completed?|passed|took|attended|visited|did|joined)\b|
    mandatory|obligatory|compulsory|introductory)""",
    re.X,
)  # fmt: skip
