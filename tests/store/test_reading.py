"""Reading: whatever the bytes, there is a reading, and what is wrong with them is said at its place.

What can be an agenda on disk is in `tests/checks/`; here are the bytes that cannot, and the values of every key.
"""

import unicodedata
from datetime import date
from pathlib import Path

import pytest
import tomli_w
from calls import calls_of
from front import front
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.desk.checking import Run, findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.finding import Severity
from rcmcli.model.page import text_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, clean
from rcmcli.reports import concise, full
from rcmcli.reports.located import Report
from rcmcli.store.reading import Reading, read, read_bytes

HEAD = front("Plenary", "America/Costa_Rica")
DAY = HEAD + "\n[[day]]\ndate = 2021-09-09\n"
ITEM = DAY + '\n[[day.item]]\nid = "opening"\ntitle = "Opening"\n'
AT_HEAD, AT_DAY, AT_ITEM = 4, 7, 11
"""The line that comes after each of them."""
TOO_DEEP = "a key has more than 20 dots, or brackets stand more than 50 deep"
CALLED = "whatever it is called"
TEXT = "this must be text between quotes"
PER_LANGUAGE = 'this must be text between quotes, or one per language: { en = "…", es = "…" }'
LIST = 'this must be a list, such as ["Mexico", "IOM"]'
TIME = 'this must be a time between quotes, such as "09:00-10:30"'
DATES = 'this must be dates between quotes, such as "2021-09-09/2021-09-10"'
DATE = "this must be a date without quotes, such as 2021-09-09"
TABLE = "this must be a table"
TABLES = "this must be tables, each under its own double brackets: [[day]], [[day.item]]"
NOTHING = "nothing stands in this file yet: the key “format” is missing, and so are “title” and “timezone”"
BRACKETS = "days and items stand under double brackets"
ID = "an id is letters, digits and hyphens, at most 100"


def told(data: bytes | str) -> list[str]:
    """The findings of a file, one a line, without its name."""
    found = text_of(concise.render(Report(("",), tuple(findings_of(reading_of(data)))), "en"))
    return [line.removeprefix("a.toml:") for line in found.splitlines()]


def reading_of(data: bytes | str) -> Reading:
    """The reading of a file called a.toml."""
    return read_bytes(data if isinstance(data, bytes) else data.encode(), "a.toml", "a")


def agenda_of(data: bytes | str) -> Agenda:
    """The agenda of a file that has no fault."""
    reading = reading_of(data)
    assert not reading.faults
    assert reading.usable
    return reading.usable


# ------------------------------------------------------------------ bytes that are no text


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", f"1:1: error[F101]: this is a picture, {CALLED}"),
        (b"PK\x03\x04\x14\x00word/document.xml", f"1:1: error[F101]: this is a file of Word (.docx), {CALLED}"),
        (b"PK\x03\x04\x14\x00\x06\x00", f"1:1: error[F101]: this is a Word file or another packed one, {CALLED}"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", f"1:1: error[F101]: this is a PDF, {CALLED}"),
        (HEAD.encode("utf-32-be"), "1:1: error[F101]: this is not a text file"),
        (b"#" * 5_000_001, "1:1: error[F101]: the file is larger than 5 MB; no agenda is"),
    ],
    ids=["png", "docx", "zip", "pdf", "utf-32", "5 MB and a byte"],
)
def test_what_is_no_text_is_said_to_be_none(data: bytes, finding: str) -> None:
    """A file that is no UTF-8 text, or too long to be an agenda, has one finding, at its beginning."""
    assert told(data) == [finding]
    assert reading_of(data).usable is None


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_saved_as_utf16_is_read_on(encoding: str) -> None:
    """With its mark or without, the encoding is told, and so is all else that is wrong; nothing is mended in it."""
    found = reading_of((DAY + 'weekday = "Friday"\ncolour = "green"\n').encode(encoding))
    assert [f"{one.span.line}:{one.span.column} {one.finding.rule.code}" for one in findings_of(found)] == [
        "1:1 F101",
        "7:11 T209",
        "8:1 F102",
    ]
    assert found.usable is None
    assert not any(one.finding.fix for one in findings_of(found))


