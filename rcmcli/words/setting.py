"""What is said where a key of an agenda, of a day or of an item is set."""

from rcmcli.model.text import Text

SCOPES = {
    "agenda": Text(en="of the agenda", es="del orden del día"),
    "day": Text(en="of a day", es="de un día"),
    "item": Text(en="of an item", es="de un punto"),
}
NO_PAIRS = Text(en="say what to set", es="diga qué hay que fijar")
NO_PAIR = Text(
    en="“{words}” is no KEY=VALUE, and only one item may be named",
    es="«{words}» no es CLAVE=VALOR, y solo se nombra un punto",
)
NO_PAIR_HINT = Text(
    en='write it as room="Room B"; an item comes before, and quotes keep words together',
    es='escríbalo así: room="Sala B"; el punto va antes, y las comillas mantienen juntas las palabras',
)
TWICE = Text(en="“{key}” is set twice", es="«{key}» se fija dos veces")
NEVER_ID = Text(
    en="an id never changes: calendars know the item by it, and would show it twice",
    es="un id no cambia nunca: los calendarios reconocen el punto por él, y lo mostrarían dos veces",
)
NEVER_ID_HINT = Text(
    en="change the title; nobody is shown the id",
    es="cambie el título; el id no se muestra a nadie",
)
NEVER_FORMAT = Text(
    en="“format” says how the file is written, and is not changed by hand",
    es="«format» dice cómo está escrito el archivo, y no se cambia a mano",
)
NO_SUCH_KEY = Text(en="“{key}” is no key {of}", es="«{key}» no es una clave {of}")
KEYS_ARE = Text(en="the keys here: {keys}", es="las claves aquí: {keys}")
ELSEWHERE = {
    "agenda": Text(
        en="it is a key of the agenda: name no item and no day",
        es="es una clave del orden del día: no nombre punto ni día",
    ),
    "day": Text(
        en="it is a key of a day: say which, --day 1, and no item",
        es="es una clave de un día: diga cuál, --day 1, y ningún punto",
    ),
    "item": Text(
        en="it is a key of an item: name the item before it, by id, by hour or by words of its title",
        es="es una clave de un punto: nombre antes el punto, por id, por hora o por palabras de su título",
    ),
}
MORE_THAN_A_WORD = Text(
    en="“{key}” takes more than a word can say", es="«{key}» lleva más de lo que puede decir una palabra"
)
MORE_THAN_A_WORD_HINT = Text(
    en="write it in the file (docs/format.md says how); a new item is added by rcm agenda add",
    es="escríbalo en el archivo (docs/es/formato.md dice cómo); un punto nuevo se añade con rcm agenda add",
)
SEVERAL_VERSIONS = Text(
    en="“{key}” stands in {languages}, and one text would take the place of all",
    es="«{key}» está en {languages}, y un solo texto ocuparía el lugar de todos",
)
EACH_LANGUAGE = Text(
    en='set one language, {key}.{first}="…", or each, parted by bars: {key}="{both}"',
    es='fije un idioma, {key}.{first}="…", o cada uno, separados por barras: {key}="{both}"',
)
NOTHING_LISTED = Text(
    en="“{key}” is a list, and nothing stands between its commas",
    es="«{key}» es una lista, y no hay nada entre sus comas",
)
NOT_ONE_OF = Text(
    en="“{key}” cannot be “{words}”; use one of {known}",
    es="«{words}» no vale para «{key}»; use uno de {known}",
)
NOT_A_VALUE = Text(en="{key}: {why}", es="{key}: {why}")
NO_FLAG = Text(en="“{words}” is neither yes nor no", es="«{words}» no es ni sí ni no")
NO_NUMBER = Text(en="“{words}” is no whole number", es="«{words}» no es un número entero")
BOUNDS = Text(en="it goes from {least} to {most}", es="va de {least} a {most}")
NEEDED = Text(
    en="“{key}” has to be there, and cannot be taken away", es="«{key}» tiene que estar, y no se puede quitar"
)
NOT_IN_A_LINE = Text(
    en="no line can say “{key}” of an item, and the items of this day stand as lines",
    es="ninguna línea puede decir «{key}» de un punto, y los puntos de este día van como líneas",
)
AS_TABLES = Text(
    en="write them as tables first: rcm agenda fmt --form tables {agenda}",
    es="escríbalos antes como tablas: rcm agenda fmt --form tables {agenda}",
)
FIRST = Text(
    en="“{key}” has nothing to belong to yet: set {needed}=… first, in the same command if you like",
    es="«{key}» aún no tiene de qué ser parte: fije antes {needed}=…, si quiere en la misma orden",
)
BY_HAND = Text(
    en="“{key}” cannot be set without touching more of the file than that",
    es="«{key}» no se puede fijar sin tocar del archivo más que eso",
)
BY_HAND_HINT = Text(
    en="a comment stands within the value, it shares its lines, or other lines are read by it: edit line {line} by hand",
    es="hay un comentario dentro del valor, comparte sus líneas, o de él depende cómo se leen otras: edite a mano la línea {line}",
)
SET = Text(en="{what}: {pairs}", es="{what}: {pairs}")
DAY_IS = Text(en="date = {day}", es="date = {day}")
TAKEN_AWAY = Text(en="{key} taken away", es="{key} se quita")
DAY_THERE = Text(en="{day} is a day of this agenda already", es="el {day} ya es un día de este orden del día")
DAY_THERE_HINT = Text(
    en="two days of one date are told apart by nobody; give it another date, or move its items: rcm agenda move",
    es="nadie distingue dos días de una misma fecha; dele otra fecha, o mueva sus puntos: rcm agenda move",
)
BACKWARDS = Text(en="a day cannot go on from {first} until {last}", es="un día no puede ir del {first} al {last}")

