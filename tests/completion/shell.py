"""A shell that asks for completion, as text in and text out."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from conftest import ROOT

from rcmcli.completion.answer import candidates
from rcmcli.completion.shells import answer_of
from rcmcli.desk import settings

SHELLS = ("bash", "zsh", "fish", "powershell")


def environment_of(shell: str, line: str) -> dict[str, str]:
    """What the script of a shell hands over where `line` is written and the cursor stands at its end."""
    begun = "" if line[-1:].isspace() else line.split()[-1]
    if shell == "bash":
        return {"COMP_WORDS": "\n".join(line.split(" ")), "COMP_CWORD": str(len(line.split(" ")) - 1)}
    if shell == "powershell":
        return {"_RCM_WORDS": line.strip(), "_RCM_BEGUN": begun}
    return {"_RCM_WORDS": line, "_RCM_ACTION": "get-args"}


def asked(line: str, shell: str = "bash", cwd: Path = ROOT, **settings_of_user: str) -> str:
    """What the shell is told."""
    environment = {**environment_of(shell, line), **settings_of_user}
    with _in(cwd, environment):
        return answer_of(shell, candidates(shell, os.environ), os.environ)[0]


def words(line: str, cwd: Path = ROOT, **settings_of_user: str) -> list[str]:
    """The words that may come next, in bash."""
    return asked(line, "bash", cwd, **settings_of_user).splitlines()


@contextmanager
def _in(folder: Path, environment: Mapping[str, str]) -> Iterator[None]:
    held, here = dict(os.environ), Path.cwd()
    for name in [name for name in os.environ if name.startswith(("RCM_", "LC_", "LANG"))]:
        del os.environ[name]
    os.environ.update(environment)
    os.chdir(folder)
    settings.settings_at.cache_clear()
    try:
        yield
    finally:
        os.chdir(here)
        os.environ.clear()
        os.environ.update(held)
