"""Slips of the first hour: each with its place, its words in both languages, and what `--fix` makes of it.

A slip is one change in a good agenda. None is told in the words of the TOML parser, and none hides another.
"""

import re
from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.desk.checking import Run, findings_of
from rcmcli.jobs.check.fixing import mend
from rcmcli.store.reading import Reading, read_bytes

AGENDA = """format = 1
title.es = "Taller"
title.en = "Workshop"
timezone = "America/Guatemala"
languages = ["es", "en"]
host = "Guatemala"
delegations = ["RCM", "SACM"]

[[day]]
date = 2026-11-12
weekday = "Thursday"

[[day.item]]
id = "opening"
time = "09:00-09:30"
title = { es = "Apertura", en = "Opening" }
leads = ["PPT", "IOM"]
"""
RUN = Run(rules=frozenset({"F101", "F102", "F103", "F104", "F105"}), today=date(2026, 1, 1))
PARSER = re.compile(
    r"unclosed|unterminated|illegal|unescaped|expected|overwrite|declare|not toml|end of document"
    r"|invalid (?:value|statement|character|hex|date|initial)|no es toml",
    re.IGNORECASE,
)


class Slip(NamedTuple):
    """What is written instead of what, and what is said: `line:from-to CODE`, words, hint; the line as `--fix` leaves it."""

    right: str
    wrong: str
    at: str
    en: str
    es: str
    fixed: str = ""


