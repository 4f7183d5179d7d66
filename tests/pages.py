"""The pages that people read, README.md, LEAME.md, docs/ and docs/es/: the commands in them, and a folder to run those in."""

import re
import shlex
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from conftest import Rcm

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
README, LEAME = ROOT / "README.md", ROOT / "LEAME.md"
GUIDE, GUIA = DOCS / "guide.md", DOCS / "es" / "guia.md"
TOURS = (README, LEAME)  # whose commands follow one another in one folder
PAGES = (*TOURS, *sorted(DOCS.glob("*.md")), *sorted(DOCS.glob("es/*.md")))
# What names the agenda `sample` is typed in the folder that `rcm agenda new --sample` makes.
SAMPLES = ("rcm-sample", "muestra-rcm")
DOCUMENTS = "tests/data/documents"
BLOCK = re.compile(r"(?<=^```console\n)\$ (?P<command>.*)\n(?P<shown>(?:(?!```).*\n)*)(?=```$)", re.MULTILINE)
TOML = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ELLIPSIS = re.compile(r"^( *…\n)", re.MULTILINE)
TZ_RELEASE = re.compile(r"\b20[0-9]{2}[a-z]\b")


class Run(NamedTuple):
    """One command of a page, the line it stands on, and what the page shows under it."""

    page: Path
    line: int
    command: str
    shown: str


def read(page: Path) -> str:
    """The text of a page."""
    return page.read_text(encoding="utf-8")


def runs_of(page: Path) -> Iterator[Run]:
    """Every command of a page."""
    text = read(page)
    for block in BLOCK.finditer(text):
        yield Run(page, text.count("\n", 0, block.start()) + 1, block["command"], block["shown"])


def language_of(page: Path) -> Mapping[str, str]:
    """The setting of a reader of the page: Spanish pages are typed with `RCM_LANG=es`, as LEAME.md says."""
    return {"RCM_LANG": "es"} if page == LEAME or page.parent.name == "es" else {}


def output_of(command: str, rcm: Rcm, folder: Path, language: Mapping[str, str]) -> str:
    """What the command prints: standard output, after standard error where it ends with `2>&1`."""
    words = shlex.split(command)
    settings = dict(language)
    while "=" in words[0]:
        name, _, value = words.pop(0).partition("=")
        settings[name] = value
    assert words.pop(0) == "rcm", command
    both = words[-1] == "2>&1" and bool(words.pop())
    stdin = (folder / words.pop()).read_bytes() if words[-2:-1] == ["<"] and words.pop(-2) else b""
    within = next((there for name in SAMPLES if (there := folder / name).exists() and "sample" in words), folder)
    done = rcm(*words, stdin=stdin, env=settings, cwd=within)
    assert done.code != 3, f"{command}\n{done.err}"  # rcm itself failed: nothing to show
    return ((done.err if both else "") + done.out).rstrip("\n") + "\n"


def fits(shown: str, real: str) -> bool:
    """Whether what is shown is what comes out, whichever release of the tz database is named."""
    wanted, found = (TZ_RELEASE.sub("2026a", text) for text in (shown, real))
    parts = [re.escape(part) for part in ELLIPSIS.split(wanted)[::2]]
    return bool(re.fullmatch("(?:.*\n)*?".join(parts), found))


def refreshed(shown: str, real: str) -> str:
    """What to show of the real output: what is shown if that fits, else all of it, or the parts most like those shown."""
    if fits(shown, real) or not ELLIPSIS.search(shown):
        return shown if fits(shown, real) else real
    lines, at, page = real.splitlines(keepends=True), 0, ""
    for part in ELLIPSIS.split(shown):
        if ELLIPSIS.fullmatch(part):
            page += part
            continue
        size = part.count("\n")
        starts = range(at, max(at, len(lines) - size) + 1)
        best = max(starts, key=lambda start: likeness(part, "".join(lines[start : start + size])))
        page, at = page + "".join(lines[best : best + size]), best + size
    return page


def likeness(one: str, other: str) -> float:
    """How much two texts have in common, from 0 to 1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def agendas_of(page: Path) -> list[str]:
    """The agendas that a page shows whole, or with a table such as `[arrange]` first."""
    return [str(block) for block in TOML.findall(read(page)) if re.search(r"^format *=", block, re.MULTILINE)]


def message_of(page: Path) -> str:
    """The message that a page shows as one to import."""
    return read(page).partition("```text\n")[2].partition("```")[0]


def furnish(folder: Path) -> None:
    """What the pages name beside `agendas/`: the example, the message, the agendas without hours, calendars, documents."""
    for name, text in {
        "meeting.toml": agendas_of(README)[0],
        "mi-reunion.toml": agendas_of(LEAME)[0],
        "message.txt": message_of(DOCS / "importing.md"),
        **dict(zip(("september.toml", "tight.toml"), TOML.findall(read(DOCS / "arranging.md")), strict=True)),
        **dict(zip(("septiembre.toml", "corta.toml"), TOML.findall(read(DOCS / "es" / "horario.md")), strict=True)),
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    for name in ("calendars", DOCUMENTS, f"{DOCUMENTS}/lists", "docs", "docs/es"):
        there = folder / name
        there.mkdir(parents=True, exist_ok=True)
        for kind in ("*.toml", "*.docx", "decisions*.txt"):
            for path in (ROOT / name).glob(kind):
                (there / path.name).write_bytes(path.read_bytes())