WINDOWS = 'format = 1\ntitle.en = "Réunion"\ntitle.es = "Reunión"\n'


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (WINDOWS.encode("cp1252"), "2:14: error[F101]: the file is not UTF-8: byte 0xe9 (“é” in Windows-1252)"),
        (
            WINDOWS.encode()[:-6] + b"i\xf3n",
            "3:18: error[F101]: the file is not UTF-8: byte 0xf3 (“ó” in Windows-1252)",
        ),
        (b"\xef\xbb\xbf" + b"title = \x93Plenary\x94\r\n", "1:9: error[F101]: the file is not UTF-8: byte 0x93 (““”"),
        (b"# \xc3\xb1\xad\n", "1:4: error[F101]: the file is not UTF-8: byte 0xad cannot be read"),
        (b"# one\r\n# \x81\n", "2:3: error[F101]: the file is not UTF-8: byte 0x81"),
        (b"# caf\xc3", "1:6: error[F101]: the file is not UTF-8: byte 0xc3"),
    ],
    ids=["cp1252", "one byte of cp1252", "behind a mark", "soft hyphen", "undefined", "cut off"],
)
def test_a_byte_that_is_not_utf8_has_its_place(data: bytes, place: str) -> None:
    """The line and column are those of the byte, in characters, and the byte is named as Windows knows it."""
    assert any(finding.startswith(place) for finding in told(data))
    assert not any(fault.fix for fault in reading_of(data).faults)


# ------------------------------------------------------------------ text that is accepted


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["", "mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_marks_and_line_ends_of_windows_are_accepted(mark: bytes, end: str) -> None:
    """A byte order mark and CRLF change neither the agenda nor the columns of a finding."""
    text = ITEM + 'notes = ["""\none\ntwo"""]\ntime = "9:00-9:30"\n'
    assert agenda_of(mark + text.replace("\n", end).encode()) == agenda_of(text)
    wrong = f'{ITEM}time = "25:00"\n'.replace("\n", end).encode()
    assert told(mark + wrong) == ["11:8: error[F104]: “25:00” has an hour or minute that no clock shows"]


def test_a_no_break_space_in_a_time_is_a_space() -> None:
    """What Word puts between a clock and its half is read, and so is a no-break space in a text."""
    item = (
        agenda_of(ITEM.replace("Opening", "A\u00a0B") + 'time = "9:00\u00a0am\u202f–\u20079:30\u00a0am"\n')
        .days[0]
        .items[0]
    )
    assert (item.time.start, item.time.end, item.title.any) == (540, 570, "A\u00a0B")


def test_long_strings_are_read() -> None:
    """A title of a megabyte is long, and that is all."""
    long = "palabra " * 131_072
    assert agenda_of(ITEM.replace("Opening", long)).days[0].items[0].title.any == long
    assert told(f'{ITEM}time = "{long}"\n') == [
        f'11:8: error[F104]: “{long[:60]}…” is not a time; write "09:00-10:30", "19:00" or "morning"'
    ]


# ------------------------------------------------------------------ text that is no TOML


@pytest.mark.parametrize("text", ["", " \n\n", "# nothing\n"], ids=["empty", "blank", "a remark"])
def test_an_empty_file_is_said_to_be_empty(text: str) -> None:
    """An empty file is TOML, and no agenda; one finding says so."""
    assert told(text) == [f"1:1: error[F103]: {NOTHING}"]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        (HEAD.replace("\n", "\r"), ["1:1: error[F101]: the lines end in a bare carriage return (an old Mac habit)"]),
        ('título = "X"', ["1:1: error[F101]: “título” has an accent; the keys of the file are the English words"]),
        (HEAD + "title.es = ", ["4:12: error[F101]: this key has no value"]),
        (f"{HEAD}theme = Seguridad\n", ["4:9: error[F101]: text needs quotes around it"]),
        (f"{HEAD}revised = 09/09/2021\n", ["4:11: error[F101]: a date is written year first"]),
        (f"{HEAD}revised = 9.9.2021\n", ["4:11: error[F101]: a date is written year first"]),
        (f"{ITEM}time = 09:00\n", ["11:8: error[F101]: a time needs quotes around it"]),
        (f"{ITEM}time = 9h30 – 10h00\n", ["11:8: error[F101]: a time needs quotes around it"]),
        (f"{HEAD}theme = “Seguridad”\n", ["4:9: error[F101]: Word has put curly quotes here"]),
        (f"{HEAD}notes = [«Uno»]\n", ["4:10: error[F101]: Word has put curly quotes here"]),
        (
            f'{HEAD}theme\u00a0= "Seguridad"\n',
            ["4:6: error[F101]: there is a no-break space here, which looks like a space and is none"],
        ),
        (f'{HEAD}theme = "Seguridad\n', ["4:9: error[F101]: a quote is opened on this line and not closed"]),
        (f'{HEAD}theme = "C:\\Users\\CRM"\n', ["4:9: error[F101]: a backslash means something else here"]),
        (f'{HEAD}theme = "C:\\CRM"\n', ["4:9: error[F101]: a backslash means something else here"]),
        (f'{HEAD}title = "Again"\n', ["4:1: error[F101]: this key is written twice"]),
        (f'{HEAD}venue = {{ name = "A", name = "B" }}\n', ["4:23: error[F101]: this key is written twice"]),
        (f"{HEAD}[venue]\n[venue]\n", ["5:1: error[F101]: this table is written twice"]),
        (f"{HEAD}link = {'9' * 5000}\n", ["4:8: error[F101]: a number of so many digits cannot be read"]),
        (f"{HEAD}link = {'[' * 1000}\n", [f"4:1: error[F101]: {TOO_DEEP}"]),
        (f"{HEAD}notes = {'[' * 51}{']' * 51}\n", [f"4:1: error[F101]: {TOO_DEEP}"]),
        (f"{HEAD}{'a.' * 21}a = 1\n", [f"4:1: error[F101]: {TOO_DEEP}"]),
        (f"{HEAD}['x.y'.{'b.' * 21}b]\n", [f"4:1: error[F101]: {TOO_DEEP}"]),
        (f'{HEAD}x = ["""a"""", {"[" * 60}{"]" * 60}, "b"]\n', [f"4:1: error[F101]: {TOO_DEEP}"]),
        (f"{HEAD}x = {{ y = '''a'''', {'a.' * 30}a = 'b' }}\n", [f"4:1: error[F101]: {TOO_DEEP}"]),
    ],
)  # fmt: skip
def test_what_is_no_toml_is_said_as_a_colleague_would(text: str, findings: list[str]) -> None:
    """A slip that keeps the file from being read is named at its place, in words of the office."""
    assert told(text) == findings


