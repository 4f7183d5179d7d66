"""What is wrong with a command line that cannot be understood, and how it is written."""

from rcmcli.model.text import Text

NO_COMMAND = Text(en="there is no command “{name}”", es="no existe la orden «{name}»")
COMMANDS = Text(en="the commands of {group} are {names}", es="las órdenes de {group} son {names}")
COMMAND_MISSING = Text(en="the command is missing", es="falta la orden")
NO_OPTION = Text(en="there is no option {name}", es="no existe la opción {name}")
MISSING = Text(en="{name} is missing", es="falta {name}")
NO_VALUE = Text(en="{name} needs a value", es="falta el valor de {name}")
TAKES_NO_VALUE = Text(en="{name} takes no value", es="{name} no lleva valor")
NO_NUMBER = Text(en="{name} takes a number, not “{value}”", es="{name} lleva un número, no «{value}»")
OUT_OF_RANGE = Text(en="{name} takes a number {range}, not {value}", es="{name} lleva un número {range}, no {value}")
NO_CHOICE = Text(
    en="{name} cannot be “{value}”; use one of {names}",
    es="«{value}» no vale para {name}; use uno de {names}",
)
TOO_MUCH = Text(en="“{words}” is too much here", es="aquí sobra «{words}»")
TOO_MUCH_HINT = Text(
    en="a name of several words stands between quotes; {command} --help says what it takes",
    es="un nombre de varias palabras va entre comillas; {command} --help dice qué admite",
)
NOT_UNDERSTOOD = Text(en="the command is not understood: {reason}", es="no se entiende la orden: {reason}")
TAKES = Text(en="{name}: {what}", es="{name}: {what}")
TAKES_SUCH_AS = Text(en="{name}: {what} For example: {example}", es="{name}: {what} Por ejemplo: {example}")
