"""Working hours of a plan: the option's for everyone, else those of `rcm.toml`, where a party may have its own."""

from collections.abc import Sequence

import msgspec

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.desk.settings import settings
from rcmcli.model import clock
from rcmcli.model.party import Party
from rcmcli.model.plan import Hours, Seat, hours_of
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.text import fold_name, one_line, shortened
from rcmcli.reading.strict import read_time
from rcmcli.words import filled, working_hours

DEFAULT = "08:00-18:00"
_EVERYONE = "default"


def read_hours(given: str) -> Hours:
    """The working hours, `08:00-18:00`, within one day."""
    try:
        time = read_time(given)
    except Misread as unread:
        raise Refusal(unread.says, working_hours.HOURS_HINT) from unread
    if time.start is None or time.end is None or not 0 <= time.start < time.end <= clock.DAY:
        raise Refusal(filled(working_hours.BAD_HOURS, given=shortened(given, 40)), working_hours.HOURS_HINT)
    return hours_of(time.start, time.end)


def shared_hours(given: str) -> Hours:
    """The working hours of all who have none of their own."""
    return read_hours(given) if given else _read(_EVERYONE, settings().hours.get(_EVERYONE, DEFAULT))


def with_own_hours(seats: Sequence[Seat], given: str, console: Console) -> tuple[Seat, ...]:
    """The seats with the working hours that `rcm.toml` gives them; as they are where the option decides for all."""
    own = {} if given else _own(seats)
    for seat in seats:
        if seat in own:
            console.tell(working_hours.OWN_HOURS, name=seat.name, hours=settings().hours[own[seat]])
    return tuple(
        msgspec.structs.replace(seat, hours=_read(own[seat], settings().hours[own[seat]])) if seat in own else seat
        for seat in seats
    )


def _own(seats: Sequence[Seat]) -> dict[Seat, str]:
    """Which entry of `[hours]` each seat has; an entry that names nobody known is refused."""
    found: dict[Seat, str] = {}
    for name, hours in settings().hours.items():
        if name == _EVERYONE:
            continue
        _read(name, hours)
        party = directory.find(name)
        held = [seat for seat in seats if _is(seat, party, fold_name(name))]
        if party is None and not held and not _is_place(name):
            raise Refusal(filled(working_hours.SETTINGS_NOBODY, name=one_line(name)[:60]))
        found.update(dict.fromkeys(held, name))
    return found


def _is(seat: Seat, party: Party | None, folded: str) -> bool:
    """Whether an entry is about a seat: its party, its name or its place; its code only where that is no party's name."""
    if party:
        return seat.code == party.code or folded in (fold_name(seat.name), fold_name(seat.place))
    return folded in (fold_name(seat.name), fold_name(seat.place), fold_name(seat.code))


def _is_place(name: str) -> bool:
    from rcmcli import places

    try:
        places.find(name)
    except Refusal:
        return False
    return True


def _read(name: str, hours: str) -> Hours:
    """The hours of one entry; a wrong one is refused by its name."""
    try:
        return read_hours(hours)
    except Refusal as refusal:
        raise Refusal(
            filled(working_hours.SETTINGS_HOURS, name=one_line(name)[:60], hours=one_line(hours)[:40]), refusal.hint
        ) from None
