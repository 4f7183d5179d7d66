"""Days: which day of an agenda somebody means, by its number, its date, its weekday, or as today."""

import re
from collections.abc import Sequence
from datetime import date

from rcmcli.desk.timing import day_of, today
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.dates import read_weekday, spoken_date
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, has_words, one_line
from rcmcli.words import editing, filled, viewing

_MOST = 31  # days that a hint names
_NUMBER = re.compile(r"-?[0-9]{1,20}")


def day_number(words: str, agenda: Agenda) -> int:
    """The number, from 1, of the day that words mean. Raises `Refusal` with the days that there are."""
    if _NUMBER.fullmatch(words.strip()) and not 1 <= int(words) <= len(agenda.days):
        raise Refusal(filled(viewing.NO_SUCH_DAY, day=int(words), count=len(agenda.days)))
    return day_named(words, agenda) + 1


def day_of_today(agenda: Agenda) -> int:
    """The number, from 1, of the day that it is at the meeting's place. Raises `Refusal` where the meeting is not on."""
    here = today(agenda.timezone)
    found = [d for d, day in enumerate(agenda.days, 1) if here in day.dates]
    if not found:
        raise Refusal(filled(viewing.NOT_TODAY, day=_spoken(here)), _days(agenda.days))
    return found[0]


def day_named(words: str, agenda: Agenda) -> int:
    """The number, from 0, of the day that words mean: `1`, a date, a weekday. Raises `Refusal`."""
    days, said = agenda.days, words.strip()
    if said.isdecimal() and len(said) < 4:
        found = [int(said) - 1] if 1 <= int(said) <= len(days) else []
    elif (weekday := read_weekday(said)) is not None:
        found = [d for d, day in enumerate(days) if day.date.weekday() == weekday]
    else:
        found = _dated(said, days)
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


def _dated(words: str, days: Sequence[Day]) -> list[int]:
    try:
        meant = date.fromisoformat(words)
    except ValueError:
        if not days or not has_words(words):
            return []
        try:
            meant, _ = day_of(words, days[0].date, LANGUAGES[0])
        except Refusal:
            return []
    return [d for d, day in enumerate(days) if meant in day.dates]


def _days(days: Sequence[Day]) -> Text:
    told = {
        name: "; ".join(f"{d} ({spoken_date(day.date, name)})" for d, day in enumerate(days[:_MOST], 1))
        + (" …" if len(days) > _MOST else "")
        for name in LANGUAGES
    }
    return filled(editing.MEANT_DAYS, days=Text(**told))


def _spoken(day: date) -> Text:
    return Text(**{name: spoken_date(day, name) for name in LANGUAGES})
