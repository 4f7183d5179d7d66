"""What is said where papers are read: what cannot be read and why, and what was odd about one that was read."""

from rcmcli.model.text import Text

# Libraries
READER_MISSING = Text(
    en="to read {kind} files, the package {package} is needed, which is not installed",
    es="para leer archivos {kind} hace falta el paquete {package}, que no está instalado",
)
READER_MISSING_HINT = Text(
    en="install it once: {line}",
    es="instálelo una vez: {line}",
)

# PDF
PDF_BROKEN = Text(
    en="this is no PDF that can be read: it is damaged, or another kind of file with that name",
    es="esto no es un PDF legible: está dañado, o es otra clase de archivo con ese nombre",
)
PDF_BROKEN_HINT = Text(
    en="open it and save it as PDF again, or ask for the Word file",
    es="ábralo y guárdelo otra vez como PDF, o pida el archivo de Word",
)
PDF_PASSWORD = Text(en="this PDF asks for a password", es="este PDF pide una contraseña")
PDF_PASSWORD_HINT = Text(
    en="save a copy without a password, or ask for the Word file",
    es="guarde una copia sin contraseña, o pida el archivo de Word",
)
PDF_TOO_LONG = Text(
    en="this PDF has {pages} pages; up to {most} are read",
    es="este PDF tiene {pages} páginas; se leen hasta {most}",
)
PDF_TOO_LONG_HINT = Text(
    en="name the pages of the agenda: --pages 1-3",
    es="indique las páginas del orden del día: --pages 1-3",
)
PDF_NO_SUCH_PAGES = Text(
    en="this PDF has no pages {first}-{last}: it has {pages}",
    es="este PDF no tiene las páginas {first}-{last}: tiene {pages}",
)
PDF_PICTURES = Text(
    en="these pages are pictures; nothing in them can be read as text",
    es="estas páginas son imágenes; nada en ellas se puede leer como texto",
)
PDF_PICTURES_HINT = Text(
    en="ask for the Word file, or run OCR on it first",
    es="pida el archivo de Word, o pásele antes un OCR",
)
PDF_NO_LETTERS = Text(
    en="there are no letters in this PDF: its pages are empty, or their words are drawings",
    es="no hay letras en este PDF: sus páginas están vacías, o sus palabras son dibujos",
)
PDF_PICTURE_PAGES = Text(
    en="pages that are pictures, and were not read: {pages}",
    es="páginas que son imágenes y no se leyeron: {pages}",
)
PDF_LOST_LETTERS = Text(
    en="letters that the PDF does not name, read as �: {count}",
    es="letras que el PDF no identifica, leídas como �: {count}",
)

# Workbooks
WORKBOOK_BROKEN = Text(
    en="this is no workbook that can be read: it is damaged, or another kind of file with that name",
    es="esto no es un libro de cálculo legible: está dañado, o es otra clase de archivo con ese nombre",
)
WORKBOOK_BROKEN_HINT = Text(
    en="open it in Excel or LibreOffice and save it as .xlsx",
    es="ábralo en Excel o LibreOffice y guárdelo como .xlsx",
)
WORKBOOK_PASSWORD = Text(en="this workbook asks for a password", es="este libro de cálculo pide una contraseña")
WORKBOOK_PASSWORD_HINT = Text(en="save a copy without a password", es="guarde una copia sin contraseña")
WORKBOOK_FAR = Text(
    en="the cells of a sheet lie too far apart: it spans more than {most} cells",
    es="las celdas de una hoja están demasiado lejos unas de otras: abarca más de {most} celdas",
)
WORKBOOK_FAR_HINT = Text(
    en="look with Ctrl+End for the stray cell and clear it, or copy the agenda to a new sheet",
    es="busque con Ctrl+Fin la celda perdida y bórrela, o copie el orden del día a una hoja nueva",
)
WORKBOOK_EMPTY = Text(
    en="no visible sheet of this workbook holds anything",
    es="ninguna hoja visible de este libro de cálculo contiene nada",
)
WORKBOOK_HIDDEN = Text(
    en="hidden sheets, which were not read: {names}",
    es="hojas ocultas, que no se leyeron: {names}",
)
WORKBOOK_UNSAVED = Text(
    en="formulas whose value is not saved in the file, read as empty: {count}; open it in Excel or LibreOffice and save it",
    es="fórmulas cuyo valor no está guardado en el archivo, leídas como vacías: {count}; ábralo en Excel o LibreOffice y guárdelo",
)
WORKBOOK_ERRORS = Text(
    en="cells that show an error, such as #REF!, read as empty: {count}",
    es="celdas que muestran un error, como #REF!, leídas como vacías: {count}",
)
