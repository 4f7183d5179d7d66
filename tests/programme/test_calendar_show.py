"""`rcm calendar show`, `list` and `next`: periods in words, headings, windows, widths; what cannot be asked for."""

import json
import re
from pathlib import Path

import pytest
from conftest import ROOT, Rcm
from year import YEAR, put, ran

from rcmcli.model.text import width

SHOWN = """Year of tests
Period: 2022
Host: El Salvador

Group One
  17 May 2022                       One day [Mexico, IOM] · Puebla
  30 March – 1 April 2022           Three days · planned · also: Group Two
  March 2022                        A month
  second quarter of 2022            A quarter
  April 2022, July 2022, October 2022  Three months
  date to be agreed                 No date at all
  1 June 2022                       Postponed: Postponed

Group Two
  8 September 2022                  Cancelled: Cancelled (Belize)
  7 May 2022 (10 days before “One day”)  Before the day
  2 weeks before “A month” (March 2022)  Before the month
  30 March – 1 April 2022           Three days · planned · also: Group One

Deadlines
  by 31 March 2022 (first quarter)  Papers (Belize, Dominican Republic)
  as soon as possible               Money
  by 17 April 2022 (1 month before “One day”)  List of names
  1 month before “A quarter” (second quarter of 2022)  Budget
"""


def test_a_calendar_reads_like_its_list(rcm: Rcm, tmp_path: Path) -> None:
    """Groups in the order of the file, an activity of two under both, periods as they were written, dates as far as they follow."""
    assert ran(rcm, put(tmp_path), "calendar", "show", "2022").out == SHOWN


def test_a_calendar_reads_in_spanish(rcm: Rcm, tmp_path: Path) -> None:
    """Each kind of period has its words."""
    out = ran(rcm, put(tmp_path), "calendar", "show", "--lang", "es").out
    for words in (
        "17 de mayo de 2022",
        "30 de marzo – 1 de abril de 2022",
        "marzo de 2022 ",
        "segundo trimestre de 2022",
        "abril de 2022, julio de 2022, octubre de 2022",
        "fecha por acordar",
        "7 de mayo de 2022 (10 días antes de «One day»)",
        "a más tardar el 31 de marzo de 2022 (primer trimestre)",
        "lo antes posible",
        "a más tardar el 17 de abril de 2022 (1 mes antes de «One day»)",
    ):
        assert words in out


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize("by", ["group", "month", "party"])
@pytest.mark.parametrize("name", ["2022", "events"])
def test_no_line_is_wider_than_the_terminal(rcm: Rcm, columns: int, by: str, name: str) -> None:
    """The real calendars fit, and every word of a pipe's lines is there too."""
    narrow = ran(rcm, ROOT, "calendar", "show", name, "--by", by, columns=columns).out
    wide = ran(rcm, ROOT, "calendar", "show", name, "--by", by).out
    assert max(map(width, narrow.splitlines())) <= columns
    assert sorted(narrow.split()) == sorted(wide.split())


def test_in_a_pipe_an_activity_is_one_line(rcm: Rcm) -> None:
    """24 activities, one of them under two groups, and 4 deadlines: 29 lines that are set in."""
    out = ran(rcm, ROOT, "calendar", "show", "2022").out
    assert sum(line.startswith("  ") for line in out.splitlines()) == 29


def test_months_hold_what_lies_in_them(rcm: Rcm, tmp_path: Path) -> None:
    """A list stands under each of its months, a quarter under all of its own, a deadline under that of its last day."""
    told = json.loads(ran(rcm, put(tmp_path), "calendar", "show", "--by", "month", "--json").out)
    months = {group["title"]: [one["title"] for one in group["activities"]] for group in told["groups"]}
    assert months == {
        "February 2022 – March 2022": ["Before the month"],
        "March 2022": ["A month", "Papers"],
        "March 2022 – April 2022": ["Three days"],
        "March 2022 – May 2022": ["Budget"],
        "April 2022": ["Three months", "List of names"],
        "April 2022 – June 2022": ["A quarter"],
        "May 2022": ["Before the day", "One day"],
        "June 2022": ["Postponed"],
        "July 2022": ["Three months"],
        "September 2022": ["Cancelled"],
        "October 2022": ["Three months"],
        "To be agreed": ["No date at all", "Money"],
    }


