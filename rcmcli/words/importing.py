"""What is said when a paper is read as an agenda: why it cannot be, and what was odd about it."""

from rcmcli.model.text import Text

# Why a file cannot be read
TOO_LARGE = Text(
    en="the file is larger than {limit} MB, which no agenda is",
    es="el archivo pesa más de {limit} MB; ninguna agenda pesa tanto",
)
TOO_LONG = Text(
    en="the document is longer than any agenda (lines: {lines}, letters: {letters}); up to {most} lines and {size} letters are read",
    es="el documento es más largo que cualquier agenda (líneas: {lines}, letras: {letters}); se leen hasta {most} líneas y {size} letras",
)
TOO_LONG_HINT = Text(
    en="copy the agenda alone into a document of its own, and read that",
    es="copie solo la agenda en un documento aparte y use ese archivo",
)
TOO_MUCH_INSIDE = Text(
    en="the file unpacks to far more than a document holds",
    es="al descomprimirse, el archivo ocupa mucho más que un documento",
)
TOO_MANY_PARTS = Text(
    en="the file is made of more than {limit} parts, which no document is",
    es="el archivo consta de más de {limit} partes; ningún documento tiene tantas",
)
TOO_DEEP = Text(
    en="the document is nested more than {limit} levels deep ({part})",
    es="el documento tiene más de {limit} niveles anidados ({part})",
)
TOO_BIG_HINT = Text(
    en="copy the agenda in it into a new file, save that, and read it instead",
    es="copie el orden del día que contiene en un archivo nuevo, guárdelo y use ese archivo",
)
DECLARES_ENTITIES = Text(
    en="the document declares entities of its own ({part}), which neither Word nor LibreOffice does; it is not read",
    es="el documento declara entidades propias ({part}), cosa que ni Word ni LibreOffice hacen; no se lee",
)
PASSWORD = Text(
    en="the file is protected with a password, and cannot be read without it",
    es="el archivo está protegido con contraseña y no se puede leer sin ella",
)
PASSWORD_HINT = Text(
    en="open it in Word, Excel or LibreOffice, save a copy without the password, and read that",
    es="ábralo en Word, Excel o LibreOffice, guarde una copia sin contraseña y use esa copia",
)
OLD_WORD = Text(
    en="this is a file of an old Word or Excel (.doc, .xls), whatever it is called",
    es="es un archivo de una versión antigua de Word o Excel (.doc, .xls), se llame como se llame",
)
RICH_TEXT = Text(
    en="this is rich text (.rtf), whatever it is called", es="es texto enriquecido (.rtf), se llame como se llame"
)
SAVE_AS_HINT = Text(
    en="open it in Word or LibreOffice, save it as .docx, and read that",
    es="ábralo en Word o LibreOffice, guárdelo como .docx y use ese archivo",
)
CUT_OFF = Text(
    en="the file is incomplete or damaged: it begins as one of Word, Excel or LibreOffice does, but does not end as one",
    es="el archivo está incompleto o dañado: empieza como uno de Word, Excel o LibreOffice, pero no termina como tal",
)
DAMAGED_PART = Text(
    en="the file is damaged: its part {part} cannot be read",
    es="el archivo está dañado: no se puede leer su parte {part}",
)
SEND_AGAIN_HINT = Text(
    en="ask for it to be sent again, or open it in Word, Excel or LibreOffice, which may repair it, and save a copy",
    es="pida que se lo envíen de nuevo, o ábralo en Word, Excel o LibreOffice, que quizá lo reparen, y guarde una copia",
)
EMPTY_FILE = Text(en="the file is empty: it has no bytes at all", es="el archivo está vacío: no contiene ni un byte")
OTHER_ENCODING = Text(
    en="the text of this Word document is not written in UTF-8, so that no marks can be put into it",
    es="el texto de este documento de Word no está escrito en UTF-8, por lo que no se le pueden poner marcas",
)
OTHER_ENCODING_HINT = Text(
    en="open it in Word, save it again, and mark that", es="ábralo en Word, guárdelo de nuevo y marque ese archivo"
)
IS_PICTURE = Text(
    en="this is no document, though its name ends in {ending}",
    es="no es un documento, aunque su nombre termine en {ending}",
)
PICTURE_HINT = Text(
    en="it is a picture, and pictures are not read: ask for the document itself, or run OCR on it first",
    es="es una imagen, y las imágenes no se leen: pida el documento mismo, o pásele antes un OCR",
)
NOT_WORD = Text(en="this is no Word document (.docx)", es="no es un documento de Word (.docx)")
NOT_OPEN_DOCUMENT = Text(
    en="this is no text document of LibreOffice (.odt)", es="no es un documento de texto de LibreOffice (.odt)"
)
OTHER_KIND_HINT = Text(
    en="it looks like {kind}: give its name the ending {ending}, or save it as .docx",
    es="parece {kind}: póngale la extensión {ending} o guárdelo como .docx",
)
KIND_WORD = Text(en="a Word document", es="un documento de Word")
KIND_OPEN_DOCUMENT = Text(en="a text document of LibreOffice", es="un documento de texto de LibreOffice")
KIND_EXCEL = Text(en="an Excel workbook", es="un libro de Excel")
KIND_SLIDES = Text(en="a presentation", es="una presentación")
KIND_PDF = Text(en="a PDF", es="un PDF")
KIND_PAGE = Text(en="a web page", es="una página web")

# What was odd about a document
TRACKED_CHANGES = Text(
    en="the document holds tracked changes; it was read as if all were accepted",
    es="el documento contiene cambios registrados; se leyó como si se hubieran aceptado todos",
)
HIDDEN_TEXT = Text(
    en="letters and figures of hidden text that were not read: {count}",
    es="letras y cifras de texto oculto que no se leyeron: {count}",
)
COMMENTS = Text(
    en="comments in the margin that were not read: {count}", es="comentarios al margen que no se leyeron: {count}"
)
OBJECTS = Text(
    en="objects put in (diagrams, charts, sheets) that were not read: {count}",
    es="objetos incrustados (diagramas, gráficos, hojas) que no se leyeron: {count}",
)
ONLY_PICTURES = Text(
    en="the document is almost only pictures, and pictures are not read: ask for one with text",
    es="el documento consta casi solo de imágenes, y las imágenes no se leen: pida uno con texto",
)
