"""The words around a name that tell its sense, as tables: what it is part of, a tool for."""

# What a name of several words is the name of: "Java House", "Spark of Hope award", "Harvard style".
# One that ends so is another thing than its first word.
THINGS = frozenset(
    """house houses home homes cafe café coffee tea bar pub inn hotel hostel resort restaurant
    bistro bakery kitchen grill diner lounge festival fest theatre theater cinema opera choir
    orchestra band ensemble club society association foundation trust fund charity church
    cathedral chapel temple mosque museum gallery library hall arena stadium park garden gardens
    zoo street road
    avenue lane square bridge island islands isle peninsula sea bay river lake valley mountain
    mountains hill hills beach coast creek falls volcano trail village county airport station
    terminal harbour harbor port award awards prize medal cup trophy scholarship bursary
    fellowship marathon race league tournament championship style notation referencing dairies
    dairy farm farms foods brewery winery vineyard records magazine gazette herald press books
    bookshop bookstore shop store stores boutique salon jewellers jewelers pharmacy clinic
    hospital hospice nursery kindergarten bank insurance airlines airways motors holdings
    properties estates realty logistics shipping group brothers bros sons daughters ltd limited
    inc gmbh llc plc corp corporation company day days week night nights camp scouts guides fair
    market mall plaza tower towers building court monastery curse joy sparrow rat snake skin oil
    sauce powder salad cake wine cocktail ballet dance dances waltz""".split()
)
# The same in small letters after a capital: "Kotlin island", "Python restaurant"; without those
# that say something of a tool: "a Python library", "Spark records".
SMALL_THINGS = THINGS - frozenset(
    """library store records day days week race bridge home group park shop market camp press port
    style station terminal building lane notation fund books court hall company night nights
    guides oil trail bank insurance logistics""".split()
)
# Before a name: it is that of a place or a person.
CALLED = frozenset(
    """mount mt lake cape fort saint st san santa central west western east eastern north northern
    south southern island isle isles city town village coast mr mrs ms miss sir lady uncle aunt
    captain queen king prince princess hurricane la le alla los las teatro""".split()
)
# What is done with a place or an animal and not with a tool.
ELSEWHERE = r"""\b(?:
    trek\w*|sail(?:ed|ing)|travel\w*|holidays?|vacations?|hik(?:ed?|ing)|backpack\w*|islands?
    |trips?|toured|born|grew\s+up|volcan\w+|beach\w*|coffee|province|temples?|earthquakes?|batik
    |gamelan|snakes?|reptiles?|terrarium|gemstones?|jewel\w+|orchids?|church\w*|surf(?:ed|ing)
    |div(?:ed|ing)|barista|anthropolog\w+|kitchen|recipes?|birds?|concerts?|paint\w*|corrosion
    |corroded|bridges|wheat|spring\s+(?:of\s+)?(?:19|20)\d\d|spring\s+(?:term|semester|fair
    |break|cleaning|intake)|fung\w+|opera|zoos?
    |aquariums?|looked\s+after|aged\s+\d|museums?|exhibit\w*)\b"""

# Beside a name: it is that of a tool. Also the words of titles: "Java Backend Engineer".
TECHNICAL = frozenset(
    """monolith warehouse gateway portal screens handlers servlets
tables ring schema schemas frontends backends dag dags rewrite port rollout clone demo exporter
    importer loader developer developers
    dev devs
    engineer engineers engineering programmer programmers programming program programs programs
    code codes coding codebase coder coders language languages compiler compilers interpreter
    runtime framework frameworks library libraries package packages module modules script
    scripts scripting service services microservice microservices backend frontend back front
    full stack fullstack app apps application applications api apis sdk server servers client
    component components job jobs pipeline pipelines cluster clusters project projects binding
    bindings plugin plugins extension extensions firmware driver drivers kernel kernels parser
    tool tools tooling toolkit toolchain software development system systems database databases
    db query queries web website websites native router redux hooks hook streaming sql mllib ee
    se me fx boot mvc rest http async concurrency threads version versions migration migrations
    upgrade test tests testing unit course courses certification certified skills expert
    specialist lead architect consultant consultants trainer notebook notebooks dashboard
    dashboards macros macro spreadsheet spreadsheets model models modelling modeling analysis
    analytics statistics markdown studio shiny tidyverse crate crates cargo gem rails dataframe
    dataframes storage ui ux interface interfaces container containers image images add-in
    workbook workbooks platform cloud data machine learning science scientist mobile embedded
    desktop game games site sites bot bots crawler scraper scraping wrapper prototype
    implementation solver simulator simulation simulations solution solutions enterprise
    administrator admin integration integrations workflow workflows template templates widget
    widgets form forms pivot vba functions function algorithms automation numpy pandas beginner
    intermediate advanced basics core standard edition hana fiori abap basis erp s4 r3
    s/4hana""".split()
)
# Whose a tool may be: "Apache Spark", "Oracle Java".
VENDORS = frozenset(
    """apache amazon aws google microsoft ms azure oracle ibm adobe sap jetbrains hashicorp autodesk
    confluent cloudera atlassian databricks apple meta facebook eclipse red hat senior junior lead
    principal staff mid""".split()
)
# Before a name that stands for a tool though it is short: "in R", "using Go".
USING = frozenset(
    """in using with via use used uses into like including and or both mostly mainly mixed idiomatic
    modern basic plain pure advanced fluent proficient know knows knew coding coded wrote writing
    programming plus from to learn learned learnt learning include includes eg language languages
    skills tools stack""".split()
)
