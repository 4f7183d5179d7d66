"""Typst, which sets our PDFs and pictures: which typefaces it knows."""

from functools import cache
from importlib.util import find_spec

# Those that come with Typst: they are on every machine where it is.
SHIPPED = ("DejaVu Sans Mono", "Libertinus Serif", "New Computer Modern")


@cache
def typefaces() -> tuple[str, ...]:
    """The families of type that come with Typst or are installed here, by name; none where Typst is not there to ask."""
    if find_spec("typst") is None:
        return ()
    from typst import Fonts

    return tuple(sorted(Fonts().families()))
