"""For whom, from where and in which language an agenda is shown."""

from rcmcli.model.text import Text

NO_SUCH_DAY = Text(
    en="there is no day {day}; the agenda has {count}", es="no hay día {day}; el orden del día tiene {count}"
)
NOT_TODAY = Text(
    en="the meeting is not on today, {day} at its place", es="la reunión no se celebra hoy, {day} en su lugar"
)
NOT_TOMORROW = Text(
    en="the meeting is not on tomorrow, {day} at its place", es="la reunión no se celebra mañana, {day} en su lugar"
)
NAME_A_DAY = Text(
    en="name one of its days instead: --day 1 and so on: {days}",
    es="nombre en su lugar uno de sus días, con --day 1, etc.: {days}",
)
ONE_DAY = Text(
    en="--day, --today and --tomorrow each name a day; give one of them",
    es="--day, --today y --tomorrow indican un día; dé solo uno de ellos",
)
AT_WITHOUT_DAY = Text(
    en="--at says at which moment it is “today” or “tomorrow”: give one of them too, --today or --tomorrow",
    es="--at dice en qué momento es «hoy» o «mañana»: agregue --today o --tomorrow",
)
BY_THIS_CLOCK = Text(
    en="{day} is today at the meeting's place, by this computer's clock",
    es="hoy es {day} en el lugar de la reunión, según el reloj de este equipo",
)
NO_SUCH_PARTY = Text(en="the directory knows no party “{name}”", es="el directorio no conoce a «{name}»")
NO_SUCH_PARTY_HINT = Text(
    en="name a country, a body such as IOM, or a group such as RCM; places (rcm places) go after --tz or --to",
    es="nombre un país, un organismo como la OIM o un grupo como la CRM; los lugares (rcm places) van tras --tz o --to",
)
PARTIES_ARE = Text(en="those here are {near}", es="aquí figuran {near}")
TAKES_NO_PART = Text(
    en="{party} is not among the delegations and observers of this agenda",
    es="{party} no figura entre las delegaciones y los observadores de este orden del día",
)
NO_SEAT = Text(
    en="{party} has no seat of its own, so hours are those of the meeting; add --tz for others",
    es="{party} no tiene sede propia, así que las horas son las de la reunión; agregue --tz para otras",
)
SEEN_FROM = Text(en="{party} is seen from {place}", es="{party} se ve desde {place}")
READ_AS = Text(en="{name}: {place} ({zone})", es="{name}: {place} ({zone})")
