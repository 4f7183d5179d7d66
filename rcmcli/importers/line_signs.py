"""Signs of lines: what a line below an item is by its look, such as a footnote, an address, an hour that cannot be read."""

import re

PLACE = re.compile(
    r"(?:sala|salon|room|auditorio|auditorium|salle|hall|hotel|foyer|ballroom|aula|plataforma zoom|zoom)\b"
)


FOOTNOTE = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹]+ ?\S")


GARBLED = re.compile(
    r"\W{0,3}(?![0-9]{1,2}\.[0-9] )[0-9OolI]{1,2} ?[:.hH] ?[0-9OolI]{1,2}(?: ?[-–—a] ?[0-9OolI]{1,2}[:.hH][0-9OolI]{0,2})?(?![0-9.])(?= |\t|$)"
)


NUMBER_ALONE = re.compile(r"(?:item|punto|tema|point|ponto) [ivxlc0-9]+[.:)]?")


WEB = re.compile(r"https?://\S+")


VIRTUAL = re.compile(
    r"^[(\[]?(?:(?:reunion|sesion|modalidad|formato|meeting|session|reuniao|sessao|reunion de forma)[: ]+)?(?:virtual|en linea|online|en ligne|por zoom|via zoom|modalidad virtual|virtual (?:meeting|session))[)\]]?$"
)
