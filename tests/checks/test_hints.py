"""What findings propose: the likeliest way out, where there is one."""

import pytest

from rcmcli.desk.checking import Run, findings_of
from rcmcli.model.finding import Finding
from rcmcli.store.reading import read_bytes

HEAD = 'format = 1\ntitle = "Meeting"\nstatus = "final"\ntimezone = "{zone}"\nhost = "Mexico"\n'
ITEM = '[[day.item]]\nid = "{n}"\ntime = "{time}"\ntitle = "Item {n}"\nleads = ["{lead}"]\n'
TABLE = '[printed.start]\n"09:00" = ["San José"]\n"10:00" = ["Lima"]\n"11:00" = ["Caracas"]\n'


def found(*times: str, lead: str = "PPT", zone: str = "America/Costa_Rica", printed: str = "") -> list[Finding]:
    """What the checks find in a day of items at these times."""
    items = "".join(ITEM.format(n=n, time=time, lead=lead) for n, time in enumerate(times))
    agenda = f"{HEAD.format(zone=zone)}{printed}[[day]]\ndate = 2021-09-09\n{items}"
    return [one.finding for one in findings_of(read_bytes(agenda.encode(), "meeting.toml", "meeting"), Run())]


def mends(code: str, findings: list[Finding]) -> list[str]:
    """What the findings of a rule propose, in English."""
    return [one.mend("en") for one in findings if one.rule.code == code]


@pytest.mark.parametrize(
    ("time", "better"),
    [
        ("8:30-1:00", 'if it ends in the afternoon, write "08:30-13:00"'),
        ("10:45 am - 12:00 am", 'if it ends at noon, write "10:45-12:00"'),
        ("14:00-13:30", 'if they have changed places, write "13:30-14:00"'),
        ("23:00-01:00", 'if it ends on the next date, write "23:00-01:00 +1"'),
    ],
)
def test_an_end_before_its_start_is_told_apart(time: str, better: str) -> None:
    """An afternoon, noon for midnight, two times that changed places, the night."""
    (mend,) = mends("T201", found(time))
    assert better in mend


def test_an_afternoon_hour_without_its_twelve_is_proposed() -> None:
    """An item out of order that would be in order twelve hours later; others are to be moved."""
    assert 'write "14:00-15:30"' in mends("T204", found("09:00-10:00", "2:00-3:30"))[0]
    assert "correct its time" in mends("T204", found("09:00-10:00", "08:00-08:30"))[0]


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("Panamá y Costa Rica", 'write each party by itself: "Panamá", "Costa Rica"'),
        ("Panamá”, “OIM", 'write each party by itself: "Panamá", "OIM"'),
        ("ECLAC/CEPAL", 'write its name alone: "ECLAC"'),
        ("Moderador: OIM", 'write its name alone: "OIM"'),
        ("Members except Panama", "a group cannot be named with an exception: list those who are meant, one by one"),
        ("Panma", "did you mean “Panama”?"),
    ],
)
def test_parties_in_one_name_are_parted(name: str, mend: str) -> None:
    """Two parties that are joined, one party twice, a party behind its office."""
    assert mends("P405", found("09:00-10:00", lead=name)) == [mend]


def test_a_list_that_is_wrong_as_a_whole_is_left_to_people() -> None:
    """Every hour is off by as much, that of the meeting's own clock too: the zone may be wrong, and nothing is moved."""
    wrong = [one for one in found("09:00-10:00", zone="America/Lima", printed=TABLE) if one.rule.code == "Z304"]
    assert [one.fix for one in wrong] == [()]
    assert all("off by 1 h" in one.why("en") and "correct timezone" in one.mend("en") for one in wrong)
    assert [label for one in wrong for label in ("San José", "Lima", "Caracas") if label not in one.says("en")] == []


@pytest.mark.parametrize(
    ("zone", "mend"),
    [
        ("Guatemala", 'write "America/Guatemala"'),
        ("Santa Ana", "(Santa Ana: read as Santa Ana, El Salvador (others: Santa Ana, California, United States))"),
        ("Palacio", "(Palacio: read as Palacio, Spain, with doubt: an everyday word)"),
        ("America/Bogota;id", "did you mean America/Bogota?"),
    ],
)
def test_the_zone_proposed_for_a_place_says_how_it_was_read(zone: str, mend: str) -> None:
    """What else the place could be, or why it may be none, stands beside the proposal."""
    assert mend in mends("F104", found("09:00-10:00", zone=zone))[0]
