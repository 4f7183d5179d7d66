"""Texts as editors count them, the edits between two, the place that is typed at, the addresses of files."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT, Rcm
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.jobs import serving
from rcmcli.lsp import findings
from rcmcli.lsp.documents import Document
from rcmcli.lsp.edits import edits_between
from rcmcli.lsp.sheet import Sheet, Units, sound
from rcmcli.lsp.typed import typed_at
from rcmcli.lsp.uris import file_of, is_ours
from rcmcli.model.refusal import Refusal, Unusable
from rcmcli.model.text import Text

TEXTS = st.text(st.sampled_from('ab="[]{},.#\n\r\té😀\u2028\ufeff'), max_size=60)
UNITS: tuple[Units, ...] = ("utf-8", "utf-16", "utf-32")


def counted(text: str, index: int, units: Units) -> tuple[int, int]:
    """Line and units before an index, worked out from the start: a line ends at CR LF, LF or CR."""
    before = text[:index]
    if before.endswith("\r") and text[index : index + 1] == "\n":
        before += "\n"
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    size = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[units]
    return len(lines) - 1, len(lines[-1].encode(f"{units}-le" if size > 1 else units)) // size


@given(TEXTS, st.sampled_from(UNITS), st.data())
@example("a\r\nb😀c", "utf-16", None)
def test_places_are_those_of_the_protocol(text: str, units: Units, data: st.DataObject | None) -> None:
    """Every index has the place that counting gives, and every place leads back to its index."""
    sheet = Sheet(text, units)
    for index in range(len(text) + 1):
        if text[index - 1 : index + 1] == "\r\n" and index:
            continue  # within the two signs of one end of a line
        assert sheet.position(index) == counted(text, index, units)
        assert sheet.index(*sheet.position(index)) == index
    if data:
        line, character = data.draw(st.integers(-1, 70)), data.draw(st.integers(-1, 300))
        assert 0 <= sheet.index(line, character) <= len(text)


def test_half_a_character_is_none() -> None:
    """A place within a character that takes two units is the one before it; halves that stand alone are �."""
    assert Sheet("😀a").index(0, 1) == 0
    assert Sheet("😀a").index(0, 2) == 1
    assert sound("\ud83d\ude00 \ud83d") == "\ufffd\ufffd \ufffd"


@given(TEXTS, TEXTS)
def test_edits_give_the_other_text(before: str, after: str) -> None:
    """The edits do not touch each other, are in order, and make the one text of the other."""
    edits = edits_between(before, after)
    made, at = "", 0
    for (start, end), words in edits:
        assert at <= start <= end
        made += before[at:start] + words
        at = end
    assert made + before[at:] == after
    assert (edits == []) is (before == after)


@given(TEXTS, st.integers(0, 60))
def test_any_text_can_be_typed(text: str, index: int) -> None:
    """Wherever the cursor stands in whatever text, what is to be replaced lies around it."""
    index = min(index, len(text))
    typed = typed_at(text, index)
    if typed.spot not in ("nothing", "lines"):
        assert 0 <= typed.where.start <= index <= typed.where.end <= len(text)


@pytest.mark.parametrize(
    ("text", "spot", "names", "words"),
    [
        ("[[day]]\n[[day.item]]\nkind = 'se|'", "value", ("day", "item", "kind"), "se"),
        ('topics = [{ title = "x", leads = ["M|"] }]', "value", ("topics", "leads"), "M"),
        ('leads = ["Pan\ntitle = "|', "value", ("title",), ""),
        ('venue = { name = "x", ci|', "key", ("venue",), "ci"),
        ('x = { a = [1, { b = "', "value", ("x", "a", "b"), ""),
        ("title.e|", "key", ("title",), "e"),
        ("mode = |", "value", ("mode",), ""),
        ('mode = "x"|', "nothing", (), ""),
        ("# leads = |", "nothing", (), ""),
        ("x = [\n  1,\n[[day]]\nda|", "key", ("day",), "da"),
        ('a = "\\"|', "value", ("a",), '\\"'),
        ("leads = [Méx|]", "value", ("leads",), "Méx"),
    ],
)
def test_the_place_that_is_typed_at(text: str, spot: str, names: tuple[str, ...], words: str) -> None:
    """The names above the cursor, whether a key or a value is typed, and what stands there of it, in broken texts too."""
    index = text.find("|") if "|" in text else len(text)
    whole = text.replace("|", "", 1)
    typed = typed_at(whole, index)
    assert (typed.spot, typed.names) == (spot, names)
    assert whole[typed.where.start : typed.where.end] == words


@pytest.mark.parametrize(
    ("uri", "here", "on_windows"),
    [
        ("file:///home/x/agendas/a.toml", "/home/x/agendas/a.toml", "\\home\\x\\agendas\\a.toml"),
        ("file:///c%3A/Reuni%C3%B3n/a.toml", "/c:/Reunión/a.toml", "c:\\Reunión\\a.toml"),
        ("file:///C:/x/a.toml", "/C:/x/a.toml", "c:\\x\\a.toml"),
        ("file://server/share/a.toml", "", "\\\\server\\share\\a.toml"),
        ("file://localhost/x/a.toml", "/x/a.toml", "\\x\\a.toml"),
        ("untitled:Untitled-1", "", ""),
        ("git:/x/a.toml?ref=HEAD", "", ""),
        ("file:///x/%00.toml", "", ""),
        ("file://[x/a.toml", "", ""),
        ("", "", ""),
    ],
)
def test_addresses_are_files_of_their_system(uri: str, here: str, on_windows: str) -> None:
    """A path on Linux and a Mac, and on Windows with its drive; nothing for what is no file."""
    assert file_of(uri, windows=False) == here
    assert file_of(uri, windows=True) == on_windows


def test_what_is_an_agenda() -> None:
    """The folder says it, or the first line, or the headings; settings are none."""
    assert is_ours(Path("/x/agendas/a.toml"), "")
    assert is_ours(None, "#:schema ../rcmcli/agenda.schema.json\n")
    assert is_ours(Path("/x/a.toml"), "[[day]]\n")
    assert not is_ours(Path("/x/agendas/pyproject.toml"), "[[day]]\n")
    assert not is_ours(Path("/x/a.toml"), "[tool]\nday = 1\n")
    assert not is_ours(Path("/x/agendas/a.md"), "[[day]]\n")


def test_the_settings_of_the_page_can_be_read() -> None:
    """What docs/editors.md says to write into the settings of an editor is JSON, and TOML."""
    page = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(json|toml)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    read = [json.loads(words) if kind == "json" else tomllib.loads(words) for kind, words in blocks]
    assert read[0]["glspc.server.commandArguments"] == ["lsp"]
    assert read[1]["language-server"]["rcm"] == {"command": "rcm", "args": ["lsp"]}
    assert all(re.compile(pattern) for pattern in read[2]["evenBetterToml.schema.associations"])


def test_without_its_package_or_an_editor_it_is_refused(rcm: Rcm, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language server without pygls says how to get it; one that a person starts on a terminal, what it is for."""
    monkeypatch.setattr(serving, "find_spec", lambda _: None)
    missing = rcm("lsp", "--lang", "es")
    assert missing.code == 2 and "-m pip install" in missing.err and '[lsp]"' in missing.err and "pygls" in missing.err
    monkeypatch.setattr(serving, "find_spec", lambda _: True)
    monkeypatch.setattr(serving, "is_typed_to", lambda: True)
    alone = rcm("lsp")
    assert alone.code == 2 and "docs/editors.md" in alone.err


