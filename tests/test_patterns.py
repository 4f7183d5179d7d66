"""No regular expression of the house takes more than linear time: each is walked on pumped texts, its steps counted."""

import ast
import importlib
import inspect
import os
import pkgutil
import re
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from regex_steps import TooMany, Walk, letters_of

import rcmcli
from rcmcli.model.pattern import Later

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
THOROUGH = os.environ.get("RCM_PATTERNS") == "thorough"  # more letters, in more places: minutes
WHOLE, ALL = "whole", "all"
_LEAST = 480  # steps that one takes at least which is slow: 60 on a quarter of the text, 2.7 and 3 times as many on each double
_MOST = 50_000  # steps on a text of some forty characters: no linear pattern takes as many
_USES = {"match": WHOLE, "fullmatch": WHOLE}
_AT_A_PLACE = ("_PART", "_BARE", "_CLOSED", "_FOLLOWS")  # asked in a loop over several, each at one place alone
_T = TypeVar("_T")


class Use(NamedTuple):
    """A pattern, where it stands, and how it is asked: at one place of a text, or at all of them."""

    where: str
    pattern: "re.Pattern[Any]"
    how: str


def uses() -> Iterator[Use]:
    """Every pattern of the house: those that modules hold or make, and those written where they are used."""
    for found in pkgutil.walk_packages(rcmcli.__path__, "rcmcli."):
        if not found.name.endswith("__main__"):
            try:
                module = importlib.import_module(found.name)
            except ModuleNotFoundError as missing:  # of an extra that is not installed
                assert not str(missing.name).startswith("rcmcli"), missing
                continue
            text = Path(str(module.__file__)).read_text(encoding="utf-8")
            nodes = list(ast.walk(ast.parse(text))) if re.search(r"\b(?:re|later|match|fullmatch)\b", text) else []
            yield from _held(module, nodes)
            yield from _written(module, nodes)


def _held(module: ModuleType, nodes: Sequence[ast.AST]) -> Iterator[Use]:
    asked = _asked(nodes)
    for name, value in list(vars(module).items()):
        made = inspect.unwrap(value) if callable(value) else value
        if inspect.isfunction(made) and made.__module__ == module.__name__ and not inspect.signature(made).parameters:
            value = value() if "Pattern" in str(made.__annotations__.get("return", "")) else None
        for pattern in _patterns(value):
            alone = (
                name in _AT_A_PLACE or asked.get(name, {ALL}) <= _USES.keys()
            )  # of whom nothing is said, all may be asked
            yield Use(f"{module.__name__}.{name}", pattern, WHOLE if alone else ALL)


def _patterns(value: object) -> Iterator["re.Pattern[Any]"]:
    if isinstance(value, re.Pattern | Later):
        yield value.compiled() if isinstance(value, Later) else value
    elif isinstance(value, dict | list | tuple) and not isinstance(value, str):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _patterns(one)


def _asked(nodes: Iterable[ast.AST]) -> dict[str, set[str]]:
    """How each name of a module is asked where the module says so: `match`, `search`, …"""
    asked: dict[str, set[str]] = {}
    for node in nodes:
        if isinstance(node, ast.Attribute):
            called = node.value.func if isinstance(node.value, ast.Call) else node.value
            if isinstance(called, ast.Name):
                asked.setdefault(called.id, set()).add(node.attr)
    return asked


def _written(module: ModuleType, nodes: Iterable[ast.AST]) -> Iterator[Use]:
    """`re.sub("…", …)` and its like, where the text of the pattern can be worked out from the module alone."""
    for node in nodes:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        if isinstance(node.func.value, ast.Name) and node.func.value.id == "re" and node.func.attr != "compile":
            where = f"{module.__name__}:{node.lineno}"
            try:
                source = eval(compile(ast.Expression(node.args[0]), where, "eval"), vars(module))
            except NameError:
                yield Use(where, re.compile(""), "")
                continue
            yield Use(where, re.compile(source), _USES.get(node.func.attr, ALL))


USES = tuple(uses())
# Patterns made of what a function is given, each with the reason why it is no danger.
OTHERWISE = {
    "rcmcli.checks.z303_printed_offset": "one word between two boundaries",
}