@pytest.mark.parametrize("text", ["'x.y.z' = 1.5\n", f"notes = {'[' * 49}'x'{']' * 49}  # {'a.' * 99}{'[' * 99}\n"])
def test_dots_and_brackets_within_bounds_reach_the_parser(text: str) -> None:
    """Dots in a quoted key and in a number, fifty brackets and any number in a remark or a text are no fault of the guard."""
    assert TOO_DEEP not in "".join(told(HEAD + text))
    assert agenda_of(HEAD + f'theme = """{"a." * 99}{"[" * 99}"""\nlink = \'{"a." * 99}\'\n')


@pytest.mark.deep
@pytest.mark.parametrize(
    "text",
    [
        "a." * 20_000 + "a = 1",
        "x = " + "[" * 100_000,
        "x = { a = '''b'''', " + "a." * 20_000 + "a = 1 } # '",
        'x = "' + '\\"' * 100_000,
        'x = """' + '\\"""' * 100_000,
        'x = """' + '\\"""' * 100_000 + "\\",
        "x = \n" + "ñ" * 100_000,
        "x = \n" + "名" * 100_000 + " = ",
        "x = \n" + "ñ " * 50_000 + "=",
        "x = \n" + " " * 100_000 + "1",
        "x = " + "'" * 99_999,
        HEAD + "[[day]]\ndate = 2021-09-09\n" + '[[day.item]]\ntitle = "Break"\n' * 5_000,
        HEAD + "[[day]]\n" * 20_000,
    ],
)
def test_no_text_is_read_slowly(text: str) -> None:
    """A dotted key of 40 KB, deep nesting, unclosed quotes and long words are told in ten calls a letter at most."""
    readings: list[Reading] = []
    assert calls_of(lambda: readings.append(reading_of(text))) < 10 * len(text)
    assert readings[0].faults


