"""Pipes, closed streams, signals, encodings, zones and locales: what only a process of its own can show."""

import os
import re
import signal
import subprocess
import sys
import termios
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest
from conftest import ROOT, Rcm, Result

SEPTEMBER = "2021-09-rcm-sacm"
HEAD = 'format = 1\ntitle = "A"\nlanguages = ["en"]\ntimezone = "America/Mexico_City"\n'
FINDING = ("check", "check -q --output-format json")
ALL = (
    f"agenda show {SEPTEMBER} --cities", f"agenda show {SEPTEMBER} --color always", "agenda list", *FINDING,
    f"export ics {SEPTEMBER} -o -", "--help", "agenda show --help", "--version",
    "check --explain Z304", f"agenda show {SEPTEMBER} --json", f"export txt {SEPTEMBER} -o - -q",
)  # fmt: skip


def shell(command: str, env: Mapping[str, str] | None = None) -> Result:
    """Run a line of bash in which `rcm` is the command; its exit code is that of the first program of a pipe."""
    function = f'rcm() {{ "{sys.executable}" -m rcmcli "$@"; }}\n'
    done = subprocess.run(
        ["bash", "-c", f"{function}{command}\nexit ${{PIPESTATUS[0]}}"],
        capture_output=True, env={**os.environ, **(env or {})}, cwd=ROOT, timeout=60, check=False,
    )  # fmt: skip
    return Result(done.stdout, done.stderr, done.returncode)


@pytest.mark.parametrize("words", ALL)
def test_a_reader_who_has_read_enough_is_nobodys_fault(words: str) -> None:
    """Into a closed pipe: the exit code is what it would be without, and nothing is on standard error."""
    done = shell(f"rcm {words} | true")
    assert (done.code, done.err) == (1 if words in FINDING else 0, "")


@pytest.mark.parametrize("count", [1, 2000])
def test_a_closed_pipe_hides_no_error(tmp_path: Path, count: int) -> None:
    """What is printed after `head` has read its line says as much as before: with little of it, and more than a pipe holds."""
    items = "".join(f'[[day.item]]\ntime = "09:00-08:00"\ntitle = "{n}"\n' for n in range(count))
    (tmp_path / "a.toml").write_text(f"{HEAD}[[day]]\ndate = 2021-09-09\n{items}", encoding="utf-8")
    done = shell(f"cd '{tmp_path}'; rcm check --color never a.toml | head -1")
    assert (done.code, done.err, len(done.out.splitlines())) == (1, "", 1)


def test_a_verdict_outlives_a_closed_pipe() -> None:
    """`rcm convert --check` says 1 for a wrong hour and `rcm places` 2 for an unknown name, whoever reads them."""
    judged = 'convert "2021-09-09 09:00" --from "Mexico City" --check "10:00 Santiago"'
    assert [shell(f"rcm {words} | true").code for words in (judged, "places Xyzzyx")] == [1, 2]


def test_the_first_line_alone(workspace: Path) -> None:
    """`rcm agenda show | head -1` prints the title and ends with 0, in silence but for the choice of the agenda."""
    done = shell(f"cd '{workspace}'; rcm agenda show -q --cities | head -1")
    assert done.out.startswith("II Plenary Meeting")
    assert (done.code, done.err) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("words", ALL)
def test_a_full_disk_is_one_line(words: str) -> None:
    """Exit code 3 and one line that names the reason."""
    done = shell(f"rcm {words} > /dev/full")
    assert (done.code, done.out) == (3, "")
    assert done.err == "rcm: the output cannot be written: No space left on device\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_remarks_that_cannot_be_made_change_nothing() -> None:
    """With standard error full the result is the same, and so is the exit code."""
    assert shell("rcm agenda show 2021-09 --for IOM 2> /dev/full").out == shell("rcm agenda show 2021-09 --for IOM").out
    assert shell("rcm agenda show nothing-of-that-name 2> /dev/full").code == 2


