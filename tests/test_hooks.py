"""What others run rcm with: the hook of pre-commit and the action of GitHub name commands and options that exist."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT, Rcm
from front import front

from rcmcli.reports import FORMATS
from rcmcli.tree import TREE

BASH = shutil.which("bash") or ""
BAD = front("T", "America/Lima") + '[[day]]\ndate = 2026-01-02\n[[day.item]]\nid = "a"\n'
TITLE = "<b>a|`b` *c* [d](e)"


def parsed(name: str) -> Any:
    """A file of the repository, as YAML."""
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def script(step: int) -> str:
    """A step of the action."""
    return str(parsed("action.yml")["runs"]["steps"][step]["run"])


def act(folder: Path, step: int = -1, **inputs: str) -> tuple[subprocess.CompletedProcess[str], str]:
    """Run a step of the action, the last one, in a folder; gives what it printed and its summary of the job."""
    tools = folder / "tools"
    tools.mkdir()
    (tools / "rcm").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m rcmcli "$@"\n')
    (tools / "rcm").chmod(0o755)
    summary = tools / "summary.md"
    names = dict.fromkeys(("PATHS", "PHASE", "SELECT", "IGNORE"), "") | {"STRICT": "false", "PYTHONPATH": str(ROOT)}
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    environment = {**names, **inputs, "PATH": path, "GITHUB_STEP_SUMMARY": str(summary), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", script(step)],
        cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    return done, summary.read_text(encoding="utf-8") if summary.exists() else ""


def test_the_hook_runs_a_command_that_exists(rcm: Rcm) -> None:
    """It runs `rcm check` on the TOML files of agendas/ and calendars/."""
    (hook,) = parsed(".pre-commit-hooks.yaml")
    assert (hook["id"], hook["language"], hook["types"], hook["files"]) == (
        "rcm-check",
        "python",
        ["toml"],
        "^(agendas|calendars)/",
    )
    program, command = hook["entry"].split()
    assert (program, command in TREE) == ("rcm", True)
    assert rcm(command, "agendas/2017-06-rcgm-san-salvador.toml", "--select", "T205").code == 0


def test_the_action_names_what_exists(rcm: Rcm) -> None:
    """Its options and formats are those of `rcm check`, each input is used, and none becomes part of a script."""
    action = parsed("action.yml")
    assert action["runs"]["using"] == "composite"
    *_, step = action["runs"]["steps"]
    given = {value for one in action["runs"]["steps"] for value in one.get("env", {}).values()}
    assert {f"${{{{ inputs.{name} }}}}" for name in action["inputs"]} <= given
    assert all("${{" not in one.get("run", "") for one in action["runs"]["steps"])
    words = step["run"].split()
    known = set(re.findall(r"--[a-z-]+", rcm("check", "--help").out))
    assert set(re.findall(r"(?<=\s)--[a-z][a-z-]*", step["run"])) <= known
    assert (
        {words[n + 1] for n, word in enumerate(words) if word == "--output-format"}
        == {"github", "concise"}
        <= set(FORMATS)
    )


@pytest.mark.skipif(not BASH, reason="the action runs in bash, which is not here")
def test_the_action_says_what_is_wrong(workspace: Path) -> None:
    """Annotations on standard output, a table in the summary of the job, the exit code of the check."""
    done, summary = act(
        workspace, PATHS="2021-09\nagendas/2017-06-rcgm-san-salvador.toml\nnone.toml\n", SELECT="Z304,T205"
    )
    assert done.returncode == 2
    assert [line.split(" ")[0] for line in done.stdout.splitlines()] == ["::error", "::warning"]
    rows = [line for line in summary.splitlines() if line.startswith("| agendas/")]
    assert rows[0].startswith("| agendas/2021-09-rcm-sacm.toml:39 | error | Z304 | “Santiago” is printed at 11:00")
    assert len(rows) == 2
    assert summary.endswith(
        "\n\nrcm: there is no file none.toml\n1 error, 1 warning in 2 agendas. 1 can be fixed with --fix.\n"
    )


@pytest.mark.skipif(not BASH, reason="the action runs in bash, which is not here")
def test_the_summary_of_the_action_shows_titles_as_they_are(workspace: Path) -> None:
    """A title with the signs of Markdown, in a file with a blank in its name, stays words in one row."""
    (workspace / "a b.toml").write_text(f'{BAD}title = "{TITLE}"\ntime = "09:00-09:00"\n', encoding="utf-8")
    done, summary = act(workspace, PATHS=" a b.toml ", SELECT="T202", STRICT="true", PHASE="final")
    assert done.returncode == 1
    assert r"| a b.toml:9 | error | T202 | “\<b\>a\|\`b\` \*c\* \[d\](e)” starts and ends at 09:00 |" in summary


@pytest.mark.skipif(not BASH, reason="the action runs in bash, which is not here")
def test_the_action_is_content_with_a_clean_agenda(workspace: Path) -> None:
    """Nothing on standard output, one sentence in the summary."""
    done, summary = act(workspace, PATHS="2021-09", SELECT="T205,Z304", IGNORE="Z304")
    assert (done.returncode, done.stdout, summary) == (0, "", "### rcm check\n\n1 agenda checked, no problems.\n")


def under_git(folder: Path, *words: str) -> None:
    """Run git in a folder."""
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.mark.skipif(not BASH, reason="the action runs in bash, which is not here")
def test_the_action_writes_what_changed(workspace: Path) -> None:
    """A sheet for each agenda that changed, is new, or cannot be read, and for no other; the same in the summary."""
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "First"), ("tag", "v1")):
        under_git(workspace, *words)
    shelf = workspace / "agendas"
    path = shelf / "2021-09-rcm-sacm.toml"
    path.write_text(path.read_text("utf-8").replace("11:10-12:10", "11:25-12:25"), "utf-8")
    (shelf / "2021-07-rcgm-puebla.toml").write_text("x", "utf-8")
    (shelf / "a b.toml").write_text(f'{BAD}title = "{TITLE}"\ntime = "09:00-09:30"\n', encoding="utf-8")
    under_git(workspace, "add", ".")
    done, summary = act(workspace, step=-2, SINCE="v1", FILE="changes.md")
    assert (done.returncode, done.stdout) == (0, "")
    told = (workspace / "changes.md").read_text("utf-8")
    assert "| ~~Thu 9 Sep 11:10–12:10~~ | **Thu 9 Sep 11:25–12:25** |" in told
    assert "**Fri 2 Jan 09:00–09:30**" in told
    assert "- agendas/2021-07-rcgm-puebla.toml: not compared" in told
    assert told.count("## CHANGES") == 2
    assert summary == told


@pytest.mark.skipif(not BASH, reason="the action runs in bash, which is not here")
@pytest.mark.parametrize("since", ["nope", "--output=x", "v1; touch x"])
def test_the_action_refuses_what_is_no_revision(workspace: Path, since: str) -> None:
    """What is no revision is called so, and never becomes an option or a command."""
    under_git(workspace, "init", "-q")
    done, _ = act(workspace, step=-2, SINCE=since, FILE="changes.md")
    assert done.returncode == 1
    assert "there is no revision" in done.stdout
    assert not (workspace / "x").exists()
