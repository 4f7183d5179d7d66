"""What a page of a site links to beside itself: the front page, its other forms, its calendar files."""

from collections.abc import Iterable

from rcmcli.model.publication import Beside, Download, Front
from rcmcli.web.markup import NOTHING, Markup, Voice, element
from rcmcli.words import browsing


def way_back(downloads: Iterable[Download], voice: Voice) -> Markup:
    """The way to the front page of the site; nothing where the page stands alone."""
    links = [
        element("a", voice.line(one.name), href=one.address, rel="up")
        for one in downloads
        if one.kind == "front" and is_beside(one)
    ]
    return (
        element("nav", links_of(links), aria_label=voice.plain(browsing.TO_FRONT), class_="front") if links else NOTHING
    )


def forms(downloads: Iterable[Download], voice: Voice) -> Markup:
    """The same in other forms: Word, PDF, a message."""
    links = [
        element("a", voice.line(one.name), href=one.address)
        for one in downloads
        if one.kind == "form" and is_beside(one)
    ]
    return (
        element("nav", links_of(links), aria_label=voice.plain(browsing.FORMS_OF_IT), class_="forms")
        if links
        else NOTHING
    )


def calendar_files(downloads: Iterable[Download], voice: Voice) -> Markup:
    """The calendar files, in a fold: a meeting may have one for each of thirty delegations."""
    links = [
        element("a", voice.line(one.name), href=one.address)
        for one in downloads
        if one.kind == "calendar" and not one.language and is_beside(one)
    ]
    fold = element("details", element("summary", voice.line(browsing.DOWNLOADS)), links_of(links), class_="files")
    return element("nav", fold, aria_label=voice.plain(browsing.DOWNLOADS)) if links else NOTHING


def robots(page: Beside | Front) -> tuple[Markup, ...]:
    """What keeps search engines from a page that holds or names drafts."""
    return () if page.indexed else (element("meta", name="robots", content="noindex"),)


def links_of(links: Iterable[Markup]) -> Markup:
    """Links as a list."""
    return element("ul", *(element("li", link) for link in links))


def is_beside(one: Download) -> bool:
    """Whether an address stays in the site; one that leads elsewhere is not linked."""
    return ":" not in one.address and not one.address.startswith(("/", "\\"))
