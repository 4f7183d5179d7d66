"""An agenda as one HTML page: one file, no request to anywhere, complete without its script, which only adds the reader's clock.

Style and script stand in the page and are allowed by their hashes; nothing else may load or run (docs/page.md).
"""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import partial
from hashlib import sha256

from rcmcli import __version__
from rcmcli.look.palette import variables
from rcmcli.model.publication import Download
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import Text, in_each
from rcmcli.web.day import lists, section
from rcmcli.web.event import event
from rcmcli.web.markup import NOTHING, Markup, Voice, element, embedded, joined, linked, own, words
from rcmcli.web.script import facts, tools
from rcmcli.wording import meetings
from rcmcli.words import browsing, following, labels


def render(schedule: Schedule, *, downloads: Sequence[Download] = ()) -> bytes:
    """The page as UTF-8, with links to the files beside it."""
    voice = Voice(schedule.languages)
    style, script = joined((Markup(variables(schedule.look)), own("page.css"))), own("page.js")
    body = _body(schedule, downloads, voice, script)
    html = element("html", _head(schedule, voice, style, script), body, lang=schedule.language)
    return joined((Markup("<!doctype html>"), html, NOTHING), "\n").encode()


def _head(schedule: Schedule, voice: Voice, style: Markup, script: Markup) -> Markup:
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="generator", content=f"rcm {__version__}"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("link", rel="icon", href="data:,"),
        element("title", words(voice.plain(schedule.title))),
        element("style", style),
        element("script", embedded(event(schedule)), type="application/ld+json"),
    )


def _hash(text: Markup) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _body(schedule: Schedule, downloads: Sequence[Download], voice: Voice, script: Markup) -> Markup:
    return element(
        "body",
        element("a", voice.line(browsing.SKIP_TO_AGENDA), class_="skip", href="#agenda"),
        _header(schedule, downloads, voice),
        element(
            "main",
            tools(voice),
            *lists(partial(meetings.lists_before, schedule), "h2", voice),
            *(section(sheet, schedule, number, voice) for number, sheet in enumerate(schedule.days, 1)),
            *lists(partial(meetings.lists_after, schedule), "h2", voice),
            id="agenda", tabindex="-1",
        ),
        element(
            "footer",
            _said(in_each(voice.languages, partial(meetings.footer_of, schedule)), voice),
            element("p", voice.line(labels.DAY_MARKS)),
            element("p", words(f"rcm {__version__}")),
        ),
        element("script", embedded(facts(schedule)), type="application/json", id="facts"),
        element("script", script),
    )  # fmt: skip


def _header(schedule: Schedule, downloads: Sequence[Download], voice: Voice) -> Markup:
    cancelled = element("p", voice.line(following.STATES["cancelled"]), class_="alarm")
    return element(
        "header",
        _languages(downloads, voice),
        element("h1", *_lines(schedule.title, voice)),
        _said(schedule.subtitle, voice),
        cancelled if schedule.status == "cancelled" else NOTHING,
        _said(in_each(voice.languages, partial(meetings.dates_of, schedule)), voice, class_="dates"),
        _said(in_each(voice.languages, partial(meetings.state_of, schedule)), voice),
        _said(in_each(voice.languages, partial(meetings.reader_of, schedule)), voice),
        _facts(schedule, voice),
        _days(schedule, voice) if len(schedule.days) > 1 else NOTHING,
        _downloads(downloads, voice),
    )


def _lines(text: Text, voice: Voice) -> list[Markup]:
    """One thing in each language on a line of its own."""
    told = {language: text.pick(language) for language in voice.languages}
    if len(set(told.values())) == 1:
        return [element("span", words(told[voice.languages[0]]), dir="auto")]
    return [element("span", words(one), lang=language, dir="auto") for language, one in told.items() if one]


def _said(text: Text, voice: Voice, **attributes: str) -> Markup:
    return element("p", *_lines(text, voice), **attributes) if text else NOTHING


def _facts(schedule: Schedule, voice: Voice) -> Markup:
    theme = [(labels.THEME, schedule.theme)] if schedule.theme else []
    told = [_fact(label, said, voice) for label, said in (*theme, *meetings.facts_of(schedule))]
    return element("dl", *told) if told else NOTHING


def _fact(label: Text, said: Text, voice: Voice) -> Markup:
    told = set(map(said.pick, voice.languages))
    words_of = linked(told.pop()) if len(told) == 1 else voice.line(said)
    return element("div", element("dt", voice.line(label)), element("dd", words_of, dir="auto"))


def _days(schedule: Schedule, voice: Voice) -> Markup:
    days = enumerate(schedule.days, 1)
    links = (element("a", voice.each(partial(meetings.heading_of, sheet)), href=f"#day-{n}") for n, sheet in days)
    return element("nav", _links(links), aria_label=voice.plain(browsing.DAYS), class_="days")


def _links(links: Iterable[Markup]) -> Markup:
    return element("ul", *(element("li", link) for link in links))


def _languages(downloads: Sequence[Download], voice: Voice) -> Markup:
    """The ways to the same page in other languages."""
    links = [
        element("a", voice.line(one.name), href=one.address, hreflang=one.language, lang=one.language)
        for one in downloads
        if one.language and _is_beside(one)
    ]
    return element("nav", _links(links), aria_label=voice.plain(browsing.LANGUAGES)) if links else NOTHING


def _downloads(downloads: Sequence[Download], voice: Voice) -> Markup:
    """The files beside the page, in a fold: a meeting may have a calendar for each of thirty delegations."""
    links = [
        element("a", voice.line(one.name), href=one.address)
        for one in downloads
        if not one.language and _is_beside(one)
    ]
    fold = element("details", element("summary", voice.line(browsing.DOWNLOADS)), _links(links), class_="files")
    return element("nav", fold, aria_label=voice.plain(browsing.DOWNLOADS)) if links else NOTHING


def _is_beside(one: Download) -> bool:
    """Whether an address stays in the folder; one that leads elsewhere is not linked."""
    return ":" not in one.address and not one.address.startswith(("/", "\\"))
