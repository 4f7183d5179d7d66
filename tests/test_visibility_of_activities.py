"""Visibility of calendars of activities: every text is a canary; in a public copy only those of a written list get out, in every form."""

import json
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
import tomli_w
from canaries import Canaries, Tree, written
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.format_table import FORMATS
from rcmcli.model.activities import TABLES, Activities, Activity, ActivityGroup, Due
from rcmcli.model.activity_keys import ACTIVITY_KEYS
from rcmcli.model.agenda import Link, Note

FORMS = ("ics", "md", "csv", "json", "html", "docx", "xlsx", "pdf")
SOME, EVERYONE = ["Belize"], ["everyone"]
PAPERS = {"documents.title", "documents.symbol", "documents.link"}
ROW = PAPERS | {
    "id", "title", "mandate", "also", "host", "with", "city", "venue.name", "objectives.general",
    "objectives.specific", "topics", "steps",
}  # fmt: skip
DUE = PAPERS | {"id", "title", "mandate"}
PUBLIC = {
    *PAPERS, "title", "host", "group.id", "group.title",
    *(f"open.{key}" for key in ROW), *(f"opened.{key}" for key in ROW),
    *(f"due.{key}" for key in DUE), *(f"due and opened.{key}" for key in DUE),
    "opened.notes for everyone.text", "opened.participants for everyone.text", "opened.link for everyone.url",
}  # fmt: skip


class Made:
    """The calendar: its words, and its file."""

    def __init__(self, folder: Path) -> None:
        self.words = Canaries()
        (folder / "calendars").mkdir()
        self.path = folder / "calendars" / "made.toml"
        self.path.write_text(tomli_w.dumps(self._tree()), encoding="utf-8")

    def _tree(self) -> Tree:
        opened = self._row("opened", parties=SOME, audience=EVERYONE)
        for key, kind in (("notes", Note), ("participants", Note)):
            opened[key].append(
                self.words.fill(kind, f"opened.{key} for everyone", audience=EVERYONE, parties=None)
            )  # fmt: skip
        opened["link"] = self.words.fill(Link, "opened.link for everyone", audience=EVERYONE, parties=None)
        hidden = self._row("hidden", parties=SOME)
        rows = [
            self._row("open"), opened, hidden, self._row("closed", audience=["members"]),
            {"id": "hanging", "title": "Hanging", "when": f"1 month before {hidden['id']}", "part_of": hidden["id"]},
        ]  # fmt: skip
        unseen = self._due("due and hidden", parties=SOME)
        dues = [
            self._due("due"), unseen, self._due("due and closed", audience=SOME),
            self._due("due and opened", parties=SOME, audience=EVERYONE),
            {"title": "Hung on it", "by": f"1 week before {unseen['id']}"},
            {"title": "Hung", "by": f"before {hidden['id']}"},
        ]  # fmt: skip
        group = self.words.fill(ActivityGroup, "group", activities=rows)
        lost = self.words.fill(ActivityGroup, "hidden group", activities=[self._row("hidden there", parties=SOME)])
        return self.words.fill(
            Activities, "", groups=[group, lost], deadlines=dues, period="2026", parties={"Nobody": "Nobody"}, publish=True
        )  # fmt: skip

    def _row(self, name: str, **given: Any) -> Tree:
        return self.words.fill(
            Activity, name, **{"parties": None, "audience": None, "when": "2026-11-04", "status": None, **given}
        )

    def _due(self, name: str, **given: Any) -> Tree:
        return self.words.fill(Due, name, **{"parties": None, "audience": None, "by": "2026-11-05", "status": None, **given})  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """One calendar for all of these tests."""
    return Made(tmp_path_factory.mktemp("made"))


def exported(rcm: Rcm, made: Made, form: str, *options: str) -> str:
    """What a form says."""
    needed = FORMATS[form].package
    if needed and find_spec(needed) is None:
        pytest.skip(f"{form} needs {needed}, which is not installed")
    done = rcm("export", form, str(made.path), "-o", "-", "--lang", "en,es", *options)
    assert done.code == 0, done.err
    return written(done.raw_out)


def test_the_table_has_every_key() -> None:
    """Each key of each table of a calendar stands in it, and no other."""
    assert {kind: set(keys) for kind, keys in ACTIVITY_KEYS.items()} == {
        kind: {field.name for field in msgspec.structs.fields(kind)} for kind in TABLES
    }


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("party", [(), ("--for", "Canada")], ids=["all", "party"])
def test_the_public_sees_what_is_on_the_list(form: str, party: tuple[str, ...], made: Made, rcm: Rcm) -> None:
    """No other field is in any form; also where the copy is for a party."""
    assert made.words.found(exported(rcm, made, form, "--audience", "public", *party)) - PUBLIC == set()


def test_the_list_says_no_more_than_is_shown(made: Made, rcm: Rcm) -> None:
    """What is on the list does get out, and members see all that is shown: the search finds what it looks for."""
    assert made.words.found(exported(rcm, made, "json", "--audience", "public")) == PUBLIC
    members = made.words.found(exported(rcm, made, "json"))
    assert {"hidden.title", "closed.notes.text", "due and closed.title", "open.participants.text", "link.url"} < members


def test_what_hangs_on_what_is_not_shown_has_no_name_and_no_date_of_it(made: Made, rcm: Rcm) -> None:
    """It is before an activity of others; members read its name, and the day that follows from it."""
    public, members = (
        json.loads(exported(rcm, made, "json", "--lang", "en", *options)) for options in (("--audience", "public"), ())
    )
    when = public["groups"][0]["activities"][-1]["when"]
    assert (when["words"], when["first"]) == ("1 month before “an activity of others”", None)
    assert [due["when"]["words"] for due in public["deadlines"][-2:]] == [
        "1 week before “an activity of others”",
        "before “an activity of others”",
    ]
    assert public["groups"][0]["activities"][-1]["part_of"] == "an activity of others"
    assert members["groups"][0]["activities"][-1]["when"]["first"] == "2026-10-04"


