"""Whatever a file, a name or an option holds: a sentence and an exit code, never a traceback, never a sign of its own."""

import json
import re
from functools import partial
from pathlib import Path

import pytest
from calls import calls_of
from conftest import AGENDAS, Rcm
from front import front
from strategies import NASTY, toml_string

HEAD = front("T", "America/Lima") + "[[day]]\ndate = 2026-01-02\n"
ITEM = '[[day.item]]\nid = "a"\ntime = "09:00-10:00"\n'
SEPTEMBER = (AGENDAS / "2021-09-rcm-sacm.toml").read_bytes()
READERS = (("agenda", "show"), ("check",), ("export", "ics", "-o", "-"))
OWN_COLOUR = re.compile("\x1b\\[[0-9;]*m")
FOREIGN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")

UNREADABLE = {
    "missing": (None, "there is no file"),
    "empty": (b"", "nothing stands in this file yet"),
    "binary": (bytes(range(256)) * 20, "this is not a text file"),
    "utf-16": (SEPTEMBER.decode().encode("utf-16"), "saved as UTF-16"),
    "windows-1252": (SEPTEMBER.decode().replace("’", "'").replace("–", "-").encode("cp1252", "replace"), "not UTF-8"),
    "too large": (HEAD.encode() + b"#" * 5_000_000, "larger than 5 MB"),
    "dots": (HEAD.encode() + b"a." * 20_000 + b"b = 1", "more than 20 dots"),
    "brackets": (HEAD.encode() + b"a = " + b"[" * 100_000, "more than 50 deep"),
    "no toml": (b"Dear colleagues,\n", "this is a text, but no agenda"),
    "curly quotes": ("format = 1\ntitle = “T”\n".encode(), "curly quotes"),
    "another format": (b'format = 2\ntitle = "T"\n', "this rcm reads format 1"),
}


def assert_one_sentence(err: str, words: str) -> None:
    """Standard error says it in lines of its own, each with a beginning that names rcm, a hint or a place in the file."""
    assert words in err
    assert "Traceback" not in err
    assert all(re.match("rcm: |  hint: |.+:[0-9]+:[0-9]+: (error|warning|info)", line) for line in err.splitlines()), (
        err
    )


@pytest.mark.parametrize("command", READERS, ids=" ".join)
@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_file_that_is_no_agenda_is_refused_with_the_reason(
    kind: str, command: tuple[str, ...], tmp_path: Path, rcm: Rcm
) -> None:
    """The reason is named; show and export end with 2, check with 1 for what it found."""
    data, reason = UNREADABLE[kind]
    path = tmp_path / "meeting.toml"
    if data is not None:
        path.write_bytes(data)
    done = rcm(*command, str(path))
    if command == ("check",) and data is not None:
        assert (done.code, done.err) == (1, "")
        assert reason in done.out
    else:
        assert (done.code, done.out) == (2, "")
        assert_one_sentence(done.err, reason)


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_a_folder_is_no_agenda(command: tuple[str, ...], tmp_path: Path, rcm: Rcm) -> None:
    """A folder is refused by name; check, which takes folders, says that it holds none."""
    (tmp_path / "x.toml").mkdir()
    done = rcm(*command, str(tmp_path / "x.toml"))
    assert (done.code, done.out) == (2, "")
    assert_one_sentence(done.err, "holds no agenda" if command == ("check",) else "is a folder, not an agenda")


def test_a_file_from_windows_is_read_like_any_other(tmp_path: Path, rcm: Rcm) -> None:
    """A byte order mark and CRLF line ends change nothing: not the page, not the findings, not the columns in them."""
    path = tmp_path / "2021-09-rcm-sacm.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SEPTEMBER.replace(b"\n", b"\r\n"))
    assert rcm("agenda", "show", str(path)).out == rcm("agenda", "show", "2021-09").out
    ours, theirs = (
        json.loads(rcm("check", "--output-format", "json", name).out) for name in (str(path), "2021-09-rcm-sacm")
    )
    assert [{**row, "file": ""} for row in ours] == [{**row, "file": ""} for row in theirs]


