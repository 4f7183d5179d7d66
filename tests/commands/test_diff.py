"""`rcm agenda diff`: which versions are meant, how the sheet of changes reads, and what is said where there is none."""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import jsonschema
import pytest
from conftest import ROOT, Rcm
from front import front

from rcmcli.model.text import width

OLD = """\
format = 1
title.en = "II Plenary"
title.es = "II Plenaria"
timezone = "America/Costa_Rica"
languages = ["es", "en"]
delegations = ["Chile", "United States", "Costa Rica"]
revised = 2021-09-03

[[day]]
date = 2021-09-09
items = \"\"\"
10:00-11:00  Sesión 1 | Session 1 [Panama] #s1
11:10-12:10  Sesión 2. Trata de personas | Session 2. Trafficking [Chile] #s2
19:00        Cena | Dinner #dinner
\"\"\"

[[day]]
date = 2021-09-10
items = \"\"\"
09:00-10:00  Sesión 4. Documentos de viaje | Session 4. Travel documents #s4
12:00-13:00  Clausura | Closure [RCM PPT] #closure
\"\"\"
"""
NEW = """\
format = 1
title.en = "II Plenary"
title.es = "II Plenaria"
timezone = "America/Costa_Rica"
languages = ["es", "en"]
delegations = ["Chile", "United States", "Costa Rica"]
revised = 2021-09-06

[[day]]
date = 2021-09-09
items = \"\"\"
10:00-11:00  Sesión 1 | Session 1 [Panama] #s1
10:30-10:45  Fotografía oficial | Official photograph #photo
11:25-12:25  Sesión 2. Trata de personas | Session 2. Trafficking [Chile] #s2
13:30-14:30  Sesión 4. Documentos de viaje | Session 4. Travel documents #s4
19:00        Cena | Dinner (cancelled) #dinner
\"\"\"

[[day]]
date = 2021-09-10
items = \"\"\"
12:00-13:00  Clausura | Closure [RCM PPT, SACM PPT] #closure
\"\"\"
"""
SHEET = """\
HOJA DE CAMBIOS · Rev. 1 · II Plenaria
versión del viernes 3 de septiembre de 2021 → lunes 6 de septiembre de 2021
horas de Santiago (UTC−3), entre paréntesis las de la reunión (UTC−6)
para: Chile (solo aquello a lo que puede asistir; ● señala sus propios puntos)

CAMBIA DE HORA   ● Sesión 2. Trata de personas
                 jue 9 sep: antes 14:10–15:10, ahora 14:25–15:25 (11:10–12:10 → 11:25–12:25)
CAMBIA DE DÍA    Sesión 4. Documentos de viaje
                 antes vie 10 sep 12:00–13:00, ahora jue 9 sep 16:30–17:30 (09:00–10:00 → 13:30–14:30)
NUEVO            Fotografía oficial
                 jue 9 sep 13:30–13:45 (10:30–10:45)
CANCELADO        Cena
                 era jue 9 sep 22:00 (19:00)
CAMBIA EL TEXTO  Clausura
                 vie 10 sep 15:00–16:00 (12:00–13:00)
                 a cargo de: antes PPT de la CRM, ahora PPT de la CRM y PPT de la CSM

Puntos sin cambio: 1
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A workspace under git, whose one agenda has been edited since it was committed."""
    (tmp_path / "agendas").mkdir()
    file = tmp_path / "agendas" / "plenary.toml"
    file.write_text(OLD, "utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "First")
    file.write_text(NEW, "utf-8")
    return tmp_path


def git(folder: Path, *words: str) -> str:
    """What git says."""
    return subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, text=True).stdout


def test_the_sheet_of_changes(rcm: Rcm, shelf: Path) -> None:
    """What changes an hour first, by its new time, then what is new or cancelled, then words; no hour without its clock."""
    done = rcm("agenda", "diff", "plenary", "--for", "Chile", "--lang", "es", "--as", "Rev. 1", cwd=shelf)
    assert done.out.rpartition("base de datos")[0] == SHEET
    assert done.code == 0
    assert "de plenary@HEAD a plenary" in done.err


