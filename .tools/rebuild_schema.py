"""Write the schemas of `rcmcli/`, of agendas, calendars, schedules and comparisons, anew from the model.

Run it after a change of `rcmcli/model/agenda.py`, `rcmcli/model/activities.py`, `rcmcli/schedule_json.py` or
`rcmcli/comparison_json.py`.
"""

from pathlib import Path

from rcmcli.comparison_json import Document
from rcmcli.model.schema import calendar_schema_text, diff_schema_text, schedule_schema_text, schema_text
from rcmcli.schedule_json import Schedule

HOUSE = Path(__file__).parent.parent / "rcmcli"
(HOUSE / "agenda.schema.json").write_text(schema_text(), encoding="utf-8")
(HOUSE / "calendar.schema.json").write_text(calendar_schema_text(), encoding="utf-8")
(HOUSE / "schedule.schema.json").write_text(schedule_schema_text(Schedule), encoding="utf-8")
(HOUSE / "diff.schema.json").write_text(diff_schema_text(Document), encoding="utf-8")
