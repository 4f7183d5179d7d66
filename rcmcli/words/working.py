"""Long work: what is done, as the bar calls it, and how far it came where it is stopped."""

from rcmcli.model.text import Text

READING = Text(en="Reading", es="Leyendo")
READING_STOPPED = Text(en="{done} of {total} read; nothing written", es="{done} de {total} leídos; nada escrito")
CHECKING = Text(en="Checking", es="Revisando")
CHECKING_STOPPED = Text(en="{done} of {total} checked; nothing written", es="{done} de {total} revisados; nada escrito")
LINES = Text(en="Reading lines", es="Leyendo líneas")
LINES_STOPPED = Text(en="{done} of {total} lines read", es="{done} de {total} líneas leídas")
PAGES = Text(en="Reading pages", es="Leyendo páginas")
PAGES_STOPPED = Text(
    en="{done} of {total} pages read; nothing written", es="{done} de {total} páginas leídas; nada escrito"
)
MAKING = Text(en="Making", es="Preparando")
MAKING_STOPPED = Text(en="{done} of {total} made; nothing written", es="{done} de {total} preparados; nada escrito")
TIDYING = Text(en="Reading over", es="Repasando")
TIDYING_STOPPED = Text(
    en="{done} of {total} read over; nothing written", es="{done} de {total} repasados; nada escrito"
)
PLANNING = Text(en="Trying hours", es="Probando horas")
PLANNING_STOPPED = Text(en="{done} of {total} windows tried", es="{done} de {total} franjas probadas")
CONVERTING = Text(en="Converting", es="Convirtiendo")
CONVERTING_STOPPED = Text(en="{done} of {total} converted", es="{done} de {total} convertidas")
