"""`rcm lsp` over standard input and output, as an editor speaks with it: real agendas, text in, text out."""

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import AGENDAS, ROOT, Rcm
from editor import Editor

pytest.importorskip("pygls", reason="the extra lsp is not installed")

PLENARY = AGENDAS / "2021-09-rcm-sacm.toml"
HEAD = '#:schema ../rcmcli/agenda.schema.json\nformat = 1\ntitle = "X"\ntimezone = "America/Costa_Rica"\n'
SEVERITIES = {"error": 1, "warning": 2, "info": 3}
BAD = sorted((ROOT / "tests" / "checks").glob("*/bad.toml"))[::7]


def started(language: str, cwd: Path = ROOT, **env: str) -> Editor:
    """An editor whose server speaks a language."""
    usual = {name: value for name, value in os.environ.items() if not name.startswith(("RCM_", "LC_", "LANG"))}
    command = [sys.executable, "-m", "rcmcli", "lsp", *(["--lang", language] if language else [])]
    return Editor(command, cwd, {**usual, "PYTHONPATH": str(ROOT), **env})


@pytest.fixture(scope="module")
def english() -> Iterator[Editor]:
    """A server that speaks English."""
    editor = started("en")
    editor.start(ROOT)
    yield editor
    assert editor.close() == 0


@pytest.fixture(scope="module")
def spanish() -> Iterator[Editor]:
    """A server that speaks Spanish, as the language of the system says."""
    editor = started("", LANG="es_MX.UTF-8")
    editor.start(ROOT)
    yield editor
    assert editor.close() == 0


def units(words: str) -> int:
    """The length of words in UTF-16."""
    return len(words.encode("utf-16-le")) // 2


def place(text: str, words: str, more: int = 0) -> dict[str, int]:
    """Where words stand in a text, as the protocol counts, so many characters further on."""
    at = text.index(words) + more
    line = text[:at].rpartition("\n")[2]
    return {"line": text.count("\n", 0, at), "character": units(line)}


def underlined(text: str, told: dict[str, Any]) -> str:
    """The words that a range covers, of one line."""
    start, end = told["range"]["start"], told["range"]["end"]
    assert start["line"] == end["line"]
    line = text.split("\n")[start["line"]].encode("utf-16-le")
    words: str = line[start["character"] * 2 : end["character"] * 2].decode("utf-16-le")
    return words


