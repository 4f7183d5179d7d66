"""Write `rcmcli/atlas/windows.py` from CLDR's windowsZones (Babel) and the labels kept in `windows.txt`."""

import json
from pathlib import Path

import babel
from babel.core import get_global

HERE = Path(__file__).parent
TARGET = HERE.parent / "rcmcli" / "atlas" / "windows.py"
HEAD = '''"""Windows: the zones by the ids of Windows and by the labels that Outlook and Teams print after an offset.

A row: zone, names (id|label in English|labels in Spanish and older ones). Written by .tools/rebuild_windows.py.
Zones: Unicode CLDR windowsZones (Babel {babel}), Unicode License v3, copyright © 1991-2026 Unicode, Inc.,
https://www.unicode.org/license.txt. The offset that stands before a label is the standard one, all year round.
"""

WINDOWS: tuple[tuple[str, str], ...] = (
'''

if __name__ == "__main__":
    zones = get_global("windows_zone_mapping")
    rows = [line for line in (HERE / "windows.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert {row.partition("|")[0] for row in rows} == set(zones), set(zones) ^ {row.partition("|")[0] for row in rows}
    body = "".join(
        f"    ({json.dumps(zones[row.partition('|')[0]])}, {json.dumps(row, ensure_ascii=False)}),\n" for row in rows
    )
    TARGET.write_text(f"{HEAD.format(babel=babel.__version__)}{body})\n", "utf-8")
