"""The house: what may import what, which shelves are complete, and the habits that a machine can see."""

import ast
import importlib
import pkgutil
import re
import string
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from rcmcli import checks, words
from rcmcli.format_table import FORMATS
from rcmcli.model.text import Text

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "rcmcli"
FILES = sorted(path for path in HOUSE.rglob("*.py") if "__pycache__" not in path.parts)

# A room, its floor, and what it may use from outside besides the standard library.
ROOMS: dict[str, tuple[int, set[str]]] = {
    "atlas": (0, set()),
    "model": (1, {"msgspec", "tzdata"}),
    "reading": (2, {"msgspec"}),
    "look": (2, {"msgspec"}),
    "places": (3, {"msgspec"}),
    "directory": (3, {"msgspec"}),
    "words": (3, set()),
    "schedule": (3, {"msgspec"}),
    "progress": (3, set()),
    "conversion": (3, set()),
    "cards": (3, set()),
    "planning": (3, {"msgspec", "dateutil"}),
    "timetable": (3, {"msgspec"}),
    "arranging": (3, {"msgspec"}),
    "checks": (3, {"msgspec"}),
    "compare": (3, {"msgspec"}),
    "format_table": (2, {"msgspec"}),
    "tree": (3, set()),
    "examples": (3, set()),
    "store": (4, {"msgspec", "tomli"}),
    "importers": (4, {"msgspec", "pypdfium2", "python_calamine"}),
    "visibility": (4, {"msgspec"}),
    "reports": (4, {"msgspec"}),
    "programme": (4, {"msgspec"}),
    "wording": (4, {"msgspec"}),
    "file_schema": (4, {"msgspec"}),
    "shapes": (5, {"msgspec"}),
    "office": (5, {"msgspec"}),
    "typesetting": (5, {"typst"}),
    "calendars": (6, {"msgspec"}),
    "screens": (6, {"msgspec"}),
    "web": (6, {"msgspec"}),
    "paper": (6, {"msgspec", "docx"}),
    "formats": (7, {"msgspec", "docx", "typst", "xlsxwriter"}),
    "notices": (8, set()),
    "programme_files": (8, {"msgspec", "docx", "typst", "xlsxwriter"}),
    "desk": (9, {"typer", "rich", "msgspec"}),
    "jobs": (10, {"msgspec"}),
    "completion": (10, set()),
    "lsp": (11, {"msgspec", "pygls", "lsprotocol"}),
    "commands": (12, {"typer"}),
    "cli": (13, {"typer"}),
    "__main__": (14, set()),  # the start
    "__init__": (0, set()),
}
# The files of a shelf share one signature; what they have in common stands in these, by shelf.
SHELVES = {
    "checks": {
        "faults",
        "last_answer",
        "overlaps",
        "pauses",
        "distances",
        "times",
        "claims",
        "causes",
        "frames",
        "houses",
        "hubs",
        "printed_causes",
        "printed_rows",
        "printed_table",
        "delegations",
        "peaks",
        "clashes",
        "figures",
        "texts",
        "activities",
        "__init__",
    },
    "formats": {"message", "workbook", "__init__"},
    "importers/files": {"__init__"},
    "notices": {"__init__"},
    "screens": {"page", "__init__"},
    "commands": {"__init__"},
    "shapes": {"schedule", "__init__"},
    "reports": {"located", "summary", "__init__"},
    "words": {"__init__"},
    "examples": {"example", "__init__"},
}
# Who else gives sentences of its own, besides `words` and the checks: readers say why something was not read as it stands.
READERS = {
    "atlas",  # the tables of names
    "reading",
    "places/notes.py",
    "format_table.py",  # what help says of each format
    "tree.py",  # and of each command
    "examples",  # what its lines do
    "model/agenda.py",  # what a key takes
    "model/agenda_parts.py",
    "model/keys.py",  # the labels of keys
    "model/functions.py",  # what speakers do
    "model/practical.py",
    "model/failure.py",  # why the system refused
    "model/text.py",  # the names of the languages
    "model/tzdb.py",
    "store/activities",
    "store/barred.py",
    "store/busy",
    "store/faults.py",
    "store/key_faults.py",
    "store/guard.py",
    "store/hidden.py",
    "store/ids.py",
    "store/lines",
    "store/reading.py",
    "store/sense.py",
    "store/signatures.py",
    "store/slips",
    "store/unfit.py",
    "store/unnamed.py",
}
PRINTERS = {"desk", "jobs", "commands", "cli", "__main__"}


def room_of(path: Path) -> str:
    """The room that a file belongs to."""
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def files_of(room: str) -> list[Path]:
    """The files of a room."""
    return [path for path in FILES if room_of(path) == room]


