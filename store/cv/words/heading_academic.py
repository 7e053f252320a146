"""Table of whole headings of academic CVs: which section each opens; lower case, accents folded."""

# Phrases; the end of a longer heading tells as well ("Selected Research Visits").
_PHRASES = {
    "talks": """
        conference participation|conferences participation|conference participations
        participation in conferences|participation to conferences|conference attendance
        attended conferences|professional workshops|panel discussions|media appearances
        press coverage|conference abstracts|published abstracts|invited participation
        colloquium talks|conference contributions|guest lectures|oral presentations
        poster presentations|contributed presentations|invited presentations
    """,
    "work": """
        visiting periods|visiting period|visiting appointments|research visits|research visit
        research stays|research stay|research stays abroad|academic visits|short-term visits
        stays abroad|periods abroad|honorary positions|honorary appointments|advisory roles
        military experience|military service|postgraduate training
        soggiorni di ricerca|forschungsaufenthalte
        auslandsaufenthalte|sejours de recherche|estancias de investigacion
    """,
    "volunteer": """
        conference organization|conference organisation|workshop organization
        workshop organisation|event organization|event organisation|organized events
        organised events|events organized|organized sessions|organized workshops
        organized conferences|conferences organized|organization of conferences
        organization of scientific meetings|organization of workshops|organisation of conferences
        scientific committees|committee memberships|committee membership|committee work
        university committees|editorial boards|editorial board|editorial activities
        editorial activity|editorial work|editorial positions|editorial responsibilities
        peer review|peer review activities|peer review activity|referee activity
        referee activities|reviewer activities|advisory boards|learned societies
        professional societies|scientific societies|institutional responsibilities
        academic commitments|departmental service|diversity and outreach
        science communication|popular science
        scientific outreach|board memberships
    """,
    "awards": """
        grants received|grants awarded|contracts and grants|travel grants|travel awards
        awarded grants|grant writing|observing time|telescope time|telescope time awarded
    """,
    "publications": """
        book manuscripts|edited books|policy reports|blog posts|magazine articles
        newspaper articles|encyclopedia entries|dictionary entries|white papers|policy papers
        policy briefs
    """,
    "teaching": """
        teaching activities|teaching activity|courses taught|taught courses|classes taught
        attivita didattica|activites d enseignement
    """,
    "interests": """
        research areas|areas of specialization|areas of specialisation|areas of interest
        primary fields|secondary fields
    """,
    "misc": """
        research metrics|citation metrics|international collaborations|research collaborations
    """,
}
# Words that open a section only when nothing else stands beside them.
_ALONE = {
    "talks": "tutorials panels keynotes abstracts",
    "work": "visits consulting consultancy fieldwork residency military",
    "volunteer": "editorships committees boards societies dissemination administration",
    "awards": "nominations",
    "publications": "reviews translations op-eds",
    "misc": "bibliometrics metrics citations collaborations",
}


def _table(kinds: dict[str, str], divider: str) -> dict[str, str]:
    """Each phrase with its kind."""
    found: dict[str, str] = {}
    for kind, text in kinds.items():
        phrases = text.replace("\n", divider).split(divider)
        found |= {phrase.strip(): kind for phrase in phrases if phrase.strip()}
    return found


ACADEMIC = _table(_PHRASES, "|")
ACADEMIC_ALONE = _table(_ALONE, " ")