# ------------------------------------------------------------------ values that do not fit their keys
@pytest.mark.parametrize("value", ["99999999999", "0", "true"])
def test_a_number_out_of_its_bounds_says_what_to_do(value: str) -> None:
    """The fault names the bounds, and its hint the key that may be left out."""
    faults = reading_of(f"{HEAD}[[day]]\ndate = 2021-09-09\n[[day.item]]\ntitle = 'A'\nminutes = {value}\n").faults
    fault = next(fault for fault in faults if fault.path[-1] == "minutes")
    assert fault.says.en == "this must be a whole number from 1 to 1440"
    assert fault.hint.es == "escriba un número así, u omita «minutes»"


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("subtitle = 5", f"12: error[F104]: {PER_LANGUAGE}"),
        ("theme.en = 5", f"12: error[F104]: {TEXT}"),
        ('theme.de = "Migration"', "7: error[F102]: no key is called “de” here"),
        ('status = "closed"', "10: error[F104]: “closed” is not one of draft, preliminary, final, cancelled"),
        ("status = 1", "10: error[F104]: this must be draft, preliminary, final or cancelled"),
        ('mode = ["virtual"]', "8: error[F104]: this must be in-person, virtual or hybrid"),
        ('languages = ["de"]', "14: error[F104]: “de” is not one of en, es, fr, pt"),
        ("languages = [1]", "14: error[F104]: this must be en, es, fr or pt"),
        ("revised = 2021", f"11: error[F104]: {DATE}"),
        ("revised = 2021-09-09T10:00:00", f"11: error[F104]: {DATE}"),
        ('host = ["Mexico"]', f"8: error[F104]: {TEXT}"),
        ('delegations = "RCM"', f"15: error[F104]: {LIST}"),
        ("delegations = [1]", f"16: error[F104]: {TEXT}"),
        ("venue = 5", f"9: error[F104]: {PER_LANGUAGE}"),
        ('venue = { city = "Puebla" }', "1: error[F103]: the key “name” is missing"),
        ('documents = "Note"', f"13: error[F104]: {LIST}"),
        ("documents = [5]", f"14: error[F104]: {PER_LANGUAGE}"),
        ('zones = "US"', f"9: error[F104]: {TABLE}"),
        ("zones = { US = 5 }", f"16: error[F104]: {TEXT}"),
        ("people.BZ = 0", "13: error[F104]: this must be a whole number from 1 to 10000"),
        ("people.BZ = 2.5", "13: error[F104]: this must be a whole number from 1 to 10000"),
        ("interpreters = true", "16: error[F104]: this must be a whole number from 1 to 10000"),
        ("interpreters = 0x" + "f" * 5000, "16: error[F104]: this must be a whole number from 1 to 10000"),
        ('parties.X = { kind = "ghost", name = "X" }', "22: error[F104]: “ghost” is not one of country, body, observer"),
        ('printed = "GMT-6"', f"11: error[F104]: {TABLE}"),
        ("printed.dates = 2021-09-09T10:00:00", f"17: error[F104]: {DATES}"),
        ("printed.dates = 0x" + "f" * 5000, f"17: error[F104]: {DATES}"),
        ("printed.dates = { first = 2021-09-09, last = 2021-09-09 }", f"17: error[F104]: {DATES}"),
        ('printed.dates = "2021-09-31"', "17: error[F104]: “2021-09-31” is not a range of dates"),
        ('printed.dates = "x\\ny' + "z" * 99 + '"', "17: error[F104]: “x y" + "z" * 57 + "…” is not a range of dates"),
        ('printed.start."09:00" = "Lima"', f"25: error[F104]: {LIST}"),
        ('printed.at."09:00" = ["Lima"]', f"22: error[F104]: {TABLE}"),
        ("day = 2021-09-09", f"7: error[F104]: {TABLES}"),
        ('day = ["2021-09-09"]', f"8: error[F104]: {TABLE}"),
        ("[day]\ndate = 2021-09-09", f"1: error[F104]: {BRACKETS}"),
        ("[agenda]", "1: error[F102]: no key is called “agenda” here"),
        ("[[days]]\ndate = 2021-09-09", "1: error[F102]: no heading is called [[days]]"),
    ],
)  # fmt: skip
def test_a_value_of_the_agenda_that_does_not_fit(line: str, finding: str) -> None:
    """Each key of the agenda says what it wants where it is given something else."""
    (found,) = told(f"{HEAD}{line}\n")
    assert found.startswith(f"{AT_HEAD}:{finding}")


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("weekday = 4", f"11: error[F104]: {TEXT}"),
        ("timezone = 5", f"12: error[F104]: {TEXT}"),
        ('timezone = "GMT+6"', "12: error[F104]: “GMT+6” is not the name of a time zone"),
        ('timezone = "../../etc/passwd"', "12: error[F104]: “../../etc/passwd” is not the name of a time zone"),
        ('timezone = "America"', "12: error[F104]: “America” is not the name of a time zone"),
        ("objectives = [{ text = 'One' }]", "17: error[F102]: no key is called “text” here"),
        ("mode = false", "8: error[F104]: this must be in-person, virtual or hybrid"),
        ('item = "Opening"', f"8: error[F104]: {TABLES}"),
        ('[day.item]\nid = "a"\ntitle = "A"', f"1: error[F104]: {BRACKETS}"),
    ],
)  # fmt: skip
def test_a_value_of_a_day_that_does_not_fit(line: str, finding: str) -> None:
    """Each key of a day says what it wants where it is given something else."""
    (found,) = told(f"{DAY}{line}\n")
    assert found.startswith(f"{AT_DAY}:{finding}")


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ('time = "25:00-26:00"', "8: error[F104]: “25:00-26:00” has an hour or minute that no clock shows"),
        ('time = "10:00-09:00"', "8: error[T201]: “Opening” ends before it starts"),
        ('time = "٠٩:٠٠-١٠:٠٠"', "8: error[F104]: “٠٩:٠٠-١٠:٠٠” is not a time"),
        ('time = "\u202e09:00"', "9: warning[F106]: hidden character U+202E"),
        ('time = ""', "8: error[F104]: “” is not a time"),
        ("time = 09:00:00", f"8: error[F104]: {TIME}"),
        ("time = 9", f"8: error[F104]: {TIME}"),
        ('time = ["09:00"]', f"8: error[F104]: {TIME}"),
        ("time = { start = 540, end = 600 }", f"8: error[F104]: {TIME}"),
        ("time = { start = 99999999999999 }", f"8: error[F104]: {TIME}"),
        ('kind = "Meal"', "8: error[F104]: “Meal” is not one of session, break, meal"),
        ("leads = [['PPT']]", f"10: error[F104]: {TEXT}"),
        ("speakers = [{ role = 'Head' }]", "13: error[F103]: the key “name” is missing"),
        ("speakers = [true]", f"13: error[F104]: {TEXT}"),
        ("topics = 'Welcome'", f"10: error[F104]: {LIST}"),
        ("topics = [{ leads = ['PPT'], title = 'A', topics = [5] }]", f"53: error[F104]: {PER_LANGUAGE}"),
        ("room = ['A']", f"8: error[F104]: {PER_LANGUAGE}"),
        ("optional = 1", "12: error[F104]: this must be true or false"),
        ("minutes = 'ten'", "11: error[F104]: “ten” is no number of minutes; write 30, \"30-60\" or \"~30\""),
        ("minutes = '60-30'", "11: error[F104]: “60-30” is no number of minutes; write 30, \"30-60\" or \"~30\""),
        ("minutes = [30, 60, false]", "11: error[F104]: this must be a whole number from 1 to 1440"),
        ("minutes = { each = 8 }", "1: error[F103]: the key “of” is missing"),
        ("minutes = { each = 0, of = 'observers' }", "20: error[F104]: this must be a whole number from 1 to 1440"),
        ("status = 'final'", "10: error[F104]: “final” is not one of cancelled"),
        ("status = 1", "10: error[F104]: this must be cancelled"),
        ("[day.item.topics]", f"1: error[F104]: {LIST}"),
    ],
)  # fmt: skip
def test_a_value_of_an_item_that_does_not_fit(line: str, finding: str) -> None:
    """Each key of an item says what it wants where it is given something else."""
    (found,) = told(f"{ITEM}{line}\n")
    assert found.startswith(f"{AT_ITEM}:{finding}")


