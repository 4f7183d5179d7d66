"""Which calendar of activities is meant, what cannot be asked of it, what an export of it leaves out."""

from rcmcli.model.text import Text

# which calendar
LIST_EMPTY = Text(en="no calendars in {folder}", es="no hay calendarios en {folder}")
NOT_LISTED = Text(
    en="not listed: {label} cannot be read as a calendar of activities; `rcm check {label}` says why",
    es="no figura {label}: no se puede leer como calendario de actividades; `rcm check {label}` dice por qué",
)
LIST_NOWHERE = Text(
    en="there is no folder “calendars” here or above; docs/calendar-file.md says how a calendar is written",
    es="no hay carpeta «calendars» aquí ni más arriba; docs/es/archivo-de-calendario.md dice cómo se escribe un calendario",
)
SHOWING = Text(en="calendar: {id}", es="calendario: {id}")
NEXT_NOWHERE = Text(
    en="there is no folder “agendas” or “calendars” here or above; `rcm agenda new --sample` makes one to learn from",
    es="no hay carpeta «agendas» ni «calendars» aquí ni más arriba; `rcm agenda new --sample` hace una para aprender",
)
NO_CALENDARS = Text(
    en="there is no folder “calendars” with a calendar of activities here or above",
    es="no hay carpeta «calendars» con un calendario de actividades aquí ni más arriba",
)
NO_SUCH_CALENDAR = Text(
    en="there is no calendar “{name}” in {folder}", es="no hay ningún calendario «{name}» en {folder}"
)
SEVERAL_CALENDARS = Text(en="“{name}” begins several calendars: {ids}", es="«{name}» es el principio de varios: {ids}")
CALENDARS_ARE = Text(en="the calendars are: {ids}", es="los calendarios son: {ids}")
IS_AN_AGENDA = Text(
    en="{label} is the agenda of a meeting, not a calendar of activities",
    es="{label} es el orden del día de una reunión, no un calendario de actividades",
)
IS_AN_AGENDA_HINT = Text(en="try `rcm agenda show {label}`", es="pruebe `rcm agenda show {label}`")
LEFT_UNREAD = Text(en="{label} cannot be read and is left out", es="{label} no se puede leer y se omite")
BOTH = Text(
    en="“{name}” is a calendar of activities and an agenda",
    es="«{name}» es un calendario de actividades y un orden del día",
)
BOTH_HINT = Text(
    en="write which file: calendars/{name}.toml or agendas/{name}.toml",
    es="indique el archivo: calendars/{name}.toml o agendas/{name}.toml",
)

# options
NO_LENGTH = Text(
    en="“{words}” is no length of time that --next can count",
    es="«{words}» no es un plazo que --next pueda contar",
)
NO_LENGTH_HINT = Text(en="write 90d, 6 weeks or 3 months", es="escriba 90d, 6 semanas o 3 meses")
NO_SUCH_ORDER = Text(
    en="--by takes group, month or party, not “{name}”", es="--by admite group, month o party, no «{name}»"
)
UNDATED_ALONE = Text(en="--undated and --next ask for opposite things", es="--undated y --next piden cosas opuestas")
UNDATED_ALONE_HINT = Text(en="leave one of them out", es="omita una de las dos")

# exports
NO_FORM = Text(en="a calendar of activities has no {form}", es="un calendario de actividades no tiene forma {form}")
NO_FORM_HINT = Text(en="there are: {forms}", es="hay: {forms}")
NO_OPTION = Text(
    en="{option} is for agendas: a calendar of activities has no such thing",
    es="{option} es para órdenes del día: un calendario de actividades no lo tiene",
)
NONE_KEPT = Text(en="all activities and deadlines", es="todas las actividades y todos los plazos")
ROWS_KEPT = Text(en="activities and deadlines left out: {count}", es="actividades y plazos que no figuran: {count}")
UNPUBLISHED_AGENDAS = Text(
    en="without the dates and places of agendas that are not published: {count}",
    es="sin las fechas y los lugares de los órdenes del día que no se publican: {count}",
)
ONLY_CALENDARS = Text(
    en="{option} is for calendars of activities: an agenda has hours",
    es="{option} es para calendarios de actividades: un orden del día tiene horas",
)
LEFT_WITHOUT_DATE = Text(en="left out, no day is stated: {count}", es="omitidas, sin día indicado: {count}")
LEFT_STRETCHES = Text(
    en="left out, only a month, a quarter or another stretch is stated: {count} (--tentative writes them)",
    es="omitidas, solo se indica un mes, un trimestre u otro lapso: {count} (--tentative las escribe)",
)
LEFT_POSTPONED = Text(en="left out, postponed: {count}", es="omitidas, aplazadas: {count}")
NOTHING_DATED = Text(
    en="no day is stated of anything in it, so the calendar file would be empty",
    es="no se indica el día de nada de lo que contiene, así que el archivo quedaría vacío",
)
NOTHING_DATED_HINT = Text(
    en="--tentative writes months and quarters; `rcm calendar show --undated` lists what is still open",
    es="--tentative escribe meses y trimestres; `rcm calendar show --undated` muestra lo que falta por acordar",
)
STAMP_PUSHED = Text(
    en="the date of this version is not later than that of the calendar before; changed entries are stamped {stamp}. Give a newer --stamp",
    es="la fecha de esta versión no es posterior a la del calendario anterior; las entradas cambiadas llevan {stamp}. Indique un --stamp más nuevo",
)
STAMP_PERIOD = Text(en="the beginning of its period", es="el comienzo de su período")
STAMP_NONE = Text(en="no date is stated", es="no se indica ninguna fecha")
