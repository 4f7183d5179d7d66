"""What is written in two languages stays in step: each Spanish page has the chapters and the keys of its English one.

A page in `docs/es/` is the twin of the English page that it names near its head, and that names it back.
"""

import re
from pathlib import Path

import pytest
from conftest import Rcm
from pages import DOCS, LEAME, README, ROOT, language_of, read

from rcmcli.tree import TREE

SPANISH = (LEAME, *sorted((DOCS / "es").glob("*.md")))
IN_ENGLISH, IN_SPANISH = re.compile(r"\*\[In English\]\(([^)#]+)\)"), re.compile(r"\*\[En español\]\(([^)#]+)\)")
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LIMITS = {README: "## Why not, yet", LEAME: "## Lo que aún no hace"}
DENIED = re.compile(r"\b(?:no|ni) `rcm ([^`]*)`")
COMMAND = re.compile(r"`rcm ([a-z][^`]*)`")


def english(page: Path) -> Path:
    """The English page that a Spanish one names near its head."""
    named = IN_ENGLISH.search(read(page)[:900])
    assert named, f"{page.name} names no English page"
    return (page.parent / named[1]).resolve()


def outline(page: Path) -> list[int]:
    """The levels of the headings of a page, in order."""
    return [len(marks) for marks in re.findall(r"^(#+) ", FENCED.sub("", read(page)), re.MULTILINE)]


def tables(page: Path) -> dict[str, list[tuple[str, bool]]]:
    """The keys that a page describes, each with whether it must be there, under the name of their table."""
    found = re.findall(r"^<!-- keys: ([\w.]+) -->\n\|.*\n\|.*\n((?:\|.*\n)*)", read(page), re.MULTILINE)
    rows = {of: re.findall(r"^\| `(\w+)` \| [^|]* \| ([^|]*) \|", table, re.MULTILINE) for of, table in found}
    return {of: [(key, then in ("required", "obligatoria")) for key, then in keys] for of, keys in rows.items()}


@pytest.mark.parametrize("page", SPANISH, ids=lambda page: page.name)
def test_twins_name_each_other(page: Path) -> None:
    """Whoever opens the page of the other language finds their own at its head."""
    named = IN_SPANISH.search(read(english(page))[:900])
    assert named
    assert (english(page).parent / named[1]).resolve() == page


@pytest.mark.parametrize("page", SPANISH, ids=lambda page: page.name)
def test_twins_have_the_same_chapters(page: Path) -> None:
    """A chapter that is added to one page is missed in the other."""
    assert outline(page) == outline(english(page))


@pytest.mark.parametrize("page", SPANISH, ids=lambda page: page.name)
def test_twins_describe_the_same_keys(page: Path) -> None:
    """Each key of a table stands in both pages, in the same order."""
    assert tables(page) == tables(english(page))


@pytest.mark.parametrize("page", LIMITS, ids=lambda page: page.name)
def test_the_limits_are_those_of_the_commands(page: Path, rcm: Rcm) -> None:
    """What README denies is no command, and what it names beside that is one, with the options that stand behind it."""
    limits = read(page).partition(f"\n{LIMITS[page]}\n")[2].partition("\n## ")[0]
    denied = DENIED.findall(limits)
    assert len(denied) > 3
    assert [command for command in denied if is_command(command)] == []
    for command in {*COMMAND.findall(limits)} - {*denied}:
        words = command.split()
        assert is_command(command), command
        helped = rcm(*[word for word in words if not word.startswith("-")], "--help", env=language_of(page)).out
        assert all(f"{word} " in helped for word in words if word.startswith("-")), command


def test_messages_name_pages_that_are_there() -> None:
    """A page of docs/ that the program names exists, and a sentence in Spanish names the Spanish one where there is one."""
    twins = {f"docs/{english(page).name}" for page in SPANISH[1:]}
    for path in (ROOT / "rcmcli").rglob("*.py"):
        for line in read(path).splitlines():
            named = re.findall(r"docs/[\w/-]+\.md", line)
            assert [name for name in named if not (ROOT / name).exists()] == [], path
            assert not (re.match(r" *es=", line) and twins & {*named}), line


def is_command(words: str) -> bool:
    """Whether words, without options, lead to a command of the tree."""
    names = [word for word in words.split() if not word.startswith("-")]
    target = TREE.get(names[0], ("", None))[0]
    return names[1:] == [] if isinstance(target, str) and target else len(names) == 2 and names[1] in target
