"""Converting: from the words of `rcm convert` to requests, targets and the claims of a pasted list."""

from collections.abc import Iterator
from datetime import date, datetime

from rcmcli import directory, moments, notation, places
from rcmcli.conversion import judge
from rcmcli.desk.console import Console
from rcmcli.desk.timing import today
from rcmcli.model import clock
from rcmcli.model.conversion import Claim, Request
from rcmcli.model.place import Match, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import text

MOST = 1000


def requests_of(words: list[str], source: str, on: str, day_first: bool | None, console: Console) -> list[Request]:
    """One request for each time; words that are a time only together are taken together."""
    lines = [line for line in words if line.strip()]
    if not lines:
        raise Refusal(text("no when"))
    _refuse_too_many(len(lines))
    day = _date(on, day_first, console) if on else None
    try:
        return [_request(line, source, day, day_first, console) for line in lines]
    except Refusal:
        if len(lines) == 1 or len(lines) > 8:
            raise
        return [_request(" ".join(lines), source, day, day_first, console)]


def targets_of(to: list[str], groups: list[str], request: Request, console: Console) -> list[Place]:
    """The places to tell the time in: those named, and the capitals of the groups; the RCM's where none is named."""
    _refuse_too_many(len(to) + len(groups))
    day = date.fromisoformat(request.day)
    if not to and not groups:
        console.tell("to RCM")
        groups = ["RCM"]
    found = [match.place for name in to for match in _matches(name, day, console)]
    found += [seat for name in groups for part in _parted(name) for seat in _seats(part)]
    return list(dict.fromkeys(found))


def claims_of(pasted: str, request: Request, console: Console) -> tuple[str, list[Claim]]:
    """The head of the right list, and each label of a pasted one with the hour it stands under, judged."""
    day = date.fromisoformat(request.day)
    instants = clock.readings(day, request.start, request.place.zone)
    if len(instants) != 1:
        facts = {"place": request.place.name.pick(console.language), "query": request.query}
        raise Refusal(text("claims unclear", **facts), text("claims unclear hint"))
    instant = instants[0]
    claims = [
        claim
        for part in pasted.replace("\n", ";").split(";")
        if part.strip()
        for claim in _judged(part, day, instant, console)
    ]
    if not claims:
        raise Refusal(text("no claim", part=""), text("no claim hint"))
    _refuse_too_many(len(claims))
    here = clock.seen_from(instant, request.place.zone)
    name = request.place.name.pick(console.language)
    return f"{request.day} {here.clock} {name} ({clock.offset_label(here.offset)})", claims


def _judged(part: str, day: date, instant: datetime, console: Console) -> Iterator[Claim]:
    """The claims of one part of a list, such as `11:00 Washington, Ottawa`; a time without am or pm is taken literally."""
    found = notation.read(part, language=console.language)
    label = found.label or found.rest
    if not found.spans or not label:
        raise Refusal(text("no claim", part=one_line(part)[:60]), text("no claim hint"))
    span = (found.literal or found.spans)[0]
    for match in _matches(label, day, console):
        name = one_line(match.place.name.pick(console.language))
        shift = span.start // clock.DAY + (span.day_shift or 0) if span.day_shift or span.start >= clock.DAY else None
        printed = clock.clock(span.start) + (f" {shift:+d}" if shift else "")
        yield judge(instant, day, printed, shift, span.start % clock.DAY, name, match.place)


def _request(line: str, source: str, day: date | None, day_first: bool | None, console: Console) -> Request:
    here = places.find(source).place.zone if source else "UTC"
    spoken = "" if day_first is None else console.language
    moment = moments.read(line, today=today(here), language=spoken, on=day, day_first=day_first)
    stated = moment.zone or moment.label
    if not source and not stated:
        raise Refusal(text("no source", query=one_line(line)[:60]), text("no source hint"))
    if day and moment.day != day and not moment.assumed:
        raise Refusal(text("on contradicts", stated=moment.day, on=day))
    place = _one(source or stated, moment.day, console)
    if source and stated:
        _refuse_contradiction(stated, place, clock.instant(moment.day, moment.start, place.zone))
    guessed = moment.assumed if moment.day != day else None
    if guessed:
        console.note(guessed)
    assumed = guessed.pick(console.language) if guessed else ""
    return Request(one_line(line), str(moment.day), moment.start, moment.end, place, assumed)


def _refuse_contradiction(stated: str, place: Place, instant: datetime) -> None:
    """Refuse a time whose own zone is another than that of `--from` at that moment."""
    there = clock.seen_from(instant, place.zone)
    theirs = clock.seen_from(instant, places.find(stated, on=there.day).place.zone)
    if theirs.offset != there.offset:
        raise Refusal(
            text(
                "contradiction",
                stated=one_line(stated)[:40],
                place=place.name.pick("en"),
                offset=clock.offset_label(there.offset),
            ),
            text("contradiction hint"),
        )


def _date(words: str, day_first: bool | None, console: Console) -> date:
    """The date that --on states; any notation of a date will do."""
    return moments.read(f"{words} 00:00", today=today(), language=console.language, day_first=day_first).day


def _one(name: str, day: date, console: Console) -> Place:
    match = places.find(name, on=day)
    if match.note:
        console.note(match.note)
    return match.place


def _matches(name: str, day: date, console: Console) -> Iterator[Match]:
    for match in places.find_all(name, on=day):
        if match.note:
            console.note(match.note)
        yield match


def _parted(name: str) -> list[str]:
    """`RCM,SACM` as two groups, unless the whole is a party's name."""
    return [name] if directory.find(name) else [part.strip() for part in name.split(",") if part.strip()]


def _seats(name: str) -> list[Place]:
    party = directory.find(name)
    if party is None:
        near = directory.near_names(name)
        raise Refusal(
            text("no such party", name=one_line(name)[:60]),
            text("did you mean", near=", ".join(near)) if near else None,
        )
    return [one.seat for one in directory.expand([name]) if one.seat]


def _refuse_too_many(count: int) -> None:
    if count > MOST:
        raise Refusal(text("too many", count=count, most=MOST))
