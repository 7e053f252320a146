"""The grammar's words, as tables: another language is another such file.

All words are folded (lower case, no accents).
"""

from pathlib import Path

# Words that ask, join or fill: never a topic, never a name.
STOP = frozenset(
    """a an the this that these those there here it its is are was were be been being am ends ended ending earned any1 some1 smb sb sbdy smbdy sum1 sm1 ne1 through thru every1 smth sth abt prolific
    do does did after before since during until till within per via upon among amongst along around across whether
    either neither aside anyways
    done doing have has had having will would can could should shall may might must i me my mine we us our you
    your he him his she her hers they them their theirs who whom whose what which where when why how
    of to for on at in by with from as about into onto over than then so too also just only very
    really please pls plz thanks thank thx ok okay hey hi hello kindly quick quickly actually
    anyone anybody someone somebody everyone everybody person people ppl persons folks folk guys
    candidate candidates applicant applicants talent talents profile profiles cv cvs resume resumes
    man team teams member members any all some every each both either few many much more most
    show list find get give tell see search look looking need want know known knows like say says
    got anything something everything thing things kind sort type lot lots bit stuff etc ever
    currently current now today yet still already again out up down off back
    but however though although while yet because
    if let lets s t re ve ll d m im id proof evidence hired hire hiring recommend suggest point
    finish finishes finished finishing held hold holds lol haha btw asap fyi incl including include includes lists listed listing mentions mentioned overlap overlaps overlapped overlapping anywhere else among complete completed completes start started starts begin began join joins joined joining
    rank ranked ranking order ordered sort sorted top longest highest fewest least
    whoever them us ours yes no yeah good great best nice perfect right well
    one ones two three number count total""".split()
)

# Words that join others, and are part of no name.
SMALLEST = frozenset(
    """a an the of to in on at by for from with and or not who whom whose what which is are was were be has have had
    do does did any anyone some someone all i you me my we us our it this that there as if""".split()
)

# Words of the questions people ask that say little of the topic; they count a little, beside
# others, and nothing beside a linked name.
LIGHT = frozenset(
    """experience experienced experiences expert experts expertise background knowledge familiar
    skilled skill skills proficient strong solid deep hands-on hands practical serious real actual
    work worked works working job jobs role roles project projects task tasks field area areas topic
    topics domain industry research researcher researchers study studied studies use used uses using build
    built building builds develop developed developing developer developers make made making create
    created creating design designed implement implemented write wrote written writing run ran
    running lead led leading help helped involved related relevant similar based focus focused
    specialist specialists specialise specialised specialize specialized person staff coming
    did new old recent recently past previous previously former year years month months time
    company companies team big small large-scale major main top senior junior early late
    improve improved improves improving reduce reduced increase increased speed sped scale scaled handle
    handled own owned ship shipped deliver delivered launch launched drive drove set train solve solved tune
    tuned optimise optimize perform performed analyse analyze analysed analyzed manage maintain maintained
    problem problems method methods approach approaches technique techniques system systems tool
    tools technology technologies application applications stack side thing end way
    touch touched touches makes writes runs leads helps designs implements ships delivers launches drives owns solves performs analyses
    manages maintains handles creates reduces increases optimises optimizes orders conducts prepares
    whole part parts full high low level people received receive receives recipient recipients""".split()
)


