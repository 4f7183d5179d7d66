"""A waiver: a comment that lets findings pass, beside the fact, with a reason: `# rcm: ignore[T203] by design`."""

from typing import Literal

import msgspec

from rcmcli.model.finding import Finding
from rcmcli.model.span import Span

Trouble = Literal["", "idle", "no reason", "unknown", "nameless"]


class Waiver(msgspec.Struct, frozen=True):
    """The names in the brackets (codes, beginnings of codes, names of rules), the reason, and where it stands.

    `lines` are the first and the last line whose findings it lets pass; `trouble` is why it lets nothing pass.
    """

    names: tuple[str, ...]
    reason: str
    span: Span
    lines: tuple[int, int]
    trouble: Trouble = ""

    def covers(self, finding: Finding, line: int) -> bool:
        """Whether it lets a finding on `line` pass; one without a reason lets nothing pass."""
        within = self.lines[0] <= line <= self.lines[1]
        return (
            bool(self.reason)
            and within
            and any(is_named(finding.rule.code, finding.rule.name, name) for name in self.names)
        )


def is_named(code: str, name: str, words: str) -> bool:
    """Whether `words` name a rule: its code, the beginning of its code, or its name."""
    words = words.strip()
    return bool(words) and (code.startswith(words.upper()) or name == words.lower())
