"""The documented shapes of a converted time and of a judged list as JSON (docs/json.md)."""

from datetime import date, datetime

import msgspec

from rcmcli.model import conversion
from rcmcli.model.conversion import Kind, Verdict


class Told(msgspec.Struct, frozen=True):
    """A time as the clocks of one place tell it: ISO 8601 with the offset there."""

    place: str
    zone: str
    start: str
    end: str | None
    day_shift: int
    end_day_shift: int | None
    offset: str
    abbreviation: str
    changes: str


class Reading(msgspec.Struct, frozen=True):
    """One reading of the time, at its own place and at all others."""

    source: Told = msgspec.field(name="from")
    to: tuple[Told, ...]


class Converted(msgspec.Struct, frozen=True, tag_field="schema", tag="rcm.conversion/1"):
    """A time in many places; `line` is there for those of a message, `other` where there are two readings."""

    query: str
    kind: Kind
    source: Told = msgspec.field(name="from")
    to: tuple[Told, ...]
    assumed: str
    tz_database: str
    line: int | msgspec.UnsetType = msgspec.UNSET
    other: Reading | msgspec.UnsetType = msgspec.UNSET


class Claim(msgspec.Struct, frozen=True):
    """One label of a list: the hour it stands under, and the one that is right."""

    label: str
    zone: str
    printed: str
    truth: str
    offset: str
    ok: bool


class Judged(msgspec.Struct, frozen=True, tag_field="schema", tag="rcm.judgement/1"):
    """A list of local times judged."""

    query: str
    zone: str
    claims: tuple[Claim, ...]
    tz_database: str


def converted(one: conversion.Conversion) -> Converted:
    """A time in many places, as it is written."""
    first, *others = map(_reading, one.readings)
    return Converted(
        query=one.query,
        kind=one.kind,
        source=first.source,
        to=first.to,
        assumed=one.assumed,
        tz_database=one.tz_database,
        line=one.line or msgspec.UNSET,
        other=others[0] if others else msgspec.UNSET,
    )


def judged(verdict: Verdict) -> Judged:
    """A judged list, as it is written."""
    claims = (
        Claim(one.label, one.place.zone, one.printed, one.truth, one.offset, one.ok) for one in verdict.claims
    )  # fmt: skip
    return Judged(verdict.query, verdict.zone, tuple(claims), verdict.tz_database)


def _reading(reading: conversion.Reading) -> Reading:
    return Reading(_told(reading.source), tuple(map(_told, reading.targets)))


def _told(told: conversion.Told) -> Told:
    return Told(
        place=told.place,
        zone=told.zone,
        start=_iso(told.start),
        end=_iso(told.end) if told.end else None,
        day_shift=told.day_shift,
        end_day_shift=told.end_day_shift,
        offset=told.offset,
        abbreviation=told.abbreviation,
        changes=_iso(told.changes) if told.changes else "",
    )


def _iso(when: datetime | date) -> str:
    return when.isoformat()
