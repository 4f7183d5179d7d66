"""What `rcm agenda diff` is asked for, and which two versions its words name."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from rcmcli.desk.opening import STDIN
from rcmcli.model.comparison import GROUPS, Group
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import comparing, filled

FORMS = ("text", "txt", "md", "html", "docx", "json")
UNDO = "undo"
_HEAD, _NULL = "HEAD", "/dev/null"
_BY_GIT = (7, 9)  # the words that git gives a driver of its own: of a file that is renamed there are two more


class Request(msgspec.Struct, frozen=True):
    """What was asked for on the command line."""

    words: tuple[str, ...]
    output: str | None = None
    tz: tuple[str, ...] = ()
    party: str = ""
    only: str = ""
    form: str = ""
    name: str = ""
    message: bool = False
    exit_code: bool = False
    force: bool = False
    day: str = ""


class Asked(msgspec.Struct, frozen=True):
    """A version that was named: an agenda or a paper, and the revision of it; for git, the file that holds it.

    It `is_nothing` where the file is not there in that version.
    """

    name: str
    revision: str = ""
    file: str = ""
    is_nothing: bool = False

    @property
    def label(self) -> str:
        """What it is called."""
        return one_line(f"{self.name}@{self.revision}" if self.revision else self.name)


def with_name(words: Sequence[str], current: Callable[[], str]) -> tuple[str, ...]:
    """The words, of which one that is only a revision gets the name of the other version, else of the current agenda."""
    given = tuple(words) or (current(),)
    if len(given) > 2 or not any(word.startswith("@") for word in given):
        return given
    name = next((one.name for one in map(_asked, given) if one.name not in ("", STDIN)), "") or current()
    return tuple(f"{name}{word}" if word.startswith("@") else word for word in given)


def asked_of(words: Sequence[str]) -> tuple[Asked, Asked]:
    """The old version and the new one. Raises `Refusal` for a number of words that names neither."""
    if len(words) in _BY_GIT:
        path, old, new = words[0], words[1], words[4]
        return Asked(path, file=old, is_nothing=old == _NULL), Asked(path, file=new, is_nothing=new == _NULL)
    if len(words) == 1:
        one = _asked(words[0])
        return msgspec.structs.replace(one, revision=one.revision or _HEAD), Asked(one.name)
    if len(words) != 2:
        raise Refusal(filled(comparing.HOW_MANY, count=len(words)), comparing.GIVE_BOTH_HINT)
    before, after = map(_asked, words)
    if before.name == after.name == STDIN:
        raise Refusal(comparing.ONE_STDIN)
    return before, after


def is_by_git(words: Sequence[str]) -> bool:
    """Whether git itself asks, for one file of many: a refusal would end its whole answer."""
    return len(words) in _BY_GIT


def groups_of(words: str) -> tuple[Group, ...]:
    """What `--only` names. Raises `Refusal` for anything else."""
    asked = [word.strip() for word in words.split(",") if word.strip()]
    for word in asked:
        if word not in GROUPS:
            raise Refusal(filled(comparing.NO_SUCH_ONLY, names=", ".join(GROUPS), name=one_line(word)[:40]))
    return tuple(group for group in GROUPS if group in asked)


def form_of(request: Request) -> str:
    """The form that is asked for, by its name or by the ending of the file. Raises `Refusal` for another."""
    ending = Path(request.output or "").suffix.lower().removeprefix(".")
    to_file = request.output not in (None, STDIN)
    if to_file and not request.form and ending not in ("", *FORMS):
        name = one_line(Path(str(request.output)).name)[:80]
        raise Refusal(
            filled(comparing.NO_SUCH_ENDING, name=name, names=", ".join(FORMS)), comparing.NO_SUCH_ENDING_HINT
        )
    form = request.form or (to_file and ending) or "text"
    if form not in FORMS:
        raise Refusal(filled(comparing.NO_SUCH_FORM, name=one_line(form)[:40], names=", ".join(FORMS)))
    return "txt" if form == "text" and to_file else form


def _asked(words: str) -> Asked:
    """A name with the revision behind its @: the first @, unless the name of a file holds one."""
    if "@" not in words or Path(words).is_file():
        return Asked(words)
    parts = words.split("@")
    whole = ["@".join(parts[:n]) for n in range(1, len(parts))]
    name = next((one for one in whole if one.endswith(".toml") or Path(one).is_file()), parts[0])
    return Asked(name, words[len(name) + 1 :] or _HEAD)
