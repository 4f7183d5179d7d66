"""Mends: what an editor can do about a finding: make its certain fix, make them all, show the page that explains it."""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.jobs.check.fixing import mend, mend_one
from rcmcli.lsp.documents import Document
from rcmcli.lsp.edits import Edit, edits_between
from rcmcli.lsp.findings import located, run_of
from rcmcli.lsp.sheet import Stretch
from rcmcli.model.page import text_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import shortened
from rcmcli.reports import explained
from rcmcli.reports.located import Located
from rcmcli.store.reading import Reading
from rcmcli.words import editors, say

_LONGEST = 100
_COLUMNS = 80


class Action(msgspec.Struct, frozen=True):
    """A thing to offer: edits, or the code of a check to explain; `where` and `code` tell the finding that it is about."""

    title: str
    code: str = ""
    where: Stretch | None = None
    edits: tuple[Edit, ...] = ()
    is_all: bool = False


def actions_at(document: Document, others: Sequence[Document], where: Stretch, language: str) -> list[Action]:
    """What can be done about the findings that touch a stretch, and about all of the document."""
    try:
        found = located(document, others)
    except Refusal:
        return []
    here = [one for one in found if _touches(document.stretch(one.span), where)]
    fixes = [action for one in here if one.finding.fix for action in _fixed(document, one, language)]
    return [*fixes, *_all_fixed(document, others, found, language), *_explanations(document, here, language)]


def explanation(code: str, language: str) -> str:
    """The page of a check as `rcm check --explain` shows it; empty for what is none."""
    from rcmcli.jobs.check.request import rules_named

    try:
        return text_of(explained.render(rules_named(code)[0], language, _COLUMNS))
    except Refusal:
        return ""


def _touches(one: Stretch, other: Stretch) -> bool:
    return one.start <= other.end and other.start <= one.end


def _fixed(document: Document, one: Located, language: str) -> Iterator[Action]:
    after = mend_one(document.reading, one)
    if after:
        code, words = one.finding.rule.code, one.finding.mend(language) or one.finding.label(language)
        title = shortened(say(editors.FIX, language, code=code, mend=words), _LONGEST)
        yield Action(title, code, document.stretch(one.span), _edits(document, after))


def _all_fixed(
    document: Document, others: Sequence[Document], found: Sequence[Located], language: str
) -> Iterator[Action]:
    if any(one.finding.fix for one in found):
        mended = mend(document.reading, run_of(document, others))
        if mended.changed:
            title = say(editors.FIX_ALL, language, count=mended.made)
            yield Action(title, edits=_edits(document, mended.after), is_all=True)


def _explanations(document: Document, here: Sequence[Located], language: str) -> Iterator[Action]:
    """One for each check that found something there."""
    for one in {one.finding.rule.code: one for one in here}.values():
        rule = one.finding.rule
        title = say(editors.EXPLAIN, language, code=rule.code, title=rule.title.pick(language))
        yield Action(shortened(title, _LONGEST), rule.code, document.stretch(one.span))


def _edits(document: Document, after: Reading) -> tuple[Edit, ...]:
    return tuple(edits_between(document.text, document.whole(after.text)))
