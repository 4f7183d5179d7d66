"""What is printed in any layout is read back: nearly every item of each, and never an hour that nobody printed."""

from collections.abc import Iterable, Iterator
from importlib.util import find_spec

import pytest
from conferences import MEETINGS_TO_PRINT, Meeting
from layouts import LAYOUTS, Layout, printed
from scores import Score, scored

NEEDS = {"docx": ("docx",), "pdf": ("typst", "pypdfium2"), "xlsx": ("xlsxwriter", "python_calamine")}
WRITTEN = ("csv", "html", "md", "txt")
ENOUGH = 0.97
BY_NAME = {layout.name: nth for nth, layout in enumerate(LAYOUTS)}


def scores(layout: Layout, kinds: tuple[str, ...], meetings: tuple[Meeting, ...]) -> Iterator[Score]:
    """What is found again of a layout in these kinds of file."""
    for name, kind, contents, expected in printed((layout,), meetings, frozenset(kinds)):
        yield scored(f"{name} · {kind}", contents, kind, expected)


def hold(found: Iterable[Score]) -> None:
    """Fail where an hour is wrong, or too many of the items of all of these papers are not found."""
    all_of = list(found)
    missed = [line for one in all_of for line in one.missed]
    assert [line for one in all_of for line in one.wrong] == []
    assert len(missed) <= (1 - ENOUGH) * sum(one.printed for one in all_of), missed


def meeting_for(layout: Layout, nth: int) -> tuple[Meeting, ...]:
    """One meeting, another one for each layout and kind, so that every language and notation has its turn."""
    return (MEETINGS_TO_PRINT[(BY_NAME[layout.name] * 5 + nth * 3) % len(MEETINGS_TO_PRINT)],)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.name)
def test_text_pages_and_values_are_read_back(layout: Layout) -> None:
    """A layout in each kind of text that it is usual in, each with another meeting."""
    usual = [kind for kind in WRITTEN if kind in layout.kinds]
    hold(one for nth, kind in enumerate(usual) for one in scores(layout, (kind,), meeting_for(layout, nth)))


@pytest.mark.parametrize("kind", NEEDS)
def test_files_of_offices_are_read_back(kind: str) -> None:
    """Every ninth layout as a Word file, a workbook, a PDF."""
    for package in NEEDS[kind]:
        pytest.importorskip(package)
    chosen = [layout for layout in LAYOUTS if kind in layout.kinds][::9]
    hold(one for nth, layout in enumerate(chosen) for one in scores(layout, (kind,), meeting_for(layout, nth)))


@pytest.mark.deep
@pytest.mark.parametrize("kind", [*WRITTEN, *NEEDS])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.name)
def test_every_meeting_is_read_back(layout: Layout, kind: str) -> None:
    """Each layout in each kind of file for each language and notation; files of offices, which take longer, for a third of them."""
    if kind not in layout.kinds or any(find_spec(package) is None for package in NEEDS.get(kind, ())):
        pytest.skip(f"{layout.name} is no {kind}, or nothing here writes one")
    meetings = MEETINGS_TO_PRINT[BY_NAME[layout.name] % 3 :: 3] if kind in NEEDS else MEETINGS_TO_PRINT
    hold(scores(layout, (kind,), meetings))
