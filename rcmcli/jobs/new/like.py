"""`rcm agenda new --like OLD`: an old agenda on new dates, and what of it somebody should look at."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from rcmcli.desk.console import Console
from rcmcli.desk.opening import open_agenda
from rcmcli.jobs.new.dates import read_days, span_said
from rcmcli.jobs.new.meeting import read_host, read_place, read_title, tell_clock
from rcmcli.jobs.new.request import Request
from rcmcli.jobs.new.target import good_id, target_of, write_new
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Put
from rcmcli.model.dates import MONTHS, WEEKDAYS
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES, LANGUAGE_NAMES, LANGUAGES, Text, enumerated, fold_name, shortened
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.renewal import Renewed, Unproved, renewed
from rcmcli.store.shelf import shown
from rcmcli.words import editing, filled, new_agendas

_MOST = 20  # lines to look at that are named
_TAG = re.compile(r"#[\w-]+\s*$")


class _Look(NamedTuple):
    """A line of the new file that somebody should look at, and why."""

    line: int
    why: Text


def renew(request: Request, console: Console) -> int:
    """Write an old agenda on new dates, and say what was left out and what to look at."""
    _refuse_gaps(request)
    name = good_id(request.id)
    before, agenda = open_agenda(request.like, console)
    days = read_days(request.dates, console)
    dates = _paired(agenda, days)
    target = target_of(name, request.output)
    puts = _puts(request, agenda, days, console)
    shift = days[0] - min(dates)
    try:
        new = renewed(before, agenda, dates, shift, puts)
    except (Unproved, OverflowError):
        raise Refusal(editing.CANNOT_BE_MADE, new_agendas.LIKE_HINT) from None
    write_new(new.text, target, console, mark=before.data[: len(before.data) - len(before.text.encode())])
    items = sum(len(day.items) for day in agenda.days)
    if target:
        told = {"path": shown(target), "old": before.id or before.shown}
        console.tell(new_agendas.RENEWED, days=len(agenda.days), items=items, span=span_said(days), **told)
    _tell_dropped(new, before, console)
    for one in agenda.deadlines:
        if one.date:
            console.tell(new_agendas.DEADLINE_SHIFTED, title=one.title, old=one.date, new=one.date + shift)
    _tell_looks(read_bytes(new.text.encode(), "-"), dates, console)
    if target:
        console.tell(new_agendas.NEXT, agenda=name if request.output is None else shown(target))
    return 0


def _refuse_gaps(request: Request) -> None:
    missing = [name for name, words in (("ID", request.id), ("--date", request.dates)) if not words]
    if missing:
        raise Refusal(filled(new_agendas.MISSING, names=", ".join(missing)), new_agendas.MISSING_LIKE_HINT)
    if request.form:
        raise Refusal(new_agendas.FORM_OF_OLD, new_agendas.FORM_OF_OLD_HINT)


def _paired(agenda: Agenda, days: Sequence[date]) -> dict[date, date]:
    """The new date of each old one, in order. Raises `Refusal` where they are not as many, or a block would be torn."""
    old = sorted({*agenda.dates})
    if len(old) != len(days) or not old:
        facts = {"old": len(old), "new": len(days)}
        shift = days[0] - old[0] if old else timedelta()
        fitting = ",".join(str(one + shift) for one in old)
        if old and (old[-1] - old[0]).days == len(old) - 1:
            fitting = f"{old[0] + shift}..{old[-1] + shift}" if len(old) > 1 else str(days[0])
        raise Refusal(
            filled(new_agendas.OTHER_COUNT, **facts),
            filled(new_agendas.OTHER_COUNT_HINT, dates=fitting) if old else None,
        )
    dates = dict(zip(old, days, strict=True))
    for day in agenda.days:
        block = [dates[one] for one in day.dates]
        if (block[-1] - block[0]).days != len(block) - 1:
            raise Refusal(filled(new_agendas.BLOCK_TORN, first=day.date, last=day.dates[-1]))
    return dates


def _puts(request: Request, agenda: Agenda, days: Sequence[date], console: Console) -> list[Put]:
    """What the options say of the new meeting that the old one was not."""
    if len(request.languages) > 1 and request.languages != agenda.languages:
        told = ", ".join(agenda.languages)
        hint = filled(new_agendas.LANGUAGES_OF_OLD_HINT, agenda=request.id, languages=",".join(request.languages))
        raise Refusal(filled(new_agendas.LANGUAGES_OF_OLD, languages=told), hint)
    puts: list[Put] = []
    if request.title:
        puts.append(Put(("title",), _title_after(agenda, request.title)))
    host = read_host(request.host, agenda.languages[0]) if request.host else ""
    if host:
        puts.append(Put(("host",), host))
    if request.tz:
        place = read_place(request.tz, days[0], host or agenda.host, console)
        puts.append(Put(("timezone",), place.zone))
        tell_clock(place, days, console)
    return puts


def _title_after(agenda: Agenda, words: str) -> Text:
    """The new title. Raises `Refusal` where it would leave a version of the old one, or take the place of several."""
    new = read_title(words, agenda.languages, new_agendas.MANY_TITLES_OF_OLD_HINT)
    versions = [one for one in DOCUMENT_LANGUAGES if getattr(agenda.title, one)]
    if new.any and len(versions) == 1 and [*agenda.languages] == versions:
        return Text(**{versions[0]: new.any})
    if all(getattr(new, one) for one in versions):
        return new
    names = Text(**{one: enumerated([LANGUAGE_NAMES[name].pick(one) for name in versions], one) for one in LANGUAGES})
    first = new.any or next(getattr(new, one) for one in agenda.languages if getattr(new, one))
    parts = " | ".join([first, *("…" for _ in agenda.languages[1:])])
    hint = filled(new_agendas.SEVERAL_TITLES_HINT, title=parts, languages=", ".join(agenda.languages))
    raise Refusal(filled(new_agendas.SEVERAL_TITLES, languages=names), hint)


def _tell_dropped(new: Renewed, before: Reading, console: Console) -> None:
    """Say what of the old agenda is not in the new one, and where it stood."""
    for what, lines in (
        (new_agendas.LEFT_PRINTED, new.printed),
        (new_agendas.LEFT_REVISED, new.revised),
        (new_agendas.LEFT_WAIVERS, new.waivers),
    ):
        if lines:
            told = ", ".join(map(str, lines[:_MOST])) + (" …" if len(lines) > _MOST else "")
            console.tell(what, old=before.id or before.shown, lines=told, count=len(lines))


def _tell_looks(new: Reading, dates: Mapping[date, date], console: Console) -> None:
    """Name the lines of the new file that may still speak of the old meeting."""
    agenda = new.usable
    looks = sorted({*_dated(new, dates), *(_linked(new, agenda) if agenda else ())}, key=lambda one: one.line)
    lines = new.text.split("\n")
    for look in looks[:_MOST]:
        console.tell(new_agendas.LOOK_AT, line=look.line, why=look.why, words=shortened(lines[look.line - 1], 90))
    if len(looks) > _MOST:
        more = ", ".join(str(look.line) for look in looks[_MOST:])
        console.tell(new_agendas.LOOK_ALSO, lines=more)


def _linked(new: Reading, agenda: Agenda) -> Iterator[_Look]:
    """Addresses to connect to, and items that were cancelled."""
    if agenda.link:
        yield _Look(new.spans.find(("link",)).line, new_agendas.OLD_LINK)
    for path, item, day in agenda.each():
        if day and item.link:
            yield _Look(new.spans.find((*path, "link")).line, new_agendas.OLD_LINK)
        if day and item.status == "cancelled":
            yield _Look(new.spans.find((*path, "status")).line, new_agendas.WAS_CANCELLED)


def _dated(new: Reading, dates: Mapping[date, date]) -> Iterator[_Look]:
    """Lines, comments too, that name the old year, an old date, or a weekday that is another one now."""
    years = {str(one.year) for one in dates} - {str(one.year) for one in dates.values()}
    moved = [old for old, one in dates.items() if old.weekday() != one.weekday()]
    weekdays = {fold_name(names[old.weekday()]) for old in moved for names in WEEKDAYS.values()}
    named = _pattern({*years, *weekdays, *(words for old in dates for words in _spellings(old))} - _same(dates))
    if named is None:
        return
    rewritten = {new.spans.find(("day", d, "weekday")).line: d for d in range(len(dates))}
    for number, line in enumerate(new.text.split("\n"), 1):
        if number in rewritten and line.lstrip().startswith("weekday"):
            line = line.partition("#")[2]
        if line.lstrip().startswith("id "):
            continue
        found = named.search(fold_name(_TAG.sub("", line)))
        if found:
            yield _Look(number, filled(new_agendas.NAMES_OLD, words=found[0]))


def _same(dates: Mapping[date, date]) -> set[str]:
    """What is as true of the new dates as of the old ones."""
    return {words for one in dates.values() for words in _spellings(one)}


def _spellings(day: date) -> Iterator[str]:
    """A date without its year, as papers write it, folded; and in figures with it."""
    yield f"{day:%Y %m %d}"
    yield f"{day:%d %m %Y}"
    for names in MONTHS.values():
        month = fold_name(names[day.month - 1])
        for short in (month, month[:3]):
            yield from (f"{day.day} {short}", f"{day.day} de {short}", f"{day.day} of {short}", f"{short} {day.day}")


def _pattern(words: set[str]) -> "re.Pattern[str] | None":
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})\b") if words else None
