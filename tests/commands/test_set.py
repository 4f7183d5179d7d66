"""`rcm agenda set`: keys given other values, and nothing else; what is refused, and why."""

from pathlib import Path

import pytest
from conftest import Rcm, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from rcmcli.jobs.edit.keys import parted
from rcmcli.model.timeline import timeline
from rcmcli.store.reading import read, read_bytes

TABLES = """\
format = 1
title.en = "Meeting"   # the meeting
title.es = "Reunión"
timezone = "America/Costa_Rica"
languages = ["en", "es"]
status = "draft"
revised = 2021-09-03

[[day]]
date = 2021-09-09
weekday = "jueves"

[[day.item]]
# kept
id = "opening"
time = "09:00-09:30"
title = { en = "Opening", es = "Apertura" }
room = "Room A"
leads = ["Panama"]
fixed = true
minutes = 30

[[day.item]]
id = "break"
time = "09:30-10:00"
title = "Break"
"""
LINES = """\
format = 1
title = "Meeting"
timezone = "America/Costa_Rica"
languages = ["en", "es"]

[[day]]
date = 2021-09-09
items = \"\"\"
09:00-09:30  Opening | Apertura [Panama] @ Room A #opening
09:30-10:00  Break | Receso #break
\"\"\"
"""


class Desk:
    """A file and the command that is run on it."""

    def __init__(self, rcm: Rcm, folder: Path, text: str = TABLES) -> None:
        self._rcm, self._folder, self.path = rcm, folder, folder / "a.toml"
        self.path.write_bytes(text.encode())

    def run(self, *words: str) -> Result:
        """The outcome of setting something."""
        return self._rcm("agenda", "set", "a.toml", *words, cwd=self._folder)

    @property
    def text(self) -> str:
        """What the file says now."""
        return self.path.read_bytes().decode()


@pytest.fixture
def desk(rcm: Rcm, tmp_path: Path) -> Desk:
    """A desk with the agenda in tables."""
    return Desk(rcm, tmp_path)


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        (("status=final",), 'status = "draft"', 'status = "final"'),
        (("title.es=Otra",), 'title.es = "Reunión"', 'title.es = "Otra"'),
        (("title=One | Una",), 'title.en = "Meeting"   # the meeting\ntitle.es = "Reunión"',
         'title.en = "One"   # the meeting\ntitle.es = "Una"'),
        (("revised=2021-09-04",), "2021-09-03", "2021-09-04"),
        (("host=Mexico",), "revised = 2021-09-03\n", 'revised = 2021-09-03\nhost = "Mexico"\n'),
        (("--day", "1", "date=2021-09-10"), '2021-09-09\nweekday = "jueves"', '2021-09-10\nweekday = "viernes"'),
        (("opening", "title.es=Inicio"), 'es = "Apertura"', 'es = "Inicio"'),
        (("opening", "leads=Canada, IOM"), '["Panama"]', '["Canada", "IOM"]'),
        (("opening", "fixed=no"), "fixed = true", "fixed = false"),
        (("opening", "minutes=20-30"), "minutes = 30", 'minutes = "20-30"'),
        (("opening", "room="), 'room = "Room A"\n', ""),
        (("opening", "room.es=Sala A"), '"Room A"', '{ en = "Room A", es = "Sala A" }'),
        (("break", "title.es=Receso"), '"Break"', '{ en = "Break", es = "Receso" }'),
        (("opening", "time=08:45-09:30"), "09:00-09:30", "08:45-09:30"),
        (("opening", "venue.name=Sol", "venue.city=Puebla"), "minutes = 30\n",
         'minutes = 30\nvenue.name = "Sol"\nvenue.city = "Puebla"\n'),
    ],
)  # fmt: skip
def test_one_value_changes_and_every_other_byte_stays(
    words: tuple[str, ...], before: str, after: str, desk: Desk
) -> None:
    """The text is the old one with these words in the place of those."""
    done = desk.run(*words)
    assert done.code == 0, done.err
    assert desk.text == TABLES.replace(before, after)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("titel=X",), "did you mean title=?"),
        (("titulo=X",), "did you mean title=?"),
        (("weekday=lunes",), "it is a key of a day"),
        (("room=B",), "it is a key of an item"),
        (("opening", "id=x"), "an id never changes"),
        (("opening", "topics=x"), "takes more than a word"),
        (("opening", "title=One"), "one text would take the place of all"),
        (("opening", "title="), "cannot be taken away"),
        (("opening", "fixed=perhaps"), "neither yes nor no"),
        (("opening", "minutes=many"), "no number of minutes"),
        (("opening", "minutes=5000"), "5000"),
        (("opening", "kind=almuerzo"), "did you mean kind=meal?"),
        (("status=definitivo",), "did you mean status=final?"),
        (("languages=es,xx",), "en, es, fr, pt"),
        (("revised=yesteryear",), "yesteryear"),
        (("opening", "venue.city=Puebla"), "set venue.name=… first"),
        (("status=final", "status=draft"), "set twice"),
        (("opening", "break", "room=B"), "no KEY=VALUE"),
        (("opening",), "say what to set"),
        (("--keep", "clock", "status=final"), "--keep goes with timezone"),
        (("--keep", "both", "timezone=Chile"), "clock or instant"),
        (("timezone=EST", "--keep", "clock"), "no place with a clock of its own"),
        (("timezone=", "--keep", "clock"), "cannot be taken away"),
        (("timezone=Chile",), "with clock it stays 09:00"),
        (("nobody", "room=B"), "no item is called"),
    ],
)
def test_what_cannot_be_set_is_refused_and_nothing_written(words: tuple[str, ...], says: str, desk: Desk) -> None:
    """The reason or the way out is said, the exit code is 2, and the file is what it was."""
    done = desk.run(*words)
    assert (done.code, desk.text) == (2, TABLES), done.err
    assert says in " ".join(done.err.split())


