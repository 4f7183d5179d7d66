"""What is said where an agenda is edited, or written anew in another form."""

from rcmcli.model.text import Text

NO_SUCH_FORM = Text(
    en="there is no form “{name}”; write --form lines or --form tables",
    es="no existe la forma «{name}»; escriba --form lines o --form tables",
)
FORMS = {"lines": Text(en="lines", es="líneas"), "tables": Text(en="tables", es="tablas")}
KEPT = Text(en="{path}: nothing to change, as {form}", es="{path}: nada que cambiar, como {form}")
CHANGED = Text(en="{path}: days now written as {form}: {count}", es="{path}: días escritos ahora como {form}: {count}")
WOULD_CHANGE = Text(
    en="{path}: days that would be written as {form}: {count}",
    es="{path}: días que se escribirían como {form}: {count}",
)
OBSTACLE = Text(
    en="{day} stays as it is: it has both forms, or its items stand under no [[day.item]]",
    es="{day} queda como está: tiene las dos formas, o sus puntos no van bajo [[day.item]]",
)
IN_DOUBT = Text(
    en="{day} stays as it is: a piece of its lines cannot be read (F109); mend it first",
    es="{day} queda como está: no se puede leer una parte de sus líneas (F109); corríjala antes",
)
UNSAID = Text(
    en="{day} stays as it is: no line can say “{key}” of {item}",
    es="{day} queda como está: ninguna línea puede decir «{key}» de {item}",
)

# Which item, which day.
NO_SUCH_ITEM = Text(
    en="no item is called “{name}”, by its id, its hour or words of its title",
    es="ningún punto se llama «{name}», ni por su id, ni por su hora, ni por palabras de su título",
)
SEVERAL_ITEMS = Text(en="“{name}” may be several items", es="«{name}» puede ser varios puntos")
WHICH_ITEM = Text(en="say which one, by its id", es="diga cuál, por su id")
NEAR_ITEMS = Text(en="did you mean one of these?", es="¿quiso decir uno de estos?")
ITS_ITEMS = Text(en="the items are", es="los puntos son")
MORE_ITEMS = Text(en="… and {count} more", es="… y {count} más")
NO_DAY_YET = Text(en="“{item}” has no day and no hour yet", es="«{item}» aún no tiene día ni hora")
NO_DAY_YET_HINT = Text(
    en="rcm agenda move AGENDA {id} 10:00 --day 1 gives it both; rcm agenda arrange places all that have none",
    es="rcm agenda move AGENDA {id} 10:00 --day 1 se los da; rcm agenda arrange ubica todos los que no tienen",
)
WORKED_OUT = Text(
    en="{day} takes no item that has no day: its hours are worked out of lengths",
    es="el {day} no recibe puntos sin día: sus horas se calculan de las duraciones",
)
WORKED_OUT_HINT = Text(
    en="write the item under that day in the file, where it belongs",
    es="escriba el punto en el archivo bajo ese día, en su lugar",
)
NO_SUCH_DAY = Text(en="“{day}” is no day of this agenda", es="«{day}» no es un día de este orden del día")
SEVERAL_DAYS = Text(en="“{day}” may be several days", es="«{day}» puede ser varios días")
WHICH_DAY = Text(
    en="this agenda has several days; say which one: --day 1",
    es="este orden del día tiene varios días; diga cuál: --day 1",
)
MEANT_DAYS = Text(en="its days: {days}", es="sus días: {days}")
NO_HOUR = Text(en="“{words}” cannot be read as an hour", es="«{words}» no se puede leer como una hora")
NO_HOUR_HINT = Text(
    en="write it as 14:00, or with its end as 14:00-15:00, on the clock of the meeting",
    es="escríbala como 14:00, o con su fin como 14:00-15:00, en el reloj de la reunión",
)
SKIPPED_HOUR = Text(
    en="{time} does not exist at {place} on {day}: the clocks are put forward then",
    es="las {time} no existen en {place} el {day}: los relojes se adelantan entonces",
)
TWICE = Text(
    en="{time} comes twice at {place} on {day}: the clocks are put back then",
    es="las {time} ocurren dos veces en {place} el {day}: los relojes se atrasan entonces",
)
OTHER_HOUR_HINT = Text(en="choose another hour", es="elija otra hora")
NO_MINUTES = Text(
    en="“{words}” is no number of minutes; write 15, +15 or -10",
    es="«{words}» no es un número de minutos; escriba 15, +15 o -10",
)
TOO_MANY_MINUTES = Text(en="more than a day cannot be shifted", es="no se puede desplazar más de un día")
SAY_WHEN = Text(
    en="the meeting is not on now; say from when it runs late: --at 09:30, or --at ITEM",
    es="la reunión no está en curso ahora; diga desde cuándo va tarde: --at 09:30, o --at PUNTO",
)
NOTHING_THERE = Text(
    en="no item with an hour begins in that stretch of the day", es="ningún punto con hora empieza en ese tramo del día"
)

CANNOT_BE_MADE = Text(
    en="this cannot be changed without touching more of the file than that",
    es="esto no se puede cambiar sin tocar del archivo más que eso",
)
CANNOT_BE_MADE_HINT = Text(
    en="the item shares its lines with something else, or its form cannot say it: rcm agenda fmt --form tables, then again; or "
    "edit the file by hand",
    es="el punto comparte sus líneas con otra cosa, o su forma no puede decirlo: rcm agenda fmt --form tables, y otra vez; o "
    "edite el archivo a mano",
)

