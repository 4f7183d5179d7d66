"""A release: version, tags, changelog, credits and bounds name one another, and old calendars are gone on from."""

import re
import tomllib
from itertools import chain
from typing import Any

import pytest
from conftest import ROOT

from rcmcli import __version__
from rcmcli.format_table import FORMATS

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PAGES = ("docs/guide.md", "docs/es/guia.md", "docs/changing.md", "docs/es/cambiar.md", "README.md", "LEAME.md")


def page(name: str) -> str:
    """A file of the repository."""
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_pages_name_tags_that_a_release_has(name: str) -> None:
    """pre-commit is given the tag of this version, which never moves; the action that of its first number."""
    assert set(re.findall(r"rev: (\S+)", page(name))) <= {f"v{__version__}"}
    assert set(re.findall(r"uses: OWNER/rcm@(\S+)", page(name))) <= {f"v{__version__.split('.')[0]}"}


def test_the_tags_are_said_to_be_there_once_it_is_published() -> None:
    """In both guides, in the file of the hook and in that of the action."""
    for name in ("docs/guide.md", "docs/es/guia.md", "CONTRIBUTING.md", ".pre-commit-hooks.yaml", "action.yml"):
        assert f"v{__version__}" in page(name), name


def test_the_changelog_has_this_version() -> None:
    """With a date, each version once, the newest first; above it only what is not yet out."""
    heads = re.findall(r"^## (.*)$", page("CHANGELOG.md"), re.MULTILINE)
    versions = [head for head in heads if head != "[Unreleased]"]
    assert re.fullmatch(rf"\[{re.escape(__version__)}\] - \d{{4}}-\d\d-\d\d", versions[0])
    assert heads in (versions, ["[Unreleased]", *versions])
    assert len(set(versions)) == len(versions)


def test_a_calendar_names_no_version() -> None:
    """Else the next version would not know the calendars of this one for its own."""
    assert FORMATS["ics"].ours == b"-//rcmcli//rcm agenda//EN"


def test_every_library_is_credited_and_bounded() -> None:
    """credits.md has its licence; each has a lowest version, and CONTRIBUTING.md says why of those that rcm always needs."""
    extras = (PROJECT["optional-dependencies"][name] for name in ("docx", "png", "pdf", "xlsx", "import", "lsp"))
    for line in chain(PROJECT["dependencies"], *extras):
        name, bound = re.match(r"([A-Za-z0-9-]+)(.*)", line).groups()  # type: ignore[union-attr]
        assert bound.startswith(">=")
        assert f"[`{name}`]" in page("docs/credits.md")
    for line in PROJECT["dependencies"]:
        name, bound = re.match(r"([A-Za-z0-9-]+)(.*)", line).groups()  # type: ignore[union-attr]
        row = next(row for row in page("CONTRIBUTING.md").splitlines() if row.startswith("|") and f"`{name}`" in row)
        assert f"`{bound}`" in row


def test_the_versions_of_python_are_in_order() -> None:
    """From the lowest that is asked for, without a hole."""
    minors = [int(line.rpartition(".")[2]) for line in PROJECT["classifiers"] if ":: Python :: 3." in line]
    assert PROJECT["requires-python"] == f">=3.{minors[0]}"
    assert minors == list(range(minors[0], minors[-1] + 1))
