"""Examples of the commands that show calendars of activities."""

from rcmcli.examples.example import Lines, Related

LINES: Lines = {
    "list": (
        ("rcm calendar list", "All calendars of activities", "Todos los calendarios de actividades"),
        ("rcm calendar list --json", "For a program", "Para un programa"),
    ),
    "show": (
        ("rcm calendar show 2022", "By group", "Por grupo"),
        ("rcm calendar show 2022 --by month --for Panama", "By month, what concerns one party", "Por mes, lo que atañe a un participante"),
        ("rcm calendar show 2022 --undated", "What has no date yet", "Lo que aún no tiene fecha"),
    ),
    "next": (
        ("rcm calendar next", "What is due or coming, from today on", "Qué vence o se acerca, desde hoy"),
        ("rcm calendar next --for Panama --at 2022-03-01", "For one party, as on another day", "Para un participante, como en otra fecha"),
    ),
}  # fmt: skip
RELATED: Related = {
    "list": ("calendar show", "agenda list"),
    "show": ("calendar next", "plan", "export xlsx"),
    "next": ("calendar show", "agenda now"),
}
