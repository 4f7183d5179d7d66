"""`rcm export txt`: one message, whose only markup is ours, and which fits where it has to."""

import re

import pytest
from conftest import REAL, run_here
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
    lines = message(text, "--lang", "en", "--details").splitlines()
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
        "",
        "*09:00–10:00* Opening [PPT] · only for members",
        "- Room: A",
        "- First ∗point∗",
        "",
        "*10:00–10:15* Break",
        "",
        "*21:30* Dinner · optional",
        "",
        "*morning* Visit",
        "",
        "+1 and −1: the next and the previous date",
    ]


def test_a_short_message_has_what_leads_one_there() -> None:
    """Where an item is, who speaks and for whom, the times of its topics, symbols of papers, its link; no note, no plain topic."""
    text = HEAD + DAY
    text += item("Panel", topics='[{ title = "Talk", time = "09:00-09:20" }, { title = "Answer", minutes = "5-10" }]')
    text += item(
        "Budget",
        "10:00-11:00",
        venue='"Town Hall"',
        speakers='[{ name = "Luis Paz", as = "moderator", party = "UNICEF" }]',
        topics='["Not said"]',
        notes='["not said"]',
        documents='[{ title = "Audit", symbol = "DT 2-09" }, { title = "Not said" }]',
        link='"https://example.org/join"',
    )
    short = message(text, "--lang", "en").split("*09:00–10:00* ")[1]
    assert short.splitlines()[:-2] == [
        "Panel",
        "- 09:00–09:20 Talk",
        "- Answer (5–10 min)",
        "",
        "*10:00–11:00* Budget",
        "- Venue: Town Hall",
        "- Moderator: Luis Paz, UNICEF",
        "- Document: Audit (DT 2-09)",
        "- Link: https://example.org/join",
    ]


def test_a_reader_sees_its_own_hours_first() -> None:
    """With --for the reader's clock leads, the meeting's stands in brackets, and both are named."""
    text = HEAD + 'delegations = ["Chile"]\n' + DAY + item("Late", "21:00-22:30")
    words = message(text, "--for", "Chile", "--lang", "en")
    assert "Times of Santiago (UTC−3), in brackets those of Guatemala (UTC−6)\n" in words
    assert "Start: *00:00 +1* Santiago (UTC−3) · 21:00 Guatemala (UTC−6)\n" in words
    assert "\n*00:00–01:30 +1* (21:00–22:30) Late\n" in words


def test_a_reader_on_the_clock_of_the_meeting_sees_it_once() -> None:
    """Where the reader's clock is the meeting's there are no brackets."""
    text = HEAD + 'delegations = ["Mexico"]\n' + DAY + item("Late", "21:00-22:30")
    words = message(text, "--for", "Mexico", "--lang", "en")
    assert "Times of Guatemala (UTC−6)\n" in words
    assert "\n*21:00–22:30* Late\n" in words


def test_a_change_of_clocks_between_days_is_said() -> None:
    """Where two clocks stand otherwise on the second day, its hours are told anew, in the short form too."""
    text = HEAD + 'delegations = ["Chile"]\n' + "\n[[day]]\ndate = 2026-04-03\n" + item("One")
    text += "\n[[day]]\ndate = 2026-04-06\n" + item("Two")
    for details in ((), ("--details",)):
        words = message(text, "--lang", "en", *details)
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
    whole, short = message(name, "--lang", lang, "--details"), message(name, "--lang", lang)
    assert short == message(name, "--lang", lang, "--short")
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
    short = message(huge(280, title), "--lang", lang)
    assert utf16_length(short) < LIMIT
    for part in short.split("\n— — —\n"):
        found = re.search(r"^… (?:and|y) (\d+) (?:more|más): ", part, re.MULTILINE)
        assert found
        shown = [line for line in part.splitlines() if re.match(r"\*[0-2]\d:", line)]
        assert len(shown) + int(found[1]) == 280
        assert len(shown) > 10
        assert all(re.match(rf"\*{TIME}\* \S", line) for line in shown)
        assert "tz" in part.splitlines()[-1]


def test_what_goes_first() -> None:
    """Details are not in it; leads go before letters of titles, and these before items."""
    day = HEAD + DAY
    few = day + item("Opening", leads='["PPT"]', topics='["Point"]')
    assert "Point" not in message(few)
    assert "[PPT]" in message(few)
    led = day + "".join(item("Title " * 5, leads=f'["{"L" * 100}"]') for _ in range(30))
    assert "LLL" not in message(led)
    assert "…" not in message(led)
    long = day + "".join(item("Title " * 30) for _ in range(30))
    assert message(long).count("…\n") == 30


