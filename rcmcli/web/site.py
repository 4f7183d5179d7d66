"""The front page of a site: feeds, calendars of activities, the next meetings, and the past ones by year. No script, no request."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rcmcli.model.programme import Programme
from rcmcli.model.publication import Feed, Front, Listed, Page
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import Text, fold_name
from rcmcli.web.beside import links_of
from rcmcli.web.emblem import emblem
from rcmcli.web.markup import NEW, NOTHING, Markup, Voice, element, joined, words
from rcmcli.web.still import head_of
from rcmcli.wording.meetings import dates_of, state_of
from rcmcli.wording.periods import day_of, period_of
from rcmcli.words import activities, browsing, headed, labels, say

_STYLE = """
body{margin:0 auto;padding:1rem;max-width:60rem;font:1rem/1.5 var(--fonts);color:var(--ink);background:var(--paper);border-top:.5rem solid var(--band);overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin:2rem 0 .25rem}h2+p{margin-bottom:.5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem;color:var(--quiet)}
p{margin:.25rem 0}.dim{color:var(--quiet)}.title{font-weight:600}
ol,ul{list-style:none;padding:0;margin:0}ol>li{border-top:1px solid var(--line);padding:.75rem 0}
.said{display:grid;gap:.5rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.said>div{min-width:0}ul{display:flex;flex-wrap:wrap;gap:0 1.25rem}a,summary{min-height:24px;padding:.25rem 0}a{color:var(--link);display:inline-block}a.dim{color:var(--quiet)}summary{cursor:pointer}
.button{border:1px solid var(--link);border-radius:.3rem;padding:.25rem .75rem;text-decoration:none}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media print{nav,.forms{display:none}body{max-width:none}li{break-inside:avoid}}
"""


def render(front: Front) -> bytes:
    """The page, its words in each language."""
    voice = Voice(front.languages)
    main = element("main", NEW, emblem(front.look), element("h1", voice.line(front.title)), NEW, *_parts(front, voice))
    page = (
        Markup("<!DOCTYPE html>"),
        element(
            "html",
            NEW,
            head_of(front.title, front.look, _STYLE, front, voice),
            NEW,
            element("body", NEW, main, NEW),
            NEW,
            lang=voice.languages[0],
        ),
        NOTHING,
    )
    return joined(page, "\n").encode()


def _parts(front: Front, voice: Voice) -> Iterator[Markup]:
    if front.feeds:
        yield from _feeds(front, voice)
    if front.calendars:
        yield from _section("h2", browsing.ACTIVITIES, front.calendars, voice)
    ahead = [one for one in front.agendas if _ends(one)[1] >= str(front.today)]
    past = [one for one in front.agendas if one not in ahead]
    if ahead:
        as_of = voice.each(lambda one: say(activities.AS_OF, one, day=day_of(front.today, one)))
        yield from _section("h2", browsing.NEXT_MEETINGS, sorted(ahead, key=_ends), voice, as_of)
    if past:
        yield element("h2", voice.line(browsing.PAST_MEETINGS), id="past")
        yield NEW
    for year, those in groupby(sorted(past, key=_ends, reverse=True), lambda one: _ends(one)[0][:4]):
        yield from _section("h3", Text(year), [*those], voice)


def _ends(listed: Listed) -> tuple[str, str, str]:
    """The first and the last day, and the id; what has no day yet comes after all that has one."""
    assert isinstance(listed.of, Schedule)
    first, last = listed.of.dates or ("no date", "no date")
    return str(first), str(last), listed.of.id


def _section(
    level: str, title: Text, those: Sequence[Listed], voice: Voice, remark: Markup = NOTHING
) -> Iterator[Markup]:
    yield element(level, voice.line(title))
    yield NEW
    yield from (element("p", remark, class_="dim"), NEW) if remark else ()
    yield element("ol", NEW, *(joined((element("li", NEW, *_lines(one, voice)), NEW)) for one in those))
    yield NEW


def _lines(listed: Listed, voice: Voice) -> Iterator[Markup]:
    yield element("div", *(_page(listed, page) for page in listed.pages), class_="said")
    yield NEW
    if listed.calendar:
        of_days = isinstance(listed.of, Programme)
        name = voice.line(browsing.CALENDAR_OF_DAYS if of_days else browsing.CALENDAR_OF_ALL)
        link = element("a", name, words(" (.ics)"), href=listed.calendar)
        yield element("p", link, class_="forms")
        yield NEW


def _page(listed: Listed, page: Page) -> Markup:
    """What it is in one language: when, how it is held and where; its title, which leads to its page; the forms of a meeting."""
    language, of = page.language, listed.of
    folder = page.address.rpartition("/")[0]
    link = element("a", words(of.title.pick(language)), href=page.address, hreflang=language)
    forms = [
        element("a", words(one.name.pick(language)), href=f"{folder}/{one.address}", hreflang=language)
        for one in (page.forms if isinstance(of, Schedule) else ())
    ]
    return element(
        "div",
        element("p", words(_when(of, language)), class_="dim"),
        element("p", link, class_="title"),
        element("div", links_of(forms), class_="forms") if forms else NOTHING,
        lang=language,
    )


def _when(of: Schedule | Programme, language: str) -> str:
    if isinstance(of, Programme):
        host = f"{headed(labels.HOST, language)}{of.host.pick(language)}" if of.host else ""
        return " · ".join(filter(None, (period_of(of.period, language) if of.period else "", host)))
    return " · ".join(filter(None, (dates_of(of, language), state_of(of, language), of.venue.pick(language))))


def _feeds(front: Front, voice: Voice) -> Iterator[Markup]:
    """The calendar of everything, and in a fold that of each delegation."""
    own = sorted(
        (one for one in front.feeds if one.party), key=lambda one: fold_name(one.party.pick(voice.languages[0]))
    )
    links = [element("p", *_of_all(one, front, voice)) for one in front.feeds if not one.party]
    if own:
        rows = links_of(joined(_of_one(one, front, voice), " ") for one in own)
        links.append(element("details", element("summary", voice.line(browsing.FEED_OF_ONE)), rows))
    yield element("nav", *links, aria_label=voice.plain(browsing.FEEDS))
    yield NEW


def _of_all(feed: Feed, front: Front, voice: Voice) -> Iterator[Markup]:
    """Where the address of the site is known, a button by which a calendar program follows the feed; the file."""
    if front.address:
        yield element("a", voice.line(browsing.SUBSCRIBE), href=_followed(feed, front), class_="button")
        yield words(" ")
    yield element("a", voice.line(browsing.ALL_MEETINGS), words(" (.ics)"), href=feed.address)


def _of_one(feed: Feed, front: Front, voice: Voice) -> Iterator[Markup]:
    """The name of a delegation, which is followed at a click where the address of the site is known; the file."""
    name = voice.line(feed.party)
    if not front.address:
        yield element("a", name, words(" (.ics)"), href=feed.address)
        return
    label = f"{voice.plain(browsing.SUBSCRIBE)}: {voice.plain(feed.party)}"
    yield element("a", name, href=_followed(feed, front), aria_label=label)
    yield element("a", words(".ics"), href=feed.address, class_="dim", aria_label=f"{voice.plain(feed.party)} (.ics)")


def _followed(feed: Feed, front: Front) -> str:
    """The address at which a calendar program asks for a feed again and again."""
    return f"webcal://{front.address.partition('://')[2].rstrip('/')}/{feed.address}"
