"""More tables of words: labels, deeds, languages, Chinese endings. Words only."""

from store.cv.words import words

# Languages that people speak, in several languages.
NATURAL = words("""
english chinese mandarin cantonese german french spanish italian portuguese dutch russian arabic
hindi urdu bengali tamil telugu marathi gujarati kannada malayalam punjabi japanese korean
vietnamese thai indonesian malay turkish persian farsi hebrew greek polish czech slovak hungarian
romanian bulgarian ukrainian serbian croatian slovenian swedish norwegian danish finnish icelandic
estonian latvian lithuanian catalan basque galician swahili latin esperanto deutsch englisch
französisch spanisch italienisch russisch chinesisch japanisch türkisch polnisch anglais allemand
français espagnol italien portugais arabe chinois japonais russe inglés alemán francés español
italiano portugués chino inglese tedesco francese spagnolo portoghese cinese inglês alemão francês
espanhol engels duits frans spaans nederlands sanskrit nepali sinhala
英语 中文 普通话 日语 法语 德语 汉语
filipino tagalog sign
igbo yoruba hausa zulu xhosa isixhosa isizulu sesotho setswana afrikaans amharic somali shona twi
akan wolof kinyarwanda lingala tigrinya oromo irish gaelic welsh scots breton frisian luxembourgish
maltese albanian macedonian bosnian montenegrin belarusian georgian armenian azerbaijani kazakh
uzbek
mongolian tibetan kurdish pashto dari assamese odia oriya konkani sindhi kashmiri khmer lao burmese
javanese sundanese taiwanese hokkien hakka shanghainese maori hawaiian quechua guarani yiddish
ungarisch norwegisch schwedisch dänisch finnisch niederländisch tschechisch arabisch griechisch
rumänisch latein koreanisch portugiesisch ukrainisch persisch hebräisch kroatisch serbisch
hongrois néerlandais grec polonais roumain turc suédois norvégien danois tchèque latin coréen
euskera catalán gallego valenciano ruso árabe japonés coreano latín polaco rumano griego neerlandés
português castellano latino brasileiro magyar suomi norsk svenska dansk polski türkçe
russo arabo giapponese latino greco polacco rumeno catalano coreano ucraino olandese árabe japonês
russisch spaans portugees arabisch pools turks zweeds latijn grieks
韩语 俄语 西班牙语 葡萄牙语 意大利语 阿拉伯语 粤语 国语 中国语
""")

# Verbs that open a line on what was done and do not end in "-ed".
DEEDS = words("""
led built wrote ran made taught won drove grew oversaw spearheaded began brought chose cut did
drew found gave kept met oversee manage develop create implement maintain provide ensure assist
conduct perform prepare collaborate coordinate analyze analyse responsible participate deliver
identify resolve troubleshoot configure debug write organize organise i my we our this
""")

# Words in "-ed" that open a name or a title.
NO_DEEDS = words("""
advanced applied united certified registered limited federated allied integrated unified related
associated biomedical red med embedded distributed licensed chartered trusted
""")

# What the header row of a table of degrees or jobs names.
COLUMNS = words("""
degree institution university institute college school board year gpa cgpa percentage marks grade
score course qualification examination exam passing specialization stream company organization
organisation role position designation duration period from to location date dates title employer
branch discipline subject class division result name employer employers certification certificate
certifications authority issuer award prize language level skill skills area areas title project
venue authors author where when what years dates details description company/organization
bezeichnung zeitraum firma funktion abschluss jahr domaine outils année diplôme periode functie
cgpa/percentage degree/certificate
university/board institute/board
""") | {
    "issued by", "name of certificate", "year of passing", "passing year", "job title",
    "name of institution", "institution and location", "degree (if applicable", "field of study",
    "completion date mm/yyyy", "start date mm/yyyy", "end date mm/yyyy",
}  # fmt: skip

# What German and Dutch titles end with: "Softwareentwicklerin".
COMPOUNDS = (
    "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "berater", "beraterin", "leiter",
    "leiterin", "arbeiter", "arbeiterin", "assistent", "assistentin", "manager", "managerin",
    "medewerker", "ontwikkelaar", "onderzoeker", "adviseur", "analyst", "analist", "referent",
    "referentin", "professor", "professorin", "student", "studentin", "praktikant", "praktikantin",
    "leider", "leidster", "kaufmann", "kauffrau", "informatiker", "informatikerin", "hilfskraft",
    "techniker",
)  # fmt: skip

# The last words of Chinese degrees, organisations and titles.
HAN_DEGREES = ("博士", "硕士", "学士", "本科", "研究生", "大专")

HAN_ORGANISATIONS = (
    "大学",
    "学院",
    "公司",
    "集团",
    "研究院",
    "研究所",
    "实验室",
    "中学",
    "银行",
    "医院",
    "部",
    "科技",
    "中心",
)

HAN_TITLES = (
    "工程师",
    "研究员",
    "实习生",
    "经理",
    "助理",
    "教授",
    "讲师",
    "博士后",
    "主管",
    "总监",
    "顾问",
    "开发",
    "主席",
    "部长",
    "助教",
    "科学家",
    "实习",
)

# Degrees that are words or places as well: they count only before "in", "of", a comma or nothing.
SHORT_DEGREES = words("""
ma md me as pa al ba be ab sb sm aa me intermediate high minor major exchange visiting certificate
associate undergraduate postgraduate promotion grado 10 licence
""")