def in_deep_water(work: Callable[[], _T]) -> _T:
    """What `work` gives, with room for a deep recursion."""
    told: list[_T] = []
    before, size = sys.getrecursionlimit(), threading.stack_size(256 * 2**20)
    sys.setrecursionlimit(100_000)
    try:
        thread = threading.Thread(target=lambda: told.append(work()))
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(before)
        threading.stack_size(size)
    return told[0]


def steps(use: Use, text: str) -> int:
    """The tries that a text costs."""
    walk = Walk(use.pattern, text, most=_MOST)
    try:
        if use.how == ALL:
            walk.search_all()
        else:
            walk.match_at(0, whole=True)
    except TooMany:
        pass
    return walk.steps


def offence(use: Use) -> str:
    """A text on which twice the length costs three times as much; empty where there is none."""
    deep = THOROUGH and not use.where.startswith("rcmcli.importers")  # these are asked of lines of at most 400 letters
    letters = list(letters_of(use.pattern))[: 9 if deep else 6]
    pairs = [one + other for one in letters for other in (letters if deep else " ") if one != other]
    for before in ("", *letters[:1]) if deep else ("",):
        for pump in (*letters, *pairs):
            most = steps(use, before + pump * (80 // len(pump)) + "\x02")
            if most <= _LEAST:
                continue
            few, more = (steps(use, before + pump * (times // len(pump)) + "\x02") for times in (20, 40))
            if most > _MOST or (few > 60 and more > 2.7 * few and most > 3 * more):
                return f"{before!r} + {pump!r} * n: {(few, more, most)}"
    return ""


def offences(asked: Iterable[Use]) -> dict[str, str]:
    """By the name of a pattern, the text on which it is slow."""
    return in_deep_water(lambda: {use.where: told for use in asked if (told := offence(use))})


def test_no_group_is_repeated_possessively() -> None:
    """`(?:…)*+` misses matches in Python 3.11.2, that of Debian 12: `(?>(?:…)*)` says the same."""
    for use in dict.fromkeys(USES):
        text = use.pattern.pattern
        written = re.sub(r"\\.|\[\^?\]?[^\]]*\]", "x", text.decode("latin-1") if isinstance(text, bytes) else text)
        assert re.search(r"(?<!\\)\)(?:[*+?]|\{[0-9,]+\})\+", written) is None, use.where


@pytest.mark.deep
def test_no_pattern_takes_more_than_linear_time() -> None:
    """Pumped with what it tells apart, each pattern takes steps in proportion to the length of the text."""
    assert offences(use for use in dict.fromkeys(USES) if use.how) == {}


def test_patterns_that_cannot_be_seen_are_few_and_known() -> None:
    """A pattern that is put together where it is used is looked at by hand, and stands in the list above."""
    assert {use.where.partition(":")[0] for use in USES if not use.how} == OTHERWISE.keys()


def test_the_walk_sees_a_pattern_that_is_slow() -> None:
    """Patterns known to be quadratic or worse are found, and a rewritten one is not."""
    slow = (r"\s+$", r"(a|a)*b", r"^(\w+\s?)*$", r"[ \t]*x", r"\S+@\S+")
    assert offences(Use(one, re.compile(one), ALL) for one in slow).keys() == set(slow)
    quick = (r"(?<!\s)\s++$", r"(?<!a)a++b", "x")
    assert offences(Use(one, re.compile(one), ALL) for one in quick) == {}


@pytest.mark.parametrize("use", USES[:: 1 if DEEP else 12], ids=lambda use: use.where)
@settings(max_examples=200 if DEEP else 25)
@given(texts=st.lists(st.integers(0, 30), max_size=12))
def test_the_walk_matches_what_the_engine_matches(use: Use, texts: list[int]) -> None:
    """The walker that counts is a true matcher: it ends where the engine of Python ends."""
    letters = list(letters_of(use.pattern))
    text = "".join(letters[n % len(letters)] for n in texts)
    source = text.encode("latin-1", "replace") if isinstance(use.pattern.pattern, bytes) else text
    found = use.pattern.match(source)
    assert Walk(use.pattern, source.decode("latin-1") if isinstance(source, bytes) else text).match_at(0) == (
        found.end() if found else None
    )
