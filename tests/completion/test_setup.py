"""Setting completion up: the script goes where the shell looks for it, and what is said of it is in the language of the run."""

from pathlib import Path

import pytest
from conftest import Rcm

from rcmcli.completion import setting_up

FILES = {"bash": ".bash_completions/rcm.sh", "zsh": ".zfunc/_rcm", "fish": ".config/fish/completions/rcm.fish"}


@pytest.mark.parametrize("shell", FILES)
def test_the_script_is_written_for_the_shell_at_hand(
    shell: str, rcm: Rcm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is shown is what is installed, and both ask rcm for words."""
    monkeypatch.setattr(setting_up, "_shell", lambda: shell)
    home = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    done = rcm("--install-completion", env=home)
    path = tmp_path / FILES[shell]
    said = f"completion for {shell} was written to {path}; it works in the next terminal that is opened\n"
    assert (done.code, done.out, done.err) == (0, said, "")
    shown = rcm("--show-completion", env=home)
    assert shown.out.strip() == path.read_text(encoding="utf-8").strip()
    assert f"_RCM_COMPLETE=complete_{shell}" in shown.out
    assert rcm("--install-completion", "--lang", "es", env=home).out.startswith(
        f"el autocompletado para {shell} se escribió"
    )


@pytest.mark.parametrize("shell", [None, "dash", "cmd"])
def test_other_shells_are_refused(shell: str | None, rcm: Rcm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to do instead, in the language of the run; nothing is written."""
    monkeypatch.setattr(setting_up, "_shell", lambda: shell)
    done = rcm("--install-completion", env={"HOME": str(tmp_path), "RCM_LANG": "es"})
    assert (done.code, done.out) == (2, "")
    assert "bash, zsh, fish y PowerShell" in done.err
    assert not list(tmp_path.iterdir())