def test_a_window_lets_through_what_may_be_in_it(rcm: Rcm, tmp_path: Path) -> None:
    """From 1 April, two weeks: the range that ends that day, what lies in April, the quarter; what has no date is counted."""
    done = ran(rcm, put(tmp_path), "calendar", "show", "--next", "2 weeks", "--at", "2022-04-01", "--json")
    told = json.loads(done.out)
    found = {one["id"] for group in told["groups"] for one in group["activities"]}
    assert found == {"range", "quarter", "list"}
    assert [one["title"] for one in told["deadlines"]] == ["Budget"]
    assert "without a date: 2" in done.err


def test_a_list_of_months_is_not_what_lies_between_them(rcm: Rcm, tmp_path: Path) -> None:
    """In May neither April nor July is near, though the list begins before and ends after."""
    done = ran(rcm, put(tmp_path), "calendar", "show", "--next", "20d", "--at", "2022-05-01", "--quiet")
    assert "A quarter" in done.out
    assert "Three months" not in done.out


def test_what_is_undated_and_what_is_not_are_all_of_it(rcm: Rcm) -> None:
    """--undated and a window of all time part the calendar in two."""

    def titles(*words: str) -> list[str]:
        told = json.loads(ran(rcm, ROOT, "calendar", "show", "2022", "--json", "--quiet", *words).out)
        rows = [one for group in told["groups"] for one in group["activities"]] + told["deadlines"]
        return sorted(one["title"] for one in rows)

    dated = titles("--next", "9000 days", "--at", "2010-01-01")
    assert sorted(titles("--undated") + dated) == titles()
    assert len(dated) == 1


def test_a_party_sees_what_is_for_all_and_what_names_it(rcm: Rcm, tmp_path: Path) -> None:
    """Belize sees its own marked; Mexico nothing that is for Belize alone."""
    folder = put(tmp_path)
    belize = ran(rcm, folder, "calendar", "show", "--for", "Belize").out
    mexico = ran(rcm, folder, "calendar", "show", "--for", "MX").out
    assert "● Papers" in belize
    assert "● Cancelled: Cancelled" in belize
    assert "One day" in belize
    assert "Papers" not in mexico
    assert "Cancelled" not in mexico
    assert "● One day" in mexico


def test_a_party_sees_no_paper_of_another(rcm: Rcm, tmp_path: Path) -> None:
    """Notes, papers and links that say whom they are for are told to nobody else, in any form; without --for all are told."""
    text = YEAR.replace('notes = ["Bring the tables"]', """notes = [{ text = "Canary note", for = ["Mexico"] }, "Free note"]
documents = [{ title = "Canary paper", for = ["Mexico"] }, { title = "Members paper", audience = ["Nobody Known"] }]
link = { url = "https://canary.example/x", for = ["Mexico"] }""")  # fmt: skip
    folder = put(tmp_path, text)
    for words in (
        ("calendar", "show", "--json"),
        *(("export", one, "2022", "-o", "-") for one in ("md", "csv", "html", "ics")),
    ):
        belize = ran(rcm, folder, *words, "--for", "Belize").out.replace("\r\n ", "")
        mexico = ran(rcm, folder, *words, "--for", "Mexico").out.replace("\r\n ", "")
        everyone = ran(rcm, folder, *words).out.replace("\r\n ", "")
        assert "anary" not in belize
        assert "Members paper" not in belize
        assert "Free note" in belize
        assert "Canary note" in mexico
        assert "Canary paper" in mexico
        assert "canary" in mexico
        assert "Members paper" in everyone