def test_a_place_that_is_taken_is_refused_as_a_move_is(desk: Desk) -> None:
    """Exit code 1, the item in the way named, nothing written."""
    done = desk.run("opening", "time=09:15-09:45")
    assert (done.code, desk.text) == (1, TABLES)
    assert "Break" in done.err


def test_lines_say_what_they_can(rcm: Rcm, tmp_path: Path) -> None:
    """The line of an item is rewritten; what no line can say is refused with the mend."""
    desk = Desk(rcm, tmp_path, LINES)
    assert desk.run("opening", "room=Room B", "leads=Canada", "minutes=20").code == 0
    assert desk.text == LINES.replace("[Panama] @ Room A", "20' [Canada] @ Room B")
    done = desk.run("opening", "fixed=yes")
    assert done.code == 2
    assert "rcm agenda fmt --form tables" in done.err
    assert desk.run("languages=es,en").code == 2  # the bars of the lines would change sides


@pytest.mark.parametrize("name", ["2021-09-rcm-sacm", "2021-07-rcgm-puebla", "2017-06-rcgm-san-salvador"])
@pytest.mark.parametrize("keep", ["clock", "instant"])
def test_another_zone_keeps_what_it_is_told_to(name: str, keep: str, rcm: Rcm, workspace: Path) -> None:
    """With `clock` each written hour is the same, with `instant` each moment is."""
    path = workspace / "agendas" / f"{name}.toml"
    before = read(path).usable
    done = rcm("agenda", "set", name, "timezone=America/Santiago", "--keep", keep, cwd=workspace)
    assert done.code == 0, done.err
    after = read(path).usable
    assert before is not None
    assert after is not None
    assert after.timezone == "America/Santiago"
    clocks, moments = (
        [(one.item.time, other.item.time) for one, other in zip(timeline(before), timeline(after), strict=True)],
        [((one.start, one.end), (other.start, other.end)) for one, other in zip(timeline(before), timeline(after), strict=True)],
    )  # fmt: skip
    assert all(one == other for one, other in (clocks if keep == "clock" else moments))


def test_another_date_for_a_moment_is_refused(desk: Desk) -> None:
    """09:00 in Costa Rica is 03:00 of the next day in Auckland."""
    assert desk.run("timezone=Pacific/Auckland", "--keep", "instant").code == 2
    assert desk.text == TABLES


_VALUES = {
    "status": st.sampled_from(["draft", "final", "preliminary", "cancelled"]),
    "title.es": st.text("abc ñ=|#'\\\"", min_size=1).map(str.strip).filter(bool),
    "revised": st.dates().filter(lambda day: 1970 <= day.year <= 2100).map(str),
}
_OLD = {"status": "draft", "title.es": "Reunión", "revised": "2021-09-03"}


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(sorted(_VALUES)).flatmap(lambda key: st.tuples(st.just(key), _VALUES[key])))
def test_a_value_and_the_old_one_again_give_the_old_bytes(
    tmp_path_factory: pytest.TempPathFactory, pair: tuple[str, str]
) -> None:
    """Setting is undone by setting."""
    from conftest import run_here

    key, value = pair
    desk = Desk(run_here, tmp_path_factory.mktemp("set"))
    done = desk.run(f"{key}={value}")
    assert done.code == 0, done.err
    assert read_bytes(desk.path.read_bytes(), "a").usable is not None
    assert desk.run(f"{key}={_OLD[key]}").code == 0
    assert desk.text == TABLES


def test_the_words_of_a_line_are_parted() -> None:
    """An item comes first, if it does, and everything with an equals sign is a pair."""
    item, pairs = parted(["day 1 11:00", "room=B = C", "people.US=3"])
    assert (item, [(one.key, one.words) for one in pairs]) == ("day 1 11:00", [("room", "B = C"), ("people.US", "3")])


def test_a_dry_run_shows_and_spanish_is_spoken(desk: Desk) -> None:
    """The patch on standard output, nothing written; a refusal in Spanish."""
    done = desk.run("status=final", "--dry-run")
    assert (done.code, desk.text) == (0, TABLES)
    assert '+status = "final"' in done.out
    assert "«titel» no es una clave del orden del día" in desk.run("titel=X", "--lang", "es").err
