"""One cause, one finding: what follows from another finding waits for it, and nothing grave waits for something lighter."""

from datetime import date, timedelta

import pytest
from front import front
from hypothesis import given, settings
from hypothesis import strategies as st

from rcmcli import checks
from rcmcli.desk.checking import Run, calendar_of, located_in
from rcmcli.model.finding import PHASES, Phase
from rcmcli.reports.located import Located
from rcmcli.store.reading import read_bytes

HEAD = front("Seminar", "America/Guatemala", status="final")
DAY = "[[day]]\ndate = 2026-11-12\n"
TODAY = date(2026, 1, 1)
FEW = settings(max_examples=50)
CODES = [rule.code for rule in checks.rules()]


def found(text: str, phase: Phase = "final", rules: frozenset[str] = frozenset(CODES)) -> list[Located]:
    """What is found in an agenda on a fixed date."""
    reading = read_bytes(text.encode(), label="a.toml", name="a")
    return located_in(reading, Run(phase=phase, rules=rules, today=TODAY))


def item(name: str, time: str, title: str = "Part", **keys: str) -> str:
    """An item as the file writes it."""
    more = "".join(f"{key} = {value}\n" for key, value in keys.items())
    return f'[[day.item]]\nid = "{name}"\ntime = "{time}"\ntitle = "{title}"\n{more}'


