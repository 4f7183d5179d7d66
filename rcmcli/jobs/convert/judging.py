"""Judging: a pasted list of local times against the time that it is of, with every doubt said."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import msgspec

from rcmcli import places
from rcmcli.conversion import instants_of, judge
from rcmcli.desk.clock_names import bearing
from rcmcli.desk.console import Console
from rcmcli.desk.timing import said_of
from rcmcli.model import clock
from rcmcli.model.conversion import Claim, PrintedHour, Request, Verdict
from rcmcli.model.dates import long_date
from rcmcli.model.place import Match, Place
from rcmcli.model.readings import other_reading
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, capitalized, one_line
from rcmcli.places.certainty import DIRECTORY
from rcmcli.reading.days import shift_of
from rcmcli.reading.listed import LabelledHour, no_claim, parted
from rcmcli.reading.said import signed
from rcmcli.words import common, converting, filled, timing

MOST, MOST_LINES = 1000, 100_000  # places and hours on a page; lines of standard input
_HALF_A_YEAR = timedelta(days=183)
Told = tuple[str, Match, PrintedHour]  # a label, how it is read, and the hour that is printed for it


def verdict_of(pasted: str, request: Request, console: Console) -> Verdict:
    """Each label of a pasted list with the hour it stands under, judged, and the head of the right list."""
    instants = instants_of(request, request.start)
    if len(instants) != 1:
        raise Refusal(said_of(converting.CLAIMS_UNCLEAR, request.place, query=request.query), timing.UNCLEAR_HINT)
    day = request.day
    stated, unread = parted(pasted, places.kind_of)
    for words in unread:
        console.tell(converting.CLAIM_UNREAD, words=words[:80])
    if request.end is None and any(one.time.end is not None for one in stated):
        console.tell(converting.CLAIM_ENDS)
    end = None if request.end is None else _end_of(request, instants[0])
    found = [each for one in stated for each in _told(one, instants[0], day, console)]
    if not found:
        raise no_claim(pasted)
    refuse_too_many(len(found))

    def judged(printed: PrintedHour) -> Claim:
        return judge(instants[0], end, day, printed)

    claims = tuple(judged(printed) for printed in _reread(found, instants[0], request, judged, console))
    return Verdict(request.query, request.place.zone, _head(request, instants[0]), claims, clock.version())


def _reread(
    found: list[Told], instant: datetime, request: Request, judged: Callable[[PrintedHour], Claim], console: Console
) -> Iterator[PrintedHour]:
    """What a list prints, its abbreviations read as the clocks that bear them that day, near the places beside them."""
    right = [printed.place for _, _, printed in found if judged(printed).ok]
    for label, match, printed in found:

        def is_right(place: Place, printed: PrintedHour = printed) -> bool:
            return judged(msgspec.structs.replace(printed, place=place)).ok

        meant, said = other_reading(label, match, is_right, right, instant), converting.CLAIM_READ
        if meant is None:
            beside = [place for place in right if place != match.place] or [request.place]
            meant, said = _in_force(label, match, beside, instant, request.day), converting.CLAIM_IN_FORCE
        if meant is None:
            meant, said = _namesake(match, is_right, instant), converting.CLAIM_NAMESAKE
        if meant:
            name, usual = (one_line(one.name.pick(console.language)) for one in (meant, match.place))
            if said is converting.CLAIM_NAMESAKE:
                usual = one_line(places.titled(match.place).pick(console.language))
            console.tell(said, label=label, place=name, usual=usual)
            yield msgspec.structs.replace(printed, label=name, place=meant)
            continue
        if match.note:
            console.note(match.note)
        yield printed


def _in_force(label: str, match: Match, beside: list[Place], instant: datetime, day: date) -> Place | None:
    """Of the clocks that bear a name on a day on which its usual one does not, the nearest to the places beside it."""
    if not any(said.alone and said.text == label for said in match.unkept):
        return None

    def away(place: Place) -> int:
        offsets = [clock.seen_from(instant, one.zone).offset for one in beside]
        return min(abs(clock.seen_from(instant, place.zone).offset - offset) for offset in offsets)

    return min(bearing(label, match, day), key=away, default=None)


def _namesake(match: Match, is_right: Callable[[Place], bool], instant: datetime) -> Place | None:
    """A lesser city of the same name where both the offset beside it and the hour hold, and neither does at the usual one.

    A country of the directory is never given up for one: the offset of a list is often that of another season.
    """
    if match.place.country in DIRECTORY or is_right(match.place):
        return None
    stated = {said.minutes for said in match.unkept if said.literal}
    found = (place for place in match.others if is_right(place))
    return next((place for place in found if clock.seen_from(instant, place.zone).offset in stated), None)


def _end_of(request: Request, start: datetime) -> datetime:
    """The instant at which a request ends; raises `Refusal` where its clocks show the end twice or not at all."""
    found = [one for one in instants_of(request, request.end or 0) if one > start]
    if len(found) != 1:
        raise Refusal(said_of(converting.CLAIMS_UNCLEAR, request.place, query=request.query), timing.UNCLEAR_HINT)
    return found[0]


def _head(request: Request, instant: datetime) -> Text:
    """Date, hour and place as each language writes them."""
    here = clock.seen_from(instant, request.place.zone)
    hour, offset = here.clock, clock.offset_label(here.offset)
    heads = {
        one: f"{capitalized(long_date(here.day, one))}, {hour} {one_line(request.place.name.pick(one))} ({offset})"
        for one in LANGUAGES
    }
    return Text(**heads)


def _told(stated: LabelledHour, instant: datetime, day: date, console: Console) -> Iterator[Told]:
    """Each place of one hour of the list."""
    if passed_over := places.unread(stated.labels):
        console.tell(converting.CLAIM_WORD, words=one_line(passed_over)[:60])
    labels, shift = stated.labels, shift_of(stated.time, day)
    sign = signed(labels) if shift is None else None
    if sign and all(_is_day(sign[1], match, instant, day) for match in places.find_all(sign[0], on=day)):
        labels, shift = sign
    for match in places.find_all(labels, on=day):
        if match.doubt:
            console.tell(converting.CLAIM_DOUBTED, words=one_line(labels)[:80])
            continue
        name = one_line(match.place.name.pick(console.language))
        yield labels, match, PrintedHour(name, match.place, stated.time.minutes, shift, stated.time.end)


def _is_day(days: int, match: Match, instant: datetime, day: date) -> bool:
    """Whether a number with a sign beside a place counts days: they are right there, or it is no offset of its clocks."""
    zone = match.place.zone
    offsets = {clock.seen_from(instant + half, zone).offset for half in (timedelta(), _HALF_A_YEAR)}
    return clock.seen_from(instant, zone).day_shift(day) == days or days * 60 not in offsets


def matches_of(name: str, day: date, console: Console) -> Iterator[Match]:
    """Every place that a name means; how it was read is said."""
    for match in places.find_all(name, on=day):
        if match.note:
            console.note(match.note)
        yield match


def refuse_too_many(count: int, most: int = MOST) -> None:
    """Refuse more times or places than can be read on a page, or lines than anybody has."""
    if count > most:
        raise Refusal(filled(common.TOO_MANY, count=count, most=most))
