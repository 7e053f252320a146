"""A line of skills, languages or the like -> its label and what stands behind it."""

import re

from store.cv.page.lines import Line

LEVEL = re.compile(
    r"\b(?:native|fluent|proficien\w*|intermediate|basic\w*|advanced?|expert|beginner|novice"
    r"|elementary|working|professional|mother tongue|first language|bilingual|conversational"
    r"|limited|good|excellent|very good|familiar|competent|experienced|fair|strong|muttersprach\w*"
    r"|fließend|verhandlungssicher|grundkenntnisse|gut|sehr gut|courant|maternelle|"
    r"bilingue|intermédiaire|débutant|nativo|nativa|fluido|básico|avanzado|intermedio|alto"
    r"|medio|madrelingua|fluente|avançado|intermediário|moedertaal|vloeiend|goed|[ABC][12]\b|"
    r"ielts|toefl|hsk|cefr|less than \d|\d\+? years?|\d\+? yrs?|10\+ years|read|written|spoken"
    r"|speaking|upper)",
    re.I,
)
LABEL_WORDS = frozenset(
    "languages language frameworks framework libraries library tools tool software platforms"
    " platform databases database programming technologies technology packages "
    "systems operating os web cloud devops other others misc hardware methods techniques"
    " skills development scripting ides editors simulation vcs vcss dbms paradigms shells".split()
)
# Groups of two words or more, right before the first skill: "Machine Learning PyTorch, JAX".
GROUP = re.compile(
    r"(?:machine learning|deep learning|data (?:analysis|science|visuali[sz]ation|engineering)"
    r"|natural language processing|computer vision|(?:web|software|mobile) development"
    r"|experiment (?:design|tracking)|version control|statistical (?:software|computing|packages)"
    r"|scientific computing|(?:lab(?:oratory)?|wet lab|research) (?:techniques|methods)"
    r"|protocols(?: & | and )apis|deployment(?: & | and )infrastructure)\s+(?=[\w][^,]*,)",
    re.I,
)
COLON = re.compile(r"([^:：,;(]{2,50}?(?:\s*\([^():]{2,30}\))?)\s*[:：]\s*")
BAR = re.compile(
    r"(?:[\u25a0-\u25ff★☆⚪⚫⬛⬜⬤⭐•\ue000-\uf8ff] ?){3,}|\b\d{1,3}\s?%|\b\d\s?/\s?(?:5|10)\b"
)


def label_of(line: Line) -> tuple[str, str]:
    """The group's name and its skills: before a colon, in a cell, in bold, or by its word."""
    text = line.text
    colon = COLON.match(text) if ":" in text or "：" in text else None
    if colon and not text[colon.end() - 1 :].startswith("//"):
        return colon[1].strip("\t "), text[colon.end() :].replace("\t", ", ").strip()
    if "\t" in text:
        first, rest = text.split("\t", 1)
        if "," not in first and ("," in rest or first.split()[-1].casefold() in LABEL_WORDS):
            return first.strip(), rest.replace("\t", ", ").strip()
        return "", text.replace("\t", ", ")
    if line.bold and line.bold[0][0] == 0 and line.bold[0][1] < len(text) - 2:
        end = line.bold[0][1]
        return text[:end].strip(" -–—"), text[end:].strip(" -–—:")
    words = text.split()
    if text.count(",") > 1 and (group := GROUP.match(text)):
        return group[0].strip(), text[group.end() :]
    if "," in text:
        for size in (1, 2, 3):
            if (
                len(words) > size
                and words[size - 1].casefold() in LABEL_WORDS
                and "," not in " ".join(words[:size])
                and words[size].casefold() not in LABEL_WORDS
                and words[size][0].isalnum()
            ):
                return " ".join(words[:size]), " ".join(words[size:])
    return "", text