@pytest.mark.parametrize(
    ("name", "findings"),
    [
        ('"../../etc/passwd"', [ID]),
        ('""', [ID]),
        ('"-x"', [ID]),
        ('"sesión"', [ID]),
        ('"a b"', [ID]),
        (f'"{"a" * 101}"', [ID]),
        ("5", [TEXT]),
        ('["opening"]', [TEXT]),
        ('{ en = "opening" }', [TEXT]),
    ],
)
def test_an_id_is_plain(name: str, findings: list[str]) -> None:
    """An id holds no path, no space and no accent, and is no list."""
    text = f'{DAY}\n[[day.item]]\nid = {name}\ntitle = "Opening"\n'
    assert told(text)[0] == f"9:6: error[F104]: {findings[0]}"
    assert reading_of(text).usable is None


@pytest.mark.parametrize(
    ("value", "finding"),
    [
        ("2", "10: error[F107]: the file says format 2; this rcm reads format 1"),
        ("0", "10: error[F107]: the file says format 0; this rcm reads format 1"),
        ('"1"', "10: error[F104]: this must be 1"),
        ("true", "10: error[F104]: this must be 1"),
        ("1.0", "10: error[F104]: this must be 1"),
        ("-1", "10: error[F104]: this must be 1"),
        ("[1]", "10: error[F104]: this must be 1"),
        ("0x" + "f" * 5000, "10: error[F104]: this must be 1"),
    ],
)
def test_only_format_one_is_read(value: str, finding: str) -> None:
    """Another version of the format is said to be one; what is no version at all is a wrong value."""
    text = HEAD.replace("format = 1", f"format = {value}")
    assert told(text) == [f"1:{finding}"]
    assert reading_of(text).usable is None


