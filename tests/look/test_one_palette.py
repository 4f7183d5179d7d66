"""One palette for all forms: no page, paper or sheet has a colour of its own, and what a reader sees can be read."""

import re
from pathlib import Path

import pytest
from conftest import Rcm

from rcmcli.look.palette import palette_of
from rcmcli.model.look import Look

HOUSE = Path(__file__).parents[2] / "rcmcli"
WEB, PAPER = HOUSE / "web", HOUSE / "paper"
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b(?![^{\n]*\{)|\brgb\(\s*\d|\bhsl\(")


@pytest.mark.parametrize("path", sorted(WEB.glob("*.css")), ids=lambda path: path.name)
def test_no_style_sheet_names_a_colour(path: Path) -> None:
    """Each is a variable of the palette; on paper black and white take their place, which is said at the top of the print style."""
    text = re.sub(r":root \{.*?\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL) if path.name == "print.css" else path.read_text(encoding="utf-8")  # fmt: skip
    assert COLOUR.findall(text) == []


@pytest.mark.parametrize(
    "path",
    [*sorted(PAPER.glob("*.typ")), *sorted(WEB.glob("*.py")), *sorted(HOUSE.glob("notices/*.py")), *sorted(HOUSE.glob("programme_files/*.py")), *sorted(HOUSE.glob("formats/*.py"))],
    ids=lambda path: f"{path.parent.name}/{path.name}",
)  # fmt: skip
def test_no_form_names_a_colour(path: Path) -> None:
    """In words of six figures, as Word and Excel want them, either."""
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"['\"#]#?(?:[0-9A-F]{6}|[0-9a-f]{6})['\";]", text) == []


def test_every_variable_that_a_page_uses_is_given(rcm: Rcm) -> None:
    """By day and by night."""
    for words in (("html", "2021-09"), ("html", "calendars/2022.toml")):
        page = rcm("export", *words, "-o", "-", "-q").out
        (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
        asked = set(re.findall(r"var\(--([\w-]+)\)", style))
        for part in style.split("@media (prefers-color-scheme: dark)")[:2]:
            given = set(re.findall(r"--([\w-]+):", part.partition("}\n}")[0]))
            assert asked - {"fonts"} <= given


def test_all_forms_have_the_one_colour() -> None:
    """The band of a page, the accent of paper and the darkest ground of a map are the colour of the house itself."""
    palette = palette_of(Look(colour="#7a1f1f"))
    assert {palette.light.band, palette.dark.band, f"#{palette.print.accent.lower()}", palette.heat.work} == {"#7a1f1f"}
