"""The labels and marks of a schedule, alike in every form of it."""

from rcmcli.model.agenda import Mode, Status
from rcmcli.model.schedule import MarkName
from rcmcli.model.text import Text
from rcmcli.model.timeline import Doubt
from rcmcli.model.walltime import Part

PARTS_OF_DAY: dict[Part, Text] = {
    "": Text(en="no time given", es="sin hora"),
    "morning": Text(en="morning", es="por la mañana"),
    "afternoon": Text(en="afternoon", es="por la tarde"),
    "evening": Text(en="evening", es="por la noche"),
    "all day": Text(en="all day", es="todo el día"),
    "to be confirmed": Text(en="to be confirmed", es="por confirmar"),
}
STATUSES: dict[Status, Text] = {
    "draft": Text(en="draft", es="borrador"),
    "preliminary": Text(en="preliminary", es="preliminar"),
    "final": Text(en="final", es="definitivo"),
    "cancelled": Text(en="cancelled", es="cancelado"),
}
MODES: dict[Mode, Text] = {
    "in-person": Text(en="in person", es="presencial"),
    "virtual": Text(en="virtual", es="virtual"),
    "hybrid": Text(en="hybrid", es="híbrido"),
}
MARKS: dict[MarkName, Text] = {
    "remote": Text(en="by video link: {audience}", es="por videoconferencia: {audience}"),
    "optional": Text(en="optional", es="opcional"),
    "only for": Text(en="only for {audience}", es="solo para {audience}"),
    "may not attend": Text(en="ask whether you are admitted", es="consulte si está admitido"),
    "parallel": Text(en="in parallel", es="en paralelo"),
}
DOUBTS: dict[Doubt, Text] = {
    "skipped": Text(en="! the clocks skip this time", es="! los relojes se saltan esta hora"),
    "repeated": Text(
        en="! this time happens twice; the first is meant", es="! esta hora ocurre dos veces; es la primera"
    ),
    "backwards": Text(en="! ends before it starts", es="! termina antes de empezar"),
}

# of the meeting
THEME = Text(en="Theme", es="Lema")
VENUE = Text(en="Venue", es="Sede")
HOST = Text(en="Host", es="Anfitrión")
ORGANIZER = Text(en="Organized by", es="Organiza")
LINK = Text(en="Link", es="Enlace")
LINKS = Text(en="Links", es="Enlaces")
OBJECTIVES = Text(en="Objectives", es="Objetivos")
METHODOLOGY = Text(en="Methodology", es="Metodología")
DEADLINE = Text(en="Deadline", es="Plazo")
DEADLINES = Text(en="Deadlines", es="Plazos")
NOTE = Text(en="Note", es="Nota")
NOTES = Text(en="Notes", es="Notas")
FOOTNOTE = Text(en="Footnote", es="Nota al pie")
FOOTNOTES = Text(en="Footnotes", es="Notas al pie")
DOCUMENT = Text(en="Document", es="Documento")
DOCUMENTS = Text(en="Documents", es="Documentos")
SEEN_BY = Text(
    en="as {party} sees it: only what it may attend; ● marks its own items",
    es="para: {party} (solo aquello a lo que puede asistir; ● señala sus propios puntos)",
)
PUBLIC_FOR = Text(
    en="public copy for {party}, in its own time; ● marks its own items",
    es="copia pública para: {party} (en su propia hora; ● señala sus propios puntos)",
)
VERSION_OF = Text(en="version of {day}", es="versión del {day}")
TZ_DATABASE = Text(en="tz database {version}", es="base de datos tz {version}")
COMPUTED = Text(
    en="tz database {version}; +1 and −1 mean the next and the previous date",
    es="base de datos tz {version}; +1 y −1 indican el día siguiente y el anterior",
)

# of a day
TIMES_OF = Text(en="times of {place} ({offset})", es="horas de {place} ({offset})")
READER_HOURS = Text(
    en="times of {place} ({offset}), in brackets those of {home} ({home_offset})",
    es="horas de {place} ({offset}), entre paréntesis las de {home} ({home_offset})",
)
DAY_STARTS = Text(en="Start: {clocks}", es="Inicio: {clocks}")
DAY_STARTS_ON = Text(en="Start on {day}: {clocks}", es="Inicio el {day}: {clocks}")
DAY_MARKS = Text(en="+1 and −1: the next and the previous date", es="+1 y −1: el día siguiente y el anterior")
CLOCKS_CHANGED = Text(en="clocks changed on {day}", es="cambió de hora el {day}")
CLOCKS_WILL_CHANGE = Text(en="clocks change on {day}", es="cambia de hora el {day}")
ONE_MORE_CLOCK = Text(en="1 more time zone: see above, or --plain", es="1 huso horario más: véase arriba, o --plain")
MORE_CLOCKS = Text(
    en="{count} more time zones: see above, or --plain", es="{count} husos horarios más: véase arriba, o --plain"
)
FURTHER_CLOCKS = Text(en="The same times elsewhere", es="Las mismas horas en otros lugares")
LOCAL_TIMES = Text(en="Local times", es="Horas locales")
NO_ITEMS = Text(en="no items", es="sin puntos")
CLOSED_DAY = Text(en="Closed day", es="Jornada cerrada")

# of an item
TOPIC = Text(en="Item", es="Punto")
TOPICS = Text(en="Topics", es="Temas")
ROOM = Text(en="Room", es="Sala")
LEADS = Text(en="Leads", es="Dirigen")
SPEAKERS = Text(en="Speakers", es="Intervienen")
CANCELLED_PREFIX = Text(en="CANCELLED", es="CANCELADO")
CLOSED_ITEM = Text(en="Closed session", es="Sesión cerrada")
MINUTES = Text(en="{minutes} min", es="{minutes} min")
MINUTES_EACH = Text(en="{minutes} minutes for each of: {group}", es="{minutes} minutos por cada uno de: {group}")
END_NOT_STATED = Text(en="End not stated in the agenda.", es="El orden del día no indica la hora de fin.")
ITEMS_MORE = Text(en="… and {count} more: see the agenda", es="… y {count} más: véase el orden del día")
PAGE_OF = Text(en="page {page} of {pages}", es="página {page} de {pages}")
TOPICS_TIMED = Text(en="Topics, in {whose}", es="Temas, en {whose}")
TAKING_PART_REMOTELY = Text(en="Taking part by video link", es="Participan por videoconferencia")
HOURS_OF_DAY = Text(en="Hours: {hours} ({whose})", es="Horario: {hours} ({whose})")
AGENDA_TOPICS = Text(en="Without a day", es="Sin día fijado")
PRACTICAL = Text(en="Practical information", es="Información práctica")
WORKED_OUT = Text(
    en="hours worked out from the start of the day and the minutes of its items",
    es="horas calculadas a partir del inicio del día y de los minutos de sus puntos",
)
TO_BE_CONFIRMED = PARTS_OF_DAY["to be confirmed"]
ORIGINAL = Text(en="original", es="original")
