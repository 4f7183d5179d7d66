"""Which agenda is meant, and whether it can be read."""

from typing import Literal

from rcmcli.model.text import Text

Why = Literal["now", "next", "latest", "only"]

SHOWING = Text(en="agenda: {id} ({why})", es="orden del día: {id} ({why})")
NAMED_BY_RCM_AGENDA = Text(en="named by RCM_AGENDA", es="indicado en RCM_AGENDA")
WHY: dict[Why, Text] = {
    "now": Text(en="in progress", es="en curso"),
    "next": Text(en="the next one", es="el próximo"),
    "latest": Text(en="the latest one", es="el más reciente"),
    "only": Text(en="the only one", es="el único"),
}
FINDINGS = Text(
    en="the file has problems; `rcm check {label}` says which",
    es="el archivo tiene problemas; `rcm check {label}` dice cuáles",
)
NO_SUCH_FILE = Text(en="there is no file {path}", es="no existe el archivo {path}")
FOLDER_HINT = Text(en="rcm agenda list {path} says what is in it", es="rcm agenda list {path} dice qué hay en ella")
NOT_AN_AGENDA = Text(en="{path} is a folder, not an agenda", es="{path} es una carpeta, no un orden del día")
CANNOT_READ = Text(en="{path} cannot be read: {reason}", es="no se puede leer {path}: {reason}")
UNREADABLE_AGENDA = Text(
    en="{label} cannot be shown, since it is uncertain what it says (faults: {count})",
    es="no se puede mostrar {label}, porque no es seguro lo que dice (fallos: {count})",
)
UNREADABLE_HINT = Text(
    en="`rcm check {label}` shows them with what to write instead; --fix mends what is certain",
    es="`rcm check {label}` los muestra con lo que hay que escribir; --fix corrige lo que no admite duda",
)
MORE_FAULTS = Text(en="… and {count} more", es="… y {count} más")
SOON = (Text(en="now", es="en curso"), Text(en="tomorrow", es="mañana"))
IN_DAYS = Text(en="in {count} days", es="dentro de {count} días")
IN_WEEKS = Text(en="in {count} weeks", es="dentro de {count} semanas")
IN_MONTHS = Text(en="in {count} months", es="dentro de {count} meses")
NO_DAY = Text(en="no day yet", es="todavía sin fecha")
NOT_LISTED = Text(
    en="not listed: {label} cannot be read as an agenda; `rcm check {label}` says why",
    es="no figura {label}: no se puede leer como orden del día; `rcm check {label}` dice por qué",
)
NOT_LISTED_ONE_MORE = Text(en="1 further file likewise", es="ni otro archivo más")
NOT_LISTED_MORE = Text(en="{count} further files likewise", es="ni otros {count} archivos")
LIST_NOWHERE = Text(
    en="there is no folder “agendas” here or above; `rcm agenda new` writes a first agenda",
    es="no hay carpeta «agendas» aquí ni más arriba; `rcm agenda new` escribe un primer orden del día",
)
NO_SUCH_AGENDA = Text(
    en="there is no agenda “{name}” in {folder}", es="no hay ningún orden del día «{name}» en {folder}"
)
A_DOCUMENT = Text(
    en="{name} is a document, not the file of an agenda", es="{name} es un documento, no el archivo de un orden del día"
)
A_DOCUMENT_HINT = Text(
    en="rcm import {name} -o agendas/ makes an agenda of it",
    es="rcm import {name} -o agendas/ hace de él un orden del día",
)
SEVERAL_AGENDAS = Text(en="“{name}” begins several agendas: {ids}", es="«{name}» es el principio de varios: {ids}")
TWIN_AGENDAS = Text(
    en="two files are called “{name}”, their accents written in two ways",
    es="dos archivos se llaman «{name}», con los acentos escritos de dos maneras",
)
TWIN_AGENDAS_HINT = Text(
    en="rename one: calendars could not tell their sessions apart",
    es="cambie el nombre de uno: los calendarios no podrían distinguir sus sesiones",
)
NO_SHELF = Text(
    en="there is no folder “agendas” here or above, and no agenda was named",
    es="no hay carpeta «agendas» aquí ni más arriba, y no se indicó ningún orden del día",
)
NO_SUCH_ANYWHERE = Text(
    en="no agenda “{name}”: there is no file {name}.toml here, and no folder “agendas” here or above",
    es="no hay orden del día «{name}»: aquí no existe el archivo {name}.toml, ni carpeta «agendas» aquí o más arriba",
)
NAME_A_FILE = Text(
    en="name a file: {example}; or go to the folder that holds agendas/",
    es="indique un archivo: {example}; o vaya a la carpeta que contiene agendas/",
)
NAME_A_CALENDAR = Text(
    en="name a file: {example} (docs/calendar-file.md says how one is written)",
    es="indique un archivo: {example} (docs/es/archivo-de-calendario.md dice cómo se escribe)",
)
GO_TO_THE_FOLDER = Text(
    en="go to the folder that holds agendas/ or calendars/; `rcm agenda new --sample` makes one to learn from",
    es="vaya a la carpeta que contiene agendas/ o calendars/; `rcm agenda new --sample` hace una para aprender",
)
A_MEETING = Text(en="meeting.toml", es="reunion.toml")
EMPTY_SHELF = Text(
    en="{folder} holds no agenda (no .toml file)", es="{folder} no contiene ningún orden del día (archivo .toml)"
)
LIST_EMPTY = Text(en="no agendas in {folder}", es="no hay órdenes del día en {folder}")
NO_AGENDA_BUT_CALENDAR = Text(
    en="{label} is a calendar of activities, not an agenda",
    es="{label} es un calendario de actividades, no un orden del día",
)
NO_AGENDA_BUT_CALENDAR_HINT = Text(
    en="`rcm calendar show` shows it, `rcm check` looks at it; its meetings have agendas of their own",
    es="`rcm calendar show` lo muestra, `rcm check` lo revisa; sus reuniones tienen cada una su orden del día",
)
