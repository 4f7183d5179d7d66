"""`rcm check --fix` and `--diff`: what they write, what they leave alone, what they say and how they end."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import AGENDAS, Rcm, run_here
from front import front
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from strategies import Made, agendas

SANTIAGO = "2021-09-rcm-sacm.toml"
HEAD = front("T", "America/Lima")
MESSY = f"""{HEAD}# a remark
[[day]]
date = 2026-01-02
weekday = "Friday"   # as printed
[[day.item]]
title = "A\u200b session"
time  = "De 9:00 a 10:30"
[[day.item]]
id = "b"
title = "B\\u200b"
time = "20:00 en adelante"
titel = "X"
"""
MENDED = f"""{HEAD}# a remark
[[day]]
date = 2026-01-02
weekday = "Friday"   # as printed
[[day.item]]
id    = "a-session"
title = "A session"
time  = "09:00-10:30"
[[day.item]]
id = "b"
title = "B"
time = "20:00"
titel = "X"
"""
BROKEN = (
    HEAD.replace('"T"', "“T”") + "[[day]]\ndate = 2026-01-02\n[[day.item]]\nid = “a”\ntitle = “A”\ntime = 09:00-10:00\n"
)


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    """An agenda with five findings that can be fixed, and one that cannot."""
    path = tmp_path / "messy.toml"
    path.write_bytes(MESSY.encode())
    return path


def test_words_that_may_be_no_place_are_never_moved(tmp_path: Path, rcm: Rcm) -> None:
    """Everyday words, quarters, leftovers, towns that only the gazetteer knows: the table stays as it was printed."""
    labels = [
        "Palacio",
        "Universidad",
        "Reunión",
        "Sede / City",
        "Airport",
        "Sala, Lima",
        "am",
        "Resistencia",
        "Quibdó",
    ]
    table = f'[printed.start]\n"03:00" = {json.dumps(labels, ensure_ascii=False)}\n'
    day = '[[day]]\ndate = 2026-11-12\n[[day.item]]\nid = "a"\ntime = "10:00-11:00"\ntitle = "A"\n'
    path = tmp_path / "a.toml"
    path.write_text(f'{HEAD}delegations = ["Colombia", "Argentina"]\n{table}{day}', "utf-8")
    before = path.read_bytes()
    judged = rcm("check", str(path), "--select", "Z304", "--output-format", "concise").out
    assert re.findall("“(.+?)” is printed", judged) == ["Resistencia", "Quibdó"]
    rcm("check", str(path), "--fix", "--select", "Z304")
    assert path.read_bytes() == before


def test_santiago_moves_to_its_hour_and_nothing_else_changes(workspace: Path, rcm: Rcm) -> None:
    """The table of September 2021 comes right: one label goes from one line to another, the rest of the file stays."""
    path = workspace / "agendas" / SANTIAGO
    before = path.read_text(encoding="utf-8")
    rcm("check", "--fix", "--select", "Z304", str(path))
    expected = before.replace('"Santo Domingo", "Santiago", "Caracas"]', '"Santo Domingo", "Caracas"]')
    assert path.read_text(encoding="utf-8") == expected.replace('["Buenos Aires"]', '["Buenos Aires", "Santiago"]')
    assert rcm("check", str(path), "--select", "Z304").code == 0


def test_fix_mends_and_reports_what_is_left(messy: Path, rcm: Rcm) -> None:
    """Every certain fix is made at once; the findings printed, and the exit code, are those of the file as it is then."""
    done = rcm("check", "--fix", "messy.toml", "--output-format", "concise", cwd=messy.parent)
    assert messy.read_bytes() == MENDED.encode()
    assert done.out == (
        "messy.toml:16:1: error[F102]: no key is called “titel” here\n5 fixed, 1 left. 1 error in 1 agenda.\n"
    )
    assert (done.err, done.code) == ("", 1)
    again = rcm("check", "--fix", "messy.toml", "--lang", "es", cwd=messy.parent)
    assert again.out.endswith("Corregidos: 0. Quedan: 1. 1 error en 1 orden del día.\n")
    assert messy.read_bytes() == MENDED.encode()


@pytest.mark.parametrize("words", [("--diff",), ("--fix", "--diff")])
def test_diff_shows_the_changes_and_writes_nothing(messy: Path, words: tuple[str, ...], rcm: Rcm) -> None:
    """`patch` makes of it the file that --fix writes; exit code 1 where there is a difference, 0 where there is none."""
    done = rcm("check", *words, "messy.toml", cwd=messy.parent)
    assert (messy.read_bytes(), done.code) == (MESSY.encode(), 1)
    assert done.out.startswith("--- a/messy.toml\n+++ b/messy.toml\n@@ ")
    assert done.err == "5 would be fixed, 1 left. Nothing was written.\n"
    assert done == rcm("check", *words, "messy.toml", cwd=messy.parent)
    subprocess.run(["patch", "-p1", "-s"], input=done.raw_out, cwd=messy.parent, check=True)
    assert messy.read_bytes() == MENDED.encode()
    after = rcm("check", *words, "messy.toml", "--lang", "es", cwd=messy.parent)
    assert (after.out, after.code) == ("", 0)
    assert after.err == "Se corregirían: 0. Quedarían: 1. No se ha escrito nada.\n"


def test_the_exit_code_of_a_diff(messy: Path, rcm: Rcm) -> None:
    """2 where a file cannot be read; 0 with --exit-zero."""
    assert rcm("check", "--diff", "messy.toml", "gone.toml", cwd=messy.parent).code == 2
    assert rcm("check", "--diff", "messy.toml", "--exit-zero", cwd=messy.parent).code == 0


def test_hidden_characters_are_spelled_on_a_terminal(messy: Path, rcm: Rcm) -> None:
    """What nobody sees can be seen in the coloured diff; in a pipe the diff holds the characters themselves."""
    assert '-title = "A<U+200B> session"' in re.sub(
        "\x1b[^m]*m", "", rcm("check", "--diff", str(messy), "--color", "always").out
    )
    assert "\u200b" in rcm("check", "--diff", str(messy)).out


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "BOM"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("last", [True, False], ids=["ended", "unended"])
def test_bytes_outside_the_changes_stay(tmp_path: Path, mark: bytes, end: str, last: bool, rcm: Rcm) -> None:
    """The byte order mark, the line ends, a last line without one: as they were; and the diff can still be applied."""
    path = tmp_path / "a.toml"
    before, after = (mark + (text if last else text[:-1]).replace("\n", end).encode() for text in (MESSY, MENDED))
    path.write_bytes(before)
    patch = rcm("check", "--diff", "a.toml", cwd=tmp_path).raw_out
    rcm("check", "--fix", "a.toml", cwd=tmp_path)
    assert path.read_bytes() == after
    path.write_bytes(before)
    subprocess.run(["patch", "-p1", "-s", "--binary"], input=patch, cwd=tmp_path, check=True)
    assert path.read_bytes() == after


def test_standard_input_comes_out_mended(tmp_path: Path, rcm: Rcm) -> None:
    """The agenda goes to standard output, the findings to standard error; a file of its name is not touched."""
    named = tmp_path / "messy.toml"
    named.write_bytes(b"untouched")
    done = rcm("check", "--fix", "-", "--stdin-filename", "messy.toml", stdin=MESSY.encode(), cwd=tmp_path)
    assert done.raw_out == MENDED.encode()
    assert "messy.toml:16:1" in done.err
    assert done.err.endswith("5 fixed, 1 left. 1 error in 1 agenda.\n")
    assert (named.read_bytes(), done.code) == (b"untouched", 1)
    for data in (b"no agenda", b"\xff\xfe", MENDED.encode()):
        assert rcm("check", "--fix", "-", stdin=data).raw_out == data
    rows = json.loads(rcm("check", "--fix", "-", "--output-format", "json", "-q", stdin=MESSY.encode()).err)
    assert [(row["code"], row["fix"]) for row in rows] == [("F102", None)]
    assert rcm("check", "--diff", "-", stdin=MESSY.encode()).out.startswith("--- a/-\n+++ b/-\n")


def test_select_and_waivers_limit_what_is_fixed(messy: Path, rcm: Rcm) -> None:
    """Only the chosen checks fix; a finding that a waiver lets pass is left as it is."""
    rcm("check", "--fix", "--select", "F106", str(messy))
    assert messy.read_bytes() == MESSY.replace("\u200b", "").replace("\\u200b", "").encode()
    waiver = "# rcm: ignore[F106] as printed\n"
    messy.write_text(MESSY.replace('title = "A', f'{waiver}title = "A'), encoding="utf-8", newline="")
    rcm("check", "--fix", str(messy))
    mended = MENDED.replace("id    =", "id =").replace('title = "A', f'{waiver}title = "A\u200b')
    assert messy.read_text(encoding="utf-8") == mended


def test_what_word_left_behind_is_mended(tmp_path: Path, rcm: Rcm) -> None:
    """Curly quotes and bare times, all of them, though a slip is left that only its author can mend."""
    path = tmp_path / "a.toml"
    path.write_text(BROKEN, encoding="utf-8")
    done = rcm("check", "--fix", str(path))
    assert path.read_text("utf-8") == BROKEN.replace("“", '"').replace("”", '"').replace("09:00-10:00", '"09:00-10:00"')
    assert done.out == "4 fixed, 0 left. 1 agenda checked, no problems.\n"
    mended = path.read_text("utf-8")
    path.write_text(f"{BROKEN}room = “A\n", encoding="utf-8")
    done = rcm("check", "--fix", "a.toml", "--output-format", "concise", cwd=tmp_path)
    assert path.read_text("utf-8") == f'{mended}room = "A"\n'
    path.write_text(f"{BROKEN}room =\n", encoding="utf-8")
    done = rcm("check", "--fix", "a.toml", "--output-format", "concise", cwd=tmp_path)
    assert path.read_text("utf-8") == f"{mended}room =\n"
    assert done.err == ""
    assert done.out.endswith("error[F101]: this key has no value\n4 fixed, 1 left. 1 error in 1 agenda.\n")


def test_keys_in_spanish_become_those_of_the_file(tmp_path: Path, rcm: Rcm) -> None:
    """Every key that a word stands for is renamed, its value mended too; whom an item is for is left to a person."""
    file = tmp_path / "a.toml"
    file.write_text(
        'format = 1\ntitulo = "Seminario" # así\nzona = "America/Lima"\n\n[[dia]]\n"fecha" = 2026-01-02\n\n[[dia.punto]]\n'
        'id = "a"\nhora = "De 9:00 a 10:30"\ntitulo = "A"\nlidera = "México"\nprivado = true\n',
        encoding="utf-8",
    )
    done = rcm("check", str(file), "--fix", "--lang", "es")
    assert file.read_text(encoding="utf-8") == (
        'format = 1\ntitle = "Seminario" # así\ntimezone = "America/Lima"\n\n[[day]]\n"date" = 2026-01-02\n\n[[day.item]]\n'
        'id = "a"\ntime = "09:00-10:30"\ntitle = "A"\nleads = ["México"]\nprivado = true\n'
    )
    assert done.code == 1
    assert "aquí ninguna clave se llama «privado»" in done.out


def test_files_are_fixed_together_or_not_at_all(messy: Path, rcm: Rcm, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one cannot be written none is: exit code 3, the reason, the findings of the files as they are."""
    other = messy.with_name("other.toml")
    other.write_bytes(messy.read_bytes())
    kept = os.replace

    def replace(source: Path, target: Path) -> None:
        if target.name == "other.toml" and source.suffix == ".new":
            raise OSError(28, "No space left on device")
        kept(source, target)

    monkeypatch.setattr(os, "replace", replace)
    done = rcm("check", "--fix", "messy.toml", "other.toml", "--output-format", "concise", cwd=messy.parent)
    assert (messy.read_bytes(), other.read_bytes(), done.code) == (MESSY.encode(), MESSY.encode(), 3)
    assert done.err == "rcm: other.toml cannot be written: No space left on device\n"
    assert "messy.toml:10:9: error[F104]" in done.out
    assert "0 fixed, 12 left." in done.out
    assert sorted(path.name for path in messy.parent.iterdir()) == ["messy.toml", "other.toml"]