@pytest.mark.parametrize("words", ALL)
def test_a_stream_that_is_closed_from_the_start_is_no_failure(words: str) -> None:
    """`>&-`: nowhere to print to, nothing to say about it."""
    done = shell(f"rcm {words} >&-")
    assert (done.code, done.out, done.err) == (1 if words in FINDING else 0, "", "")


def test_a_closed_standard_error_or_input_is_no_failure() -> None:
    """`2>&-` shows the agenda; `-` with `<&-` is an empty file, told as such."""
    assert shell("rcm agenda show 2021-09 --for IOM 2>&-").out == shell("rcm agenda show 2021-09 --for IOM").out
    done = shell("rcm agenda show - <&-")
    assert (done.code, done.out) == (2, "")
    assert "the key “format” is missing" in done.err


def test_ctrl_c_is_silent() -> None:
    """SIGINT while it reads ends it with 130 and no word."""
    words = [sys.executable, "-m", "rcmcli", "check", "nothing.toml", "-"]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, preexec_fn=_heeds_ctrl_c
    ) as process:
        assert process.stderr
        assert process.stderr.readline() == b"rcm: there is no file nothing.toml\n"  # and now it reads the other one
        out, err = _interrupted(process)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_request_to_stop_is_heeded_in_silence(number: signal.Signals, code: int) -> None:
    """The exit code is the one that shells expect of the signal; one that is ignored stays ignored, as with nohup."""
    words = [sys.executable, "-m", "rcmcli", "check", "nothing.toml", "-"]
    for ignored in (False, True):
        with subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
            preexec_fn=partial(signal.signal, number, signal.SIG_IGN if ignored else signal.SIG_DFL),
        ) as process:  # fmt: skip
            assert process.stderr
            process.stderr.readline()
            process.send_signal(number)
            out, err = process.communicate(timeout=30)
        assert (process.returncode, b"F103" in out) == ((2, True) if ignored else (code, False))
        assert err == b""


