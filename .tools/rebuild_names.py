"""Write `rcmcli/atlas/names.py`, the index of every name in the tables of the atlas.

Run `python .tools/rebuild_names.py` after any change of a table; a test finds the index out of date.
"""

from pathlib import Path

from rcmcli.atlas.cities import CITIES
from rcmcli.atlas.countries import COUNTRIES
from rcmcli.atlas.keys import key
from rcmcli.atlas.parties import BODIES, GROUPS
from rcmcli.atlas.regions import REGIONS, TOO_WIDE
from rcmcli.atlas.states import STATES

TARGET = Path(__file__).parent.parent / "rcmcli" / "atlas" / "names.py"
HEAD = '''"""Names: the index of the atlas, one line a key: the key, then the rows of the tables that bear the name.

A row: `a` capital and `n` country (of COUNTRIES), `c` city, `s` state, `r` region, `w` too wide, `b` body, `g` group, and its number.
Written by .tools/rebuild_names.py.
"""

NAMES = """
'''


def rows() -> list[tuple[str, str]]:
    """Each row of each table with its names, most usual meaning first."""
    return [
        *((f"a{at}", row[3]) for at, row in enumerate(COUNTRIES)),
        *((f"n{at}", f"{row[4]}|{row[5]}") for at, row in enumerate(COUNTRIES)),
        *((f"c{at}", row[4]) for at, row in enumerate(CITIES)),
        *((f"s{at}", row[2]) for at, row in enumerate(STATES)),
        *((f"r{at}", row[0]) for at, row in enumerate(REGIONS)),
        *((f"w{at}", row[0]) for at, row in enumerate(TOO_WIDE)),
        *((f"b{at}", f"{row[0]}|{row[3]}") for at, row in enumerate(BODIES)),
        *((f"g{at}", f"{row[0]}|{row[1]}") for at, row in enumerate(GROUPS)),
    ]


def index() -> str:
    """The index as the lines of one string, in the order of the keys."""
    found: dict[str, list[str]] = {}
    for row, names in rows():
        for name in dict.fromkeys(key(name) for name in names.split("|") if name):
            found.setdefault(name, []).append(row)
    return "".join(f"{name}\t{' '.join(found[name])}\n" for name in sorted(found))


if __name__ == "__main__":
    TARGET.write_text(f'{HEAD}{index()}"""\n', "utf-8")
