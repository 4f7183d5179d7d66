"""The heat map as one HTML page: the answer in words first, then a table a day. No script, no network, every hour a number."""

from collections.abc import Iterable, Iterator

from rcmcli.look.palette import heat_variables, variables
from rcmcli.model.look import PLAIN, Look
from rcmcli.model.plan import Cell, HeatDay, Plan
from rcmcli.web.markup import NEW, NOTHING, Markup, element, joined, words
from rcmcli.wording import plans
from rcmcli.words import labels, planning, say

STYLE = """
body { font: 1rem/1.45 var(--fonts); color: var(--ink); background: var(--paper); margin: 1rem auto; max-width: 72rem; padding: 0 1rem }
h1 { font-size: 1.3rem; border-bottom: .3rem solid var(--accent); padding-bottom: .3rem } h2 { font-size: 1.1rem } .scroll { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums } caption { text-align: left; font-weight: 700; padding: .3rem 0 }
th, td { border: 1px solid var(--edge); padding: .15rem .35rem; text-align: center } tbody th { text-align: left; font-weight: 400 }
.sign { display: block; line-height: 1 } .work { background: var(--work); color: var(--on-work) } .part { background: var(--part); color: var(--on-part) }
.awake { background: var(--awake); color: var(--on-awake) } tfoot td, tfoot th { font-weight: 700 } .scroll:focus-visible { outline: 3px solid var(--accent) }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media print { .scroll { overflow: visible } table { break-inside: avoid; font-size: .7rem } * { print-color-adjust: exact } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(plan: Plan, look: Look = PLAIN) -> str:
    """The whole page."""
    title = words(plans.title(plan))
    head = element("head", *_lines(_head(title, look)))
    body = element("body", *_lines([element("main", *_lines([element("h1", title), *_body(plan)]))]))
    page = (
        Markup("<!doctype html>"),
        Markup("<!-- rcm plan -->"),
        element("html", *_lines([head, body]), lang=plan.language),
    )
    return joined((*page, NOTHING), "\n")


def _lines(parts: Iterable[Markup]) -> Iterator[Markup]:
    """Each part on a line of its own."""
    yield NEW
    for part in parts:
        yield from (part, NEW)


def _head(title: Markup, look: Look) -> Iterator[Markup]:
    yield element("meta", charset="utf-8")
    yield element("meta", http_equiv="Content-Security-Policy", content=POLICY)
    yield element("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield element("title", title)
    yield element("style", Markup(variables(look) + heat_variables(look) + STYLE))


def _body(plan: Plan) -> Iterator[Markup]:
    language = plan.language
    yield element("h2", words(say(planning.WINDOWS, language)))
    yield from (element("p", words(sentence)) for sentence in plans.closing(plan))
    if plan.ledger:
        yield _ledger(plan)
    yield element("h2", words(say(planning.MAP, language)))
    legend = [f"{sign} {meaning}" for sign, meaning in plans.legend(plan)]
    yield _list([*legend, f"n/{len(plan.seats)} {say(planning.LEGEND_COUNT, language)}"])
    for day in plan.heat:
        yield from _day(day, plan)
    if plan.without_holidays:
        yield element("p", words(say(planning.NO_HOLIDAYS, language, names=", ".join(plan.without_holidays))))
    yield element("p", words(say(labels.COMPUTED, language, version=plan.tz_database)))


def _list(lines: Iterable[str]) -> Markup:
    return element("ul", *_lines(element("li", words(line)) for line in lines))


def _day(day: HeatDay, plan: Plan) -> Iterator[Markup]:
    title, language = plans.day_title(day.day, day.hours, plan), plan.language
    hours = (element("th", words(hour.clock), scope="col") for hour in day.hours)
    rows = (
        element(
            "tr",
            element("th", words(plans.row_label(row)), scope="row"),
            *(_cell(cell, language) for cell in row.cells),
        )
        for row in day.rows
    )
    everyone = words(f"n/{sum(len(row.seats) for row in day.rows)}")
    counts = (element("td", words(str(count))) for count in day.counts)
    table = element(
        "table",
        element("caption", words(title)), NEW,
        element("thead", element("tr", element("th", words(say(planning.CLOCK, language)), scope="col"), *hours)), NEW,
        element("tbody", *_lines(rows)),
        element("tfoot", element("tr", element("th", everyone, scope="row"), *counts)), NEW,
    )  # fmt: skip
    yield element("div", NEW, table, class_="scroll", tabindex="0", role="region", aria_label=title)
    best = next((one for one in plan.best if one.day == day.day), None)
    yield _list(line for row in day.rows for line in plans.below(row, best, language))


def _cell(cell: Cell, language: str) -> Markup:
    sign = plans.GLYPHS[cell.band] + (plans.MARKS[cell.off] if cell.off else "")
    heard = ", ".join(say(planning.LEGEND[one], language) for one in (cell.band, cell.off) if one)
    return element(
        "td",
        words(cell.local.clock),
        element("span", words(sign), class_="sign", aria_hidden="true"),
        element("span", words(f" {heard}"), class_="heard"),
        class_=cell.band,
    )


def _ledger(plan: Plan) -> Markup:
    assert plan.ledger is not None
    language = plan.language
    heads = [say(planning.PARTY, language), *map(str, range(1, len(plan.best) + 1)), say(planning.SUM, language)]
    rows = (
        element(
            "tr",
            element("th", words(account.seat.name), scope="row"),
            *(element("td", words(stay)) for stay in plans.stays(account, plan.best)),
            element("td", words(str(account.sums[-1]))),
        )
        for account in sorted(plan.ledger.accounts, key=lambda account: -account.sums[-1])
    )
    table = element(
        "table",
        element("caption", words(say(planning.LEDGER, language))), NEW,
        element("thead", element("tr", *(element("th", words(head), scope="col") for head in heads))),
        element("tbody", *_lines(rows)),
    )  # fmt: skip
    return element("div", NEW, table, class_="scroll", tabindex="0", role="region")
