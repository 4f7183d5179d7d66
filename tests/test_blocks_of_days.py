"""One block for several days: said as a range, a whole entry or one on each day in calendars, checked on all of its dates."""

import re

import pytest
from conftest import Rcm
from front import front

HEAD = front("Seminar", "Europe/Madrid") + 'delegations = ["Spain"]\nstatus = "preliminary"\n'
BLOCK = '[[day]]\ndate = "2026-10-24/2026-10-26"\nweekday = "Saturday/Monday"\n'
WHOLE = '[[day.item]]\nid = "plenary"\ntitle = "Plenary"\n'
TIMED = '[[day.item]]\nid = "desk"\ntime = "09:00-10:00"\ntitle = "Desk"\n'


def export(rcm: Rcm, form: str, text: str, *options: str) -> str:
    """What a form says, its lines unfolded."""
    run = rcm("export", form, "-", "--stdin-filename", "x.toml", "-o", "-", *options, stdin=text.encode())
    assert run.code == 0, run.err
    return run.raw_out.decode().replace("\r\n ", "").replace("\r", "")


@pytest.mark.parametrize("date", ['date = "2026-10-24/2026-10-26"', "date = 2026-10-24\nuntil = 2026-10-26"])
def test_a_block_is_said_as_its_dates(date: str, rcm: Rcm) -> None:
    """Either way to write it means the same."""
    text = HEAD + f"[[day]]\n{date}\n" + WHOLE
    assert "24–26 October 2026" in export(rcm, "txt", text)
    assert "24–26 de octubre de 2026" in export(rcm, "md", text, "--lang", "es")
    assert '"until": "2026-10-26"' in export(rcm, "json", text)
    assert "2026-10-24/2026-10-26,Saturday/Monday," in export(rcm, "csv", text)


def test_an_item_without_an_hour_is_one_entry_of_all_its_dates(rcm: Rcm) -> None:
    """DTEND is the date after the last."""
    told = export(rcm, "ics", HEAD + BLOCK + WHOLE)
    assert re.findall("DT(?:START|END);VALUE=DATE:([0-9]+)", told) == ["20261024", "20261027"]


def test_an_item_with_an_hour_is_held_on_each_date_by_the_clock_there(rcm: Rcm) -> None:
    """Spain sets its clocks back on 25 October 2026: 09:00 is 07:00 UTC before, 08:00 UTC from then on."""
    told = export(rcm, "ics", HEAD + BLOCK + TIMED)
    starts = ["20261024T070000Z", "20261025T080000Z", "20261026T080000Z"]
    assert re.findall("DTSTART:([0-9TZ]+)", told) == starts
    assert re.findall("DTEND:([0-9TZ]+)", told) == [
        start.replace("T07", "T08") if "24T" in start else start.replace("T08", "T09") for start in starts
    ]
    assert len(set(re.findall("UID:(.*)", told))) == 3
    assert re.findall("09:00–10:00 Madrid .UTC([+0-9]+)", told) == ["+2", "+1", "+1"]
    assert "UTC+2/+1" in rcm("agenda", "show", "-", stdin=(HEAD + BLOCK + TIMED).encode()).out


@pytest.mark.parametrize(
    ("block", "code"),
    [
        (BLOCK, ""),
        (BLOCK.replace("Saturday/Monday", "Saturday"), ""),
        (BLOCK.replace("Saturday/Monday", "Saturday/Sunday"), "T209"),
        (BLOCK.replace("Saturday/Monday", "Friday/Sunday"), "T209"),
        (BLOCK.replace("Saturday/Monday", "Saturday/Fooday"), "T209"),
        ('[printed]\ndates = "2026-10-24/2026-10-25"\n' + BLOCK, "T205"),
        ('[printed]\ndates = "2026-10-24/2026-10-27"\n' + BLOCK, "T205"),
        ('[printed]\ndates = "2026-10-24/2026-10-26"\n' + BLOCK, ""),
        ('[[day]]\ndate = "2026-10-24/2026-10-23"\n', "F104"),
        ('[[day]]\ndate = "2026-10-24/2027-10-24"\n', "F104"),
        ('[[day]]\ndate = "2026-10-24/tomorrow"\n', "F104"),
    ],
)
def test_all_of_its_dates_are_checked(block: str, code: str, rcm: Rcm) -> None:
    """The weekdays of both ends, the printed dates, and that it goes forward and not for ever."""
    run = rcm("check", "-", "--select", "T2,F104", "--output-format", "concise", stdin=(HEAD + block + WHOLE).encode())
    assert set(re.findall(r"\[([A-Z][0-9]+)\]", run.out)) == ({code} if code else set())


