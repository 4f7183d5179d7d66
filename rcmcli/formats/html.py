"""An agenda as one HTML page: one file, no request to anywhere, complete without its script, which only adds the reader's clock.

Style and script stand in the page and are allowed by their hashes; nothing else may load or run (docs/page.md).
"""

from base64 import b64encode
from collections.abc import Callable, Iterable
from functools import partial
from hashlib import sha256

from rcmcli import __version__
from rcmcli.look.palette import variables
from rcmcli.model.publication import Beside, Download
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import Text, capitalized, in_each
from rcmcli.web.beside import calendar_files, forms, is_beside, links_of, robots, way_back
from rcmcli.web.day import lists, section
from rcmcli.web.emblem import STYLE as EMBLEM
from rcmcli.web.emblem import emblem
from rcmcli.web.event import event
from rcmcli.web.markup import NOTHING, Markup, Voice, element, embedded, joined, linked, own, words
from rcmcli.web.script import facts
from rcmcli.web.tools import switch, tools
from rcmcli.wording import meetings
from rcmcli.words import browsing, following, labels

ALONE = Beside()
_STYLES = ("page.css", "tools.css", "slots.css", "print.css")
_SCRIPTS = (
    "page.js", "zones.js", "reader.js", "column.js", "now.js", "star.js", "calendar.js", "find.js",
)  # fmt: skip


def render(schedule: Schedule, *, beside: Beside = ALONE) -> bytes:
    """The page as UTF-8, with links to what stands beside it in a site."""
    voice = Voice(schedule.languages)
    style, script = (
        joined((Markup(variables(schedule.look)), EMBLEM, *map(own, _STYLES))),
        joined(map(own, _SCRIPTS), "\n"),
    )
    head = _head(schedule, voice, style, script, beside)
    html = element("html", head, _body(schedule, beside.downloads, voice, script), lang=schedule.language)
    return joined((Markup("<!doctype html>"), html, NOTHING), "\n").encode()


def _head(schedule: Schedule, voice: Voice, style: Markup, script: Markup, beside: Beside) -> Markup:
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
        *robots(beside),
        element("link", rel="icon", href="data:,"),
        element("title", words(voice.plain(schedule.title))),
        *_shared(schedule, voice),
        element("style", style),
        element("script", embedded(event(schedule)), type="application/ld+json"),
    )


def _shared(schedule: Schedule, voice: Voice) -> Iterable[Markup]:
    """What programs show of the page where its address is shared: title, dates and place."""
    dates = in_each(voice.languages, partial(meetings.dates_of, schedule))
    told = " · ".join(filter(None, map(voice.plain, (dates, schedule.venue or schedule.subtitle))))
    yield element("meta", property="og:type", content="website")
    yield element("meta", property="og:title", content=voice.plain(schedule.title))
    if told:
        yield element("meta", property="og:description", content=told)
        yield element("meta", name="description", content=told)


def _hash(text: Markup) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _body(schedule: Schedule, downloads: tuple[Download, ...], voice: Voice, script: Markup) -> Markup:
    return element(
        "body",
        element("a", voice.line(browsing.SKIP_TO_AGENDA), class_="skip", href="#_agenda"),
        _header(schedule, voice),
        _ways(schedule, downloads, voice),
        element(
            "main",
            tools(voice),
            _about(schedule, voice),
            *(section(sheet, schedule, number, voice) for number, sheet in enumerate(schedule.days, 1)),
            *lists(partial(meetings.lists_after, schedule), "h2", voice),
            id="_agenda", tabindex="-1",
        ),
        element(
            "footer",
            element("p", voice.each(partial(meetings.footer_of, schedule))),
            element("p", voice.line(labels.DAY_MARKS)),
            element("p", words(f"rcm {__version__}")),
        ),
        element("script", embedded(facts(schedule)), type="application/json", id="_facts"),
        element("script", script),
    )  # fmt: skip


def _header(schedule: Schedule, voice: Voice) -> Markup:
    cancelled = element("p", voice.line(following.STATES["cancelled"]), class_="alarm")
    titles = (
        element("h1", *_lines(schedule.title, voice)),
        _said(schedule.subtitle, voice),
        cancelled if schedule.status == "cancelled" else NOTHING,
        element("p", voice.each(partial(meetings.dates_of, schedule)), class_="dates") if schedule.dates else NOTHING,
        element("p", voice.each(_begun(meetings.state_of, schedule))),
        _said(in_each(voice.languages, partial(meetings.reader_of, schedule)), voice),
        _facts(schedule, voice),
    )
    beside = (emblem(schedule.look), element("div", *titles, class_="titles")) if schedule.look.emblem else titles
    return element("header", switch(voice), *beside)


def _ways(schedule: Schedule, downloads: tuple[Download, ...], voice: Voice) -> Markup:
    """The ways from here: back, to the same page in other languages, to the days, to the files beside it."""
    days = _days(schedule, voice) if len(schedule.days) > 1 else NOTHING
    files = forms(downloads, voice), calendar_files(downloads, voice)
    ways = (way_back(downloads, voice), _languages(downloads, voice), days, *files)
    return element("div", *ways, class_="ways") if any(ways) else NOTHING


def _about(schedule: Schedule, voice: Voice) -> Markup:
    """What is said before the days, in a fold that is open until a script closes it on a phone."""
    told = list(lists(partial(meetings.lists_before, schedule), "h2", voice))
    label = element("summary", voice.line(browsing.ABOUT), class_="about")
    return element("details", label, element("div", *told), class_="fold about", open="") if told else NOTHING


def _begun(say_it: Callable[[Schedule, str], str], schedule: Schedule) -> Callable[[str], str]:
    """What is said of a meeting in a language, as a line begins."""
    return lambda language: capitalized(say_it(schedule, language))


def _lines(text: Text, voice: Voice) -> list[Markup]:
    """One thing in each language on a line of its own."""
    told = {language: text.pick(language) for language in voice.languages}
    if len(set(told.values())) == 1:
        return [element("span", words(told[voice.languages[0]]), dir="auto")]
    alone = {"class_": "only"} if len(list(filter(None, told.values()))) == 1 else {}
    return [element("span", words(one), lang=language, dir="auto", **alone) for language, one in told.items() if one]


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
    brief = {n: partial(meetings.brief_heading_of, sheet, schedule) for n, sheet in days}
    links = (element("a", voice.each(said), href=f"#_day-{n}") for n, said in brief.items())
    return element("nav", links_of(links), aria_label=voice.plain(browsing.DAYS), class_="days")


def _languages(downloads: tuple[Download, ...], voice: Voice) -> Markup:
    """The ways to the same page in other languages."""
    links = [
        element("a", voice.line(one.name), href=one.address, hreflang=one.language, lang=one.language)
        for one in downloads
        if one.language and is_beside(one)
    ]
    return element("nav", links_of(links), aria_label=voice.plain(browsing.LANGUAGES)) if links else NOTHING
