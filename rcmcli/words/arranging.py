"""A timetable that is proposed: what was found, what the worst-off see of it, and why there is none."""

from rcmcli.model.text import Text

# what was found
PROPOSALS = Text(
    en="Timetables found: {count} (items placed: {items})",
    es="Horarios encontrados: {count} (puntos ubicados: {items})",
)
ARRANGED = Text(en="Items placed: {items}", es="Puntos ubicados: {items}")
PROVEN = Text(en="no better one is possible", es="no es posible ninguno mejor")
NOT_PROVEN = Text(en="the best of {tries} tries, seed {seed}", es="el mejor de {tries} intentos, semilla {seed}")
CUT = Text(
    en="stopped after {seconds} s: with --seconds {more} a better one may be found",
    es="se detuvo a los {seconds} s: con --seconds {more} puede hallarse uno mejor",
)
CUT_NONE = Text(
    en="the search was stopped: with more --seconds one may be found",
    es="la búsqueda se detuvo: con más --seconds puede hallarse uno",
)
BESIDE = Text(en="{one} · {other}", es="{one} · {other}")
NUMBER = Text(en="timetable {n}", es="horario {n}")
ENDS = Text(en="days end at {times}", es="los días terminan a las {times}")
BURDEN = Text(
    en="worst off: {who}, from {start} to {end} there, {minutes} min outside 08:00–18:00 or on a holiday",
    es="quien peor queda: {who}, de {start} a {end} allí, {minutes} min fuera de 08:00–18:00 o en feriado",
)
NO_BURDEN = Text(
    en="nobody is asked outside 08:00–18:00 or on a holiday", es="nadie participa fuera de 08:00–18:00 ni en feriado"
)
UNPARTED = Text(en="without a rest before them: {count}", es="sin descanso previo: {count}")
DISORDER = Text(en="not in the written order: {count}", es="fuera del orden escrito: {count}")
IN_ORDER = Text(en="all in the written order", es="todo en el orden escrito")
BEHIND = Text(en="{n} comes after {before}: {why}", es="{n} va después de {before}: {why}")
WORSE = {
    "outside": Text(
        en="the worst-off delegation is asked {more} min more outside its working hours",
        es="la delegación que peor queda pasa {more} min más fuera de su horario de trabajo",
    ),
    "late": Text(en="its days end later", es="sus días terminan más tarde"),
    "unparted": Text(
        en="more items follow another one without a rest ({more})", es="más puntos siguen a otro sin descanso ({more})"
    ),
    "disorder": Text(
        en="more is not in the written order ({more})", es="más puntos quedan fuera del orden escrito ({more})"
    ),
    "plenaries": Text(en="items for everybody come later", es="los puntos para todos van más tarde"),
    "starts": Text(en="items begin later", es="los puntos empiezan más tarde"),
    "": Text(en="it is as good", es="es igual de bueno"),
}
NOTHING_WRITTEN = Text(
    en="nothing was written; without --dry-run timetable 1 is",
    es="no se escribió nada; sin --dry-run se escribe el horario 1",
)
LEFT = Text(
    en="left without an hour, since it does not say how many minutes it lasts: {titles}",
    es="queda sin hora, porque no dice cuántos minutos dura: {titles}",
)

