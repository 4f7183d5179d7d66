"""T211 topics-exceed-item: the minutes of an item, its topics or its speakers are more than the item lasts."""

from collections.abc import Iterator
from datetime import timedelta

from rcmcli.checks.overlaps import span_of
from rcmcli.model.agenda import Agenda, SpeakingTime, Topic
from rcmcli.model.calendar import Calendar, People
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.length import lasting, least_of
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.walltime import ItemTime

RULE = Rule(
    code="T211",
    name="topics-exceed-item",
    severity=Severity.WARNING,
    title=Text(en="more is planned than fits", es="hay más previsto de lo que cabe"),
    says=Text(
        en="the topics of “{title}” ({time}) take {needed}, but it lasts {length}",
        es="los temas de «{title}» ({time}) suman {needed}, pero dura {length}",
    ),
    label=Text(en="lasts {length}, its topics take {needed}", es="dura {length}, sus temas suman {needed}"),
    why=Text(
        en="the item would run {over} late, and all that follows with it",
        es="el punto se alargaría {over}, y con él todo lo que sigue",
    ),
    mend=Text(
        en="end it {over} later, or give its topics fewer minutes",
        es="haga que termine {over} más tarde o dé menos minutos a sus temas",
    ),
)
_EACH = Variant(
    says=Text(
        en="“{title}” ({time}) lasts {length}, but {each} minutes for each of {count} ({of}) are {needed}",
        es="«{title}» ({time}) dura {length}, pero {each} minutos por cada uno de {count} ({of}) son {needed}",
    ),
    label=Text(en="{count} × {each} min are {needed}", es="{count} × {each} min son {needed}"),
    mend=Text(
        en="end it {over} later, or give each {fair} minutes",
        es="haga que termine {over} más tarde o dé {fair} minutos a cada uno",
    ),
)
_OWN = Variant(
    says=Text(
        en="“{title}” ({time}) lasts {length}, but its minutes are {needed}",
        es="«{title}» ({time}) dura {length}, pero sus minutos son {needed}",
    ),
    label=Text(en="lasts {length}, not {needed}", es="dura {length}, no {needed}"),
    mend=Text(
        en="end it {over} later, or write the minutes that its hours give",
        es="haga que termine {over} más tarde o escriba los minutos que dan sus horas",
    ),
)
_TOO_MANY = Variant(
    mend=Text(
        en="end it {over} later; there is not a minute for each",
        es="haga que termine {over} más tarde; no hay ni un minuto para cada uno",
    ),
    says=_EACH.says,
    label=_EACH.label,
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that is too short for the minutes of its speakers or of its topics."""
    for slot in calendar.slots:
        if (not slot.item.topics and slot.item.minutes is None) or slot.start is None or slot.end is None:
            continue
        length = slot.end - slot.start
        if length > timedelta() and slot.start and slot.item.status != "cancelled":
            found = _of_speakers(slot, length, calendar.people) or _of_topics(slot, length)
            if found:
                yield found


def _of_speakers(slot: Slot, length: timedelta, people: People) -> Finding | None:
    minutes = slot.item.minutes
    if not isinstance(minutes, SpeakingTime):
        return _finding(slot, "minutes", timedelta(minutes=minutes), length, _OWN) if isinstance(minutes, int) else None
    count = _count(minutes.of, people)
    needed = timedelta(minutes=minutes.each * count)
    fair = int(length.total_seconds()) // 60 // count if count else 0
    found = _finding(slot, "minutes", needed, length, _EACH if fair else _TOO_MANY)
    return found and found.told(each=minutes.each, count=count, of=minutes.of, fair=fair)


def _of_topics(slot: Slot, length: timedelta) -> Finding | None:
    return _finding(slot, "time", timedelta(minutes=_sum(slot.item.topics, slot.item.time)), length, None)


def _finding(slot: Slot, key: str, needed: timedelta, length: timedelta, variant: Variant | None) -> Finding | None:
    if needed <= length:
        return None
    return RULE.at(
        (*slot.path, key),
        variant=variant,
        title=slot.item.title,
        time=span_of(slot),
        needed=lasting(needed),
        length=lasting(length),
        over=lasting(needed - length),
    )


def _sum(topics: tuple[Topic, ...], within: ItemTime) -> int:
    """The minutes that topics take one after the other; those with hours take what these cover of the item (T214 sees the
    rest)."""
    timed = [topic for topic in topics if topic.time.start is not None and topic.time.end]
    rest = [topic for topic in topics if topic not in timed] if timed else topics
    taken = sum(least_of(topic.minutes) or _sum(topic.topics, within) for topic in rest)
    return taken + _covered(timed, within) if timed else taken


def _covered(topics: list[Topic], within: ItemTime) -> int:
    """The minutes that the hours of topics cover; where two run side by side, theirs count once."""
    total, until, last = 0, within.start or 0, within.end or 0
    for start, end in sorted((topic.time.start or 0, topic.time.end or 0) for topic in topics):
        total += max(0, min(end, last) - max(start, until))
        until = max(until, end)
    return total


def _count(name: str, people: People) -> int:
    """How many parties a name stands for; none where it cannot be known."""
    party = people.named(name)
    if party is None:
        return 0
    return 1 if party.kind != "group" else len(people.members(party))
