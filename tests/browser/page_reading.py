"""What a page in a browser should say, from zoneinfo, and what it says; devices that differ."""

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from conftest import run_here

if TYPE_CHECKING:
    from playwright.sync_api import Page

OTHER_RULES = """
const real = Intl.DateTimeFormat.prototype.formatToParts;
Intl.DateTimeFormat.prototype.formatToParts = function (moment) {
  const behind = this.resolvedOptions().timeZone === "America/Santiago" ? 3600000 : 0;
  return real.call(this, moment - behind);
};
"""
NOTHING_KEPT = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused') } });"
SMALL = """() => [...document.querySelectorAll("select, button, summary, input, a:not(.skip)")]
  .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)"""


@cache
def page_of(agenda: str, lang: str, *more: str) -> str:
    """The page of an agenda."""
    done = run_here("export", "html", agenda, "--lang", lang, *more, "-o", "-")
    assert done.code == 0, done.err
    return done.out


def unsigned(text: str) -> str:
    """The page with its script changed by a space: the policy then keeps the browser from running it."""
    assert text.count('"use strict";') == 1
    return text.replace('"use strict";', '"use strict"; ')


def expected(page: "Page", zone: str) -> list[str]:
    """What each row should say for a zone, from the instants in the page and zoneinfo."""
    rows: list[list[str]] = page.locator("tbody th.time:has(time)").evaluate_all(
        "heads => heads.map(one => [one.closest('table').dataset.day, ...[...one.querySelectorAll('time')].map(time => time.dateTime)])"
    )
    return [_span(day, [datetime.fromisoformat(one).astimezone(ZoneInfo(zone)) for one in rest]) for day, *rest in rows]


def _span(day: str, moments: list[datetime]) -> str:
    shifts = [(one.date() - datetime.fromisoformat(day).date()).days for one in moments]
    marks = [f" {'−' if shift < 0 else '+'}{abs(shift)}" if shift else "" for shift in shifts]
    once = ["", marks[-1]] if len(set(marks)) == 1 and len(marks) == 2 else marks
    return "–".join(f"{one:%H:%M}{mark}" for one, mark in zip(moments, once, strict=True))


def shown(page: "Page") -> list[str]:
    """What the column of the chosen clock says."""
    return page.locator("td.mine:not([hidden]) b").all_text_contents()
