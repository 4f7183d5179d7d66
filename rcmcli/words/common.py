"""What any command may say: that a name is not known, a file not to be read, that rcm itself failed."""

from rcmcli.model.text import Text

HINT = Text(en="hint", es="sugerencia")
NOTE_TO_READER = Text(en="note", es="nota")
DID_YOU_MEAN = Text(en="did you mean {near}?", es="¿quiso decir {near}?")
SEE_HELP = Text(en="{command} --help says what it takes", es="{command} --help dice qué admite")
WRONG_LANGUAGE = Text(
    en="there is no language “{name}” here; use en or es", es="aquí no hay idioma «{name}»; use en o es"
)
WRONG_DOCUMENT_LANGUAGE = Text(
    en="there is no language “{name}” here; use en, es, fr or pt", es="aquí no hay idioma «{name}»; use en, es, fr o pt"
)
EMPTY_VALUE = Text(en="{name} is empty", es="{name} está vacío")
EMPTY_VALUE_HINT = Text(en="write something there, or leave it out", es="escriba algo ahí, u omítalo")
TOO_MANY = Text(en="{count} are too many; at most {most}", es="{count} son demasiados; como máximo {most}")
CREDITS = Text(
    en="zones: tz database (public domain), from the tzdata wheel; places: GeoNames (CC BY 4.0); names: Unicode CLDR; holidays: the holidays library (MIT)",
    es="husos: base de datos tz (dominio público), del paquete tzdata; lugares: GeoNames (CC BY 4.0); nombres: Unicode CLDR; feriados: la biblioteca holidays (MIT)",
)
CANNOT_OPEN = Text(en="{path} cannot be opened: {reason}", es="no se puede abrir {path}: {reason}")
NOT_A_FOLDER = Text(en="{folder} is not a folder", es="{folder} no es una carpeta")
NOT_A_FILE = Text(en="{path} is not an ordinary file", es="{path} no es un archivo corriente")
PIPE_HINT = Text(
    en="a pipe is read from standard input: rcm check - < PIPE",
    es="una tubería se lee por la entrada estándar: rcm check - < TUBERÍA",
)
TEXT_UNREADABLE = Text(en="{name} cannot be read", es="no se puede leer {name}")
INPUT_TOO_LARGE = Text(en="standard input is larger than {most} MB", es="la entrada estándar pasa de {most} MB")
INPUT_HINT = Text(en="send plain text in UTF-8, one a line", es="envíe texto sin formato en UTF-8, uno por línea")
OUTPUT_BROKEN = Text(en="the output cannot be written: {reason}", es="no se puede escribir la salida: {reason}")
INTERNAL = Text(
    en="rcm itself failed ({kind}); your files are as they were. Please report it; --debug shows the details",
    es="falló rcm ({kind}); sus archivos están como estaban. Por favor, comuníquelo; --debug muestra los detalles",
)
