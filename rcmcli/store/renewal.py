"""Renewal: the text of an old agenda on new dates. What spoke of the old ones goes; whatever else stays, byte for byte."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.change import Change, Drop, Put, Write
from rcmcli.model.dates import WEEKDAYS, read_weekday
from rcmcli.model.span import Path
from rcmcli.model.text import fold_name
from rcmcli.store.editing.blocks import above, is_bare
from rcmcli.store.editing.dropping import drop_key
from rcmcli.store.editing.edit import apply_all
from rcmcli.store.manuscript import Manuscript, Unfit
from rcmcli.store.reading import Reading, read_bytes

_NAME = re.compile(r"[^\W\d_]+(?:-feira)?")


class Unproved(ValueError):
    """The text would not say what it should, or cannot be changed in its place."""


class Renewed(msgspec.Struct, frozen=True):
    """The new text, and the lines of the old one on which something stood that is not in it."""

    text: str
    printed: tuple[int, ...]
    revised: tuple[int, ...]
    waivers: tuple[int, ...]


def renewed(
    before: Reading, agenda: Agenda, dates: Mapping[date, date], shift: timedelta, puts: Sequence[Put]
) -> Renewed:
    """An agenda on new dates, a draft, with what is to be put into its head. Raises `Unproved`."""
    spans = before.spans
    text = _without_waivers(before)
    text = _changed(text, before, [*_of_dates(before, agenda, dates, shift), *_to_draft(agenda), *puts])
    if agenda.revised:
        text = _changed(text, before, [Drop(("revised",))])
    if agenda.printed is not None:
        text = _without_printed(text, before)
    after = _read(text, before)
    if after.usable is None or _bare(after.usable, puts) != _bare(_expected(agenda, dates, shift), puts):
        raise Unproved
    return Renewed(
        text,
        _lines_of_printed(before) if agenda.printed is not None else (),
        (spans.find(("revised",), "key").line,) if agenda.revised else (),
        tuple(dict.fromkeys(waiver.span.line for waiver in before.waivers)),
    )


def _lines_of_printed(before: Reading) -> tuple[int, ...]:
    """The lines on which the tables and the keys of what was printed begin."""
    spans = before.spans
    tables = {spans.find(path).line for path in spans.tables() if path[0] == "printed"}
    keys = {spans.find(path, "key").line for path in (("printed",), *spans.inside(("printed",))) if spans.where(path)}
    return tuple(sorted(tables | keys))


def _expected(agenda: Agenda, dates: Mapping[date, date], shift: timedelta) -> Agenda:
    """What the new text must say: the old agenda with these dates, and nothing printed of the others."""
    days = tuple(
        msgspec.structs.replace(
            day,
            date=dates[day.date],
            until=dates[day.until] if day.until else None,
            weekday=weekday_on(day, dates),
        )
        for day in agenda.days
    )
    deadlines = tuple(
        msgspec.structs.replace(one, date=one.date + shift if one.date else None) for one in agenda.deadlines
    )
    return msgspec.structs.replace(agenda, days=days, deadlines=deadlines, printed=None, revised=None, status="draft")


def weekday_on(day: Day, dates: Mapping[date, date]) -> str:
    """The weekday of a day on its new date, in the language, the case and the length that it is written in."""
    found = [*_NAME.finditer(day.weekday)]
    words, at = "", 0
    for name, one in zip(found, dict.fromkeys((day.date, day.until or day.date)), strict=False):
        words += day.weekday[at : name.start()] + _renamed(name[0], dates[one])
        at = name.end()
    return words + day.weekday[at:] if len(found) <= len({day.date, day.until or day.date}) else ""


def _renamed(name: str, day: date) -> str:
    """Another weekday, as one is written: `jueves`, `Thursday`, `Thu`, `JUEVES`."""
    folded, number = fold_name(name), read_weekday(name)
    if number is None:
        return name
    for names in WEEKDAYS.values():
        whole = fold_name(names[number])
        if folded in (whole, whole.split()[0], whole[:3]):
            new = names[day.weekday()]
            new = new[:3] if folded == whole[:3] and folded != whole else new
            new = new if "-" in name else new.removesuffix("-feira") if folded == whole.split()[0] else new
            return new.upper() if name.isupper() else new.capitalize() if name[0].isupper() else new.lower()
    return name


def _bare(agenda: Agenda, puts: Sequence[Put]) -> Agenda:
    """An agenda without the values of some keys at its head."""
    return msgspec.structs.replace(agenda, **{str(put.path[0]): agenda.format for put in puts})


def _of_dates(before: Reading, agenda: Agenda, dates: Mapping[date, date], shift: timedelta) -> Iterator[Change]:
    """The changes that write the new dates, of days and of deadlines, and the weekdays."""
    for d, day in enumerate(agenda.days):
        new, until = dates[day.date], dates[day.until] if day.until else None
        if until and before.spans.where(("day", d, "until")) is None:
            yield Write(("day", d, "date"), f"{new}/{until}")
        else:
            yield Write(("day", d, "date"), new)
            if until:
                yield Write(("day", d, "until"), until)
        if day.weekday and weekday_on(day, dates) != day.weekday:
            yield Write(("day", d, "weekday"), weekday_on(day, dates))
    for n, one in enumerate(agenda.deadlines):
        if one.date:
            yield Write(("deadlines", n, "date"), one.date + shift)


def _to_draft(agenda: Agenda) -> list[Change]:
    return [Write(("status",), "draft")] if agenda.status != "draft" else []


def _changed(text: str, before: Reading, changes: Sequence[Change]) -> str:
    done = apply_all(text, _read(text, before).spans, [tuple(changes)])
    if not done.made:
        raise Unproved
    return done.text


def _read(text: str, before: Reading) -> Reading:
    return read_bytes(text.encode(), before.label, before.id)


def _without_waivers(before: Reading) -> str:
    """The text without the comments that let findings pass; a line that was nothing else goes with them."""
    text, left = before.text, before.waivers
    while left:
        lines = text.split("\n")
        for number, column in {one.span.line: one.span.column for one in reversed(left)}.items():
            line = lines[number - 1]
            end = "\r" if line.endswith("\r") else ""
            kept = line[: column - 1].rstrip()
            lines[number - 1] = "" if kept.strip() in ("", "#") else kept + end
            if not lines[number - 1]:
                lines[number - 1] = "\0"
        text = "\n".join(line for line in lines if line != "\0")
        left = _read(text, before).waivers
    return text


def _without_printed(text: str, before: Reading) -> str:
    """The text without what the old paper printed: its tables with the comments directly above them, and its keys."""
    while (found := _printed_table(text, before)) is not None:
        text = text[: found[0]] + text[found[1] :]
    reading = _read(text, before)
    if reading.agenda is None or reading.agenda.printed is None:
        return text
    if reading.spans.where(("printed",)):
        return _changed(text, before, [Drop(("printed",))])
    printed = reading.agenda.printed
    tables: list[Path] = [("printed",), ("printed", "start"), ("printed", "at")]
    tables += [("printed", "at", hour) for hour in printed.at]
    sheet = Manuscript(text, reading.spans)  # that nothing else goes is proved by what the agenda says then
    try:
        cuts = [cut for table in tables for path in reading.spans.inside(table) for cut in drop_key(path, sheet)]
    except Unfit:
        raise Unproved from None
    for cut in sorted(cuts, key=lambda one: one.start, reverse=True):
        text = text[: cut.start] + cut.text + text[cut.end :]
    return text


def _printed_table(text: str, before: Reading) -> tuple[int, int] | None:
    """The lines of the first table of what was printed, with the empty ones above them; none where none is left."""
    spans = _read(text, before).spans
    headers = [at for path in spans.tables() if path[0] == "printed" and (at := spans.header(path)) is not None]
    if not headers:
        return None
    sheet = Manuscript(text, spans)
    first = sheet.line_start(min(headers))
    end = spans.next_header(sheet.next_line(first))
    while end > sheet.next_line(first):
        start = sheet.line_start(end - 1)
        words = text[start:end].strip()
        if words and not words.startswith("#"):
            break
        end = start
    start = above(first, sheet)
    while start and is_bare(sheet.line_start(start - 1), sheet):
        start = sheet.line_start(start - 1)
    return start, end