def test_what_hangs_on_an_activity_of_others_does_not_name_it(rcm: Rcm, tmp_path: Path) -> None:
    """Belize reads when it is, and not of what."""
    folder = put(tmp_path, YEAR.replace('id = "day-one"\n', 'id = "day-one"\nfor = ["Mexico"]\n'))
    out = ran(rcm, folder, "calendar", "show", "--for", "Belize").out
    assert "7 May 2022 (10 days before “an activity of others”)  Before the day" in out
    assert "One day" not in out
    assert "day-one" not in ran(rcm, folder, "calendar", "show", "--for", "Belize", "--json").out


def test_a_party_of_one_calendar_alone_is_known(rcm: Rcm) -> None:
    """UNAM is named in the table of 2022: it is no stranger to the other files, which have nothing of its own."""
    told = json.loads(ran(rcm, ROOT, "calendar", "next", "--for", "UNAM", "--at", "2021-07-01", "--json").out)
    assert {one["calendar"] for one in told} == {"events"}


def test_next_is_due_or_coming(rcm: Rcm, tmp_path: Path) -> None:
    """On 10 April: overdue first, then by date; what is postponed, cancelled or over is not told."""
    told = json.loads(ran(rcm, put(tmp_path), "calendar", "next", "--at", "2022-04-10", "--json").out)
    assert [one["title"] for one in told] == [
        "Papers", "Budget", "A quarter", "Three months", "List of names", "Before the day", "One day", "Money",
    ]  # fmt: skip


def test_a_meeting_that_an_activity_names_is_told_once(rcm: Rcm, workspace: Path) -> None:
    """Its dates, place and mode are the agenda's; another agenda is told by itself."""
    text = YEAR.replace('title = "No date at all"', 'title = "The plenary"\nagenda = "2021-09-rcm-sacm"')
    folder = put(workspace, text)
    out = ran(rcm, folder, "calendar", "next", "--at", "2021-07-20").out
    assert "9–10 September 2021               The plenary · virtual" in out
    assert "II Plenary Meeting" not in out
    assert "Hotel Quinta Real" in out


def test_the_list_counts(rcm: Rcm, tmp_path: Path) -> None:
    """Activities, deadlines, and of how many something is known of when they are; a broken file is told and is no row."""
    folder = put(put(tmp_path), "title = [", "broken")
    done = ran(rcm, folder, "calendar", "list", "--json")
    told = json.loads(done.out)
    assert [(one["id"], one["activities"], one["deadlines"], one["dated"]) for one in told] == [("2022", 10, 4, 12)]
    assert (done.err.count("not listed: "), done.err.count("broken.toml")) == (1, 2)