TITLE = 'title.en = "Workshop"'
WORDS = 'title = { es = "Apertura", en = "Opening" }'
CURLY = 'Word has put curly quotes here | use straight quotes: "{}"'
CURLY_ES = 'Word ha puesto aquí comillas tipográficas | use comillas rectas: "{}"'
UNCLOSED = 'a quote is opened on this line and not closed | close it with "; long text goes between """'
UNCLOSED_ES = 'en esta línea se abren comillas y no se cierran | ciérrelas con "; un texto largo va entre """'
BRACKETS = "days and items stand under double brackets | write {}"
BRACKETS_ES = "los días y los puntos van bajo corchetes dobles | escriba {}"
YEAR = "a date is written year first | write {}"
YEAR_ES = "una fecha se escribe con el año primero | escriba {}"
DATE = "this must be a date without quotes, such as 2021-09-09 | write {}"
DATE_ES = "esto debe ser una fecha sin comillas, como 2021-09-09 | escriba {}"
LIST = 'this must be a list, such as ["Mexico", "IOM"] | write {}'
LIST_ES = 'esto debe ser una lista, como ["México", "OIM"] | escriba {}'
ZONE = "“{}” is not the name of a time zone | {}"
ZONE_ES = "«{}» no es el nombre de un huso horario | {}"
HOST = 'write "America/Guatemala", the zone of Guatemala City (the host)'
HOST_ES = 'escriba "America/Guatemala", el huso de Ciudad de Guatemala (el anfitrión)'
KINDS = "session, break, meal, ceremony, social, travel, logistics, side-event, bilateral, press"
SLIPS = {
    "curly quotes": Slip(TITLE, "title.en = “Workshop”", "3:12-22 F101", CURLY.format("Workshop"), CURLY_ES.format("Workshop"), TITLE),
    "a curly quote at the end": Slip(TITLE, 'title.en = "Workshop”', "3:12-22 F101", CURLY.format("Workshop"), CURLY_ES.format("Workshop"), TITLE),
    "a curly quote at the start": Slip(TITLE, 'title.en = “Workshop"', "3:12-22 F101", CURLY.format("Workshop"), CURLY_ES.format("Workshop"), TITLE),
    "a curly quote in a table": Slip('"Apertura"', '"Apertura”', "16:16-26 F101", CURLY.format("Apertura"), CURLY_ES.format("Apertura"), WORDS),
    "guillemets in a list": Slip('"PPT"', "«PPT»", "17:10-15 F101", CURLY.format("PPT"), CURLY_ES.format("PPT"), 'leads = ["PPT", "IOM"]'),
    "quotes inside": Slip('"Workshop"', '"The "new" way"', "3:12-27 F101",
        r'there are quotation marks inside this text | write those inside as \" or as “ ”: "The \"new\" way"',
        r'hay comillas dentro de este texto | escriba las de dentro como \" o como « »: "The \"new\" way"',
        r'title.en = "The \"new\" way"'),
    "an odd quote inside": Slip('"Workshop"', '"The "new way"', "3:12-26 F101",
        'a quotation mark is missing here | each text stands between two: "like this"',
        'aquí falta una comilla | cada texto va entre dos: "así"'),
    "no quote at the start": Slip('"Workshop"', 'Workshop"', "3:12-21 F101",
        'a quotation mark is missing here | each text stands between two: "like this"',
        'aquí falta una comilla | cada texto va entre dos: "así"', TITLE),
    "no quote at the end": Slip('"Workshop"', '"Workshop', "3:12-21 F101", UNCLOSED, UNCLOSED_ES, TITLE),
    "no quote in a list": Slip('"IOM"', '"IOM', "17:17-21 F101", UNCLOSED, UNCLOSED_ES, 'leads = ["PPT", "IOM"]'),
    "no quote in a table": Slip('"Apertura"', '"Apertura', "16:16-25 F101", UNCLOSED, UNCLOSED_ES, WORDS),
    "a text over two lines": Slip('"Workshop"', '"Workshop\non migration"', "3:12-21 F101",
        'this text goes on in the next line | write it on one line, or between """ at its beginning and """ at its end',
        'este texto sigue en la línea siguiente | escríbalo en una sola línea, o entre """ al principio y """ al final'),
    "a long text without end": Slip('"Workshop"', '"""Workshop', "3:12-15 F101",
        'a long text begins here with """ and has no end | write """ behind its last word',
        'aquí empieza con """ un texto largo que no termina | escriba """ tras su última palabra'),
    "a long text with one quote at its end": Slip('"Workshop"', '"""Workshop"', "3:12-15 F101",
        'a long text begins here with """ and has no end | write """ behind its last word',
        'aquí empieza con """ un texto largo que no termina | escriba """ tras su última palabra', 'title.en = """Workshop"""'),
    "no quotes": Slip('"Guatemala"', "Guatemala", "6:8-17 F101", 'text needs quotes around it | write "Guatemala"',
        'un texto se escribe entre comillas | escriba "Guatemala"', 'host = "Guatemala"'),
    "names without quotes": Slip('"RCM"', "RCM", "7:16-19 F101", 'each name in a list needs quotes | write "RCM"',
        'cada nombre de una lista va entre comillas | escriba "RCM"', 'delegations = ["RCM", "SACM"]'),
    "no comma in a list": Slip('"RCM",', '"RCM"', "7:16-21 F101", 'a comma is missing after this | write a comma behind it: "RCM",',
        'falta una coma después de esto | escriba una coma detrás: "RCM",', 'delegations = ["RCM", "SACM"]'),
    "no comma in a table": Slip('"Apertura",', '"Apertura"', "16:11-26 F101",
        'a comma is missing after this | write a comma behind it: es = "Apertura",',
        'falta una coma después de esto | escriba una coma detrás: es = "Apertura",', WORDS),
    "a semicolon": Slip('"RCM",', '"RCM";', "7:21-22 F101", "a semicolon stands where a comma should | write , instead of ;",
        "hay un punto y coma donde va una coma | escriba , en lugar de ;", 'delegations = ["RCM", "SACM"]'),
    "no bracket at the end": Slip('"SACM"]', '"SACM"', "7:15-29 F101",
        "this list is opened with [ and not closed | write ] behind its last entry",
        "esta lista se abre con [ y no se cierra | escriba ] tras su último elemento", 'delegations = ["RCM", "SACM"]'),
    "no bracket at the start": Slip('["RCM"', '"RCM"', "7:15-29 F101",
        'a bracket of this list is missing | a list stands between [ and ]: ["PPT", "Canada"]',
        'falta un corchete de esta lista | una lista va entre [ y ]: ["PPT", "Canadá"]', 'delegations = ["RCM", "SACM"]'),
    "no brackets": Slip('["RCM", "SACM"]', '"RCM", "SACM"', "7:15-28 F101",
        'a bracket of this list is missing | a list stands between [ and ]: ["PPT", "Canada"]',
        'falta un corchete de esta lista | una lista va entre [ y ]: ["PPT", "Canadá"]', 'delegations = ["RCM", "SACM"]'),
    "no brace at the end": Slip('"Opening" }', '"Opening"', "16:9-42 F101",
        "this brace is opened with { and not closed | write } behind its last value",
        "esta llave se abre con { y no se cierra | escriba } tras su último valor", WORDS),
    "no equals sign": Slip("host =", "host", "6:1-5 F101", "the sign = is missing after “host” | write host = …",
        "falta el signo = después de «host» | escriba host = …", 'host = "Guatemala"'),
    "a colon": Slip("host =", "host:", "6:5-6 F101", "a key and its value are joined by = | write = instead of :",
        "una clave y su valor se unen con = | escriba = en lugar de :", 'host = "Guatemala"'),
    "no value": Slip('"Guatemala"', "", "6:8-9 F101",
        'this key has no value | write one between quotes, key = "text", or delete the line',
        'esta clave no tiene valor | escriba uno entre comillas, clave = "texto", o borre la línea'),
    "a comma behind a line": Slip('"Guatemala"', '"Guatemala",', "6:19-20 F101",
        "nothing stands behind a value at the end of a line | delete the ,",
        "al final de la línea no va nada tras un valor | borre el signo ,", 'host = "Guatemala"'),
    "a remark of another language": Slip('"Guatemala"', '"Guatemala" // the host', "6:20-22 F101",
        "a remark begins with # | write # instead of //", "una nota al margen empieza con # | escriba # en lugar de //",
        'host = "Guatemala" # the host'),
    "two keys on a line": Slip('"Guatemala"\ndel', '"Guatemala" del', "6:20-21 F101",
        "a second key begins on this line | give each key a line of its own",
        "en esta línea empieza una segunda clave | dé a cada clave su propia línea", 'host = "Guatemala" '),
    "words of a remark": Slip("[[day]]", "First day\n[[day]]", "9:1-10 F101",
        'here stands a key without = and a value | write key = "text"; a remark begins with #',
        'aquí hay una clave sin = ni valor | escriba clave = "texto"; una nota al margen empieza con #'),
    "a key twice": Slip('"Guatemala"', '"Guatemala"\nhost = "Mexico"', "7:1-5 F101",
        "this key is written twice | keep one of the two; the other is in line 6",
        "esta clave está escrita dos veces | conserve una de las dos; la otra está en la línea 6"),
    "a line twice": Slip('"Guatemala"', '"Guatemala"\nhost = "Guatemala"', "7:1-5 F101",
        "this key is written twice | keep one of the two; the other is in line 6",
        "esta clave está escrita dos veces | conserve una de las dos; la otra está en la línea 6", 'host = "Guatemala"\ndel'),
    "a day in single brackets": Slip("[[day]]", "[day]", "9:1-6 F104", BRACKETS.format("[[day]]"), BRACKETS_ES.format("[[day]]"), "[[day]]"),
    "an item in single brackets": Slip("[[day.item]]", "[day.item]", "13:1-11 F104", BRACKETS.format("[[day.item]]"),
        BRACKETS_ES.format("[[day.item]]"), "[[day.item]]"),
    "a heading half closed": Slip("[[day.item]]", "[[day.item]", "13:1-12 F101",
        "the brackets of this heading are not closed | write [[day.item]]",
        "los corchetes de este encabezado no se cierran | escriba [[day.item]]", "[[day.item]]"),
    "a heading in Spanish": Slip("[[day]]", "[[día]]", "9:1-8 F101", "no heading is called [[día]] | write [[day]]",
        "ningún encabezado se llama [[día]] | escriba [[day]]", "[[day]]"),
    "a heading in the plural": Slip("[[day.item]]", "[[day.items]]", "13:1-14 F102",
        "no heading is called [[day.items]] | write [[day.item]]",
        "ningún encabezado se llama [[day.items]] | escriba [[day.item]]", "[[day.item]]"),
    "an item without its day": Slip("[[day.item]]", "[[item]]", "13:1-9 F102", "no heading is called [[item]] | write [[day.item]]",
        "ningún encabezado se llama [[item]] | escriba [[day.item]]", "[[day.item]]"),
    "a key of the meeting in an item": Slip('"IOM"]', '"IOM"]\nmode = "virtual"', "18:1-5 F102",
        "“mode” is a key of the meeting or a day, not of an item | move it above the first [[day]] or move it below its [[day]]",
        "«mode» es una clave de la reunión o un día, no de un punto | llévela arriba del primer [[day]] o llévela bajo su [[day]]"),
    "a key of the meeting below": Slip('"IOM"]', '"IOM"]\norganizer = "IOM"', "18:1-10 F102",
        "“organizer” is a key of the meeting, not of an item | move it above the first [[day]]",
        "«organizer» es una clave de la reunión, no de un punto | llévela arriba del primer [[day]]",
        'delegations = ["RCM", "SACM"]\norganizer = "IOM"\n'),
    "a key of an item in a day": Slip('"Thursday"', '"Thursday"\nroom = "A"', "12:1-5 F102",
        "“room” is a key of an item, not of a day | move it below its [[day.item]]",
        "«room» es una clave de un punto, no de un día | llévela bajo su [[day.item]]"),
    "an hour without quotes": Slip('"09:00-09:30"', "09:00-09:30", "15:8-19 F101",
        'a time needs quotes around it | write "09:00-09:30"', 'una hora se escribe entre comillas | escriba "09:00-09:30"',
        'time = "09:00-09:30"'),
    "hours without minutes": Slip('"09:00-09:30"', '"9 a 10"', "15:8-16 F104",
        '“9 a 10” is not a time; write "09:00-10:30", "19:00" or "morning" | write "09:00-10:00"',
        '«9 a 10» no es una hora; escriba "09:00-10:30", "19:00" o "morning" | escriba "09:00-10:00"'),
    "hours of morning or evening": Slip('"09:00-09:30"', '"3 a 4"', "15:8-15 F104",
        '“3 a 4” is not a time; write "09:00-10:30", "19:00" or "morning" | write "03:00-04:00" or "15:00-16:00"',
        '«3 a 4» no es una hora; escriba "09:00-10:30", "19:00" o "morning" | escriba "03:00-04:00" o "15:00-16:00"'),
    "a date in words": Slip("2026-11-12", '"12 de noviembre de 2026"', "10:8-33 F104", DATE.format("2026-11-12"),
        DATE_ES.format("2026-11-12"), "date = 2026-11-12"),
    "a date with its weekday": Slip("2026-11-12", '"Thursday, November 12th, 2026"', "10:8-39 F104", DATE.format("2026-11-12"),
        DATE_ES.format("2026-11-12"), "date = 2026-11-12"),
    "a date of another weekday": Slip("2026-11-12", '"viernes 12 de noviembre de 2026"', "10:8-41 F104",
        "this must be a date without quotes, such as 2021-09-09 | ", "esto debe ser una fecha sin comillas, como 2021-09-09 | "),
    "a date in words without quotes": Slip("2026-11-12", "12 de noviembre de 2026", "10:8-31 F101",
        YEAR.format("2026-11-12 (year, month, day)"), YEAR_ES.format("2026-11-12 (año, mes, día)"), "date = 2026-11-12"),
    "a date of two readings": Slip("2026-11-12", "12/11/2026", "10:8-18 F101", YEAR.format("2026-11-12 or 2026-12-11"),
        YEAR_ES.format("2026-11-12 o 2026-12-11")),
    "a date of one reading": Slip("2026-11-12", "13/11/2026", "10:8-18 F101", YEAR.format("2026-11-13 (year, month, day)"),
        YEAR_ES.format("2026-11-13 (año, mes, día)"), "date = 2026-11-13"),
    "a date with dashes of Word": Slip("2026-11-12", "2026–11–12", "10:8-18 F101", YEAR.format("2026-11-12 (year, month, day)"),
        YEAR_ES.format("2026-11-12 (año, mes, día)"), "date = 2026-11-12"),
    "a day too many": Slip("2026-11-12", "2026-11-31", "10:8-18 F101",
        "there is no such date: 2026-11-31 | look at the day of the month; the last one is 2026-11-30",
        "esa fecha no existe: 2026-11-31 | revise el día del mes; el último es 2026-11-30"),
    "yes": Slip('"IOM"]', '"IOM"]\noptional = sí', "18:12-14 F101", "yes and no are written true and false | write true, without quotes",
        "sí y no se escriben true y false | escriba true, sin comillas", "optional = true"),
    "a no-break space": Slip("host =", "host\u00a0=", "6:5-6 F101",
        "there is a no-break space here, which looks like a space and is none | delete it and type an ordinary space",
        "aquí hay un espacio de no separación, que parece un espacio y no lo es | bórrelo y escriba un espacio normal",
        'host = "Guatemala"'),
    "a name for a list": Slip('["PPT", "IOM"]', '"PPT"', "17:9-14 F104", LIST.format('["PPT"]'), LIST_ES.format('["PPT"]'), 'leads = ["PPT"]'),
    "names for a list": Slip('["PPT", "IOM"]', '"PPT, IOM"', "17:9-19 F104", LIST.format('["PPT", "IOM"]'), LIST_ES.format('["PPT", "IOM"]')),
    "a language for a list": Slip('["es", "en"]', '"español"', "5:13-22 F104", LIST.format('["es"]'), LIST_ES.format('["es"]'), 'languages = ["es"]'),
    "an id with spaces": Slip('"opening"', '"Sesión 1"', "14:6-16 F104", 'an id is letters, digits and hyphens, at most 100 | write "sesion-1"',
        'un id consta de letras, cifras y guiones, 100 como máximo | escriba "sesion-1"', 'id = "sesion-1"'),
    "a status with a capital": Slip("host =", 'status = "Final"\nhost =', "6:10-17 F104",
        '“Final” is not one of draft, preliminary, final, cancelled | write "final"',
        '«Final» no es ninguno de draft, preliminary, final, cancelled | escriba "final"', 'status = "final"'),
    "a status in Spanish": Slip("host =", 'status = "definitivo"\nhost =', "6:10-22 F104",
        '“definitivo” is not one of draft, preliminary, final, cancelled | write "final"',
        '«definitivo» no es ninguno de draft, preliminary, final, cancelled | escriba "final"', 'status = "final"'),
    "a kind in Spanish": Slip("leads =", 'kind = "receso"\nleads =', "17:8-16 F104", f'“receso” is not one of {KINDS} | write "break"',
        f'«receso» no es ninguno de {KINDS} | escriba "break"', 'kind = "break"'),
    "a format between quotes": Slip("format = 1", 'format = "1"', "1:10-13 F104", "this must be 1 | write 1", "esto debe ser 1 | escriba 1", "format = 1"),
    "a heading without brackets": Slip("[[day.item]]", "day.item", "13:1-9 F101", BRACKETS.format("[[day.item]]"),
        BRACKETS_ES.format("[[day.item]]"), "[[day.item]]"),
    "a heading with a number": Slip("[[day]]", "[[Day 1]]", "9:1-10 F101", "no heading is called [[Day 1]] | write [[day]]",
        "ningún encabezado se llama [[Day 1]] | escriba [[day]]", "[[day]]"),
    "brackets in the middle": Slip("[[day.item]]", "[[day].item]]", "13:1-14 F101",
        "the brackets of this heading are not closed | write [[day.item]]",
        "los corchetes de este encabezado no se cierran | escriba [[day.item]]", "[[day.item]]"),
    "a list without any signs": Slip('["PPT", "IOM"]', "PPT, IOM", "17:9-17 F101", LIST.format('["PPT", "IOM"]'),
        LIST_ES.format('["PPT", "IOM"]')),
    "an offset without quotes": Slip('"America/Guatemala"', "GMT-6", "4:12-17 F101", ZONE.format("GMT-6", HOST), ZONE_ES.format("GMT-6", HOST_ES)),
    "a hidden sign before a key": Slip("host =", "\u200bhost =", "6:1-2 F101",
        "a character that nobody sees stands here (U+200B) | delete it; it came from a copy and paste",
        "aquí hay un carácter que nadie ve (U+200B) | bórrelo; vino de copiar y pegar", 'host = "Guatemala"'),
    "a day too many between quotes": Slip("2026-11-12", '"2026-11-31"', "10:8-20 F104",
        "there is no such date: 2026-11-31 | look at the day of the month; the last one is 2026-11-30",
        "esa fecha no existe: 2026-11-31 | revise el día del mes; el último es 2026-11-30"),
    "an offset as the zone": Slip('"America/Guatemala"', '"GMT-6"', "4:12-19 F104", ZONE.format("GMT-6", HOST), ZONE_ES.format("GMT-6", HOST_ES)),
    "an abbreviation as the zone": Slip('"America/Guatemala"', '"CST"', "4:12-17 F104", ZONE.format("CST", HOST), ZONE_ES.format("CST", HOST_ES)),
    "a country as the zone": Slip('"America/Guatemala"', '"Costa Rica"', "4:12-24 F104",
        ZONE.format("Costa Rica", 'write "America/Costa_Rica"'), ZONE_ES.format("Costa Rica", 'escriba "America/Costa_Rica"'),
        'timezone = "America/Costa_Rica"'),
    "another offset as the zone": Slip('"America/Guatemala"', '"GMT"', "4:12-17 F104",
        "“GMT” is a fixed or turned-round offset, not the clock of a place | "
        'write the zone of the place where you meet: for Guatemala City (the host) it is "America/Guatemala"',
        "«GMT» es un desfase fijo o de signo invertido, no el reloj de un lugar | "
        'escriba el huso del lugar de la reunión: para Ciudad de Guatemala (el anfitrión) es "America/Guatemala"'),
}  # fmt: skip


