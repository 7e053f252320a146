import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from store.disk.schema import TOKENIZER
from store.language.words import fold, key, stem, words

FOLDED = [
    ("École Supérieure", "ecole superieure"),
    ("ÅNGSTRÖM", "angstrom"),
    ("Straße", "strasse"),
    ("O’Brien‑Müller", "o'brien-muller"),
    ("“large–batch”", '"large-batch"'),
    ("`gcc`", "'gcc'"),
    ("ﬁne ﬂow", "fine flow"),
    ("Ⅳ ½ ２０２４", "iv 1⁄2 2024"),
    ("İstanbul", "istanbul"),
    ("陆文歆", "陆文歆"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_fold(text, folded):
    assert fold(text) == folded


WORDS = [
    ("C/C++, C#, F# & Node.js", "c c++ c# f# node js"),
    ("state-of-the-art", "state of the art"),
    ("snake_case_name", "snake case name"),
    ("GPT-4o, H100s; 10x", "gpt 4o h100s 10x"),
    ("O'Brien", "o brien"),
    ("Zürich(CH)", "zurich ch"),
    ("***", ""),
    ("🙂 ok", "ok"),
    ("机器学习 research", "机器学习 research"),
]


@pytest.mark.parametrize(("text", "found"), WORDS)
def test_words(text, found):
    assert words(text) == found.split()
    assert key(text) == found


FAMILIES = [
    "train trained training trains",
    "optimize optimized optimizing optimization",
    "quantize quantizing",
    "compiler compilers",
    "study studies studied",
]


@pytest.mark.parametrize("family", FAMILIES)
def test_words_of_one_family_have_one_stem(family):
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize("word", ["c++", "c#", "js", "os", "机器学习", "v2", "128"])
def test_short_words_signs_and_digits_have_no_ending(word):
    assert stem(word) == word


SEARCHED = (
    "training trained differential c++ c# zürich node.js large-batch o'brien h100s 10x naïve"
    " ecology assembly biology"
)


def test_words_and_stems_are_those_of_the_search_table():
    with closing(sqlite3.connect(":memory:")) as connection:
        tokenizer = TOKENIZER.replace("'", "''")
        connection.execute(f"create virtual table t using fts5(x, tokenize='{tokenizer}')")
        connection.execute("insert into t values (?)", (SEARCHED,))
        connection.execute("create virtual table v using fts5vocab('t', 'row')")
        kept = {term for (term,) in connection.execute("select term from v")}

    assert kept == {stem(word) for word in words(SEARCHED)}


def test_several_threads_stem_as_one_does():
    plain = [f"{a}{b}{c}ing" for a in "bcdfgm" for b in "aeiou" for c in ("tt", "ll", "rn", "ck")]
    alone = [stem.__wrapped__(word) for word in plain]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            at_once = list(pool.map(stem.__wrapped__, plain * 20))
    finally:
        sys.setswitchinterval(before)

    assert at_once == alone * 20