def test_without_a_folder_the_list_of_calendars_is_empty(rcm: Rcm, tmp_path: Path) -> None:
    """Nobody has done anything wrong yet: no failure, and how one is written."""
    done = rcm("calendar", "list", "--json", cwd=tmp_path)
    assert (done.out, done.code) == ("[]\n", 0)
    assert "says how a calendar is written" in done.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("show", "1999"), "there is no calendar “1999”"),
        (("show", "--by", "colour"), "--by takes group, month or party"),
        (("show", "--next", "soon"), "“soon” is no length of time"),
        (("show", "--next", "90d", "--undated"), "--undated and --next ask for opposite things"),
        (("show", "--for", "Atlantis"), "Atlantis"),
        (("show", "calendars/nothing.toml"), "calendars/nothing.toml"),
        (("next", "--at", "yesteryear"), "yesteryear"),
        (("next", "--for", "Atlantis"), "Atlantis"),
        (("list", "nowhere"), "nowhere"),
    ],
)
def test_what_cannot_be_asked_for_is_refused(rcm: Rcm, tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    """One sentence, exit code 2, nothing on standard output; and the same in Spanish."""
    folder = put(tmp_path)
    done = rcm("calendar", *words, cwd=folder)
    spanish = rcm("calendar", *words, "--lang", "es", cwd=folder)
    assert (done.code, done.out, spanish.code) == (2, "", 2)
    assert says in done.err
    assert spanish.err
    assert spanish.err != done.err


def test_an_agenda_is_no_calendar(rcm: Rcm) -> None:
    """The refusal says which command shows it."""
    done = rcm("calendar", "show", "agendas/2021-09-rcm-sacm.toml")
    assert done.code == 2
    assert "try `rcm agenda show agendas/2021-09-rcm-sacm.toml`" in done.err


def test_a_calendar_is_no_agenda(rcm: Rcm) -> None:
    """The other way round, also from standard input."""
    data = (ROOT / "calendars" / "2022.toml").read_bytes()
    for done in (rcm("agenda", "show", "calendars/2022.toml"), rcm("agenda", "show", "-", stdin=data)):
        assert done.code == 2
        assert "`rcm calendar show` shows it" in done.err
    shown = rcm("calendar", "show", "-", stdin=data)
    assert shown.out == rcm("calendar", "show", "calendars/2022.toml").out


def test_a_calendar_of_deadlines_alone_is_shown(rcm: Rcm, tmp_path: Path) -> None:
    """Without a group, and without anything at all, each command has an answer."""
    bare = 'format = 1\ntitle = "Bare"\nperiod = "2022"\n'
    for text, told in ((bare + '[[deadline]]\ntitle = "Papers"\n', "Papers"), (bare, "nothing of what was asked for")):
        folder = put(tmp_path, text)
        for by in ("group", "month", "party"):
            assert told in ran(rcm, folder, "calendar", "show", "--by", by).out
        for form in ("md", "csv", "json", "html"):
            assert ran(rcm, folder, "export", form, "2022", "-o", "-").out


def test_without_calendars_there_is_a_way_out(rcm: Rcm, tmp_path: Path) -> None:
    """A folder without any says what to do."""
    done = rcm("calendar", "show", cwd=tmp_path)
    assert done.code == 2
    assert "name a file" in done.err


AUDIENCES = """format = 1
title = "Year"
period = "2026"
[parties]
House = "House of ours"
"""
ACTIVITY = '[[group.activity]]\nid = "{id}"\ntitle = "{id}"\nwhen = "2026-10-05"\n{whom}\n'
WHOM = {
    "open": "",
    "asked": 'for = ["Mexico"]',
    "opened": 'for = ["Mexico"]\naudience = ["everyone"]',
    "member": 'audience = ["members"]',
    "mexican": 'audience = ["Mexico"]',
    "lost": 'audience = ["Mexcio"]',
    "hosted": 'audience = ["Mexico"]\nhost = "Canada"',
}


def test_who_may_see_an_activity_decides_before_whom_it_is_for(rcm: Rcm, tmp_path: Path) -> None:
    """A host sees what is theirs; a name that nobody has admits nobody; a party of no calendar sees what everyone does."""
    rows = "".join(ACTIVITY.format(id=name, whom=whom) for name, whom in WHOM.items())
    (tmp_path / "calendars").mkdir()
    (tmp_path / "agendas").mkdir()
    path = tmp_path / "calendars" / "2026.toml"
    path.write_text(f'{AUDIENCES}[[group]]\nid = "g"\ntitle = "Group"\n{rows}', "utf-8")
    other = AUDIENCES.replace("House", "Guest")
    (tmp_path / "calendars" / "other.toml").write_text(other, "utf-8")

    def seen(*words: str) -> set[str]:
        done = rcm("calendar", *words, cwd=tmp_path)
        assert done.code == 0, done.err
        return {name for name in WHOM if re.search(rf"\b{name}\b", done.out)}

    assert seen("show", "2026") == set(WHOM)
    assert seen("show", "2026", "--for", "Mexico") == {"open", "asked", "opened", "member", "mexican", "hosted"}
    assert seen("show", "2026", "--for", "Canada") == {"open", "opened", "member", "hosted"}
    assert seen("next", "--at", "2026-10-01", "--for", "Guest") == {"open", "opened"}