BUILT = sorted({room_of(path) for path in FILES})


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Every part of the syntax of a file."""
    return tuple(ast.walk(tree_of(path)))


def parts_of(room: str) -> Iterator[tuple[Path, ast.AST]]:
    """Every part of the syntax of a room, with its file."""
    return ((path, node) for path in files_of(room) for node in nodes_of(path))


def imports_of(path: Path) -> Iterator[str]:
    """Every module that a file imports, anywhere in it, as a dotted name."""
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "rcmcli":
            yield from (f"rcmcli.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module.startswith("rcmcli."))


def functions_of(path: Path) -> Iterator[ast.FunctionDef]:
    """Every function of a file."""
    yield from (node for node in nodes_of(path) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("room", BUILT)
def test_imports_run_downhill(room: str) -> None:
    """A file imports lower floors and its own room, and from outside only what its room may."""
    floor, outside = ROOMS[room]
    for path, name in ((file, name) for file in files_of(room) for name in imports_of(file)):
        top, *rest = name.split(".")
        if top != "rcmcli":
            assert top in outside or top in _standard_library(), f"{path}: {name}"
        elif rest:
            other = rest[0]
            known = ROOMS.get(other, (0, set()))[0]
            # formats and reports may use the words, store the places: all floors below, never beside
            assert other == room or known < floor, f"{path}: {name} is not below {room}"


def test_no_files_import_each_other_in_a_circle() -> None:
    """Imports make no circle between files, those within functions and for types included."""
    names = {module_of(path): path for path in FILES}
    needs = {name: sorted(needs_of(path, set(names)) - {name}) for name, path in names.items()}
    try:
        list(TopologicalSorter(needs).static_order())
    except CycleError as circle:
        pytest.fail(" imports ".join(reversed(circle.args[1])))


@pytest.mark.parametrize("house", ["jobs", "store", "importers"])
def test_no_rooms_within_a_room_need_each_other(house: str) -> None:
    """The families within a room use each other in one direction; its own files stand between them and are left out."""
    needs: dict[str, set[str]] = {}
    for path in (HOUSE / house).glob("*/*.py"):
        inner = {name.split(".")[2] for name in imports_of(path) if name.startswith(f"rcmcli.{house}.")}
        rooms = {name for name in inner if (HOUSE / house / name).is_dir()}
        needs.setdefault(path.parent.name, set()).update(rooms - {path.parent.name})
    try:
        list(TopologicalSorter(needs).static_order())
    except CycleError as circle:
        pytest.fail(" needs ".join(reversed(circle.args[1])))


def needs_of(path: Path, files: set[str]) -> set[str]:
    """The files that a file imports, anywhere in it, for types too."""
    found: set[str] = set()
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names} & files
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= inner & files
            if not inner <= files:
                found |= {node.module} & files
    return found


def module_of(path: Path) -> str:
    """The dotted name that a file is imported by."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _standard_library() -> frozenset[str]:
    import sys

    return sys.stdlib_module_names


@pytest.mark.parametrize("shelf", SHELVES)
def test_files_of_a_shelf_do_not_import_each_other(shelf: str) -> None:
    """On a shelf each file stands alone; what they share is in the few files named for it."""
    shared, inside = SHELVES[shelf], f"rcmcli.{shelf.replace('/', '.')}."
    for path in (HOUSE / shelf).glob("*.py"):
        if path.stem in shared:
            continue
        for name in imports_of(path):
            if name.startswith(inside):
                assert name.removeprefix(inside).partition(".")[0] in shared, f"{path}: {name}"


def test_every_check_is_named_by_its_code() -> None:
    """No rule file is forgotten, each begins with the code of its rule, and no two have one code."""
    files = {path.stem for path in (HOUSE / "checks").glob("*.py") if re.match(r"[a-z][0-9]{3}_", path.stem)}
    found = {check.__name__.rpartition(".")[2]: check.RULE.code for check in checks.CHECKS}
    assert found.keys() == files
    assert [code.lower() for code in found.values()] == [name[:4] for name in found]
    assert len(set(found.values())) == len(found)


def test_every_format_is_named_in_the_table() -> None:
    """A file of the formats and a row of the table go together: the command is made of the row, the bytes by the file."""
    files = {path.stem for path in (HOUSE / "formats").glob("*.py")} - SHELVES["formats"]
    assert files == set(FORMATS)
    for name in files:
        assert callable(importlib.import_module(f"rcmcli.formats.{name}").render)


@pytest.mark.parametrize("room", BUILT)
def test_nobody_prints_below_the_desk(room: str) -> None:
    """Only the top prints, exits, or reads the clock of the machine."""
    if room in PRINTERS:
        return
    for path, node in parts_of(room):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in ("print", "sys.exit", "datetime.now", "date.today"), f"{path}:{node.lineno}"


@pytest.mark.parametrize("room", BUILT)
def test_nouns_do_not_change(room: str) -> None:
    """A struct is frozen, so that it may be shared and remembered; those that are filled while a file is read are named."""
    filled = {"Figures", "Part", "CalendarPart"}
    for path, node in parts_of(room):
        if isinstance(node, ast.ClassDef) and node.name not in filled:
            is_struct = any(ast.unparse(base) in ("msgspec.Struct", "Table") for base in node.bases)
            frozen = any(one.arg == "frozen" and ast.unparse(one.value) == "True" for one in node.keywords)
            assert frozen or not is_struct, f"{path}:{node.lineno} {node.name}"


