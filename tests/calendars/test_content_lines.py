"""The content lines of a calendar: their values, read back by libraries that are not ours."""

import re

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Event

from rcmcli.calendars.lines import folded, text_value

TEXTS = st.text(st.sampled_from("abñ€😀 \\;,:nN\"'\n\r") | st.characters(exclude_categories=("Cc", "Cs")), max_size=80)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lima, Perú; 10:00", r"Lima\, Perú\; 10:00"),
        ("C:\\New, \\n", r"C:\\New\, \\n"),
        ("one\r\ntwo\nthree\rfour", r"one\ntwo\nthree\nfour"),
    ],
)
def test_a_value_is_escaped(text: str, value: str) -> None:
    """Backslash, semicolon and comma get a backslash, a line end of any kind is `\\n`: RFC 5545 3.3.11."""
    assert text_value(text) == value


@given(TEXTS)
def test_others_read_the_text_that_was_written(text: str) -> None:
    """icalendar and vobject join the folded lines and find the text in them, its line ends made one kind."""
    data = folded(["BEGIN:VEVENT", f"SUMMARY:{text_value(text)}", "END:VEVENT"])
    wanted = re.sub(r"\r\n?", "\n", text).strip()
    assert str(Event.from_ical(data)["SUMMARY"]).strip() == wanted
    assert vobject.readOne(data.decode()).summary.value.strip() == wanted
