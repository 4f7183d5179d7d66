"""Separated values as a sheet: text in, one grid out."""

import csv
import io
from functools import partial

import pytest
from calls import calls_of
from hypothesis import given
from hypothesis import strategies as st
from told import letters, owes, told, words_of

from rcmcli.importers.files.separated import read
from rcmcli.importers.sheet import Sheet
from rcmcli.importers.values import rows_of
from rcmcli.model.refusal import Refusal


def sheet_of(text: str) -> Sheet:
    """The sheet of values in UTF-8, which owes what all sheets owe."""
    sheet = read(text.encode())
    owes(sheet)
    return sheet


CASES = {
    "commas": ("Hora,Tema\n9:00,Apertura\n", "grid\n  1 Hora | 1 Tema\n  2 9:00 | 2 Apertura"),
    "semicolons, with commas in the words": (
        "Hora;Tema\n9:00;Apertura, saludos, foto\n9:30;Receso", "grid\n  1 Hora | 1 Tema\n  2 9:00 | 2 Apertura, saludos, foto\n  3 9:30 | 3 Receso",
    ),
    "tabs": ("9:00\tA; b\n9:30\tC", "grid\n  1 9:00 | 1 A; b\n  2 9:30 | 2 C"),
    "bars": ("9:00|A\n9:30|C", "grid\n  1 9:00 | 1 A\n  2 9:30 | 2 C"),
    "one column": ("9:00 A\n9:30 C", "grid\n  1 9:00 A\n  2 9:30 C"),
    "a title above, rows with less": ("Reunión de mayo\n9:00;A;x\n9:30;B;y", "grid\n  1 Reunión de mayo\n  2 9:00 | 2 A | 2 x\n  3 9:30 | 3 B | 3 y"),
    "the separator is named": ("sep=;\r\n9:00;a,b\r\n9:30;c,d", "grid\n  2 9:00 | 2 a,b\n  3 9:30 | 3 c,d"),
    "values in quotation marks": (
        'Hora,Tema\n9:00,"Apertura, ""saludos""\n- uno\n• dos"\n10:00,x',
        'grid\n  1 Hora | 1 Tema\n  2 9:00 | 2 Apertura, "saludos" / 2 uno (level 1) / 2 dos (level 1)\n  5 10:00 | 5 x',
    ),
    "points within a value": ("9:00,Temas • uno • dos\n10:00,y", "grid\n  1 9:00 | 1 Temas / 1 uno (level 1) / 1 dos (level 1)\n  2 10:00 | 2 y"),
    "a dash before an hour stays": ('9:00,"09:00\n- 10:30"\n1,2', "grid\n  1 9:00 | 1 09:00 / 1 - 10:30\n  3 1 | 3 2"),
    "a value kept from Excel": ('="09:00",A\n="09:30",B', "grid\n  1 09:00 | 1 A\n  2 09:30 | 2 B"),
    "rows without anything": ("a,b\n,\n\nc,d", "grid\n  1 a | 1 b\n  4 c | 4 d"),
    "a mark left open": ('a,"b\nc,d', 'grid\n  1 a | 1 "b\n  2 c | 2 d'),
    "nothing": ("", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_text_in_grid_out(name: str) -> None:
    """Each row of the file is a row of one grid, with the line where it begins."""
    text, expected = CASES[name]
    assert told(sheet_of(text)) == expected


def test_encodings_and_what_is_said_of_them() -> None:
    """UTF-16 of Excel, and Windows-1252, which is said; so is a quotation mark that is never closed."""
    assert told(read("9:00\tSeñal\n9:30\tx".encode("utf-16"))).startswith("grid\n  1 9:00 | 1 Señal")
    sheet = read('9:00;Señal\n9:30;"x'.encode("cp1252"))
    assert [one.en.partition(":")[0] for one in sheet.remarks] == ["the file is not in UTF-8", "line 2"]


def test_the_named_separator_is_set_aside() -> None:
    """The line `sep=;` is no row, and is not lost."""
    assert [line.text for line in sheet_of("sep=;\na;b").furniture] == ["sep=;"]


def test_a_workbook_is_refused() -> None:
    """An .xlsx renamed .csv is refused."""
    with pytest.raises(Refusal, match="zip"):
        read(b"PK\x03\x04rest")


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=4), max_size=6), st.sampled_from(";,\t|"))
def test_values_are_those_of_the_standard_library(rows: list[list[str]], sign: str) -> None:
    """What `csv` writes is read back value by value: it is an independent writer of the same form."""
    held = io.StringIO()
    csv.writer(held, delimiter=sign, lineterminator="\n").writerows(rows)
    text = held.getvalue()
    if "\r" not in text:  # line ends are made one before the values are told apart
        assert [list(row.values) for row in rows_of(text, sign)[0]] == rows


@given(st.text(st.sampled_from('a9ñ",;|\t\n =-•'), max_size=40))
def test_every_letter_comes_out_once(text: str) -> None:
    """No letter of a file is lost or told twice, however it is quoted."""
    assert letters(words_of(sheet_of(text))) == letters(text)


@pytest.mark.parametrize("part", ["a,b\n", ",", '"', '"a\n', '"",', "x", "\n", '"a" b,'])
def test_time_grows_as_the_file(part: str) -> None:
    """Twice the file takes hardly more than twice the calls."""
    few, more = (calls_of(partial(read, (part * times).encode())) for times in (1_000, 2_000))
    assert more < 2.5 * few + 500
