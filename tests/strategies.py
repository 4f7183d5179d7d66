"""Made agendas for property tests: TOML texts valid by construction, with the facts that went into them.

A test compares what rcm makes of the text with the facts, and never asks rcm for them.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import strategies as st

MEMBER_ZONES = (
    "America/Belize", "America/Toronto", "America/Vancouver", "America/St_Johns", "America/Costa_Rica",
    "America/Santo_Domingo", "America/El_Salvador", "America/Guatemala", "America/Tegucigalpa", "America/Mexico_City",
    "America/Tijuana", "America/Managua", "America/Panama", "America/New_York", "America/Los_Angeles",
    "America/Argentina/Buenos_Aires", "America/La_Paz", "America/Sao_Paulo", "America/Santiago", "America/Bogota",
    "America/Guayaquil", "America/Guyana", "America/Asuncion", "America/Lima", "America/Paramaribo",
    "America/Montevideo", "America/Caracas",
)  # fmt: skip
ANY_ZONES = sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
PARTS = ("morning", "afternoon", "evening", "all day")
KINDS = ("session", "break", "meal", "ceremony", "social", "travel", "logistics")
NASTY = (
    "\x1b[31mred\x1b[0m", "\x1b]0;owned\x07", "a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "lone\rreturn", "tab\there",
    "a, b; c\\n d\\, e", 'quoted "like" this', "“curly” «guillemets»", "[/b] [red]x[/red] [PPT] :smile:",
    "\u202eright to left\u202c", "zero\u200bwidth\ufeff", "👩‍👩‍👧‍👦 family 🇨🇷 👍🏽", "é e\u0301 ñ n\u0303", "漢字かな交じり文", "x" * 10_000,
    "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "{title} {0} {", "%s %(x)s %n", "line\u2028separator\u0085next",
    "\x00nul\x9bcsi", "-- --help", "palabra " * 200, "\\", "a\\", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 " * 40, "ñ" * 74, ";", ",", ":", "·–—−…",
)  # fmt: skip


class Fact(NamedTuple):
    """One item as it was made: the end may pass 1440 minutes; without `start` it has a part of the day or no time."""

    id: str
    title: str
    kind: str
    start: int | None
    end: int | None
    part: str
    track: str
    leads: tuple[str, ...]
    optional: bool
    cancelled: bool

    @property
    def time(self) -> str:
        """The notation of its time, empty for none."""
        if self.start is None:
            return self.part
        if self.end is None:
            return _clock(self.start)
        return f"{_clock(self.start)}-{_clock(self.end)}" + (" +1" if self.end >= 1440 else "")


class Sheet(NamedTuple):
    """One day as it was made."""

    date: date
    zone: str
    items: tuple[Fact, ...]


class Made(NamedTuple):
    """An agenda as it was made, and its text."""

    title: str
    zone: str
    status: str
    days: tuple[Sheet, ...]

    @property
    def text(self) -> str:
        """The TOML file."""
        return "\n".join(_agenda(self)) + "\n"

    def facts(self) -> Iterator[tuple[Sheet, Fact]]:
        """Every item with its day."""
        return ((sheet, fact) for sheet in self.days for fact in sheet.items)


def ends(sheet: Sheet, fact: Fact) -> tuple[datetime, datetime | None] | None:
    """The instants of an item, from `zoneinfo` and nothing else; none for an item without a time."""
    if fact.start is None:
        return None
    return _instant(sheet, fact.start), None if fact.end is None else _instant(sheet, fact.end)


@cache
def zones() -> st.SearchStrategy[str]:
    """A zone of a member country, or one time in ten of anywhere."""
    return st.integers(0, 9).flatmap(lambda n: st.sampled_from(MEMBER_ZONES if n else ANY_ZONES))


@cache
def titles() -> st.SearchStrategy[str]:
    """Any text that TOML can hold and that leaves something to see, half of them nasty."""
    anything = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)
    return (st.sampled_from(NASTY) | anything).filter(lambda title: any(map(_visible, title)))


def toml_string(text: str) -> str:
    """`text` as a basic string, everything that TOML or an editor might not keep as an escape."""
    return '"' + "".join(map(_escaped, text)) + '"'


@st.composite
def agendas(draw: st.DrawFn) -> Made:
    """A whole agenda: one to three days of up to five items, in one zone or several, some items past midnight."""
    zone = draw(zones())
    first = draw(st.dates(date(2005, 1, 1), date(2035, 12, 1)))
    count = draw(st.integers(1, 3))
    gaps = draw(st.lists(st.integers(1, 4), min_size=count, max_size=count))
    days = []
    for n, gap in enumerate(gaps):
        first += timedelta(days=gap)
        away = draw(zones()) if draw(st.integers(0, 3)) == 3 else ""
        items = draw(_several_items())
        numbered = tuple(item._replace(id=f"item-{n}-{i}") for i, item in enumerate(items))
        days.append(Sheet(first, away or zone, numbered))
    status = draw(st.sampled_from(("draft", "preliminary", "final", "cancelled")))
    return Made(draw(titles()), zone, status, tuple(days))


@cache
def _several_items() -> st.SearchStrategy[list[Fact]]:
    return st.lists(_items(), max_size=5)


@st.composite
def _items(draw: st.DrawFn) -> Fact:
    start = draw(st.none() | st.integers(0, 287).map(lambda n: n * 5))
    length = draw(st.none() | st.integers(1, 60).map(lambda n: n * 5))
    return Fact(
        id="",
        title=draw(titles()),
        kind=draw(st.sampled_from(KINDS)),
        start=start,
        end=None if start is None or length is None else start + length,
        part="" if start is not None else draw(st.sampled_from(("", *PARTS))),
        track=draw(st.sampled_from(("", "", "A, B; C", "Pista «norte»"))),
        leads=draw(st.sampled_from(((), (), ("PPT",), ("Mexico", "IOM")))),
        optional=draw(st.sampled_from((False, False, True))),
        cancelled=draw(st.sampled_from((False, False, False, True))),
    )


def _agenda(made: Made) -> Iterator[str]:
    yield f'format = 1\ntitle = {toml_string(made.title)}\nstatus = "{made.status}"\ntimezone = "{made.zone}"'
    yield 'host = "Mexico"\ndelegations = ["Mexico", "Chile"]\nobservers = ["IOM"]'
    for sheet in made.days:
        yield f"\n[[day]]\ndate = {sheet.date}"
        if sheet.zone != made.zone:
            yield f'timezone = "{sheet.zone}"'
        for fact in sheet.items:
            yield "\n[[day.item]]"
            yield from _item(fact)


def _item(fact: Fact) -> Iterator[str]:
    yield f'id = "{fact.id}"\ntitle = {toml_string(fact.title)}\nkind = "{fact.kind}"'
    if fact.time:
        yield f'time = "{fact.time}"'
    if fact.track:
        yield f"track = {toml_string(fact.track)}"
    if fact.leads:
        yield f"leads = {_list(fact.leads)}"
    if fact.optional:
        yield "optional = true"
    if fact.cancelled:
        yield 'status = "cancelled"'


def _list(words: Sequence[Any]) -> str:
    return "[" + ", ".join(toml_string(word) for word in words) + "]"


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _instant(sheet: Sheet, minutes: int) -> datetime:
    wall = datetime(sheet.date.year, sheet.date.month, sheet.date.day) + timedelta(minutes=minutes)
    return wall.replace(tzinfo=ZoneInfo(sheet.zone)).astimezone(ZoneInfo("UTC"))


def _visible(char: str) -> bool:
    return unicodedata.category(char)[0] in "LNPS"


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if unicodedata.category(char)[0] in "CZM" and char != " ":
        return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
    return char