@pytest.mark.parametrize("columns", [40, 72, 80, 120])
@pytest.mark.parametrize("places", [(), ("Tokyo",), ("Tokyo", "Santiago, Chile")])
def test_no_line_is_wider_than_the_terminal(rcm: Rcm, shelf: Path, columns: int, places: tuple[str, ...]) -> None:
    """At every width all hours are there, and none is cropped."""
    options = [word for place in places for word in ("--tz", place)]
    done = rcm("agenda", "diff", "plenary", *options, "-q", cwd=shelf, env={"COLUMNS": str(columns)})
    assert max(map(width, done.out.splitlines())) <= columns
    assert "11:25–12:25" in done.out
    if places:
        assert "02:25–03:25" in done.out


def test_another_date_there_is_said(rcm: Rcm, shelf: Path) -> None:
    """In Tokyo the session is on the next day: its date is said, and the meeting's too."""
    done = rcm("agenda", "diff", "plenary", "--tz", "Tokyo", "--only", "time", "--lang", "en", "-q", cwd=shelf)
    assert "Fri 10 Sep: was 02:10–03:10, now 02:25–03:25 (Thu 9 Sep 11:10–12:10 → Thu 9 Sep 11:25–12:25)" in done.out
    assert "times of Tokyo (UTC+9), in brackets those of the meeting (UTC−6)" in done.out


def test_offsets_that_change_stand_with_each_hour(rcm: Rcm, tmp_path: Path) -> None:
    """From 4 to 5 September 2021 the clocks of Chile moved: each hour there has its own offset."""
    for name, day in (("old", "2021-09-04"), ("new", "2021-09-05")):
        text = front("X", "America/Bogota") + f'[[day]]\ndate = {day}\nitems = """\n09:00-10:00 A #a\n"""\n'
        (tmp_path / f"{name}.toml").write_text(text, "utf-8")
    done = rcm("agenda", "diff", "old.toml", "new.toml", "--tz", "Santiago, Chile", cwd=tmp_path)
    assert "was Sat 4 Sep 10:00–11:00 (UTC−4), now Sun 5 Sep 11:00–12:00 (UTC−3) (09:00–10:00)" in done.out


def test_both_languages(rcm: Rcm, shelf: Path) -> None:
    """The sheet in one language, then in the other."""
    done = rcm("agenda", "diff", "plenary", "--lang", "en,es", "-q", cwd=shelf)
    first, second = done.out.split("HOJA DE CAMBIOS")
    assert "NEW TIME     Session 2. Trafficking" in first
    assert "CAMBIA DE HORA   Sesión 2. Trata de personas" in second


def test_exit_codes(rcm: Rcm, shelf: Path) -> None:
    """1 where anything changes, if that is asked for; 0 where nothing does."""
    assert rcm("agenda", "diff", "plenary", "--exit-code", cwd=shelf).code == 1
    same = rcm("agenda", "diff", "plenary", "plenary", "--exit-code", cwd=shelf)
    assert same.code == 0
    assert "Nothing changes; items: 6" in same.out
    assert "both are the same file: plenary" in same.err


