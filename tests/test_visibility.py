"""Visibility: every text of an agenda is a canary; only those of a written list get out, in every form, to whom they may."""

import json
import re
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec
import pytest
import tomli_w
from canaries import Canaries, Tree, inside, pictured, tables, written
from conftest import Rcm
from strict_calendar import events_of

from rcmcli.format_table import FORMATS
from rcmcli.model.agenda import Agenda, Day, Deadline, Document, Item, Link, Note, Venue
from rcmcli.model.keys import KEYS

MEMBERS, EVERYONE = ["members"], ["todos"]
OBSERVER, MEMBER = "UNHCR", "Mexico"
COVER = {
    "title", "subtitle", "theme", "organizer", "host", "venue.name", "venue.city", "venue.address", "objectives", "methodology",
    "notes.text", "footnotes.text", "documents.title", "documents.symbol", "documents.original",
    "documents.link", "deadlines.title",
}  # fmt: skip
DAY = {"title", "objectives", "notes.text", "venue.name", "venue.city", "venue.address"}
TOPIC = {
    "title", "leads", "leads.name", "speakers.name", "speakers.as", "speakers.role", "speakers.party",
    "documents.title", "documents.symbol", "documents.original", "documents.link",
}  # fmt: skip
PLACE = {"venue.name", "venue.city", "venue.address"}
ITEM = TOPIC | PLACE | {"id", "number", "heading", "room", "track", "notes.text"} | {
    f"{topics}.{key}" for topics in ("topics", "topics.topics") for key in TOPIC
}  # fmt: skip
PUBLIC = {
    *COVER, *(f"topics.{key}" for key in TOPIC), *(f"topics.topics.{key}" for key in TOPIC),
    *(f"open day.{key}" for key in DAY), *(f"day without items.{key}" for key in DAY),
    *(f"open item.{key}" for key in ITEM), *(f"open item on a closed day.{key}" for key in ITEM),
    *(f"day at the venue of the meeting.{key}" for key in ("title", "objectives", "notes.text")),
    *(f"closed day with an open item.venue.{key}" for key in ("name", "city", "address")),
    *(f"unplaced.{key}" for key in ITEM - PLACE - {"id", "heading", "room", "track", "notes.text"}),
    "closed day.notes for everyone.text", "open item.link for everyone.url",
}  # fmt: skip
PARTICIPANT = {
    "link.url", "open item.link.url", "open item on a closed day.link.url", "practical", "remote", "open day.remote",
    "day without items.remote", "day at the venue of the meeting.remote", "open item.remote",
    "open item on a closed day.remote",
}  # fmt: skip