def test_a_restricted_item_says_so_in_the_shortest_form() -> None:
    """Who is admitted stays when everything else goes."""
    text = huge(280, "x" * 10_000).replace("leads =", 'audience = ["members"]\nleads =')
    assert "… · only for members\n" in message(text, "--lang", "en")


@pytest.mark.parametrize("lang", ["en", "es,en"])
@given(made=agendas())
@examples(12)
def test_only_our_own_markup(made: Made, lang: str) -> None:
    """Whatever stands in an agenda: one line an item, and bold are the title, the days and the hours."""
    words = message(made.text, "--lang", lang, "--details")
    count = words.count("\n— — —\n") + 1
    items = sum(len(day.items) for day in made.days)
    starts = len(re.findall(r"^(?:Start|Inicio).*: \*", words, re.MULTILINE))
    assert len(bold(words)) == count * (1 + len(made.days) + items) + starts
    short = message(made.text, "--lang", lang)
    assert utf16_length(short) < LIMIT
    bold(short)


@given(title=titles() | st.text("*_~` a", min_size=1).filter(lambda text: bool(text.strip())))
@examples(37)
def test_no_letter_of_a_title_is_lost(title: str) -> None:
    """A title is on its line; only signs of markup are replaced, one by one."""
    lines = message(HEAD + DAY + item(title)).replace("*\u200e ", "* ").splitlines()
    line = next(line for line in lines if line.startswith("*09:00–10:00* "))
    shown = line.removeprefix("*09:00–10:00* ")
    plain = one_line(title)
    if "http" not in plain:
        assert len(shown) == len(plain)
        assert all(a == b or b in "*_~`" for a, b in zip(shown, plain, strict=True))


TRACKS = [("Labour", "A"), ("Irregular", "B")]


def groups(*titles: str, **keys: str) -> str:
    """A day on which two items are held side by side, in rooms A and B, after an opening."""
    both = zip(titles, TRACKS, strict=True)
    rows = (item(title, track=f'"{track}"', room=f'"{room}"', **keys) for title, (track, room) in both)
    return HEAD + DAY + item("Opening", "08:30-09:00") + "".join(rows)


def test_hours_stand_once_above_what_is_in_parallel() -> None:
    """A title that all bear is said once, as papers print it; the tracks stand below, each with its room."""
    words = message(groups("Working groups", "Working groups"), "--lang", "en")
    assert "\n\n*09:00–10:00* Working groups · in parallel:\n- Labour · Room: A\n- Irregular · Room: B\n\n" in words
    words = message(groups("Wages", "Routes", audience='["members"]'), "--lang", "es")
    below = "- Wages — Labour · solo para países miembros · Sala: A\n- Routes — Irregular · solo para países miembros · Sala: B\n"
    assert f"\n\n*09:00–10:00* En paralelo:\n{below}" in words


def test_what_is_cancelled_in_a_track_stays_among_the_others() -> None:
    """It breaks no slot in three: the hours stand once, and the others know where to go."""
    text = HEAD + DAY
    for track, status in (("A", ""), ("B", "cancelled"), ("C", "")):
        text += item(
            f"Group {track}", "09:00-10:00", track=f'"{track}"', **({"status": f'"{status}"'} if status else {})
        )
    words = message(text, "--lang", "en")
    assert "\n\n*09:00–10:00* In parallel:\n- Group A — A\n- CANCELLED: Group B — B\n- Group C — C\n\n" in words


def test_what_is_due_stands_in_the_whole_message() -> None:
    """Behind the days; the short message is the programme alone."""
    due = '[[deadlines]]\ndate = 2026-10-01\ntitle = "Names of the delegates"\nfor = ["Mexico"]\n'
    text = HEAD + DAY + item("Opening") + due
    assert "Names" not in message(text, "--lang", "en")
    words = message(text, "--lang", "en", "--details")
    assert "\n\n*Deadlines*\n- Thursday, 1 October 2026: Names of the delegates (Mexico)\n\ntz database" in words
    assert "*Plazos*\n- jueves, 1 de octubre de 2026: Names" in message(text, "--lang", "es", "--details")


def test_what_overlaps_alone_keeps_its_hours_and_its_room() -> None:
    """Of items that overlap without being of one length each has a line of its own, and where it is."""
    text = (
        HEAD
        + DAY
        + item("Wages", "09:00-10:00", track='"L"', room='"A"')
        + item("Routes", "09:30-11:00", track='"I"', room='"B"')
    )
    words = message(text, "--lang", "en")
    assert (
        "*09:00–10:00* Wages — L · in parallel · Room: A\n\n*09:30–11:00* Routes — I · in parallel · Room: B\n" in words
    )


