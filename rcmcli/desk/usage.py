"""A command line that cannot be understood, as a refusal in both languages (the parser itself speaks English only)."""

import sys
from typing import Any

from rcmcli.desk.console import refuse
from rcmcli.desk.help_page import spanish_metavar
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.tree import TREE, Leaf
from rcmcli.words import common, filled

_NO_COMMAND = {"NoSuchCommand", "UsageError"}


def show(error: Any, language: str) -> int:
    """Say what the parser's `error` says: the whole help where a group was called alone, else a refusal. The exit code."""
    if type(error).__name__ == "NoArgsIsHelpError":
        print(error.format_message(), file=sys.stderr)
    else:
        refuse(refusal_of(error), language)
    return 2


def refusal_of(error: Any) -> Refusal:
    """The refusal that says what the parser's `error` says, and where the help is."""
    context = getattr(error, "ctx", None)
    hint = filled(common.SEE_HELP, command=context.command_path) if context else None
    word = one_line(str(getattr(error, "message", ""))).partition("'")[2].partition("'")[0]
    if type(error).__name__ in _NO_COMMAND and (near := _elsewhere(word, str(error.message))):
        hint = filled(common.DID_YOU_MEAN, near=near)
    return Refusal(_says(error), hint, code=2)


def _elsewhere(word: str, message: str) -> str:
    """The command that a word means which stands elsewhere in the tree; nothing where the parser knows one that is near."""
    found = {leaf: f"rcm {name} {leaf}" for name, (below, _) in reversed(TREE.items()) for leaf in _leaves(below)}
    found |= {name: f"rcm {name}" for name in TREE}
    if word in found:
        return found[word]
    if "Did you mean" in message:
        return ""
    from difflib import get_close_matches

    return next((found[near] for near in get_close_matches(word, found, n=1)), "")


def _leaves(below: dict[str, Leaf] | str) -> tuple[str, ...]:
    return tuple(below) if isinstance(below, dict) else ()


def _says(error: Any) -> Text:
    kind = type(error).__name__
    english = one_line(error.format_message()).removesuffix(".")
    if kind == "NoSuchOption":
        near = ", ".join(sorted(getattr(error, "possibilities", None) or ()))
        spanish = f"no existe la opción {one_line(error.option_name)}" + (f" (¿quiso decir {near}?)" if near else "")
    elif kind == "NoSuchCommand" or "No such command" in english:
        word, _, near = english.partition("command")[2].strip().partition(". Did you mean ")
        close = near.replace("'", "")
        missing = word.removeprefix("'").removesuffix("'")
        spanish = f"no existe la orden «{missing}»" + (f" (¿quiso decir {close})" if close else "")
    elif kind == "MissingParameter":
        spanish = f"falta {_name(error)}"
    elif kind == "BadParameter":
        spanish = f"el valor de {_name(error)} no es válido{_wanted(error, english)}"
    elif kind == "BadOptionUsage":
        takes_none = "does not take" in english
        spanish = f"{error.option_name} no lleva valor" if takes_none else f"falta el valor de {error.option_name}"
    elif "unexpected extra argument" in english:
        spanish = f"sobra {english.partition('(s) (')[2].removesuffix(')')}"
    elif english == "Missing command":
        spanish = "falta la orden"
    else:
        spanish = "no se entiende la orden"
    return Text(en=english, es=spanish)


def _name(error: Any) -> str:
    """The option or argument that an error speaks of, as the help writes it."""
    param = getattr(error, "param", None)
    options = [option for option in getattr(param, "opts", ()) if option.startswith("-")]
    return options[0] if options else spanish_metavar(str(getattr(param, "metavar", None) or "un argumento"))


def _wanted(error: Any, english: str) -> str:
    """What the option admits, where that is a number or one of a list."""
    if "is not in the range" in english:
        return f"; ha de estar en {english.rpartition('range ')[2]}"
    if "is not a valid int" in english or "is not a valid float" in english:
        return "; ha de ser un número"
    admitted = getattr(getattr(getattr(error, "param", None), "type", None), "choices", ())
    return f"; use {', '.join(str(getattr(one, 'value', one)) for one in admitted)}" if admitted else ""
