"""The settings of this run: the nearest `rcm.toml`, read when something first asks for it."""

from functools import cache
from pathlib import Path

from rcmcli.model.settings import Settings


def settings() -> Settings:
    """What `rcm.toml` of this workspace says; nothing where there is none."""
    return _settings_at(Path.cwd())


@cache
def _settings_at(folder: Path) -> Settings:
    from rcmcli.store.settings import find_settings, read_settings

    path = find_settings(folder)
    return read_settings(path) if path else Settings()
