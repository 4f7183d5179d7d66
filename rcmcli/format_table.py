"""The table of formats: what is known of each form of document without loading it; its bytes are made by its file in `formats/`."""

import msgspec

from rcmcli.model.text import Text


class Format(msgspec.Struct, frozen=True):
    """A form of document: what it is, the endings its files may have, the package that it needs, in an extra of its name.

    `ours` are bytes near the beginning or the end of a file by which rcm knows its own; `dressed` says that it is drawn
    in the look of the house.
    """

    says: Text
    endings: tuple[str, ...]
    ours: bytes
    package: str = ""
    dressed: bool = False


# A row here for a file there, and not a row in the file: help and completion show ten sentences, and would load the ten
# files for them, all that these import included. A test finds a file without its row, and a row without its file.
FORMATS = {
    "ics": Format(
        Text(
            en="A calendar file for Outlook, Google, Apple, phones.",
            es="Un calendario para Outlook, Google, Apple y teléfonos.",
        ),
        (".ics",),
        b"-//rcmcli//rcm agenda//EN",
    ),
    "html": Format(
        Text(en="A web page: one file, complete by itself.", es="Una página web: un archivo, completo por sí mismo."),
        (".html", ".htm"),
        b'<meta name="generator" content="rcm ',
        dressed=True,
    ),
    "docx": Format(
        Text(en="A Word document, as such papers are printed.", es="Un documento de Word, como los que se imprimen."),
        (".docx",),
        b"<dc:creator>rcm",
        package="docx",
        dressed=True,
    ),
    "pdf": Format(
        Text(en="A PDF to circulate and to print.", es="Un PDF para circular e imprimir."),
        (".pdf",),
        b"\n%rcm ",
        package="typst",
        dressed=True,
    ),
    "png": Format(
        Text(en="Each day as a picture, for a message or a slide.", es="Cada día como imagen, para mensajes."),
        (".png",),
        b"iTXtSoftware\0\0\0\0\0rcm ",
        package="typst",
        dressed=True,
    ),
    "txt": Format(
        Text(en="One message for WhatsApp or e-mail.", es="Un mensaje para WhatsApp o correo."),
        (".txt",),
        b" \xc2\xb7 rcm\n",
    ),
    "md": Format(
        Text(en="Markdown, for a web site.", es="Markdown, para un sitio web."),
        (".md", ".markdown"),
        b" \xc2\xb7 rcm\n",
    ),
    "csv": Format(
        Text(en="A table for spreadsheets.", es="Una tabla para hojas de cálculo."), (".csv",), b"tz_database"
    ),
    "xlsx": Format(
        Text(en="An Excel workbook, a sheet for each day.", es="Un libro de Excel, una hoja por día."),
        (".xlsx",),
        b"<dc:creator>rcm",
        package="xlsxwriter",
        dressed=True,
    ),
    "json": Format(
        Text(en="For programs (docs/json.md).", es="Para programas (docs/json.md)."),
        (".json",),
        b'"schema": "rcm.schedule/1"',
    ),
    "xml": Format(
        Text(en="schedule.xml, for conference apps.", es="schedule.xml, para aplicaciones de congresos."),
        (".xml",),
        b'<generator name="rcm"',
    ),
}