def test_a_day_of_several_rooms_says_where_one_goes_next() -> None:
    """Each room where it changes; of a day in one room none; where the message would be too long, rooms go before leads."""
    halls = ("A", "A", "B")
    items = [item(f"T{n}", f"{9 + n:02}:00", room=f'"{hall}"', leads='["Mexico"]') for n, hall in enumerate(halls)]
    words = message(HEAD + DAY + "".join(items), "--lang", "en")
    assert "T0 [Mexico] · Room: A\n\n*10:00* T1 [Mexico]\n\n*11:00* T2 [Mexico] · Room: B\n" in words
    assert "Room" not in message(HEAD + DAY + "".join(items[:2]), "--lang", "en")
    many = "".join(item("x" * 180, f"{5 + n:02}:00", room=f'"{n:08}"', leads='["Mexico"]') for n in range(19))
    words = message(HEAD + DAY + many, "--lang", "en")
    assert "Mexico" in words
    assert "Room" not in words


def test_a_slot_too_long_for_a_message_is_told_as_far_as_it_fits() -> None:
    """280 items at one hour: some of them are in it, and how many are not is said."""
    rows = "".join(item("x" * 300, track=f'"{n:03}"', room=f'"{n}"') for n in range(280))
    short = message(HEAD + DAY + rows, "--lang", "en")
    found = re.search(r"^… and (\d+) more: ", short, re.MULTILINE)
    assert found and utf16_length(short) < LIMIT
    shown = [line for line in short.splitlines() if line.startswith("- ")]
    assert len(shown) + int(found[1]) == 280 and len(shown) > 10


def test_theme_and_host_stand_behind_the_days() -> None:
    """So that the first session is soon on the screen; where to meet stays above."""
    text = HEAD + 'theme = "Water"\nhost = "Mexico"\nvenue = "Hotel"\n' + DAY + item("Opening")
    words = message(text, "--lang", "en")
    places = [words.index(one) for one in ("Venue: Hotel", "Opening", "Theme: Water", "Host: Mexico", "tz database")]
    assert places == sorted(places)


DAYS = HEAD + "\n[[day]]\ndate = 2026-11-05\n" + item("One") + "\n[[day]]\ndate = 2026-11-06\n" + item("Two")


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        (("--day", "2"), "Two"), (("--day", "2026-11-05"), "One"), (("--day", "viernes"), "Two"),
        (("--today", "--at", "2026-11-05 23:30"), "One"), (("--tomorrow", "--at", "2026-11-05 23:30"), "Two"),
        (("--tomorrow", "--at", "2026-11-04"), "One"), (("--tomorrow", "--at", "2026-11-05T04:00Z"), "One"),
        (("--full", "--day", "2"), "Two"), (("--details", "--day", "friday"), "Two"),
    ],
)  # fmt: skip
def test_the_message_of_one_day(options: tuple[str, ...], shown: str) -> None:
    """By number, date or weekday; today and tomorrow are those of the meeting's clock, six hours behind UTC."""
    words = message(DAYS, "--lang", "en", *options)
    assert [title for title in ("One", "Two") if re.search(rf"\b{title}\b", words)] == [shown]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--tomorrow", "--at", "2026-11-06"), "the meeting is not on tomorrow, Saturday, 7 November 2026"),
        (("--today", "--at", "2026-11-04 12:00"), "the meeting is not on today, Wednesday, 4 November 2026"),
        (("--day", "3"), "there is no day 3"),
        (("--day", "1", "--today"), "give one of them"),
        (("--at", "2026-11-05"), "--today or --tomorrow"),
    ],
)
def test_a_day_without_a_session_is_refused(options: tuple[str, ...], said: str) -> None:
    """Nothing is written, and what to do is said."""
    done = run_here(
        "export", "txt", "-", "--stdin-filename", "x.toml", "-o", "-", "--lang", "en", *options, stdin=DAYS.encode()
    )
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    if "not on" in said:
        assert "--day 1" in done.err and "2 (Friday, 6 November 2026)" in done.err


def test_hours_stay_in_order_beside_a_script_that_runs_from_right_to_left() -> None:
    """A mark of direction stands behind the hours: without it a phone shows `10:00–09:00`. Other lines have none."""
    text = (
        HEAD
        + DAY
        + item("الجلسة الافتتاحية", topics='[{ title = "تحية", time = "09:10-09:20" }]')
        + item("Closing", "11:00-12:00")
    )
    words = message(text, "--lang", "en", "--details")
    assert "*09:00–10:00*\u200e الجلسة الافتتاحية\n- \u200e09:10–09:20 تحية\n" in words
    assert words.count("\u200e") == 2
