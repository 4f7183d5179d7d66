"""`rcm export txt`: one message, whose only markup is ours, and which fits where it has to."""

import re

import pytest
from conftest import REAL
from exporting import DAY, HEAD, exported, item
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from strategies import Made, agendas, titles

from rcmcli.formats.txt import LIMIT
from rcmcli.model.text import one_line, utf16_length

LANGUAGES = ("en", "es", "es,en")
TIME = r"[0-2][0-9]:[0-5][0-9](?: [+−][0-9])?(?:–[0-2][0-9]:[0-5][0-9](?: [+−][0-9])?)?"
# What WhatsApp sets: a pair of signs at the edges of words.
MARKUP = re.compile(r"(?<!\w)([*_~`])(?=\S).*?(?<=\S)\1(?!\w)")


def message(agenda: str, *options: str) -> str:
    """The message of an agenda."""
    return exported("txt", agenda, *options).decode()


def bold(text: str) -> list[str]:
    """What stands between stars; every other sign of markup has no partner."""
    found = MARKUP.findall(text)
    assert set(found) <= {"*"}, found
    assert text.count("*") == 2 * len(found)
    return re.findall(r"\*([^*\n]+)\*", text)


def test_a_message() -> None:
    """Title, dates, whose clock, the start everywhere; a line an item, its details below; the tz database last."""
    text = HEAD + 'delegations = ["Guatemala", "Mexico", "Chile"]\nlink = "https://example.org/a_b_"\n' + DAY
    text += item("Opening", leads='["PPT"]', topics='["First *point*"]', audience='["members"]', room='"A"')
    text += item("Break", "10:00-10:15", kind='"break"', notes='["not said"]')
    text += item("Dinner", "21:30", optional="true") + item("Visit", "morning")
    lines = message(text, "--lang", "en").splitlines()
    assert lines[-1].startswith("tz database ")
    assert lines[-1].endswith(" · rcm")
    assert lines[:-1] == [
        "*Working Group*",
        "Thursday, 5 November 2026 · in person · final",
        "Link: https://example.org/a_b%5F",
        "Times of Guatemala (UTC−6)",
        "Start: *09:00* Guatemala, Mexico City (UTC−6) · 12:00 Santiago (UTC−3)",
        "",
        "*Thursday, 5 November 2026*",
        "09:00–10:00 Opening [PPT] · only for members",
        "- Room: A",
        "- First ∗point∗",
        "10:00–10:15 Break",
        "21:30 Dinner · optional",
        "morning Visit",
        "",
        "+1 and −1: the next and the previous date",
    ]


def test_a_reader_sees_its_own_hours_first() -> None:
    """With --for the reader's clock leads, the meeting's stands in brackets, and both are named."""
    text = HEAD + 'delegations = ["Chile"]\n' + DAY + item("Late", "21:00-22:30")
    words = message(text, "--for", "Chile", "--lang", "en")
    assert "Times of Santiago (UTC−3), in brackets those of Guatemala (UTC−6)\n" in words
    assert "Start: *00:00 +1* Santiago (UTC−3) · 21:00 Guatemala (UTC−6)\n" in words
    assert "\n00:00–01:30 +1 (21:00–22:30) Late\n" in words


def test_a_reader_on_the_clock_of_the_meeting_sees_it_once() -> None:
    """Where the reader's clock is the meeting's there are no brackets."""
    text = HEAD + 'delegations = ["Mexico"]\n' + DAY + item("Late", "21:00-22:30")
    words = message(text, "--for", "Mexico", "--lang", "en")
    assert "Times of Guatemala (UTC−6)\n" in words
    assert "\n21:00–22:30 Late\n" in words


def test_a_change_of_clocks_between_days_is_said() -> None:
    """Where two clocks stand otherwise on the second day, its hours are told anew, in the short form too."""
    text = HEAD + 'delegations = ["Chile"]\n' + "\n[[day]]\ndate = 2026-04-03\n" + item("One")
    text += "\n[[day]]\ndate = 2026-04-06\n" + item("Two")
    for short in ((), ("--short",)):
        words = message(text, "--lang", "en", *short)
        assert "Start: *09:00* Guatemala (UTC−6) · 12:00 Santiago (UTC−3)\n" in words
        assert "Start: *09:00* Guatemala (UTC−6) · 11:00 Santiago (UTC−4)\n" in words


def test_the_start_of_a_later_day_has_its_date() -> None:
    """Where the first day has no hours, the head tells the start of the first that has."""
    text = HEAD + 'delegations = ["Chile"]\n' + DAY + item("Visit", "morning")
    text += "\n[[day]]\ndate = 2026-11-06\n" + item("Opening")
    assert "\nInicio el 6 nov: *09:00* Guatemala (UTC−6) · 12:00 Santiago (UTC−3)\n" in message(text, "--lang", "es")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", REAL)
