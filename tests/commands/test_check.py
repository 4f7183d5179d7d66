"""`rcm check`: what it takes, how it prints, and which exit code it ends with. The checks have tests of their own."""

import json
from pathlib import Path

import pytest
from conftest import AGENDAS, REAL, Rcm

from rcmcli.reports import FOR_PROGRAMS, FORMATS

KEYS = [
    "code",
    "name",
    "severity",
    "message",
    "hint",
    "file",
    "line",
    "column",
    "end_line",
    "end_column",
    "value",
    "fix",
    "url",
    "ignored",
    "confidence",
    "page",
    "excerpt",
]
HEAD = b'format = 1\ntitle = "T"\ntimezone = "America/Lima"\n[[day]]\ndate = 2026-01-02\n[[day.item]]\nid = "a"\ntitle = "A"\n'
CLEAN = HEAD + b'time = "09:00-10:00"\n'
WRONG = HEAD + b'time = "09:00-09:00"\n'
WARNED = CLEAN.replace(b"[[day]]", b'[printed]\ndates = "2026-01-05"\n[[day]]')


def codes(out: str) -> list[str]:
    """The codes of a JSON list of findings."""
    return [row["code"] for row in json.loads(out)]


@pytest.mark.parametrize(
    ("data", "words", "code"),
    [
        (CLEAN, (), 0),
        (WRONG, (), 1),
        (WRONG, ("--exit-zero",), 0),
        (WRONG, ("--strict",), 1),
        (WRONG, ("--strict", "--exit-zero"), 0),
        (WARNED, (), 0),
        (WARNED, ("--strict",), 1),
        (WARNED, ("--strict", "--exit-zero"), 0),
        (b"nonsense", (), 1),
        (b"nonsense", ("--exit-zero",), 0),
    ],
)
@pytest.mark.parametrize("form", FORMATS)
def test_the_exit_code_says_whether_there_are_problems(
    data: bytes, words: tuple[str, ...], code: int, form: str, rcm: Rcm
) -> None:
    """0 fine, 1 problems; warnings count with --strict, nothing counts with --exit-zero; the form changes nothing."""
    assert rcm("check", "-", *words, "--output-format", form, stdin=data).code == code


def test_a_missing_file_is_never_green(workspace: Path, rcm: Rcm) -> None:
    """The findings of the other files are printed, the missing one is said, and the exit code is 2 whatever is asked."""
    shown = rcm("check", "agendas/2021-09-rcm-sacm.toml", cwd=workspace)
    for extra in ((), ("--exit-zero",), ("--strict",)):
        done = rcm("check", "none.toml", "agendas/2021-09-rcm-sacm.toml", "gone.toml", *extra, cwd=workspace)
        assert (done.code, done.out) == (2, shown.out)
        assert done.err == "rcm: there is no file none.toml\nrcm: there is no file gone.toml\n"
    assert shown.code == 1


def test_folders_ids_and_files_may_be_mixed(workspace: Path, rcm: Rcm) -> None:
    """Nothing, the folder, the ids, the beginnings of ids and the paths: the same findings."""
    plain = rcm("check", "--output-format", "json", cwd=workspace).out
    for words in (("agendas",), REAL, ("2017", "2021-07", "2021-09"), [f"agendas/{name}.toml" for name in REAL]):
        assert rcm("check", "--output-format", "json", *words, cwd=workspace).out == plain
    assert codes(plain) == [
        *("T205", "T207"),
        *("C602", "T206", "T206", "T202"),
        *("Z304", "Z308", "C602"),
    ]


def test_a_file_named_twice_is_checked_once(workspace: Path, rcm: Rcm) -> None:
    """By its folder, its id, its path and its whole path, and standard input twice: each of them counts once."""
    name = "agendas/2021-09-rcm-sacm.toml"
    words = ("agendas", "2021-09", name, f"./{name}", str(workspace / name), "-", "-")
    form = ("--output-format", "concise", "--stdin-filename", "x.toml", "--select", "T202,T205,Z304")
    done = rcm("check", *words, *form, stdin=WRONG, cwd=workspace)
    places = [line.split(": ")[0] for line in done.out.splitlines()[:-1]]
    assert len(places) == len(set(places)) == 4
    assert places[-1] == "x.toml:9:8"
    assert done.out.splitlines()[-1] == "3 errors, 1 warning in 4 agendas. 1 can be fixed with --fix."


@pytest.mark.parametrize("form", FORMATS)
def test_the_last_line_counts(form: str, rcm: Rcm) -> None:
    """Every format ends with a sentence, beside the findings where they are for a program; -q keeps it back."""
    words = ("check", "-", "2021-09", "--select", "T205,Z304", "--output-format", form)
    done, quiet = rcm(*words, stdin=WARNED), rcm(*words, "-q", stdin=WARNED)
    said = "1 error, 1 warning in 2 agendas. 1 can be fixed with --fix.\n"
    assert (quiet.err, quiet.code) == ("", 1)
    assert (done.out, done.err) == ((quiet.out, said) if form in FOR_PROGRAMS else (quiet.out + said, ""))


