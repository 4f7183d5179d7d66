"""A command line that cannot be understood, as a refusal in both languages (the parser itself speaks English only)."""

import re
import sys
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Any

from rcmcli import examples
from rcmcli.desk.console import refuse
from rcmcli.desk.help_page import plainly, spanish_metavar
from rcmcli.desk.other_words import commands_called, option_called
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.tree import TREE, Leaf
from rcmcli.words import common, filled, usage

_QUOTED = re.compile(r"'(.*?)'")
_LONGEST = 60  # letters of a word that is repeated


def show(error: Any, language: str) -> int:
    """Say what the parser's `error` says: the whole help where a group was called alone, else a refusal. The exit code."""
    if type(error).__name__ == "NoArgsIsHelpError":
        print(error.format_message(), file=sys.stderr)
    else:
        refuse(refusal_of(error), language)
    return 2


def refusal_of(error: Any) -> Refusal:
    """The refusal that says what the parser's `error` says, and how it is written."""
    kind, message = type(error).__name__, one_line(str(getattr(error, "message", "")))
    if "No such command" in message:
        return _no_command(error, message)
    if kind == "NoSuchOption":
        return _no_option(error)
    if kind == "MissingParameter":
        return Refusal(filled(usage.MISSING, **_named(error.param)), _how(error, error.param))
    if kind == "BadOptionUsage":
        param = _option(error)
        told = usage.TAKES_NO_VALUE if "does not take" in message else usage.NO_VALUE
        return Refusal(filled(told, name=one_line(error.option_name)), _how(error, param) if param else _help_of(error))
    if kind == "BadParameter" and error.param is not None:
        return Refusal(_wrong_value(error.param, message), _help_of(error))
    if "unexpected extra argument" in message:
        words = message.partition("(s) (")[2].removesuffix(")") or message.rpartition("(")[2].removesuffix(")")
        return Refusal(filled(usage.TOO_MUCH, words=words), filled(usage.TOO_MUCH_HINT, command=error.ctx.command_path))
    if message.startswith("Missing command"):
        return Refusal(usage.COMMAND_MISSING, _commands_of(error))
    return Refusal(filled(usage.NOT_UNDERSTOOD, reason=message.removesuffix(".")), _help_of(error))


def _no_command(error: Any, message: str) -> Refusal:
    """The refusal of a word that is no command: which one is near, in its group or elsewhere, or those that there are."""
    found = _QUOTED.search(message)
    word = found[1] if found else message
    group = _group(error)
    near = _meant(word, group, list(error.ctx.command.commands) if error.ctx else [])
    hint = filled(common.DID_YOU_MEAN, near=f"rcm {near}") if near else _commands_of(error)
    return Refusal(filled(usage.NO_COMMAND, name=word[:_LONGEST]), hint)


def _meant(word: str, group: str, here: list[str]) -> str:
    """The command that a word stands for: what one of its group is called too, one elsewhere, or one that is spelt nearly so."""
    leaves = {leaf: f"{name} {leaf}" for name, (below, _) in reversed(TREE.items()) for leaf in _leaves(below)}
    leaves |= {name: name for name in TREE}
    called = commands_called(word)
    own = [one for one in called if group and one.startswith(f"{group} ")]
    elsewhere = [leaves[word]] if word in leaves else []
    close = [f"{group} {one}".strip() for one in get_close_matches(word, here, n=1)]
    far = [leaves[one] for one in get_close_matches(word, leaves, n=1)]
    return next(iter((*own, *elsewhere, *called, *close, *far)), "")


def _leaves(below: dict[str, Leaf] | str) -> tuple[str, ...]:
    return tuple(below) if isinstance(below, dict) else ()


def _no_option(error: Any) -> Refusal:
    """The refusal of an option that there is not: which one is near."""
    name = one_line(error.option_name)
    known = {option.removeprefix("--"): option for param in error.ctx.command.params for option in param.opts}
    bare = name.removeprefix("--")
    near = option_called(bare, known.values()) or next((known[one] for one in get_close_matches(bare, known, n=1)), "")
    hint = filled(common.DID_YOU_MEAN, near=near) if near else _help_of(error)
    return Refusal(filled(usage.NO_OPTION, name=name[:_LONGEST]), hint)


def _wrong_value(param: Any, message: str) -> Text:
    """What is said of a value that an option or an argument does not take."""
    found = _QUOTED.search(message)
    facts: dict[str, object] = {
        **_named(param),
        "value": (found[1] if found else message.partition(" is not ")[0])[:_LONGEST],
    }
    if "is not in the range" in message:
        told = message.rpartition("range ")[2].removesuffix(".")
        return filled(usage.OUT_OF_RANGE, range=Text(en=plainly(told, "en"), es=plainly(told, "es")), **facts)
    if "is not a valid" in message:
        return filled(usage.NO_NUMBER, **facts)
    names = ", ".join(str(getattr(one, "value", one)) for one in getattr(param.type, "choices", ()))
    return filled(usage.NO_CHOICE, names=names, **facts) if names else filled(usage.NOT_UNDERSTOOD, reason=message)


def _named(param: Any) -> dict[str, object]:
    """The option, or else the argument, as the help writes it."""
    option, metavar = _option_of(param), str(param.metavar or param.name or "")
    return {"name": Text(en=option or metavar, es=option or spanish_metavar(metavar))}


def _how(error: Any, param: Any) -> Text:
    """What an option or an argument takes, in the words of the help, with an example that has it."""
    option, metavar = _option_of(param), str(param.metavar or "")
    example = _example(error.ctx.command_path.partition(" ")[2], param.opts if option else ())
    written = Text(en=f"{option} {metavar}".strip(), es=f"{option} {spanish_metavar(metavar)}".strip())
    facts: dict[str, object] = {"name": written, "what": one_line(str(param.help or "")), "example": example}
    return filled(usage.TAKES_SUCH_AS if example else usage.TAKES, **facts)


def _option_of(param: Any) -> str:
    """The long name of an option; empty for an argument."""
    return next((one for one in param.opts if one.startswith("--")), "")


def _example(path: str, options: Collection[str]) -> str:
    """The first example of a command, of those with one of the `options` where such are meant; empty for none."""
    lines = [one.command for one in examples.of(path)[0]]
    return next((line for line in lines if not options or not set(options).isdisjoint(line.split())), "")


def _option(error: Any) -> Any:
    """The option that a fault of usage speaks of."""
    params: Iterable[Any] = error.ctx.command.params if error.ctx else ()
    return next((one for one in params if error.option_name in one.opts), None)


def _commands_of(error: Any) -> Text | None:
    names = ", ".join(error.ctx.command.commands) if error.ctx else ""
    return filled(usage.COMMANDS, group=error.ctx.command_path, names=names) if names else _help_of(error)


def _group(error: Any) -> str:
    return error.ctx.command_path.partition(" ")[2] if error.ctx else ""


def _help_of(error: Any) -> Text | None:
    """Where the help is."""
    context = getattr(error, "ctx", None)
    return filled(common.SEE_HELP, command=context.command_path) if context else None