@pytest.mark.parametrize(
    "line",
    [
        'venue = { city = "Melbourne" }',
        'link = { name = "Zoom" }',
        'notes = [{ audience = ["members"] }]',
        'documents = [{ symbol = "X/1" }]',
        'deadlines = [{ title = "Papers" }]',
        'deadlines = [{ title = "Papers", before = "soon" }]',
        "delegations = [3]",
        "footnotes = [3]",
        "unplaced = [3]",
        'printed = { start = { "9:00" = [3] } }',
    ],
)
def test_a_fault_hides_no_finding_of_another_thing(line: str) -> None:
    """What lacks a key, or holds what is no text, is told alone, and the weekday of a day is looked at all the same."""
    text = (
        f'format = 1\ntitle = "T"\ntimezone = "America/Lima"\n{line}\n[[day]]\ndate = 2026-12-05\nweekday = "Monday"\n'
    )
    found = findings_of(reading_of(text), Run(today=date(2026, 11, 22)))
    assert [one.finding.rule.code for one in found if one.severity is Severity.ERROR][-1] == "T209"
    assert {one.span.line for one in found if one.finding.rule.code in ("F103", "F104")} == {4}


@pytest.mark.parametrize("year", [1, 1969, 2101, 9999])
def test_a_year_without_known_clocks_is_a_wrong_value(year: int) -> None:
    """Clocks are known from 1970 to 2100; a date outside is said, also beside another fault, and never computed with."""
    text = f'{HEAD}colour = "green"\n[[day]]\ndate = {year:04}-12-31\nitem = [{{ id = "a", title = "A", time = "23:00-24:00" }}]\n'
    assert told(text) == [
        "4:1: error[F102]: no key is called “colour” here",
        f"6:8: error[F104]: the year {year} is outside 1970–2100",
    ]


def test_every_fault_is_told_at_once() -> None:
    """A wrong key does not hide a wrong zone or an id that stands twice."""
    text = (
        ITEM
        + 'colour = "green"\n[[day.item]]\nid = "opening"\ntitle = "Again"\n[[day]]\ndate = 2021-09-10\ntimezone = "Lima"\n'
    )
    assert told(text) == [
        "11:1: error[F102]: no key is called “colour” here",
        "13:6: error[F105]: the id “opening” belongs to an earlier item",
        "17:12: error[F104]: “Lima” is not the name of a time zone",
    ]


# ------------------------------------------------------------------ hints and ids


