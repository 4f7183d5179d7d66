"""Long work shows how far it is on a terminal and nowhere else, and Ctrl-C says how far it came."""

import os
import re
import signal
import subprocess
import sys
import termios
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import ROOT, Rcm, run_apart

from rcmcli.desk.console import Console
from rcmcli.desk.long_work import CHECKING, numbered, watched

# A run that finds all work long, in which the third step is interrupted where that is asked for.
RUN = """
import os, signal, sys
from rcmcli.desk import long_work
from rcmcli.jobs.check import many
many.MANY = int(os.environ["OF_MANY"])
long_work._UNNOTICED = float(os.environ["UNNOTICED"])
long_work._BETWEEN = 0
step = long_work._Count.step
def stopped(count):
    step(count)
    if count._done == int(os.environ["STOP_AT"]):
        os.killpg(0, getattr(signal, os.environ["STOP_BY"]))  # as from a terminal: the workers too
long_work._Count.step = stopped
from rcmcli.__main__ import main
main()
"""
AGENDA = """format = 1
title = "Meeting {n}"
status = "final"
timezone = "America/Panama"
delegations = ["Panama", "Mexico", "Canada"]

[[day]]
date = 2026-11-1{n}

[[day.item]]
id = "opening"
title = "Opening"
time = "09:00-09:30"
"""
PDF = str(ROOT / "tests" / "data" / "documents" / "A-table-merged.pdf")
LINES = "".join(f"2026-11-05 {hour:02}:00\n" for hour in range(24))
PLAN = ("plan", "--date", "2026-11-02..2026-11-06", "--for", "RCM")
CONVERT = ("convert", "-", "--from", "Panama", "--to", "Madrid")
LONG = {
    "check": (("check", "agendas"), "Checking"),
    "check of many": (("check", "agendas", "-j", "1"), "Checking"),
    "site": (("export", "site", "-o", "site", "--forms", "txt"), "Making"),
    "calendars": (("export", "ics", "m0", "--each", "-o", "calendars"), "Making"),
    "plan": (PLAN, "Trying hours"),
    "convert": (CONVERT, "Converting"),
    "fmt": (("agenda", "fmt", "--check", "agendas"), "Reading over"),
}


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with three short agendas on its shelf."""
    (tmp_path / "agendas").mkdir()
    for n in range(3):
        (tmp_path / "agendas" / f"m{n}.toml").write_text(AGENDA.format(n=n), "utf-8")
    return tmp_path


class Done:
    """What a run left on standard output, on the terminal or pipe of standard error, and its exit code."""

    def __init__(self, out: bytes, err: bytes, code: int) -> None:
        self.out, self.err, self.code = out, err.decode(), code


def run(
    words: Sequence[str], cwd: Path, *, terminal: bool = True, stop_at: int = 0, stop_by: str = "SIGINT",
    unnoticed: float = 0, term: str = "xterm", columns: int = 80,
) -> Done:  # fmt: skip
    """Run a command with standard error on a terminal, or in a pipe."""
    master, end = os.openpty() if terminal else os.pipe()
    if terminal:
        termios.tcsetwinsize(end, (24, columns))
    own = {
        name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR", "RCM_LANG")
    }
    asked = {"UNNOTICED": str(unnoticed), "STOP_AT": str(stop_at or -1), "STOP_BY": stop_by, "TERM": term}
    with subprocess.Popen(
        [sys.executable, "-c", RUN, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=end, cwd=cwd,
        env={**own, **asked, "OF_MANY": "2" if "-j" in words else "200", "PYTHONPATH": str(ROOT)}, preexec_fn=_heeds_stops,
        start_new_session=True,
    ) as process, ThreadPoolExecutor(1) as reader:  # fmt: skip
        os.close(end)
        err = reader.submit(_all_of, master)  # while it is written: a terminal holds no more than a page or two
        out, _ = process.communicate(LINES.encode(), timeout=60)
        return Done(out, err.result(), process.returncode)


def _all_of(master: int) -> bytes:
    """All that comes through the other end of a terminal or pipe."""
    found = b""
    with suppress(OSError):  # the other end of a terminal is closed
        while part := os.read(master, 65536):
            found += part
    os.close(master)
    return found


def _heeds_stops() -> None:
    """What is started in the background of a shell ignores Ctrl-C, and all that it starts; this process does not."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


