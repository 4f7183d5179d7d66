"""What `rcm check` says of a document that is no agenda file: how it was read, what cannot be asked of it, what is marked in it."""

from rcmcli.model.text import Text

# How it was read
READ = Text(
    en="{file}: read as an agenda (days: {days}, items: {items}, lines not understood: {lost})",
    es="{file}: leído como orden del día (días: {days}, puntos: {items}, líneas no entendidas: {lost})",
)
NO_HOURS = Text(
    en="{file}: no hour of an item was read in it, so that there is little to check",
    es="{file}: no se leyó la hora de ningún punto, así que hay poco que revisar",
)
REMARK = Text(en="{file}: {words}", es="{file}: {words}")
AT = Text(en="{file}:{line}", es="{file}:{line}")
ASSUMED = Text(en="{place}: assumed: {why}", es="{place}: supuesto: {why}")
ASSUMED_AT = Text(en="{place}: assumed: {why} “{text}”", es="{place}: supuesto: {why} «{text}»")
NOT_UNDERSTOOD = Text(
    en="{place}: not understood, and so not checked: “{text}”",
    es="{place}: no entendido y, por tanto, no revisado: «{text}»",
)
MORE_LOST = Text(
    en="{file}: further lines that were not understood: {count}", es="{file}: otras líneas no entendidas: {count}"
)
ZONE_NOT_USED = Text(
    en="{file}: --tz is not used: the paper says itself whose hours these are ({zone})",
    es="{file}: --tz no se usa: el documento mismo dice de qué lugar son las horas ({zone})",
)
DATE_NOT_USED = Text(
    en="{file}: --date is not used: it is for a paper with one day and no date of its own",
    es="{file}: --date no se usa: es para un documento de un solo día sin fecha propia",
)
NOTHING_READ = Text(
    en="{file}: nothing in it reads as the day or an hour of a meeting (lines: {lines})",
    es="{file}: nada en él se lee como día u hora de una reunión (líneas: {lines})",
)
NOTHING_READ_HINT = Text(
    en="if it is an agenda, save it as .docx or as text, with the date and the hours in it",
    es="si es un orden del día, guárdelo como .docx o como texto, con la fecha y las horas",
)
OLD_KIND_HINT = Text(
    en="open it in Word or LibreOffice, save it as .docx, and check that",
    es="ábralo en Word o LibreOffice, guárdelo como .docx y revise ese archivo",
)
OLD_KIND = Text(
    en="{file}: files of this kind (.{ending}) are not read", es="{file}: este tipo de archivo (.{ending}) no se lee"
)
# A pasted message
MEETING_TOLD = Text(
    en="{place}: the meeting is taken to be at {time} of {day}, as “{words}” says",
    es="{place}: se entiende que la reunión es a las {time} del {day}, según «{words}»",
)
MEETING_LISTED = Text(
    en="{file}: no hour of the meeting is said; it is taken to be at {time} in {label}, the first of its list",
    es="{file}: no se dice la hora de la reunión; se entiende que es a las {time} en {label}, el primer lugar de su lista",
)
MEETING = Text(
    en="The meeting of this message",
    es="La reunión de este mensaje",
    fr="La réunion de ce message",
    pt="A reunião desta mensagem",
)

# What cannot be asked
EDITS_A_DOCUMENT = Text(
    en="{file}: --fix and --diff mend agenda files, not documents",
    es="{file}: --fix y --diff corrigen archivos de orden del día, no documentos",
)
EDITS_HINT = Text(
    en="import it first: rcm import {file}; or, for a Word file, add --marked OUT.docx instead",
    es="impórtelo primero: rcm import {file}; o, si es de Word, use --marked SALIDA.docx",
)
FOR_DOCUMENTS = Text(
    en="--tz, --year, --date and --marked are for documents (.docx, .pdf, .odt, .txt, .html, .csv, .xlsx): an agenda file says these itself",
    es="--tz, --year, --date y --marked son para documentos (.docx, .pdf, .odt, .txt, .html, .csv, .xlsx): un archivo de orden del día ya lo dice",
)
MARKED_ONE = Text(
    en="--marked takes one document at a time, and nothing beside it",
    es="--marked admite un solo documento, y nada más",
)
MARKED_WORD = Text(
    en="{file}: only a Word document (.docx) can be marked, since only there do comments and tracked changes stand beside the words",
    es="{file}: solo se puede marcar un documento de Word (.docx), porque solo ahí hay comentarios y cambios registrados junto a las palabras",
)
MARKED_NAME = Text(
    en="{path}: the marked copy is a .docx file too", es="{path}: la copia marcada también es un archivo .docx"
)
MARKED_THERE = Text(en="{path} exists already", es="{path} ya existe")
FORCE_ALONE = Text(en="--force is for --marked", es="--force es para --marked")
NO_YEAR = Text(en="“{words}” is no year", es="«{words}» no es un año")

