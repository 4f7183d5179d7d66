"""The table of keys of a calendar of activities: of each table, what a copy for its readers hands on, asks about, or keeps here.

What is not on it is not shown. Texts, links, papers and places have their keys in `model/keys.py`.
"""

from rcmcli.model.activities import Activities, Activity, ActivityGroup, Due, Objectives
from rcmcli.model.agenda_parts import Table
from rcmcli.model.keys import Seen

_TABLE: dict[type[Table], dict[Seen, str]] = {
    Activities: {
        "handed on": "format title host period languages parties",
        "asked": "link documents notes groups deadlines",
        "kept": "publish",
    },
    ActivityGroup: {"handed on": "id title", "asked": "notes activities"},
    Activity: {
        "handed on": "id title kind stated_mandate also status host support parties mode",
        "asked": "part_of agenda when city venue participants objectives topics steps link documents notes",
        "kept": "audience",
    },
    Due: {
        "handed on": "id title stated_mandate status parties",
        "asked": "part_of by link documents notes",
        "kept": "audience",
    },
    Objectives: {"asked": "general specific"},
}
ACTIVITY_KEYS = {
    kind: {key: seen for seen, keys in rows.items() for key in keys.split()} for kind, rows in _TABLE.items()
}
