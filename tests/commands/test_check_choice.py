"""`rcm check`: which checks run, how much their findings weigh, what is waived, and how a check explains itself."""

import json
import re
from pathlib import Path

import pytest
from conftest import Rcm
from front import front

from rcmcli.checks import rules
from rcmcli.model.finding import Rule

HEAD = front("T", "America/Lima")
BODY = '[[day]]\ndate = 2026-01-02\nweekday = "Monday"\n[[day.item]]\nid = "a"\ntitle = "A"\ntime = "09:00-09:00"\n'
WRONG = (HEAD + BODY).encode()  # T209 on line 6, T202 on line 10
UNREAD = (HEAD + '[printed.start]\n"09:00" = ["por confirmar"]\n' + BODY).encode()  # Z307
WIDTHS = (40, 80, 120)


def codes(out: str) -> list[str]:
    """The codes of a JSON list of findings."""
    return [row["code"] for row in json.loads(out)]


def found(rcm: Rcm, *words: str, data: bytes = WRONG) -> list[str]:
    """The codes that a run gives."""
    return codes(rcm("check", "-", "--output-format", "json", *words, stdin=data).out)


# ------------------------------------------------------------------ which checks run


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--select", "T202"), ["T202"]),
        (("--select", "t2"), ["T209", "T202"]),
        (("--select", "weekday"), ["T209"]),
        (("--select", "T202,Weekday"), ["T209", "T202"]),
        (("--select", "T202", "--select", " weekday "), ["T209", "T202"]),
        (("--select", "T2", "--ignore", "T209"), ["T202"]),
        (("--select", "Z"), []),
        (("--select", "T2", "--ignore", "zero-length,T20"), []),
    ],
)
def test_checks_are_chosen(words: tuple[str, ...], expected: list[str], rcm: Rcm) -> None:
    """By code, by its beginning, by name, in any case, several at once; what is ignored does not run."""
    assert found(rcm, *words) == expected


def test_what_is_ignored_is_all_that_is_missing(rcm: Rcm) -> None:
    """--ignore alone leaves every other check as it was."""
    assert found(rcm, "--ignore", "T202") == [code for code in found(rcm) if code != "T202"]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_name_of_no_check_is_refused(option: str, rcm: Rcm) -> None:
    """A misspelt name would run too little or too much; the nearest name is proposed."""
    done = rcm("check", "-", option, "zero-lenght", stdin=WRONG)
    assert (done.code, done.out) == (2, "")
    assert done.err == "rcm: no check is called “zero-lenght”\n  hint: did you mean T202 zero-length?\n"


def test_settings_choose_and_options_come_first(tmp_path: Path, rcm: Rcm) -> None:
    """`rcm.toml` may select and ignore; --select and --ignore each replace its own key."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / "a.toml").write_bytes(WRONG)
    (tmp_path / "rcm.toml").write_text('[check]\nselect = ["T2"]\nignore = ["weekday"]\n', encoding="utf-8")

    def chosen(*words: str) -> list[str]:
        return codes(rcm("check", "a", "--output-format", "json", *words, cwd=tmp_path).out)

    assert chosen() == ["T202"]
    assert chosen("--ignore", "T202") == ["T209"]
    assert chosen("--select", "T209", "--ignore", "Z") == ["T209"]


# ------------------------------------------------------------------ phases


@pytest.mark.parametrize(
    ("status", "words", "severity"),
    [
        ("draft", (), "info"),
        ("preliminary", (), "warning"),
        ("final", (), "warning"),
        ("cancelled", (), "warning"),
        ("final", ("--phase", "draft"), "info"),
        ("draft", ("--phase", "FINAL"), "warning"),
    ],
)
def test_the_phase_decides_how_much_a_finding_weighs(
    status: str, words: tuple[str, ...], severity: str, rcm: Rcm
) -> None:
    """The agenda's own status, unless --phase says another; a cancelled meeting is past all drafts."""
    data = UNREAD.replace(b"[printed", f'status = "{status}"\n[printed'.encode())
    done = rcm("check", "-", "--select", "Z307", "--output-format", "json", *words, stdin=data)
    assert [row["severity"] for row in json.loads(done.out)] == [severity]


def test_an_unknown_phase_is_refused(rcm: Rcm) -> None:
    """The three phases are named."""
    done = rcm("check", "-", "--phase", "last", stdin=WRONG)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("rcm: there is no phase “last”; there are draft, preliminary, final\n")


# ------------------------------------------------------------------ waivers


def test_the_last_line_counts_what_is_waived(rcm: Rcm) -> None:
    """One or many, in either language; what is waived is not printed and does not count for the exit code."""
    one = WRONG.replace(b'09:00"\n', b'09:00" # rcm: ignore[T202] as printed\n')
    done = rcm("check", "-", "--select", "T2", stdin=one)
    assert done.code == 1
    last = done.out.splitlines()[-1]
    assert last.startswith("1 error in 1 agenda. ")
    assert last.endswith(" 1 waived.")
    both = one.replace(b'"Monday"\n', b'"Monday" # rcm: ignore[weekday] as printed\n')
    done = rcm("check", "-", "--select", "T2", stdin=both)
    assert (done.code, done.out) == (0, "1 agenda checked, no problems. 2 waived.\n")
    assert rcm("check", "-", "--select", "T2", "--lang", "es", stdin=both).out.endswith("2 eximidos.\n")


