"""From what was read of a paper to the draft of an agenda: texts, hours and points as the file holds them."""

from collections.abc import Iterable, Sequence
from typing import cast

import msgspec

from rcmcli.importers.builders import Day, Item, Paper, Point
from rcmcli.importers.front_facts import Front
from rcmcli.importers.ledger import Assumed, Ledger
from rcmcli.importers.local_times import Claim
from rcmcli.importers.tongue import in_both
from rcmcli.model.agenda import Document, Link, Note, Topic, Venue
from rcmcli.model.agenda import Item as AgendaItem
from rcmcli.model.clock import DAY, clock
from rcmcli.model.draft import DayDraft, ItemDraft, Pair, Value
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name, is_web, one_line
from rcmcli.model.walltime import ItemTime, Part
from rcmcli.reading.lines import TimeSpan
from rcmcli.words import imported, say

_EVENING, DAWN = 18 * 60, 6 * 60
_LANGUAGES = ("en", "es", "fr", "pt")


class Drafting:
    """Writes the parts of a paper as those of a draft, in its languages; `lost` are its lines that nobody understood."""

    def __init__(self, languages: tuple[str, ...], ledger: Ledger, speaks: str) -> None:
        self.languages = languages
        self._ledger = ledger
        self._speaks = speaks

    def day(self, day: Day, lost: dict[int, list[str]]) -> DayDraft:
        """A day with its items; a day that only has a label is that one item, without an hour."""
        items = [self.item(item, lost.get(id(item), [])) for item in day.items]
        label = day.label
        if not items and label:
            items = [ItemDraft(AgendaItem(title=_plain(label)), origins=_numbers(day))]
            label = ""
        pairs: list[tuple[str, Value]] = [
            ("weekday", day.weekday),
            ("title", _plain(label)),
            ("hours", f"{clock(day.hours[0])}-{clock(day.hours[1])}" if day.hours else ""),
            ("start", clock(day.start) if day.start is not None else ""),
            ("objectives", tuple(_plain(one) for one in day.objectives)),
            ("mode", day.mode),
            ("timezone", day.zone),
            ("venue", Venue(name=_plain(day.venue)) if day.venue else ""),
            ("notes", tuple(one_line(note) for note in day.notes)),
        ]
        kept = tuple(Pair(key, value) for key, value in pairs if value)
        return DayDraft(day.date, kept, tuple(items), tuple(lost.get(id(day), [])), _numbers(day))

    def item(self, item: Item, lost: Sequence[str]) -> ItemDraft:
        """An item; its hours as they were read, and as printed in a remark where they were moved."""
        remarks = list(lost)
        if item.guessed:
            printed = one_line(item.printed)
            remarks.insert(0, say(imported.PRINTED, self._speaks, printed=printed))
            number = item.lines[0].number if item.lines else None
            self._ledger.assumed.append(Assumed("clock", item.guessed, number, printed))
        title = self._title(item)
        _settle_leads(item)
        made = AgendaItem(
            time=item.open or time_of(item.span, item.words, item.minutes),
            heading=_plain(item.heading),
            number=_plain(item.number),
            title=title,
            leads=item.leads,
            speakers=item.speakers,
            topics=tuple(map(self._topic, item.points)),
            room=_plain(item.room),
            track=_plain(item.track),
            audience=item.audience,
            optional=item.is_optional,
            documents=tuple(Document(title=_plain(one)) for one in item.documents),
            notes=tuple(Note(text=_plain(one)) for one in item.notes),
            link=Link(url=item.link) if is_web(item.link) else None,
            minutes=item.minutes if item.span is None else None,
            status="cancelled" if item.is_cancelled else "",
        )
        return ItemDraft(made, tuple(remarks), _numbers(item))

    def _title(self, item: Item) -> Text:
        given = {language: one_line(words) for language, words in item.titles.items() if words.strip()}
        if not given:
            self._ledger.assume("title", imported.NO_TITLE, next(iter(item.lines), None))
            return Text(any=say(imported.UNTITLED, self.languages[0]))
        if len(self.languages) == 1 or set(given) == {""}:
            return Text(any=next(iter(given.values())))
        first, *others = self.languages
        named = {language if language in _LANGUAGES else first: words for language, words in given.items()}
        return Text(**{language: named[language] for language in (first, *others) if language in named})

    def _topic(self, point: Point) -> Topic:
        return Topic(
            time=time_of(point.span, "", None),
            title=_plain(point.words.any),
            leads=point.leads,
            minutes=point.minutes,
            topics=tuple(map(self._topic, point.points)),
        )


def _settle_leads(item: Item) -> None:
    """Leads that stand below points lead these where there are several such groups, else all of the item."""
    several = len([points for points, _ in item.led if points]) > 1
    for points, leads in item.led:
        if several and points:
            for point in points:
                point.leads = (*point.leads, *leads)
        else:
            item.leads = (*item.leads, *(one for one in leads if one not in item.leads))


