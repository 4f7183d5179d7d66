"""Slots: what runs in parallel from one start to one end stands together, and no item is lost or moved."""

from front import front
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.formats import txt
from rcmcli.model.schedule import DaySheet, Schedule
from rcmcli.model.view import View, Visible
from rcmcli.paper import page, picture
from rcmcli.paper.printed import Table
from rcmcli.places import of_zone
from rcmcli.schedule import lay_out
from rcmcli.screens import stacked
from rcmcli.store.reading import read_bytes

HEAD = front("T", "America/Guatemala") + "[[day]]\ndate = 2026-11-05\n"
TIMES = ("09:00-10:00", "10:00-11:00", "10:00", "morning")


def day_of(*items: tuple[str, str, bool]) -> DaySheet:
    """A day with these items: time, track, whether it is cancelled; each is called by its place in the list."""
    rows = (
        f'[[day.item]]\nid = "i{n}"\ntitle = "{n}"\ntime = "{time}"\ntrack = "{track}"\n'
        + ('status = "cancelled"\n' if cancelled else "")
        for n, (time, track, cancelled) in enumerate(items)
    )
    return schedule_of("".join(rows)).days[0]


def schedule_of(rows: str) -> Schedule:
    """The schedule of these items, on one day."""
    agenda = read_bytes((HEAD + rows).encode(), "made.toml", "made").usable
    assert agenda
    return lay_out("made", Visible(agenda), View(home=of_zone(agenda.timezone)))


def titles(sheet: DaySheet) -> list[str]:
    """The titles of each slot, together."""
    return ["".join(entry.title.pick("en") for entry in slot.items) for slot in sheet.slots]


def test_tracks_of_one_time_are_one_slot() -> None:
    """Two tracks at ten are one slot, with a third that is cancelled; the plenary before is not in it."""
    first, second = TIMES[:2]
    tracks = [(second, "Labour", False), (second, "Irregular", False), (second, "Health", True)]
    assert titles(day_of((first, "", False), *tracks)) == ["0", "123"]
    cancelled = [(second, "Labour", False), (second, "Health", True), (second, "Irregular", False), (second, "", True)]
    assert titles(day_of(*cancelled)) == ["012", "3"]


def test_what_has_no_end_or_no_hour_is_alone() -> None:
    """Of two items that start together without an end nobody knows whether they end together."""
    assert titles(day_of(("10:00", "A", False), ("10:00", "B", False), ("morning", "A", False))) == ["0", "1", "2"]


@given(st.lists(st.tuples(st.sampled_from(TIMES), st.sampled_from(("A", "B")), st.booleans()), max_size=6))
def test_slots_keep_every_item_in_its_place(items: list[tuple[str, str, bool]]) -> None:
    """All items, in their order; the items of one slot have one start and one end, and stand beside others."""
    sheet = day_of(*items)
    assert [entry.id for entry in sheet.items] == [f"i{n}" for n, _ in enumerate(items)]
    for slot in sheet.slots:
        assert len({(entry.start, entry.end) for entry in slot.items}) == 1
        assert len(slot.items) == 1 or all(entry.beside == slot.items[0].beside is not None for entry in slot.items)


def test_the_tracks_of_one_title_stand_under_it() -> None:
    """On the screen, in the message and in the picture: the title is said once, each room is, and what is cancelled too; a paper has a row a track."""
    rows = "".join(
        f'[[day.item]]\nid = "{room}"\ntitle = "Working groups"\ntime = "09:00-10:00"\ntrack = "{track}"\nroom = "{room}"\n{more}'
        for track, room, more in (
            ("Labour", "A", 'leads = ["Canada"]\n'),
            ("Health", "B", 'status = "cancelled"\n'),
            ("Law", "C", ""),
        )
    )
    schedule = schedule_of(rows)
    screen = "\n".join("".join(words for words, _ in line) for line in stacked.render(schedule, 80)).replace(
        "\u00a0", " "
    )
    table = next(block for block in page.set_out(schedule).blocks if isinstance(block, Table))
    cells = ["".join(run.words for run in line.runs) for row in table.rows for cell in row.cells for line in cell.lines]
    for said in (screen, txt.render(schedule).decode(), picture.set_out(schedule, schedule.days[0]).text):
        assert said.count("Working groups") == said.count("Labour [Canada] · Room: A") == 1
        assert said.count("CANCELLED: Health · Room: B") == said.count("arallel") == 1
    assert [cell for cell in cells if "Working" in cell][1] == "CANCELLED: Working groups — Health"
    assert [len(row.cells) for row in table.rows] == [3, 2, 2]
