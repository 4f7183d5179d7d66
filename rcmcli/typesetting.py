"""Typst, which sets our PDFs and pictures: which typefaces it knows, an emblem as it takes it, pictures of what it sets."""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec

from rcmcli.model.look import Emblem
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import filled, looks

# Those that come with Typst: they are on every machine where it is.
SHIPPED = ("DejaVu Sans Mono", "Libertinus Serif", "New Computer Modern")
PIXELS_AN_INCH = 254  # ten a millimetre
_FINE = 600


@cache
def typefaces() -> tuple[str, ...]:
    """The families of type that come with Typst or are installed here, by name; none where Typst is not there to ask."""
    if find_spec("typst") is None:
        return ()
    from typst import Fonts

    return tuple(sorted(Fonts().families()))


def refuse_undrawn(emblem: Emblem) -> None:
    """Refuse an emblem that Typst cannot draw. A PDF is asked for: a PNG leaves out what it cannot draw."""
    import typst

    source = b'#image(bytes(sys.inputs.emblem), format: "svg")'
    try:
        typst.compile(source, format="pdf", sys_inputs={"emblem": svg_of(emblem)})
    except typst.TypstError as error:
        reason = one_line(str(error))[:200]
        raise Refusal(filled(looks.EMBLEM_UNDRAWN, reason=reason), looks.PICTURE_HINT) from error


def svg_of(emblem: Emblem) -> str:
    """An emblem as SVG, which alone can be handed to Typst as text; pixels stand in it as they are."""
    if emblem.kind == "svg":
        return emblem.content.decode().removeprefix("\ufeff")
    size = f'width="{emblem.width:g}" height="{emblem.height:g}"'
    pixels = f"data:image/{emblem.kind};base64,{b64encode(emblem.content).decode()}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><image {size} href="{pixels}"/></svg>'


def png_of(emblem: Emblem, size: tuple[float, float]) -> bytes:
    """An emblem as a PNG on no ground, for programs that take no shapes, so wide and high in millimetres. Raises `Refusal` where Typst is lacking."""
    if find_spec("typst") is None:
        raise Refusal(looks.SHAPES_WANT_TYPST, looks.SHAPES_WANT_TYPST_HINT)
    import typst

    wide, high = size
    source = (
        f"#set page(width: {wide:.3f}mm, height: {high:.3f}mm, margin: 0mm, fill: none)\n"
        '#image(bytes(sys.inputs.emblem), format: "svg", width: 100%, height: 100%, fit: "contain", alt: "")'
    )
    refuse_undrawn(emblem)
    drawn = typst.compile(source.encode(), format="png", sys_inputs={"emblem": svg_of(emblem)}, ppi=_FINE)
    assert isinstance(drawn, bytes), "one page is one picture"
    return drawn


def pictures(source: bytes, inputs: Mapping[str, str], typeface: str = "") -> list[bytes]:
    """What Typst draws of a source, a PNG for each page.

    The fonts inside Typst make the same pictures on every machine. Where they lack the typeface or a sign, those of the
    machine help; a PDF/UA shows whether a sign is lacking, for of a picture Typst does not say it.
    """
    import typst

    given = dict(inputs)
    own = typeface in ("", *SHIPPED)
    try:
        if own:
            typst.compile(
                source, format="pdf", ignore_system_fonts=True, sys_inputs=given, pdf_standards="ua-1", timestamp=0
            )
    except typst.TypstError:
        own = False
    drawn: bytes | list[bytes] = typst.compile(
        source, format="png", ignore_system_fonts=own, sys_inputs=given, ppi=PIXELS_AN_INCH
    )
    return [drawn] if isinstance(drawn, bytes) else drawn
