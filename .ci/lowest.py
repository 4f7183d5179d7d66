"""Print the lowest release of each library that rcm needs or writes papers with, as pyproject.toml allows it: `typer==0.26.8`."""

import re
import tomllib
from itertools import chain
from pathlib import Path

PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"


def lowest() -> list[str]:
    """Each requirement at its lower bound; one without a bound is an error."""
    found = []
    project = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]
    papers = (project["optional-dependencies"][extra] for extra in ("docx", "pdf", "xlsx"))
    for line in chain(project["dependencies"], *papers):
        match = re.match(r"([A-Za-z0-9._-]+)>=([0-9a-z.]+)", line)
        assert match, f"no lower bound: {line}"
        found.append(f"{match[1]}=={match[2]}")
    return found


if __name__ == "__main__":
    print(*lowest(), sep="\n")
