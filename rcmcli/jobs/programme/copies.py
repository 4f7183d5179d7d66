"""The copy of a calendar that its readers are given: all of it for members, for the public what `visibility` lets through."""

from collections.abc import Collection
from functools import cache

from rcmcli.desk.console import Console
from rcmcli.desk.seeing import PUBLIC, refuse_unknown, told_kinds, viewer_of
from rcmcli.jobs.programme.opening import agendas_beside
from rcmcli.model.activities import Activities
from rcmcli.model.agenda import Agenda
from rcmcli.programme import AgendaOf, people_of
from rcmcli.store.reading import Reading
from rcmcli.visibility import visible
from rcmcli.visibility.activities import activities_seen, kept_back
from rcmcli.words import programmes, say, seeing


def copy_for(
    reading: Reading,
    calendar: Activities,
    audience: str,
    console: Console,
    *,
    name: str = "",
    among: Collection[str] | None = None,
) -> tuple[Activities, AgendaOf]:
    """The calendar for an audience, and the agendas that give dates to it, to the public only those `among` some, if these are named.

    A public copy is told of, by `name` where there are several.

    Raises `Refusal` for a public copy of a file with keys that are not known.
    """
    beside = agendas_beside(reading)
    if audience != PUBLIC:
        return calendar, beside
    refuse_unknown(reading, audience)
    published = published_of(beside, among)
    viewer = viewer_of(people_of(calendar), None, audience)
    copy = activities_seen(calendar, viewer, lambda one: published(one) is not None)
    _tell(calendar, copy, console, name)
    silent = sum(bool(one.agenda and beside(one.agenda) and not published(one.agenda)) for _, _, one in calendar.each())
    if silent:
        console.tell(programmes.UNPUBLISHED_AGENDAS, count=silent)
    return copy, published


def published_of(beside: AgendaOf, among: Collection[str] | None = None) -> AgendaOf:
    """What the public may see of an agenda; nothing of one that is not to be published."""

    @cache
    def found(name: str) -> Agenda | None:
        agenda = beside(name)
        if agenda is None or not agenda.publish or (among is not None and name not in among):
            return None
        return visible(name, agenda, viewer_of(agenda, None, PUBLIC)).agenda

    return found


def _tell(calendar: Activities, copy: Activities, console: Console, name: str) -> None:
    """Say how many activities and deadlines are not in a copy, and how many texts of the others."""
    rows, texts = kept_back(calendar, copy)
    parts = [say(programmes.ROWS_KEPT if rows else programmes.NONE_KEPT, console.language, count=rows)]
    if texts:
        parts.append(say(seeing.KEPT, console.language, told=told_kinds(texts, console.language)))
    console.tell(seeing.COPY_OF if name else seeing.COPY, name=name, told="; ".join(parts))
