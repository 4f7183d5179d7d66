"""A time told elsewhere, the times of a message, and a list that is judged."""

from rcmcli.model.conversion import Kind
from rcmcli.model.text import Text

NO_WHEN = Text(en="no time was given", es="no se indicó ninguna hora")
NO_WHEN_HINT = Text(
    en='write, for example, rcm convert "2021-09-09 09:00" --from Guatemala --to Santiago',
    es='escriba, por ejemplo, rcm convert "2021-09-09 09:00" --from Guatemala --to Santiago',
)
TEXT_ALONE = Text(
    en="--text takes its times from the text; leave out WHEN and --check",
    es="--text toma sus horas del texto; quite CUÁNDO y --check",
)
NO_SOURCE = Text(en="where does “{query}” hold?", es="¿dónde rige «{query}»?")
NO_SOURCE_HINT = Text(
    en='add --from, such as --from "Mexico City"', es='agregue --from, por ejemplo --from "Ciudad de México"'
)
TO_RCM = Text(
    en="told for the capitals of the RCM; choose others with --to or --for",
    es="para las capitales de la CRM; elija otras con --to o --for",
)
NO_SEATS = Text(en="the directory knows no seat for “{name}”", es="el directorio no conoce ninguna sede de «{name}»")
NO_SEATS_HINT = Text(en="name its cities with --to", es="nombre sus ciudades con --to")
NO_CLOCK = Text(
    en="{party} has no known seat and is left out; add its city with --to",
    es="{party} no tiene sede conocida y se omite; agregue su ciudad con --to",
)
ON_CONTRADICTS = Text(en="the time states {stated}, --on says {on}", es="la hora indica {stated}, --on dice {on}")
CONTRADICTION = Text(
    en="the time says {stated}, but the clocks of {place} stand at {offset} then",
    es="la hora dice {stated}, pero los relojes de {place} están entonces en {offset}",
)
CONTRADICTION_HINT = Text(en="leave out --from, or the zone in the time", es="quite --from, o el huso de la hora")
TOLD_TWICE = Text(
    en="“{query}” says two times that are not one: in {place} it is {truth} then, not {hour}",
    es="«{query}» dice dos horas que no son la misma: en {place} son entonces las {truth}, no las {hour}",
)
TOLD_TWICE_HINT = Text(en="leave out the one that is wrong", es="quite la que es incorrecta")
UNUSUAL: dict[Kind, Text] = {
    "skipped": Text(
        en="{day}: the clocks of {place} skip “{query}”. Both readings:",
        es="{day}: los relojes de {place} se saltan «{query}». Las dos lecturas:",
    ),
    "repeated": Text(
        en="{day}: the clocks of {place} show “{query}” twice. Both readings:",
        es="{day}: los relojes de {place} marcan «{query}» dos veces. Las dos lecturas:",
    ),
}
SKIPPED_IN_PART = Text(
    en="{day}: the clocks of {place} skip the start or the end of “{query}”. The only reading left:",
    es="{day}: los relojes de {place} se saltan el comienzo o el final de «{query}». La única lectura que queda:",
)

# of a message
NO_TIME_IN_TEXT = Text(en="no time in the text could be told", es="no se pudo decir ninguna hora del texto")
NO_TIME_HINT = Text(
    en='write times in figures and name their place, “9:00 am in Lima”, or add --from, such as --from "Mexico City"',
    es='escriba las horas en cifras y su lugar, «9:00 a. m. en Lima», o agregue --from, por ejemplo --from "Ciudad de México"',
)
TEXT_UNREAD = Text(en="line {line}: not read: “{words}”: {why}", es="línea {line}: no se leyó: «{words}»: {why}")
TEXT_PLACE = Text(
    en="line {line}: “{words}” names no place; taken as of “{place}”, as the time before it",
    es="línea {line}: «{words}» no nombra ningún lugar; se tomó como de «{place}», como la hora anterior",
)
TEXT_NEAR = Text(
    en="line {line}: “{words}” was taken as of “{place}”, which its sentence names",
    es="línea {line}: «{words}» se tomó como de «{place}», que su frase nombra",
)
TEXT_DAY = Text(
    en="line {line}: “{words}” and what follows are taken as of “{day}”, the last day before them",
    es="línea {line}: «{words}» y lo que sigue se tomaron como de «{day}», el último día anterior",
)
TEXT_HALF = Text(
    en="line {line}: “{words}” has no am or pm; read as printed, before noon",
    es="línea {line}: «{words}» no dice a. m. ni p. m.; se leyó como está, antes del mediodía",
)
TEXT_LINE = Text(en="line {line}: {words}", es="línea {line}: {words}")

# a list that is judged
CLAIMS_ONE_TIME = Text(en="a list is judged for one time", es="una lista se juzga para una sola hora")
CLAIMS_NO_TARGETS = Text(
    en="--check names its own places; leave out --to and --for",
    es="--check nombra sus propios lugares; quite --to y --for",
)
CLAIMS_UNCLEAR = Text(
    en="the clocks of {place} skip “{query}” or show it twice, so no list can be judged for it",
    es="los relojes de {place} se saltan «{query}» o lo marcan dos veces, así que no se puede juzgar una lista",
)
CLAIM_UNREAD = Text(
    en="not judged, since no hour stands in it: {words}", es="no se juzga, porque no contiene ninguna hora: {words}"
)
CLAIM_DOUBTED = Text(
    en="not judged, since it may name no place: {words}", es="no se juzga, porque quizá no nombra ningún lugar: {words}"
)
CLAIM_WORD = Text(en="not known, and passed over: {words}", es="no se conoce y se pasó por alto: {words}")
CLAIM_ENDS = Text(
    en="only the starts of the list are judged; to judge the ends, give the end too: 09:00-10:30",
    es="solo se juzgan los comienzos de la lista; para juzgar los finales, indique también el final: 09:00-10:30",
)
CLAIM_READ = Text(
    en="note: “{label}” is read as the clock of {place}, as the places beside it show; it mostly means {usual}",
    es="nota: «{label}» se lee como la hora de {place}, como muestran los lugares de al lado; suele ser {usual}",
)
CLAIM_IN_FORCE = Text(
    en="note: “{label}” is read as the clock of {place}, which bears that name on the date; that of {usual} does not",
    es="nota: «{label}» se lee como la hora de {place}, que se llama así en la fecha; la de {usual} no",
)
CLAIM_NAMESAKE = Text(
    en="note: “{label}” is read as {place}, where the offset and the hour hold on the date; it mostly means {usual}",
    es="nota: «{label}» se lee como {place}, donde rigen el desfase y la hora en la fecha; suele ser {usual}",
)
CLAIM_WRONG = Text(
    en="“{label}” is printed at {printed}; it is {truth} there ({offset})",
    es="«{label}» figura a las {printed}; allí son las {truth} ({offset})",
)
CLAIMS_RIGHT = Text(en="All {count} local times are right.", es="Las {count} horas locales son correctas.")
ONLY_CLAIM_RIGHT = Text(en="The local time is right.", es="La hora local es correcta.")
ONLY_CLAIM_WRONG = Text(en="The local time is wrong. The right one:", es="La hora local es incorrecta. La correcta:")
ONE_CLAIM_WRONG = Text(
    en="1 of {count} local times is wrong. The right list:",
    es="1 de {count} horas locales es incorrecta. La lista correcta:",
)
CLAIMS_WRONG = Text(
    en="{wrong} of {count} local times are wrong. The right list:",
    es="{wrong} de {count} horas locales son incorrectas. La lista correcta:",
)
