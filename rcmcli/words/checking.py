"""What a report of the checks says around the findings, and how a check is explained."""

from rcmcli.model.finding import Confidence, Severity
from rcmcli.model.text import Text

SEVERITIES: dict[Severity, Text] = {
    Severity.ERROR: Text(en="error", es="error"),
    Severity.WARNING: Text(en="warning", es="aviso"),
    Severity.INFO: Text(en="info", es="nota"),
}
SEVERAL: dict[Severity, Text] = {
    Severity.ERROR: Text(en="errors", es="errores"),
    Severity.WARNING: Text(en="warnings", es="avisos"),
    Severity.INFO: Text(en="notes", es="notas"),
}
CONFIDENCES: dict[Confidence, Text] = {
    Confidence.HIGH: Text(en="high", es="alta"),
    Confidence.MEDIUM: Text(en="a likely reading; rcm may be mistaken", es="lectura probable; rcm puede equivocarse"),
    Confidence.LOW: Text(
        en="a guess; look before you change anything", es="una suposición; mire antes de cambiar nada"
    ),
}

# a finding
WHY = Text(en="why : ", es="causa: ")
FIX = Text(en="fix : ", es="remedio: ")
REMARK = Text(en="note: ", es="nota: ")
MORE_OF_ONE = Text(en="more: rcm check --explain {code}", es="más: rcm check --explain {code}")
MORE = Text(
    en="more: rcm check --explain {code}, or any other code",
    es="más: rcm check --explain {code}, o cualquier otro código",
)
AND_MORE = Text(en="and {count} more like this", es="y {count} más como esto")
MEND_IT = Text(en="Fix: {mend}", es="Remedio: {mend}")
CAN_FIX = Text(en="[--fix can do this]", es="[--fix puede hacerlo]")
ON_PAGE = Text(en="page {page}, line {line}", es="página {page}, línea {line}")
ON_LINE = Text(en="line {line}", es="línea {line}")
NO_PROBLEMS = Text(en="no problems", es="sin problemas")

# the sum
ONE_CLEAN = Text(en="1 {file} checked, no problems.", es="1 {file} revisado, sin problemas.")
ALL_CLEAN = Text(en="{all} {files} checked, no problems.", es="{all} {files} revisados, sin problemas.")
IN_ONE_FILE = Text(en="{counts} in 1 {file}.", es="{counts} en 1 {file}.")
IN_ALL_FILES = Text(en="{counts} in {bad} {files}.", es="{counts} en {bad} {files}.")
IN_FILES = Text(en="{counts} in {bad} {files} ({all} checked).", es="{counts} en {bad} {files} ({all} revisados).")
IN_ONE_OF_FILES = Text(en="{counts} in 1 {file} ({all} checked).", es="{counts} en 1 {file} ({all} revisados).")
# what was checked: one, and several
ONE_OF = {
    "agendas": Text(en="agenda", es="orden del día"),
    "calendars": Text(en="calendar", es="calendario"),
    "both": Text(en="file", es="archivo"),
}
MANY_OF = {
    "agendas": Text(en="agendas", es="órdenes del día"),
    "calendars": Text(en="calendars", es="calendarios"),
    "both": Text(en="files", es="archivos"),
}
ONE_FIXABLE = Text(en="1 can be fixed with --fix.", es="1 puede corregirse con --fix.")
FIXABLE = Text(en="{count} can be fixed with --fix.", es="{count} pueden corregirse con --fix.")
ONE_WAIVED = Text(en="1 waived.", es="1 eximido.")
WAIVED = Text(en="{count} waived.", es="{count} eximidos.")
FIXED = Text(en="{made} fixed, {left} left.", es="Corregidos: {made}. Quedan: {left}.")
WOULD_FIX = Text(
    en="{made} would be fixed, {left} left. Nothing was written.",
    es="Se corregirían: {made}. Quedarían: {left}. No se ha escrito nada.",
)
NOT_FIXED = Text(
    en="{place}: {code} cannot be fixed safely; please mend it by hand",
    es="{place}: {code} no se puede corregir con seguridad; corríjalo a mano",
)
DIFF_SPELLED = Text(
    en="characters that a terminal would obey are spelled in this diff, such as <U+202E>; it cannot be applied, use --fix",
    es="los caracteres a los que un terminal obedecería van deletreados en este diff, como <U+202E>; no se puede aplicar, use --fix",
)
DIFF_BASE = Text(
    en="the names in this diff are seen from {folder}: apply it there",
    es="los nombres de este diff se ven desde {folder}: aplíquelo allí",
)

# what is asked of the checks
NO_SUCH_PHASE = Text(en="there is no phase “{name}”; there are {names}", es="no hay fase «{name}»; hay {names}")
NO_SUCH_RULE = Text(en="no check is called “{name}”", es="ninguna comprobación se llama «{name}»")
RULES_ARE = Text(en="rcm check --explain all lists the checks", es="rcm check --explain all enumera las comprobaciones")
NO_SUCH_FORMAT = Text(en="there is no format “{name}”; there are {names}", es="no hay formato «{name}»; hay {names}")

WATCHING = Text(
    en="told anew at each change of a file; Ctrl-C ends it",
    es="se repite con cada cambio de un archivo; termina con Ctrl-C",
)
WATCH_STDIN = Text(
    en="--watch follows files; standard input is read once",
    es="--watch sigue archivos; la entrada estándar se lee una sola vez",
)
WATCH_ALONE = Text(
    en="--watch shows findings to people and writes nothing: leave out --fix, --diff, --marked and the formats for programs",
    es="--watch muestra hallazgos a personas y no escribe nada: omita --fix, --diff, --marked y los formatos para programas",
)

# a check explained
SEVERITY = Text(en="Severity: {weight}", es="Gravedad: {weight}")
CERTAINTY = Text(en="Certainty: {words}", es="Certeza: {words}")
WHAT_IT_LOOKS_FOR = Text(en="What it looks for", es="Qué busca")
WHY_IT_MATTERS = Text(en="Why it matters", es="Por qué importa")
EXAMPLE = Text(en="Example", es="Ejemplo")
HOW_TO_MEND = Text(en="How to mend it", es="Cómo se remedia")
HOW_TO_WAIVE = Text(en="How to waive it", es="Cómo se exime")
WAIVER = Text(
    en="If it is meant so, write at the end of the line that the message names, with your reason:\n\n    # rcm: ignore[{code}] agreed with the host",
    es="Si es a propósito, escriba al final de la línea que nombra el mensaje, con su motivo:\n\n    # rcm: ignore[{code}] acordado con el anfitrión",
)
NO_WAIVER = Text(en="It cannot be waived, only mended.", es="No se puede eximir, solo remediar.")
