"""What lies in the folder of a site before it is built: for whom, and which files rcm wrote there."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from rcmcli.calendars import state
from rcmcli.desk.opening import shelf_here
from rcmcli.desk.seeing import AUDIENCES, PUBLIC
from rcmcli.format_table import FORMATS
from rcmcli.jobs.calendar.before import PRODID, read_calendar
from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES
from rcmcli.store import shelf
from rcmcli.store.writing.manifest import read_manifest
from rcmcli.words import common, filled, publishing

INDEX = "index.html"
_PAGES = (INDEX, *(f"{one}.html" for one in DOCUMENT_LANGUAGES))
_BEGINNING = 4096


class Before(NamedTuple):
    """The files of the site as it lies there, by their paths below its folder.

    Those that the manifest lists have their hashes; the others were written by a version of rcm that kept none.
    """

    listed: dict[str, str]
    unlisted: tuple[str, ...]

    @property
    def folders(self) -> set[str]:
        """The folders of the agendas that the site has."""
        return {path.partition("/")[0] for path in (*self.listed, *self.unlisted) if "/" in path}


def before_in(folder: Path, audience: str) -> Before:
    """What lies in the folder. Raises `Refusal` for one that cannot be that of this site, or that is for others."""
    if folder.exists() and not folder.is_dir():
        raise Refusal(filled(common.NOT_A_FOLDER, folder=shelf.shown(folder)))
    _refuse_shelf(folder)
    manifest = read_manifest(folder)
    listed = manifest.files if manifest else {}
    known = bool(manifest) or _begins(folder / INDEX, FORMATS["html"].ours)
    unlisted = dict(_unlisted(folder, listed, known=known)) if folder.exists() else {}
    audiences = {manifest.audience} if manifest else set()
    audiences.update(*unlisted.values())
    if audiences - {audience}:
        found = ", ".join(sorted(audiences - {audience}))
        raise Refusal(
            filled(publishing.SITE_OF_OTHERS, folder=shelf.shown(folder), before=found, now=audience),
            publishing.SITE_OF_OTHERS_HINT,
        )
    return Before(listed, tuple(unlisted))


def _refuse_shelf(folder: Path) -> None:
    """A site may not lie around the agendas themselves: whoever publishes it would publish them."""
    here, there = shelf_here(), shelf.identity(str(folder))
    calendars = here.parent / shelf.CALENDARS
    listed = (*shelf.files(here), *([calendars, *shelf.files(calendars)] if calendars.is_dir() else ()))
    if any(Path(shelf.identity(str(one))).is_relative_to(there) for one in (here, here.parent, *listed)):
        raise Refusal(
            filled(publishing.SITE_HOLDS_AGENDAS, folder=shelf.shown(folder)), publishing.SITE_HOLDS_AGENDAS_HINT
        )


def _unlisted(folder: Path, listed: dict[str, str], *, known: bool) -> Iterator[tuple[str, set[str]]]:
    """The files of a site in the folder that the manifest does not list, each with those for whom they are.

    Where it is not `known` that a site lies there, pages with the calendar of their meeting beside them tell it. What has no
    calendar beside it is for whom the others are.
    """
    found = [*_of_meetings(folder, listed, known=known), *(_feeds(folder, listed) if known else ())]
    told = {audience for _, audiences in found for audience in audiences}
    for path, audiences in found:
        yield path, audiences or told or {AUDIENCES[0]}


def _of_meetings(folder: Path, listed: dict[str, str], *, known: bool) -> Iterator[tuple[str, set[str]]]:
    for each in _folders_in(folder):
        pages = [each / name for name in _PAGES if _begins(each / name, FORMATS["html"].ours)]
        calendars = sorted(one for one in each.glob("*.ics") if _begins(one, PRODID))
        if not (known or (pages and each / f"{each.name}.ics" in calendars)):
            continue
        whose = {one: _audience(one) for one in calendars}
        forms = _forms(each) if pages else ()
        for one in (*pages, *forms, *(one for one in calendars if whose[one])):
            if f"{each.name}/{one.name}" not in listed:
                yield f"{each.name}/{one.name}", set(whose.values()) - {""}


def _forms(folder: Path) -> Iterator[Path]:
    """The other forms of the pages of a folder, by their names."""
    for language in DOCUMENT_LANGUAGES:
        for form in FORMATS.values():
            path = folder / f"{folder.name}-{language}{form.endings[0]}"
            if path.is_file():
                yield path


def _feeds(folder: Path, listed: dict[str, str]) -> Iterator[tuple[str, set[str]]]:
    for one in sorted(folder.glob("*.ics")):
        if one.name not in listed and _begins(one, PRODID):
            yield one.name, {_audience(one)} - {""}


def _folders_in(folder: Path) -> list[Path]:
    try:
        return sorted(one for one in folder.iterdir() if one.is_dir())
    except OSError as error:
        raise Refusal(filled(common.CANNOT_OPEN, path=shelf.shown(folder), reason=reason_of(error))) from error


def _audience(path: Path) -> str:
    """For whom a calendar of a site is: empty for one that no site has."""
    try:
        _, *marks = read_calendar(path).scope.split("; ")
    except (OSError, state.Damaged):
        return AUDIENCES[0]
    if any(mark != PUBLIC and not mark.startswith("for=") for mark in marks):
        return ""  # one day or one item of an agenda: not of a site
    return PUBLIC if PUBLIC in marks else AUDIENCES[0]


def _begins(path: Path, mark: bytes) -> bool:
    try:
        if not path.is_file():
            return False
        with open(path, "rb") as file:
            return mark in file.read(_BEGINNING)
    except OSError:
        return False
