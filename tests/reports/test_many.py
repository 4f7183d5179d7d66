"""Many findings of one kind: the first are shown, the rest are counted, and nothing is lost from the counts."""

import json
from pathlib import Path

import pytest
from conftest import Rcm
from front import front

from rcmcli.reports.located import MOST

HEAD = front("X", "America/Lima", status="final") + "[[day]]\ndate = 2026-11-05\n"
MANY = 250
ITEM = '[[day.item]]\nid = "i{n}"\ntime = "09:00-09:00"\ntitle = "T"\nroom = "R{n}"\n'
AGENDA = HEAD + "".join(ITEM.format(n=n) for n in range(MANY))


@pytest.mark.parametrize(("language", "words"), [("en", "and 150 more like this"), ("es", "y 150 más como esto")])
@pytest.mark.parametrize("form", ["full", "concise", "github", "junit", "sarif", "json"])
def test_of_each_kind_the_first_are_shown(form: str, language: str, words: str, rcm: Rcm, tmp_path: Path) -> None:
    """Items of no length: a hundred findings, the last of which says how many there are besides; the counts have all."""
    (tmp_path / "a.toml").write_text(AGENDA, encoding="utf-8")
    options = ("--select", "T202", "--output-format", form, "--lang", language)
    done = rcm("check", "a.toml", *options, cwd=tmp_path)
    assert done.code == 1
    assert done.out.count(words) == (2 if form == "junit" else 1)  # in an attribute and in the text
    if form == "json":
        assert len(json.loads(done.out)) == MOST
    if form == "concise":
        assert len([line for line in done.out.splitlines() if "[T202]" in line]) == MOST
    assert f"{MANY} error" in done.out + done.err


def test_fewer_are_all_shown(rcm: Rcm, tmp_path: Path) -> None:
    """Exactly a hundred: no word about more."""
    (tmp_path / "a.toml").write_text(HEAD + "".join(ITEM.format(n=n) for n in range(MOST)), encoding="utf-8")
    done = rcm("check", "a.toml", "--select", "T202", "--output-format", "concise", cwd=tmp_path)
    assert done.out.count("[T202]") == MOST
    assert "more like this" not in done.out


def test_a_file_of_countless_tables_is_not_read(rcm: Rcm, tmp_path: Path) -> None:
    """Below five megabytes, and yet hundreds of thousands of items: it is refused before it is parsed."""
    (tmp_path / "a.toml").write_text(HEAD + "[[day.item]]\n" * 50_000, encoding="utf-8")
    done = rcm("check", "a.toml", "--output-format", "concise", cwd=tmp_path)
    assert done.code == 1
    assert "error[F101]: the file has 50001 tables" in done.out
    assert "el archivo tiene 50001 tablas" in rcm("agenda", "show", "a.toml", "--lang", "es", cwd=tmp_path).err
