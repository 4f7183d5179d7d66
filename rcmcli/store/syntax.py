"""Why a text is not TOML, in the words of a colleague: Word quotes, bare times, no-break spaces and their kin."""

import re
import tomllib
from collections.abc import Iterator

import msgspec

from rcmcli.model.change import Replace
from rcmcli.model.fault import Fault
from rcmcli.model.span import Span
from rcmcli.model.text import Text, one_line
from rcmcli.store.guard import QUOTED
from rcmcli.store.mending import mended_lines

_AT = re.compile(r" ?\(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)")


class _Habit(msgspec.Struct, frozen=True):
    """A mistake people make: how it looks on a line (group 1 is what to point at), what to say."""

    looks: re.Pattern[str]
    says: Text
    hint: Text


_QUOTED = re.compile(QUOTED, re.DOTALL)
_SHOWN = re.compile(r"[^\n]")
_HABITS = (
    _Habit(
        re.compile(r"[=\[,]\s*([0-9]{1,2}\s?[:.h]\s?[0-9]{2}(?!:)(?:\s*[-–—]\s*[0-9]{1,2}\s?[:.h]\s?[0-9]{2})?)"),
        Text(en="a time needs quotes around it", es="una hora se escribe entre comillas"),
        Text(en='write "{found}"', es='escriba "{found}"'),
    ),
    _Habit(
        re.compile(r"(?:^|[=\[,{])\s*([“”„«‘’»].*)"),
        Text(en="Word has put curly quotes here", es="Word ha puesto aquí comillas tipográficas"),
        Text(en='use straight quotes: "like this"', es='use comillas rectas: "así"'),
    ),
    _Habit(
        re.compile(r"([\u00a0\u2007\u202f\u2009\u3000]+)"),
        Text(
            en="there is a no-break space here, which looks like a space and is none",
            es="aquí hay un espacio de no separación, que parece un espacio y no lo es",
        ),
        Text(en="delete it and type an ordinary space", es="bórrelo y escriba un espacio normal"),
    ),
    _Habit(
        re.compile(r"=\s*([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})"),
        Text(en="a date is written year first", es="una fecha se escribe con el año primero"),
        Text(en="write 2021-09-30 (year, month, day)", es="escriba 2021-09-30 (año, mes, día)"),
    ),
    _Habit(
        re.compile(r"^\s*([0-9]{1,2}[:.h][0-9]{2}[^\s=]*)\s*="),
        Text(en="a time needs quotes around it", es="una hora se escribe entre comillas"),
        Text(en='write "{found}" = […]', es='escriba "{found}" = […]'),
    ),
    _Habit(
        re.compile(r"^\s*[A-Za-z_][A-Za-z_.]*(:)\s"),
        Text(en="a key and its value are joined by =", es="una clave y su valor se unen con ="),
        Text(en="write = instead of :", es="escriba = en lugar de :"),
    ),
    _Habit(
        re.compile(r"=\s*(s[ií]|no|yes|verdadero|falso|True|False)\s*$", re.IGNORECASE),
        Text(en="yes and no are written true and false", es="sí y no se escriben true y false"),
        Text(en="write true or false, without quotes", es="escriba true o false, sin comillas"),
    ),
    _Habit(
        re.compile(r"=\s*([0-9]{1,2} (?:de )?[^\W\d]+ (?:de )?[0-9]{4})"),
        Text(en="a date is written in numbers, year first", es="una fecha se escribe en números, con el año primero"),
        Text(en="write 2021-09-30 (year, month, day)", es="escriba 2021-09-30 (año, mes, día)"),
    ),
    _Habit(
        re.compile(r"=\s*\[\s*((?!true\b|false\b|inf\b|nan\b)[^\W\d_][\w ]*)\s*[,\]](?!\])"),
        Text(en="each name in a list needs quotes", es="cada nombre de una lista va entre comillas"),
        Text(en='write "{found}"', es='escriba "{found}"'),
    ),
    _Habit(
        re.compile(r"^\s*([^\s=\[#\"'\u0080-\U0010ffff]*+[^\x00-\x7f\s][^\s=]*+)\s*="),
        Text(
            en="“{found}” has an accent; the keys of the file are the English words",
            es="«{found}» lleva acento; las claves del archivo son las palabras inglesas",
        ),
        Text(
            en='write, for example, title.es = "…"; docs/format.md lists the keys',
            es='escriba, por ejemplo, title.es = "…"; docs/format.md enumera las claves',
        ),
    ),
)
_TWICE = (
    Text(en="this key is written twice", es="esta clave está escrita dos veces"),
    Text(en="keep one of the two", es="conserve una de las dos"),
)
_BACKSLASH = (
    Text(en="a backslash means something else here", es="la barra invertida significa aquí otra cosa"),
    Text(en="write paths with / , or the text between ' '", es="escriba las rutas con / , o el texto entre ' '"),
)
_MESSAGES = (
    (
        "Unclosed array",
        Text(en="a list is not closed, or a comma is missing in it", es="una lista no se cierra, o le falta una coma"),
        Text(en='write ["PPT", "Canada"]', es='escriba ["PPT", "Canadá"]'),
    ),
    (
        "Invalid date",
        Text(en="there is no such date", es="esa fecha no existe"),
        Text(en="look at the day of the month", es="revise el día del mes"),
    ),
    (
        "Expected '=' after a key",
        Text(en="here stands a key without = and a value", es="aquí hay una clave sin = ni valor"),
        Text(en='write key = "text"', es='escriba clave = "texto"'),
    ),
    (
        "Expected newline or end of document",
        Text(
            en="there is more on this line than one key and its value",
            es="en esta línea hay más que una clave y su valor",
        ),
        Text(
            en='text is between two quotes; quotes inside it are written \\" or “ ”',
            es='un texto va entre dos comillas; las de dentro se escriben \\" o « »',
        ),
    ),
    (
        "Expected ']",
        Text(en="the brackets of this heading are not closed", es="los corchetes de este encabezado no se cierran"),
        Text(en="write [[day]] or [[day.item]]", es="escriba [[day]] o [[day.item]]"),
    ),
    ("Cannot overwrite", *_TWICE),
    ("Duplicate inline table key", *_TWICE),
    (
        "Cannot declare",
        Text(en="this table is written twice", es="esta tabla está escrita dos veces"),
        Text(
            en="days and items stand under double brackets: [[day]], [[day.item]]",
            es="los días y los puntos van bajo corchetes dobles: [[day]], [[day.item]]",
        ),
    ),
    (
        "Illegal character '\\n'",
        Text(en="a quote is opened on this line and not closed", es="en esta línea se abren comillas y no se cierran"),
        Text(en='close it with "; long text goes between """', es='ciérrelas con "; un texto largo va entre """'),
    ),
    ("Unescaped '\\'", *_BACKSLASH),
    ("Invalid hex value", *_BACKSLASH),  # C:\\Users
    (
        "Invalid value",
        Text(en="text needs quotes around it", es="un texto se escribe entre comillas"),
        Text(en='write key = "text"', es='escriba clave = "texto"'),
    ),
)


