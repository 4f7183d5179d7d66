"""What became of the lines of a document that is read as a calendar of activities, and what was taken for granted."""

from rcmcli.model.text import Text

# Why a line is in the calendar nowhere
RESOLUTION = Text(
    en="thanks, urges, notes or approves: no activity", es="agradece, insta, toma nota o aprueba: no es una actividad"
)
INTRODUCES = Text(en="only introduces what follows", es="solo introduce lo que sigue")
HEADING = Text(en="only a heading", es="solo es un encabezado")
LETTERHEAD = Text(en="a letterhead", es="un membrete")
AS_OF = Text(en="only says of which day the page is", es="solo dice de qué día es la página")
NO_GROUP = Text(
    en="stands under no group; if it is an activity, write it under one",
    es="no está bajo ningún grupo; si es una actividad, escríbala bajo uno",
)
LOST = Text(
    en="fits nowhere in a calendar of activities", es="no corresponde a ninguna parte de un calendario de actividades"
)
# What was taken for granted
SAME = Text(
    en="“{other}” of another group names the same activity; written once, with “also”",
    es="«{other}», de otro grupo, es la misma actividad; se escribió una vez, con «also»",
)
NO_PERIOD = Text(
    en="this is no period that rcm can read; it stands as a note",
    es="no es un período que rcm sepa leer; queda como nota",
)
ANOTHER_PERIOD = Text(
    en="the activity has another date already; this one stands as a note",
    es="la actividad ya tiene otra fecha; esta queda como nota",
)
DATE_IN_TITLE = Text(
    en="the date in it cannot be read as one only, and stays in the title",
    es="la fecha que contiene no se puede leer de una sola manera y queda en el título",
)
NO_HOST = Text(
    en="the page names who has to do with it, and not which of them receives it: all stand under “with”",
    es="la página dice quiénes participan, pero no quién es el anfitrión: todos quedan en «with»",
)
NO_SUCH_ACTIVITY = Text(
    en="“{title}” is the title of no activity here; it stands as a note",
    es="«{title}» no es el título de ninguna actividad de aquí; queda como nota",
)
YEAR_GIVEN = Text(
    en="no year is printed; {year} was given with --year", es="no hay año impreso; {year} se dio con --year"
)
NO_TITLE = Text(en="the document has no title", es="el documento no tiene título")
# What a group is called where there is no heading
GROUP = Text(en="Activities", es="Actividades", fr="Activités", pt="Atividades")
# What was decided
READ_AS_CALENDAR = Text(
    en="read as a calendar of activities ({what}; lines with an hour: {hours}); --as agenda reads it as an agenda",
    es="se leyó como calendario de actividades ({what}; líneas con hora: {hours}); --as agenda lo lee como orden del día",
)
READ_AS_AGENDA = Text(
    en="read as an agenda, since it has hours (lines with one: {hours}), though it lists activities of groups too; --as calendar reads those",
    es="se leyó como orden del día, porque tiene horas (líneas con hora: {hours}), aunque también enumera actividades de grupos; --as calendar lee esas",
)
ACTIVITY = Text(en="1 activity", es="1 actividad")
SEVERAL_ACTIVITIES = Text(en="{count} activities", es="{count} actividades")
GROUP_COUNT = Text(en="1 group", es="1 grupo")
SEVERAL_GROUPS = Text(en="{count} groups", es="{count} grupos")
DEADLINE = Text(en="1 deadline", es="1 plazo")
SEVERAL_DEADLINES = Text(en="{count} deadlines", es="{count} plazos")
IN_GROUPS = Text(en="{activities} in {groups}", es="{activities} en {groups}")
WITH_DEADLINES = Text(en="{activities}, {deadlines}", es="{activities}, {deadlines}")
# What is missing
NO_PERIOD_OF_CALENDAR = Text(
    en="no year of the calendar is printed, and dates of it have none: --year YYYY, or write it on line {line}",
    es="no hay año impreso del calendario, y algunas de sus fechas no lo llevan: --year AAAA, o escríbalo en la línea {line}",
)
NEXT_SAVE = Text(
    en="Next step: the same with -o calendars/, then rcm check",
    es="Siguiente paso: lo mismo con -o calendars/, y rcm check",
)
# Why it is refused
NO_ACTIVITIES = Text(
    en="nothing in {path} was recognised as an activity", es="nada de {path} se reconoció como actividad"
)
NO_ACTIVITIES_HINT = Text(
    en="activities are numbered rows or bullets under headings of groups, or a table with a column “Activity”; --as agenda reads an agenda",
    es="las actividades son renglones numerados o viñetas bajo el título de cada grupo, o una tabla con una columna «Actividad»; --as agenda lee un orden del día",
)
NO_ONTO = Text(
    en="a calendar of activities cannot be written onto an agenda: --onto takes what comes back of an agenda",
    es="un calendario de actividades no se puede escribir sobre un orden del día: --onto es para el orden del día que volvió con cambios",
)
NO_ONTO_HINT = Text(
    en="import it without --onto, into a file of its own, and compare the two; or --as agenda, if it is one",
    es="impórtelo sin --onto, en un archivo propio, y compare ambos; o --as agenda, si es un orden del día",
)
NO_SUCH_FORM = Text(en="--as takes agenda or calendar, not “{name}”", es="--as admite agenda o calendar, no «{name}»")
NOT_FOR_CALENDARS = Text(
    en="{option} was not used: a calendar of activities has no hours",
    es="{option} no se usó: un calendario de actividades no tiene horas",
)
IS_ICS = Text(
    en="a calendar file (.ics) has hours and is read as an agenda",
    es="un calendario .ics tiene horas y se lee como orden del día",
)
