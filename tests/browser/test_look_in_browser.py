"""A page in the colour of a house, as Chromium paints it: every word can be read by day and by night, and the emblem shows."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import page_opened
import pytest
from conftest import run_here
from page_opened import CHROMIUM, Opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api", reason="playwright is not installed (pip install playwright)")

AXE = Path(os.environ.get("RCM_NODE_MODULES", "")) / "axe-core" / "axe.min.js"
browser, opened = page_opened.browser, page_opened.opened  # the fixtures that pages are opened with
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed")
JUDGED_BY_AXE = ("gold",)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40"/></svg>'
# The ink and the ground of every word that shows, as the browser has worked them out; a ground is the nearest one below.
WORDS = """
() => {
  const seen = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest("option, :disabled")) continue;
    let below = parent;
    while (below && getComputedStyle(below).backgroundColor === "rgba(0, 0, 0, 0)") below = below.parentElement;
    const pair = [getComputedStyle(parent).color, below ? getComputedStyle(below).backgroundColor : "none"];
    seen.set(pair.join(), [...pair, walker.currentNode.textContent.trim().slice(0, 40)]);
  }
  return [...seen.values()];
}
"""


def light(colour: str) -> float:
    """The relative luminance of a colour that a browser names, by the formula of WCAG 2."""
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def poor(page: "Page") -> Iterator[tuple[str, float]]:
    """The words of a page whose contrast is under 4.5."""
    told = page.evaluate(WORDS)
    assert len(told) >= 5
    for ink, ground, words in told:
        dark, bright = sorted((light(ink), light(ground)))
        ratio = (bright + 0.05) / (dark + 0.05)
        if ratio < 4.5:
            yield f"{words}: {ink} on {ground}", round(ratio, 2)


def page_in(folder: Path, colour: str) -> str:
    """The page of an agenda in the colour of a house; where that is refused, in the nearest good one, which the refusal names."""
    (folder / "logo.svg").write_text(SVG, encoding="utf-8")
    told = ""
    for one in (colour, ""):
        wanted = one or told.partition('colour = "')[2][:7]
        (folder / "rcm.toml").write_text(f'[look]\nemblem = "logo.svg"\ncolour = "{wanted}"\n', encoding="utf-8")
        done = run_here("export", "html", "2021-07", "--lang", "es,en", "-o", "-", "-q", cwd=folder)
        if not done.code:
            return done.out
        told = done.err
    raise AssertionError(told)


@pytest.mark.parametrize("colour", ["#005A9C", "gold", "lime"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_can_be_read(opened: Opened, workspace: Path, colour: str, scheme: str) -> None:
    """Also in a colour that was refused and taken as the message says; axe agrees where it is installed."""
    page = opened(text=page_in(workspace, colour), color_scheme=scheme, timezone_id="Asia/Tokyo")
    assert list(poor(page)) == []
    if AXE.is_file() and colour in JUDGED_BY_AXE:
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []


@pytest.mark.parametrize("width", [320, 1200])
def test_the_emblem_shows_beside_the_title(opened: Opened, workspace: Path, width: int) -> None:
    """It was decoded under the policy of the page, keeps its shape, stands in the band, and nothing leaves the screen."""
    page = opened(text=page_in(workspace, "#005A9C"), width=width)
    picture = page.locator("header img.emblem")
    assert picture.evaluate("one => one.complete && one.naturalWidth > 0")
    box, band = picture.bounding_box(), page.locator("header").bounding_box()
    assert box
    assert band
    assert 1.3 < box["width"] / box["height"] < 1.6
    assert box["y"] >= band["y"]
    assert box["y"] + box["height"] <= band["y"] + band["height"]
    title = page.locator("h1").bounding_box()
    assert title
    assert title["x"] >= box["x"] + box["width"] or title["y"] >= box["y"] + box["height"]
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
