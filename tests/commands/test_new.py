"""`rcm agenda new`: a blank agenda that reads like the paper, last year's on new dates, a folder to learn from."""

import os
import pty
import re
import select
import shlex
import signal
import sys
import time
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import ROOT, Rcm
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.model.dates import WEEKDAYS
from rcmcli.model.text import Text
from rcmcli.store.blank_file import Blank, Form, blank_file
from rcmcli.store.reading import read_bytes

WHAT = ("--title", "Taller | Workshop", "--date", "2026-11-05..2026-11-06", "--tz", "Guatemala", "--lang", "es,en")
OLD = "2021-09-rcm-sacm"


@pytest.mark.parametrize("form", ["lines", "tables"])
def test_a_blank_agenda_is_made_and_checks_clean(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """The shelf is made and that is said; title, zone, dates and weekdays are in the file, and no check finds anything."""
    done = rcm("agenda", "new", "taller", *WHAT, "--host", "Guatemala", "--form", form, cwd=tmp_path)
    assert (done.code, done.out) == (0, "")
    assert "se creó: agendas" in done.err
    assert "America/Guatemala, UTC−6" in done.err
    tree = tomllib.loads((tmp_path / "agendas" / "taller.toml").read_text(encoding="utf-8"))
    assert (tree["title"], tree["languages"]) == ({"es": "Taller", "en": "Workshop"}, ["es", "en"])
    assert [(day["date"], day["weekday"]) for day in tree["day"]] == [
        (date(2026, 11, 5), "jueves"), (date(2026, 11, 6), "viernes")
    ]  # fmt: skip
    assert rcm("check", "taller", "--strict", cwd=tmp_path).out == "1 agenda checked, no problems.\n"
    for day in ("1", "viernes"):
        added = rcm("agenda", "add", "taller", "09:00-10:00", "Apertura | Opening", "--day", day, cwd=tmp_path)
        assert added.code == 0, added.err


def test_the_keys_stand_in_the_order_of_the_format(rcm: Rcm, tmp_path: Path) -> None:
    """The head of a new file follows the table of docs/format.md, whose first lines are the keys that are required."""
    text = rcm("agenda", "new", "x", *WHAT, "-o", "-", cwd=tmp_path).out
    page = (ROOT / "docs" / "format.md").read_text(encoding="utf-8").partition("<!-- keys: Agenda -->")[2]
    order = re.findall(r"^\| `(\w+)` \|", page.partition("###")[0], re.MULTILINE)
    keys = re.findall(r"^(?:# )?(\w+)(?:\.\w\w)? *= ", text.partition("[printed")[0], re.MULTILINE)
    assert [*dict.fromkeys(keys)] == sorted(set(keys), key=order.index)


@examples(20)
@given(
    title=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).map(lambda t: f"x{t}"),
    languages=st.permutations(["en", "es", "fr", "pt"]).flatmap(lambda all_: st.integers(1, 4).map(lambda n: all_[:n])),
    first=st.dates(date(1971, 1, 1), date(2090, 1, 1)),
    count=st.integers(1, 3),
    form=st.sampled_from(["lines", "tables"]),
)
def test_any_blank_file_reads_back(title: str, languages: list[str], first: date, count: int, form: Form) -> None:
    """Whatever the title, the file says it, its days follow each other with their weekdays, and nothing in it is at fault.

    With the # taken from its examples it is an agenda with items.
    """
    days = tuple(first + timedelta(days=n) for n in range(count))
    blank = Blank("x", Text(any=title), Text(any="Lima"), "America/Lima", "UTC−5", days, tuple(languages), "Peru", form)
    text = blank_file(blank)
    reading = read_bytes(text.encode(), "-")
    agenda = reading.usable
    assert agenda
    assert not reading.faults or {fault.code for fault in reading.faults} == {"F106"}  # a hidden sign of the title
    assert [day.date for day in agenda.days] == list(days)
    assert [day.weekday for day in agenda.days] == [WEEKDAYS[languages[0]][day.weekday()] for day in days]
    used = re.sub(r"(?m)^# (?=\[\[|[0-9]{2}:|(?:time|room|leads|title\S*) +=)", "", text)
    filled = read_bytes(used.encode(), "-").usable
    assert filled
    assert all(day.items and day.items[0].leads == ("Peru",) for day in filled.days)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("a/b", *WHAT), "this is one: a-b"),
        (("con", *WHAT), "no es un buen nombre"),
        (("Mi taller", *WHAT), "Mi-taller"),
        (("x", *WHAT, "--date", "2026-02-30"), "2026-02-30"),
        (("x", *WHAT, "--date", "nunca"), "nunca"),
        (("x", *WHAT, "--date", "2026-11-06..2026-11-05"), "posterior"),
        (("x", *WHAT, "--date", "2026-01-01..2027-02-04"), "400"),
        (("x", *WHAT, "--date", "2026-11-06,2026-11-05"), "en orden"),
        (("x", *WHAT, "--date", "5, 7 y 9 de noviembre de 2026"), "2026"),
        (("x", *WHAT, "--tz", "Xyzzyville"), "Xyzzyville"),
        (("x", *WHAT, "--tz", "Springfield"), "Springfield"),
        (("x", *WHAT, "--host", "Nadie Nunca"), "Nadie"),
        (("x", *WHAT, "--title", "a | b | c"), "3"),
        (("x", *WHAT, "--form", "verso"), "verso"),
        (("x", *WHAT, "-o", "x.txt"), "x.txt"),
        (("x", *WHAT, "-o", "no/there/x.toml"), "no/there"),
        ((), "ID, --title, --date, --tz"),
        (("x", "--like", OLD), "--date"),
        (("x", "--like", "nothing-like-it", "--date", "2026-11-05"), "nothing-like-it"),
        (("x", "--like", OLD, "--date", "2026-11-05"), "2026-11-05..2026-11-06"),
        (("x", "--like", OLD, "--date", "2026-11-05..2026-11-06", "--form", "lines"), "--form"),
        (("--sample", "--title", "x"), "--sample"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_written(
    arguments: tuple[str, ...], says: str, rcm: Rcm, workspace: Path
) -> None:
    """Bad input is refused in one sentence with exit code 2, and the workspace is as it was."""
    before = {path: path.read_bytes() for path in workspace.rglob("*.toml")}
    done = rcm("agenda", "new", *arguments, cwd=workspace)
    assert (done.code, done.out) == (2, "")
    assert says.replace("this is one: ", "") in done.err
    assert {path: path.read_bytes() for path in workspace.rglob("*.toml")} == before


def test_no_file_is_ever_replaced(rcm: Rcm, workspace: Path) -> None:
    """A file of that name, one in other capitals too, stays as it is."""
    for name in (OLD, OLD.upper()):
        done = rcm("agenda", "new", name, *WHAT, cwd=workspace)
        assert done.code == 2
        assert f"agendas/{OLD}.toml" in done.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(rcm: Rcm, workspace: Path) -> None:
    """Without the right to write, the system's reason is said."""
    (workspace / "agendas").chmod(0o500)
    assert rcm("agenda", "new", "x", *WHAT, cwd=workspace).code in (2, 3)
    (workspace / "agendas").chmod(0o700)


def test_a_folder_that_cannot_be_made_is_told(rcm: Rcm, tmp_path: Path) -> None:
    """Where a file stands in the place of the shelf, nothing is written and the reason is said."""
    (tmp_path / "agendas").write_text("")
    done = rcm("agenda", "new", "x", *WHAT, cwd=tmp_path)
    assert done.code in (2, 3)
    assert "agendas" in done.err


@pytest.mark.parametrize(
    ("old", "count"), [("2021-09-rcm-sacm", 2), ("2021-07-rcgm-puebla", 5), ("2017-06-rcgm-san-salvador", 5)]
)
def test_last_years_agenda_on_new_dates(old: str, count: int, rcm: Rcm, workspace: Path) -> None:
    """Of a real agenda only the dates, the weekdays, the status and what was printed change; whatever changes is told."""
    text = (workspace / "agendas" / f"{old}.toml").read_text(encoding="utf-8")
    days = sorted({day["date"] for day in tomllib.loads(text)["day"]})
    shift = date(2027, 3, 1) - days[0]
    dates = ",".join(str(day + shift) for day in days)
    assert len(days) == count
    done = rcm("agenda", "new", "n", "--like", old, "--date", dates, cwd=workspace)
    assert done.code == 0, done.err
    new = (workspace / "agendas" / "n.toml").read_text(encoding="utf-8")
    before, after = tomllib.loads(text), tomllib.loads(new)
    assert [day.pop("date") for day in after["day"]] == [day.pop("date") + shift for day in before["day"]]
    for day in (*before["day"], *after["day"]):
        day.pop("weekday", "")
    assert after["status"] == "draft"
    for tree in (before, after):
        for key in ("printed", "revised", "status"):
            tree.pop(key, None)
    assert before == after
    kept = set(new.splitlines())
    gone = [line for line in text.splitlines() if line not in kept and not re.match(r"date|weekday|status", line)]
    assert all("printed" in line or re.match(r'"|dates|offset|revised|#', line) for line in gone), gone
    assert rcm("check", "n", "--exit-zero", cwd=workspace).code == 0


MESSY = """# about 4 May 2026\r
format = 1\r
title = "Plenary 2026"   # rcm: ignore[L501] one language\r
timezone = "America/Lima"\r
status = "final"\r
revised = 2026-04-01\r
link = "https://example.org/old"\r
deadlines = [{ date = 2026-04-20, title = "Papers" }]\r
printed.dates = "2026-05-04/2026-05-06"\r
\r
[[day]]\r
date = "2026-05-04/2026-05-05"  # lunes\r
weekday = "Mon/Tue"\r
\r
[printed.start]\r
"09:00" = ["Lima"]\r
\r
[[day]]\r
date = 2026-05-06\r
weekday = "miércoles"\r
items = \"\"\"\r
# rcm: ignore[T206] by design\r
09:00-10:00  One (cancelled) #one\r
10:00-11:00  Two, on Wednesday #two # rcm: ignore[T203] by design\r
\"\"\"\r
"""
RENEWED = """# about 4 May 2026\r
format = 1\r
title = "Plenary 2026"\r
timezone = "America/Lima"\r
status = "draft"\r
link = "https://example.org/old"\r
deadlines = [{ date = 2027-05-07, title = "Papers" }]\r
\r
[[day]]\r
date = "2027-05-21/2027-05-22"  # lunes\r
weekday = "Fri/Sat"\r
\r
[[day]]\r
date = 2027-05-24\r
weekday = "lunes"\r
items = \"\"\"\r
09:00-10:00  One (cancelled) #one\r
10:00-11:00  Two, on Wednesday #two\r
\"\"\"\r
"""


def test_a_messy_agenda_is_renewed_to_the_byte(rcm: Rcm, tmp_path: Path) -> None:
    """Blocks, dotted keys, waivers, Windows line ends: exactly this is left, and each thing to look at has its line."""
    (tmp_path / "old.toml").write_bytes(MESSY.encode())
    asked = ("--like", "old.toml", "--date", "2027-05-21..2027-05-22,2027-05-24", "-o", "new.toml", "--lang", "en")
    done = rcm("agenda", "new", "new", *asked, cwd=tmp_path)
    assert done.code == 0, done.err
    assert (tmp_path / "new.toml").read_bytes().decode() == RENEWED
    for words in ("line 9", "line 6", "waivers of findings, 3", "“Papers”: 2026-04-20, now 2027-05-07"):
        assert words in done.err, words
    told = [int(line) for line in re.findall(r"look at line ([0-9]+)", done.err)]
    assert told == [1, 3, 6, 10, 17, 18]


def test_a_block_is_not_torn_and_a_broken_agenda_not_renewed(rcm: Rcm, tmp_path: Path) -> None:
    """A block of two days needs dates that follow each other; what cannot be read is refused."""
    (tmp_path / "old.toml").write_bytes(MESSY.encode())
    (tmp_path / "bad.toml").write_text("format = 1\n[[day]\n")
    for name, dates in (("old.toml", "2027-05-20,2027-05-22,2027-05-24"), ("bad.toml", "2027-05-20")):
        done = rcm("agenda", "new", "new", "--like", name, "--date", dates, "-o", "new.toml", cwd=tmp_path)
        assert done.code == 2
        assert not (tmp_path / "new.toml").exists()


@pytest.mark.parametrize(("page", "language"), [("LEEME.txt", "es"), ("README.txt", "en")])
def test_the_sample_can_be_walked_through(page: str, language: str, rcm: Rcm, tmp_path: Path) -> None:
    """Each command of the page runs; the check finds the one wrong hour, and after the mending nothing."""
    assert rcm("agenda", "new", "--sample", "try", "--lang", language, cwd=tmp_path).code == 0
    folder = tmp_path / "try"
    commands = [shlex.split(line)[1:] for line in (folder / page).read_text(encoding="utf-8").splitlines() if line.startswith("    rcm ")]  # fmt: skip
    assert len(commands) == 16
    for words in commands:
        found = words[:2] == ["check", "sample"] and "--fix" not in words
        done = rcm(*words, cwd=folder)
        assert done.code == int(found or "--diff" in words), (words, done.err)
        if found:
            assert done.out.count("Z304") == 2
            assert done.out.count("error[") == 1
    assert rcm("check", "sample", "--strict", cwd=folder).code == 0
    public = (folder / "sample.txt").read_text(encoding="utf-8")
    assert not re.search("seguimiento|Follow-up", public)
    again = rcm("agenda", "new", "--sample", "try", cwd=tmp_path)
    assert (again.code, "try is there already" in again.err) == (2, True)


def talk(arguments: list[str], steps: list[tuple[str, str]], cwd: Path) -> tuple[str, int]:
    """Run the command on a terminal of its own, typing each answer once what comes before it is shown."""
    pid, terminal = pty.fork()
    if pid == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever runs the tests in the background ignores it
        os.chdir(cwd)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "XDG_STATE_HOME": str(cwd / "state")}
        os.execve(sys.executable, [sys.executable, "-m", "rcmcli", *arguments], environment)
    shown, seen = "", 0
    for wanted, typed in steps:
        until = time.monotonic() + 10
        while wanted not in shown[seen:] and time.monotonic() < until:
            if select.select([terminal], [], [], 0.2)[0]:
                shown += os.read(terminal, 4096).decode("utf-8", "replace")
        assert wanted in shown[seen:], shown
        seen = len(shown)
        os.write(terminal, typed.encode())
    while select.select([terminal], [], [], 10)[0]:
        try:
            data = os.read(terminal, 4096)
        except OSError:
            break
        if not data:
            break
        shown += data.decode("utf-8", "replace")
    else:
        os.kill(pid, signal.SIGKILL)  # it waits for more than it was given
    return shown, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def test_on_a_terminal_it_asks_its_five_questions(tmp_path: Path) -> None:
    """What cannot be read is asked again; the answers make the agenda, its name made of them."""
    shown, code = talk(
        ["agenda", "new", "--lang", "en"],
        [
            ("[Meeting]: ", "Workshop of Peru | Taller del Perú\n"),
            ("]: ", "5 to 6 nonsense\n"),
            ("]: ", "5 to 6 November 2026\n"),
            ("[UTC]: ", "Springfield\n"),
            ("[UTC]: ", "Lima\n"),
            ("[Peru]: ", "\n"),
            ("[en,es]: ", "\n"),
        ],
        tmp_path,
    )
    assert code == 0, shown
    tree = tomllib.loads((tmp_path / "agendas" / "2026-11-05-workshop-peru.toml").read_text(encoding="utf-8"))
    assert (tree["title"]["es"], tree["host"], tree["timezone"]) == ("Taller del Perú", "Peru", "America/Lima")
    assert [str(day["date"]) for day in tree["day"]] == ["2026-11-05", "2026-11-06"]