# What is missing in it, as findings
NO_ZONE = Text(
    en="the paper prints no time zone and no place that tells it: local times are not checked without it",
    es="el documento no indica el huso horario ni un lugar que lo diga: sin él no se comprueban las horas locales",
)
NO_ZONE_HINT = Text(
    en='say whose hours these are: --tz "San José"', es='diga de qué lugar son las horas: --tz "San José"'
)
NO_DATE = Text(
    en="the paper prints no date for this day: local times and weekdays are not checked without it",
    es="el documento no indica la fecha de este día: sin ella no se comprueban las horas locales ni los días de la semana",
)
NO_DATE_HINT = Text(
    en="print it, with its year; of a paper of one day it can be said with --date YYYY-MM-DD",
    es="imprímala, con su año; si el documento es de un solo día, se puede decir con --date AAAA-MM-DD",
)
NO_TITLE = Text(
    en="no title of a meeting was found in the paper", es="no se encontró en el documento el título de una reunión"
)
NO_TITLE_HINT = Text(en="print one above the first day", es="imprima uno antes del primer día")

# The marked copy
WRITTEN = Text(
    en="{path}: comments: {comments}, tracked changes to accept or reject: {changes}",
    es="{path}: comentarios: {comments}; cambios registrados para aceptar o rechazar: {changes}",
)
AT_PARAGRAPH = Text(
    en="{place}: {code} stands at the whole paragraph or beside it, since these words can hold neither comment nor change",
    es="{place}: {code} queda en el párrafo entero o junto a él, porque estas palabras no admiten ni comentario ni cambio",
)
ONLY_SAID = Text(
    en="{place}: {code} is only spoken of in its comment, since these words cannot be changed there",
    es="{place}: {code} solo se dice en su comentario, porque estas palabras no se pueden cambiar ahí",
)
WHY = Text(en="Why: {why}", es="Causa: {why}")
TOGETHER = Text(
    en="The changes with this comment belong together: accept all of them, or none.",
    es="Los cambios con este comentario van juntos: acéptelos todos o ninguno.",
)

# How to mend what would be mended with a key in an agenda file.
MENDS = {
    "T203": Text(
        en="correct one of the two times; if they are parallel by design, print the room of each",
        es="corrija una de las dos horas; si son paralelos a propósito, indique la sala de cada uno",
    ),
    "T205": Text(
        en="correct the printed dates, or the dates of the days", es="corrija las fechas impresas o las de los días"
    ),
    "T206": Text(
        en="if it is a break, print it; if not, correct one of the two times",
        es="si es una pausa, indíquela; si no, corrija una de las dos horas",
    ),
    "T207": Text(
        en="print a break in between, of 15 minutes at least", es="indique una pausa en medio, de 15 minutos por lo menos"
    ),
    "T210": Text(
        en="move one of them, or say in the paper that nobody has to attend both",
        es="cambie uno de los dos, o diga en el documento que nadie tiene que asistir a ambos",
    ),
    "T213": Text(
        en='write "{better}" if it is in the afternoon; if it is at night indeed, leave it',
        es='escriba "{better}" si es por la tarde; si de verdad es de noche, déjelo así',
    ),
    "T215": Text(en="number the items anew, or look for the one that is missing", es="numere los puntos de nuevo, o busque el que falta"),
    "T217": Text(en="give its minutes, or give the next item its hour", es="indique sus minutos, o la hora del punto siguiente"),
    "F108": Text(en="print the hours of its items", es="indique las horas de sus puntos"),
    "T208": Text(en="correct one of the two times", es="corrija una de las dos horas"),
    "L501": Text(en="print it in the other language too", es="indíquelo también en el otro idioma"),
    "P405": Text(en="look at the spelling of its name", es="revise cómo está escrito su nombre"),
    "P408": Text(en="say in the paper where it is, or how to join it", es="diga en el documento dónde es, o cómo conectarse"),
}  # fmt: skip
UNSAID = Text(
    en="what a paper leaves unsaid, each of its readers fills in by guessing",
    es="lo que un documento no dice, cada lector lo supone a su manera",
)
AT_HOUR = Text(en="write {key} for {label}", es="escriba {key} para {label}")
WHOLE_LIST = Text(
    en="if the list is right, correct the hour of the meeting; else move every hour of the list by {gap}",
    es="si la lista es correcta, corrija la hora de la reunión; si no, corra {gap} todas las horas de la lista",
)