def test_a_site_says_no_more(made: Made, rcm: Rcm) -> None:
    """The page, its forms, the calendar files and the feeds: neither what they say nor what they are called."""
    folder = made.path.parent.parent
    (folder / "agendas").mkdir()
    done = rcm("export", "site", "--forms", "txt,md,csv,json", "--at", "2026-01-01", cwd=folder)
    assert done.code == 0, done.err
    files = [path for path in (folder / "site").rglob("*") if path.is_file()]
    assert {path.suffix for path in files} == {".html", ".ics", ".md", ".csv", ".json"}
    for path in files:
        assert made.words.found(f"{path.name} {written(path.read_bytes())}") - PUBLIC == set(), path


def test_a_public_copy_says_what_is_not_in_it(made: Made, rcm: Rcm) -> None:
    """How many rows, and how much of the others; in both languages."""
    words = ("export", "md", str(made.path), "-o", "-", "--audience", "public", "--lang", "en")
    assert (
        "public copy: activities and deadlines left out: 5; not shown: 6 notes, 4 links, 2 participants\n"
        in rcm(*words).err
    )
    assert "actividades y plazos que no figuran: 5" in rcm(*words[:-1], "es").err


def test_a_key_that_is_not_known_may_have_been_meant_to_close_something(tmp_path: Path, rcm: Rcm) -> None:
    """No public copy is written."""
    path = tmp_path / "c.toml"
    path.write_text(
        'format = 1\ntitle = "T"\nperiod = "2026"\n[[deadline]]\ntitle = "Budget"\naudiense = ["members"]\n', "utf-8"
    )
    done = rcm("export", "md", str(path), "-o", "-", "--audience", "public")
    assert (done.code, done.out) == (2, "")


AGENDA = """format = 1
title = "Plenary"
status = "final"
timezone = "America/Lima"
languages = ["en"]
venue = {{ name = "Palace", city = "Lima" }}
{more}
[[day]]
date = 2026-11-12
[[day.item]]
title = "Opening"
time = "09:00"
{item}
"""
CALENDAR = """format = 1
title = "Year"
period = "2026"
[[group]]
id = "g"
title = "Group"
[[group.activity]]
id = "a"
title = "Plenary"
agenda = "plenary"
"""


@pytest.mark.parametrize(
    ("more", "item", "when", "place", "agenda"),
    [
        ("", "", "12 November 2026", "Palace, Lima", "plenary"),
        ("", 'audience = ["members"]', "12 November 2026", "", "plenary"),
        ("publish = false", "", "date to be agreed", "", ""),
    ],
)
def test_an_agenda_gives_what_the_public_may_see_of_it(
    more: str, item: str, when: str, place: str, agenda: str, tmp_path: Path, rcm: Rcm
) -> None:
    """Its days; where all that is held in its venue is closed, no place; of one that is not published nothing."""
    for folder, name, text in (
        ("agendas", "plenary", AGENDA.format(more=more, item=item)),
        ("calendars", "year", CALENDAR),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{name}.toml").write_text(text, "utf-8")
    done = rcm("export", "json", "year", "-o", "-", "--audience", "public", cwd=tmp_path)
    row = json.loads(done.out)["groups"][0]["activities"][0]
    assert (row["when"]["words"], row["place"], row["agenda"]) == (when, place, agenda)
    assert ("not published: 1" in done.err) == (not agenda)


ROWS = st.fixed_dictionaries(
    {"title": st.sampled_from(("Workshop", "Budget"))},
    optional={
        "when": st.sampled_from(("2026-11-04", "2026-03", "before a0", "2 weeks after a1")), "host": st.just("Mexico"),
        "notes": st.just(["Note"]), "link": st.just("https://example.org/x"), "topics": st.just(["Topic"]),
        "part_of": st.sampled_from(("a0", "a1")), "also": st.just(["h"]), "participants": st.just(["Two officials"]),
    },
)  # fmt: skip
CLOSED = st.sampled_from(
    ({"audience": ["members"]}, {"for": ["Mexico"]}, {"for": ["everyone"], "audience": ["Belize"]})
)


@examples(15)
@given(st.lists(ROWS, max_size=3), *[st.lists(st.tuples(ROWS, CLOSED), min_size=2, max_size=2) for _ in range(2)])
def test_the_public_learns_nothing_of_what_is_closed(
    rcm: Rcm, shown: list[Tree], one: list[tuple[Tree, Tree]], other: list[tuple[Tree, Tree]]
) -> None:
    """Whatever is said of the activities that are not for everyone, the public copy is the same, byte for byte."""
    copies = []
    for closed in (one, other):
        rows = [{**row, **whom, "id": f"a{n}"} for n, (row, whom) in enumerate(closed)]
        opened = [{**row, "id": f"b{n}"} for n, row in enumerate(shown)]
        groups = [
            {"id": "g", "title": "G", "activity": [*opened, {"id": "last", "title": "Last"}]},
            {"id": "h", "title": "H", "activity": rows},
        ]
        with TemporaryDirectory() as folder:
            path = Path(folder, "made.toml")
            path.write_text(tomli_w.dumps({"format": 1, "title": "T", "period": "2026", "group": groups}), "utf-8")
            for form in ("json", "ics"):
                done = rcm("export", form, str(path), "-o", "-", "--audience", "public")
                copies.append(done.raw_out if done.code == 0 else b"none")
    assert copies[:2] == copies[2:]
