"""What of a calendar is asked for: the window, the headings, the party; and what is due or coming in all of them."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.timing import day_stated, today
from rcmcli.desk.viewing import find_party
from rcmcli.model.activities import Activities
from rcmcli.model.party import Party
from rcmcli.model.period import shifted
from rcmcli.model.programme import Programme, Section
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.text import LANGUAGES, in_each, one_line
from rcmcli.programme import AgendaOf, lay_out, people_of
from rcmcli.programme.choosing import by_month, by_party, is_dated, is_within, only, order_of
from rcmcli.reading.periods import read_period
from rcmcli.wording.periods import months_of
from rcmcli.words import activities, filled, labels, programmes

ORDERS = ("group", "month", "party")


class Asked(msgspec.Struct, frozen=True):
    """What was asked for on the command line."""

    by: str = "group"
    party: str = ""
    within: str = ""
    undated: bool = False
    at: str = ""


def refuse_odd(asked: Asked) -> None:
    """Refuse what cannot be asked for, or not together."""
    if asked.by not in ORDERS:
        raise Refusal(filled(programmes.NO_SUCH_ORDER, name=one_line(asked.by)[:40]))
    if asked.undated and asked.within:
        raise Refusal(programmes.UNDATED_ALONE, programmes.UNDATED_ALONE_HINT)


def reader_of(party: str, calendar: Activities) -> Party | None:
    """The party that reads it, if one is named. Raises `Refusal` for one that nobody knows."""
    return find_party(party, people_of(calendar)) if party else None


def date_of(at: str, console: Console) -> date:
    """The date that is asked about, today in UTC otherwise, which is said."""
    if at:
        return day_stated(at, console)
    day = today()
    console.tell(activities.COUNTED_FROM, day=day)
    return day


def window(words: str, start: date) -> tuple[date, date]:
    """From a date on, as long as `90d`, `6 weeks` or `3 months` say. Raises `Refusal` for other words."""
    text = one_line(words).strip().lower()
    length = f"{text[:-1].strip()} days" if text[:-1].strip().isdecimal() and text[-1:] == "d" else text
    try:
        relation = read_period(f"{length} before x-y").relation
    except Misread:
        relation = None
    if relation is None or not relation.amount or relation.anchor != "x-y":
        raise Refusal(filled(programmes.NO_LENGTH, words=text[:40]), programmes.NO_LENGTH_HINT)
    return start, shifted(start, relation.amount, relation.unit)


def choose(programme: Programme, asked: Asked, console: Console) -> Programme:
    """The rows that are asked for; how many have no date is said where a window leaves them out."""
    if asked.undated:
        return only(programme, lambda row: not is_dated(row))
    if not asked.within:
        return programme
    first, last = window(asked.within, date_of(asked.at, console))
    undated = sum(not is_dated(row) for row in programme.rows())
    if undated:
        console.tell(activities.WITHOUT_DATE, count=undated)
    return only(programme, partial(is_within, first=first, last=last))


def headed_by(programme: Programme, by: str) -> Programme:
    """The programme under other headings: months or parties, the deadlines among the activities."""
    if by == "group":
        return programme
    sections = tuple(_months(programme)) if by == "month" else by_party(programme)
    named = (
        one if one.title else msgspec.structs.replace(one, title=activities.ALL_PARTIES) for one in sections
    )  # fmt: skip
    return msgspec.structs.replace(programme, sections=tuple(named), deadlines=())


def sections_of(programme: Programme) -> Sequence[Section]:
    """The sections in order, the deadlines as the last of them."""
    due = (Section("deadlines", labels.DEADLINES, programme.deadlines),) if programme.deadlines else ()
    return (*programme.sections, *due)


def laid_out(name: str, calendar: Activities, beside: AgendaOf, languages: Sequence[str], party: str) -> Programme:
    """The calendar for everyone, or for a party."""
    return lay_out(name, calendar, beside, languages, reader_of(party, calendar))


def _months(programme: Programme) -> Iterator[Section]:
    for ends, rows in by_month(programme):
        title = in_each(LANGUAGES, partial(months_of, ends)) if ends else activities.STANDS["open"]
        yield Section(
            "" if ends is None else str(ends.first)[:7],
            title,
            rows if ends is None else tuple(sorted(rows, key=order_of)),
        )
