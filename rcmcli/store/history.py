"""History: a file as it was in a revision that git keeps, read by git itself."""

import os
import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line, shortened
from rcmcli.store.guard import LARGEST
from rcmcli.store.shelf import id_of, shown
from rcmcli.words import comparing, filled

_REVISION = re.compile(r"(?!-)[0-9A-Za-z._/^~@{}-]+")
_OF_SEVERAL = ("^@", "^-", "^!")  # with which git names more than one revision
_LONGEST, _SECONDS = 200, 10
_NO_FILE = re.compile(r"does not exist in|exists on disk, but not in|is in .* but not")
_NO_REVISION = re.compile(r"invalid object name|unknown revision|bad revision|bad object|ambiguous argument|log for")


def at_revision(path: Path, revision: str) -> bytes:
    """The bytes of a file in a revision. Raises `Refusal` where there is no git, no repository, no such revision."""
    if ".." in revision or revision.startswith("^") or revision.endswith(_OF_SEVERAL):
        raise Refusal(filled(comparing.A_RANGE, words=shortened(revision, 60)), comparing.A_RANGE_HINT)
    if not _REVISION.fullmatch(revision) or len(revision) > _LONGEST:
        raise Refusal(filled(comparing.NOT_A_REVISION, words=shortened(revision, 60)))
    folder = path.absolute().parent
    with tempfile.TemporaryFile() as contents:
        code, said = _git(folder, ["show", f"{revision}:./{path.name}"], contents.fileno())
        if code:
            raise _refused(said, path, folder, revision)
        contents.seek(0)
        return contents.read(LARGEST + 1)


def _git(folder: Path, words: Sequence[str], output: int = subprocess.DEVNULL) -> tuple[int, str]:
    """The exit code of git and what it says against it. It asks nobody, and fetches nothing."""
    quiet = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *words],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.PIPE,
            env={**os.environ, **quiet},
            timeout=_SECONDS,
            check=False,
        )
    except (FileNotFoundError, PermissionError) as error:
        raise Refusal(comparing.NO_GIT, comparing.GIVE_BOTH_HINT) from error
    except subprocess.TimeoutExpired as error:
        raise Refusal(filled(comparing.GIT_SLOW, seconds=_SECONDS), comparing.GIVE_BOTH_HINT) from error
    return done.returncode, done.stderr.decode("utf-8", "replace")


def _refused(said: str, path: Path, folder: Path, revision: str) -> Refusal:
    """What git says against it, as a sentence with the way out."""
    name, where = shown(path), shown(folder)
    if "not a git repository" in said:
        here = comparing.THIS_FOLDER if where == "." else Text(en=where, es=where)
        says = filled(comparing.NO_REPOSITORY, folder=here, file=name)
        return Refusal(says, filled(comparing.NO_REPOSITORY_HINT, agenda=id_of(path.name)))
    if "dubious ownership" in said:
        return Refusal(filled(comparing.NOT_TRUSTED, folder=where), comparing.NOT_TRUSTED_HINT)
    if _NO_FILE.search(said):
        words = filled(comparing.NOT_IN_REVISION, file=name, revision=revision)
        return Refusal(words, filled(comparing.NO_REVISION_HINT, file=name))
    if _NO_REVISION.search(said):
        hint = comparing.SHALLOW_HINT if _is_shallow(folder) else filled(comparing.NO_REVISION_HINT, file=name)
        return Refusal(filled(comparing.NO_REVISION, revision=revision), hint)
    return Refusal(filled(comparing.GIT_FAILED, reason=shortened(one_line(said), 200)), comparing.GIVE_BOTH_HINT)


def _is_shallow(folder: Path) -> bool:
    """Whether the repository lacks its older revisions."""
    with tempfile.TemporaryFile() as answer:
        _git(folder, ["rev-parse", "--is-shallow-repository"], answer.fileno())
        answer.seek(0)
        return answer.read().strip() == b"true"
