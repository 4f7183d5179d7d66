"""A publication: a paper as it is given to a renderer, with what only some forms need."""

from collections.abc import Mapping

import msgspec

from rcmcli.model.paper import Paper, Said
from rcmcli.model.schedule import Schedule


class Download(msgspec.Struct, frozen=True):
    """A file beside the page: its name for readers, its relative address, its language if it is the same page in another."""

    name: Said
    address: str
    language: str = ""


class Listed(msgspec.Struct, frozen=True):
    """An agenda on the list of a site: its paper and the relative address of its page in each language, its calendar."""

    papers: tuple[Paper, ...]
    addresses: tuple[str, ...]
    calendar: str


class Publication(msgspec.Struct, frozen=True):
    """A paper with the editions it was composed of.

    `short` asks for the shortest form; `offsets` has, for every zone of the tz database, its offset (minutes) at
    each of the paper's moments (`moments_of`), where a form wants it; `downloads` are files beside it;
    `reader_zone` is the zone of the party that reads, where it has a seat.
    """

    paper: Paper
    editions: tuple[Schedule, ...]
    version: str
    short: bool = False
    offsets: Mapping[str, tuple[int, ...]] = {}
    downloads: tuple[Download, ...] = ()
    reader_zone: str = ""
