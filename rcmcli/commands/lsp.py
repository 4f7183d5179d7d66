"""`rcm lsp`: a language server. An editor starts it, and speaks with it over standard input and output."""

from functools import partial

from rcmcli.desk import options
from rcmcli.jobs.serving import language_for, prepared


def run(lang: options.Lang = "", debug: options.Debug = False) -> int:
    """Tell an editor what is wrong, what an hour is elsewhere and what may be written, while an agenda is typed."""
    with prepared() as output:
        from rcmcli.lsp.server import serve

        serve(partial(language_for, lang), output)
    return 0