def applied(text: str, edits: list[dict[str, Any]]) -> str:
    """A text with edits made in it."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)

    def index(where: dict[str, int]) -> int:
        before = lines[where["line"]].encode("utf-16-le")[: where["character"] * 2]
        return starts[where["line"]] + len(before.decode("utf-16-le"))

    for edit in sorted(edits, key=lambda one: index(one["range"]["start"]), reverse=True):
        text = text[: index(edit["range"]["start"])] + edit["newText"] + text[index(edit["range"]["end"]) :]
    return text


def actions(editor: Editor, uri: str, text: str, words: str, **context: Any) -> list[dict[str, Any]]:
    """What is offered where words stand."""
    span = {"start": place(text, words), "end": place(text, words, len(words))}
    told: list[dict[str, Any]] = editor.about(
        "textDocument/codeAction", uri, range=span, context={"diagnostics": [], **context}
    )
    return told


def hover(editor: Editor, uri: str, text: str, words: str, more: int = 1) -> str:
    """What is told of words."""
    told = editor.about("textDocument/hover", uri, position=place(text, words, more))
    return str(told["contents"]["value"]) if told else ""


def offered(editor: Editor, uri: str, text: str, cursor: str = "|") -> list[dict[str, Any]]:
    """What may be written where the cursor stands in a text, which is put into the editor without it."""
    position = place(text, cursor)
    editor.open(uri, text.replace(cursor, "", 1))
    told = editor.about("textDocument/completion", uri, position=position)
    items: list[dict[str, Any]] = told["items"] if told else []
    return items


def labels(editor: Editor, uri: str, text: str) -> list[str]:
    """What these are called."""
    return [item["label"] for item in offered(editor, uri, text)]


@pytest.mark.parametrize("path", [*sorted(AGENDAS.glob("*.toml")), *BAD], ids=lambda path: path.parent.name)
def test_an_editor_is_told_what_rcm_check_says(path: Path, english: Editor, rcm: Rcm) -> None:
    """The findings of a text in the editor are those of the command for its file, at the same words."""
    text = path.read_text(encoding="utf-8")
    english.open(path.as_uri(), text)
    home = ROOT / "tests" if path in BAD else ROOT  # the nearest folder with a shelf
    rows = json.loads(rcm("check", str(path), "--output-format", "json", "--lang", "en", cwd=home).out)
    lines = text.split("\n")
    expected = [
        (
            row["code"],
            SEVERITIES[row["severity"]],
            row["message"] + (f"\nFix: {row['hint']}" if row["hint"] else ""),
            row["line"] - 1,
            units(lines[row["line"] - 1][: row["column"] - 1]),
        )
        for row in rows
        if not row["ignored"]
    ]
    told = [
        (
            one["code"],
            one["severity"],
            one["message"],
            one["range"]["start"]["line"],
            one["range"]["start"]["character"],
        )
        for one in english.found(path.as_uri())
    ]
    english.tell("textDocument/didClose", {"textDocument": {"uri": path.as_uri()}})
    assert told == expected


def test_what_is_typed_counts_and_not_the_file(english: Editor) -> None:
    """A slip that was typed is told at once, and taken back when it is mended; the file is as it was."""
    text, uri = PLENARY.read_text(encoding="utf-8"), PLENARY.as_uri()
    broken = text.replace('"final"', '"finall"')
    english.open(uri, text)
    codes = [one["code"] for one in english.found(uri, 1)]
    english.change(uri, broken, 2)
    found = {one["code"]: one for one in english.found(uri, 2)}
    assert underlined(broken, found["F104"]) == '"finall"'
    assert "codeDescription" in found["F104"]
    english.change(uri, text, 3)
    assert [one["code"] for one in english.found(uri, 3)] == codes
    english.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert english.found(uri) == []


def test_spanish_is_spoken_where_the_system_speaks_it(spanish: Editor) -> None:
    """Messages, actions, hovers and keys are in the language of the interface."""
    text, uri = PLENARY.read_text(encoding="utf-8"), PLENARY.as_uri()
    spanish.open(uri, text)
    found = spanish.found(uri)
    assert found[0]["message"].startswith("«Santiago» figura a las 11:00; allí son las 12:00")
    titles = [one["title"] for one in actions(spanish, uri, text, '"Santiago"')]
    assert titles[0].startswith("Corregir Z304: ")
    assert titles[-1] == "Explicar Z304: la hora local impresa es incorrecta"
    assert hover(spanish, uri, text, "delegations").startswith("Los países que participan")
    assert "UTC−3 el 2021-09-09" in hover(spanish, uri, text, '"Santiago"')
    told = hover(spanish, uri, text, '"09:50-10:50"')
    assert "- `12:50–13:50` Buenos Aires, Brasilia, Santiago, Paramaribo, Montevideo (UTC−3)" in told
    assert "obligatoria" in {one.get("detail") for one in offered(spanish, uri, "format = 1\n|\n[[day]]\n")}


def test_a_fix_in_the_editor_is_that_of_the_command(english: Editor, rcm: Rcm, workspace: Path) -> None:
    """The action on a finding, and the one on all, write what `rcm check --fix` writes."""
    path = workspace / "agendas" / PLENARY.name
    text, uri = path.read_text(encoding="utf-8"), path.as_uri()
    english.open(uri, text)
    wrong = next(one for one in english.found(uri) if one["code"] == "Z304")
    one, every, source, explain = actions(english, uri, text, '"Santiago"', diagnostics=[wrong])
    assert one["diagnostics"] == [wrong]
    assert (one["isPreferred"], every["kind"], source["kind"]) == (True, "quickfix", "source.fixAll")
    assert actions(english, uri, text, "format", only=["source.fixAll"]) == [source]
    rcm("check", "--fix", str(path), cwd=workspace)
    fixed = path.read_text(encoding="utf-8")
    assert fixed != text
    assert applied(text, one["edit"]["changes"][uri]) == fixed
    assert applied(text, every["edit"]["changes"][uri]) == fixed
    page = english.ask("workspace/executeCommand", explain["command"])
    assert page == rcm("check", "--explain", "Z304", "--lang", "en", env={"COLUMNS": "80"}).out
    assert english.next("window/showMessage")["message"] == page


def test_hours_are_those_of_agenda_show(english: Editor, rcm: Rcm) -> None:
    """The hour of an item on every delegation's clock, with the mark of another date, as `rcm agenda show` prints it."""
    head = f'{HEAD}delegations = ["Canada", "Spain", "Japan"]\n\n[[day]]\ndate = 2026-11-05\n\n'
    item = '[[day.item]]\nid = "a"\ntitle = "Late"\ntime = "17:30-19:00"\ntopics = [{ title = "P", time = "18:30" }]\n'
    lines = 'items = """\n17:30-19:00  Late #a\n"""\n'
    uri = (AGENDAS / "typed.toml").as_uri()
    for text in (head + item, head.rstrip() + "\n" + lines):
        shown = rcm("agenda", "show", "-", "--cities", "--plain", "--lang", "en", stdin=text.encode()).out
        english.open(uri, text)
        told = hover(english, uri, text, "17:30", 2).replace("`", "").splitlines()
        assert told[0] == "**Late** · 17:30–19:00"
        assert [line.partition(" – ")[0] for line in told[2:]] == [
            "- 17:30–19:00 Costa Rica (UTC−6)",
            "- 18:30–20:00 Ottawa (UTC−5)",
            "- 00:30–02:00 +1 Madrid (UTC+1)",
            "- 08:30–10:00 +1 Tokyo (UTC+9)",
        ]
        assert all(line[2:].partition(" – ")[0] in shown for line in told[3:])
    english.open(uri, head + item)
    assert "19:30 Ottawa (UTC−5)" in hover(english, uri, head + item, "18:30", 2).replace("`", "")


