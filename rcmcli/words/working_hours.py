"""Working hours: how they are written, and those that `rcm.toml` gives."""

from rcmcli.model.text import Text

BAD_HOURS = Text(
    en="--hours: “{given}” is not a stretch of one day", es="--hours: «{given}» no es un tramo de un solo día"
)
HOURS_HINT = Text(
    en="write the start and the end of the working day, such as 08:00-18:00",
    es="escriba el inicio y el fin de la jornada, como 08:00-18:00",
)
SETTINGS_NOBODY = Text(
    en="rcm.toml gives hours to “{name}”, which is no party and no place",
    es="rcm.toml da un horario a «{name}», que no es ni participante ni lugar",
)
SETTINGS_HOURS = Text(
    en="rcm.toml: the hours of “{name}”, “{hours}”, cannot be read",
    es="rcm.toml: no se entiende el horario de «{name}», «{hours}»",
)
OWN_HOURS = Text(en="{name} works {hours} (rcm.toml)", es="{name} trabaja de {hours} (rcm.toml)")
