"""A calendar of activities with one of everything, and the ways in which tests ask rcm for it."""

from pathlib import Path

from conftest import Rcm, Result

YEAR = """format = 1
title.en = "Year of tests"
title.es = "Año de pruebas"
host = "El Salvador"
period = "2022"
languages = ["en", "es"]

[[group]]
id = "one"
title = "Group One"

[[group.activity]]
id = "day-one"
title = "One day"
when = "2022-05-17"
mandate = "1.a"
kind = "workshop"
host = "Mexico"
with = ["IOM"]
city = "Puebla"
notes = ["Bring the tables"]

[[group.activity]]
id = "range"
title = "Three days"
when = "2022-03-30/2022-04-01"
status = "planned"
also = ["two"]

[[group.activity]]
id = "month"
title = "A month"
when = "2022-03"

[[group.activity]]
id = "quarter"
title = "A quarter"
when = "2022-Q2"

[[group.activity]]
id = "list"
title = "Three months"
when = "April, July, October"

[[group.activity]]
id = "open"
title = "No date at all"

[[group.activity]]
id = "later"
title = "Postponed"
when = "2022-06-01"
status = "postponed"

[[group]]
id = "two"
title = "Group Two"

[[group.activity]]
id = "off"
title = "Cancelled"
when = "2022-09-08"
status = "cancelled"
for = ["Belize"]

[[group.activity]]
id = "hanging"
title = "Before the day"
when = "10 days before day-one"

[[group.activity]]
id = "unsure"
title = "Before the month"
when = "2 weeks before month"

[[deadline]]
title = "Papers"
by = "2022-Q1"
for = ["Belize", "Dominican Republic"]
mandate = "1.e"

[[deadline]]
title = "Money"
by = "as soon as possible"

[[deadline]]
title = "List of names"
by = "1 month before day-one"

[[deadline]]
title = "Budget"
by = "1 month before quarter"
"""


def put(folder: Path, text: str = YEAR, name: str = "2022") -> Path:
    """A folder in which the text is a calendar; the agendas beside it are none."""
    (folder / "calendars").mkdir(exist_ok=True)
    (folder / "calendars" / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def ran(rcm: Rcm, folder: Path, *words: str, columns: int = 0) -> Result:
    """What a command gives there, which must not fail."""
    done = rcm(*words, cwd=folder, env={"COLUMNS": str(columns)} if columns else {})
    assert done.code == 0, done.err
    return done
