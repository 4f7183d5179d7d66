"""What is said where the hours of an agenda do not allow an edit: why, and the ways out."""

from rcmcli.desk.console import Console
from rcmcli.jobs.edit.request import Wishes
from rcmcli.model.agenda import Agenda
from rcmcli.model.page import Line, json_lines
from rcmcli.model.text import Text
from rcmcli.store.reading import Reading
from rcmcli.timetable.rows import Blocked
from rcmcli.words import blocking, filled, say

# The ways out of each, by the command that was blocked and the reason.
_WAYS = {
    "shift fixed": (blocking.TAKE_UP, blocking.PUSH, blocking.SHORTEN),
    "late fixed": (blocking.LESS_BREAK, blocking.MOVE_FIXED, blocking.SHORTEN),
    "move fixed": (blocking.SHORTEN,),
    "add fixed": (blocking.SHORTEN,),
    "extend fixed": (blocking.SHORTEN,),
    "set fixed": (blocking.SHORTEN,),
    "swap fixed": (blocking.MOVE_FIXED,),
    "shift occupied": (blocking.TAKE_UP, blocking.SHORTEN, blocking.APART),
    "move occupied": (blocking.MAKE_ROOM, blocking.SWAP, blocking.APART),
    "set occupied": (blocking.MAKE_ROOM, blocking.SWAP, blocking.APART),
    "add occupied": (blocking.MAKE_ROOM, blocking.APART),
    "extend occupied": (blocking.MAKE_ROOM, blocking.APART),
    "shift midnight": (blocking.TAKE_UP, blocking.OTHER_DAY, blocking.SHORTEN_IT),
    "late midnight": (blocking.OTHER_DAY, blocking.SHORTEN_IT),
    "move midnight": (blocking.OTHER_DAY, blocking.SHORTEN_IT),
    "set midnight": (blocking.OTHER_DAY, blocking.SHORTEN_IT),
    "extend midnight": (blocking.OTHER_DAY,),
    "extend no end": (blocking.GIVE_HOURS,),
    "move no end": (blocking.GIVE_HOURS,),
    "move no hour": (blocking.GIVE_HOURS,),
    "swap no hour": (blocking.GIVE_HOURS,),
    "shift no hour": (blocking.GIVE_HOURS,),
    "late no hour": (blocking.GIVE_HOURS,),
}


def tell_blocked(blocked: Blocked, reading: Reading, agenda: Agenda, wishes: Wishes, console: Console) -> None:
    """Say on standard error what stands in the way, that nothing was written, and what can be done instead."""
    says = says_of(blocked)
    if wishes.as_json:
        told = {"schema": "rcm.edit/1", "id": reading.id, "written": False, "blocked": blocked.reason}
        told |= {"item": blocked.slot.item.id, "by": blocked.other.item.id if blocked.other else ""}
        console.show_json(json_lines(told | {"message": says.pick(console.language)}))
        return
    page: list[Line] = [((says.pick(console.language), "error"),)]
    page += [
        ((f"  {say(way, console.language, **_facts(blocked))}", ""),)
        for way in _WAYS.get(f"{wishes.verb} {blocked.reason}", ())
    ]
    console.tell_page(page)
    console.tell(blocking.NOTHING_WRITTEN)


def says_of(blocked: Blocked) -> Text:
    """The sentence of what stands in the way."""
    return filled(blocking.BLOCKED[blocked.reason], **_facts(blocked))


def _facts(blocked: Blocked) -> dict[str, object]:
    other = blocked.other or blocked.slot
    return {
        "item": blocked.slot.item.title,
        "time": str(blocked.slot.item.time),
        "id": blocked.slot.item.id,
        "other": other.item.title,
        "other_time": str(other.item.time),
        "other_id": other.item.id,
        "minutes": abs(blocked.minutes),
    }
