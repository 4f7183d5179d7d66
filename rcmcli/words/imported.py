"""What became of the lines of a paper that is read as an agenda, and what was taken for granted."""

from rcmcli.model.text import Text

# Why a line is in the agenda nowhere
TABLE_HEAD = Text(en="the head of a table", es="encabezado de una tabla")
END_MARK = Text(en="only says that the paper ends", es="solo dice que el documento termina")
PART_OF_DAY = Text(en="only says the part of the day", es="solo dice la parte del día")
KIND_OF_PAPER = Text(en="only says what kind of paper this is", es="solo dice qué tipo de documento es")
MAIL_HEAD = Text(en="the head of a message", es="encabezado de un mensaje")
GREETING = Text(en="a greeting", es="un saludo")
COURTESY = Text(en="a courtesy of the message", es="una fórmula de cortesía del mensaje")
SIGNATURE = Text(en="the signature of the message", es="la firma del mensaje")
ANSWERED = Text(en="the message that this one answers", es="el mensaje al que este responde")
LEGAL_NOTICE = Text(en="the legal notice of the message", es="el aviso legal del mensaje")
CONTACTS = Text(en="a list of contacts", es="una lista de contactos")
LETTER_DATE = Text(en="the date of the letter itself", es="la fecha de la propia carta")
FURNITURE = Text(en="the head or foot of a page", es="encabezado o pie de página")
TWICE = Text(en="says again what stands above", es="repite lo que ya está más arriba")
NO_HOUR = Text(en="seems to hold an hour that cannot be read", es="parece tener una hora que no se puede leer")
TAB = Text(en="only counts the sheets", es="solo numera las hojas")
LOST = Text(en="fits nowhere in an agenda", es="no corresponde a ninguna parte de una agenda")
# What was taken for granted
YEAR_OF_PAPER = Text(
    en="no year is printed beside this date; {year} is that of another date in the paper",
    es="esta fecha no lleva año; {year} es el de otra fecha del documento",
)
YEAR_NAMED = Text(
    en="no year is printed beside this date; {year} is the only one at the head of the paper",
    es="esta fecha no lleva año; {year} es el único que figura al comienzo del documento",
)
YEAR_GIVEN = Text(
    en="no year is printed; {year} was given with --year", es="no hay año impreso; {year} se dio con --year"
)
YEAR_BY_WEEKDAY = Text(
    en="no year is printed; {year} is the nearest in which {printed} fits its weekday",
    es="no hay año impreso; {year} es el más cercano en que {printed} cae en ese día de la semana",
)
MONTH_OF_PAPER = Text(
    en="no month is printed beside “{printed}”; {month} is the one that the paper names",
    es="«{printed}» no lleva mes; {month} es el que nombra el documento",
)
ORDER_OF_DATE = Text(
    en="“{printed}” was read with the day first, as this paper’s language does",
    es="«{printed}» se leyó con el día primero, como en el idioma del documento",
)
ORDER_OF_DATE_US = Text(
    en="“{printed}” was read with the month first, as English papers of the Americas write it",
    es="«{printed}» se leyó con el mes primero, como lo escriben en inglés en América",
)
COUNTED_DAYS = Text(
    en="“{printed}” was counted from {first}, the first date on the cover",
    es="«{printed}» se contó desde el {first}, la primera fecha de la portada",
)
ZONE_OF_PLACE = Text(
    en="the paper prints no time zone; its hours are taken as those of {place}, where it says that the meeting is",
    es="el documento no indica el huso horario; se entienden las horas de {place}, donde dice que es la reunión",
)
ZONE_OF_LABEL = Text(
    en="the hours are “{label}”, taken as the clock of {place}",
    es="las horas son «{label}», es decir, el reloj de {place}",
)
ZONE_OF_DAY = Text(
    en="the hours of this day are “{label}”, another clock than that of the paper, and the day has its timezone",
    es="las horas de este día son «{label}», otro reloj que el del documento, y el día lleva su timezone",
)
ZONE_OF_HEAD = Text(
    en="the paper gives its hours as those of {place}",
    es="el documento da sus horas como las de {place}",
)
ZONE_OF_LIST = Text(
    en="the paper prints no time zone; {place} is the place of its list whose hour is that of the first item",
    es="el documento no indica el huso horario; {place} es el lugar de su lista cuya hora es la del primer punto",
)
ZONE_GIVEN = Text(en="the hours are those of {place}, as --tz says", es="las horas son las de {place}, según --tz")
ZONE_OF_SETTINGS = Text(
    en="the paper prints no time zone; {place} is that of rcm.toml",
    es="el documento no indica el huso horario; {place} es el de rcm.toml",
)
HOURS_AGAIN = Text(
    en="the hours begin again here, and no other date is printed: read as held on the same day beside those above",
    es="aquí las horas vuelven a empezar sin que se indique otra fecha: se entienden del mismo día, en paralelo a las anteriores",
)
NO_TITLE = Text(en="no title stands beside these hours", es="ningún título acompaña a estas horas")
NO_DATE = Text(en="the paper prints no date for this day", es="el documento no indica la fecha de este día")
# What stands in the file
EVENING = Text(
    en="the paper does not say which half of the day; taken as the evening, as its words say",
    es="el documento no dice qué mitad del día; se leyó como la noche, por sus palabras",
)
PAST_MIDNIGHT = Text(
    en="taken as the night after, since what stands before it ends past midnight",
    es="se leyó como la madrugada siguiente, porque lo anterior termina pasada la medianoche",
)
PRINTED = Text(en="printed {printed}", es="impreso: {printed}")
UNTITLED = Text(en="(untitled)", es="(sin título)", fr="(sans titre)", pt="(sem título)")
HOURS_DIFFER = Text(
    en="the paper says {time} in one language and {other} in the other; {time} was kept",
    es="el documento dice {time} en un idioma y {other} en el otro; se dejó {time}",
)
IN_ONE_LANGUAGE = Text(
    en="at this hour it stands in one language of the paper only",
    es="a esta hora está solo en uno de los idiomas del documento",
)
# What is missing
NO_ZONE = Text(
    en='the paper does not say whose hours these are: --tz "San José", or write it on line {line}',
    es='el documento no dice de qué lugar son las horas: --tz "San José", o escríbalo en la línea {line}',
)
NO_TITLE_OF_MEETING = Text(en="the paper has no title", es="el documento no tiene título")