class Made:
    """The agenda: its words, and its file."""

    def __init__(self, folder: Path) -> None:
        self.words = Canaries()
        self.path = folder / "made.toml"
        self.path.write_text(tomli_w.dumps(self._tree()), encoding="utf-8")

    def _tree(self) -> Tree:
        days = [
            self._day(4, "open day", [], [
                self._item("open item", "09:00-10:00", []),
                self._item("closed item", "10:00-11:00", MEMBERS, kind="meal"),
                self._item("open item", "11:00-12:00", EVERYONE, link=self._saying(Link, "open item.link for everyone", EVERYONE)),
            ]),
            self._day(5, "closed day", MEMBERS, [self._item("closed item", "09:00-10:00", []), self._item("closed item", "afternoon", [])]),
            self._day(6, "closed day without items", MEMBERS, []),
            self._day(7, "closed day with an open item", MEMBERS, [
                self._item("open item on a closed day", "09:00-10:00", EVERYONE), self._item("closed item", "10:00-11:00", [], kind="meal"),
            ]),
            self._day(8, "day of closed items", [], [self._item("closed item", "09:00-10:00", MEMBERS)]),
            self._day(9, "day without items", [], []),
            self._day(10, "day at the venue of the meeting", [], [], venue=None),
        ]  # fmt: skip
        days[1]["notes"].append(self._saying(Note, "closed day.notes for everyone", EVERYONE))
        tree = self.words.fill(
            Agenda, "", mode="hybrid", delegations=[MEMBER, "Canada"], observers=[OBSERVER], days=days,
            venue=self.words.fill(Venue, "venue"),
        )  # fmt: skip
        for key, kind in (("notes", Note), ("footnotes", Note), ("documents", Document)):
            tree[key] += [self._saying(kind, f"{key} for members", MEMBERS, by) for by in ("audience", "parties")]
        tree["deadlines"].append(self.words.fill(Deadline, "deadlines for members", parties=MEMBERS))
        return tree

    def _day(self, n: int, name: str, audience: list[str], items: list[Tree], **given: Any) -> Tree:
        day = self.words.fill(Day, name, audience=audience or None, items=items or None, mode=None, **given)
        return {**day, "date": day["date"].replace(day=n)}

    def _item(self, name: str, time: str, audience: list[str], **given: Any) -> Tree:
        more = {"minutes": {"each": 5, "of": "observers"}, "status": None, "optional": False, "kind": "session"}
        return self.words.fill(Item, name, time=time, audience=audience or None, **{**more, **given})

    def _saying(self, kind: Any, name: str, names: list[str], by: str = "audience") -> Tree:
        other = {"audience": "parties", "parties": "audience"}[by]
        return self.words.fill(kind, name, **{by: names, other: None})


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """One agenda for all of these tests."""
    return Made(tmp_path_factory.mktemp("made"))


def test_a_key_that_is_shown_as_it_is_holds_nothing_to_keep() -> None:
    """A table within it is handed on whole, so that none of its own keys may stay here or be asked about."""
    for kind in tables():
        shown = [field for field in msgspec.structs.fields(kind) if KEYS[kind][field.name].seen == "handed on"]
        for inner in [one for field in shown for one in inside(field.type)]:
            assert {key.seen for key in KEYS[inner].values()} == {"handed on"}, (kind, inner)


def exported(rcm: Rcm, made: Made, form: str, *options: str) -> str:
    """What a form says, and what it is called."""
    needed = FORMATS[form].package
    if needed and find_spec(needed) is None:
        pytest.skip(f"{form} needs {needed}, which is not installed")
    words = (str(made.path), "--lang", "en,es", *options)
    if form == "png":
        return pictured(rcm, made.path.with_name("pictures"), *words)
    done = rcm("export", form, *words, "-o", "-")
    assert done.code == 0, done.err
    return written(done.raw_out)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("party", [(), ("--for", OBSERVER)], ids=["all", "observer"])
def test_the_public_sees_what_is_on_the_list(form: str, party: tuple[str, ...], made: Made, rcm: Rcm) -> None:
    """No other field is in any form; also where the copy is for a party."""
    assert made.words.found(exported(rcm, made, form, "--audience", "public", *party)) - PUBLIC == set()


@pytest.mark.parametrize("form", FORMATS)
def test_an_observer_sees_that_and_how_to_connect(form: str, made: Made, rcm: Rcm) -> None:
    """What is for members is not in what a party gets that is no member."""
    assert made.words.found(exported(rcm, made, form, "--for", OBSERVER)) - PUBLIC - PARTICIPANT == set()


