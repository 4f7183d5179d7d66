"""What twice as much takes, counted in calls of functions: each job that grows with its file, its folder or its list."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from calendar_export import agenda
from calls import calls_of
from conftest import ROOT, Result, run_here
from meetings import meeting, parallel
from timetables import agenda as timetable
from timetables import text_of

SIZES = (8, 16, 32)  # items, files, lines
# By what their size is made of: the words of each run, in a folder with `a.toml` and `b.toml` of so many items.
OF_ITEMS = (
    "agenda show a --plain --tz Madrid", "agenda diff agendas/a.toml agendas/b.toml", "agenda now a --at 2026-01-01T10:00",
    "agenda fmt agendas --check", "agenda set a item-3 room=Blue --dry-run", "agenda move a item-3 18:30 --dry-run",
    "agenda swap a item-3 item-5 --dry-run", "agenda shift a 5 --day 1 --dry-run", "agenda late a 5 --day 1 --dry-run",
    "agenda extend a item-3 5 --dry-run", "agenda cancel a item-3 --dry-run",
    "agenda restore a item-3 --dry-run",
    "agenda remove a item-3 --dry-run", "agenda renumber a --dry-run", "agenda add a 18:30-19:00 Word --day 1 --dry-run",
    "check agendas/a.toml", "export ics a -o -", "export html a -o -", "export md a -o -",
    "export csv a -o -", "export json a -o -", "export xml a -o -",
)  # fmt: skip
WITH_PACKAGES = {"docx": "docx", "xlsx": "xlsxwriter", "pdf": "typst"}


def growth(work: Callable[[int], Result], sizes: tuple[int, int, int] = SIZES) -> float:
    """By how much more the second doubling takes than the first: 2 where twice as much takes twice as many calls."""
    assert work(sizes[0]).code in (0, 1)  # what is read once
    few, some, many = (calls_of(lambda size=size: work(size)) for size in sizes)  # type: ignore[misc]
    return (many - some) / max(some - few, 1)


@pytest.fixture(scope="module", name="folders")
def _folders(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A folder for each size: two versions of an agenda of so many items, and a quarter as many agendas and calendars."""
    made = {}
    for size in SIZES:
        made[size] = folder = tmp_path_factory.mktemp(f"of-{size}")
        for name in ("agendas", "many/agendas", "many/calendars"):
            (folder / name).mkdir(parents=True)
        (folder / "agendas/a.toml").write_bytes(agenda(size))
        (folder / "agendas/b.toml").write_bytes(agenda(size).replace(b":50", b":45"))
        (folder / "agendas/c.toml").write_text(parallel(size), encoding="utf-8")
        for n in range(size // 4):
            (folder / f"many/agendas/m{n:02}.toml").write_text(meeting(n), encoding="utf-8")
            shutil.copy(ROOT / "calendars/2022.toml", folder / f"many/calendars/c{n:02}.toml")
    return made


@pytest.mark.parametrize("words", (*OF_ITEMS, *(f"export {form} a -o -" for form in WITH_PACKAGES)))
def test_twice_the_items_take_twice_the_calls(words: str, folders: dict[int, Path]) -> None:
    """No step looks at each item for each item; where most items follow each other, and where all run in parallel."""
    form = words.split()[1]
    if form in WITH_PACKAGES:
        pytest.importorskip(WITH_PACKAGES[form])
    assert growth(lambda size: run_here(*words.split(), cwd=folders[size])) < 2.3


@pytest.mark.parametrize(
    "words", ("agenda show c --plain", "check agendas/c.toml", "export html c -o -", "export csv c -o -")
)
def test_items_side_by_side_are_no_more_work(words: str, folders: dict[int, Path]) -> None:
    """Items at one hour, each in a room of its own, do not look at each other one by one."""
    assert growth(lambda size: run_here(*words.split(), cwd=folders[size])) < 2.3


@pytest.mark.parametrize(
    "words",
    (
        "agenda list",
        "agenda show --plain",
        "check agendas",
        "calendar list",
        "calendar next --at 2022-03-01",
        "export site -o site --forms none",
    ),
)
def test_twice_the_files_take_twice_the_calls(words: str, folders: dict[int, Path]) -> None:
    """A shelf that has grown for years is read once, file by file."""
    assert growth(lambda size: run_here(*words.split(), cwd=folders[size] / "many")) < 2.3


@pytest.mark.parametrize("words", ("convert - --from Bogota --to Madrid", "places -"))
def test_twice_the_lines_take_twice_the_calls(words: str) -> None:
    """A list on standard input is worked off line by line."""
    line = {"convert": "2026-03-{:02} 09:{:02}", "places": "Lima"}[words.split()[0]]

    def lines(size: int) -> bytes:
        return "\n".join(line.format(1 + n % 28, n % 60) for n in range(size)).encode()

    assert growth(lambda size: run_here(*words.split(), stdin=lines(size))) < 2.3


def test_a_message_of_more_items_than_it_holds_looks_at_each_once_for_each_size(tmp_path: Path) -> None:
    """What is too long is said shorter, then cut: from there on, twice the items are twice the calls."""

    def message(size: int) -> Result:
        (tmp_path / "a.toml").write_bytes(agenda(size))
        return run_here("export", "txt", "a.toml", "-o", "-", cwd=tmp_path)

    assert growth(message, (96, 192, 384)) < 2.3


def test_a_paper_of_twice_the_lines_is_read_in_twice_the_calls(tmp_path: Path) -> None:
    """Of days of six lines each: a longer paper is more of the same."""

    def imported(size: int) -> Result:
        days = (
            f"{1 + n // 6} March 2026\n" * (n % 6 == 0) + f"{9 + n % 6}:00-{9 + n % 6}:50 Session {n}\n"
            for n in range(size)
        )
        (tmp_path / "paper.txt").write_text("Seminar on migration\n" + "".join(days), encoding="utf-8")
        return run_here("import", str(tmp_path / "paper.txt"), "-q", "-o", "-", cwd=tmp_path)

    assert growth(imported) < 2.3


def test_twice_the_dates_of_a_plan_take_twice_the_calls() -> None:
    """Each start is weighed once for each clock."""
    assert growth(lambda size: run_here("plan", "--for", "RCM", "--date", f"2026-03-01..2026-03-{size // 4:02}")) < 2.3


def test_an_old_agenda_of_twice_the_items_is_had_anew_in_twice_the_calls(folders: dict[int, Path]) -> None:
    """Its days come to other dates, its items with them."""

    def made(size: int) -> Result:
        dates = f"2027-01-04..2027-01-{3 + -(-size // 10):02}"
        return run_here("agenda", "new", "x", "--like", "a", "--date", dates, "-o", "-", cwd=folders[size])

    assert growth(made) < 2.3


def test_twice_the_activities_take_twice_the_calls(tmp_path: Path) -> None:
    """A calendar of a year is read and shown row by row."""
    head = (
        'format = 1\ntitle = "A year"\nperiod = "2026"\nlanguages = ["en"]\n\n[[group]]\nid = "work"\ntitle = "Work"\n'
    )

    def shown(size: int) -> Result:
        rows = (
            f'\n[[group.activity]]\nid = "a-{n}"\ntitle = "Activity {n}"\nwhen = "2026-{1 + n % 12:02}"\n'
            for n in range(size)
        )
        (tmp_path / "year.toml").write_text(head + "".join(rows), encoding="utf-8")
        return run_here("calendar", "show", "year.toml", cwd=tmp_path)

    assert growth(shown) < 2.3


def test_an_edit_of_twice_the_items_is_undone_in_twice_the_calls(folders: dict[int, Path], tmp_path: Path) -> None:
    """What was there before is laid beside what is there now."""

    def undone(size: int) -> Result:
        file = tmp_path / f"of-{size}.toml"
        shutil.copy(folders[size] / "agendas/a.toml", file)
        assert run_here("agenda", "set", file.name, "item-3", "room=Blue", cwd=tmp_path).code == 0
        return run_here("agenda", "undo", file.name, "--dry-run", cwd=tmp_path)

    assert growth(undone) < 2.3


@pytest.mark.deep
def test_twice_the_items_to_arrange_take_at_most_four_times_the_calls(tmp_path: Path) -> None:
    """Each item is tried at the places between all others; the search is no deeper where there are more of them."""

    def calls(size: int) -> int:
        (tmp_path / "t.toml").write_text(text_of(timetable(0, size, 1, size // 4)), encoding="utf-8")
        return calls_of(lambda: run_here("agenda", "arrange", "t.toml", "--dry-run", cwd=tmp_path))

    assert calls(32) < 4 * calls(16)
