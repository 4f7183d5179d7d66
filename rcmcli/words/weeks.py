"""The weeks of a calendar: what is asked, which are free, what stands beside them."""

from rcmcli.model.text import Text

TITLE = Text(
    en="Free weeks for a meeting of {length}, {dates}, parties: {count}",
    es="Semanas libres para una reunión de {length}, {dates}, participantes: {count}",
)
WEEK = Text(en="{n}. {days} (week {week}): {why}", es="{n}. {days} (semana {week}): {why}")
ALL_WORK = Text(en="everyone works", es="todos trabajan")
ALONE_WORKS = Text(en="{name} works", es="{name} trabaja")
SOME_OFF = Text(en="off: {who}", es="no trabajan: {who}")
FREE_DAYS = Text(en="free for all: {days}", es="libres para todos: {days}")
FREE_ALONE = Text(en="free: {days}", es="libres: {days}")
NONE_FREE = Text(en="no day is free for all", es="ningún día está libre para todos")
DAY_OFF = Text(en="{day}: {why} ({names})", es="{day}: {why} ({names})")
EVERYONE = Text(en="all", es="todos")
TAKEN = Text(en="taken, {day}: {title}", es="ocupado, {day}: {title}")
BESIDE = Text(en="may fall in it: {title} ({when})", es="puede caer en ella: {title} ({when})")
MORE_BESIDE = Text(en="and others that may fall in it: {count}", es="y otras que pueden caer en ella: {count}")
CLOSED = Text(
    en="weeks with no room for {length}: {count}", es="semanas en que no hay lugar para {length}: {count}"
)  # fmt: skip
OTHERS = Text(en="further weeks, with --top: {count}", es="otras semanas, con --top: {count}")
UNDATED = Text(
    en="activities of {calendar} without any date, which take no day: {count}",
    es="actividades de {calendar} sin fecha alguna, que no ocupan ningún día: {count}",
)
HOURS = Text(en="For its hours: {command}", es="Para sus horas: {command}")

# what cannot be planned
WITH_CALENDAR = Text(
    en="--calendar looks for weeks, not for hours: leave out {options}",
    es="--calendar busca semanas, no horas: omita {options}",
)
NO_PERIOD = Text(
    en="{calendar} does not say for which period it is", es="{calendar} no dice para qué período es"
)  # fmt: skip
NO_PERIOD_HINT = Text(
    en="say from when to when: --date 2022-03-01..2022-06-30",
    es="diga desde y hasta cuándo: --date 2022-03-01..2022-06-30",
)
BAD_DAYS = Text(
    en="--duration: “{given}” is no length of a meeting", es="--duration: «{given}» no es la duración de una reunión"
)
BAD_DAYS_HINT = Text(
    en="write 1d to 7d, or hours such as 4h for one day", es="escriba de 1d a 7d, u horas como 4h para un día"
)
NOTHING = Text(
    en="from {first} to {last} no week has {length} that nothing else takes and on which {names} can work",
    es="del {first} al {last} ninguna semana tiene {length} que nada más ocupe y en que {names} pueda trabajar",
)
ALL_NAMED = Text(en="everyone who must be there", es="quien debe estar")
NOTHING_HINT = Text(
    en="take fewer days, other dates, or leave out --must", es="tome menos días, otras fechas, u omita --must"
)
