"""What `rcm import` says of a paper that it has read: what became of its lines, what is missing, what to do next."""

from rcmcli.model.text import Text

# The head of the summary
HEAD = Text(en="{name} ({about}) → {target}", es="{name} ({about}) → {target}")
STDIN_NAME = Text(en="standard input", es="entrada estándar")
STDOUT_NAME = Text(en="standard output", es="salida estándar")
ITEM = Text(en="1 item", es="1 punto")
SEVERAL_ITEMS = Text(en="{count} items", es="{count} puntos")
DAY = Text(en="1 day", es="1 día")
SEVERAL_DAYS = Text(en="{count} days", es="{count} días")
IN_DAYS = Text(en="{items} in {days}", es="{items} en {days}")
PAGE = Text(en="1 page", es="1 página")
SEVERAL_PAGES = Text(en="{count} pages", es="{count} páginas")
LINE = Text(en="1 line", es="1 línea")
SEVERAL_LINES = Text(en="{count} lines", es="{count} líneas")
USED = Text(en="1 line used", es="1 línea usada")
SEVERAL_USED = Text(en="{count} lines used", es="{count} líneas usadas")
REPEATED = Text(en="1 repeated ({why})", es="1 repetida ({why})")
SEVERAL_REPEATED = Text(en="{count} repeated ({why})", es="{count} repetidas ({why})")
IGNORED = Text(en="1 left out ({why})", es="1 omitida ({why})")
SEVERAL_IGNORED = Text(en="{count} left out ({why})", es="{count} omitidas ({why})")
LOST = Text(en="1 not understood", es="1 no entendida")
SEVERAL_LOST = Text(en="{count} not understood", es="{count} no entendidas")
# Its rows
ROW_LOST = Text(en="not understood", es="no entendida")
ROW_ASSUMED = Text(en="assumed", es="supuesto")
ROW_MISSING = Text(en="missing", es="falta")
AT_LINE = Text(en="line {line}", es="línea {line}")
AT_PAGE_AND_LINE = Text(en="p. {page}, line {line}", es="pág. {page}, línea {line}")
LOST_LINE = Text(
    en="“{text}” (kept as a comment on line {line}): {why}",
    es="«{text}» (queda como comentario en la línea {line}): {why}",
)
QUOTED = Text(en="“{text}”: {why}", es="«{text}»: {why}")
NO_DATE = Text(
    en="{why}: --date YYYY-MM-DD, or write it on line {line}",
    es="{why}: --date AAAA-MM-DD, o escríbala en la línea {line}",
)
NO_YEAR = Text(
    en="“{text}” names no year: --year YYYY, or write the date on line {line}",
    es="«{text}» no lleva año: --year AAAA, o escriba la fecha en la línea {line}",
)
NO_DATE_OF_SEVERAL = Text(en="{why}: write it on line {line}", es="{why}: escríbala en la línea {line}")
NO_TITLE = Text(en="{why}: write it on line {line}", es="{why}: escríbalo en la línea {line}")
NO_ITEMS = Text(
    en="nothing in it was recognised as an item of an agenda", es="nada se reconoció como punto de un orden del día"
)
MORE = Text(
    en="and {count} more; --report FILE lists every line", es="y {count} más; --report ARCHIVO enumera todas las líneas"
)
# Its end
NEXT = Text(en="Next step: rcm check {path}", es="Siguiente paso: rcm check {path}")
NEXT_SAVE = Text(
    en="Next step: the same with -o agendas/, then rcm check",
    es="Siguiente paso: lo mismo con -o agendas/, y rcm check",
)
# What of the request was not needed
TZ_NOT_NEEDED = Text(
    en="--tz was not needed: the paper itself says that its hours are those of {zone}",
    es="--tz no hizo falta: el propio documento dice que sus horas son las de {zone}",
)
DATE_NOT_NEEDED = Text(
    en="--date was not used: the paper prints its own dates, or has several days",
    es="--date no se usó: el documento trae sus propias fechas, o tiene varios días",
)
# Why it is refused
NO_KIND = Text(en="{path} is of no kind that rcm import reads", es="{path} no es de ningún tipo que rcm import lea")
NO_KIND_HINT = Text(
    en="it reads {kinds}; save it as .docx, or send its text: rcm import - < FILE",
    es="lee {kinds}; guárdelo como .docx, o envíe su texto: rcm import - < ARCHIVO",
)
IS_AGENDA = Text(en="{path} is an agenda file already", es="{path} ya es un archivo de orden del día")
IS_AGENDA_HINT = Text(en="rcm check {path} says what is wrong in it", es="rcm check {path} dice qué está mal en él")
NO_TEXT = Text(
    en="{path} holds no text: not a letter, not a figure", es="{path} no contiene texto: ni una letra, ni una cifra"
)
NO_TEXT_HINT = Text(
    en="if it consists of pictures, ask for the Word file, or run text recognition (OCR) on it first",
    es="si consta de imágenes, pida el archivo de Word, o pásele antes un reconocimiento de texto (OCR)",
)
BAD_PAGES = Text(
    en="“{words}” are no pages: write --pages 3 or --pages 1-3",
    es="«{words}» no son páginas: escriba --pages 3 o --pages 1-3",
)
PAGES_OF_PDF = Text(en="--pages chooses pages of a PDF only", es="--pages solo elige páginas de un PDF")
BAD_YEAR = Text(en="--year takes a year from {first} to {last}", es="--year lleva un año de {first} a {last}")
NO_CLOCK = Text(
    en='“{name}” names no clock that an agenda can keep: name a city, such as --tz "San José"',
    es='«{name}» no indica un reloj que un orden del día pueda llevar: indique una ciudad, como --tz "San José"',
)
DATE_HINT = Text(
    en='write --date 2021-09-09 or --date "9 September 2021"',
    es='escriba --date 2021-09-09 o --date "9 de septiembre de 2021"',
)
TARGET_THERE = Text(en="{path} is there already", es="{path} ya existe")
TARGET_THERE_HINT = Text(
    en="give another name with -o, or add --force to replace it",
    es="dé otro nombre con -o, o agregue --force para reemplazarlo",
)
NOT_AN_AGENDA_NAME = Text(
    en="{path} is no name of an agenda file", es="{path} no es un nombre de archivo de orden del día"
)
NOT_AN_AGENDA_NAME_HINT = Text(en="let it end in .toml", es="haga que termine en .toml")
ONE_OUTPUT = Text(
    en="the agenda and the report cannot both go to standard output: name a file with -o or with --report",
    es="el orden del día y el informe no pueden ir ambos a la salida estándar: indique un archivo con -o o con --report",
)
SAME_OUTPUT = Text(en="-o and --report name the same file", es="-o y --report indican el mismo archivo")
UNREADABLE_OURS = Text(
    en="rcm wrote an agenda that it cannot read itself ({why}); nothing was written. Please report it, with the paper",
    es="rcm compuso un orden del día que él mismo no puede leer ({why}); no se escribió nada. Por favor, comuníquelo junto con el documento",
)
# A calendar
OF_CALENDAR = Text(en="belongs to the calendar, not to the agenda", es="es del calendario, no del orden del día")
OF_ZONES = Text(en="rules of a clock, which rcm has itself", es="reglas de un reloj, que rcm ya tiene")
ZONE_OF_ENTRIES = Text(
    en="most entries are told in the time zone {zone}; all are written in it",
    es="la mayoría de las entradas usa el huso horario {zone}; todas se escriben en él",
)
ZONE_OF_LOCAL_TIMES = Text(
    en="the calendar tells instants; {place} is the first of its local times",
    es="el calendario da instantes; {place} es la primera de sus horas locales",
)
FLOATING = Text(
    en="this entry names no time zone; its hours are taken as those of {zone}",
    es="esta entrada no indica huso horario; sus horas se toman como las de {zone}",
)
ZONE_UTC = Text(
    en='the calendar tells its hours in UTC, and so does the agenda: --tz "San José" tells them by another clock',
    es='el calendario da sus horas en UTC, y así quedan: --tz "San José" las pasa a otro reloj',
)
NO_HOUR_OF_ENTRY = Text(en="its dates or times cannot be read", es="no se entienden sus fechas u horas")
REPEATS = Text(
    en="the entry is repeated; only its first date is in the agenda",
    es="la entrada se repite; en el orden del día solo está su primera fecha",
)
CUT = Text(
    en="the calendar ends in the midst of an entry; later ones may be missing",
    es="el calendario termina en medio de una entrada; pueden faltar las siguientes",
)
FAULT = Text(en="{code}: {why}", es="{code}: {why}")
FOLDER_MADE = Text(
    en="there was no folder {folder}, so it was made", es="no existía la carpeta {folder}, así que se creó"
)
