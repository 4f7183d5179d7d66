"""The calendars of parties that an agenda is checked against."""

from rcmcli.model.text import Text

ALONE = Text(en="--busy needs --for: whose calendar is it?", es="--busy necesita --for: ¿de quién es el calendario?")
ALONE_HINT = Text(en="write --busy canada.ics --for Canada", es="escriba --busy canada.ics --for Canadá")
MISSING = Text(
    en="--for says whose calendar --busy is; no --busy was given",
    es="--for dice de quién es el calendario de --busy; falta --busy",
)
UNPAIRED = Text(
    en="{files} × --busy, but {parties} × --for; give one for each, or a single --for for all",
    es="{files} × --busy, pero {parties} × --for; indique uno para cada uno, o un solo --for para todos",
)
AS_ALONE = Text(
    en="--busy-as says who the owner of a calendar is; no --busy was given",
    es="--busy-as dice quién es el titular de un calendario; falta --busy",
)
AS_UNPAIRED = Text(
    en="{files} × --busy, but {parties} × --busy-as; give one for each, or a single --busy-as for all",
    es="{files} × --busy, pero {parties} × --busy-as; indique uno para cada uno, o un solo --busy-as para todos",
)
NO_SEAT = Text(
    en="{party} has no seat of its own: whole days and hours without a zone are taken as the meeting's",
    es="{party} no tiene sede propia: los días enteros y las horas sin huso se toman como los de la reunión",
)
TOO_LARGE = Text(en="{path} is larger than {most} MB", es="{path} pasa de {most} MB")
NO_CALENDAR = Text(
    en="{path} is not a calendar: it has no BEGIN:VCALENDAR", es="{path} no es un calendario: no tiene BEGIN:VCALENDAR"
)
NO_CALENDAR_HINT = Text(
    en="export it as iCalendar (.ics) from Outlook, Google Calendar or Apple Calendar",
    es="expórtelo como iCalendar (.ics) desde Outlook, Google Calendar o Apple Calendar",
)
TROUBLE = Text(en="{path}:{line}: “{title}”: {why}", es="{path}:{line}: «{title}»: {why}")
TROUBLES = Text(
    en="{path}:{line}: “{title}”, and {count} more: {why}", es="{path}:{line}: «{title}», y {count} más: {why}"
)
NAMELESS = Text(en="an entry", es="una entrada")
STRANGER = Text(
    en="{path}: no entry names {address}; nothing was read as declined by it",
    es="{path}: ninguna entrada nombra a {address}; nada se leyó como rechazado por esa dirección",
)
EMPTY = Text(en="{path}: the calendar has no entries at all", es="{path}: el calendario no tiene ninguna entrada")
FLOATING = Text(
    en="{path}: entries without a time zone ({count}) are read by the clock of {place}",
    es="{path}: las entradas sin huso horario ({count}) se leen según el reloj de {place}",
)
ONE_MORE = Text(en="{path}: 1 more remark", es="{path}: 1 observación más")
MORE = Text(en="{path}: {count} more remarks", es="{path}: {count} observaciones más")
