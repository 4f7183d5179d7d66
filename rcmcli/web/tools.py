"""The tools of a page, which its script fills and shows: what is on, search, clocks, my agenda; and the switch of languages."""

from rcmcli.model.text import Text
from rcmcli.web.markup import NOTHING, Markup, Voice, element, words
from rcmcli.words import browsing

_FINDERS = (("track", browsing.TRACK), ("room", browsing.ROOM), ("party", browsing.PARTY))


def switch(voice: Voice) -> Markup:
    """The switch of languages: one of them, or all; nothing where the page has but one."""
    if len(voice.languages) == 1:
        return NOTHING
    one = [(language, language.upper(), language) for language in voice.languages]
    every = ("", " + ".join(language.upper() for language in voice.languages), "")
    buttons = (
        element(
            "button", words(said), type="button", value=value, aria_pressed="false", **({"lang": lang} if lang else {})
        )
        for value, said, lang in (*one, every)
    )
    label = voice.plain(browsing.LANGUAGE_SHOWN)
    return element("div", *buttons, id="_languages", role="group", aria_label=label, hidden="")


def tools(voice: Voice) -> Markup:
    """What stands above the days: the reader's clock, what is on and what is next, and the fold with the rest."""
    return element(
        "div",
        element("p", id="_reader", role="status"),
        element("p", id="_doubt", role="alert", class_="alarm", hidden=""),
        element("p", id="_going", role="timer", hidden=""),
        element("p", element("button", type="button", id="_now", hidden="")),
        element("details", element("summary", voice.line(browsing.MORE)), _fold(voice), id="_more", class_="fold"),
        element("p", id="_found", role="status"),
        id="_tools",
        hidden="",
    )


def _fold(voice: Voice) -> Markup:
    """Search, clocks, my agenda."""
    search = element("input", type="search", id="_words", autocomplete="off")
    finders = (_field(name, label, element("select", id=f"_{name}"), voice) for name, label in _FINDERS)
    mine = (
        element("button", voice.line(browsing.MY_AGENDA), type="button", id="_mine", aria_pressed="false"),
        element("button", voice.line(browsing.MY_CALENDAR), type="button", id="_ics"),
    )
    fields = (_field("words", browsing.SEARCH, search, voice), *finders, *_clock(voice), *mine)
    return element("div", *fields, class_="fields")


def _clock(voice: Voice) -> tuple[Markup, ...]:
    """The box of clocks, with one more in which any other city is looked for by its name."""
    city = element("input", id="_city", list="_cities", autocomplete="off", aria_describedby="_unknown")
    return (
        element(
            "div", _field("zone", browsing.OTHER_CLOCK, element("select", id="_zone"), voice), id="_clock", hidden=""
        ),
        element(
            "div", _field("city", browsing.CITY, city, voice), element("datalist", id="_cities"), id="_other", hidden=""
        ),
        element("p", id="_unknown", role="status", hidden=""),
    )


def _field(name: str, label: Text, control: Markup, voice: Voice) -> Markup:
    return element("span", element("label", voice.line(label), for_=f"_{name}"), words(" "), control, class_="field")
