"""The forms of a page that lie beside it in a site: Word, PDF, a message and their kin."""

from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from typing import NamedTuple

from rcmcli.desk.console import Console
from rcmcli.format_table import FORMATS
from rcmcli.jobs.site.request import Piece
from rcmcli.model.file_name import FileNames, address_of
from rcmcli.model.publication import Download
from rcmcli.words import browsing, publishing


class Room(NamedTuple):
    """The folder of one agenda or calendar, what it is called, and the names that are still free in it."""

    folder: str
    names: FileNames

    def path(self, word: str, ending: str) -> str:
        """A free path: the folder's name, a word, and the ending."""
        return f"{self.folder}/{self.names.free(self.folder, word, ending=ending)}"


def can_be_made(forms: Iterable[str], console: Console) -> tuple[str, ...]:
    """The forms whose packages are installed; the others are named once."""
    there = tuple(one for one in forms if not FORMATS[one].package or find_spec(FORMATS[one].package))
    for one in forms:
        if one not in there:
            console.tell(publishing.SITE_WITHOUT_FORM, form=one, package=FORMATS[one].package)
    return there


def made(
    forms: Iterable[str], language: str, room: Room, render: Callable[[str], bytes]
) -> Iterator[tuple[str, Piece, Download]]:
    """Each form of a page with its path and how the page calls it."""
    for form in forms:
        path = room.path(language, FORMATS[form].endings[0])
        address = address_of(path.partition("/")[2])
        yield path, Piece(render(form), FORMATS[form].ours), Download(browsing.FORMS[form], address, kind="form")
