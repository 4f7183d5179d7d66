"""Clocks as the heads of tables name them: in one line, by a region where one fits; all of their places stand in a key."""

from collections.abc import Iterable, Iterator, Sequence

from rcmcli.atlas.regions import REGIONS
from rcmcli.model.schedule import ClockColumn, DaySheet
from rcmcli.paper.printed import Line, Run

_LETTER = 1.32  # millimetres, of the small type of a head
_INSET = 2.6
_ENOUGH = 3  # clocks of a region that it is named for
_NAMED = ("en", "es")  # the languages in which the atlas has regions, in its order


def names_in(column: ClockColumn, width: float, language: str) -> list[str]:
    """What fits into one line of this many millimetres: all places, else a region and the others, else the first and `…`."""
    whole = _names(column, language)
    region = _by_region(column, language)
    for names in (whole, region, [region[0], "…"], [whole[0], "…"]):
        if _fits(names, width):
            return names
    return whole[:1]


def is_short(column: ClockColumn, width: float, language: str) -> bool:
    """Whether a head of this width does not name all places of a column."""
    return names_in(column, width, language) != _names(column, language)


def key_of(columns: Iterable[tuple[ClockColumn, float]], languages: Sequence[str]) -> Iterator[Line]:
    """Which places each offset stands for, where a head has no room to say it."""
    short = [column for column, width in columns if is_short(column, width, languages[0])]
    for language in languages if short else ():
        told = "; ".join(f"{column.offset}: {', '.join(_names(column, language))}" for column in short)
        yield Line("key", (Run(told, language),))


def same_key(sheet: DaySheet, before: DaySheet | None) -> bool:
    """Whether the day before has told already which places its clocks stand for."""
    return before is not None and [(one.offsets, one.places) for one in sheet.clocks] == [
        (one.offsets, one.places) for one in before.clocks
    ]


def _names(column: ClockColumn, language: str) -> list[str]:
    return [place.name.pick(language) for place in column.places]


def _fits(names: Sequence[str], width: float) -> bool:
    return len(", ".join(names)) * _LETTER <= width - _INSET


def _by_region(column: ClockColumn, language: str) -> list[str]:
    """The places, several of one region as the region; where the meeting itself is, it is the place that counts."""
    for spellings, first, _ in REGIONS if language in _NAMED and not column.home else ():
        zones = first.split()
        inside = [place for place in column.places if place.zone in zones]
        if len({place.zone for place in inside}) >= _ENOUGH:
            region = spellings.split("|")[_NAMED.index(language)]
            return [region, *(place.name.pick(language) for place in column.places if place not in inside)]
    return _names(column, language)
