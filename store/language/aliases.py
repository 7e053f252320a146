"""Words that mean the same: tables, so that one more is one line."""

# Degree words, folded -> the level they stand for. Longest first when read.
DEGREES = {
    "phd": "phd", "ph d": "phd", "dphil": "phd", "d phil": "phd", "doctor of philosophy": "phd",
    "doctorate": "phd", "doctoral": "phd", "doctor": "phd", "dr": "phd", "dr rer nat": "phd",
    "dr ing": "phd", "scd": "phd", "doktor": "phd", "promotion": "phd",
    "doctorat": "phd", "doctorado": "phd",
    "master": "master", "masters": "master", "master s": "master", "ms": "master", "m s": "master",
    "msc": "master", "m sc": "master", "ma": "master", "m a": "master", "meng": "master",
    "m eng": "master", "mtech": "master", "m tech": "master", "mphil": "master", "m phil": "master",
    "mres": "master", "mba": "mba", "m b a": "mba", "master of business administration": "mba", "mse": "master", "m s e": "master",
    "mfa": "master", "mph": "master", "mca": "master", "ll m": "master", "diplom": "master",
    "magister": "master", "maestria": "master", "laurea magistrale": "master", "mestrado": "master",
    "bachelor": "bachelor", "bachelors": "bachelor", "bachelor s": "bachelor", "bs": "bachelor",
    "b s": "bachelor", "bsc": "bachelor", "b sc": "bachelor", "ba": "bachelor", "b a": "bachelor",
    "beng": "bachelor", "b eng": "bachelor", "btech": "bachelor", "b tech": "bachelor",
    "bse": "bachelor", "b s e": "bachelor", "bba": "bachelor", "bcom": "bachelor",
    "bca": "bachelor", "be": "bachelor", "b e": "bachelor", "llb": "bachelor", "bfa": "bachelor",
    "bsn": "bachelor", "licence": "bachelor", "licenciatura": "bachelor", "laurea": "bachelor",
    "undergraduate": "bachelor", "undergrad": "bachelor",
    "associate": "associate", "associates": "associate", "associate s": "associate",
    "a s": "associate", "a a": "associate", "aas": "associate",
    "postdoc": "postdoc", "md": "md", "m d": "md", "jd": "jd", "j d": "jd",
    "high school": "high school", "abitur": "high school", "baccalaureat": "high school",
    "visiting student": "visiting", "exchange student": "visiting", "visiting": "visiting",
    "exchange": "visiting", "diploma": "diploma", "certificate": "certificate",
}  # fmt: skip

# Words of awards in other words, folded.
AWARD_WORDS = {
    "dissertation": "thesis", "dissertationspreis": "thesis", "these": "thesis", "tesis": "thesis",
    "promotionspreis": "thesis", "stipendium": "scholarship",
    "stipend": "scholarship", "bourse": "scholarship", "beca": "scholarship",
}  # fmt: skip