@pytest.mark.parametrize(
    ("audience", "days"), [(MEMBERS, [1]), ([], [2]), ([], [])], ids=["own", "of its day", "of a day"]
)
@pytest.mark.parametrize("form", ["html", "txt", "md", "json"])
def test_an_item_without_a_day_is_seen_by_whom_it_is_for(
    form: str, audience: list[str], days: list[int], rcm: Rcm, tmp_path: Path
) -> None:
    """Its own audience decides, else that of every day on which it may come to be."""
    path = tmp_path / "later.toml"
    tree = {"format": 1, "title": "T", "timezone": "UTC", "delegations": ["Mexico"], "day": [
        {"date": date(2026, 11, 4), "item": [{"title": "Opening", "time": "09:00-10:00"}]},
        {"date": date(2026, 11, 5), "audience": MEMBERS, "item": [{"title": "Closed", "time": "09:00-10:00"}]},
    ], "unplaced": [{"title": "Zebra", "minutes": 30, "days": days, **({"audience": audience} if audience else {})}]}  # fmt: skip
    path.write_text(tomli_w.dumps(tree), encoding="utf-8")
    assert "Zebra" in written(rcm("export", form, str(path), "-o", "-").raw_out)
    assert "Zebra" not in written(rcm("export", form, str(path), "-o", "-", "--audience", "public").raw_out)
    assert "Zebra" not in written(rcm("export", form, str(path), "-o", "-", "--for", OBSERVER).raw_out)


def test_the_lines_of_a_message_say_no_more(made: Made, rcm: Rcm) -> None:
    """All of an agenda as lines is all that may be seen of it."""
    assert made.words.found(exported(rcm, made, "txt", "--full", "--audience", "public")) - PUBLIC == set()
    assert made.words.found(exported(rcm, made, "txt", "--full", "--for", OBSERVER)) - PUBLIC - PARTICIPANT == set()
    assert "closed item.title" in made.words.found(exported(rcm, made, "txt", "--full"))


def test_the_lists_say_no_more_than_is_shown(made: Made, rcm: Rcm) -> None:
    """What is on the lists does get out, and members see what is closed: the search finds what it looks for."""
    public = made.words.found(exported(rcm, made, "json", "--audience", "public"))
    assert public == PUBLIC
    assert made.words.found(exported(rcm, made, "json", "--for", OBSERVER)) == public | PARTICIPANT
    member = made.words.found(exported(rcm, made, "json", "--for", MEMBER))
    assert member == made.words.found(exported(rcm, made, "json"))
    assert {"closed item.title", "closed day without items.notes.text", "notes for members.text"} < member


