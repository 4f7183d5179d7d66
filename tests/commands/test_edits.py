"""Edits of an agenda: what each writes, what it tells, what it refuses, and that undo brings the old bytes back."""

import json
import re
import tomllib
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from conftest import Rcm, run_here
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import Made, agendas

from rcmcli.store.lines.forms import formed
from rcmcli.store.reading import read_bytes

SACM = "2021-09-rcm-sacm"
DAY = """\
format = 1
title = "P"
timezone = "America/Panama"
delegations = ["Panama", "Chile"]

[[day]]
date = 2021-09-09
items = \"""
# the doors open at eight
09:00-10:00  Opening #opening
10:00-10:20  Coffee #coffee
10:20-11:00  Session 1 #one  # rcm: ignore[T207] short
  - first point
11:00-11:30  Photograph #photo
11:40-12:30  Session 2 #two
12:30-13:30  Lunch #lunch
14:00-15:00  Group A (track A) #a
14:00-15:00  Group B (track B) #b
15:00        Closing #close
\"""
"""


@pytest.fixture
def plenary(tmp_path: Path) -> Path:
    """A folder with one agenda in lines."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / "p.toml").write_text(DAY, encoding="utf-8")
    return tmp_path


def text_of(folder: Path) -> str:
    """What the file says now."""
    return (folder / "agendas" / "p.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("shift p 10 --from one --to photo", ["10:30-11:10  Session 1", "11:10-11:40  Photograph", "11:40-12:30  Session 2"]),
        ("shift p -10 --from 11:40 --to two", ["11:30-12:20  Session 2"]),
        ("shift p -10 --track B", ["13:50-14:50  Group B"]),
        ("late p 15 --at 09:00", ["09:15-10:15  Opening", "10:15-10:25  Coffee", "10:25-11:05  Session 1", "11:05-11:35  Photograph"]),
        ("late p 15 --at 09:30", ["09:00-10:15  Opening", "10:15-10:25  Coffee", "10:25-11:05  Session 1", "11:05-11:35  Photograph"]),
        ("late p 15 --at one --least-break 5", ["10:35-11:15  Session 1", "11:15-11:45  Photograph", "11:45-12:35  Session 2", "12:35-13:35  Lunch"]),
        ("late p 20 --at 13:45", ["14:05-15:05  Group A", "14:05-15:05  Group B", "15:05        Closing"]),
        ("extend p two -10", ["11:40-12:20  Session 2"]),
        ("extend p opening 15 --make-room", ["09:00-10:15  Opening", "10:15-10:25  Coffee", "10:25-11:05  Session 1", "11:05-11:35  Photograph"]),
        ("move p photo 13:30", ["12:30-13:30  Lunch #lunch", "13:30-14:00  Photograph #photo", "14:00-15:00  Group A"]),
        ("move p photo --after lunch", ["13:30-14:00  Photograph #photo"]),
        ("move p photo --before a", ["13:30-14:00  Photograph #photo"]),
        ("move p photo 12:30 --make-room", ["12:30-13:00  Photograph", "13:00-14:00  Lunch"]),
        ("swap p one two", ["10:20-11:10  Session 2", "11:10-11:40  Photograph", "11:50-12:30  Session 1"]),
        ("swap p a b", ["14:00-15:00  Group B", "14:00-15:00  Group A"]),
        ("add p 13:30-13:45 Drill --kind logistics --leads IOM", ["13:30-13:45  Drill [IOM] #logistics #drill", "14:00-15:00  Group A"]),
        ("add p 09:00-09:10 Hymn --make-room", ["09:00-09:10  Hymn", "09:10-10:10  Opening", "10:10-10:20  Coffee"]),
        ("cancel p photo close", ["11:00-11:30  Photograph (cancelled) #photo", "15:00        Closing (cancelled) #close"]),
    ],
)  # fmt: skip
def test_an_edit_writes_the_hours_that_it_should(words: str, lines: list[str], plenary: Path, rcm: Rcm) -> None:
    """Worked out by hand; the lines come in this order, every comment, point and waiver stays, and undo undoes."""
    done = rcm("agenda", *words.split(), cwd=plenary)
    assert done.code == 0, done.err
    after = text_of(plenary)
    places = [after.index(line) for line in lines]
    assert places == sorted(places)
    for kept in ("# the doors open at eight\n", "  # rcm: ignore[T207] short\n  - first point\n"):
        assert kept in after
    assert rcm("agenda", "undo", "p", cwd=plenary).code == 0
    assert text_of(plenary) == DAY


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("shift p 600 --from two", "would begin after midnight"),
        ("shift p 30 --from one --to one", "in the way of “Session 1”"),
        ("move p two 09:30", "“Opening” (09:00-10:00) is in the way"),
        ("extend p one 10", "“Photograph” (11:00-11:30) is in the way"),
        ("extend p one -40", "would last no time at all"),
        ("extend p close 10", "has no end"),
        ("add p 09:10-09:20 Hymn --make-room", "“Opening” (09:00-10:00) is in the way"),
    ],
)
def test_what_the_hours_do_not_allow_is_not_written(words: str, told: str, plenary: Path, rcm: Rcm) -> None:
    """Exit code 1, the clash with its ways out, the file as it was; in JSON too."""
    done = rcm("agenda", *words.split(), cwd=plenary)
    assert (done.code, done.out) == (1, "")
    assert told in done.err
    assert done.err.endswith("nothing was written\n")
    answer = json.loads(rcm("agenda", *words.split(), "--json", cwd=plenary).out)
    assert (answer["written"], answer["schema"]) == (False, "rcm.edit/1")
    assert text_of(plenary) == DAY


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("shift p soon", "“soon” is no number of minutes"),
        ("shift p 0", "0 minutes change nothing"),
        ("shift p 3000", "more than a day"),
        ("shift p 10 --day 2", "“2” is no day of this agenda"),
        ("shift p 10 --from 18:00", "no item with an hour begins"),
        ("extend p nobody 10", "no item is called “nobody”"),
        ("extend p session 10", "“session” may be several items"),
        ("late p -10", "a delay is not negative"),
        ("late p 10", "the meeting is not on now"),
        ("move p one", "say where to"),
        ("move p one 25:00", "cannot be read as an hour"),
        ("swap p one 10:20", "one and the same item"),
        ("add p 14:00 X --kind party", "is no kind of item"),
        ("undo p", "no edit of agendas/p.toml is kept"),
    ],
)
def test_what_cannot_be_meant_is_refused(words: str, told: str, plenary: Path, rcm: Rcm) -> None:
    """Exit code 2, one sentence, the file as it was; in Spanish too."""
    done = rcm("agenda", *words.split(), cwd=plenary)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    spanish = rcm("agenda", *words.split(), "--lang", "es", cwd=plenary)
    assert spanish.code == 2
    assert told not in spanish.err
    assert text_of(plenary) == DAY


def test_a_fixed_item_stays(plenary: Path, rcm: Rcm) -> None:
    """`fixed = true` is moved by no shift and no delay, unless it is pushed."""
    path = plenary / "agendas" / "p.toml"
    path.write_text(DAY.replace('items = """', "").split("# the doors")[0] + FIXED, encoding="utf-8")
    blocked = rcm("agenda", "shift", "p", "30", cwd=plenary)
    assert blocked.code == 1
    assert "“Photograph” (10:00-10:15) is fixed" in blocked.err
    assert "--push" in blocked.err
    assert rcm("agenda", "late", "p", "30", "--at", "09:00", cwd=plenary).code == 1
    assert rcm("agenda", "shift", "p", "30", "--push", cwd=plenary).code == 0
    assert 'time = "10:30-10:45"' in path.read_text("utf-8")