def hints(text: str) -> list[str]:
    """The ways out that the findings offer."""
    return [one.finding.mend("en") for one in findings_of(reading_of(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEAD.replace("America/Costa_Rica", "Costa Rica"), 'write "America/Costa_Rica"'),
        (HEAD.replace("title", "titel"), "call it title"),
        (HEAD.replace("title", "caption"), 'write title = "…"'),
        (f"{ITEM}lideres = ['PPT']\n", "call it leads"),
        (f"{ITEM}privado = true\n", "did you mean “audience”?"),
        (f"{ITEM}leeds = ['PPT']\n", "did you mean “leads”?"),
        (f"{ITEM}kind = 'brake'\n", "did you mean “break”?"),
        (f"{HEAD}theme = “Seguridad”\n", 'use straight quotes: "Seguridad"'),
        (f"{ITEM}time = 09:00-10:00\n", 'write "09:00-10:00"'),
        (HEAD.replace("timezone", "# timezone"), 'write timezone = "America/Costa_Rica"'),
        (HEAD.replace("1", "2"), "write format = 1, or install a newer rcm"),
    ],
)
def test_a_fault_says_what_to_write_instead(text: str, words: str) -> None:
    """The hint of a fault is what the writer should have written."""
    assert words in hints(text)


def test_what_is_wrong_under_another_name_stands_where_it_is_written() -> None:
    """A zone that is none, under `zona`, is told at its own value."""
    text = ITEM.replace("timezone", "zona").replace("America/Costa_Rica", "Panama City")
    (fault,) = (one for one in findings_of(reading_of(text)) if one.finding.rule.code == "F104")
    assert text.splitlines()[fault.span.line - 1].startswith("zona = ")
    assert fault.span.column == len("zona = ") + 1


def test_an_item_without_id_is_given_the_words_of_its_title() -> None:
    """The id is made of the English words of the title, of no more than 48 letters, and is nobody else's."""
    titles = ['{ es = "Apertura", en = "Opening" }', '"¡Sesión nº 1!"', '"开幕"', '"开幕"', '"Opening"', f'"{"a " * 60}"', '"open 2"']  # fmt: skip
    lines = [f"[[day.item]]\ntitle = {title}\n" for title in titles]
    reading = reading_of(DAY + '[[day.item]]\nid = "open-2"\ntitle = "Open"\n' + "".join(lines))
    assert reading.agenda
    ids = [item.id for item in reading.agenda.days[0].items]
    assert ids == ["open-2", "opening", "sesion-no-1", "item", "item-2", "opening-2", "-".join("a" * 24), "open-2-2"]
    assert {fault.code for fault in reading.faults} == {"F103"}
    assert reading.usable


# ------------------------------------------------------------------ hidden characters


@pytest.mark.parametrize(
    ("written", "findings", "shown"),
    [
        ("\\u001b[31mred", ["10:9: warning[F106]: hidden character U+001B (control character)"], "\ufffd[31mred"),
        ("a\\u202Eb", ["10:9: warning[F106]: hidden character U+202E (right-to-left override)"], "ab"),
        ("a\u202eb", ["10:11: warning[F106]: hidden character U+202E (right-to-left override)"], "ab"),
        ("a\u200bb\\u200B", ["10:11: warning[F106]: 2 hidden characters: U+200B (zero width space)"], "ab"),
        ("a\u0085b", ["10:11: warning[F106]: hidden character U+0085 (control character)"], "a\nb"),
        ("a\u2028b", ["10:11: warning[F106]: hidden character U+2028 (line separator)"], "a\nb"),
        ("n\u0303 👩\u200d👧", [], "ñ 👩\u200d👧"),
    ],
)  # fmt: skip
def test_hidden_characters_are_told_and_cleaned(written: str, findings: list[str], shown: str) -> None:
    """A character that nobody sees is told where it stands, raw or as an escape, and is in no text that rcm shows."""
    text = ITEM.replace('"Opening"', f'"{written}"')
    assert sorted(told(text)) == sorted(findings)
    usable = reading_of(text).usable
    assert usable
    assert usable.days[0].items[0].title.any == shown


def test_a_raw_escape_character_is_no_toml() -> None:
    """TOML has no control characters: it is told by its number, without the character."""
    assert told(ITEM.replace("Opening", "\x1b[31mred")) == [
        "10:10: error[F101]: a character that nobody sees stands here (U+001B)"
    ]