def test_files_that_are_several_say_no_more(made: Made, rcm: Rcm, tmp_path: Path) -> None:
    """A site, a calendar for each party, one for each item: neither what they say nor what they are called."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / "made.toml").write_bytes(made.path.read_bytes())
    for words in (
        ("site", "-o", "site", "--forms", "txt,md,csv,json"),
        ("ics", "made", "--each", "-o", "each"),
        ("ics", "made", "--split", "-o", "split"),
    ):
        done = rcm("export", *words, "--audience", "public", cwd=tmp_path)
        assert done.code == 0, done.err
    files = [path for name in ("site", "each", "split") for path in (tmp_path / name).rglob("*") if path.is_file()]
    assert len(files) == 33
    for path in files:
        assert made.words.found(f"{path.name} {written(path.read_bytes())}") - PUBLIC == set(), path
    parties = [
        re.sub(
            r"(?m)^(X-RCM-SCOPE|DESCRIPTION|DTSTAMP).*",
            "",
            written((tmp_path / "each" / f"made-{one}-public.ics").read_bytes()),
        )
        for one in ("MX", "UNHCR")
    ]
    assert parties[0] == parties[1]


HEAD = 'format = 1\ntitle = "T"\nstatus = "final"\ntimezone = "America/Guatemala"\nlanguages = ["en"]\ndelegations = ["Mexico"]\nobservers = ["UNHCR"]\n'
LECTURE = '[[day.item]]\nid = "lecture"\ntime = "09:00-10:00"\ntitle = "Lecture"\nleads = ["UNHCR"]\n'
COUNCIL = '[[day.item]]\nid = "council"\ntime = "10:00-11:00"\ntitle = "Council"\n'
CLOSED = 'audience = ["members"]\n'


def put(folder: Path, *parts: str, head: str = HEAD) -> str:
    """An agenda of one day."""
    path = folder / "t.toml"
    path.write_text(f"{head}[[day]]\ndate = 2026-11-05\n{''.join(parts)}", encoding="utf-8")
    return str(path)


def laid_out(rcm: Rcm, path: str, *options: str) -> Any:
    """The agenda as JSON."""
    done = rcm("export", "json", path, "-o", "-", *options)
    assert done.code == 0, done.err
    return json.loads(done.out)


@pytest.mark.parametrize("word", ["everyone", "todos", "Público", "open"])
def test_everyone_opens_an_item_of_a_closed_day(word: str, tmp_path: Path, rcm: Rcm) -> None:
    """It is on the public copy, without a mark that would restrict it; its lead and its name are no findings."""
    path = put(tmp_path, 'title = "Inner day"\n', CLOSED, LECTURE, f'audience = ["{word}"]\n', COUNCIL)
    out = rcm("export", "txt", path, "--audience", "public", "-o", "-").out
    assert "*09:00–10:00* Lecture [UNHCR]\n\n*10:00–11:00* Closed session\n" in out
    assert "Inner day" not in out
    assert "only for" not in "".join(line for line in rcm("agenda", "show", path).out.splitlines() if "Lecture" in line)
    assert "Lecture" in rcm("agenda", "show", path, "--for", "UNHCR").out
    assert "Council (only for members)" in rcm("agenda", "show", path).out
    assert not re.search("P404|P405", rcm("check", path, "--output-format", "concise").out)


@pytest.mark.parametrize(
    "word",
    [
        "participants",
        "plenary",
        "Everyone (members)",
        "open to members",
        "members",
        "Nobody known",
        " ",
        "all членов",
        "open 会员",
    ],
)
def test_no_other_word_opens_it(word: str, tmp_path: Path, rcm: Rcm) -> None:
    """Who takes part is not everyone, and a word beside the name may narrow it."""
    path = put(tmp_path, CLOSED, LECTURE, f'audience = ["{word}"]\n', COUNCIL)
    assert "Lecture" not in rcm("export", "txt", path, "--audience", "public", "-o", "-").out


@pytest.mark.parametrize(
    ("word", "seen"),
    [
        ("Observers (except UNHCR)", False),
        ("mebers", False),
        ("all членов", False),
        ("会员", False),
        ("accredited", True),
        ("ACNUR", True),
    ],
)
def test_a_name_that_nobody_knows_shows_a_party_no_more_than_hours(
    word: str, seen: bool, tmp_path: Path, rcm: Rcm
) -> None:
    """They are told with the advice to ask, as an item is of a group that only the organisers know."""
    out = rcm("agenda", "show", put(tmp_path, LECTURE, f'audience = ["{word}"]\n'), "--for", "UNHCR").out
    assert ("Lecture" in out, "Closed session" in out) == (seen, not seen)
    assert ("ask whether you are admitted" in out) == (word != "ACNUR")


@pytest.mark.parametrize("audience", [("--audience", "public"), ()])
def test_an_entry_has_one_identity_in_apps_and_calendars(audience: tuple[str, ...], tmp_path: Path, rcm: Rcm) -> None:
    """`guid` is `UID`, of closed items too, for the public and for members."""
    path = put(tmp_path, LECTURE, COUNCIL, CLOSED)
    guids = re.findall('guid="([^"]+)"', rcm("export", "xml", path, "-o", "-", *audience).out)
    events = events_of(rcm("export", "ics", path, "-o", "-", *audience).raw_out)
    assert guids == [event["UID"].value for event in events]
    assert len(guids) == 2


def test_the_clock_of_a_closed_day_does_not_tell_where_it_is(tmp_path: Path, rcm: Rcm) -> None:
    """Its hours are those of the meeting's clock, and the same instants as members see: 10:00 in Tokyo is 01:00 UTC."""
    path = put(tmp_path, CLOSED, 'timezone = "Asia/Tokyo"\n', COUNCIL)
    members, public = (laid_out(rcm, path, *words)["days"][0] for words in ((), ("--audience", "public")))
    assert (members["clocks"][0]["zones"], members["items"][0]["start"]) == (["Asia/Tokyo"], "2026-11-05T01:00:00Z")
    assert public["items"][0]["start"] == members["items"][0]["start"]
    assert public["items"][0]["local"][0]["start"] == "2026-11-04T19:00:00-06:00"
    for form in ("json", "ics", "xml", "txt"):
        out = rcm("export", form, path, "-o", "-", "--audience", "public").out
        assert not re.search(r"Tokyo|\+09:00|UTC\+9", out), form


