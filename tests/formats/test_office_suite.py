"""Word and Excel files as an office suite opens them: LibreOffice prints what we wrote, heads on every page, times whole."""

import re
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
import tzdata
from conftest import REAL
from printing import document, joined, told

from rcmcli.formats.workbook import Sheet, Value, written

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")


def convert(folder: Path, ending: str, *paths: Path) -> None:
    """Have LibreOffice convert files, with settings of its own in the folder."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    words = [str(SOFFICE), profile, "--headless", "--convert-to", ending, "--outdir", str(folder), *map(str, paths)]
    subprocess.run(words, check=True, capture_output=True, timeout=180)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the three agendas as PDF, by way of Word and of Excel."""
    folder = tmp_path_factory.mktemp("suite")
    paths = []
    for package in ("docx", "xlsxwriter"):
        pytest.importorskip(package, reason=f"{package} is not installed: pip install -e '.[papers]'")
    for name in REAL:
        for form in ("docx", "xlsx"):
            paths.append(folder / f"{name}-{form}.{form}")
            paths[-1].write_bytes(document(form, name, "--lang", "es,en"))
    convert(folder, "pdf", *paths)
    return folder


def texts(path: Path) -> list[str]:
    """The text of each page."""
    pdfium = pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed: pip install -e '.[dev]'")
    opened = pdfium.PdfDocument(path)
    found = []
    for page in opened:
        text = page.get_textpage()
        found.append(joined(text.get_text_range()))
        text.close()
        page.close()
    opened.close()
    return found


@pytest.mark.parametrize("form", ["docx", "xlsx"])
@pytest.mark.parametrize("name", REAL)
def test_everything_is_on_paper(printed: Path, name: str, form: str) -> None:
    """Every title in both languages and every hour; where an hour stands, a head with offsets does too."""
    pages = texts(printed / f"{name}-{form}.pdf")
    text = "".join(pages)
    for item in told(name, ("es", "en")):
        assert all(joined(title) in text for title in item.titles)
        hours = item.starts[1:] if form == "docx" else item.spans[1:]
        assert all(joined(hour) in text for hour in hours)
        assert not item.starts or item.starts[0] in text
    for page in pages:
        assert "UTC−" in page or not re.search(r"[0-2]\d:[0-5]\d", page)
        assert form == "docx" or f"tz{tzdata.IANA_VERSION}" in page
    assert f"tz{tzdata.IANA_VERSION}" in pages[-1]


def test_word_prints_two_languages_on_three_pages(printed: Path) -> None:
    """The RCM–SACM agenda, as its PDF has it; where no program works out the day of a page, its head has the dates."""
    pages = texts(printed / "2021-09-rcm-sacm-docx.pdf")
    assert len(pages) == 3
    assert all("página" in page and page.count("9–10deseptiembrede2021") == 1 for page in pages[1:])


def test_every_minute_of_the_day_shows_as_itself(tmp_path: Path) -> None:
    """A time is a fraction of a day; none of them is shown a minute early."""
    pytest.importorskip("xlsxwriter", reason="XlsxWriter is not installed: pip install -e '.[xlsx]'")
    times = [f"{n // 60:02}:{n % 60:02}" for n in range(1440)]
    rows = tuple((Value(timedelta(minutes=n), look="time"),) for n in range(1440))
    path = tmp_path / "times.xlsx"
    path.write_bytes(written([Sheet("Times", (10,), rows)]).getvalue())
    convert(tmp_path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", path)
    assert (tmp_path / "times.csv").read_text().split() == times
