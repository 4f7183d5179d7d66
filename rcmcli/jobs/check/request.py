"""The words of `rcm check`: phases, formats and rules by name, and what the exit code is to be."""

from collections.abc import Sequence
from typing import get_args

import msgspec

from rcmcli import checks, reports
from rcmcli.desk.checking import Run, choose_rules
from rcmcli.desk.settings import here, settings
from rcmcli.jobs.check.workspace import Workspace
from rcmcli.model.calendar import Busy
from rcmcli.model.finding import Phase, Rule, Severity
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.model.waiver import is_named
from rcmcli.reports.located import Report
from rcmcli.store.reading import Reading
from rcmcli.words import checking, common, filled


class DocumentOptions(msgspec.Struct, frozen=True):
    """What is said of documents that they do not print, where a marked copy goes, and whether files are to be mended."""

    tz: str = ""
    year: str = ""
    on: str = ""
    marked: str = ""
    force: bool = False
    edits: bool = False

    @property
    def asked(self) -> bool:
        """Whether anything is said that only a document needs."""
        return bool(self.tz or self.year or self.on or self.marked)


def run_for(
    readings: Sequence[Reading], phase: str, select: Sequence[str], ignore: Sequence[str], busy: tuple[Busy, ...] = ()
) -> Run:
    """What is asked of the checks: options first, then `rcm.toml`. Raises `Refusal` for a name of nothing."""
    limits = settings().check
    rules, unknown = choose_rules(_names(select) or limits.select, _names(ignore) or limits.ignore)
    if unknown:
        raise _no_such_rule(unknown[0])
    agendas = [reading for reading in readings if not reading.paper]
    workspace = Workspace(agendas, here())
    return Run(
        phase=_phase(phase), rules=rules, limits=limits, others=workspace.others, beside=workspace.beside, busy=busy
    )


def format_named(name: str) -> reports.Render:
    """The renderer of a format. Raises `Refusal` for an unknown one."""
    if name not in reports.FORMATS:
        raise Refusal(filled(checking.NO_SUCH_FORMAT, name=one_line(name)[:40], names=", ".join(reports.FORMATS)))
    return reports.renderer(name)


def rules_named(name: str) -> tuple[Rule, ...]:
    """The rule with that code or name, those whose code begins so, or `all`. Raises `Refusal` where there is none."""
    rules = checks.rules()
    if name.strip().lower() == "all":
        return rules
    found = tuple(rule for rule in rules if is_named(rule.code, rule.name, name))
    if not found:
        raise _no_such_rule(name)
    return found


def exit_code(report: Report, readings: Sequence[Reading], missing: bool, *, strict: bool, exit_zero: bool) -> int:
    """2 if a file could not be read, 1 if there are errors (or warnings, if `strict`), else 0.

    A line of a document that was not understood weighs as a warning does: it could not be looked at.
    """
    if missing:
        return 2
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    unread = strict and any(reading.paper.lost for reading in readings if reading.paper)
    return int(not exit_zero and (unread or any(one.severity in grave for one in report.found)))


def _names(given: Sequence[str]) -> list[str]:
    return [name.strip() for words in given for name in words.split(",") if name.strip()]


def _phase(name: str) -> Phase | None:
    if not name:
        return None
    for phase in get_args(Phase):
        if name.lower() == phase:
            found: Phase = phase
            return found
    raise Refusal(filled(checking.NO_SUCH_PHASE, name=one_line(name)[:40], names=", ".join(get_args(Phase))))


def _no_such_rule(name: str) -> Refusal:
    from rcmcli.atlas.spelling import nearest

    names = {words: f"{rule.code} {rule.name}" for rule in checks.rules() for words in (rule.code, rule.name)}
    near = [names[found] for wanted in (name.upper(), name.lower()) for found in nearest(wanted.strip(), names)]
    hint = filled(common.DID_YOU_MEAN, near=", ".join(near)) if near else checking.RULES_ARE
    return Refusal(filled(checking.NO_SUCH_RULE, name=one_line(name)[:40]), hint)
