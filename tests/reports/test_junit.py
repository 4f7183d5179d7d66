"""`--output-format junit`: whole XML, whatever the agendas hold; what fails, passes and is skipped."""

import xml.etree.ElementTree as ET

from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st
from reporting import found, report, written

from rcmcli.model.finding import Severity
from rcmcli.reports.located import Report


def suites(what: Report, language: str = "en") -> ET.Element:
    """The report, read back."""
    return ET.fromstring(written("junit", what, language))


def allowed(text: str) -> str:
    """Text with a mark for what XML 1.0 cannot hold."""
    kept = ("\t", "\n", "\r")
    return "".join(
        c if c in kept or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff") else "\ufffd"
        for c in text
    )


def test_errors_and_warnings_fail_and_notes_pass() -> None:
    """A finding is a case named by its rule in the class of its file, with the place, the sentence and the mend."""
    weights = [Severity.ERROR, Severity.WARNING, Severity.INFO]
    cases = suites(report(*(found("wrong", "mend", severity=one) for one in weights)))[0]
    assert [case.get("classname") for case in cases] == ["agendas/a.toml"] * 3
    assert [case[0].tag for case in cases] == ["failure", "failure", "system-out"]
    assert [case[0].get("type") for case in cases] == ["error", "warning", None]
    assert [case[0].get("message") for case in cases] == ["wrong", "wrong", None]
    assert {case[0].text for case in cases} == {"agendas/a.toml:1:1\nwrong\nFix: mend"}


def test_cases_of_one_rule_are_told_apart() -> None:
    """Servers tell cases apart by class and name, so the second of a rule has a number."""
    names = [case.get("name") for case in suites(report(found(), found(), found(file="b.toml"))).iter("testcase")]
    assert names == ["T999 made-up", "T999 made-up (2)", "T999 made-up"]


def test_a_clean_file_is_a_test_that_passed() -> None:
    """It is a suite with one case, in the language of the reader."""
    what = report(files=("a.toml", "b.toml"))
    for language, name in (("en", "no problems"), ("es", "sin problemas")):
        assert [(case.get("name"), len(case)) for case in suites(what, language).iter("testcase")] == [(name, 0)] * 2


def test_what_is_waived_is_skipped_with_its_reason() -> None:
    """Nobody takes it for a success, and nothing fails."""
    (case,) = suites(report(found(waived="by design")))[0]
    assert [(child.tag, child.get("message")) for child in case] == [("skipped", "by design")]


def test_the_counts_are_those_of_the_cases() -> None:
    """Each suite and the whole say how many tests there are, how many failed and how many were skipped."""
    some = (found(), found(severity=Severity.INFO), found(waived="x"), found(file="b.toml", severity=Severity.WARNING))
    root = suites(report(*some, files=("agendas/a.toml", "b.toml", "c.toml")))
    for group in (root, *root):
        counted = [len(list(group.iter(tag))) for tag in ("testcase", "failure", "error", "skipped")]
        assert [int(group.get(key, "")) for key in ("tests", "failures", "errors", "skipped")] == counted
    assert [suite.get("tests") for suite in root] == ["3", "1", "1"]


@given(st.text(), st.text(), st.text(min_size=1), st.booleans())
def test_any_words_give_whole_xml(says: str, reason: str, file: str, info: bool) -> None:
    """Titles, reasons and names of files come back as they are; what XML forbids comes back as a mark."""
    weight = Severity.INFO if info else Severity.ERROR
    one = found(says, file=file, severity=weight, waived=reason)
    suite = suites(report(one))[0]
    assert suite.get("name") == allowed(file)
    said = allowed(f"{file}:1:1\n{one.finding.says('en')}")
    assert (suite[0][0].text or "").rstrip() == said.rstrip()
    if reason:
        assert suite[0][0].get("message") == allowed(reason)


def test_the_bytes_are_utf_8_and_the_same_each_time(rcm: Rcm) -> None:
    """The real agendas: parsed from the bytes, with neither a time nor a machine in them."""
    words = ("check", "agendas", "--select", "Z304", "--output-format", "junit", "--lang", "es")
    done = rcm(*words)
    root = ET.fromstring(done.raw_out)
    assert [suite.get("name", "")[:15] for suite in root] == ["agendas/2017-06", "agendas/2021-07", "agendas/2021-09"]
    assert "«Santiago» figura a las 11:00" in str(root[2][0][0].get("message"))
    assert not {"time", "timestamp", "hostname", "id"} & {key for one in root.iter() for key in one.attrib}
    assert done == rcm(*words)
