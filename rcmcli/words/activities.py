"""A calendar of activities: when things are, which calendar is meant, what its columns are called."""

from typing import Literal

from rcmcli.model.activities import Kind, Progress
from rcmcli.model.period import Unit
from rcmcli.model.text import Text

# when
TO_BE_AGREED = Text(en="date to be agreed", es="fecha por acordar")
AS_SOON_AS_POSSIBLE = Text(en="as soon as possible", es="lo antes posible")
NO_YEAR = Text(en="{when} (year not stated)", es="{when} (sin año)")
BY = Text(en="by {day}", es="a más tardar el {day}")
BY_SEVERAL = Text(en="by {days}", es="a más tardar: {days}")
FROM = Text(en="from {day}", es="desde el {day}")
BESIDE = Text(en="{when} ({words})", es="{when} ({words})")
DAY = Text(en="{day} {month} {year}", es="{day} de {month} de {year}")
DAY_ONLY = Text(en="{day} {month}", es="{day} de {month}")
MONTH = Text(en="{month} {year}", es="{month} de {year}")
OF_YEAR = Text(en="{part} of {year}", es="{part} de {year}")
OF_MONTH = Text(en="{part} of {month}", es="{part} de {month}")
QUARTERS = {
    "1": Text(en="first quarter", es="primer trimestre"),
    "2": Text(en="second quarter", es="segundo trimestre"),
    "3": Text(en="third quarter", es="tercer trimestre"),
    "4": Text(en="fourth quarter", es="cuarto trimestre"),
}
HALVES = {
    "1": Text(en="first half", es="primer semestre"),
    "2": Text(en="second half", es="segundo semestre"),
}
WEEKS_OF_MONTH = {
    "1": Text(en="first week", es="primera semana"),
    "2": Text(en="second week", es="segunda semana"),
    "3": Text(en="third week", es="tercera semana"),
    "4": Text(en="fourth week", es="cuarta semana"),
    "-1": Text(en="last week", es="última semana"),
}
PARTS_OF_MONTH = {
    "0": Text(en="beginning", es="principios"),
    "1": Text(en="middle", es="mediados"),
    "2": Text(en="end", es="finales"),
    "3": Text(en="first half", es="primera quincena"),
    "4": Text(en="second half", es="segunda quincena"),
}
WEEK = Text(en="week {number}", es="semana {number}")
BEFORE = Text(en="before {what}", es="antes de {what}")
AFTER = Text(en="after {what}", es="después de {what}")
LONG_BEFORE = Text(en="{length} before {what}", es="{length} antes de {what}")
LONG_AFTER = Text(en="{length} after {what}", es="{length} después de {what}")
IN_ADVANCE = Text(en="{length} in advance", es="con {length} de antelación")
AFTERWARDS = Text(en="{length} afterwards", es="{length} después")
TITLED = Text(en="“{title}”", es="«{title}»")
LENGTHS: dict[Unit, Text] = {
    "day": Text(en="{count} days", es="{count} días"),
    "week": Text(en="{count} weeks", es="{count} semanas"),
    "month": Text(en="{count} months", es="{count} meses"),
}
ONE_OF_THEM: dict[Unit, Text] = {
    "day": Text(en="1 day", es="1 día"),
    "week": Text(en="1 week", es="1 semana"),
    "month": Text(en="1 month", es="1 mes"),
}

# what it is
KINDS: dict[Kind, Text] = {
    "meeting": Text(en="meeting", es="reunión"),
    "workshop": Text(en="workshop", es="taller"),
    "course": Text(en="course", es="curso"),
    "campaign": Text(en="campaign", es="campaña"),
    "document": Text(en="document", es="documento"),
    "process": Text(en="process", es="proceso"),
}
STATES: dict[Progress, Text] = {
    "": Text(en="—", es="—"),
    "planned": Text(en="planned", es="planificada"),
    "confirmed": Text(en="confirmed", es="confirmada"),
    "done": Text(en="done", es="realizada"),
    "postponed": Text(en="postponed", es="aplazada"),
    "cancelled": Text(en="cancelled", es="cancelada"),
}
ALSO_OF = Text(en="also: {groups}", es="también: {groups}")
OF_OTHERS = Text(en="an activity of others", es="una actividad de otros")
ALSO = Text(en="Also of", es="También de")
FOR_READER = Text(
    en="for {party}: what is for everyone and what names it; ● marks the latter",
    es="para: {party} (lo que es para todos y lo que la nombra; ● señala esto último)",
)
PERIOD = Text(en="Period", es="Período")
ALL_PARTIES = Text(en="No party named", es="Sin participante indicado")
PART_OF = Text(en="Part of", es="Parte de")
OBJECTIVE = Text(en="Objective", es="Objetivo")
STEPS = Text(en="Steps", es="Pasos")
TOPICS = Text(en="Topics", es="Temas")
PARTICIPANTS = Text(en="Participants", es="Participantes")
AGENDA = Text(en="Agenda", es="Orden del día")