def test_a_failure_of_ours_is_told_and_not_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a check itself fails, the text says so instead of seeming to be right; so it does where a table is missing."""
    document = Document((ROOT / "agendas" / "x.toml").as_uri(), 1, "[[day]]\n")

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    def lack(*_: object) -> None:
        raise Unusable(Text(en="no tables", es="sin tablas"), Text(en="install", es="instale"))

    for broken, told in ((fail, "falló rcm (ZeroDivisionError)"), (lack, "sin tablas\ninstale")):
        monkeypatch.setattr(findings, "report_of", broken)
        found = findings.troubles_in(document, [document], "es")
        assert len(found) == 1 and found[0].message.startswith(told)


def test_the_language_is_the_one_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The option first, then the variable, the folder's settings, the editor, the system; English where nobody says one."""
    monkeypatch.chdir(tmp_path)
    for name in ("RCM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert serving.language_for("", "") == serving.language_for("", "de") == "en"
    monkeypatch.setenv("LANG", "es_MX.UTF-8")
    assert [serving.language_for("", one) for one in ("", "en-US", "de")] == ["es", "en", "es"]
    monkeypatch.setenv("RCM_LANG", "en")
    assert [serving.language_for(one, "es") for one in ("", "es")] == ["en", "es"]
    with pytest.raises(Refusal):
        serving.language_for("xx", "")
