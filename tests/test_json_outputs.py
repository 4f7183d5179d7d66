"""What commands write as JSON is what the schemas of the package say, key by key; docs/json.md is made of these."""

import json
import runpy
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import jsonschema
import pytest
from conftest import REAL, ROOT, Rcm, run_here
from front import front

from rcmcli.cli import load
from rcmcli.store.schemas import FILES, all_schemas
from rcmcli.tree import TREE, Leaf

TOOL = runpy.run_path(str(ROOT / ".tools" / "rebuild_json_page.py"))
MADE: dict[str, dict[str, Any]] = TOOL["schemas"]()
GOOD = sorted((ROOT / "tests" / "data" / "good").glob("*.toml"))
WORKSHOP = str(ROOT / "tests" / "data" / "workshop.toml")
# The options that make a command write JSON, beside `--json`.
OTHERS = {"--output-format": "--output-format json", "--format": "--format json", "--report": "--report"}
HEAD = front("X", "America/Panama") + "[[day]]\ndate = {day}\n"
TIMED = '[[day.item]]\nid = "a"\ntitle = "A"\ntime = "09:00-10:00"\n[[day.item]]\nid = "b"\ntitle = "B"\ntime = "11:00-12:00"\n'
NARROW = HEAD.format(day="2026-11-11") + "".join(
    f'[[day.item]]\nid = "i{n}"\ntitle = "Item {n}"\nminutes = 300\n' for n in range(4)
)
ON_PAPER = ("A-table-merged.docx", "D-two-columns.docx", "lists/decisions-2021.txt")


def shows(name: str) -> Iterator[tuple[str, ...]]:
    """What is written of one agenda: seen from here and there, on one day, by a party, in both languages."""
    for more in (
        (), ("--cities",), ("--tz", "Tokyo", "--tz", "Santiago"), ("--for", "Mexico"), ("--day", "1", "--lang", "es"),
    ):  # fmt: skip
        yield "agenda", "show", name, "--json", *more
    yield "export", "json", name, "-o", "-", "--lang", "es,en"
    yield "export", "json", name, "-o", "-", "--audience", "public"
    for at in ("2021-09-09 10:20", "2021-09-09 23:00", "2000-01-01 09:00", "2030-01-01 09:00"):
        yield "agenda", "now", name, "--at", at, "--json", "--tz", "Madrid"


def edits(name: str) -> Iterator[tuple[str, ...]]:
    """Every edit of an agenda, those that its hours do not allow included."""
    items = [one for day in shown(name)["days"] for one in day["items"] if one["start"]]
    first, second = items[0]["id"], items[1]["id"]
    day = ("--day", "1")
    for words in (
        ("cancel", name, first), ("remove", name, first, second), ("extend", name, first, "10", "--make-room"),
        ("extend", name, first, "600"), ("shift", name, "15", *day), ("shift", name, "-900", *day), ("late", name, "5", *day),
        ("move", name, first, "06:00"), ("swap", name, first, second), ("set", name, first, "room=Sala 9"),
        ("add", name, "05:00-05:30", "Café | Coffee", *day), ("renumber", name), ("restore", name, first),
    ):  # fmt: skip
        yield "agenda", *words, "--dry-run", "--json"


@cache
def shown(name: str) -> Any:
    """An agenda as it is written."""
    return json.loads(run_here("agenda", "show", name, "--json").out)


def runs() -> dict[str, list[tuple[str, ...]]]:
    """Commands by the short name of what they write."""
    all_shows = [words for name in REAL for words in shows(name)]
    all_shows += [words for n, path in enumerate(GOOD) for words in [*shows(str(path))][n % 3 :: 3]]
    old, new = REAL[0], REAL[1]
    found = {
        "schedule": [words for words in all_shows if "show" in words or "export" in words],
        "arrange": [("agenda", "arrange", WORKSHOP, "--dry-run", "--json", *more) for more in ((), ("--best", "1", "--lang", "es"))],
        "now": [words for words in all_shows if "now" in words],
        "edit": [words for name in REAL[1:] for words in edits(name)],
        "diff": [("agenda", "diff", old, new, "--format", "json", *more) for more in DIFFS],
        "agendas": [("agenda", "list", "--json"), ("agenda", "list", "tests/data/good", "--json", "--lang", "es"), ("agenda", "list", "benchmarks", "--json")],
        "calendars": [("calendar", "list", "--json"), ("calendar", "list", "docs", "--json")],
        "calendar": [*CALENDARS, *(("export", "json", name, "-o", "-", "--lang", more) for name in ("2022", "events") for more in ("es", "es,en"))],
        "activities": [("calendar", "next", "--at", at, "--json", *more) for at in ("2022-01-15", "2021-09-01", "2040-01-01") for more in ((), ("--for", "Mexico", "--lang", "es"))],
        "findings": [("check", *paths, "--output-format", "json", *more) for paths in CHECKED for more in ((), ("--lang", "es"))],
        "conversion": CONVERSIONS,
        "judgement": [("convert", "2021-09-09 09:00", "--from", "San José", "--check", said, "--json") for said in ("11:00 Santiago", "12:00 Santiago; 10:00 Lima")],
        "place": [("places", *words, "--json") for words in (("La Paz",), ("San José", "Santiago", "EST"), ("Qwertyuiop",), ("GMT-6",))],
        "plan": PLANS,
        "weeks": [("plan", "--calendar", "2022", "--date", "2022-03-01..2022-05-30", "--for", "RCM", "--duration", "2d", "--json", *more) for more in ((), ("--lang", "es"))],
        "import": [("import", f"tests/data/documents/{name}", "--report", "-", "-o", "{folder}/made.toml", "--exit-zero") for name in ON_PAPER],
    }  # fmt: skip
    return {name: list(some) for name, some in found.items()}