def test_the_venue_of_the_meeting_goes_where_all_that_is_held_there_is_closed(tmp_path: Path, rcm: Rcm) -> None:
    """An open day elsewhere does not open it; an open day there does."""
    head = HEAD + 'venue = "Palacio"\n'
    closed = "[[day]]\ndate = 2026-11-06\n" + CLOSED + COUNCIL
    elsewhere = put(tmp_path, 'venue = "Teatro"\n', LECTURE, closed, head=head)
    assert "Palacio" not in rcm("export", "md", elsewhere, "-o", "-", "--audience", "public").out
    assert "Palacio" not in rcm("agenda", "show", elsewhere, "--for", "UNHCR").out
    there = put(tmp_path, LECTURE, closed, head=head)
    assert "Palacio" in rcm("export", "md", there, "-o", "-", "--audience", "public").out
    event = events_of(rcm("export", "ics", there, "-o", "-", "--audience", "public").raw_out)[1]
    assert "LOCATION" not in event


def test_a_meeting_all_of_which_is_closed_is_its_name_and_its_dates(tmp_path: Path, rcm: Rcm) -> None:
    """What is said of all of it is said of what is closed."""
    head = (
        HEAD
        + 'link = "https://example.org/hall"\nobjectives = ["Secret aim"]\nnotes = ["Secret note", { text = "Press at 18:00", audience = ["everyone"] }]\n'
    )
    path = put(tmp_path, CLOSED, head=head)
    for options in (("--audience", "public"), ("--for", "UNHCR")):
        out = rcm("export", "md", path, "-o", "-", *options).out
        assert "Secret" not in out, options
        assert "example.org" not in out, options
        assert "Press at 18:00" in out, options
        assert "Closed day" in out, options


def test_a_line_with_an_address_is_for_those_who_take_part(tmp_path: Path, rcm: Rcm) -> None:
    """Many a link stands in the notes: it is not public, unless the note says so, and neither is the link itself."""
    notes = '"Zoom: https://example.org/in", { text = "Stream: https://example.org/tv", for = ["todos"] }'
    head = (
        HEAD + f'link = "https://example.org/hall"\nnotes = [{notes}]\nmethodology = ["By https://example.org/way"]\n'
    )
    path = put(tmp_path, LECTURE, 'link = "https://example.org/room"\n', head=head)
    everything = {"hall", "room", "in", "way", "tv"}
    for options, seen in (
        (("--audience", "public"), {"tv"}),
        (("--for", "UNHCR"), everything),
        (("--for", "Japan"), {"tv"}),
    ):
        out = rcm("export", "txt", path, "-o", "-", *options).out + rcm("export", "md", path, "-o", "-", *options).out
        assert set(re.findall(r"example\.org/(\w+)", out)) == seen, options


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "public copy: 1 closed item; shown: 2 documents, 1 note; not shown: 1 note, 1 link\n"),
        ("es", "copia pública: 1 punto cerrado; se muestran: 2 documentos, 1 nota; no se muestran: 1 nota, 1 enlace\n"),
    ],
)
@pytest.mark.parametrize("form", ["txt", "ics", "json"])
def test_a_public_copy_says_what_it_holds(form: str, lang: str, told: str, tmp_path: Path, rcm: Rcm) -> None:
    """On standard error: so that nothing goes out unnoticed; a copy for members says nothing."""
    head = (
        HEAD
        + 'link = "https://example.org/hall"\ndocuments = ["A", "B"]\nnotes = ["C", { text = "D", audience = ["members"] }]\n'
    )
    path = put(tmp_path, LECTURE, COUNCIL, CLOSED, 'notes = ["E"]\n', head=head)
    assert told in rcm("export", form, path, "-o", "-", "--audience", "public", "--lang", lang).err
    assert "public" not in rcm("export", form, path, "-o", "-", "--lang", lang).err