@pytest.mark.parametrize("room", BUILT)
def test_files_and_public_functions_say_what_they_are(room: str) -> None:
    """Each file begins with a sentence about itself, each public function and class has one of its own."""
    for path in files_of(room):
        tree = tree_of(path)
        assert ast.get_docstring(tree), path
        members = [member for node in tree.body if isinstance(node, ast.ClassDef) for member in node.body]
        for node in (*tree.body, *members):
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                assert ast.get_docstring(node), f"{path}:{node.lineno} {node.name}"


@pytest.mark.parametrize("room", BUILT)
def test_files_and_functions_stay_small(room: str) -> None:
    """No function body over 30 lines and no file over 250, tables apart."""
    for path in files_of(room) if room != "atlas" else ():
        if path != HOUSE / "completion" / "table.py":  # a script writes it
            assert len(path.read_text(encoding="utf-8").splitlines()) <= 250, path
        for function in functions_of(path):
            body = function.body[1:] if ast.get_docstring(function) else function.body
            if body:
                size = (body[-1].end_lineno or 0) - body[0].lineno + 1
                assert size <= 30, f"{path}:{function.lineno} {function.name} has {size} lines"


def sentences() -> Iterator[tuple[str, Text]]:
    """Every sentence of the rooms of words, by its name; those of a table by the table's name and their own."""
    for module in pkgutil.iter_modules(words.__path__):
        for name, value in vars(importlib.import_module(f"rcmcli.words.{module.name}")).items():
            if name.startswith("_"):  # a part of what stands there
                continue
            if isinstance(value, Text):
                yield f"{module.name}.{name}", value
            elif isinstance(value, dict) and name.isupper():
                yield from ((f"{module.name}.{name}[{key}]", sentence) for key, sentence in value.items())


SENTENCES = dict(sentences())


def test_every_sentence_is_in_both_languages() -> None:
    """A sentence exists in English and Spanish, with the same facts in it."""
    for name, sentence in SENTENCES.items():
        assert sentence.en and sentence.es, name
        assert fields(sentence.en) == fields(sentence.es), name


def test_every_sentence_is_used() -> None:
    """No sentence and no table of sentences is left over; that none is missing, the types see to."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in FILES if room_of(path) != "words")
    said = set(re.findall(r"\b[a-z_]+\.[A-Z_]+\b", code))
    assert {name.partition("[")[0] for name in SENTENCES} - said == set()


@pytest.mark.parametrize("room", BUILT)
def test_a_sentence_is_said_with_its_facts(room: str) -> None:
    """Whoever says a sentence by its name gives every fact that it takes."""
    for path, node in parts_of(room):
        if isinstance(node, ast.Call) and node.args and not any(fact.arg is None for fact in node.keywords):
            given = {fact.arg for fact in node.keywords}
            called = ast.unparse(node.func).rpartition(".")[2]
            if called == "said_of":
                given.add("place")
            if called in ("say", "filled", "tell", "said_of"):
                for name in filter(SENTENCES.__contains__, map(ast.unparse, ast.walk(node.args[0]))):
                    assert fields(SENTENCES[name].en) <= given, f"{path}:{node.lineno} {name}"


@pytest.mark.parametrize("room", BUILT)
def test_sentences_stand_where_they_belong(room: str) -> None:
    """English is written beside Spanish only in words, with the checks, and with the readers that are named."""
    for path, node in parts_of(room) if room not in ("words", "checks") else ():
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Text" and not is_reader(path):
            said = [fact.value for fact in node.keywords if fact.arg == "en"]
            parts = [part for one in said for part in (one.values if isinstance(one, ast.JoinedStr) else [one])]
            written = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
            assert not re.search(r"[^\W\d_]", "".join(written)), f"{path}:{node.lineno}"


def is_reader(path: Path) -> bool:
    """Whether a file gives sentences of its own."""
    where = path.relative_to(HOUSE).as_posix()
    return any(where == one or where.startswith(f"{one}/") for one in READERS)


def test_the_help_speaks_spanish() -> None:
    """Every help sentence of an option has its Spanish, and no Spanish is left without an option."""
    from rcmcli.cli import app
    from rcmcli.desk.help_es import HELP
    from rcmcli.tree import TREE, Leaf

    used: set[str] = set()

    def collect(tree: dict[str, Leaf]) -> None:
        for target, _ in tree.values():
            module, _, function = target.partition(":")
            for annotation in getattr(importlib.import_module(module), function or "run").__annotations__.values():
                used.update(info.help for info in getattr(annotation, "__metadata__", ()) if info.help)

    for target, about in TREE.values():
        collect(target if isinstance(target, dict) else {"": (target, about)})
    used |= {param.help for param in app("en").params if getattr(param, "help", None)}
    assert used - set(HELP) == set()
    assert set(HELP) - used == set()


def fields(sentence: str) -> set[str]:
    """The names of the facts that a sentence takes."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
