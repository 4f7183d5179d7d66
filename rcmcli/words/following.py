"""Where a meeting stands: what is on, what comes next, in how long."""

from rcmcli.model.progress import State
from rcmcli.model.text import Text

NOW = Text(en="Now", es="Ahora")
TODAY = Text(en="Today", es="Hoy")
COMING = Text(en="Next", es="Después")
END_OPEN = Text(en="begun; no end is stated", es="ya empezó; no se indica el fin")
UNTIL_ITS_END = Text(en="{time} left", es="quedan {time}")
UNTIL_ITS_START = Text(en="in {time}", es="dentro de {time}")
STATES: dict[State, Text] = {
    "before": Text(en="The meeting has not begun.", es="La reunión aún no ha empezado."),
    "between": Text(en="Nothing is on at this moment.", es="En este momento no hay nada en curso."),
    "cancelled": Text(en="The meeting is cancelled.", es="La reunión está cancelada."),
    "over": Text(en="The meeting is over.", es="La reunión ha terminado."),
}
AT_THIS_MOMENT = Text(en="as of {instant}, by this computer's clock", es="al {instant}, según el reloj de este equipo")