@pytest.mark.parametrize(
    "line", ["cerrado = true", "for = ['members']", "members_only = true", "audiencia = ['members']"]
)
def test_a_key_that_may_close_something_is_never_passed_over(line: str, tmp_path: Path, rcm: Rcm) -> None:
    """A file with a key that rcm does not know has no public copy, and no site."""
    path = put(tmp_path, LECTURE, f"{line}\n")
    for form in ("txt", "ics"):
        done = rcm("export", form, path, "-o", "-", "--audience", "public")
        assert (done.code, done.out) == (2, ""), form
    (tmp_path / "agendas").mkdir()
    Path(path).rename(tmp_path / "agendas" / "t.toml")
    assert "left out" in rcm("export", "site", cwd=tmp_path).err
    assert "Lecture" not in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")


def test_a_calendar_that_does_not_say_for_whom_it_is_is_not_made_public(tmp_path: Path, rcm: Rcm) -> None:
    """An older rcm did not write it: its entries may be closed ones, and would stay as cancelled."""
    target = tmp_path / "t.ics"
    assert rcm("export", "ics", put(tmp_path, LECTURE, COUNCIL, CLOSED), "-o", str(target)).code == 0
    target.write_bytes(re.sub(rb"X-RCM-SCOPE:.*\r\n", b"", target.read_bytes()))
    path = put(tmp_path, LECTURE)
    done = rcm("export", "ics", path, "-o", str(target), "--audience", "public")
    assert (done.code, "older rcm" in done.err) == (2, True)
    assert (
        rcm("export", "ics", path, "-o", str(target), "--audience", "public", "--since", str(target), "--force").code
        == 2
    )
    assert rcm("export", "ics", path, "-o", str(target), "--audience", "public", "--force").code == 0
    assert b"Council" not in target.read_bytes()
    assert rcm("export", "ics", path, "-o", str(target), "--force").code == 0


def test_errors_of_closed_items_are_not_named_beside_a_public_copy(tmp_path: Path, rcm: Rcm) -> None:
    """What is said on standard error may be a public log: how many errors, not of which item; members' copies name them."""
    path = put(tmp_path, LECTURE, COUNCIL.replace("11:00", "10:00"), CLOSED)
    for form in ("txt", "ics"):
        target = tmp_path / f"t.{form}"
        public, members = (
            rcm("export", form, path, "-o", str(target), "--force", *words).err
            for words in (("--audience", "public"), ())
        )
        assert "Council" not in public, form
        assert "Council" in members, form


def test_a_deadline_for_everyone_names_nobody(tmp_path: Path, rcm: Rcm) -> None:
    """Who stands beside `everyone` is not told."""
    head = HEAD + 'deadlines = [{ date = 2026-10-01, title = "Inscription", for = ["Peru", "everyone"] }]\n'
    out = rcm("export", "md", put(tmp_path, LECTURE, head=head), "-o", "-", "--audience", "public").out
    assert "Inscription\n" in out
    assert "Peru" not in out
    closer = head.replace(', "everyone"', "")
    assert "Peru" in rcm("export", "md", put(tmp_path, LECTURE, head=closer), "-o", "-").out


