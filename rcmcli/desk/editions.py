"""The schedule of an agenda in the languages that are asked for, seen as the options ask."""

from collections.abc import Iterable, Sequence

import msgspec

from rcmcli.checks.texts import by_language
from rcmcli.desk.console import Console
from rcmcli.desk.seeing import AUDIENCES, viewer_of
from rcmcli.desk.viewing import find_party, view_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.look import PLAIN, Look
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import LANGUAGE_NAMES, one_line
from rcmcli.schedule import lay_out
from rcmcli.visibility import visible
from rcmcli.words import publishing

_NAMED, _LONGEST = 3, 60


def languages_for(asked: Sequence[str], agenda: Agenda, console: Console) -> tuple[str, ...]:
    """The languages asked for, else the first of this agenda, unless the user has one of his own."""
    return tuple(asked) or (console.on_paper(agenda.languages),)


def schedule_of(
    name: str,
    agenda: Agenda,
    console: Console,
    languages: Sequence[str],
    *,
    tz: Iterable[str] = (),
    cities: bool = True,
    party: str = "",
    days: Sequence[int] = (),
    audience: str = AUDIENCES[0],
    look: Look = PLAIN,
) -> Schedule:
    """The agenda called `name` in these languages, the first leading, seen as the options ask, in a look; readings are said once."""
    seen = visible(name, agenda, viewer_of(agenda, find_party(party, agenda) if party else None, audience))
    view = view_of(agenda, console, languages=languages, tz=tz, cities=cities, party=party, days=days)
    _tell_untranslated(seen.agenda, console, languages)
    marked = frozenset(languages) & frozenset(agenda.languages)
    schedule = lay_out(name, seen, msgspec.structs.replace(view, marked=marked))
    return msgspec.structs.replace(schedule, look=look)


def _tell_untranslated(agenda: Agenda, console: Console, languages: Sequence[str]) -> None:
    """Name the first texts that lack a language, which the reader sees in another one."""
    for one in languages:
        missing = [words for _, words in by_language(agenda) if not words.has(one)]
        if missing:
            named = ", ".join(f"“{one_line(words.pick(one))[:_LONGEST]}”" for words in missing[:_NAMED])
            more = "" if len(missing) <= _NAMED else ", …"
            language_name = LANGUAGE_NAMES[one].pick(console.language)
            console.tell(publishing.UNTRANSLATED, count=len(missing), language=language_name, named=f"{named}{more}")
