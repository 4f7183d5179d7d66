"""The language of a run: which source decides it, and that every command of the tree keeps to it in all that it says."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import msgspec
import pytest
from conftest import Rcm, Result

import rcmcli
from rcmcli.desk.help_es import HELP
from rcmcli.desk.help_page import SPANISH as PARSER
from rcmcli.desk.speech import named_in, of_locale, spoken
from rcmcli.format_table import FORMATS
from rcmcli.model.text import LANGUAGES, Text
from rcmcli.store.lines.pen import MEMBERS_ONLY
from rcmcli.tree import TREE

LOCALE = {"LC_ALL": "fr_FR.UTF-8", "LC_MESSAGES": "C", "LANG": "en_US.UTF-8"}
# What each source says, in the order in which they count, and the language of the run.
SOURCES: list[tuple[str, str, str, Mapping[str, str], str]] = [
    ("", "", "", {}, "en"),
    ("es", "", "", {}, "es"),
    ("ES-MX", "en", "en", {"LANG": "en_US.UTF-8"}, "es"),
    ("fr", "es", "en", {"LANG": "en_US.UTF-8"}, "es"),
    ("fr", "", "", {"LANG": "es_MX.UTF-8"}, "es"),
    ("fr,es", "en", "", {}, "es"),
    ("xx", "es", "en", {}, "es"),
    ("", "es", "en", {"LC_ALL": "en_US.UTF-8"}, "es"),
    ("", "pt", "es", {"LC_ALL": "en_US.UTF-8"}, "es"),
    ("", "", "es", {"LC_ALL": "en_US.UTF-8"}, "es"),
    ("", "", "", {"LC_ALL": "es_MX.UTF-8", "LC_MESSAGES": "en_US.UTF-8", "LANG": "en_US.UTF-8"}, "es"),
    ("", "", "", {"LC_MESSAGES": "es_ES@euro", "LANG": "en_US.UTF-8"}, "es"),
    ("", "", "", {"LC_ALL": "", "LANG": "es"}, "es"),
    ("", "", "", {"LC_ALL": "C", "LANG": "es_MX.UTF-8"}, "en"),
    ("", "", "", {"LC_ALL": "fr_FR.UTF-8", "LANG": "es_MX.UTF-8"}, "en"),
    ("", "", "", {"LANG": "C.UTF-8"}, "en"),
    ("", "", "", {"LANG": "estonian"}, "en"),
]


@pytest.mark.parametrize(("named", "own", "workspace", "locale", "language"), SOURCES)
def test_the_first_source_that_rcm_speaks_decides(
    named: str, own: str, workspace: str, locale: Mapping[str, str], language: str
) -> None:
    """`--lang`, then RCM_LANG, then rcm.toml, then the first variable of the locale that is set, then English."""
    assert spoken(named.split(","), {"RCM_LANG": own, **locale}, workspace) == language


def test_a_command_line_that_is_not_read_yet() -> None:
    """The option may stand anywhere, joined or apart, and several times: the last leads. Nothing behind `--` is one."""
    assert named_in(["--lang", "es", "agenda", "list"]) == ("es",)
    assert named_in(["--lang=en", "x", "--lang=fr,es"]) == ("fr", "es", "en")
    assert named_in(["agenda", "add", "--", "--lang", "es"]) == ()
    assert named_in(["agenda", "list", "--lang"]) == ()
    assert of_locale({"LC_ALL": "", "LC_MESSAGES": "pt_BR", "LANG": "es"}) == "pt"


AGENDA = """format = 1
title = { en = "Xxx", es = "Xxx" }
timezone = "America/Costa_Rica"
languages = [LANGUAGES]
status = "preliminary"
mode = "hybrid"
host = "Costa Rica"
delegations = ["Mexico", "Canada", "Chile"]
documents = [{ symbol = "X/1", title = "Xxx" }]

[printed]
offset = "GMT-5"

[printed.start]
"11:00" = ["Mexico City", "Santiago"]

[[day]]
date = 2021-09-09

[[day.item]]
id = "one"
time = "09:00-10:00"
title = "Xxx 1"
leads = ["Mexico"]
optional = true

[[day.item]]
id = "two"
time = "09:30-10:30"
title = "Xxx 2"
audience = ["members"]

[[day.item]]
id = "three"
time = "11:00-12:00"
title = "Xxx 3"
status = "cancelled"

[[day.item]]
id = "four"
minutes = 30
title = "Xxx 4"
"""
CALENDAR = """format = 1
title = { en = "Xxx", es = "Xxx" }
period = "2021"
languages = [LANGUAGES]

