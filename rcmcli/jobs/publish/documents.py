"""Documents: from the words of `rcm export FORM` to a file, put in its place whole."""

from collections.abc import Sequence
from importlib import import_module

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.days import chosen_days
from rcmcli.desk.editions import languages_for, schedule_of
from rcmcli.desk.looks import look_here
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.seeing import PUBLIC, refuse_unknown, tell_public, viewer_of
from rcmcli.desk.speech import languages
from rcmcli.desk.viewing import find_party
from rcmcli.format_table import FORMATS
from rcmcli.jobs.programme.opening import is_named
from rcmcli.jobs.publish import programmes
from rcmcli.jobs.publish.letterheads import letterhead
from rcmcli.jobs.publish.papers import write_each
from rcmcli.jobs.publish.putting import put_document, target_of
from rcmcli.jobs.publish.request import Request
from rcmcli.model.agenda import Agenda
from rcmcli.model.extras import line_for
from rcmcli.model.look import PLAIN
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import Schedule
from rcmcli.store.reading import Reading
from rcmcli.visibility import visible
from rcmcli.words import filled, publishing


def export(request: Request, lang: str, *, quiet: bool = False, verbose: bool = False) -> None:
    """Write the agenda in the form that is asked for. Raises `Refusal` before anything is written."""
    refuse_missing(request.form)
    _refuse_mixture(request)
    of_calendar = is_named(request.agenda)
    if not of_calendar:
        request.choice.refuse_mixture()
    asked = languages(lang)
    console = Console(asked, quiet=quiet, verbose=verbose, documents=True)
    if of_calendar:
        programmes.export(request, asked, console)
    else:
        _export(request, asked, console)


def _export(request: Request, asked: tuple[str, ...], console: Console) -> None:
    form = FORMATS[request.form]
    reading, agenda = open_agenda(request.agenda, console, request.stdin_filename)
    refuse_nameless(reading)
    refuse_unknown(reading, request.audience)
    days = chosen_days(request.choice, agenda, console)
    if request.each:
        write_each(request, reading, agenda, console, languages_for(asked, agenda, console), days)
        return
    code = find_party(request.party, agenda).code if request.party else ""
    target = target_of(request, reading, form.ours, reading.id, code, *(f"day{day}" for day in days))
    schedule = schedule_of(
        reading.id, agenda, console, languages_for(asked or _all_of(request, agenda), agenda, console),
        tz=request.tz, cities=not request.tz, party=request.party, days=days, audience=request.audience,
        look=look_here() if form.dressed else PLAIN,
    )  # fmt: skip
    module = import_module(f"rcmcli.formats.{request.form}")
    data: bytes = module.render(schedule, **_options(request))
    if request.full:
        data = _in_full(request, reading, _of_days(agenda, days), schedule, console)
    tell_public(agenda, console, request.audience, days=days)
    for title, why in module.left_out(schedule) if hasattr(module, "left_out") else ():
        console.tell(publishing.LEFT_OUT, title=title, why=why)
    put_document(data, target, request, reading, form.ours, console)


def _refuse_mixture(request: Request) -> None:
    """Refuse forms that do not go together."""
    if request.full and (request.short or request.details or request.tz):
        raise Refusal(publishing.FULL_ALONE)
    if request.short and request.details:
        raise Refusal(publishing.SHORT_OR_DETAILS)


def _of_days(agenda: Agenda, days: Sequence[int]) -> Agenda:
    """The agenda with these days alone, where any are named."""
    kept = tuple(day for d, day in enumerate(agenda.days, 1) if not days or d in days)
    return msgspec.structs.replace(agenda, days=kept)


def _options(request: Request) -> dict[str, bool | bytes]:
    """What the form has to know beside the schedule."""
    details: dict[str, bool | bytes] = {"details": True} if request.details else {}
    return details | ({"letterhead": letterhead(request.template)} if request.template else {})


def _all_of(request: Request, agenda: Agenda) -> tuple[str, ...]:
    """The languages of the agenda, where all of it is asked for; none otherwise."""
    return agenda.languages if request.full else ()


def _in_full(request: Request, reading: Reading, agenda: Agenda, schedule: Schedule, console: Console) -> bytes:
    """The lines of all that whoever is asked for may see."""
    from rcmcli.jobs.publish.full_text import full_text

    party = find_party(request.party, agenda) if request.party else None
    seen = visible(reading.id, agenda, viewer_of(agenda, party, request.audience)).agenda
    whole = party is None and request.audience != PUBLIC
    return full_text(schedule, _for_whom(seen, agenda) if whole else seen, console)


def _for_whom(seen: Agenda, agenda: Agenda) -> Agenda:
    """A copy that shows all, with what the file says of whom each note and paper is for: its lines may go into a file again."""
    replace = msgspec.structs.replace
    days = [
        replace(
            day,
            items=tuple(
                replace(item, notes=own.notes, documents=own.documents, topics=own.topics)
                for item, own in zip(day.items, written.items, strict=True)
            ),
        )
        for day, written in zip(seen.days, agenda.days, strict=True)
    ]
    return replace(seen, days=tuple(days))


def refuse_missing(form: str) -> None:
    """Refuse a form whose package is not installed, and say how to get it."""
    from importlib.util import find_spec

    package = FORMATS[form].package
    if package and find_spec(package) is None:
        raise Refusal(
            filled(publishing.MISSING_EXTRA, package=package),
            filled(publishing.MISSING_EXTRA_HINT, line=line_for(form)),
        )


def refuse_nameless(reading: Reading) -> None:
    """Refuse an agenda from standard input that has no name, so that nothing can be named for it."""
    if not reading.id:
        raise Refusal(publishing.STDIN_WITHOUT_NAME, publishing.STDIN_NAME_HINT)
