"""`[look]` in rcm.toml: what it gives the papers of a house, and what of it is refused, each with its reason and its mend."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from zlib import compress, crc32

import pytest
from conftest import Rcm, Result
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.look.colours import ENOUGH, WHITE, contrast, nearest_good
from rcmcli.store.emblem_pixels import size_of_jpeg, size_of_png
from rcmcli.store.emblem_svg import Unfit, size_of_svg

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 30">\n{}\n</svg>\n'
SHAPE = '<circle id="sun" cx="20" cy="15" r="10" fill="url(#dawn)"/>'
# The smallest JPEG there can be: a frame of 3 × 2 and its end.
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080002000301011100ffda0008010100003f00d2ffd9")


def chunk(name: bytes, body: bytes) -> bytes:
    """A part of a PNG."""
    return len(body).to_bytes(4) + name + body + crc32(name + body).to_bytes(4)


def png(width: int, height: int) -> bytes:
    """A grey PNG of this size."""
    head = width.to_bytes(4) + height.to_bytes(4) + bytes((8, 0, 0, 0, 0))
    rows = compress((b"\0" + b"\x80" * width) * height) if width * height < 100_000 else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def export(rcm: Rcm, workspace: Path, look: str, form: str = "html", files: Mapping[str, bytes] = {}) -> Result:
    """An export in a workspace with this look and these files beside its settings."""
    (workspace / "rcm.toml").write_text(f"[look]\n{look}\n", encoding="utf-8")
    for name, data in files.items():
        (workspace / name).write_bytes(data)
    return rcm("export", form, "2021-09", "-o", "-", "-q", cwd=workspace)


def refused(run: Result) -> str:
    """What a refused run says; nothing was written."""
    assert (run.code, run.out) == (2, "")
    assert "rcm.toml [look]" in run.err
    return run.err


def test_a_page_wears_the_colour_and_the_typeface(rcm: Rcm, workspace: Path) -> None:
    """The page's variables are those of the house, by day and by night; without `[look]` they are those of rcm."""
    pytest.importorskip("typst")  # it brings the typefaces
    page = export(rcm, workspace, 'colour = "#005A9C"\ntypeface = "libertinus serif"').out
    assert "--accent: #005a9c;" in page
    assert '--fonts: "Libertinus Serif", ' in page
    assert "--accent: #0b3d91;" in export(rcm, workspace, "").out


def test_both_spellings_are_one_key(rcm: Rcm, workspace: Path) -> None:
    """`color` is `colour`; both at once are refused."""
    assert "--accent: #000080;" in export(rcm, workspace, 'color = "navy"').out
    assert "one key" in refused(export(rcm, workspace, 'colour = "navy"\ncolor = "red"'))


def test_papers_of_plain_data_need_no_look(rcm: Rcm, workspace: Path) -> None:
    """What is not drawn is written even where the look is to be refused."""
    assert export(rcm, workspace, 'colour = "bleu"', "csv").code == 0


@pytest.mark.parametrize(("lang", "says"), [("en", "is too pale"), ("es", "es demasiado claro")])
def test_a_poor_colour_is_refused_with_the_nearest_good_one(rcm: Rcm, workspace: Path, lang: str, says: str) -> None:
    """The message names a colour that is then taken, and the ratios by which it was judged."""
    (workspace / "rcm.toml").write_text('[look]\ncolour = "gold"\n', encoding="utf-8")
    told = refused(rcm("export", "html", "2021-09", "-o", "-", "--lang", lang, cwd=workspace))
    assert says in told
    found = re.search(r'colour = "(#[0-9A-F]{6})"', told)
    assert found
    assert contrast(found[1].lower(), WHITE) >= ENOUGH
    assert f"--accent: {found[1].lower()};" in export(rcm, workspace, f'colour = "{found[1]}"').out


