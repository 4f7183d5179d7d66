"""A finding: one thing a check has to say, and the rule it comes from."""

from enum import StrEnum
from typing import Literal

import msgspec

from rcmcli.model.change import Change
from rcmcli.model.span import Part, Path, Span
from rcmcli.model.text import Text, one_line

Fact = str | int | Text
Phase = Literal["draft", "preliminary", "final"]
PHASES: tuple[Phase, ...] = ("draft", "preliminary", "final")


class Severity(StrEnum):
    """How much a finding weighs: an error must not be circulated, a warning wants a look, info may be of use."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Confidence(StrEnum):
    """How sure a check is: `high` where it knows, less where it reads a name or a habit and may be mistaken."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A check's identity and its words: `title` heads a finding, `says` is the whole sentence,
    `label` stands under the place it points at, `why` gives the cause and `mend` the way out.

    `severity` is the weight in a final agenda; `draft` and `preliminary` are its weights before, where they differ.
    `follows` are the codes of rules whose findings may be the cause of one of this rule: it is told when they are mended.
    """

    code: str
    name: str
    severity: Severity
    draft: Severity | None = None
    preliminary: Severity | None = None
    confidence: Confidence = Confidence.HIGH
    title: Text
    says: Text
    label: Text = Text()
    why: Text = Text()
    mend: Text = Text()
    follows: tuple[str, ...] = ()

    def weight(self, phase: Phase) -> Severity:
        """How much a finding of this rule weighs while the agenda is in `phase`."""
        early = {"draft": self.draft, "preliminary": self.preliminary, "final": None}
        return early[phase] or self.severity

    def at(
        self, path: Path = (), part: Part = "value", *, span: Span | None = None, variant: "Variant | None" = None,
        fix: tuple[Change, ...] = (), about: tuple[Path, ...] = (), covers: tuple[Path, ...] = (),
        **facts: Fact,
    ) -> "Finding":  # fmt: skip
        """A finding of this rule at `path`, its sentences filled with `facts`; `variant` replaces some of them.

        `fix` are the changes that mend it for certain, all of them or none; `about` is what else it speaks of;
        `covers` is what it may be the cause of besides.
        """
        variant = variant or Variant()
        return Finding(
            rule=self, path=path, part=part, span=span, facts=facts, variant=variant, fix=fix, about=about, covers=covers
        )  # fmt: skip


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """What one finding says instead of its rule's own words; `note` is one more line, in full only.

    `severity` is its weight in every phase.
    """

    severity: Severity | None = None
    confidence: Confidence | None = None
    says: Text = Text()
    label: Text = Text()
    why: Text = Text()
    mend: Text = Text()
    note: Text = Text()


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that holds against one place of one agenda."""

    rule: Rule
    path: Path
    part: Part
    span: Span | None
    facts: dict[str, Fact]
    variant: Variant
    fix: tuple[Change, ...] = ()
    about: tuple[Path, ...] = ()
    covers: tuple[Path, ...] = ()

    def weight(self, phase: Phase) -> Severity:
        """Its own weight if it has one, else its rule's in `phase`."""
        return self.variant.severity or self.rule.weight(phase)

    @property
    def confidence(self) -> Confidence:
        """How sure it is: its own confidence if it has one, else its rule's."""
        return self.variant.confidence or self.rule.confidence

    def says(self, language: str) -> str:
        """The whole sentence in `language`."""
        return self._filled(self.variant.says or self.rule.says, language)

    def label(self, language: str) -> str:
        """The few words under the place it points at."""
        return self._filled(self.variant.label or self.rule.label, language)

    def why(self, language: str) -> str:
        """The cause."""
        return self._filled(self.variant.why or self.rule.why, language)

    def mend(self, language: str) -> str:
        """What to write instead."""
        return self._filled(self.variant.mend or self.rule.mend, language)

    def note(self, language: str) -> str:
        """One more thing to know, if there is one."""
        return self._filled(self.variant.note, language)

    def told(self, **facts: Fact) -> "Finding":
        """The same finding with more facts for its sentences."""
        return msgspec.structs.replace(self, facts={**self.facts, **facts})

    def _filled(self, sentence: Text, language: str) -> str:
        facts = {name: _shown(fact, language) for name, fact in self.facts.items()}
        return sentence.pick(language).format_map(facts)


def _shown(fact: Fact, language: str) -> str:
    text = fact.pick(language) if isinstance(fact, Text) else str(fact)
    words = one_line(text)
    return words if len(words) <= 120 else words[:119] + "…"
