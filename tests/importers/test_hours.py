"""Hours of a line: where in it they stand, and what is left of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.importers.hours import NONE, hours_in

# Where the hours stand, each start and end in minutes, and the words beside them.
LINES = {
    "09:00": ("alone", [(540, None)], ""),
    "09:00 – 10:30": ("alone", [(540, 630)], ""),
    "(9:00 a.m. - 10:30 a.m.)": ("alone", [(540, 630)], ""),
    "09:00 – 10:30 Opening": ("first", [(540, 630)], "Opening"),
    "09:00\tOpening": ("first", [(540, None)], "Opening"),
    "De 9:00 a 10:30 h: Apertura": ("first", [(540, 630)], "Apertura"),
    "das 9h às 10h30 Abertura": ("first", [(540, 630)], "Abertura"),
    "9 h 30 – 10 h Ouverture": ("first", [(570, 600)], "Ouverture"),
    "1. 09:00 – 10:30 Opening": ("first", [(540, 630)], "Opening"),
    "a) 09:00 Opening": ("first", [(540, None)], "Opening"),
    "• 09:00 Opening": ("first", [(540, None)], "Opening"),
    "Opening (09:00 – 10:30)": ("last", [(540, 630)], "Opening"),
    "Opening – 09:00 to 10:30": ("last", [(540, 630)], "Opening"),
    "Opening\t09:00-10:30": ("last", [(540, 630)], "Opening"),
    "Lunch will be served at 12:30 in the hall of the hotel": ("within", [(750, None)], None),
    "12:00 m. Almuerzo": ("first", [(720, None)], "Almuerzo"),
    "08:00 and 14:00 Bus": ("first", [(480, None), (840, None)], "Bus"),
    "09:30 – 10. Informe": ("first", [(570, None)], "10. Informe"),
    "9:30 - 12) Informe": ("first", [(570, None)], "12) Informe"),
    "9:00\t10.\tInforme": ("within", [(540, None)], None),
    "9:30 - 10": ("alone", [(570, 600)], ""),
    "Opening remarks": ("", [], ""),
    "Agenda 2030": ("", [], ""),
    "Document 3.4": ("", [], ""),
    "": ("", [], ""),
}


@pytest.mark.parametrize("line", LINES)
def test_where_hours_stand(line: str) -> None:
    """Alone, first, last, within a sentence or nowhere."""
    where, spans, rest = LINES[line]
    found = hours_in(line, full=True)
    assert (found.where, [(span.start, span.end) for span in found.spans]) == (where, spans)
    assert rest is None or found.rest.strip(" ()") == rest


def test_words_and_lengths() -> None:
    """A part of the day and a length are told, and are no hours."""
    assert (hours_in("Mañana").part, hours_in("Mañana: visita").rest) == ("morning", "visita")
    assert (hours_in("30 min").minutes, hours_in("30 min").spans) == (30, ())
    assert hours_in("1 h 30 min").minutes == 90


def test_a_long_line_is_prose() -> None:
    """No hours are looked for in a paragraph."""
    assert hours_in("09:00 " + "x" * 400) is NONE


@given(
    hour=st.integers(0, 23),
    minute=st.integers(0, 59),
    last=st.integers(0, 23),
    form=st.sampled_from(["{:02}:{:02} – {:02}:{:02}", "{:02}:{:02}-{:02}:{:02}", "de {}:{:02} a {}:{:02} h", "{}h{:02} - {}h{:02}"]),
    title=st.sampled_from(["Opening", "Receso", "Clôture", "Palavras de boas-vindas"]),
)  # fmt: skip
def test_any_range_before_a_title_is_first(hour: int, minute: int, last: int, form: str, title: str) -> None:
    """The figures are those that are printed, and the title is left."""
    found = hours_in(f"{form.format(hour, minute, last, minute)} {title}", full=True)
    assert (found.where, found.rest) == ("first", title)
    assert [(span.start, (span.end or 0) % 1440) for span in found.spans] == [(hour * 60 + minute, last * 60 + minute)]
