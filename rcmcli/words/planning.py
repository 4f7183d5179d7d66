"""A plan: what is asked, the map of the hours, the best windows and why."""

from rcmcli.model.plan import Band, Off
from rcmcli.model.text import Text

# the map
TITLE = Text(
    en="Best common hours for {length}, working hours {hours}, parties: {count}",
    es="Mejores horas comunes para {length}, horario de trabajo {hours}, participantes: {count}",
)
SOME_OWN = Text(
    en="{hours} (parties with their own: {count})", es="{hours} (participantes con horario propio: {count})"
)
TIMES_OF = Text(en="hours of {place} ({offset})", es="horas de {place} ({offset})")
MAP = Text(en="Map of the hours", es="Mapa de las horas")
CLOCK = Text(en="Clock", es="Hora")
LEGEND: dict[Band | Off, Text] = {
    "work": Text(en="working hours", es="horario de trabajo"),
    "part": Text(en="part of the hour", es="parte de la hora"),
    "awake": Text(en="awake", es="despiertos"),
    "night": Text(en="night", es="noche"),
    "holiday": Text(en="public holiday", es="feriado"),
    "weekend": Text(en="weekend", es="fin de semana"),
}
LEGEND_CHANGE = Text(en="clocks change within 14 days", es="cambio de hora a menos de 14 días")
LEGEND_COUNT = Text(
    en="parties in working hours of a working day for all of the hour",
    es="participantes en su horario de trabajo, en día hábil, durante toda la hora",
)
CHANGE = Text(
    en="{names}: clocks change on {day}, from {before} to {after}",
    es="{names}: cambio de hora el {day}, de {before} a {after}",
)
CHANGED = Text(
    en="{names}: clocks changed on {day}, from {before} to {after}",
    es="{names}: cambió la hora el {day}, de {before} a {after}",
)
HOLIDAY = Text(en="{names}: {holiday}, {day}", es="{names}: {holiday}, {day}")
NO_HOLIDAYS = Text(en="public holidays are not known for: {names}", es="no se conocen los feriados de: {names}")

# the windows
WINDOWS = Text(en="Best windows", es="Mejores horas")
COMMON = Text(
    en="Common window: {when}: {why}. Any {length} in it will do, {first} to begin with.",
    es="Franja común: {when}: {why}. Sirven {length} cualesquiera dentro de ella; de entrada, {first}.",
)
COMMON_THEN = Text(en="{n}. Common window: {when}: {why}.", es="{n}. Franja común: {when}: {why}.")
OFF_THE_WEEKEND = Text(
    en="meeting {n}: {day} is on a weekend; {new} is taken",
    es="reunión {n}: el {day} cae en fin de semana; se toma el {new}",
)
BEST = Text(en="Best: {when}: {why}.", es="Mejor: {when}: {why}.")
THEN = Text(en="{n}. {when}: {why}.", es="{n}. {when}: {why}.")
MEETING = Text(en="Meeting {n}: {when}: {why}.", es="Reunión {n}: {when}: {why}.")
ALL = Text(en="all {count} within working hours", es="los {count} en su horario de trabajo")
ALONE = Text(en="within working hours", es="en su horario de trabajo")
SOME = Text(en="{count} of {all} within working hours", es="{count} de {all} en su horario de trabajo")
NIGHT = Text(en="at night for {who}", es="de noche para {who}")
EARLY = Text(en="early for {who}", es="temprano para {who}")
LATE = Text(en="late for {who}", es="tarde para {who}")
FROM = Text(en="{names} (from {clock})", es="{names} (desde las {clock})")
UNTIL = Text(en="{names} (until {clock})", es="{names} (hasta las {clock})")
DURING = Text(en="{names} ({clock})", es="{names} ({clock})")
WEEKEND = Text(en="weekend for {who}", es="fin de semana para {who}")
EVERYONE = Text(en="all", es="todos")
DAY_OFF = Text(en="public holiday in {who}", es="feriado en {who}")
COST = Text(en="discomfort {total}, worst-off {worst}", es="incomodidad {total}, máxima {worst}")

# one party
PARTY = Text(en="Party", es="Participante")
NOTE_CHANGE = Text(
    en="clocks change on {day}, from {before} to {after}", es="cambio de hora el {day}, de {before} a {after}"
)
NOTE_CHANGED = Text(
    en="clocks changed on {day}, from {before} to {after}", es="cambió de hora el {day}, de {before} a {after}"
)
NOTE_NIGHT = Text(en="at night", es="de noche")
NOTE_EARLY = Text(en="early", es="temprano")
NOTE_LATE = Text(en="late", es="tarde")
NOTE_WEEKEND = Text(en="weekend", es="fin de semana")

# a series
LEDGER = Text(
    en="Who bears what (local start and discomfort of each meeting, then the sum):",
    es="Quién soporta qué (hora local de inicio e incomodidad de cada reunión, y la suma):",
)
SUM = Text(en="sum", es="suma")
PROVEN = Text(
    en="The worst sum is {worst}, and no choice of starts gives a lower one.",
    es="La peor suma es {worst}, y ninguna elección de horas da una menor.",
)
BOUNDED = Text(
    en="The worst sum is {worst}; none below {least} is possible.",
    es="La peor suma es {worst}; ninguna inferior a {least} es posible.",
)

