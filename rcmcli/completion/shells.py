"""The shells: how each of them hands over a command line, and how it wants to be told what may come next.

The scripts of the shells are typer's (`rcm --show-completion`), and so are the variables. Nothing that a shell would run, or a
terminal obey, is handed to it: a name that cannot be written without is left out, a sentence loses the sign.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rcmcli.completion.candidate import Candidate

_ACTIVE = re.compile(r"""["'$`\\!]""")  # what zsh reads again, within quotes too
_PLAIN = re.compile(r"([^\w@%+=:,./-])")
_LONGEST = 70


class Line(NamedTuple):
    """A command line: the words that are complete, the first one after `rcm`, and the one that is begun."""

    words: list[str]
    begun: str


def line_of(shell: str, environment: Mapping[str, str]) -> Line:
    """The command line that a shell hands over."""
    if shell == "bash":
        words = _split(environment.get("COMP_WORDS", ""))
        at = int(environment.get("COMP_CWORD", "0"))
        return _rejoined(words[1:at], words[at] if at < len(words) else "")
    text = environment.get("_TYPER_COMPLETE_ARGS", "")
    words = _split(text)[1:]
    if shell in ("powershell", "pwsh"):
        begun = "".join(_split(environment.get("_TYPER_COMPLETE_WORD_TO_COMPLETE", ""))[:1])
        return Line(words[:-1] if begun else words, begun)
    return Line(words[:-1], words[-1]) if words and not text[-1:].isspace() else Line(words, "")


def answer_of(shell: str, candidates: Sequence[Candidate], environment: Mapping[str, str]) -> tuple[str, int]:
    """What is printed for a shell, and the exit code."""
    found = [Candidate(one.word, _sentence(one.says)) for one in candidates if one.word.isprintable()]
    if shell == "zsh":
        return _zsh([one for one in found if not _ACTIVE.search(one.word)]), 0
    if shell == "fish":
        if environment.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
            return "", 0 if found else 1  # 1: fish offers files
        return "".join(f"{one.word}\t{one.says}\n" if one.says else f"{one.word}\n" for one in found), 0
    if shell in ("powershell", "pwsh"):
        return "".join(f"{_quoted(one.word)}:::{one.says.replace(':::', ':') or ' '}\n" for one in found), 0
    return "".join(_PLAIN.sub(r"\\\1", one.word) + "\n" for one in found), 0


def _split(text: str) -> list[str]:
    """The words of a line; the last one may lack its closing quote."""
    import shlex

    lexer = shlex.shlex(text, posix=True)
    lexer.whitespace_split = True
    lexer.commenters = ""
    words: list[str] = []
    try:
        words.extend(lexer)
    except ValueError:
        words.append(lexer.token)
    return words


def _rejoined(words: list[str], begun: str) -> Line:
    """bash takes `--tz=Lima` for three words; what it completes is the one behind the `=`."""
    kept: list[str] = []
    for word in words:
        if word != "=" or not kept or not kept[-1].startswith("--"):
            kept.append(word)
    return Line(kept, "" if begun == "=" and kept and kept[-1].startswith("--") else begun)


def _sentence(says: str) -> str:
    """A sentence in one line, short, without a sign that a shell or a terminal acts upon."""
    words = " ".join("".join(char if char.isprintable() else " " for char in says).split())
    plain = words.replace('"', "”").replace("'", "’")
    plain = _ACTIVE.sub("", plain)
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1].rstrip()}…"


def _zsh(found: Sequence[Candidate]) -> str:
    rows = [f'"{_colons(one.word)}"' + (f':"{_colons(one.says)}"' if one.says else "") for one in found]
    return "_arguments '*: :((" + "\n".join(rows) + "))'\n" if rows else "_files\n"


def _colons(words: str) -> str:
    return words.replace(":", r"\\:")


def _quoted(word: str) -> str:
    return word if not _PLAIN.search(word) else "'" + word.replace("'", "''") + "'"
