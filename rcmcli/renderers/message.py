"""The agenda as one message for WhatsApp or e-mail: no table, no markup but `*bold*`; languages one after another.

A short message has less than 4,096 UTF-16 units, the strictest way in which programs count characters. To fit it leaves
out details, then leads, then shortens titles, and says at last how many items are not in it.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from rcmcli.model.dates import short_date
from rcmcli.model.paper import Column, Paper, PaperDay, Row
from rcmcli.model.publication import Publication
from rcmcli.renderers import phrases
from rcmcli.words import say

LIMIT = 4096
_PARTED = "\n— — —\n\n"
_WEB = re.compile(r"https?://\S+")
_SIGN = re.compile(r"[*`]|(?<![^\W_])[_~]|[_~](?![^\W_])")
_TWINS = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}


class _Size(msgspec.Struct, frozen=True):
    """How much is said: details, leads, and at most so many letters of a title or name (0: all of them)."""

    details: bool = False
    leads: bool = False
    letters: int = 0


_WHOLE = _Size(details=True, leads=True)
_SHORTER = (_Size(leads=True), _Size(), _Size(letters=80), _Size(letters=60), _Size(letters=40))
_LEAST = _SHORTER[-1]
_MOST_CLOCKS, _MOST_NAMES, _LONGEST_NAME, _LONGEST_HEAD, _MARKS = 12, 4, 20, 120, 60


class _Told(msgspec.Struct, frozen=True):
    """A paper in one of its languages, seen from the reader's zone."""

    paper: Paper
    n: int
    language: str
    zone: str


def render(publication: Publication) -> bytes:
    """The message in every language of the paper, in UTF-8; the last line names the tz database."""
    paper, count = publication.paper, len(publication.paper.languages)
    budget = (LIMIT - 1 - len(_PARTED) * (count - 1)) // count
    told = [_Told(paper, n, language, publication.reader_zone) for n, language in enumerate(paper.languages)]
    return _PARTED.join(_short(one, budget) if publication.short else _text(one, _WHOLE) for one in told).encode()


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _short(told: _Told, budget: int) -> str:
    """The first of the shorter texts that fits; else the shortest with as many items as fit."""
    texts = (_text(told, size) for size in _SHORTER)
    return next((text for text in texts if units(text) <= budget), None) or _filled(told, budget)


def _text(told: _Told, size: _Size) -> str:
    lines = [*_head(told, size)]
    for day, before in zip(told.paper.days, (None, *told.paper.days), strict=False):
        lines += ["", *_day_head(told, day, before, size)]
        for row, above in zip(day.rows, (None, *day.rows), strict=False):
            lines += _item(told, day, row, above, size)
        if not day.rows:
            lines.append(day.nothing[told.n])
    return _joined([*lines, "", *_foot(told)])


def _filled(told: _Told, budget: int) -> str:
    """As many items as fit, in their order, and how many do not."""
    left = sum(len(day.rows) for day in told.paper.days)
    foot = ["", *_foot(told)]
    lines = [*_head(told, _LEAST)]
    for day, before in zip(told.paper.days, (None, *told.paper.days), strict=False):
        head = ["", *_day_head(told, day, before, _LEAST)]
        for row in day.rows:
            more = [*lines, *head, *_item(told, day, row, None, _LEAST)]
            if units(_joined([*more, _rest(told, left), *foot])) > budget:
                return _joined([*lines, _rest(told, left), *foot])
            lines, head, left = more, [], left - 1
    return _joined([*lines, *foot])  # pragma: no cover - it is only asked for what does not fit


def _rest(told: _Told, left: int) -> str:
    return say("items more", told.language, count=left)


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"


def _head(told: _Told, size: _Size) -> Iterator[str]:
    """Title, dates and state, the clock of all hours, and when the first day starts everywhere."""
    paper, n = told.paper, told.n
    longest = _LONGEST_HEAD if size.letters else 0
    yield f"*{_plain(_cut(paper.title[n], longest))}*"
    yield " · ".join(part for part in (paper.dates[n], paper.state[n]) if part)
    if not size.letters:
        yield from ([_plain(paper.subtitle[n])] if paper.subtitle[n] else [])
        yield from ([f"{say('theme', told.language)}: {_plain(paper.theme[n])}"] if paper.theme[n] else [])
        yield from (f"{fact.label[n]}: {_plain(fact.words[n])}" for fact in paper.facts if fact.words[n])
    if paper.reader[n]:
        yield _plain(_cut(paper.reader[n], longest))
    day = next((day for day in paper.days if _first(day)), None)
    if day:
        yield from _clocks(told, day, size, on="" if day is paper.days[0] else day.date)


def _clocks(told: _Told, day: PaperDay, size: _Size, on: str = "") -> Iterator[str]:
    """Whose clocks the hours are, and when the day starts on each."""
    home, mine = day.columns[0], _mine(told, day)
    if mine:
        reader = day.columns[mine]
        facts = {"home": _name(home, told.n, size), "home_offset": home.offset}
        place = next(name for name, zone in zip(reader.names, reader.zones, strict=True) if zone == told.zone)[told.n]
        words = say("reader hours", told.language, place=_plain(_cut(place, 40)), offset=reader.offset, **facts)
    else:
        words = say("times of", told.language, place=_name(home, told.n, size), offset=home.offset)
    yield words[0].upper() + words[1:]
    row = _first(day)
    if row and len(day.columns) > 1:
        clocks = " · ".join(_starts(told, day, row, size))
        when = short_date(date.fromisoformat(on), told.language) if on else ""
        yield say("day starts on" if on else "day starts", told.language, clocks=clocks, day=when)
    if not size.letters:
        yield from (_plain(column.note[told.n]) for column in day.columns if column.note[told.n])


