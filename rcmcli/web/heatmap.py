"""The heat map as one HTML page: the answer in words first, then a table a day. No script, no network, every hour a number."""

from collections.abc import Iterator
from html import escape

from rcmcli.look import painted
from rcmcli.model.plan import Cell, HeatDay, Plan
from rcmcli.wording import plans
from rcmcli.words import say

STYLE = painted("""
:root { color-scheme: light dark; --ink: $ink; --paper: $paper; --line: $edge }
@media (prefers-color-scheme: dark) { :root { --ink: $ink_dark; --paper: $paper_dark; --line: $edge_dark } }
body { font: 1rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 1rem auto; max-width: 72rem; padding: 0 1rem }
h1 { font-size: 1.3rem } h2 { font-size: 1.1rem } .scroll { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums } caption { text-align: left; font-weight: 700; padding: .3rem 0 }
th, td { border: 1px solid var(--line); padding: .15rem .35rem; text-align: center } tbody th { text-align: left; font-weight: 400 }
.sign { display: block; line-height: 1 } .work { background: $work; color: $on_work } .part { background: $part; color: $on_part }
.awake { background: $awake; color: $on_awake } tfoot td, tfoot th { font-weight: 700 } .scroll:focus-visible { outline: 3px solid $part }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media print { .scroll { overflow: visible } table { break-inside: avoid; font-size: .7rem } * { print-color-adjust: exact } }
""")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(plan: Plan) -> str:
    """The whole page."""
    return "\n".join([*_head(plan), *_body(plan), "</main>", "</body>", "</html>", ""])


def _head(plan: Plan) -> Iterator[str]:
    title = escape(plans.title(plan))
    yield "<!doctype html>"
    yield "<!-- rcm plan -->"
    yield f'<html lang="{plan.language}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>"
    yield f"<style>{STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    yield f"<h1>{title}</h1>"


def _body(plan: Plan) -> Iterator[str]:
    language = plan.language
    yield f"<h2>{escape(say('plan windows', language))}</h2>"
    yield from (f"<p>{escape(sentence)}</p>" for sentence in plans.closing(plan))
    if plan.ledger:
        yield from _ledger(plan)
    yield f"<h2>{escape(say('plan map', language))}</h2>"
    yield "<ul>"
    for sign, meaning in plans.legend(plan):
        yield f"<li>{escape(sign)} {escape(meaning)}</li>"
    yield f"<li>n/{len(plan.seats)} {escape(say('plan legend count', language))}</li>"
    yield "</ul>"
    for day in plan.heat:
        yield from _day(day, plan)
    if plan.without_holidays:
        yield f"<p>{escape(say('plan no holidays', language, names=', '.join(plan.without_holidays)))}</p>"
    yield f"<p>{escape(say('computed', language, version=plan.tz_database))}</p>"


def _day(day: HeatDay, plan: Plan) -> Iterator[str]:
    title = escape(plans.day_title(day.day, day.hours, plan))
    yield f'<div class="scroll" tabindex="0" role="region" aria-label="{title}">'
    yield f"<table><caption>{title}</caption>"
    hours = "".join(f'<th scope="col">{hour.clock}</th>' for hour in day.hours)
    yield f'<thead><tr><th scope="col">{escape(say("plan clock", plan.language))}</th>{hours}</tr></thead>'
    yield "<tbody>"
    for row in day.rows:
        cells = "".join(_cell(cell, plan.language) for cell in row.cells)
        yield f'<tr><th scope="row">{escape(plans.row_label(row))}</th>{cells}</tr>'
    counts = "".join(f"<td>{count}</td>" for count in day.counts)
    yield f'</tbody><tfoot><tr><th scope="row">n/{sum(len(row.seats) for row in day.rows)}</th>{counts}</tr></tfoot>'
    yield "</table></div>"
    yield "<ul>"
    best = next((one for one in plan.best if one.day == day.day), None)
    yield from (f"<li>{escape(line)}</li>" for row in day.rows for line in plans.below(row, best, plan.language))
    yield "</ul>"


def _cell(cell: Cell, language: str) -> str:
    sign = plans.GLYPHS[cell.band] + (plans.MARKS[cell.off] if cell.off else "")
    heard = [say(_NAMES[cell.band], language)]
    if cell.off:
        heard.append(say(_NAMES[cell.off], language))
    return (
        f'<td class="{cell.band}">{cell.local.clock}<span class="sign" aria-hidden="true">{sign}</span>'
        f'<span class="heard"> {escape(", ".join(heard))}</span></td>'
    )


_NAMES = {
    "work": "plan legend work",
    "part": "plan legend part",
    "awake": "plan legend awake",
    "night": "plan legend night",
    "holiday": "plan legend holiday",
    "weekend": "plan legend weekend",
}


def _ledger(plan: Plan) -> Iterator[str]:
    assert plan.ledger is not None
    language = plan.language
    yield '<div class="scroll" tabindex="0" role="region">'
    yield f"<table><caption>{escape(say('plan ledger', language))}</caption>"
    heads = [say("plan party", language), *(str(n) for n in range(1, len(plan.best) + 1)), say("plan sum", language)]
    yield "<thead><tr>" + "".join(f'<th scope="col">{escape(head)}</th>' for head in heads) + "</tr></thead><tbody>"
    for account in sorted(plan.ledger.accounts, key=lambda account: -account.sums[-1]):
        cells = "".join(f"<td>{escape(stay)}</td>" for stay in plans.stays(account, plan.best))
        yield f'<tr><th scope="row">{escape(account.seat.name)}</th>{cells}<td>{account.sums[-1]}</td></tr>'
    yield "</tbody></table></div>"