def test_programs_see_what_is_waived(rcm: Rcm) -> None:
    """The JSON holds waived findings too, marked so, in their place."""
    data = WRONG.replace(b'09:00"\n', b'09:00" # rcm: ignore[T202] as printed\n')
    rows = json.loads(rcm("check", "-", "--select", "T2", "--output-format", "json", stdin=data).out)
    assert [(row["code"], row["ignored"]) for row in rows] == [("T209", False), ("T202", True)]


def test_a_check_that_does_not_run_needs_no_waiver_and_no_complaint(rcm: Rcm) -> None:
    """A waiver of a check that is left out is not called idle."""
    data = WRONG.replace(b'09:00"\n', b'09:00" # rcm: ignore[T202] as printed\n')
    assert found(rcm, "--select", "T209,M901", data=data) == ["T209"]


# ------------------------------------------------------------------ explanations


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_an_explanation_fits_the_terminal(rule: Rule, width: int, language: str, rcm: Rcm) -> None:
    """No line is wider than the terminal but those quoted as they are; no space at an end, no empty line twice."""
    done = rcm("check", "--explain", rule.code, "--lang", language, env={"COLUMNS": str(width)})
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0].startswith(f"{rule.code} ")
    assert all(len(line) <= min(width, 100) or line.startswith("    ") for line in lines)
    assert all(line == line.rstrip() for line in lines)
    assert "\n\n\n" not in done.out
    assert not done.out.endswith("\n\n")


def test_an_explanation_has_its_sections_in_order(rcm: Rcm) -> None:
    """What, why, an example, how to mend, how to waive; severity by phase where it differs."""
    lines = rcm("check", "--explain", "Z307").out.splitlines()
    assert lines[:3] == [
        "Z307 ambiguous-place: not a place for certain",
        "Severity: info (draft), warning (preliminary, final)",
        "Certainty: high",
    ]
    heads = ["What it looks for", "Why it matters", "Example", "How to mend it", "How to waive it"]
    assert [line for line in lines[3:] if line and not line.startswith(" ")] == heads
    assert lines[-1] == "    # rcm: ignore[Z307] agreed with the host"
    spanish = rcm("check", "--explain", "Z307", "--lang", "es").out.splitlines()
    assert spanish[1] == "Gravedad: nota (borrador), aviso (preliminar, definitivo)"
    heads = ["Qué busca", "Por qué importa", "Ejemplo", "Cómo se remedia", "Cómo se exime"]
    assert [line for line in spanish[3:] if line and not line.startswith(" ")] == heads


def test_quoted_lines_are_kept_and_sentences_are_not_torn_at_code(rcm: Rcm) -> None:
    """Lines from a file stand as they are at every width; a short piece of code stays on one line."""
    for width in WIDTHS:
        out = rcm("check", "--explain", "F104", env={"COLUMNS": str(width)}).out
        assert '\n    time     = "9-10"\n    timezone = "Central time"\n' in out
        assert all(line.count("`") % 2 == 0 for line in out.splitlines())


@pytest.mark.parametrize("code", ["F101", "F107", "M901"])
def test_what_cannot_be_waived_says_so(code: str, rcm: Rcm) -> None:
    """A file that cannot be read has no waivers, and a waiver is not waived."""
    assert rcm("check", "--explain", code).out.endswith("How to waive it\n  It cannot be waived, only mended.\n")


def test_a_pipe_gets_the_lines_of_an_ordinary_terminal(rcm: Rcm) -> None:
    """Without a terminal an explanation is as at 80 columns."""
    for name in ("Z304", "Z3", "all"):
        assert rcm("check", "--explain", name) == rcm("check", "--explain", name, env={"COLUMNS": "80"})


def test_the_beginning_of_a_code_lists_the_checks(rcm: Rcm) -> None:
    """One a line: code, name, title; `all` lists every one of them."""
    lines = rcm("check", "--explain", "z30", env={"COLUMNS": "120"}).out.splitlines()
    assert [line[:4] for line in lines] == [rule.code for rule in rules() if rule.code.startswith("Z30")]
    assert re.fullmatch(r"Z304 printed-local-time +printed local time is wrong", lines[3])
    lines = rcm("check", "--explain", "ALL", env={"COLUMNS": "120"}).out.splitlines()
    assert [line.split()[:2] for line in lines] == [[rule.code, rule.name] for rule in rules()]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_list_fits_the_terminal(width: int, rcm: Rcm) -> None:
    """Titles go below the name where there is no room beside it."""
    for language in ("en", "es"):
        lines = rcm("check", "--explain", "all", "--lang", language, env={"COLUMNS": str(width)}).out.splitlines()
        assert max(map(len, lines)) <= width
        assert [line[:4] for line in lines if line[0] != " "] == [rule.code for rule in rules()]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Z394", "did you mean Z304 printed-local-time?"),
        ("printed-local-tiem", "did you mean Z304 printed-local-time?"),
        ("Overlp", "did you mean T203 overlap?"),
        ("X1", "rcm check --explain all lists the checks"),
        ("Santiago", "rcm check --explain all lists the checks"),
    ],
)
def test_an_unknown_check_is_refused_with_the_nearest(name: str, hint: str, rcm: Rcm) -> None:
    """Nothing on standard output, exit code 2, and what may have been meant."""
    done = rcm("check", "--explain", name)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"rcm: no check is called “{name}”\n  hint: {hint}\n"
