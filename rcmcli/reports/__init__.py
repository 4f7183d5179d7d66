"""Reports: findings as people and programs read them. Each file has `render(report, language)`, which gives lines."""

from collections.abc import Callable
from importlib import import_module

from rcmcli.model.page import Line
from rcmcli.reports.located import Report

Render = Callable[[Report, str], list[Line]]
# Each format and its file, loaded when it is asked for.
FORMATS = {
    "full": "rcmcli.reports.full",
    "concise": "rcmcli.reports.concise",
    "json": "rcmcli.reports.json_rows",
    "github": "rcmcli.reports.github",
    "sarif": "rcmcli.reports.sarif",
    "junit": "rcmcli.reports.junit",
}
# Formats that hold nothing but what a program reads: the closing sentence goes to standard error.
FOR_PROGRAMS = frozenset({"json", "github", "sarif", "junit"})


def renderer(name: str) -> Render:
    """The function that renders the format called `name`; KeyError for an unknown one."""
    render: Render = import_module(FORMATS[name]).render
    return render
