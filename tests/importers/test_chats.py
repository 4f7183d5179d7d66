"""Chats: the stamps of messages are no hours of a meeting, and no dates of it."""

from datetime import date

import pytest
from conftest import Rcm

from rcmcli.importers.chats import without_stamps
from rcmcli.importers.files.plain import read
from rcmcli.importers.papers import Wishes, import_sheet

WORDS = "reunión preparatoria"


@pytest.mark.parametrize(
    "stamp",
    [
        "[27/11/26 10:14] Ana SE: ",
        "[27/11/26, 10:14:05] Ana SE: ",
        "27/11/2026, 10:14 - Ana SE: ",
        "27/11/26 10:14 a. m. - +506 8888-0000: ",
        "[11/27/26, 10:14:05 AM] Ana: ",
    ],
)
def test_the_stamp_goes_and_dates_the_text(stamp: str) -> None:
    """Who wrote and when is set apart, whatever telephone wrote it."""
    sheet = without_stamps(read(f"{stamp}{WORDS}\n".encode()))
    assert [line.text for line in sheet.lines] == [WORDS]
    assert sheet.made == date(2026, 11, 27)


@pytest.mark.parametrize("text", ["27/11/26 10:14 Apertura", "10:14 Ana: apertura", "27/11/26: 10:14 Ana"])
def test_other_lines_stay(text: str) -> None:
    """A date with an hour and a title is none."""
    assert [line.text for line in without_stamps(read(text.encode())).lines] == [text]


def test_no_stamp_becomes_an_item() -> None:
    """The hours of the items are those of the message."""
    text = "[27/11/26 10:14] Ana: Agenda\n[27/11/26 10:15] Ana: Jueves 3 de diciembre\n9:00 Apertura\n9:30 Debate\n"
    draft = import_sheet(read(text.encode()), Wishes()).draft
    assert [one.item.time.start for day in draft.days for one in day.items] == [540, 570]
    assert [day.date for day in draft.days] == [date(2026, 12, 3)]


def test_a_list_in_a_chat_is_checked(rcm: Rcm) -> None:
    """The date of the meeting, without a year, is the next one after the message; the wrong hour is found."""
    text = (
        "[27/11/26 10:14] Ana: les recuerdo la reunión virtual del jueves 3 de diciembre\n"
        "9:00 am Costa Rica\n9:00 am CDMX\n10:00 am Panamá\n10:30 am Sto. Domingo\n12:00 m Buenos Aires\n"
        "[27/11/26 10:20] Luis: Gracias\n"
    )
    done = rcm("check", "-", "--output-format", "concise", stdin=text.encode())
    assert done.code == 1
    assert "Z304" in done.out
    assert "“Sto. Domingo” is printed at 10:30; it is 11:00 there (UTC−4) on 2026-12-03" in done.out
