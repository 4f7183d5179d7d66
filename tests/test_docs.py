"""docs/ says what is: every key of the files is described, and nothing else is; those of the JSON see to test_json_outputs.py."""

import re
import runpy
from pathlib import Path

import msgspec
import pages
import pytest

from rcmcli.format_table import FORMATS
from rcmcli.model import activities
from rcmcli.model.agenda import Table
from rcmcli.model.settings import CheckSettings, LookSettings, Settings, SiteSettings
from rcmcli.reading.strict import read_time
from rcmcli.store.reading import read_bytes
from rcmcli.tree import TREE

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = (*pages.PAGES, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md")
KEYS = re.compile(r"^<!-- keys: (?P<of>[\w.]+) -->\n\| key .*\n\|[ -|]*\n(?P<rows>(?:\|.*\n)*)", re.MULTILINE)
ROW = re.compile(r"^\| `(\w+)` \| ([^|]*) \| ([^|]*) \|", re.MULTILINE)
AGENDA = re.compile(r"^```toml\n((?:#:schema|format *=).*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]*)(#[^)\s]+)?\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"`((?:rcmcli|tests|agendas|docs|\.tools|\.ci)/[\w./-]*)`")

TABLES: dict[str, type[msgspec.Struct]] = {
    **{kind.__name__: kind for kind in Table.__subclasses__() if kind not in activities.TABLES},
    "Settings": Settings,
    "CheckSettings": CheckSettings,
    "LookSettings": LookSettings,
    "SiteSettings": SiteSettings,
}
CALENDAR_TABLES: dict[str, type[msgspec.Struct]] = {kind.__name__: kind for kind in activities.TABLES}


def page(name: str) -> str:
    """The text of a page of docs/."""
    return (DOCS / name).read_text(encoding="utf-8")


def documented(name: str) -> dict[str, dict[str, tuple[str, str]]]:
    """Under the name of each struct, its documented keys, each with the two cells after it."""
    return {
        table["of"]: {key: (kind, then) for key, kind, then in ROW.findall(table["rows"])}
        for table in KEYS.finditer(page(name))
    }


def keys_of(kind: type[msgspec.Struct]) -> dict[str, bool]:
    """The keys of a struct as they are written, and whether each one must be there."""
    return {field.encode_name: field.required for field in msgspec.structs.fields(kind)}


def scripts_of(folder: Path) -> list[str]:
    """The texts of the scripts of a folder."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))]


def anchors(text: str) -> set[str]:
    """The anchors that the headings of a page give."""
    titles = HEADING.findall(FENCED.sub("", text))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_table_of_the_agenda_file_is_described() -> None:
    """format.md has a table of keys for each table that an agenda may hold, and for the settings."""
    assert set(documented("format.md")) == set(TABLES)


def test_every_table_of_the_calendar_file_is_described() -> None:
    """calendar-file.md has a table of keys for each table that a calendar of activities has of its own."""
    assert set(documented("calendar-file.md")) == set(CALENDAR_TABLES)


@pytest.mark.parametrize("name", sorted(CALENDAR_TABLES))
def test_every_key_of_the_calendar_file_is_described(name: str) -> None:
    """Each key that may be written is in calendar-file.md, no other is, and those that must be there are marked."""
    rows = documented("calendar-file.md")[name]
    assert {key: then == "required" for key, (_, then) in rows.items()} == keys_of(CALENDAR_TABLES[name])


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_key_of_the_agenda_file_is_described(name: str) -> None:
    """Each key that may be written is in format.md, no other is, and those that must be there are marked."""
    rows = documented("format.md")[name]
    assert {key: then == "required" for key, (_, then) in rows.items()} == keys_of(TABLES[name])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_whole_agendas_in_the_pages_read_without_faults(path: Path) -> None:
    """An agenda that a page shows can be copied as it is."""
    for block in AGENDA.findall(path.read_text(encoding="utf-8")):
        assert read_bytes(block.encode(), label=path.name, name="example").faults == []


@pytest.mark.parametrize("name", ["format.md", "es/formato.md"])
def test_the_format_has_a_whole_example(name: str) -> None:
    """format.md starts from an agenda, not from a table."""
    assert len(AGENDA.findall(page(name))) == 1


TIMES = {
    "format.md": ("\n## Times\n", "The notations of other papers", "Nothing is guessed"),
    "es/formato.md": ("\n## Horas\n", "También se leen las notaciones", "No se adivina nada"),
}


@pytest.mark.parametrize("name", TIMES)
def test_the_notations_of_times_are_read(name: str) -> None:
    """Each notation of the table is the canonical one, and each one said to be read too is read."""
    heading, other, end = TIMES[name]
    times = page(name).partition(heading)[2].partition(f"\n{end}")[0]
    table, _, others = times.partition(other)
    canonical = re.findall(r'`"([^"]*)"`', table)
    read_too = re.findall(r"`([^`]+)`", others.partition(end)[0])
    assert len(canonical) > 7
    assert len(read_too) > 12
    assert [str(read_time(notation)) for notation in canonical] == canonical
    assert all(read_time(notation) for notation in read_too)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    """Each link inside the repository names a page that is there, and a heading of it."""
    text = path.read_text(encoding="utf-8")
    for target, anchor in LINK.findall(FENCED.sub("", text)):
        if target.startswith("https://"):
            continue
        there = path.parent / target if target else path
        assert there.exists(), target
        assert not anchor or anchor[1:] in anchors(there.read_text(encoding="utf-8")), target + anchor


def test_the_map_of_the_house_names_what_is_there() -> None:
    """Each path in house.md exists, and each room of the house is in it, be it a folder or one file."""
    named = {name.rstrip("/") for name in FILE.findall(page("house.md"))}
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []
    rooms = {f"rcmcli/{path.parent.name}" for path in (ROOT / "rcmcli").glob("*/__init__.py")}
    files = {f"rcmcli/{path.name}" for path in (ROOT / "rcmcli").glob("*.py")} - {"rcmcli/__init__.py"}
    assert rooms | files <= named


def test_the_rooms_are_what_their_script_writes() -> None:
    """The files of the house stand in house.md by their own sentences; `.tools/rebuild_house_page.py` writes them anew."""
    written: str = runpy.run_path(str(ROOT / ".tools" / "rebuild_house_page.py"))["page"]()
    assert page("house.md") == written


def test_every_script_that_rebuilds_data_is_described() -> None:
    """`.tools/rebuild.py` runs it, or CONTRIBUTING.md has the line to type; house.md says when it is due."""
    scripts = {f".tools/{path.name}" for path in (ROOT / ".tools").glob("rebuild_*.py")}
    run = {f".tools/rebuild_{name}.py" for name in runpy.run_path(str(ROOT / ".tools" / "rebuild.py"))["SCRIPTS"]}
    alone = set(re.findall(r"\.tools/rebuild_\w+\.py", (ROOT / "CONTRIBUTING.md").read_text("utf-8")))
    assert run | alone == scripts
    assert scripts <= set(FILE.findall(page("house.md")))


def test_the_tables_of_keys_lack_none() -> None:
    """`.tools/rebuild_format_page.py` has nothing to add to the pages of the files."""
    script = runpy.run_path(str(ROOT / ".tools" / "rebuild_format_page.py"))
    assert [
        name for name, language in script["PAGES"].items() if script["page"](page(name), language) != page(name)
    ] == []


def test_every_table_with_a_source_is_credited() -> None:
    """credits.md names each table of the atlas that a script makes."""
    made = set(re.findall(r'"atlas" / "(\w+\.\w+)"', "".join(scripts_of(ROOT / ".tools"))))
    assert made >= {"countries.py", "windows.py", "places.bin", "holidays.py", "names.py"}
    assert {f"rcmcli/atlas/{name}" for name in made} <= set(FILE.findall(page("credits.md")))


@pytest.mark.parametrize(
    ("name", "language", "extra"), [("exports.md", "en", "the extra"), ("es/exportar.md", "es", "el extra")]
)
def test_the_forms_are_what_the_tree_names(name: str, language: str, extra: str) -> None:
    """exports.md has a row for each format: its sentence, the endings of its files, the extra that it needs."""
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \| (.*?) \| (.*?) ?\|$", page(name), re.MULTILINE)
    endings = {form: ", ".join(f"`{ending}`" for ending in one.endings) for form, one in FORMATS.items()}
    assert [row[:3] for row in rows] == [
        (form, one.says.pick(language), endings[form]) for form, one in FORMATS.items()
    ]
    needy = {form for form, one in FORMATS.items() if one.package}
    assert {row[0] for row in rows if row[3] == f"{extra} `{row[0]}`"} == needy


@pytest.mark.parametrize("path", pages.TOURS, ids=lambda path: path.name)
def test_readme_names_every_command(path: Path) -> None:
    """No command is left for the reader to find out."""
    readme = path.read_text(encoding="utf-8")
    for name, (target, _) in TREE.items():
        for command in [f"rcm {name} {leaf}" for leaf in target] if isinstance(target, dict) else [f"rcm {name}"]:
            assert f"`{command}`" in readme, command
