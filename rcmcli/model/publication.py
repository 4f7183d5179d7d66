"""What a site has beside a page, and on its front page."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

import msgspec

from rcmcli.model.look import PLAIN, Look
from rcmcli.model.programme import Programme
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import Text


class Download(msgspec.Struct, frozen=True):
    """A file beside the page: its name for readers, its relative address, its language if it is the same page in another.

    `kind` says whether it is a calendar, the same in another form, or the front page of the site.
    """

    name: Text
    address: str
    language: str = ""
    kind: Literal["calendar", "form", "front"] = "calendar"


class Beside(msgspec.Struct, frozen=True):
    """What stands around a page of a site: its files, the pages of agendas by their ids, and whether search engines may list it."""

    downloads: tuple[Download, ...] = ()
    agendas: Mapping[str, str] = {}
    indexed: bool = True


class Page(msgspec.Struct, frozen=True):
    """A page in one language on the front page: its address, and the forms of it."""

    language: str
    address: str
    forms: tuple[Download, ...] = ()


class Listed(msgspec.Struct, frozen=True):
    """An agenda or a calendar of activities on the front page: its pages, and its calendar file if it has one."""

    of: Schedule | Programme
    pages: tuple[Page, ...]
    calendar: str = ""


class Feed(msgspec.Struct, frozen=True):
    """A calendar of everything: whose it is, none for everyone, and its address."""

    party: Text
    address: str


class Front(msgspec.Struct, frozen=True, kw_only=True):
    """The front page: what it is called, what it lists as of a date, the address of the site if it is known, and its look."""

    title: Text
    languages: tuple[str, ...]
    today: date
    calendars: tuple[Listed, ...] = ()
    agendas: tuple[Listed, ...] = ()
    feeds: tuple[Feed, ...] = ()
    address: str = ""
    indexed: bool = True
    look: Look = PLAIN
