"""Pictures of days: what is drawn, what is told beside it, where it is written, and that it is the same everywhere."""

import re
from pathlib import Path

import msgspec
import pytest
from conftest import Rcm
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.desk.opening import open_agenda
from rcmcli.formats import png
from rcmcli.model.look import Emblem, Look
from rcmcli.model.schedule import Schedule
from rcmcli.paper import picture
from rcmcli.store.emblem_pixels import size_of_png
from rcmcli.typesetting import svg_of

pytest.importorskip("typst")

PHONE, SLIDE = 1080, (1920, 1080)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#005a9c"/></svg>'


def schedule(name: str, *languages: str) -> Schedule:
    """A real agenda as it is exported."""
    console = Console("en", quiet=True)
    reading, agenda = open_agenda(name, console)
    return schedule_of(reading.id, agenda, console, languages)


def plain(words: str) -> str:
    """Letters and signs without the spaces and hyphens between them."""
    return re.sub(r"[\s\-\u00ad\ufffe]", "", words).casefold()


def drawn_words(told: Schedule, *, slide: bool = False) -> list[str]:
    """The words that Typst draws for each day, read from the same source as a PDF."""
    import typst

    pdfium = pytest.importorskip("pypdfium2", reason="pypdfium2 reads the text of a PDF")
    words = []
    for sheet in told.days:
        inputs = {
            "picture": msgspec.json.encode(picture.set_out(told, sheet)).decode(),
            "look": png._look(told.look),
            "shape": "slide" if slide else "message",
        }
        made = typst.compile(png._DRAWING.read_bytes(), format="pdf", sys_inputs=inputs, ignore_system_fonts=True)
        paper = pdfium.PdfDocument(made)
        words.append("".join(page.get_textpage().get_text_range() for page in paper))
    return words


@pytest.mark.parametrize("slide", [False, True], ids=["message", "slide"])
@pytest.mark.parametrize("languages", [("es",), ("en", "es")], ids=",".join)
@pytest.mark.parametrize("name", ["2021-09-rcm-sacm", "2021-07-rcgm-puebla", "2017-06-rcgm-san-salvador"])
def test_what_is_drawn_is_what_is_told(name: str, languages: tuple[str, ...], slide: bool) -> None:
    """Every line of the alternative text stands in the picture, each item in one of its parts; and every item is there."""
    told = schedule(name, *languages)
    for sheet, drawn in zip(told.days, drawn_words(told, slide=slide), strict=True):
        lines = picture.set_out(told, sheet).text.splitlines()
        # A hyphen at the end of a line is read as one that is none.
        assert [line for line in lines if plain(line) not in plain(drawn)] == []
        text = "\n".join(lines)
        for entry in sheet.items:
            assert entry.title.pick(languages[0]) in text
            assert all(f"{local.start:%H:%M}" in text for local in entry.local)


def test_a_picture_is_as_large_as_is_promised(rcm: Rcm, workspace: Path) -> None:
    """1080 wide for a phone and no higher than 1920 where a day has several; 1920 × 1080 for a slide."""
    assert rcm("export", "png", "2021-07", "--lang", "es,en", cwd=workspace).code == 0
    sizes = [size_of_png(path.read_bytes()) for path in workspace.glob("*.png")]
    assert len(sizes) > 5
    assert {size[0] for size in sizes if size} == {PHONE}
    assert all(size and size[1] <= 1920 for size in sizes)
    assert rcm("export", "png", "2021-09", "--slide", "--day", "1", "-o", "s.png", cwd=workspace).code == 0
    assert size_of_png((workspace / "s.png").read_bytes()) == SLIDE


def test_each_day_has_its_file(rcm: Rcm, workspace: Path) -> None:
    """Named for the agenda, the party and the day; with -o for that; one alone is called just as asked."""

    def names() -> list[str]:
        found = sorted(path.name for path in workspace.glob("*.png"))
        for name in found:
            (workspace / name).unlink()
        return found

    words = ("export", "png", "2021-09")
    assert rcm(*words, cwd=workspace).code == 0
    assert names() == ["2021-09-rcm-sacm-2021-09-09.png", "2021-09-rcm-sacm-2021-09-10.png"]
    assert rcm(*words, "--for", "Chile", "--day", "2021-09-10", cwd=workspace).code == 0
    assert names() == ["2021-09-rcm-sacm-CL-2021-09-10.png"]
    assert rcm(*words, "-o", "a.png", cwd=workspace).code == 0
    assert names() == ["a-2021-09-09.png", "a-2021-09-10.png"]
    assert rcm(*words, "-o", "a.png", "--day", "friday", cwd=workspace).code == 0
    assert names() == ["a.png"]
    assert rcm(*words, "--dry-run", cwd=workspace).code == 0
    assert names() == []


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("-o", "-"), "2 pictures cannot go to standard output"),
        (("--day", "3"), "there is no day 3"),
        (("-o", "a.jpg"), "with the name of another kind"),
        (("-o", "agendas"), "is a folder"),
        (("--lang", "xx"), "no language"),
    ],
)
def test_what_cannot_be_drawn_is_refused(rcm: Rcm, workspace: Path, options: tuple[str, ...], says: str) -> None:
    """Before anything is written."""
    run = rcm("export", "png", "2021-09", *options, cwd=workspace)
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert list(workspace.glob("**/*.png")) == []