def reading_of(text: str) -> Reading:
    """The reading of a file called a.toml."""
    return read_bytes(text.encode(), "a.toml", "a")


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Each finding of a file's own faults: `line:from-to CODE`, and its words with the hint."""
    return [
        (
            f"{one.span.line}:{one.span.column}-{one.span.end_column} {one.finding.rule.code}",
            f"{one.finding.says(language)} | {one.finding.mend(language)}",
        )
        for one in findings_of(reading_of(text), RUN)
    ]


def slipped(slip: Slip) -> str:
    """The agenda with a slip in it."""
    assert slip.right in AGENDA
    return AGENDA.replace(slip.right, slip.wrong, 1)


def test_the_agenda_itself_has_no_slip() -> None:
    """What the slips are made in is good."""
    assert told(AGENDA, "en") == []


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_where_it_is_and_how_to_mend_it(slip: Slip) -> None:
    """One finding, at the very signs, in both languages."""
    assert told(slipped(slip), "en") == [(slip.at, slip.en)]
    assert told(slipped(slip), "es") == [(slip.at, slip.es)]
    assert not PARSER.search(slip.en + slip.es)


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_fix_mends_what_is_certain_and_nothing_else(slip: Slip) -> None:
    """Where it is certain the line becomes right, and every other line stays; elsewhere every byte stays."""
    before = slipped(slip)
    after = mend(reading_of(before), RUN).after.text
    if not slip.fixed:
        assert after == before
        return
    assert told(after, "en") == []
    assert slip.fixed in after
    gone = set(before.splitlines()) - set(after.splitlines())
    assert gone <= set(slip.wrong.splitlines()) | {line for line in before.splitlines() if slip.wrong in line} | {
        line for line in before.splitlines() if slip.wrong.splitlines()[0] in line
    }


