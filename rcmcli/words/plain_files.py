"""Text, pages and values without a format of their own, read as an agenda: what was odd, and why they cannot be read."""

from rcmcli.model.text import Text

# Text, pages and tables without a format of their own.
TOO_LARGE = Text(
    en="the file has {size} MB, and {most} MB is the most that is read",
    es="el archivo ocupa {size} MB, y se leen {most} MB como máximo",
)
TOO_LARGE_HINT = Text(
    en="give only the pages with the agenda: copy them into a file of their own",
    es="indique solo las páginas del orden del día: cópielas en un archivo aparte",
)
NO_TEXT = Text(
    en="this is no text: the file seems to be {kind}",
    es="esto no es texto: el archivo parece ser {kind}",
)
NO_TEXT_HINT = Text(
    en="give it the ending of its kind (.docx, .pdf, .xlsx), or save it as plain text in UTF-8",
    es="póngale la extensión que le corresponde (.docx, .pdf, .xlsx) o guárdelo como texto sin formato en UTF-8",
)
SAVE_AS_DOCX_HINT = Text(
    en="open it in Word or LibreOffice and save it as .docx",
    es="ábralo en Word o LibreOffice y guárdelo como .docx",
)
TOO_DEEP = Text(
    en="tables within tables, {most} deep and more, near line {number}",
    es="tablas dentro de tablas, a {most} niveles o más, cerca de la línea {number}",
)
TOO_DEEP_HINT = Text(
    en="copy the agenda alone into a new document",
    es="copie solo el orden del día en un documento nuevo",
)
KINDS = {
    "word": Text(en="a Word document", es="un documento de Word"),
    "excel": Text(en="an Excel workbook", es="un libro de Excel"),
    "open": Text(en="an OpenDocument file of LibreOffice", es="un archivo OpenDocument de LibreOffice"),
    "zip": Text(en="a zip archive", es="un archivo comprimido zip"),
    "pdf": Text(en="a PDF", es="un PDF"),
    "office": Text(en="a Word or Excel file of the old kind", es="un archivo de Word o Excel de formato antiguo"),
    "rtf": Text(en="an RTF document", es="un documento RTF"),
    "picture": Text(en="a picture", es="una imagen"),
    "packed": Text(en="a packed archive", es="un archivo comprimido"),
    "binary": Text(en="a file of a program, with bytes that are no letters", es="un archivo de programa, con bytes que no son letras"),
}  # fmt: skip
READ_AS_WINDOWS = Text(
    en="the file is not in UTF-8: its letters were read as Windows-1252; look whether accents and dashes are right",
    es="el archivo no está en UTF-8: sus letras se leyeron como Windows-1252; mire si las tildes y las rayas están bien",
)
SOME_LETTERS_LOST = Text(
    en="some bytes of the file are no letters in {encoding}; each stands as � in what was read",
    es="algunos bytes del archivo no son letras en {encoding}; cada uno aparece como � en lo leído",
)
QUOTING_TAKEN_OFF = Text(
    en="the marks “>” of a quoted message were taken off (lines: {count})",
    es="se quitaron las marcas «>» de un mensaje citado (líneas: {count})",
)
BOOKMARKS_LEFT_OUT = Text(
    en="marks of Word such as [bookmark: …] were left out (lines: {count})",
    es="se omitieron marcas de Word como [bookmark: …] (líneas: {count})",
)
QUOTE_LEFT_OPEN = Text(
    en="line {number}: a quotation mark is opened and never closed; it was read as a letter",
    es="línea {number}: se abren comillas que no se cierran; se leyeron como un carácter más",
)
