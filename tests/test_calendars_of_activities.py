"""The two calendars of activities say what their papers say: compared with a list that was written from the papers by hand."""

from pathlib import Path

import pytest

from rcmcli.model.activities import Activities, Activity
from rcmcli.store.reading import read

ROOT = Path(__file__).parent.parent
# Paragraph, the beginning of its title, its group, kind, host and who supports it, in the order of the paper (002, row 7; then 6.a).
ROWS = """
7.a | Continuation of the Regional Framework of Qualifications | labour | process | |
7.b | Campaign aimed at raising awareness of employers | labour | campaign | |
7.c | Regional Plan of Action on Labour Mobility | labour | document | |
7.d | III Diploma Course on Labour Migration | labour | course | | RNCOM IOM
7.e | Follow-up to the recommendations | labour | process | |
7.f 7.q | Regional Campaign on the Risks of Irregular Migration | irregular border | campaign | |
7.g | Follow-up on the proposal on a Regional Strategy | irregular | process | |
7.h | Workshop on Reintegration | protection | workshop | Mexico | IOM
7.i | Workshops on implementation of the | protection | workshop | | IOM ILO UNHCR UNICEF
7.j | Permanent Exchange Mechanism between the RCM and | protection | process | |
7.k | IV Regional Congress on Women in Migration Contexts | protection | meeting | El Salvador | IOM
7.l | Workshop on Migration and Health | protection | workshop | Costa Rica | Canada United_States Costa_Rica IOM
7.m | III Diploma Course on Boys, Girls and Adolescents | protection | course | | RNCOM
7.n | II Workshop on Search Mechanisms | protection | workshop | | RNCOM IOM ICRC
7.o | Technical Exchange on migrant smuggling | border | meeting | | IOM UNODC
7.p | Bilateral and trilateral meetings | border | meeting | |
7.p | First meeting between Mexico, Costa Rica and Panama | border | meeting | |
7.r | II Online Course on Trafficking | border | course | | UNAM
7.s | Meeting of the Regional Consultation Group | structural | meeting | |
7.t | XXVII Vice-Ministerial Meeting | structural | meeting | |
7.u 4.b | III Plenary Meeting between the RCM | structural | meeting | |
7.v | II Meeting on Good Practices | structural | meeting | Mexico |
7.w | Meeting of the International Migration Review Forum | structural | meeting | |
6.a | II Workshop on the results and contributions of the RCM | structural | workshop | Mexico | IOM
"""
DUE = {
    "1.e": ("Belize, Dominican Republic", "2022-Q1"),
    "2": ("RCM", "as soon as possible"),
    "2.a": ("ES", "1 month before rcgm-2022"),
    "3": ("RCM", "as soon as possible"),
}
# The 40 events of 004 in its order: how the title begins, mode, city, host; o for objectives, s for specific ones too.
EVENTS = """
Workshop to Validate the Study | virtual | | | o
Training workshops on strengthening | virtual | | | s
Training Program - Protection and assistance | virtual | | | o
Discussion forum with Diaspora | virtual | | | os
First Quarterly Meeting of the Working Group on Border | virtual | | | s
Technical Exchange of Practices on Fair Recruitment | virtual | | | os
Social dialogue for the implementation | virtual | | | os
Presentation of the Operational Guide | virtual | | | o
Webinar on the results of the II Regional Congress | | | Mexico | os
First Follow-up and evaluation meeting | | | Mexico | os
Regional dialogue-forum | | | Mexico | o
Part 1: Dialogue for the exchange of good practices | | | Mexico | os
XXV Regional Conference on Migration | virtual | San José | |
Webinar: Characteristics, best practices | virtual | San José | | o
Program on protection against Sexual Exploitation | virtual | San José | | os
Round table of RCM Member Countries | virtual | San José | | o
Workshop on the Comprehensive Regional Protection | virtual | San José | | o
Meeting of the Regional Consultation Group | virtual | San José | |
Webinars for a Regional Technical Exchange | virtual | San José | | o
Virtual conference cycle: Labor Migration | virtual | San José | | os
Training Program on Migration Policies | virtual | San José | | os
The Best Interest Determination | virtual | San José | | os
II Regional Congress on Women | | San José | | o
XXIV Regional Conference on Migration | | Guatemala City | |
Workshop on best practices of consular missions | | Guatemala City | | os
Workshop on Labor Migration Governance | | Guatemala City | | os
Workshop on Assistance to Migrants in Disaster | | Guatemala City | | os
Meeting of the Regional Consultation Group | | Guatemala City | |
Follow-up Workshop: Counter-Smuggling | | Mexico City | | os
II Migration Health Workshop | | San José | |
First Regional Congress: Women | | San Salvador | |
XXIII Meeting of the Regional Conference | | Panama City | |
Workshop for reviewing the lines of action | | | Panama |
Workshop on the Development of a Regional Mechanism | | San José | |
Regional workshop on labor migration governance | | Mexico City | | o
Development of lines of action of the RCM | | Panama City | | o
Meeting of the Regional Consultation Group | | Panama City | |
Workshop on prevention and assistance to displaced | | Mexico City | |
V Meeting of the Ad Hoc Group | | Metetí and Panama City | |
Liaison Officers Network for the Protection | | Guatemala City | |
"""
# All that the two papers say of when: nothing else may have a period.
WHEN = {
    "2022": {"imrf-workshop-2": "before imrf"},
    "events": {
        "domestic-care-dialogue": "before women-congress-3",  # “input for the Third Congress”
        "women-congress-2-results": "before women-congress-3",  # “to enrich and shape the III Congress”
        "women-congress-3": "2021-09",
        "follow-up-meetings": "April, July, October",
        "rcm-25-groups": "December 1",
        "rcm-25-rcgm": "December 2",
        "rcm-25-vice-ministers": "December 3 to December 4",
        "rcm-23": "November 14 to November 15",
        "rcm-23-networks": "November 12 to November 13",
        "rcm-23-rcgm": "November 12 to November 13",
    },
}


