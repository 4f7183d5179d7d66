"""An agenda as one HTML page: one file, no request to anywhere, complete without its script, which only adds the reader's clock.

Style and script stand in the page and are allowed by their hashes; nothing else may load or run (docs/page.md).
"""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from rcmcli.model.paper import Fact, Paper, Said
from rcmcli.model.publication import Download, Publication
from rcmcli.renderers.html_day import lines, section
from rcmcli.renderers.html_event import event
from rcmcli.renderers.html_script import facts, tools
from rcmcli.renderers.html_text import NOTHING, Markup, Voice, element, embedded, joined, linked, words

_HERE = Path(__file__).parent


def render(publication: Publication) -> bytes:
    """The page as UTF-8."""
    voice = Voice(publication.paper.languages)
    style, script = _own("page.css"), _own("page.js")
    page = (
        Markup("<!doctype html>"),
        element(
            "html", _head(publication, voice, style, script), _body(publication, voice, script), lang=voice.languages[0]
        ),
        Markup(""),
    )
    return joined(page, "\n").encode()


def _own(name: str) -> Markup:
    """The text of one of our own files, which goes into the page as it is."""
    return Markup((_HERE / name).read_text(encoding="utf-8"))


def _head(publication: Publication, voice: Voice, style: Markup, script: Markup) -> Markup:
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="generator", content=f"rcm {publication.version}"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("link", rel="icon", href="data:,"),
        element("title", words(voice.plain(publication.paper.title))),
        element("style", style),
        element("script", embedded(event(publication)), type="application/ld+json"),
    )


def _hash(text: Markup) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _body(publication: Publication, voice: Voice, script: Markup) -> Markup:
    paper, first = publication.paper, publication.editions[0]
    days = zip(paper.days, first.days, strict=True)
    return element(
        "body",
        element("a", voice.label("skip to agenda"), class_="skip", href="#agenda"),
        _header(publication, voice),
        element(
            "main",
            tools(voice),
            *(lines(one, voice, "h2") for one in paper.before),
            *(section(day, sheet, number, voice) for number, (day, sheet) in enumerate(days, 1)),
            *(lines(one, voice, "h2") for one in paper.after),
            id="agenda", tabindex="-1",
        ),
        element("footer", _said(paper.footer, voice), element("p", voice.label("day marks")), element("p", words(f"rcm {publication.version}"))),
        element("script", embedded(facts(publication, voice)), type="application/json", id="facts"),
        element("script", script),
    )  # fmt: skip


def _header(publication: Publication, voice: Voice) -> Markup:
    paper = publication.paper
    return element(
        "header",
        _languages(publication.downloads, voice),
        element("h1", *_lines(paper.title, voice)),
        _said(paper.subtitle, voice),
        element("p", voice.label("state cancelled"), class_="alarm") if paper.status == "cancelled" else NOTHING,
        _said(paper.dates, voice, class_="dates"),
        _said(paper.state, voice),
        _said(paper.reader, voice),
        _facts(paper, voice),
        _days(paper, voice) if len(paper.days) > 1 else NOTHING,
        _downloads(publication.downloads, voice),
    )


def _lines(said: Said, voice: Voice) -> list[Markup]:
    """One thing in each language on a line of its own."""
    if len(set(said)) == 1:
        return [element("span", words(said[0]), dir="auto")]
    pairs = zip(said, voice.languages, strict=True)
    return [element("span", words(one), lang=language, dir="auto") for one, language in pairs if one]


def _said(said: Said, voice: Voice, **attributes: str) -> Markup:
    return element("p", *_lines(said, voice), **attributes) if any(said) else NOTHING


def _facts(paper: Paper, voice: Voice) -> Markup:
    themes = (Fact("theme", voice.sentence("theme"), paper.theme),) if any(paper.theme) else ()
    told = [_fact(fact, voice) for fact in (*themes, *paper.facts)]
    return element("dl", *told) if told else NOTHING


def _fact(fact: Fact, voice: Voice) -> Markup:
    said = linked(fact.words[0]) if len(set(fact.words)) == 1 else voice.line(fact.words)
    return element("div", element("dt", voice.line(fact.label)), element("dd", said, dir="auto"))


def _days(paper: Paper, voice: Voice) -> Markup:
    links = (element("a", voice.line(day.heading), href=f"#day-{n}") for n, day in enumerate(paper.days, 1))
    return element("nav", _links(links), aria_label=voice.plain(voice.sentence("days")), class_="days")


def _links(links: Iterable[Markup]) -> Markup:
    return element("ul", *(element("li", link) for link in links))


def _languages(downloads: tuple[Download, ...], voice: Voice) -> Markup:
    """The ways to the same page in other languages."""
    links = [
        element("a", voice.line(one.name), href=one.address, hreflang=one.language, lang=one.language)
        for one in downloads
        if one.language and _is_beside(one)
    ]
    return element("nav", _links(links), aria_label=voice.plain(voice.sentence("languages"))) if links else NOTHING


def _downloads(downloads: tuple[Download, ...], voice: Voice) -> Markup:
    """The files beside the page, in a fold: a meeting may have a calendar for each of thirty delegations."""
    links = [
        element("a", voice.line(one.name), href=one.address)
        for one in downloads
        if not one.language and _is_beside(one)
    ]
    fold = element("details", element("summary", voice.label("downloads")), _links(links), class_="files")
    return element("nav", fold, aria_label=voice.plain(voice.sentence("downloads"))) if links else NOTHING


def _is_beside(one: Download) -> bool:
    """Whether an address stays in the folder; one that leads elsewhere is not linked."""
    return ":" not in one.address and not one.address.startswith(("/", "\\"))
