"""The figures of two languages: what is seen at a glance is what a close look would find."""

from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.checks.figures import figures_of, same_at_a_glance

WORDS = (
    "9",
    "09",
    "12",
    "2",
    "10:30",
    "9.00",
    "14 h",
    "1 000",
    "1.5",
    "II",
    "IV",
    "V",
    "VIII",
    "IOM",
    "COVID-19",
    "R4V",
)
HALVES = (
    "am",
    "p. m.",
    "PM",
    "m.",
    "de la",
    "de la tarde",
    "por la noche",
    "in the afternoon",
    "h",
    "da manhã",
    "noon",
)
SAID = (
    "two",
    "dos",
    "March",
    "marzo",
    "session",
    "sesión",
    "of",
    "–",
    "-",
    ",",
    ".",
    "to",
    "a",
    "1st",
    "3.ª",
    "2021-09-09",
)
ENDS = st.sampled_from(("", *HALVES, *SAID))
PARTS = st.lists(st.tuples(st.sampled_from(WORDS), ENDS, ENDS), min_size=1, max_size=3)
# Two texts with the same figures, each with words of its own behind them: most of these look the same at a glance.
PAIRS = PARTS.map(lambda parts: tuple(" ".join(f"{part[0]} {part[n]}" for part in parts) for n in (1, 2)))


@given(st.lists(PAIRS, min_size=1, max_size=3))
@example([("2 in the afternoon", "2")])
@example([("at 9 h de la tarde", "at 9 h")])
@example([("Session II", "Sesión II"), ("9", "")])
@example([("2", "–")])
@example([("9", ""), ("", "9")])
def test_what_is_the_same_at_a_glance_has_the_same_figures(pairs: list[tuple[str, str]]) -> None:
    """The quick look passes only over texts in which the close look finds no figure missing."""
    ones, others = zip(*pairs, strict=True)
    if same_at_a_glance(ones, others):
        for one, other in pairs:
            here, there = figures_of(one), figures_of(other)
            assert not here.missing_in(there)
            assert not there.missing_in(here)
