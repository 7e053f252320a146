"""Tables of words: what tells a job title, an organisation, a degree, a venue. Words only."""

from store.cv.words import words
from store.cv.words.trades import TRADES

# Words that make a phrase a job title; in lower case, accents kept.
TITLES = words("""
engineer scientist intern internship analyst manager director assistant professor
lecturer researcher developer programmer consultant architect designer administrator coordinator
specialist associate officer president vice-president ceo cto cfo coo founder co-founder cofounder
partner lead leader head chief fellow postdoc postdoctoral post-doc post-doctoral student
instructor teacher tutor mentor trainer technician technologist supervisor executive
representative accountant auditor clerk secretary receptionist nurse physician surgeon therapist
pharmacist attorney lawyer paralegal editor writer journalist reporter photographer artist
producer buyer planner strategist recruiter advisor adviser counselor operator mechanic
electrician driver chef cook server cashier salesperson sales agent broker banker teller
underwriter member trainee apprentice volunteer freelancer freelance contractor reader chair
chairman chairperson dean provost principal superintendent librarian curator statistician
mathematician physicist chemist biologist economist investigator tester grader ta ra sde swe qa
designation devops dba facilitator organizer organiser ambassador captain treasurer liaison
inspector estimator foreman superviser handler barista babysitter lifeguard caretaker cleaner
courier model actor dancer musician coach translator interpreter proofreader copywriter webmaster
superintendent stylist scholar host pianist violinist singer conductor stage alternance alternant
alternante apprenti hostess waiter waitress bartender janitor guard dispatcher
merchandiser controller comptroller bookkeeper collector generalist evangelist ingenieur
ingenieurin entwickler entwicklerin wissenschaftler mitarbeiter mitarbeiterin praktikant
praktikantin werkstudent werkstudentin berater beraterin leiter leiterin doktorand doktorandin
hilfskraft geschäftsführer projektleiter ingénieur ingénieure chercheur chercheuse stagiaire
développeur développeuse consultante directeur directrice chef jefa jefe responsable doctorant
doctorante
enseignant professeur professeure professoressa professore maestro maestra ingeniero ingeniera
desarrollador desarrolladora investigador investigadora
becario becaria profesor profesora gerente analista consultor consultora jefe director directora
ayudante ingegnere sviluppatore ricercatore ricercatrice tirocinante stagista dottorando
assegnista borsista docente responsabile engenheiro engenheira desenvolvedor desenvolvedora
pesquisador pesquisadora estagiário estagiária professora coordenador onderzoeker ontwikkelaar
stagiair medewerker docent promovendus adviseur analist tecnico técnico técnica técnicos impiegato
impiegata addetto addetta operatore operaio consulente programmatore programmatrice analista
auxiliar técnica administrativo administrativa encargado vendedor vendedora comercial dependiente
cajero camarero desenvolvedora assistente auxiliar vendeur vendeuse technicien technicienne
assistante secrétaire comptable serveur serveuse conseiller conseillère verkäufer verkäuferin
sachbearbeiter sachbearbeiterin techniker technikerin 工程师 研究员 实习生 经理 助理 教授 讲师
博士后 主管 总监 顾问 maître maîtresse postdoctorant postdoctorante post-doctorant
post-doctorante attaché attachée chargé chargée gruppenleiter gruppenleiterin abteilungsleiter
abteilungsleiterin pesquisador pesquisadora bolsista predoc predoctoral resident registrar
neurologist postdoktorand postdoktorandin juniorprofessor juniorprofessorin
privatdozent privatdozentin ricercatore universitair hoogleraar promovenda onderzoekster catedrático
catedrática postdottorando titular contratado contratada
""").union(TRADES)

# Words that only tell a title's rank; they help, but are no title alone.
RANKS = words("""
senior sr junior jr staff principal research software graduate undergraduate teaching visiting
adjunct assistant associate full-time part-time deputy acting interim global regional national
summer data machine learning applied quantitative product project program technical
""")