def test_no_hour_is_told_that_may_be_wrong(english: Editor) -> None:
    """A slip elsewhere leaves the hours; one in the day, in the clock or in the item takes them away."""
    day = '\n[[day]]\ndate = 2026-11-05\n\n[[day.item]]\nid = "a"\ntitle = "Late"\ntime = "17:30-19:00"\n'
    uri = (AGENDAS / "typed.toml").as_uri()
    for text, is_told in (
        (HEAD + day, True),
        (HEAD + "modee = 1\n" + day, True),
        (HEAD + day + '[[day]]\ndate = 2026-11-06\n[[day.item]]\nid = "b"\ntitle = 3\n', True),
        (HEAD + day.replace("2026-11-05", "2026-11-31"), False),
        (HEAD + day.replace("date", "daet"), False),
        (HEAD.replace("America/Costa_Rica", "America/Costa_Rca") + day, False),
        (HEAD.replace("timezone", "timezoen") + day, False),
        (HEAD + 'zones.CA = "Nowhere at all"\ndelegations = 3\n' + day, False),
        (HEAD + "x = [\n" + day, False),
    ):
        english.open(uri, text)
        assert ("17:30–19:00` Costa Rica (UTC−6)" in hover(english, uri, text, "17:30", 2)) is is_told, text