@pytest.mark.parametrize(("language", "word"), [("en", "write them as lines"), ("es", "escríbalos como líneas")])
def test_a_list_of_lines_is_told_how_lines_are_written(language: str, word: str) -> None:
    """And what it tells is read: a line for each item, between three quotes."""
    head = AGENDA[: AGENDA.index("[[day.item]]")]
    rows = ["09:00-09:30 Apertura | Opening", "09:30-10:00 Cierre | Close"]
    wrong = head + "items = [" + ", ".join(f'"{row}"' for row in rows) + "]\n"
    [(at, says)] = told(wrong, language)
    assert at.endswith("F104")
    assert word in says
    right = head + 'items = """\n' + "\n".join(rows) + '\n"""\n'
    assert [at.split()[1] for at, _ in told(right, language)] == ["F103"]


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(
    "table",
    [
        '{\n  es = "Apertura",\n  en = "Opening"\n}',
        '{\n  es = "Apertura", # a, remark }\n  en = "Opening",\n}',
        '{ es = "Apertura", en = "Opening", }',
    ],
)
def test_a_table_over_several_lines_is_read(table: str, end: str) -> None:
    """As TOML 1.1 has it: line breaks, remarks and a comma at the end are no slip, and places are those of the file."""
    text = AGENDA.replace('{ es = "Apertura", en = "Opening" }', table).replace("\n", end)
    assert told(text, "en") == []
    found = reading_of(text).usable
    assert found
    assert found.days[0].items[0].title.en == "Opening"
    wrong = text.replace('"PPT"', "5")
    line = 1 + wrong[: wrong.index("[5")].count("\n")
    assert [at for at, _ in told(wrong, "en")] == [f"{line}:10-11 F104"]


