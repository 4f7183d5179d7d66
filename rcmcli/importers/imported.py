"""What an import gives: the draft of an agenda, with what became of each line of its paper."""

import msgspec

from rcmcli.importers.ledger import Assumed, Entry
from rcmcli.model.draft import Draft


class Imported(msgspec.Struct, frozen=True):
    """A paper as a draft; what became of each line, what was assumed, what is missing: timezone, date, title."""

    draft: Draft
    entries: tuple[Entry, ...]
    assumed: tuple[Assumed, ...]
    missing: tuple[str, ...]
