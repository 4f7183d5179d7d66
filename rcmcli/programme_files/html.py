"""A calendar of activities as one web page: what is overdue and next, later, to be agreed, past, as of a date. No script, no request."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from rcmcli.model.programme import Programme, Row
from rcmcli.model.publication import Beside
from rcmcli.model.text import Text, capitalized, in_each
from rcmcli.programme.choosing import Stand, order_of, stand_of
from rcmcli.web.beside import calendar_files, forms, links_of, way_back
from rcmcli.web.emblem import emblem
from rcmcli.web.markup import NEW, NOTHING, Markup, Voice, element, joined, linked
from rcmcli.web.still import head_of
from rcmcli.wording.periods import day_of, when_of
from rcmcli.wording.programmes import brackets_of, details_of, facts_of, remarks_of, title_of
from rcmcli.words import activities, browsing, colon, labels, say

ALONE = Beside()
_ORDER: tuple[Stand, ...] = ("overdue", "next", "later", "open", "past")
_STYLE = """
body{margin:0 auto;padding:1rem;max-width:60rem;font:1rem/1.5 var(--fonts);color:var(--ink);background:var(--paper);border-top:.5rem solid var(--band);overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin:2rem 0 .25rem}p{margin:.25rem 0}.dim{color:var(--quiet)}
ol{list-style:none;padding:0}li{border-top:1px solid var(--line);padding:.6rem 0;display:grid;gap:.1rem 1.5rem;grid-template-columns:15rem 1fr}
.when{font-variant-numeric:tabular-nums}.title{font-weight:600}details{grid-column:2}summary{min-height:24px;cursor:pointer}
.said{display:grid;gap:.25rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.around{display:flex;justify-content:space-between;gap:1rem}nav ul{list-style:none;padding:0;margin:.25rem 0;display:flex;flex-wrap:wrap;gap:0 1.25rem}nav li{border:0;padding:0;display:block}nav a,nav summary{display:inline-block;min-height:24px;padding:.25rem 0}
a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media (max-width:40rem){li{grid-template-columns:1fr}details{grid-column:1}}
@media print{nav{display:none}body{max-width:none}li{break-inside:avoid}}
"""


def render(programme: Programme, today: date, *, beside: Beside = ALONE) -> bytes:
    """The page, its words in each language of the programme, as of a date, with links to what stands beside it in a site."""
    voice = Voice(programme.languages)
    sections = _sections(programme, voice, today, beside.agendas)
    body = element("main", NEW, *_around(beside, voice), *_head_of(programme, voice, today, beside), *sections)
    page = (
        Markup("<!DOCTYPE html>"),
        element("html", NEW, head_of(programme.title, programme.look, _STYLE, beside, voice), NEW, element("body", NEW, body, NEW), NEW, lang=programme.language),
        NOTHING,
    )  # fmt: skip
    return joined(page, "\n").encode()


def _around(beside: Beside, voice: Voice) -> Iterator[Markup]:
    """The way to the front page, and to the same page in other languages."""
    languages = [
        element("a", voice.line(one.name), href=one.address, hreflang=one.language, lang=one.language)
        for one in beside.downloads
        if one.language
    ]
    if beside.downloads:
        others = (
            element("nav", links_of(languages), aria_label=voice.plain(browsing.LANGUAGES)) if languages else NOTHING
        )
        yield element("div", way_back(beside.downloads, voice), others, class_="around")
        yield NEW


def _head_of(programme: Programme, voice: Voice, today: date, beside: Beside) -> Iterator[Markup]:
    yield emblem(programme.look)
    yield element("h1", voice.line(programme.title))
    yield NEW
    for facts in dict.fromkeys(zip(*(tuple(facts_of(programme, one)) for one in programme.languages), strict=True)):
        yield element("p", _each(dict(zip(programme.languages, facts, strict=True)), programme), class_="dim")
        yield NEW
    as_of = voice.each(lambda one: say(activities.AS_OF, one, day=day_of(today, one)))
    yield element("p", as_of, class_="dim")
    yield NEW
    for links in (forms(beside.downloads, voice), calendar_files(beside.downloads, voice)):
        yield from (links, NEW) if links else ()


def _each(said: dict[str, str], programme: Programme) -> Markup:
    """A fact in each language, its addresses as links."""
    told = dict.fromkeys(said.values())
    if len(told) == 1:
        return linked(next(iter(told)))
    return joined((element("span", linked(one), lang=language) for language, one in said.items()), " / ")


def _sections(programme: Programme, voice: Voice, today: date, agendas: Mapping[str, str]) -> Iterator[Markup]:
    """What stands alike under one heading, by date."""
    groups = {one.id: one.title for one in programme.sections}
    found: dict[Stand, list[Row]] = {}
    for row in programme.rows():
        found.setdefault(stand_of(row, today), []).append(row)
    for stand in _ORDER:
        if stand in found:
            rows = sorted(found[stand], key=order_of) if stand != "open" else found[stand]
            ordered = reversed(rows) if stand == "past" else rows
            yield element("h2", voice.line(activities.STANDS[stand]), id=stand)
            yield NEW
            yield element(
                "ol", NEW, *(joined((_item(row, groups, voice, agendas.get(row.agenda, "")), NEW)) for row in ordered)
            )
            yield NEW


def _item(row: Row, groups: dict[str, Text], voice: Voice, page: str) -> Markup:
    """An activity: when, its title, which leads to its agenda, and who has to do with it, its groups; all else in a fold."""
    due = row.sort == "deadline"
    headings = [labels.DEADLINE] if due else [groups[one] for one in row.groups if one in groups]
    when = element("p", voice.each(lambda one: capitalized(when_of(row.when, one))), class_="when")
    named = voice.each(partial(title_of, row))
    title = element("p", element("a", named, href=page) if page else named, class_="title")
    who = voice.each(lambda one: brackets_of(row, one).strip())
    rest = (element("p", who) if who else NOTHING, *(_remarks(row, headings, voice)))
    return element("li", when, element("div", title, *rest, _fold(row, voice)), id=row.id.replace(" ", "-"))


def _remarks(row: Row, named: list[Text], voice: Voice) -> Iterator[Markup]:
    mandate = " · ".join(row.mandates)
    said = in_each(
        voice.languages,
        lambda one: " · ".join(
            filter(None, (", ".join(each.pick(one) for each in named), mandate, remarks_of(row, one, groups=False)))
        ),
    )
    if said:
        yield element("p", voice.line(said), class_="dim")


def _fold(row: Row, voice: Voice) -> Markup:
    """All else that is said of it, closed until it is asked for; nothing where there is nothing."""
    if not [*details_of(row, voice.languages[0])]:
        return NOTHING
    summary = element("summary", voice.line(activities.DETAILS))
    return element("details", summary, voice.blocks(partial(_details, row)))


def _details(row: Row, language: str) -> Markup:
    told = (f"{label}{colon(language)} {said}" for label, said in details_of(row, language))
    return joined(element("p", linked(one)) for one in told)
