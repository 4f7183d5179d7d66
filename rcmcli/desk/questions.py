"""Questions: asked on a terminal, each with an example and a default, until the answer can be read."""

import sys
from collections.abc import Callable
from typing import TypeVar

from rcmcli.desk.console import Console
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.words import asking, say

_T = TypeVar("_T")
_LONGEST = 2000
_MOST = 20  # answers to one question


def can_ask() -> bool:
    """Whether somebody sits there: what is read and what is shown are both a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(question: Text, example: Text, default: str, read: Callable[[str], _T], console: Console) -> _T:
    """The answer to a question, as `read` reads it; asked again where that refuses it. Raises `Refusal` where there is none."""
    shown = say(asking.QUESTION, console.language, question=question, example=example)
    if default:
        shown += f" [{one_line(default)}]"
    for _ in range(_MOST):
        words = _answer(f"{shown}: ", console) or default
        try:
            if not words:
                raise Refusal(asking.EMPTY)
            return read(words)
        except Refusal as refusal:
            told = [refusal.says, *([refusal.hint] if refusal.hint else [])]
            console.tell_page([((f"  {one_line(one.pick(console.language))}", ""),) for one in told])
    raise Refusal(asking.NO_ANSWER)


def _answer(prompt: str, console: Console) -> str:
    """One line that is typed, without the blanks around it. Raises `Refusal` at the end of what is typed."""
    console.prompt(prompt)
    line = sys.stdin.readline(_LONGEST)
    if not line:
        console.prompt("\n")
        raise Refusal(asking.NO_ANSWER)
    return one_line(line).strip()
