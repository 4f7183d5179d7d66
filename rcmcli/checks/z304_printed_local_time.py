"""Z304 printed-local-time: a local time in the printed table is not the time there, on some day of the meeting."""

from collections.abc import Iterator

import msgspec

from rcmcli.checks.printed_causes import HOME_MOVED, cause, slip
from rcmcli.checks.printed_rows import Row, Table, Truth, days_of, is_doubtful, is_meant, match_on
from rcmcli.checks.printed_table import labels_under, tables
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.change import Move
from rcmcli.model.dates import spoken_date
from rcmcli.model.finding import Confidence, Fact, Finding, Rule, Severity, Variant
from rcmcli.model.length import lasting
from rcmcli.model.place import Place
from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.text import Text
from rcmcli.reading.printed import written_like

RULE = Rule(
    code="Z304",
    name="printed-local-time",
    severity=Severity.ERROR,
    follows=("Z310",),
    title=Text(en="printed local time is wrong", es="la hora local impresa es incorrecta"),
    says=Text(
        en="“{label}” is printed at {printed}; it {be} {truth} there ({offset}) {days}",
        es="«{label}» figura a las {printed}; allí {be} {truth} ({offset}) {days}",
    ),
    label=Text(en="{be} {truth} there ({offset}) {days}", es="allí {be} {truth} ({offset}) {days}"),
    why=Text(
        en="the clocks of {place} stand at {offset} then, those of the meeting at {home}",
        es="los relojes de {place} están entonces en {offset}, los de la reunión en {home}",
    ),
    mend=Text(en='move {label} to "{key}"', es='pase {label} a "{key}"'),
)
_SAID_MEND = Text(en='write "{truth}" for {label}', es='escriba "{truth}" para {label}')
_APART_MEND = Text(
    en="no one hour is right on every day; print {label} once for each date: {dated}",
    es="ninguna hora es correcta todos los días; imprima {label} una vez para cada fecha: {dated}",
)
_BESIDE = Text(
    en="the hour was worked out with “{beside}”, which is not in force in {place} then",
    es="la hora se calculó con «{beside}», que no rige entonces en {place}",
)
_END = Variant(
    says=Text(
        en="“{label}” is printed at {printed}; it ends at {truth} there ({offset}) {days}",
        es="«{label}» figura a las {printed}; allí termina a las {truth} ({offset}) {days}",
    ),
    label=Text(en="ends at {truth} there ({offset}) {days}", es="allí termina a las {truth} ({offset}) {days}"),
    why=Text(en="no item of that day ends at that hour", es="ningún punto de ese día termina a esa hora"),
    mend=Text(en="correct the end: {truth} for {label}", es="corrija el final: {truth} para {label}"),
)
_NAMED = 8  # labels in one sentence
_ALL = Variant(
    says=Text(
        en="all hours of this list are off by {gap}: “{label}” is printed at {printed}, it {be} {truth} there "
        "({offset}) {days}; {others}",
        es="todas las horas de esta lista se desvían {gap}: «{label}» figura a las {printed}, allí {be} {truth} "
        "({offset}) {days}; {others}",
    ),
    label=Text(
        en="{be} {truth} there ({offset}) {days}; all are off by {gap}: {others}",
        es="allí {be} {truth} ({offset}) {days}; todas se desvían {gap}: {others}",
    ),
    why=Text(
        en="all hours of this list are off by {gap}, that of the meeting's own clock too",
        es="todas las horas de esta lista se desvían {gap}, también la del propio reloj de la reunión",
    ),
    mend=Text(
        en="if the list is right, correct timezone or the time of the item; else move every hour of the list by {gap}",
        es="si la lista es correcta, corrija timezone o la hora del punto; si no, corra {gap} todas las horas de la lista",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each label that stands under an hour which its clocks do not show, on any day of the meeting."""
    for table in tables(agenda, calendar):
        found = [finding for row in table.rows for finding in _of_row(row, agenda, calendar)]
        gap = _common_gap(table, agenda) if found else 0
        yield from [_of_list(found, gap)] if gap else found


def _of_row(row: Row, agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    for n, place in enumerate(row.places):
        truths = row.truths(place)
        wrong = [truth for truth in truths if row.differs(truth) and not _as_said(row, n, truth, calendar)]
        for time in dict.fromkeys(truth.time for truth in wrong):
            alike = [truth for truth in wrong if truth.time == time]
            yield _finding(row, n, alike, agenda, calendar)
        if row.time.end is not None and not wrong:
            yield from _wrong_ends(row, place, truths, calendar)


def _common_gap(table: Table, agenda: Agenda) -> int:
    """By how many minutes every hour of a table is wrong, if by as many and at the meeting's own clock too; else 0."""
    found = [(row, truth) for row in table.rows for place in row.places for truth in row.truths(place)]
    gaps = {(row.time.minutes - truth.local.minutes) % clock.DAY for row, truth in found}
    own = any(truth.local.offset == clock.seen_from(truth.instant, agenda.timezone).offset for _, truth in found)
    return gaps.pop() if own and len(table.rows) > 2 and len(gaps) == 1 else 0


def _of_list(found: list[Finding], gap: int) -> Finding:
    """One finding for a whole list that is off by as much: the hour or the zone of the meeting may be what is wrong."""
    first, others = found[0], found[1 : _NAMED + 1]
    told = dict.fromkeys(f"{one.facts['label']} {one.facts['key']}" for one in others)
    told |= dict.fromkeys(["…"] * (len(found) > _NAMED + 1))
    variant = msgspec.structs.replace(_ALL, confidence=first.variant.confidence)
    about = tuple(one.path for one in found[1:])
    whole = msgspec.structs.replace(first, variant=variant, fix=(), about=about)
    far = lasting(min(gap, clock.DAY - gap))
    return whole.told(gap=far, count=len(found), others=", ".join(told))


def _as_said(row: Row, n: int, truth: Truth, calendar: Calendar) -> bool:
    """Whether the hour is right by an offset that the label may mean, as it names no place: `EST (UTC−5)` (Z306)."""
    unkept = match_on(row, n, truth, calendar).unkept
    return any(is_meant(said, row, row.places[n], truth) for said in unkept)


def _finding(row: Row, n: int, wrong: list[Truth], agenda: Agenda, calendar: Calendar) -> Finding:
    place, first = row.places[n], wrong[0]
    home = next((one.timezone for one in agenda.days if first.day in one.dates), "") or agenda.timezone
    doubtful = any(_is_doubtful(row, n, truth, calendar) for truth in wrong)
    why, moved = cause(row, first, place, home)
    slipped = (Text(), {}) if why is HOME_MOVED else slip(row, first, place, home)
    note, kind = _by_label(row, n, first, calendar) or slipped
    confidence = Confidence.MEDIUM if doubtful else None
    dated = _dated(row, place)
    mend = _APART_MEND if dated else _SAID_MEND if row.time.said else Text()
    finding = RULE.at(
        row.path,
        variant=Variant(confidence=confidence, why=why, note=note, mend=mend),
        fix=() if doubtful or len(wrong) < len(row.instants) else _fix(row, first, agenda),
        label=place.name if len(row.places) > 1 else row.label,
        place=place.name,
        printed=row.printed,
        dated=", ".join(dated),
        home=clock.offset_label(clock.seen_from(first.instant, home).offset),
    )
    return finding.told(**_truth_of(row, wrong), **moved, **kind)


def _by_label(row: Row, n: int, truth: Truth, calendar: Calendar) -> tuple[Text, dict[str, Fact]] | None:
    """That the hour is right by a clock which stands beside the place and is not in force there, if it is."""
    unkept = match_on(row, n, truth, calendar).unkept
    beside = next((said.text for said in unkept if row.is_right_by(said, truth)), "")
    return (_BESIDE, {"beside": beside}) if beside else None


def _truth_of(row: Row, wrong: list[Truth]) -> dict[str, Fact]:
    """The facts of what is shown there: with the date where the document says a day by name."""
    first, key = wrong[0], row.key_for(_meant(row, wrong[0]))
    there, day = first.local, first.local.day
    told: Fact = written_like(first.time, "")
    if row.time.said:
        told = Text(en=f"{there.clock} on {spoken_date(day, 'en')}", es=f"{there.clock} del {spoken_date(day, 'es')}")
    days = days_of([truth.day for truth in wrong], row)
    be = Text(en="is", es="es la" if there.minutes // 60 == 1 else "son las")
    return {"be": be, "truth": told, "key": key, "offset": clock.offset_label(there.offset), "days": days}


def _dated(row: Row, place: Place) -> list[str]:
    """The keys under which a label must stand where the hour there is not the same on every day; none where it is."""
    truths = row.truths(place)
    if row.time.said or len({truth.time for truth in truths}) < 2:
        return []
    clocks = [written_like(msgspec.structs.replace(_meant(row, truth), shift=None), "") for truth in truths]
    return [f'"{truth.local.day} {words}"' for truth, words in zip(truths, clocks, strict=True)]


def _is_doubtful(row: Row, n: int, truth: Truth, calendar: Calendar) -> bool:
    match = match_on(row, n, truth, calendar)
    return bool(match.unkept) or match.obscure or is_doubtful(match, truth)


def _meant(row: Row, truth: Truth) -> PrintedTime:
    """The time that should be printed instead: of a range, one that lasts as long."""
    if row.time.end is None:
        return truth.time
    end = (row.time.end + truth.local.minutes - row.time.minutes) % clock.DAY
    return msgspec.structs.replace(truth.time, end=end)


def _fix(row: Row, truth: Truth, agenda: Agenda) -> tuple[Move, ...]:
    """The row under the right hour; none where a day is said by name or in the label, or an end is printed, or where the
    label stands under that hour already.
    """
    plain = not row.time.said and row.name == row.label and row.time.end is None and len(row.places) == 1
    key = row.key_for(truth.time)
    return (Move(row.path, key),) if plain and row.label not in labels_under(key, row.path, agenda) else ()


def _wrong_ends(row: Row, place: Place, truths: list[Truth], calendar: Calendar) -> Iterator[Finding]:
    """The printed end, where no item of that day ends at it."""
    for truth in truths:
        ends = sorted(
            slot.end for slot in calendar.slots if slot.day.date == truth.day and slot.takes_place and slot.end
        )
        local = [clock.seen_from(end, place.zone) for end in ends if end > truth.instant]
        if local and row.time.end not in [one.minutes for one in local]:
            facts: dict[str, Fact] = {"truth": local[0].clock, "offset": clock.offset_label(local[0].offset)}
            days = Text(en=f"on {truth.day}", es=f"el {truth.day}")
            found = RULE.at(row.path, variant=_END, label=row.label, place=place.name, printed=row.printed, days=days)
            yield found.told(**facts)
            return