# why there is none
NONE = Text(en="There is no timetable: {why}.", es="No cabe: {why}.")
NONE_FOUND = Text(en="No timetable was found: {why}.", es="No se encontró ningún horario: {why}.")
LUNCH = Text(en="lunch", es="el almuerzo")
REASONS = {
    "alone": Text(
        en="“{item}” ({need}) has no place, whatever else is on: {limits}",
        es="«{item}» ({need}) no tiene lugar, haya lo que haya además: {limits}",
    ),
    "alone room": Text(
        en="“{item}” fits into none of the rooms: they have too few seats",
        es="«{item}» no cabe en ninguna de las salas: tienen pocos asientos",
    ),
    "chain": Text(
        en="one after another (after), {items} need {need}, and the last one would begin too late",
        es="uno tras otro (after), {items} necesitan {need}, y el último empezaría demasiado tarde",
    ),
    "group": Text(
        en="{name} needs {need} and {open} are open in {days}",
        es="{name} necesita {need} y hay {open} abiertas en {days}",
    ),
    "person": Text(
        en="the items in which {name} speaks need {need}, and {open} are open to them",
        es="los puntos en que interviene {name} necesitan {need}, y hay {open} abiertas para ellos",
    ),
    "lead": Text(
        en="the items that {name} leads need {need}, and {open} are open to them",
        es="los puntos a cargo de {name} necesitan {need}, y hay {open} abiertas para ellos",
    ),
    "room": Text(
        en="the items in {name} need {need}, and {open} are open there",
        es="los puntos en {name} necesitan {need}, y hay {open} abiertas allí",
    ),
    "rooms": Text(
        en="the items that need {name} need {need}, and {open} are open there in all",
        es="los puntos que necesitan {name} necesitan {need}, y hay {open} abiertas allí en total",
    ),
    "teams": Text(
        en="the interpreted items need {need}, and {most} teams of interpreters have {open} in all",
        es="los puntos con interpretación necesitan {need}, y {most} equipos de intérpretes tienen {open} en total",
    ),
    "people": Text(
        en="the items open to {name} need {need}, and its {most} people have {open} in all",
        es="los puntos abiertos a {name} necesitan {need}, y sus {most} personas tienen {open} en total",
    ),
    "stuck": Text(
        en="after {tries} tries “{item}” most often found no place; in its way: {whys}",
        es="tras {tries} intentos, «{item}» es el que más veces quedó sin lugar; lo impiden: {whys}",
    ),
}
EVERYBODY = Text(en="what is for everybody", es="lo que es para todos")
WITH_LUNCH = Text(en="{name}, with lunch,", es="{name}, con el almuerzo,")
TRACK = Text(en="track “{name}” (with what is for everybody)", es="el grupo «{name}» (con lo que es para todos)")
AUDIENCE = Text(
    en="what is for {name} (with what is for everybody)", es="lo que es para {name} (con lo que es para todos)"
)
DAYS = Text(en="{count} days", es="{count} días")
ONE_DAY = Text(en="1 day", es="1 día")
LIMITS = {
    "hours": Text(en="the hours of the day", es="el horario del día"),
    "days": Text(en="its days", es="sus días"),
    "window": Text(en="its not_before and not_after", es="su not_before y su not_after"),
    "away": Text(en="who is away", es="quien está ausente"),
    "waking": Text(en="the waking hours of those who are admitted", es="las horas de vigilia de quienes son admitidos"),
}
WHYS = {
    "track": Text(en="the items of its track", es="los puntos de su grupo"),
    "people": Text(en="items for the same people", es="puntos para las mismas personas"),
    "room": Text(en="items in the same room", es="puntos en la misma sala"),
    "person": Text(en="items with the same speakers", es="puntos con las mismas personas ponentes"),
    "lead": Text(en="items that the same delegation leads", es="puntos a cargo de la misma delegación"),
    "not with": Text(en="items that it may not run beside", es="puntos con los que no puede coincidir"),
    "lunch": Text(en="lunch", es="el almuerzo"),
}
WOULD_FIT = Text(en="It would fit with: {ways}", es="Cabría con: {ways}")
NO_WAY = Text(
    en="No single constraint, made a little less strict, is enough: take items out, or add a day.",
    es="Ninguna condición, relajada por sí sola, basta: quite puntos o añada un día.",
)
WAYS = {
    "until": Text(en="days until {value}", es="jornadas hasta las {value}"),
    "from": Text(en="days from {value} on", es="jornadas desde las {value}"),
    "lunch": Text(en="a lunch of {value}", es="un almuerzo de {value}"),
    "no lunch": Text(en="no time kept free for lunch", es="ningún tiempo reservado para el almuerzo"),
    "rest": Text(en="a rest after {value} of work", es="un descanso tras {value} de trabajo"),
    "away": Text(en="{who} there ({value})", es="{who} presente ({value})"),
    "after": Text(en="“{item}” not after “{other}”", es="«{item}» no después de «{other}»"),
    "not with": Text(en="“{item}” beside “{other}”", es="«{item}» a la vez que «{other}»"),
    "window": Text(en="“{item}” at any hour", es="«{item}» a cualquier hora"),
    "days": Text(en="“{item}” on any day", es="«{item}» en cualquier día"),
    "waking": Text(en="waking hours {value}", es="horas de vigilia {value}"),
    "room": Text(en="one more room", es="una sala más"),
    "team": Text(en="{value} teams of interpreters", es="{value} equipos de intérpretes"),
    "shorter": Text(en="“{item}” of {value}", es="«{item}» de {value}"),
}

