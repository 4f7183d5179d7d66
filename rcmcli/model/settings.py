"""The settings of a workspace: what `rcm.toml` beside `agendas/` may say. Options and RCM_* variables come first."""

import msgspec

from rcmcli.model.text import Language


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The language that rcm speaks, the places that `agenda show` adds, and working hours, `default` or by party."""

    language: Language | None = None
    places: tuple[str, ...] = ()
    hours: dict[str, str] = {}