# an agenda
IN_PERSON = Text(
    en="{id} is held in person: this is for those who follow it from their own place",
    es="{id} es presencial: esto vale para quienes lo siguen desde su propio lugar",
)
STAYS = Text(
    en="{when}: stays as it is, no other start is better: {why}.",
    es="{when}: queda como está, ningún otro inicio es mejor: {why}.",
)
MOVES = Text(
    en="{when}: move every item of the day {length} {direction}, to {new}: {why}. Now: {now}.",
    es="{when}: mueva todos los puntos del día {length} {direction}, a las {new}: {why}. Ahora: {now}.",
)
EARLIER = Text(en="earlier", es="antes")
LATER = Text(en="later", es="después")
NO_CHANGE = Text(en="Nothing was changed in {id}.", es="No se cambió nada en {id}.")
DAYS_UNTIMED = Text(en="left out, having no start and end: {days}", es="se omiten por no tener inicio y fin: {days}")
DAYS_TOO_LONG = Text(en="left out, being longer than 24 h: {days}", es="se omiten por durar más de 24 h: {days}")
AGENDA_UNTIMED = Text(
    en="{id} has no day whose first start and last end are known",
    es="{id} no tiene ningún día con primer inicio y último fin conocidos",
)

# no window
NOTHING = Text(
    en="from {first} to {last} no start puts {names} within working hours for {length}",
    es="del {first} al {last} ningún inicio deja a {names} en su horario de trabajo durante {length}",
)
FITS = Text(en="{name} could start {runs}", es="{name} podría empezar {runs}")
FITS_NEVER = Text(en="{name} never could", es="{name} nunca podría")
FITS_TOO_LONG = Text(
    en="{name} never could: its working day is shorter", es="{name} nunca podría: su jornada es más corta"
)
FITS_OFF = Text(en="{name} never could: {days}", es="{name} nunca podría: {days}")
RUN = Text(en="{day} {first}–{last}", es="{day} {first}–{last}")

# what is asked
BOTH = Text(en="--series and --every go together", es="--series y --every van juntos")
DAY_OF_AGENDA = Text(
    en="--day is a day of an agenda, and none is named",
    es="--day es un día de un orden del día, y no se nombra ninguno",
)
DAY_OF_AGENDA_HINT = Text(
    en="add --agenda, or give the date with --date", es="agregue --agenda, o dé la fecha con --date"
)
WITH_AGENDA = Text(
    en="with --agenda the dates and lengths are its own: leave out {options}",
    es="con --agenda las fechas y duraciones son las suyas: omita {options}",
)
BAD_DATE = Text(en="“{given}” is no date of the calendar", es="«{given}» no es una fecha del calendario")
DATE_HINT = Text(
    en="write 2021-09-09, or 2021-09-06..2021-09-10 for a range",
    es="escriba 2021-09-09, o 2021-09-06..2021-09-10 para un intervalo",
)
NO_DATE = Text(en="--date says on which days to look", es="--date dice en qué días buscar")
DATES_BACKWARDS = Text(en="{first} is after {last}", es="{first} es posterior a {last}")
MANY_DAYS = Text(
    en="{count} days are too many to compare; the limit is {most}",
    es="{count} días son demasiados para comparar; el límite es {most}",
)
FAR_YEAR = Text(en="clocks are known from {first} to {last} only", es="los relojes solo se conocen de {first} a {last}")
BAD_LENGTH = Text(en="{option}: “{given}” is not a length of time", es="{option}: «{given}» no es una duración")
LENGTH_HINT = Text(en="write 4h, 90m or 1:30", es="escriba 4h, 90m o 1:30")
OUT_OF_LIMITS = Text(
    en="{option} may be from {least} to {most}, not {given}", es="{option} puede ir de {least} a {most}, no {given}"
)
BAD_EVERY = Text(
    en="--every: “{given}” is not a distance between meetings",
    es="--every: «{given}» no es un intervalo entre reuniones",
)
EVERY_HINT = Text(en="write 3mo, 2w or 30d", es="escriba 3mo, 2w o 30d (meses, semanas, días)")
NOBODY = Text(en="nobody to plan for", es="nadie para quien planificar")
NOBODY_HINT = Text(
    en="name parties with --for, or places with --tz", es="nombre participantes con --for, o lugares con --tz"
)
PLACE_HINT = Text(en="for a place, use --tz {name}", es="para un lugar, use --tz {name}")
NO_SEAT = Text(
    en="{party} has no seat, so no clock to plan for; use --tz with its city",
    es="{party} no tiene sede, así que no hay hora que considerar; use --tz con su ciudad",
)
MANY_PARTIES = Text(
    en="{count} parties are too many; the limit is {most}",
    es="{count} participantes son demasiados; el límite es {most}",
)
TOO_MUCH = Text(
    en="{count} windows to compare are too many; the limit is {most}",
    es="{count} ventanas para comparar son demasiadas; el límite es {most}",
)
TOO_MUCH_HINT = Text(en="take fewer days or a longer --step", es="tome menos días o un --step mayor")
WRITTEN = Text(en="{path}: map written, days: {count}", es="{path}: mapa escrito, días: {count}")
BAD_TARGET = Text(en="{path} is neither .svg nor .html", es="{path} no es ni .svg ni .html")
TARGET_HINT = Text(en="end the name in .svg or .html", es="termine el nombre en .svg o .html")