def test_what_is_on_is_known_on_each_of_its_dates(rcm: Rcm) -> None:
    """On the second of three days the plenary is still on."""
    run = rcm("agenda", "now", "-", "--at", "2026-10-25 12:00", stdin=(HEAD + BLOCK + WHOLE).encode())
    assert "Plenary" in run.out


PLENARY = '[[day.item]]\nid = "plenary"\ntime = "09:00-10:30"\ntitle = "Plenary"\n'
SUNDAY = '[[day]]\ndate = 2026-10-25\n[[day.item]]\nid = "vote"\ntime = "10:00-11:00"\ntitle = "Vote"\n'


def told(rcm: Rcm, text: str, select: str) -> list[str]:
    """What some checks find in a text."""
    out = rcm("check", "-", "-q", "--select", select, "--output-format", "concise", stdin=text.encode()).out
    return [line.split(": ", 1)[1] for line in out.splitlines()]


@pytest.mark.parametrize(
    ("text", "select", "found"),
    [
        (BLOCK + PLENARY + SUNDAY, "T203", ["error[T203]: “Vote” (10:00-11:00) starts before “Plenary” (09:00-10:30) ends"]),
        (BLOCK + PLENARY + SUNDAY.replace("-25", "-27"), "T203", []),
        (BLOCK + PLENARY + PLENARY.replace('"plenary"', '"b"'), "T203", ["error[T203]: “Plenary” (09:00-10:30) starts before “Plenary” (09:00-10:30) ends"]),
        (BLOCK + PLENARY.replace("09:00-10:30", "02:30-03:30"), "Z301,Z302", ["warning[Z302]: on 2026-10-25 the clocks of Europe/Madrid show 02:30 twice"]),
        (BLOCK + PLENARY + BLOCK + PLENARY.replace("09:00", "09:15"), "T212", ["error[T212]: Saturday, 24 October 2026"]),
        (BLOCK + PLENARY + SUNDAY, "T212,T204,T206,T207,T208", []),
    ],
)  # fmt: skip
def test_each_of_its_dates_is_checked(text: str, select: str, found: list[str], rcm: Rcm) -> None:
    """A day within a block, and the hours that the clocks repeat on its second date; what holds on all is said once."""
    said = told(rcm, HEAD + text, select)
    assert len(said) == len(found)
    for words, start in zip(said, found, strict=True):
        assert words.startswith(start)


def test_printed_hours_are_right_on_each_of_its_dates(rcm: Rcm) -> None:
    """Spain sets its clocks back on the second date, Lima has none to set."""
    text = HEAD + '[printed.start]\n"02:00" = ["Lima"]\n' + BLOCK + PLENARY
    (said,) = told(rcm, text, "Z304")
    assert "it is 03:00 there (UTC−5) on 2026-10-25 and 2026-10-26" in said


def test_a_delegation_is_asked_for_on_each_of_its_dates(rcm: Rcm) -> None:
    """Of a meeting before screens the delegation sits at night by its own clock, and is told of it once a clock."""
    text = HEAD.replace('"Spain"', '"Peru"') + 'mode = "virtual"\nlink = "https://example.org"\n' + BLOCK + PLENARY
    said = told(rcm, text, "Z309")
    assert [re.findall("0[0-9]:00", one)[0] for one in said if "Peru" in one] == ["02:00", "03:00"]