def test_a_file_that_may_only_be_read_is_read(tmp_path: Path, rcm: Rcm) -> None:
    """Nothing is written beside it or into it."""
    path = tmp_path / "a.toml"
    path.write_bytes(SEPTEMBER)
    path.chmod(0o444)
    for command in READERS:
        assert rcm(*command, str(path)).raw_out
    assert [each.name for each in tmp_path.iterdir()] == ["a.toml"]
    assert path.read_bytes() == SEPTEMBER


@pytest.mark.parametrize("colour", ["never", "always"])
def test_no_sign_of_an_agenda_reaches_the_terminal(colour: str, rcm: Rcm) -> None:
    """Escapes, C1 controls, bidirectional and zero-width marks in any text: neither stream passes one on."""
    nasty = toml_string(" ".join(NASTY))
    text = HEAD.replace('"T"', nasty) + f"title = {nasty}\nnotes = [{nasty}]\n" + ITEM
    text += f"title = {nasty}\nroom = {nasty}\ntrack = {nasty}\nleads = [{nasty}]\nnotes = [{nasty}]\nlink = {nasty}\n"
    text += f"topics = [{nasty}]\nspeakers = [{nasty}]\n{nasty} = 1\n"
    for words in (
        ("agenda", "show", "-", "--color", colour), ("check", "-", "--color", colour, "--stdin-filename", NASTY[0]),
        ("check", "-", "--output-format", "concise"), ("check", "-", "--output-format", "json"),
        ("agenda", "show", "-", "--json"),
    ):  # fmt: skip
        for columns in ("", "100") if "show" in words else ("",):
            done = rcm(*words, stdin=text.encode(), env={"COLUMNS": columns})
            assert done.out
            for stream in (done.out, done.err):
                assert "\x1b[31m" not in stream
                assert not FOREIGN.search(OWN_COLOUR.sub("", stream))


@pytest.mark.parametrize("name", ["\x1b[31m", "a\u202eb", "a\rb", "a\nb", "a\x9bb", "\x07", "‮"])
def test_no_sign_of_a_name_reaches_the_terminal(name: str, workspace: Path, rcm: Rcm) -> None:
    """Names of files, places, parties, checks, options: whatever the user or a folder calls a thing, it is shown harmless."""
    (workspace / "agendas" / f"2022{name}x.toml").write_bytes(SEPTEMBER)
    (workspace / "agendas" / f"2023{name}x.toml").write_text("nonsense", encoding="utf-8")
    (workspace / name).mkdir()
    for words in (
        ("agenda", "list"), ("agenda", "list", name), ("agenda", "show"), ("agenda", "show", name), ("check", name),
        ("agenda", "show", "2022"), ("agenda", "show", "2023"), ("agenda", "show", "202"), ("check",),
        ("agenda", "show", "2021-09", "--tz", name), ("agenda", "show", "2021-09", "--for", name), (name,),
        ("agenda", "show", "2021-09", f"--{name}"), ("check", "--explain", name), ("agenda", "show", "--lang", name),
        ("agenda", "show", "--color", name), ("check", "--output-format", name), ("export", "ics", "2022", "--dry-run"),
        ("export", "ics", "2021-09", "-o", f"{name}/x"), ("export", "ics", "2021-09", "-o", name),
        ("agenda", "list", "--json"),
    ):  # fmt: skip
        done = rcm(*words, cwd=workspace)
        assert done.code in (0, 1, 2), (words, done.err)
        assert not FOREIGN.search(done.out + done.err), words