HOUR_IS = Text(en="  {day}  {old} → {new}  {item}", es="  {day}  {old} → {new}  {item}")

# The zone.
NO_ZONE = Text(
    en="“{name}” is no place with a clock of its own the whole year",
    es="«{name}» no es un lugar con un reloj propio todo el año",
)
NO_ZONE_HINT = Text(
    en="write a city or a zone, such as Guatemala or America/Guatemala; rcm places NAME says how a name is read",
    es="escriba una ciudad o un huso, como Guatemala o America/Guatemala; rcm places NOMBRE dice cómo se lee un nombre",
)
DOUBTFUL_ZONE = Text(en="“{name}” may not mean {zone}: {why}", es="«{name}» quizá no signifique {zone}: {why}")
DOUBTFUL_ZONE_HINT = Text(en="if it does, write timezone={zone}", es="si lo significa, escriba timezone={zone}")
READ_AS = Text(en="“{name}” is read as {zone}", es="«{name}» se lee como {zone}")
KEEP_WHAT = Text(
    en="the clocks of {old} and {new} differ then, so say what stays: --keep clock, or --keep instant",
    es="los relojes de {old} y {new} difieren entonces; diga qué se conserva: --keep clock, o --keep instant",
)
KEEP_HINT = Text(
    en="“{item}”: with clock it stays {clock}, which in {old} is then {there}; with instant it stays when it is, and is written {instant}",
    es="«{item}»: con clock sigue a las {clock}, que en {old} son entonces las {there}; con instant sigue cuando es, y se escribe {instant}",
)
NO_SUCH_KEEP = Text(en="--keep is clock or instant, not “{name}”", es="--keep es clock o instant, no «{name}»")
KEEP_ALONE = Text(en="--keep goes with timezone=PLACE only", es="--keep solo va con timezone=LUGAR")
ZONE_IS = Text(en="timezone = {zone} ({kept})", es="timezone = {zone} ({kept})")
KEPT = {
    "clock": Text(
        en="every clock stays, every moment is another", es="cada hora escrita se conserva, cada momento es otro"
    ),
    "instant": Text(
        en="every moment stays, every clock is written anew",
        es="cada momento se conserva, cada hora se escribe de nuevo",
    ),
    "same": Text(en="no hour changes by it", es="ninguna hora cambia por ello"),
}
OTHER_DATE = Text(
    en="“{item}” ({time}) would fall on another date at {zone}",
    es="«{item}» ({time}) caería en otra fecha en {zone}",
)
NO_ONE_HOUR = Text(
    en="“{item}” ({time}) would come to an hour that the clocks of {zone} skip or show twice that day",
    es="«{item}» ({time}) caería en una hora que los relojes de {zone} saltan o marcan dos veces ese día",
)
IN_DOUBT = Text(
    en="the hour of “{item}” ({time}) is in doubt at {zone} that day already, so nobody knows which moment is to stay",
    es="la hora de «{item}» ({time}) ya es dudosa en {zone} ese día, así que no se sabe qué momento conservar",
)
NOT_KEPT = Text(
    en="the hours that are worked out from minutes would not stay the same moments",
    es="las horas calculadas a partir de los minutos no seguirían siendo los mismos momentos",
)
MOVE_FIRST = Text(
    en="use --keep clock, or give that item another hour or another day first: rcm agenda move",
    es="use --keep clock, o dé antes a ese punto otra hora u otro día: rcm agenda move",
)
