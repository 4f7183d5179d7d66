"""The five questions of `rcm agenda new` on a terminal: title, dates, place, host, languages."""

from datetime import date, timedelta

from msgspec.structs import replace

from rcmcli.desk.console import Console
from rcmcli.desk.questions import ask
from rcmcli.desk.settings import here, settings
from rcmcli.desk.speech import languages as named_languages
from rcmcli.desk.timing import today
from rcmcli.directory.known import country
from rcmcli.jobs.new.dates import read_days
from rcmcli.jobs.new.meeting import read_host, read_place, read_title
from rcmcli.jobs.new.request import Request
from rcmcli.jobs.new.target import ENDING
from rcmcli.model.agenda_name import name_like
from rcmcli.model.file_name import FileNames, file_name
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES
from rcmcli.store import shelf
from rcmcli.words import asking

_NOBODY = "-"
_AHEAD = timedelta(days=28)


def asked(given: Request, console: Console) -> Request:
    """The new agenda that the answers describe, of what is not given yet; without a name one made of them that is free."""
    named = read_days(given.dates, console) if given.dates else ()  # refused before anything is asked
    is_all = given == Request("", languages=given.languages)
    console.tell(asking.ASKED if is_all else asking.REST_ASKED)
    language = console.language
    default = asking.TITLE_DEFAULT.pick(language)
    title = given.title or ask(asking.TITLE, asking.TITLE_EXAMPLE, default, _title, console)
    days = named or _days(console)
    label = next(iter(settings().places), "UTC")

    def placed(words: str) -> tuple[str, str]:
        return words, read_place(words, days[0], "", console).country

    place, code = (given.tz, "") if given.tz else ask(asking.PLACE, asking.PLACE_EXAMPLE, label, placed, console)
    host, languages = given.host, given.languages
    if is_all:
        party = country(code) if code else None
        near = party.name.pick(language) if party else _NOBODY
        host = ask(asking.HOST, asking.HOST_EXAMPLE, near, lambda words: _host(words, language), console)
        usual = ",".join(dict.fromkeys((language, "es", "en")))
        languages = ask(
            asking.LANGUAGES, asking.LANGUAGES_EXAMPLE, usual, lambda words: _languages(words, title), console
        )
    name = given.id or _free_name(str(days[0]), title)
    dates = ",".join(map(str, days))
    return replace(given, id=name, title=title, dates=dates, tz=place, host=host, languages=languages)


def _days(console: Console) -> tuple[date, ...]:
    soon = today() + _AHEAD
    wanted = f"{soon}..{soon + timedelta(days=1)}"
    return tuple(ask(asking.DATES, asking.DATES_EXAMPLE, wanted, lambda words: read_days(words, console), console))


def _title(words: str) -> str:
    read_title(words, DOCUMENT_LANGUAGES)
    return words


def _host(words: str, language: str) -> str:
    return "" if words == _NOBODY else read_host(words, language)


def _languages(words: str, title: str) -> tuple[str, ...]:
    languages = named_languages(words)
    if not languages:
        raise Refusal(asking.EMPTY)
    read_title(title, languages)
    return languages


def _free_name(day: str, title: str) -> str:
    """A name for the file, with a number where there is one of it already."""
    folder = shelf.find_shelf(here())
    names = FileNames(path.name for path in (shelf.files(folder) if folder else ()))
    first = title.partition(" | ")[0]
    return names.free(file_name(name_like(day, first)), ending=ENDING).removesuffix(ENDING)
