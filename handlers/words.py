"""The grammar's words, as tables: another language is another such file.

All words are folded (lower case, no accents).
"""

# Words that ask, join or fill: never a topic, never a name.
STOP = frozenset(
    """a an the this that these those there here it its is are was were be been being am do does did
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
    finish finishes finished finishing complete completed completes start started starts begin began join joins joined
    rank ranked ranking order ordered sort sorted top longest highest fewest least
    whoever them us ours yes no yeah good great best nice perfect right well
    one ones two three number count total""".split()
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
    whole part parts full high low level people""".split()
)

# Everyday words that turn up in questions: light in a topic, nothing beside a linked name.
EVERYDAY = frozenset(
    """
    able above accept accepting accord accurate achieve achieved achieving acquaint acquainted acquired
    across active actively actually adapt add added adding adds adequate admit advance afford afraid
    after afternoon against ago agree ahead aim aimed allow allowed almost alone along alternative
    although altogether alumnus always ambitious among amount ample announce another answer anticipate
    anybody's anyhow anyplace anytime anyway anywhere apart apologies apparently appear appeared appears
    apply appreciate appreciated approve around arrange arrive arrived aside ask asked asking assemble
    assess assign assist assume attempt attract available average avoid await awaiting aware away
    awesome awful background backing bad badly balanced bare barely basically battle beat beautiful
    because become before begin begun behalf behind believe belong belongs below besides bet better
    between beyond bigger biggest blend bless board book boost borrow boss bother bottom brief bright
    bring broad broader broadly brought browse budget bunch burn burning busy buy buzz call called calm
    came candidacy cannot capable capacity care career carefully carried carries carry case casual catch
    caught cause causes certain certainly challenge champion chance change chase chat cheap cheaper
    check checked checking chief choose chops chunk circle cite claim claimed claims clean clear clearly
    clever client climb close clue coach coffee colleague collect collected combine come comes
    comfortable coming comment commit committed common compact compile compiled complain complete
    completely comprehensive concern conclude confident confirm confuse confused connect conquer
    consider consist constantly contact content continue convey convince convinced cool cope corner
    correct cost count country couple course cover covered covers crack craft crazy credible crew
    critical crucial curious currently cut dabble dabbled daily dare date day days deadline deal deals
    dealt dear debt decade decades decent decide decided deep-dive defend definitely degree-holding
    deliberate demand demonstrate demonstrated depend depends depth deserve desire desired desk despite
    detail detailed details determine devote devoted die differ difference different difficult dig
    digging direct directly discover discuss discussed display distinct divide doable doubt dozen draft
    drag drawn dream drop dropped dude due dug during eager earlier earliest early ease easier easiest
    easily easy eat echo edge effort either elaborate elect eligible else elsewhere email embark embrace
    emerge employ enable encounter encountered encourage end endorse engage engaged enjoy enjoys enough
    ensure entire entirely entry equal equip equipped especially essential essentially establish
    established estimate even evening event eventually everybody's evidence exact exactly examine
    example excellent except excited exciting exclude exclusively execute executed exhibit exist
    existing expand expect experienced explain explore explored expose exposed exposure express extend
    extensive extensively extent external extra extract extremely eye face faced facing fact factor fail
    fairly faith fall false famous fancy far farther fascinated fast favorite feasible feature featured
    feed feedback feel feeling fellow felt fetch fewer fight figure fill filled filter final finally
    finding fine finish fire firm firmly first firsthand fit fits fix flag flat flexible focus folder
    follow following force foremost forget formal forth fortunate forward found frame frankly free
    frequent frequently fresh friend friendly front fulfil fulfill fully fun fundamental funny further
    future gain gained gap gather gathered gem general generally gentle genuine genuinely gets getting
    gift given gives giving glad gladly glance glimpse go goal goes going gone good-looking gotta gotten
    grab grand grant grasp grateful greatest greatly greet grew grow growing grown guarantee guess guide
    guilty guru guy habit half halfway handle handled hands happen happened happening happens happily
    happy hard hardly hat hate heading heads-up hear heard hearing heart heavy heck hefty height hello
    helpful helping hence hero hey highlight highly hint hit hold holder holders holding holds honest
    honestly hook hope hopefully hoping horizon host hot hottest hour hours house however huge hunt
    hunting hurry idea ideal ideally identify ignore imagine immediate immediately immense impact imply
    important impossible impress impressed impressive include included including incredible incredibly
    indeed independent indicate individual individuals influence inform informed initial initially input
    inside insight inspire instance instant instead intend intended intensive intent interested
    interesting internal interview introduce introduced invest investigate invite invited involve
    involves isolate issue item items jobseekers join joined judge jump keen keep kept key kick kid kill
    kinda kindly king knack knew know-how labelled lack lacking largely larger largest last lately later
    laugh launch lay leader leaders learn learned learning-oriented least leave leaving lecture led left
    legit lend length less lesson let lets letter level liaise life lift lifted light lightly likely
    likewise limit limited line lined link list listed listen listing literally live lives load loaded
    local locate log logical long longer longtime looking looks loose lose lots loud lovely loves lower
    lucky lump mad made magic mainly maintain majority manageable mark marked match matched matches
    matching matter matters maximum mayb maybe mean meaningful means meant meanwhile measure meet
    meeting meets meetup member mention mentioned mentions mere merely merit message met middle might
    mind mind-blowing minimum minute miss missing mix mixed model-level moderate modest modify moment
    monster month moreover morning mostly motivated mount mouth move moved multiple myself mysterious
    nail name named names naturally nature navigate nearly neat neatly necessary needing needs neither
    never nevertheless newcomer newest next nicely ninja nobody nominate none nope normal notable
    notably note noted noteworthy nothing notice noticed nowhere numerous obtain obtained obtaining
    obvious occasionally occur occurred odd odds offer offered offers office often oh old-school older
    once ones ongoing open opening option order ordinary oriented origin original originally others
    otherwise ought ourselves outcome outline outlook outside outstanding overall overview owe own pack
    packed page paid pair parallelly particular particularly pass past paste path patience pause pay
    peek penned perfect perhaps period permit persist personally pertain pertaining phase phenomenal
    phrase pick piece pile pilot pinpoint pitch place placed places plain plan planned play played plays
    plea pleasant pleasure plenty plug plus plus-side polish polished pool popular pose position possess
    possesses possession possible possibly posted potential potentially pour powerful practice practiced
    precise precisely prefer preferably premium prepare prepared present press prestigious pretend
    pretty prevent previous prior probable probably proceed produce produced producing productive
    professed progress prominent promising promote promoted prompt proper properly propose proposed
    prospect prospects proud prove proven provide pull pulled pulling purely purpose pursue pursued
    pursuing pursuits push pushed put qualified qualify quantity quest question questions quicker quiet
    quit quite quote random range ranging rare rate rated rather reach reached read ready realise
    realize reason reasonable reasonably recall recent recently recognise recognised recognize
    recognized record recorded recruiter recruiters recruiting refer reference refers reflect regard
    regarded regarding regardless region regular regularly reject relate relates relation relative
    relatively relax release relevant rely remain remarkable remember remind remote-ish remove repeat
    replace reply report represent reputable reputation request require required requirement
    requirements researching reserve resolve resource respect respectively respond responsibility
    responsible rest restrict result retain retrieve return reveal reverse review revisit reward rich
    ride right rigorous rise risk rock rocked rolled room rope rough roughly round route routine rule
    rush sad safe salary same sample satisfied satisfy save saved saying scarce scattered scope score
    scratch screen screened screening seasoned seated second secondly secret section seek seeker seeking
    seeks seem seems seen select selected selection self-made semi send sense sensible sent separate
    series serious seriously serve served set settle several shall shape shaped share shared sharp shift
    shine shipped shop short shortlist shortly shot shout show shown shows side-hustle sight sign signed
    significant silly similarly simple simplest simplify simply since single sit sitting situation six
    sizable sizeable skim skip slight slightly slip slot smart smooth solely solicit somehow someone's
    someplace sometime sometimes somewhat somewhere soon sooner sorry sort sounding sounds source
    sourcing space spare speaking specially specific specifically specified speech spell spend spent
    spirit split spoken sponsor sporting spot spotted spread square stable staffing stage stand standard
    standing standout star starred start started starters state stated states station stay stayed steady
    stellar step stick stint stir stood stop story straight straightforward strange stranger strength
    strengths stress strike striking stringent strongly struggle stuck sub subject submit subsequent
    subset substantial success such suggest suggestion suit suitable suits sum summary super superb
    superior supply support supported suppose supposedly sure surely surface surprise surround survey
    suspect swap sweet switch tackle tackled tackles tackling tag take taken takes taking talented talk
    talked talking tap target targeted taste taught team-player tech technical tell tempt ten tends
    tenure term term-time terms terrible terrific test-drive thankful theme thick thinking third
    thorough thoroughly thought three through throughout thus tie tight till time times tiny tip tired
    title today's together told tomorrow tonight tonne took tool-savvy topic total touch touched touches
    touching tough tour toward towards tracked trade tradition transition transitioned treat tremendous
    trend trial tribe tried trigger trim trip triple trouble true truly trust trusted try trying tune
    turn twice twist typical typically ultimate ultimately unable uncover undergo understand undertake
    undertaken unfortunately unique unit unless unlike until unusual upcoming update upon upside urge
    urgent urgently used-to useful usual usually utmost vacancies vacancy vague valid valuable value
    varied variety various vast venture verified verify versed version vet vetted via viable vibe view
    viewed viewpoint vital volunteer vote wage wait walk wander wanted wants warm wary watch way-back
    wealth wear week weekend weeks weigh weird welcome well well-known well-versed went whatsoever
    whenever whereabouts wherever whether while whiz whoever whole-heartedly wide widely wider wild
    willing win-win wing wise wish wish-list wished within witness wizard won wonder wonderful wondering
    word words worker working-level workplace world worst worth worthwhile worthy wow wrap write-up
    wrong yearly years-long yep yes yesterday yet young yourself zero zone""".split()
)

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
        interning interns internship internships ex former formerly joined hired been staff
        colleague colleagues experience worker workers engineer engineers""".split(),
        ("organisation",),
    ),
    **dict.fromkeys(
        """publish published publishes publishing paper papers publication publications article
        articles accepted venue conference journal poster oral proceedings""".split(),
        ("venue", "author"),
    ),
    **dict.fromkeys(
        """know knows knowing use uses used using skill skills skilled proficient program programs
        programming code codes coding coder coders developer developers programmer programmers
        hacker expert experts""".split(),
        ("skill",),
    ),
    **dict.fromkeys(
        "speak speaks speaking spoken fluent fluently native speaker speakers bilingual".split(),
        ("language",),
    ),
    **dict.fromkeys(
        "in based located living lives live near around resident relocate located".split(),
        ("place",),
    ),
    **dict.fromkeys(
        """advisor advisors adviser advised advises advisee advisees supervisor supervisors supervise
        supervised supervises supervising mentor mentors mentored mentee mentees manager managed
        manage manages managing boss under reports reported""".split(),
        ("advisor",),
    ),
    **dict.fromkeys(
        """coauthor coauthors coauthored collaborate collaborated collaborator collaborators
        wrote written write together""".split(),
        ("author",),
    ),
    **dict.fromkeys(
        "award awards awarded prize prizes won win winner winners honor honors honour medal".split(),
        ("award",),
    ),
    **dict.fromkeys("certificate certified certification certifications".split(), ("certificate",)),
    **dict.fromkeys(("co author", "co authors", "co authored"), ("author",)),
    "with": ("skill", "author", "degree", "award", "certificate"),
    "from": ("school", "organisation", "place"),
    "at": ("organisation", "school", "venue"),
    "by": ("advisor", "author"),
}  # fmt: skip
COMPANY = frozenset("with under alongside".split())  # before a name: others are asked for
WEAK_CUES = frozenset(
    {"in", "with", "from", "at", "by", "go", "been", "experience", "engineer", "engineers"}
)