# Words that make a phrase an organisation.
ORGANISATIONS = words("""
university universität universitat universitaet université universidad università universidade
universiteit universitet univesity tech univ univ. college institute institut instituto istituto
institution school academy academia faculty department dept dept. laboratory laboratories lab labs
ies laboratoire centre center zentrum hospital clinic medical polytechnic politecnico polytechnique
universiti universitas politeknik kolej uniwersytet politechnika szkoła liceum
technikum universitatea univerzita üniversitesi egyetem école ecole eth epfl hochschule
fachhochschule gymnasium lycée liceo colegio foundation fondation
stiftung association society council ministry government agency board trust fund bureau commission
committee museum library church bank corporation corp corp. company co. inc inc. incorporated llc
llc. ltd ltd. limited plc pty sdn bhd bhd. berhad gmbh ag s.a. sa s.r.l. srl s.p.a. spa b.v. bv
n.v. pte pvt pvt. llp
group infirmary academies hospice conservatoire conservatory orchestra hotel restaurant foods
airways railways shipyard holdings partners enterprises industries technologies technology solutions
systems services
consulting consultants software networks communications pharmaceuticals biosciences therapeutics
motors airlines electronics semiconductor energy insurance logistics entertainment media studios
studio ventures capital securities financial vidyalaya vidyapeeth iit iiit nit bits 大学 学院 公司
集团 研究院 研究所 实验室
""")

# Employers whose names hold no such word. Evidence, not a closed list.
EMPLOYERS = words("""
google facebook meta amazon microsoft apple netflix ibm intel nvidia amd oracle sap adobe
salesforce twitter linkedin uber lyft airbnb spotify tiktok bytedance tencent alibaba baidu huawei
xiaomi jd.com meituan didi kuaishou sensetime megvii samsung lg sony toshiba hitachi fujitsu nec
rakuten line naver kakao ebay paypal stripe square yahoo deepmind openai anthropic cohere
huggingface databricks snowflake palantir tesla spacex waymo cruise zoox aurora boeing airbus
lockheed siemens bosch bmw daimler volkswagen philips asml nokia ericsson cisco vmware dell hp
qualcomm broadcom micron accenture deloitte kpmg pwc mckinsey bain bcg infosys wipro tcs cognizant
capgemini hcl mindtree oracle jpmorgan goldman citigroup citi hsbc barclays ubs walmart target
costco starbucks mcdonald's pfizer novartis roche merck gsk sanofi nasa cern cnrs inria csiro
darpa nist mit stanford harvard princeton yale caltech oxford cambridge ucla ucsd usc nyu cmu epfl
eth kaist nus ntu tsinghua mila shopify dropbox pinterest snap snapchat reddit github gitlab
atlassian zoom slack twilio bloomberg citadel
""")

# The first words of degrees, without dots; "in X" or ", X" behind them is the subject.
DEGREES = words("""
am fp phd dphil ms msc msci ma meng mba mphil mtech me mca mcom mres mfa mph msw mse msee mscs llm
bs bsc ba beng be btech bca bcom bba bse bsee bfa bsn ab sb sm scb scm scd edd md jd dds pharmd psyd
llb aa as aas auslandssemester erasmus hbo mbo havo vmbo vwo bts dut pgce bdes mdes llm bmus mmus
barch ged hnd hsc ssc hnc ond sslc hslc hsslc puc iti mbbs bds mds bams bhms bpharm mpharm dpharm
bpharmacy mpharmacy dpharmacy pharmd bpt mpt bed med bped mped ded blis mlis bvsc mvsc bsw bhm
bhmct bbm bms bmm bvoc bcomp mcomp bcs mcs bscs bsit pgp mms emba mfm mib mhrm mha mpa mpp macc mat
mps adn gnm anm dnp btec nvq gcse gcses dca adca pgdhrm pgdbm pgdba bdes baas bas bgs bps bsba
bshs bspharm bsed msed maed mst specialization specialisation brevet matric bachelor bachelors
bachelor's master masters master's doctor doctorate doctorat doctoral doctorado associate
associate's diploma diplom diplôme diplome licence license licenciatura licenciado laurea dottorato
licentiate bachelorstudium masterstudium diplomstudium doktoratsstudium
bachelorstudiengang masterstudiengang
maestría maestria máster mestrado doutorado graduação bacharelado grado magister magistère
staatsexamen abitur matura baccalauréat baccalaureate doctora docteur
docteure licenciada graduado graduada diplomado laureata bachillerato maturità promotion
undergraduate postgraduate pg pgdm pgdbm pgd pgdca 博士 硕士 学士 本科 10th 12th xth xiith 10 10+2
vwo intermediate
matriculation bm mm dma certificate minor major exchange visiting high
""")

