"""What sorts of doing say nothing of a skill, as tables: wished, traded, served, shown, told of."""

# Somebody only thinks of it, wants it, or will have none of it: whatever follows is not done.
MIND = frozenset(
    """dreamt dreamed dream dreams dreaming hoped hopes hope hoping wanted wants want wished
    wishes longed longs yearns aspires aspired aspiring intends intended intending considering
    considered contemplating contemplated admired admires admiring adores adored idolised
    idolized worshipped avoids avoided avoiding boycotted boycotts protested protests
    campaigned opposes opposed prefers preferred dislikes disliked hates hated loathes detests
    distrusts distrusted rejects refuses refused declined declines declining skipped skips
    ignored ignores missed misses dropped fears feared mocked mocks parodied inspired
    fascinated amazed intrigued thanked thanks congratulated cheered cheers married dated
    befriended envied envies asked asks requested requests begged reminded urged told paid
    pays deleted threw binned applied applies invited nominated shortlisted rejected
    interviewed queued waited waits heard overheard eavesdropped watched watches watching
    listened listens enjoys enjoyed follows collects remembers remembered misunderstood
    mispronounced never""".split()
)
# Wares change hands: what is named before them, or behind a preposition, is only what they are for.
TRADE = frozenset(
    """sold sells sell selling resold reselling bought buys buying purchased purchases purchasing
    ordered orders ordering rented rents renting leased leases leasing hired-out borrowed
    borrows lent lends lending donated donates donating imported imports importing exported
    exports exporting stocked stocks stocking auctioned bartered pawned haggled restocked
    reordered peddled hawked retailed""".split()
)
# But what is said of the wares of a trade of their own: "sold mortgage loans".
PRODUCTS = frozenset(
    """policy policies product products loan loans bond bonds fund funds future futures option
    options derivative derivatives security securities share shares service services solution
    solutions project projects campaign campaigns portfolio portfolios contract contracts
    position positions business deals deal""".split()
)
# The same of things that are carried, copied, kept: only where such a thing is named.
HANDLED = frozenset(
    """delivered delivers delivering received receives receiving shipped collected collecting
    printed prints printing packed packs packing unpacked forwarded forwards copied copies
    photocopied scanned stapled filed filing bound shredded archived carried carries carrying
    handed stored stacked sorted loaded unloaded labelled labeled wrapped posted mailed
    fetched inspected counted moved signed laminated folded distributed stamped weighed""".split()
)
GOODS = frozenset(
    """file files book books textbook textbooks workbook handbook handbooks poster posters
    licence license licences licenses parcel parcels pallet pallets crate crates box boxes
    carton cartons ticket tickets sticker stickers shirt shirts magazine magazines catalogue
    catalogues catalog leaflet leaflets flyer flyers brochure brochures pamphlet pamphlets
    donation donations money signature signatures stamps shells letter letters mail email
    emails call calls thanks invitation invitations postcard postcards form forms drawing
    drawings document documents paper papers plan plans badge badges bag bags mug mugs toy
    toys shoe shoes jacket jackets cable cables chair chairs furniture stationery toner cards
    card programme programmes note notes bottle bottles cake cakes meal meals lunch lunches
    coffee tea uniforms uniform keys equipment merchandise souvenirs voucher vouchers calendar
    calendars costume costumes reagent reagents supplies parts""".split()
)
# Goods that nobody makes for the sake of a skill, whatever is done with them: "PCB pallets".
WARES = frozenset(
    """pallet pallets parcel parcels crate crates carton cartons sticker stickers shirts jacket
    jackets shoes toy toys mug mugs souvenir souvenirs voucher vouchers postcard postcards
    invitation invitations leaflet leaflets flyer flyers brochure brochures pamphlet pamphlets
    stationery costume costumes merchandise furniture""".split()
)
# Done beside the work of others: for them, at their place, with them as guests.
SERVING = frozenset(
    """drove drives driving chauffeured catered caters catering cooked cooks cooking baked bakes
    baking served serves serving guarded guards guarding booked books booking escorted escorts
    ferried babysat seated ushered greeted welcomed typed types emceed decorated decorates
    dusted tidied swept washed knitted sewed knit ironed polished mowed weeded moderated
    hosted proofread fed feeding shared shares sat sits met meets lived lives stayed chatted
    dined lunched chaperoned waitressed waited waitered posed modelled-for cashiered stewarded
    volunteered cleaned found toured visited guided swapped lost busked planted trimmed""".split()
)
# Of these, what they serve where it is no kindness: "served 40 clients", "cleaned sensor data".
SERVED = frozenset(
    """data dataset datasets corpus corpora records text texts api apis model models traffic
    requests website websites cluster clusters service services system systems app apps
    application applications money million funds capital m round grant grants bug bugs flaw
    flaws vulnerability vulnerabilities error errors fault faults cause causes defect defects
    way ways solution solutions issues tests test testing study studies interviews client
    clients patients patient schema farms farm sessions workshops accounts""".split()
)
# Shown, played, put in other words: of what it tells, its maker need know nothing.
SHOWING = frozenset(
    """photographed photographs photographing filmed films filming sketched sketches translated
    translates translating subtitled dubbed typeset narrated recited recites sang sings
    singing danced dances acted staged stages exhibited exhibits exhibiting carved sculpted
    embroidered painted illustrated engraved blogged caricatured cosplayed rapped""".split()
)
# What is drawn, sung, told of it: "photo series about midwives".
ARTEFACTS = frozenset(
    """novel novels poem poems song songs photo photos picture pictures painting paintings series
    leaflet leaflets flyer flyers brochure brochures postcard postcards sticker stickers cake
    cakes costume costumes comic comics strip strips cartoon cartoons quiz quizzes puzzle puzzles
    story stories documentary documentaries exhibition exhibitions musical musicals opera operas
    joke jokes satire column columns essay essays play plays drama sculpture sculptures mural
    murals podcast podcasts sketch sketches tale tales slogan slogans calendar calendars limerick
    limericks ballad ballads""".split()
)
# Who stands at the door of it: "guide at the railway museum", "secretary of a PLC".
ATTENDANTS = frozenset(
    """chauffeur interpreter guide steward stewardess usher usherette waiter waitress barista
    cashier babysitter walker extra cleaner caretaker janitor receptionist secretary
    photographer translator seller porter doorman bouncer guard gardener cook caterer florist
    hairdresser decorator driver courier messenger host hostess treasurer recruiter headhunter
    supplier catering cleaning childcare bartender doorkeeper concierge typist stallholder
    salesman saleswoman salesperson landlord tenant neighbour neighbor friend fan subscriber
    customer visitor client mascot""".split()
)
# At the end of a name of work they are all of it: "patent office archive guard".
BEHIND = ATTENDANTS - frozenset(
    """interpreter translator photographer driver recruiter treasurer secretary catering cleaning
    guide gardener extra steward friend neighbour neighbor decorator hairdresser florist cook
    caterer courier host childcare bartender supplier typist fan client customer""".split()
)
# "as a test subject", "as exhibitor of cables": what went before was not theirs to do.
PARTAKING = frozenset(
    """subject participant proband respondent exhibitor typist caretaker chauffeur cashier waiter
    waitress usher visitor spectator guest onlooker bystander janitor cleaner porter steward
    extra purchaser buyer customer tourist decoy mascot trainee temp owner babysitter""".split()
)
RELATIVES = frozenset(
    """cousin brother sister spouse wife husband father mother uncle aunt son daughter
    grandfather grandmother grandchild grandson granddaughter nephew niece boyfriend
    girlfriend fiance fiancee friend neighbour neighbor roommate flatmate housemate colleague
    classmate dad mum mom in-law stepfather stepmother godfather godmother parents""".split()
)
PREPOSITIONS = frozenset(
    """for of at about from to with in on by into over among near opposite behind between around
    against beside alongside like through under during before after as per via""".split()
)
USING = frozenset("in with using via".split())  # before a name at an end: it is what served them
FUNCTION = PREPOSITIONS | frozenset(
    """and or but nor so that which who whom whose while when where than then if because a an the
    this these those its his her their our my we i he she they it is are was were be been
    being has have had not no also too only both either all any some each every again away off
    out up down there here now later yearly daily weekly""".split()
)
ADVERBS = frozenset("also often once twice then later briefly sometimes regularly".split())
PERSONS = ("ers", "ors", "ists", "ians", "ants", "ees", "eons")  # ends of words for people
PERSON = frozenset(
    """midwives nurses physicians doctors actuaries attorneys people staff crew team teams guests
    patients children kids students delegates colleagues families residents friends
    pilots""".split()
)
# One of these is part of all else that says that others did it, or nobody.
HINTS = ARTEFACTS | frozenset(
    """greeting while whereas because although that by from no never zero without not who which was
    were been being be get got getting is are complete completed passed took attended visited did
    joined mandatory obligatory compulsory introductory lack lacks lacked lacking prefer prefers
    preferred preferring""".split()
)
