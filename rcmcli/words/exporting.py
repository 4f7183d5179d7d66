"""Calendars that are written: what is refused before, what changed, how it arrives."""

from rcmcli.model.text import Text

ERRORS_REFUSE = Text(
    en="nothing written: the agenda has errors ({count}), which `rcm check {label}` shows",
    es="no se ha escrito nada: el orden del día tiene errores ({count}), que muestra `rcm check {label}`",
)
IDS_CLASH = Text(
    en="two items share an id, so calendars would mix them up; `rcm check` shows which",
    es="dos puntos comparten un id y los calendarios los confundirían; `rcm check` muestra cuáles",
)
NO_IDS = Text(
    en="items without an id: {count}. Their calendar entries stay the same only while titles and order do (rcm check --fix)",
    es="puntos sin id: {count}. Sus entradas de calendario solo se conservan si no cambian los títulos ni el orden (rcm check --fix)",
)
NOT_A_CALENDAR_NAME = Text(
    en="{path} would be a calendar file with the name of another kind",
    es="{path} sería un calendario con el nombre de otra clase de archivo",
)
CALENDAR_NAME_HINT = Text(en="give it a name that ends in .ics", es="dele un nombre que termine en .ics")
FEED_ADDRESS_HINT = Text(
    en="write it as people will subscribe to it: https://example.org/rcm/2021-09.ics",
    es="escríbala como se suscribirán a ella: https://example.org/rcm/2021-09.ics",
)
NOBODY_TO_SPLIT_FOR = Text(en="the agenda names no delegations", es="el orden del día no nombra delegaciones")
MANY_TO_STDOUT = Text(
    en="several files cannot go to standard output: name a folder with -o",
    es="varios archivos no caben en la salida estándar: indique una carpeta con -o",
)
NO_CALENDAR_FOR = Text(
    en="no calendar for {name}: the directory of parties does not know it (rcm check)",
    es="sin calendario para {name}: el directorio de participantes no la conoce (rcm check)",
)
BAD_EPOCH = Text(en="SOURCE_DATE_EPOCH is not a number of seconds", es="SOURCE_DATE_EPOCH no es un número de segundos")

# the calendar before
SINCE_FOLDER = Text(
    en="--each and --split write several calendars: name with --since the folder of those before, not {path}",
    es="--each y --split escriben varios calendarios: indique con --since la carpeta de los anteriores, no {path}",
)
SINCE_OTHER_HINT = Text(
    en="name with --since the calendar of the same people and days, or add --force to continue this one all the same",
    es="indique con --since el calendario de las mismas personas y días, o agregue --force para continuar este de todos modos",
)
SINCE_PUBLIC_HINT = Text(
    en="a public calendar continues only a public one: it would show what was said in closed items",
    es="un calendario público solo continúa otro público: mostraría lo dicho en puntos cerrados",
)
OLD_CALENDAR_DAMAGED = Text(
    en="{path} is not whole any more, so that its history cannot be continued",
    es="{path} ya no está íntegro, así que no se puede continuar su historia",
)
OLD_CALENDAR_FOREIGN = Text(
    en="{path} is not a calendar that rcm wrote, or not whole any more",
    es="{path} no es un calendario escrito por rcm, o ya no está íntegro",
)
OLD_CALENDAR_HINT = Text(
    en="restore it, or use --force to start afresh: every entry begins at SEQUENCE 0 again, and old copies may win over it",
    es="restáurelo, o use --force para empezar de nuevo: cada entrada vuelve a SEQUENCE 0 y las copias anteriores pueden imponerse",
)
OTHER_CALENDAR = Text(
    en="{path} is another calendar ({before}); this one is {now}, and would cancel its entries",
    es="{path} es otro calendario ({before}); este es {now}, y cancelaría sus entradas",
)
OTHER_CALENDAR_HINT = Text(
    en="choose another name with -o, or --force to replace it",
    es="elija otro nombre con -o, o --force para reemplazarlo",
)
OLDER_CALENDAR = Text(
    en="{path} was written by an older rcm, which did not say for whom: it may hold closed items",
    es="{path} lo escribió un rcm anterior, que no decía para quién: puede contener puntos cerrados",
)