def test_places_are_told_as_rcm_places_tells_them(english: Editor, rcm: Rcm) -> None:
    """A zone, a city and a printed label are what `rcm places` says of them on the day of the meeting."""
    text, uri = PLENARY.read_text(encoding="utf-8"), PLENARY.as_uri()
    english.open(uri, text)
    for name in ("America/Costa_Rica", "Santiago"):
        expected = rcm("places", name, "--on", "2021-09-09", "--lang", "en", env={"COLUMNS": "100"}).out
        assert hover(english, uri, text, f'"{name}"') == f"```text\n{expected.rstrip()}\n```"
    assert hover(english, uri, text, '"SACM"').startswith("**South American Conference on Migration / ")


def test_what_may_be_written_is_offered(english: Editor) -> None:
    """Keys of the table that it has not yet, words of a key, parties, places, zones, rooms and ids, in broken texts too."""
    uri = (AGENDAS / "typed.toml").as_uri()
    day = '\n[[day]]\ndate = 2026-11-05\n\n[[day.item]]\nid = "one"\ntitle = "O"\nroom = "Sala A"\n\n'
    head = HEAD + 'languages = ["es"]\ndelegations = ["Canadá"]\n'
    english.open(uri, head + day)
    keys = labels(english, uri, head + "st|\n" + day)
    assert {"status", "[[day]]", "[printed]"} <= set(keys) and not {"title", "timezone", "delegations"} & set(keys)
    assert "time" in labels(english, uri, head + day + "[[day.item]]\ntitle = 'P'\n|")
    assert labels(english, uri, head + day + 'kind = "|"')[:3] == sorted(["bilateral", "break", "ceremony"])
    assert labels(english, uri, head + "mode = |\n" + day) == ["hybrid", "in-person", "virtual"]
    leads = labels(english, uri, head + day + 'leads = ["|')
    assert leads[0] == "Canadá" and {"México", "OIM", "Organización Internacional para las Migraciones"} <= set(leads)
    assert labels(english, uri, head + day + 'audience = ["|')[:2] == ["members", "observers"]
    assert labels(english, uri, head + day + '[[day.item]]\nroom = "|"') == ["Sala A"]
    assert labels(english, uri, head + day + '[[day.item]]\nafter = ["|"]') == ["one"]
    assert labels(english, uri, HEAD + 'languages = ["|"]') == ["en", "es", "fr", "pt"]
    assert labels(english, uri, head + day + "[[day.item]]\noptional = |") == ["true", "false"]
    zones = labels(english, uri, head.replace('"America/Costa_Rica"', '"|"') + day)
    assert zones[0] == "America/Toronto" and "America/Mexico_City" in zones
    assert "Ciudad de México" in labels(english, uri, head + '[printed.start]\n"09:00" = ["|')
    assert labels(english, uri, head + "[[da|")[:2] == ["[[day]]", "[[day.item]]"]
    assert sorted(labels(english, uri, head + 'venue = { name = "H", |')) == ["address", "city", "en", "es", "fr", "pt"]
    assert {"Canadá"} <= set(labels(english, uri, head + '[[day]]\ndate = 2026-11-05\nitems = """\n09:00  X [|\n"""\n'))
    assert labels(english, uri, head + "# |") == []


def test_what_is_offered_fits_where_it_is_put(english: Editor) -> None:
    """The words replace what is typed of them, in quotes where there are none, and behind it stays what stood there."""
    uri = (AGENDAS / "typed.toml").as_uri()
    for label, typed, expected in (
        ("México", 'leads = ["Méx|"]', 'leads = ["México"]'),
        ("México", "leads = [Méx|]", 'leads = ["México"]'),
        ("México", 'leads = ["Mé|xico", "Chile"]', 'leads = ["México", "Chile"]'),
        ("draft", "status = dr|", 'status = "draft"'),
        ("status", "sta|", "status = "),
        ("status", 'sta| = "draft"', 'status = "draft"'),
        ("[[day]]", "[[da|]]", "[[day]]"),
    ):
        text = HEAD + 'languages = ["es"]\n' + typed
        item = next(one for one in offered(english, uri, text) if one["label"] == label)
        assert applied(text.replace("|", "", 1), [item["textEdit"]]) == HEAD + 'languages = ["es"]\n' + expected


