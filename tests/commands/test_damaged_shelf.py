"""A shelf on which much is wrong: each command that reads all of it ends, and names what it could not read."""

import os
from pathlib import Path

import pytest
from conftest import run_apart
from meetings import meeting

BAD = {
    "broken": b"format = 1\n[[[\n",
    "empty": b"",
    "latin": "título = «ñ»".encode("latin-1"),
    "large": b"# " + b"x" * 5_100_000,
}


@pytest.fixture(scope="module", name="damaged")
def _damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three agendas beside files that are none, links in a circle, and a pipe that nobody writes into."""
    folder = tmp_path_factory.mktemp("damaged")
    shelf = folder / "agendas"
    shelf.mkdir()
    for n in range(3):
        (shelf / f"m{n}.toml").write_text(meeting(n), encoding="utf-8")
    for name, content in BAD.items():
        (shelf / f"{name}.toml").write_bytes(content)
    for one, other in (("circle", "round"), ("round", "circle")):
        (shelf / f"{one}.toml").symlink_to(f"{other}.toml")
    os.mkfifo(shelf / "pipe.toml")
    return folder


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("agenda list", {0}),
        ("agenda show --plain", {0}),
        ("agenda now", {0}),
        ("check", {1, 2}),
        ("export site -o site --forms none", {2}),
    ],
)
def test_it_ends_and_says_what_it_cannot_read(words: str, codes: set[int], damaged: Path) -> None:
    """No command waits for the pipe or walks in the circle (a run of a minute is killed); none fails by itself."""
    done = run_apart(*words.split(), cwd=damaged)
    assert done.code in codes, done.err
    if words == "check":
        assert all(f"{name}.toml" in done.out + done.err for name in (*BAD, "circle", "round", "pipe"))
    if words == "agenda list":
        assert "cannot be read as an agenda" in done.err and "further files likewise" in done.err
    if words.startswith("export"):
        assert ".toml" in done.err and not (damaged / "site").exists()