# Without a cue: the slots in the order in which they are tried.
ORDER = (
    "school", "organisation", "venue", "skill", "language", "degree", "title", "place", "author",
    "advisor", "certificate", "award",
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

# Words that stand beside a name and are covered by it.
ABSORBED = frozenset(
    """university uni univ college school institute inc llc ltd corp company lab labs group team
    language languages programming framework tool paper papers conference journal degree degrees
    award awards city area campus""".split()
)
PRIZE = frozenset("best distinguished outstanding paper award awards prize prizes".split())

# Other spellings of a word, before names are looked up.
SHORT = {
    "univ": "university", "uni": "university", "u": "university", "inst": "institute",
    "tu": "technical university", "dept": "department", "intl": "international", "natl": "national",
}  # fmt: skip

NOT = frozenset(
    "not without except excluding exclude minus no never isnt arent wasnt dont doesnt didnt havent hasnt nor neither".split()
)
AND = frozenset("and & plus".split())
OR = frozenset("or |".split())

# Counted by "most ...": the noun -> what is counted.
COUNTED = {
    **dict.fromkeys("paper papers publication publications article articles published publish prolific".split(), "publications"),
    **dict.fromkeys("award awards prize prizes honor honors honours".split(), "awards"),
    **dict.fromkeys("job jobs position positions role roles employer employers company companies internship internships".split(), "work"),
    **dict.fromkeys("degree degrees school schools".split(), "education"),
    **dict.fromkeys("skill skills".split(), "skills"),
    **dict.fromkeys("language languages".split(), "languages"),
    **dict.fromkeys("project projects".split(), "projects"),
}  # fmt: skip
