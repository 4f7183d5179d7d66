"""The tree of commands: each name with the file that runs it and the sentence that help shows; loaded when called.

To add a command, write a file in `commands/` with a `run` (or another name after a colon), and name it here. A format of `rcm export`
is a row of `format_table.py`: its command, its help and its completion come of that.
"""

from rcmcli.format_table import FORMATS
from rcmcli.model.text import Text

Leaf = tuple[str, Text]
Branch = tuple[dict[str, Leaf], Text]

ABOUT = Text(
    en="Agendas of meetings across time zones: shown in any delegation's time, checked, exported.",
    es="Órdenes del día de reuniones entre husos horarios: en la hora de cada delegación, revisados, exportados.",
)
EXPORTS: dict[str, Leaf] = {
    **{name: (f"rcmcli.commands.export_document:{name}", one.says) for name, one in FORMATS.items()},
    "ics": ("rcmcli.commands.export_ics", FORMATS["ics"].says),
    "png": ("rcmcli.commands.export_png", FORMATS["png"].says),
    "site": (
        "rcmcli.commands.export_site",
        Text(en="All agendas as a small web site.", es="Todos los órdenes del día como un pequeño sitio web."),
    ),
}
AGENDAS: dict[str, Leaf] = {
    "list": (
        "rcmcli.commands.agenda_list",
        Text(en="What is on the shelf, by date.", es="Qué hay en el estante, por fecha."),
    ),
    "show": (
        "rcmcli.commands.agenda_show",
        Text(en="An agenda in the time of chosen places.", es="Un orden del día en la hora de los lugares elegidos."),
    ),
    "diff": (
        "rcmcli.commands.agenda_diff",
        Text(
            en="What changed between two versions, in the reader's time.",
            es="Qué cambió entre dos versiones, en la hora de quien lee.",
        ),
    ),
    "new": (
        "rcmcli.commands.agenda_new",
        Text(en="A new agenda, blank or after an old one.", es="Un orden del día nuevo, en blanco o a partir de otro."),
    ),
    "add": ("rcmcli.commands.agenda_add", Text(en="A new item.", es="Un punto nuevo.")),
    "set": (
        "rcmcli.commands.agenda_set",
        Text(en="A title, a room, a date, a zone… set.", es="Un título, una sala, una fecha, un huso… fijados."),
    ),
    "move": (
        "rcmcli.commands.agenda_move",
        Text(en="An item at another hour or on another day.", es="Un punto a otra hora u otro día."),
    ),
    "swap": (
        "rcmcli.commands.agenda_swap",
        Text(en="Two items, each in the other's place.", es="Dos puntos, cada uno en el lugar del otro."),
    ),
    "arrange": (
        "rcmcli.commands.agenda_arrange",
        Text(en="Hours for the items that have none.", es="Horas para los puntos que no tienen."),
    ),
    "shift": (
        "rcmcli.commands.agenda_shift",
        Text(en="A stretch of a day, earlier or later.", es="Un tramo de un día, antes o después."),
    ),
    "late": (
        "rcmcli.commands.agenda_late",
        Text(en="A day runs late; its breaks take it up.", es="Un día va tarde; sus recesos lo absorben."),
    ),
    "extend": (
        "rcmcli.commands.agenda_extend",
        Text(en="An item, longer or shorter.", es="Un punto, más largo o más corto."),
    ),
    "cancel": (
        "rcmcli.commands.agenda_status:cancel",
        Text(en="Items that do not take place, struck out.", es="Puntos que no se celebran, tachados."),
    ),
    "restore": (
        "rcmcli.commands.agenda_status:restore",
        Text(en="Cancelled items take place again.", es="Puntos cancelados se celebran de nuevo."),
    ),
    "remove": (
        "rcmcli.commands.agenda_status:remove",
        Text(en="Items that go from the file.", es="Puntos que se quitan del archivo."),
    ),
    "renumber": (
        "rcmcli.commands.agenda_renumber",
        Text(en="“Session 2” and the like, in order.", es="«Sesión 2» y similares, en orden."),
    ),
    "undo": (
        "rcmcli.commands.agenda_undo",
        Text(en="An agenda as before the last edit.", es="Un orden del día como antes de la última edición."),
    ),
    "fmt": (
        "rcmcli.commands.agenda_fmt",
        Text(
            en="Files in one notation; items as lines or tables.",
            es="Archivos en una sola notación; puntos como líneas o tablas.",
        ),
    ),
    "now": (
        "rcmcli.commands.agenda_now",
        Text(en="What is on, what is next, and in how long.", es="Qué está en curso, qué sigue y dentro de cuánto."),
    ),
}
CALENDARS: dict[str, Leaf] = {
    "list": (
        "rcmcli.commands.calendar_list",
        Text(en="The calendars, and how much stands in each.", es="Los calendarios, y cuánto hay en cada uno."),
    ),
    "show": (
        "rcmcli.commands.calendar_show",
        Text(en="A calendar by group, month or party.", es="Un calendario por grupo, mes o participante."),
    ),
    "next": (
        "rcmcli.commands.calendar_next",
        Text(
            en="What is due or coming, in calendars and agendas.",
            es="Qué vence o se acerca, en calendarios y órdenes del día.",
        ),
    ),
}
TREE: dict[str, Leaf | Branch] = {
    "agenda": (
        AGENDAS,
        Text(en="List, show, follow and edit agendas.", es="Listar, mostrar, seguir y editar órdenes del día."),
    ),
    "calendar": (
        CALENDARS,
        Text(
            en="Calendars of activities and deadlines, by group, month, party.",
            es="Calendarios de actividades y plazos, por grupo, mes, participante.",
        ),
    ),
    "check": (
        "rcmcli.commands.check",
        Text(en="What is wrong before it is circulated.", es="Qué está mal antes de que circule."),
    ),
    "convert": (
        "rcmcli.commands.convert",
        Text(
            en="A time in many places, or a list of times judged.",
            es="Una hora en muchos lugares, o una lista de horas juzgada.",
        ),
    ),
    "places": (
        "rcmcli.commands.places",
        Text(en="What the name of a place means.", es="Qué significa el nombre de un lugar."),
    ),
    "import": (
        "rcmcli.commands.import_",
        Text(
            en="A Word file, a PDF, a message… as an agenda.",
            es="Un archivo de Word, un PDF, un mensaje… como orden del día.",
        ),
    ),
    "export": (EXPORTS, Text(en="Write an agenda in another form.", es="Escribir un orden del día en otra forma.")),
    "plan": (
        "rcmcli.commands.plan",
        Text(en="The best common hours of many parties.", es="Las mejores horas comunes de muchos participantes."),
    ),
    "schema": (
        "rcmcli.commands.schema",
        Text(
            en="The JSON Schemas of what rcm reads and writes.",
            es="Los esquemas JSON de lo que rcm lee y escribe.",
        ),
    ),
    "lsp": ("rcmcli.commands.lsp", Text(en="For editors, while one types.", es="Para editores, mientras se escribe.")),
    "help": ("rcmcli.commands.help", Text(en="What a command takes.", es="Qué admite una orden.")),
}
