"""A seed and a number -> the CV of a made-up person, always the same: for loads of any size.

Names, schools and employers are drawn with Zipf's law, so that some surnames are common and some
words stand in every CV; papers have co-authors who hold other CVs.
"""

import random
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

GIVEN = (
    "Wei Yan Min Lea Tom Ana Kofi Noor Ravi Mila Jun Ines Omar Tess Bram Asha Luca Yuki Dina Emre "
    "Sofia Anton Priya Hugo Lina Mateo Zofia Tariq Elif Jonas Keiko Amara Pavel Nadia Oskar Rosa "
    "Samir Greta Dong Xin Farah Milan Chidi Ebba Rafael Sana Viktor Yara Bela Ciara"
).split()
FAMILY = (
    "Zhang Chen Kumar Garcia Muller Novak Okafor Haddad Lindqvist Tanaka Silva Kowalski Moreau Ali "
    "Nguyen Petrov Rossi Jansen Mensah Yilmaz Larsen Fischer Costa Ivanova Dubois Park Sato Khan "
    "Horvat Brandt Ortega Bakker Nielsen Farkas Adeyemi Castellan Wexford Thornbury Vasquel Imhof"
).split()
SCHOOLS = (
    "University of Aldermoor;Quillon Institute of Technology;Norrhaven University;Port Ellery "
    "College;Technical University of Varnholt;Saint Orlan University;Kestrel State University;"
    "Eastmere University;National University of Tarvia;Lakeside Polytechnic"
).split(";")
EMPLOYERS = (
    "Brightloom;Cobalt Harbor Labs;Verdant Systems Inc.;Northgate Robotics;Ferrum Analytics;"
    "Halcyon Health;Tidewater Bank;Parallax Games;Orchard Search;Stonebridge Energy;Luma Networks;"
    "Greywolf Security"
).split(";")
TITLES = (
    "Software Engineer;Research Intern;Data Scientist;Senior Software Engineer;Research Scientist;"
    "Machine Learning Engineer;Engineering Manager;Product Designer"
).split(";")
AREAS = "Computer Science;Statistics;Electrical Engineering;Biology;Mathematics;Economics".split(
    ";"
)
SKILLS = (
    "Python;SQL;C++;Java;PyTorch;Docker;Kubernetes;R;TypeScript;Go;CUDA;Rust;Spark;Terraform;"
    "TensorFlow;Scala;MATLAB;Figma;Swift;Haskell"
).split(";")
VENUES = "NeurIPS;ICML;ICLR;KDD;CVPR;ACL;VLDB;SIGMOD".split(";")
COMMON = (
    "training models data systems learning large distributed networks language graph search image "
    "privacy storage latency batch retrieval speech robot vision ranking fraud genome protein "
    "compiler kernel inference pricing forecast scheduling testing security mobile payments"
).split()
SYLLABLES = "ba ce di fo gu ha ki lo mu na pe ri so ta vu we xi yo za tre plo gri sta".split()
RARE = 4000  # made-up words in the long tail
BULLETS = "Built;Led;Designed;Measured;Rewrote;Shipped".split(";")


def _zipf(count: int) -> list[float]:
    return list(accumulate(1 / (n + 1) for n in range(count)))


def _long_tail() -> list[str]:
    draw = random.Random(7)
    return ["".join(draw.choices(SYLLABLES, k=3)) for _ in range(RARE)]


WORDS = COMMON + _long_tail()
# As with words, a few names are common and most are rare.
SCHOOLS += [f"{word.capitalize()} University" for word in WORDS[-300:]]
EMPLOYERS += [f"{word.capitalize()} Systems" for word in WORDS[-1800:-300]]
WEIGHTS = {id(pool): _zipf(len(pool)) for pool in (GIVEN, FAMILY, SCHOOLS, EMPLOYERS, TITLES)}
WEIGHTS |= {id(pool): _zipf(len(pool)) for pool in (AREAS, SKILLS, VENUES, WORDS)}


@dataclass(frozen=True, slots=True)
class Made:
    """Draws for one person's CV."""

    draw: random.Random

    def one(self, pool: list[str]) -> str:
        return self.draw.choices(pool, cum_weights=WEIGHTS[id(pool)])[0]

    def words(self, count: int) -> str:
        return " ".join(self.draw.choices(WORDS, cum_weights=WEIGHTS[id(WORDS)], k=count))


def name(number: int) -> str:
    """The name of person `number`; a middle initial keeps most full names apart."""
    made = Made(random.Random(number))
    return f"{made.one(GIVEN)} {chr(65 + number % 26)}. {made.one(FAMILY)}"


def text(number: int, seed: int = 0) -> str:
    """The CV of person `number`, about 4 KB; another seed is another version of the same life."""
    made = Made(random.Random(number * 1009 + seed))
    start = 2000 + number % 15
    who = name(number)
    mail = f"{who.replace('. ', '.').replace(' ', '.').lower()}{number}@example.com"
    parts = [f"# {who}", f"{mail} | 555-01{number % 100:02}", ""]
    parts += ["## Education", *_education(made, start), ""]
    parts += ["## Experience", *_work(made, start + 4), ""]
    parts += ["## Publications", *_papers(made, number, start + 4), ""]
    parts += ["## Skills", "- Languages: " + ", ".join({made.one(SKILLS): 0 for _ in range(8)})]
    return "\n".join(parts) + "\n"


def _education(made: Made, start: int) -> list[str]:
    degrees = (("B.Sc.", start, 4), ("Ph.D.", start + 4, 5))
    return [
        line
        for degree, year, long in degrees
        for line in (
            f"**{made.one(SCHOOLS)}**, {year} - {year + long}",
            f"{degree} in {made.one(AREAS)}",
            f"- Thesis on {made.words(5)}",
            "",
        )
    ]


def _work(made: Made, start: int) -> list[str]:
    lines = []
    for job in range(4):
        year = start + 3 * job
        lines += [f"**{made.one(EMPLOYERS)}**, Jan. {year} - Dec. {year + 2}", made.one(TITLES)]
        lines += [f"- {made.draw.choice(BULLETS)} {made.words(14)}" for _ in range(4)]
        lines.append("")
    return lines


def _papers(made: Made, number: int, start: int) -> list[str]:
    return [
        f"- {name(number)}, {name(number + paper + 1)}. {made.words(8).capitalize()}."
        f" {made.one(VENUES)} {start + paper}."
        for paper in range(5)
    ]


def write(folder: Path, count: int, seed: int = 0) -> Path:
    """A folder of `count` CVs, in subfolders of 1,000."""
    for number in range(count):
        file = folder / f"{number // 1000:03}" / f"cv-{number:06}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text(number, seed), encoding="utf-8")
    return folder