@pytest.mark.parametrize(
    "words", ["[red]", "[/b]", "[PPT]", ":smile:", "[link=http://x]y[/link]", "{title}", "%s", "*a*"]
)
@pytest.mark.parametrize("colour", ["never", "always"])
def test_text_that_looks_like_markup_is_shown_as_it_is(words: str, colour: str, rcm: Rcm) -> None:
    """In a title and in a lead, in the table and stacked, plain and in colour."""
    text = f'{HEAD}{ITEM}title = "A {words} B"\nleads = ["{words}"]\n'
    for columns in ("", "100"):
        done = rcm("agenda", "show", "-", "--color", colour, stdin=text.encode(), env={"COLUMNS": columns})
        assert f"A {words} B [{words}]" in OWN_COLOUR.sub("", done.out)


@pytest.mark.deep
@pytest.mark.parametrize("title", ["x" * 1_000_000, "word " * 200_000, "ñ漢" * 200_000, "\\u001b\\n" * 100_000])
def test_a_title_of_a_megabyte_takes_few_calls_a_letter(title: str, rcm: Rcm) -> None:
    """Long words, many words, wide letters, escapes: show, check and export take no more work than a long text needs."""
    data = f'{HEAD}{ITEM}title = "{title}"\n'.encode()

    def run(words: tuple[str, ...], columns: str) -> None:
        assert rcm(*words, stdin=data, env={"COLUMNS": columns}).code in (0, 1)

    for words in (
        ("agenda", "show", "-"),
        ("check", "-"),
        ("export", "ics", "-", "--stdin-filename", "made.toml", "-o", "-"),
    ):
        for columns in ("", "80") if "show" in words else ("",):
            assert calls_of(partial(run, words, columns)) < 5 * len(data)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "./..", "agendas/../../../etc/passwd", "C:\\x.toml"]
)
def test_a_name_never_leads_to_writing(name: str, workspace: Path, rcm: Rcm) -> None:
    """A path is read at most, and refused because it is no agenda; as a place, a party or a day it is unknown."""
    before = sorted(workspace.rglob("*"))
    for words in (
        ("agenda", "show", name), ("export", "ics", name), ("agenda", "show", "2021-09", "--tz", name),
        ("agenda", "show", "2021-09", "--for", name), ("agenda", "show", "2021-09", "--day", name),
        ("export", "ics", "2021-09", "--for", name), ("check", "--explain", name),
    ):  # fmt: skip
        done = rcm(*words, cwd=workspace)
        assert done.code == 2, words
        assert "rcm: " in done.err
    assert sorted(workspace.rglob("*")) == before


@pytest.mark.parametrize("id_", ["../../x", "a/b", "", " ", "a\\u0000b", "ñ", "-a", "a" * 101])
def test_an_id_that_is_no_plain_word_is_a_fault(id_: str, rcm: Rcm) -> None:
    """The id of an item goes into calendars and addresses: letters, digits and hyphens only."""
    data = f'{HEAD}[[day.item]]\nid = "{id_}"\ntitle = "A"\n'.encode()
    done = rcm("export", "ics", "-", "--stdin-filename", "made.toml", "-o", "-", stdin=data)
    assert (done.code, done.out) == (2, "")
    assert "an id is letters, digits and hyphens" in done.err