# What was done.
NEW_ITEM = Text(en="new:", es="nuevo:")
GONE_ITEM = Text(en="removed, was", es="quitado, era")
NEW_FINDINGS = Text(en="new findings: {count}   gone: {gone}", es="hallazgos nuevos: {count}   ya no: {gone}")
NOTHING_CHANGES = Text(en="{path}: nothing changes", es="{path}: no cambia nada")
NOT_KEPT = Text(
    en="the old state could not be kept, so this cannot be undone by rcm: {reason}",
    es="no se pudo guardar el estado anterior, así que rcm no puede deshacer esto: {reason}",
)
WAY_BACK = Text(en="undo: rcm agenda undo {agenda}", es="deshacer: rcm agenda undo {agenda}")
TELL_THEM = Text(en="tell those concerned: rcm agenda diff {agenda}@undo", es="avisar: rcm agenda diff {agenda}@undo")

# The edits, each as its first line.
LATER = Text(en="{minutes} min later", es="{minutes} min más tarde")
EARLIER = Text(en="{minutes} min earlier", es="{minutes} min más temprano")
SHIFTED = Text(
    en="{by} on {day} · items that change: {count}",
    es="{by} el {day} · puntos que cambian: {count}",
)
LATE = Text(
    en="{minutes} min late from {at} on {day} · items that change: {count} · {end}",
    es="{minutes} min tarde desde las {at} del {day} · puntos que cambian: {count} · {end}",
)
TAKEN_UP = Text(
    en="{minutes} min late from {at} on {day} · free time takes them up: nothing has to wait",
    es="{minutes} min tarde desde las {at} del {day} · el tiempo libre los absorbe: nada tiene que esperar",
)
ON_TIME = Text(en="on time again at {time}", es="al día otra vez a las {time}")
LEFT_OVER = Text(
    en="{minutes} min stay over until the end of the day, {time}",
    es="quedan {minutes} min hasta el final del día, {time}",
)
MADE_LONGER = Text(
    en="“{item}” {minutes} min longer · items that change: {count}",
    es="«{item}» {minutes} min más largo · puntos que cambian: {count}",
)
MADE_SHORTER = Text(
    en="“{item}” {minutes} min shorter · items that change: {count}",
    es="«{item}» {minutes} min más corto · puntos que cambian: {count}",
)
MOVED = Text(
    en="“{item}” moved · items that change: {count}", es="«{item}» cambia de lugar · puntos que cambian: {count}"
)
SWAPPED = Text(
    en="“{item}” and “{other}” exchanged · items that change: {count}",
    es="«{item}» y «{other}» intercambiados · puntos que cambian: {count}",
)
ADDED = Text(en="“{item}” added as {id}", es="«{item}» añadido como {id}")
CANCELLED_ITEMS = Text(en="cancelled: {items}", es="cancelado: {items}")
RESTORED_ITEMS = Text(en="takes place again: {items}", es="se celebra de nuevo: {items}")
REMOVED_ITEMS = Text(en="removed: {items}", es="quitado: {items}")

# Undoing.
NOTHING_TO_UNDO = Text(en="no edit of {path} is kept", es="no se guarda ninguna edición de {path}")
CHANGED_SINCE = Text(
    en="{path} was changed by hand since the last edit of rcm, so that is not undone",
    es="{path} se cambió a mano desde la última edición de rcm, así que esta no se deshace",
)
CHANGED_SINCE_HINT = Text(
    en="look at what changed: rcm agenda diff {agenda}@undo",
    es="vea qué cambió: rcm agenda diff {agenda}@undo",
)
UNDONE = Text(en="{path} is as it was before: {command}", es="{path} está como antes de: {command}")
NO_UNDO_OF_STDIN = Text(
    en="what was read from standard input has no edits to undo",
    es="lo leído de la entrada estándar no tiene ediciones que deshacer",
)

NO_TITLE = Text(en="an item needs a title", es="un punto necesita un título")
NO_SUCH_KIND = Text(
    en="“{kind}” is no kind of item; write one of {kinds}", es="«{kind}» no es un tipo de punto; escriba uno de {kinds}"
)
UNKNOWN_LEAD = Text(
    en="note: “{name}” is no party that rcm knows; check it with rcm check",
    es="nota: «{name}» no es un participante que rcm conozca; revíselo con rcm check",
)
THE_SAME_ITEM = Text(en="that is one and the same item", es="los dos son el mismo punto")
MOVE_WHERE = Text(
    en="say where to: an hour, --day, --after or --before",
    es="diga adónde: una hora, --day, --after o --before",
)
MARKS = Text(
    en="words of “{title}” say who is admitted, or that it is cancelled or optional; in a title they would do nothing",
    es="palabras de «{title}» dicen quién puede asistir, o que se cancela o es opcional; en un título no harían nada",
)
MARKS_HINT = Text(
    en="leave them out of the title, and say it after: rcm agenda set … ITEM audience=members (optional=yes; or rcm agenda cancel)",
    es="déjelas fuera del título, y dígalo después: rcm agenda set … PUNTO audience=members (optional=sí; o rcm agenda cancel)",
)
ADMITTED = Text(en="only for: {names}", es="solo para: {names}")