FIXED = """
[[day.item]]
id = "talk"
title = "Talk"
time = "09:00-10:00"

[[day.item]]
id = "photo"
title = "Photograph"
time = "10:00-10:15"
fixed = true
"""


def test_the_paper_of_2021_runs_late(workspace: Path, rcm: Rcm) -> None:
    """Fifteen minutes from 09:30: the break takes ten of them up, five stay over until the end of the day."""
    done = rcm("agenda", "late", SACM, "15", "--at", "09:30", "--lang", "es", cwd=workspace)
    assert done.code == 0
    assert "15 min tarde desde las 09:30 del jueves 9 de septiembre de 2021" in done.out
    assert "quedan 5 min hasta el final del día, 13:20" in done.out
    rcm("agenda", "undo", SACM, cwd=workspace)
    done = rcm("agenda", "late", SACM, "15", "--at", "09:30", "--least-break", "5", "--lang", "es", cwd=workspace)
    assert "al día otra vez a las 11:10" in done.out
    assert "11:05–11:10" in done.out


def test_an_hour_of_several_days_is_not_taken_for_the_first(rcm: Rcm, tmp_path: Path) -> None:
    """Where items of two days begin at that hour and the meeting is not on, the day has to be named."""
    two = (
        DAY + '\n[[day]]\ndate = 2021-09-10\nitems = """\n09:00-10:00  Closing #end\n10:00-10:30  Thanks #thanks\n"""\n'
    )
    (tmp_path / "two.toml").write_text(two, encoding="utf-8")
    done = rcm("agenda", "late", "two", "10", "--at", "09:00", cwd=tmp_path)
    assert (done.code, "say which one: --day 1" in done.err) == (2, True)
    done = rcm("agenda", "late", "two", "10", "--at", "09:00", "--day", "2", cwd=tmp_path)
    assert "10 min late from 09:00 on Friday, 10 September 2021" in done.out


