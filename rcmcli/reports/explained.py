"""A check explained: what it looks for, why, an example, how to mend it; on the terminal and in docs/checks.md."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from rcmcli.checks.pages import explanation
from rcmcli.model.finding import PHASES, Rule
from rcmcli.model.page import Line, hang, pad, wrap
from rcmcli.model.text import Text
from rcmcli.words import checking, labels, say

WIDEST = 100  # longer lines are hard to read
_QUOTE = "    "
_CODE = re.compile(r"`[^`\n]+`")
_KEPT_SPACE = "\ue000"
# What keeps a file from being read, and a check of the waivers themselves.
_NEVER_WAIVED = frozenset({"F101", "F107", "M901"})


def render(rule: Rule, language: str, room: int) -> list[Line]:
    """A check in sections: its name and weight, what, why, an example, how to mend and how to waive it."""
    room = min(room, WIDEST)
    lines: list[Line] = [
        *(((line, "title"),) for line in hang(f"{rule.code} {rule.name}: {rule.title.pick(language)}", room))
    ]
    for sentence in (severities(rule, language), certainty(rule, language)):
        lines += [((line, "dim"),) for line in hang(sentence, room)]
    for heading, words in sections(rule, language):
        lines += [(), ((say(heading, language), "title"),)]
        lines += _paragraphs(words, room)
    return lines


def index(rules: Sequence[Rule], language: str, room: int) -> list[Line]:
    """Some checks, one a line: code, name, title; the title below where the terminal is narrow."""
    size = max(len(rule.name) for rule in rules)
    left = room - size - 7
    lines: list[Line] = []
    for rule in rules:
        title = rule.title.pick(language)
        if left < 24:
            lines.append(((rule.code, "title"), (f" {rule.name}", "")))
            lines += [((f"     {line}", "dim"),) for line in wrap(title, room - 5)]
            continue
        first, *rest = wrap(title, left)
        lines.append(((rule.code, "title"), (f" {pad(rule.name, size)}  ", ""), (first, "dim")))
        lines += [((" " * (size + 7) + line, "dim"),) for line in rest]
    return lines


def severities(rule: Rule, language: str) -> str:
    """How much its findings weigh, in each phase where that differs."""
    groups = [
        (weight, [say(labels.STATUSES[phase], language) for phase in phases]) for weight, phases in groupby(PHASES, rule.weight)
    ]  # fmt: skip
    if len(groups) == 1:
        return say(checking.SEVERITY, language, weight=say(checking.SEVERITIES[rule.severity], language))
    weights = (f"{say(checking.SEVERITIES[weight], language)} ({', '.join(phases)})" for weight, phases in groups)
    return say(checking.SEVERITY, language, weight=", ".join(weights))


def certainty(rule: Rule, language: str) -> str:
    """How sure it is of what it says."""
    return say(checking.CERTAINTY, language, words=say(checking.CONFIDENCES[rule.confidence], language))


def sections(rule: Rule, language: str) -> Iterator[tuple[Text, str]]:
    """The sections about a rule, each with its heading and its words."""
    told = explanation(rule.code, language)
    yield checking.WHAT_IT_LOOKS_FOR, told.what
    yield checking.WHY_IT_MATTERS, told.why
    yield checking.EXAMPLE, told.example
    yield checking.HOW_TO_MEND, told.mend
    waiver = checking.NO_WAIVER if rule.code in _NEVER_WAIVED else checking.WAIVER
    yield checking.HOW_TO_WAIVE, say(waiver, language, code=rule.code)


def blocks(words: str) -> Iterator[tuple[bool, list[str]]]:
    """The paragraphs of a text, each with whether it is quoted as it is; quoted lines keep their four spaces."""
    lines = [line for line in words.split("\n") if line.strip()]
    paragraphs = [paragraph.split("\n") for paragraph in words.split("\n\n")]
    for paragraph in paragraphs if lines else ():
        for quoted, group in groupby(paragraph, lambda line: line.startswith(_QUOTE)):
            yield quoted, list(group)


def _paragraphs(words: str, room: int) -> Iterator[Line]:
    for number, (quoted, lines) in enumerate(blocks(words)):
        if number:
            yield ()
        for line in lines if quoted else _wrapped(" ".join(lines), room - 2):
            yield ((line if quoted else f"  {line}", "time" if quoted else ""),)


def _wrapped(words: str, room: int) -> list[str]:
    """The words in lines, none broken within a short piece of code between backticks."""
    whole = _CODE.sub(lambda code: code[0].replace(" ", _KEPT_SPACE) if len(code[0]) <= room // 2 else code[0], words)
    return [line.replace(_KEPT_SPACE, " ") for line in wrap(whole, room)]