# ------------------------------------------------------------------ files


def test_a_file_is_called_by_its_name(tmp_path: Path) -> None:
    """The id of an agenda is its file's name, the label its path."""
    path = tmp_path / "2021-09.plenary.toml"
    path.write_text(ITEM, encoding="utf-8")
    assert (read(path).id, read(path).label) == ("2021-09.plenary", str(path))


@pytest.mark.parametrize("name", ["missing.toml", ".", "nul\0.toml", "x" * 300 + ".toml"])
def test_a_file_that_is_not_there_is_refused(tmp_path: Path, name: str) -> None:
    """What cannot be opened is a refusal in both languages, on one line."""
    with pytest.raises(Refusal) as refusal:
        read(tmp_path / name)
    for language in LANGUAGES:
        assert refusal.value.says.pick(language).isprintable()


# ------------------------------------------------------------------ anything


def assert_told_decently(reading: Reading) -> None:
    """Every finding names the file and is one printable line in each language."""
    for language in LANGUAGES:
        for line in text_of(concise.render(Report((reading.label,), tuple(findings_of(reading))), language)).split(
            "\n"
        )[:-1]:
            assert line.startswith("a.toml:")
            assert all(
                unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp") or char == "\u200d" for char in line
            )
        text_of(full.render(Report((reading.label,), tuple(findings_of(reading))), language))


FRAGMENTS = (
    HEAD, DAY, ITEM, "[[day]]\n", "[[day.item]]\n", "[printed.start]\n", "[day]\n", "time = ", "id = ", "date = ", "title = ", "\n",
    "2021-09-09", "9999-12-31", "{ ", " }", "[", "]", ", ", " = ", '"', "'", '"""', "'''", '"09:00"', "09:00", "\\", "#", ".",
    "\r", "\r\n", "\u00a0", "“", "\x1b", "\u202e", "\ufeff", "ñ", "0x" + "f" * 4000, "9" * 5000, "en", "printed", "{braces}",
)  # fmt: skip


@given(st.binary(max_size=300))
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"\xff")
def test_any_bytes_give_a_reading(data: bytes) -> None:
    """Whatever the bytes, there is a reading, and its findings are printable lines that name the file."""
    assert_told_decently(reading_of(data))


@given(st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=5), max_size=30).map("".join))
def test_any_text_like_an_agenda_gives_a_reading(text: str) -> None:
    """Pieces of agendas in any order give a reading, and its findings are printable lines that name the file."""
    assert_told_decently(reading_of(text.encode("utf-8", "replace")))


KEYS = st.sampled_from(
    ("format", "title", "timezone", "day", "item", "date", "time", "id", "en", "es", "any", "name", "topics", "leads",
     "printed", "start", "at", "dates", "minutes", "each", "of", "venue", "09:00", "x", "", "a b", "ñ\u202e"),
)  # fmt: skip
VALUES = st.recursive(
    st.none().map(lambda _: 1) | st.integers(-3, 2**70) | st.booleans() | st.dates() | st.datetimes() | st.times() | st.floats()
    | st.sampled_from(("America/Lima", "09:00", "23:00-01:00 +1", "9999-12-31", "\x1b", "{x}", "")) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)  # fmt: skip


@given(st.dictionaries(KEYS, VALUES, max_size=8), st.booleans())
def test_any_tree_gives_a_reading(tree: dict[str, object], headed: bool) -> None:
    """Any TOML at all gives a reading, and its findings are printable lines that name the file."""
    whole = {"format": 1, "title": "A", "timezone": "America/Lima", **tree} if headed else tree
    assert_told_decently(reading_of(tomli_w.dumps(whole).encode("utf-8", "replace")))


@given(st.text(st.characters(codec="utf-8"), max_size=60))
@example("\x1b]0;owned\x07")
@example("\r\n\r \u2028")
def test_any_title_is_read_back_cleaned(title: str) -> None:
    """A title written by a TOML library is read as that title, cleaned."""
    tree = {"format": 1, "title": title, "timezone": "America/Lima"}
    usable = reading_of(tomli_w.dumps(tree)).usable
    assert usable
    assert usable.title.any == clean(title)
