"""What is said where the hours of an agenda do not allow an edit: why, and the ways out."""

from rcmcli.desk.console import Console
from rcmcli.jobs.edit.as_json import hindered
from rcmcli.jobs.edit.request import Wishes
from rcmcli.model.agenda import Agenda
from rcmcli.model.text import Text, one_line
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
    "shift day after": (blocking.TAKE_UP, blocking.OTHER_DAY, blocking.UNTIL_EARLIER),
    "shift day before": (blocking.OTHER_DAY, blocking.FROM_LATER),
    "late midnight": (blocking.OTHER_DAY, blocking.SHORTEN_IT),
    "late day after": (blocking.OTHER_DAY,),
    "move midnight": (blocking.BEGIN_EARLIER, blocking.SHORTEN_IT),
    "move day after": (blocking.OTHER_DAY,),
    "move day before": (blocking.OTHER_DAY,),
    "set midnight": (blocking.BEGIN_EARLIER, blocking.SHORTEN_IT),
    "set day after": (blocking.OTHER_DAY,),
    "extend midnight": (blocking.BEGIN_EARLIER,),
    "extend day after": (blocking.OTHER_DAY,),
    "extend no end": (blocking.GIVE_HOURS,),
    "move no end": (blocking.GIVE_HOURS,),
    "swap no end": (blocking.GIVE_HOURS,),
    "move gains": (blocking.GIVE_HOURS,),
    "swap gains": (blocking.GIVE_HOURS,),
    "swap beside": (blocking.GIVE_HOURS,),
    "add gains": (blocking.GIVE_HOURS,),
    "shift doubt": (blocking.GIVE_HOURS,),
    "late doubt": (blocking.GIVE_HOURS,),
    "extend doubt": (blocking.GIVE_HOURS,),
    "swap doubt": (blocking.GIVE_HOURS,),
    "move doubt": (blocking.GIVE_HOURS,),
    "move no hour": (blocking.GIVE_HOURS,),
    "swap no hour": (blocking.GIVE_HOURS,),
    "shift no hour": (blocking.GIVE_HOURS,),
    "late no hour": (blocking.GIVE_HOURS,),
}


def tell_blocked(blocked: Blocked, reading: Reading, agenda: Agenda, wishes: Wishes, console: Console) -> None:
    """Say on standard error what stands in the way, that nothing was written, and what can be done instead."""
    says = says_of(blocked)
    if wishes.as_json:
        console.show_json(hindered(reading.id, blocked, says, console.language))
        return
    ways = [
        f"  {one_line(say(way, console.language, **_facts(blocked), day=_other_day(blocked, agenda)))}"
        for one in _WAYS.get(f"{wishes.verb} {blocked.reason}", ())
        if (way := _open_way(one, blocked, agenda))
    ]
    console.tell_reasons([one_line(says.pick(console.language)), *ways])
    console.tell(blocking.NOTHING_WRITTEN)


def says_of(blocked: Blocked) -> Text:
    """The sentence of what stands in the way."""
    alone = blocked.reason == "fixed" and blocked.other is None
    return filled(blocking.BLOCKED["fixed itself" if alone else blocked.reason], **_facts(blocked))


def _open_way(way: Text, blocked: Blocked, agenda: Agenda) -> Text | None:
    """A way out, another one in its place, or none where it leads nowhere here."""
    if way is blocking.MAKE_ROOM and blocked.began:
        return blocking.SHORTEN_OTHER if blocked.other and blocked.other.end else None
    leads_nowhere = (
        (way is blocking.TAKE_UP and blocked.asked <= 0)
        or (way is blocking.OTHER_DAY and not _other_day(blocked, agenda))
        or (way is blocking.LESS_BREAK and blocked.other is None)
        or (way is blocking.SWAP and None in (blocked.slot.end, blocked.other and blocked.other.end))
        or (way in (blocking.SHORTEN, blocking.SHORTEN_IT) and not blocked.minutes)
    )
    return None if leads_nowhere else way


def _other_day(blocked: Blocked, agenda: Agenda) -> int:
    """The number, from 1, of the day to which an item would come; 0 where the agenda has none."""
    dates = [day.date for day in agenda.days]
    number = dates.index(blocked.slot.day.date) + (-1 if blocked.reason == "day before" else 1)
    return number + 1 if 0 <= number < len(dates) else 0


def _facts(blocked: Blocked) -> dict[str, object]:
    other = blocked.other or blocked.slot
    return {
        "item": blocked.slot.item.title,
        "time": str(blocked.slot.item.time) or "–",
        "id": blocked.slot.item.id,
        "other": other.item.title,
        "other_time": str(other.item.time),
        "other_id": other.item.id,
        "minutes": abs(blocked.minutes),
        "asked": blocked.asked,
    }
