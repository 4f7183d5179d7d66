"""What the tests of Word, PDF and Excel share: documents made by the command, and what an agenda says of itself as JSON."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from conftest import AGENDAS, REAL, run_here
from front import front

LANGUAGES = (("en",), ("es",), ("es", "en"))
CASES = [(name, languages) for name in REAL for languages in LANGUAGES]
WORLD = (
    "Apia", "Honolulu", "Anchorage", "Vancouver", "Denver", "Chicago", "Ottawa", "Halifax", "Noronha", "Reykjavik",
    "Lagos", "Cairo", "Nairobi", "Tehran", "Dubai", "Kabul", "Karachi", "Kolkata", "Kathmandu", "Dhaka", "Yangon",
    "Bangkok", "Manila", "Tokyo", "Adelaide", "Brisbane",
)  # fmt: skip


class Told(NamedTuple):
    """An item as the JSON has it: date, title in each language, and its hours on every clock, the meeting's first."""

    date: str
    titles: tuple[str, ...]
    spans: tuple[str, ...]
    starts: tuple[str, ...]


def document(form: str, agenda: str | Path, *options: str) -> bytes:
    """The document that the command writes of an agenda."""
    made = run_here("export", form, str(agenda), "-o", "-", *options)
    assert made.code == 0, made.err
    return made.raw_out


def told(agenda: str | Path, languages: tuple[str, ...], *options: str) -> list[Told]:
    """The items of an agenda, from `rcm agenda show --json`."""
    editions = [_schedule(agenda, "--lang", one, *(options or ("--cities",))) for one in languages]
    items = []
    for sheets in zip(*(edition["days"] for edition in editions), strict=True):
        for entries in zip(*(sheet["items"] for sheet in sheets), strict=True):
            first = entries[0]
            spans = [_span(local) for local in first["local"]]
            starts = [local["start_clock"] + _mark(local["day_shift"]) for local in first["local"]]
            titles = tuple(entry["title"] for entry in entries)
            items.append(Told(sheets[0]["date"], titles, tuple(spans), tuple(starts)))
    return items


def write_agenda(folder: Path, items: str, head: str = "") -> Path:
    """A file with one day in Mexico City and these items."""
    path = folder / "made.toml"
    text = front("Made", "America/Mexico_City") + f"{head}\n[[day]]\ndate = 2021-07-26\n{items}"
    path.write_text(text, encoding="utf-8")
    return path


def joined(text: str) -> str:
    """Words without the spaces and the breaks of lines between them, a hyphen at the end of a line as itself."""
    return "".join(text.replace("\ufffe", "-").replace("\x02", "-").split())


def agenda_file(name: str) -> Path:
    """The file of a real agenda."""
    return AGENDAS / f"{name}.toml"


def _schedule(agenda: str | Path, *options: str) -> dict[str, Any]:
    made = run_here("agenda", "show", str(agenda), "--json", *options)
    assert made.code == 0, made.err
    schedule: dict[str, Any] = json.loads(made.out)
    return schedule


def _span(local: dict[str, Any]) -> str:
    if local["end_clock"] is None:
        return f"{local['start_clock']}{_mark(local['day_shift'])}"
    before = "" if local["day_shift"] == local["end_day_shift"] else _mark(local["day_shift"])
    return f"{local['start_clock']}{before}–{local['end_clock']}{_mark(local['end_day_shift'])}"


def _mark(days: int) -> str:
    return f" {'−' if days < 0 else '+'}{abs(days)}" if days else ""