def test_a_misspelt_item_is_answered_with_those_that_are_near(plenary: Path, rcm: Rcm) -> None:
    """Those in whose id or title there is nearly such a word, each on a line; else all, and how many are left out."""
    said = rcm("agenda", "move", "p", "openning", "10:00", cwd=plenary).err.splitlines()
    assert [line.split()[0] for line in said[2:]] == ["opening"]
    said = rcm("agenda", "move", "p", "qwertz", "10:00", cwd=plenary).err.splitlines()
    assert said[1].strip() == "hint: the items are"
    assert [line.split()[0] for line in said[2:]] == re.findall(
        r"#([a-z]+)$", DAY.replace("  # rcm: ignore[T207] short", ""), re.M
    )


def test_a_diff_is_shown_and_nothing_written(plenary: Path, rcm: Rcm) -> None:
    """`--dry-run` prints a unified diff; `--revised` adds the date of revision."""
    done = rcm("agenda", "shift", "p", "5", "--from", "close", "--dry-run", cwd=plenary)
    assert done.code == 0
    assert "-15:00        Closing #close\n+15:05        Closing #close\n" in done.out
    assert text_of(plenary) == DAY
    assert rcm("agenda", "shift", "p", "5", "--from", "close", "--revised", "2021-09-01", cwd=plenary).code == 0
    assert tomllib.loads(text_of(plenary))["revised"] == date(2021, 9, 1)


def test_free_time_takes_a_delay_up(plenary: Path, rcm: Rcm) -> None:
    """Where nothing has to wait, nothing is written, and that is said."""
    done = rcm("agenda", "late", "p", "10", "--at", "13:45", cwd=plenary)
    assert done.code == 0
    assert "10 min late from 13:45 on Thursday, 9 September 2021 · free time takes them up" in done.out
    assert text_of(plenary) == DAY


def test_a_cancelled_item_can_be_longer_and_nothing_waits(plenary: Path, rcm: Rcm) -> None:
    """It takes nobody's time, so its hours are its own affair."""
    assert rcm("agenda", "cancel", "p", "one", cwd=plenary).code == 0
    assert rcm("agenda", "extend", "p", "one", "60", "--make-room", cwd=plenary).code == 0
    assert "10:20-12:00  Session 1 (cancelled)" in text_of(plenary)
    assert "11:00-11:30  Photograph" in text_of(plenary)


def test_a_pipe_gives_the_edited_file(rcm: Rcm) -> None:
    """From standard input to standard output, what it does on standard error."""
    done = rcm("agenda", "cancel", "-", "photo", stdin=DAY.encode())
    assert done.out == DAY.replace("Photograph #photo", "Photograph (cancelled) #photo")
    assert "cancelled: Photograph" in done.err


def test_undo_does_not_undo_what_others_wrote(plenary: Path, rcm: Rcm) -> None:
    """A file that was changed by hand since keeps that; several edits are undone one after another."""
    for _ in range(2):
        assert rcm("agenda", "shift", "p", "5", "--from", "close", cwd=plenary).code == 0
    path = plenary / "agendas" / "p.toml"
    edited = path.read_bytes()
    path.write_bytes(edited + b"# by hand\n")
    refused = rcm("agenda", "undo", "p", cwd=plenary)
    assert refused.code == 2
    assert "changed by hand" in refused.err
    path.write_bytes(edited)
    for _ in range(2):
        assert rcm("agenda", "undo", "p", cwd=plenary).code == 0
    assert text_of(plenary) == DAY