NOTES = 'notes = ["""\nIn this text\ntime = 10:00\n""", """\nand this\n"""]\n'


@pytest.mark.parametrize(
    ("right", "wrong", "places"),
    [
        ("host =", "host:", ["6:5"]),
        ('"Workshop"', '"""Workshop', ["3:12"]),
        ('"09:00-09:30"', '"""09:00-09:30', ["15:8"]),
    ],
)
def test_a_long_text_beside_a_slip_is_read(right: str, wrong: str, places: list[str]) -> None:
    """Lines of a long text that look like pairs are words; a long text that has no end does not begin at the next one."""
    text = AGENDA + NOTES + 'room = """\nSalón\n"""\n'
    assert [at.split("-")[0] for at, _ in told(text.replace(right, wrong, 1), "en")] == places


# Slips that each stand on a line of their own, so that any of them can be made together.
SINGLE = ("curly quotes", "a colon", "no comma in a list", "a date in words without quotes", "a curly quote in a table",
          "an hour without quotes", "a day in single brackets", "a heading half closed", "a language for a list",
          "a format between quotes", "no quote in a list", "an id with spaces")  # fmt: skip


@given(st.sets(st.sampled_from(SINGLE), min_size=2))
def test_no_slip_hides_another(names: set[str]) -> None:
    """Any of them together: each is told in its place, and `--fix` mends them all."""
    text = AGENDA
    for name in names:
        text = text.replace(SLIPS[name].right, SLIPS[name].wrong, 1)
    places = {at.split()[0] for at, _ in told(text, "en")}
    assert places == {SLIPS[name].at.split()[0] for name in names}
    after = mend(reading_of(text), RUN).after.text
    assert after == AGENDA.replace('"opening"', '"sesion-1"' if "an id with spaces" in names else '"opening"').replace(
        '["es", "en"]', '["es"]' if "a language for a list" in names else '["es", "en"]'
    )


