"""What the manual page says beside the help of the commands."""

from rcmcli.model.text import Text

NAME = Text(en="NAME", es="NOMBRE")
SYNOPSIS = Text(en="SYNOPSIS", es="SINOPSIS")
COMMAND = Text(en="COMMAND", es="ORDEN")
OPTION = Text(en="OPTION", es="OPCIÓN")
DESCRIPTION = Text(en="DESCRIPTION", es="DESCRIPCIÓN")
ABOUT = Text(
    en="An agenda is a file in TOML that lies in a folder agendas; rcm shows it in the time of any delegation, checks it, edits it where it stands and writes it in other forms. rcm agenda new --sample makes a folder to learn from. The commands are found from within the folder that agendas lies in, or from one below it.",
    es="Un orden del día es un archivo TOML en una carpeta agendas; rcm lo muestra en la hora de cada delegación, lo revisa, lo edita en su sitio y lo escribe en otras formas. rcm agenda new --sample crea una carpeta para aprender. Las órdenes se dan desde la carpeta que contiene agendas o desde una inferior.",
)
COMMANDS = Text(en="COMMANDS", es="ÓRDENES")
COMMON = Text(en="COMMON OPTIONS", es="OPCIONES COMUNES")
COMMON_ABOUT = Text(
    en="Most commands take these too; the help of each one names those that it takes.",
    es="Casi todas las órdenes admiten también estas; la ayuda de cada una dice cuáles.",
)
HELP_OPTION = Text(en="The help of a command.", es="La ayuda de una orden.")
EXIT = Text(en="EXIT STATUS", es="ESTADO DE SALIDA")
CODES = {
    "0": Text(en="All is well.", es="Todo está bien."),
    "1": Text(
        en="Something was found: errors in an agenda, a wrong hour, an edit that the hours do not allow.",
        es="Se halló algo: errores en un orden del día, una hora equivocada, una edición que las horas no permiten.",
    ),
    "2": Text(
        en="The request cannot be understood or met, or a file cannot be read.",
        es="No se entiende o no se puede cumplir lo pedido, o no se puede leer un archivo.",
    ),
    "3": Text(
        en="rcm itself failed, or the output cannot be written.", es="Falló rcm, o no se puede escribir la salida."
    ),
    "130": Text(en="Ended by Ctrl-C.", es="Terminado con Ctrl-C."),
}
ENVIRONMENT = Text(en="ENVIRONMENT", es="ENTORNO")
VARIABLES = {
    "RCM_LANG": Text(
        en="The language, en or es, where --lang does not say.", es="El idioma, en o es, si --lang no lo dice."
    ),
    "RCM_AGENDA": Text(
        en="The agenda that is meant where none is named.",
        es="El orden del día del que se trata si no se nombra ninguno.",
    ),
    "RCM_DEBUG": Text(en="As --debug, if it is set.", es="Como --debug, si está fijada."),
    "NO_COLOR, FORCE_COLOR": Text(
        en="Never colour, or always, where --color does not say.",
        es="Sin color, o siempre en color, si --color no lo dice.",
    ),
}
FILES = Text(en="FILES", es="ARCHIVOS")
PLACES = {
    "agendas/*.toml": Text(
        en="The agendas, named by their files.", es="Los órdenes del día, con el nombre de su archivo."
    ),
    "calendars/*.toml": Text(
        en="The calendars of activities, beside them.", es="Los calendarios de actividades, junto a ellos."
    ),
    "rcm.toml": Text(
        en="Settings, beside them: the language, limits of the checks, working hours.",
        es="Ajustes, junto a ellos: el idioma, los límites de las revisiones, los horarios de trabajo.",
    ),
}
