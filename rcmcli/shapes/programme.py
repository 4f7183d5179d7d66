"""A calendar of activities as JSON; docs/json.md has the keys."""

from datetime import date

import msgspec

from rcmcli.model.programme import Programme, Row, Section
from rcmcli.model.text import Text, one_line
from rcmcli.wording.periods import when_of

SCHEMA = "rcm.calendar/1"


class JsonDays(msgspec.Struct, frozen=True):
    """Dates that belong together: the first and the last."""

    first: date
    last: date


class JsonWhen(msgspec.Struct, frozen=True):
    """When: as the file writes it in one form, as the language says it, and the dates that are known.

    `days` only where it is known to the day; `first` and `last` are bounds, of a month its ends.
    """

    written: str
    words: str
    first: date | None
    last: date | None
    days: tuple[JsonDays, ...]
    certain: bool


class JsonDocument(msgspec.Struct, frozen=True):
    """A paper of an activity."""

    title: str
    symbol: str
    link: str


class JsonActivity(msgspec.Struct, frozen=True):
    """An activity, a deadline or a meeting."""

    id: str
    calendar: str
    type: str
    title: str
    kind: str
    mandates: tuple[str, ...]
    when: JsonWhen
    status: str
    mode: str
    host: str
    support: tuple[str, ...]
    parties: tuple[str, ...]
    place: str
    groups: tuple[str, ...]
    part_of: str
    agenda: str
    objective: str
    objectives: tuple[str, ...]
    topics: tuple[str, ...]
    steps: tuple[str, ...]
    participants: tuple[str, ...]
    documents: tuple[JsonDocument, ...]
    notes: tuple[str, ...]
    link: str
    own: bool


class JsonGroup(msgspec.Struct, frozen=True):
    """A group, a month or a party, with what stands under it."""

    id: str
    title: str
    notes: tuple[str, ...]
    activities: tuple[JsonActivity, ...]


class JsonCalendar(msgspec.Struct, frozen=True):
    """A calendar of activities in one language."""

    schema: str
    id: str
    title: str
    language: str
    period: str
    host: str
    reader: str
    notes: tuple[str, ...]
    documents: tuple[JsonDocument, ...]
    link: str
    groups: tuple[JsonGroup, ...]
    deadlines: tuple[JsonActivity, ...]


def calendar_of(programme: Programme, language: str) -> JsonCalendar:
    """The calendar as JSON in one language."""
    return JsonCalendar(
        schema=SCHEMA,
        id=programme.id,
        title=one_line(programme.title.pick(language)),
        language=language,
        period=str(programme.period),
        host=programme.host.pick(language),
        reader=programme.reader.pick(language),
        notes=_each(programme.notes, language),
        documents=tuple(
            JsonDocument(one_line(one.title.pick(language)), one.symbol, one.link) for one in programme.documents
        ),
        link=programme.link,
        groups=tuple(_group(one, language) for one in programme.sections),
        deadlines=tuple(activity_of(row, language) for row in programme.deadlines),
    )


def activity_of(row: Row, language: str) -> JsonActivity:
    """A row as JSON in one language."""
    papers = (JsonDocument(one_line(one.title.pick(language)), one.symbol, one.link) for one in row.documents)
    return JsonActivity(
        id=row.id, calendar=row.source, type=row.sort, title=one_line(row.title.pick(language)), kind=row.kind or "",
        mandates=row.mandates, when=_when(row, language), status=row.status, mode=row.mode or "",
        host=row.host.pick(language), support=_each(row.support, language), parties=_each(row.parties, language),
        place=row.place.pick(language), groups=row.groups, part_of=row.part_of.pick(language), agenda=row.agenda,
        objective=row.objective.pick(language), objectives=_each(row.objectives, language),
        topics=_each(row.topics, language), steps=_each(row.steps, language),
        participants=_each(row.participants, language), documents=tuple(papers), notes=_each(row.notes, language),
        link=row.link, own=row.own,
    )  # fmt: skip


def _group(section: Section, language: str) -> JsonGroup:
    rows = tuple(activity_of(row, language) for row in section.rows)
    return JsonGroup(section.id, one_line(section.title.pick(language)), _each(section.notes, language), rows)


def _when(row: Row, language: str) -> JsonWhen:
    when = row.when
    days = tuple(JsonDays(one.first, one.last) for one in when.bounds.days)
    written = "" if when.by_agenda else str(when.period)
    return JsonWhen(
        written, when_of(when, language), when.bounds.earliest, when.bounds.latest, days, when.is_firm
    )  # fmt: skip


def _each(texts: tuple[Text, ...], language: str) -> tuple[str, ...]:
    return tuple(one_line(text.pick(language)) for text in texts)
