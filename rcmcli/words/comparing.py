"""What is said of two versions of an agenda: the sheet of changes, and why versions cannot be compared."""

from rcmcli.model.text import Text

# the sheet
SHEET = Text(en="CHANGES", es="HOJA DE CAMBIOS")
FROM_TO = Text(en="from {old} to {new}", es="de {old} a {new}")
VERSIONS = Text(en="version of {old} → {new}", es="versión del {old} → {new}")
HOURS_HOME = Text(en="times of {home} ({offset})", es="horas de {home} ({offset})")
HOURS_READER = Text(
    en="times of {place} ({offset}), in brackets those of the meeting ({home_offset})",
    es="horas de {place} ({offset}), entre paréntesis las de la reunión ({home_offset})",
)
HOURS_SEVERAL = Text(
    en="times of {places} and of the meeting ({home})", es="horas de {places} y de la reunión ({home})"
)
OFFSET_EACH = Text(en="offset with each time", es="desfase con cada hora")
THE_MEETING = Text(en="meeting", es="reunión")
LABELS: dict[str, Text] = {
    "meeting": Text(en="THE MEETING", es="LA REUNIÓN"),
    "all": Text(en="ALL TIMES", es="TODAS LAS HORAS"),
    "added": Text(en="NEW", es="NUEVO"),
    "removed": Text(en="REMOVED", es="RETIRADO"),
    "cancelled": Text(en="CANCELLED", es="CANCELADO"),
    "restored": Text(en="ON AGAIN", es="SE RESTABLECE"),
    "day": Text(en="NEW DAY", es="CAMBIA DE DÍA"),
    "moved": Text(en="NEW TIME", es="CAMBIA DE HORA"),
    "longer": Text(en="ENDS LATER", es="TERMINA MÁS TARDE"),
    "shorter": Text(en="ENDS EARLIER", es="TERMINA ANTES"),
    "end": Text(en="NEW TIME", es="CAMBIA DE HORA"),
    "time": Text(en="NEW TIME", es="CAMBIA DE HORA"),
    "place": Text(en="NEW PLACE", es="CAMBIA DE LUGAR"),
    "audience": Text(en="FOR OTHERS", es="CAMBIA PARA QUIÉN"),
    "words": Text(en="NEW WORDING", es="CAMBIA EL TEXTO"),
}
ALL_ALIKE = Text(
    en="the hours of {count} items change alike; the first of each day:",
    es="las horas de {count} puntos cambian de igual modo; la primera de cada día:",
)
WAS_NOW = Text(en="{day}: was {before}, now {after}", es="{day}: antes {before}, ahora {after}")
WAS_NOW_DAYS = Text(en="was {before}, now {after}", es="antes {before}, ahora {after}")
WAS = Text(en="was {before}", es="era {before}")
AT_PLACE = Text(en="{place}: {words}", es="{place}: {words}")
BEFORE = Text(en="Before", es="Antes")
NOW = Text(en="Now", es="Ahora")
CHANGE = Text(en="Change", es="Cambio")
ITEM = Text(en="Item", es="Punto")
IN_LANGUAGE = Text(en="{label} (in {language})", es="{label} (en {language})")
IS_ADDED = Text(en="{label}, added: {words}", es="{label}, se agrega: {words}")
IS_REMOVED = Text(en="{label}, removed: {words}", es="{label}, se quita: {words}")
WAS_NOW_WORDS = Text(en="{label}: was {before}, now {after}", es="{label}: antes {before}, ahora {after}")
OF_DAY = Text(en="{day}, {label}", es="{day}, {label}")
SAME = Text(en="Unchanged items: {count}", es="Puntos sin cambio: {count}")
NOTHING = Text(en="Nothing changes; items: {count}", es="Nada cambia; puntos: {count}")
NOT_SHOWN = Text(
    en="Other items that change, not shown here: {count}",
    es="Otros puntos que cambian y que aquí no se muestran: {count}",
)
MEETING_NOT_SHOWN = Text(
    en="The meeting itself changes in other ways, not shown here",
    es="La propia reunión cambia en otra cosa, que aquí no se muestra",
)
CALENDAR_HINT = Text(
    en="Calendars: rcm export ics {name} brings the same invitations up to date",
    es="Calendarios: rcm export ics {name} pone al día las mismas invitaciones",
)
MATTERS: dict[str, Text] = {
    "title": Text(en="title", es="título"),
    "subtitle": Text(en="line under the title", es="línea bajo el título"),
    "theme": Text(en="theme", es="lema"),
    "number": Text(en="number", es="número"),
    "heading": Text(en="heading", es="encabezado"),
    "room": Text(en="room", es="sala"),
    "venue": Text(en="venue", es="sede"),
    "track": Text(en="track", es="grupo"),
    "link": Text(en="link", es="enlace"),
    "remote": Text(en="by video link", es="por videoconferencia"),
    "audience": Text(en="only for", es="solo para"),
    "leads": Text(en="led by", es="a cargo de"),
    "speakers": Text(en="speakers", es="intervienen"),
    "topics": Text(en="topics", es="temas"),
    "documents": Text(en="documents", es="documentos"),
    "notes": Text(en="notes", es="notas"),
    "footnotes": Text(en="footnotes", es="notas al pie"),
    "minutes": Text(en="minutes", es="minutos"),
    "optional": Text(en="attendance", es="asistencia"),
    "kind": Text(en="kind", es="clase"),
    "status": Text(en="status", es="estado"),
    "mode": Text(en="held", es="modalidad"),
    "dates": Text(en="dates", es="fechas"),
    "timezone": Text(en="clock of the meeting", es="reloj de la reunión"),
    "organizer": Text(en="organized by", es="organiza"),
    "host": Text(en="host", es="anfitrión"),
    "deadlines": Text(en="deadlines", es="plazos"),
    "unplaced": Text(en="not yet placed", es="por ubicar"),
    "objectives": Text(en="objectives", es="objetivos"),
    "methodology": Text(en="methodology", es="metodología"),
    "practical": Text(en="practical information", es="información práctica"),
    "languages": Text(en="languages", es="idiomas"),
    "hours": Text(en="hours", es="horario"),
    "order": Text(en="order of the items without an hour", es="orden de los puntos sin hora"),
}

