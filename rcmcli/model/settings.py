"""The settings of a workspace: what `rcm.toml` beside `agendas/` may say. Options and RCM_* variables come first."""

from typing import Annotated

import msgspec

from rcmcli.model.text import Language, Text

_Minutes = Annotated[int, msgspec.Meta(ge=0, le=1440)]
_Days = Annotated[int, msgspec.Meta(ge=0, le=366)]
_Months = Annotated[int, msgspec.Meta(ge=1, le=120)]


class CheckSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `rcm check` runs, and where it draws the line: minutes, days and months."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    longest_stretch: _Minutes = 180
    shortest_item: _Minutes = 5
    longest_item: _Minutes = 240
    shortest_gap: _Minutes = 15
    clock_change_days: _Days = 7
    months_ahead: _Months = 12


class LookSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the papers of a house look: the file of its emblem, its colour (in either spelling), its typeface."""

    emblem: str = ""
    colour: str = ""
    color: str = ""
    typeface: str = ""


class SiteSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the site of the workspace is called, in one language or by language, and the address that it has in the web."""

    name: Text = Text()
    address: str = ""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The language that rcm speaks, the places that `agenda show` adds, and working hours, `default` or by party; what is
    checked, and how papers look."""

    language: Language | None = None
    places: tuple[str, ...] = ()
    hours: dict[str, str] = {}
    check: CheckSettings = CheckSettings()
    look: LookSettings = LookSettings()
    site: SiteSettings = SiteSettings()
