"""The shells: how each of them hands over a command line, and how it wants to be told what may come next.

The scripts of the shells stand in `scripts.py`, with the variables in which they hand it over. Nothing that a shell would run, or a
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
    """A command line: the words that are complete, the first one after `rcm`, and the one that is begun.

    What of this stands `behind` a sign at which the shell parts words is not to be written again.
    """

    words: list[str]
    begun: str
    behind: str = ""


def line_of(shell: str, environment: Mapping[str, str]) -> Line:
    """The command line that a shell hands over."""
    if shell == "bash":
        words = _split(environment.get("COMP_WORDS", ""))
        at = int(environment.get("COMP_CWORD", "0"))
        return _rejoined(words[1:at], words[at] if at < len(words) else "")
    text = environment.get("_RCM_WORDS", "")
    words = _split(text)[1:]
    if shell in ("powershell", "pwsh"):
        begun = "".join(_split(environment.get("_RCM_BEGUN", ""))[:1])
        return Line(words[:-1] if begun else words, begun)
    return Line(words[:-1], words[-1]) if words and not text[-1:].isspace() else Line(words, "")


def answer_of(shell: str, candidates: Sequence[Candidate], environment: Mapping[str, str]) -> tuple[str, int]:
    """What is printed for a shell, and the exit code."""
    found = [Candidate(one.word, _sentence(one.says)) for one in candidates if one.word.isprintable()]
    if shell == "zsh":
        return _zsh([one for one in found if not _ACTIVE.search(one.word)]), 0
    if shell == "fish":
        if environment.get("_RCM_ACTION") == "is-args":
            return "", 0 if found else 1  # 1: fish offers files
        return "".join(f"{one.word}\t{one.says}\n" if one.says else f"{one.word}\n" for one in found), 0
    if shell in ("powershell", "pwsh"):
        return "".join(f"{_quoted(one.word)}:::{one.says.replace(':::', ':') or ' '}\n" for one in found), 0
    behind = line_of(shell, environment).behind
    words = (one.word.removeprefix(behind) for one in found)
    return "".join(_PLAIN.sub(r"\\\1", word) + "\n" for word in words), 0


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
    """bash takes `--tz=Lima` and `room=B` for three words each; what it completes is the one behind the `=`."""
    kept: list[str] = []
    for word in [*words, begun]:
        if word == "=" and kept:
            kept[-1] += "" if kept[-1].startswith("--") else "="
        elif kept and kept[-1].endswith("="):
            kept[-1] += word
        else:
            kept.append(word)
    if begun == "=" and kept[-1].startswith("--"):
        return Line(kept, "")
    return Line(kept[:-1], kept[-1], kept[-1].removesuffix("" if begun == "=" else begun) if "=" in kept[-1] else "")


def _sentence(says: str) -> str:
    """A sentence in one line, short, without a sign that a shell or a terminal acts upon."""
    words = " ".join("".join(char if char.isprintable() else " " for char in says).split())
    plain = words.replace('"', "”").replace("'", "’")
    plain = _ACTIVE.sub("", plain)
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1].rstrip()}…"


def _zsh(found: Sequence[Candidate]) -> str:
    """Words as rcm has chosen them (`bue` begins Buenos Aires), then those that go on behind a `=`, without a space there."""
    told = ""
    for options, is_open in (("-U", False), ("-U -S ''", True)):
        chosen = [one for one in found if one.word.endswith("=") is is_open]
        rows = [f'"{_colons(one.word)}' + (f':{_colons(one.says)}"' if one.says else '"') for one in chosen]
        told += "rcm_words=(" + "\n".join(rows) + f"); _describe '' rcm_words {options}; " if rows else ""
    return f"local -a rcm_words; {told}" if told else "_files\n"


def _colons(words: str) -> str:
    return words.replace(":", r"\\:")


def _quoted(word: str) -> str:
    return word if not _PLAIN.search(word) else "'" + word.replace("'", "''") + "'"
