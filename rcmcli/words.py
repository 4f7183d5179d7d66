"""The sentences that rcm says, in English and Spanish, each under the name by which the code asks for it.

The words of a check stand in its own file; everything else that a user may read stands here.
"""

from rcmcli.model.text import Text

WORDS: dict[str, Text] = {
    # the schedule
    "morning": Text(en="morning", es="por la mañana"),
    "afternoon": Text(en="afternoon", es="por la tarde"),
    "evening": Text(en="evening", es="por la noche"),
    "all day": Text(en="all day", es="todo el día"),
    "untimed": Text(en="no time given", es="sin hora"),
    "draft": Text(en="draft", es="borrador"),
    "preliminary": Text(en="preliminary", es="preliminar"),
    "final": Text(en="final", es="definitivo"),
    "cancelled": Text(en="cancelled", es="cancelado"),
    "in-person": Text(en="in person", es="presencial"),
    "virtual": Text(en="virtual", es="virtual"),
    "hybrid": Text(en="hybrid", es="híbrido"),
    "times of": Text(en="times of {place} ({offset})", es="horas de {place} ({offset})"),
    "seen by": Text(
        en="as {party} sees it: only what it may attend; ● marks its own items",
        es="para: {party} (solo aquello a lo que puede asistir; ● señala sus propios puntos)",
    ),
    "public for": Text(
        en="public copy for {party}, in its own time; ● marks its own items",
        es="copia pública para: {party} (en su propia hora; ● señala sus propios puntos)",
    ),
    "changed": Text(en="clocks changed on {day}", es="cambió de hora el {day}"),
    "will change": Text(en="clocks change on {day}", es="cambia de hora el {day}"),
    "one more clock": Text(en="1 more time zone: see above, or --plain", es="1 huso horario más: véase arriba, o --plain"),
    "more clocks": Text(en="{count} more time zones: see above, or --plain", es="{count} husos horarios más: véase arriba, o --plain"),
    "topic": Text(en="Item", es="Punto"),
    "venue": Text(en="Venue", es="Sede"),
    "room": Text(en="Room", es="Sala"),
    "host": Text(en="Host", es="Anfitrión"),
    "link": Text(en="Link", es="Enlace"),
    "theme": Text(en="Theme", es="Lema"),
    "objectives": Text(en="Objectives", es="Objetivos"),
    "methodology": Text(en="Methodology", es="Metodología"),
    "deadlines": Text(en="Deadlines", es="Plazos"),
    "notes": Text(en="Notes", es="Notas"),
    "note": Text(en="Note", es="Nota"),
    "footnotes": Text(en="Footnotes", es="Notas al pie"),
    "documents": Text(en="Documents", es="Documentos"),
    "document": Text(en="Document", es="Documento"),
    "speakers": Text(en="Speakers", es="Intervienen"),
    "topics timed": Text(en="Topics, in {whose}", es="Temas, en {whose}"),
    "remote": Text(en="by video link: {audience}", es="por videoconferencia: {audience}"),
    "taking part remotely": Text(en="Taking part by video link", es="Participan por videoconferencia"),
    "hours of day": Text(en="Hours: {hours} ({whose})", es="Horario: {hours} ({whose})"),
    "agenda topics": Text(en="Without a day", es="Sin día fijado"),
    "practical": Text(en="Practical information", es="Información práctica"),
    "site unpublished": Text(en="not published: {path} (publish = false)", es="no se publica: {path} (publish = false)"),
    "worked out": Text(
        en="hours worked out from the start of the day and the minutes of its items",
        es="horas calculadas a partir del inicio del día y de los minutos de sus puntos",
    ),
    "to be confirmed": Text(en="to be confirmed", es="por confirmar"),
    "original": Text(en="original", es="original"),
    "optional": Text(en="optional", es="opcional"),
    "only for": Text(en="only for {audience}", es="solo para {audience}"),
    "parallel": Text(en="in parallel", es="en paralelo"),
    "may not attend": Text(en="ask whether you are admitted", es="consulte si está admitido"),
    "minutes each": Text(en="{minutes} minutes for each of: {group}", es="{minutes} minutos por cada uno de: {group}"),
    "minutes": Text(en="{minutes} min", es="{minutes} min"),
    "doubt skipped": Text(en="! the clocks skip this time", es="! los relojes se saltan esta hora"),
    "doubt repeated": Text(en="! this time happens twice; the first is meant", es="! esta hora ocurre dos veces; es la primera"),
    "doubt backwards": Text(en="! ends before it starts", es="! termina antes de empezar"),
    "no items": Text(en="no items", es="sin puntos"),
    "closed day": Text(en="Closed day", es="Jornada cerrada"),
    "cancelled prefix": Text(en="CANCELLED", es="CANCELADO"),
    "language": Text(en="In English", es="En español"),
    "untranslated": Text(
        en="not in {language} ({count}): {named}; they stand in another language",
        es="sin {language} ({count}): {named}; figuran en otro idioma",
    ),
    "labels unknown": Text(
        en="the agenda is in {languages}, whose dates and labels rcm does not know: it prints them in {language}",
        es="el orden del día está en {languages}, cuyas fechas y rótulos rcm no conoce: los imprime en {language}",
    ),
    "and more": Text(en="and {count} more like this", es="y {count} más como esto"),
    "busy no seat": Text(
        en="{party} has no seat of its own: whole days and hours without a zone are taken as the meeting's",
        es="{party} no tiene sede propia: los días enteros y las horas sin huso se toman como los de la reunión",
    ),
    "site title": Text(en="Agendas", es="Órdenes del día"),
    "calendar of all": Text(en="Calendar of the meeting", es="Calendario de la reunión"),
    "site left out": Text(en="left out: {path} has faults that make it uncertain (rcm check)", es="omitido: {path} tiene defectos que lo hacen incierto (rcm check)"),
    "would write site": Text(en="would write {folder}: {count} files, new or changed: {changed}", es="se escribiría {folder}: {count} archivos, nuevos o cambiados: {changed}"),
    "site folder": Text(en="{path} (files: {count})", es="{path} (archivos: {count})"),
    "site removed": Text(en="removed, since it is no longer built: {path}", es="eliminado, porque ya no se genera: {path}"),
    "site would remove": Text(en="would remove, since it is no longer built: {path}", es="se eliminaría, porque ya no se genera: {path}"),
    "site kept": Text(en="no longer built, and kept: {path}", es="ya no se genera y se conserva: {path}"),
    "site of others": Text(
        en="{folder} holds a site made with --audience {before}; one with --audience {now} in its place could leave pages of it",
        es="{folder} contiene un sitio hecho con --audience {before}; uno con --audience {now} en su lugar podría dejar páginas de aquel",
    ),
    "site of others hint": Text(
        en="name another folder with -o, or delete this one first; --force does not help here",
        es="indique otra carpeta con -o, o borre antes esta; --force no sirve aquí",
    ),
    "site holds agendas": Text(
        en="a site in {folder} would publish the agendas themselves, closed sessions too",
        es="un sitio en {folder} publicaría los propios órdenes del día, también las sesiones cerradas",
    ),
    "site holds agendas hint": Text(
        en="name with -o a folder that does not hold them, such as -o site",
        es="indique con -o una carpeta que no los contenga, como -o site",
    ),
    "site unread": Text(
        en="{paths}: faults make it uncertain now, and the site has its pages from before",
        es="{paths}: tiene defectos que lo hacen incierto, y el sitio contiene sus páginas anteriores",
    ),
    "site unread hint": Text(
        en="mend it (rcm check); --keep leaves its pages as they are, --force removes them",
        es="corríjalo (rcm check); --keep deja sus páginas como están, --force las elimina",
    ),
    "site edited": Text(
        en="changed by somebody since rcm wrote it: {paths}", es="modificado por alguien después de que rcm lo escribiera: {paths}"
    ),
    "site edited hint": Text(
        en="--force replaces or removes it; the change is lost then", es="--force lo reemplaza o elimina; entonces se pierde el cambio"
    ),
    "site unlisted": Text(
        en="of an earlier site, and no longer built: {paths}", es="de un sitio anterior, y ya no se genera: {paths}"
    ),
    "site unlisted hint": Text(
        en="an earlier rcm kept no list of its files: look whether they may go; --force removes them",
        es="un rcm anterior no llevaba la lista de sus archivos: mire si pueden eliminarse; --force los elimina",
    ),
    "site address hint": Text(
        en="write the address of its folder: https://example.org/rcm/", es="escriba la dirección de su carpeta: https://example.org/rcm/"
    ),
    "site manifest damaged": Text(
        en="{path} is not the list of a site as this rcm writes it", es="{path} no es la lista de un sitio como la escribe este rcm"
    ),
    "site manifest hint": Text(
        en="restore it, or build the site in another folder (-o)", es="restáurela, o genere el sitio en otra carpeta (-o)"
    ),
    "site written": Text(en="{folder}: {count} files, new or changed: {changed}", es="{folder}: {count} archivos, nuevos o cambiados: {changed}"),
    "closed item": Text(en="Closed session", es="Sesión cerrada"),
    "public copy": Text(en="public copy: {told}", es="copia pública: {told}"),
    "public copy of": Text(en="public copy of {name}: {told}", es="copia pública de {name}: {told}"),
    "public unknown": Text(
        en="no public copy: {label} has keys that rcm does not know (F102: {count}), and one of them may be meant to close something",
        es="sin copia pública: {label} tiene claves que rcm no conoce (F102: {count}), y alguna podría servir para cerrar algo",
    ),
    "public unknown hint": Text(en="rcm check {label} shows them", es="rcm check {label} las muestra"),
    "public closed": Text(en="{count} closed items", es="{count} puntos cerrados"),
    "public closed none": Text(en="no closed items", es="ningún punto cerrado"),
    "public closed one": Text(en="1 closed item", es="1 punto cerrado"),
    "public shown": Text(en="shown: {told}", es="se muestran: {told}"),
    "public kept": Text(en="not shown: {told}", es="no se muestran: {told}"),
    "footnote": Text(en="Footnote", es="Nota al pie"),
    "deadline": Text(en="Deadline", es="Plazo"),
    "links": Text(en="Links", es="Enlaces"),
    "no such audience": Text(en="there is no audience “{name}”; there are {names}", es="no hay público «{name}»; hay {names}"),
    "missing extra": Text(en="this form needs the package {package}, which is not installed", es="esta forma necesita el paquete {package}, que no está instalado"),
    "missing extra hint": Text(
        en='install it once: pip install "rcmcli[{extra}]", or pip install -e ".[{extra}]" in the folder of rcm',
        es='instálelo una vez: pip install "rcmcli[{extra}]", o pip install -e ".[{extra}]" en la carpeta de rcm',
    ),
    "not a document name": Text(en="{path} would be {form} with the name of another kind", es="{path} sería {form} con el nombre de otra clase de archivo"),
    "document name hint": Text(en="give it a name that ends in {ending}", es="dele un nombre que termine en {ending}"),
    "would write document": Text(en="would write {path}: {bytes} bytes", es="se escribiría {path}: {bytes} bytes"),
    "written": Text(en="{path}: {bytes} bytes", es="{path}: {bytes} bytes"),
    "organizer": Text(en="Organized by", es="Organiza"),
    "tz database": Text(en="tz database {version}", es="base de datos tz {version}"),
    "version of": Text(en="version of {day}", es="versión del {day}"),
    "computed": Text(
        en="tz database {version}; +1 and −1 mean the next and the previous date",
        es="base de datos tz {version}; +1 y −1 indican el día siguiente y el anterior",
    ),
    "further clocks": Text(en="The same times elsewhere", es="Las mismas horas en otros lugares"),
    "column date": Text(en="Date", es="Fecha"),
    "column start": Text(en="Start", es="Inicio"),
    "column end": Text(en="End", es="Fin"),
    "column details": Text(en="Details", es="Detalles"),
    "column leads": Text(en="Leads", es="A cargo de"),
    "column track": Text(en="Track", es="Línea"),
    "column part": Text(en="Part", es="Parte"),
    "column marks": Text(en="Remarks", es="Observaciones"),
    "page of": Text(en="page {page} of {pages}", es="página {page} de {pages}"),
    "day starts": Text(en="Start: {clocks}", es="Inicio: {clocks}"),
    "day starts on": Text(en="Start on {day}: {clocks}", es="Inicio el {day}: {clocks}"),
    "reader hours": Text(
        en="times of {place} ({offset}), in brackets those of {home} ({home_offset})",
        es="horas de {place} ({offset}), entre paréntesis las de {home} ({home_offset})",
    ),
    "items more": Text(en="… and {count} more: see the agenda", es="… y {count} más: véase el orden del día"),
    "day marks": Text(en="+1 and −1: the next and the previous date", es="+1 y −1: el día siguiente y el anterior"),
    # the heads of a sheet
    "csv date": Text(en="date", es="fecha"),
    "csv weekday": Text(en="weekday", es="día"),
    "csv start": Text(en="start", es="inicio"),
    "csv end": Text(en="end", es="fin"),
    "csv offset": Text(en="offset", es="diferencia con UTC"),
    "csv utc start": Text(en="UTC start", es="inicio UTC"),
    "csv utc end": Text(en="UTC end", es="fin UTC"),
    "csv day": Text(en="day", es="jornada"),
    "csv heading": Text(en="heading", es="encabezado"),
    "csv title": Text(en="item", es="punto"),
    "csv leads": Text(en="leads", es="dirigen"),
    "csv room": Text(en="room", es="sala"),
    "csv track": Text(en="track", es="grupo"),
    "csv marks": Text(en="remarks", es="observaciones"),
    "csv details": Text(en="details", es="detalles"),
    "csv kind": Text(en="kind", es="clase"),
    "csv status": Text(en="status", es="estado"),
    "csv id": Text(en="id", es="id"),
    "csv link": Text(en="link", es="enlace"),
    "csv tz database": Text(en="tz_database", es="tz_database"),
    # choosing an agenda
    "showing": Text(en="agenda: {id} ({why})", es="orden del día: {id} ({why})"),
    "why RCM_AGENDA": Text(en="named by RCM_AGENDA", es="indicado en RCM_AGENDA"),
    "why now": Text(en="in progress", es="en curso"),
    "why next": Text(en="the next one", es="el próximo"),
    "why latest": Text(en="the latest one", es="el más reciente"),
    "why only": Text(en="the only one", es="el único"),
    "takes no part": Text(
        en="{party} is not among the delegations and observers of this agenda",
        es="{party} no figura entre las delegaciones y los observadores de este orden del día",
    ),
    "findings": Text(
        en="the file has problems; `rcm check {label}` says which",
        es="el archivo tiene problemas; `rcm check {label}` dice cuáles",
    ),
    "no such agenda": Text(en="there is no agenda “{name}” in {folder}", es="no hay ningún orden del día «{name}» en {folder}"),
    "did you mean": Text(en="did you mean {near}?", es="¿quiso decir {near}?"),
    "several agendas": Text(en="“{name}” begins several agendas: {ids}", es="«{name}» es el principio de varios: {ids}"),
    "twin agendas": Text(
        en="two files are called “{name}”, their accents written in two ways", es="dos archivos se llaman «{name}», con los acentos escritos de dos maneras"
    ),
    "twin agendas hint": Text(
        en="rename one: calendars could not tell their sessions apart",
        es="cambie el nombre de uno: los calendarios no podrían distinguir sus sesiones",
    ),
    "no shelf": Text(
        en="there is no folder “agendas” here or above, and no agenda was named",
        es="no hay carpeta «agendas» aquí ni más arriba, y no se indicó ningún orden del día",
    ),
    "no shelf hint": Text(
        en="name a file: rcm agenda show meeting.toml, or go to the folder that holds agendas/",
        es="indique un archivo: rcm agenda show reunion.toml, o vaya a la carpeta que contiene agendas/",
    ),
    "empty shelf": Text(en="{folder} holds no agenda (no .toml file)", es="{folder} no contiene ningún orden del día (archivo .toml)"),
    "not a folder": Text(en="{folder} is not a folder", es="{folder} no es una carpeta"),
    "unreadable agenda": Text(
        en="{label} cannot be shown, since its hours would be uncertain (faults: {count})",
        es="no se puede mostrar {label}, porque las horas serían inciertas (fallos: {count})",
    ),
    "no such day": Text(en="there is no day {day}; the agenda has {count}", es="no hay día {day}; el orden del día tiene {count}"),
    "parties are": Text(en="this agenda has {near}", es="en este orden del día están {near}"),
    "no such party hint": Text(
        en="name a country, a body such as IOM, or a group such as RCM; places (rcm places) go after --tz or --to",
        es="nombre un país, un organismo como la OIM o un grupo como la CRM; los lugares (rcm places) van tras --tz o --to",
    ),
    "no such party": Text(en="the directory knows no party “{name}”", es="el directorio no conoce a «{name}»"),
    "no seat": Text(
        en="{party} has no seat of its own, so hours are those of the meeting; add --tz for others",
        es="{party} no tiene sede propia, así que las horas son las de la reunión; agregue --tz para otras",
    ),
    "seen from": Text(en="{party} is seen from {place}", es="{party} se ve desde {place}"),
    "read as": Text(en="{name}: {place} ({zone})", es="{name}: {place} ({zone})"),
    "wrong language": Text(en="there is no language “{name}” here; use en or es", es="aquí no hay idioma «{name}»; use en o es"),
    # the shelf
    "list empty": Text(en="no agendas in {folder}", es="no hay órdenes del día en {folder}"),
    "unreadable": Text(en="cannot be read", es="no se puede leer"),
    # places
    "on that day": Text(en="{clock} on {day}", es="{clock} el {day}"),
    "clocks never change": Text(
        en="its clocks have not changed for twenty years and are not due to",
        es="sus relojes no cambian desde hace veinte años ni tienen previsto cambiar",
    ),
    "last change": Text(en="last change {day} ({before} → {after})", es="último cambio {day} ({before} → {after})"),
    "next change": Text(en="next change {day} ({before} → {after})", es="próximo cambio {day} ({before} → {after})"),
    "no next change": Text(en="no other is due", es="no hay otro previsto"),
    "as of today": Text(en="as of {day}, by this computer's clock", es="al {day}, según el reloj de este equipo"),
    "no name": Text(en="no name was given", es="no se indicó ningún nombre"),
    "no name hint": Text(en='write, for example, rcm places "San José"', es='escriba, por ejemplo, rcm places "San José"'),
    # converting
    "time skipped": Text(
        en="{day}: the clocks of {place} skip “{query}”. Both readings:",
        es="{day}: los relojes de {place} se saltan «{query}». Las dos lecturas:",
    ),
    "time repeated": Text(
        en="{day}: the clocks of {place} show “{query}” twice. Both readings:",
        es="{day}: los relojes de {place} marcan «{query}» dos veces. Las dos lecturas:",
    ),
    "time skipped in part": Text(
        en="{day}: the clocks of {place} skip the start or the end of “{query}”. The only reading left:",
        es="{day}: los relojes de {place} se saltan el comienzo o el final de «{query}». La única lectura que queda:",
    ),
    "claim wrong": Text(
        en="“{label}” is printed at {printed}; it is {truth} there ({offset})",
        es="«{label}» figura a las {printed}; allí son las {truth} ({offset})",
    ),
    "claims right": Text(en="All {count} local times are right.", es="Las {count} horas locales son correctas."),
    "only claim right": Text(en="The local time is right.", es="La hora local es correcta."),
    "only claim wrong": Text(en="The local time is wrong. The right one:", es="La hora local es incorrecta. La correcta:"),
    "one claim wrong": Text(en="1 of {count} local times is wrong. The right list:", es="1 de {count} horas locales es incorrecta. La lista correcta:"),
    "claims wrong": Text(en="{wrong} of {count} local times are wrong. The right list:", es="{wrong} de {count} horas locales son incorrectas. La lista correcta:"),
    "no source": Text(en="where does “{query}” hold?", es="¿dónde rige «{query}»?"),
    "no source hint": Text(en='add --from, such as --from "Mexico City"', es='agregue --from, por ejemplo --from "Ciudad de México"'),
    "contradiction": Text(
        en="the time says {stated}, but the clocks of {place} stand at {offset} then",
        es="la hora dice {stated}, pero los relojes de {place} están entonces en {offset}",
    ),
    "told twice": Text(
        en="“{query}” says two times that are not one: in {place} it is {truth} then, not {hour}",
        es="«{query}» dice dos horas que no son la misma: en {place} son entonces las {truth}, no las {hour}",
    ),
    "told twice hint": Text(en="leave out the one that is wrong", es="quite la que es incorrecta"),
    "contradiction hint": Text(en="leave out --from, or the zone in the time", es="quite --from, o el huso de la hora"),
    "text unreadable": Text(en="{name} cannot be read", es="no se puede leer {name}"),
    "text unread": Text(en="line {line}: not read: “{words}”: {why}", es="línea {line}: no se leyó: «{words}»: {why}"),
    "text place": Text(
        en="line {line}: “{words}” names no place; taken as of “{place}”, as the time before it",
        es="línea {line}: «{words}» no nombra ningún lugar; se tomó como de «{place}», como la hora anterior",
    ),
    "text near": Text(
        en="line {line}: “{words}” was taken as of “{place}”, which its sentence names",
        es="línea {line}: «{words}» se tomó como de «{place}», que su frase nombra",
    ),
    "text day": Text(
        en="line {line}: “{words}” and what follows are taken as of “{day}”, the last day before them",
        es="línea {line}: «{words}» y lo que sigue se tomaron como de «{day}», el último día anterior",
    ),
    "text half": Text(
        en="line {line}: “{words}” has no am or pm; read as printed, before noon",
        es="línea {line}: «{words}» no dice a. m. ni p. m.; se leyó como está, antes del mediodía",
    ),
    "text line": Text(en="line {line}: {words}", es="línea {line}: {words}"),
    "no time in text": Text(en="no time in the text could be told", es="no se pudo decir ninguna hora del texto"),
    "text alone": Text(
        en="--text takes its times from the text; leave out WHEN and --check",
        es="--text toma sus horas del texto; quite CUÁNDO y --check",
    ),
    "no when": Text(en="no time was given", es="no se indicó ninguna hora"),
    "too many": Text(en="{count} are too many; at most {most}", es="{count} son demasiados; como máximo {most}"),
    "to RCM": Text(en="told for the capitals of the RCM; choose others with --to or --for", es="para las capitales de la CRM; elija otras con --to o --for"),
    "claim unread": Text(en="not judged, since no hour stands in it: {words}", es="no se juzga, porque no contiene ninguna hora: {words}"),
    "claim doubted": Text(en="not judged, since it may name no place: {words}", es="no se juzga, porque quizá no nombra ningún lugar: {words}"),
    "no claim": Text(en="“{part}” is not a time and its places", es="«{part}» no es una hora con sus lugares"),
    "label out of season": Text(
        en="“{label}” is not in force in {place} on {day} ({offset} then) and may mean another clock: {others}",
        es="«{label}» no rige en {place} el {day} (entonces {offset}) y puede ser otra hora: {others}",
    ),
    "label out of season hint": Text(
        en="name the city, such as “{place}”, or give the offset, such as “{offset}”",
        es="indique la ciudad, como «{place}», o el desfase, como «{offset}»",
    ),
    "claim ends": Text(
        en="only the starts of the list are judged; to judge the ends, give the end too: 09:00-10:30",
        es="solo se juzgan los comienzos de la lista; para juzgar los finales, indique también el final: 09:00-10:30",
    ),
    "claim read": Text(
        en="note: “{label}” is read as the clock of {place}, as the places beside it show; it mostly means {usual}",
        es="nota: «{label}» se lee como la hora de {place}, como muestran los lugares de al lado; suele ser {usual}",
    ),
    "claim in force": Text(
        en="note: “{label}” is read as the clock of {place}, which bears that name on the date; that of {usual} does not",
        es="nota: «{label}» se lee como la hora de {place}, que se llama así en la fecha; la de {usual} no",
    ),
    "claim word": Text(en="not known, and passed over: {words}", es="no se conoce y se pasó por alto: {words}"),
    "no claim hint": Text(en='write "11:00 Washington, Ottawa; 12:00 Santiago"', es='escriba "11:00 Washington, Ottawa; 12:00 Santiago"'),
    "settings nobody": Text(
        en="rcm.toml gives hours to “{name}”, which is no party and no place",
        es="rcm.toml da un horario a «{name}», que no es ni participante ni lugar",
    ),
    "settings hours": Text(
        en="rcm.toml: the hours of “{name}”, “{hours}”, cannot be read",
        es="rcm.toml: no se entiende el horario de «{name}», «{hours}»",
    ),
    "plan own hours": Text(en="{name} works {hours} (rcm.toml)", es="{name} trabaja de {hours} (rcm.toml)"),
    "claims one time": Text(en="a list is judged for one time", es="una lista se juzga para una sola hora"),
    "claims no targets": Text(en="--check names its own places; leave out --to and --for", es="--check nombra sus propios lugares; quite --to y --for"),
    "claims unclear": Text(
        en="the clocks of {place} skip “{query}” or show it twice, so no list can be judged for it",
        es="los relojes de {place} se saltan «{query}» o lo marcan dos veces, así que no se puede juzgar una lista",
    ),
    "claims unclear hint": Text(en="state the offset: 2021-11-07T01:30-04:00", es="indique la diferencia: 2021-11-07T01:30-04:00"),
    "moment unclear": Text(
        en="the clocks of {place} skip “{query}” or show it twice",
        es="los relojes de {place} se saltan «{query}» o lo marcan dos veces",
    ),
    "no date": Text(en="“{words}” is not a date", es="«{words}» no es una fecha"),
    "no date hint": Text(
        en='write --on 2021-09-09 or --on "9 September 2021"', es='escriba --on 2021-09-09 o --on "9 de septiembre de 2021"'
    ),
    "no seats": Text(en="the directory knows no seat for “{name}”", es="el directorio no conoce ninguna sede de «{name}»"),
    "no seats hint": Text(en="name its cities with --to", es="nombre sus ciudades con --to"),
    "no clock": Text(en="{party} has no known seat and is left out; add its city with --to", es="{party} no tiene sede conocida y se omite; agregue su ciudad con --to"),
    "input too large": Text(
        en="standard input is larger than {most} kB", es="la entrada estándar pasa de {most} kB"
    ),
    "input hint": Text(en="send plain text in UTF-8, one a line", es="envíe texto sin formato en UTF-8, uno por línea"),
    "on contradicts": Text(en="the time states {stated}, --on says {on}", es="la hora indica {stated}, --on dice {on}"),
    # where a meeting stands
    "on now": Text(en="Now", es="Ahora"),
    "on today": Text(en="Today", es="Hoy"),
    "coming": Text(en="Next", es="Después"),
    "end open": Text(en="begun; no end is stated", es="ya empezó; no se indica el fin"),
    "until its end": Text(en="{time} left", es="quedan {time}"),
    "until its start": Text(en="in {time}", es="dentro de {time}"),
    "state before": Text(en="The meeting has not begun.", es="La reunión aún no ha empezado."),
    "state between": Text(en="Nothing is on at this moment.", es="En este momento no hay nada en curso."),
    "state cancelled": Text(en="The meeting is cancelled.", es="La reunión está cancelada."),
    "state over": Text(en="The meeting is over.", es="La reunión ha terminado."),
    "at this moment": Text(en="as of {instant}, by this computer's clock", es="al {instant}, según el reloj de este equipo"),
    # checking
    "error": Text(en="error", es="error"),
    "warning": Text(en="warning", es="aviso"),
    "info": Text(en="info", es="nota"),
    "errors": Text(en="errors", es="errores"),
    "warnings": Text(en="warnings", es="avisos"),
    "infos": Text(en="notes", es="notas"),
    "why": Text(en="why : ", es="causa: "),
    "fix": Text(en="fix : ", es="remedio: "),
    "mend it": Text(en="Fix: {mend}", es="Remedio: {mend}"),
    "no problems": Text(en="no problems", es="sin problemas"),
    "more": Text(en="more: ", es="más: "),
    "remark": Text(en="note: ", es="nota: "),
    "confidence high": Text(en="high", es="alta"),
    "confidence medium": Text(en="a likely reading; rcm may be mistaken", es="lectura probable; rcm puede equivocarse"),
    "confidence low": Text(en="a guess; look before you change anything", es="una suposición; mire antes de cambiar nada"),
    "can fix": Text(en="[--fix can do this]", es="[--fix puede hacerlo]"),
    "one fixable": Text(en="1 can be fixed with --fix.", es="1 puede corregirse con --fix."),
    "fixable": Text(en="{count} can be fixed with --fix.", es="{count} pueden corregirse con --fix."),
    "one waived": Text(en="1 waived.", es="1 eximido."),
    "waived": Text(en="{count} waived.", es="{count} eximidos."),
    "no such phase": Text(en="there is no phase “{name}”; there are {names}", es="no hay fase «{name}»; hay {names}"),
    "in one agenda": Text(en="{counts} in 1 agenda.", es="{counts} en 1 orden del día."),
    "in all agendas": Text(en="{counts} in {bad} agendas.", es="{counts} en {bad} órdenes del día."),
    "in agendas": Text(en="{counts} in {bad} agendas ({all} checked).", es="{counts} en {bad} órdenes del día ({all} revisados)."),
    "in one of agendas": Text(en="{counts} in 1 agenda ({all} checked).", es="{counts} en 1 orden del día ({all} revisados)."),
    "fixed": Text(en="{made} fixed, {left} left.", es="Corregidos: {made}. Quedan: {left}."),
    "would fix": Text(
        en="{made} would be fixed, {left} left. Nothing was written.",
        es="Se corregirían: {made}. Quedarían: {left}. No se ha escrito nada.",
    ),
    "diff spelled": Text(
        en="characters that a terminal would obey are spelled in this diff, such as <U+202E>; it cannot be applied, use --fix",
        es="los caracteres a los que un terminal obedecería van deletreados en este diff, como <U+202E>; no se puede aplicar, use --fix",
    ),
    "diff base": Text(
        en="the names in this diff are seen from {folder}: apply it there",
        es="los nombres de este diff se ven desde {folder}: aplíquelo allí",
    ),
    "not fixed": Text(
        en="{place}: {code} cannot be fixed safely; please mend it by hand",
        es="{place}: {code} no se puede corregir con seguridad; corríjalo a mano",
    ),
    "one clean": Text(en="1 agenda checked, no problems.", es="1 orden del día revisado, sin problemas."),
    "all clean": Text(en="{all} agendas checked, no problems.", es="{all} órdenes del día revisados, sin problemas."),
    "no such rule": Text(en="no check is called “{name}”", es="ninguna comprobación se llama «{name}»"),
    "rules are": Text(en="rcm check --explain all lists the checks", es="rcm check --explain all enumera las comprobaciones"),
    "explain severity": Text(en="Severity: {weight}", es="Gravedad: {weight}"),
    "explain certainty": Text(en="Certainty: {words}", es="Certeza: {words}"),
    "explain what": Text(en="What it looks for", es="Qué busca"),
    "explain why": Text(en="Why it matters", es="Por qué importa"),
    "explain example": Text(en="Example", es="Ejemplo"),
    "explain mend": Text(en="How to mend it", es="Cómo se remedia"),
    "explain waive": Text(en="How to waive it", es="Cómo se exime"),
    "explain waiver": Text(
        en="If it is meant so, write at the end of the line that the message names, with your reason:\n\n    # rcm: ignore[{code}] agreed with the host",
        es="Si es a propósito, escriba al final de la línea que nombra el mensaje, con su motivo:\n\n    # rcm: ignore[{code}] acordado con el anfitrión",
    ),
    "explain no waiver": Text(en="It cannot be waived, only mended.", es="No se puede eximir, solo remediar."),
    "no such format": Text(en="there is no format “{name}”; there are {names}", es="no hay formato «{name}»; hay {names}"),
    # busy calendars
    "busy alone": Text(en="--busy needs --for: whose calendar is it?", es="--busy necesita --for: ¿de quién es el calendario?"),
    "busy alone hint": Text(en="write --busy canada.ics --for Canada", es="escriba --busy canada.ics --for Canadá"),
    "busy missing": Text(en="--for says whose calendar --busy is; no --busy was given", es="--for dice de quién es el calendario de --busy; falta --busy"),
    "busy unpaired": Text(
        en="{files} × --busy, but {parties} × --for; give one for each, or a single --for for all",
        es="{files} × --busy, pero {parties} × --for; indique uno para cada uno, o un solo --for para todos",
    ),
    "busy as alone": Text(
        en="--busy-as says who the owner of a calendar is; no --busy was given",
        es="--busy-as dice quién es el titular de un calendario; falta --busy",
    ),
    "busy as unpaired": Text(
        en="{files} × --busy, but {parties} × --busy-as; give one for each, or a single --busy-as for all",
        es="{files} × --busy, pero {parties} × --busy-as; indique uno para cada uno, o un solo --busy-as para todos",
    ),
    "busy too large": Text(en="{path} is larger than {most} MB", es="{path} pasa de {most} MB"),
    "busy no calendar": Text(en="{path} is not a calendar: it has no BEGIN:VCALENDAR", es="{path} no es un calendario: no tiene BEGIN:VCALENDAR"),
    "busy no calendar hint": Text(
        en="export it as iCalendar (.ics) from Outlook, Google Calendar or Apple Calendar",
        es="expórtelo como iCalendar (.ics) desde Outlook, Google Calendar o Apple Calendar",
    ),
    "busy trouble": Text(en="{path}:{line}: “{title}”: {why}", es="{path}:{line}: «{title}»: {why}"),
    "busy troubles": Text(en="{path}:{line}: “{title}”, and {count} more: {why}", es="{path}:{line}: «{title}», y {count} más: {why}"),
    "busy nameless": Text(en="an entry", es="una entrada"),
    "busy stranger": Text(
        en="{path}: no entry names {address}; nothing was read as declined by it",
        es="{path}: ninguna entrada nombra a {address}; nada se leyó como rechazado por esa dirección",
    ),
    "busy empty": Text(en="{path}: the calendar has no entries at all", es="{path}: el calendario no tiene ninguna entrada"),
    "busy floating": Text(
        en="{path}: entries without a time zone ({count}) are read by the clock of {place}",
        es="{path}: las entradas sin huso horario ({count}) se leen según el reloj de {place}",
    ),
    "busy more": Text(en="{path}: {count} more remarks", es="{path}: {count} observaciones más"),
    # exporting
    "exported": Text(en="{path}: {count} calendar entries", es="{path}: {count} entradas de calendario"),
    "exported many": Text(en="{folder}: {count} calendars", es="{folder}: {count} calendarios"),
    "exported one": Text(en="{path}: 1 calendar entry", es="{path}: 1 entrada de calendario"),
    "stamp": Text(
        en="entries are stamped {stamp} ({source})",
        es="las entradas llevan la fecha {stamp} ({source})",
    ),
    "stamp option": Text(en="from --stamp", es="según --stamp"),
    "stamp pushed": Text(
        en="the date of this version is not later than that of the calendar before; changed entries are stamped {stamp}. Put a newer “revised” date into the agenda",
        es="la fecha de esta versión no es posterior a la del calendario anterior; las entradas cambiadas llevan {stamp}. Ponga en el orden del día una fecha «revised» más nueva",
    ),
    "calendar left": Text(
        en="{path}: nothing written; the agenda has none of its entries any more, and they are over",
        es="{path}: no se ha escrito nada; el orden del día ya no tiene ninguna de sus entradas, y han pasado",
    ),
    "calendar unchanged": Text(en="nothing changed since the calendar before", es="nada ha cambiado desde el calendario anterior"),
    "more changes": Text(en="  more changes: {count}", es="  otros cambios: {count}"),
    "entry added": Text(en="new: “{title}”, {after}", es="nuevo: «{title}», {after}"),
    "entry moved": Text(en="moved: “{title}” from {before} to {after}", es="movido: «{title}», de {before} a {after}"),
    "entry place": Text(en="another place: “{title}”, {after}", es="otro lugar: «{title}», {after}"),
    "entry state": Text(en="another state (tentative or confirmed): “{title}”, {after}", es="otro estado (provisional o confirmado): «{title}», {after}"),
    "entry text": Text(en="other words: “{title}”, {after}", es="otro texto: «{title}», {after}"),
    "entry cancelled": Text(en="cancelled: “{title}”, {before}", es="cancelado: «{title}», {before}"),
    "entry revived": Text(en="takes place again: “{title}”, {after}", es="vuelve a celebrarse: «{title}», {after}"),
    "zone in utc": Text(
        en="{zone}: its rules do not fit the one form that Outlook reads; its entries are in UTC",
        es="{zone}: sus reglas no caben en la única forma que lee Outlook; sus entradas van en UTC",
    ),
    "no calendar for": Text(
        en="no calendar for {name}: the directory of parties does not know it (rcm check)",
        es="sin calendario para {name}: el directorio de participantes no la conoce (rcm check)",
    ),
    "feed no address": Text(en="“{url}” is no web address", es="«{url}» no es una dirección web"),
    "feed address hint": Text(
        en="write it as people will subscribe to it: https://example.org/rcm/2021-09.ics",
        es="escríbala como se suscribirán a ella: https://example.org/rcm/2021-09.ics",
    ),
    "since folder": Text(
        en="--each and --split write several calendars: name with --since the folder of those before, not {path}",
        es="--each y --split escriben varios calendarios: indique con --since la carpeta de los anteriores, no {path}",
    ),
    "since other hint": Text(
        en="name with --since the calendar of the same people and days, or add --force to continue this one all the same",
        es="indique con --since el calendario de las mismas personas y días, o agregue --force para continuar este de todos modos",
    ),
    "since public hint": Text(
        en="a public calendar continues only a public one: it would show what was said in closed items",
        es="un calendario público solo continúa otro público: mostraría lo dicho en puntos cerrados",
    ),
    "nobody to split for": Text(en="the agenda names no delegations", es="el orden del día no nombra delegaciones"),
    "many to stdout": Text(en="several files cannot go to standard output: name a folder with -o", es="varios archivos no caben en la salida estándar: indique una carpeta con -o"),
    "old calendar damaged": Text(
        en="{path} is not whole any more, so that its history cannot be continued",
        es="{path} ya no está íntegro, así que no se puede continuar su historia",
    ),
    "old calendar foreign": Text(
        en="{path} is not a calendar that rcm wrote, or not whole any more",
        es="{path} no es un calendario escrito por rcm, o ya no está íntegro",
    ),
    "old calendar hint": Text(
        en="restore it, or use --force to start afresh: every entry begins at SEQUENCE 0 again, and old copies may win over it",
        es="restáurelo, o use --force para empezar de nuevo: cada entrada vuelve a SEQUENCE 0 y las copias anteriores pueden imponerse",
    ),
    "other calendar": Text(
        en="{path} is another calendar ({before}); this one is {now}, and would cancel its entries",
        es="{path} es otro calendario ({before}); este es {now}, y cancelaría sus entradas",
    ),
    "older calendar": Text(
        en="{path} was written by an older rcm, which did not say for whom: it may hold closed items",
        es="{path} lo escribió un rcm anterior, que no decía para quién: puede contener puntos cerrados",
    ),
    "other calendar hint": Text(en="choose another name with -o, or --force to replace it", es="elija otro nombre con -o, o --force para reemplazarlo"),
    "errors refuse": Text(
        en="nothing written: the agenda has errors ({count}), which `rcm check {label}` shows",
        es="no se ha escrito nada: el orden del día tiene errores ({count}), que muestra `rcm check {label}`",
    ),
    "how updates arrive": Text(
        en="send it again: iPhones and Google usually update entries they know; Outlook adds them a second time, Thunderbird and Nextcloud skip them, so tell people what changed (docs/calendars.md)",
        es="envíelo de nuevo: iPhone y Google suelen actualizar las entradas que conocen; Outlook las agrega por segunda vez, Thunderbird y Nextcloud las omiten, así que avise qué cambió (docs/calendars.md)",
    ),
    "how feeds arrive": Text(
        en="put it at that address: subscribed calendars fetch the new version by themselves, Google within a day (docs/calendars.md)",
        es="publíquelo en esa dirección: los calendarios suscritos recogen solos la versión nueva, Google en un día (docs/calendars.md)",
    ),
    "stamp SOURCE_DATE_EPOCH": Text(en="from SOURCE_DATE_EPOCH", es="según SOURCE_DATE_EPOCH"),
    "stamp revised": Text(en="the agenda's “revised” date", es="la fecha «revised» del orden del día"),
    "stamp first day": Text(
        en="its first day, since the agenda has no “revised” date",
        es="su primer día, porque el orden del día no tiene fecha «revised»",
    ),
    "bad epoch": Text(en="SOURCE_DATE_EPOCH is not a number of seconds", es="SOURCE_DATE_EPOCH no es un número de segundos"),
    "left out": Text(en="left out: “{title}” ({why})", es="omitido: «{title}» ({why})"),
    "left out untimed": Text(en="no hour is stated", es="no se indica la hora"),
    "left out open": Text(en="its hour is open", es="su hora no está fijada"),
    "left out zero": Text(en="it starts and ends at the same minute", es="empieza y termina en el mismo minuto"),
    "left out skipped": Text(en="the clocks skip its time that day", es="ese día los relojes se saltan su hora"),
    "left out backwards": Text(en="it ends before it starts", es="termina antes de empezar"),
    "how it arrives": Text(
        en="send it as an attachment; Outlook adds a newer file a second time instead of updating, so tell people what changed",
        es="envíelo como adjunto; Outlook agrega un archivo más nuevo por segunda vez en lugar de actualizar, así que avise qué cambió",
    ),
    "end not stated": Text(en="End not stated in the agenda.", es="El orden del día no indica la hora de fin."),
    "local times": Text(en="Local times", es="Horas locales"),
    "topics": Text(en="Topics", es="Temas"),
    "leads": Text(en="Leads", es="Dirigen"),
    "not a calendar name": Text(
        en="{path} would be a calendar file with the name of another kind",
        es="{path} sería un calendario con el nombre de otra clase de archivo",
    ),
    "calendar name hint": Text(en="give it a name that ends in .ics", es="dele un nombre que termine en .ics"),
    "errors left": Text(
        en="the agenda has errors ({count}), which `rcm check {label}` shows; what is certain was written",
        es="el orden del día tiene errores ({count}), que muestra `rcm check {label}`; se escribió lo que es cierto",
    ),
    "no ids": Text(
        en="items without an id: {count}. Their calendar entries stay the same only while titles and order do (rcm check --fix)",
        es="puntos sin id: {count}. Sus entradas de calendario solo se conservan si no cambian los títulos ni el orden (rcm check --fix)",
    ),
    "stdin without name": Text(
        en="an agenda from standard input has no name, which its calendar entries are recognised by",
        es="un orden del día de la entrada estándar no tiene nombre, y por él se reconocen sus entradas de calendario",
    ),
    "stdin name hint": Text(en="add --stdin-filename NAME.toml", es="agregue --stdin-filename NOMBRE.toml"),
    "ids clash": Text(
        en="two items share an id, so calendars would mix them up; `rcm check` shows which",
        es="dos puntos comparten un id y los calendarios los confundirían; `rcm check` muestra cuáles",
    ),
    "would write": Text(en="would write {path}: {bytes} bytes, {count} entries", es="escribiría {path}: {bytes} bytes, {count} entradas"),
    "target is folder": Text(en="{path} is a folder; name a file in it", es="{path} es una carpeta; indique un archivo dentro de ella"),
    "target not regular": Text(en="{path} is not an ordinary file", es="{path} no es un archivo corriente"),
    "target is source": Text(en="{path} is the agenda itself", es="{path} es el propio orden del día"),
    "target foreign": Text(
        en="{path} exists and was not written by rcm",
        es="{path} ya existe y no lo escribió rcm",
    ),
    "target outside": Text(
        en="{path} does not lie in the folder {folder}; nothing was written",
        es="{path} no está dentro de la carpeta {folder}; no se ha escrito nada",
    ),
    "force": Text(en="add --force to replace it", es="agregue --force para reemplazarlo"),
    "changed meanwhile": Text(
        en="{path} has been changed since it was read; it was left as it is",
        es="{path} ha cambiado desde que se leyó; se dejó como está",
    ),
    "write protected": Text(
        en="{path} is write-protected; it was left as it is", es="{path} está protegido contra escritura; se dejó como está"
    ),
    "pipe hint": Text(
        en="a pipe is read from standard input: rcm check - < PIPE",
        es="una tubería se lee por la entrada estándar: rcm check - < TUBERÍA",
    ),
    "empty value": Text(en="{name} is empty", es="{name} está vacío"),
    "empty value hint": Text(en="write something there, or leave it out", es="escriba algo ahí, u omítalo"),
    "several names": Text(
        en="{path} has {count} names (hard links), which writing it would part; it was left as it is",
        es="{path} tiene {count} nombres (enlaces duros), que se separarían al escribirlo; se dejó como está",
    ),
    "owner not kept": Text(
        en="{path} belongs to another user or group, and rcm may not give it to them again; it was left as it is",
        es="{path} pertenece a otro usuario o grupo, y rcm no puede devolvérselo; se dejó como está",
    ),
    "by hand hint": Text(
        en="`rcm check --diff` shows the changes, for you to make them in the file itself",
        es="`rcm check --diff` muestra los cambios, para que usted los haga en el propio archivo",
    ),
    "not put back": Text(
        en="{path} has been written, and could not be put back as it was: {reason}",
        es="{path} ya se escribió, y no se pudo volver a dejar como estaba: {reason}",
    ),
    "put back": Text(
        en="an earlier run of rcm was interrupted while writing; as it was before: {path}",
        es="una ejecución anterior de rcm se interrumpió mientras escribía; vuelve a estar como antes: {path}",
    ),
    "folder held": Text(en="another run of rcm is writing in {folder}", es="otra ejecución de rcm está escribiendo en {folder}"),
    "folder held hint": Text(en="wait until it has ended, and try again", es="espere a que termine y vuelva a intentarlo"),
    "cannot write": Text(en="{path} cannot be written: {reason}", es="no se puede escribir {path}: {reason}"),
    "no folder": Text(en="there is no folder {path}", es="no existe la carpeta {path}"),
    # the page
    "skip to agenda": Text(en="Skip to the agenda", es="Ir al orden del día"),
    "days": Text(en="Days", es="Días"),
    "downloads": Text(en="Calendars", es="Calendarios"),
    "languages": Text(en="Languages", es="Idiomas"),
    "other cities": Text(en="Time in other cities", es="Hora en otras ciudades"),
    "other clock": Text(en="Beside the meeting’s time", es="Junto a la hora de la reunión"),
    "your time": Text(en="Your time", es="Su hora"),
    "clock of meeting": Text(en="nothing else", es="nada más"),
    "clock of device": Text(en="your time: {place}", es="su hora: {place}"),
    "cities of meeting": Text(en="Cities of the meeting", es="Ciudades de la reunión"),
    "all zones": Text(en="All time zones: {region}", es="Todos los husos: {region}"),
    "clock differs": Text(
        en="Your clock ({place}, {offset}) is not the meeting’s: when it is {there} there, it is {here} for you.",
        es="Su reloj ({place}, {offset}) no es el de la reunión: cuando allí son las {there}, para usted son las {here}.",
    ),
    "clock agrees": Text(
        en="Your clock ({place}, {offset}) shows the meeting’s time.", es="Su reloj ({place}, {offset}) marca la hora de la reunión."
    ),
    "clock in person": Text(
        en="The meeting is held in person: whoever is there goes by its time.",
        es="La reunión es presencial: quien esté allí se guía por la hora de la reunión.",
    ),
    "clock doubtful": Text(
        en="Attention: your device has other rules for {place} than the tz database {version}, and would show {wrong} instead of {right}. This page shows the hours of the tz database; do not go by the device.",
        es="Atención: su dispositivo tiene para {place} otras reglas que la base de datos tz {version} y mostraría las {wrong} en lugar de las {right}. Esta página muestra las horas de la base de datos tz; no se guíe por el dispositivo.",
    ),
    "go to now": Text(en="Go to what is on now", es="Ir a lo que está en curso"),
    "go to next": Text(en="Go to what is next", es="Ir a lo que sigue"),
    # the top
    "see help": Text(en="{command} --help says what it takes", es="{command} --help dice qué admite"),
    "credits": Text(
        en="zones: tz database (public domain), from the tzdata wheel; places: GeoNames (CC BY 4.0); names: Unicode CLDR; holidays: the holidays library (MIT)",
        es="husos: base de datos tz (dominio público), del paquete tzdata; lugares: GeoNames (CC BY 4.0); nombres: Unicode CLDR; feriados: la biblioteca holidays (MIT)",
    ),
    "cannot open": Text(en="{path} cannot be opened: {reason}", es="no se puede abrir {path}: {reason}"),
    "output broken": Text(en="the output cannot be written: {reason}", es="no se puede escribir la salida: {reason}"),
    "internal": Text(
        en="rcm itself failed ({kind}); your files are as they were. Please report it; --debug shows the details",
        es="falló rcm ({kind}); sus archivos están como estaban. Por favor, comuníquelo; --debug muestra los detalles",
    ),
    "hint": Text(en="hint", es="sugerencia"),
    "note to reader": Text(en="note", es="nota"),
    # planning
    "plan title": Text(
        en="Best common hours for {length}, working hours {hours}, parties: {count}",
        es="Mejores horas comunes para {length}, horario de trabajo {hours}, participantes: {count}",
    ),
    "plan some own": Text(
        en="{hours} (parties with their own: {count})", es="{hours} (participantes con horario propio: {count})"
    ),
    "plan times of": Text(en="hours of {place} ({offset})", es="horas de {place} ({offset})"),
    "plan legend work": Text(en="working hours", es="horario de trabajo"),
    "plan legend part": Text(en="part of the hour", es="parte de la hora"),
    "plan legend awake": Text(en="awake", es="despiertos"),
    "plan legend night": Text(en="night", es="noche"),
    "plan legend holiday": Text(en="public holiday", es="feriado"),
    "plan legend weekend": Text(en="weekend", es="fin de semana"),
    "plan legend change": Text(en="clocks change within 14 days", es="cambio de hora a menos de 14 días"),
    "plan legend count": Text(
        en="parties in working hours of a working day for all of the hour",
        es="participantes en su horario de trabajo, en día hábil, durante toda la hora",
    ),
    "plan change": Text(
        en="{names}: clocks change on {day}, from {before} to {after}",
        es="{names}: cambio de hora el {day}, de {before} a {after}",
    ),
    "plan changed": Text(
        en="{names}: clocks changed on {day}, from {before} to {after}",
        es="{names}: cambió la hora el {day}, de {before} a {after}",
    ),
    "plan holiday": Text(en="{names}: {holiday}, {day}", es="{names}: {holiday}, {day}"),
    "plan all": Text(en="all {count} within working hours", es="los {count} en su horario de trabajo"),
    "plan alone": Text(en="within working hours", es="en su horario de trabajo"),
    "plan in person": Text(
        en="{id} is held in person: this is for those who follow it from their own place",
        es="{id} es presencial: esto vale para quienes lo siguen desde su propio lugar",
    ),
    "plan some": Text(en="{count} of {all} within working hours", es="{count} de {all} en su horario de trabajo"),
    "plan night": Text(en="at night for {who}", es="de noche para {who}"),
    "plan early": Text(en="early for {who}", es="temprano para {who}"),
    "plan late": Text(en="late for {who}", es="tarde para {who}"),
    "plan from": Text(en="{names} (from {clock})", es="{names} (desde las {clock})"),
    "plan until": Text(en="{names} (until {clock})", es="{names} (hasta las {clock})"),
    "plan during": Text(en="{names} ({clock})", es="{names} ({clock})"),
    "plan weekend": Text(en="weekend for {who}", es="fin de semana para {who}"),
    "plan everyone": Text(en="all", es="todos"),
    "plan day off": Text(en="public holiday in {who}", es="feriado en {who}"),
    "plan note change": Text(
        en="clocks change on {day}, from {before} to {after}", es="cambio de hora el {day}, de {before} a {after}"
    ),
    "plan note changed": Text(
        en="clocks changed on {day}, from {before} to {after}", es="cambió de hora el {day}, de {before} a {after}"
    ),
    "plan note night": Text(en="at night", es="de noche"),
    "plan note early": Text(en="early", es="temprano"),
    "plan note late": Text(en="late", es="tarde"),
    "plan note weekend": Text(en="weekend", es="fin de semana"),
    "plan cost": Text(en="discomfort {total}, worst-off {worst}", es="incomodidad {total}, máxima {worst}"),
    "plan best": Text(en="Best: {when}: {why}.", es="Mejor: {when}: {why}."),
    "plan then": Text(en="{n}. {when}: {why}.", es="{n}. {when}: {why}."),
    "plan meeting": Text(en="Meeting {n}: {when}: {why}.", es="Reunión {n}: {when}: {why}."),
    "plan ledger": Text(
        en="Who bears what (local start and discomfort of each meeting, then the sum):",
        es="Quién soporta qué (hora local de inicio e incomodidad de cada reunión, y la suma):",
    ),
    "plan sum": Text(en="sum", es="suma"),
    "plan proven": Text(
        en="The worst sum is {worst}, and no choice of starts gives a lower one.",
        es="La peor suma es {worst}, y ninguna elección de horas da una menor.",
    ),
    "plan bounded": Text(
        en="The worst sum is {worst}; none below {least} is possible.",
        es="La peor suma es {worst}; ninguna inferior a {least} es posible.",
    ),
    "plan stays": Text(
        en="{when}: stays as it is, no other start is better: {why}.",
        es="{when}: queda como está, ningún otro inicio es mejor: {why}.",
    ),
    "plan moves": Text(
        en="{when}: move every item of the day {length} {direction}, to {new}: {why}. Now: {now}.",
        es="{when}: mueva todos los puntos del día {length} {direction}, a las {new}: {why}. Ahora: {now}.",
    ),
    "plan earlier": Text(en="earlier", es="antes"),
    "plan later": Text(en="later", es="después"),
    "plan no change": Text(en="Nothing was changed in {id}.", es="No se cambió nada en {id}."),
    "plan no holidays": Text(
        en="public holidays are not known for: {names}", es="no se conocen los feriados de: {names}"
    ),
    "plan written": Text(en="{path}: map written, days: {count}", es="{path}: mapa escrito, días: {count}"),
    "plan map": Text(en="Map of the hours", es="Mapa de las horas"),
    "plan windows": Text(en="Best windows", es="Mejores horas"),
    "plan party": Text(en="Party", es="Participante"),
    "plan clock": Text(en="Clock", es="Hora"),
    "plan days untimed": Text(
        en="left out, having no start and end: {days}", es="se omiten por no tener inicio y fin: {days}"
    ),
    "plan days too long": Text(
        en="left out, being longer than 24 h: {days}", es="se omiten por durar más de 24 h: {days}"
    ),
    "plan bad date": Text(en="“{given}” is no date of the calendar", es="«{given}» no es una fecha del calendario"),
    "plan date hint": Text(
        en="write 2021-09-09, or 2021-09-06..2021-09-10 for a range",
        es="escriba 2021-09-09, o 2021-09-06..2021-09-10 para un intervalo",
    ),
    "plan no date": Text(en="--date says on which days to look", es="--date dice en qué días buscar"),
    "plan dates backwards": Text(en="{first} is after {last}", es="{first} es posterior a {last}"),
    "plan many days": Text(
        en="{count} days are too many to compare; the limit is {most}",
        es="{count} días son demasiados para comparar; el límite es {most}",
    ),
    "plan far year": Text(en="clocks are known from {first} to {last} only", es="los relojes solo se conocen de {first} a {last}"),
    "plan bad length": Text(en="{option}: “{given}” is not a length of time", es="{option}: «{given}» no es una duración"),
    "plan length hint": Text(en="write 4h, 90m or 1:30", es="escriba 4h, 90m o 1:30"),
    "plan length limits": Text(
        en="{option} may be from {least} to {most}, not {given}", es="{option} puede ir de {least} a {most}, no {given}"
    ),
    "plan bad hours": Text(
        en="--hours: “{given}” is not a stretch of one day", es="--hours: «{given}» no es un tramo de un solo día"
    ),
    "plan hours hint": Text(
        en="write the start and the end of the working day, such as 08:00-18:00",
        es="escriba el inicio y el fin de la jornada, como 08:00-18:00",
    ),
    "plan bad every": Text(en="--every: “{given}” is not a distance between meetings", es="--every: «{given}» no es un intervalo entre reuniones"),
    "plan every hint": Text(en="write 3mo, 2w or 30d", es="escriba 3mo, 2w o 30d (meses, semanas, días)"),
    "plan number limits": Text(
        en="{option} may be from {least} to {most}, not {given}", es="{option} puede ir de {least} a {most}, no {given}"
    ),
    "plan both": Text(en="--series and --every go together", es="--series y --every van juntos"),
    "plan with agenda": Text(
        en="with --agenda the dates and lengths are its own: leave out {options}",
        es="con --agenda las fechas y duraciones son las suyas: omita {options}",
    ),
    "plan agenda untimed": Text(
        en="{id} has no day whose first start and last end are known", es="{id} no tiene ningún día con primer inicio y último fin conocidos"
    ),
    "plan nobody": Text(en="nobody to plan for", es="nadie para quien planificar"),
    "plan nobody hint": Text(en="name parties with --for, or places with --tz", es="nombre participantes con --for, o lugares con --tz"),
    "plan place hint": Text(en="for a place, use --tz {name}", es="para un lugar, use --tz {name}"),
    "plan no seat": Text(
        en="{party} has no seat, so no clock to plan for; use --tz with its city",
        es="{party} no tiene sede, así que no hay hora que considerar; use --tz con su ciudad",
    ),
    "plan many parties": Text(
        en="{count} parties are too many; the limit is {most}", es="{count} participantes son demasiados; el límite es {most}"
    ),
    "plan too much": Text(
        en="{count} windows to compare are too many; the limit is {most}",
        es="{count} ventanas para comparar son demasiadas; el límite es {most}",
    ),
    "plan too much hint": Text(en="take fewer days or a longer --step", es="tome menos días o un --step mayor"),
    "plan nothing": Text(
        en="from {first} to {last} no start puts {names} within working hours for {length}",
        es="del {first} al {last} ningún inicio deja a {names} en su horario de trabajo durante {length}",
    ),
    "plan fits": Text(en="{name} could start {runs}", es="{name} podría empezar {runs}"),
    "plan fits never": Text(en="{name} never could", es="{name} nunca podría"),
    "plan fits too long": Text(en="{name} never could: its working day is shorter", es="{name} nunca podría: su jornada es más corta"),
    "plan fits off": Text(en="{name} never could: {days}", es="{name} nunca podría: {days}"),
    "plan run": Text(en="{day} {first}–{last}", es="{day} {first}–{last}"),
    "plan bad target": Text(en="{path} is neither .svg nor .html", es="{path} no es ni .svg ni .html"),
    "plan target hint": Text(en="end the name in .svg or .html", es="termine el nombre en .svg o .html"),
}  # fmt: skip


def say(name: str, language: str, /, **facts: object) -> str:
    """The sentence called `name` in `language`, filled with `facts`, texts among them in the same language."""
    told = {key: fact.pick(language) if isinstance(fact, Text) else fact for key, fact in facts.items()}
    return WORDS[name].pick(language).format_map(told)


def text(name: str, /, **facts: object) -> Text:
    """The sentence called `name` in every language, filled with `facts`."""
    return Text(en=say(name, "en", **facts), es=say(name, "es", **facts))
