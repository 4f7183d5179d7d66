"""Examples of the commands that are in no group."""

from rcmcli.examples.example import Lines, Related

LINES: Lines = {
    "": (
        ("rcm agenda new --sample", "A folder to learn from in ten minutes", "Una carpeta para aprender en diez minutos"),
        ("rcm import programme.docx -o agendas", "An agenda from a Word file", "Un orden del día a partir de un archivo de Word"),
        ("rcm help agenda show", "What a command takes, with examples", "Qué admite una orden, con ejemplos"),
    ),
    "check": (
        ("rcm check", "All agendas and calendars", "Todos los órdenes del día y calendarios"),
        ("rcm check 2021-09 --select Z --output-format concise", "One agenda, its zones only, a line a finding", "Un orden del día, solo sus husos, una línea por hallazgo"),
        ("rcm check --explain Z304", "What a check looks for, and how to mend it", "Qué busca una revisión y cómo corregirlo"),
    ),
    "convert": (
        ('rcm convert "2021-09-09 09:00" --from San_José --to Santiago --to Ottawa', "One time in two cities", "Una hora en dos ciudades"),
        ("rcm convert 9:00 --on 2021-09-09 --from Panama --for RCM", "In the capitals of a group", "En las capitales de un grupo"),
        ('rcm convert "2021-09-09 9:00" --from Lima --check "11:00 Santiago"', "Whether a printed list is right", "Si una lista impresa es correcta"),
    ),
    "places": (
        ("rcm places Santiago", "Its zone, its changes of clocks, its namesakes", "Su huso, sus cambios de hora, sus homónimos"),
        ('rcm places "Buenos Aires" CDMX --on 2021-09-09', "Two names on a date", "Dos nombres en una fecha"),
    ),
    "import": (
        ("rcm import programme.docx", "Read, and shown as an agenda file", "Leído y mostrado como archivo de orden del día"),
        ('rcm import programme.docx --tz "San José" --year 2021 -o agendas', "With what the paper does not say", "Con lo que el documento no dice"),
        ("rcm import decisions.txt --as calendar", "A list of activities", "Una lista de actividades"),
    ),
    "plan": (
        ("rcm plan --for RCM,SACM --date 2021-09-09 --duration 4h", "The best hours of two groups", "Las mejores horas de dos grupos"),
        ("rcm plan --tz Ottawa --tz Santiago --date 2026-11-02..2026-11-06", "Over a week, by place", "En una semana, por lugar"),
        ("rcm plan --calendar 2022 --for RCM --date 2022-03-01..2022-06-30", "The free weeks of a calendar", "Las semanas libres de un calendario"),
    ),
    "schema": (
        ("rcm schema", "All of them, with who writes what", "Todos, con quién escribe qué"),
        ("rcm schema plan --lang en", "What rcm plan --json writes, key by key", "Lo que escribe rcm plan --json, clave por clave"),
        ("rcm schema agenda.toml", "What may stand in an agenda file, for editors", "Lo que puede haber en un archivo de orden del día, para editores"),
    ),
    "lsp": (
        ("rcm lsp", "Started by an editor, not by hand", "Lo inicia un editor, no se escribe a mano"),
        ("rcm lsp --lang es", "With findings in Spanish", "Con los hallazgos en español"),
    ),
    "help": (
        ("rcm help agenda show", "What one command takes", "Qué admite una orden"),
        ("rcm help --man", "All of it as a page, for man -l -", "Todo en una página, para man -l -"),
    ),
}  # fmt: skip
RELATED: Related = {
    "check": ("agenda fmt", "agenda set", "export docx"),
    "convert": ("places", "plan", "agenda show"),
    "places": ("convert", "plan"),
    "import": ("check", "agenda new", "agenda diff"),
    "plan": ("convert", "agenda arrange", "calendar show"),
    "schema": ("agenda show", "check", "plan"),
    "lsp": ("check", "agenda fmt", "schema"),
    "help": ("agenda list", "check"),
}
