"""The front page of a site: its agendas by date, each with its pages and its calendar. No script, no request."""

from collections.abc import Iterator, Sequence

from rcmcli import __version__
from rcmcli.look import painted
from rcmcli.model.publication import Listed
from rcmcli.web.markup import NEW, NOTHING, Markup, element, joined, words
from rcmcli.wording.meetings import dates_of, state_of
from rcmcli.words import browsing, say

_STYLE = painted("""
:root{color-scheme:light dark;--ink:$ink;--paper:$paper;--dim:$dim;--link:$link;--rule:$rule}
@media (prefers-color-scheme:dark){:root{--ink:$index_ink_dark;--paper:$index_paper_dark;--dim:$dim_dark;--link:$link_dark;--rule:$rule_dark}}
body{margin:0 auto;padding:1rem;max-width:52rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem}li{border-top:1px solid var(--rule);padding:.75rem 0}ol{list-style:none;padding:0}
p{margin:.25rem 0}.dim{color:var(--dim)}a{color:var(--link);display:inline-block;min-height:24px;padding:.25rem 0}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media print{body{max-width:none}li{break-inside:avoid}}
""")


def render(listed: Sequence[Listed], languages: Sequence[str]) -> bytes:
    """The page, latest meeting first, its words in each language."""
    title = words(" · ".join(say(browsing.SITE_TITLE, one) for one in languages))
    rows = sorted(listed, key=lambda one: (str((one.schedule.dates or [""])[0]), one.schedule.id), reverse=True)
    agendas = element("ol", NEW, *(joined((element("li", NEW, *_lines(one)), NEW)) for one in rows))
    main = element("main", NEW, element("h1", title), NEW, agendas, NEW)
    page = (
        Markup("<!DOCTYPE html>"),
        element("html", NEW, _head(title), NEW, element("body", NEW, main, NEW), NEW, lang=languages[0]),
        NOTHING,
    )
    return joined(page, "\n").encode()


def _head(title: Markup) -> Markup:
    parts = (
        NOTHING,
        element("meta", charset="utf-8"),
        element("meta", name="generator", content=f"rcm {__version__}"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content="default-src 'none'; style-src 'unsafe-inline'"),
        element("title", title),
        element("style", Markup(_STYLE)),
        NOTHING,
    )
    return element("head", joined(parts, "\n"))


def _lines(listed: Listed) -> Iterator[Markup]:
    schedule = listed.schedule
    for language, address in zip(schedule.languages, listed.addresses, strict=True):
        when = (dates_of(schedule, language), state_of(schedule, language), schedule.venue.pick(language))
        link = element("a", words(schedule.title.pick(language)), href=address, hreflang=language)
        dates = element("p", words(" · ".join(filter(None, when))), class_="dim")
        yield element("div", dates, NEW, element("p", link), lang=language)
        yield NEW
    calendar = " / ".join(say(browsing.CALENDAR_OF_ALL, language) for language in schedule.languages)
    yield element("p", element("a", words(f"{calendar} (.ics)"), href=listed.calendar))
    yield NEW
