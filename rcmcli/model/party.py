"""A party: who takes part or leads. A country's delegation, a body, an observer, or civil society."""

from typing import Literal

import msgspec

from rcmcli.model.place import Place
from rcmcli.model.text import Text

Kind = Literal["country", "body", "observer", "civil society", "group"]


class Party(msgspec.Struct, frozen=True):
    """One that can lead or attend: `code` is stable (`MX`, `IOM`, `PPT`), `seat` is where its people sit."""

    code: str
    name: Text
    kind: Kind
    seat: Place | None = None
    members: tuple[str, ...] = ()
