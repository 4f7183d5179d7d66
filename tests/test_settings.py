"""`rcm.toml`: what a workspace decides for all its commands, and how a wrong one is refused."""

import json
from pathlib import Path

import pytest
from conftest import Rcm

FOR_JAPAN = ("plan", "--date", "2026-11-24", "--tz", "Tokyo", "--for", "MX", "--duration", "1h", "--json", "-q")


def put(workspace: Path, text: str) -> Path:
    """A workspace with these settings."""
    (workspace / "rcm.toml").write_text(text, encoding="utf-8")
    return workspace


def test_the_language_is_the_workspaces(rcm: Rcm, workspace: Path) -> None:
    """`language` is spoken unless RCM_LANG or --lang says another."""
    put(workspace, 'language = "es"\n')
    assert rcm("agenda", "show", "2021-09", cwd=workspace).out.startswith("II Reunión Plenaria")
    assert rcm("agenda", "show", "2021-09", cwd=workspace, env={"RCM_LANG": "en"}).out.startswith("II Plenary")
    assert rcm("agenda", "show", "2021-09", "--lang", "en", cwd=workspace).out.startswith("II Plenary")


def test_the_places_are_added_where_none_is_asked_for(rcm: Rcm, workspace: Path) -> None:
    """`places` are seen beside the meeting's own time, unless --tz names others."""
    put(workspace, 'places = ["Buenos Aires", "Tokyo"]\n')
    plain = rcm("agenda", "show", "2021-09", cwd=workspace).out
    assert "Buenos Aires" in plain
    assert "Tokyo" in plain
    named = rcm("agenda", "show", "2021-09", "--tz", "Ottawa", cwd=workspace).out
    assert "Tokyo" not in named


def test_a_party_has_its_own_working_hours(rcm: Rcm, workspace: Path) -> None:
    """17:00 in Mexico is 08:00 of the next date in Tokyo, within hours for both; if Mexico works mornings only, no hour is."""
    before = json.loads(rcm(*FOR_JAPAN, cwd=workspace).out)["candidates"][0]["total"]
    put(workspace, '[hours]\ndefault = "08:00-18:00"\nMexico = "08:00-13:00"\n')
    after = json.loads(rcm(*FOR_JAPAN, cwd=workspace).out)["candidates"][0]["total"]
    assert before == 0
    assert after > 0


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('langage = "es"\n', "did you mean “language”"),
        ('language = "de"\n', "is not one of en, es"),
        ("places = 3\n", "a list"),
        ("language = es\n", "quotes"),
        ("language = “es”\n", "curly quotes"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(rcm: Rcm, workspace: Path, text: str, says: str) -> None:
    """A misspelt key, a wrong value, bad TOML: one sentence that names the file and how to mend it; exit 2."""
    run = rcm("agenda", "show", "2021-09", cwd=put(workspace, text))
    assert (run.code, run.out) == (2, "")
    assert "rcm.toml" in run.err
    assert says in run.err


def test_only_the_own_workspace_counts(rcm: Rcm, workspace: Path) -> None:
    """A file above the folder that holds agendas/ belongs to somebody else."""
    inner = workspace / "inner"
    (inner / "agendas").mkdir(parents=True)
    put(workspace, 'language = "es"\n')
    assert "holds no agenda" in rcm("agenda", "show", cwd=inner).err