def _heeds_ctrl_c() -> None:
    """What is started in the background of a shell ignores Ctrl-C, and all that it starts; this process does not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _interrupted(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """What a process leaves on both streams after Ctrl-C, pressed again if it fell between two of its steps."""
    for _ in range(10):
        process.send_signal(signal.SIGINT)
        try:
            return process.communicate(timeout=5)
        except subprocess.TimeoutExpired:  # a signal just before a read begins wakes nobody until the read ends
            continue
    raise AssertionError("Ctrl-C does not end it")


def on_a_terminal(words: str, columns: int, env: Mapping[str, str]) -> str:
    """What `rcm WORDS` prints on a terminal of so many columns."""
    master, terminal = os.openpty()
    termios.tcsetwinsize(terminal, (24, columns))
    own = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
    with subprocess.Popen(
        [sys.executable, "-m", "rcmcli", *words.split()], stdout=terminal, cwd=ROOT, env={**own, "TERM": "xterm", **env}
    ) as process:
        os.close(terminal)
        printed = b""
        while chunk := _read(master):
            printed += chunk
    os.close(master)
    assert process.returncode == 0
    return printed.decode().replace("\r\n", "\n")


def _read(master: int) -> bytes:
    try:
        return os.read(master, 65536)
    except OSError:  # Linux says so when the other end has closed
        return b""


@pytest.mark.parametrize("columns", [40, 72, 100])
def test_a_terminal_gets_the_width_it_has(columns: int, rcm: Rcm) -> None:
    """Without colours, the bytes on a terminal are those that COLUMNS gives in a pipe."""
    words = f"agenda show {SEPTEMBER} --cities"
    page = rcm(*words.split(), env={"COLUMNS": str(columns)}).out
    assert on_a_terminal(words, columns, {"NO_COLOR": "1"}) == page
    assert on_a_terminal(words, columns, {"TERM": "dumb"}) == page
    coloured = on_a_terminal(words, columns, {})
    assert coloured != page
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == page


def test_colours_are_for_terminals_unless_they_are_asked_for(rcm: Rcm) -> None:
    """A pipe gets none; --color always and FORCE_COLOR ask for them, --color never and NO_COLOR come first."""
    words = ("agenda", "show", SEPTEMBER)
    for extra, env, coloured in (
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
    ):
        assert ("\x1b[" in rcm(*words, *extra, env=env).out) is coloured


@pytest.mark.parametrize("zone", ["", "nonsense", ":/etc/passwd", "Asia/Kathmandu", "../../etc/passwd", "<+99>-99"])
def test_the_zone_of_the_machine_is_never_used(zone: str, rcm: Rcm, rcm_process: Rcm) -> None:
    """Whatever TZ says, the page has the same bytes."""
    words = ("agenda", "show", SEPTEMBER, "--cities", "--tz", "Tokyo")
    assert rcm_process(*words, env={"TZ": zone}) == rcm(*words)


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX"},
        {"LC_ALL": "xx_XX.nonsense"},
        {"HOME": ""},
        {"HOME": "/nowhere"},
        {"TERM": ""},
    ],
    ids=str,
)
def test_locale_and_home_change_nothing(env: dict[str, str], rcm: Rcm, rcm_process: Rcm) -> None:
    """No locale, no home, no terminal type: the same bytes."""
    words = ("agenda", "show", SEPTEMBER, "--cities", "--lang", "es")
    assert rcm_process(*words, env=env) == rcm(*words)


@pytest.mark.parametrize("words", [*ALL, f"agenda show {SEPTEMBER} --lang es --sity", "agenda show --lang es --help"])
def test_an_old_encoding_is_no_failure(words: str, rcm: Rcm, rcm_process: Rcm) -> None:
    """Where a sign does not exist it becomes a plain one or a question mark; nothing breaks."""
    encoding = "cp850" if "--help" in words else "ascii"
    done = rcm_process(*words.split(), env={"PYTHONIOENCODING": encoding})
    assert done.code == rcm(*words.split()).code
    assert b"Traceback" not in done.raw_err
    assert b"rcm itself failed" not in done.raw_err
    if encoding == "ascii" and "export" not in words and "json" not in words:
        assert done.raw_out.isascii()


def test_plain_signs_stand_in_for_those_that_ascii_lacks(rcm_process: Rcm) -> None:
    """The dash of a span, the minus of an offset and the bullet stay readable."""
    done = rcm_process("agenda", "show", SEPTEMBER, "--tz", "Santiago", env={"PYTHONIOENCODING": "ascii"})
    assert "09:00-09:30  Opening session" in done.out
    assert "12:00-12:30 Santiago (UTC-3)" in done.out
    assert "  * Welcome remarks" in done.out


def test_code_beside_an_agenda_is_never_run(workspace: Path, rcm_process: Rcm) -> None:
    """Files named like modules in the folder of the agendas are not imported when rcm is called by its name."""
    for name in ("rcmcli", "typer", "tomllib", "icalendar", "tzdata"):
        (workspace / f"{name}.py").write_text("raise SystemExit('imported')\n", encoding="utf-8")
    script = Path(sys.executable).with_name("rcm")
    if not script.exists():
        pytest.skip("rcm is not installed as a command")
    done = subprocess.run(
        [script, "agenda", "show", SEPTEMBER], cwd=workspace, capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_failure_of_rcm_itself_is_one_line(monkeypatch: pytest.MonkeyPatch, rcm: Rcm) -> None:
    """A bug ends with 3 and a sentence; --debug lets the traceback through."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr("rcmcli.commands.agenda_show.view_of", broken)
    done = rcm("agenda", "show", SEPTEMBER)
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("rcm: rcm itself failed (ZeroDivisionError); your files are as they were.")
    assert "secret" not in done.err
    told = rcm("agenda", "show", SEPTEMBER, "--debug")
    assert told.code == 3
    assert "ZeroDivisionError: secret" in told.err
