"""parse() of one section: hard lines of made-up people, and the facts that they must become."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse

# (text, facts as "kind.field=value"); together they are all that is read from the section.
EDUCATION = [
    ("B.Tech in Electronics and\nPottery\nDr. A.B.C. Foo Bar Technical\nUniversity",
     "institution=Dr. A.B.C. Foo Bar Technical University|studyType=B.Tech"
     "|area=Electronics and Pottery"),
    ("Foo Polytechnic, Bar\tJun 2016 – July 2019\nDiploma | Tea Science and Engineering",
     "institution=Foo Polytechnic, Bar|studyType=Diploma|area=Tea Science and Engineering"),
    ("**BSc in Tea Engineering**\nFoo University\n\n\n_Aug. 2012 - Aug. 2016_ _Tehran, Iran_\n\n\n"
     "_(Incomplete)_\n\n\n- Won a race of robots in Bar.",
     "institution=Foo University|studyType=BSc|area=Tea Engineering|location=Tehran, Iran"
     "|highlights=(Incomplete)|highlights=Won a race of robots in Bar."),
    ("MSc Econometrics, Foo School of Economics, Distinction\t2016 – 2017",
     "institution=Foo School of Economics|studyType=MSc|area=Econometrics|score=Distinction"),
    ("BSc Mathematics (2:1), Bar University, September 2011 – June 2014",
     "institution=Bar University|studyType=BSc|area=Mathematics|score=2:1"),
    ("B.A. (Hons), English, University of Bar\t2000–2003",
     "institution=University of Bar|studyType=B.A. (Hons)|area=English"),
    ("PhD in Biology, Foo National University, Hanoi, Hanoi, Vietnam\t2010 – 2014",
     "institution=Foo National University, Hanoi|studyType=PhD|area=Biology"
     "|location=Hanoi, Vietnam"),
    ("B.S. Physics, University of Alaska Fairbanks, Fairbanks, AK\t2008 to 2012",
     "institution=University of Alaska Fairbanks|studyType=B.S.|area=Physics"
     "|location=Fairbanks, AK"),
    ("Master of Science Informatik, Universität Bar\t2012 – 2014\nAbschlussnote: 1,4",
     "institution=Universität Bar|studyType=Master of Science|area=Informatik|score=1,4"),
    ("PGCE Secondary Chemistry, University of Foo, 2014 – 2015",
     "institution=University of Foo|studyType=PGCE|area=Secondary Chemistry"),
    ("### B.Sc. Informatics — Universidad Técnica del Bar\n\n2013 – 2017",
     "institution=Universidad Técnica del Bar|studyType=B.Sc.|area=Informatics"),
    ("Mestrado em Engenharia Civil | Universidade do Foo\n\n2015 – 2017",
     "institution=Universidade do Foo|studyType=Mestrado|area=Engenharia Civil"),
    ("**2005 – 2009**\nHBO Integrale Veiligheid, Bar Hogeschool te Breda",
     "institution=Bar Hogeschool|studyType=HBO|area=Integrale Veiligheid|location=Breda"),
    ("<table><tr><td>2016 – 2021</td><td>PhD in Chemistry, University of Foo</td></tr><tr><td>2014 "
     "– 2016</td><td>MSc in Physics, University of Bar, Poland</td></tr></table>",
     "institution=University of Foo|studyType=PhD|area=Chemistry || "
     "institution=University of Bar|studyType=MSc|area=Physics|location=Poland"),
    ("PhD in Physics\nSupervisor: Dr. Ann Example\n\nUniversitat de Foo\n2014 – 2018\n\n"
     "Title: Tea in Cups.\n\nMaster in Optics\n\nUniversitat de Bar\n2013 – 2014",
     "institution=Universitat de Foo|studyType=PhD|area=Physics|people=Ann Example (Supervisor)"
     "|highlights=Title: Tea in Cups. || institution=Universitat de Bar|studyType=Master"
     "|area=Optics"),
    ("2010 - 2014\nDoutorado em Ecologia.\nUniversidade Estadual de Foo, Brasil.",
     "institution=Universidade Estadual de Foo|studyType=Doutorado|area=Ecologia|location=Brasil"),
    ("Foo University  2019 – 2023\n• Doctor of Philosophy",
     "institution=Foo University|studyType=Doctor of Philosophy"),
    ("2018 – 2019 MSc in Big Tea Science, Queen Foo University of Bar, United Kingdom\n"
     "Thesis Title: A recommendation of cups for a retail store, based on basket analysis",
     "institution=Queen Foo University of Bar|studyType=MSc|area=Big Tea Science"
     "|location=United Kingdom|highlights=Thesis Title: A recommendation of cups for a retail"
     " store, based on basket analysis"),
    ("Foo Institute, Daejeon, Korea\t2021.03 ~ Present\n"
     "Integrated M.S./Ph.D. in Tea (Advisor: Prof. Ann Example)",
     "institution=Foo Institute|studyType=M.S./Ph.D.|area=Tea|location=Daejeon, Korea"
     "|people=Ann Example (Advisor)"),
    ("BSc Physics | University of Bar 2012\n\nMastered Coursework: Steam | Tea (Hot & Cold) | Milk",
     "institution=University of Bar|studyType=BSc|area=Physics|courses=Steam"
     "|courses=Tea (Hot & Cold)|courses=Milk"),
    ("BSc Physics, King's College London, 2012",
     "institution=King's College London|studyType=BSc|area=Physics"),
    ("Foo University, Oslo, Norway\nMaster of Pedagogy in Cognitive Tea, May 2021",
     "institution=Foo University|location=Oslo, Norway|studyType=Master of Pedagogy"
     "|area=Cognitive Tea"),
    ("2014–2016 M.Sc. in Biophysics, NTNU, Trondheim, Norway.\n"
     "2011–2014 B.Sc. in Physics, UC Berkeley, Berkeley, CA.",
     "institution=NTNU|studyType=M.Sc.|area=Biophysics|location=Trondheim, Norway || "
     "institution=UC Berkeley|studyType=B.Sc.|area=Physics|location=Berkeley, CA"),
]  # fmt: skip

EDUCATION += [
    ("2004           Ph.D., Foo University, Economics\n1999           A.M., Foo University, Tea "
     "Science\n1993           S.B., Bar Institute of Technology, Electrical Engineering",
     "institution=Foo University|studyType=Ph.D|area=Economics || "
     "institution=Foo University|studyType=A.M|area=Tea Science || "
     "institution=Bar Institute of Technology|studyType=S.B|area=Electrical Engineering"),
    ("M.Sc. in Tea\nFoo University\n10/2019 – 09/2021\nGrade: 110/110 cum laude.",
     "institution=Foo University|studyType=M.Sc.|area=Tea|score=110/110 cum laude"),
    ("- 2024 : **PhD en thé** -- FOOLouvain, Belgique\n- 2015 : **Master en tasses** -- KU Leuven,"
     " Belgique\n- 2014 : **Programme d'échange** -- University of Foo, USA",
     "institution=FOOLouvain|studyType=PhD|area=thé|location=Belgique || "
     "institution=KU Leuven|studyType=Master|area=tasses|location=Belgique || "
     "institution=University of Foo|studyType=Programme d'échange|location=USA"),
    ("MSc., Tea and Brain  September, 2014\nGoldfoos, University of Foo, England\n"
     "Thesis – Salience of Tea in the Cups of Bar\n"
     "B.M., Instrumental Tea Science  May, 2012\nBar University, Berea, OH, USA",
     "institution=Goldfoos, University of Foo|studyType=MSc.|area=Tea and Brain|location=England"
     "|highlights=Thesis – Salience of Tea in the Cups of Bar || institution=Bar University"
     "|studyType=B.M.|area=Instrumental Tea Science|location=Berea, OH, USA"),
    ("Ph.D. in Tea\nFoo University\nCycle: XXXVII.\nDates: 01/2022 – 12/2024.\n"
     "Thesis title: Cups.\nM.Sc. in Milk\nBar University\nDates: 10/2019 – 09/2021.",
     "institution=Foo University|studyType=Ph.D.|area=Tea|highlights=Cycle: XXXVII."
     "|highlights=Thesis title: Cups. || institution=Bar University|studyType=M.Sc.|area=Milk"),
    ("Ph.D., Foo University, Department of Tea, 2004",
     "institution=Foo University, Department of Tea|studyType=Ph.D"),
]  # fmt: skip

PUBLICATIONS = [
    ("“Who Fed the Cat? Evidence from Two Cities” (with Ann Example and Bo Sampler),\n"
     "Journal of Small Animals, 2021.",
     "name=Who Fed the Cat? Evidence from Two Cities|authors=Ann Example|authors=Bo Sampler"
     "|publisher=Journal of Small Animals|releaseDate=2021"),
    ("J. Doe and A. Roe, “Why it rains in thin\nfilms,” Physical\nReview Letters 9, 12 (2020).",
     "name=Why it rains in thin films|authors=J. Doe|authors=A. Roe"
     "|publisher=Physical Review Letters|releaseDate=2020"),
    ("2020 “Teacups.” In The Foo Companion to Things, edited by P. Sandbox, 18–21. Foo Press.",
     "name=Teacups|publisher=The Foo Companion to Things|releaseDate=2020"),
    ("- [1] **Quiet Maps That Fade**\nAnn Example, Bo Sampler. arXiv:2310.01234",
     "url=https://arxiv.org/abs/2310.01234|name=Quiet Maps That Fade|authors=Ann Example"
     "|authors=Bo Sampler|publisher=arXiv|releaseDate=2023"),
    ("1. Sampler-Doe, O.; Roe, H. Cages That Glow. *J. Foo Chem.* **2021**, *143*, 55–63.",
     "name=Cages That Glow|authors=Sampler-Doe, O.|authors=Roe, H.|publisher=J. Foo Chem"
     "|releaseDate=2021"),
    ("2024\nDoe K, Roe M. A map of maize. **Foo Research** 34:12-25.\n"
     "Roe M, Doe K. Long reads, short tempers. **Bar Methods** 21:101-110.",
     "name=A map of maize|authors=Doe K|authors=Roe M|publisher=Foo Research|releaseDate=2024 || "
     "name=Long reads, short tempers|authors=Roe M|authors=Doe K|publisher=Bar Methods"
     "|releaseDate=2024"),
    ("[J1] 2019. Doe, R., Roe, A., and Poe, P. Soups without tears. Journal of Foo 81, 9–40.",
     "name=Soups without tears|authors=Doe, R.|authors=Roe, A.|authors=Poe, P."
     "|publisher=Journal of Foo|releaseDate=2019"),
    ("| Year | Title | Authors | Venue |\n| --- | --- | --- | --- |\n"
     "| 2021 | Who Saw My Bus? Traces | Jo Example, Bo Roe | PETX (Best Student Paper) |",
     "name=Who Saw My Bus? Traces|authors=Jo Example|authors=Bo Roe|awards=Best Student Paper"
     "|publisher=PETX|releaseDate=2021"),
    ("«Il prezzo del pane», «Quaderni immaginari», 52 (2017), pp. 33-61.",
     "name=Il prezzo del pane|publisher=Quaderni immaginari|releaseDate=2017"),
    ('"The Price of Tea" (with Ann Example), R&R at Foo Economics.\n"Letters that Work", 2023.',
     "name=The Price of Tea|authors=Ann Example|publisher=Foo Economics|status=r&r || "
     "name=Letters that Work|releaseDate=2023"),
    ("[1] **Jo Example**, Ann Roe. *Tea Is Not Milk: A Study.* In **Findings of EMNLP**, 2024.",
     "name=Tea Is Not Milk: A Study|authors=Jo Example|authors=Ann Roe|publisher=Findings of EMNLP"
     "|releaseDate=2024"),
    ("Van der Roe S, Example J. Cups predict saucers. Brain. 2021;144(4):1102-13.\n"
     "Example J, van der Roe S, et al. A second cup. Neurology. 2019;92:e1-e12.",
     "name=Cups predict saucers|authors=Van der Roe S|authors=Example J|publisher=Brain"
     "|releaseDate=2021 || name=A second cup|authors=Example J|authors=van der Roe S"
     "|publisher=Neurology|releaseDate=2019"),
    ("1. EXAMPLE, J. P.; ROE, M. Bees in cups. Biotropica, v. 48, p. 512-520, 2016.\n"
     "2. EXAMPLE, J. P. Cups in bees. Acta Foo, v. 26, p. 101-110, 2012.",
     "name=Bees in cups|authors=EXAMPLE, J. P.|authors=ROE, M.|publisher=Biotropica"
     "|releaseDate=2016 || name=Cups in bees|authors=EXAMPLE, J. P.|publisher=Acta Foo"
     "|releaseDate=2012"),
    ("[1] Example, P., Roe, R. Who Started It? Cups in Conflict — NAACL 2024\n"
     "[2] Roe, N., Example, P. What Tea Buys — In Preparation",
     "name=Who Started It? Cups in Conflict|authors=Example, P.|authors=Roe, R.|publisher=NAACL"
     "|releaseDate=2024 || name=What Tea Buys|authors=Roe, N.|authors=Example, P."
     "|status=in preparation"),
    ("- **Depth from One Cup**\nJo Example, Ann Roe\narXiv:2311.01234. Under review at TPAMI.",
     "url=https://arxiv.org/abs/2311.01234|name=Depth from One Cup|authors=Jo Example"
     "|authors=Ann Roe|publisher=arXiv|releaseDate=2023|status=under review"),
    ("Tea for One: A Study of Cups\nFOO 2025\n• Proposed a cup for one.\n"
     "Tea for Two: More Cups\nBAR 2024\n• Built a second cup.",
     "name=Tea for One: A Study of Cups|publisher=FOO|releaseDate=2025"
     "|highlights=Proposed a cup for one. || name=Tea for Two: More Cups|publisher=BAR"
     "|releaseDate=2024|highlights=Built a second cup."),
    ("2. **Doe, J. A.**, Roe, T., et al. _The rarest tea_ . 2024 ApJ, 965, 88\n\n"
     "1. **Doe, J. A.**, & Roe, T. _Cups in fog_ . 2022 AJ, 164, 12",
     "name=The rarest tea|authors=Doe, J. A.|authors=Roe, T.|publisher=ApJ|releaseDate=2024 || "
     "name=Cups in fog|authors=Doe, J. A.|authors=Roe, T.|publisher=AJ|releaseDate=2022"),
    ("## 2024\nJo Example, Ann Roe. “Cups that Forget.” *Foometrika*, to appear.\n\n"
     "Ann Roe, Jo Example. “Tea with Gaps.” arXiv:2402.09999.",
     "name=Cups that Forget|authors=Jo Example|authors=Ann Roe|publisher=Foometrika"
     "|releaseDate=2024|status=to appear || url=https://arxiv.org/abs/2402.09999"
     "|name=Tea with Gaps|authors=Ann Roe|authors=Jo Example|publisher=arXiv|releaseDate=2024"),
    ("- **[FOO'23 Findings]** Who Said What? Diaries of Tea. Jo Example*, **Ann Roe***, Bo Poe. "
     "[[PDF](https://example.org/b.pdf)]",
     "name=Who Said What? Diaries of Tea|authors=Jo Example|authors=Ann Roe|authors=Bo Poe"
     "|publisher=FOO Findings|releaseDate=2023|url=https://example.org/b.pdf"),
    ("TEA AND SYSTEMS\n\nAnn Roe, Jo Example. **“Helium: Serving Large**\n\n**Cups of Tea by "
     "Flow.”** _the Foo Conference on Tea_, 2025.\n\n"
     "Jo Example, Ann Roe. **“Small Cups.”** _Foo Journal_, 2023.",
     "name=Helium: Serving Large Cups of Tea by Flow|authors=Ann Roe|authors=Jo Example"
     "|publisher=the Foo Conference on Tea|releaseDate=2025|topic=TEA AND SYSTEMS || "
     "name=Small Cups|authors=Jo Example|authors=Ann Roe|publisher=Foo Journal|releaseDate=2023"
     "|topic=TEA AND SYSTEMS"),
    ("1. M. Example, R. Roe et A. Poe. Des tasses. Revue Foo, 2020.",
     "name=Des tasses|authors=M. Example|authors=R. Roe|authors=A. Poe|publisher=Revue Foo"
     "|releaseDate=2020"),
    ("ICLR **Forgetting on Purpose: Tea**\nAnn Roe, **Jo Example**\n_Conference on Foo_, 2025\n\n"
     "[PDF] [Code]\n\nECCV **Gradient Tea: Updates for Multi-**\n**Domain Kettles**\n"
     "**Jo Example**, Bo Roe\n_Conference on Bar_, 2024\n\narXiv **Budgets for Long Kettles**\n"
     "**Jo Example**, Bo Roe\n_arXiv preprint arXiv:2303.01234_, 2023",
     "name=Forgetting on Purpose: Tea|authors=Ann Roe|authors=Jo Example|publisher=ICLR"
     "|releaseDate=2025 || name=Gradient Tea: Updates for Multi-Domain Kettles"
     "|authors=Jo Example|authors=Bo Roe|publisher=ECCV|releaseDate=2024 || "
     "name=Budgets for Long Kettles|authors=Jo Example|authors=Bo Roe|publisher=arXiv"
     "|releaseDate=2023|url=https://arxiv.org/abs/2303.01234"),
    ("[1] Boiling Without Time: A View of Score-Based        ICML'25\nModels for Green Tea\n"
     "Jo Example, Bo Roe\n[2] Milk and Where to Find It        AISTATS'24\nJo Example, Bo Roe",
     "name=Boiling Without Time: A View of Score-Based Models for Green Tea|authors=Jo Example"
     "|authors=Bo Roe|publisher=ICML|releaseDate=2025 || name=Milk and Where to Find It"
     "|authors=Jo Example|authors=Bo Roe|publisher=AISTATS|releaseDate=2024"),
    ("2024 J. Example, A. Roe. Why Kettles Count. Journal of Tea 34(7), 1422–1435,\n2024.\n"
     "2023 J. Example. Spouts: a benchmark. Journal of Tea, 2023.",
     "name=Why Kettles Count|authors=J. Example|authors=A. Roe|publisher=Journal of Tea"
     "|releaseDate=2024 || name=Spouts: a benchmark|authors=J. Example|publisher=Journal of Tea"
     "|releaseDate=2023"),
    ("Character Models for Noisy Kettles in Eleven\nLanguages\nJo Example, Ann Roe\nNAACL, 2018\n"
     "isiZulu Teapots as a Treebank\nJo Example, Bo Bloggs\nLREC, 2020",
     "name=Character Models for Noisy Kettles in Eleven Languages|authors=Jo Example"
     "|authors=Ann Roe|publisher=NAACL|releaseDate=2018 || name=isiZulu Teapots as a Treebank"
     "|authors=Jo Example|authors=Bo Bloggs|publisher=LREC|releaseDate=2020"),
]  # fmt: skip

PUBLICATIONS += [
    ("Example, J., Sampler, B., & Roe, A. The Cup not Taken: Why\nPeople Neglect Tea.\n"
     "Roe, A., Example, J., & Poe, C. Consistent Kettles Beat\nVariable Kettles.\n"
     "Example, J., & Poe, C. Detecting Habit in\nTea Data.",
     "name=The Cup not Taken: Why People Neglect Tea|authors=Example, J.|authors=Sampler, B."
     "|authors=Roe, A. || name=Consistent Kettles Beat Variable Kettles|authors=Roe, A."
     "|authors=Example, J.|authors=Poe, C. || "
     "name=Detecting Habit in Tea Data|authors=Example, J.|authors=Poe, C."),
    ("Example, J., & Roe, A. (2018). Defining tea. In B. Verplank & S. Poe (eds.), The psychology"
     " of cups. London, UK: Foo Press.\n"
     "Roe, A., & Example, J. (2017). Aural tea. Proceedings of 2017 International"
     " Conference on Tea.",
     "name=Defining tea|authors=Example, J.|authors=Roe, A.|publisher=The psychology of cups"
     "|releaseDate=2018 || "
     "name=Aural tea|authors=Roe, A.|authors=Example, J."
     "|publisher=Proceedings of International Conference on Tea|releaseDate=2017"),
    ("1) Roe AB, van Poe B, Day C, Zondo T. Demographic and tea trends. Foo Journal. 2023;10:1.\n"
     "2) Roe AB, Bordeau E, Xu Z, Pillay van-Roe V. Many cups: A latent class. Tea News. 2022;9:1."
     "\n3) Roe AB, Day C et Al. Small cups. Bar Journal. 2021;8:1.",
     "name=Demographic and tea trends|authors=Roe AB|authors=van Poe B|authors=Day C"
     "|authors=Zondo T|publisher=Foo Journal|releaseDate=2023 || "
     "name=Many cups: A latent class|authors=Roe AB|authors=Bordeau E|authors=Xu Z"
     "|authors=Pillay van-Roe V|publisher=Tea News|releaseDate=2022 || "
     "name=Small cups|authors=Roe AB|authors=Day C|publisher=Bar Journal|releaseDate=2021"),
]  # fmt: skip

AWARDS = [
    ("Foo Hackathon | University of Foo\tApril 2020\n• Won the first round.\n• Built a teapot.\n"
     "Bar Cup | University of Foo\tMay 2021\n• Cleared two rounds.",
     "title=Foo Hackathon|awarder=University of Foo|date=2020-04"
     "|summary=Won the first round. Built a teapot. || title=Bar Cup|awarder=University of Foo"
     "|date=2021-05|summary=Cleared two rounds."),
    ("2022 Foo List\n\n2021 Bar Scholarship, Bar Trust",
     "title=Foo List|date=2022 || title=Bar Scholarship|awarder=Bar Trust|date=2021"),
    ("**Top 10 Cooks, Southeast**, Foo Kitchen Conference (2022)",
     "title=Top 10 Cooks, Southeast|awarder=Foo Kitchen Conference|date=2022"),
    ("Veni grant, Foo Research Council, €280,000 — 2022\n"
     "Foo Fellowship, Bar Trust (CHF 180,000) 2023",
     "title=Veni grant|awarder=Foo Research Council|date=2022 || "
     "title=Foo Fellowship|awarder=Bar Trust|date=2023"),
    ("Tea Society Award for Diversity and Long Names of Prizes 2022, 2024\n"
     "Foo and Bar Institute for Tea and Milk Graduate Fellowship 2021 – 2022\n"
     "Recognition of Excellence Award, University of Foo 2020",
     "title=Tea Society Award for Diversity and Long Names of Prizes|date=2024 || "
     "title=Foo and Bar Institute for Tea and Milk Graduate Fellowship|date=2021 || "
     "title=Recognition of Excellence Award|awarder=University of Foo|date=2020"),
    ("Foo Undergraduate Award 2025 · Bar Scholarship 2024",
     "title=Foo Undergraduate Award|date=2025 || title=Bar Scholarship|date=2024"),
    ("Early Career Prize in Tea\n\nFoo Society\n2022\n\nTravel Grant\n\nBar Institute\n2015",
     "title=Early Career Prize in Tea|awarder=Foo Society|date=2022 || "
     "title=Travel Grant|awarder=Bar Institute|date=2015"),
    ("Foo Fellow 2023\nTest of Tea Award, FOO 2022\nTeaching Award, Bar University\n2016",
     "title=Foo Fellow|date=2023 || title=Test of Tea Award|awarder=FOO|date=2022 || "
     "title=Teaching Award|awarder=Bar University|date=2016"),
]  # fmt: skip

CERTIFICATES = [
    ("Foo Certified Associate, Tea Programmer", "name=Foo Certified Associate, Tea Programmer"),
    ("Red Belt 2024 from Foo Academy\nCovered boiling, pouring, stirring, washing.",
     "name=Red Belt|issuer=Foo Academy|date=2024"),
    ("Foo Cloud Practitioner Issued May 2020", "name=Foo Cloud Practitioner|date=2020-05"),
    ("OSXY .......... Foo Security ......... 2016", "name=OSXY|issuer=Foo Security|date=2016"),
    ("2020 **Certified Cluster Cook (CCC)**, The Foo Foundation",
     "name=Certified Cluster Cook (CCC)|issuer=The Foo Foundation|date=2020"),
    ("| Certification | Issued by | Year |\n| --- | --- | --- |\n| First Aid | Foo Cross | 2023 |",
     "name=First Aid|issuer=Foo Cross|date=2023"),
    ("Tea Specialization, Foosera:\n\n- [Getting and Cleaning Cups](https://example.org/c/6U)\n"
     "- [Kettles](https://example.org/c/T4)",
     "name=Tea Specialization|issuer=Foosera || name=Getting and Cleaning Cups"
     "|url=https://example.org/c/6U || name=Kettles|url=https://example.org/c/T4"),
    ("PMX (2019), Lean Red Belt (2020)",
     "name=PMX|date=2019 || name=Lean Red Belt|date=2020"),
]  # fmt: skip

PROJECTS = [
    ("2022 – 2024 HOT CUP: Find and describe what tea does to cups.\nSurvey of kettles.\n"
     "2021 – 2025 Cold Tea: Studies of pots that lost their heat in winter.",
     "name=HOT CUP|description=Find and describe what tea does to cups Survey of kettles. || "
     "name=Cold Tea|description=Studies of pots that lost their heat in winter"),
    ("Teaflow - A small library of pots, written from scratch.\n\n"
     "Cup Signs - Sorts cups by what is printed on them.",
     "name=Teaflow|description=A small library of pots, written from scratch || "
     "name=Cup Signs|description=Sorts cups by what is printed on them"),
    ("Web app for tea tickets of Foo\nAccounting of cups for Bar Tea\n"
     "Plugins, themes, pots for tea shops",
     "name=Web app for tea tickets of Foo || name=Accounting of cups for Bar Tea || "
     "name=Plugins, themes, pots for tea shops"),
    ("Tea pipeline with pots\n  Made a pipeline that brings tea to cups.\n\n"
     "Streaming tea through a sieve\n  Wrote a sieve for large volumes of tea.",
     "name=Tea pipeline with pots|description=Made a pipeline that brings tea to cups. || "
     "name=Streaming tea through a sieve|description=Wrote a sieve for large volumes of tea."),
    ("Teapot | Python, Go | Live Demo\n• Boils water.",
     "name=Teapot|keywords=Python|keywords=Go|highlights=Boils water."),
    ("Teapot\nA kettle that was written from scratch and boils water for the whole town, in\n"
     "every house that has one.\nSaucer\nA plate to put below it, which was made of clay.",
     "name=Teapot|description=A kettle that was written from scratch and boils water for the whole"
     " town, in every house that has one. || name=Saucer"
     "|description=A plate to put below it, which was made of clay."),
    ("**Table Trainer** (2022) – ttt.example.com\n\nA game for children.\n\nBuilt with: Svelte",
     "name=Table Trainer|description=A game for children.|url=https://ttt.example.com"
     "|keywords=Svelte"),
    ("**Potholes —** *2020*\nA map of roads.\n\n**Chords**\nA set of hymns.",
     "name=Potholes|description=A map of roads. || name=Chords|description=A set of hymns."),
    ("**tinytea** github.com/foo/tea\n- A kettle\n- Tools used: Go, SQL\n\n**Foo Corpus** "
     "github.com/foo/bar\n- 8,000 cups",
     "name=tinytea|url=https://github.com/foo/tea|highlights=A kettle|keywords=Go|keywords=SQL || "
     "name=Foo Corpus|url=https://github.com/foo/bar|highlights=8,000 cups"),
    ("Steep: Tea Timer (Capstone)\nMay 2021 - June 2021\n   Wrote the clock in an evening\n"
     "   Rang a bell for every cup, however small, in each of the many kitchens of the Foo\n"
     "Cups - Again\nMay 2022 - July 2022\n   Made a map of all the saucers of one village",
     "name=Steep: Tea Timer (Capstone)|highlights=Wrote the clock in an evening"
     "|highlights=Rang a bell for every cup, however small, in each of the many kitchens of the Foo"
     " || name=Cups - Again|highlights=Made a map of all the saucers of one village"),
]  # fmt: skip

PROJECTS_NAMED = [  # paragraphs that each open with a name and a colon
    (
        "Tea Pot: A small pot that pours tea into cups. It was written in the\n"
        "Go language.\nx86_64 Cup Loader: A hobby that loads every cup from a disk.\n"
        "Sugar (Sweet Counting Library): It counts all the sugar of a day in Rust.",
        "name=Tea Pot|description=A small pot that pours tea into cups. It was written in the Go"
        " language || name=x86_64 Cup Loader|description=A hobby that loads every cup from a disk"
        " || name=Sugar (Sweet Counting Library)|description=It counts all the sugar of a day in"
        " Rust",
    ),
]
REFERENCES = [
    ("“She writes it all down for the next person.”\n\nAnn Example, Head Cook, Foo Inn",
     "name=Ann Example|reference=She writes it all down for the next person."),
    ("Professor Ann Example\nFoo University\nann@example.org\nProfessor Bo Sampler\nBar College",
     "name=Ann Example|reference=Foo University || name=Bo Sampler|reference=Bar College"),
    ("Ann Example (chair)    Jo Ansah-Bloggs        Bo Roe\nFoo University         University of"
     " Bar      Foo University\nann@example.org        jo@example.org         bo@example.org",
     "name=Ann Example|reference=Foo University || name=Jo Ansah-Bloggs"
     "|reference=University of Bar || name=Bo Roe|reference=Foo University"),
]  # fmt: skip

WORK = [
    ("2009 - 2012   Lab Technician, Marrowby (Busan, South Korea)\n"
     "2012 - 2015   Trader, Kettles (Ulm)",
     "name=Marrowby|position=Lab Technician|location=Busan, South Korea || "
     "name=Kettles|position=Trader|location=Ulm"),
    ("Agronomist at Norrbeam\n2014 - 2016\n- Grew tea.\n\nTea Blender at Barix\n2012 - 2014",
     "name=Norrbeam|position=Agronomist|highlights=Grew tea. || name=Barix|position=Tea Blender"),
    ("Foo Tea\tJun. 2022 – Present\nTea Manager\tBoston, MA\n• Led the tea.\n"
     "Project 44\tSep. 2021 – Jun. 2022\nProduct Manager\tChicago, IL\n• Led the cups.",
     "name=Foo Tea|position=Tea Manager|location=Boston, MA|highlights=Led the tea. || "
     "name=Project 44|position=Product Manager|location=Chicago, IL|highlights=Led the cups."),
    ("**Mobile Developer**\nTurned On Tea\n\n\n_10/2013 - 06/2014_ _Paris, France (Remote)_\n\n\n"
     "- Worked on cups.",
     "name=Turned On Tea|position=Mobile Developer|location=Paris, France (Remote)"
     "|highlights=Worked on cups."),
    ("Foo Technologies - Kochi, IN\nClerk\n2/ 2019 - pending",
     "name=Foo Technologies|position=Clerk|location=Kochi, IN"),
    ("BAR MAKERSPACE, FOO UNIVERSITY, Ulm, Germany\nClerk, 2019 – 2020",
     "name=BAR MAKERSPACE, FOO UNIVERSITY|position=Clerk|location=Ulm, Germany"),
    ("Foo Labs\nData Scientist - Computer Vision\nMay 2019 - May 2020 (1 year)\nUlm, Germany",
     "name=Foo Labs|position=Data Scientist - Computer Vision|location=Ulm, Germany"),
    ("Apr 2019 – May 2020 Software Engineer, FooChain, Remote",
     "name=FooChain|position=Software Engineer|location=Remote"),
    ("Foo Inn\nCook\nmai 2019 - mai 2020 (1 an 1 mois)\nUlm, Germany",
     "name=Foo Inn|position=Cook|location=Ulm, Germany"),
    ("FOOFORGED, Ulm, Germany\nSenior Clerk, June 2021 – Present\n• Wrote letters.\n"
     "Clerk, June 2019 – June 2021\n• Read letters.",
     "name=FOOFORGED|position=Senior Clerk|location=Ulm, Germany|highlights=Wrote letters. || "
     "name=FOOFORGED|position=Clerk|location=Ulm, Germany|highlights=Read letters."),
    ("**Foo Corp.** _Seoul, S.Korea_\nCOOK _Sep. 2021 – Present_\nRuns 43 kitchens in four towns.\n"
     "Chairs the weekly review of soups.\nSpeaks about salt at meetings.",
     "name=Foo Corp|position=COOK|location=Seoul, S.Korea"
     "|highlights=Runs 43 kitchens in four towns."
     "|highlights=Chairs the weekly review of soups.|highlights=Speaks about salt at meetings."),
    ("| Mar 2020 –<br>Jan 2022 | **Foo Fellow**, Foo Institute, Heidelberg, Germany"
     "<br>PI: Ann Example<br>• Set up soups. |",
     "name=Foo Institute|position=Foo Fellow|location=Heidelberg, Germany"
     "|people=Ann Example (PI)|highlights=Set up soups."),
    ("[ marzo 2018 – Actual ]\nJefa de obra\nObras Foo S.A.\nCiudad: Pamplona | País: España\n"
     "• Control de costes.",
     "position=Jefa de obra|name=Obras Foo S.A|location=Pamplona, España"
     "|highlights=Control de costes."),
    ("MAR 2016 - PRESENT\tWHITLOCK & DEAN, P.A., Tampa, FL\nParalegal\n* Kept the docket.",
     "name=WHITLOCK & DEAN, P.A|position=Paralegal|location=Tampa, FL|highlights=Kept the docket."),
    ("Data Cook\nCalder Rail\n✓ Built the feed\nMar-18 – Mar-20\n\nPianist\nSelf-employed\n"
     "✓ 200 concerts\n2009 – 2018",
     "position=Data Cook|name=Calder Rail|highlights=Built the feed || "
     "position=Pianist|name=Self-employed|highlights=200 concerts"),
    ("| **Yard Manager**, Foo Shipfit LLC, Norfolk, VA, 2019 – 2021  • Refit docks • Run a team |",
     "position=Yard Manager|name=Foo Shipfit LLC|location=Norfolk, VA|highlights=Refit docks"
     "|highlights=Run a team"),
    ("**maart 2018 – juni 2020**\nManager bewaking, Foo Logistiek B.V. te Tilburg\n\n* Leiding aan"
     " 24 man\n\n**juni 2011 – februari 2018**\nTeamleider bewaking, Bar Zuid te Breda\n\n* Lijst",
     "position=Manager bewaking|name=Foo Logistiek B.V.|location=Tilburg"
     "|highlights=Leiding aan 24 man || position=Teamleider bewaking|name=Bar Zuid"
     "|location=Breda|highlights=Lijst"),
    ("2018 (summer): Research Intern, Foo Center of Bar",
     "position=Research Intern|name=Foo Center of Bar"),
    ("Postdoctoral Scholar, Foo University\tNashville, Tennessee\n"
     "Supervisors: Prof. Ann Example, Prof. Bo Roe\tOct. 2021 - present\n"
     "− Led two studies of tea",
     "position=Postdoctoral Scholar|name=Foo University|location=Nashville, Tennessee"
     "|people=Ann Example (Supervisor)|people=Bo Roe (Supervisor)"
     "|highlights=Led two studies of tea"),
    ("Oct 2024–Present\n\nCook, Foo Survey, Cambridge, UK.\n○ Boil water on ice.\n\nJul–Sep 2018"
     "\n\nSummer Intern, BAR Potsdam, Potsdam, Germany.",
     "position=Cook|name=Foo Survey|location=Cambridge, UK|highlights=Boil water on ice. || "
     "position=Summer Intern|name=BAR Potsdam|location=Potsdam, Germany"),
    ("Foo University, Chicago, Illinois Graduate Researcher\nSept. 2022 – June 2023\n"
     "Bar University, Oslo, Norway Research Assistant, Professor Bo Roe\nMay 2020 – June 2021",
     "name=Foo University|location=Chicago, Illinois|position=Graduate Researcher || "
     "name=Bar University|location=Oslo, Norway|position=Research Assistant"
     "|summary=Professor Bo Roe"),
    ("**Teaching Assistant: Tea Systems**, Foo University\tFall 2020",
     "position=Teaching Assistant|summary=Tea Systems|name=Foo University"),
    ("* Fall 2019: Research Assistant\n  * University of Foo\n  * Supervisor: Dr. Ann Example",
     "position=Research Assistant|name=University of Foo|people=Ann Example (Supervisor)"),
    (f"University of Foo{' ' * 49}Gothenburg,\n{' ' * 71}Sweden\nResearch Assistant{' ' * 43}Jun. "
     f"2023 – Aug.\n{' ' * 73}2024\n• Boiled water\n\nJo Example · Curriculum Vitae · 2\n• Drank",
     "name=University of Foo|location=Gothenburg, Sweden|position=Research Assistant"
     "|highlights=Boiled water|highlights=Drank"),
]  # fmt: skip

WORK += [
    ("- 2018 – 2024 : **Consultante** -- FOOCS, Belgique",
     "name=FOOCS|position=Consultante|location=Belgique"),
    ("Cook, Foo Inn, 2012 – 2014\n\nJo Example, CV • 1/7\n\nWaiter, Bar Inn, 2011 – 2012\n\n"
     "Jo Example, CV • 2/7",
     "name=Foo Inn|position=Cook || name=Bar Inn|position=Waiter"),
    ("Co-Editor, Foo Letters: Insights (2024–)\nBoard of Directors, CUPS (2021–)\n"
     "Advisory Council, Foo Trust (2019–2020)",
     "name=Foo Letters: Insights|position=Co-Editor || name=CUPS|position=Board of Directors || "
     "name=Foo Trust|position=Advisory Council"),
    ("2019 – 2021 Tea Cook (Division of Cups—Foo Canada) - Dr. Ann Example and Dr.\nBo Roe\n"
     "Boiled the water of all the rivers and lakes of the far north, every single day.\n"
     "2015 – 2019 Field Cook (Kettles and Pots Canada) - Ms. Jo Sampler",
     "name=Division of Cups—Foo Canada|position=Tea Cook|people=Ann Example|people=Bo Roe"
     "|summary=Boiled the water of all the rivers and lakes of the far north, every single day. || "
     "name=Kettles and Pots Canada|position=Field Cook|people=Jo Sampler"),
]  # fmt: skip

WORK += [
    ("01/2020 – 12/2022 Tea Researcher, Department of Cups & Saucers\n& Milk, Foo University, Ulm."
     " Project: Pots for large groups.",
     "name=Department of Cups & Saucers & Milk, Foo University|position=Tea Researcher"
     "|location=Ulm|summary=Project: Pots for large groups"),
]  # fmt: skip

PARTS = """▪ Certifications
o Tea Taster | Foo School (2021)
o Cup Maker | Bar School (2022)
▪ Skills
o Tools: Figma, Jira
o Ways: scrum
▪ Interests
o rowing boats, old maps"""
TABLE = """| Zeitraum  | Organisation | Tätigkeit |
| --------- | ------- | ------------- |
| 10/2021 – 06/2024  | Universität Foo  | M. SC. Tea Science |
| 03/2020 – 07/2022  | Bar Custom Tea  | Java Entwickler |"""
CASES = [
    ("Tätigkeiten", "work", TABLE, "name=Bar Custom Tea|position=Java Entwickler"),
    (
        "Tätigkeiten",
        "education",
        TABLE,
        "institution=Universität Foo|studyType=M. SC.|area=Tea Science",
    ),
    (
        "Leadership Experience",
        "volunteer",
        "LCC Foo, Bar\tJun 2020\nVolunteer\n• It is a club and we conduct many events",
        "organization=LCC Foo|position=Volunteer"
        "|highlights=It is a club and we conduct many events",
    ),
    (
        "Other",
        "volunteer",
        "Member of the _Foo Tea Association_ (FTA).\n\nThe cups are blue.",
        "position=Member|organization=Foo Tea Association (FTA)",
    ),
    *(("Education", "education", text, want) for text, want in EDUCATION),
    *(("Publications", "publications", text, want) for text, want in PUBLICATIONS),
    *(("Awards", "awards", text, want) for text, want in AWARDS),
    *(("Certificates", "certificates", text, want) for text, want in CERTIFICATES),
    *(("Projects", "projects", text, want) for text, want in PROJECTS),
    *(("References", "references", text, want) for text, want in REFERENCES),
    (
        "Service",
        "volunteer",
        "Reviews Editor, _Foo & Letters_, 2021–\nCouncil Member, Royal Foo Association, 2017–2020",
        "organization=Foo & Letters|position=Reviews Editor || "
        "organization=Royal Foo Association|position=Council Member",
    ),
    (
        "Academic Service",
        "volunteer",
        "- Organizer of local tea meetups in Ulm\n- Contributor of FooLib\n"
        "- Conference reviewer for FOO, BAR (2018-present)",
        "position=Organizer|organization=local tea meetups in Ulm || "
        "position=Contributor|organization=FooLib || "
        "position=Conference reviewer|organization=FOO, BAR",
    ),
    (
        "Other Qualifications",
        "skills",
        "Languages: Danish (native)\nProgramming: Python (advanced)",
        "name=Python|level=advanced",
    ),
    (
        "Languages",
        "languages",
        "French (native), Spanish and Chinese (basic)",
        "language=French|fluency=native || language=Spanish|fluency=basic || "
        "language=Chinese|fluency=basic",
    ),
    ("Research Interests", "interests", "Keywords: Tea, Cups", "name=Tea || name=Cups"),
    (
        "Volunteering",
        "volunteer",
        "Women in Tea Volunteer\nLed a team of six.\nWrote a book on tea.",
        "organization=Women in Tea|position=Volunteer|highlights=Led a team of six."
        "|highlights=Wrote a book on tea.",
    ),
    (
        "Interests",
        "interests",
        "In no order: chess, tea, rowing",
        "name=chess || name=tea || name=rowing",
    ),
    (
        "Fields",
        "interests",
        "Primary: Tea Economics\nSecondary: Labor, Urban Economics",
        "name=Tea Economics || name=Labor || name=Urban Economics",
    ),
    *(("Work Experience", "work", text, want) for text, want in WORK),
    *(("Projects", "projects", text, want) for text, want in PROJECTS_NAMED),
    (
        "Skills & Certifications",
        "skills",
        "• Programming Languages – Go, C programming\n• Databases – SQL\n• Web–HTML, CSS\n"
        "• Certifications - Tea Taster College level",
        "name=Programming Languages|keywords=Go|keywords=C programming"
        " || name=Databases|keywords=SQL || name=Web|keywords=HTML|keywords=CSS",
    ),
    *(
        ("Certifications, Skills & Interests", kind, PARTS, want)
        for kind, want in (
            (
                "certificates",
                "name=Tea Taster|issuer=Foo School|date=2021"
                " || name=Cup Maker|issuer=Bar School|date=2022",
            ),
            ("skills", "name=Tools|keywords=Figma|keywords=Jira || name=Ways|keywords=scrum"),
            ("interests", "name=rowing boats || name=old maps"),
        )
    ),
]

INLINE = """# Jo Example