# People beside the owner: the word before the colon, and the role that is written.
ROLES = {
    "manager": "Manager",
    "managers": "Manager",
    "supervisor": "Supervisor",
    "supervisors": "Supervisor",
    "supervised by": "Supervisor",
    "co-supervisor": "Supervisor",
    "advisor": "Advisor",
    "advisors": "Advisor",
    "adviser": "Advisor",
    "advisers": "Advisor",
    "co-advisor": "Advisor",
    "co-advisors": "Advisor",
    "advised by": "Advisor",
    "committee": "Committee",
    "committee chair": "Committee Chair",
    "dissertation chair": "Committee Chair",
    "thesis chair": "Committee Chair",
    "instructor": "Instructor",
    "instructors": "Instructor",
    "mentor": "Mentor",
    "mentors": "Mentor",
    "mentored by": "Mentor",
    "host": "Host",
    "hosts": "Host",
    "hosted by": "Host",
    "pi": "PI",
    "betreuer": "Supervisor",
    "betreuerin": "Supervisor",
    "directeur de thèse": "Supervisor",
    "directrice de thèse": "Supervisor",
    "encadrant": "Supervisor",
    "encadrante": "Supervisor",
    "directora de tesis": "Supervisor",
    "relatrice": "Supervisor",
    "orientadora": "Advisor",
    "begeleider": "Supervisor",
    "director de tesis": "Supervisor",
    "relatore": "Supervisor",
    "responsabile scientifico": "Supervisor",
    "tutor": "Supervisor",
    "orientador": "Advisor",
    "promotor": "Supervisor",
    "导师": "Advisor",
}

# Venues that appear without "Proceedings" or "Conference"; as printed, folded to lower case.
VENUES = words("""
neurips nips icml iclr aaai ijcai aistats uai colt alt acml cvpr iccv eccv wacv bmvc accv acl
emnlp naacl eacl aacl coling conll tacl interspeech icassp kdd www sigir cikm wsdm recsys icdm sdm
pakdd sigmod vldb pvldb icde pods edbt osdi sosp nsdi sigcomm eurosys atc fast asplos isca micro
hpca sc ppopp hpdc ics pldi popl oopsla icse fse ase issta ccs ndss usenix sp oakland crypto
eurocrypt chi uist cscw icra iros rss corl siggraph miccai isbi ismir mm icme icmr focs stoc soda
tpami pami jmlr tmlr tnnls tip tog tkde tods tois toplas ijcv arxiv biorxiv medrxiv ssrn techrxiv
openreview nature science cell pnas lancet nejm jama mlsys vlsi date dac iccad fpga icc globecom
infocom mobicom mobisys sensys percom ubicomp imwut dis cogsci
""")
VENUE_WORDS = words("""
proceedings proc proc. conference conf conf. symposium workshop journal transactions trans trans.
letters review reviews magazine annals bulletin advances springer elsevier ieee acm aip aps wiley
lecture notes preprint press tagung konferenz revue actes revista congreso rivista congresso
""")

# Words that a person's name does not hold: besides titles, organisations and places.
NOT_NAMES = words("""
the and of for in on with by to from at via a new using based towards toward learning deep
neural network networks model models language vision data analysis system systems method methods
theory curriculum vitae resume résumé cv lebenslauf page email e-mail phone mobile tel address
website homepage github linkedin scholar orcid profile contact address summary objective overview
skills education experience employment publications references projects awards interests research
work professional academic teaching technical personal information development training management
programming computer science engineering mathematics physics chemistry biology statistics
economics first last author co-author present current paper papers best outstanding award oral
spotlight poster python java javascript sql linux windows excel design marketing business finance
accounting year years month months january february march april may june july august september
october november december spring summer fall autumn winter about is are was team group club what
why me my our your what why me my our your press verlag publisher publishing this that these those
when where which how who does did
gradient descent computation unbiased dynamic pruning
dataset datasets growth approach approaches survey benchmark adaptive fast robust deep graph
graphs attention transformer transformers diffusion reasoning robotics bayesian stochastic sparse
thesis factorization convex tensor matrix completion memory guided confidence aware driven free
shot term temporal spatial semantic visual quantum molecular cellular clinical health social
economic political climate energy power wireless large scale efficient optimization training
artificial intelligence applied national international high low open source real time cross multi
zero shot self supervised domain image images video text recognition detection segmentation
generation estimation prediction classification degree bachelor master doctor thesis dissertation
gpa biographical sketch date birth nationality gender citizenship
""")

