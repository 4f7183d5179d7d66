"""Findings: what `rcm check` says of a document as it stands in the editor, beside the files of its folder."""

import logging
from collections.abc import Sequence
from pathlib import Path

import msgspec

import rcmcli
from rcmcli.desk.checking import Run, report_of
from rcmcli.jobs.check.request import run_for
from rcmcli.lsp.documents import Document, beside, enter
from rcmcli.lsp.sheet import Stretch
from rcmcli.model.finding import Severity
from rcmcli.model.refusal import Refusal, Unusable
from rcmcli.reports.located import Located
from rcmcli.words import common, say


class Trouble(msgspec.Struct, frozen=True):
    """One thing to underline: where, how grave, what to say, which check says it and where that is explained."""

    where: Stretch
    severity: Severity
    message: str
    code: str
    page: str


def troubles_in(document: Document, others: Sequence[Document], language: str) -> list[Trouble]:
    """What is found in a document; settings that cannot be read, and a failure of ours, are told at its beginning."""
    try:
        return [_trouble(one, document, language) for one in located(document, others)]
    except (Refusal, Unusable) as refusal:
        hint = f"\n{refusal.hint.pick(language)}" if refusal.hint else ""
        return [_at_the_beginning(refusal.says.pick(language) + hint)]
    except Exception as error:  # a text of which nothing is said would seem to be right
        logging.getLogger(__name__).exception("a check failed")
        return [_at_the_beginning(say(common.INTERNAL, language, kind=type(error).__name__))]


def _at_the_beginning(message: str) -> Trouble:
    return Trouble(Stretch(0, 0), Severity.ERROR, message, "", "")


def located(document: Document, others: Sequence[Document]) -> tuple[Located, ...]:
    """The findings that no waiver lets pass, as many as a report shows. Raises `Refusal` where the settings are faulty."""
    run = run_of(document, others)
    return report_of([document.reading], run).shown


def run_of(document: Document, others: Sequence[Document]) -> Run:
    """What is asked of the checks: what `rcm check` asks there, with the open texts in the place of their files."""
    enter(document.root)
    return run_for([document.reading, *beside(document, others)], "", (), ())


def _trouble(one: Located, document: Document, language: str) -> Trouble:
    code = one.finding.rule.code
    return Trouble(document.stretch(one.span), one.severity, one.message(language), code, page_of(code))


def page_of(code: str) -> str:
    """Where a check is explained, if the pages of rcm lie beside it: in a copy of its sources."""
    page = Path(rcmcli.__file__).parents[1] / "docs" / "checks.md"
    return f"{page.as_uri()}#{code.lower()}" if page.is_file() else ""