def test_a_party_of_the_agenda_cannot_choose_where_to_write(workspace: Path, rcm: Rcm) -> None:
    """The name of the calendar file is made of the party's code, of which only letters and digits are left."""
    path = workspace / "agendas" / "x.toml"
    path.write_text(f'{HEAD}{ITEM}title = "A"\n[parties."../../y"]\nname = "Evil"\n', encoding="utf-8")
    done = rcm("export", "ics", "x", "--for", "Evil", cwd=workspace)
    assert done.code == 0, done.err
    assert [each.name for each in workspace.glob("*.ics")] == ["x-------y.ics"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("agenda", "show", "--lang", "xx"), "there is no language “xx” here; use en, es, fr or pt"),
        (
            ("agenda", "show", "--color", "sometimes"),
            "--color cannot be “sometimes”; use one of auto, always, never",
        ),
        (("check", "--output-format", "x"), "there is no format “x”; there are full, concise, json"),
        (("check", "--explain", "X1"), "no check is called “X1”"),
        (("agenda", "show", "--day", "two"), "“two” is no day of this agenda"),
        (("agenda", "show", "a", "b"), "“b” is too much here"),
        (("agenda", "show", "--tz"), "--tz needs a value"),
        (("agenda", "show", "--sity"), "there is no option --sity"),
        (("agenda", "shw"), "there is no command “shw”"),
        (("agenda", "show", "2021-09", "--tz", "x" * 10_000), "no place is called “xxx"),
        (("agenda", "show", "2021-09", "--for", "x" * 10_000), "the directory knows no party “xxx"),
        (("agenda", "show", "x" * 10_000), "there is no agenda “xxx"),
        (("agenda", "show", "x" * 10_000 + ".toml"), "File name too long"),
        (("check", "x" * 10_000), "File name too long"),
        (("agenda", "list", "x" * 10_000), "File name too long"),
        (("export", "ics", "2021-09", "-o", "x" * 10_000), "File name too long"),
        (("agenda", "show", "a\0b"), "there is no agenda|cannot be read|a�b"),
        (("agenda", "list", "a\0b"), "a�b is not a folder"),
        (("export", "ics", "2021-09", "-o", "a\0b"), "a�b cannot be written"),
        (("agenda", "show", "2021-09", "--tz", "a\0b"), "no place is called “a�b”"),
        (("agenda", "show", "2021-09", "--for", "a\0b"), "the directory knows no party “a�b”"),
    ],
    ids=lambda part: " ".join(part)[:40] if isinstance(part, tuple) else "",
)
def test_a_usage_that_cannot_be_understood_is_told(words: tuple[str, ...], says: str, rcm: Rcm) -> None:
    """Exit code 2, nothing on standard output, and a sentence of a length that can be read."""
    done = rcm(*words)
    assert (done.code, done.out) == (2, "")
    assert re.search(says if "|" in says else re.escape(says), done.err), done.err
    assert "Traceback" not in done.err
    assert len(done.err) < 1200


def test_refusals_are_told_in_spanish_too(rcm: Rcm) -> None:
    """--lang es and RCM_LANG=es decide for refusals of every kind."""
    assert rcm("agenda", "show", "x", "--lang", "es").err.startswith("rcm: no hay ningún orden del día «x»")
    assert rcm("agenda", "shw", env={"RCM_LANG": "es"}).err.startswith("rcm: no existe la orden «shw»")
    assert "sugerencia: rcm agenda show --help dice qué admite" in rcm("agenda", "show", "--xyz", "--lang=es").err
    assert rcm("agenda", "show", "--lang", "es", "--tz").code == 2


@pytest.mark.parametrize("words", [(), ("agenda",), ("export",), ("--lang", "en"), ("agenda", "--lang", "en"), ("-v",)])
def test_a_group_alone_shows_its_help(rcm: Rcm, words: tuple[str, ...]) -> None:
    """`rcm` and `rcm agenda`, with options or without, print their help, and end with 2."""
    done = rcm(*words)
    assert (done.code, done.err) == (2, "")
    assert done.out.startswith(" ".join(("Usage: rcm", *words[: not words or words[0][0] != "-"])))
    assert "\nCommands:\n" in done.out


@pytest.mark.parametrize("words", [("--lang", "es"), ("calendar", "--lang=es"), ("--lang", "es", "calendar")])
def test_a_group_alone_speaks_the_language_of_its_option(rcm: Rcm, words: tuple[str, ...]) -> None:
    """The help of a group that stands alone is in the language that its option names."""
    done = rcm(*words)
    assert (done.code, done.err) == (2, "")
    assert done.out.startswith("Uso: rcm")
