"""What is said where the hours of an agenda do not allow an edit: why, and the ways out."""

from rcmcli.model.text import Text

# Why an edit is blocked.
BLOCKED = {
    "fixed": Text(
        en="“{other}” ({other_time}) is fixed, and “{item}” ({time}) would run into it",
        es="«{other}» ({other_time}) es fijo, y «{item}» ({time}) chocaría con él",
    ),
    "occupied": Text(
        en="“{other}” ({other_time}) is in the way of “{item}”, for the same people",
        es="«{other}» ({other_time}) ocupa el lugar de «{item}», para las mismas personas",
    ),
    "midnight": Text(
        en="“{item}” ({time}) would pass midnight",
        es="«{item}» ({time}) pasaría de la medianoche",
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
        en="“{item}” ({time}) has no end, so it cannot last longer or shorter",
        es="«{item}» ({time}) no tiene fin, así que no puede durar más ni menos",
    ),
    "no hour": Text(en="“{item}” has no hour", es="«{item}» no tiene hora"),
}
SHORTEN = Text(
    en="make an item before it shorter: rcm agenda extend … ITEM -{minutes}",
    es="acorte un punto anterior: rcm agenda extend … PUNTO -{minutes}",
)
TAKE_UP = Text(
    en="let the breaks take it up: rcm agenda late … {minutes}",
    es="deje que los recesos lo absorban: rcm agenda late … {minutes}",
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
SWAP = Text(
    en="exchange the two: rcm agenda swap … {id} {other_id}",
    es="intercambie los dos: rcm agenda swap … {id} {other_id}",
)
APART = Text(
    en="if they are parallel by design, give each its own track or room",
    es="si son simultáneos a propósito, dé a cada uno su propio track o su propia room",
)
OTHER_DAY = Text(
    en="move it to another day: rcm agenda move … {id} --day 2", es="páselo a otro día: rcm agenda move … {id} --day 2"
)
SHORTEN_IT = Text(en="make it shorter: rcm agenda extend … {id} -15", es="acórtelo: rcm agenda extend … {id} -15")
GIVE_HOURS = Text(
    en="give it its hours: rcm agenda move … {id} 14:00-15:00", es="dele sus horas: rcm agenda move … {id} 14:00-15:00"
)
NOTHING_WRITTEN = Text(en="nothing was written", es="no se escribió nada")
