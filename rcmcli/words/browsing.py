"""What a web page and the list of a site say besides the schedule."""

from rcmcli.model.text import Text

SITE_TITLE = Text(en="Agendas", es="Órdenes del día")
CALENDAR_OF_ALL = Text(en="Calendar of the meeting", es="Calendario de la reunión")
LANGUAGE = Text(en="In English", es="En español")
SKIP_TO_AGENDA = Text(en="Skip to the agenda", es="Ir al orden del día")
DAYS = Text(en="Days", es="Días")
DOWNLOADS = Text(en="Calendars", es="Calendarios")
LANGUAGES = Text(en="Languages", es="Idiomas")
OTHER_CITIES = Text(en="Time in other cities", es="Hora en otras ciudades")
OTHER_CLOCK = Text(en="Beside the meeting’s time", es="Junto a la hora de la reunión")
YOUR_TIME = Text(en="Your time", es="Su hora")
CLOCK_OF_MEETING = Text(en="nothing else", es="nada más")
CLOCK_OF_DEVICE = Text(en="your time: {place}", es="su hora: {place}")
CITIES_OF_MEETING = Text(en="Cities of the meeting", es="Ciudades de la reunión")
ALL_ZONES = Text(en="All time zones: {region}", es="Todos los husos: {region}")
CLOCK_DIFFERS = Text(
    en="Your clock ({place}, {offset}) is not the meeting’s: when it is {there} there, it is {here} for you.",
    es="Su reloj ({place}, {offset}) no es el de la reunión: cuando allí son las {there}, para usted son las {here}.",
)
CLOCK_AGREES = Text(
    en="Your clock ({place}, {offset}) shows the meeting’s time.",
    es="Su reloj ({place}, {offset}) marca la hora de la reunión.",
)
CLOCK_IN_PERSON = Text(
    en="The meeting is held in person: whoever is there goes by its time.",
    es="La reunión es presencial: quien esté allí se guía por la hora de la reunión.",
)
CLOCK_DOUBTFUL = Text(
    en="Attention: your device has other rules for {place} than the tz database {version}, and would show {wrong} instead of {right}. This page shows the hours of the tz database; do not go by the device.",
    es="Atención: su dispositivo tiene para {place} otras reglas que la base de datos tz {version} y mostraría las {wrong} en lugar de las {right}. Esta página muestra las horas de la base de datos tz; no se guíe por el dispositivo.",
)
GO_TO_NOW = Text(en="Go to what is on now", es="Ir a lo que está en curso")
GO_TO_NEXT = Text(en="Go to what is next", es="Ir a lo que sigue")
