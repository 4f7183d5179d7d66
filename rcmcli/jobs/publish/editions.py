"""Editions: one agenda laid out in each of the languages that are asked for, the first leading."""

from collections.abc import Iterable, Sequence
from functools import cache, partial

import msgspec

from rcmcli import directory
from rcmcli.checks.texts import by_language
from rcmcli.desk.console import Console, language
from rcmcli.desk.seeing import AUDIENCES, viewer_of
from rcmcli.desk.viewing import find_party, reader_of, view_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import LANGUAGE_NAMES, one_line
from rcmcli.model.view import View
from rcmcli.schedule import lay_out
from rcmcli.visibility import visible

_NAMED, _LONGEST = 3, 60


def read_languages(words: str) -> tuple[str, ...]:
    """The languages that `--lang` names, such as `es,en`; none where it names none. Raises `Refusal` for another."""
    return tuple(dict.fromkeys(language(word) for word in words.split(",") if word.strip()))


def languages_for(asked: Sequence[str], agenda: Agenda, console: Console) -> tuple[str, ...]:
    """The languages asked for, else the one that the console speaks for this agenda."""
    return tuple(asked) or (console.prefer(agenda.languages),)


def editions_of(
    name: str,
    agenda: Agenda,
    console: Console,
    languages: Sequence[str],
    *,
    tz: Iterable[str] = (),
    cities: bool = True,
    party: str = "",
    day: int | None = None,
    audience: str = AUDIENCES[0],
) -> tuple[Schedule, ...]:
    """The agenda called `name` in each language, seen as the options ask; readings are said once."""
    seen = visible(name, agenda, viewer_of(agenda, find_party(party, agenda) if party else None, audience))
    view = view_of(agenda, console, tz=tz, cities=cities, party=party, day=day)
    _tell_untranslated(seen.agenda, console, languages)
    return tuple(lay_out(name, seen, _in_language(view, agenda, party, one)) for one in languages)


def _in_language(view: View, agenda: Agenda, party: str, one: str) -> View:
    reader = reader_of(find_party(party, agenda), agenda, one) if party else None
    named = cache(partial(directory.said, language=one, agenda=agenda))
    return msgspec.structs.replace(view, language=one, named=named, reader=reader, marked=one in agenda.languages)


def _tell_untranslated(agenda: Agenda, console: Console, languages: Sequence[str]) -> None:
    """Name the first texts that lack a language, which the reader sees in another one."""
    for one in languages:
        missing = [words for _, words in by_language(agenda) if not words.has(one)]
        if missing:
            named = ", ".join(f"“{one_line(words.pick(one))[:_LONGEST]}”" for words in missing[:_NAMED])
            more = "" if len(missing) <= _NAMED else ", …"
            language_name = LANGUAGE_NAMES[one].pick(console.language)
            console.tell("untranslated", count=len(missing), language=language_name, named=f"{named}{more}")
