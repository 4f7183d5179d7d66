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


def test_what_a_shell_starts_with_keeps_every_byte(rcm: Rcm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line is added, once, whatever the letters and the end of the file are."""
    monkeypatch.setattr(setting_up, "_shell", lambda: "bash")
    before = b"# caf\xe9\nalias ll='ls -l'"
    (tmp_path / ".bashrc").write_bytes(before)
    for _ in range(2):
        assert rcm("--install-completion", env={"HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}).code == 0
        line = f"source '{tmp_path / FILES['bash']}'".encode()
        assert (tmp_path / ".bashrc").read_bytes() == before + b"\n" + line + b"\n"


def test_powershell_reads_the_script_from_its_profile(
    rcm: Rcm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The script stands beside the profile, which is made where there is none, and names it once."""
    profile = tmp_path / "PowerShell" / "Microsoft.PowerShell_profile.ps1"
    monkeypatch.setattr(setting_up, "_shell", lambda: "powershell")
    monkeypatch.setattr(setting_up, "_profile", lambda _: profile)
    for _ in range(2):
        assert rcm("--install-completion").code == 0
    script = profile.with_name("rcm-completion.ps1")
    assert profile.read_text("utf-8") == f'. "{script}"\n'
    assert "_RCM_COMPLETE = " in script.read_text("utf-8")
    assert script.read_text("utf-8").isascii()