def test_calendars_of_activities_are_known_too(english: Editor) -> None:
    """Findings, outline, keys and ids of a calendar."""
    path = ROOT / "calendars" / "2022.toml"
    text, uri = path.read_text(encoding="utf-8"), path.as_uri()
    english.open(uri, text)
    assert {one["code"][0] for one in english.found(uri)} <= set("ACLF")
    groups = english.about("textDocument/documentSymbol", uri)
    assert groups[0]["children"] and text.count("[[group]]") <= len(groups)
    assert hover(english, uri, text, "mandate").startswith("The paragraph that it rests on")
    assert "2021-09-rcm-sacm" in labels(english, uri, text + '\n[[group.activity]]\nagenda = "|"')
    assert "postponed" in labels(english, uri, text + '\n[[group.activity]]\nstatus = "|"')


def test_the_outline_has_days_and_items_where_they_stand(english: Editor) -> None:
    """Each day with its items, tables or lines; a title lies within its item."""
    for path in (PLENARY, ROOT / "docs" / "one-line-items.toml"):
        text, uri = path.read_text(encoding="utf-8"), path.as_uri()
        english.open(uri, text)
        days = english.about("textDocument/documentSymbol", uri)
        assert [underlined(text, {"range": day["selectionRange"]}) for day in days] == [
            line.partition("=")[2].strip().partition(" ")[0] for line in text.splitlines() if line.startswith("date ")
        ]
        for item in (item for day in days for item in day["children"]):
            span, title = item["range"], item["selectionRange"]
            assert (span["start"]["line"], span["end"]["line"]) >= (0, 0)
            assert span["start"]["line"] <= title["start"]["line"] <= title["end"]["line"] <= span["end"]["line"]
            assert item.get("detail", "") in text


def test_formatting_is_agenda_fmt(english: Editor, rcm: Rcm) -> None:
    """A document is written in its one notation; one whose words are not certain stays as it is."""
    text = HEAD + '[[day]]\ndate = 2026-11-05\n[[day.item]]\nid = "a"\ntitle = "A – 😀"\ntime = "9h00 a 10h30"\n'
    uri = (AGENDAS / "typed.toml").as_uri()
    options = {"tabSize": 2, "insertSpaces": True}
    english.open(uri, text)
    made = applied(text, english.about("textDocument/formatting", uri, options=options))
    assert made == rcm("agenda", "fmt", "-", stdin=text.encode()).out != text
    english.change(uri, text + "x = [\n", 2)
    assert english.about("textDocument/formatting", uri, options=options) == []


def test_other_files_of_the_folder_count_as_they_are_typed(english: Editor, workspace: Path) -> None:
    """Two meetings that claim one party at one time: found while the other is open and not saved, gone when it is mended."""
    one, other = workspace / "agendas" / "one.toml", workspace / "agendas" / "other.toml"
    body = '{head}delegations = ["Canada"]\n[[day]]\ndate = {day}\n[[day.item]]\nid = "a"\ntitle = "A"\ntime = "09:00-10:00"\n'
    text = body.format(head=HEAD, day="2030-05-06")
    twin = text.replace('title = "X"', 'title = "Another meeting"')
    other.write_text(twin.replace("2030-05-06", "2030-06-03"), encoding="utf-8")
    english.open(one.as_uri(), text)
    assert "C601" not in english.codes(one.as_uri())
    english.open(other.as_uri(), twin)
    assert "C601" in english.codes(other.as_uri())
    assert "C601" in english.codes(one.as_uri())
    english.tell("textDocument/didClose", {"textDocument": {"uri": other.as_uri()}})
    assert "C601" not in english.codes(one.as_uri())


