"""The page of the checks is what its script writes, and every check has its section and a whole explanation."""

import re
import runpy
from pathlib import Path

import pytest

from rcmcli.checks import rules
from rcmcli.model.finding import Rule
from rcmcli.reports.explained import blocks

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "checks.md"
PARTS = ("what", "why", "example", "mend")
RULES = [pytest.param(rule, id=rule.code) for rule in rules()]


def test_the_page_is_what_its_script_writes() -> None:
    """The file follows from the rules; `.tools/rebuild_checks_page.py` writes it anew."""
    written: str = runpy.run_path(str(ROOT / ".tools" / "rebuild_checks_page.py"))["page"]()
    assert PAGE.read_text(encoding="utf-8") == written


def test_every_check_has_its_section() -> None:
    """`docs/checks.md#z304`, the address that findings carry, leads to the section of Z304: in the registry's order."""
    text = PAGE.read_text(encoding="utf-8")
    assert re.findall(r"^### (.*)$", text, re.MULTILINE) == [rule.code for rule in rules()]


@pytest.mark.parametrize("rule", RULES)
def test_every_check_is_explained(rule: Rule) -> None:
    """What, why, an example and how to mend, in both languages, as different words."""
    for part in PARTS:
        words = getattr(rule.explanation, part)
        assert words.en, part
        assert words.es, part
        assert words.en != words.es, part


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("part", PARTS)
def test_an_explanation_is_whole_paragraphs(rule: Rule, part: str) -> None:
    """No blank edges, no facts to fill in, a full stop at the end; quoted lines fit a narrow page."""
    for words in (getattr(rule.explanation, part).en, getattr(rule.explanation, part).es):
        assert words == words.strip("\n")
        assert "\t" not in words
        assert not re.search(r"\{[a-z_]+\}", words)
        told = [*blocks(words)]
        assert all(len(line) <= 100 for quoted, lines in told if quoted for line in lines)
        assert told[-1][0] or told[-1][1][-1].endswith((".", "?", "»", "”", ")")), words