def listed(name: str) -> frozenset[str]:
    """The words of a text file beside this one; lines that start with # are remarks."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    found = (w for line in lines if not line.startswith("#") for w in line.split())
    return frozenset(w.replace("-", " ") for w in found)


# Everyday words that turn up in questions: light in a topic, nothing beside a linked name.
EVERYDAY = listed("fillers.txt")
GLOSSES = listed("glosses.txt")
COMMON = listed("everyday.txt")  # about 5,000 words; the same where no CV has them

# A word beside a name -> the slots in which the name is meant.
CUES = {
    **dict.fromkeys(
        """study studied studies studying grad grads graduate graduates graduated graduating alum
        alumni alumnus alumna attend attended attending educated enrolled degree degrees student
        students school college education diploma went go gone""".split(),
        ("school", "degree", "area", "advisor"),
    ),
    **dict.fromkeys(
        """work worked works working job jobs employed employee employees employer intern interned
        interning interns internship internships joined hired been staff
        colleague colleagues experience worker workers engineer engineers""".split(),
        ("organisation",),
    ),
    **dict.fromkeys(
        """publish published publishes publishing pubs paper papers publication publications
        article articles accepted author authors authored venue conference journal proceedings""".split(),
        ("venue", "author"),
    ),
    **dict.fromkeys(
        """know knows knowing use uses used using skill skills skilled proficient program programs
        programming code codes coding coder coders developer developers programmer programmers
        hacker expert experts""".split(),
        ("skill",),
    ),
    **dict.fromkeys(
        "translate translates translating translator translation speak speaks speaking spoken fluent fluently native speaker speakers bilingual".split(),
        ("language",),
    ),
    **dict.fromkeys(
        "in based located living lives live lived near around resident relocate located".split(),
        ("place",),
    ),
    **dict.fromkeys(
        """advisor advisors adviser advised advises advisee advisees supervisor supervisors supervise
        supervised supervises supervising mentor mentors mentored mentee mentees manager managed
        manage manages managing boss under reports reported""".split(),
        ("advisor",),
    ),
    **dict.fromkeys(
        """coauthor coauthors coauthored cowrote joint jointly teamed collaborate collaborated collaborator collaborators
        wrote written write together""".split(),
        ("author",),
    ),
    **dict.fromkeys(
        "award awards awarded prize prizes laureate laureates recipient recipients won win winner winners honor honors honour honoured honored medal scholar scholars scholarship scholarships stipend stipends fellow fellows fellowship fellowships grant grants".split(),
        ("award",),
    ),
    **dict.fromkeys("certificate certified certification certifications".split(), ("certificate",)),
    **dict.fromkeys("prof dr doc".split(), ("advisor", "author")),
    **dict.fromkeys(("co author", "co authors", "co authored"), ("author",)),
    **dict.fromkeys(("ex", "former", "formerly"), ("organisation", "school")),
    "with": ("skill", "author", "degree", "award", "certificate"),
    "from": ("school", "organisation", "place"),
    "at": ("organisation", "school", "venue"),
    "by": ("advisor", "author"),
    "for": ("organisation",),
}  # fmt: skip
COMPANY = frozenset("with under alongside".split())  # before a name: others are asked for
WEAK_CUES = frozenset(
    {"in", "with", "from", "at", "by", "for", "go", "been", "experience", "engineer", "engineers"}
)

# Without a cue: the slots in the order in which they are tried.
ORDER = (
    "school", "organisation", "venue", "skill", "language", "degree", "title", "place", "author",
    "advisor", "certificate", "award", "status", "area",
)  # fmt: skip

# Head nouns of job titles: what a title is asked for by, and the forms people use.
TITLES = {
    **{w: w for w in """intern engineer scientist researcher postdoc professor lecturer manager developer
    designer analyst consultant architect director founder cofounder nurse teacher accountant
    administrator technician assistant associate instructor specialist officer president
    programmer tester recruiter editor writer lawyer physician economist statistician fellow
    coordinator representative supervisor lead cto ceo cfo""".split()},
    **{w + "s": w for w in """intern engineer scientist researcher postdoc professor lecturer manager
    developer designer analyst consultant architect director founder nurse teacher accountant
    administrator technician assistant instructor specialist programmer fellow economist""".split()},
    "interning": "intern", "interned": "intern", "internship": "intern", "internships": "intern",
    "postdocs": "postdoc", "postdoctoral": "postdoc", "prof": "professor", "profs": "professor",
}  # fmt: skip

# Titles that are people's words for somebody who does a thing: "video understanding researchers".
SOFT_TITLES = frozenset(
    "engineer scientist researcher developer specialist analyst programmer architect consultant".split()
)

# Trades that are nothing but their name: a pilot plant has no pilot, a nursing home no nurse.
TRADES = frozenset(
    """pilot nurse lawyer dentist surgeon physician veterinarian vet pharmacist plumber electrician carpenter chef cook waiter
    midwife paramedic firefighter priest actor bartender barista optician notary psychiatrist locksmith baker butcher tailor
    hairdresser gardener farmer sailor soldier radiographer physiotherapist optometrist anaesthetist cardiologist radiologist
    paediatrician pediatrician gynaecologist bricklayer roofer glazier blacksmith goldsmith bailiff barrister solicitor
    magistrate undertaker lifeguard skipper""".split()
)

# Names of firms and schools that are words for a thing or a colour, too: "brown coal", "rice plants".
NAMESAKES = frozenset(
    """amazon apple bath bolt box brown caterpillar chase discord dove drew duke gap indigo intuit lime lotus
    mars meta notion nest oracle orange prudential rice reading shell sky slack snap spring sprint square
    stripe subway target toast twitch uber virgin visa vanguard wise yelp zoom""".split()
)

# Words that stand beside a name and are covered by it.
ABSORBED = frozenset(
    """university uni univ college school institute inc llc ltd corp company lab labs group team
    language languages programming framework tool paper papers conference journal degree degrees
    award awards city area campus""".split()
)
# A word right behind a name that says what sort of thing is meant: "swift language", "oracle corp".
SORTS = {
    **dict.fromkeys("language languages lang programming framework library tool sdk software".split(), ("skill", "language")),
    **dict.fromkeys("""company corp inc ltd llc startup firm employer retailer bank airline supermarket manufacturer carmaker automaker
        consultancy brewery insurer broker telco conglomerate fintech utility startup giant brand""".split(), ("organisation",)),
    **dict.fromkeys("university uni univ college".split(), ("school", "organisation")),
    **dict.fromkeys("paper papers conference journal proceedings".split(), ("venue", "author")),
    **dict.fromkeys("city area".split(), ("place",)),
}  # fmt: skip
# What is made with a skill, right behind it, says no more than the skill: "CUDA kernels".
MADE_WITH = frozenset(
    """kernels script scripts scripting code codebase codebases program programs app apps jobs queries
    containers container clusters notebooks macros modules plugins packages services microservices ecosystem
    codes dashboards""".split()
)
# Who does a thing, and what is done with it: beside what it is done with, these say little more.
DOERS = frozenset(
    """marketer marketers designer designers analyst analysts maker makers planner planners modeller modellers modeler
    modelers builder builders creator creators strategist strategists architect architects administrator
    administrators technologist technologists tester testers practitioner practitioners operator operators integrator
    integrators scripter scripters consultant consultants freelancer freelancers contractor contractors
    professional professionals""".split()
)
TASKS = frozenset(
    """layout layouts design designs analysis analyses analytics development administration orchestration automation
    integration integrations deployment deployments configuration optimization optimisation tuning modelling modeling migration
    migrations maintenance testing consulting operations operation processing handling usage coding scripting
    workflow workflows reporting reports dashboards visualization visualisation customization installation
    management monitoring expertise prototyping prototypes implementation architecture setup rollout""".split()
)
PRIZE = frozenset(
    "best distinguished outstanding paper award awards prize prizes type types".split()
)

# Words that mostly point to names or people, but are part of a topic before another word.
NOUNS = frozenset(
    """program programs programming speaker paper papers crowd point points job jobs student students
    school college author article skill code language company staff colleague team order record
    user users file list database index stack expert native journal conference role position system
    number count test person people talent profile""".split()
)
# What people do for a venue, other than publish there.
SERVICE = {
    **dict.fromkeys("review reviews reviewed reviewing reviewer reviewers".split(), "reviewer"),
    **dict.fromkeys("chair chaired chairs chairing".split(), "chair"),
    **dict.fromkeys("organised organized organiser organizer".split(), "organiser"),
    "committee": "committee", "attended": "attended", "volunteered": "volunteer",
}  # fmt: skip
MODIFIERS = frozenset(
    "program speaker crowd point code language user job record test person position".split()
)
PRIZES = frozenset("award awards prize prizes medal medals fellowship fellowships".split())
# Words for one sort of prize, which asks for no other: the word as it is looked for.
PRIZE_SORTS = {
    w: word
    for word in "scholarship fellowship medal bursary stipend trophy grant medalist".split()
    for w in (word, f"{word}s", f"{word[:-1]}ies")
}
SCHOLARS = frozenset("scholar scholars scholarship scholarships laureate laureates".split())

# Other spellings of a word, before names are looked up.
SHORT = {
    "univ": "university", "uni": "university", "u": "university", "inst": "institute",
    "tu": "technical university", "dept": "department", "intl": "international", "natl": "national",
    "iit": "indian institute of technology", "iim": "indian institute of management",
    "ra": "research assistant", "ras": "research assistant", "swe": "software engineer",
    "swes": "software engineer",
}  # fmt: skip

# Words for people that say nothing else: "c++ devs", "the NUS crowd".
PEOPLE = frozenset(
    """dev devs user users holder holders crowd gang bunch types guy guys gal gals grads alum alums veteran veterans
    hacker hackers admin admins wizard wizards guru gurus ninja ninjas pros pro specialist specialists expert
    experts fan fans enthusiast enthusiasts practitioner practitioners author authors owner owners winner
    winners folks lads mates colleagues humans individual individuals somebody's anyones anyone's one ones
    file files pool list database index shortlist bench stack roster books here us team""".split()
)
# A word for a kind of entry: all of a question that names nothing else.
KINDS = {
    **dict.fromkeys("preprint preprints pubs paper papers publication publications published publish publishes article articles".split(), "publications"),
    **dict.fromkeys("award awards awarded prize prizes winner winners won honor honors honour honours honoured honored distinction distinctions prizewinner prizewinners awardee awardees medalists medalist medallist medallists laureate laureates".split(), "awards"),
    **dict.fromkeys("certificate certificates certified certification certifications cert certs".split(), "certificates"),
    **dict.fromkeys("patent patents".split(), "patents"),
    **dict.fromkeys("job jobs company companies employer employers employed industry workplace firm firms corporate".split(), "work"),
    **dict.fromkeys("uni university universities college school schools degree degrees graduate graduated graduates graduating study studies studied".split(), "education"),
    **dict.fromkeys("volunteer volunteered volunteering".split(), "volunteer"),
    **dict.fromkeys("teach teaches taught lectured".split(), "teaching"),
    **dict.fromkeys("talk talks keynote keynotes presented presentation presentations".split(), "talks"),
    **dict.fromkeys("grant grants".split(), "grants"),
    **dict.fromkeys("interest interests hobby hobbies".split(), "interests"),
}  # fmt: skip
SCHOOLING = frozenset(
    "study studied studies studying school schooling college university uni degree degrees undergrad grad graduated graduate educated education bachelor bachelors master masters phd".split()
)
WORKING = frozenset(
    "work worked works working job jobs employed intern interned interning internship internships".split()
)

NOT = frozenset(
    "besides barring nobody none not without except excluding exclude minus no never isnt arent wasnt dont doesnt didnt havent hasnt nor neither".split()
)
AND = frozenset("and & plus".split())
OR = frozenset("or |".split())

# Counted by "most ...": the noun -> what is counted.
COUNTED = {
    **dict.fromkeys("paper papers publication publications article articles published publish prolific".split(), "publications"),
    **dict.fromkeys("award awards prize prizes honor honors honours".split(), "awards"),
    **dict.fromkeys("job jobs position positions role roles employer employers company companies internship internships".split(), "work"),
    **dict.fromkeys("degree degrees school schools university universities uni unis".split(), "education"),
    **dict.fromkeys("skill skills".split(), "skills"),
    **dict.fromkeys("language languages".split(), "languages"),
    **dict.fromkeys("project projects".split(), "projects"),
}  # fmt: skip
