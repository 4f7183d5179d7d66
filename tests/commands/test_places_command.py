"""`rcm places`: what a printed name means, on a date, and what else it could mean."""

import json
from collections import defaultdict
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from conftest import Rcm

LABELS = Path(__file__).parents[1] / "data" / "place_labels.jsonl"
ANY_DAY = "2021-09-09"


def offset(zone: str, day: str) -> object:
    """The offset of a zone at noon UTC of a day, by zoneinfo itself."""
    noon = datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=UTC)
    return noon.astimezone(ZoneInfo(zone)).utcoffset()


def test_every_printed_label_is_read(rcm: Rcm) -> None:
    """Each of the 232 real labels gives the clock that it means, its candidates, or a refusal that lists them."""
    by_day: dict[str, list[dict[str, object]]] = defaultdict(list)
    for line in LABELS.read_text("utf-8").splitlines():
        row = json.loads(line)
        by_day[row.get("date", ANY_DAY)].append(row)
    for day, rows in by_day.items():
        labels = "\n".join(str(row["label"]) for row in rows)
        run = rcm("places", "-", "--on", day, "--json", stdin=labels.encode())
        cards = json.loads(run.out)
        for row, card in zip(rows, [cards] if isinstance(cards, dict) else cards, strict=True):
            assert card["query"] == row["label"]
            assert right(row, card, day), (row, card)


def right(row: dict[str, object], card: dict[str, object], day: str) -> bool:
    """Whether a card says what the label means, by the offsets on that day."""
    if row.get("kind") == "relative":
        return card["zone"] is None
    candidates = card["candidates"]
    assert isinstance(candidates, list)
    clocks = {offset(one["zone"], day) for one in candidates}
    several = row.get("zones")
    if isinstance(several, list):
        return {offset(zone, day) for zone in several} <= clocks
    wanted = row.get("zone") or row.get("default")
    if wanted:
        return offset(str(card["zone"]), day) == offset(str(wanted), day)
    return bool(card["zone"] or candidates)


def test_a_card_tells_zone_offset_and_changes(rcm: Rcm) -> None:
    """Santiago in September 2021: UTC−3 since the 5th, until 3 April 2022 (facts of the tz database)."""
    card = json.loads(rcm("places", "Santiago, Chile", "--on", ANY_DAY, "--json").out)
    assert (card["zone"], card["offset"], card["country"]) == ("America/Santiago", "UTC−3", "CL")
    assert card["last_change"] == {"date": "2021-09-05", "before": "UTC−4", "after": "UTC−3"}
    assert card["next_change"] == {"date": "2022-04-03", "before": "UTC−3", "after": "UTC−4"}


def test_a_zone_without_change_says_so(rcm: Rcm) -> None:
    """Lima has not changed its clocks since 1994."""
    assert "have not changed" in rcm("places", "Lima", "--on", ANY_DAY).out


def test_other_readings_are_listed(rcm: Rcm) -> None:
    """A name of several places says which was taken and lists the others with their clocks."""
    card = json.loads(rcm("places", "Santiago", "--on", ANY_DAY, "--json").out)
    assert card["zone"] == "America/Santiago"
    assert "America/Santo_Domingo" in [one["zone"] for one in card["candidates"]]
    assert "Santiago de los Caballeros" in card["note"]


def test_where_nothing_is_sensible_it_stops(rcm: Rcm) -> None:
    """Springfield has no one reading: no zone, the candidates, exit 2."""
    run = rcm("places", "Springfield", "--on", ANY_DAY, "--json")
    card = json.loads(run.out)
    assert (run.code, card["zone"]) == (2, None)
    assert len(card["candidates"]) > 1


@pytest.mark.parametrize(("wrong", "meant"), [("Santaigo", "Santiago"), ("Ottwaa", "Ottawa"), ("Bogtoá", "Bogotá")])
def test_slips_of_the_pen_are_recognised(rcm: Rcm, wrong: str, meant: str) -> None:
    """A name with a slip in it suggests the name that was meant."""
    run = rcm("places", wrong, "--on", ANY_DAY)
    assert run.code == 2
    assert meant in run.out


@pytest.mark.parametrize(
    "name", ["", "\0", "../../etc/passwd", "x" * 1_000_000, "😀", "\u202eamiL", "America", "localtime"]
)
def test_what_is_no_place_is_refused(rcm: Rcm, name: str) -> None:
    """Paths, controls and heaps of letters are no places, and never read a file."""
    run = rcm("places", name, "--on", ANY_DAY)
    assert run.code == 2
    assert "Traceback" not in run.err
    assert len(run.out) < 2_000


def test_posix_signs_are_explained(rcm: Rcm) -> None:
    """`Etc/GMT+6` is UTC−6, and the turned sign is explained in both languages."""
    assert "UTC−6" in rcm("places", "Etc/GMT+6", "--on", ANY_DAY).out
    assert "al revés" in rcm("places", "Etc/GMT+6", "--on", ANY_DAY, "--lang", "es").out


def test_what_is_no_date_is_said_so(rcm: Rcm) -> None:
    """The hint is about `--on`, the option that was wrong; a date without a year says which one was taken."""
    run = rcm("places", "Madrid", "--on", "gestern")
    assert (run.code, run.out) == (2, "")
    assert "“gestern” is not a date" in run.err
    assert "--on 2021-09-09" in run.err
    assert "--from" not in run.err
    assert "no such date as 2021-02-31" in rcm("places", "Madrid", "--on", "2021-02-31").err
    assert "no year is stated" in rcm("places", "Madrid", "--on", "9 September").err


def test_today_is_said_where_no_date_is(rcm: Rcm) -> None:
    """Without `--on` the date is the machine's, and that is said."""
    assert "by this computer's clock" in rcm("places", "Lima").err
    assert date.today().year > 2000