def test_one_file_open_twice_does_not_meet_itself(english: Editor, workspace: Path) -> None:
    """Two addresses of one file are one meeting, each told what its own text says."""
    text = PLENARY.read_text(encoding="utf-8")
    path = workspace / "agendas" / PLENARY.name
    first, second = path.as_uri(), path.as_uri().replace("/agendas/", "/agendas/../agendas/")
    english.open(first, text)
    english.open(second, text.replace('"Santiago", ', ""))
    assert "Z304" in {one["code"] for one in english.found(first)}
    codes = {one["code"] for one in english.found(second)}
    assert "Z304" not in codes and "C601" not in codes


def test_waivers_and_settings_are_heeded(english: Editor, workspace: Path) -> None:
    """A waived finding is not told, nor one that `rcm.toml` ignores; a settings file that is wrong is told, not fatal."""
    path = workspace / "agendas" / PLENARY.name
    text = path.read_text(encoding="utf-8")
    line = next(one for one in text.splitlines() if '"Santiago"' in one)
    english.open(path.as_uri(), text.replace(line, f"{line} # rcm: ignore[Z304] as printed"))
    assert "Z304" not in {one["code"] for one in english.found(path.as_uri())}
    for settings, expected in (('[check]\nignore = ["Z304"]\n', False), ("[check]\nignroe = []\n", None), ("", True)):
        (workspace / "rcm.toml").write_text(settings, encoding="utf-8")
        english.tell("textDocument/didSave", {"textDocument": {"uri": path.as_uri()}})
        english.change(path.as_uri(), text, 2)
        found = english.found(path.as_uri(), 2)
        if expected is None:
            assert len(found) == 1 and "ignroe" in found[0]["message"] and found[0]["severity"] == 1
        else:
            assert ("Z304" in {one["code"] for one in found}) is expected


def test_fast_typing_is_looked_at_once_it_rests(english: Editor) -> None:
    """Of fifty versions typed in a row the last one is told of, and hardly any other."""
    text, uri = PLENARY.read_text(encoding="utf-8"), PLENARY.as_uri()
    english.open(uri, text)
    english.found(uri, 1)
    for version in range(2, 52):
        english.change(uri, text + f"\n# {version}", version)
        time.sleep(0.005)
    told = 0
    while True:
        params = english.next("textDocument/publishDiagnostics")
        told += params["uri"] == uri
        if params["uri"] == uri and params.get("version") == 51:
            break
    assert told <= 12


ODD = {
    "no TOML at all": "]]]] ''' = = {",
    "a text that never ends": HEAD + 'theme = """\n[[day]]\n',
    "an array that never ends": HEAD + "[[day]]\ndate = 2026-11-05\n[[day.item]]\nleads = [\n",
    "nothing": "",
    "a line of a megabyte": HEAD + "x = 1\n" + f'theme = "{"é😀x" * 350_000}"\n[[day]]\ndate = 2026-11-05\n',
    "brackets without end": HEAD + "x = " + "[" * 200_000,
    "halves of characters": HEAD + 'x = 1\ntheme = "\ud83d"\n[[day]]\ndate = 2026-11-05\n',
    "strange ends of lines": HEAD.replace("\n", "\r") + "\u2028\x0b\x85[[day]]\r\ndate = 2026-11-05",
    "a mark of the order of bytes": "\ufeff" + HEAD.replace("Costa_Rica", "Costa_Rrica") + "[[day]]\n",
    "a NUL": HEAD + "\0",
}


@pytest.mark.parametrize("case", ODD)
def test_nothing_that_is_typed_ends_the_server(case: str, english: Editor) -> None:
    """Broken, large and strange texts are findings, and every question about them is answered."""
    text, uri = ODD[case], (AGENDAS / "odd.toml").as_uri()
    english.open(uri, text)
    found = english.found(uri)
    assert found, case
    for line, character in ((0, 0), (3, 12), (4, 900_000), (999, 999)):
        where = {"line": line, "character": character}
        for question in ("hover", "completion"):
            english.about(f"textDocument/{question}", uri, position=where)
    english.about("textDocument/documentSymbol", uri)
    english.about("textDocument/formatting", uri, options={"tabSize": 2, "insertSpaces": True})
    for one in found[:5]:
        english.about("textDocument/codeAction", uri, range=one["range"], context={"diagnostics": found[:5]})
    english.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert english.found(uri) == []


