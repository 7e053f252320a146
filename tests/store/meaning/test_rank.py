"""A topic over texts: what is seen at a first look is what all of the words tell."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from store.language.thesaurus import wordings
from store.meaning.passage import Passage, Wanted, spoken
from store.meaning.rank import ENDINGS, SHORTEST_FAMILY, Topic, Unit, coverage

ASKED = (
    "privacy", "pricing experiments", "large batch training", "pre training", "language", "a b",
    "compilers", "reviewers", "distributed training", "optimisation", "students", "es", "云杉",
    "pretraining",
)  # fmt: skip
SAID = st.sampled_from(
    """privacy private Privacy's pricing price experiments experiment experimental large largebatch
    batch batches training trained trainer pre pretraining pre-training language languages a b
    compiler compiled . ; of for 2020 reviewer Reviewer reviewing distributed distribution
    optimization optimised not familiar with interested in student students who es e
    云杉科技""".split()
)


@pytest.mark.parametrize("exact", [False, True])
@example(asked=["pretraining"], said=["pre", "trained"])
@example(asked=["云杉"], said=["苏云杉科技"])
@example(asked=["language"], said=["languages"])
@example(asked=["reviewers"], said=["reviewer", "for", "2020"])
@given(asked=st.lists(st.sampled_from(ASKED), min_size=1, max_size=3), said=st.lists(SAID))
def test_a_first_look_tells_what_a_second_would(exact, asked, said):
    phrases = [tuple(words.split()) for words in asked]
    units = [Unit((p, *wordings(p)), 1.0, exact and len(p) == 1) for p in phrases]
    roots = {root for u in units for p in u.roots for root in p}
    long = {root for root in roots if len(root) > SHORTEST_FAMILY}
    family = {root + end for root in long for end in ENDINGS}
    wanted = Wanted(roots, family, {root for u in units for root in u.roots[0]})
    text = " ".join(said)
    found = Passage(spoken(text, wanted.asked).split(), wanted)
    assert Topic(units).coverages(text) == [coverage(u, found) for u in units]