@pytest.mark.parametrize(
    ("look", "says"),
    [
        ('colour = "bleu"', "“bleu” is no colour"),
        ('colour = "marron"', "maroon"),
        ("colour = 5", "text between quotes"),
        ('typeface = "Libertine Serif"', "did you mean Libertinus Serif"),
        ('typeface = "x\\"}</style>"', "no typeface"),
        ('logo = "logo.svg"', "no key is called “logo” here"),
        ('emblem = "logo.svg"', "cannot be read"),
        ('emblem = "../logo.svg"', "does not lie in the folder"),
        ('emblem = "/etc/passwd"', "does not lie in the folder"),
        ('emblem = "agendas"', "cannot be read"),
        ('emblem = "a\\u0000b"', "NUL"),
        ('emblem = "agendas/2021-09-rcm-sacm.toml"', "no whole PNG, JPEG or SVG"),
    ],
)
def test_what_cannot_be_taken_is_refused(rcm: Rcm, workspace: Path, look: str, says: str) -> None:
    """Each with what is wrong, and where."""
    pytest.importorskip("typst")
    run = export(rcm, workspace, look)
    assert (run.code, run.out) == (2, "")
    assert "rcm.toml" in run.err
    assert says in run.err


def test_a_link_that_leads_out_is_refused(rcm: Rcm, workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The file of an emblem lies in the folder itself, whatever the name in it says."""
    outside = tmp_path_factory.mktemp("outside") / "logo.png"
    outside.write_bytes(png(2, 2))
    os.symlink(outside, workspace / "logo.png")
    assert "does not lie in the folder" in refused(export(rcm, workspace, 'emblem = "logo.png"'))


@pytest.mark.parametrize(
    ("name", "data"), [("a.png", png(3, 2)), ("a.jpg", JPEG), ("a.svg", SVG.format(SHAPE).encode()), ("misnamed.gif", png(3, 2))]
)  # fmt: skip
def test_a_picture_is_taken(rcm: Rcm, workspace: Path, name: str, data: bytes) -> None:
    """PNG, JPEG and SVG are known by their bytes; the page is written."""
    assert export(rcm, workspace, f'emblem = "{name}"', files={name: data}).code == 0


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (png(4001, 1), "4001 × 1 pixels"),
        (png(2, 2)[:-13], "no whole PNG"),
        (png(2, 2).replace(b"IHDR\0", b"IHDR\1"), "no whole PNG"),
        (JPEG[:-2], "no whole PNG, JPEG"),
        (png(2, 2) + b"\0" * 2_000_000, "larger than 2 MB"),
        (b"", "no whole"),
        (b"<svg>", "no whole"),
        (b"<svg></svg>", "no whole"),
        (b"<html><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/></html>", "no whole"),
    ],
)
def test_what_is_no_such_picture_is_refused(rcm: Rcm, workspace: Path, data: bytes, says: str) -> None:
    """Too large, cut off, damaged, something else."""
    assert says in refused(export(rcm, workspace, 'emblem = "a.png"', files={"a.png": data}))


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
        "<rect onclick='alert(1)' width='1' height='1'/>",
        "<rect ONLOAD='alert(1)' width='1' height='1'/>",
        "<image href='https://example.org/spy.png' width='1' height='1'/>",
        "<image xlink:href='file:///etc/passwd' width='1' height='1'/>",
        "<image href='data:image/svg+xml;base64,PHN2Zz4=' width='1' height='1'/>",
        "<use href='other.svg#sun'/>",
        "<a href='https://example.org'><rect width='1' height='1'/></a>",
        "<rect fill='url(https://example.org/x.svg#a)' width='1' height='1'/>",
        "<rect style='fill: u\\72l(x)' width='1' height='1'/>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>rect { fill: <![CDATA[url(//example.org/x)]]> }</style>",
        "<animate attributeName='href' to='javascript:alert(1)'/>",
        "<set attributeName='href' to='javascript:alert(1)'/>",
        "<iframe src='https://example.org'/>",
        "<?xml-stylesheet href='https://example.org/x.css'?>",
        "<g xml:base='https://example.org/'/>",
        "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
        "<g>" * 120 + "</g>" * 120,
    ],
)
def test_an_svg_that_is_more_than_shapes_is_refused_with_its_line(inside: str) -> None:
    """Scripts, HTML, handlers, addresses of other files, copies of copies: the second line is to blame."""
    with pytest.raises(Unfit) as unfit:
        size_of_svg(SVG.format(inside).encode())
    assert unfit.value.line == 2
    assert unfit.value.what.en
    assert unfit.value.what.es


def test_entities_are_refused_and_a_plain_doctype_is_not() -> None:
    """Declarations might grow into anything; the line that old drawing programs write is harmless."""
    old = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
    assert size_of_svg((old + SVG.format(SHAPE)).encode()) == (40, 30)
    with pytest.raises(Unfit):
        size_of_svg(('<!DOCTYPE svg [<!ENTITY a "aaaa">]>\n' + SVG.format("<text>&a;</text>")).encode())


def test_what_drawing_programs_write_is_taken() -> None:
    """Notes of Inkscape, pixels inside, gradients, copies, styles that stay inside."""
    inside = (
        '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#fff"/>'
        "<style>.a { fill: url(#dawn) }</style><defs><linearGradient id='dawn'><stop offset='0'/></linearGradient></defs>"
        "<use xlink:href='#sun'/><image href='data:image/png;base64,iVBORw0KGgo=' width='1' height='1'/>"
    )
    assert size_of_svg(SVG.format(inside + SHAPE).encode()) == (40, 30)


def test_the_refusal_of_an_svg_names_file_line_and_cause(rcm: Rcm, workspace: Path) -> None:
    """The whole sentence, as a secretary reads it."""
    bad = SVG.format("<circle r='1'/>\n<script/>").encode()
    told = refused(export(rcm, workspace, 'emblem = "logo.svg"', files={"logo.svg": bad}))
    assert "rcm.toml [look] emblem: the emblem logo.svg is not taken: line 3 has <script>" in told


@given(st.integers(1, 60), st.integers(1, 60))
def test_the_size_of_a_png_is_told(width: int, height: int) -> None:
    """Width and height as they are; any cut leaves no picture."""
    data = png(width, height)
    assert size_of_png(data) == (width, height)
    assert size_of_png(data[: len(data) // 2]) is None


@given(st.binary(max_size=200))
def test_no_bytes_break_the_readers(data: bytes) -> None:
    """Whatever stands behind the first bytes, the answer is a size, none, or what is unfit."""
    size_of_png(b"\x89PNG\r\n\x1a\n" + data)
    size_of_jpeg(b"\xff\xd8\xff" + data)
    for start in (b"<svg", SVG.encode()[:70]):
        try:
            size_of_svg(start + data)
        except Unfit:
            continue


def test_the_sizes_of_other_pictures_are_told() -> None:
    """A JPEG's from its frame; an SVG's from its box, else from its width and height."""
    assert size_of_jpeg(JPEG) == (3, 2)
    no_box = SVG.replace(' viewBox="0 0 40 30"', ' width="4cm" height="3cm"')
    assert size_of_svg(no_box.format(SHAPE).encode()) == (4, 3)


def test_a_dark_colour_is_its_own_nearest() -> None:
    """Nothing is changed that can be read."""
    assert nearest_good("#005a9c") == "#005a9c"


@pytest.mark.parametrize("form", ["html", "svg"])
def test_the_map_of_a_plan_wears_the_colour(rcm: Rcm, workspace: Path, form: str) -> None:
    """Working hours stand on the colour of the house; a colour that cannot be read is refused here too."""
    words = ("plan", "--date", "2026-11-24", "--for", "MX", "--tz", "Tokyo", "-o", f"plan.{form}", "--force", "-q")
    (workspace / "rcm.toml").write_text('[look]\ncolour = "#7A1F1F"\n', encoding="utf-8")
    assert rcm(*words, cwd=workspace).code == 0
    page = (workspace / f"plan.{form}").read_text(encoding="utf-8")
    assert "#7a1f1f" in page
    assert "#0b3d91" not in page
    (workspace / "rcm.toml").write_text('[look]\ncolour = "gold"\n', encoding="utf-8")
    assert "too pale" in rcm(*words, cwd=workspace).err
