"""The corpus: public agendas of many kinds, and what a careful secretary wants to be told of each, written by hand.

`tests/data/corpus/README.md` says where each comes from, and counts. A line of `NAME.expected.txt` is a code, its weight in
the three phases, a piece of the line of the agenda in which it is found (`@2`: the second line that holds it), and a reason.
"""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from rcmcli.desk.checking import Run, findings_of
from rcmcli.model.finding import PHASES, Phase
from rcmcli.store.reading import read

HERE = Path(__file__).parents[1] / "data" / "corpus"
CORPUS = sorted(HERE.glob("*.toml"))
README = (HERE / "README.md").read_text(encoding="utf-8")
TODAY = date(2026, 11, 22)
EXPECTED = re.compile(r"(?P<code>\w+)  (?P<weights>[-\w]+ [-\w]+ [-\w]+)  (?P<piece>.+?)(?: @(?P<nth>\d))? \| \S.+")
Told = tuple[int, str, str]  # line, code, severity


def expected(path: Path, phase: Phase) -> list[Told]:
    """What is to be found in an agenda, by its lines."""
    rows = path.with_suffix(".expected.txt").read_text(encoding="utf-8").splitlines()
    return listed(rows, path.read_text(encoding="utf-8").splitlines(), phase)


def listed(rows: Iterable[str], lines: list[str], phase: Phase) -> list[Told]:
    """What the rows of a list say is to be found, by the lines of the agenda."""
    wanted: list[Told] = []
    for row in rows:
        said = EXPECTED.fullmatch(row)
        assert said, row
        holding = [number for number, line in enumerate(lines, 1) if said["piece"] in line]
        assert len(holding) == 1 or said["nth"], (row, holding)
        at = holding[int(said["nth"] or 1) - 1]
        weight = said["weights"].split()[PHASES.index(phase)]
        wanted += [(at, said["code"], weight)] if weight != "-" else []
    return sorted(wanted)


def codes(path: Path) -> list[str]:
    """The codes of what is to be found in an agenda."""
    return [row.split()[0] for row in path.with_suffix(".expected.txt").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_real_agenda_is_told_what_a_secretary_would_say(path: Path, phase: Phase) -> None:
    """Each finding stands in the list written by hand, and each entry of the list is found, with its weight in the phase."""
    found = findings_of(read(path), Run(phase=phase, today=TODAY))
    assert sorted((one.span.line, one.finding.rule.code, one.severity.value) for one in found) == expected(path, phase)


def test_every_agenda_has_its_row() -> None:
    """The README names each agenda once, with an address."""
    rows = re.findall(r"^\| `(\w+)` \| .*?\| .*?\| .*?https?://", README, re.MULTILINE)
    assert sorted(rows) == [path.stem for path in CORPUS]


def test_the_count_of_the_readme_is_that_of_the_lists() -> None:
    """The last table counts the findings of each code."""
    counted = {code: int(number) for code, number in re.findall(r"^\| (\w\d+) \| (\d+) \|", README, re.MULTILINE)}
    assert counted == Counter(chain.from_iterable(map(codes, CORPUS)))
