"""Timing: the moment that a command speaks of, from the words of an option or from the machine's clock."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from rcmcli.desk.console import Console
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.place import Match, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, has_words, one_line
from rcmcli.words import filled, say, timing, viewing

if TYPE_CHECKING:
    from rcmcli.reading.asked import Moment


def now() -> datetime:
    """This instant, to the second, by the machine's clock; whoever uses it says so."""
    return datetime.now(UTC).replace(microsecond=0)


def today(zone: str = "UTC") -> date:
    """The date that it is in `zone`."""
    return clock.seen_from(now(), zone).day


def day_stated(words: str, console: Console) -> date:
    """The date that an option states in any notation, “tomorrow” counted in UTC; what was assumed about it is said."""
    day, assumed = day_of(words, today(), console.language)
    if assumed:
        console.note(assumed)
    return day


def day_of(words: str, here: date, language: str, day_first: bool | None = None) -> tuple[date, Text | None]:
    """The date that an option states where it is `here` today, and what was assumed about it."""
    from rcmcli.reading import asked

    try:
        moment = asked.read(f"{words} 00:00", today=here, language=language, day_first=day_first)
    except Refusal:
        if not is_date(words[:200]):
            raise Refusal(filled(timing.NO_DATE, words=one_line(words)[:60]), timing.NO_DATE_HINT) from None
        raise
    return moment.day, moment.assumed


def today_at(label: str, near: Sequence[str] = ()) -> date:
    """The date that it is at a place as people write it; in UTC where it cannot be read."""
    from rcmcli import places

    try:
        return today(places.find(label, on=today(), near=near).place.zone) if label else today()
    except Refusal:
        return today()  # whoever needs the place refuses it


def instant_of(words: str, agenda: Agenda, console: Console) -> datetime:
    """The instant that WHEN means on the meeting's clocks, unless it names its own; readings and assumptions are said.

    A time without a date is of today if that is one of the meeting's days, else of their first. “Tomorrow” counts from
    the date at the place that the words name, else at the meeting's.
    """
    from rcmcli.desk.viewing import countries_of
    from rcmcli.reading import asked
    from rcmcli.reading.instants import read_instant

    stamp = read_instant(words, now())
    if stamp and not stamp.label:
        if stamp.assumed:
            console.note(stamp.assumed)
        return stamp.at
    label = asked.label_of(words, console.language)
    here = today_at(label, countries_of(agenda)) if label else today(agenda.timezone)
    days = agenda.dates
    on = None if here in days or not days else min(days)
    moment = asked.read(words, today=here, language=console.language, on=on)
    if moment.assumed:
        console.note(moment.assumed)
    place = _place(moment, agenda, console)
    instants = clock.readings(moment.day, moment.start, place.zone)
    instants = said_by(moment.label, instants, place.zone) or instants
    if len(instants) != 1:
        raise Refusal(said_of(timing.MOMENT_UNCLEAR, place, query=one_line(words)[:60]), timing.UNCLEAR_HINT)
    return instants[0]


def _place(moment: "Moment", agenda: Agenda, console: Console) -> Place:
    """Where the moment holds: at the place that stands beside it, else at the meeting's; a reading is said."""
    from rcmcli import places
    from rcmcli.desk.clock_names import place_of
    from rcmcli.desk.viewing import countries_of

    home = places.of_zone(agenda.timezone)
    if moment.zone or not moment.label:
        return places.of_zone(moment.zone) if moment.zone else home
    if said_by(moment.label, clock.readings(moment.day, moment.start, home.zone), home.zone):
        match = Match(home)  # CST is the meeting's own where its clocks bear that name
    else:
        match = place_of(moment.label, moment.day, countries_of(agenda))
    if match.note:
        console.note(match.note)
    else:
        name, zone = one_line(moment.label)[:60], match.place.zone
        console.tell(viewing.READ_AS, name=name, place=match.place.name, zone=zone)
    return match.place


def said_by(label: str, instants: Sequence[datetime], zone: str) -> tuple[datetime, ...]:
    """Those of some instants at which the clocks of a zone bear the abbreviation that stands beside the time."""
    return tuple(one for one in instants if clock.seen_from(one, zone).abbreviation == label.upper())


def said_of(sentence: Text, place: Place, **facts: object) -> Text:
    """A sentence about a place, which each language calls by its own name."""
    by_language = {one: say(sentence, one, place=one_line(place.name.pick(one)), **facts) for one in LANGUAGES}
    return Text(en=by_language["en"], es=by_language["es"])


def is_date(words: str) -> bool:
    """Whether words are those of a date, be it one that no calendar has, and nothing else."""
    from rcmcli.reading.dates import Written, find, take_weekday

    written, rest = find(one_line(words))
    _, rest = take_weekday(rest)
    return written != Written() and not has_words(rest)
