"""`rcm export site`: all agendas as a small web site that any static host serves."""

from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.editions import read_languages
from rcmcli.desk.seeing import PUBLIC
from rcmcli.store import shelf
from rcmcli.store.targets import folder_named

Folder = Annotated[
    str, typer.Option("--output", "-o", metavar="DIR", help="The folder of the site, made if it is missing.")
]
Url = Annotated[
    str,
    typer.Option(
        "--url", metavar="URL", show_default=False, help="Where the site will be, for calendars to come back."
    ),
]


def run(
    output: Folder = "site",
    lang: options.Langs = "",
    audience: options.Audience = PUBLIC,
    url: Url = "",
    dry_run: options.DryRun = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Write all agendas of the shelf as a site; files whose content did not change are left as they are."""
    from rcmcli.desk.site import SiteRequest, build, put
    from rcmcli.desk.writing import tell_put_back
    from rcmcli.store.write import settle

    asked = read_languages(lang)
    console = Console(asked[0] if asked else "", quiet=quiet)
    request = SiteRequest(folder_named(output), asked, audience, url, force)
    if not dry_run:
        tell_put_back(settle((request.folder, *request.folder.glob("*/"))), console)
    pieces, left_out = build(request, console)
    for path in left_out:
        console.tell("site left out", path=path)
    if dry_run:
        console.tell("would write site", folder=shelf.shown(request.folder), count=len(pieces))
        return
    changed = put(request, pieces)
    console.tell("site written", folder=shelf.shown(request.folder), count=len(pieces), changed=changed)
