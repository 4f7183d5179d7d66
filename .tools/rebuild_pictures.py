"""Draw `docs/page.png`, `paper.png` and `picture.png`: what people receive, in the look of a house, small enough for README.

Needs Chromium (`chromium` on the path) and the extra `pdf`: the browser and Typst draw, nothing is retouched.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
AGENDA = "2021-09-rcm-sacm"
LOOK = '[look]\nemblem = "logo.svg"\ncolour = "#005A9C"\n'
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><circle cx="30" cy="30" r="27" fill="none" stroke="#005A9C"'
    ' stroke-width="5"/><path d="M8 34 Q30 12 52 34" fill="none" stroke="#005A9C" stroke-width="5"/></svg>'
)


def rcm(folder: Path, *words: str) -> None:
    """Run the command in a folder."""
    subprocess.run(
        [sys.executable, "-m", "rcmcli", *words], cwd=folder, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )


def shrunk(path: Path, target: Path, width: int) -> None:
    """A picture, or the first page of a PDF, as a small picture."""
    import typst

    drawing = f'#set page(width: {width}pt, height: auto, margin: 0pt)\n#image("{path.name}", width: 100%)'
    main = path.with_name("main.typ")
    main.write_text(drawing, encoding="utf-8")
    target.write_bytes(typst.compile(str(main), format="png", ppi=72))


def build(folder: Path) -> None:
    """Make the three pictures in a folder, and put small ones beside the pages of the documentation."""
    (folder / "agendas").mkdir()
    (folder / f"agendas/{AGENDA}.toml").write_bytes((ROOT / f"agendas/{AGENDA}.toml").read_bytes())
    (folder / "rcm.toml").write_text(LOOK, encoding="utf-8")
    (folder / "logo.svg").write_text(LOGO, encoding="utf-8")
    rcm(folder, "export", "html", AGENDA, "-o", "page.html", "--lang", "es", "-q")
    rcm(folder, "export", "pdf", AGENDA, "-o", "paper.pdf", "--lang", "es,en", "-q")
    rcm(folder, "export", "png", AGENDA, "-o", "picture.png", "--lang", "es", "--day", "1", "-q")
    shot = (f"--screenshot={folder / 'page.png'}", "--window-size=1100,1000", (folder / "page.html").as_uri())
    browser = ("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
    reader = {**os.environ, "TZ": "America/Argentina/Buenos_Aires"}  # whose clock is not that of the meeting
    subprocess.run([*browser, *shot], cwd=folder, check=True, capture_output=True, env=reader)
    shrunk(folder / "page.png", DOCS / "page.png", 540)
    shrunk(folder / "paper.pdf", DOCS / "paper.png", 640)
    shrunk(folder / "picture.png", DOCS / "picture.png", 360)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        build(Path(place))
