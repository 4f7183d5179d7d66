"""A sheet of changes as one HTML page: no script, no network; what was and what is are said, not only coloured."""

from collections.abc import Iterable, Iterator, Sequence

from rcmcli import __version__
from rcmcli.look.palette import variables
from rcmcli.model.look import PLAIN, Look
from rcmcli.web.emblem import STYLE as EMBLEM
from rcmcli.web.emblem import emblem
from rcmcli.web.markup import NEW, NOTHING, Markup, element, joined, linked, words
from rcmcli.wording.change_hours import Told
from rcmcli.wording.change_words import Worded
from rcmcli.wording.changes import Row, Sheet
from rcmcli.words import comparing, say

_STYLE = """
body{margin:0 auto;padding:1rem;max-width:60rem;font:1rem/1.5 var(--fonts);color:var(--ink);background:var(--paper);border-top:.5rem solid var(--band)}
h1{font-size:1.4rem;margin:.5rem 0}h2{font-size:1rem;margin:0}p{margin:.2rem 0}a{color:var(--link)}
ol{list-style:none;padding:0}li{border-top:1px solid var(--line);padding:.7rem 0;break-inside:avoid}
.label{font-size:.8rem;font-weight:700;letter-spacing:.04em}.dim{color:var(--quiet)}.gone h2{text-decoration:line-through}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.3rem 0;font-variant-numeric:tabular-nums}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}del{color:var(--quiet)}ins{text-underline-offset:3px}
section+section{margin-top:3rem}
@media print{body{max-width:none;padding:0}}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def render(sheets: Sequence[Sheet], look: Look = PLAIN) -> bytes:
    """The page in UTF-8, each language complete."""
    first = sheets[0]
    sections = [
        element("main" if len(sheets) == 1 else "section", *_lines(_section(one)), lang=one.language) for one in sheets
    ]
    inner = sections if len(sheets) == 1 else [element("main", *_lines(sections))]
    marked = [emblem(look)] if look.emblem else []
    foot = element("footer", element("p", words(f"rcm {__version__}"), class_="dim"))
    title = words(f"{first.heading} · {first.title}")
    html = element(
        "html", *_lines([_head(title, look), element("body", *_lines([*marked, *inner, foot]))]), lang=first.language
    )  # fmt: skip
    return joined((Markup("<!doctype html>"), html, NOTHING), "\n").encode()


def _lines(parts: Iterable[Markup]) -> Iterator[Markup]:
    """Each part on a line of its own."""
    yield NEW
    for part in parts:
        yield from (part, NEW)


def _head(title: Markup, look: Look) -> Markup:
    parts = (
        element("meta", charset="utf-8"),
        element("meta", name="generator", content=f"rcm {__version__}"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("link", rel="icon", href="data:,"),
        element("title", title),
        element("style", Markup(variables(look)), EMBLEM, Markup(_STYLE)),
    )
    return element("head", *_lines(parts))


def _section(sheet: Sheet) -> Iterator[Markup]:
    yield element("h1", words(sheet.heading))
    yield element("p", words(sheet.title), dir="auto")
    yield from (element("p", words(line), class_="dim") for line in sheet.lines)
    if sheet.rows:
        yield element("ol", *_lines(_row(row, sheet.language) for row in sheet.rows))
    yield from (element("p", words(line), class_="dim") for line in sheet.foot)


def _row(row: Row, language: str) -> Markup:
    told = [*(_hours(one, language) for one in row.hours), *(_words(one, language) for one in row.words)]
    return element(
        "li",
        element("p", words(row.label), class_="label"),
        element("h2", words(row.title), dir="auto"),
        element("p", words(row.remark), class_="dim") if row.remark else NOTHING,
        *told,
        class_="gone" if row.gone else "kept",
    )


def _hours(told: Told, language: str) -> Markup:
    place = element("p", words(told.place), class_="dim") if told.place else NOTHING
    if told.new:
        before, after = ([one] if one else [] for one in (told.before, told.after))
        return joined((place, _was_and_is(before, after, language)))
    return joined((place, element("p", words(told.after))))


def _words(one: Worded, language: str) -> Markup:
    return joined((element("p", words(one.label), class_="dim"), _was_and_is(one.before, one.after, language)))


def _was_and_is(before: Sequence[str], after: Sequence[str], language: str) -> Markup:
    was, now = (element("dt", words(say(one, language))) for one in (comparing.BEFORE, comparing.NOW))
    old = [joined((was, element("dd", element("del", linked(one)), dir="auto"))) for one in before]
    new = [joined((now, element("dd", element("ins", linked(one)), dir="auto"))) for one in after]
    return element("dl", *old, *new)
