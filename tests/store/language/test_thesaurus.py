import re

import pytest

from store.language.thesaurus import TABLE, field, known, wordings
from store.language.words import words
from store.meaning.rank import NAMED, Topic, Unit

# asked for, what a CV says, whether that names the person
CLAIMS = [
    ("5g", "Decomposed the spectrum of cheese", False),
    ("5g", "LTE base stations", True),
    ("game engines", "Multiplayer ice hockey", False),
    ("underwater robots", "Steered an autonomous underwater vehicle", True),
    ("customs clearance", "Licensed customs agent at the port", True),
    ("customs clearance", "Filmed the local customs", False),
    ("plc programming", "Ladder logic for a brewery", True),
    ("virtualization", "Moved the shop into Docker", False),
    ("virtualization", "Patched Xen and KVM hosts", True),
    ("hypervisors", "Built images with Docker and Podman", False),
    ("pcb design", "B.Eng. in electrical engineering", False),
    ("printed circuit boards", "Laid out two PCBs in KiCad", True),
    ("asic design", "Semiconductor physics lab", False),
    ("etl pipelines", "Data engineer in a bank", False),
    ("ios development", "Kotlin apps for Android phones", False),
    ("mobile development", "Kotlin apps for Android phones", True),
    ("genetic algorithms", "Simulated annealing of timetables", False),
    ("mass spec", "Mass spectrometry of proteins", True),
    ("call center", "Agent in the call centre of a telecom", True),
    ("rtos", "Arduino kits for a school", False),
    ("crispr", "PCR and western blots", False),
    ("kaggle", "Won the hackathon of the town", False),
    ("hackathons", "Won a hack-a-thon in Oslo", True),
    ("ethereum", "Survey of blockchain governance", False),
    ("biologist", "Doctorate in biology", True),
    ("immunology", "Tumours of the liver", False),
    ("large batch training", "Scaled the batch size to 32k on 64 GPUs", True),
    ("large batch training", "Large nightly batch loads; training of new staff", False),
    ("knowledge distillation", "Distilled a large teacher into a small student model", True),
    ("knowledge distillation", "Teacher training for ten schools; shared knowledge", False),
    ("model quantization", "Ran the backbone in INT8 on phones", True),
    ("graph neural networks", "Message passing on molecular graphs", True),
    ("graph neural networks", "Drew graphs of neural recordings from mice", False),
    ("recommender systems", "Two-tower retrieval for a bookshop", True),
    ("recommender systems", "Letters of recommendation for nine students", False),
    ("speech recognition", "Automatic transcription of council meetings", True),
    ("speech recognition", "Recognised for a speech at the ceremony", False),
    ("anomaly detection", "Flagged unusual pump readings with isolation forests", True),
    ("rlhf", "Trained a reward model on pairwise preferences", True),
    ("query optimization", "Cut the slowest SQL reports from hours to seconds", True),
    ("query optimization", "Answered queries about the optimisation of adverts", False),
    ("compilers", "Register allocation in an LLVM back end", True),
    ("compilers", "Compiled the yearbook of the club", False),
    ("tokenization", "Memory of 256 tokens", False),
    ("tokenization", "Tokenizer for tone marks", True),
    ("a b testing", "Ran split tests on the checkout", True),
    ("a b testing", "Tested blood groups A and B", False),
    ("pretraining", "Pre-trained a decoder on two trillion tokens", True),
    ("pretraining", "Pre-school training for volunteers", False),
    ("medical image analysis", "Image campaign for a medical charity", False),
    ("anomaly detection", "Detecting anomalies in logs", True),
    ("query optimization", "Optimization of slow queries", True),
    ("fraud detection", "Not familiar with fraud detection", False),
    ("fraud detection", "Interested in learning about fraud detection", False),
    ("fraud detection", "Supervised a student who worked on fraud detection", False),
    ("fraud detection", "Co-organised a workshop on fraud detection", False),
    ("fraud detection", "Declined an offer from a fraud detection firm", False),
    ("fraud detection", "Course project on fraud detection", False),
    ("fraud detection", "My advisor's group works on fraud detection", False),
    ("fraud detection", "No other hobbies. Fraud detection for a bank", True),
    ("reviewer", "Reviewer for ICML 2022", True),
    ("continual learning", "Continuing education: learned Spanish", False),
    ("penetration testing", "Tested the market penetration of a drink", False),
    ("query optimization", "Optimised slow queries", True),
    ("consensus protocols", "Reached consensus with the works council", False),
    ("fraud detection", "No fraud detection experience", False),
    ("fraud detection", "Was not involved in fraud detection", False),
    ("fraud detection", "My colleague Ben built the fraud detection engine", False),
    ("fraud detection", "Built fraud detection with my colleague Ben", True),
    ("fraud detection", "The fraud detection was done by a vendor", False),
    ("fraud detection", "Teaching assistant for a project on fraud detection by others", False),
    ("fraud detection", "Supervised a thesis on fraud detection", False),
    ("fraud detection", "Interested in fraud detection", False),
    ("fraud detection", "Programme committee of the workshop on fraud detection", False),
    ("recommendations", "Letters of recommendation on request", False),
    ("speech recognition", "Gave the graduation speech, in recognition of his marks", False),
    ("cloud migration", "Photographed cloud formations over bird migration routes", False),
    ("cloud migration", "Migrated 120 services from our data centre to AWS", True),
    ("inventory management", "Planned inventory for 40 warehouses", True),
    ("recommender systems", "Ranked which films each viewer sees first", True),
    ("credit scoring", "Modelled credit risk of small-business loans", True),
    ("protein folding", "Folding model for antibodies that places each residue", True),
    ("ethical hackers", "Penetration tests of banking apps", True),
    ("venture capital", "Founded a startup and raised a seed round", True),
    ("venture capital", "Raised goats on a farm", False),
    ("retrieval augmented generation", "Chatbot that cites the pages it looked up", True),
]


@pytest.mark.parametrize(("asked", "text", "named"), CLAIMS)
def test_what_a_sentence_proves(asked, text, named):
    phrase = tuple(words(asked))

    share = Topic([Unit((phrase, *wordings(phrase)), 1.0)]).score(text)

    assert (share >= NAMED) == named


@pytest.mark.parametrize(("text", "share"), [("gradient clipping", 0), ("models like CLIP", 1)])
def test_what_is_asked_in_capitals_has_no_other_forms(text, share):
    assert Topic([Unit((("clip",),), 1.0, exact=True)]).score(text) == share


def test_a_name_stands_in_every_number_and_spelling():
    assert known(("recommender", "system")) and known(("recommender", "systems"))
    assert known(("data", "visualisation")) and known(("data", "visualization"))


def test_a_name_that_means_other_things_too_proves_nothing():
    assert ("vision",) not in wordings(("computer", "vision"))
    assert ("computer", "vision") in wordings(("vision",))


def test_tools_are_no_fields():
    assert not field(("terraform",))


def test_the_table_is_plain_words():
    for line in TABLE.read_text().splitlines():
        if line and not line.startswith("#"):
            assert re.fullmatch(r"[a-z0-9 ,;?=+#]+", line), line
            assert line.count(" = ") <= 1
            for part in re.split("[,;=]", line):
                assert words(part) == part.replace("?", "").split(), line
