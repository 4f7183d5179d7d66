"""Whether a PNG is whole: pictures of every kind, made here from the specification, with Typst as the other judge."""

from pathlib import Path
from zlib import compress, crc32

import pytest
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.store.emblem_pixels import size_of_png

# How many bits a pixel takes, by the kind of a picture and the depth of a sample (PNG, third edition, table 11.1).
BITS = {
    (0, 1): 1, (0, 2): 2, (0, 4): 4, (0, 8): 8, (0, 16): 16, (2, 8): 24, (2, 16): 48, (3, 1): 1, (3, 2): 2, (3, 4): 4,
    (3, 8): 8, (4, 8): 16, (4, 16): 32, (6, 8): 32, (6, 16): 64,
}  # fmt: skip
# The passes of an interlaced picture, as the specification draws its block of eight by eight.
BLOCK = ("16462646", "77777777", "56565656", "77777777", "36463646", "77777777", "56565656", "77777777")


def rows(width: int, height: int, bits: int, *, laced: bool) -> bytes:
    """Black rows, each behind a filter that changes nothing; of an interlaced picture pass by pass, counted pixel by pixel."""
    if not laced:
        return b"".join(b"\0" + bytes((width * bits + 7) // 8) for _ in range(height))
    found = b""
    for number in "1234567":
        for y in range(height):
            count = sum(BLOCK[y % 8][x % 8] == number for x in range(width))
            found += b"\0" + bytes((count * bits + 7) // 8) if count else b""
    return found


def part(name: bytes, body: bytes) -> bytes:
    """A part of a PNG."""
    return len(body).to_bytes(4) + name + body + crc32(name + body).to_bytes(4)


def picture(width: int, height: int, kind: int, depth: int, body: bytes, *, laced: bool = False) -> bytes:
    """A PNG with these packed pixels, and colours where its pixels are numbers of them."""
    head = width.to_bytes(4) + height.to_bytes(4) + bytes((depth, kind, 0, 0, laced))
    colours = part(b"PLTE", bytes(3 * 2**depth)) if kind == 3 else b""
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + colours + part(b"IDAT", body) + part(b"IEND", b"")


@given(st.integers(1, 20), st.integers(1, 20), st.sampled_from(sorted(BITS)), st.booleans())
def test_a_whole_picture_is_taken_and_one_byte_less_is_not(
    width: int, height: int, sort: tuple[int, int], laced: bool
) -> None:
    """Of every kind and depth, interlaced too; a byte more or less, or pixels that end early, are damage."""
    pixels = rows(width, height, BITS[sort], laced=laced)
    for body, size in (
        (compress(pixels), (width, height)),
        (compress(pixels[:-1]), None),
        (compress(pixels + b"\0"), None),
        (compress(pixels)[:-5], None),
        (b"no pixels", None),
    ):
        assert size_of_png(picture(width, height, *sort, body, laced=laced)) == size


@pytest.mark.parametrize("laced", [False, True])
@pytest.mark.parametrize("sort", sorted(BITS))
def test_what_is_taken_can_be_drawn(sort: tuple[int, int], laced: bool) -> None:
    """Typst reads each of them."""
    typst = pytest.importorskip("typst", reason="typst is not installed: pip install -e '.[pdf]'")
    data = picture(11, 7, *sort, compress(rows(11, 7, BITS[sort], laced=laced)), laced=laced)
    assert size_of_png(data) == (11, 7)
    source = f"#image(bytes(({', '.join(map(str, data))})))"
    assert typst.compile(source.encode(), format="svg")


@pytest.mark.parametrize("sort", [(2, 4), (1, 8), (6, 1), (7, 8), (3, 16)])
def test_depths_that_there_are_not_are_damage(sort: tuple[int, int]) -> None:
    """And so are numbers of colours without the colours."""
    assert size_of_png(picture(1, 1, *sort, compress(b"\0" * 9))) is None
    alone = picture(1, 1, 3, 8, compress(b"\0\0"))
    start = alone.index(b"PLTE") - 4
    assert size_of_png(alone) == (1, 1)
    assert size_of_png(alone[:start] + alone[start + 12 + 3 * 256 :]) is None


def test_little_that_grows_into_much_is_refused_unread() -> None:
    """Sixteen million pixels are unpacked a little at a time; more than a side may have are not unpacked at all."""
    body = compress(bytes(4000 * 4001), 9)
    assert size_of_png(picture(4000, 4000, 0, 8, body)) == (4000, 4000)
    assert size_of_png(picture(8000, 8000, 0, 8, b"")) == (8000, 8000)


@pytest.mark.parametrize(("lang", "says"), [("en", "more than 20 times"), ("es", "más de 20 veces")])
def test_a_mere_line_is_refused(rcm: Rcm, workspace: Path, lang: str, says: str) -> None:
    """At the head of a paper nobody would see it; twenty to one is still taken."""
    (workspace / "rcm.toml").write_text('[look]\nemblem = "a.svg"\n', encoding="utf-8")
    for width, code in ((400, 0), (401, 2)):
        shape = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 20"><rect width="9" height="9"/></svg>'
        (workspace / "a.svg").write_text(shape, encoding="utf-8")
        run = rcm("export", "html", "2021-09", "-o", "-", "-q", "--lang", lang, cwd=workspace)
        assert (run.code, says in run.err) == (code, code == 2)


@pytest.mark.parametrize("form", ["pdf", "png", "docx"])
def test_what_typst_alone_cannot_draw_is_refused(rcm: Rcm, workspace: Path, form: str) -> None:
    """A filter of rows that there is not: the sentence says what is wrong, and nothing is written."""
    pytest.importorskip("typst", reason="typst is not installed: pip install -e '.[pdf]'")
    pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")
    drawn = picture(1, 1, 0, 8, compress(b"\x09\0"))
    (workspace / "a.png").write_bytes(drawn)
    (workspace / "rcm.toml").write_text('[look]\nemblem = "a.png"\n', encoding="utf-8")
    day = ("--day", "1") if form == "png" else ()
    run = rcm("export", form, "2021-09", "-o", f"out.{form}", "-q", *day, cwd=workspace)
    assert run.code == (0 if form == "docx" else 2), run.err
    assert ("cannot draw the emblem" in run.err) == (form != "docx")
    assert (workspace / f"out.{form}").exists() == (form == "docx")
