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
        es="como lo ve {party}: solo aquello a lo que puede asistir; ● señala sus propios puntos",
    ),
    "changed": Text(en="clocks change on {day}", es="cambio de hora el {day}"),
    "more clocks": Text(en="{count} more time zones: see above, or --plain", es="{count} husos horarios más: véase arriba, o --plain"),
    "topic": Text(en="Item", es="Punto"),
    "venue": Text(en="Venue", es="Sede"),
    "room": Text(en="Room", es="Sala"),
    "host": Text(en="Host", es="Anfitrión"),
    "link": Text(en="Link", es="Enlace"),
    "theme": Text(en="Theme", es="Lema"),
    "objectives": Text(en="Objectives", es="Objetivos"),
    "methodology": Text(en="Methodology", es="Metodología"),
    "notes": Text(en="Notes", es="Notas"),
    "note": Text(en="Note", es="Nota"),
    "footnotes": Text(en="Footnotes", es="Notas al pie"),
    "documents": Text(en="Documents", es="Documentos"),
    "document": Text(en="Document", es="Documento"),
    "speakers": Text(en="Speakers", es="Intervienen"),
    "optional": Text(en="optional", es="opcional"),
    "only for": Text(en="only for {audience}", es="solo para {audience}"),
    "parallel": Text(en="in parallel", es="en paralelo"),
    "may not attend": Text(en="ask whether you are admitted", es="consulte si está admitido"),
    "minutes each": Text(en="{minutes} minutes for each of: {group}", es="{minutes} minutos por cada uno de: {group}"),
    "minutes": Text(en="{minutes} min", es="{minutes} min"),
    "no items": Text(en="no items", es="sin puntos"),
    "cancelled prefix": Text(en="CANCELLED", es="CANCELADO"),
    "computed": Text(
        en="tz database {version}; +1 and −1 mean the next and the previous date",
        es="base de datos tz {version}; +1 y −1 indican el día siguiente y el anterior",
    ),
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
        en="{label} cannot be shown: {count} of its faults make its hours uncertain",
        es="no se puede mostrar {label}: {count} de sus fallos hacen inciertas las horas",
    ),
    "no such day": Text(en="there is no day {day}; the agenda has {count}", es="no hay día {day}; el orden del día tiene {count}"),
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
    # checking
    "error": Text(en="error", es="error"),
    "warning": Text(en="warning", es="aviso"),
    "info": Text(en="info", es="nota"),
    "errors": Text(en="errors", es="errores"),
    "warnings": Text(en="warnings", es="avisos"),
    "infos": Text(en="notes", es="notas"),
    "why": Text(en="why : ", es="causa: "),
    "fix": Text(en="fix : ", es="remedio: "),
    "more": Text(en="more: ", es="más: "),
    "in one agenda": Text(en="{counts} in 1 agenda.", es="{counts} en 1 orden del día."),
    "in agendas": Text(en="{counts} in {bad} agendas ({all} checked).", es="{counts} en {bad} órdenes del día ({all} revisados)."),
    "in one of agendas": Text(en="{counts} in 1 agenda ({all} checked).", es="{counts} en 1 orden del día ({all} revisados)."),
    "one clean": Text(en="1 agenda checked, no problems.", es="1 orden del día revisado, sin problemas."),
    "all clean": Text(en="{all} agendas checked, no problems.", es="{all} órdenes del día revisados, sin problemas."),
    "no such rule": Text(en="no check is called “{name}”", es="ninguna comprobación se llama «{name}»"),
    "rules are": Text(en="the checks are: {names}", es="las comprobaciones son: {names}"),
    "no such format": Text(en="there is no format “{name}”; there are {names}", es="no hay formato «{name}»; hay {names}"),
    # exporting
    "exported": Text(en="{path}: {count} entries", es="{path}: {count} entradas"),
    "stamp": Text(
        en="entries are stamped {stamp} ({source})",
        es="las entradas llevan la fecha {stamp} ({source})",
    ),
    "stamp SOURCE_DATE_EPOCH": Text(en="from SOURCE_DATE_EPOCH", es="según SOURCE_DATE_EPOCH"),
    "stamp revised": Text(en="the agenda's “revised” date", es="la fecha «revised» del orden del día"),
    "stamp first day": Text(
        en="its first day, since the agenda has no “revised” date",
        es="su primer día, porque el orden del día no tiene fecha «revised»",
    ),
    "bad epoch": Text(en="SOURCE_DATE_EPOCH is not a number of seconds", es="SOURCE_DATE_EPOCH no es un número de segundos"),
    "left out": Text(en="left out: “{title}” ({why})", es="omitido: «{title}» ({why})"),
    "left out zero": Text(en="it starts and ends at the same minute", es="empieza y termina en el mismo minuto"),
    "left out backwards": Text(en="it ends before it starts", es="termina antes de empezar"),
    "how it arrives": Text(
        en="send the file as an attachment; an opened .ics is added once, and a newer file does not update it in Outlook",
        es="envíe el archivo como adjunto; un .ics abierto se agrega una vez, y uno más nuevo no lo actualiza en Outlook",
    ),
    "end not stated": Text(en="End not stated in the agenda.", es="El orden del día no indica la hora de fin."),
    "local times": Text(en="Local times", es="Horas locales"),
    "topics": Text(en="Topics", es="Temas"),
    "leads": Text(en="Leads", es="Dirigen"),
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
    "force": Text(en="add --force to replace it", es="agregue --force para reemplazarlo"),
    "cannot write": Text(en="{path} cannot be written: {reason}", es="no se puede escribir {path}: {reason}"),
    "no folder": Text(en="there is no folder {path}", es="no existe la carpeta {path}"),
    # the top
    "see help": Text(en="{command} --help says what it takes", es="{command} --help dice qué admite"),
    "credits": Text(
        en="zones: tz database (public domain), from the tzdata wheel; places: GeoNames (CC BY 4.0); names: Unicode CLDR",
        es="husos: base de datos tz (dominio público), del paquete tzdata; lugares: GeoNames (CC BY 4.0); nombres: Unicode CLDR",
    ),
    "cannot open": Text(en="{path} cannot be opened: {reason}", es="no se puede abrir {path}: {reason}"),
    "output broken": Text(en="the output cannot be written: {reason}", es="no se puede escribir la salida: {reason}"),
    "internal": Text(
        en="rcm itself failed ({kind}); your files are as they were. Please report it; --debug shows the details",
        es="falló rcm ({kind}); sus archivos están como estaban. Por favor, comuníquelo; --debug muestra los detalles",
    ),
    "hint": Text(en="hint", es="sugerencia"),
    "note to reader": Text(en="note", es="nota"),
}  # fmt: skip


def say(name: str, language: str, /, **facts: object) -> str:
    """The sentence called `name` in `language`, filled with `facts`."""
    return WORDS[name].pick(language).format_map(facts)


def text(name: str, /, **facts: object) -> Text:
    """The sentence called `name` in every language, filled with `facts`."""
    sentence = WORDS[name]
    return Text(en=sentence.en.format_map(facts), es=sentence.es.format_map(facts))


def both(**by_language: str) -> Text:
    """A text out of ready sentences, one per language."""
    return Text(**by_language)
