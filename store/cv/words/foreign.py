"""Tables of what titles, degrees and organisations end with in other languages. Words only."""

# What German and Dutch titles end with: "Softwareentwicklerin".
COMPOUNDS = (
    "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "berater", "beraterin", "leiter",
    "leiterin", "arbeiter", "arbeiterin", "assistent", "assistentin", "manager", "managerin",
    "medewerker", "ontwikkelaar", "onderzoeker", "adviseur", "analyst", "analist", "referent",
    "referentin", "professor", "professorin", "student", "studentin", "praktikant", "praktikantin",
    "leider", "leidster", "kaufmann", "kauffrau", "informatiker", "informatikerin", "hilfskraft",
    "techniker",
)  # fmt: skip  # fmt: skip

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
