"""The rules: each against its agendas in `tests/checks/`, all of them as a set, and overlaps against brute force.

A folder holds what its rule must find (`bad*.toml`, the findings beside it in English and, after `--- es`, in Spanish)
and the near misses that it must leave alone (`good*.toml`).
"""

import re
import string
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from rcmcli import checks, directory
from rcmcli.checks.overlaps import overlapping
from rcmcli.desk.checking import Run, findings_of
from rcmcli.jobs.check.workspace import Workspace
from rcmcli.model.agenda import Day, Item
from rcmcli.model.calendar import Busy
from rcmcli.model.finding import PHASES, Rule
from rcmcli.model.page import text_of
from rcmcli.model.text import LANGUAGES, Language, Text, clean
from rcmcli.model.timeline import Slot
from rcmcli.model.walltime import ItemTime
from rcmcli.reports import concise, full
from rcmcli.reports.located import Located, Report
from rcmcli.store.busy import read_busy
from rcmcli.store.reading import Reading, read_bytes

HERE = Path(__file__).parent
BAD = sorted(HERE.glob("*/bad*.toml"))
GOOD = sorted(HERE.glob("*/good*.toml"))
MODULES = {module.__name__.rpartition(".")[2]: module for module in checks.CHECKS}
RULES = [pytest.param(rule, id=rule.code) for rule in checks.rules()]
MONDAY = datetime(2021, 9, 6, tzinfo=UTC)
Pair = frozenset[str]


TODAY = date(2026, 11, 22)
DIRECTIVE = re.compile(r"# (today|beside|busy|phase|rules): (.+)")


def found_in(path: Path) -> list[Located]:
    """What the rule of its folder finds in an agenda, on a fixed date and with the usual settings.

    Comments at its top may ask for more: `# today: 2021-01-01`, `# phase: final`, `# beside: other.toml` (another
    agenda of the workspace), `# busy: Canada busy.ics`, `# rules: T203` (a rule that runs beside its own).
    """
    asked = [match.groups() for line in path.read_text("utf-8").splitlines() if (match := DIRECTIVE.fullmatch(line))]
    reading = read_bytes(path.read_bytes(), label=path.name, name=path.stem)
    named = [name for key, name in asked if key == "beside"]
    beside = [read_bytes((path.parent / one).read_bytes(), label=one, name=Path(one).stem) for one in named]
    workspace = Workspace([reading, *beside], shelf_of=None)
    run = Run(
        rules=frozenset({MODULES[path.parent.name].RULE.code} | {code for key, code in asked if key == "rules"}),
        phase=next((one for one in PHASES if ("phase", one) in asked), None),
        today=next((date.fromisoformat(value) for key, value in asked if key == "today"), TODAY),
        others=workspace.others,
        beside=workspace.beside,
        busy=tuple(one for key, words in asked if key == "busy" for one in taken_in(path, words, reading)),
    )
    return findings_of(reading, run)


def taken_in(path: Path, words: str, reading: Reading) -> Iterator[Busy]:
    """What a calendar beside an agenda takes of a party's time: `Canada busy.ics`."""
    name, _, file = words.rpartition(" ")
    party = directory.find(name)
    assert party
    assert party.seat
    assert reading.agenda
    days = [day.date for day in reading.agenda.days]
    for one in read_busy(path.parent / file, days, party.seat.zone).entries:
        yield Busy(party, one.start, one.end, one.title, file)


def findings(path: Path, language: Language) -> str:
    """What `rcm check --output-format concise` says of an agenda, without the folder it stands in."""
    return text_of(concise.render(Report((path.name,), tuple(found_in(path))), language))


def named(path: Path) -> str:
    """The name of a case: the rule's folder and the file."""
    return f"{path.parent.name}/{path.stem}"


# ------------------------------------------------------------------ each rule against its agendas


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", BAD, ids=named)
def test_a_bad_agenda_gives_the_findings_beside_it(path: Path, language: Language) -> None:
    """A bad agenda gives exactly the findings written beside it, in both languages."""
    english, spanish = path.with_suffix(".txt").read_text(encoding="utf-8").split("--- es\n")
    assert findings(path, language) == (english if language == "en" else spanish)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", BAD, ids=named)