# Labels before a colon or in a column of their own, by what stands behind them.
LABELS = {
    "org": (
        "company",
        "company name",
        "employer",
        "organization",
        "organisation",
        "name and address of employer",
        "institution",
        "institute",
        "institute name",
        "client",
        "empresa",
        "entidad",
        "unternehmen",
        "firma",
        "arbeitgeber",
        "entreprise",
        "azienda",
        "datore di lavoro",
        "werkgever",
        "employer name",
        "university",
        "college",
        "school",
        "name of employer",
        "name of company",
        "organization name",
        "name and type of organisation providing education and training",
        "university/institution",
    ),
    "title": (
        "position",
        "title",
        "designation",
        "job title",
        "position held",
        "occupation or position held",
        "role",
        "post",
        "post held",
        "puesto",
        "cargo",
        "funktion",
        "poste",
        "mansione",
        "functie",
        "função",
    ),
    "degree": (
        "degree",
        "qualification",
        "title of qualification awarded",
        "course",
        "examination",
        "course name",
        "titulación",
        "título",
    ),
    "place": (
        "location",
        "place",
        "city",
        "work location",
        "job location",
        "ciudad",
        "lugar",
        "ort",
        "lieu",
        "ville",
        "luogo",
        "sede",
        "cidade",
        "local",
        "plaats",
    ),
    "country": ("country", "país", "pays", "paese", "land"),
    "text": ("main activities and responsibilities", "main activities", "responsibilities"),
    "date": (
        "duration",
        "period",
        "date",
        "dates",
        "dates (from - to)",
        "tenure",
        "year",
        "year of passing",
        "years",
        "graduated",
        "graduation",
        "graduation date",
        "passing year",
        "from",
        "to",
        "fechas",
        "zeitraum",
        "période",
        "periodo",
    ),
}

# What the header of a table of degrees or jobs calls its columns, by what stands below.
HEADER_WORDS = {
    "degree": (
        "degree", "course", "courses", "qualification", "qualifications", "examination", "exam",
        "exams", "examination passed", "exam passed", "class", "standard", "course name",
        "degree / certificate", "degree / course", "course / degree", "certification / degree",
        "degree / examination", "academic qualification", "educational qualification",
        "name of examination", "name of exam", "name of course", "name of the course", "program",
        "programme", "level", "education", "degree name", "course / class", "certificate",
        "qualification / degree", "name of degree", "class / degree", "examination / degree",
    ),
    "org": (
        "institution", "institute", "college", "school", "school / college", "college / school",
        "institute name", "name of institute", "name of the institute", "name of institution",
        "name of the institution", "college / institute", "institute / college", "company",
        "organization", "organisation", "employer", "company name", "name of company",
        "name of the company", "name of organization", "name of organisation",
        "name of the organization", "organization name", "college name", "school name",
        "name of school", "name of college", "institution name", "institution / college",
        "school / institution", "institute / school", "employer name", "firm", "hospital",
        "name of employer", "college / university", "institution / university",
        "institute / university", "name of the college", "name of the school", "establishment",
    ),
    "board": (
        "board", "university", "board / university", "university / board", "board / univ",
        "university name", "name of university", "board name", "affiliation", "univ / board",
        "university / college", "university / institute", "university / institution",
        "institute / board", "university / school", "council / board", "name of board",
        "board of examination", "board / institute", "awarding body", "school / board",
        "name of board / university", "name of the university / board", "board of education",
        "college / board", "awarding institution", "issuing body",
    ),
    "title": (
        "post", "designation", "position", "title", "role", "job title", "post held",
        "position held", "designation / role", "role / designation", "job role", "job position",
    ),
    "area": (
        "specialization", "specialisation", "stream", "branch", "discipline", "subject",
        "subjects", "major", "field", "field of study",
    ),
    "from": ("from", "start", "start date", "from date", "date of joining", "joining date"),
    "to": ("to", "till", "end", "end date", "to date", "date of leaving", "relieving date"),
    "date": (
        "year", "year of passing", "passing year", "duration", "period", "date", "dates", "years",
        "passing", "year of completion", "completion year", "tenure", "session", "batch",
        "passed out", "year passed", "from - to", "time period", "yop", "year of pass",
        "passing out year", "month & year", "year of award", "year of graduation", "pass out",
        "month / year", "date of passing", "period of service", "working period",
        "month & year of passing", "passed year", "year of study", "period of study",
    ),
    "score": (
        "%", "percentage", "marks", "cgpa", "gpa", "grade", "division", "result", "score", "class",
        "percentage of marks", "marks %", "cgpa / %", "% of marks", "percentage / cgpa", "% marks",
        "cgpa / percentage", "aggregate", "aggregate %", "performance", "% / cgpa", "sgpa",
        "marks obtained", "division / class", "percentage %", "class obtained", "marks in %",
        "class / division", "percent", "grade / percentage", "percentage / grade", "gpa / %",
        "percentages", "marks / cgpa", "% secured", "aggregate percentage", "remarks",
    ),
    "place": ("location", "place", "city", "address"),
    "number": ("s.no", "sno", "sr.no", "sl.no", "s. no", "sr. no", "sl. no", "#", "no", "sr no",
               "s no", "sl no", "serial no", "srno", "slno", "si.no", "s.n", "sn"),
}  # fmt: skip