# the columns of a table
ACTIVITY = Text(en="Activity", es="Actividad")
ACTIVITIES = Text(en="Activities", es="Actividades")
CALENDAR = Text(en="Calendar", es="Calendario")
MANDATE = Text(en="Mandate", es="Mandato")
SUPPORT = Text(en="Support", es="Apoyo")
FOR = Text(en="For", es="Para")
WHEN = Text(en="When", es="Cuándo")
STATUS = Text(en="Status", es="Estado")
GROUP = Text(en="Group", es="Grupo")
KIND = Text(en="Kind", es="Tipo")
MODE = Text(en="Mode", es="Modalidad")
PLACE = Text(en="Place", es="Lugar")
FIRST_DAY = Text(en="First day", es="Primer día")
LAST_DAY = Text(en="Last day", es="Último día")
DETAILS = Text(en="Details", es="Detalles")
ID = Text(en="Id", es="Id")

# how it stands
STANDS: dict[Literal["overdue", "next", "later", "open", "past"], Text] = {
    "overdue": Text(en="Overdue, not marked as done", es="Vencido, sin indicación de que se haya hecho"),
    "next": Text(en="Next 90 days", es="Próximos 90 días"),
    "later": Text(en="Later", es="Más adelante"),
    "open": Text(en="To be agreed", es="Por acordar"),
    "past": Text(en="Past", es="Pasado"),
}
AS_OF = Text(en="as of {day}", es="al {day}")
COUNTED_FROM = Text(
    en="counted from {day}, today in UTC; --at DATE asks for another",
    es="contado desde el {day}, hoy en UTC; --at FECHA indica otra",
)
NOTHING_TO_SHOW = Text(en="nothing of what was asked for", es="nada de lo que se pidió")
WITHOUT_DATE = Text(
    en="without a date: {count}; `rcm calendar show --undated` lists what a calendar leaves open",
    es="sin fecha: {count}; `rcm calendar show --undated` muestra lo que un calendario deja por acordar",
)
COUNTS = Text(
    en="activities: {activities}, deadlines: {deadlines}, with a date: {dated}",
    es="actividades: {activities}, plazos: {deadlines}, con fecha: {dated}",
)

# which calendar
LIST_EMPTY = Text(en="no calendars in {folder}", es="no hay calendarios en {folder}")
SHOWING = Text(en="calendar: {id}", es="calendario: {id}")
NO_CALENDARS = Text(
    en="there is no folder “calendars” with a calendar of activities here or above",
    es="no hay carpeta «calendars» con un calendario de actividades aquí ni más arriba",
)
NO_CALENDARS_HINT = Text(
    en="name a file: rcm calendar show calendars/2022.toml (docs/calendar-file.md says how one is written)",
    es="indique un archivo: rcm calendar show calendars/2022.toml (docs/calendar-file.md dice cómo se escribe)",
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
UNREADABLE_CALENDAR = Text(
    en="{label} cannot be shown, since it is uncertain what it says (faults: {count})",
    es="no se puede mostrar {label}, porque no es seguro lo que dice (fallos: {count})",
)
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
NO_PUBLIC = Text(
    en="there is no public copy of a calendar of activities yet: it would be written whole",
    es="aún no hay copia pública de un calendario de actividades: se escribiría entero",
)
NO_PUBLIC_HINT = Text(
    en="leave --audience out, and look through it before you publish it",
    es="omita --audience, y revíselo antes de publicarlo",
)
NO_LANGUAGE = Text(
    en="a calendar of activities is written in English and Spanish, not in “{name}”",
    es="un calendario de actividades se escribe en inglés y en español, no en «{name}»",
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
SOMETIME = Text(en="{title} (some time: {when})", es="{title} (en algún momento: {when})")
DUE = Text(en="Due: {title}", es="Vence: {title}")
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
