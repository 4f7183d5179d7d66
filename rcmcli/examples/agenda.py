"""Examples of the commands that list, show, follow and edit agendas."""

from rcmcli.examples.example import Lines, Related

LINES: Lines = {
    "list": (
        ("rcm agenda list", "All agendas, the next one marked", "Todos los órdenes del día, con el próximo señalado"),
        ("rcm agenda list --at 2021-09-01", "As on another day", "Como en otra fecha"),
        ("rcm agenda list --json", "For a program", "Para un programa"),
    ),
    "show": (
        ("rcm agenda show", "The meeting that is on or comes next", "La reunión en curso o la próxima"),
        ("rcm agenda show 2021-09 --tz Santiago --tz Ottawa", "By the clocks of two cities", "Según los relojes de dos ciudades"),
        ("rcm agenda show 2021-09 --for Panama --day 2", "One delegation's second day, in its own time", "El segundo día de una delegación, en su propia hora"),
    ),
    "diff": (
        ("rcm agenda diff 2021-09@undo", "What the last edit made with rcm changed", "Qué cambió la última edición hecha con rcm"),
        ("rcm agenda diff 2017-06 2021-07 --only time", "Two agendas, only the hours", "Dos órdenes del día, solo las horas"),
        ("rcm agenda diff 2021-09@undo --message", "A short message for each delegation concerned", "Un mensaje breve para cada delegación afectada"),
    ),
    "new": (
        ("rcm agenda new --sample", "A folder to learn from", "Una carpeta para aprender"),
        ('rcm agenda new 2026-11-forum --title Forum --date 2026-11-05 --tz "San José"', "A blank one of one day", "Uno en blanco, de un solo día"),
        ("rcm agenda new 2027-09-rcm --like 2021-09 --date 2027-09-09..2027-09-10", "An old one on new dates", "Uno anterior en fechas nuevas"),
    ),
    "add": (
        ('rcm agenda add 2021-09 15:00-15:30 "Press conference" --day 2', "On the second day", "El segundo día"),
        ('rcm agenda add 2021-09 13:20 "Photo | Foto" --day 1 --dry-run', "In two languages; look before writing", "En dos idiomas; mirar antes de escribir"),
        ('rcm agenda add 2021-09 14:30-15:00 "Bilateral" --day 2 --leads Panama', "With who leads it", "Con quién está a cargo"),
    ),
    "set": (
        ('rcm agenda set 2021-09 session-1 room="Room B"', "The room of an item", "La sala de un punto"),
        ("rcm agenda set 2021-09 status=preliminary", "A key of the agenda itself", "Una clave del propio orden del día"),
        ("rcm agenda set 2021-09 timezone=Mexico_City --keep instant --dry-run", "Hours by another clock, nothing moved", "Las horas por otro reloj, sin mover nada"),
    ),
    "move": (
        ("rcm agenda move 2021-09 closure-session 12:30", "To another hour of its day", "A otra hora de su día"),
        ("rcm agenda move 2021-09 session-3 15:00 --day 2", "To another day", "A otro día"),
        ("rcm agenda move 2021-09 break-1 --after session-2 --make-room", "Behind an item; the others give way", "Tras un punto; los demás hacen sitio"),
    ),
    "swap": (
        ("rcm agenda swap 2021-09 session-2 session-3", "By their ids", "Por sus ids"),
        ('rcm agenda swap 2021-09 "Session 4" "Session 5" --dry-run', "By words of their titles; look before writing", "Por palabras de sus títulos; mirar antes de escribir"),
    ),
    "arrange": (
        ("rcm agenda arrange 2026-11-workshop --dry-run", "The best three timetables, written nowhere", "Los tres mejores horarios, sin escribir ninguno"),
        ("rcm agenda arrange 2026-11-workshop", "The best one, written into the file", "El mejor, escrito en el archivo"),
    ),
    "shift": (
        ("rcm agenda shift 2021-09 +15 --day 1", "A whole day a quarter of an hour later", "Un día entero, un cuarto de hora más tarde"),
        ("rcm agenda shift 2021-09 -10 --from session-4 --to session-5", "A stretch, earlier", "Un tramo, antes"),
        ("rcm agenda shift 2021-09 1h --day 2 --dry-run", "Look before writing", "Mirar antes de escribir"),
    ),
    "late": (
        ("rcm agenda late 2021-09 20 --day 1 --at 11:10", "Twenty minutes late from 11:10 on", "Veinte minutos de retraso desde las 11:10"),
        ("rcm agenda late 2021-09 10 --at session-5 --least-break 5", "Breaks may shrink to five minutes", "Los recesos pueden quedar en cinco minutos"),
    ),
    "extend": (
        ("rcm agenda extend 2021-09 break-1 -10", "Shorter", "Más corto"),
        ("rcm agenda extend 2021-09 session-1 15 --make-room", "Longer; what follows gives way", "Más largo; lo que sigue hace sitio"),
    ),
    "cancel": (
        ("rcm agenda cancel 2021-09 session-6", "One item", "Un punto"),
        ('rcm agenda cancel 2021-09 break-1 "Session 3" --revised today', "Two, with the date of revision", "Dos, con la fecha de revisión"),
    ),
    "restore": (
        ("rcm agenda restore 2021-09 session-6", "One item", "Un punto"),
        ("rcm agenda restore 2021-09 session-6 --dry-run", "Look before writing", "Mirar antes de escribir"),
    ),
    "remove": (
        ("rcm agenda remove 2021-09 break-1", "Gone from the file; rcm agenda undo brings it back", "Fuera del archivo; rcm agenda undo lo recupera"),
        ("rcm agenda remove 2021-09 break-1 break-2 --dry-run", "Look before writing", "Mirar antes de escribir"),
    ),
    "renumber": (
        ("rcm agenda renumber 2021-09", "In the order of the file", "En el orden del archivo"),
        ("rcm agenda renumber 2021-09 --only Session --first 3 --dry-run", "Sessions only, from 3 on", "Solo las sesiones, desde la 3"),
    ),
    "undo": (
        ("rcm agenda undo 2021-09", "As before the last edit", "Como antes de la última edición"),
        ("rcm agenda undo 2021-09 --dry-run", "What would be brought back", "Qué se recuperaría"),
    ),
    "fmt": (
        ("rcm agenda fmt", "All agendas and calendars", "Todos los órdenes del día y calendarios"),
        ("rcm agenda fmt 2021-09 --form lines", "One line an item", "Una línea por punto"),
        ("rcm agenda fmt --check", "Before a commit: write nothing", "Antes de un commit: no escribir nada"),
    ),
    "now": (
        ("rcm agenda now", "The meeting that is on or comes next", "La reunión en curso o la próxima"),
        ('rcm agenda now 2021-09 --at "2021-09-09 10:20" --tz Lima', "As at another moment, by the clock of Lima", "Como en otro momento, según el reloj de Lima"),
        ("rcm agenda now 2021-09 --json", "For a program", "Para un programa"),
    ),
}  # fmt: skip
RELATED: Related = {
    "list": ("agenda show", "calendar list", "check"),
    "show": ("agenda now", "export html", "convert"),
    "diff": ("agenda undo", "export ics"),
    "new": ("agenda add", "import", "check"),
    "add": ("agenda set", "agenda move", "agenda remove"),
    "set": ("agenda add", "agenda move", "check"),
    "move": ("agenda swap", "agenda shift", "agenda undo"),
    "swap": ("agenda move", "agenda renumber"),
    "arrange": ("plan", "agenda move", "check"),
    "shift": ("agenda late", "agenda move", "agenda extend"),
    "late": ("agenda shift", "agenda now"),
    "extend": ("agenda move", "agenda shift"),
    "cancel": ("agenda restore", "agenda remove", "agenda diff"),
    "restore": ("agenda cancel", "agenda undo"),
    "remove": ("agenda cancel", "agenda undo"),
    "renumber": ("agenda swap", "agenda move"),
    "undo": ("agenda diff",),
    "fmt": ("check", "agenda set"),
    "now": ("agenda show", "calendar next", "agenda late"),
}