def test_versions_have_many_names(rcm: Rcm, shelf: Path) -> None:
    """An id, the beginning of one, a path, a revision of each, a revision of the same, standard input."""
    wanted = rcm("agenda", "diff", "plenary", "-q", cwd=shelf).out
    path = "agendas/plenary.toml"
    for names in (
        ("plen",), ("plen@HEAD",), (f"{path}@HEAD",), (path,), ("plenary@HEAD", "plenary"), (f"{path}@HEAD", path),
        ("plenary@HEAD^{commit}",), ("plenary@@",), (str(shelf / path),),
    ):  # fmt: skip
        assert rcm("agenda", "diff", *names, "-q", cwd=shelf).out == wanted, names
    assert rcm("agenda", "diff", "-q", cwd=shelf).out == wanted
    assert rcm("agenda", "diff", "-", "plenary", "-q", cwd=shelf, stdin=OLD.encode()).out == wanted
    git(shelf, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qam", "Second")
    assert rcm("agenda", "diff", "plenary@HEAD~1", "@HEAD", "-q", cwd=shelf).out == wanted
    (shelf / path).unlink()
    assert rcm("agenda", "diff", "plenary@HEAD~1", "plenary@HEAD", "-q", cwd=shelf).out == wanted


@pytest.mark.parametrize(
    ("names", "says", "hint"),
    [
        (("plenary@nope",), "no revision “nope”", "git log --oneline"),
        (("plenary@HEAD~9",), "no revision “HEAD~9”", "git log --oneline"),
        (("plenary@--output=x",), "“--output=x” is no revision", ""),
        (("plenary@-h",), "is no revision", ""),
        (("plenary@a;b",), "is no revision", ""),
        (("plenary@a b",), "is no revision", ""),
        (("plenary@HEAD..HEAD",), "“HEAD..HEAD” is no revision, but a range", "rcm agenda diff ID@OLD ID@NEW"),
        (("plenary@HEAD...HEAD",), "is no revision, but a range", "ID@OLD"),
        (("plenary@^HEAD",), "is no revision, but a range", "ID@OLD"),
        (("plenary@HEAD^!",), "is no revision, but a range", "ID@OLD"),
        (("plenary", "-o", "hoja.xyz"), "hoja.xyz does not say which form", "--format txt"),
        (("plenary@undo",), "no edit of agendas/plenary.toml made with rcm", "ID@HEAD"),
        (("agendas/none.toml@HEAD",), "agendas/none.toml is not in revision “HEAD”", "git log"),
        (("nothing",), "there is no agenda “nothing”", "plenary"),
        (("a", "b", "c"), "there are 3", "name both versions"),
        (("-", "-"), "only one of the two", ""),
        (("-",), "standard input has no earlier versions", ""),
        (("paper.docx",), "paper.docx is a paper", ""),
        (("plenary", "--only", "hours"), "--only takes time, title, place, people", ""),
        (("plenary", "--format", "pdf"), "no form “pdf”", ""),
        (("plenary", "--lang", "fr"), "no language “fr”", ""),
        (("plenary", "--message", "--format", "md"), "--message writes text", ""),
        (("plenary", "broken.toml"), "broken.toml cannot be shown", ""),
        (("broken.toml", "plenary"), "broken.toml cannot be shown", ""),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_refused(
    rcm: Rcm, shelf: Path, names: tuple[str, ...], says: str, hint: str
) -> None:  # fmt: skip
    """One sentence that says what and why, a hint where there is a way out, exit code 2, nothing on standard output."""
    (shelf / "broken.toml").write_text(NEW.replace("10:30-10:45", "10:30-25:99"), "utf-8")
    done = rcm("agenda", "diff", *names, cwd=shelf, env={"RCM_LANG": "en"})
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert hint in done.err
    assert "Traceback" not in done.err
    assert not (shelf / "x").exists()


def test_an_earlier_version_that_is_broken_is_refused(rcm: Rcm, shelf: Path) -> None:
    """A commit with a slip in it: which revision it is, and where in it the slip stands."""
    path = shelf / "agendas" / "plenary.toml"
    path.write_text("format = 1\ntitle = “X”\n", "utf-8")
    git(shelf, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qam", "Broken")
    path.write_text(NEW, "utf-8")
    done = rcm("agenda", "diff", "plenary", cwd=shelf)
    assert done.code == 2
    assert "plenary@HEAD:2:" in done.err


def test_where_there_is_no_git(rcm: Rcm, tmp_path: Path) -> None:
    """No program of that name; no repository: each has its sentence, and the way that needs no git."""
    (tmp_path / "one.toml").write_text(OLD, "utf-8")
    outside = rcm("agenda", "diff", "one.toml", cwd=tmp_path, env={"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)})
    assert (outside.code, "is in no git repository" in outside.err) == (2, True)
    assert outside.err.startswith("rcm: this folder is in")
    assert "rcm agenda diff one@undo compares" in outside.err
    without = rcm("agenda", "diff", "one.toml", cwd=tmp_path, env={"PATH": str(tmp_path)})
    assert (without.code, "git is not installed" in without.err) == (2, True)


def test_a_shallow_clone_says_how_to_get_the_rest(
    rcm: Rcm, shelf: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What is not there may only not be there yet."""
    git(shelf, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qam", "Second")
    clone = tmp_path_factory.mktemp("clone")
    git(clone, "clone", "-q", "--depth", "1", f"file://{shelf}", "here")
    done = rcm("agenda", "diff", "plenary@HEAD~1", cwd=clone / "here")
    assert (done.code, "git fetch --unshallow" in done.err) == (2, True)


def test_a_paper_is_read_as_import_reads_it(rcm: Rcm, tmp_path: Path) -> None:
    """A text that came back: what it says otherwise is told, by the clock of the agenda; what it never says is not."""
    (tmp_path / "old.toml").write_text(OLD, "utf-8")
    lines = (
        "II Plenaria", "Jueves 9 de septiembre", "10:00-11:00 Sesión 1 [Panamá]",
        "11:25-12:25 Sesión 2. Trata de personas [Chile]", "19:00 Cena", "Viernes 10 de septiembre",
        "09:00-10:00 Sesión 4. Documentos de viaje", "12:00-13:00 Clausura [RCM PPT]",
    )  # fmt: skip
    (tmp_path / "new.txt").write_text("\n".join(lines) + "\n", "utf-8")
    done = rcm("agenda", "diff", "old.toml", "new.txt", "--lang", "es", cwd=tmp_path)
    assert "jue 9 sep: antes 11:10–12:10, ahora 11:25–12:25" in done.out
    assert "Puntos sin cambio: 4" in done.out
    assert done.out.count("CAMBIA ") == 1
    assert "new.txt se lee como hace rcm import" in done.err
    assert "se toman como las de Costa Rica" in done.err
    assert "new.txt no lleva año: se toma como 2021" in done.err


def test_the_real_paper_and_its_agenda_have_the_same_hours(rcm: Rcm) -> None:
    """The Word file of the plenary of 2021 and the agenda made of it: no hour is otherwise."""
    done = rcm(
        "agenda", "diff", "docs/2021-09-rcm-sacm.docx", "agendas/2021-09-rcm-sacm.toml", "--only", "time", "-q"
    )  # fmt: skip
    assert done.code == 0
    assert "NEW TIME" not in done.out
    assert "Unchanged items: " in done.out


def test_two_meetings_are_called_so(rcm: Rcm) -> None:
    """Two agendas that have hardly an item in common."""
    done = rcm("agenda", "diff", "2021-07-rcgm-puebla", "2017-06-rcgm-san-salvador", "--lang", "en")
    assert "these look like two different meetings: items in both, " in done.err
    assert "rcm export ics" not in done.err


def test_calendars_are_renewed_only_where_items_are_in_both(rcm: Rcm, shelf: Path) -> None:
    """Where the ids of the old file are all others, its calendars have other invitations."""
    assert "rcm export ics plenary brings" in rcm("agenda", "diff", "plenary", "--lang", "en", cwd=shelf).err
    (shelf / "other.toml").write_text(re.sub(r"#(\w+)$", r"#x-\1", OLD, flags=re.MULTILINE), "utf-8")
    done = rcm("agenda", "diff", "other.toml", "plenary", "--lang", "en", cwd=shelf)
    assert "from other.toml to plenary" in done.err
    assert "rcm export ics" not in done.err


def test_a_revision_alone_is_of_the_current_agenda(rcm: Rcm, shelf: Path) -> None:
    """`@HEAD` is the earlier version of the other one that is named, else of the agenda that is current; no name is empty."""
    for words in (("@HEAD",), ("@HEAD", "plenary")):
        done = rcm("agenda", "diff", *words, "--lang", "en", cwd=shelf)
        assert re.search(r"^from \S*plenary\S*@HEAD to \S*plenary\S*$", done.err, re.MULTILINE), done.err
        assert re.search(r"rcm export ics \S*plenary\S* brings", done.err)


def test_what_else_changes_of_the_meeting_is_said(rcm: Rcm, tmp_path: Path) -> None:
    """With `--only` the dates of the meeting are left out, and it is not said that nothing changes."""
    (tmp_path / "old.toml").write_text(OLD, "utf-8")
    (tmp_path / "new.toml").write_text(OLD.replace("2021-09-09", "2021-09-08"), "utf-8")
    done = rcm("agenda", "diff", "old.toml", "new.toml", "--only", "place", "--lang", "en", cwd=tmp_path)
    assert "Nothing changes" not in done.out
    assert "The meeting itself changes in other ways" in done.out
    same = rcm("agenda", "diff", "old.toml", "old.toml", "--only", "place", "--lang", "en", cwd=tmp_path)
    assert "Nothing changes" in same.out


def test_what_no_reader_is_shown_is_named(rcm: Rcm, shelf: Path) -> None:
    """The file changes in more than the sheet can say: whoever sees all of it is told, a delegation is not."""
    path = shelf / "agendas" / "plenary.toml"
    path.write_text(OLD.replace('"Costa Rica"]', '"Costa Rica", "Panama"]\npeople = { CL = 2 }'), "utf-8")
    done = rcm("agenda", "diff", "plenary", cwd=shelf)
    assert "delegations, people" in done.err
    assert "Nothing changes" in done.out
    assert "delegations" not in rcm("agenda", "diff", "plenary", "--for", "Chile", cwd=shelf).err


class _Words(HTMLParser):
    """The words of a page, under the element that they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and self._open:
            self.told.append((self._open[-1], data))


def test_a_page(rcm: Rcm, shelf: Path) -> None:
    """What was is a deletion under Before, what is an insertion under Now; nothing runs and nothing is fetched."""
    done = rcm("agenda", "diff", "plenary", "--for", "Chile", "--lang", "en", "-o", "sheet.html", cwd=shelf)
    assert done.code == 0, done.err
    page = (shelf / "sheet.html").read_text("utf-8")
    read = _Words()
    read.feed(page)
    assert ("del", "Thu 9 Sep 14:10–15:10 (11:10–12:10)") in read.told
    assert ("ins", "Thu 9 Sep 14:25–15:25 (11:25–12:25)") in read.told
    assert ("dt", "Before") in read.told
    assert "<script" not in page
    assert "default-src &#x27;none&#x27;" in page


def test_no_words_of_an_agenda_are_markup(rcm: Rcm, shelf: Path) -> None:
    """A title that looks like markup stays words in every form."""
    path = shelf / "agendas" / "plenary.toml"
    path.write_text(NEW.replace("Session 2. Trafficking", "<b>*x*</b> | ~~y~~"), "utf-8")
    page = rcm("agenda", "diff", "plenary", "--lang", "en", "--format", "html", "-q", cwd=shelf).out
    assert "<b>" not in page
    table = rcm("agenda", "diff", "plenary", "--lang", "en", "--format", "md", "-q", cwd=shelf).out
    assert all(line.count("|") == 5 for line in table.splitlines() if line.startswith("|"))


def test_markdown_for_a_pull_request(rcm: Rcm, shelf: Path) -> None:
    """A table with what was and what is."""
    done = rcm("agenda", "diff", "plenary", "--lang", "en", "--format", "md", "-q", cwd=shelf)
    row = "| **NEW TIME** | Session 2. Trafficking | ~~Thu 9 Sep 11:10–12:10~~ | **Thu 9 Sep 11:25–12:25** |"
    assert row in done.out.splitlines()


def test_a_word_document(rcm: Rcm, shelf: Path) -> None:
    """What was is struck out, what is underlined, the head of the table repeated; twice the same bytes."""
    pytest.importorskip("docx")
    for name in ("one.docx", "two.docx"):
        assert rcm("agenda", "diff", "plenary", "--lang", "es,en", "--as", "Rev. 1", "-o", name, cwd=shelf).code == 0
    assert (shelf / "one.docx").read_bytes() == (shelf / "two.docx").read_bytes()
    with ZipFile(shelf / "one.docx") as archive:
        xml = archive.read("word/document.xml").decode()
    struck, underlined = "<w:strike/>", '<w:u w:val="single"/>'
    for look, words in ((struck, "jue 9 sep 11:10–12:10"), (underlined, "jue 9 sep 11:25–12:25"), (struck, "Cena")):
        assert look in xml[: xml.index(f">{words}<")].rpartition("<w:r>")[2]
    assert xml.count("<w:tblHeader/>") == 2
    assert "HOJA DE CAMBIOS · Rev. 1" in xml


def test_a_file_of_somebody_else_is_not_replaced(rcm: Rcm, shelf: Path) -> None:
    """Whatever its ending, a file that rcm did not write stays; the sheet's own is renewed."""
    for name in ("notes.txt", "notes"):
        (shelf / name).write_text("mine\n", "utf-8")
        assert rcm("agenda", "diff", "plenary", "-o", name, cwd=shelf).code == 2
        assert (shelf / name).read_text("utf-8") == "mine\n"
    for name in ("sheet.txt", "sheet.md", "sheet.html", "sheet.json", "sheet"):
        for _ in range(2):
            done = rcm("agenda", "diff", "plenary", "-o", name, cwd=shelf)
            assert done.code == 0, (name, done.err)


def test_json(rcm: Rcm, shelf: Path) -> None:
    """One object an item with both versions of it and its hours on each clock; a list for two languages."""
    done = rcm("agenda", "diff", "plenary", "--for", "Chile", "--format", "json", "--lang", "en", cwd=shelf)
    told = json.loads(done.out)
    assert (told["schema"], told["same"]) == ("rcm.diff/1", 1)
    assert (told["old"]["label"], told["new"]["revised"]) == ("plenary@HEAD", "2021-09-06")
    assert [(one["id"], one["kind"]) for one in told["changes"]] == [
        ("s2", ["moved"]), ("s4", ["day"]), ("photo", ["added"]), ("dinner", ["cancelled"]), ("closure", ["leads"]),
    ]  # fmt: skip
    there = told["changes"][1]["local"][1]
    assert (there["place"], there["before"]["start"], there["after"]["start"], there["day_shift"]) == (
        "Santiago", "2021-09-10T12:00:00-03:00", "2021-09-09T16:30:00-03:00", -1,
    )  # fmt: skip
    both = json.loads(rcm("agenda", "diff", "plenary", "--format", "json", "--lang", "es,en", cwd=shelf).out)
    assert [one["language"] for one in both] == ["es", "en"]


def test_each_version_has_the_id_of_its_file(rcm: Rcm, shelf: Path) -> None:
    """The JSON names the old file by its own id, not by that of the new one; an earlier version has the id of its file."""
    (shelf / "old.toml").write_text(OLD, "utf-8")
    for word, ids in (("old.toml", ("old", "plenary")), ("plenary@HEAD", ("plenary", "plenary"))):
        told = json.loads(rcm("agenda", "diff", word, "plenary", "--format", "json", cwd=shelf).out)
        assert (told["old"]["id"], told["new"]["id"]) == ids


def test_a_message_for_each_delegation(rcm: Rcm, shelf: Path) -> None:
    """Each in its own time and language; what changes no hour is in none of them."""
    done = rcm("agenda", "diff", "plenary", "--message", cwd=shelf)
    told = dict(zip(*[iter(re.split(r"— (.+) —\n", done.out)[1:])] * 2, strict=True))
    chile, states, costa_rica = (told[name] for name in ("Chile", "United States", "Costa Rica"))
    assert "antes 14:10–15:10, ahora 14:25–15:25 (11:10–12:10 → 11:25–12:25)" in chile
    assert "was 13:10–14:10, now 13:25–14:25 (11:10–12:10 → 11:25–12:25)" in states
    assert "horas de Costa Rica (UTC−6)" in costa_rica
    assert "Clausura" not in done.out
    alone = rcm("agenda", "diff", "plenary", "--message", "--for", "Chile", cwd=shelf).out
    assert alone.strip() == chile.strip()


def test_no_message_where_no_hour_changes(rcm: Rcm, shelf: Path) -> None:
    """Other words wake nobody."""
    (shelf / "agendas" / "plenary.toml").write_text(OLD.replace("Clausura", "Cierre"), "utf-8")
    done = rcm("agenda", "diff", "plenary", "--message", cwd=shelf)
    assert (done.code, done.out) == (0, "")
    assert "no hour changes, so there is no message to write" in done.err


def test_observers_are_written_to_and_nobody_is_left_out_in_silence(rcm: Rcm, shelf: Path) -> None:
    """Observers with a seat get their message too; who gets none is named; and an hour that changes is never denied."""
    file = shelf / "agendas" / "plenary.toml"
    line = 'delegations = ["Chile", "United States", "Costa Rica"]\n'
    file.write_text(NEW.replace(line, 'observers = ["IOM", "Liga de Nadie"]\n'), "utf-8")
    (shelf / "old.toml").write_text(OLD.replace(line, ""), "utf-8")
    done = rcm("agenda", "diff", "old.toml", "plenary", "--message", "--lang", "en", cwd=shelf)
    assert "horas de" not in done.out
    assert "was 19:10–20:10, now 19:25–20:25 (11:10–12:10 → 11:25–12:25)" in done.out  # Geneva, UTC+2 in September
    assert "whose place is not known: Liga de Nadie" in done.err
    file.write_text(NEW.replace(line, ""), "utf-8")
    done = rcm("agenda", "diff", "old.toml", "plenary", "--message", "--lang", "en", cwd=shelf)
    assert (done.code, done.out) == (0, "")
    assert "hours change, but the agenda names no delegation or observer to write to" in done.err
    assert "no hour changes" not in done.err


def test_git_asks_itself(shelf: Path) -> None:
    """As a diff driver of git: changed, new, renamed and broken files, each told, none ending the answer of git."""
    (shelf / ".gitattributes").write_text("agendas/*.toml diff=rcm\n", "utf-8")
    git(shelf, "config", "diff.rcm.command", f"PYTHONPATH='{ROOT}' '{sys.executable}' -m rcmcli agenda diff")
    assert "11:25–12:25" in git(shelf, "diff")
    new = shelf / "agendas" / "new.toml"
    new.write_text(OLD.replace("[[day]]", "[[day]]\n?", 1), "utf-8")
    git(shelf, "add", "-N", "agendas/new.toml")
    told = git(shelf, "diff")
    assert "11:25–12:25" in told
    assert "agendas/new.toml" in told
    new.write_text(OLD, "utf-8")
    assert "NEW" in git(shelf, "diff", "--", "agendas/new.toml")


def test_the_json_is_valid_by_its_schema(rcm: Rcm, shelf: Path) -> None:
    """What the command writes is valid by it, what lacks a key is not."""
    schema = (ROOT / "rcmcli" / "schemas" / "diff.schema.json").read_text("utf-8")
    validator = jsonschema.Draft202012Validator(json.loads(schema))
    for languages in ("es", "es,en"):
        done = rcm("agenda", "diff", "plenary", "--format", "json", "--lang", languages, "--tz", "Tokyo", cwd=shelf)
        told = json.loads(done.out)
        assert [error.message for error in validator.iter_errors(told)] == []
    told[0].pop("same")
    assert not validator.is_valid(told)


def test_the_version_before_the_last_edit(rcm: Rcm, shelf: Path) -> None:
    """What an edit made with rcm changed is what the comparison with the kept bytes tells."""
    state = {"XDG_STATE_HOME": str(shelf / "state")}
    path = shelf / "agendas" / "plenary.toml"
    path.write_text(OLD, "utf-8")
    edit = rcm("agenda", "shift", "plenary", "15", "--from", "s2", "--to", "s2", cwd=shelf, env=state)
    assert edit.code == 0, edit.err
    done = rcm("agenda", "diff", "plenary@undo", "--lang", "en", cwd=shelf, env=state)
    assert "Thu 9 Sep: was 11:10–12:10, now 11:25–12:25" in done.out
    assert "Unchanged items: 4" in done.out
    assert done.out == rcm("agenda", "diff", "plenary@HEAD", "--lang", "en", cwd=shelf, env=state).out


def test_of_one_day_only_what_is_otherwise_on_it(workspace: Path, rcm: Rcm) -> None:
    """By its number or date; what changes on other days is counted. Of no agenda, `rcm plan` knows no day."""
    agenda = "2021-09-rcm-sacm"
    assert rcm("agenda", "shift", agenda, "15", "--day", "2", cwd=workspace).code == 0
    told = rcm("agenda", "diff", f"{agenda}@undo", "--day", "2021-09-10", cwd=workspace).out
    assert told.count("NEW TIME") == 5
    told = rcm("agenda", "diff", f"{agenda}@undo", "--day", "1", cwd=workspace).out
    assert "NEW TIME" not in told
    assert "Other items that change, not shown here: 5" in told
    assert rcm("agenda", "diff", f"{agenda}@undo", "--day", "3", cwd=workspace).code == 2
    plan = json.loads(rcm("plan", "--agenda", agenda, "--day", "2", "--json", cwd=workspace).out)
    assert [one["first"] for one in plan["queries"]] == ["2021-09-10"]
    assert "add --agenda" in rcm("plan", "--date", "2027-02-02", "--for", "RCM", "--day", "2").err
