import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.understanding.tokens import tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who's into C++?", ["who", "is", "into", "c++"]),
        ("C# or F#", ["c#", "or", "f#"]),
        ("large-batch training", ["large batch", "training"]),
        ("python & sql, java", ["python", "&", "sql", ",", "java"]),
        ("(rust | go)", ["(", "rust", "|", "go", ")"]),
        ("“deep learning” people", ["deep learning", "people"]),
        ("python -java", ["python", "-", "java"]),
        ("ppl w/ Rust w/o Go", ["ppl", "with", "rust", "without", "go"]),
        ("ex-Google folks", ["ex", "google", "folks"]),
        ("who isn't at NUS", ["who", "is", "not", "at", "nus"]),
        ("Ada's papers", ["ada", "papers"]),
        ("who + proof", ["who", "&", "proof"]),
        ("Ph.D. from ETH Zürich", ["ph d", "from", "eth", "zurich"]),
        ("java but not spark", ["java", "not", "spark"]),
    ],
)
def test_tokens(text, expected):
    assert [t.word or t.sign for t in tokens(text)] == expected


@given(st.text(max_size=300))
def test_any_text_has_tokens_that_stand_in_it(text):
    for token in tokens(text):
        assert token.words or token.sign
