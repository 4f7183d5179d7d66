"""A day as HTML: its heading, what is said under it, and the table of its slots, complete without a script."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from rcmcli.model.schedule import DaySheet, Schedule
from rcmcli.model.text import Text, capitalized, in_each
from rcmcli.web.markup import NOTHING, Markup, Voice, detailed, element, joined, titled, words
from rcmcli.web.slot import Clocks, bodies
from rcmcli.wording import all_changes_of, times_of
from rcmcli.wording.meetings import Listed, heading_of, lists_of, nothing_of, remarks_of
from rcmcli.words import browsing, labels


def section(sheet: DaySheet, schedule: Schedule, number: int, voice: Voice) -> Markup:
    """The section of a day; its heading is called `_day-1` and so on, as no item can be."""
    name = f"_day-{number}"
    changes = in_each(voice.languages, partial(all_changes_of, sheet.clocks, sheet))
    return element(
        "section",
        element("h2", voice.each(partial(heading_of, sheet)), id=name, tabindex="-1"),
        *(element("p", _begun(voice, remark)) for remark in remarks_of(sheet, schedule)),
        element("p", voice.line(changes), class_="moved") if changes else NOTHING,
        *_folds(partial(lists_of, sheet), "h3", voice),
        _table(sheet, name, voice) if sheet.items else element("p", voice.each(partial(nothing_of, sheet))),
        aria_labelledby=name,
    )


def _begun(voice: Voice, told: Text) -> Markup:
    """Words as a line begins."""
    return voice.each(lambda one: capitalized(told.pick(one)))


def lists(make: Callable[[str], Sequence[Listed]], level: str, voice: Voice) -> Iterator[Markup]:
    """Lists, each under its heading, as `make` gives them in each language."""
    return (element("div", heading, told) for heading, told in _headed(make, level, voice))


def _folds(make: Callable[[str], Sequence[Listed]], level: str, voice: Voice) -> Iterator[Markup]:
    """The same, each in a fold that is open until a script closes it on a phone."""
    for heading, told in _headed(make, level, voice):
        yield element("details", element("summary", heading), told, class_="fold", open="")


def _headed(make: Callable[[str], Sequence[Listed]], level: str, voice: Voice) -> Iterator[tuple[Markup, Markup]]:
    for each in zip(*map(make, voice.languages), strict=True):
        told = dict(zip(voice.languages, each, strict=True))
        yield element(level, voice.line(each[0].heading)), voice.blocks(partial(_bullets, told))


def _bullets(told: dict[str, Listed], language: str) -> Markup:
    lines = [detailed(one) if one.kind == "document" else titled(one.words) for one in told[language].lines]
    return element("ul", *(element("li", line, dir="auto") for line in lines))


def _table(sheet: DaySheet, name: str, voice: Voice) -> Markup:
    clocks = Clocks(sheet)
    return element(
        "table",
        element("caption", _begun(voice, in_each(voice.languages, partial(times_of, sheet)))),
        element("thead", _head(clocks, voice), role="rowgroup"),
        *bodies(clocks, voice),
        class_=clocks.look,
        role="table",
        aria_labelledby=name,
        data_day=str(sheet.date),
        **({"data_until": str(sheet.until)} if sheet.until > sheet.date else {}),
        data_zone=sheet.clocks[0].zones[0],
    )


def _head(clocks: Clocks, voice: Voice) -> Markup:
    home = clocks.sheet.clocks[0]
    city = joined((voice.line(home.places[0].name), words(" "), element("span", words(home.offset), class_="offset")))
    columns = [("time", city), *([("clocks", voice.line(browsing.OTHER_CITIES))] if clocks.others else [])]
    told = (*columns, ("item", voice.line(labels.TOPIC)))
    return element(
        "tr",
        *(element("th", said, role="columnheader", scope="col", class_=kind) for kind, said in told),
        role="row",
    )
