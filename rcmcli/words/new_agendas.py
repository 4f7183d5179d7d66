"""New agendas: what is missing, what cannot be read, what was written and what to do next."""

from rcmcli.model.text import Text

MISSING = Text(en="a new agenda needs {names}", es="un orden del día nuevo necesita {names}")
MISSING_HINT = Text(
    en='rcm agenda new 2026-11-workshop --title "Workshop" --date 2026-11-05..2026-11-06 --tz Guatemala; on a terminal '
    "`rcm agenda new` asks for what is missing",
    es='rcm agenda new 2026-11-taller --title "Taller" --date 2026-11-05..2026-11-06 --tz Guatemala; en una terminal '
    "`rcm agenda new` pregunta lo que falta",
)
BAD_ID = Text(en="“{id}” is no good name for a file", es="«{id}» no es un buen nombre de archivo")
GOOD_ID = Text(
    en="this is one: {id}; what the meeting is called goes with --title",
    es="este sí lo es: {id}; cómo se llama la reunión va con --title",
)
THERE = Text(
    en="{path} is there already; it was left as it is", es="{path} ya existe; se dejó como está"
)  # fmt: skip
THERE_HINT = Text(en="give the new agenda another ID", es="dé otro ID al nuevo orden del día")
EMPTY_TITLE = Text(en="the title has no words", es="el título no tiene palabras")
MANY_TITLES = Text(
    en="the title has {count} parts between bars, and the agenda fewer languages: {languages}",
    es="el título tiene {count} partes entre barras, y el orden del día menos idiomas: {languages}",
)
MANY_TITLES_HINT = Text(
    en="name the languages in the order of the parts: --lang es,en",
    es="indique los idiomas en el orden de las partes: --lang es,en",
)
NO_DATES = Text(en="“{words}” are no dates", es="«{words}» no son fechas")
NO_YEAR = Text(en="“{words}” names no year", es="«{words}» no dice el año")
DATES_HINT = Text(
    en="write 2026-11-05, 2026-11-05..2026-11-06 for a range, or 2026-11-05,2026-11-09 for several",
    es="escriba 2026-11-05, 2026-11-05..2026-11-06 para un intervalo, o 2026-11-05,2026-11-09 para varias",
)
DATES_UNSORTED = Text(
    en="dates stand in order, each of them once: {dates}", es="las fechas van en orden, y cada una una vez: {dates}"
)
CLOCK = Text(
    en="all hours are by the clock of {place}: {zone}, {offset}",
    es="todas las horas son del reloj de {place}: {zone}, {offset}",
)
SHELF_MADE = Text(
    en="there was no folder for agendas, so it was made: {folder}",
    es="no había carpeta de órdenes del día, así que se creó: {folder}",
)
SPAN = Text(en="{first} to {last}", es="del {first} al {last}")
WRITTEN = Text(
    en="{path}: a new agenda, days: {days} ({span})",
    es="{path}: orden del día nuevo, días: {days} ({span})",
)
NEXT = Text(
    en="open it in any text editor; then: rcm check {agenda}",
    es="ábralo en cualquier editor de texto; después: rcm check {agenda}",
)

