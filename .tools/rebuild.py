"""Write everything that scripts write, in the order in which one needs what another wrote: `python .tools/rebuild.py`.

With words, those scripts alone: `python .tools/rebuild.py help house_page`. Left out are `rebuild_holidays.py`, which wants an
environment of its own, and `rebuild_pictures.py`, which wants Chromium.
"""

import subprocess
import sys
from pathlib import Path

SCRIPTS = (
    *("countries", "exonyms", "windows", "names", "places"),
    *("template", "schema", "json_page", "format_page", "checks_page", "help", "house_page"),
)

if __name__ == "__main__":
    for name in sys.argv[1:] or SCRIPTS:
        print(f"rebuild_{name}.py", flush=True)
        subprocess.run([sys.executable, Path(__file__).with_name(f"rebuild_{name}.py")], check=True)