@given(st.text(st.sampled_from("\"“”[]{}=,;:#\n\\'ab1. "), max_size=40), st.integers(0, len(AGENDA)))
def test_whatever_is_put_into_an_agenda_the_rest_of_it_stays(words: str, at: int) -> None:
    """Any signs at any place: findings in words of our own, and what `--fix` leaves is no worse to read."""
    text = AGENDA[:at] + words + AGENDA[at:]
    reading = reading_of(text)
    for language in ("en", "es"):
        assert not [said for _, said in told(text, language) if PARSER.search(said)]
    after = mend(reading, RUN).after
    assert len(after.faults) <= len(reading.faults) or after.agenda is not None


@pytest.mark.parametrize("marks", ["“““ ”””", "””” ”””", '“““ """', "„„„ “““"])
def test_three_curly_quotes_are_three_straight_ones(marks: str) -> None:
    """What Word makes of a text of lines is told once, read on, and mended at both ends."""
    first, last = marks.split()
    text = f'format = 1\ntitle = "T"\ntimezone = "America/Lima"\n\n[[day]]\ndate = 2026-12-04\nitems = {first}\n09:00-10:00  Opening “of” it #a\n{last}\n'
    reading = read_bytes(text.encode(), label="a.toml", name="a")
    (found,) = findings_of(reading, RUN)
    assert (found.finding.rule.code, found.span.line, found.span.column) == ("F101", 7, 9)
    mended = mend(reading, RUN)
    assert mended.after.text == text.replace(first, '"""').replace(last, '"""')
