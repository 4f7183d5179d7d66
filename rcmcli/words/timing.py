"""The moment that a command speaks of: what of its words cannot be told."""

from rcmcli.model.text import Text

NO_DATE = Text(en="“{words}” is not a date", es="«{words}» no es una fecha")
NO_DATE_HINT = Text(
    en='write --on 2021-09-09 or --on "9 September 2021"', es='escriba --on 2021-09-09 o --on "9 de septiembre de 2021"'
)
MOMENT_UNCLEAR = Text(
    en="the clocks of {place} skip “{query}” or show it twice",
    es="los relojes de {place} se saltan «{query}» o lo marcan dos veces",
)
UNCLEAR_HINT = Text(en="state the offset: 2021-11-07T01:30-04:00", es="indique la diferencia: 2021-11-07T01:30-04:00")
LABEL_IN_FORCE = Text(
    en="“{label}” is read as the clock of {place} ({offset}), which bears that name on {day}; {usual} shows {then} then",
    es="«{label}» se lee como la hora de {place} ({offset}), que se llama así el {day}; {usual} marca entonces {then}",
)
LABEL_OUT_OF_SEASON = Text(
    en="“{label}” is not in force in {place} on {day} ({offset} then) and may mean another clock: {others}",
    es="«{label}» no rige en {place} el {day} (entonces {offset}) y puede ser otra hora: {others}",
)
LABEL_OUT_OF_SEASON_HINT = Text(
    en="name the city, such as “{place}”, or give the offset, such as “{offset}”",
    es="indique la ciudad, como «{place}», o el desfase, como «{offset}»",
)