OPEN_WORDS = (
    "present", "pres", "now", "current", "currently", "ongoing", "on-going", "today", "to date",
    "till date", "till now", "heute", "bis dato", "dato", "aujourd'hui", "aujourd’hui", "présent",
    "actualidad", "actualmente", "actual", "presente", "attuale", "oggi", "in corso",
    "atual", "atualmente", "heden", "nu", "至今", "现在", "今", "in progress", "date", "dato",
    "bis dato", "jetzt", "laufend", "andauernd", "bis heute", "à ce jour", "ce jour", "maintenant",
    "hasta la fecha", "a la fecha", "la fecha", "até o momento", "till today", "till present",
    "to present", "current date", "nuvarande", "nåværende", "pågående", "obecnie",
    "do teraz", "teraz", "halen",
    "devam ediyor", "pending", "sekarang", "saat ini",
)  # fmt: skip

MONTHS = {
    word: number
    for number, words in enumerate(
        """
jan january januar jänner janvier janv enero ene gennaio gen janeiro januari 一月
feb february februar février fevrier févr fév febrero febbraio fevereiro fev februari febr 二月
mar march märz maerz mrz mars marzo março marco maart mrt 三月
apr april avril avr abril abr aprile 四月
may mai mayo maggio mag maio mei 五月
jun june juni juin junio giugno giu junho 六月
jul july juli juillet juil julio luglio lug julho 七月
aug august août aout agosto ago augustus 八月
sep sept september septembre septiembre settembre set setembro 九月
oct october oktober okt octobre octubre ottobre ott outubro out 十月
nov november novembre noviembre novembro 十一月
dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro 十二月
""".strip().splitlines(),
        1,
    )
    for word in words.split()
}

MONTHS |= {  # Polish, the name and "of" it
    word: number
    for number, words in enumerate(
        """
styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia|maj maja|czerwiec czerwca
lipiec lipca|sierpień sierpnia|wrzesień września|październik października|listopad listopada
grudzień grudnia""".strip()
        .replace("\n", "|")
        .split("|"),
        1,
    )
    for word in words.split()
}

MONTHS |= {  # slips of the pen
    "janurary": 1, "febuary": 2, "feburary": 2, "arpil": 4, "auguest": 8, "agust": 8,
    "septemeber": 9, "setpember": 9, "ocotber": 10, "novemeber": 11, "decemeber": 12,
}  # fmt: skip

# The months that a season covers; the four tile the year, so a season never leaves its year.
SEASONS = {
    "winter": (1, 2), "spring": (3, 5), "spr": (3, 5), "summer": (6, 8),
    "fall": (9, 12), "autumn": (9, 12),
    "frühjahr": (3, 5), "frühling": (3, 5), "sommer": (6, 8), "herbst": (9, 12),
    "printemps": (3, 5), "été": (6, 8), "automne": (9, 12), "hiver": (1, 2),
}  # fmt: skip

# What German and Dutch organisations end with: "Berufsschule", "Universitätsklinikum".
ORG_COMPOUNDS = (
    "schule", "gymnasium", "universität", "institut", "klinik", "klinikum", "spital", "krankenhaus",
    "verein", "verband", "werke", "bank", "akademie", "universiteit", "ziekenhuis", "school",
)  # fmt: skip

# Degrees that are words or places as well: they count only before "in", "of", a comma or nothing.
SHORT_DEGREES = words("""
am ma md me as pa al ba be ab sb sm aa me intermediate high minor major exchange visiting
bm mm certificate associate undergraduate postgraduate promotion grado 10 licence
""")
