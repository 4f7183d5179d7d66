"""Write the rooms of `docs/house.md` anew from the first sentence of each file. Run it after a file came, went or changed."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "house.md"
HOUSE = ROOT / "rcmcli"
START, END = "<!-- rooms: .tools/rebuild_house_page.py writes what follows -->\n", "<!-- end of the rooms -->\n"
_RULE = re.compile(r"[a-z][0-9]{3}_")


def page() -> str:
    """The whole page: what is written by hand as it stands, the rooms anew."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(START)
    return before + START + "".join(rooms()) + END + rest.partition(END)[2]


def rooms() -> Iterator[str]:
    """One part a room: its sentence, and its files with theirs; those on the ground are told at the end."""
    alone = [path for path in sorted(HOUSE.glob("*.py")) if path.name != "__init__.py"]
    yield from _table("rcmcli/", "What stands alone", alone)
    for folder in sorted(path.parent for path in HOUSE.rglob("__init__.py") if path.parent != HOUSE):
        files = [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py"]
        yield from _table(f"{folder.relative_to(ROOT)}/", first_sentence(folder / "__init__.py"), files)


def _table(name: str, sentence: str, files: list[Path]) -> Iterator[str]:
    rules = [path for path in files if _RULE.match(path.name)]
    yield f"\n**`{name}`** {sentence}\n\n"
    if not files:
        return
    yield "| file | what it is |\n| --- | --- |\n"
    for path in files:
        if path not in rules:
            yield f"| `{path.relative_to(ROOT)}` | {first_sentence(path)} |\n"
    if rules:
        yield f"| one file a rule | {len(rules)} of them, all in [checks.md](checks.md) |\n"


def first_sentence(path: Path) -> str:
    """The first line of a file's own words, as a cell of a table."""
    words = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return words.split("\n")[0].replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
