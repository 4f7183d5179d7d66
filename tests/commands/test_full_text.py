"""`rcm export txt --full`: its lines read back as the items that were exported, and nothing in them is a false line."""

import re
from pathlib import Path

import pytest
from conftest import AGENDAS, REAL, Rcm
from front import front

from rcmcli.store.reading import read, read_bytes

DATE = re.compile(r"^\w+, \d+ \w+ \d{4}(?: [—/].*)?$", re.MULTILINE)
HEAD = front("Plenary", "America/Guatemala") + 'delegations = ["Mexico"]\n'


def lines_of(page: str) -> list[str]:
    """The lines under each date of an export."""
    *days, last = DATE.split(page)[1:]
    return [*days, last[: last.rindex("\n\n")]]


@pytest.mark.parametrize("name", REAL)
def test_what_is_exported_reads_back_as_the_same_items(name: str, rcm: Rcm) -> None:
    """Put under the days of a file, the lines are the items that they came from, but for what no line can say."""
    agenda = read(AGENDAS / f"{name}.toml").usable
    assert agenda
    days = lines_of(rcm("export", "txt", name, "--full", "-o", "-", "--lang", "en,es").out)
    assert len(days) == len(agenda.days)
    head = f'{HEAD}languages = ["en", "es"]\n'
    for day, lines in zip(agenda.days, days, strict=True):
        made = f"{head}[[day]]\ndate = {day.date}\nitems = '''\n{lines}\n'''\n"
        again = read_bytes(made.encode(), "a.toml", "a").usable
        assert again
        for one, other in zip(again.days[0].items, day.items, strict=True):
            left_out = ("documents", "minutes", "topics")
            keys = [key for key in one.__struct_fields__ if key not in left_out]
            assert [getattr(one, key) for key in keys] == [getattr(other, key) for key in keys]
            assert [point.title for point in one.topics] == [point.title for point in other.topics]


def test_a_title_of_several_lines_is_one_line(rcm: Rcm, tmp_path: Path) -> None:
    """A break in a title makes no line that would read as another item; what only looks like a piece is quoted."""
    item = 'id = "a"\ntime = "09:00"\ntitle = "Vote\\n10:00  Lunch [PPT]"\nnotes = ["Formal dress"]\n'
    (tmp_path / "a.toml").write_text(f"{HEAD}[[day]]\ndate = 2026-11-05\n[[day.item]]\n{item}", "utf-8")
    out = rcm("export", "txt", "a.toml", "--full", "-o", "-", "--lang", "en", cwd=tmp_path).out
    assert lines_of(out) == [
        "\n# times of Guatemala (UTC−6), America/Guatemala"
        "\n09:00        `Vote 10:00 Lunch [PPT]` #a"
        "\n  Note: Formal dress"
    ]


PAPERS = """\
09:00-10:00  Opening #opening
  Chair: Ana Mora (Mexico)
  Document: Draft [A/1] https://example.org/a (members only)
  Document: Agenda
  Note: Badges at desk 2 (members only)
  Note: Formal dress
  - Point
    Document: Figures (members only)"""


def test_a_whole_copy_keeps_for_whom_its_papers_are(rcm: Rcm, tmp_path: Path) -> None:
    """The lines of the file itself come out as they went in; a public copy has what is for all."""
    (tmp_path / "a.toml").write_text(f'{HEAD}[[day]]\ndate = 2026-11-05\nitems = """\n{PAPERS}\n"""\n', "utf-8")
    words = ("export", "txt", "a.toml", "--full", "-o", "-", "--lang", "en")
    assert PAPERS in rcm(*words, cwd=tmp_path).out
    public = rcm(*words, "--audience", "public", cwd=tmp_path).out
    open_lines = [line for line in PAPERS.splitlines() if "members" not in line]
    assert "\n".join(open_lines) in public


def test_it_is_for_the_hours_of_the_meeting(rcm: Rcm) -> None:
    """Other clocks have no place in the lines, nor has a short form."""
    for option in ("--short", "--tz=Tokyo"):
        done = rcm("export", "txt", "2021-09", "--full", option, "-o", "-")
        assert (done.code, done.out) == (2, "")
        assert "--full writes the hours of the meeting itself" in done.err


def test_a_closed_item_has_its_hours_alone(rcm: Rcm, tmp_path: Path) -> None:
    """A public copy says of a closed line what it says of a closed table."""
    lines = (
        "09:00-10:00  Opening #opening\n10:00-11:00  Budget vote [Mexico] @ Room 9 (members only) #vote\n  - Figures"
    )
    (tmp_path / "a.toml").write_text(f'{HEAD}[[day]]\ndate = 2026-11-05\nitems = """\n{lines}\n"""\n', "utf-8")
    out = rcm("export", "txt", "a.toml", "--full", "--audience", "public", "-o", "-", cwd=tmp_path).out
    assert "09:00-10:00  Opening #opening" in out
    assert "10:00-11:00  " in out
    assert not re.search("Budget|vote|Room 9|Figures|Mexico", lines_of(out)[0])