# Spellings of one name, folded -> the spelling that is looked up.
SPELLINGS = {
    # venues
    "nips": "neurips", "neural information processing systems": "neurips",
    "international conference on machine learning": "icml",
    "international conference on learning representations": "iclr",
    "computer vision and pattern recognition": "cvpr",
    "international conference on computer vision": "iccv",
    "european conference on computer vision": "eccv",
    "association for computational linguistics": "acl",
    "empirical methods in natural language processing": "emnlp",
    "knowledge discovery and data mining": "kdd", "sigkdd": "kdd",
    "the web conference": "www", "webconf": "www",
    "machine learning and systems": "mlsys", "sysml": "mlsys",
    "journal of machine learning research": "jmlr",
    "transactions on machine learning research": "tmlr",
    "proceedings of the national academy of sciences": "pnas",
    "new england journal of medicine": "nejm", "physical review letters": "prl",
    "journal of the american medical association": "jama",
    "journal of the american chemical society": "jacs", "british medical journal": "bmj",
    "human factors in computing systems": "chi", "robotics and automation": "icra",
    "intelligent robots and systems": "iros", "management of data": "sigmod",
    "very large data bases": "vldb", "conference on software engineering": "icse",
    "joint conference on artificial intelligence": "ijcai",
    "plos comp bio": "plos computational biology", "plos comp biol": "plos computational biology",
    "web conf": "www", "web conference": "www", "the web conf": "www", "preprint": "arxiv",
    "preprints": "arxiv",
    # states of a paper
    "submitted": "under review", "in review": "under review", "unpublished": "under review",
    "in submission": "under review", "under submission": "under review", "to appear": "accepted",
    "forthcoming": "accepted", "in press": "accepted", "in preparation": "in preparation",
    # degrees, in full and short
    "bachelor of engineering": "beng", "b eng": "beng", "bachelor of science": "bs", "b s": "bs",
    "b sc": "bs", "bsc": "bs", "bachelor of arts": "ba", "b a": "ba", "b tech": "btech",
    "bachelor of technology": "btech", "master of science": "ms", "m s": "ms", "m sc": "ms",
    "msc": "ms", "master of engineering": "meng", "m eng": "meng", "master of arts": "ma",
    "m a": "ma", "m tech": "mtech", "master of technology": "mtech", "ph d": "phd",
    "doctor of philosophy": "phd", "dphil": "phd", "d phil": "phd", "b s e": "bse",
    # schools and companies as people call them
    "uc berkeley": "university california berkeley", "ucb": "university california berkeley",
    "ucla": "university california los angeles", "ucsd": "university california san diego",
    "uc san diego": "university california san diego",
    "ucsb": "university california santa barbara", "uc davis": "university california davis",
    "uiuc": "university illinois urbana champaign", "umich": "university michigan",
    "upenn": "university pennsylvania", "penn": "university pennsylvania",
    "uchicago": "university chicago", "mit": "massachusetts institute technology",
    "caltech": "california institute technology", "cmu": "carnegie mellon university",
    "gatech": "georgia institute technology", "georgia tech": "georgia institute technology",
    "ut austin": "university texas austin", "uw madison": "university wisconsin madison",
    "uw seattle": "university washington", "uw milwaukee": "university wisconsin milwaukee",
    "uc santa cruz": "university california santa cruz", "ut dallas": "university texas dallas",
    "iu bloomington": "indiana university bloomington", "tu munich": "technical university munich",
    "cu boulder": "university colorado boulder", "unc chapel hill": "university north carolina chapel hill",
    "umd": "university maryland", "umass amherst": "university massachusetts amherst",
    **{f"{town} university": f"university {town}" for town in """cambridge oxford edinburgh manchester
       glasgow bristol toronto melbourne sydney zurich vienna heidelberg warsaw oslo helsinki tokyo
       geneva copenhagen amsterdam chicago""".split()},
    **{f"iit {town}": f"indian institute technology {town}" for town in """bombay delhi madras kanpur
       kharagpur roorkee guwahati hyderabad indore gandhinagar ropar patna mandi jodhpur tirupati""".split()},
    **{f"iim {town}": f"indian institute management {town}"
       for town in "ahmedabad bangalore calcutta lucknow indore kozhikode".split()},
    "wustl": "washington university", "washu": "washington university",
    "uc irvine": "university california irvine", "uci": "university california irvine",
    "uc santa barbara": "university california santa barbara", "ucsf": "university california san francisco",
    "ucsc": "university california santa cruz",
    "uc riverside": "university california riverside", "usc": "university southern california",
    "asu": "arizona state university", "tamu": "texas a m university",
    "iisc": "indian institute science", "anu": "australian national university",
    "nyu": "new york university", "ubc": "university british columbia",
    "sjtu": "shanghai jiao tong university", "zju": "zhejiang university",
    "pku": "peking university", "hkust": "hong kong university science technology",
    "hku": "university hong kong", "cuhk": "chinese university hong kong",
    "ntu": "nanyang technological university", "nus": "national university singapore",
    "ucl": "university college london", "lse": "london school economics",
    "tum": "technical university munich", "lmu": "ludwig maximilians university munich",
    "ethz": "eth zurich", "eth": "eth zurich", "kit": "karlsruhe institute technology",
    "software engineering intern": "software engineer intern",
    "software engineering": "software engineer",
    "fb": "facebook", "msr": "microsoft research", "ms research": "microsoft research",
    "big blue": "ibm", "ali tongyi": "alibaba", "ali cloud": "alibaba", "aliyun": "alibaba",
    "ali group": "alibaba", "googler": "google", "googlers": "google",
    "maths": "mathematics", "math": "mathematics", "cs": "computer science",
    "compsci": "computer science", "comp sci": "computer science", "econ": "economics",
    "physik": "physics", "mathematik": "mathematics", "informatik": "computer science",
    "informatique": "computer science", "mathematiques": "mathematics",
    # places
    "usa": "united states", "us": "united states", "u s": "united states",
    "u s a": "united states", "america": "united states",
    "united states of america": "united states", "uk": "united kingdom",
    "u k": "united kingdom", "great britain": "united kingdom", "england": "united kingdom",
    "prc": "china", "p r china": "china", "deutschland": "germany", "schweiz": "switzerland",
    "suisse": "switzerland", "osterreich": "austria", "espana": "spain", "italia": "italy",
    "brasil": "brazil", "holland": "netherlands", "the netherlands": "netherlands",
    "munchen": "munich", "koln": "cologne", "wien": "vienna", "geneve": "geneva", "genf": "geneva",
    "milano": "milan", "roma": "rome", "torino": "turin", "firenze": "florence", "napoli": "naples",
    "padova": "padua", "lisboa": "lisbon", "praha": "prague", "warszawa": "warsaw",
    "kobenhavn": "copenhagen", "goteborg": "gothenburg", "bruxelles": "brussels", "gent": "ghent",
    "sevilla": "seville", "nurnberg": "nuremberg", "bengaluru": "bangalore", "bombay": "mumbai",
    "calcutta": "kolkata", "den haag": "the hague", "luzern": "lucerne", "antwerpen": "antwerp",
    "trivandrum": "thiruvananthapuram", "krakau": "krakow", "cracow": "krakow",
    "nyc": "new york", "new york city": "new york", "sf": "san francisco",
    "bay area": "san francisco",
    # skills
    "js": "javascript", "ts": "typescript", "k8s": "kubernetes", "postgres": "postgresql",
    "golang": "go", "cpp": "c++", "c plus plus": "c++", "c sharp": "c#", "csharp": "c#",
    "sklearn": "scikit learn", "scikit": "scikit learn", "tf": "tensorflow", "torch": "pytorch",
    "py": "python", "gcp": "google cloud platform", "google cloud": "google cloud platform",
    "aws": "amazon web services", "node": "node js", "nodejs": "node js", "reactjs": "react",
    "react js": "react", "vuejs": "vue", "vue js": "vue", "hugging face": "huggingface",
    "excel vba": "vba", "vba excel": "vba", "visual basic for applications": "vba", "tex": "latex", "powerbi": "power bi", "ms excel": "excel", "microsoft excel": "excel",
    **{f"apache {tool}": tool for tool in """spark kafka hadoop hive airflow flink beam cassandra hbase
       superset solr maven tomcat zookeeper""".split()},
    "golang go": "go", "ror": "ruby on rails", "rails": "ruby on rails",
    # languages
    "chinese mandarin": "mandarin", "mandarin chinese": "mandarin", "putonghua": "mandarin",
    **{word: name for name, words in {
        "english": "englisch anglais ingles inglese engels 英语 英文",
        "german": "deutsch allemand aleman tedesco alemao duits 德语",
        "french": "franzosisch francais frances francese frans 法语",
        "spanish": "spanisch espagnol espanol spagnolo espanhol castellano spaans 西班牙语",
        "italian": "italienisch italien italiano italiaans",
        "portuguese": "portugiesisch portugais portugues portoghese portugees",
        "dutch": "niederlandisch neerlandais holandes olandese nederlands hollandisch",
        "russian": "russisch russe ruso russo", "arabic": "arabisch arabe arabo",
        "japanese": "japanisch japonais japones giapponese 日语",
        "chinese": "chinesisch chinois chino cinese chines 中文 汉语",
        "mandarin": "普通话 mandarijn", "polish": "polnisch polonais polaco polacco",
        "turkish": "turkisch turc turco", "korean": "koreanisch coreen coreano 韩语",
        "swedish": "schwedisch suedois sueco svedese svenska", "greek": "griechisch grec griego",
        "norwegian": "norwegisch norvegien noruego norsk", "danish": "danisch danois danes dansk",
        "finnish": "finnisch finnois", "hindi": "hindou", "czech": "tschechisch tcheque checo",
        "hungarian": "ungarisch hongrois hungaro", "romanian": "rumanisch roumain rumano",
        "ukrainian": "ukrainisch ukrainien", "hebrew": "hebraisch hebreu", "persian": "farsi",
        "catalan": "katalanisch catala",
    }.items() for word in words.split()},
}  # fmt: skip

