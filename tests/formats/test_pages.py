"""Printed pages looked at by rule: nothing is cut or lies on another thing, pages are filled, no row stands alone."""

import re
from collections import defaultdict
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conference import CITIES, conference
from conftest import REAL
from printing import WORLD, document, joined, write_agenda

pytest.importorskip("typst", reason="typst is not installed: pip install -e '.[pdf]'")
pdfium = pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed: pip install -e '.[dev]'")

UPRIGHT = ("--tz", "Lima")
LYING = ("--tz", "Lima", "--tz", "Santiago", "--tz", "Los Angeles", "--tz", "Madrid")
LANGUAGES = ("en", "es", "es,en", "en,es")
CASES = [(name, language, options) for name in REAL for language in LANGUAGES for options in ((), UPRIGHT, LYING)]
QUICK = [(REAL[0], "es", UPRIGHT), (REAL[1], "es,en", ()), (REAL[2], "en", LYING), (REAL[2], "es,en", ())]
_LIGATURE = 3  # letters
FOOT, HEAD = 48.0, 48.0  # points: below and above this are the foot and the head of a page


class Sign(NamedTuple):
    """A letter and its box on the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


class Page(NamedTuple):
    """A page: its size, its words, its letters with the place of each; letters that are set as one sign have none."""

    width: float
    height: float
    text: str
    signs: tuple[Sign, ...]

    @property
    def used(self) -> float:
        """Which part of the height between head and foot has letters on it."""
        room = self.height - HEAD - FOOT
        lowest = min(sign.bottom for sign in self.signs if sign.bottom > FOOT)
        return (self.height - HEAD - lowest) / room


def pages_of(data: bytes) -> list[Page]:
    """The pages of a PDF."""
    opened = pdfium.PdfDocument(data)
    try:
        return [Page(page.get_width(), page.get_height(), *_read(page)) for page in opened]
    finally:
        opened.close()


def _read(page: Any) -> tuple[str, tuple[Sign, ...]]:
    text = page.get_textpage()
    try:
        letters = [(text.get_text_range(n, 1), text.get_charbox(n)) for n in range(text.count_chars())]
        signs = tuple(Sign(letter, *box) for letter, box in letters if letter.strip() and len(letter) == 1)
        return text.get_text_range(), signs
    finally:
        text.close()


def cut(page: Page) -> list[str]:
    """The letters that reach out of the page or into its edge."""
    edge = 20.0
    return [
        sign.text
        for sign in page.signs
        if sign.left < edge or sign.right > page.width - edge or sign.bottom < edge or sign.top > page.height - edge
    ]


def overlapping(page: Page) -> list[str]:
    """Letters of which more than half lies on another one; those of a ligature, which follow one another, have one place."""
    near: defaultdict[tuple[int, int], list[tuple[int, Sign]]] = defaultdict(list)
    for n, sign in enumerate(page.signs):
        near[int(sign.left // 20), int(sign.bottom // 20)].append((n, sign))
    return [
        one.text + other.text
        for group in near.values()
        for at, (n, one) in enumerate(group)
        for m, other in group[at + 1 :]
        if m - n > _LIGATURE and _shared(one, other) > 0.5
    ]


def _shared(one: Sign, other: Sign) -> float:
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.top, other.top) - max(one.bottom, other.bottom)
    least = min(_area(one), _area(other))
    return width * height / least if width > 0 and height > 0 and least > 0 else 0.0


def _area(sign: Sign) -> float:
    return (sign.right - sign.left) * (sign.top - sign.bottom)


def hold(pages: list[Page]) -> None:
    """Fail where a page breaks a rule."""
    for nth, page in enumerate(pages):
        assert cut(page) == []
        assert overlapping(page) == []
        assert nth == len(pages) - 1 or page.used >= 0.5, (nth + 1, page.used)
    assert len(pages) == 1 or pages[-1].used > 0.03, "the last line alone"


@pytest.mark.parametrize(("name", "language", "options"), QUICK)
def test_pages_are_whole_and_filled(name: str, language: str, options: tuple[str, ...]) -> None:
    """An agenda upright and on its side, in one language and in two."""
    hold(pages_of(document("pdf", name, "--lang", language, *options)))


@pytest.mark.deep
@pytest.mark.parametrize(("name", "language", "options"), CASES)
def test_all_pages_are_whole_and_filled(name: str, language: str, options: tuple[str, ...]) -> None:
    """The three agendas in each language and pair of them, with few and with many clocks."""
    hold(pages_of(document("pdf", name, "--lang", language, *options)))


def test_two_languages_fit_three_pages() -> None:
    """The RCM–SACM agenda: two days, twelve items, four clocks, es and en."""
    assert len(pages_of(document("pdf", "2021-09", "--lang", "es,en"))) == 3


@pytest.mark.parametrize("language", ["en", "es"])
def test_three_tracks_fit_four_pages(language: str, tmp_path: Path) -> None:
    """Sixty items in three tracks with the hours of twelve cities; each title is there, each room of a slot too."""
    path = tmp_path / "conference.toml"
    path.write_text(conference())
    options = [word for city in CITIES for word in ("--tz", city)]
    pages = pages_of(document("pdf", path, "--lang", language, *options))
    hold(pages)
    assert len(pages) <= 4
    words = joined("".join(page.text for page in pages))
    titles = re.findall(rf'title = {{.*{language} = "([^"]*)"', conference())
    assert len(titles) == 60
    assert all(joined(title) in words for title in titles)
    assert words.count("SalónQuiriguá") == words.count("SalónIximché") == 18
    assert words.count("inparallel" if language == "en" else "enparalelo") == 18


@pytest.mark.parametrize("lines", range(26, 38))
def test_no_row_stands_alone(lines: int, tmp_path: Path) -> None:
    """A day of as many lines as make one page or a little more: no page has one hour of it."""
    items = "".join(
        f'[[day.item]]\nid = "i{n}"\ntitle = "Item {n}"\ntime = "{8 + n // 6:02}:{n % 6}0"\n' for n in range(lines)
    )
    pages = pages_of(document("pdf", write_agenda(tmp_path, items)))
    hours = [_hours(page) for page in pages]
    assert sum(hours) == lines
    assert 1 not in hours


def _hours(page: Page) -> int:
    """How many rows of a page begin with an hour."""
    return len(re.findall(r"(?m)^[0-2]\d:[0-5]\d\b", page.text))


WORDY = "wordy " * 1666
PLACES = {
    "title": f'[[day.item]]\nid = "a"\ntitle = "{WORDY}"\n',
    "topic": f'[[day.item]]\nid = "a"\ntitle = "A"\ntopics = ["{WORDY}"]\n',
    "note": f'[[day.item]]\nid = "a"\ntitle = "A"\nnotes = ["{WORDY}"]\n',
    "lead": f'[[day.item]]\nid = "a"\ntitle = "A"\nleads = ["{WORDY}"]\n',
    "day": f'title = "{WORDY}"\n[[day.item]]\nid = "a"\ntitle = "A"\n',
}
ODD = 'title = "اجتماع RCM الثاني (2026) و Working Group, 🎉 👩‍👩‍👧 नमस्ते"'


def words_of(form: str, data: bytes) -> str:
    """All words of a document; those of a PDF are on its pages, and nothing is cut."""
    if form == "pdf":
        pages = pages_of(data)
        assert [cut(page) for page in pages] == [[]] * len(pages)
        return joined("".join(page.text for page in pages))
    docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    return joined("".join(docx.Document(BytesIO(data)).element.body.xpath(".//w:t/text()")))


@pytest.mark.parametrize("place", PLACES)
def test_ten_thousand_letters_are_printed_whole(place: str, tmp_path: Path) -> None:
    """Every word of them, wherever they stand, on filled pages."""
    data = document("pdf", write_agenda(tmp_path, PLACES[place]))
    assert words_of("pdf", data).count("wordy") >= 1666
    assert all(page.used > 0.5 for page in pages_of(data)[:-1])


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_odd_letters_under_many_clocks(form: str, tmp_path: Path) -> None:
    """What runs from right to left with Latin inside, pictures, and the hours of 25 cities."""
    options = [word for place in WORLD[:25] for word in ("--tz", place)]
    item = f'[[day.item]]\nid = "a"\n{ODD}\ntime = "09:00-10:00"\n'
    words = words_of(form, document(form, write_agenda(tmp_path, item), *options))
    assert words.count("WorkingGroup") == 1
    assert all(joined(city) in words for city in WORLD[:25])


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_a_day_of_three_hundred_items_is_printed(form: str, tmp_path: Path) -> None:
    """Many of them in parallel: each title is there once."""
    items = "".join(
        f'[[day.item]]\nid = "i{n}"\ntitle = "Item {n}."\ntime = "{8 + n // 60:02}:00-{9 + n // 60:02}:00"\nroom = "R{n}"\n'
        for n in range(300)
    )
    data = document(form, write_agenda(tmp_path, items))
    words = words_of(form, data)
    assert all(words.count(f"Item{n}.") == 1 for n in range(300))
    if form == "pdf":
        hold(pages_of(data))


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_long_offsets_stand_apart(form: str, tmp_path: Path) -> None:
    """Offsets with minutes fit in their columns: between two heads is at least a millimetre."""
    places = ("Apia", "Honolulu", "Cairo", "Kolkata", "Kathmandu", "Yangon", "Chatham Islands")
    item = '[[day.item]]\nid = "a"\ntitle = "A"\ntime = "09:00-10:00"\n'
    data = document(form, write_agenda(tmp_path, item), *(word for place in places for word in ("--tz", place)))
    if form == "docx":
        docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
        columns = docx.Document(BytesIO(data)).tables[-1].columns
        assert all(column.width.mm >= 18.9 for column in columns)
        return
    (page,) = pages_of(data)
    lines = defaultdict(list)
    for sign in page.signs:
        lines[round(sign.bottom / 4)].append(sign)
    line = max(lines.values(), key=lambda one: sum(sign.text == "U" for sign in one))
    _, *heads = sorted(sign.left for sign in line if sign.text == "U")
    assert len(heads) == 6
    for head in heads:
        assert head - max(one.right for one in line if one.left < head) > 3


def test_many_short_days_fill_their_pages(tmp_path: Path) -> None:
    """Twenty days of two items: pages are full, and the head of each says a day that it shows."""
    head, day = write_agenda(tmp_path, "").read_text().partition("[[day]]")[0], "[[day]]\ndate = 2026-03-{:02}\n"
    item = '[[day.item]]\ntime = "{0:02}:00"\ntitle = "Item {1}-{0}"\nid = "i{1}-{0}"\n'
    days = "".join(day.format(n) + item.format(9, n) + item.format(11, n) for n in range(1, 21))
    path = tmp_path / "days.toml"
    path.write_text(head + days, encoding="utf-8")
    pages = pages_of(document("pdf", path, "--lang", "en"))
    hold(pages)
    assert len(pages) <= 4
    for page in pages[1:]:
        top, rest = page.text.split("\n", 1)
        assert re.findall(r"\d+ March", top)[-1] in rest
        assert len(re.findall(r"Item \d", rest)) == 2 * len(re.findall(r"\d+ March 2026", rest))