def test_a_protected_file_is_left_and_the_others_are_fixed(messy: Path, rcm: Rcm) -> None:
    """Write protection counts for root too; so do other names of the file, which an edit would part from it."""
    other = messy.with_name("other.toml")
    other.write_bytes(messy.read_bytes())
    messy.chmod(0o444)
    done = rcm("check", "--fix", "-q", "messy.toml", "other.toml", cwd=messy.parent)
    assert done.err.startswith(
        "rcm: messy.toml is write-protected; it was left as it is\n  hint: --dry-run (for rcm check, --diff) "
    )
    assert (messy.read_bytes(), other.read_bytes(), done.code) == (MESSY.encode(), MENDED.encode(), 3)
    messy.chmod(0o644)
    messy.with_name("second.toml").hardlink_to(messy)
    done = rcm("check", "--fix", "messy.toml", "--lang", "es", cwd=messy.parent)
    assert done.err.startswith("rcm: messy.toml tiene 2 nombres (enlaces duros)")
    assert (messy.read_bytes(), messy.stat().st_nlink, done.code) == (MESSY.encode(), 2, 3)


@pytest.mark.parametrize("step", ["os.fsync", "os.link", "os.replace"])
@pytest.mark.parametrize("how", ["in place", "renamed"])
def test_what_somebody_saves_meanwhile_is_kept(
    step: str, how: str, messy: Path, rcm: Rcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An edit made while --fix works, at any step before the file is replaced, stays; the fix is refused."""
    module, _, name = step.rpartition(".")
    real = getattr(os, name)

    def meanwhile(*words: Any) -> None:
        monkeypatch.undo()
        if how == "in place":
            messy.write_bytes(b"# by hand\n")
        elif step != "os.replace":  # what is renamed over the file in the very same moment is nobody's to see
            messy.with_name("editor").write_bytes(b"# by hand\n")
            messy.with_name("editor").rename(messy)
        else:
            messy.write_bytes(b"# by hand\n")
        real(*words)

    monkeypatch.setattr(f"{module}.{name}", meanwhile)
    done = rcm("check", "--fix", "-q", "messy.toml", cwd=messy.parent)
    hint = "  hint: run the same command again: it begins from the file as it is now\n"
    told = f"rcm: messy.toml has been changed since it was read; it was left as it is\n{hint}"
    assert (done.err, done.code) == (told, 2)
    assert messy.read_bytes() == b"# by hand\n"
    assert [path.name for path in messy.parent.iterdir()] == ["messy.toml"]


def test_owner_group_mode_and_attributes_are_kept(messy: Path, rcm: Rcm) -> None:
    """The file is the same to the system, but for its bytes."""
    messy.chmod(0o640)
    if os.geteuid() == 0:
        os.chown(messy, 1234, 4321)
    attributes = _with_attribute(messy)
    before = messy.stat()
    assert rcm("check", "--fix", "messy.toml", cwd=messy.parent).code == 1
    after = messy.stat()
    assert messy.read_bytes() == MENDED.encode()
    assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)
    assert {name: os.getxattr(messy, name) for name in attributes} == attributes


def _with_attribute(path: Path) -> dict[str, bytes]:
    """An extended attribute given to a file, where the disk knows such things."""
    try:
        os.setxattr(path, "user.rcm.test", b"kept")
    except (OSError, AttributeError):
        return {}
    return {"user.rcm.test": b"kept"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_what_cannot_be_told_is_not_written(messy: Path) -> None:
    """With standard output full the run fails, so the file is as it was; a reader who has read enough is no failure:
    the exit code is that of what is left.
    """
    words = [sys.executable, "-m", "rcmcli", "check", "--fix", "messy.toml"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(words, cwd=messy.parent, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, messy.read_bytes()) == (3, MESSY.encode())
    assert done.stderr == b"rcm: the output cannot be written: No space left on device\n"
    assert [path.name for path in messy.parent.iterdir()] == ["messy.toml"]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(words, cwd=messy.parent, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr, messy.read_bytes()) == (1, b"", MENDED.encode())


def test_the_mode_of_the_file_and_a_link_to_it_are_kept(messy: Path, rcm: Rcm) -> None:
    """A link stays a link; its target is mended and keeps its permissions."""
    messy.chmod(0o640)
    link = messy.with_name("link.toml")
    link.symlink_to("messy.toml")
    rcm("check", "--fix", str(link))
    assert link.is_symlink()
    assert (messy.read_bytes(), messy.stat().st_mode & 0o777) == (MENDED.encode(), 0o640)


def test_a_file_with_nothing_to_fix_is_not_written(workspace: Path, rcm: Rcm) -> None:
    """Its date stays, and nothing is said that was not so before."""
    path = workspace / "agendas" / "2017-06-rcgm-san-salvador.toml"
    before = path.stat()
    assert rcm("check", "--fix", str(path)).out.startswith(rcm("check", str(path), "-q").out)
    assert path.stat() == before


HIDDEN = ("\u200b", "\u202e", "\ufeff", "\u00ad", "\u2028", "\x85", "\\u200B", "\\u2028", "\\f")


@st.composite
def messes(draw: st.DrawFn) -> tuple[Made, bytes]:
    """A made agenda, spoiled: ids gone, hidden characters, times in other notations, weekdays, line ends, a mark."""
    made = draw(agendas())
    lines: list[str] = []
    for line in made.text.rstrip("\n").split("\n"):
        spoiled = line
        if line.startswith("id = ") and draw(st.booleans()):
            continue
        if line.startswith("time = ") and draw(st.booleans()):
            spoiled = re.sub(r'"(\d\d:\d\d)-(\d\d:\d\d)"', r'"De \1 a \2"', line)
        if line.startswith("title = ") and draw(st.integers(0, 3)) == 0:
            spoiled = f"{line[:9]}{draw(st.sampled_from(HIDDEN))}{line[9:]}"
        if line.startswith("date = "):
            spoiled += f'\nweekday = "{draw(st.sampled_from(("Monday", "martes", "Fri")))}"  # as printed'
        lines += [spoiled, *draw(st.sampled_from(((), (), ("# a remark",), ("",))))]
    text = draw(st.sampled_from(("\n", "\r\n"))).join("\n".join(lines).split("\n"))
    return made, draw(st.sampled_from((b"", b"\xef\xbb\xbf"))) + text.encode()


@given(messes())
@examples(20)
def test_fixing_twice_is_fixing_once(mess: tuple[Made, bytes]) -> None:
    """Nothing with a fix is left; what was not at fault stays, byte for byte and in its order; and the text is TOML."""
    made, data = mess
    once = run_here("check", "--fix", "-", "-q", stdin=data)
    assert run_here("check", "--fix", "-", "-q", stdin=once.raw_out).raw_out == once.raw_out
    rows = json.loads(run_here("check", "-", "-q", "--output-format", "json", stdin=once.raw_out).out)
    assert [row for row in rows if row["fix"]] == []
    assert "F101" not in [row["code"] for row in rows]
    left = iter(once.raw_out.split(b"\n"))
    untouched = (b"time = ", b"title = ", b"weekday = ")
    assert [line for line in data.split(b"\n") if not line.startswith(untouched) and line not in left] == []
    assert not {row["code"] for row in rows} & {"F103", "F106"}
    times = re.findall(rb'(?m)^time = "([^"\r]*)"', once.raw_out)
    certain = [fact.time for _, fact in made.facts() if fact.time]
    assert len(times) == len(certain)
    for time, fact in zip(times, certain, strict=True):
        assert time.decode() == fact or time.startswith(b"De "), "the time that was made, or left alone"


@pytest.mark.parametrize("path", sorted(AGENDAS.glob("*.toml")), ids=lambda path: path.stem)
def test_a_real_agenda_without_ids_gets_them_back(path: Path, rcm: Rcm) -> None:
    """The lines that are not ids stay; each item has an id again."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    bare = [line for line in lines if not line.startswith("id ")]
    done = rcm("check", "--fix", "-", "-q", "--select", "F", stdin="".join(bare).encode())
    again = done.out.splitlines(keepends=True)
    assert (done.code, done.err) == (0, "")
    assert [line for line in again if not line.startswith("id ")] == bare
    assert [line.index("=") for line in again if line.startswith("id ")] == [
        line.index("=") for line in lines if line.startswith("id ")
    ]


def test_a_diff_is_applied_where_its_names_are_seen_from(tmp_path: Path, rcm: Rcm) -> None:
    """Whatever path was given: `git apply` and `patch` take the diff, here or in the folder that is said."""
    for name in ("in/a.toml", "in/b c.toml", 'in/ñ\t"d.toml', "out/e.toml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(MESSY.replace("\u200b", ""), encoding="utf-8")
    (tmp_path / "in" / "link.toml").symlink_to("a.toml")
    here = tmp_path / "in"
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    for names, base in (
        (("a.toml",), here),
        ((str(here / "a.toml"), str(here / "b c.toml")), here),
        (('ñ\t"d.toml',), here),
        (("link.toml",), here),
        (("../out/e.toml",), tmp_path / "out"),
        (("../out/e.toml", "a.toml"), tmp_path),
    ):
        done = rcm("check", "--diff", *names, cwd=here)
        assert (f"seen from {base}: apply it there" in done.err) is (base != here)
        for apply in (["git", "apply", "--check"], ["patch", "-p1", "-s", "--dry-run"]):
            subprocess.run(apply, input=done.raw_out, cwd=base, check=True)


def test_what_a_terminal_would_obey_is_spelled(tmp_path: Path, rcm: Rcm) -> None:
    """In a diff, which then says that it cannot be applied, and in JSON, which means the same."""
    (tmp_path / "a.toml").write_text(f'{HEAD}subtitle = "x\u009b"\ntheme = "y\u202e"\n', encoding="utf-8")
    done = rcm("check", "--diff", "a.toml", cwd=tmp_path)
    assert '-subtitle = "x<U+009B>"\n-theme = "y<U+202E>"' in done.out
    assert "such as <U+202E>; it cannot be applied, use --fix\n" in done.err
    assert not re.search("[\u0080-\u009f\u202e]", done.out)
    done = rcm("check", "a.toml", "--output-format", "json", cwd=tmp_path)
    assert done.raw_out.isascii()
    assert [row["value"] for row in json.loads(done.out) if row["code"] == "F106"] == ["\u009b", "\u202e"]


def test_a_diff_of_what_cannot_be_read_fails(tmp_path: Path, rcm: Rcm) -> None:
    """Nothing to change is no good news there: the reason is told, and the exit code is 1; 0 with --exit-zero."""
    (tmp_path / "a.toml").write_text(f"{HEAD}topics = [{{\n[[day]]\n", encoding="utf-8")
    done = rcm("check", "--fix", "--diff", "a.toml", cwd=tmp_path)
    assert (done.code, done.out) == (1, "")
    assert "a.toml:4:" in done.err
    assert "error[F101]" in done.err
    assert rcm("check", "--diff", "--exit-zero", "a.toml", cwd=tmp_path).code == 0


@pytest.mark.parametrize("renamed", [1, 2])
def test_fixing_again_after_a_kill_fixes_all(
    renamed: int, messy: Path, rcm: Rcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run is killed between two files of two folders; the next one says what it put back, and then mends both."""
    other = messy.parent / "other" / "other.toml"
    other.parent.mkdir()
    other.write_bytes(messy.read_bytes())
    words = ("check", "--fix", "messy.toml", "other/other.toml")
    child = os.fork()
    if child == 0:
        os.chdir(messy.parent)
        real, calls = os.replace, []

        def replace(source: Path, target: Path) -> None:
            real(source, target)
            calls.append(target)
            if len(calls) == renamed:
                os._exit(0)

        monkeypatch.setattr(os, "replace", replace)
        rcm(*words, cwd=messy.parent)
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    assert messy.read_bytes() == MENDED.encode()
    done = rcm(*words, cwd=messy.parent)
    assert done.err.startswith("an earlier run of rcm was interrupted while writing; as it was before: messy.toml\n")
    assert "10 fixed, 2 left." in done.out
    assert (messy.read_bytes(), other.read_bytes()) == (MENDED.encode(), MENDED.encode())
    assert sorted(path.name for path in messy.parent.rglob("*")) == ["messy.toml", "other", "other.toml"]
