"""What `rcm import --onto` says: what of a paper was written into an agenda, and what is left to be looked at."""

from rcmcli.model.text import Text

# Its rows
ROW_CHANGED = Text(en="changed", es="cambiado")
ROW_ADDED = Text(en="put in", es="agregado")
ROW_REMOVED = Text(en="taken out", es="retirado")
ROW_DIFFERS = Text(en="not written", es="no escrito")
ROW_NEW = Text(en="only in the paper", es="solo en papel")
ROW_GONE = Text(en="not in the paper", es="no en papel")
FROM_TO = Text(en="{key}: {before} → {after} (line {line})", es="{key}: {before} → {after} (línea {line})")
FROM_TO_WHY = Text(
    en="{key}: {before} → {after} (line {line}): {why}", es="{key}: {before} → {after} (línea {line}): {why}"
)
ON_LINE = Text(en="{title} (line {line})", es="{title} (línea {line})")
WAS_ON_LINE = Text(en="{title} (was on line {line})", es="{title} (estaba en la línea {line})")
WAS_ON_LINE_WITH = Text(
    en="{title} (was on line {line}, with {comments})", es="{title} (estaba en la línea {line}, con {comments})"
)
BECAUSE = Text(en="{title}: {why}", es="{title}: {why}")
KEPT_BECAUSE = Text(
    en="{title}: kept, since {why}; if it is to go, take it out on line {line}",
    es="{title}: se conserva, porque {why}; si debe irse, retírelo en la línea {line}",
)
# Why something is left
LEFT_OUT = Text(
    en="the paper leaves it out; if it is to go, take it out yourself",
    es="el documento no lo trae; si debe irse, retírelo usted",
)
MOVED = Text(
    en="it stands elsewhere in the paper; move it yourself", es="en el documento está en otro lugar; muévalo usted"
)
NOT_ITS_OWN = Text(
    en="the agenda says it in another way than the paper; look at both",
    es="el orden del día lo dice de otra forma que el documento; mire los dos",
)
NOT_OF_ITEMS = Text(en="it is no part of an item; write it yourself", es="no es parte de un punto; escríbalo usted")
IS_FOR_SOME = Text(
    en="it is for some only, and a copy for others does not show it",
    es="es solo para algunos, y una copia para los demás no lo muestra",
)
NO_SUCH_DAY_IN_PAPER = Text(en="no day of the paper has its date", es="ningún día del documento lleva su fecha")
TOO_FEW = Text(
    en="the paper lacks more items of that day than it has",
    es="al documento le faltan más puntos de ese día de los que trae",
)
SOME_PAGES = Text(en="only some pages were read", es="solo se leyeron algunas páginas")
STANDS_IN_PAPER = Text(
    en="its title stands in the paper, but not as an item: “{text}”",
    es="su título está en el documento, pero no como punto: «{text}»",
)
NOT_WRITABLE = Text(en="its lines hold more than it", es="sus líneas contienen más que él")
NO_SUCH_DAY = Text(
    en="the agenda has no day of this date; write one", es="el orden del día no tiene día de esa fecha; escríbalo"
)
CLOSED_COPY = Text(
    en="the paper is a copy that does not say what it is", es="el documento es una copia que no dice qué es"
)
UNTITLED = Text(
    en="the paper has no title for it that could be read", es="en el documento no se le pudo leer un título"
)
HOUR_OF_CLOSED = Text(
    en="it stands at the hour of an item that is for some only; look at both",
    es="está a la hora de un punto que es solo para algunos; mire los dos",
)
NO_ROOM_FOR_IT = Text(
    en="it cannot be written in the form of its day; write it yourself",
    es="no se puede escribir en la forma de su día; escríbalo usted",
)
# Its end
DONE = Text(
    en="changes written into {path}: {made}; to be looked at: {left}",
    es="cambios escritos en {path}: {made}; por revisar: {left}",
)
SAME = Text(
    en="the paper says nothing otherwise than {path} ({made} changes, {left} to be looked at)",
    es="el documento no dice nada distinto de {path} ({made} cambios, {left} por revisar)",
)
# Why it is refused
FOR_ONE = Text(
    en="the paper is a copy for one party: “{text}”; nothing was written",
    es="el documento es una copia para un participante: «{text}»; no se escribió nada",
)
FOR_ONE_HINT = Text(
    en="such a copy shows only what that party may attend, in its hours; send out one for all, without --for",
    es="una copia así solo muestra aquello a lo que puede asistir, en sus horas; envíe una para todos, sin --for",
)
NEEDS_FILE = Text(
    en="--onto takes an agenda that is a file: it is edited in its place",
    es="--onto lleva un orden del día que sea un archivo: se edita en su lugar",
)
GOES_ALONE = Text(
    en="--onto edits the agenda in its place: leave out -o and --force",
    es="--onto edita el orden del día en su lugar: omita -o y --force",
)
OTHER_CLOCK = Text(
    en="the hours of the paper are those of {zone}, the agenda's those of {other}, which differ on its dates; nothing was written",
    es="las horas del documento son las de {zone} y las del orden del día las de {other}, que difieren en esas fechas; no se escribió nada",
)