def _starts(told: _Told, day: PaperDay, row: Row, size: _Size) -> Iterator[str]:
    """`09:00 Ottawa, Washington (UTC−4)` for each clock, the one that leads in bold."""
    mine = _mine(told, day)
    order = sorted(range(len(day.columns)), key=lambda n: (n != mine, n))
    shown = order[:_MOST_CLOCKS] if size.letters else order
    for n in shown:
        hour = f"*{row.starts[n]}*" if n == mine else row.starts[n]
        yield f"{hour} {_cities(day.columns[n], told.n, size)} ({day.columns[n].offset})"
    if len(shown) < len(order):
        yield f"+{len(order) - len(shown)}"


def _cities(column: Column, n: int, size: _Size) -> str:
    if not size.letters:
        return _plain(column.cities[n])
    names = [_plain(_cut(name[n], _LONGEST_NAME)) for name in column.names]
    return ", ".join(names[:_MOST_NAMES]) + (f" +{len(names) - _MOST_NAMES}" if len(names) > _MOST_NAMES else "")


def _name(column: Column, n: int, size: _Size) -> str:
    return _plain(_cut(column.names[0][n], _LONGEST_NAME if size.letters else 0))


def _first(day: PaperDay) -> Row | None:
    timed = [row for row in day.rows if row.start and not row.cancelled]
    return min(timed, key=lambda row: row.start, default=None)


def _mine(told: _Told, day: PaperDay) -> int:
    """The column of the reader's clock: 0 where it is the meeting's own, or where nobody reads."""
    return next((n for n, column in enumerate(day.columns) if told.zone in column.zones), 0)


def _day_head(told: _Told, day: PaperDay, before: PaperDay | None, size: _Size) -> Iterator[str]:
    """Date and title; clocks and start where they are not those said last."""
    yield f"*{_plain(_cut(day.heading[told.n], max(60, size.letters) if size.letters else 0))}*"
    if not size.letters:
        yield from (_plain(words[told.n]) for words in day.remarks if words[told.n])
    if before and _first(day) and (_relation(before) != _relation(day) or (size.details and _new_start(day, before))):
        yield from _clocks(told, day, size)


def _relation(day: PaperDay) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((column.offset, column.zones) for column in day.columns)


def _new_start(day: PaperDay, before: PaperDay) -> bool:
    first, other = _first(day), _first(before)
    return bool(first and (other is None or first.starts != other.starts))


def _item(told: _Told, day: PaperDay, row: Row, above: Row | None, size: _Size) -> Iterator[str]:
    """The line of an item, and its details below."""
    n, language = told.n, told.language
    if row.heading[n]:
        yield f"*{_plain(_cut(row.heading[n], size.letters))}*"
    brief = row.kind in phrases.BRIEF_KINDS
    leads = f" ({_plain(row.leads[n])})" if size.leads and row.leads[n] and not brief else ""
    marks = _plain(_cut(phrases.marks(row, n, language), _MARKS if size.letters else 0))
    title = _plain(_cut(phrases.title(row, n, language), size.letters))
    yield f"{_hour(told, day, row)} {title}{leads}" + (f" · {marks}" if marks else "")
    if size.details and not brief:
        place = phrases.room(row, above, n, language)
        yield from ([f"- {_plain(place)}"] if place else [])
        for one in row.details:
            if one.words[n]:
                yield f"{'  ' * one.depth}- {_plain(phrases.detail(one, n, language))}"


def _hour(told: _Told, day: PaperDay, row: Row) -> str:
    """The reader's hours first, those of the meeting after them in brackets."""
    mine = _mine(told, day)
    return f"{row.spans[mine]} ({row.spans[0]})" if mine and row.spans else row.when[told.n]


def _foot(told: _Told) -> Iterator[str]:
    spans = (span for day in told.paper.days for row in day.rows for span in (*row.spans, *row.starts))
    if any("+" in span or "−" in span for span in spans):
        yield say("day marks", told.language)
    yield f"{told.paper.footer[told.n]} · rcm"


def _cut(words: str, most: int) -> str:
    """The words, or as many UTF-16 units of them as are allowed, an ellipsis last; 0 allows all."""
    if not most or units(words) <= most:
        return words
    return words.encode("utf-16-le")[: (most - 1) * 2].decode("utf-16-le", "ignore").rstrip(" \u200d") + "…"


def _plain(words: str) -> str:
    """Words in which no messenger sees markup: signs that might be are replaced by their twins, in links by their codes."""
    return " ".join(_harmless(word) for word in words.split())


def _harmless(word: str) -> str:
    if _WEB.fullmatch(word):
        return _SIGN.sub(lambda found: f"%{ord(found[0]):02X}", word)
    return _SIGN.sub(lambda found: _TWINS[found[0]], word)
