"""`rcm agenda fmt` without a form: one notation of hours and dates, and ids; no value becomes another."""

from pathlib import Path

import pytest
from conftest import AGENDAS, REAL, ROOT, Rcm

from rcmcli.store.editing.tidying import tidied
from rcmcli.store.reading import read, read_bytes

LOOSE = """\
format = 1
title = "M"
timezone = "America/Costa_Rica"
revised = "2021-09-03"

[[day]]
date = "2021-09-09"   # a remark
hours = "9h-17h"

[[day.item]]
time = '9h00 – 10h30'
title = "Opening"
topics = [{ title = "A", time = "9.15" }]

[[day]]
date = 2021-09-10
items = \"\"\"
8h30 a 9h30  Coffee
por la mañana  Groups #groups
\"\"\"
"""
TIDY = """\
format = 1
title = "M"
timezone = "America/Costa_Rica"
revised = 2021-09-03

[[day]]
date = 2021-09-09   # a remark
hours = "09:00-17:00"

[[day.item]]
id = "opening"
time = '09:00-10:30'
title = "Opening"
topics = [{ title = "A", time = "09:15" }]

[[day]]
date = 2021-09-10
items = \"\"\"
08:30-09:30  Coffee #coffee
morning  Groups #groups
\"\"\"
"""
CORPUS = sorted((ROOT / "tests" / "data" / "corpus").glob("*.toml"))[::6]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_one_notation_is_written_and_once_is_enough(mark: bytes, end: str, rcm: Rcm, tmp_path: Path) -> None:
    """Line ends, the mark at the beginning and comments stay; the second run changes nothing; undo gives it back."""
    path = tmp_path / "a.toml"
    loose, tidy = (mark + text.replace("\n", end).encode() for text in (LOOSE, TIDY))
    path.write_bytes(loose)
    assert rcm("agenda", "fmt", "a.toml", "--check", cwd=tmp_path).code == 1
    shown = rcm("agenda", "fmt", "a.toml", "--diff", cwd=tmp_path)
    assert shown.code == 1
    assert "+revised = 2021-09-03" in shown.out
    assert rcm("agenda", "fmt", "a.toml", "--dry-run", cwd=tmp_path).code == 0
    assert path.read_bytes() == loose
    assert rcm("agenda", "fmt", "a.toml", cwd=tmp_path).code == 0
    assert path.read_bytes() == tidy
    assert rcm("agenda", "fmt", "a.toml", "--check", cwd=tmp_path).code == 0
    assert rcm("agenda", "fmt", "-", stdin=loose, cwd=tmp_path).raw_out == tidy
    assert rcm("agenda", "undo", "a.toml", cwd=tmp_path).code == 0
    assert path.read_bytes() == loose


@pytest.mark.parametrize("path", [*(AGENDAS / f"{name}.toml" for name in REAL), *CORPUS], ids=lambda path: path.stem)
def test_real_agendas_say_the_same_and_twice_is_once(path: Path) -> None:
    """No value changes but for ids that were missing, which are those that rcm showed already."""
    before = read(path)
    after, _ = tidied(before)
    assert after.agenda == before.agenda
    again, done = tidied(read_bytes(after.data, "a"))
    assert again.data == after.data
    assert (done.hours, done.dates, done.ids) == (0, 0, 0)


def test_a_faulty_file_is_named_and_the_others_are_done(rcm: Rcm, tmp_path: Path) -> None:
    """Exit code 2, and the good file is written."""
    (tmp_path / "bad.toml").write_text("x =\n")
    (tmp_path / "good.toml").write_text(LOOSE, "utf-8")
    done = rcm("agenda", "fmt", "bad.toml", "good.toml", "missing.toml", cwd=tmp_path)
    assert done.code == 2
    assert "bad.toml" in done.err
    assert "missing.toml" in done.err
    assert (tmp_path / "good.toml").read_text("utf-8") == TIDY
    assert (tmp_path / "bad.toml").read_text() == "x =\n"


def test_what_cannot_be_written_anew_is_named(rcm: Rcm, tmp_path: Path) -> None:
    """An hour in a string of several lines stays, and the exit code says so."""
    text = TIDY.replace("'09:00-10:30'", '"""9h00"""')
    (tmp_path / "a.toml").write_text(text, "utf-8")
    done = rcm("agenda", "fmt", "a.toml", cwd=tmp_path)
    assert done.code == 1
    assert "a.toml:12: this stays as it is" in done.err
    assert (tmp_path / "a.toml").read_text("utf-8") == text


def test_a_table_over_several_lines_is_no_obstacle_to_the_other_form(rcm: Rcm) -> None:
    """An agenda that every other command reads is written in the other form too."""
    data = (
        b'format = 1\ntitle = "A"\ntimezone = "America/Costa_Rica"\nvenue = {\n  name = "H",\n}\n'
        b'[[day]]\ndate = 2026-11-05\n[[day.item]]\nid = "x"\ntime = "09:00"\ntitle = "X"\n'
    )
    done = rcm("agenda", "fmt", "--form", "lines", "-", stdin=data)
    assert (done.code, "09:00        X #x" in done.out) == (0, True)
