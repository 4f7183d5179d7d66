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
LATE_SINCE = Text(
    en="{minutes} min late since {time}",
    es="{minutes} min tarde desde las {time}",
    fr="{minutes} min de retard depuis {time}",
    pt="{minutes} min de atraso desde as {time}",
)
LATE_FROM = Text(
    en="{minutes} min late from {time} on",
    es="{minutes} min tarde a partir de las {time}",
    fr="{minutes} min de retard à partir de {time}",
    pt="{minutes} min de atraso a partir das {time}",
)
EARLY_SINCE = Text(
    en="{minutes} min early since {time}",
    es="{minutes} min antes de lo previsto desde las {time}",
    fr="{minutes} min d’avance depuis {time}",
    pt="{minutes} min de antecedência desde as {time}",
)
EARLY_FROM = Text(
    en="{minutes} min early from {time} on",
    es="{minutes} min antes de lo previsto a partir de las {time}",
    fr="{minutes} min d’avance à partir de {time}",
    pt="{minutes} min de antecedência a partir das {time}",
)
UNREAD_NOW = Text(
    en="the file cannot be read as it is now; this is as it was before",
    es="el archivo no se puede leer como está ahora; esto es como era antes",
)
EVERY_ALONE = Text(en="--every goes with --watch", es="--every va con --watch")
DAY_WITHOUT_AT = Text(
    en="--day says on which day --at is; give both", es="--day dice de qué día es --at; dé los dos"
)  # fmt: skip
MORE_LINES = Text(en="… and lines that do not fit: {count}", es="… y líneas que no caben: {count}")
