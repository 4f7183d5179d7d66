"""`rcm agenda diff --for`: of what a party may not attend nothing is told, neither in words nor in counts."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest
import tomli_w
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

Tree = dict[str, Any]
FORMS = ("text", "json", "md")
TIMES = ("09:00-10:00", "09:30-10:30", "11:00-12:00", "15:00-16:00", "19:00")
WORDS = st.sampled_from(("Vote", "Lunch", "Budget", "Elección", "Break", "Closed session"))
CLOSED = st.sampled_from((["Mexico"], ["members"], ["Canada", "Mexico"]))


class Four(NamedTuple):
    """Two versions, each with what is closed in them and without."""

    old: Tree
    new: Tree
    bare_old: Tree
    bare_new: Tree


@st.composite
def versions(draw: st.DrawFn) -> Four:
    """Open items of two versions with ids or without, and among them closed ones of any kind."""
    has_ids = draw(st.booleans())
    pairs = []
    for side in ("old", "new"):
        days = []
        for n in (4, 5):
            opened = [draw(_items(f"open-{n}-{i}" if has_ids else "")) for i in range(draw(st.integers(1, 3)))]
            closed = [
                {**draw(_items(f"closed-{n}-{i}")), "audience": draw(CLOSED)} for i in range(draw(st.integers(0, 3)))
            ]
            mixed = draw(st.permutations([*range(len(opened)), *(-1 for _ in closed)]))
            left = iter(closed)
            order = iter(opened)
            items = [next(left) if one < 0 else next(order) for one in mixed]
            days.append({"date": date(2026, 11, n), "item": items, "open": opened})
        notes = [{"text": draw(WORDS), "audience": ["Mexico"]}] if side == "new" else []
        pairs.append((_agenda(days, "item", notes), _agenda(days, "open", [])))
    return Four(pairs[0][0], pairs[1][0], pairs[0][1], pairs[1][1])


@st.composite
def _items(draw: st.DrawFn, name: str) -> Tree:
    item: Tree = {"title": draw(WORDS), "time": draw(st.sampled_from(TIMES)), "room": draw(st.sampled_from("AB"))}
    return {"id": name, **item} if name else item


def _agenda(days: list[Tree], key: str, notes: list[Tree]) -> Tree:
    return {
        "format": 1, "title": "Meeting", "timezone": "America/Guatemala", "languages": ["en"],
        "delegations": ["Mexico", "Canada"], "observers": ["UNHCR"], "notes": notes,
        "day": [{"date": day["date"], "item": day[key]} for day in days],
    }  # fmt: skip


def told(rcm: Rcm, old: Tree, new: Tree, *options: str) -> tuple[bytes, str]:
    """The sheet, and what is said beside it but for the faults of the file."""
    with TemporaryDirectory() as folder:
        for name, tree in (("old", old), ("new", new)):
            Path(folder, f"{name}.toml").write_text(tomli_w.dumps(tree), "utf-8")
        done = rcm("agenda", "diff", "old.toml", "new.toml", "--tz", "Tokyo", *options, cwd=Path(folder))
    assert done.code == 0, done.err
    return done.raw_out, "\n".join(line for line in done.err.splitlines() if "rcm check" not in line)


@pytest.mark.parametrize("form", FORMS)
@examples(12)
@given(versions())
def test_the_sheet_of_a_party_is_the_same_without_what_is_closed_to_it(rcm: Rcm, form: str, four: Four) -> None:
    """Byte for byte: titles, hours, counts, the order of entries, and what is said on standard error."""
    options = ("--for", "UNHCR", "--format", form)
    assert told(rcm, four.old, four.new, *options) == told(rcm, four.bare_old, four.bare_new, *options)


AGENDA = """\
format = 1
title = "Meeting"
timezone = "America/Guatemala"
delegations = ["Mexico", "Canada", "Chile"]
observers = ["UNHCR"]
[[day]]
date = 2026-11-05
items = \"\"\"
09:00-10:00  Opening #opening
10:00-11:00  Vote {Mexico, Chile} #vote
11:00-12:00  Closing #closing
\"\"\"
"""


_UNHCR = "United Nations High Commissioner for Refugees"


@pytest.mark.parametrize(
    ("change", "whom"),
    [
        (("10:00-11:00", "10:15-11:00"), {"Mexico", "Chile"}),
        (("09:00-10:00", "09:15-10:00"), {"Mexico", "Chile", "Canada", _UNHCR}),
        (("Opening", "Welcome"), set()),
        (("{Mexico, Chile}", "{Mexico}"), {"Chile"}),
        (("{Mexico, Chile}", "{Mexico, Chile, Canada}"), {"Canada"}),
    ],
)
def test_a_message_goes_to_those_whose_hours_change(
    rcm: Rcm, tmp_path: Path, change: tuple[str, str], whom: set[str]
) -> None:
    """Nobody hears of what it may not attend, and nobody is written to in vain."""
    before = AGENDA.replace("{", "(only for ").replace("}", ")")
    after = AGENDA.replace(*change).replace("{", "(only for ").replace("}", ")")
    (tmp_path / "old.toml").write_text(before, "utf-8")
    (tmp_path / "new.toml").write_text(after, "utf-8")
    done = rcm("agenda", "diff", "old.toml", "new.toml", "--message", cwd=tmp_path)
    assert done.code == 0, done.err
    heads = [line.strip("— ") for line in done.out.splitlines() if line.startswith("— ")]
    assert set(heads) == whom
    for name in {"Mexico", "Canada", "Chile"} - whom:
        alone = rcm("agenda", "diff", "old.toml", "new.toml", "--message", "--for", name, cwd=tmp_path)
        assert alone.out == ""
        assert "Vote" not in alone.err


def test_an_item_that_closes_is_gone_for_those_outside(rcm: Rcm, tmp_path: Path) -> None:
    """Who had it on its sheet is told that it is off; what became of it is not said."""
    (tmp_path / "old.toml").write_text(AGENDA.replace(" {Mexico, Chile}", ""), "utf-8")
    (tmp_path / "new.toml").write_text(
        AGENDA.replace("{Mexico, Chile}", "(only for Mexico)").replace("Vote", "Secret vote"), "utf-8"
    )
    done = rcm("agenda", "diff", "old.toml", "new.toml", "--for", "UNHCR", "--lang", "en", cwd=tmp_path)
    assert "REMOVED  Vote" in done.out
    assert "Secret" not in done.out + done.err
    inside = rcm("agenda", "diff", "old.toml", "new.toml", "--for", "Mexico", "--lang", "en", cwd=tmp_path)
    assert "only for, added: Mexico" in inside.out