## Education

BSc Mathematics, Bar College, First Class Honours  2012 – 2015

Skills: C++, SQL
Languages: English (native), Korean (basic)
Interests: chess, rowing
"""


def test_sections_of_one_line() -> None:
    assert told("education", INLINE) == [
        "area=Mathematics; institution=Bar College; score=First Class Honours; studyType=BSc"
    ]
    assert told("skills", INLINE) == ["keywords=C++; keywords=SQL"]
    assert told("languages", INLINE) == [
        "fluency=native; language=English", "fluency=basic; language=Korean",
    ]  # fmt: skip
    assert told("interests", INLINE) == ["name=chess", "name=rowing"]


def told(kind: str, text: str) -> list[str]:
    """The facts of one kind, an empty one between two entries."""
    entries = [[f"{f.field}={f.value}" for f in e.facts] for e in parse(clean(text)).of(kind)]
    return ["; ".join(sorted(facts)) for facts in entries]


@pytest.mark.parametrize(("heading", "kind", "text", "want"), CASES)
def test_section(heading: str, kind: str, text: str, want: str) -> None:
    whole = f"# Jo Example\n\n## {heading}\n\n{text}\n"
    expected = ["; ".join(sorted(entry.split("|"))) for entry in want.split(" || ")]
    assert told(kind, whole) == expected
