"""Where a meeting stands: what is on, what comes next, in how long."""

from rcmcli.model.progress import State
from rcmcli.model.text import Text

NOW = Text(en="Now", es="Ahora", fr="Maintenant", pt="Agora")
TODAY = Text(en="Today", es="Hoy", fr="Aujourd’hui", pt="Hoje")
COMING = Text(en="Next", es="Después", fr="Ensuite", pt="A seguir")
END_OPEN = Text(
    en="begun; no end is stated",
    es="ya empezó; no se indica el fin",
    fr="déjà commencé\u00a0; la fin n’est pas indiquée",
    pt="já começou; o fim não está indicado",
)
UNTIL_ITS_END = Text(en="{time} left", es="quedan {time}", fr="encore {time}", pt="faltam {time}")
UNTIL_ITS_START = Text(en="in {time}", es="dentro de {time}", fr="dans {time}", pt="em {time}")
STATES: dict[State, Text] = {
    "before": Text(
        en="The meeting has not begun.",
        es="La reunión aún no ha empezado.",
        fr="La réunion n’a pas commencé.",
        pt="A reunião ainda não começou.",
    ),
    "between": Text(
        en="Nothing is on at this moment.",
        es="En este momento no hay nada en curso.",
        fr="Rien n’est en cours en ce moment.",
        pt="Não há nada em andamento neste momento.",
    ),
    "cancelled": Text(
        en="The meeting is cancelled.",
        es="La reunión está cancelada.",
        fr="La réunion est annulée.",
        pt="A reunião foi cancelada.",
    ),
    "over": Text(
        en="The meeting is over.",
        es="La reunión ha terminado.",
        fr="La réunion est terminée.",
        pt="A reunião terminou.",
    ),
}
AT_THIS_MOMENT = Text(en="as of {instant}, by this computer's clock", es="al {instant}, según el reloj de este equipo")