def clock(minutes: int) -> str:
    """Minutes of a day as a clock shows them."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def test_an_item_without_a_room_beside_three_is_one_finding() -> None:
    """It overlaps with all three, stands out of order and has no room: the overlap is told, once, with their names."""
    parts = [item(f"p{n}", f"{14 + n}:00-{15 + n}:00", f"Part {n}", room='"Hall"') for n in range(3)]
    (one,) = found(HEAD + DAY + "".join(parts) + item("whole", "14:00-17:00", "Evaluation"))
    assert one.finding.rule.code == "T203"
    assert all(f"“Part {n}”" in one.finding.says("en") for n in range(3))


def test_what_waits_is_told_when_the_cause_is_not_asked_for_or_waived() -> None:
    """A finding is hidden only behind another one that is shown."""
    parts = item("a", "14:00-15:00", "A", room='"Hall"') + item("b", "13:30-14:30", "B")
    assert [one.finding.rule.code for one in found(HEAD + DAY + parts)] == ["T203"]
    chosen = found(HEAD + DAY + parts, rules=frozenset({"T204", "P408"}))
    assert [one.finding.rule.code for one in chosen] == ["P408", "T204"]
    waived = found(f"# rcm: ignore[T203] by design\n\n{HEAD}{DAY}{parts}")
    assert [one.finding.rule.code for one in waived if not one.waived] == ["P408", "T204"]


def test_a_rule_follows_others_and_never_itself_in_a_circle() -> None:
    """Each cause is a rule that there is, and no chain of them comes back to where it began."""
    follows = {rule.code: rule.follows for rule in checks.rules()}
    for code, causes in follows.items():
        assert set(causes) <= set(CODES)
        seen: set[str] = set()
        reached = set(causes)
        while reached - seen:
            seen |= reached
            reached = {further for cause in reached for further in follows[cause]}
        assert code not in seen


@st.composite
def crowded(draw: st.DrawFn) -> str:
    """A day of items that overlap, stand out of order, last nothing, in few rooms and of few people."""
    text = HEAD + DAY
    for n in range(draw(st.integers(1, 7))):
        start = draw(st.integers(2, 40)) * 30
        end = start + draw(st.integers(-1, 6)) * 30
        room = {"room": f'"{draw(st.sampled_from("AB"))}"'} if draw(st.booleans()) else {}
        lead = {"leads": '["Panama"]'} if draw(st.booleans()) else {}
        text += item(f"i{n}", f"{clock(start)}-{clock(max(0, end))}", f"Item {n}", **room, **lead)
    return text


@FEW
@given(crowded(), st.sampled_from(PHASES))
def test_the_gravest_finding_never_waits(text: str, phase: Phase) -> None:
    """What is told is found, and an agenda is as bad with what waits as without it."""
    reading = read_bytes(text.encode(), label="a.toml", name="a")
    assert reading.agenda
    run = Run(phase=phase, today=TODAY)
    every = list(checks.run(reading.agenda, calendar_of(reading.agenda, reading, run), run.rules))
    told = [one.finding for one in found(text, phase)]
    weights = {one.weight(phase) for one in every}
    assert {(one.rule.code, one.path) for one in told} <= {(one.rule.code, one.path) for one in every}
    assert ("error" in weights) == ("error" in {one.weight(phase) for one in told})
    assert bool(every) == bool(told)


@FEW
@given(crowded())
def test_every_overlap_is_in_a_finding(text: str) -> None:
    """An item that starts within another one of its room or without any is spoken of, at itself or at the other."""
    told = [one.finding for one in found(text, rules=frozenset({"T203"}))]
    spoken = [frozenset({one.path[:4], *one.about}) for one in told]
    assert all(len(items) > 1 for items in spoken)
    assert len(set(spoken)) == len(spoken)


@FEW
@given(st.lists(st.integers(1, 12), min_size=1, max_size=8), st.integers(0, 23))
def test_one_long_item_is_judged_as_its_parts(parts: list[int], begin: int) -> None:
    """Items that touch are too long without a break exactly when one item of their whole length is."""
    ends = [15 * sum(parts[: n + 1]) for n in range(len(parts))]
    start = min(15 * begin + 360, 1440 - ends[-1])
    pieces = [
        item(f"p{n}", f"{clock(start + (ends[n - 1] if n else 0))}-{clock(start + end)}", f"Piece {n}")
        for n, end in enumerate(ends)
    ]
    rules = frozenset({"T207"})
    whole = found(HEAD + DAY + item("w", f"{clock(start)}-{clock(start + ends[-1])}"), rules=rules)
    torn = found(HEAD + DAY + "".join(pieces), rules=rules)
    assert len(whole) == len(torn) == int(ends[-1] > 180)
    assert [one.finding.facts["since"] for one in whole] == [one.finding.facts["since"] for one in torn]


@FEW
@given(st.permutations(range(5)))
def test_the_order_of_items_changes_no_stretch(order: list[int]) -> None:
    """Stretches without a break are those of the clock, wherever their items stand."""
    hours = ("09:00-10:30", "10:30-12:00", "12:00-13:00", "14:00-16:00", "16:00-17:30")
    text = HEAD + DAY + "".join(item(f"i{n}", hours[n], f"Item {n}") for n in order)
    told = found(text, rules=frozenset({"T207"}))
    assert [(one.finding.facts["since"], one.finding.facts["time"]) for one in sorted(told, key=lambda one: str(one.finding.facts["since"]))] == [
        ("09:00", "12:00-13:00"), ("14:00", "16:00-17:30")
    ]  # fmt: skip


@pytest.mark.parametrize("times", [1, 2, 7])
def test_an_unknown_name_is_told_once(times: int) -> None:
    """However often it leads, in whatever capitals, as a note; the organization of a speaker is not asked about."""
    names = ["Steering Committee", "STEERING COMMITTEE"]
    parts = [item(f"p{n}", f"{8 + n:02d}:00-{8 + n:02d}:30", leads=f'["{names[n % 2]}"]') for n in range(times)]
    speaker = item("s", "17:00-17:30", "Reply", speakers='[{ name = "Ana Mora", party = "Fundación Esperanza" }]')
    told = found(HEAD + DAY + "".join(parts) + speaker, rules=frozenset({"P405"}))
    assert [str(one.severity) for one in told] == ["info"]


@FEW
@given(st.lists(st.sampled_from(("\u200b", "\\u202E", "a", " ", "\\u00AD")), min_size=1, max_size=12))
def test_the_hidden_characters_of_one_text_are_one_finding(signs: list[str]) -> None:
    """And one fix takes all of them out."""
    text = HEAD + DAY + item("a", "09:00-10:00", f"Opening {''.join(signs)}")
    told = found(text, rules=frozenset({"F106"}))
    hidden = sum(sign not in ("a", " ") for sign in signs)
    assert [len(one.finding.fix) for one in told] == [hidden] * bool(hidden)


@given(st.integers(1, 5), st.sampled_from(("Lima", "GMT-3", "Ciudad de México")))
def test_a_wrong_hour_that_stands_twice_is_one_error(times: int, label: str) -> None:
    """Each further entry of one label under one hour is told as such, and its hour is judged once."""
    cover = f'[printed.start]\n"03:00" = [{", ".join([repr(label)] * times)}]\n'
    told = found(HEAD + cover + DAY + item("a", "09:00-10:00"), rules=frozenset({"Z304", "Z313"}))
    codes = [one.finding.rule.code for one in told]
    assert (codes.count("Z304"), codes.count("Z313")) == (1, times - 1)


def test_a_missing_zone_or_date_leaves_the_other_checks() -> None:
    """What needs neither is still found; what needs one of them says nothing of what stands in for it."""
    text = (HEAD + DAY + item("a", "09:00-09:00")).replace('timezone = "America/Guatemala"\n', "")
    assert [one.finding.rule.code for one in found(text)] == ["F103", "T202"]
    text = HEAD + DAY.replace("date = 2026-11-12", 'weekday = "Monday"') + item("a", "10:00-09:00")
    assert [one.finding.rule.code for one in found(text)] == ["F103", "T201"]
    text = HEAD + DAY + item("a", "09:00-09:00") + '[[day.item]]\nid = "b"\ntime = "10:00-10:00"\n'
    assert [one.finding.rule.code for one in found(text)] == ["T202", "F103", "T202"]


def test_printed_dates_are_not_missed_for_a_wrong_date() -> None:
    """A day outside the printed dates explains why one of them has no day."""
    day = DAY.replace("2026-11-12", "2026-11-14")
    text = f'{HEAD}[printed]\ndates = "2026-11-12/2026-11-13"\n{DAY}{item("a", "09:00-10:00")}{day}{item("b", "09:00-10:00")}'
    assert [one.finding.rule.code for one in found(text)] == ["T205"]
    assert str(date(2026, 11, 13) + timedelta(days=1)) in found(text)[0].finding.says("en")