# what cannot be arranged
NOTHING_FREE = Text(en="no item waits for an hour", es="ningún punto espera una hora")
NOTHING_FREE_HINT = Text(
    en="give items minutes and no time, or write them under [[unplaced]] (docs/arranging.md)",
    es="dé a los puntos minutes y no time, o escríbalos bajo [[unplaced]] (docs/es/horario.md)",
)
TOO_MANY = Text(
    en="{count} items wait for an hour; at most {most} are arranged at once",
    es="{count} puntos esperan una hora; se ordenan {most} a la vez como máximo",
)
TOO_MANY_HINT = Text(
    en="say of each which day it may be on (days = [1]) and arrange one day after another (--day 1); or give some their hours",
    es="indique en qué día puede ir cada uno (days = [1]) y ordene un día tras otro (--day 1); o dé su hora a algunos",
)
TOO_LONG = Text(
    en="the days from {first} to {last} are more than {most}", es="los días del {first} al {last} son más de {most}"
)
CIRCLE = Text(en="these wait for each other (after): {ids}", es="estos se esperan unos a otros (after): {ids}")
CIRCLE_HINT = Text(en="take one after out of the circle", es="quite un after del círculo")
NO_SUCH = Text(en="{key} of “{item}” names no item: “{name}”", es="{key} de «{item}» no nombra ningún punto: «{name}»")
NO_SUCH_HINT = Text(
    en="write the id of an item, as rcm check says", es="escriba el id de un punto, como dice rcm check"
)
NO_DAYS = Text(
    en="the agenda has no day on which an item could be",
    es="el orden del día no tiene ningún día en que pueda haber puntos",
)
NO_DAYS_HINT = Text(
    en="add [[day]] with its date; a day with a start of its own, or a block of days, takes no items here",
    es="añada [[day]] con su fecha; un día con start propio, o un bloque de días, no recibe puntos aquí",
)
SAME_DATE = Text(en="two days have the date {day}", es="dos días tienen la fecha {day}")
SAME_DATE_HINT = Text(en="write them as one day with tracks", es="escríbalos como un día con grupos en paralelo")
OVERLAP = Text(
    en="the hours of {first} and of {last} overlap: they are in different zones, or something goes on past midnight",
    es="las horas del {first} y del {last} se superponen: están en husos distintos, o algo sigue después de la medianoche",
)
OVERLAP_HINT = Text(
    en='state the hours of each day (hours = "09:00-18:00"), and end what goes on past midnight with its day',
    es='indique las horas de cada día (hours = "09:00-18:00") y termine con su día lo que pasa de la medianoche',
)
CANNOT_WRITE = Text(
    en="the timetable cannot be written into this file without touching more of it than the items",
    es="el horario no se puede escribir en este archivo sin tocar de él más que los puntos",
)
CANNOT_WRITE_HINT = Text(
    en="write the days as tables first: rcm agenda fmt --form tables; and [[unplaced]] as tables of their own",
    es="escriba antes los días como tablas: rcm agenda fmt --form tables; y [[unplaced]] como tablas propias",
)
