"""`rcm agenda renumber`: the numbers of titles in the order of the file, in every language at once."""

from pathlib import Path

import pytest
from conftest import Rcm
from front import front

HEAD = front("M", "America/Costa_Rica") + 'languages = ["en", "es"]\n'


def agenda(*days: list[str]) -> str:
    """An agenda of days whose items have these titles, one after another."""
    text, number = HEAD, 0
    for d, titles in enumerate(days):
        text += f"\n[[day]]\ndate = 2021-09-{9 + d:02d}\n"
        for n, title in enumerate(titles):
            number += 1
            text += f'\n[[day.item]]\nid = "i{number}"\ntime = "{9 + n:02d}:00-{10 + n:02d}:00"\n{title}\n'
    return text


def both(en: str, es: str) -> str:
    """A title in two languages."""
    return f'title = {{ en = "{en}", es = "{es}" }}'


def plain(*titles: str) -> list[str]:
    """Titles of one language."""
    return [f'title = "{one}"' for one in titles]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([[both("Session 2. A", "Sesión 2. A"), both("Session 1. B", "Sesión 1. B")]],
         [[both("Session 1. A", "Sesión 1. A"), both("Session 2. B", "Sesión 2. B")]]),
        ([plain("Panel III", "Panel I: x", "Panel II")], [plain("Panel I", "Panel II: x", "Panel III")]),
        ([plain("Session 2", "Break", "Panel 2", "Session 3")], [plain("Session 1", "Break", "Panel 1", "Session 2")]),
        ([plain("Sesión 1", "Sesión 3"), plain("Sesión 2", "Sesión 4")],
         [plain("Sesión 1", "Sesión 2"), plain("Sesión 3", "Sesión 4")]),
        ([plain("Séance 1", "Séance 3"), plain("Séance 1", "Séance 2")],
         [plain("Séance 1", "Séance 2"), plain("Séance 1", "Séance 2")]),
        ([plain("Item 4 (a)", "Item 4 (b)", "Item 2")], [plain("Item 1 (a)", "Item 1 (b)", "Item 2")]),
        ([plain("Session 2", "Session 2 (continued)", "Session 4")],
         [plain("Session 1", "Session 1 (continued)", "Session 2")]),
        ([plain("Session 03", "Session 04")], [plain("Session 01", "Session 02")]),
        ([['number = "3"\ntitle = "A"', 'number = "2"\ntitle = "B"']],
         [['number = "1"\ntitle = "A"', 'number = "2"\ntitle = "B"']]),
    ],
)  # fmt: skip
def test_numbers_follow_the_file(before: list[list[str]], after: list[list[str]], rcm: Rcm, tmp_path: Path) -> None:
    """Each kind of word counts for itself; a second run finds nothing to do."""
    path = tmp_path / "a.toml"
    path.write_text(agenda(*before), "utf-8")
    done = rcm("agenda", "renumber", "a.toml", cwd=tmp_path)
    assert done.code == 0, done.err
    assert path.read_text("utf-8") == agenda(*after)
    again = rcm("agenda", "renumber", "a.toml", cwd=tmp_path)
    assert again.code == 0
    assert "nothing to do" in again.out
    assert path.read_text("utf-8") == agenda(*after)


@pytest.mark.parametrize(
    "titles",
    [plain("Session 1", "Session 2"), plain("Session 2-4", "Talks 1 to 3", "Session 10:30"), plain("Opening", "Session A"),
     plain("Session 2/3", "Day 2", "Sessions 4 and 5")],
)  # fmt: skip
def test_what_is_in_order_or_is_no_number_stays(titles: list[str], rcm: Rcm, tmp_path: Path) -> None:
    """Ranges, hours and letters are no numbers."""
    path = tmp_path / "a.toml"
    path.write_text(agenda(titles), "utf-8")
    done = rcm("agenda", "renumber", "a.toml", cwd=tmp_path)
    assert (done.code, path.read_text("utf-8")) == (0, agenda(titles))
    assert "nothing to do" in done.out


def test_what_refers_to_a_number_is_named_and_not_touched(rcm: Rcm, tmp_path: Path) -> None:
    """The line and the words are told."""
    path = tmp_path / "a.toml"
    titles = [*plain("Session 2"), 'title = "Wrap-up of Session 2"\nnotes = ["see Session 2"]']
    path.write_text(agenda(titles), "utf-8")
    done = rcm("agenda", "renumber", "a.toml", cwd=tmp_path)
    text = path.read_text("utf-8")
    assert 'title = "Session 1"' in text
    assert "Wrap-up of Session 2" in text
    assert "see Session 2" in text
    told = [line for line in done.out.splitlines() if "not touched" in line]
    lines = [n for n, line in enumerate(text.splitlines(), 1) if "Session 2" in line]
    assert [f"line {n} " in one for n, one in zip(lines, told, strict=True)] == [True, True]


def test_lines_and_options(rcm: Rcm, tmp_path: Path) -> None:
    """Items as lines; another first number; one word alone."""
    path = tmp_path / "a.toml"
    text = f'{HEAD}\n[[day]]\ndate = 2021-09-09\nitems = """\n09:00-10:00  Session 2 | Sesión 2 #a\n10:00-11:00  Panel 5 #b\n"""\n'
    path.write_text(text, "utf-8")
    assert rcm("agenda", "renumber", "a.toml", "--only", "sesion", "--first", "7", cwd=tmp_path).code == 0
    assert path.read_text("utf-8") == text.replace("Session 2 | Sesión 2", "Session 7 | Sesión 7")
    assert rcm("agenda", "renumber", "a.toml", "--only", "Block", cwd=tmp_path).code == 2


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title.es = '''Sesión 2. Uno'''", "title.es = '''Sesión 1. Uno'''"),
        ('title.es = """Sesión 2. Uno"""  # a', 'title.es = """Sesión 1. Uno"""  # a'),
        ("title.es = '''Sesión 2. O'Higgins'''", 'title.es = "Sesión 1. O\'Higgins"'),
    ],
)
def test_titles_between_three_quotation_marks(before: str, after: str, rcm: Rcm, tmp_path: Path) -> None:
    """They are renumbered as they stand, in each language of their own key, and nothing else is touched."""
    (tmp_path / "m.toml").write_text(text := agenda([before, 'title.es = "Sesión 1. Dos"']), "utf-8")
    done = rcm("agenda", "renumber", "m.toml", cwd=tmp_path)
    assert done.code == 0, done.err
    wanted = text.replace("Sesión 1. Dos", "Sesión 2. Dos").replace(before, after)
    assert (tmp_path / "m.toml").read_text("utf-8") == wanted


def test_what_cannot_be_renumbered_names_its_item_and_line(rcm: Rcm, tmp_path: Path) -> None:
    """A line of items that goes on below: which item, where, and what to do; the file is as it was."""
    text = f'{HEAD}[[day]]\ndate = 2021-09-09\nitems = """\n09:00-10:00  Session 2. \\\n  A\n10:00-11:00  Session 1. B\n"""\n'
    (tmp_path / "m.toml").write_text(text, "utf-8")
    done = rcm("agenda", "renumber", "m.toml", cwd=tmp_path)
    assert done.code == 2
    assert "the number of “Session 2. A” (line 8) cannot be written" in done.err
    assert "write that title on one line" in done.err
    assert (tmp_path / "m.toml").read_text("utf-8") == text
