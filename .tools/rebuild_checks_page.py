"""Write `docs/checks.md` anew from the rules themselves. Run it after a change of a rule or of its explanation."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from rcmcli.checks import rules
from rcmcli.model.finding import PHASES, Rule
from rcmcli.model.settings import CheckSettings
from rcmcli.reports.explained import blocks, certainty, sections, severities
from rcmcli.words import checking, say

LIMITS = {
    "longest_stretch": ("minutes", "minutos", "of sessions after which a break is due", "de sesiones tras los que toca un receso"),
    "shortest_item": ("minutes", "minutos", "that an item lasts at least", "que dura un punto como mínimo"),
    "longest_item": ("minutes", "minutos", "that an item lasts at most", "que dura un punto como máximo"),
    "shortest_gap": ("minutes", "minutos", "between two items before anyone asks what is missing", "entre dos puntos, a partir de los cuales se pregunta qué falta"),
    "clock_change_days": ("days", "días", "before and after the meeting in which a change of the clocks is told", "antes y después de la reunión en que se avisa de un cambio de hora"),
    "months_ahead": ("months", "meses", "until the meeting, beyond which the rules of clocks may still change", "hasta la reunión, a partir de los cuales las reglas de los relojes aún pueden cambiar"),
}  # fmt: skip

INTRODUCTION = """\
# The checks

