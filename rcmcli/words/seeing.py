"""What a copy for an audience says of itself."""

from rcmcli.model.text import Text

NO_SUCH_AUDIENCE = Text(
    en="there is no audience “{name}”; there are {names}", es="no hay público «{name}»; hay {names}"
)
COPY = Text(en="public copy: {told}", es="copia pública: {told}")
COPY_OF = Text(en="public copy of {name}: {told}", es="copia pública de {name}: {told}")
UNKNOWN_KEYS = Text(
    en="no public copy: {label} has keys that rcm does not know (F102: {count}), and one of them may be meant to close something",
    es="sin copia pública: {label} tiene claves que rcm no conoce (F102: {count}), y alguna podría servir para cerrar algo",
)
UNKNOWN_KEYS_HINT = Text(en="rcm check {label} shows them", es="rcm check {label} las muestra")
CLOSED = Text(en="{count} closed items", es="{count} puntos cerrados")
ONE_CLOSED = Text(en="1 closed item", es="1 punto cerrado")
NONE_CLOSED = Text(en="no closed items", es="ningún punto cerrado")
SHOWN = Text(en="shown: {told}", es="se muestran: {told}")
KEPT = Text(en="not shown: {told}", es="no se muestran: {told}")
PARTICIPANTS = Text(en="participants", es="participantes")