DIFFS = ((), ("--lang", "es,en"), ("--for", "Mexico"), ("--tz", "Tokyo", "--as", "Rev. 1", "--only", "time"))
CALENDARS = [
    ("calendar", "show", name, "--json", *more)
    for name in ("2022", "events")
    for more in ((), ("--by", "month"), ("--by", "party", "--lang", "es"), ("--undated",), ("--for", "Mexico"))
]
CHECKED = ((), ("tests/checks",), ("tests/data/documents/A-table-merged.docx", "docs/2021-09-rcm-sacm.docx"))
CONVERSIONS = [
    ("convert", *words, "--json")
    for words in (
        ("2026-11-05 18:00-19:30", "--from", "Guatemala", "--to", "Tokyo"),
        ("2026-11-05 18:00", "2026-11-06 09:00", "--from", "Guatemala", "--for", "RCM"),
        ("2026-11-01 01:30", "--from", "Ottawa", "--to", "Guatemala"),
        ("2026-03-08 02:30", "--from", "Ottawa", "--to", "Guatemala", "--lang", "es"),
        ("--text", "docs/importing.md", "--from", "Panama", "--to", "Madrid", "--on", "2026-11-05"),
    )
]
PLANS = [
    ("plan", *words, "--json")
    for words in (
        ("--date", "2021-09-09", "--for", "CRM", "--lang", "es"),
        ("--date", "2021-09-06..2021-09-10", "--tz", "Tokyo", "--tz", "Madrid", "--for", "Mexico", "--duration", "4h"),
        ("--date", "2026-03-02", "--for", "RCM", "--series", "3", "--every", "2w"),
        ("--agenda", "2021-09"),
    )
]
RUNS = runs()
PRINTED = [name for name in MADE if name != "site"]  # which is a file of a folder
CASES = [(name, words) for name, some in RUNS.items() for words in some]


@cache
def strict(name: str) -> Any:
    """A validator of a schema in which a key that is not documented is an error."""
    closed = deepcopy(MADE[name])
    for part in closed["$defs"].values():
        part["additionalProperties"] = False
    return jsonschema.Draft202012Validator(closed)


@pytest.mark.parametrize(("name", "words"), CASES, ids=[f"{name}-{n}" for n, (name, _) in enumerate(CASES)])
def test_what_is_written_is_what_is_documented(name: str, words: tuple[str, ...], rcm: Rcm, tmp_path: Path) -> None:
    """No key more, none less, each of its type; an object names its schema, the rows of a list do not."""
    done = rcm(*(word.format(folder=tmp_path) for word in words))
    assert done.code < 3, done.err
    told = json.loads(done.out)
    assert [error.message for error in strict(name).iter_errors(told)] == []
    rows = told if isinstance(told, list) else [told]
    named = None if MADE[name].get("type") == "array" else MADE[name]["title"]
    assert {row.get("schema") for row in rows} <= {named}