@pytest.mark.parametrize("name", LONG)
def test_it_is_shown_on_a_terminal_and_nowhere_else(name: str, shelf: Path) -> None:
    """The bar stands there with its count, and is gone at the end with the cursor back; in a pipe there is not one byte of
    it, nor with -q; the result is what it ever is."""
    words, doing = LONG[name]
    shown = run(words, shelf)
    assert re.search(rf"{doing} .*[1-9][0-9]* / [1-9][0-9]*", shown.err)
    assert re.search("\x1b\\[\\?25h\r\x1b\\[1A\x1b\\[2K", shown.err.rpartition(doing)[2])
    piped, quiet = run(words, shelf, terminal=False), run((*words, "-q"), shelf)
    assert doing not in piped.err
    assert "\x1b" not in piped.err
    assert quiet.err == ""
    if not {"export", "fmt"} & {*words}:  # both say what they wrote, or would
        assert piped.err == ""
        assert (shown.out, shown.code) == (piped.out, piped.code)


def test_a_terminal_that_cannot_redraw_has_no_bar(shelf: Path) -> None:
    """TERM=dumb, as in the shells of editors."""
    assert run(PLAN, shelf, term="dumb").err == ""


@pytest.mark.parametrize("words", [PLAN, ("check", "agendas")], ids=["plan", "check"])
def test_what_is_quick_shows_nothing(words: tuple[str, ...], shelf: Path) -> None:
    """Within half a second there is no bar, and Ctrl-C is as silent as ever."""
    assert "\x1b" not in run(words, shelf, unnoticed=60).err
    stopped = run(words, shelf, unnoticed=60, stop_at=2)
    assert (stopped.code, stopped.out, stopped.err) == (130, b"", "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("check", "agendas", "-j", "1"), "2 de 3 revisados; nada escrito"),
        (("export", "site", "-o", "site", "--forms", "txt"), "2 de 3 leídos; nada escrito"),
        (("export", "ics", "m0", "--each", "-o", "calendars"), "2 de 3 preparados; nada escrito"),
        (CONVERT, "2 de 24 líneas leídas"),
        (PLAN, "2 de 240 franjas probadas"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)  # fmt: skip
def test_ctrl_c_says_how_far_it_came(words: tuple[str, ...], said: str, shelf: Path) -> None:
    """On a terminal the bar makes room for it; in a pipe it stands alone. Nothing is written."""
    before = sorted(shelf.rglob("*"))
    words = (*words, "--lang", "es")
    shown, piped = (run(words, shelf, stop_at=2, terminal=is_terminal) for is_terminal in (True, False))
    assert (shown.code, piped.code) == (130, 130)
    assert shown.err.endswith(f"\r\x1b[2K\x1b[?25h{said}\r\n")
    assert piped.err.endswith(f"{said}\n")
    assert "\x1b" not in piped.err
    assert (shown.out, piped.out) == (b"", b"")
    assert sorted(shelf.rglob("*")) == before


def test_ctrl_c_is_silent_where_that_is_asked_for(shelf: Path) -> None:
    """With -q nothing is said of how far it came."""
    done = run((*PLAN, "-q"), shelf, stop_at=2)
    assert (done.code, done.out, done.err) == (130, b"", "")


def test_a_request_to_stop_gives_the_terminal_back(shelf: Path) -> None:
    """SIGTERM is not answered in words, but the bar goes and the cursor comes back."""
    done = run(("check", "agendas", "-j", "1"), shelf, stop_at=2, stop_by="SIGTERM")
    assert done.code == 143
    assert done.err.endswith("\r\x1b[2K\x1b[?25h")
    assert "checked" not in done.err


def test_a_worker_says_nothing_of_its_own(shelf: Path) -> None:
    """Ctrl-C reaches the workers too, being of the same terminal: one sentence is enough."""
    done = run(("check", "agendas", "-j", "2"), shelf, stop_at=2, terminal=False)
    assert done.err.count("checked") == 1


def test_a_file_that_cannot_be_read_is_told_beside_the_bar(shelf: Path) -> None:
    """Its sentence stands on a line of its own, whole, and is not wiped out."""
    (shelf / "agendas" / "2020-broken.toml").write_bytes(b"\xff\xfe\x00")
    (shelf / "agendas" / "2020-folder.toml").mkdir()
    done = run(("check", "agendas", "-j", "1"), shelf)
    assert "\nrcm: " in done.err.replace("\x1b[2K", "\n") or done.err.startswith("rcm: ")
    assert "2020-folder.toml" in done.err


def test_forty_columns(shelf: Path) -> None:
    """The bar and its count stand on one line of a narrow terminal."""
    done = run(PLAN, shelf, columns=40)
    frames = [re.sub(r"\x1b\[[?0-9;]*[a-zA-Z]", "", frame) for frame in done.err.split("\r")]
    assert max(map(len, (frame.strip("\n") for frame in frames))) <= 40


@pytest.mark.parametrize("pages", [3])
def test_the_pages_of_a_pdf_are_counted(pages: int, shelf: Path) -> None:
    """Import counts its pages, and stopped among them has written nothing."""
    pdfium = pytest.importorskip("pypdfium2")
    one, many = pdfium.PdfDocument(PDF), pdfium.PdfDocument.new()
    for _ in range(pages):
        many.import_pages(one, [0])
    many.save(shelf / "paper.pdf")
    words = ("import", "paper.pdf", "-o", "paper.toml", "--exit-zero")
    stopped = run(words, shelf, stop_at=2)
    assert stopped.err.endswith("2 of 3 pages read; nothing written\r\n")
    assert not (shelf / "paper.toml").exists()
    assert re.search(r"Reading pages .*2 / 3", run(words, shelf).err)
    assert (shelf / "paper.toml").exists()
    assert re.search(r"Reading pages .*2 / 3", run(("check", "paper.pdf"), shelf).err)


def test_the_parts_of_what_is_counted_are_not(shelf: Path) -> None:
    """Of two PDFs the files are counted, of none the pages: there is one bar, and one sentence."""
    pytest.importorskip("pypdfium2")
    for name in ("one", "two", "three"):
        (shelf / f"{name}.pdf").write_bytes(Path(PDF).read_bytes())
    done = run(("check", "one.pdf", "two.pdf", "three.pdf", "--lang", "en"), shelf, stop_at=2)
    assert "2 of 3 read; nothing written" in done.err
    assert "pages" not in done.err


def test_nothing_is_counted_that_is_typed(rcm: Rcm) -> None:
    """Standard input among the files of a check is read without a bar: somebody may be typing it."""
    done = rcm("check", "-", stdin=b"format = 1\n")
    assert done.err == ""


def test_things_pass_as_they_are() -> None:
    """Every thing comes once, in order, and the handlers of signals are those of before, also where not all are taken."""
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    assert [*watched(CHECKING, iter("abc"), Console(quiet=True), 3)] == ["a", "b", "c"]
    for _ in watched(CHECKING, ["alone"], Console(quiet=True)):
        assert signal.getsignal(signal.SIGINT) is before[0]
    some = watched(CHECKING, range(9), Console(quiet=True))
    assert next(some) == 0
    is_ignored = before[0] is signal.SIG_IGN  # as a shell starts what runs in its background
    assert (signal.getsignal(signal.SIGINT) is before[0]) is is_ignored
    some.close()  # type: ignore[attr-defined]
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


def test_rich_is_not_loaded_in_a_pipe() -> None:
    """Who does not see the bar does not wait for its library."""
    code = "import sys\nfrom rcmcli import cli\ncli.run(['plan', '--date', '2026-11-02', '--for', 'RCM', '-q'])\nassert 'rich' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False).returncode == 0
    assert run_apart(*PLAN).err == ""


@pytest.mark.parametrize(("number", "en", "es"), [(7, "7", "7"), (412, "412", "412"), (1000, "1,000", "1.000"), (100_000, "100,000", "100.000")])  # fmt: skip
def test_thousands_are_set_off(number: int, en: str, es: str) -> None:
    """As each language does it."""
    assert (numbered(number, "en"), numbered(number, "es")) == (en, es)
