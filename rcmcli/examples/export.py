"""Examples of the commands that write an agenda, or a calendar of activities, in another form."""

from rcmcli.examples.example import Lines, Related
from rcmcli.format_table import FORMATS

# A format that has no lines of its own has these.
_ANY: Lines = {
    form: (
        (f"rcm export {form} 2021-09", "The whole agenda", "Todo el orden del día"),
        (f"rcm export {form} 2021-09 --for Peru -o -", "What one delegation may attend", "A lo que puede asistir una delegación"),
    )
    for form in FORMATS
}  # fmt: skip
LINES: Lines = _ANY | {
    "ics": (
        ("rcm export ics 2021-09", "For any calendar", "Para cualquier calendario"),
        ("rcm export ics 2021-09 --for Panama -o panama.ics", "What one delegation may attend", "A lo que puede asistir una delegación"),
        ("rcm export ics 2022 --tentative", "A calendar of activities, its months too", "Un calendario de actividades, también sus meses"),
    ),
    "html": (
        ("rcm export html 2021-09 --lang es,en", "One page in two languages", "Una página en dos idiomas"),
        ("rcm export html 2021-09 --audience public -o page.html", "What the public may see", "Lo que puede ver el público"),
    ),
    "docx": (
        ("rcm export docx 2021-09 --lang es,en", "In two languages", "En dos idiomas"),
        ("rcm export docx 2021-09 --template letterhead.docx", "On a letterhead", "En una hoja membretada"),
        ("rcm export docx 2021-09 --each -o papers", "A paper for each delegation, in its time", "Un documento por delegación, en su hora"),
    ),
    "pdf": (
        ("rcm export pdf 2021-09", "To circulate and to print", "Para circular e imprimir"),
        ("rcm export pdf 2021-09 --tz Ottawa --tz Lima", "With the clocks of two cities", "Con los relojes de dos ciudades"),
    ),
    "png": (
        ("rcm export png 2021-09 --day 1", "For a phone", "Para un teléfono"),
        ("rcm export png 2021-09 --day 2 --slide --tz Lima", "For a slide, with the clock of a city", "Para una diapositiva, con el reloj de una ciudad"),
    ),
    "txt": (
        ("rcm export txt 2021-09 -o -", "On the screen, to be copied", "En la pantalla, para copiar"),
        ("rcm export txt 2021-09 --day 2 --for Chile -o -", "One delegation's second day", "El segundo día de una delegación"),
    ),
    "md": (
        ("rcm export md 2021-09 --lang es", "In Spanish", "En español"),
        ("rcm export md 2022 -o activities.md", "A calendar of activities", "Un calendario de actividades"),
    ),
    "csv": (
        ("rcm export csv 2021-09 --tz Lima --tz Ottawa", "With the hours of two cities", "Con las horas de dos ciudades"),
        ("rcm export csv 2021-09 -o -", "For another program", "Para otro programa"),
    ),
    "xlsx": (
        ("rcm export xlsx 2021-09", "A sheet for each day", "Una hoja por día"),
        ("rcm export xlsx 2022 -o activities.xlsx", "A calendar of activities", "Un calendario de actividades"),
    ),
    "json": (
        ("rcm export json 2021-09", "A file for programs", "Un archivo para programas"),
        ("rcm export json 2021-09 --for Peru -o -", "What one delegation may attend", "A lo que puede asistir una delegación"),
    ),
    "xml": (
        ("rcm export xml 2021-09", "For conference apps", "Para aplicaciones de congresos"),
        ("rcm export xml 2021-09 --audience public -o -", "What the public may see", "Lo que puede ver el público"),
    ),
    "site": (
        ("rcm export site", "Into the folder site, for the public", "En la carpeta site, para el público"),
        ("rcm export site -o web --url https://example.org/rcm --forms none", "Pages only, with calendars to subscribe to", "Solo páginas, con calendarios a los que suscribirse"),
    ),
}  # fmt: skip
RELATED: Related = dict.fromkeys(FORMATS, ("export html", "export txt")) | {
    "ics": ("export html", "agenda diff"),
    "html": ("export site", "export pdf"),
    "docx": ("export pdf", "import", "agenda diff"),
    "pdf": ("export docx", "export html"),
    "png": ("export pdf", "export txt"),
    "txt": ("export md", "agenda show"),
    "md": ("export html", "export txt"),
    "csv": ("export xlsx", "export json"),
    "xlsx": ("export csv", "calendar show"),
    "json": ("agenda show", "export xml"),
    "xml": ("export json", "export ics"),
    "site": ("export html", "export ics"),
}
