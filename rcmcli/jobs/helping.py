"""The job of `rcm help`: the help of the command that some words name."""

from collections.abc import Sequence
from typing import Any

from rcmcli.model.page import Line
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import common, filled, helping


def help_of(top: Any, words: Sequence[str]) -> list[Line]:
    """What `rcm WORDS --help` prints, `top` being the context of `rcm` itself."""
    context = top
    for word in words:
        context = _below(context, word)
    return [((line, ""),) for line in context.command.get_help(context).split("\n")]


def refuse_words(words: Sequence[str]) -> None:
    """Refuse the page of all commands for one of them."""
    if words:
        raise Refusal(helping.ONE_PAGE, filled(common.SEE_HELP, command=f"rcm {one_line(' '.join(words))}"))


def _below(context: Any, word: str) -> Any:
    """The context of the command of this name in a group; the parser refuses one that is not there, with what is near."""
    if not hasattr(context.command, "resolve_command"):
        says = filled(helping.NOT_A_GROUP, command=context.command_path)
        raise Refusal(says, filled(common.SEE_HELP, command=context.command_path))
    name, command, _ = context.command.resolve_command(context, [word])
    return command.context_class(command, info_name=name, parent=context, **command.context_settings)