# After an old agenda.
MISSING_LIKE_HINT = Text(
    en="rcm agenda new 2027-plenary --like 2026-plenary --date 2027-11-04..2027-11-05",
    es="rcm agenda new 2027-plenaria --like 2026-plenaria --date 2027-11-04..2027-11-05",
)
FORM_OF_OLD = Text(
    en="the new agenda has the form of the old one; --form does not go with --like",
    es="el nuevo orden del día tiene la forma del anterior; --form no va con --like",
)
FORM_OF_OLD_HINT = Text(en="rcm agenda fmt --form changes it afterwards", es="rcm agenda fmt --form la cambia después")
LANGUAGES_OF_OLD = Text(
    en="the new agenda has the languages of the old one: {languages}",
    es="el nuevo orden del día tiene los idiomas del anterior: {languages}",
)
LANGUAGES_OF_OLD_HINT = Text(
    en="leave --lang out; afterwards: rcm agenda set {agenda} languages={languages}",
    es="omita --lang; después: rcm agenda set {agenda} languages={languages}",
)
SEVERAL_TITLES = Text(
    en="the old title stands in {languages}, and the new one would leave or replace a version unasked",
    es="el título anterior está en {languages}, y el nuevo dejaría o reemplazaría una versión sin que se pida",
)
SEVERAL_TITLES_HINT = Text(
    en='give one for each language ({languages}), parted by bars: --title "{title}"',
    es='dé uno por cada idioma ({languages}), separados por barras: --title "{title}"',
)
MANY_TITLES_OF_OLD_HINT = Text(
    en="the new agenda has the languages of the old one: give no more parts than these",
    es="el nuevo orden del día tiene los idiomas del anterior: no dé más partes que estas",
)
OTHER_COUNT = Text(
    en="the old agenda has dates: {old}; the new one is to have: {new}",
    es="el orden del día anterior tiene fechas: {old}; el nuevo ha de tener: {new}",
)
OTHER_COUNT_HINT = Text(
    en="give as many, such as --date {dates}; then add or take out days in the new file",
    es="dé otras tantas, como --date {dates}; después agregue o quite días en el archivo nuevo",
)
BLOCK_TORN = Text(
    en="{first} to {last} is one block in the old agenda, and needs dates that follow each other",
    es="{first} a {last} es un solo bloque en el orden del día anterior, y necesita fechas seguidas",
)
LIKE_HINT = Text(
    en="copy the file by hand, and write the new dates into it",
    es="copie el archivo a mano y escriba en él las fechas nuevas",
)
RENEWED = Text(
    en="{path}: {old} on new dates, {span}; days: {days}, items: {items}, status draft",
    es="{path}: {old} en fechas nuevas, {span}; días: {days}, puntos: {items}, estado draft",
)
LEFT_PRINTED = Text(
    en="left out: the local times and dates that the old paper printed (line {lines} of {old})",
    es="se omitió: las horas locales y fechas que imprimía el documento anterior (línea {lines} de {old})",
)
LEFT_REVISED = Text(
    en="left out: the date of revision (line {lines} of {old})",
    es="se omitió: la fecha de revisión (línea {lines} de {old})",
)
LEFT_WAIVERS = Text(
    en="left out: waivers of findings, {count} (line {lines} of {old})",
    es="se omitió: dispensas de hallazgos, {count} (línea {lines} de {old})",
)
DEADLINE_SHIFTED = Text(
    en="deadline “{title}”: {old}, now {new}; look whether that day suits",
    es="plazo «{title}»: {old}, ahora {new}; mire si ese día conviene",
)
LOOK_AT = Text(en="look at line {line}, {why}: {words}", es="mire la línea {line}, {why}: {words}")
LOOK_ALSO = Text(en="look also at these lines: {lines}", es="mire también estas líneas: {lines}")
NAMES_OLD = Text(en="it says “{words}”", es="dice «{words}»")
OLD_LINK = Text(en="the address to connect to is the old one", es="la dirección para conectarse es la anterior")
WAS_CANCELLED = Text(en="cancelled last time", es="cancelado la vez anterior")

# A folder to learn from.
SAMPLE_ALONE = Text(
    en="--sample takes the name of a folder, --lang, and nothing else",
    es="--sample admite el nombre de una carpeta, --lang y nada más",
)
SAMPLE_FOLDER = Text(en="rcm-sample", es="muestra-rcm")
SAMPLE_MADE = Text(
    en="{folder} is ready: go there and open {page}", es="{folder} está lista: vaya allí y abra {page}"
)  # fmt: skip
FOLDER_THERE = Text(
    en="{folder} is there already and holds something; it was left as it is",
    es="{folder} ya existe y contiene algo; se dejó como está",
)
FOLDER_THERE_HINT = Text(
    en="name another folder: rcm agenda new --sample FOLDER", es="indique otra carpeta: rcm agenda new --sample CARPETA"
)