def calendar(name: str) -> Activities:
    """A calendar of the workspace, which has no faults."""
    reading = read(ROOT / "calendars" / f"{name}.toml")
    assert reading.faults == []
    assert reading.usable_activities
    return reading.usable_activities


def cells(table: str) -> list[list[str]]:
    """The cells of each line."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def test_the_calendar_of_2022_has_the_rows_of_its_paper() -> None:
    """Each paragraph is there, under its group, with its host and who supports it."""
    found = calendar("2022").each()
    for (_, group, one), (mandates, title, groups, kind, host, support) in zip(found, cells(ROWS), strict=True):
        assert one.title.en.startswith(title)
        assert one.mandates == tuple(mandates.split())
        assert (group.id, *one.also) == tuple(groups.split())
        assert (one.kind, one.host) == (kind, host)
        assert one.support == tuple(name.replace("_", " ") for name in support.split())


def test_no_paragraph_of_row_7_is_missing() -> None:
    """7.a to 7.w, the sub-rows of 7.p and 7.u, and the deadlines."""
    one = calendar("2022")
    mandates = {mandate for _, _, activity in one.each() for mandate in activity.mandates}
    assert {f"7.{letter}" for letter in "abcdefghijklmnopqrstuvw"} | {"6.a", "4.b"} == mandates
    by_id = {activity.id: activity for _, _, activity in one.each()}
    assert len(by_id["border-meetings"].topics) == 3
    assert by_id["border-meeting-1"].parties == ("Mexico", "Costa Rica", "Panama")
    assert len(by_id["rcm-sacm-3"].notes) == 1
    assert {due.mandates[0]: (", ".join(due.parties), str(due.by)) for due in one.deadlines} == DUE


def test_the_events_have_the_places_and_objectives_of_their_page() -> None:
    """All 40 in the order of the page; parts of the two conferences stand behind them."""
    parts = {"rcm-25", "rcm-23"}
    found = [one for _, group, one in calendar("events").each() if group.id == "events" and one.part_of not in parts]
    assert len(found) == 40
    for one, (title, mode, city, host, objectives) in zip(found, cells(EVENTS), strict=True):
        assert one.title.en.startswith(title)
        assert (one.mode or "", one.city, one.host) == (mode, city, host), title
        assert ("o" in objectives, "s" in objectives) == (
            bool(one.objectives.general),
            bool(one.objectives.specific),
        ), title
    assert sum(one.mode == "virtual" for one in found) == 18


@pytest.mark.parametrize("name", WHEN)
def test_no_date_stands_there_that_nobody_wrote(name: str) -> None:
    """What has a period has just that of the paper."""
    assert {one.id: str(one.when) for _, _, one in calendar(name).each() if one.when} == WHEN[name]


@pytest.mark.parametrize("name", WHEN)
def test_everything_is_in_both_languages(name: str) -> None:
    """Titles, topics, steps and objectives have an English and a Spanish of their own."""

    def texts(one: Activity) -> list[tuple[str, str]]:
        found = [
            one.title,
            *one.topics,
            *one.steps,
            *(note.text for note in one.participants),
            one.objectives.general,
            *one.objectives.specific,
        ]
        return [(text.en, text.es) for text in found if text]

    for _, _, activity in calendar(name).each():
        assert all(en and es and en != es for en, es in texts(activity))
