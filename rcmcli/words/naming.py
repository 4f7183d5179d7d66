"""What a name means as a place: the lines of its card."""

from rcmcli.model.text import Text

NO_NAME = Text(en="no name was given", es="no se indicó ningún nombre")
NO_NAME_HINT = Text(en='write, for example, rcm places "San José"', es='escriba, por ejemplo, rcm places "San José"')
AS_OF_TODAY = Text(en="as of {day}, by this computer's clock", es="al {day}, según el reloj de este equipo")
ON_THAT_DAY = Text(en="{clock} on {day}", es="{clock} el {day}")
CLOCKS_NEVER_CHANGE = Text(
    en="its clocks have not changed for twenty years and are not due to",
    es="sus relojes no cambian desde hace veinte años ni tienen previsto cambiar",
)
LAST_CHANGE = Text(en="last change {day} ({before} → {after})", es="último cambio {day} ({before} → {after})")
NEXT_CHANGE = Text(en="next change {day} ({before} → {after})", es="próximo cambio {day} ({before} → {after})")
NO_NEXT_CHANGE = Text(en="no other is due", es="no hay otro previsto")