@pytest.mark.parametrize(
    "words",
    [
        "https://example.org/in",
        "www.example.org",
        "zoom.us/j/123",
        "Zoom (Meet.google.com/abc)",
        "meet.org:8443/?r=1",
        "meet.org/?r=1",
        "sip:hall@example.org",
    ],
)
def test_an_address_in_place_of_a_room_or_venue_is_for_those_who_take_part(
    words: str, tmp_path: Path, rcm: Rcm
) -> None:
    """It is the way in, whatever key it stands in."""
    head = HEAD + f'venue = "{words}"\n'
    path = put(
        tmp_path,
        f'venue = {{ name = "Hall", city = "{words}", address = "{words}" }}\n',
        LECTURE,
        f'room = "{words}"\ntrack = "{words}"\nheading = "{words}"\n',
        head=head,
    )
    for options, seen in ((("--audience", "public"), False), (("--for", "Japan"), False), (("--for", "UNHCR"), True)):
        out = rcm("export", "json", path, "-o", "-", *options).out
        assert (words in out) == seen, options
    assert "Hall" in rcm("export", "json", path, "-o", "-", "--audience", "public").out


@pytest.mark.parametrize(
    "words", ["Room A/B", "24/7", "Salón n.º 3/4", "p. ej./i. e.", "St. Louis/Main", "Hotel:Maya", "Tel:55 1234"]
)
def test_other_words_of_a_room_are_no_address(words: str, tmp_path: Path, rcm: Rcm) -> None:
    """Strokes and points are in many a room's name."""
    path = put(tmp_path, LECTURE, f'room = "{words}"\n')
    assert words in rcm("export", "json", path, "-o", "-", "--audience", "public").out


def test_a_note_of_two_lists_is_for_those_on_both(tmp_path: Path, rcm: Rcm) -> None:
    """`audience` and `for` narrow each other, whichever is the wider one."""
    for audience, parties in (("everyone", "Mexico"), ("Mexico", "everyone")):
        head = HEAD + f'notes = [{{ text = "Bring it", audience = ["{audience}"], for = ["{parties}"] }}]\n'
        path = put(tmp_path, LECTURE, head=head)
        seen = ["Bring it" in rcm("agenda", "show", path, "--for", name).out for name in ("UNHCR", "Mexico")]
        assert seen == [False, True]
        assert "Bring it" not in rcm("export", "md", path, "-o", "-", "--audience", "public").out


def test_a_guest_has_the_link(tmp_path: Path, rcm: Rcm) -> None:
    """Whom an audience names takes part, though it is no delegation and no observer."""
    head = HEAD + 'link = "https://example.org/hall"\n'
    path = put(tmp_path, LECTURE, 'audience = ["members", "UNODC"]\n', head=head)
    assert "example.org/hall" in rcm("agenda", "show", path, "--for", "UNODC").out
    assert "example.org/hall" not in rcm("agenda", "show", path, "--for", "ECLAC").out


def test_a_group_sees_what_each_of_its_members_may(tmp_path: Path, rcm: Rcm) -> None:
    """A bilateral of Mexico is hours in a copy that goes to all of the RCM, and nothing in one that goes to the SACM."""
    head = HEAD.replace('["Mexico"]', '["RCM"]') + 'link = "https://example.org/hall"\n'
    path = put(tmp_path, COUNCIL, CLOSED, LECTURE, 'audience = ["Mexico", "Panama"]\n', head=head)
    out = {name: rcm("agenda", "show", path, "--for", name).out for name in ("RCM", "SACM", "Mexico")}
    assert [("Lecture" in one, "Closed session" in one) for one in out.values()] == [
        (False, True),
        (False, False),
        (True, False),
    ]
    assert ["Council" in one for one in out.values()] == [True, False, True]
    assert ["example.org" in one for one in out.values()] == [True, False, True]