def test_on_a_terminal_only_what_is_missing_is_asked(tmp_path: Path) -> None:
    """What the options say is not asked again; a date that there is not is refused before any question."""
    shown, code = talk(
        ["agenda", "new", "--lang", "en", "--date", "2026-11-05"],
        [("[Meeting]: ", "Forum\n"), ("[UTC]: ", "Lima\n")],
        tmp_path,
    )
    assert code == 0, shown
    assert (tmp_path / "agendas" / "2026-11-05-forum.toml").is_file()
    shown, code = talk(["agenda", "new", "--lang", "en", "--date", "32/3/2027"], [], tmp_path)
    assert (code, "[Meeting]" in shown) == (2, False)


@pytest.mark.parametrize(("key", "code"), [("\x03", 130), ("\x04", 2)])
def test_who_leaves_the_questions_leaves_nothing(key: str, code: int, tmp_path: Path) -> None:
    """Ctrl-C and the end of the input write nothing."""
    assert talk(["agenda", "new"], [("]: ", "A\n"), ("]: ", key)], tmp_path)[1] == code
    assert not list(tmp_path.rglob("*.toml"))


TWO = """\
format = 1
title = { en = "A", es = "B" }
timezone = "America/Guatemala"
languages = ["en", "es"]
[[day]]
date = 2025-11-29
items = "09:00-10:00 Opening | Apertura #opening"
"""


