"""Write the schemas of `rcmcli/`, of agendas, calendars, schedules and comparisons, anew from the model.

Run it after a change of the words of a key, `rcmcli/model/agenda.py`, `rcmcli/model/activities.py`, `rcmcli/schedule_json.py` or
`rcmcli/comparison_json.py`.
"""

from pathlib import Path

from rcmcli.comparison_json import Document
from rcmcli.file_schema import agenda_schema_text, calendar_schema_text
from rcmcli.model.schema import diff_schema_text, schedule_schema_text
from rcmcli.schedule_json import Schedule

HOUSE = Path(__file__).parent.parent / "rcmcli"
(HOUSE / "agenda.schema.json").write_text(agenda_schema_text(), encoding="utf-8")
(HOUSE / "calendar.schema.json").write_text(calendar_schema_text(), encoding="utf-8")
(HOUSE / "schedule.schema.json").write_text(schedule_schema_text(Schedule), encoding="utf-8")
(HOUSE / "diff.schema.json").write_text(diff_schema_text(Document), encoding="utf-8")