def test_an_agenda_without_days_has_no_picture(rcm: Rcm, workspace: Path) -> None:
    """That is said."""
    head = b'format = 1\ntitle = "T"\ntimezone = "America/Guatemala"\nstatus = "final"\n'
    run = rcm("export", "png", "-", "--stdin-filename", "made.toml", stdin=head, cwd=workspace)
    assert run.code == 2
    assert "no day that could be drawn" in run.err


def test_a_foreign_picture_stays(rcm: Rcm, workspace: Path) -> None:
    """A file that rcm did not write is replaced only with --force, one of its own without it; all of them or none."""
    words = ("export", "png", "2021-09", "-o", "a.png")
    assert rcm(*words, cwd=workspace).code == 0
    assert rcm(*words, cwd=workspace).code == 0
    (workspace / "a-2021-09-09.png").unlink()
    (workspace / "a-2021-09-10.png").write_bytes(b"mine")
    assert "was not written by rcm" in rcm(*words, cwd=workspace).err
    assert not (workspace / "a-2021-09-09.png").exists()
    assert rcm(*words, "--force", cwd=workspace).code == 0


def test_the_command_for_the_words_shows_no_more(rcm: Rcm, workspace: Path) -> None:
    """What is proposed to send with a public copy is a public copy too."""
    run = rcm("export", "png", "2021-07", "--audience", "public", "--day", "1", cwd=workspace)
    assert "rcm export txt 2021-07-rcgm-puebla --audience public" in run.err


@pytest.mark.parametrize(("seed", "zone"), [("1", "UTC"), ("2", "Asia/Tokyo")])
def test_the_same_agenda_gives_the_same_bytes(rcm: Rcm, rcm_process: Rcm, seed: str, zone: str) -> None:
    """In another process, with another seed and another clock of the machine."""
    words = ("export", "png", "2021-09", "--day", "1", "-o", "-", "-q")
    first = rcm(*words)
    assert first.raw_out.startswith(b"\x89PNG")
    assert rcm_process(*words, env={"PYTHONHASHSEED": seed, "TZ": zone}).raw_out == first.raw_out


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_words_are_words_and_never_markup(words: str) -> None:
    """Whatever a title holds, a picture is drawn, and the file is whole."""
    told = schedule("2021-09-rcm-sacm", "en")
    sheet = told.days[0]
    slot = sheet.slots[0]
    entry = msgspec.structs.replace(
        slot.items[0], title=msgspec.structs.replace(slot.items[0].title, en=f"#eval({words}) $x$ \\")
    )
    short = msgspec.structs.replace(sheet, slots=(msgspec.structs.replace(slot, items=(entry,)),))
    assert all(size_of_png(one) for one in png.pictures_of(short, told))


def test_the_look_of_the_house_is_drawn() -> None:
    """Another colour, another emblem or another typeface gives another picture; pixels are taken as well as SVG."""
    told = schedule("2021-09-rcm-sacm", "en")
    emblem = Emblem("svg", SVG.encode(), 4, 3)
    pixels = png.pictures_of(told.days[0], told)[0]
    looks = [
        Look(), Look(colour="#7a1f1f"), Look(emblem), Look(Emblem("png", pixels, 1080, 1917)), Look(typeface="New Computer Modern")
    ]  # fmt: skip
    made = [png.pictures_of(told.days[0], msgspec.structs.replace(told, look=look))[0] for look in looks]
    assert len(set(made)) == len(looks)


def test_an_emblem_of_pixels_stands_in_an_svg() -> None:
    """Its bytes are handed on as they are."""
    assert re.fullmatch(
        r'<svg .*width="2" height="1"><image .*base64,AAEC"/></svg>', svg_of(Emblem("png", b"\0\1\2", 2, 1))
    )
