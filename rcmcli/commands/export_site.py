"""`rcm export site`: all agendas as a small web site that any static host serves."""

from pathlib import Path
from typing import Annotated

import typer

from rcmcli.desk import options
from rcmcli.desk.console import Console
from rcmcli.desk.seeing import PUBLIC, read_audience
from rcmcli.desk.speech import languages
from rcmcli.words import publishing

Folder = Annotated[
    str, typer.Option("--output", "-o", metavar="DIR", help="The folder of the site, made if it is missing.")
]
Url = Annotated[
    str,
    typer.Option(
        "--url", metavar="URL", show_default=False, help="Where the site will be, for calendars to come back."
    ),
]
Status = Annotated[
    str,
    typer.Option(
        "--status", metavar="draft|preliminary|final", help="How far an agenda is at least that is published."
    ),
]
Forms = Annotated[
    str,
    typer.Option(
        "--forms",
        metavar="pdf,docx,…|none",
        show_default=False,
        help="The forms beside each page; pdf,docx,txt otherwise.",
    ),
]
Keep = Annotated[bool, typer.Option("--keep", help="Leave what is no longer built, and name it.")]


def run(
    output: Folder = "site",
    lang: options.Langs = "",
    audience: options.Audience = PUBLIC,
    url: Url = "",
    status: Status = "preliminary",
    forms: Forms = "",
    at: options.AtDate = "",
    keep: Keep = False,
    dry_run: options.DryRun = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Write all agendas and calendars as a site; files that did not change stay, those no longer built are removed."""
    from rcmcli.desk.settings import settings
    from rcmcli.desk.writing import tell_put_back
    from rcmcli.jobs.programme.showing import date_of
    from rcmcli.jobs.site.answer import build
    from rcmcli.jobs.site.before import before_in
    from rcmcli.jobs.site.request import SiteRequest, read_forms, read_status
    from rcmcli.jobs.site.writing import put, renewal_of, tell
    from rcmcli.store.writing.write import settle

    asked = languages(lang)
    console = Console(asked, quiet=quiet, documents=True)
    told, own = settings().site, audience == PUBLIC
    request = SiteRequest(
        folder=Path(output), today=date_of(at, console), languages=asked, audience=read_audience(audience),
        url=url or (told.address if own else ""), title=told.name, status=read_status(status), forms=read_forms(forms),
        force=force, keep=keep, dry_run=dry_run,
    )  # fmt: skip
    if not dry_run:
        tell_put_back(settle((request.folder, *request.folder.glob("*/"))), console)
    before = before_in(request.folder, request.audience)
    site = build(request, before, console)
    for path in site.left_out:
        console.tell(publishing.SITE_LEFT_OUT, path=path)
    renewal = renewal_of(site, before, request)
    if not dry_run:
        put(renewal, before, request)
    tell(renewal, site, request, console)
