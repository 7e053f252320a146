"""Words that mean another thing too: whether they do in a sentence."""

import pytest

from store.language.homonyms import another_thing, mixed_up
from store.language.words import stem, words

OTHER = [
    ("slam", "Slam poetry, twice in the final"),
    ("slam", "Ball boy at a grand slam"),
    ("battery", "Gave a battery of tests to pilots"),
    ("batteries", "Changed smoke alarm batteries in a hostel"),
    ("plc", "Board of a PLC in Leeds"),
    ("audits", "Played piano at auditions"),
    ("hedging", "Trimmed hedges in a park"),
    ("patents", "Polished patent leather shoes"),
    ("compiler", "Compiler of crosswords"),
    ("raft", "River tours on a raft"),
    ("bridges", "Bridge club champion"),
    ("pilots", "Took minutes of a pilot project"),
]
MEANT = [
    ("slam", "Visual SLAM for drones"),
    ("battery", "Ran battery tests for buses"),
    ("smoke alarm batteries", "Changed smoke alarm batteries"),
    ("plc", "Programmed PLCs of a dairy"),
    ("audits", "Led audits of banks"),
    ("hedging", "Hedging of fuel prices"),
    ("patents", "Drafted patents in optics"),
    ("bridge club", "Ran a bridge club"),
    ("nurses", "Nurse on a burns ward"),
]


@pytest.mark.parametrize(
    ("asked", "line", "expected"),
    [(*case, True) for case in OTHER] + [(*case, False) for case in MEANT],
)
def test_another_thing(asked, line, expected):
    mixed = mixed_up(frozenset(map(stem, words(asked))))

    assert another_thing(line, mixed) == expected