def test_the_full_report_says_all_that_the_concise_one_says(path: Path, language: Language) -> None:
    """Every sentence is there whole; on a narrow terminal every name and number of it, and no line is too long."""
    located = found_in(path)
    said = [clean(one.says(language)) for one in located]
    whole = text_of(full.render(Report((path.name,), tuple(located)), language))
    assert [words for words in said if words not in whole] == []
    for room in (40, 80, 120):
        lines = text_of(full.render(Report((path.name,), tuple(located), room=room), language)).splitlines()
        assert max(map(cell_len, lines)) <= room
        joined = "".join("".join(lines).split())
        assert [word for words in said for word in re.findall(r"\w+", words) if word not in joined] == []


@pytest.mark.parametrize("path", GOOD, ids=named)
def test_a_good_agenda_gives_none(path: Path) -> None:
    """The near misses of a good agenda are not reported by its rule."""
    assert findings(path, "en") == ""


@pytest.mark.parametrize("path", BAD, ids=named)
def test_a_bad_agenda_is_about_its_rule(path: Path) -> None:
    """Every finding of a rule's bad agenda is of that rule."""
    codes = {one.finding.rule.code for one in found_in(path)}
    assert codes == {MODULES[path.parent.name].RULE.code}


def test_the_cause_of_a_wrong_hour_is_the_change_of_the_clocks() -> None:
    """A local time that a clock change made wrong says which change, when, and how long before the meeting."""
    path = HERE / "z304_printed_local_time" / "bad_santiago.toml"
    (found,) = found_in(path)
    moved = "changed from UTC−4 to UTC−3 on 2021-09-05, 4 days before this meeting"
    assert found.finding.why("en") == f"the clocks of Santiago {moved}"
    assert found.finding.why("es").endswith("cambiaron de UTC−4 a UTC−3 el 2021-09-05, 4 días antes de esta reunión")
    assert found.finding.mend("en") == 'move Santiago to "12:00"'


# ------------------------------------------------------------------ the rules as a set


def test_every_rule_has_its_folder() -> None:
    """The registry and the folders of fixtures name the same rules, each with a bad and a good agenda."""
    assert {path.parent.name for path in BAD} == set(MODULES) == {path.parent.name for path in GOOD}
    assert {path.name for path in HERE.iterdir() if path.is_dir() and path.name != "__pycache__"} == set(MODULES)
    assert sorted(HERE.glob("*/bad*.txt")) == [path.with_suffix(".txt") for path in BAD]


def test_every_rule_is_in_the_registry() -> None:
    """No file of a rule lies in the folder without running."""
    files = {path.stem for path in Path(checks.__file__).parent.glob("*.py")}
    assert {name for name in files if name[1:4].isdigit()} == set(MODULES)


