"""The page of the checks is what its script writes, and every check has its section and a whole explanation."""

import re
import runpy
from pathlib import Path

import msgspec
import pytest

from rcmcli.checks import pages, rules
from rcmcli.model.finding import Rule
from rcmcli.model.text import LANGUAGES
from rcmcli.reports.explained import blocks
from rcmcli.words import checking, say

ROOT = Path(__file__).parent.parent
PAGES = {"en": ROOT / "docs" / "checks.md", "es": ROOT / "docs" / "es" / "comprobaciones.md"}
RULES = [pytest.param(rule, id=rule.code) for rule in rules()]


@pytest.mark.parametrize("language", PAGES)
def test_the_page_is_what_its_script_writes(language: str) -> None:
    """The file follows from the rules; `.tools/rebuild_checks_page.py` writes it anew."""
    written: str = runpy.run_path(str(ROOT / ".tools" / "rebuild_checks_page.py"))["page"](language)
    assert PAGES[language].read_text(encoding="utf-8") == written


@pytest.mark.parametrize("language", PAGES)
def test_every_check_has_its_section(language: str) -> None:
    """`docs/checks.md#z304`, the address that findings carry, leads to the section of Z304: in the registry's order."""
    text = PAGES[language].read_text(encoding="utf-8")
    assert re.findall(r"^### (.*)$", text, re.MULTILINE) == [rule.code for rule in rules()]


@pytest.mark.parametrize("rule", RULES)
def test_every_check_is_explained(rule: Rule) -> None:
    """What, why, an example and how to mend, in both languages, as different words."""
    for en, es in zip(*map(msgspec.structs.astuple, explained(rule)), strict=True):
        assert en
        assert es
        assert en != es


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("part", range(4))
def test_an_explanation_is_whole_paragraphs(rule: Rule, part: int) -> None:
    """No blank edges, no facts to fill in, a full stop at the end; quoted lines fit a narrow page."""
    for words in (msgspec.structs.astuple(told)[part] for told in explained(rule)):
        assert words == words.strip("\n")
        assert "\t" not in words
        assert not re.search(r"\{[a-z_]+\}", words)
        told = [*blocks(words)]
        assert all(len(line) <= 100 for quoted, lines in told if quoted for line in lines)
        assert told[-1][0] or told[-1][1][-1].endswith((".", "?", "»", "”", ")")), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_the_sections_of_a_page(language: str) -> None:
    """There is a page for each check and none besides, its headings are those that readers see, its lines are short."""
    headings = [
        f"## {say(heading, language)}"
        for heading in (checking.WHAT_IT_LOOKS_FOR, checking.WHY_IT_MATTERS, checking.EXAMPLE, checking.HOW_TO_MEND)
    ]
    found = {path.name.partition(".")[0]: path.read_text("utf-8") for path in pages.FOLDER.glob(f"*.{language}.md")}
    assert sorted(found) == sorted(rule.code for rule in rules())
    for code, page in found.items():
        lines = page.split("\n")
        assert [line for line in lines if line.startswith("#")] == headings, code
        assert max(map(len, lines)) <= 120, code


def explained(rule: Rule) -> list[pages.Explanation]:
    """The pages of a check, in each language."""
    return [pages.explanation(rule.code, language) for language in LANGUAGES]
