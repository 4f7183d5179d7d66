"""The help of the options in Spanish, under the English sentences that the options carry."""

from typing import Any

HELP = {
    "The old and the new one: agendas, ID@REVISION of git, ID@undo, papers; one alone is compared with @HEAD.": "La versión vieja y la nueva: órdenes del día, ID@REVISIÓN de git, ID@undo, documentos; una sola se compara con @HEAD.",
    "Only changes of this kind, or of several.": "Solo los cambios de esta clase, o de varias.",
    "The form of the sheet of changes.": "La forma de la hoja de cambios.",
    "What to call the sheet: “Rev. 1”.": "Cómo llamar la hoja: «Rev. 1».",
    "A short message for each delegation whose hours change, in its own time.": "Un mensaje breve para cada delegación cuyas horas cambian, en su propia hora.",
    "The exit code is 1 where anything changes.": "El código de salida es 1 si algo cambia.",
    "The language, or both: es,en.": "El idioma, o ambos: es,en.",
    "A time, such as “2021-09-09 09:00”; - for lines from standard input.": "Una hora, como «2021-09-09 09:00»; - para líneas de la entrada estándar.",
    "Another moment than now, in the meeting's time.": "Otro momento que ahora, en la hora de la reunión.",
    "How 10/09/2021 is to be read.": "Cómo debe leerse 10/09/2021.",
    "Every time in a message; a file, or - for standard input.": "Cada hora de un mensaje; un archivo, o - para la entrada estándar.",
    "Judge a list such as “11:00 Ottawa; 12:00 Santiago”.": "Juzgar una lista como «11:00 Ottawa; 12:00 Santiago».",
    "Names as people print them; - for one a line from standard input.": "Nombres como los imprime la gente; - para uno por línea de la entrada estándar.",
    "The capitals of a group or a party, such as RCM.": "Las capitales de un grupo o participante, como CRM.",
    "The date of a time that states none.": "La fecha de una hora que no la indica.",
    "The date to ask about; today otherwise.": "La fecha por la que se pregunta; si no, hoy.",
    "Where it is to be told; several times if you like.": "Dónde ha de decirse; puede repetirse.",
    "Where the time holds.": "Dónde rige la hora.",
    "An agenda's id, the beginning of one, a file, or - for standard input.": "El id de un orden del día, su principio, un archivo, o - para la entrada estándar.",
    "A place to see it from; may be given several times.": "Un lugar desde el que verlo; puede repetirse.",
    "Only what this party may attend, in its own time.": "Solo aquello a lo que puede asistir este participante, en su propia hora.",
    "The language of what is shown.": "El idioma de lo que se muestra.",
    "The language, or several at once: es,en.": "El idioma, o varios a la vez: es,en.",
    "One calendar for each delegation, named by its code, in a folder.": "Un calendario por delegación, con su código por nombre, en una carpeta.",
    "One file for each item, in a folder: for Outlook.": "Un archivo por punto, en una carpeta: para Outlook.",
    "Times with the meeting's zone instead of UTC.": "Horas con el huso de la reunión en lugar de UTC.",
    "The address where people will subscribe to it.": "La dirección a la que se suscribirán.",
    "The calendar sent before; the replaced file otherwise.": "El calendario enviado antes; si no, el archivo que se reemplaza.",
    "The date of this version; “revised” of the agenda otherwise.": "La fecha de esta versión; si no, «revised» del orden del día.",
    "Write nothing while `rcm check` finds errors.": "No escribir nada mientras `rcm check` halle errores.",
    "For the public, what is closed is left out, and links.": "Para el público se omite lo que es a puerta cerrada, y los enlaces.",
    "One message of a phone: under 4,096 characters.": "Un mensaje de teléfono: menos de 4.096 caracteres.",
    "The folder of the site, made if it is missing.": "La carpeta del sitio; se crea si falta.",
    "Leave what is no longer built, and name it.": "Dejar lo que ya no se genera, y nombrarlo.",
    "Where the site will be, for calendars to come back.": "Dónde estará el sitio, para que los calendarios vuelvan.",
    "When to colour the output.": "Cuándo colorear la salida.",
    "Only the result, no remarks.": "Solo el resultado, sin observaciones.",
    "Say also what was assumed.": "Decir también lo que se supuso.",
    "Show the details if rcm itself fails.": "Mostrar los detalles si falla el propio rcm.",
    "Where to write; - for standard output.": "Dónde escribir; - para la salida estándar.",
    "Say what would be written, and write nothing.": "Decir qué se escribiría, sin escribir nada.",
    "Replace a file that rcm did not write.": "Reemplazar un archivo que rcm no escribió.",
    "See it from every delegation's city.": "Verlo desde la ciudad de cada delegación.",
    "Only the Nth day.": "Solo el día N.",
    "No columns: for pipes and screen readers.": "Sin columnas: para tuberías y lectores de pantalla.",
    "As JSON (docs/json.md).": "Como JSON (docs/json.md).",
    "The folder of the agendas; the nearest agendas/ otherwise.": "La carpeta de los órdenes del día; si no, la carpeta agendas/ más cercana.",
    "Agenda files, documents, folders, ids, or - for standard input; the nearest agendas/ otherwise.": "Archivos, documentos, carpetas, ids, o - para la entrada estándar; si no, la carpeta agendas/ más cercana.",
    "Judge as a draft, a preliminary or a final agenda; by its own status otherwise.": "Juzgar como borrador, preliminar o definitivo; si no, según su propio estado.",
    "Run only these: codes, beginnings, names.": "Ejecutar solo estas: códigos, comienzos de código, nombres.",
    "Leave these out: codes, beginnings, names.": "Dejar fuera estas: códigos, comienzos de código, nombres.",
    "Mend in the files what can be mended for certain.": "Corregir en los archivos lo que se puede corregir con certeza.",
    "Show what --fix would change, and write nothing.": "Mostrar qué cambiaría --fix, sin escribir nada.",
    "How findings are printed.": "Cómo se imprimen los hallazgos.",
    "Warnings make the exit code 1 too.": "También los avisos dan el código de salida 1.",
    "The exit code is 0 whatever is found.": "El código de salida es 0 se halle lo que se halle.",
    "A calendar file (.ics) of a party, to see when it is busy; several times if you like.": "Un archivo de calendario (.ics) de un participante, para ver cuándo está ocupado; puede repetirse.",
    "The e-mail address of the owner of --busy, so that what was declined is free; one for all files, or one for each.": "La dirección de correo del titular de --busy, para que lo que rechazó cuente como libre; una para todos los archivos, o una para cada uno.",
    "Whose calendar --busy is: one party for all files, or one for each in their order.": "De quién es el calendario de --busy: un participante para todos los archivos, o uno para cada uno en su orden.",
    "Of a document: whose hours it prints, where it does not say.": "De un documento: de qué lugar son sus horas, si no lo dice.",
    "Of a document: the year, where it prints none.": "De un documento: el año, si no lo indica.",
    "Of a document of one day: its date, where it prints none.": "De un documento de un solo día: su fecha, si no la indica.",
    "Of a Word document: a copy with the findings as comments.": "De un documento de Word: una copia con los hallazgos como comentarios.",
    "Explain a check, by code or name.": "Explicar una comprobación, por código o nombre.",
    "What to call standard input.": "Cómo llamar a la entrada estándar.",
    "The version, and the tz database in use.": "La versión, y la base de datos tz en uso.",
    "With --version: where the data comes from.": "Con --version: de dónde vienen los datos.",
    "Install completion for the current shell.": "Instalar el autocompletado para este intérprete de órdenes.",
    "Show completion for the current shell, to copy it or customize the installation.": "Mostrar el autocompletado para este intérprete, para copiarlo o adaptarlo.",
    "A date, or a range: 2021-09-06..2021-09-10.": "Una fecha, o un intervalo: 2021-09-06..2021-09-10.",
    "How long it lasts: 4h, 90m, 1:30.": "Cuánto dura: 4h, 90m, 1:30.",
    "The working hours of everyone, by the local clock; rcm.toml may give a party its own.": "El horario de trabajo de todos, en hora local; rcm.toml puede dar a un participante el suyo.",
    "Who meets: parties or groups, between commas; may be given several times.": "Quiénes se reúnen: participantes o grupos, entre comas; puede repetirse.",
    "Who meets, by place; may be given several times.": "Quiénes se reúnen, por lugar; puede repetirse.",
    "Must be within its working hours; may be given several times.": "Debe estar en su horario de trabajo; puede repetirse.",
    "How far apart the starts to try are.": "Cada cuánto se prueba un inicio.",
    "How many windows to name.": "Cuántas ventanas nombrar.",
    "Share the burden over N meetings.": "Repartir la carga entre N reuniones.",
    "How far apart the meetings are: 3mo, 2w, 30d.": "Cada cuánto son las reuniones: 3mo, 2w, 30d (meses, semanas, días).",
    "Say which start suits this agenda best; nothing is written.": "Decir qué inicio conviene más a este orden del día; no se escribe nada.",
    "All of it, in the lines of an agenda file (docs/format.md).": "Todo, en las líneas de un archivo de orden del día (docs/format.md).",
    "One line an item, or a table for each.": "Una línea por punto, o una tabla para cada uno.",
    "Show what would change, and write nothing.": "Mostrar qué cambiaría, sin escribir nada.",
    "As JSON (docs/planning.md).": "Como JSON (docs/planning.md).",
    "Write the map as a .svg or .html file.": "Escribir el mapa como archivo .svg o .html.",
    "A .docx, .odt, .pdf, .txt, .md, .html, .xlsx, .ods, .csv or .ics file; - for text from standard input.": "Un archivo .docx, .odt, .pdf, .txt, .md, .html, .xlsx, .ods, .csv o .ics; - para texto de la entrada estándar.",
    "The .toml file to write, or the folder for it; standard output otherwise.": "El archivo .toml que se escribe, o su carpeta; si no, la salida estándar.",
    "Whose hours these are, where the paper does not say.": "De qué lugar son las horas, si el documento no lo dice.",
    "The year of dates that are printed without one.": "El año de las fechas impresas sin él.",
    "The date of a paper of one day that prints none.": "La fecha de un documento de un solo día que no la indica.",
    "Only these pages of a PDF: 1-3.": "Solo estas páginas de un PDF: 1-3.",
    "What became of every line, as JSON (docs/importing.md); - for standard output.": "Qué fue de cada línea, como JSON (docs/importing.md); - para la salida estándar.",
    "Write into this agenda what the paper says otherwise, and nothing else.": "Escribir en este orden del día lo que el documento dice distinto, y nada más.",
    "Replace a file that is there already.": "Reemplazar un archivo que ya existe.",
    "The exit code is 0 whatever is missing or assumed.": "El código de salida es 0 aunque falte algo o se suponga.",
}  # fmt: skip


_HEADINGS = (
    ("Usage:", "Uso:"),
    ("\nOptions:", "\nOpciones:"),
    ("\nCommands:", "\nÓrdenes:"),
    ("\nArguments:", "\nArgumentos:"),
    ("[default: ", "[predeterminado: "),
    ("Show this message and exit.", "Mostrar esta ayuda."),
)


def translate(command: Any) -> None:
    """Put the help of a command into Spanish: its options, and the headings that the parser writes."""
    for option in command.params:
        sentence = getattr(option, "help", None)
        if sentence:
            option.help = HELP.get(sentence, sentence)
    english = command.get_help
    command.get_help = lambda context: _with_spanish_headings(english(context))


def _with_spanish_headings(text: str) -> str:
    for english, spanish in _HEADINGS:
        text = text.replace(english, spanish)
    return text