@pytest.mark.parametrize(
    ("options", "why", "hint"),
    [
        (("--title", "Otra"), "el título anterior está en inglés y español", '--title "Otra | …"'),
        (("--title", "O | P | Q"), "3 partes", "los idiomas del anterior"),
        (("--lang", "es,en"), "los idiomas del anterior: en, es", "rcm agenda set n languages=es,en"),
    ],
)
def test_a_title_after_an_old_one_says_how(
    options: tuple[str, str], why: str, hint: str, rcm: Rcm, tmp_path: Path
) -> None:
    """What cannot be meant of the old agenda's title and languages is refused with the way that leads there."""
    (tmp_path / "old.toml").write_text(TWO, "utf-8")
    env = {"RCM_LANG": "es"}
    done = rcm("agenda", "new", "n", "--like", "old.toml", "--date", "2026-11-29", *options, cwd=tmp_path, env=env)
    assert done.code == 2
    assert why in done.err.splitlines()[0]
    assert hint in done.err.splitlines()[1]


def test_one_day_is_said_once(rcm: Rcm, tmp_path: Path) -> None:
    """No range from a day to itself; and the only version of a title is replaced in its language."""
    (tmp_path / "old.toml").write_text(TWO.replace('en = "A", ', "").replace('"en", "es"', '"es"'), "utf-8")
    like = ("--like", "old.toml", "--date", "2026-11-29", "--title", "Otra", "-o", "n.toml")
    for words in (like, (*WHAT[:2], "--date", "2026-11-29", *WHAT[4:6], "--lang", "es,en", "-o", "m.toml")):
        done = rcm("agenda", "new", "n", *words, cwd=tmp_path, env={"RCM_LANG": "es"})
        assert done.code == 0, done.err
        assert "2026-11-29 al" not in done.err
        assert "2026-11-29" in done.err
    assert tomllib.loads((tmp_path / "n.toml").read_text("utf-8"))["title"] == {"es": "Otra"}
