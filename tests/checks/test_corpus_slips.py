"""Slips of the hand in real agendas: each is told as a secretary would tell it, and nothing else is told because of it.

`tests/data/corpus/slips.txt` holds them: the agenda, what is written (`-`) and what is written by mistake instead (`+`),
and what is then to be found besides what the corpus expects, in the form of its lists; blank lines part them.
"""

from collections import Counter

import msgspec
import pytest
from test_corpus import HERE, TODAY, Told, listed

from rcmcli.desk.checking import Run, findings_of
from rcmcli.model.finding import PHASES, Phase
from rcmcli.store.reading import read_bytes


class Slip(msgspec.Struct, frozen=True):
    """One slip: the name of its agenda, the text before and after, by how many lines what stands below moves, what is found."""

    name: str
    before: str
    after: str
    moves: tuple[tuple[int, int], ...]
    rows: tuple[str, ...]


def slips() -> list[Slip]:
    """The slips of the file, in its order."""
    return [slip(block) for block in (HERE / "slips.txt").read_text(encoding="utf-8").strip("\n").split("\n\n")]


def slip(block: str) -> Slip:
    """One slip as it is written."""
    name, *rows = block.split("\n")
    before = after = (HERE / f"{name}.toml").read_text(encoding="utf-8")
    edits: list[tuple[str, list[str]]] = []
    for row in rows:
        if row.startswith("- "):
            edits.append((row[2:], []))
        elif row.startswith("+ "):
            edits[-1][1].append(row[2:])
    moves = []
    for old, new in edits:
        assert old in after, (name, old)
        moves.append((after.count("\n", 0, after.index(old)) + 1, len(new) - 1))
        after = after.replace(old, "\n".join(new), 1)
    told = tuple(row for row in rows if not row.startswith(("- ", "+ ")))
    return Slip(name, before, after, tuple(moves), told)


def found(text: str, name: str, phase: Phase) -> Counter[Told]:
    """What is found in a text, by its lines."""
    reading = read_bytes(text.encode(), label=f"{name}.toml", name=name)
    told = findings_of(reading, Run(phase=phase, today=TODAY))
    return Counter((one.span.line, one.finding.rule.code, one.severity.value) for one in told)


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("one", slips(), ids=lambda one: f"{one.name}-{'-'.join(row.split()[0] for row in one.rows)}")
def test_a_slip_is_told_and_nothing_else_because_of_it(one: Slip, phase: Phase) -> None:
    """What is found beyond what was found before is what the list says."""
    known = Counter[Told]()
    for (line, code, weight), count in found(one.before, one.name, phase).items():
        known[line + sum(by for at, by in one.moves if line > at), code, weight] += count
    assert sorted((found(one.after, one.name, phase) - known).elements()) == listed(
        one.rows, one.after.splitlines(), phase
    )
