"""Write `rcmcli/agenda.schema.json` anew from the model. Run it after a change of `rcmcli/model/agenda.py`."""

from pathlib import Path

from rcmcli.model.schema import schema_text

(Path(__file__).parent.parent / "rcmcli" / "agenda.schema.json").write_text(schema_text(), encoding="utf-8")
