"""Raw lines -> the same, bullets that a reader printed away from their statements put back.

A list's signs stand alone, a blank line after each, above or below the statements of their entry.
"""

from itertools import pairwise

from store.cv.page.lines import SIGNS

Raw = tuple[int, str]
LONG = 50  # characters of a statement's first line, at least


def put_back(raws: list[Raw]) -> list[Raw]:
    """Every line in order; a sign is put before each statement and the lone ones are left out."""
    lone = [i for i, (_, raw) in enumerate(raws) if len(raw) < 12 and _is_sign(raw)]
    runs = [run for run in _runs(raws, lone) if _is_stray(raws, run)]
    found = list(raws)
    for run in runs:
        above, below = _group(raws, run[0] - 1, -1), _group(raws, run[-1] + 1, 1)
        signs = len(run)
        chosen = _statements(found, above, signs) if _lacks(found, above, signs) else []
        if not chosen and signs > 1 and (_stacked(raws, run, below) or _lacks(raws, below, signs)):
            chosen = _statements(raws, below, signs)
        if not chosen:
            continue
        sign = raws[run[0]][1].strip()
        for index in chosen:
            found[index] = (raws[index][0], f"{sign} {raws[index][1].lstrip()}")
        for index in run:
            found[index] = (raws[index][0], "")
    return outer(found)


def _is_sign(raw: str) -> bool:
    bare = raw.strip()
    return len(bare) == 1 and bare in SIGNS


def _runs(raws: list[Raw], lone: list[int]) -> list[list[int]]:
    """Lone signs with nothing but blank lines between them."""
    runs = [[lone[0]]] if lone else []
    for last, index in pairwise(lone):
        if any(raw.strip() for _, raw in raws[last + 1 : index]):
            runs.append([])
        runs[-1].append(index)
    return runs


def _is_stray(raws: list[Raw], run: list[int]) -> bool:
    """No words stand right below the last sign."""
    return run[-1] + 1 >= len(raws) or not raws[run[-1] + 1][1].strip()


def _group(raws: list[Raw], index: int, step: int) -> list[int]:
    """The lines that stand together next above or below, in order."""
    while 0 <= index < len(raws) and not raws[index][1].strip():
        index += step
    found: list[int] = []
    while 0 <= index < len(raws) and raws[index][1].strip() and not _is_sign(raws[index][1]):
        found.append(index)
        index += step
    return sorted(found)


def _lacks(raws: list[Raw], group: list[int], signs: int) -> bool:
    """Statements with a sign and some without, or as many without as there are signs."""
    bare = [i for i in group if len(raws[i][1]) > LONG and raws[i][1].lstrip()[0] not in SIGNS]
    return bool(bare) and (len(bare) >= max(signs, 2) or len(bare) < len(group) - len(bare))


def _stacked(raws: list[Raw], run: list[int], below: list[int]) -> bool:
    """All signs of a list right below its head, no blank line between, then all its words."""
    first, last = run[0], run[-1]
    if last - first + 1 > len(run) or not first or not raws[first - 1][1].strip():
        return False
    bare = all(raws[i][1].lstrip()[0] not in SIGNS for i in below)
    return bare and len(below) >= len(run) and raws[below[0]][1].lstrip()[:1].isupper()


def _statements(raws: list[Raw], group: list[int], signs: int) -> list[int]:
    """Where statements without a sign begin: at a capital, behind one that has ended."""
    first = next((i for i in group if len(raws[i][1]) > LONG), group[0])
    signed = next(
        (i for i in group if i > first and raws[i][1].lstrip()[0] in SIGNS), group[-1] + 1
    )
    begins = [i for i in group if first <= i < signed and raws[i][1].lstrip()[:1].isupper()]
    if len(begins) > signs > 1:
        begins = sorted(sorted(begins, key=lambda i: _breaks(raws, group, i))[-signs:])
    if len(begins) == signs and begins[0] == first:
        return begins
    return [i for i in begins if i == first or raws[i - 1][1].rstrip()[-1:] in ".;!"]


def _breaks(raws: list[Raw], group: list[int], i: int) -> tuple[bool, int]:
    """How surely a statement begins at a line: the one before has ended, or had room left."""
    if i == group[0]:
        return True, 10_000
    above, line = raws[i - 1][1].rstrip(), raws[i][1].split()
    widest = max(len(raws[k][1].rstrip()) for k in group)
    return above[-1:] in ".;!", widest - len(above) - len(line[0])


def outer(raws: list[Raw]) -> list[Raw]:
    """Entries that a page opens with a sign of their own, without it: "• Foo Inn" above "◦ Cooked".

    Only where a reader tore the right-hand column off and left no indent: a blank line follows.
    """
    signed = [i for i, (_, raw) in enumerate(raws) if raw[1:2] == " " and raw[0] in SIGNS]
    first = raws[signed[0]][1][0] if signed else ""
    own = [i for i in signed if raws[i][1][0] == first]
    if len(own) < 2 or len(own) * 2 > len(signed):
        return raws
    torn = [i for i in own if _opens(raws, i) and not raws[i + 1][1].strip()]
    if len(torn) < 2:
        return raws
    found = list(raws)
    for index in own:
        if _opens(raws, index):
            found[index] = (raws[index][0], raws[index][1][2:])
    return found


def _opens(raws: list[Raw], index: int) -> bool:
    """A short line, and below it something that is no statement."""
    if len(raws[index][1]) > LONG * 2 or raws[index][1].rstrip()[-1:] in ".;":
        return False
    below = next((raw for _, raw in raws[index + 1 : index + 3] if raw.strip()), "")
    return bool(below) and below[0] not in SIGNS and len(below) < LONG * 2
