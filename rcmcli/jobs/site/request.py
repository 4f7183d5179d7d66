"""What is asked of `rcm export site`, and what comes of it: files by their paths."""

from datetime import date
from pathlib import Path

import msgspec

from rcmcli.desk.seeing import AUDIENCES
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.words import filled, publishing

# How far a paper has come; what is cancelled was once known to everyone.
STATUSES = {"draft": 0, "preliminary": 1, "final": 2, "cancelled": 2}
OF_AGENDAS = ("pdf", "docx", "txt")
OF_CALENDARS = ("pdf", "docx", "xlsx", "md", "csv")
FORMS = ("pdf", "docx", "txt", "md", "csv", "xlsx", "json")


class SiteRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for: the folder, the languages (each file's own where none), for whom, the address and name of the site.

    `status` is the least state of an agenda in it; `forms` are those beside each page, the usual ones where none are named.
    """

    folder: Path
    today: date
    languages: tuple[str, ...] = ()
    audience: str = AUDIENCES[0]
    url: str = ""
    title: Text = Text()
    status: str = "preliminary"
    forms: tuple[str, ...] | None = None
    force: bool = False
    keep: bool = False
    dry_run: bool = False

    def holds(self, agenda: Agenda) -> bool:
        """Whether an agenda is far enough to stand in the site."""
        return STATUSES[agenda.status] >= STATUSES[self.status]

    def address_of(self, path: str) -> str:
        """The address of a file in the web, as it is subscribed at; empty where that of the site is not known."""
        return f"{self.url.rstrip('/')}/{path}" if self.url else ""


class Piece(msgspec.Struct, frozen=True):
    """One file of the site: its bytes, and what marks such a file as ours."""

    data: bytes
    ours: bytes


class Site(msgspec.Struct, frozen=True):
    """The files by their paths below the folder; the agendas and calendars that are too faulty to be shown, each with its folder."""

    pieces: dict[str, Piece]
    left_out: dict[str, str]


def read_status(words: str) -> str:
    """The state that `--status` names. Raises `Refusal` for another."""
    names = [name for name in STATUSES if name != "cancelled"]
    if words not in names:
        raise Refusal(filled(publishing.NO_SUCH_STATUS, name=one_line(words)[:40], names=", ".join(names)))
    return words


def read_forms(words: str) -> tuple[str, ...] | None:
    """The forms that `--forms` names, `pdf,docx`; the usual ones where it is not given. Raises `Refusal` for another."""
    if not words.strip():
        return None
    named = [one.strip() for one in words.split(",") if one.strip()]
    for name in named:
        if name not in (*FORMS, "none"):
            names = ", ".join((*FORMS, "none"))
            raise Refusal(filled(publishing.NO_SUCH_FORM, name=one_line(name)[:40], names=names))
    return tuple(name for name in FORMS if name in named)