[[group]]
id = "g"
title = { en = "Xxx", es = "Xxx" }

[[group.activity]]
id = "one"
title = { en = "Xxx", es = "Xxx" }
when = "2021-09"
host = "Mexico"
status = "confirmed"
kind = "workshop"
mode = "virtual"

[[group.activity]]
id = "two"
title = { en = "Xxx", es = "Xxx" }
"""
PAPER = "Xxx\n9 September 2021\n\n09:00-10:00 Xxx 1\n9:30 Xxx 2\nXxx\n"
# What each command is given; a command that is not here is only asked for its help, and a test names it.
SPOKEN = (
    "schema", "schema no-such", "help", "help agenda show", "help --man",
    "agenda list", "agenda list --at 2021-09-01", "agenda list nowhere", "agenda diff a b", "agenda diff a nowhere",
    "agenda new c --title Xxx --date 2026-11-05 --tz Lima", "agenda new a",
    "agenda add a 13:00-14:00 Xxx --dry-run", "agenda add a 13:00-14:00 Xxx", "agenda set a one room=Xxx",
    "agenda set a one nokey=Xxx", "agenda move a one 14:00", "agenda move a nobody 14:00", "agenda move a one 09:30",
    "agenda swap a one two", "agenda arrange a --dry-run", "agenda arrange b", "agenda shift a 15 --from one",
    "agenda late a 15 --at 09:00 --day 1", "agenda extend a one 15", "agenda cancel a one", "agenda restore a three",
    "agenda remove a two", "agenda renumber a", "agenda undo a", "agenda undo b", "agenda fmt", "agenda fmt --check a",
    "agenda fmt --form lines a", "calendar list", "calendar next --at 2021-01-01", "calendar next", "check a", "check",
    "check paper.txt --tz Lima", "check --explain Z304", "check --explain", "check a --output-format concise",
    "check nowhere", "check a --fix --diff", "check a --phase final", "convert 9:00 --from Lima --to Madrid,Santiago",
    "check c", "check c a", "convert 2021-09-05T00:30 --from Santiago --to Lima -v", "convert nine --from Lima --to Madrid", "places Santiago",
    "places EST --on 2021-09-09", "places Nowhereland", "import paper.txt --tz Lima", "import paper.txt --tz Lima --onto a",
    "import nowhere.txt", "export", "export ics", "export pdf nowhere", "plan --date 2026-11-24 --for MX,CA,CL",
    "plan --date 2026-11-24..2026-11-26 --for MX,CA,CL,ES --duration 4h", "plan --date 2026-11-28 --tz Lima",
    "plan --date 2026-11-24 --tz Lima --series 3 --every 1mo", "plan --agenda a --for MX,CA", "plan --calendar c --for MX",
    "plan --for MX", "plan --date then --tz Lima", "no-such", "agenda no-such", "agenda list --no-such", "agenda swap a",
    "check --jobs 0", "export ics --json", "", "help", "help agenda show", "help no-such", "schema", "schema plan",
    "schema no-such", "export png nowhere",
)  # fmt: skip
# What these print is of the agenda or the calendar, whose language is that of the run here.
PRINTED = (
    "agenda diff a b --message", "agenda show a", "agenda show a --cities", "agenda show a --for Canada --plain", "agenda show a --tz Nowhereland",
    "agenda now a --at 2021-09-09T09:10", "agenda now a --at 2021-09-10T09:10", "agenda now a", "calendar show c",
    "calendar show c --by month", "calendar show c --undated", "calendar show nowhere",
    *(f"export {form} a -o -" for form in ("ics", "html", "txt", "md", "csv")), "export txt a --full -o -",
    "export ics a --each --dry-run", "calendar show c --for Mexico", "calendar show c --for Nobody", "export md c -o -", "export csv c -o -", "export ics c -o -", "export html c -o -",
    "export site -o site", "export txt a --for Canada -o -",
)  # fmt: skip


def folder(at: Path, language: str) -> Path:
    """A workspace with two agendas and a calendar in a language, and a paper."""
    (at / "agendas").mkdir(parents=True)
    (at / "calendars").mkdir()
    text = AGENDA.replace("LANGUAGES", f'"{language}"')
    (at / "agendas" / "a.toml").write_text(text, "utf-8")
    (at / "agendas" / "b.toml").write_text(text.replace("11:00-12:00", "11:30-12:30"), "utf-8")
    (at / "calendars" / "c.toml").write_text(CALENDAR.replace("LANGUAGES", f'"{language}"'), "utf-8")
    (at / "paper.txt").write_text(PAPER, "utf-8")
    return at


@cache
def sentences() -> tuple[Text, ...]:
    """Every bilingual sentence of the house: the constants of its modules, what stands in their tables, and the help."""
    found: list[Text] = [Text(en=english, es=spanish) for english, spanish in (HELP | PARSER).items()]
    names = [module.name for module in walk_packages(rcmcli.__path__, "rcmcli.") if "__main__" not in module.name]
    for name in names:
        if not name.startswith(("rcmcli.atlas", "rcmcli.lsp")):
            for value in vars(import_module(name)).values():
                found += texts_in(value)
    return tuple({(one.en, one.es): one for one in found if one.en and one.es}.values())


def texts_in(value: object, depth: int = 0) -> Iterator[Text]:
    """The texts in a value: itself, what a table or a struct holds."""
    if isinstance(value, Text):
        yield value
    elif depth < 3 and isinstance(value, dict):
        for one in value.values():
            yield from texts_in(one, depth + 1)
    elif depth < 3 and isinstance(value, tuple | list):
        for one in value:
            yield from texts_in(one, depth + 1)
    elif depth < 3 and isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from texts_in(getattr(value, name), depth + 1)


@cache
def fragments(language: str) -> tuple[str, ...]:
    """The stretches of words between facts that only stand in sentences of the other language."""
    other = LANGUAGES[language == "en"]
    cut = [re.split(r"\{[^}]*\}|\n", getattr(one, other)) for one in sentences()]
    own = " ".join(" ".join(getattr(one, language).split()) for one in sentences())
    pieces = {" ".join(piece.split()).strip(" .,:;") for parts in cut for piece in parts}
    return tuple(
        sorted(
            one
            for one in pieces
            if len(re.findall(r"[^\W\d_]{2,}", one)) >= 2 and one not in own and re.search(r"[^\W\d_]{4}", one)
        )
    )


def foreign(done: Result, language: str) -> list[str]:
    """The stretches of the other language in what a run said."""
    said = f" {done.out} {done.err} ".replace("\r\n ", "")
    for mark in (MEMBERS_ONLY.en, MEMBERS_ONLY.es):  # what is to be written in an agenda has the words of its language
        said = said.replace(mark, " ")
    said = " ".join(re.sub(r"(?s)<(style|script)\b.*?</\1>|<[^>]*>", " ", said).split())
    there = [one for one in fragments(language) if one in said]
    return [one for one in there if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", said)]


def runs(words: tuple[str, ...], language: str, of_agenda: str, rcm: Rcm, at: Path) -> dict[str, list[str]]:
    """What was said in the other language, by command."""
    folder(at, of_agenda)
    wrong: dict[str, list[str]] = {}
    locale = {"LANG": {"es": "es_MX.UTF-8", "en": "en_US.UTF-8"}[language]}
    for one in words:
        for found in foreign(rcm(*one.split(), cwd=at, env=locale), language):
            wrong.setdefault(one, []).append(found)
    return wrong


def test_the_sentences_are_found() -> None:
    """Of words, checks, tree, help."""
    assert len(sentences()) > 1500
    assert {"what is wrong before it is circulated", "did you mean"} <= {one.lower() for one in fragments("es")}
    assert "Qué hay en el estante, por fecha" in fragments("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_command_speaks_two_languages(language: str, rcm: Rcm, tmp_path: Path) -> None:
    """Whatever the language of the agenda is: remarks, errors, lists, what is said of an edit."""
    assert runs(SPOKEN, language, {"es": "en", "en": "es"}[language], rcm, tmp_path / "w") == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_printed_of_an_agenda_is_in_one_language(language: str, rcm: Rcm, tmp_path: Path) -> None:
    """Screens and documents, with what is said beside them."""
    assert runs(PRINTED, language, language, rcm, tmp_path / "w") == {}


def leaves() -> list[str]:
    """Every command of the tree, and every group."""
    found = ["", *TREE]
    return found + [f"{name} {leaf}" for name, (below, _) in TREE.items() if isinstance(below, dict) for leaf in below]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_help_is_in_one_language(language: str, rcm: Rcm, tmp_path: Path) -> None:
    """That of each command and of each group."""
    words = tuple(f"{name} --help".strip() for name in leaves())
    assert runs(words, language, language, rcm, tmp_path / "w") == {}


def test_every_command_is_walked() -> None:
    """A new command is given something to do here."""
    given = (*SPOKEN, *PRINTED)
    left = [name for name in leaves() if name and not any(one.startswith(name) for one in given)]
    assert set(left) <= {"lsp"} | {f"export {form}" for form in FORMATS}


def sources(at: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Each way to say that Spanish is spoken; the last one stays, as a file."""
    yield "--lang", {}
    for name in ("RCM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        yield name, {name: "es_MX.UTF-8"}
    (at / "rcm.toml").write_text('language = "es"\n', "utf-8")
    yield "rcm.toml", {"LANG": "en_US.UTF-8"}


WAYS = ("agenda list", "agenda diff a b", "agenda move a one 14:00 --dry-run", "calendar list", "check a", "check nowhere",
        "convert 9:00 --from Lima --to Madrid", "places Santiago", "import paper.txt --tz Lima", "agenda list -h",
        "plan --date 2026-11-24 --tz Lima", "agenda undo b", "export ics nowhere", "agenda swap a", "export -h",
        "agenda show a", "agenda now a --at 2021-09-09T09:10", "agenda arrange a --dry-run")  # fmt: skip


def test_every_source_gives_the_same(rcm: Rcm, tmp_path: Path) -> None:
    """Help, lists, remarks, refusals, findings: byte for byte what --lang gives."""
    at = folder(tmp_path / "w", "es")
    wanted: dict[str, Result] = {}
    for name, env in sources(at):
        for one in WAYS:
            option = ("--lang", "es") if name == "--lang" else ()
            done = rcm(*one.split(), *option, cwd=at, env=env)
            assert done == wanted.setdefault(one, done), (name, one)


def test_a_language_of_documents_is_no_language_of_rcm(rcm: Rcm, tmp_path: Path) -> None:
    """RCM_LANG=fr prints papers in French and speaks what the next source says; a language that nobody knows is refused."""
    at = folder(tmp_path / "w", "en")
    env = {"RCM_LANG": "fr", "LANG": "es_MX.UTF-8"}
    assert "Jeudi 9 septembre 2021" in rcm("export", "txt", "a", "-o", "-", cwd=at, env=env).out
    assert rcm("check", "nowhere", cwd=at, env=env).err.startswith("rcm: no hay ningún orden del día")
    odd = rcm("agenda", "list", cwd=at, env={"RCM_LANG": "xx", "LANG": "es_MX.UTF-8"})
    assert (odd.code, odd.err) == (2, "rcm: aquí no hay idioma «xx»; use en, es, fr o pt\n")


@pytest.mark.parametrize(
    ("languages", "locale", "on_screen", "on_paper"),
    [
        ('"en", "es"', "", "Thursday", "Thursday"),
        ('"en", "es"', "es_MX.UTF-8", "Jueves", "Thursday"),
        ('"es", "en"', "en_US.UTF-8", "Thursday", "Jueves"),
        ('"es"', "en_US.UTF-8", "Jueves", "Jueves"),
        ('"fr"', "es_MX.UTF-8", "Jeudi", "Jeudi"),
    ],
)
def test_an_agenda_is_printed_in_a_language_of_its_own(
    languages: str, locale: str, on_screen: str, on_paper: str, rcm: Rcm, tmp_path: Path
) -> None:
    """On the screen the machine's where it has it, else its first; on paper its first, the same bytes on every machine."""
    path = tmp_path / "a.toml"
    path.write_text(AGENDA.replace("LANGUAGES", languages), "utf-8")
    env = {"LANG": locale}
    assert f"\n{on_screen}" in rcm("agenda", "show", "a.toml", cwd=tmp_path, env=env).out
    assert f"\n{on_paper}" in rcm("export", "txt", "a.toml", "-o", "-", cwd=tmp_path, env=env).out
    for wish in ({"RCM_LANG": "es"}, {"RCM_LANG": "en"}):
        said = {"es": "\nJueves", "en": "\nThursday"}[wish["RCM_LANG"]]
        for words in (("agenda", "show", "a.toml"), ("export", "txt", "a.toml", "-o", "-")):
            assert said in rcm(*words, cwd=tmp_path, env=env | wish).out


@pytest.mark.parametrize("name", ["es", "ES-419", "español", "Español", "castellano", "spanish"])
def test_a_language_may_be_called_by_its_name(name: str, rcm: Rcm) -> None:
    """In `--lang` as in `RCM_LANG`, for what rcm says and for documents."""
    assert rcm("agenda", "shwo", "--lang", name).err.startswith("rcm: no existe la orden")
    assert rcm("agenda", "shwo", env={"RCM_LANG": name}).err.startswith("rcm: no existe la orden")
    done = rcm("export", "txt", "2021-09", "--lang", f"{name}, English", "-o", "-", "--dry-run")
    assert done.code == 0, done.err
