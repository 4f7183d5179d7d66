"""A plan as JSON; docs/json.md has the keys."""

from itertools import zip_longest

import msgspec

from rcmcli.model import clock
from rcmcli.model.page import Line, json_lines
from rcmcli.model.plan import Account, Attendance, Candidate, Common, Hours, Plan, Query
from rcmcli.wording import plan_hours, plans


class Asked(msgspec.Struct, frozen=True):
    """What was asked of one meeting."""

    first: str
    last: str
    minutes: int
    hours: str
    awake: str
    step: int
    place: str
    zone: str


class Part(msgspec.Struct, frozen=True):
    """One party in one window."""

    party: str
    name: str
    place: str
    zone: str
    hours: str
    start: str
    end: str
    day_shift: int
    discomfort: int
    asleep: bool
    notes: tuple[str, ...]


class Stretch(msgspec.Struct, frozen=True):
    """A stretch of time in which everyone is within working hours."""

    start: str
    end: str


class Window(msgspec.Struct, frozen=True):
    """One window."""

    meeting: int
    start: str
    end: str
    parties: tuple[Part, ...]
    asleep: int
    total: int
    worst: int
    why: str
    common: Stretch | None


class Bearer(msgspec.Struct, frozen=True):
    """One party in a series: its discomfort in each meeting, and the sums after each."""

    party: str
    name: str
    starts: tuple[str, ...]
    discomfort: tuple[int, ...]
    cumulative: tuple[int, ...]


class Document(msgspec.Struct, frozen=True):
    """The whole plan."""

    schema: str
    language: str
    tz_database: str
    agenda: str
    queries: tuple[Asked, ...]
    candidates: tuple[Window, ...]
    current: tuple[Window, ...]
    changes: tuple[str, ...]
    ledger: tuple[Bearer, ...]
    worst_sum: int | None
    least_worst_sum: int | None
    holidays_unknown: tuple[str, ...]


def render(plan: Plan) -> list[Line]:
    """One JSON object, indented."""
    return json_lines(_document(plan))


def _document(plan: Plan) -> Document:
    language, ledger = plan.language, plan.ledger
    windows = [
        (n, one, common)
        for n, meeting in enumerate(plan.meetings, 1)
        for one, common in zip_longest(meeting.candidates, meeting.common)
    ]
    current = [(n, meeting.current) for n, meeting in enumerate(plan.meetings, 1) if meeting.current]
    return Document(
        schema="rcm.plan/1",
        language=language,
        tz_database=plan.tz_database,
        agenda=plan.agenda,
        queries=tuple(_asked(meeting.query) for meeting in plan.meetings),
        candidates=tuple(_window(n, one, plan.query, language, common) for n, one, common in windows),
        current=tuple(_window(n, one, plan.query, language) for n, one in current),
        changes=tuple(plans.change(meeting, language) for meeting in plan.meetings) if plan.agenda else (),
        ledger=tuple(_bearer(account, plan.best) for account in ledger.accounts) if ledger else (),
        worst_sum=ledger.worst if ledger else None,
        least_worst_sum=ledger.least if ledger else None,
        holidays_unknown=plan.without_holidays,
    )


def _asked(query: Query) -> Asked:
    hours = query.hours
    return Asked(
        first=str(query.first),
        last=str(query.last),
        minutes=query.duration,
        hours=_hours(hours),
        awake=plan_hours.clock_span(hours.awake_start, hours.awake_end),
        step=query.step,
        place=query.home.place,
        zone=query.home.zone,
    )


def _hours(hours: Hours) -> str:
    return plan_hours.clock_span(hours.work_start, hours.work_end)


def _window(n: int, one: Candidate, query: Query, language: str, common: Common | None = None) -> Window:
    return Window(
        meeting=n,
        start=clock.iso(one.start),
        end=clock.iso(one.end),
        parties=tuple(_part(party, one, query, language) for party in one.parties),
        asleep=one.asleep,
        total=one.total,
        worst=one.worst,
        why=plans.why(one, language),
        common=Stretch(clock.iso(common.start), clock.iso(common.end)) if common else None,
    )


def _part(party: Attendance, window: Candidate, query: Query, language: str) -> Part:
    return Part(
        party=party.seat.code,
        name=party.seat.name,
        place=party.seat.place,
        zone=party.seat.zone,
        hours=_hours(party.seat.hours or query.hours),
        start=clock.iso_at(window.start, party.seat.zone),
        end=clock.iso_at(window.end, party.seat.zone),
        day_shift=party.start.day_shift(window.day),
        discomfort=party.discomfort,
        asleep=party.toll.night > 0,
        notes=plans.notes(party, language),
    )


def _bearer(account: Account, windows: tuple[Candidate, ...]) -> Bearer:
    return Bearer(
        account.seat.code,
        account.seat.name,
        tuple(clock.iso_at(window.start, account.seat.zone) for window in windows),
        tuple(stay.discomfort for stay in account.stays),
        account.sums,
    )