def test_the_manifest_of_a_site_is_documented(rcm: Rcm, tmp_path: Path) -> None:
    """The file that lies in the folder of a site."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / "one.toml").write_text(HEAD.format(day="2026-11-11") + TIMED, "utf-8")
    done = rcm("export", "site", "-o", "site", "--forms", "txt", "--audience", "members", cwd=tmp_path)
    told = json.loads((tmp_path / "site" / "rcm-site.json").read_text("utf-8"))
    assert strict("site").is_valid(told), done.err
    assert not strict("site").is_valid(told | {"new": 1})


def test_where_there_is_no_timetable_the_reason_is_documented(rcm: Rcm) -> None:
    """Four items of five hours do not fit into a day: what would help is of the schema too."""
    done = rcm("agenda", "arrange", "-", "--dry-run", "--json", stdin=NARROW.encode())
    told = json.loads(done.out)
    assert (done.code, told["proposals"]) == (1, [])
    assert strict("arrange").is_valid(told)


def test_a_meeting_that_runs_late_is_documented(rcm: Rcm, tmp_path: Path) -> None:
    """A meeting of today that was said to run late says by how much, and since when."""
    day = datetime.now(ZoneInfo("America/Panama")).date()
    path, env = tmp_path / "today.toml", {"XDG_STATE_HOME": str(tmp_path / "state")}
    path.write_text(HEAD.format(day=day) + TIMED, "utf-8")
    edited = json.loads(rcm("agenda", "late", str(path), "10", "--at", "a", "--day", "1", "--json", env=env).out)
    told = json.loads(rcm("agenda", "now", str(path), "--at", f"{day} 09:30", "--json", env=env).out)
    assert edited["written"]
    assert told["late"]["minutes"] == 10
    assert strict("edit").is_valid(edited)
    assert strict("now").is_valid(told)


@pytest.mark.parametrize("name", PRINTED)
def test_every_form_is_run(name: str) -> None:
    """No schema is without a document that was written for it, and its variants are many."""
    assert RUNS[name]


@pytest.mark.parametrize("name", PRINTED)
def test_the_schema_sees_what_is_wrong(name: str, rcm: Rcm, tmp_path: Path) -> None:
    """A key that is new, gone or of another type is seen in a real document."""
    for words in RUNS[name]:
        told = json.loads(rcm(*(word.format(folder=tmp_path) for word in words)).out)
        if told:
            break
    assert strict(name).is_valid(told)
    whole = told[0] if isinstance(told, list) else told
    document = {key: value[:1] if isinstance(value, list) else value for key, value in whole.items()}
    for key, value in [*document.items()]:
        for wrong in ({**document, "new": 1}, {k: v for k, v in document.items() if k != key}, {**document, key: 1.5}):
            assert not strict(name).is_valid([wrong] if isinstance(told, list) else wrong), (key, value)


def leaves() -> Iterator[tuple[str, Leaf]]:
    """Each command of the tree by its words."""
    for name, (target, about) in TREE.items():
        if isinstance(target, dict):
            yield from ((f"{name} {leaf}", entry) for leaf, entry in target.items())
        else:
            yield name, (target, about)


def options_of(words: str, leaf: Leaf) -> set[str]:
    """The options of a command."""
    return {option for param in load(words, leaf, "en").params for option in param.opts}


def test_no_command_writes_json_without_a_schema() -> None:
    """Each command with `--json`, or with another option that gives JSON, is named by a schema; and nothing else is."""
    writing = {f"rcm {words} --json" for words, leaf in leaves() if "--json" in options_of(words, leaf)}
    writing |= {
        f"rcm {words} {said}"
        for words, leaf in leaves()
        for option, said in OTHERS.items()
        if option in options_of(words, leaf)
    }
    named = {words for schema in MADE.values() for words in schema["x-written-by"]}
    assert named - writing == {
        "rcm export json",
        "rcm convert --check --json",
        "rcm plan --calendar --json",
        "rcm export site",
    }
    assert writing - named == set()


def test_the_schemas_and_the_page_are_what_their_script_writes() -> None:
    """`.tools/rebuild_json_page.py` writes both anew, and the package has no other schema of what commands write."""
    files = {path.name: path.read_text("utf-8") for path in (ROOT / "rcmcli" / "schemas").iterdir()}
    assert files == {f"{name}.schema.json": TOOL["written"](schema) for name, schema in MADE.items()}
    page = (ROOT / "docs" / "json.md").read_text("utf-8")
    assert page == TOOL["page"](page, MADE)


@pytest.mark.parametrize("name", MADE)
def test_the_schemas_are_schemas(name: str) -> None:
    """Each is valid by the dialect it names; each object and each key has its words in both languages."""
    jsonschema.Draft202012Validator.check_schema(MADE[name])
    parts = MADE[name]["$defs"].values()
    for part in (MADE[name], *parts, *(value for one in parts for value in one["properties"].values())):
        assert part["description"]
        assert part["x-description-es"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_schema_is_printed_in_one_language(language: str, rcm: Rcm) -> None:
    """`rcm schema NAME` takes the short name and the one that documents bear; its words are in the language of the run."""
    for schema in all_schemas():
        printed = rcm("schema", schema.name, "--lang", language).out
        told = json.loads(printed)
        if schema.name not in FILES:
            said = MADE[schema.name]["description" if language == "en" else "x-description-es"]
            assert told["description"] == said
            assert "x-description-es" not in printed


def test_the_list_of_schemas(rcm: Rcm) -> None:
    """Each stands there with its commands, at forty columns too; a name that is none is refused, with the nearest."""
    out = rcm("schema", "--lang", "es").out
    assert all(schema.name in out for schema in all_schemas())
    assert "rcm plan --calendar --json" in out
    narrow = rcm("schema", env={"COLUMNS": "40"}).out
    assert max(map(len, narrow.splitlines())) <= 40
    assert rcm("schema", "RCM.plan/1").out == rcm("schema", "plan").out
    refused = rcm("schema", "plam")
    assert (refused.code, refused.out) == (2, "")
    assert "did you mean plan?" in refused.err
    assert "rcm schema" in rcm("schema", "\x1b[31mzzzzzzzzz").err
