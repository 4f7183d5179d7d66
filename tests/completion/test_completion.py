"""Completion: what may come next on a command line, for each shell; whatever lies in the folder, nothing is run or broken."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from string import ascii_lowercase

import pytest
from conftest import AGENDAS, REAL, ROOT
from front import front
from hypothesis import given
from hypothesis import strategies as st
from shell import SHELLS, asked, environment_of, words

from rcmcli import directory, places
from rcmcli.atlas.countries import COUNTRIES
from rcmcli.completion import parties as completed_parties
from rcmcli.completion import places as completed_places
from rcmcli.completion.pairs import OF_AGENDA, OF_ITEM
from rcmcli.jobs.edit.keys import _known
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.place import Match
from rcmcli.tree import EXPORTS, TREE

TITLE = "II Plenary Meeting between the Regional Conference on Migration (RCM)…"
RCM = [sys.executable, "-m", "rcmcli"]
HOSTILE = (
    "a$(touch RUN).toml", "b`touch RUN`.toml", "c\nd.toml", "e\x1b[31mf.toml", "g'h.toml", 'i"j.toml', "k\\l.toml", "-dash.toml",
    "m\\$(touch RUN).toml", "n;touch RUN.toml", "o\u202ep.toml",
)  # fmt: skip


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("rcm ", [*TREE]),
        ("rcm c", ["calendar", "check", "convert"]),
        ("rcm agenda r", ["restore", "remove", "renumber"]),
        ("rcm export ", [*EXPORTS]),
        ("rcm help agenda un", ["undo"]),
        ("rcm help ch", ["check"]),
        ("rcm agenda undo --", ["--dry-run", "--lang", "--color", "--quiet", "--debug", "--help"]),
        ("rcm agenda show 2021-", ["2021-07-rcgm-puebla", "2021-09-rcm-sacm"]),
        ("rcm agenda diff 2017-06 2021-0", ["2021-07-rcgm-puebla", "2021-09-rcm-sacm"]),
        ("rcm export ics 202", ["2021-07-rcgm-puebla", "2021-09-rcm-sacm", "2022"]),
        ("rcm calendar show ", ["2022", "events"]),
        ("rcm check 202", ["2021-07-rcgm-puebla", "2021-09-rcm-sacm", "2022"]),
        ("rcm agenda move 2021-09 break", ["break-1", "break-2"]),
        ("rcm agenda cancel 2021-09 break-1 session-1 clo", ["closure-session"]),
        ("rcm agenda move 2021-09 migr", ["migration-trends"]),
        ("rcm agenda move 2021-09 traffick", ["session-2"]),  # a word of its title
        ("rcm agenda late 2021-09 20 --at end", ["end-of-day-one"]),
        ("rcm agenda shift 2021-09 -10 --from session-6", ["session-6"]),
        ("rcm agenda move 2021-09 session-1 --day ", ["2021-09-09", "2021-09-10"]),
        ("rcm agenda show --tz buen", ["Buenos_Aires"]),
        ("rcm agenda show --tz=buen", ["--tz=Buenos_Aires"]),  # where bash is told not to part words at `=`
        ("rcm agenda show --tz = buen", ["Buenos_Aires"]),  # where it parts them
        ("rcm places nueva_y", ["Nueva_York"]),
        ("rcm convert 9:00 --from America/Lim", ["America/Lima"]),
        ("rcm agenda show --for costa", ["Costa_Rica"]),
        ("rcm plan --for RCM,chil", ["RCM,Chile"]),
        ("rcm schema pla", ["place", "plan"]),
        ("rcm schema agenda.", ["agenda.toml"]),
        ("rcm check --select Z3,T20", [f"Z3,T20{n}" for n in range(1, 10)]),
        ("rcm check --explain over", ["overlap"]),
        ("rcm check --output-format ", ["full", "concise", "json", "github", "sarif", "junit"]),
        ("rcm export html --lang e", ["en", "es", "es,en"]),
        ("rcm agenda show --lang ", ["en", "es", "fr", "pt"]),
        ("rcm export site --forms ", ["pdf", "docx", "none"]),
        ("rcm agenda show --color a", ["auto", "always"]),
        ("rcm agenda add 2021-09 9:00 T --kind s", ["session", "social", "side-event"]),
        ("rcm agenda show ./", []),  # files: the shell knows them
        ("rcm import ", []),
        ("rcm plan --date ", []),
        ("rcm nonsense ", []),
        ("rcm agenda move 1999 ", []),
        ("rcm agenda undo 2021-09 ", []),
    ],
)
def test_what_may_come_next(line: str, expected: list[str]) -> None:
    """Commands, options, agendas, items of the one that is named, parties, places, checks, listed words."""
    assert words(line) == expected


def zsh(row: str) -> str:
    """What zsh is told of one word."""
    return f"""local -a rcm_words; rcm_words=("{row}"); _describe '' rcm_words -U; """


def test_each_shell_is_told_in_its_own_way() -> None:
    """The words alone for bash; elsewhere with the title, in the language of the user."""
    line = "rcm agenda show 2021-09"
    assert asked(line, "bash") == "2021-09-rcm-sacm\n"
    assert asked(line, "zsh") == zsh(f"2021-09-rcm-sacm:{TITLE}")
    assert asked(line, "fish") == f"2021-09-rcm-sacm\t{TITLE}\n"
    assert asked(line, "powershell") == f"2021-09-rcm-sacm:::{TITLE}\n"
    assert asked(line, "fish", RCM_LANG="es").startswith("2021-09-rcm-sacm\tII Reunión Plenaria entre")
    assert (
        asked("rcm agenda show --tod", "fish", RCM_LANG="es")
        == "--today\tSolo el día que es en el lugar de la reunión.\n"
    )
    assert asked("rcm agenda lis", "zsh") == zsh("list:What is on the shelf, by date.")
    assert asked("rcm import ", "zsh") == "_files\n"
    assert asked("rcm check --explain T203", "powershell") == "T203:::overlap\n"


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_is_answered_by_the_program_itself(shell: str) -> None:
    """Through the variable that the shells set; the exit code is 0, standard error empty, the answer quick to come by."""
    done = _run({"_RCM_COMPLETE": f"complete_{shell}", **environment_of(shell, "rcm agenda show 2021-09")})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == asked("rcm agenda show 2021-09", shell)


@pytest.mark.parametrize(("line", "code"), [("rcm agenda show 2021-09", 0), ("rcm import ", 1)])
def test_fish_is_told_whether_there_are_words(line: str, code: int) -> None:
    """Where there are none, the exit code says so, and fish offers files."""
    environment = {
        **environment_of("fish", line),
        "_RCM_ACTION": "is-args",
        "_RCM_COMPLETE": "complete_fish",
    }
    done = _run(environment)
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")


def test_names_in_spanish_are_offered_to_who_speaks_it() -> None:
    """Places and parties by the names of the language, and by those of the other where one is written."""
    assert words("rcm places ciudad_de_m", RCM_LANG="es") == ["Ciudad_de_México"]
    assert words("rcm agenda show --for canad", RCM_LANG="es") == ["Canadá"]
    assert words("rcm agenda show --for republica_do", RCM_LANG="es") == ["República_Dominicana"]


def test_every_party_that_is_offered_is_known() -> None:
    """What completion writes is read as the party that it names."""
    for language in ("en", "es"):
        for letter in ("", *ascii_lowercase):
            for one in completed_parties.begun(letter, language):
                party = directory.find(one.word)
                assert party, one
                assert party.code in (one.word, one.says), (one, party)


def test_every_place_that_is_offered_is_known() -> None:
    """What completion writes is read as a place, without a question; a country beside it is the one that it is read in."""
    for language in ("en", "es"):
        names = {row[0]: row[4].split("|")[language == "es"] for row in COUNTRIES}
        for letter in ("", *ascii_lowercase):
            for one in completed_places.begun(letter, language):
                found = places.find(one.word)
                assert isinstance(found, Match), one
                assert one.says in ("", names.get(found.place.country or "")), one


def test_parties_and_rooms_of_the_agenda_that_is_named(workspace: Path) -> None:
    """An agenda may know parties of its own, rooms and tracks."""
    (workspace / "agendas" / "own.toml").write_text(
        front("Own", "America/Lima") + 'rooms = ["Red room", "Blue room"]\n'
        '[parties.ACME]\nname = "Acme Institute"\n[[day]]\ndate = 2026-05-04\n'
        '[[day.item]]\nid = "one"\ntime = "9:00-10:00"\ntitle = "One"\ntrack = "A"\nroom = "Green room"\n',
        encoding="utf-8",
    )
    assert words("rcm agenda show own --for acm", workspace) == ["Acme_Institute"]
    assert words("rcm agenda add own 9:00 T --room ", workspace) == ["Red\\ room", "Blue\\ room", "Green\\ room"]
    assert words("rcm agenda shift own 5 --track ", workspace) == ["A"]
    assert words("rcm agenda move ", workspace, RCM_AGENDA="own") == [*REAL, "own"]


def test_no_name_is_left_out_of_many(workspace: Path) -> None:
    """A shell writes what all names have in common: of a thousand agendas none may be missing."""
    for n in range(1000):
        (workspace / "agendas" / f"{3000 + n}.toml").touch()
    assert words("rcm agenda show 3", workspace) == [str(3000 + n) for n in range(1000)]
    assert "3999\n" in asked("rcm agenda show 3", "fish", workspace)


@pytest.fixture
def hostile(workspace: Path) -> Path:
    """A workspace with a broken agenda, a pipe, a folder, and names that a shell would run or a terminal obey."""
    shelf = workspace / "agendas"
    for name in HOSTILE:
        with suppress(OSError):  # a system may not have such names at all
            (shelf / name).write_text("", encoding="utf-8")
    (shelf / "broken.toml").write_bytes(b"\xff\xfe[[[ title")
    (shelf / "sly.toml").write_text(
        'title.en = "x`touch RUN` $(touch RUN) \' \\" : [b] !! \x1b[31m"\n[[day]]\nitem = 5\n', encoding="utf-8"
    )
    (shelf / "My agenda (1).toml").write_text("", encoding="utf-8")
    (shelf / "folder.toml").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(shelf / "pipe.toml")
    return workspace


@pytest.mark.parametrize("shell", SHELLS)
def test_a_broken_agenda_breaks_nothing(hostile: Path, shell: str) -> None:
    """The others are offered all the same, the broken one too; no sign gets through that a terminal obeys."""
    told = asked("rcm agenda show ", shell, hostile)
    for name in (*REAL, "broken", "sly"):
        assert name in told
    for sign in ("\x1b", "\u202e", "c\nd", "-dash"):
        assert sign not in told
    for line in ("rcm agenda move broken ", "rcm agenda move sly ", "rcm agenda move pipe ", "rcm agenda move folder "):
        assert asked(line, shell, hostile) == ("_files\n" if shell == "zsh" else "")


def test_a_name_with_spaces_is_written_as_the_shell_wants_it(hostile: Path) -> None:
    """Escaped for bash, quoted for PowerShell; zsh and fish do it themselves."""
    assert asked("rcm agenda show My", "bash", hostile) == "My\\ agenda\\ \\(1\\)\n"
    assert asked("rcm agenda show My", "powershell", hostile) == "'My agenda (1)'::: \n"
    assert asked("rcm agenda show My", "fish", hostile) == "My agenda (1)\n"
    assert asked("rcm agenda show My", "zsh", hostile) == zsh("My agenda (1)")


def test_bash_itself(hostile: Path) -> None:
    """The script that rcm installs, run by bash: words with spaces stay whole, and no name is run."""
    bash = shutil.which("bash")
    if not bash or os.name == "nt":
        pytest.skip("there is no bash here")
    script = _run({"_RCM_COMPLETE": "source_bash"}).stdout
    ask = 'COMP_WORDS=(rcm agenda show ""); COMP_CWORD=3; _rcm_completion ./rcm; printf "<%s>\\n" "${COMPREPLY[@]}"'
    _as_program(hostile)
    done = subprocess.run(
        [bash, "--norc", "-c", script + ask], capture_output=True, text=True, cwd=hostile, timeout=60, check=True
    )
    assert "<My\\ agenda\\ \\(1\\)>\n" in done.stdout
    assert done.stderr == ""
    assert not list(hostile.rglob("RUN*"))


def test_zsh_itself(hostile: Path) -> None:
    """What zsh is told it reads as a program; no name and no title is run."""
    program = shutil.which("zsh")
    if not program or os.name == "nt":
        pytest.skip("there is no zsh here")
    describe = "_describe() { print -rl -- $rcm_words }; compdef() { : };"
    script = _run({"_RCM_COMPLETE": "source_zsh"}).stdout
    _as_program(hostile)
    ask = '\nwords=(rcm agenda show ""); CURRENT=4; path=(. $path); _rcm_completion'
    done = subprocess.run(
        [program, "-f", "-c", describe + script + ask],
        capture_output=True,
        text=True,
        cwd=hostile,
        timeout=60,
        check=True,
    )
    assert "2021-09-rcm-sacm:II Plenary Meeting" in done.stdout
    assert "My agenda (1)" in done.stdout
    assert done.stderr == ""
    assert not list(hostile.rglob("RUN*"))


TOKENS = (
    "agenda", "show", "move", "set", "help", "check", "plan", "export", "ics", "2021-09", "nothing", "--tz", "--tz=", "--for", "--for=RCM,",
    "--day", "--lang=es", "--select", "Z3,T", "--", "-", "-10", "=", ",", "''", '"', "\\", "é", "$(x)", "`x`", "a:b", "\x1b[31m", "*", "|", "",
)  # fmt: skip
LINES = st.builds(" ".join, st.lists(st.sampled_from(TOKENS), min_size=1, max_size=7)).map("rcm ".__add__)


@given(LINES, st.sampled_from(SHELLS))
def test_no_line_breaks_completion(line: str, shell: str) -> None:
    """Whatever is written on the line, there is an answer of printable characters."""
    told = asked(line, shell)
    assert all(char.isprintable() or char in "\n\t" for char in told)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_an_encoding_that_lacks_a_letter_breaks_nothing(encoding: str) -> None:
    """What cannot be said in the encoding of the stream is said as well as it goes."""
    line = environment_of("fish", "rcm places san_jos")
    done = _run({"_RCM_COMPLETE": "complete_fish", "PYTHONIOENCODING": encoding, **line})
    assert done.stdout.startswith("San_Jos")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "line", ["rcm agenda show ", "rcm agenda show --tz bu", "rcm plan --for ", "rcm check --select ", "rcm "]
)
def test_completion_loads_no_command(line: str) -> None:
    """Typer and the commands are not waited for; what reads an agenda, only where its items are asked for."""
    ask = "import sys; sys.argv=['rcm']\nfrom rcmcli.__main__ import main\ntry: main()\nfinally: print(*sys.modules, file=sys.stderr)"
    environment = {**_clean(), **environment_of("bash", line), "_RCM_COMPLETE": "complete_bash"}
    done = subprocess.run(
        [sys.executable, "-c", ask], capture_output=True, text=True, cwd=ROOT, env=environment, timeout=60
    )
    loaded = set(done.stderr.split())
    assert done.stdout
    assert not {
        name
        for name in loaded
        if name.startswith(("typer", "rich", "rcmcli.commands", "rcmcli.jobs", "rcmcli.store.reading"))
    }
    assert len([name for name in loaded if name.startswith("rcmcli")]) <= 33
    assert len(loaded) <= 190


def _run(environment: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        RCM,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        cwd=AGENDAS.parent,
        env={**_clean(), **environment},
        timeout=60,
        check=False,
    )


def _clean() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("RCM_", "LC_", "LANG"))}


def _as_program(folder: Path) -> None:
    """Put the command `rcm` into a folder."""
    program = folder / "rcm"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m rcmcli "$@"\n', encoding="utf-8")
    program.chmod(0o755)


def test_agenda_set_is_told_keys_and_what_they_may_be() -> None:
    """Items and keys of the agenda; of an item that is named its keys; all that rcm sets, and none that it refuses."""
    assert words("rcm agenda set 2021-09 sta") == ["status="]
    assert words("rcm agenda set 2021-09 clo") == ["closure-session"]
    assert words("rcm agenda set 2021-09 session-1 ro") == ["room="]
    assert words("rcm agenda set 2021-09 session-1 room=B ki") == ["kind="]
    assert asked("rcm agenda set 2021-09 mode=v", "fish") == "mode=virtual\tBefore screens only.\n"
    assert 'rcm_words=("room=:Where' in asked("rcm agenda set 2021-09 session-1 ro", "zsh")
    assert asked("rcm agenda set 2021-09 session-1 ro", "zsh").endswith("_describe '' rcm_words -U -S ''; ")
    for names, table in ((OF_AGENDA, Agenda), (OF_ITEM, Item)):
        assert [*names] == _known(table)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("status =", ["draft", "preliminary", "final", "cancelled"]),
        ("status = fi", ["final"]),
        ("session-1 kind = s", ["session", "social", "side-event"]),
        ("session-1 room = B ki", ["kind="]),
        ("status=fi", ["status=final"]),  # where the user took = from the signs that part words
    ],
)
def test_bash_writes_on_behind_the_sign_where_it_parts_words(typed: str, expected: list[str]) -> None:
    """`COMP_WORDS` has `status`, `=` and `fi`: only the last of them is written anew."""
    assert words(f"rcm agenda set 2021-09 {typed}") == expected