# remarks
UNTOLD = Text(
    en="the file changes also in what no reader is shown: {keys}",
    es="el archivo cambia además en lo que no se muestra a quien lee: {keys}",
)
OTHER_MEETINGS = Text(
    en="these look like two different meetings: items in both, {matched} of {count}",
    es="parecen dos reuniones distintas: puntos en ambas, {matched} de {count}",
)
NO_COMMON_LANGUAGE = Text(
    en="the two have no language in common, so titles and words are not compared",
    es="las dos versiones no tienen ningún idioma en común, así que no se comparan títulos ni textos",
)
SAME_FILE = Text(en="both are the same file: {name}", es="ambos son el mismo archivo: {name}")
PAPER_READ = Text(
    en="{name} is read as rcm import does; items: {items}, lines not understood: {lost}",
    es="{name} se lee como hace rcm import; puntos: {items}, líneas no entendidas: {lost}",
)
PAPER_CLOCK = Text(
    en="{name} does not say whose hours it prints: they are taken as those of {place}",
    es="{name} no dice de qué lugar son sus horas: se toman como las de {place}",
)
PAPER_YEAR = Text(
    en="{name} prints no year: it is taken as {year}, as in the other version",
    es="{name} no lleva año: se toma como {year}, como en la otra versión",
)
PAPER_ASSUMED = Text(en="{name}, assumed: {why}", es="{name}, supuesto: {why}")
PAPER_SILENT = Text(
    en="what {name} does not say of the meeting counts as unchanged",
    es="lo que {name} no dice de la reunión se toma como sin cambio",
)

