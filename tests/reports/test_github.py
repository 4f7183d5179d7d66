"""`--output-format github`: workflow commands that GitHub reads back as they were meant, whatever a title holds."""

import re
from pathlib import PurePath

import pytest
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st
from reporting import found, report, written

from rcmcli.model.finding import Severity
from rcmcli.model.span import Span
from rcmcli.model.text import one_line

COMMAND = re.compile(r"::(?P<name>\w+) (?P<properties>.*?)::(?P<message>.*)")


def read(line: str) -> tuple[str, dict[str, str], str]:
    """A command as GitHub's runner reads it: its name, its properties, its message."""
    match = COMMAND.fullmatch(line)
    assert match, line
    pairs = [pair.split("=", 1) for pair in match["properties"].split(",")]
    properties = {key: plain(value.replace("%3A", ":").replace("%2C", ",")) for key, value in pairs}
    return match["name"], properties, plain(match["message"])


def plain(text: str) -> str:
    """A value without its escapes, `%` last as the runner does it."""
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def test_santiago_is_shown_beside_its_line(rcm: Rcm) -> None:
    """One command a finding, with the place, the code and the mend; nothing else on standard output."""
    done = rcm("check", "2021-09-rcm-sacm", "--select", "Z304", "--output-format", "github")
    name, properties, message = read(done.out.removesuffix("\n"))
    assert name == "error"
    assert properties == {
        "file": "agendas/2021-09-rcm-sacm.toml",
        "line": "39",
        "endLine": "39",
        "col": "56",
        "endColumn": "66",
        "title": "Z304 printed-local-time",
    }
    assert message.startswith("“Santiago” is printed at 11:00; it is 12:00 there")
    assert message.endswith('\nFix: move Santiago to "12:00"')
    assert (done.err, done.code) == ("1 error in 1 agenda. 1 can be fixed with --fix.\n", 1)


@pytest.mark.parametrize(("severity", "name"), [("error", "error"), ("warning", "warning"), ("info", "notice")])
def test_the_weight_is_the_name_of_the_command(severity: str, name: str) -> None:
    """What may be of use is a notice."""
    assert written("github", report(found(severity=Severity(severity)))).startswith(f"::{name} ")


@given(st.text(min_size=1), st.text(), st.text(min_size=1).map(one_line).filter(bool))
def test_no_words_break_a_command(says: str, mend: str, file: str) -> None:
    """Signs of the notation, line breaks and control characters in titles and names come back as they are shown."""
    one = found(says, mend, file=file)
    line, end = written("github", report(one)).split("\n")
    _, properties, message = read(line)
    assert end == ""
    assert message.rstrip() == one.message("en").rstrip()
    assert properties["file"] == PurePath(file).as_posix()


@pytest.mark.parametrize("says", ["100% a:b,c", "%0A", "%25", "::error::x", "a::b", "##[error]x", "::add-mask::10:00"])
def test_signs_of_the_notation_are_words(says: str) -> None:
    """Words that look like commands or escapes stay words."""
    _, _, message = read(written("github", report(found(says))).removesuffix("\n"))
    assert message == says


def test_a_stretch_of_several_lines_has_no_columns() -> None:
    """GitHub takes columns within one line only."""
    _, properties, _ = read(written("github", report(found(span=Span(3, 7, 5, 2)))).strip())
    assert (properties["line"], properties["endLine"]) == ("3", "5")
    assert not {"col", "endColumn"} & set(properties)


def test_what_is_waived_is_not_said() -> None:
    """A waived finding raises no annotation."""
    assert written("github", report(found(waived="by design"))) == ""