def explain(text: str, error: tomllib.TOMLDecodeError) -> list[Fault]:
    """The faults of a text that `tomllib` refused: every known habit, and the parser's own word if none is there."""
    line, column = _position(text, str(error))
    faults = list(_lone_returns(text)) or [*_orphans(text), *_habits(text)]
    if not any(fault.span and fault.span.line == line for fault in faults):
        faults.append(_said_by_parser(str(error), text, line, column))
    return _with_fixes(faults, mended_lines(text))


def _with_fixes(faults: list[Fault], mended: dict[int, tuple[Replace, ...]]) -> list[Fault]:
    """Each fault with what mends its line; the first of them takes the lines that no fault was found on."""
    told = [fault.span.line if fault.span else 0 for fault in faults]
    first = next((line for line in told if line in mended), None)
    if first is None:
        return faults
    rest = [change for line, changes in mended.items() if line not in told for change in changes]
    mended[first] = (*mended[first], *rest)
    return [msgspec.structs.replace(fault, fix=mended.pop(line, ())) for fault, line in zip(faults, told, strict=True)]


def _position(text: str, message: str) -> tuple[int, int]:
    found = _AT.search(message)
    if found and found[1]:
        return int(found[1]), int(found[2])
    return text.count("\n") + 1, 1


def _lone_returns(text: str) -> Iterator[Fault]:
    if "\r" in text.replace("\r\n", "\n"):
        says = Text(
            en="the lines end in a bare carriage return (an old Mac habit)",
            es="las líneas terminan en un retorno de carro solo (costumbre de los Mac antiguos)",
        )
        hint = Text(
            en="save the file again with Windows or Unix line ends",
            es="guarde el archivo de nuevo con finales de línea de Windows o Unix",
        )
        yield Fault("F101", says, hint, span=Span(1, 1, 1, 2))


def _orphans(text: str) -> Iterator[Fault]:
    """An item above the first day, which TOML would report at the day instead."""
    item = re.search(r"(?m)^[ \t]*\[\[[ \t]*day[ \t]*\.[ \t]*item[ \t]*\]\]", text)
    day = re.search(r"(?m)^[ \t]*\[\[[ \t]*day[ \t]*\]\]", text)
    if item and day and item.start() < day.start():
        line = text.count("\n", 0, item.end()) + 1
        says = Text(en="this item stands above the first day", es="este punto está antes del primer día")
        hint = Text(en="put [[day]] and its date above it", es="ponga antes [[day]] con su fecha")
        yield Fault("F101", says, hint, span=Span(line, 1, line, 2))


def _habits(text: str) -> Iterator[Fault]:
    bare = _QUOTED.sub(lambda quoted: _SHOWN.sub(" ", quoted[0]), text)
    for number, line in enumerate(bare.split("\n"), 1):
        for habit in _HABITS:
            found = habit.looks.search(line)
            if found:
                yield _fault(habit.says, habit.hint, found[1].strip(), number, found.start(1), found.end(1))
                break


def _said_by_parser(message: str, text: str, line: int, column: int) -> Fault:
    for begins, says, hint in _MESSAGES:
        if message.startswith(begins):
            return _fault(says, hint, "", line, *_key_of(text, line, column))
    words = one_line(_AT.sub("", message))
    says = Text(en=f"this is not TOML: {words}", es=f"esto no es TOML: {words}")
    return _fault(says, Text(), "", line, column - 1, column)


def _key_of(text: str, line: int, column: int) -> tuple[int, int]:
    words = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    start = len(words) - len(words.lstrip())
    return start, max(start + 1, len(words.rstrip()), min(column, len(words)))


def _fault(says: Text, hint: Text, found: str, line: int, start: int, end: int) -> Fault:
    return Fault(
        "F101", _fill(says, found), _fill(hint, found), span=Span(line, start + 1, line, max(end, start + 1) + 1)
    )


def _fill(text: Text, found: str) -> Text:
    words = one_line(found)
    return Text(en=text.en.replace("{found}", words), es=text.es.replace("{found}", words))