@pytest.mark.parametrize("named", [True, False])
def test_the_calendar_of_a_party_does_not_go_on_from_another(named: bool, tmp_path: Path, rcm: Rcm) -> None:
    """What members were sent, and is gone now, would stay in it as cancelled; who says --force says that it was sent that."""
    old = tmp_path / "old.ics"
    assert rcm("export", "ics", put(tmp_path, LECTURE, COUNCIL, CLOSED), "-o", str(old)).code == 0
    old.write_bytes(old.read_bytes() if named else re.sub(rb"X-RCM-SCOPE:.*\r\n", b"", old.read_bytes()))
    words = ("export", "ics", put(tmp_path, LECTURE), "--for", "UNHCR")
    assert [rcm(*words, *more).code for more in (("--since", str(old), "-o", "-"), ("-o", str(old)))] == [2, 2]
    assert b"Council" in rcm(*words, "--since", str(old), "-o", "-", "--force").raw_out
    assert rcm(*words, "-o", str(old), "--force").code == 0
    assert b"Council" not in old.read_bytes()


def test_a_copy_of_one_day_counts_its_own_closed_items(tmp_path: Path, rcm: Rcm) -> None:
    """The second day has one, the first has none."""
    path = put(tmp_path, LECTURE, "[[day]]\ndate = 2026-11-06\n", COUNCIL, CLOSED)
    told = [rcm("export", "ics", path, "-o", "-", "--audience", "public", "--day", day).err for day in ("1", "2")]
    assert ["no closed items" in told[0], "1 closed item" in told[1]] == [True, True]


def test_a_public_copy_for_a_party_does_not_say_that_it_may_attend(tmp_path: Path, rcm: Rcm) -> None:
    """It has the hours of closed items, whomever these admit."""
    path = put(tmp_path, LECTURE, COUNCIL, CLOSED)
    for options, words in (((), "only what it may attend"), (("--audience", "public"), "public copy for Mexico")):
        out = rcm("export", "txt", path, "-o", "-", "--for", "Mexico", "--lang", "en", *options).out
        assert words in out


@pytest.mark.parametrize("key", ["audience", "for"])
def test_a_list_of_nobody_is_not_read_as_everyone(key: str, tmp_path: Path, rcm: Rcm) -> None:
    """It may be meant for nobody: what it is said of is not shown before somebody has decided."""
    path = put(tmp_path, LECTURE, f'notes = [{{ text = "Badges", {key} = [] }}]\n')
    done = rcm("export", "txt", path, "-o", "-", "--audience", "public")
    assert (done.code, done.out) == (2, "")
    assert "error[F104]" in rcm("check", path, "--output-format", "concise").out


@pytest.mark.parametrize("options", [("--audience", "public"), ("--for", "UNHCR")])
def test_the_id_of_an_open_item_does_not_count_its_closed_namesakes(
    options: tuple[str, ...], tmp_path: Path, rcm: Rcm
) -> None:
    """`vote-2` would tell what the closed item before it is called."""
    vote = '[[day.item]]\ntime = "09:00-10:00"\ntitle = "Vote"\n'
    path = put(tmp_path, vote, CLOSED, vote, vote, 'audience = ["everyone"]\n')
    ids = [item["id"] for item in laid_out(rcm, path, *options)["days"][0]["items"]]
    assert [one for one in ids if not one.startswith("closed-")] == ["vote", "vote-2"]


def test_the_order_of_the_clocks_does_not_tell_of_a_closed_hour(tmp_path: Path, rcm: Rcm) -> None:
    """From west to east on the first day, whether or not something has an hour that the party may not know."""
    head = HEAD.replace('["Mexico"]', '["Brazil", "Colombia"]')
    lecture = LECTURE.replace('time = "09:00-10:00"\n', "")
    without = rcm("export", "json", put(tmp_path, lecture, head=head), "-o", "-", "--for", "UNHCR").out
    beside = rcm("export", "json", put(tmp_path, lecture, COUNCIL, CLOSED, head=head), "-o", "-", "--for", "UNHCR").out
    assert beside == without
    assert without.index("Bogotá") < without.index("Brasília")