# Words of organisations' names in other languages, folded -> the English word.
ORGANISATION_WORDS = {
    "universitat": "university", "universite": "university", "universidad": "university",
    "universita": "university", "universidade": "university", "universiteit": "university",
    "universitet": "university", "univ": "university", "uni": "university",
    "hochschule": "university",
    "technische": "technical", "technique": "technical", "tecnica": "technical",
    "politecnico": "polytechnic", "polytechnique": "polytechnic", "politecnica": "polytechnic",
    "institut": "institute", "instituto": "institute", "istituto": "institute",
    "nationale": "national", "nacional": "national", "ecole": "school", "escuela": "school",
    "munchen": "munich", "koln": "cologne", "wien": "vienna", "geneve": "geneva", "genf": "geneva",
    "milano": "milan", "roma": "rome", "torino": "turin", "firenze": "florence", "napoli": "naples",
    "lisboa": "lisbon", "praha": "prague", "warszawa": "warsaw", "kobenhavn": "copenhagen",
    "goteborg": "gothenburg", "bruxelles": "brussels", "sevilla": "seville",
    "nurnberg": "nuremberg",
}  # fmt: skip
SMALL = frozenset("of the at in de der die das des la le du di da del for and y e et und".split())

# Legal forms and small words that names of organisations carry or lose.
LEGAL = frozenset(
    "inc llc ltd limited corp corporation co company gmbh ag kg sa sas sarl srl spa bv nv ab oy as "
    "plc pte pty pvt llp lp se kk".split()
)
# Words that tell nothing apart when a school or company is named by the rest ("nanjing").
GENERIC = frozenset(
    "university universitat universite universidad universita universidade univ college school "
    "institute institut instituto institution academy faculty department dept of the for and at in "
    "de der die des la le du di da technology technologies science sciences group labs lab "
    "laboratory research center centre international national state company solutions services "
    "systems global bank hospital".split()
)

LANGUAGES = frozenset(
    """english german french spanish italian portuguese dutch russian arabic japanese chinese mandarin
    cantonese polish turkish korean swedish greek norwegian danish finnish hindi czech hungarian
    romanian ukrainian hebrew persian catalan urdu bengali tamil telugu vietnamese thai indonesian
    swahili yoruba igbo punjabi marathi gujarati malay tagalog basque galician irish welsh""".split()
)


def spelling(text: str) -> str:
    """The spelling of a key that all its spellings are stored and asked under."""
    return SPELLINGS.get(text, text)