def time_of(span: TimeSpan | None, words: str, length: int | None) -> ItemTime:
    """When an item is, from its hours, a length that is printed beside a start, or words for a part of the day."""
    if span is None:
        return ItemTime(part=cast(Part, words)) if words else ItemTime()
    shift = (span.day_shift or 0) * DAY
    end = span.end if span.end is not None or length is None else span.start + length
    if end is not None and end < span.start and (shift or is_night(span.start, end)):
        return ItemTime(span.start, end + (shift or DAY))  # the day that is printed is that of the end
    return ItemTime(span.start + shift, None if end is None else end + shift)


def is_night(start: int, end: int) -> bool:
    """Whether an end before its start is one in the night that follows, and no slip of the paper."""
    return start >= _EVENING and end <= DAWN


def head_of(
    front: Front, zone: str, languages: tuple[str, ...], host: str, footnotes: Sequence[str]
) -> tuple[Pair, ...]:
    """The keys at the head of the file that have a value."""
    pairs: list[tuple[str, Value]] = [
        ("title", in_both(front.title, languages)),
        ("subtitle", in_both(front.subtitle, languages)),
        ("theme", in_both(front.theme, languages)),
        ("status", front.status),
        ("mode", front.mode),
        ("timezone", zone),
        ("languages", languages),
        ("organizer", _plain(front.organizer)),
        ("host", host),
        ("venue", _venue(front)),
        ("objectives", tuple(_plain(one) for one in front.objectives)),
        ("methodology", tuple(_plain(one) for one in front.methodology)),
        ("notes", tuple(one_line(note) for note in front.notes)),
        ("footnotes", tuple(one_line(note) for note in footnotes)),
    ]
    return tuple(Pair(key, value) for key, value in pairs if value)


Times = tuple[tuple[str, tuple[str, ...]], ...]


def _venue(front: Front) -> Value:
    """Where the meeting is: a building in a city, or the city alone."""
    if not front.venue:
        return Venue(name=_plain(front.city)) if front.city else ""
    return Venue(name=_plain(front.venue), city="" if fold_name(front.city) in fold_name(front.venue) else front.city)


def printed_start(paper: Paper) -> Times:
    """The local times of the start of every day."""
    return by_hour(_at_start(paper))


def printed_at(paper: Paper) -> tuple[tuple[str, Times], ...]:
    """The local times of other hours, by the hour of the meeting that they are printed for."""
    return tuple((clock(minute), by_hour(claims)) for minute, claims in sorted(_at_hours(paper).items()))


def _at_start(paper: Paper) -> list[Claim]:
    return [] if is_of_days(paper) else [claim for _, claim in paper.claims]


def _at_hours(paper: Paper) -> dict[int, list[Claim]]:
    found: dict[int, list[Claim]] = {}
    for day, claim in paper.claims if is_of_days(paper) else ():
        first = next((item.span.start for item in day.items if item.span), None) if day else None
        if first is not None:
            found.setdefault(first, []).append(claim)
    shown: set[tuple[tuple[str, ...], int]] = set()
    for item in (item for day in paper.days for item in day.items if item.span):
        for claim in item.claims:
            start = item.span.start if item.span else 0
            away = (claim.labels, (claim.minute - start) % DAY)
            if away not in shown:
                found.setdefault(start, []).append(_bare(claim, item))
            shown.add(away)
    return found


def _bare(claim: Claim, item: Item) -> Claim:
    """A local time without its end, where that is as long after it as the item lasts."""
    start, _, end = claim.hour.partition("-")
    lasts = item.span.end - item.span.start if item.span and item.span.end else None
    if end and lasts and clock((claim.minute + lasts) % DAY) == end:
        return msgspec.structs.replace(claim, hour=start)
    return claim


def is_of_days(paper: Paper) -> bool:
    """Whether the days of a paper have lists of their own, which are not the same."""
    lists: dict[int, set[tuple[str, tuple[str, ...]]]] = {}
    for day, claim in paper.claims:
        lists.setdefault(id(day), set()).add((claim.hour, claim.labels))
    return len(lists) > 1 and any(one != next(iter(lists.values())) for one in lists.values())


def by_hour(claims: Iterable[Claim]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Local times as the file holds them: each hour with its places, in the order of the paper."""
    found: dict[str, list[str]] = {}
    for claim in claims:
        labels = found.setdefault(claim.hour, [])
        labels += [label for label in map(one_line, claim.labels) if label not in labels]
    return tuple((hour, tuple(labels)) for hour, labels in found.items())


def claim_lines(paper: Paper) -> tuple[tuple[Path, tuple[int, ...]], ...]:
    """The printed lines of each local time, by its path in the file with the place's name at the end."""
    found: dict[Path, list[int]] = {}
    lists: list[tuple[Path, list[Claim]]] = [(("printed", "start"), _at_start(paper))]
    lists += [(("printed", "at", clock(minute)), claims) for minute, claims in _at_hours(paper).items()]
    for path, claims in lists:
        for claim in claims:
            for label in map(one_line, claim.labels):
                found.setdefault((*path, claim.hour, label), []).append(claim.line)
    return tuple((path, tuple(dict.fromkeys(lines))) for path, lines in found.items())


def _numbers(part: Day | Item) -> tuple[int, ...]:
    return tuple(dict.fromkeys(number for line in part.lines for number in line.numbers))


def _plain(words: str) -> Text:
    return Text(any=one_line(words))
