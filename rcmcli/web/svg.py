"""The heat map as one SVG file: hours and signs stand in the cells, so that no colour has to be seen."""

from collections.abc import Iterator
from html import escape

from msgspec.structs import asdict

from rcmcli.look.palette import palette_of
from rcmcli.model.look import PLAIN, Look
from rcmcli.model.page import wrap
from rcmcli.model.plan import HeatDay, HeatRow, Plan
from rcmcli.model.text import width
from rcmcli.wording import plans
from rcmcli.words import labels, planning, say

Heat = dict[str, str]  # the grounds of the map and their inks, by name
_CELL, _ROW, _LETTER, _MARGIN, _LINE = 42, 34, 7.5, 16, 20
# Colours stand as attributes, which Word and LibreOffice read too; the style only turns paper and ink for a dark screen.
_DAY, _NIGHT = palette_of(PLAIN).light, palette_of(PLAIN).dark
STYLE = f"""
@media (prefers-color-scheme: dark) {{ .paper {{ fill: {_NIGHT.paper} }} .ink {{ fill: {_NIGHT.ink} }} }}
"""


def render(plan: Plan, look: Look = PLAIN) -> str:
    """The whole picture, with its title and, for those who hear it, the answer in words."""
    left = (
        max((width(plans.row_label(row)) * _LETTER for day in plan.heat for row in day.rows), default=0) + 2 * _MARGIN
    )
    wide = round(left + _CELL * max((len(day.hours) for day in plan.heat), default=24) + _MARGIN)
    drawn: list[str] = []
    y = _MARGIN + _LINE
    for part in _parts(plan, left, wide, asdict(palette_of(look).heat)):
        size, lines = part
        drawn.append(f'<g transform="translate(0 {y})">\n' + "\n".join(lines) + "\n</g>")
        y += size
    words = "\n".join(plans.closing(plan))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" lang="{plan.language}" xml:lang="{plan.language}" role="img" '
        f'aria-labelledby="title words" viewBox="0 0 {wide} {y}" width="{wide}" height="{y}" '
        'font-family="system-ui, sans-serif" font-size="13">'
    )
    title = f'<title id="title">{escape(plans.title(plan))}</title>\n<desc id="words">{escape(words)}</desc>'
    paper = f'<rect class="paper" fill="{_DAY.paper}" width="{wide}" height="{y}"/>'
    return "\n".join((head, "<!-- rcm plan -->", title, f"<style>{STYLE}</style>", paper, *drawn, "</svg>", ""))


def _parts(plan: Plan, left: float, wide: int, heat: Heat) -> Iterator[tuple[int, list[str]]]:
    """The stacked parts of the picture, each with its height."""
    yield _prose([plans.title(plan)], wide, bold=True)
    for day in plan.heat:
        yield _prose([plans.day_title(day.day, day.hours, plan)], wide, bold=True)
        yield _grid(day, left, heat)
        best = next((one for one in plan.best if one.day == day.day), None)
        yield _prose([line for row in day.rows for line in plans.below(row, best, plan.language)], wide)
    legend = [f"{sign} {meaning}" for sign, meaning in plans.legend(plan)]
    yield _prose(["   ".join(legend), f"n/{len(plan.seats)} {say(planning.LEGEND_COUNT, plan.language)}"], wide)
    if plan.without_holidays:
        yield _prose([say(planning.NO_HOLIDAYS, plan.language, names=", ".join(plan.without_holidays))], wide)
    yield _prose([say(labels.COMPUTED, plan.language, version=plan.tz_database)], wide)
    yield _prose(list(plans.closing(plan)), wide)


def _prose(sentences: list[str], wide: int, *, bold: bool = False) -> tuple[int, list[str]]:
    letters = int((wide - 2 * _MARGIN) / (_LETTER * (1.15 if bold else 1)))
    lines = [line for sentence in sentences for line in wrap(sentence, letters)]
    drawn = [_text(line, _MARGIN, n * _LINE, bold=bold) for n, line in enumerate(lines)]
    return len(lines) * _LINE + _LINE // 2, drawn


def _text(words: str, x: float, y: float, *, bold: bool = False, middle: bool = False, ink: str = "") -> str:
    """A line of words; on the paper itself its ink follows the screen."""
    marks = f' fill="{ink}"' if ink else f' class="ink" fill="{_DAY.ink}"'
    marks += ' font-weight="700"' if bold else ""
    marks += ' text-anchor="middle"' if middle else ""
    return f'<text x="{x:g}" y="{y:g}"{marks}>{escape(words)}</text>'


def _grid(day: HeatDay, left: float, heat: Heat) -> tuple[int, list[str]]:
    """The hours across, a row of cells for each group, the counts below."""
    middles = [round(left + n * _CELL + _CELL / 2, 1) for n in range(len(day.hours))]
    hours = zip(middles, day.hours, strict=True)
    drawn = [_text(hour.clock, x, 0, middle=True) for x, hour in hours]
    for n, row in enumerate(day.rows):
        drawn += _row(row, left, n * _ROW + _LINE // 2, heat)
    bottom = len(day.rows) * _ROW + _LINE // 2 + 15
    drawn.append(_text(f"n/{sum(len(row.seats) for row in day.rows)}", _MARGIN, bottom))
    counts = zip(middles, day.counts, strict=True)
    drawn += [_text(str(count), x, bottom, bold=True, middle=True) for x, count in counts]
    return bottom + _LINE + _LINE // 2, drawn


def _row(row: HeatRow, left: float, top: int, heat: Heat) -> Iterator[str]:
    yield _text(plans.row_label(row), _MARGIN, top + 21)
    for n, cell in enumerate(row.cells):
        sign = plans.GLYPHS[cell.band] + (plans.MARKS[cell.off] if cell.off else "")
        x, (fill, ink) = round(left + n * _CELL, 1), (heat.get(cell.band, ""), heat.get(f"on_{cell.band}", ""))
        paint = f'fill="{fill}"' if fill else f'class="paper" fill="{_DAY.paper}"'
        yield f'<rect x="{x:g}" y="{top}" width="{_CELL}" height="{_ROW}" stroke="{_DAY.edge}" stroke-width=".5" {paint}/>'
        yield _text(cell.local.clock, x + _CELL / 2, top + 14, middle=True, ink=ink)
        yield _text(sign, x + _CELL / 2, top + 29, middle=True, ink=ink)
