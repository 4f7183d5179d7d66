"""A check explained: what it looks for, why, an example, how to mend it; on the terminal and in docs/checks.md."""

import re

from rcmcli.model.finding import Rule
from rcmcli.model.page import Line
from rcmcli.words import say

_FACT = re.compile(r"(?<!\{)\{[a-z_]+\}")


def render(rule: Rule, language: str) -> list[Line]:
    """A check in a few words: what it finds, why it matters, how to mend it."""
    head = f"{rule.code} {rule.name}: {rule.title.pick(language)}"
    lines: list[Line] = [((head, "title"),), ()]
    for name, sentence in (("why", rule.why), ("fix", rule.mend)):
        if sentence:
            words = _FACT.sub("…", sentence.pick(language)).replace("{{", "{").replace("}}", "}")
            lines.append(((say(name, language), "dim"), (words, "")))
    return lines
