"""What is said where the hours of an agenda do not allow an edit: why, and the ways out."""

from rcmcli.model.text import Text

# Why an edit is blocked.
BLOCKED = {
    "beside": Text(
        en="“{item}” ({time}) and “{other}” ({other_time}) run at the same time; exchanged, they would not",
        es="«{item}» ({time}) y «{other}» ({other_time}) coinciden; intercambiados, dejarían de coincidir",
    ),
    "fixed": Text(
        en="“{other}” ({other_time}) is fixed, and “{item}” ({time}) would run into it",
        es="«{other}» ({other_time}) es fijo, y «{item}» ({time}) chocaría con él",
    ),
    "occupied": Text(
        en="“{other}” ({other_time}) is in the way of “{item}”, for the same people",
        es="«{other}» ({other_time}) ocupa el lugar de «{item}», para las mismas personas",
    ),
    "fixed itself": Text(
        en="“{item}” ({time}) is fixed, so it does not begin later",
        es="«{item}» ({time}) es fijo, así que no empieza más tarde",
    ),
    "midnight": Text(
        en="“{item}” ({time}) would pass midnight",
        es="«{item}» ({time}) pasaría de la medianoche",
    ),
    "day before": Text(
        en="“{item}” ({time}) would begin before midnight, on the date before",
        es="«{item}» ({time}) empezaría antes de la medianoche, en la fecha anterior",
    ),
    "day after": Text(
        en="“{item}” ({time}) would begin after midnight, on the next date",
        es="«{item}» ({time}) empezaría después de la medianoche, en la fecha siguiente",
    ),
    "doubt": Text(
        en="the hours of “{item}” ({time}) are in doubt: mend them first (rcm check)",
        es="las horas de «{item}» ({time}) son dudosas: corríjalas antes (rcm check)",
    ),
    "repeated": Text(
        en="“{item}” ({time}) would come to an hour that the clocks show twice that day",
        es="«{item}» ({time}) caería en una hora que los relojes marcan dos veces ese día",
    ),
    "length": Text(en="“{item}” ({time}) would last no time at all", es="«{item}» ({time}) no duraría nada"),
    "no end": Text(
        en="“{item}” ({time}) has no end, so nobody knows how long it lasts",
        es="«{item}» ({time}) no tiene fin, así que no se sabe cuánto dura",
    ),
    "no hour": Text(en="“{item}” has no hour", es="«{item}» no tiene hora"),
    "gains": Text(
        en="“{item}” has no hour that is known, and would get one that nobody wrote",
        es="«{item}» no tiene hora conocida, y recibiría una que nadie escribió",
    ),
}
SHORTEN = Text(
    en="make an item before it shorter: rcm agenda extend … ITEM -{minutes}",
    es="acorte un punto anterior: rcm agenda extend … PUNTO -{minutes}",
)
TAKE_UP = Text(
    en="let the breaks take it up: rcm agenda late … {asked}",
    es="deje que los recesos lo absorban: rcm agenda late … {asked}",
)
PUSH = Text(
    en="move the fixed item too: rcm agenda shift … --push",
    es="desplace también el punto fijo: rcm agenda shift … --push",
)
LESS_BREAK = Text(
    en="leave less of the breaks: rcm agenda late … --least-break 5",
    es="deje menos de los recesos: rcm agenda late … --least-break 5",
)
MOVE_FIXED = Text(
    en="move the fixed item by hand: rcm agenda move … {other_id} HOUR",
    es="mueva a mano el punto fijo: rcm agenda move … {other_id} HORA",
)
MAKE_ROOM = Text(en="make room for it: --make-room", es="hágale lugar: --make-room")
SHORTEN_OTHER = Text(
    en="make the item that runs then shorter: rcm agenda extend … {other_id} -{minutes}",
    es="acorte el punto que está en curso: rcm agenda extend … {other_id} -{minutes}",
)
SWAP = Text(
    en="exchange the two: rcm agenda swap … {id} {other_id}",
    es="intercambie los dos: rcm agenda swap … {id} {other_id}",
)
APART = Text(
    en="if they are parallel by design, give each its own track or room",
    es="si son simultáneos a propósito, dé a cada uno su propio grupo (track) o su propia sala (room)",
)
OTHER_DAY = Text(
    en="move it to another day: rcm agenda move … {id} --day {day}",
    es="páselo a otro día: rcm agenda move … {id} --day {day}",
)
SHORTEN_IT = Text(
    en="make it shorter: rcm agenda extend … {id} -{minutes}", es="acórtelo: rcm agenda extend … {id} -{minutes}"
)
BEGIN_EARLIER = Text(
    en="let it begin earlier: rcm agenda move … {id} HOUR", es="haga que empiece antes: rcm agenda move … {id} HORA"
)
FROM_LATER = Text(
    en="shift only what begins later: rcm agenda shift … --from HOUR",
    es="desplace solo lo que empieza más tarde: rcm agenda shift … --from HORA",
)
UNTIL_EARLIER = Text(
    en="shift only what begins earlier: rcm agenda shift … --to HOUR",
    es="desplace solo lo que empieza antes: rcm agenda shift … --to HORA",
)
GIVE_HOURS = Text(
    en="give it its hours: rcm agenda move … {id} 14:00-15:00", es="dele sus horas: rcm agenda move … {id} 14:00-15:00"
)

# What cannot be meant.
NOT_NEGATIVE = Text(en="a delay is not negative: “{words}”", es="un retraso no es negativo: «{words}»")
NOT_NEGATIVE_HINT = Text(
    en="to let a stretch of the day begin earlier: rcm agenda shift … {minutes}",
    es="para que un tramo del día empiece antes: rcm agenda shift … {minutes}",
)
NO_MINUTES_AT_ALL = Text(en="0 minutes change nothing", es="0 minutos no cambian nada")
NO_MINUTES_HINT = Text(en="write how many minutes: 15, +15 or -10", es="escriba cuántos minutos: 15, +15 o -10")
ENDS_BEFORE = Text(
    en="“{words}” ends before it begins, or as it begins", es="«{words}» termina antes de empezar, o al empezar"
)
ENDS_BEFORE_HINT = Text(
    en="write the start first, as 14:00-15:00; an end on the next date as 23:00-01:00 +1",
    es="escriba primero el comienzo, como 14:00-15:00; un fin en la fecha siguiente, como 23:00-01:00 +1",
)
HOW_LONG = Text(
    en="the hours of “{item}” ({time}) are in doubt, and so is how long it lasts",
    es="las horas de «{item}» ({time}) son dudosas, y también cuánto dura",
)
HOW_LONG_HINT = Text(
    en="write its end too: rcm agenda move … {id} 14:00-15:00",
    es="escriba también su fin: rcm agenda move … {id} 14:00-15:00",
)
NOTHING_WRITTEN = Text(en="nothing was written", es="no se escribió nada")