# what was written
EXPORTED = Text(en="{path}: {count} calendar entries", es="{path}: {count} entradas de calendario")
EXPORTED_ONE = Text(en="{path}: 1 calendar entry", es="{path}: 1 entrada de calendario")
EXPORTED_MANY = Text(en="{folder}: {count} calendars", es="{folder}: {count} calendarios")
WOULD_WRITE_ONE = Text(
    en="would write {path}: {bytes} bytes, 1 entry", es="escribiría {path}: {bytes} bytes, 1 entrada"
)
WOULD_WRITE = Text(
    en="would write {path}: {bytes} bytes, {count} entries", es="escribiría {path}: {bytes} bytes, {count} entradas"
)
CALENDAR_LEFT = Text(
    en="{path}: nothing written; the agenda has none of its entries any more, and they are over",
    es="{path}: no se ha escrito nada; el orden del día ya no tiene ninguna de sus entradas, y han pasado",
)
CALENDAR_UNCHANGED = Text(
    en="nothing changed since the calendar before", es="nada ha cambiado desde el calendario anterior"
)
ZONE_IN_UTC = Text(
    en="{zone}: its rules do not fit the one form that Outlook reads; its entries are in UTC",
    es="{zone}: sus reglas no caben en la única forma que lee Outlook; sus entradas van en UTC",
)
STAMP = Text(
    en="entries are stamped {stamp} ({source})",
    es="las entradas llevan la fecha {stamp} ({source})",
)
STAMP_OPTION = Text(en="from --stamp", es="según --stamp")
STAMP_SOURCE_DATE_EPOCH = Text(en="from SOURCE_DATE_EPOCH", es="según SOURCE_DATE_EPOCH")
STAMP_REVISED = Text(en="the agenda's “revised” date", es="la fecha «revised» del orden del día")
STAMP_FIRST_DAY = Text(
    en="its first day, since the agenda has no “revised” date",
    es="su primer día, porque el orden del día no tiene fecha «revised»",
)
STAMP_PUSHED = Text(
    en="the date of this version is not later than that of the calendar before; changed entries are stamped {stamp}. Put a newer “revised” date into the agenda",
    es="la fecha de esta versión no es posterior a la del calendario anterior; las entradas cambiadas llevan {stamp}. Ponga en el orden del día una fecha «revised» más nueva",
)
HOW_IT_ARRIVES = Text(
    en="send it as an attachment; Outlook adds a newer file a second time instead of updating, so tell people what changed",
    es="envíelo como adjunto; Outlook agrega un archivo más nuevo por segunda vez en lugar de actualizar, así que avise qué cambió",
)
HOW_UPDATES_ARRIVE = Text(
    en="send it again: iPhones and Google usually update entries they know; Outlook adds them a second time, Thunderbird and Nextcloud skip them, so tell people what changed (docs/calendars.md)",
    es="envíelo de nuevo: iPhone y Google suelen actualizar las entradas que conocen; Outlook las agrega por segunda vez, Thunderbird y Nextcloud las omiten, así que avise qué cambió (docs/es/calendarios.md)",
)
HOW_FEEDS_ARRIVE = Text(
    en="put it at that address: subscribed calendars fetch the new version by themselves, Google within a day (docs/calendars.md)",
    es="publíquelo en esa dirección: los calendarios suscritos recogen solos la versión nueva, Google en un día (docs/es/calendarios.md)",
)

# a change of one entry
ENTRY_ADDED = Text(en="new: “{title}”, {after}", es="nuevo: «{title}», {after}")
ENTRY_MOVED = Text(en="moved: “{title}” from {before} to {after}", es="movido: «{title}», de {before} a {after}")
ENTRY_PLACE = Text(en="another place: “{title}”, {after}", es="otro lugar: «{title}», {after}")
ENTRY_STATE = Text(
    en="another state (tentative or confirmed): “{title}”, {after}",
    es="otro estado (provisional o confirmado): «{title}», {after}",
)
ENTRY_TEXT = Text(en="other words: “{title}”, {after}", es="otro texto: «{title}», {after}")
ENTRY_CANCELLED = Text(en="cancelled: “{title}”, {before}", es="cancelado: «{title}», {before}")
ENTRY_REVIVED = Text(en="takes place again: “{title}”, {after}", es="vuelve a celebrarse: «{title}», {after}")
