"""More tables of words: labels, deeds, languages, Chinese endings. Words only."""

from store.cv.words import words

# Languages that people speak, in several languages.
# Languages that are no people's: what stands below "Languages" of a programmer.
CODE = words("""
python java javascript typescript c++ c# sql html css html5 css3 ruby php swift kotlin scala matlab
perl bash haskell rust golang julia fortran assembly lua clojure elixir dart lisp scheme prolog
cuda verilog vhdl latex objective-c vba sas stata node.js react.js
""")
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
draft reduce improve increase optimize optimise enhance monitor utilize facilitate establish execute
generate evaluate integrate deploy automate migrate refactor negotiate streamline gather handle
communicate investigate
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
