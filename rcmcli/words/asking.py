"""Questions on a terminal, and what is said where no answer comes."""

from rcmcli.model.text import Text

QUESTION = Text(en="{question} (such as {example})", es="{question} (por ejemplo, {example})")
EMPTY = Text(en="an answer is needed here", es="aquí hace falta una respuesta")
NO_ANSWER = Text(en="no answer: nothing was written", es="sin respuesta: no se ha escrito nada")
ASKED = Text(
    en="Five questions; Enter takes what stands in brackets, Ctrl-C leaves and writes nothing.",
    es="Cinco preguntas; Intro acepta lo que está entre corchetes, Ctrl-C sale sin escribir nada.",
)
REST_ASKED = Text(
    en="What is missing is asked; Enter takes what stands in brackets, Ctrl-C leaves and writes nothing.",
    es="Se pregunta lo que falta; Intro acepta lo que está entre corchetes, Ctrl-C sale sin escribir nada.",
)
LANGUAGES = Text(en="In which languages", es="En qué idiomas")
LANGUAGES_EXAMPLE = Text(en="es,en", es="es,en")
TITLE = Text(
    en="What is the meeting called; in two languages with “ | ” between",
    es="Cómo se llama la reunión; en dos idiomas con « | » entre ambos",
)
TITLE_EXAMPLE = Text(
    en="Workshop on consular protection", es="Taller sobre protección consular"
)  # fmt: skip
TITLE_DEFAULT = Text(en="Meeting", es="Reunión")
DATES = Text(en="On which dates", es="En qué fechas")
PLACE = Text(en="By the clock of which place are its hours", es="Del reloj de qué lugar son sus horas")
PLACE_EXAMPLE = Text(en="Guatemala, or Mexico City", es="Guatemala, o Ciudad de México")
HOST = Text(
    en="Who receives it; a hyphen for nobody", es="Quién la recibe; un guion si nadie"
)  # fmt: skip
HOST_EXAMPLE = Text(en="Guatemala, or IOM", es="Guatemala, u OIM")
DATES_EXAMPLE = Text(
    en="2026-11-05..2026-11-06, or 5 to 6 November 2026", es="2026-11-05..2026-11-06, o del 5 al 6 de noviembre de 2026"
)
