"""Write the schemas of `rcmcli/`, of agendas and calendars as files, anew from the model.

Run it after a change of the words of a key, `rcmcli/model/agenda.py` or `rcmcli/model/activities.py`;
`.tools/rebuild_json_page.py` writes those of what commands write.
"""

from pathlib import Path

from rcmcli.file_schema import agenda_schema_text, calendar_schema_text

HOUSE = Path(__file__).parent.parent / "rcmcli"
(HOUSE / "agenda.schema.json").write_text(agenda_schema_text(), encoding="utf-8")
(HOUSE / "calendar.schema.json").write_text(calendar_schema_text(), encoding="utf-8")