@pytest.mark.parametrize("form", sorted(FOR_PROGRAMS))
def test_programs_read_utf_8(form: str, rcm_process: Rcm) -> None:
    """Where the system writes another encoding, what is for a program stays as it is, quotation marks included."""
    words = ("check", "2021-09", "--select", "Z304", "--output-format", form)
    assert rcm_process(*words, env={"PYTHONIOENCODING": "cp1252"}).raw_out == rcm_process(*words).raw_out


def test_standard_input_may_have_a_name(rcm: Rcm) -> None:
    """`--stdin-filename` is what findings call it; without it they call it -."""
    assert rcm("check", "-", "--output-format", "concise", stdin=WRONG).out.startswith("-:9:8: error[T202]: ")
    named = rcm("check", "-", "--stdin-filename", "x/y.toml", "--output-format", "concise", stdin=WRONG)
    assert named.out.startswith("x/y.toml:9:8: error[T202]: ")


def test_the_json_has_exactly_the_keys_that_are_promised(rcm: Rcm) -> None:
    """Keys, their order, and the place: lines and columns from 1, the end exclusive, `value` what is written there."""
    done = rcm("check", "2021-09-rcm-sacm", "--output-format", "json")
    rows = json.loads(done.out)
    lines = (AGENDAS / "2021-09-rcm-sacm.toml").read_text(encoding="utf-8").split("\n")
    assert [row["code"] for row in rows] == ["Z304", "Z308", "C602"]
    for row in rows:
        assert list(row) == KEYS
        line = lines[row["line"] - 1]
        assert row["value"] == line[row["column"] - 1 : row["end_column"] - 1].strip('"')
        assert row["line"] == row["end_line"]
        assert row["file"] == "agendas/2021-09-rcm-sacm.toml"
    assert (rows[0]["code"], rows[0]["name"], rows[0]["severity"]) == ("Z304", "printed-local-time", "error")
    assert (rows[0]["value"], rows[0]["ignored"]) == ("Santiago", False)
    assert "12:00" in rows[0]["message"]


def test_the_json_is_data_and_the_summary_stands_beside_it(rcm: Rcm) -> None:
    """Standard output is one JSON list, empty where there is nothing; the closing sentence goes to standard error."""
    done = rcm("check", "-", "--output-format", "json", stdin=CLEAN)
    assert json.loads(done.out) == []
    assert done.err == "1 agenda checked, no problems.\n"


def test_quiet_leaves_the_findings_alone(rcm: Rcm) -> None:
    """-q keeps the closing sentence back, and nothing else."""
    full = rcm("check", "2021-09-rcm-sacm")
    quiet = rcm("check", "2021-09-rcm-sacm", "-q")
    assert full.out == f"{quiet.out}1 error, 2 notes in 1 agenda. 1 can be fixed with --fix.\n"
    assert (quiet.code, quiet.err) == (1, "")
    assert rcm("check", "-", "-q", stdin=CLEAN) == (b"", b"", 0)


def test_a_finding_points_at_what_it_speaks_of(rcm: Rcm) -> None:
    """Santiago, printed at 11:00, is underlined, and its hour of that date stands beside the mark."""
    lines = rcm("check", "2021-09-rcm-sacm").out.splitlines()
    at = next(n for n, line in enumerate(lines) if '"Santiago"' in line)
    start = lines[at].index('"Santiago"')
    assert lines[at + 1][start:].startswith("^^^^^^^^^^ is 12:00 there (UTC−3)")
    assert lines[at + 1][:start].strip() == "|"


def test_findings_are_told_in_spanish(rcm: Rcm) -> None:
    """--lang es and RCM_LANG=es give the same Spanish findings, at the same places."""
    spanish = rcm("check", "2021-09-rcm-sacm", "--lang", "es")
    assert spanish == rcm("check", "2021-09-rcm-sacm", env={"RCM_LANG": "es"})
    assert spanish.out.startswith("error[Z304]: ")
    assert "1 error, 2 notas en 1 orden del día. 1 puede corregirse con --fix." in spanish.out


def test_a_check_explains_itself(rcm: Rcm) -> None:
    """By code in any case, or by name; in either language."""
    done = rcm("check", "--explain", "z304")
    assert done.code == 0
    assert "Z304" in done.out
    assert done.out == rcm("check", "--explain", "printed-local-time").out
    assert done.out != rcm("check", "--explain", "Z304", "--lang", "es").out


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_beside_a_slip_the_lines_of_a_day_have_their_own_places(end: str, rcm: Rcm, tmp_path: Path) -> None:
    """What is wrong in a line stands at that line, though a date elsewhere is no TOML."""
    text = (
        'format = 1\ntitle = "A"\ntimezone = "America/Panama"\n\n[[day]]\ndate = 2027-3-11\nitems = """\n'
        '9-10 Reports #reports\n11:00-10:00 Closing #closing\n12:00 Heads (members only) today #heads\n"""\n'
    )
    (tmp_path / "a.toml").write_bytes(text.replace("\n", end).encode())
    found = json.loads(rcm("check", "a.toml", "--output-format", "json", cwd=tmp_path).out)
    places = {(one["code"], one["line"], one["column"]) for one in found}
    assert places >= {("F101", 6, 8), ("F104", 8, 1), ("T201", 9, 1), ("F104", 10, 13)}
