"""The settings of this run: the nearest `rcm.toml`, read when something first asks for it."""

import os
from functools import cache
from pathlib import Path

from rcmcli.model.refusal import Refusal
from rcmcli.model.settings import Settings

NAME = "rcm.toml"


def settings() -> Settings:
    """What `rcm.toml` of this workspace says; nothing where there is none."""
    return settings_at(here())


def here() -> Path:
    """The folder of this run; a relative one where it has been taken away under us."""
    try:
        return Path.cwd()
    except OSError:
        return Path()


def language_of_workspace() -> str:
    """The language of `rcm.toml`; none where there is none, or where the file itself is to be refused.

    Help and every sentence of a failure depend on it, so that nothing may come out of here but a language.
    """
    try:
        return settings().language or ""
    except (Refusal, OSError, ValueError, RecursionError):
        return ""


@cache
def settings_at(folder: Path) -> Settings:
    """The settings for a run in `folder`, read once."""
    path = settings_file_of(folder)
    if path is None:
        return Settings()
    from rcmcli.store.settings import read_settings

    return read_settings(path)


def settings_file_of(start: Path) -> Path | None:
    """The `rcm.toml` of the workspace that `start` lies in: beside the nearest `agendas/`, or nearer still."""
    for folder in (start, *start.parents):
        if os.path.lexists(folder / NAME):
            return folder / NAME
        if (folder / "agendas").is_dir():
            return None
    return None
