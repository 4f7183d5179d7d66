"""Reading a calendar of activities: every fault with its line and column, and nothing that could not be read is guessed."""

from pathlib import Path

import pytest

from rcmcli.file_schema import calendar_schema, calendar_schema_text
from rcmcli.model.activities import Activities, Activity
from rcmcli.model.text import Text
from rcmcli.store.reading import Reading, read_bytes

ROOT = Path(__file__).parents[2]
HEAD = 'format = 1\ntitle = "Calendar"\n'
GROUP = '[[group]]\nid = "g"\ntitle = "Group"\n[[group.activity]]\nid = "a"\ntitle = "Activity"\n'


def reading_of(text: str) -> Reading:
    """A text as a file of the folder `calendars`."""
    return read_bytes(text.encode(), label="calendars/2022.toml", name="2022")


def told(text: str) -> list[str]:
    """The faults of a text: line, column, code, and the sentence."""
    reading = reading_of(text)
    spans = [reading.spans.find(fault.path, fault.part) for fault in reading.faults]
    return [
        f"{span.line}:{span.column}: {fault.code} {fault.says.en}"
        for span, fault in zip(spans, reading.faults, strict=True)
    ]


def first(text: str) -> Activity:
    """The first activity of a calendar that may be at fault."""
    calendar = reading_of(text).activities
    assert calendar
    return calendar.groups[0].activities[0]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('when = "29 February 2022"', "10:8: F104 the calendar has no day 2022-02-29"),
        ('when = "29 February"', "10:8: F104 2022 has no February 29"),
        ('when = "quarter 5"', "10:8: F104 there is no quarter 5"),
        ('when = "03/04/2022"', "10:8: F104 “03/04/2022” may be 2022-04-03 or 2022-03-04; write one of them"),
        ("when = 2022", '10:8: F104 this must be a period between quotes, such as "2022-03-14", "2022-Q1" or "before ID"'),
        ('kind = "party"', "10:8: F104 “party” is not one of meeting, workshop, course, campaign, document, process"),
        ('whne = "2022"', "10:1: F102 no key is called “whne” here"),
        ('with = "IOM"', '10:8: F104 this must be a list, such as ["Mexico", "IOM"]'),
        ("title = 4", None),
        ('[[group.activity]]\nid = "a"\ntitle = "Other"', "11:6: F105 the id “a” belongs to an earlier one"),
        ('[[group.activity]]\nid = "2022-03"\ntitle = "Other"', "11:6: F104 “2022-03” is read as a period, so nothing could name it"),
        ('[[group.activity]]\nid = "a b"\ntitle = "Other"', "11:6: F104 an id is letters, digits and hyphens, at most 100"),
        ('[[group.activity]]\ntitle = "Other"', "10:1: F103 this activity has no id yet"),
        ('[[deadline]]\nby = "2022"', "10:1: F103 the key “title” is missing"),
        ('[[group]]\nid = "a"\ntitle = "Other"', "11:6: F105 the id “a” belongs to an earlier one"),
    ],
)  # fmt: skip
def test_a_fault_has_its_line_and_column(line: str, fault: str | None) -> None:
    """Each of them is told where it stands, alone."""
    text = f"{HEAD}{GROUP}{line}\n".replace('title = "Calendar"', 'title = "Calendar"\nperiod = "2022"', 1)
    found = told(text)
    if fault is None:  # the same key twice is no TOML
        assert [one.partition(" ")[2][:4] for one in found] == ["F101"]
    else:
        assert found == [fault]


def test_all_faults_are_told_at_once() -> None:
    """One fault hides no other, and what is right can still be used."""
    text = f'{HEAD}{GROUP}when = "Febuary"\nhots = "Mexico"\n[[deadline]]\ntitle = "Report"\nby = "32 March 2022"\n'
    assert sorted(one.partition(" ")[0] for one in told(text)) == ["10:1:", "13:6:", "9:8:"]
    assert first(text).title.any == "Activity"


def test_a_month_takes_the_year_of_the_calendar() -> None:
    """Where the period says it; without a period it stays without, and is no fault of the file."""
    with_period = HEAD + 'period = "2022"\n' + GROUP + 'when = "abril, julio"\n'
    assert str(first(with_period).when) == "2022-04, 2022-07"
    assert str(first(HEAD + GROUP + 'when = "abril, julio"\n').when) == "April, July"
    assert told(HEAD + GROUP + 'when = "abril, julio"\n') == []


def test_texts_are_short_or_in_languages() -> None:
    """As in an agenda: a bare string, or one of each language; a bare objective is the general one."""
    one = first(HEAD + GROUP + 'objectives = "Meet"\nsteps = ["Draft", { en = "Adopt", es = "Aprobar" }]\n')
    assert one.objectives.general == Text(any="Meet")
    assert one.steps == (Text(any="Draft"), Text(en="Adopt", es="Aprobar"))


@pytest.mark.parametrize(
    ("text", "label", "is_calendar"),
    [
        (HEAD + GROUP, "-", True),
        (HEAD, "calendars/2022.toml", True),
        (HEAD, "agendas/2022.toml", False),
        (HEAD + 'timezone = "UTC"\n', "calendars/2022.toml", False),
        (HEAD + 'period = "2022"\n', "agendas/2022.toml", True),
    ],
)
def test_a_calendar_is_known_by_its_keys_and_else_by_its_folder(text: str, label: str, *, is_calendar: bool) -> None:
    """So that standard input is read as what it is."""
    reading = read_bytes(text.encode(), label=label, name="2022")
    assert (reading.activities is not None) is is_calendar


def test_the_schema_is_what_its_script_writes() -> None:
    """`.tools/rebuild_schema.py` writes it anew."""
    text = (ROOT / "rcmcli" / "calendar.schema.json").read_text(encoding="utf-8")
    assert text == calendar_schema_text()


def test_the_real_calendars_are_valid_by_the_schema() -> None:
    """What rcm reads without a fault an editor accepts too."""
    jsonschema = pytest.importorskip("jsonschema")
    import tomllib

    for path in sorted((ROOT / "calendars").glob("*.toml")):
        tree = tomllib.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator(calendar_schema()).validate(tree)
        assert isinstance(reading_of(path.read_text(encoding="utf-8")).activities, Activities)
