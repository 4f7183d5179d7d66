"""Calendar entries of a calendar of activities: whole dates only, and none on a day that nobody wrote.

A day or a range is one entry, a list of days several, a deadline its last day. A month or a quarter is one entry over all of
it, tentative and free, and only where that is asked for. What has no date has none.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

import msgspec

from rcmcli.calendars.entry import CalendarEntry
from rcmcli.calendars.lines import LONGEST_SUMMARY, is_address
from rcmcli.model.identity import uid
from rcmcli.model.programme import Programme, Row
from rcmcli.model.text import once, utf16_cut
from rcmcli.model.walltime import DateRange
from rcmcli.wording import listed
from rcmcli.wording.periods import when_of
from rcmcli.wording.programmes import details_of, title_of
from rcmcli.words import activities, headed, labels, say

Why = Literal["", "stretch", "no date", "postponed"]
_RULE = "\n\n* * *\n\n"
_STATUS = {"cancelled": "CANCELLED", "planned": "TENTATIVE"}


class Dates(msgspec.Struct, frozen=True):
    """The dates of the entries of one row, and whether they are only a stretch in which it is to be; why there are none."""

    days: tuple[DateRange, ...] = ()
    is_stretch: bool = False
    why: Why = ""


def entries_of(programme: Programme, *, tentative: bool) -> tuple[CalendarEntry, ...]:
    """The entries of all rows, in the order of the file; stretches where they are asked for."""
    return tuple(entry for row in programme.rows() for entry in _entries(row, programme, tentative=tentative))


def left_out(programme: Programme, *, tentative: bool) -> dict[Why, int]:
    """How many rows have no entry, by why."""
    found: dict[Why, int] = {}
    for row in programme.rows():
        dates = dates_of(row)
        why: Why = "stretch" if dates.is_stretch and not tentative else dates.why
        if why:
            found[why] = found.get(why, 0) + 1
    return found


def dates_of(row: Row) -> Dates:
    """The dates that a row has in a calendar file."""
    when, bounds = row.when, row.when.bounds
    if row.status == "postponed":
        return Dates(why="postponed")
    if when.is_due and when.last_days:
        return Dates(tuple(DateRange(day, day) for day in when.last_days))
    if bounds.days and when.is_firm and not when.is_due:
        return Dates(bounds.days)
    if bounds.earliest is None or bounds.latest is None:
        return Dates(why="no date")
    stretches = () if when.period.at_latest or when.by_agenda else when.period.dates()
    return Dates(stretches or (DateRange(bounds.earliest, bounds.latest),), is_stretch=True)


def _entries(row: Row, programme: Programme, *, tentative: bool) -> Iterator[CalendarEntry]:
    dates = dates_of(row)
    if dates.is_stretch and not tentative:
        return
    languages = programme.languages
    for n, ends in enumerate(dates.days):
        described = (_description(row, programme, language) for language in languages)
        places = dict.fromkeys(filter(None, map(row.place.pick, languages)))
        summaries = dict.fromkeys(_summary(row, language, is_stretch=dates.is_stretch) for language in languages)
        yield CalendarEntry(
            uid=uid(f"calendars/{programme.id}", row.id if n == 0 else f"{row.id} {n + 1}"),
            title=row.title.pick(languages[0]),
            start=ends.first,
            end=ends.last + timedelta(days=1),
            zone="UTC",
            summary=utf16_cut(" / ".join(summaries), LONGEST_SUMMARY),
            description=_RULE.join(described),
            location=" / ".join(places),
            url=row.link if is_address(row.link) else "",
            categories=((activities.KINDS[row.kind] if row.kind else activities.SORTS[row.sort]).pick(languages[0]),),
            status="TENTATIVE" if dates.is_stretch and row.status != "cancelled" else _STATUS.get(row.status, "CONFIRMED"),
            transparent=True,
        )  # fmt: skip


def _summary(row: Row, language: str, *, is_stretch: bool) -> str:
    """The title; a deadline called so, a stretch with when it may be."""
    cancelled = headed(labels.CANCELLED_PREFIX, language) if row.status == "cancelled" else ""
    title = row.title.pick(language)
    if row.sort == "deadline":
        title = say(activities.DUE, language, title=title)
    return cancelled + (say(activities.SOMETIME, language, title=title, when=when_of(row.when, language)) if is_stretch else title)  # fmt: skip


def _description(row: Row, programme: Programme, language: str) -> str:
    """When it is in the words of the file, who has to do with it, all else that is known, and of which calendar it is."""
    facts = (
        (activities.KIND, say(activities.KINDS[row.kind], language) if row.kind else ""),
        (activities.WHEN, when_of(row.when, language)),
        (labels.HOST, row.host.pick(language)),
        (activities.SUPPORT, listed(row.support, language)),
        (activities.FOR, listed(row.parties, language)),
        (activities.MANDATE, ", ".join(row.mandates)),
    )
    title = title_of(row, language)
    lines = [title] if len(title) > LONGEST_SUMMARY // 2 else []
    lines += [headed(label, language) + words for label, words in facts if words]
    lines += [f"{label}: {words}" for label, words in details_of(row, language)]
    return "\n".join([*lines, "", once(programme.title, (language,))])
