"""What is said where the numbers of an agenda are put in order."""

from rcmcli.model.text import Text

NO_NUMBERS = Text(
    en="no title begins with a number such as “Session 2”, and no item has a number: nothing to do",
    es="ningún título empieza con un número como «Sesión 2», y ningún punto lleva número: nada que hacer",
)
NO_SUCH_NUMBERS = Text(
    en="no title begins with “{word}” and a number", es="ningún título empieza con «{word}» y un número"
)
IN_ORDER = Text(
    en="every number is in the order of the file already: nothing to do",
    es="todos los números siguen ya el orden del archivo: nada que hacer",
)
RENUMBERED = Text(en="items numbered anew: {count}", es="puntos numerados de nuevo: {count}")
NOT_TOUCHED = Text(
    en="  line {line} says “{words}”, and is not touched: see whether it is meant",
    es="  la línea {line} dice «{words}», y no se toca: vea si se refiere a él",
)
BY_HAND = Text(
    en="the number of “{item}” (line {line}) cannot be written without touching more of the file than that",
    es="el número de «{item}» (línea {line}) no se puede escribir sin tocar del archivo más que eso",
)
BY_HAND_HINT = Text(
    en='write that title on one line (in a table: title = "…"), or change its number by hand; then run the command again',
    es='escriba ese título en una sola línea (en una tabla: title = "…"), o cambie a mano su número; después ejecute otra vez la orden',
)
