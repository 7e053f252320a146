"""Tables of heading words: which section a heading opens; lower case, accents folded."""

# Nouns that open a section by themselves, in the languages of issue 3's list.
NOUNS = {
    "education": """
        education academics studies qualifications qualification schooling degrees scholastics
        ausbildung studium bildung bildungsweg schulbildung hochschulbildung etudes formation
        scolarite educacion estudios formacion istruzione formazione studi educacao formacao
        escolaridade opleiding opleidingen onderwijs 教育背景
        教育经历 教育 学历 教育情况 学习经历
        schulen schule hochschulstudium weiterbildung weiterbildungen diplomes cursus
        titulos titoli opleidingen schooldiploma titulacao
    """,
    "work": """
        experience experiences employment employments employers career work appointments
        appointment positions internships internship history occupation mentorship mentoring
                posizioni posiciones posicoes jobs practice berufserfahrung berufspraxis werdegang
        praktika praktikum tatigkeiten erfahrung erfahrungen
        arbeitserfahrung erfahrung erfahrungen experiencia experiencias empleo trayectoria
        esperienza esperienze
        lavoro carriera experiencias emprego parcours stages emplois werkervaring loopbaan
        ervaring 工作经历 工作经验 实习经历 研究经历 科研经历 职业经历 实习经验 工作 经历
        tatigkeit beschaftigung anstellungen stationen stellen empleos puestos lavori
        postes functies loopbaanoverzicht atuacao posizione onderzoekservaring aanstellingen
    """,
    "teaching": """
        teaching courses-taught supervision supervisions advising advisees mentees betreuung
        encadrement lehre lehrtatigkeit lehrerfahrung enseignement docencia
        didattica insegnamento docenza ensino onderwijservaring 教学经历 教学
    """,
    "publications": """
        publications publication papers paper
        monografie articoli capitoli libri aufsatze bucher monographien buchkapitel chapitres
        ouvrages livres libros capitulos monografias artikel boeken hoofdstukken
        preprints preprint manuscripts manuscript articles
        article proceedings bibliography writings thesis theses dissertation books chapters
        veroffentlichungen publikationen schriften publicaciones articulos pubblicazioni
        publicacoes artigos publicaties producoes producao periodicos
        发表论文 论文发表 论文 学术论文 科研成果 出版物
    """,
    "patents": """
        patents patent patente brevets patentes brevetti octrooien 专利
    """,
    "talks": """
        posters poster colloquium colloquia comunicazioni convegni vortraege comunicaciones
        talks talk presentations presentation lectures seminars vortrage conferences exposes
        ponencias presentazioni palestras presentaties invited-talks communications
    """,
    "skills": """
        skills skill strengths technologies technology tools proficiencies proficiency
        competencies competences competencies expertise languages-and-tools toolbox stack
        abilities frameworks libraries databases werkzeuge technologien
        kenntnisse fahigkeiten kompetenzen fertigkeiten competenze capacita
        coding habilidades aptitudes destrezas conocimientos
        competencias conhecimentos vaardigheden 技能
        专业技能 技术栈 掌握技能
    """,
    "languages": """
        languages language sprachen sprachkenntnisse langues idiomas lingue linguas talen
        talenkennis 语言 语言能力
    """,
    "awards": """
        awards award honors honours honor honour prizes prize scholarships scholarship
        fellowships fellowship accomplishments
        achievements achievement distinctions recognition
        recognitions medals grants grant funding auszeichnungen preise stipendien prix bourses
        distinctions premios becas reconocimientos premi riconoscimenti borse bolsas premios
        drittmittel competitions 荣誉奖励 获奖经历 荣誉与奖励 竞赛经历
        prijzen beurzen onderscheidingen 获奖情况 荣誉 奖项 获奖 奖励 荣誉奖项
    """,
    "projects": """
        projects project projekte projets proyectos progetti projetos projecten open-source
        datasets dataset codes artifacts artefacts releases
        科研项目 hackathons portfolio 项目经历 项目经验 项目
    """,
    "certificates": """
        certifications certification certificates certificate licenses licences licensure
        credentials zertifikate zertifizierungen certificaciones certificazioni certificacoes
        certificaten 证书
        certificats cursos corsi cursussen kurse formations
    """,
    "volunteer": """
        volunteering volunteer service services leadership activities memberships membership
        affiliations reviewing reviewer refereeing outreach community extracurricular
        extracurriculars organizations ehrenamt engagement mitgliedschaften gremien benevolat
        voluntariado volontariato vrijwilligerswerk nevenactiviteiten
        校园经历 社会实践 志愿服务 学生工作 社会服务 学术服务
        nevenfuncties vereine vereinstatigkeit benevolats
    """,
    "interests": """
        interests interest hobbies hobby pastimes interessen intereses interessi interesses
        forschungsschwerpunkte forschungsinteressen forschungsgebiete
        loisirs interets centres-d-interet aficiones hobbys 兴趣爱好 研究兴趣 研究方向 兴趣
    """,
    "references": """
        references referees reference recommendations referenzen referencias referenze
        referenties 推荐人
    """,
    "summary": """
        summary profile overview about objective
        objectives bio biography introduction statement
        headline profil kurzprofil zusammenfassung resume-summary perfil resumen profilo
        sommario resumo profiel samenvatting objectif
        objetivo 个人简介 简介 自我评价 个人总结 求职意向
    """,
    "courses": """
        coursework courses course 主修课程 课程
    """,
    "misc": """
        miscellaneous misc contact links details
        information info personalia kontakt persönliche
        persoonlijke datos dati misc others other
        additional sonstiges divers varia varios altro
        profiles media press news 联系方式 个人信息 基本信息 其他
    """,
    "ignore": """
        signature declaration disclaimer hobbies-none availability
    """,
}

