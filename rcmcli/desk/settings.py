"""The settings of this run: the nearest `rcm.toml`, read when something first asks for it."""

from functools import cache
from pathlib import Path

from rcmcli.model.refusal import Refusal
from rcmcli.model.settings import Settings

NAME = "rcm.toml"


def settings() -> Settings:
    """What `rcm.toml` of this workspace says; nothing where there is none."""
    return settings_at(Path.cwd())


def language_of_workspace() -> str:
    """The language of `rcm.toml`; none where there is none, or where the file itself is to be refused."""
    try:
        return settings().language or ""
    except Refusal:
        return ""


@cache
def settings_at(folder: Path) -> Settings:
    """The settings for a run in `folder`, read once."""
    path = _find(folder)
    if path is None:
        return Settings()
    from rcmcli.store.settings import read_settings

    return read_settings(path)


def _find(start: Path) -> Path | None:
    """The `rcm.toml` of the workspace that `start` lies in: beside the nearest `agendas/`, or nearer still."""
    for folder in (start, *start.parents):
        if (folder / NAME).is_file():
            return folder / NAME
        if (folder / "agendas").is_dir():
            return None
    return None
