"""Days: which day of an agenda somebody means, by its number, its date, its weekday, or as today or tomorrow."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.timing import day_of, instant_of, is_date, today
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.dates import read_weekday, spoken_date
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, has_words, one_line
from rcmcli.words import editing, filled, viewing

_MOST = 31  # days that a hint names
_NUMBER = re.compile(r"-?[0-9]{1,20}")


class DayChoice(msgspec.Struct, frozen=True):
    """Which day the options ask for: in words, or as today or tomorrow, at another moment than now where `at` says one."""

    words: str = ""
    today: bool = False
    tomorrow: bool = False
    at: str = ""

    def refuse_mixture(self) -> None:
        """Refuse two days at once, and a moment that no day depends on."""
        if sum((bool(self.words), self.today, self.tomorrow)) > 1:
            raise Refusal(viewing.ONE_DAY)
        if self.at and not (self.today or self.tomorrow):
            raise Refusal(viewing.AT_WITHOUT_DAY)


def chosen_days(choice: DayChoice, agenda: Agenda, console: Console) -> tuple[int, ...]:
    """The numbers, from 1, of the days that are asked for; none where all are. Raises `Refusal` where there is no such day."""
    choice.refuse_mixture()
    if choice.words:
        return (day_number(choice.words, agenda),)
    if not choice.today and not choice.tomorrow:
        return ()
    later = timedelta(days=int(choice.tomorrow))
    dates = [one + later for one in _dates_of_today(choice.at, agenda, console)]
    found = tuple(d for d, (day, here) in enumerate(zip(agenda.days, dates, strict=True), 1) if here in day.dates)
    if not found:
        sentence = viewing.NOT_TOMORROW if choice.tomorrow else viewing.NOT_TODAY
        here = dates[0] if dates else today(agenda.timezone) + later
        raise Refusal(filled(sentence, day=_spoken(here)), filled(viewing.NAME_A_DAY, days=_numbered(agenda.days)))
    return found


def _dates_of_today(at: str, agenda: Agenda, console: Console) -> list[date]:
    """The date that it is at the place of each day, at the moment that is said, else by this computer's clock, which is told."""
    zones = [day.timezone or agenda.timezone for day in agenda.days]
    if at and is_date(at):
        return [day_of(at, today(agenda.timezone), console.language)[0]] * len(zones)
    if at:
        instant = instant_of(at, agenda, console)
        return [clock.seen_from(instant, zone).day for zone in zones]
    console.tell(viewing.BY_THIS_CLOCK, day=spoken_date(today(agenda.timezone), console.language))
    return [today(zone) for zone in zones]


def day_number(words: str, agenda: Agenda) -> int:
    """The number, from 1, of the day that words mean. Raises `Refusal` with the days that there are."""
    if _NUMBER.fullmatch(words.strip()) and not 1 <= int(words) <= len(agenda.days):
        raise Refusal(filled(viewing.NO_SUCH_DAY, day=int(words), count=len(agenda.days)))
    return day_named(words, agenda) + 1


def day_named(words: str, agenda: Agenda) -> int:
    """The number, from 0, of the day that words mean: `1`, a date, a weekday. Raises `Refusal`."""
    days, said = agenda.days, words.strip()
    if said.isdecimal() and len(said) < 4:
        found = [int(said) - 1] if 1 <= int(said) <= len(days) else []
    elif (weekday := read_weekday(said)) is not None:
        found = [d for d, day in enumerate(days) if day.date.weekday() == weekday]
    else:
        found = _dated(said, agenda)
    if len(found) == 1:
        return found[0]
    says = editing.SEVERAL_DAYS if found else editing.NO_SUCH_DAY
    raise Refusal(filled(says, day=one_line(words)[:40]), _days(days))


def the_day(words: str, agenda: Agenda) -> int:
    """The day that words mean, or the only one. Raises `Refusal` where there are several and none is named."""
    if words:
        return day_named(words, agenda)
    if len(agenda.days) == 1:
        return 0
    raise Refusal(editing.WHICH_DAY, _days(agenda.days))


def _dated(words: str, agenda: Agenda) -> list[int]:
    try:
        meant = date.fromisoformat(words)
    except ValueError:
        if not agenda.days or not has_words(words):
            return []
        try:
            meant = _meant(words, agenda)
        except Refusal:
            return []
    return [d for d, day in enumerate(agenda.days) if meant in day.dates]


def _meant(words: str, agenda: Agenda) -> date:
    """The date that words mean, near the meeting where they lack a year; “tomorrow” counts from today at its place."""
    first = agenda.days[0].date
    meant, before = (day_of(words, here, LANGUAGES[0])[0] for here in (first, first - timedelta(days=1)))
    return meant if meant == before else day_of(words, today(agenda.timezone), LANGUAGES[0])[0]


def _days(days: Sequence[Day]) -> Text:
    return filled(editing.MEANT_DAYS, days=_numbered(days))


def _numbered(days: Sequence[Day]) -> Text:
    told = {
        name: "; ".join(f"{d} ({spoken_date(day.date, name)})" for d, day in enumerate(days[:_MOST], 1))
        + (" …" if len(days) > _MOST else "")
        for name in LANGUAGES
    }
    return Text(**told)


def _spoken(day: date) -> Text:
    return Text(**{name: spoken_date(day, name) for name in LANGUAGES})
