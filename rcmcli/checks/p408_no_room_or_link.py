"""P408 no-room-or-link: an item that runs beside another has no room, or a virtual meeting has no link."""

from collections.abc import Iterator

import msgspec

from rcmcli.checks.delegations import is_remote
from rcmcli.checks.overlaps import Stay, clusters, span_of, stays
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="P408",
    name="no-room-or-link",
    severity=Severity.WARNING,
    follows=("T203", "T210"),
    preliminary=Severity.INFO,
    draft=Severity.INFO,
    title=Text(en="no room, or no link", es="falta la sala o el enlace"),
    says=Text(
        en="“{item}” ({time}) has no room, while “{other}” ({other_time}) runs beside it",
        es="«{item}» ({time}) no tiene sala y coincide con «{other}» ({other_time})",
    ),
    label=Text(en="no room is named", es="no se indica la sala"),
    why=Text(
        en="where items run side by side, delegations have to know which door to take",
        es="si hay puntos simultáneos, las delegaciones tienen que saber a qué puerta ir",
    ),
    mend=Text(en='add room = "…"', es='añada room = "…"'),
)
_MANY = Variant(
    says=Text(
        en="“{item}” ({time}) has no room, while “{other}” ({other_time}) runs beside it; nor have {more} more of that time",
        es="«{item}» ({time}) no tiene sala y coincide con «{other}» ({other_time}); tampoco la tienen {more} más de esas horas",
    ),
    label=Text(en="no room is named, nor for {more} more", es="no se indica la sala, ni la de {more} más"),
    mend=Text(en='add room = "…" to each of them', es='añada room = "…" a cada uno'),
)
_NO_LINK = Variant(
    says=Text(
        en="this meeting is {mode}, but no link says how to join it",
        es="esta reunión es {mode}, pero ningún enlace dice cómo conectarse",
    ),
    label=Text(en="no link is given", es="no se da ningún enlace"),
    why=Text(
        en="a delegation that cannot find the link comes late or not at all",
        es="la delegación que no encuentra el enlace llega tarde o no llega",
    ),
    mend=Text(
        en='add link = "https://…"; if it is sent apart, waive this with that reason',
        es='añada link = "https://…"; si se envía aparte, exima esto con ese motivo',
    ),
)
_STRANGE = Variant(
    severity=Severity.WARNING,
    says=Text(en="the agenda has no room “{room}”", es="el orden del día no tiene ninguna sala «{room}»"),
    label=Text(en="not among rooms", es="no figura en rooms"),
    why=Text(
        en="a misspelt room is another room: nobody sees that it is booked twice",
        es="una sala mal escrita es otra sala: nadie ve que está reservada dos veces",
    ),
    mend=Text(en="correct the name, or add it to rooms", es="corrija el nombre, o añádalo a rooms"),
)
_NEAR = msgspec.structs.replace(_STRANGE, mend=Text(en="did you mean “{near}”?", es="¿quiso decir «{near}»?"))
_MODES = {
    "virtual": Text(en="virtual", es="virtual"),
    "hybrid": Text(en="hybrid", es="híbrida"),
    "in-person": Text(en="virtual on some days", es="virtual algunos días"),
}
_SEATED = ("session", "ceremony")
_INDOORS = ("session", "ceremony", "break", "meal")
_LANGUAGES = ("en", "es", "fr", "pt")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find rooms that the agenda does not have; past the draft also a missing room or link."""
    if agenda.rooms:
        yield from _strange_rooms(agenda, calendar)
    if calendar.phase != "draft":
        yield from _without_room(agenda, calendar)
        yield from _without_link(agenda, calendar)


def _strange_rooms(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    known = {fold_name(room.pick(one)) for room in agenda.rooms for one in _LANGUAGES}
    for slot in calendar.slots:
        venue = slot.item.venue or slot.day.venue
        room, elsewhere = slot.item.room, venue not in (None, agenda.venue)
        if not room or elsewhere or slot.item.kind not in _INDOORS:
            continue
        names = {fold_name(room.pick(one)) for one in _LANGUAGES}
        if names & known or any(f" {one} " in f" {name} " for name in names for one in known):
            continue
        near = _nearest(room, agenda)
        yield RULE.at((*slot.path, "room"), variant=_NEAR if near else _STRANGE, room=room, near=near or "")


def _nearest(room: Text, agenda: Agenda) -> Text | None:
    from difflib import get_close_matches

    for language in _LANGUAGES:
        names = {fold_name(one.pick(language)): one for one in agenda.rooms}
        found = get_close_matches(fold_name(room.pick(language))[:100], names, n=1, cutoff=0.7)
        if found:
            return names[found[0]]
    return None


def _without_room(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Sessions without a room that share some minutes with another, where the agenda names rooms at all: once a time."""
    if not agenda.rooms and not any(slot.item.room for slot in calendar.slots):
        return
    for run in clusters(_placed(agenda, calendar)):
        without = [stay.slot for stay in run if not (stay.slot.item.room or stay.slot.item.venue)]
        if without:
            yield _roomless(without, run)


def _placed(agenda: Agenda, calendar: Calendar) -> Iterator[Stay]:
    """The sessions that people walk to: those of a virtual day, or with a link instead of a room, are not."""
    for stay in stays(calendar.slots):
        item, mode = stay.slot.item, stay.slot.day.mode or agenda.mode
        walked = item.kind in _SEATED and mode != "virtual" and not (item.link and not item.room)
        if walked and stay.start < stay.end and not item.may_be_desk:
            yield stay


def _roomless(without: list[Slot], run: list[Stay]) -> Finding:
    """The first item without a room of a run that shares instants, beside another that runs at the same time as it."""
    first = without[0]
    beside = [stay.slot for stay in run if stay.slot is not first and _shares(stay, first)]
    return RULE.at(
        first.path,
        variant=_MANY if len(without) > 1 else None,
        about=tuple(slot.path for slot in without[1:]),
        item=first.item.title,
        time=span_of(first),
        other=beside[0].item.title,
        other_time=span_of(beside[0]),
        more=len(without) - 1,
    )


def _shares(stay: Stay, slot: Slot) -> bool:
    return slot.start is not None and slot.end is not None and stay.start < slot.end and slot.start < stay.end


def _without_link(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """A meeting that is held on screens, is not over, and has no link anywhere."""
    remote = [d for d, day in enumerate(agenda.days) if is_remote(day, agenda)]
    if not remote or max(day.until or day.date for day in agenda.days) < calendar.today or _has_link(agenda):
        return
    path: Path = ("mode",) if agenda.mode != "in-person" else ("day", remote[0], "mode")
    yield RULE.at(path, variant=_NO_LINK, mode=_MODES[agenda.mode])


def _has_link(agenda: Agenda) -> bool:
    """Whether a link stands anywhere: in its own key, or in the notes."""
    if agenda.link or any(item.link for item in agenda.placed):
        return True
    notes = [*agenda.notes, *agenda.footnotes]
    for day in agenda.days:
        notes += [*day.notes, *(note for item in day.items for note in item.notes)]
    texts = [*(note.text for note in notes), *agenda.methodology]
    return any("://" in text.pick(one) for text in texts for one in _LANGUAGES)
