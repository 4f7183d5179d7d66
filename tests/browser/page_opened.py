"""A page opened in Chromium on a device of its own, which asks nothing of the network and never goes wrong."""

import shutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from page_reading import page_of, unsigned

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
ADDRESS = "https://agenda.example/"
Opened = Callable[..., "Page"]


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """The browser of the distribution."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser: "Browser") -> Iterator[Opened]:
    """Opens a page on a device of its own; in the end nothing may have been asked of the network or have gone wrong."""
    wrong: list[str] = []
    contexts = []

    def asked(address: str) -> None:
        if address != ADDRESS:
            wrong.append(address)

    def open_page(
        agenda: str = "2021-09",
        lang: str = "en",
        *more: str,
        width: int = 1200,
        script: bool = True,
        init: str = "",
        text: str = "",
        **device: Any,
    ) -> "Page":
        made = text or page_of(agenda, lang, *more)
        shown = made if script else unsigned(made)
        context = browser.new_context(viewport={"width": width, "height": 800}, **device)
        contexts.append(context)
        context.route("**", lambda route: route.fulfill(body=shown, content_type="text/html; charset=utf-8"))
        context.on("request", lambda request: asked(request.url))
        context.add_init_script(init)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        if script:
            page.on("console", lambda message: wrong.append(message.text))
        page.goto(ADDRESS)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []
