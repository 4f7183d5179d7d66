"""What a site has beside a page, and on its list."""

import msgspec

from rcmcli.model.schedule import Schedule
from rcmcli.model.text import Text


class Download(msgspec.Struct, frozen=True):
    """A file beside the page: its name for readers, its relative address, its language if it is the same page in another."""

    name: Text
    address: str
    language: str = ""


class Listed(msgspec.Struct, frozen=True):
    """An agenda on the list of a site: the relative address of its page in each language, its calendar."""

    schedule: Schedule
    addresses: tuple[str, ...]
    calendar: str
