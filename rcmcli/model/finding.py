"""A finding: one thing a check has to say, and the rule it comes from."""

from enum import StrEnum

import msgspec

from rcmcli.model.fault import Part, Path, Span
from rcmcli.model.text import Text, one_line

Fact = str | int | Text


class Severity(StrEnum):
    """How much a finding weighs: an error must not be circulated, a warning wants a look, info may be of use."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A check's identity and its words: `title` heads a finding, `says` is the whole sentence,
    `label` stands under the place it points at, `why` gives the cause and `mend` the way out."""

    code: str
    name: str
    severity: Severity
    title: Text
    says: Text
    label: Text = Text()
    why: Text = Text()
    mend: Text = Text()

    def at(
        self, path: Path = (), part: Part = "value", *, span: Span | None = None, variant: "Variant | None" = None,
        **facts: Fact,
    ) -> "Finding":  # fmt: skip
        """A finding of this rule at `path`, its sentences filled with `facts`; `variant` replaces some of them."""
        return Finding(rule=self, path=path, part=part, span=span, facts=facts, variant=variant or Variant())


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """Sentences that one finding says instead of its rule's own."""

    severity: Severity | None = None
    says: Text = Text()
    label: Text = Text()
    why: Text = Text()
    mend: Text = Text()


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that holds against one place of one agenda."""

    rule: Rule
    path: Path
    part: Part
    span: Span | None
    facts: dict[str, Fact]
    variant: Variant

    @property
    def severity(self) -> Severity:
        """Its own weight if it has one, else its rule's."""
        return self.variant.severity or self.rule.severity

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