def test_real_agendas(name: str, lang: str) -> None:
    """Every item is in the whole message, the short one fits; both name the zone first and the tz database last."""
    whole, short = message(name, "--lang", lang), message(name, "--lang", lang, "--short")
    assert utf16_length(short) < LIMIT
    for words in (whole, short):
        assert "(UTC−" in "\n".join(words.splitlines()[:9])
        assert re.search(r" tz \w+ · rcm\n\Z|^tz database \w+ · rcm\n\Z", words, re.MULTILINE)
        bold(words)


def huge(items: int, title: str, cities: int = 25) -> str:
    """An agenda of many items with long titles and leads, seen by many parties."""
    parties = ["Argentina", "Bolivia", "Brazil", "Chile", "Colombia", "Ecuador", "Guyana", "Paraguay", "Peru", "Japan"]
    parties += [
        "Suriname",
        "Uruguay",
        "Venezuela",
        "Canada",
        "Mexico",
        "Panama",
        "Honduras",
        "Belize",
        "Spain",
        "India",
    ]
    named = ", ".join(f'"{party}"' for party in parties[:cities])
    text = HEAD.replace("Working Group", "W" * 10_000) + f"delegations = [{named}]\n" + DAY
    clocks = (f"{n // 12 % 24:02d}:{n % 12 * 5:02d}" for n in range(items))
    return text + "".join(item(title, clock, leads=f'["{"L" * 500}"]') for clock in clocks)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("title", ["x" * 2_000, "👩‍👩‍👧‍👦 " * 60, "Sesión " * 8], ids=["long", "pictures", "words"])
def test_a_short_message_always_fits(title: str, lang: str) -> None:
    """300 items of any title: under 4,096 UTF-16 units, with how many are not in it, and no time is cropped."""
    short = message(huge(280, title), "--lang", lang, "--short")
    assert utf16_length(short) < LIMIT
    for part in short.split("\n— — —\n"):
        found = re.search(r"^… (?:and|y) (\d+) (?:more|más): ", part, re.MULTILINE)
        assert found
        shown = [line for line in part.splitlines() if re.match(r"[0-2]\d:", line)]
        assert len(shown) + int(found[1]) == 280
        assert len(shown) > 10
        assert all(re.match(rf"{TIME} \S", line) for line in shown)
        assert "tz" in part.splitlines()[-1]


def test_what_goes_first() -> None:
    """Details go before leads, leads before letters of titles, and these before items."""
    day = HEAD + DAY
    few = day + item("Opening", leads='["PPT"]', topics='["Point"]')
    assert "Point" not in message(few, "--short")
    assert "[PPT]" in message(few, "--short")
    led = day + "".join(item("Title " * 5, leads=f'["{"L" * 100}"]') for _ in range(30))
    assert "LLL" not in message(led, "--short")
    assert "…" not in message(led, "--short")
    long = day + "".join(item("Title " * 30) for _ in range(30))
    assert message(long, "--short").count("…\n") == 30


def test_a_restricted_item_says_so_in_the_shortest_form() -> None:
    """Who is admitted stays when everything else goes."""
    text = huge(280, "x" * 10_000).replace("leads =", 'audience = ["members"]\nleads =')
    assert "… · only for members\n" in message(text, "--lang", "en", "--short")


@pytest.mark.parametrize("lang", ["en", "es,en"])
@given(made=agendas())
@examples(25)
def test_only_our_own_markup(made: Made, lang: str) -> None:
    """Whatever stands in an agenda: one line an item, and bold are the title, the days and the hours that start one."""
    words = message(made.text, "--lang", lang)
    count = words.count("\n— — —\n") + 1
    heads = [text for text in bold(words) if not re.fullmatch(TIME, text)]
    assert len(heads) == count * (1 + len(made.days))
    short = message(made.text, "--lang", lang, "--short")
    assert utf16_length(short) < LIMIT
    bold(short)


@given(title=titles() | st.text("*_~` a", min_size=1).filter(lambda text: bool(text.strip())))
@examples(75)
def test_no_letter_of_a_title_is_lost(title: str) -> None:
    """A title is on its line; only signs of markup are replaced, one by one."""
    line = next(line for line in message(HEAD + DAY + item(title)).splitlines() if line.startswith("09:00–10:00 "))
    shown = line.removeprefix("09:00–10:00 ")
    plain = one_line(title)
    if "http" not in plain:
        assert len(shown) == len(plain)
        assert all(a == b or b in "*_~`" for a, b in zip(shown, plain, strict=True))