def test_codes_and_names_are_of_one_rule_each() -> None:
    """No two rules share a code or a name, and the file is called by both."""
    rules = checks.rules()
    assert len({rule.code for rule in rules}) == len(rules) == len({rule.name for rule in rules})
    assert [f"{rule.code.lower()}_{rule.name.replace('-', '_')}" for rule in rules] == list(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_the_first_line_of_a_rule_names_it(name: str) -> None:
    """A rule's file begins with its code and its name."""
    rule: Rule = MODULES[name].RULE
    assert (MODULES[name].__doc__ or "").startswith(f"{rule.code} {rule.name}: ")


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_speaks_both_languages(rule: Rule) -> None:
    """Every sentence of a rule exists in English and Spanish or in neither, and both speak of the same facts."""
    assert rule.title
    assert rule.says
    assert rule.why
    for sentence in sentences(MODULES[f"{rule.code.lower()}_{rule.name.replace('-', '_')}"]):
        assert bool(sentence.en) == bool(sentence.es)
        assert not (sentence.any or sentence.fr or sentence.pt)
        assert placeholders(sentence.en) == placeholders(sentence.es)


def sentences(module: object) -> list[Text]:
    """The sentences of a rule and of its variants: every `Text` that its file names."""
    held = [value for value in vars(module).values() if hasattr(value, "__struct_fields__")]
    fields = [getattr(value, name) for value in held for name in value.__struct_fields__]
    return [value for value in (*held, *fields) if isinstance(value, Text)]


def placeholders(sentence: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


# ------------------------------------------------------------------ overlaps against brute force


def slot(name: str, start: datetime | None, end: datetime | None, *, cancelled: bool = False) -> Slot:
    """An item called `name` at two instants."""
    status: str = "cancelled" if cancelled else ""
    item = Item(id=name, title=Text(any=name), time=ItemTime(), status=status)  # type: ignore[arg-type] # of two words
    return Slot(Day(date=date(2021, 9, 6)), item, (), "UTC", start, end)


@st.composite
def slots(draw: st.DrawFn) -> tuple[Slot, ...]:
    """Items on a coarse clock of three days, so that they touch, nest, coincide and run over midnight."""
    found = []
    for n in range(draw(st.integers(0, 12))):
        start = draw(st.none() | st.integers(0, 36).map(lambda n: MONDAY + timedelta(hours=2 * n)))
        length = draw(st.none() | st.integers(-1, 6).map(lambda n: timedelta(hours=2 * n)))
        offset = draw(st.sampled_from((0, 0, 0, 90)))  # a zone in which the hours fall between ours
        start = start and start + timedelta(minutes=offset)
        end = start + length if start is not None and length is not None else None
        found.append(slot(str(n), start, end, cancelled=draw(st.integers(0, 9)) == 0))
    return tuple(found)


def by_brute_force(slots: tuple[Slot, ...]) -> set[Pair]:
    """Every pair that shares an instant, told by comparing each item with each other."""
    return {Pair((one.item.id, two.item.id)) for one, two in combinations(slots, 2) if share(one, two)}


def share(one: Slot, two: Slot) -> bool:
    """Half-open intervals share an instant; a point, one of no or less than no length, needs to be strictly inside."""
    if one.start is None or two.start is None or "cancelled" in (one.item.status, two.item.status):
        return False
    first = (one.start, max(one.start, one.end or one.start))
    second = (two.start, max(two.start, two.end or two.start))
    if first[0] == first[1] and second[0] == second[1]:
        return False
    return max(first[0], second[0]) < min(first[1], second[1]) or inside(first, second) or inside(second, first)


def inside(point: tuple[datetime, datetime], whole: tuple[datetime, datetime]) -> bool:
    """Whether `point` has no length and lies strictly inside `whole`."""
    return point[0] == point[1] and whole[0] < point[0] < whole[1]


def pairs(slots: tuple[Slot, ...]) -> list[Pair]:
    """What the sweep finds."""
    return [Pair((early.item.id, late.item.id)) for late, earlier in overlapping(slots) for early in earlier]


@given(slots())
def test_overlaps_equal_brute_force(slots: tuple[Slot, ...]) -> None:
    """The sweep finds every pair that shares an instant, each once, the one that starts first first."""
    found = pairs(slots)
    assert len(found) == len(set(found))
    assert set(found) == by_brute_force(slots)
    for late, earlier in overlapping(slots):
        for early in earlier:
            assert early.start is not None
            assert late.start is not None
            assert early.start <= late.start


@given(slots(), st.randoms(use_true_random=False))
def test_overlaps_do_not_depend_on_the_order(slots: tuple[Slot, ...], chance: object) -> None:
    """The order of the items in the file changes no overlap."""
    shuffled = list(slots)
    chance.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis gives a random.Random
    assert set(pairs(tuple(shuffled))) == set(pairs(slots))


@given(slots(), st.integers(-5, 5))
def test_overlaps_do_not_depend_on_the_date(slots: tuple[Slot, ...], weeks: int) -> None:
    """A meeting moved by whole weeks has the same overlaps."""
    by = timedelta(weeks=weeks)
    moved = tuple(
        slot(one.item.id, one.start and one.start + by, one.end and one.end + by, cancelled=not one.takes_place)
        for one in slots
    )
    assert set(pairs(moved)) == set(pairs(slots))


@given(slots(), slots())
def test_one_more_item_removes_no_conflict(slots: tuple[Slot, ...], more: tuple[Slot, ...]) -> None:
    """What overlapped still overlaps when items are added."""
    added = tuple(slot(f"more-{one.item.id}", one.start, one.end) for one in more)
    assert set(pairs(slots)) <= set(pairs(slots + added))
