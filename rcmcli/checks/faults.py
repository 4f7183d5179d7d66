"""The faults that reading met, as findings: what the file checks (F1xx) have in common."""

from collections.abc import Iterator

from rcmcli.model.calendar import Calendar
from rcmcli.model.fault import Fault
from rcmcli.model.finding import Finding, Phase, Rule, Severity, Variant
from rcmcli.model.text import Text


def findings_of(rule: Rule, calendar: Calendar) -> Iterator[Finding]:
    """The faults of the rule's own code, each as a finding with the fault's words."""
    for fault in calendar.faults:
        if fault.code == rule.code:
            yield rule.at(
                fault.path, fault.part, span=fault.span, variant=_words(fault, rule, calendar.phase), fix=fault.fix
            )


def _words(fault: Fault, rule: Rule, phase: Phase) -> Variant:
    lesser = None
    if not fault.fatal and rule.code == "F103":
        lesser = Severity.INFO if phase == "draft" and fault.part == "key" else Severity.WARNING
    return Variant(severity=lesser, says=_plain(fault.says), label=_plain(fault.says), mend=_plain(fault.hint))


def _plain(text: Text) -> Text:
    """The words with their braces doubled, since sentences are templates."""
    return Text(en=_doubled(text.en), es=_doubled(text.es))


def _doubled(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")
