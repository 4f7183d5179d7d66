"""Marks of titles: what stands in brackets at their end, and their length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.importers.title_marks import Marked, audience_in, marked, minutes_at_end, opens_again

TITLES = {
    "Visita (opcional)": Marked("Visita", optional=True),
    "Visit [Optional]  ": Marked("Visit", optional=True),
    "Cena (cancelada)": Marked("Cena", is_cancelled=True),
    "Dinner (optional) (cancelled)": Marked("Dinner", optional=True, is_cancelled=True),
    "Sesión (solo para países miembros)": Marked("Sesión", audience=("members",)),
    "Session (closed session)": Marked("Session", audience=("members",)),
    "Session [accredited participants only]": Marked("Session", audience=("accredited",)),
    "Optional visit": Marked("Optional visit"),
    "Informe (OIM)": Marked("Informe (OIM)"),
    "(opcional)": Marked("", optional=True),
    "": Marked(""),
}
LENGTHS = {
    "Informe (20 min)": ("Informe", 20),
    "Informe – 15 minutos": ("Informe", 15),
    "Report 5'": ("Report", 5),
    "Report, 90 min.": ("Report", 90),
    "Informe (10 min c/u)": ("Informe", 10),
    "20 min": ("20 min", None),
    "Informe (0 min)": ("Informe (0 min)", None),
    "Break of 20 minutes for all": ("Break of 20 minutes for all", None),
    "Sala 20": ("Sala 20", None),
}


@pytest.mark.parametrize("title", TITLES)
def test_marks_are_taken_from_the_end(title: str) -> None:
    """Several of them, in either kind of brackets, in four languages."""
    assert marked(title) == TITLES[title]


@pytest.mark.parametrize("title", LENGTHS)
def test_a_length_at_the_end(title: str) -> None:
    """With the words for minutes or their sign, and never the whole title."""
    assert minutes_at_end(title) == LENGTHS[title]


def test_whom_it_is_for_and_when_others_join() -> None:
    """Both are told from whole sentences."""
    assert audience_in("Member countries only") == ("members",)
    assert audience_in("Open to all") == ()
    assert opens_again("From this moment on, observers join the meeting")
    assert opens_again("A partir de este momento se incorporan los observadores")
    assert not opens_again("Observers and the media")


@given(title=st.text("abc ()[]'0123min.", max_size=30))
def test_what_is_left_is_the_beginning_of_the_title(title: str) -> None:
    """A mark is only ever cut off at the end, and nothing else is lost."""
    assert title.startswith(marked(title).title)
    rest, minutes = minutes_at_end(title)
    assert title.startswith(rest)
    assert minutes is None or str(minutes) in title[len(rest) :]