def test_a_mark_of_the_order_of_bytes_is_counted(english: Editor) -> None:
    """Where the editor keeps it in the text, the first line is underlined and mended one further on."""
    text, uri = '\ufeffformat = 2\ntitle = "X"\n[[day]]\n', (AGENDAS / "marked.toml").as_uri()
    english.open(uri, text)
    found = next(one for one in english.found(uri) if one["code"] == "F107")
    assert underlined(text, found) == "2"


@pytest.mark.parametrize(
    "uri",
    [
        "untitled:Untitled-1",
        "file:///c%3A/reuniones/agendas/a.toml",
        "git:/x/agendas/a.toml?ref",
        "zed://x/y",
        "x",
        "file://%00/a",
    ],
)
def test_a_text_that_is_no_file_here_is_read_all_the_same(uri: str, english: Editor) -> None:
    """A new text without a name, one of another system, one of another scheme: what says that it is an agenda is one."""
    text = HEAD + '[[day]]\ndate = 2026-11-05\n[[day.item]]\nid = "a"\ntitle = "A"\ntime = "10:00-09:00"\n'
    english.open(uri, text)
    assert "T201" in {one["code"] for one in english.found(uri)}
    assert "UTC−6" in hover(english, uri, text, '"America/Costa_Rica"')


def test_other_toml_files_are_left_alone(english: Editor) -> None:
    """The settings of another program are no faulty agenda, wherever they lie."""
    for name, text in (
        ("pyproject.toml", "[project]\nname = 'x'\n"),
        ("other.toml", "[a]\nb = 1\n"),
        ("rcm.toml", "x = 1"),
    ):
        uri = (ROOT / "docs" / name).as_uri()
        english.open(uri, text)
        assert english.found(uri) == []
        assert labels(english, uri, text + "|") == []


def test_questions_about_what_is_not_open_are_answered(english: Editor) -> None:
    """A text that was never opened, a notice that nobody knows, an answer that was not asked for, a body that is no JSON."""
    english.tell(
        "textDocument/didChange", {"textDocument": {"uri": "file:///x", "version": 2}, "contentChanges": [{"text": ""}]}
    )
    english.tell("$/unknown", {})
    english.send({"jsonrpc": "2.0", "id": 4711, "result": None})
    english.write(b"{")
    for question, more in (("hover", {"position": {"line": 0, "character": 0}}), ("documentSymbol", {})):
        assert english.about(f"textDocument/{question}", "file:///x", **more) is None


def test_an_editor_that_counts_bytes_and_goes_without_a_word() -> None:
    """It is told bytes, in its own language where nobody asks for another; when it is gone it leaves no server behind."""
    editor = started("")
    can = {
        "general": {"positionEncodings": ["utf-8"]},
        "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}},
    }
    answer = editor.start(ROOT, locale="es-MX", capabilities=can)
    assert answer["capabilities"]["positionEncoding"] == "utf-8"
    text, uri = 'theme = { es = "É😀", xx = "É" }\n' + HEAD, (AGENDAS / "bytes.toml").as_uri()
    editor.open(uri, text)
    found = next(one for one in editor.found(uri) if one["code"] == "F102")
    start, end = found["range"]["start"]["character"], found["range"]["end"]["character"]
    assert text.encode()[start:end] == b"xx"
    assert found["message"].startswith("aquí no hay") or "«xx»" in found["message"]
    [asked] = [
        one["params"]["registrations"] for one in editor.questions if one["method"] == "client/registerCapability"
    ]
    assert [one["globPattern"] for one in asked[0]["registerOptions"]["watchers"]][-1] == "**/rcm.toml"
    editor.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": uri, "type": 2}]})
    assert "F102" in editor.codes(uri)
    assert editor.process.stdin
    editor.process.stdin.close()
    assert editor.process.wait(10) == 0
    assert editor.close() == 0
