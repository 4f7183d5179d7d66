"""The schemas of what rcm reads and writes: what the files are, and that a name is none."""

from rcmcli.model.text import Text

FILES = {
    "agenda.toml": Text(en="An agenda, as you write it.", es="Un orden del día, como usted lo escribe."),
    "calendar.toml": Text(en="A calendar of activities, as you write it.", es="Un calendario de actividades, como usted lo escribe."),
}  # fmt: skip
NO_SCHEMA = Text(en="there is no schema called “{name}”", es="no hay ningún esquema llamado «{name}»")
NEAR = Text(
    en="did you mean {names}? rcm schema lists them all", es="¿quiso decir {names}? rcm schema los enumera todos"
)
LISTED = Text(en="rcm schema lists them all", es="rcm schema los enumera todos")
