"""Write `docs/checks.md` and its Spanish twin anew from the rules themselves. Run it after a change of a rule or of its explanation.

What stands around the rules is written by hand, in `checks.en.md` and `checks.es.md` beside this script.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from rcmcli.checks import rules
from rcmcli.model.finding import PHASES, Rule
from rcmcli.model.settings import CheckSettings
from rcmcli.model.text import Text
from rcmcli.reports.explained import blocks, certainty, sections, severities
from rcmcli.words import checking, say

HERE = Path(__file__).parent
PAGES = {"en": HERE.parent / "docs" / "checks.md", "es": HERE.parent / "docs" / "es" / "comprobaciones.md"}
LIMITS = {
    "longest_stretch": Text(en="minutes of sessions after which a break is due", es="minutos de sesiones tras los que toca un receso"),
    "shortest_item": Text(en="minutes that an item lasts at least", es="minutos que dura un punto como mínimo"),
    "longest_item": Text(en="minutes that an item lasts at most", es="minutos que dura un punto como máximo"),
    "shortest_gap": Text(en="minutes between two items before anyone asks what is missing", es="minutos entre dos puntos, a partir de los cuales se pregunta qué falta"),
    "clock_change_days": Text(en="days before and after the meeting in which a change of the clocks is told", es="días antes y después de la reunión en que se avisa de un cambio de hora"),
    "months_ahead": Text(en="months until the meeting, beyond which the rules of clocks may still change", es="meses hasta la reunión, a partir de los cuales las reglas de los relojes aún pueden cambiar"),
}  # fmt: skip
LIMITS_HEAD = Text(en="| key | if left out | meaning |", es="| clave | si falta | significado |")
CHECKS_HEAD = Text(
    en="| code | name | what it finds | draft | preliminary | final |",
    es="| código | nombre | qué encuentra | borrador | preliminar | definitivo |",
)


def page(language: str) -> str:
    """The whole page in a language."""
    around = (HERE / f"checks.{language}.md").read_text(encoding="utf-8")
    around = around.replace("<!-- limits -->\n", _limits(language))
    around = around.replace(
        "<!-- checks -->\n", _table(CHECKS_HEAD, [_row(rule, language) for rule in rules()], language)
    )
    return around + "".join("\n".join(_section(rule, language)) for rule in rules())


def _limits(language: str) -> str:
    fields = [field for field in msgspec.structs.fields(CheckSettings) if field.name not in ("select", "ignore")]
    rows = [f"| `{field.name}` | {field.default} | {LIMITS[field.name].pick(language)} |" for field in fields]
    return _table(LIMITS_HEAD, rows, language)


def _table(head: Text, rows: list[str], language: str) -> str:
    heads = head.pick(language)
    return "\n".join([heads, "|" + " --- |" * (heads.count("|") - 1), *rows]) + "\n"


def _row(rule: Rule, language: str) -> str:
    weights = " | ".join(say(checking.SEVERITIES[rule.weight(phase)], language) for phase in PHASES)
    return f"| [{rule.code}](#{rule.code.lower()}) | {rule.name} | {rule.title.pick(language)} | {weights} |"


def _section(rule: Rule, language: str) -> Iterator[str]:
    yield f"\n### {rule.code}\n"
    yield f"**{rule.name}: {rule.title.pick(language)}.** {severities(rule, language)}. {certainty(rule, language)}.\n"
    for heading, words in sections(rule, language):
        for number, (quoted, lines) in enumerate(blocks(words)):
            lead = f"*{say(heading, language)}.* " if number == 0 else ""
            yield "\n".join(lines) + "\n" if quoted else f"{lead}{' '.join(lines)}\n"


if __name__ == "__main__":
    for language, path in PAGES.items():
        path.write_text(page(language), encoding="utf-8")
