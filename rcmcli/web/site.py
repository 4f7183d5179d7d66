"""The front page of a site: its agendas by date, each with its pages and its calendar. No script, no request."""

from collections.abc import Iterator, Sequence
from html import escape

from rcmcli import __version__
from rcmcli.look import painted
from rcmcli.model.publication import Listed
from rcmcli.wording.meetings import dates_of, state_of
from rcmcli.words import say

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
    title = " · ".join(say("site title", one) for one in languages)
    rows = sorted(listed, key=lambda one: (str((one.schedule.dates or [""])[0]), one.schedule.id), reverse=True)
    body = "".join(_row(one) for one in rows)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(languages[0])}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="generator" content="rcm {__version__}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<main>\n<h1>{escape(title)}</h1>\n<ol>\n{body}</ol>\n</main>\n</body>\n</html>\n"
    ).encode()


def _row(listed: Listed) -> str:
    return "<li>\n" + "".join(_lines(listed)) + "</li>\n"


def _lines(listed: Listed) -> Iterator[str]:
    schedule = listed.schedule
    for language, address in zip(schedule.languages, listed.addresses, strict=True):
        when = (dates_of(schedule, language), state_of(schedule, language), schedule.venue.pick(language))
        yield (
            f'<div lang="{language}"><p class="dim">{escape(" · ".join(filter(None, when)))}</p>\n'
            f'<p><a href="{escape(address)}" hreflang="{language}">{escape(schedule.title.pick(language))}</a></p></div>\n'
        )
    words = " / ".join(say("calendar of all", language) for language in schedule.languages)
    yield f'<p><a href="{escape(listed.calendar)}">{escape(words)} (.ics)</a></p>\n'
