"""Papers of any shape, for properties: lines and tables of what agendas are made of, in any order."""

from hypothesis import strategies as st

from rcmcli.importers.sheet import Cell, Grid, Line, Sheet, SourceLine

CLOCKS = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.sampled_from([0, 5, 10, 15, 30, 45, 55]))
RANGES = st.builds("{}{}{}".format, CLOCKS, st.sampled_from([" – ", "-", " a ", " to ", " às "]), CLOCKS)
HOURS = st.one_of(CLOCKS, RANGES)
DATES = st.sampled_from([
    "Thursday, September 9, 2021", "jueves 9 de septiembre de 2021", "LUNES 14", "Day 2", "Día 1: 9 de septiembre",
    "10/09/2021", "9-10 September 2021", "del 9 al 10 de septiembre de 2021", "Vendredi 10 septembre", "Friday",
])  # fmt: skip
WORDS = st.sampled_from([
    "Opening remarks", "Almuerzo", "Receso [optional]", "Report of the TS [PPT]", "II Reunión Plenaria (CRM)", "Panel 1",
    "Moderador: Ana Mora, Directora", "Lead: Mexico, Canada and Panama", "Sala: Auditorio", "Nota: traducción", "objetivos:",
    "Mañana", "Tarde", "Fin de la agenda", "AGENDA", "Hora", "Actividad", "Responsable", "(Mexico City Time, GMT-5)", "•", "-",
    "11:00 Santiago", "San José 09:00 / Lima 10:00", "Time: 09:00 – 17:00", "(20 min)", "15 minutos", "https://example.org/a",
    "¿?", "1. Informe", "***", "«Hacia un pacto»", "Habrá café de 10:00 a 10:15 en la sala.", "San José, Costa Rica", "\u200f", "x" * 130,
])  # fmt: skip
ITEMS = st.builds("{}{}{}".format, HOURS, st.sampled_from(["\t", " ", ": ", " – "]), WORDS)
LAST = st.builds("{}{}{}".format, WORDS, st.sampled_from(["\t", " (", " – "]), HOURS)
TEXTS = st.one_of(HOURS, DATES, WORDS, ITEMS, LAST)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """A document of up to twelve lines and tables, each printed line of it numbered."""
    printed: list[SourceLine] = []

    def line(*, in_cell: bool = False) -> Line:
        text = draw(TEXTS)
        printed.append(SourceLine(len(printed) + 1, text))
        if in_cell:
            return Line(text, len(printed))
        marks = draw(st.tuples(st.integers(0, 2), st.integers(0, 2), st.booleans(), st.integers(0, 2)))
        level, heading, bold, gap = (mark if draw(st.booleans()) else type(mark)() for mark in marks)
        return Line(text, len(printed), level=level, heading=heading, bold=bool(bold), gap=gap)

    def grid() -> Grid:
        width, height = draw(st.integers(1, 4)), draw(st.integers(1, 4))
        rows = []
        for _ in range(height):
            counts = draw(st.lists(st.integers(0, 2), min_size=width, max_size=width))
            cells = [Cell(tuple(line(in_cell=True) for _ in range(many)), at) for at, many in enumerate(counts)]
            over = draw(st.booleans()) and width > 1
            rows.append((Cell(cells[0].blocks, 0, width),) if over and not any(counts[1:]) else tuple(cells))
        return Grid(tuple(rows), draw(st.booleans()))

    blocks = tuple(grid() if draw(st.integers(0, 3)) == 0 else line() for _ in range(draw(st.integers(0, 12))))
    filled = tuple(one for one in printed if any(map(str.isalnum, one.text)))
    return Sheet(blocks, filled)
