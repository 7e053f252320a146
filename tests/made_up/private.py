"""Sixteen made-up people whose CVs carry what must stay private, in every shape; each with the
parts of their contact details and of what is never shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Private:
    """One CV; what may be told to somebody who asks how to reach them; what never is."""

    name: str
    head: str  # what stands above the work
    contact: tuple[str, ...]
    never: tuple[str, ...]
    foot: str = ""


WORK = """
## Experience

Compiler Engineer, Brightloom, Aldermoor
Jan 2019 - Present
- Wrote a register allocator for small chips in Rust
- Led two people who moved builds to Bazel

Software Engineer, Quillon Systems
Mar 2015 - Dec 2018
- Built a query planner in C++

## Education

MSc in Computer Science, Norrhaven University
2013 - 2015

## Publications

- {name}, T. Other. "Register allocation in little memory". PLDI 2020.
- T. Other, {name}. "Plans for queries". VLDB 2018.

## Skills

Rust, C++, Bazel, compilers
"""

PEOPLE = (
    Private(
        "Alva Testersson",
        "1847 Hawthornleaf Lane\nApt 4B\nAldermoor, NV 90117\nalva.t@mail.example.com\n(555) 010-0147",
        ("alva.t@", "010-0147"),
        ("Hawthornleaf", "Apt 4B", "90117"),
    ),
    Private(
        "Bodo Mustermannsohn",
        "Eschenpfadstraße 17\n12989 Musterhausen\nTelefon: 0555 0100148\nE-Mail: bodo (at) post (punkt)"
        " example.org\nGeburtsdatum: 17.03.1987\nKonfession: evangelisch-zz\nverheiratet, 2 Kinder",
        ("0100148", "bodo (at)"),
        ("Eschenpfad", "12989", "17.03.1987", "evangelisch-zz", "verheiratet"),
    ),
    Private(
        "Chiara Provaletti",
        "Via degli Olmetti 23, 40199 Montefinto (MF)\nchiara [at] posta [dot] example [dot] com\n"
        "Nata a Montefinto il 5 maggio 1991\nStato civile: nubile-zz\nCell. +39 355 010 0149",
        ("010 0149", "chiara [at]"),
        ("Olmetti", "40199", "5 maggio 1991", "nubile-zz"),
    ),
    Private(
        "Dario Ejemplez",
        "| Campo | Valor |\n|---|---|\n| Correo | dario@ejemplo.example.org |\n"
        "| Teléfono | +34 955 010 150 |\n| Fecha de nacimiento | 12/08/1990 |\n"
        "| Estado civil | casado-zz |\n| Domicilio | Calle de los Almendrillos 9, 3º B |",
        ("dario@", "010 150"),
        ("12/08/1990", "casado-zz", "Almendrillos"),
    ),
    Private(
        "Elodie Essaidupont",
        "14 bis, rue des Tilleulards\n75999 Villefictive\nelodie@courrier.example.com · 06 55 50 01 51\n"
        "Née le 3 février 1992, célibataire\nNationalité : fictivienne",
        ("elodie@", "50 01 51"),
        ("Tilleulards", "75999", "3 février 1992", "célibataire", "fictivienne"),
    ),
    Private(
        "Farid Namunah",
        "Father's Name: Karimzz Namunah\nPassport No: Z9152152\nReligion: Zoroist\nMarital Status: Married\n"
        "DOB: 09-11-1988\nMobile: +91 98555 00152\nfarid.namunah@example.com\n"
        "Flat 302, Palmgrove Towers, Sector 91, Fictabad - 500999",
        ("00152", "farid.namunah@"),
        ("Karimzz", "Z9152152", "Zoroist", "Married", "09-11-1988", "Palmgrove", "500999"),
    ),
    Private(
        "Greta Exempelberg",
        "Björkalundsvägen 41\n199 53 Påhittstad\nTel 0555-010 153\ngreta.e@epost.example.org\n"
        "Född: 1989-04-21",
        ("010 153", "greta.e@"),
        ("Björkalund", "199 53", "1989-04-21"),
    ),
    Private(
        "Hugo Testfield",
        "22 Larkspindle Road, Fictonbury, FX1 4ZZ\nhugo dot testfield at example dot co dot uk\n"
        "+44 (0)20 7946 0154\nDriving licence: full, clean. Date of Birth 14th June 1985",
        ("7946 0154", "hugo dot"),
        ("Larkspindle", "FX1 4ZZ", "14th June 1985"),
    ),
    Private(
        "Ines Amostra",
        "Rua das Laranjeirinhas, nº 155, 2º Dto\n1999-155 Vilaficta\ninesamostra@correio.example.com\n"
        "Nascida em 30 de outubro de 1993\nEstado civil: solteira-zz",
        ("inesamostra@",),
        ("Laranjeirinhas", "1999-155", "30 de outubro", "solteira-zz"),
    ),
    Private(
        "Jun Yangben",
        "出生年月：1990年07月 性别：男 民族：汉族\n籍贯：虚构省虚构市\n电话：138-5550-0156\n"
        "邮箱：jun.yangben@example.com\n地址：虚构市梧桐路156号3单元\n政治面貌：群众\n照片",
        ("5550-0156", "jun.yangben@"),
        ("1990年07月", "汉族", "虚构省", "梧桐路", "群众"),
    ),
    Private(
        "Katya Primerova",
        "Дата рождения: 08.03.1986\nСемейное положение: замужем-зз\nАдрес: ул. Берёзкинская, д. 157\n"
        "katya@pochta.example.org, +7 955 010-01-57",
        ("katya@", "010-01-57"),
        ("08.03.1986", "замужем-зз", "Берёзкинская"),
    ),
    Private(
        "Lev Wzorski",
        "ul. Klonowinowa 158/12\n00-958 Zmyślonów\ntel. kom. 555 010 158\nlev_wzorski@poczta.example.com\n"
        "urodzony 2 lipca 1984 r.\nStan cywilny: żonaty-zz",
        ("010 158", "lev_wzorski@"),
        ("Klonowinowa", "00-958", "2 lipca 1984", "żonaty-zz"),
    ),
    Private(
        "Mina Sampleton",
        "![photo](mina-portrait-zz.jpg)\nPhoto: mina-passbild-zz.png\nP.O. Box 91590, Aldermoor\n"
        "mina@sampleton.example | 555.010.0159 | linkedin.com/in/mina-zz-sampleton\nGender: Female-zz",
        ("mina@", "010.0159", "mina-zz-sampleton"),
        ("mina-portrait-zz", "mina-passbild-zz", "91590", "Female-zz"),
    ),
    Private(
        "Nils Voorbeeldsen",
        "Iepenlaantje 160\n1999 ZZ Verzonnendam\nnils@voorbeeld.example.org\nGeboortedatum: 19-09-1987\n"
        "Burgerlijke staat: gehuwd-zz",
        ("nils@",),
        ("Iepenlaantje", "1999 ZZ", "19-09-1987", "gehuwd-zz"),
    ),
    Private(
        "Olga Beispielova",
        "Curriculum vitae · olga.b@example.com · +49 555 0100161 · Ulmenhofweg 61, 19999 Erfundingen",
        ("olga.b@", "0100161"),
        ("Ulmenhofweg", "19999", "Single-zz", "01.02.1983", "Atheist-zz"),
        "## Personal Details\n\nBorn: 01.02.1983\nMarital status: Single-zz\nReligion : Atheist-zz\n"
        "Health: excellent\n",
    ),
    Private(
        "Pia Muster-Modell",
        "7 Quincewood Crescent, Unit 62\nAldermoor ON K9Z 9Z9\nCanada\npia {at} example {dot} net\n"
        "cell: +1.555.010.0162\nCitizenship: Canadian-zz; Age: 34; Height 171 cm; ID no. 840162-9162",
        ("010.0162", "pia {at}"),
        ("Quincewood", "K9Z 9Z9", "Canadian-zz", "840162", "171 cm"),
        "## References\n\nDr. Rita Referee, 9 Mistlethorn Avenue, Aldermoor, rita.r@example.org,"
        " +1 555 010 0199\n",
    ),
)
OTHERS = ("Mistlethorn", "rita.r@", "010 0199")  # of people who are named in a CV


def cv(one: Private) -> str:
    return f"# {one.name}\n\n{one.head}\n{WORK.format(name=one.name)}\n{one.foot}"
