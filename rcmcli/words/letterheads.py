"""Why a paper cannot be written: a letterhead that is none, papers for each delegation that cannot be made."""

from rcmcli.model.text import Text

NO_LETTERHEAD = Text(en="not a Word file: {path}", es="no es un archivo de Word: {path}")
NO_LETTERHEAD_HINT = Text(
    en="give a letterhead that was saved as .docx; templates (.dotx, .dotm) and files with macros (.docm) can be saved so",
    es="indique una hoja membretada guardada como .docx; las plantillas (.dotx, .dotm) y los archivos con macros (.docm) se pueden guardar así",
)
BROKEN_LETTERHEAD = Text(en="the letterhead is damaged: {path}", es="la hoja membretada está dañada: {path}")
BROKEN_LETTERHEAD_HINT = Text(
    en="open it in Word, save it again as .docx, and try once more",
    es="ábrala en Word, guárdela de nuevo como .docx y repita la orden",
)
NO_STYLES = Text(en="the letterhead has no styles: {path}", es="la hoja membretada no tiene estilos: {path}")
PROTECTED_LETTERHEAD = Text(
    en="the letterhead is protected against changes: {path}",
    es="la hoja membretada está protegida contra cambios: {path}",
)
PROTECTED_LETTERHEAD_HINT = Text(
    en="in Word: Review, Restrict Editing, Stop Protection; then save it",
    es="en Word: Revisar, Restringir edición, Suspender la protección; después, guárdela",
)
NARROW_LETTERHEAD = Text(
    en="the letterhead leaves {room} mm between its margins; an agenda needs {least}",
    es="la hoja membretada deja {room} mm entre los márgenes; un orden del día necesita {least}",
)
BOOKMARK_INSIDE = Text(
    en="the bookmark “{name}” of the letterhead stands in a table or a frame",
    es="el marcador «{name}» de la hoja membretada está en una tabla o un marco",
)
BOOKMARK_INSIDE_HINT = Text(
    en="put it into a paragraph of its own, or delete it: the agenda then goes to the end",
    es="póngalo en un párrafo propio, o bórrelo: el orden del día irá entonces al final",
)
NO_PAPER_FOR = Text(
    en="no paper for {name}: the directory of parties does not know it (rcm check)",
    es="sin documento para {name}: el directorio de participantes no la conoce (rcm check)",
)
EACH_ALONE = Text(
    en="--each makes a paper for every delegation; --for names one of them: use one of the two",
    es="--each hace un documento para cada delegación; --for nombra una sola: use una de las dos opciones",
)