def test_where_nothing_can_be_kept_that_is_said(plenary: Path, rcm: Rcm) -> None:
    """The edit is made, and a remark says that it cannot be undone."""
    (plenary / "state").write_text("a file, no folder", encoding="utf-8")
    done = rcm(
        "agenda", "shift", "p", "5", "--from", "close", cwd=plenary, env={"XDG_STATE_HOME": str(plenary / "state")}
    )
    assert done.code == 0
    assert "could not be kept" in done.err
    assert "15:05" in text_of(plenary)


@pytest.mark.parametrize(
    ("zone", "day", "words", "code", "told"),
    [
        ("America/New_York", "2026-03-08", "move p x 02:30", 2, "does not exist at New York"),
        ("America/New_York", "2026-11-01", "move p x 01:30", 2, "comes twice at New York"),
        ("America/New_York", "2026-03-08", "shift p 60 --from x", 0, '"03:30-04:30"'),
        ("America/New_York", "2026-11-01", "shift p 60 --from x", 1, "that the clocks show twice"),
    ],
)
def test_on_a_day_of_clock_change_instants_count(
    zone: str, day: str, words: str, code: int, told: str, plenary: Path, rcm: Rcm
) -> None:
    """An hour later than 01:30 is 03:30 where the clocks jump; where an hour comes twice, it is not written."""
    path = plenary / "agendas" / "p.toml"
    start = "00:15-00:45" if day == "2026-11-01" else "01:30-01:45"
    text = f'format = 1\ntitle = "P"\ntimezone = "{zone}"\n[[day]]\ndate = {day}\n[[day.item]]\nid = "x"\ntitle = "X"\n'
    path.write_text(f'{text}time = "{start}"\n', encoding="utf-8")
    if code == 0:
        path.write_text(f'{text}time = "01:30-03:30"\n', encoding="utf-8")
    done = rcm("agenda", *words.split(), cwd=plenary)
    assert done.code == code, done.err
    assert told in (path.read_text("utf-8") if code == 0 else done.err)


VERBS = ("shift", "late", "extend", "move", "swap", "cancel", "remove")