# What German headings end with: "Programmierkenntnisse", "Auslandserfahrung".
COMPOUND_NOUNS = (
    "kenntnisse",
    "erfahrung",
    "erfahrungen",
    "kompetenzen",
    "ausbildung",
    "werkzeuge",
)

# Words that may stand beside a heading's noun and change nothing.
FILLERS = frozenset(
    """
selected recent relevant academic professional industry industrial additional technical key core
main
major other further peer reviewed peer-reviewed refereed non-refereed representative scientific
scholarly research journal conference workshop international national personal full complete list of
and the in my computer computing it general areas area field fields current past prior previous
background summary highlights working executive career educational graduate undergraduate summer
software programming programme soft hard strengths top me under review submitted accepted published
forthcoming
& / + - program programs employment professional-work university college training corporate history
detail record records particulars practical related clinical administrative leadership
community public student with on for to from code
invited contributed technologies
faculty hospital postdoctoral medical funded funds external internal and/or et y e und de la des
du del della di en da do das dos d l
akademische akademischer akademischen berufliche beruflicher wissenschaftliche ausgewahlte
technische berufliche weitere besondere sonstige personnels personnel personnelle tech independent
schulische praktische personliche professionnelle professionnelles professionnel academique
universitaire profesional laboral academica academicas academicos academiques
actual actuales anteriores attuale su rivista riviste
accademica accademiche accademici academische universitarie scientifici cientifica lavorativa
lavorative professionale
professionali accademica profissional academica academico work experience as in-progress progress
at a an accomplishments selected-work first-author authored co-authored english ongoing
technique techniques informatique informatiques informatica informatiche tecnicas tecnicos
complementaria
complementar complementare scientifique scientifiques scientifiche cientificas cientificos
completos completas publicados publicadas em arbitradas con con-revision avec comite lecture
relevante relevantes principales linguistiques linguistiche linguisticas
qualifications interests activities skills expertise dates attended obtained institutions held
""".split()
)

# Of a heading that names two kinds ("Skills and Certifications"), the one that leads.
RANK = (
    "work publications education skills awards projects certificates teaching talks patents"
    " volunteer"
    " languages interests references courses summary misc ignore"
).split()