`rcm check` looks for what is wrong with an agenda before it is circulated. Each **check** looks for one thing, and has a
code, a name and a page of its own below: what it looks for, why, an example, how to mend it. `rcm check --explain Z304`
prints the same on the terminal, `rcm check --explain Z3` lists the checks whose codes begin so, `rcm check --explain all`
lists them all. *[En español](#las-comprobaciones)*

F is for the file, T for times, Z for zones and clocks, P for people and rooms, L for languages, C for the calendar beside
the agenda, A for [calendars of activities](calendar-file.md), M for the waivers. `rcm check calendars/` and `rcm check 2022` look at
those: with A, F and L, and judged as final unless `--phase` says otherwise.

## Severity, phases, exit code

An **error** must not be circulated, a **warning** wants a look, an **info** may be of use. Some findings weigh less while an
agenda is not final: its `status` says which phase it is in, `--phase draft`, `--phase preliminary` or `--phase final` judges
it as if it were in another. A cancelled meeting is judged as a final agenda.

The exit code is 0 if there are no errors, 1 if there are (or warnings, with `--strict`), 2 if a file cannot be read or the
request not be understood. With `--exit-zero` findings do not count. A reader that closes the pipe, such as `head`, changes
nothing about it.
With `--diff` it is 1 when a fix would change something or a file cannot be read as an agenda, else 0. A diff is for `git apply`
and `patch -p1`, in this folder or in the one that it says; characters that a terminal would obey are spelled in it, and then it
says that it cannot be applied. `--fix` mends all files or none ([writing.md](writing.md)). A folder stands for the agendas in it, not for
those in folders inside it.

Where a check reads a name or a habit and may be mistaken, its findings say so: their **certainty** is less than high.

**One cause gives one finding.** What follows from another finding, such as an item out of order that overlaps with its
neighbours, waits until that one is mended; it is told at once where the other is waived or not asked for. Nothing waits for
a finding that weighs less.

## Which checks run

All do, unless `--select` names those that are to run or `--ignore` those that are not: by code, by the beginning of a code,
or by name, several after commas.

```sh
rcm check --select Z,T203 agendas/2021-09-rcm-sacm.toml
rcm check --ignore ambiguous-place
```

`rcm check --watch FILE` is for whoever mends an agenda: the sum and the findings are told anew each time a file changes, drawn in their
place on a terminal, a page at each change in a pipe, until Ctrl-C (exit code 130). While an editor has the file away, what was
found before stays. It goes without `--fix`, `--diff`, `--marked`, standard input and the formats for programs.

`rcm.toml`, [beside the agendas](format.md#settings-beside-the-agendas), may say so for every run, and where the lines are
drawn. Options come before it; `--select` replaces `select`, `--ignore` replaces `ignore`.

```toml
[check]
ignore          = ["Z308"]
longest_stretch = 120
```

"""
WAIVERS = """
## Documents

`rcm check` also reads the papers that people circulate: `.docx`, `.odt`, `.pdf`, `.html`, `.txt` and `.md`, `.csv`, `.xlsx` and
`.ods`. A paper is read as an agenda in memory, and nothing is written. Each finding stands at the printed line that it speaks of, with
its page where the format has pages; the exit codes are the same.

```sh
rcm check II-plenaria.docx                          # II-plenaria.docx:page 2, line 41
rcm check program.pdf --tz "San José" --year 2021   # what the paper does not print
rcm check II-plenaria.docx --marked revised.docx    # the findings as comments in Word
rcm check - < message.txt                           # a pasted message
```

- **What it could not look at is said**, on standard error: each line that was not understood, and whatever was taken for granted
  (the zone, a year, the order of a date, an hour without am or pm). A line that was not understood weighs as a warning does: the
  exit code is 1 with `--strict` only. `--quiet` leaves these remarks out.
- **What the paper does not print** can be said: `--tz PLACE` whose hours they are, `--year YYYY`, and `--date DATE` for a paper of
  one day. What is printed comes before these. Without a zone or a date F103 says so, and all other checks speak.
- **`--marked OUT.docx`** writes a copy of a Word file in which each finding is a comment at its words, with why and how to mend it,
  in the language of the paper or of `--lang`. What is certain is a tracked change as well, to be accepted or rejected in Word: the
  right hour instead of the printed one, an offset, a place moved to the line of its hour. Everything else in the file stays as it
  is. Words that the program works out anew (fields) and the first paragraph of a content control hold no mark: the comment stands
  at the paragraph or beside it, which is said, and no change is made there. Copies are opened in LibreOffice by the tests.
  The comments bear the date of `SOURCE_DATE_EPOCH`, else that of the document; the same paper gives the same bytes. The paper
  itself is never written to, and another file only with `--force`.
- **`rcm check -`** reads a text that is no agenda file as a message: one meeting that a sentence announces, and the list of its
  local times. Where no sentence says the hour of the meeting, that of the list's first place is taken, and said.
- `--fix` and `--diff` mend agenda files, not papers. Ids, waivers and what else only an agenda file has are not asked of a paper,
  and it is not compared with the agendas beside it.

## Waivers

What is meant so is waived beside the fact, with the reason, in a comment:

```toml
time = "16:30-16:30"   # rcm: ignore[T202] as printed, asked on 12 July
```

At the end of a line a waiver lets pass what is found on that line, or in the value, item or day that begins there; alone
on a line, the same for the next line; above the first key of the file, for the whole file. Brackets hold codes, beginnings of
codes or names. Without a reason it waives nothing. The last line of a report counts what was waived, and a waiver that
nobody needs any more is itself reported (M901). [More in format.md](format.md#waivers).

## All checks

"""
SPANISH = """
## Las comprobaciones

`rcm check` busca lo que está mal en un orden del día antes de que circule. Cada **comprobación** busca una sola cosa;
`rcm check --explain Z304 --lang es` la explica en la terminal, y más abajo está la misma explicación, primero en inglés y
después en español.

Un **error** no debe circular, un **aviso** pide una mirada, una **nota** puede servir. Algunos hallazgos pesan menos mientras
el orden del día no es definitivo: lo dice su `status`, o `--phase`. Las A son de los [calendarios de actividades](calendar-file.md): `rcm check calendars/`. El código de salida es 0 si no hay errores, 1 si los hay
(o avisos, con `--strict`) y 2 si un archivo no se puede leer o no se entiende lo pedido; que un lector como `head` cierre
antes la tubería no lo cambia.

`--select` y `--ignore` eligen comprobaciones por código, por comienzo de código o por nombre; `rcm.toml` puede decirlo para
siempre, con estos límites:

"""
SPANISH_WAIVERS = """
**Una causa, un hallazgo.** Lo que se sigue de otro hallazgo, como un punto fuera de orden que se superpone con sus vecinos,
espera a que aquel se corrija; se dice de inmediato si el otro está eximido o no se pidió. Nada espera a un hallazgo menos
grave.

Lo que es a propósito se exime junto al hecho, con el motivo: `# rcm: ignore[T202] como está impreso`. Al final de una línea
vale para esa línea, o para el valor, punto o día que empieza en ella; solo en una línea, para la siguiente; encima de la primera
clave, para todo el archivo. Sin motivo no exime nada.

`rcm check --watch ARCHIVO` repite los hallazgos cada vez que cambia el archivo, hasta Ctrl-C: para quien lo está corrigiendo.

**Documentos.** `rcm check II-plenaria.docx` revisa también los papeles que circulan (`.docx`, `.odt`, `.pdf`, `.html`, `.txt`, `.md`,
`.csv`, `.xlsx`, `.ods`): cada hallazgo con su página y su línea impresa. Lo que se supuso y lo que no se entendió se dice en la salida
de errores; una línea no entendida pesa como un aviso. `--tz`, `--year` y `--date` dicen lo que el papel no indica. `--marked
SALIDA.docx` da una copia del archivo de Word con los hallazgos como comentarios y, donde no hay duda, un cambio registrado que se
acepta o se rechaza. `rcm check -` lee un mensaje pegado con la lista de horas locales. `--fix` y `--diff` no tocan documentos.

| código | nombre | qué encuentra | borrador | preliminar | definitivo |
| --- | --- | --- | --- | --- | --- |
"""


def page() -> str:
    """The whole page."""
    parts = [INTRODUCTION, _limits("key", "if left out", "meaning", spanish=False), WAIVERS]
    parts += ["| code | name | what it finds | draft | preliminary | final |\n| --- | --- | --- | --- | --- | --- |\n"]
    parts += [_row(rule, "en") for rule in rules()]
    parts += [SPANISH, _limits("clave", "si falta", "significado", spanish=True), SPANISH_WAIVERS]
    parts += [_row(rule, "es") for rule in rules()]
    parts += ["\n## Each check\n"]
    return "".join([*parts, *("\n".join(_section(rule)) for rule in rules())])


def _limits(*heads: str, spanish: bool) -> str:
    rows = [f"| {' | '.join(heads)} |", "| --- | --- | --- |"]
    for field in msgspec.structs.fields(CheckSettings):
        if field.name in ("select", "ignore"):
            continue
        unit, unidad, meaning, significado = LIMITS[field.name]
        told = f"{unidad} {significado}" if spanish else f"{unit} {meaning}"
        rows.append(f"| `{field.name}` | {field.default} | {told} |")
    return "\n".join(rows) + "\n"


def _row(rule: Rule, language: str) -> str:
    weights = " | ".join(say(checking.SEVERITIES[rule.weight(phase)], language) for phase in PHASES)
    return f"| [{rule.code}](#{rule.code.lower()}) | {rule.name} | {rule.title.pick(language)} | {weights} |\n"


def _section(rule: Rule) -> Iterator[str]:
    yield f"\n### {rule.code}\n"
    yield from _told(rule, "en")
    yield "**En español**\n"
    yield from _told(rule, "es")


def _told(rule: Rule, language: str) -> Iterator[str]:
    yield f"**{rule.name}: {rule.title.pick(language)}.** {severities(rule, language)}. {certainty(rule, language)}.\n"
    for heading, words in sections(rule, language):
        for number, (quoted, lines) in enumerate(blocks(words)):
            lead = f"*{say(heading, language)}.* " if number == 0 else ""
            yield "\n".join(lines) + "\n" if quoted else f"{lead}{' '.join(lines)}\n"


if __name__ == "__main__":
    (Path(__file__).parent.parent / "docs" / "checks.md").write_text(page(), encoding="utf-8")
