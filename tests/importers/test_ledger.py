"""The ledger: one entry for each printed line, the first thing that became of it."""

from hypothesis import given
from hypothesis import strategies as st

from rcmcli.importers.ledger import Ledger, not_understood
from rcmcli.importers.sheet import Line, Sheet, SourceLine
from rcmcli.model.text import Text

LOST, WHY = Text(any="lost"), Text(any="why")
SHEET = Sheet((), tuple(SourceLine(n, f"line {n}") for n in range(1, 9)))
STEPS = st.lists(st.tuples(st.booleans(), st.integers(1, 8), st.lists(st.integers(1, 8), max_size=2)), max_size=8)


@given(steps=STEPS)
def test_each_line_has_one_entry(steps: list[tuple[bool, int, list[int]]]) -> None:
    """A line that was used by anything is used; else it is what was first said of it, else it is lost."""
    ledger, used, aside = Ledger(), set(), set()
    for is_used, number, more in steps:
        line = Line("x", number, more=tuple(more))
        if is_used:
            ledger.use([line], SHEET)
            used |= set(line.numbers)
        else:
            ledger.set_aside([line], "ignored", WHY)
            aside |= set(line.numbers)
    entries = ledger.entries(SHEET, {id(SHEET): ("day", 0)}, LOST)
    assert [entry.line for entry in entries] == list(SHEET.printed)
    for entry in entries:
        number = entry.line.number
        status = "used" if number in used else "ignored" if number in aside else "not-understood"
        why = None if status == "used" else WHY if status == "ignored" else LOST
        assert (entry.status, entry.why, entry.at) == (status, why, ("day", 0) if status == "used" else ())
    assert {one.line.number for one in not_understood(entries)} == set(range(1, 9)) - used - aside


def test_the_first_owner_and_the_first_reason_stay() -> None:
    """A line belongs to one part of the agenda."""
    ledger, line = Ledger(), Line("x", 1)
    ledger.use([line], "first")
    ledger.use([line], "second")
    assert ledger.owner_of(1) == "first"
    assert ledger.owner_of(2) is None
    ledger.set_aside([Line("x", 2)], "repeated", WHY)
    ledger.set_aside([Line("x", 2)], "ignored", LOST)
    assert ledger.entries(SHEET, {}, LOST)[1].status == "repeated"