# refusals
NOT_A_REVISION = Text(
    en="“{words}” is no revision: letters, figures and . _ / ^ ~ @ {{ }} -, and no - at its beginning",
    es="«{words}» no es una revisión: letras, cifras y . _ / ^ ~ @ {{ }} -, sin - al principio",
)
A_RANGE = Text(
    en="“{words}” is no revision, but a range of them", es="«{words}» no es una revisión, sino un intervalo de ellas"
)
A_RANGE_HINT = Text(
    en="name two versions: rcm agenda diff ID@OLD ID@NEW", es="indique dos versiones: rcm agenda diff ID@VIEJA ID@NUEVA"
)
NO_GIT = Text(
    en="git is not installed, so there are no earlier versions to read",
    es="git no está instalado, así que no hay versiones anteriores que leer",
)
NO_REPOSITORY = Text(
    en="{folder} is in no git repository, so there are no earlier versions of {file}",
    es="{folder} no está en ningún repositorio de git, así que no hay versiones anteriores de {file}",
)
THIS_FOLDER = Text(en="this folder", es="esta carpeta")
NO_REPOSITORY_HINT = Text(
    en="rcm agenda diff {agenda}@undo compares with the file before rcm's last edit; or name both: rcm agenda diff old.toml new.toml",
    es="rcm agenda diff {agenda}@undo compara con el archivo anterior al último cambio hecho con rcm; o indique ambos: rcm agenda diff "
    "viejo.toml nuevo.toml",
)
GIVE_BOTH_HINT = Text(
    en="name both versions, such as rcm agenda diff old.toml new.toml; ID@undo is the one before rcm's last edit",
    es="indique ambas versiones, por ejemplo rcm agenda diff viejo.toml nuevo.toml; ID@undo es la anterior al último cambio hecho con rcm",
)
NO_REVISION = Text(
    en="this repository has no revision “{revision}”", es="este repositorio no tiene ninguna revisión «{revision}»"
)
NO_REVISION_HINT = Text(en="git log --oneline {file} lists them", es="git log --oneline {file} las enumera")
SHALLOW_HINT = Text(
    en="it is a shallow clone: git fetch --unshallow gets the rest (in GitHub Actions: fetch-depth: 0)",
    es="es un clon parcial (shallow): git fetch --unshallow trae el resto (en GitHub Actions: fetch-depth: 0)",
)
NOT_IN_REVISION = Text(en="{file} is not in revision “{revision}”", es="{file} no está en la revisión «{revision}»")
NOT_TRUSTED = Text(
    en="git does not trust the folder {folder}, which belongs to somebody else",
    es="git no confía en la carpeta {folder}, que es de otra persona",
)
NOT_TRUSTED_HINT = Text(
    en="if you do: git config --global --add safe.directory FOLDER",
    es="si usted confía: git config --global --add safe.directory CARPETA",
)
GIT_SLOW = Text(en="git did not answer in {seconds} seconds", es="git no respondió en {seconds} segundos")
GIT_FAILED = Text(en="git refused: {reason}", es="git se negó: {reason}")
NO_UNDO = Text(
    en="no edit of {file} made with rcm is remembered", es="no se recuerda ningún cambio de {file} hecho con rcm"
)
NO_UNDO_HINT = Text(
    en="in a git repository, ID@HEAD is the version last committed",
    es="en un repositorio de git, ID@HEAD es la versión del último commit",
)
NO_FILE_BEHIND = Text(
    en="standard input has no earlier versions", es="la entrada estándar no tiene versiones anteriores"
)
ONE_STDIN = Text(en="only one of the two may be standard input", es="solo uno de los dos puede ser la entrada estándar")
HOW_MANY = Text(
    en="name one version or two (git itself gives 7 or 9 words); there are {count}",
    es="indique una versión o dos (git mismo da 7 o 9 palabras); hay {count}",
)
NO_SUCH_ONLY = Text(en="--only takes {names}, not “{name}”", es="--only admite {names}, no «{name}»")
NO_SUCH_FORM = Text(
    en="there is no form “{name}”; --format takes {names}", es="no hay forma «{name}»; --format admite {names}"
)
NO_SUCH_ENDING = Text(
    en="the name {name} does not say which form: it ends in none of {names}",
    es="el nombre {name} no dice en qué forma: no termina en ninguna de {names}",
)
NO_SUCH_ENDING_HINT = Text(
    en="give the file such an ending, or add --format txt",
    es="dé al archivo una de esas terminaciones, o agregue --format txt",
)
PAPER_UNCERTAIN = Text(
    en="{name} cannot be compared: it does not say {missing}",
    es="{name} no se puede comparar: no dice {missing}",
)
PAPER_HINT = Text(
    en="rcm import {name} -o NEW.toml, mend what it names, and compare NEW.toml",
    es="rcm import {name} -o NUEVO.toml, corrija lo que indique y compare NUEVO.toml",
)
PAPER_ALONE = Text(
    en="{name} is a paper, of which no earlier version is read: name the other one too",
    es="{name} es un documento, del que no se leen versiones anteriores: indique también la otra versión",
)
NOT_COMPARED = Text(en="not compared: {why}", es="no se compara: {why}")
TWO_WAYS = Text(en="--message writes text; leave out --format", es="--message escribe texto; omita --format")