@given(made=agendas(), data=st.data(), in_lines=st.booleans(), windows=st.booleans())
def test_any_edit_keeps_what_it_does_not_name(
    made: Made, data: st.DataObject, in_lines: bool, windows: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Of any agenda: ids, lengths in instants, comments and line ends stay; refused means untouched; undo gives the bytes."""
    text = formed(read_bytes(made.text.encode(), "p.toml", "p"), "lines").text if in_lines else made.text
    text = "# a remark\r\n" * windows + (text.replace("\n", "\r\n") if windows else text)
    before = items_of(text)
    assume(before)
    folder = tmp_path_factory.mktemp("edit")
    path = folder / "p.toml"
    path.write_bytes(text.encode())
    words = an_edit(data, [*before])
    done = run_here("agenda", words[0], str(path), *words[1:])
    after_text = path.read_bytes().decode()
    if done.code:
        assert done.code in (1, 2), done.err
        assert after_text == text
        return
    after = items_of(after_text)
    same_but(words, before, after)
    if windows:
        assert "\n" not in after_text.replace("\r\n", "")
    if after_text != text:
        assert run_here("agenda", "undo", str(path)).code == 0
        assert path.read_bytes().decode() == text
    if words[0] == "swap" and after_text != text:
        run_here("agenda", *(words[0], str(path), *words[1:]))
        again = run_here("agenda", words[0], str(path), *words[1:])
        assert again.code or path.read_bytes().decode() == text
    if words[0] == "shift" and "-" not in words[1]:
        path.write_bytes(after_text.encode())
        back = run_here("agenda", "shift", str(path), f"-{words[1]}", *words[2:4])
        if not back.code and len(words) == 4:
            assert items_of(path.read_bytes().decode()) == before


def an_edit(data: st.DataObject, ids: list[str]) -> list[str]:
    """An edit of some items."""
    verb = data.draw(st.sampled_from(VERBS))
    item = data.draw(st.sampled_from(ids))
    minutes = str(data.draw(st.sampled_from((5, 15, 60, -5, -30))))
    if verb == "shift":
        return [verb, minutes, "--day", str(int(item.split("-")[1]) + 1)]
    if verb == "late":
        return [verb, minutes.lstrip("-"), "--at", item]
    if verb == "extend":
        return [verb, item, minutes, *data.draw(st.sampled_from(((), ("--make-room",))))]
    if verb == "move":
        where = data.draw(st.sampled_from((("09:10",), ("--day", "1"), ("13:00-13:30", "--make-room"))))
        return [verb, item, *where]
    return [verb, item, data.draw(st.sampled_from(ids))] if verb == "swap" else [verb, item]


def items_of(text: str) -> dict[str, tuple[Any, ...]]:
    """Each item by its id, with its instants by `zoneinfo`, its title and its status: read without rcm's model of hours."""
    reading = read_bytes(text.encode(), "p.toml", "p")
    assert reading.agenda is not None
    found: dict[str, tuple[Any, ...]] = {}
    for day in reading.agenda.days:
        zone = ZoneInfo(day.timezone or reading.agenda.timezone)
        midnight = datetime.combine(day.date, datetime.min.time())
        for item in day.items:
            ends = [
                None
                if one is None
                else (midnight + timedelta(minutes=one)).replace(tzinfo=zone).astimezone(ZoneInfo("UTC"))
                for one in (item.time.start, item.time.end)
            ]
            found[item.id] = (*ends, item.time.part, item.title, item.status, item.leads)
    return found


def same_but(words: list[str], before: dict[str, tuple[Any, ...]], after: dict[str, tuple[Any, ...]]) -> None:
    """Nothing but what the edit names is other; lengths are kept, all by the same minutes where all are shifted."""
    verb = words[0]
    gone = {words[1]} if verb == "remove" else set()
    assert set(after) == set(before) - gone
    for name, (start, end, *rest) in after.items():
        old_start, old_end, *old = before[name]
        if verb == "cancel" and name == words[1]:
            assert rest[2] == "cancelled"
            continue
        assert rest[1:] == old[1:]
        assert rest[0] == old[0] or (verb, name) == ("move", words[1])
        if (start, end) == (old_start, old_end):
            continue
        assert verb in ("shift", "late", "extend", "move", "swap")
        assert (start is None, end is None) == (old_start is None, old_end is None) or (verb, name) == (
            "move",
            words[1],
        )
        if verb == "shift":
            assert start - old_start == timedelta(minutes=int(words[1]))
        if end is not None and old_end is not None and verb in ("shift", "swap"):
            assert end - start == old_end - old_start


def test_words_that_close_an_item_close_it_or_are_refused(plenary: Path, rcm: Rcm) -> None:
    """“(members only)” in a new title closes it as in a line; where a title is set, it is refused: it would do nothing."""
    done = rcm("agenda", "add", "p", "15:30-16:00", "Private talk (members only)", cwd=plenary)
    assert done.code == 0
    assert "15:30-16:00  Private talk (members only) #private-talk" in text_of(plenary)
    assert "only for: members" in done.out
    assert "Private talk" not in rcm("export", "txt", "p", "--audience", "public", "-o", "-", cwd=plenary).out
    before = text_of(plenary)
    for words in ("title=Session 1 (members only)", "title.es=Sesión 1 (solo para miembros)"):
        refused = rcm("agenda", "set", "p", "one", words, cwd=plenary)
        assert refused.code == 2
        assert "who is admitted" in refused.err
    assert rcm("agenda", "add", "p", "16:00", "Talk (only for Nobody)", cwd=plenary).code == 2
    assert text_of(plenary) == before


def test_the_way_back_names_the_file_as_it_was_named(plenary: Path, rcm: Rcm) -> None:
    """A file outside the shelf is undone by its path, not by the id that another agenda has."""
    (plenary / "copy of p.toml").write_text(DAY, encoding="utf-8")
    done = rcm("agenda", "shift", "./copy of p.toml", "5", "--from", "close", cwd=plenary)
    assert "undo: rcm agenda undo './copy of p.toml'" in done.err
    assert "rcm agenda diff './copy of p.toml'@undo" in done.err
    assert rcm("agenda", "undo", "./copy of p.toml", cwd=plenary).code == 0
    assert (plenary / "copy of p.toml").read_text("utf-8") == DAY


@pytest.mark.parametrize("words", ["90", "+90", "1h30", "1 h 30", "1:30", "90 min", "90'", "1 hora 30 min"])
def test_a_length_is_read_as_people_write_it(words: str, plenary: Path, rcm: Rcm) -> None:
    """Minutes, or hours and minutes."""
    assert rcm("agenda", "shift", "p", words, "--from", "close", cwd=plenary).code == 0
    assert "16:30        Closing" in text_of(plenary)
