"""The checks: one rule a file, each with `RULE` and `check(agenda, calendar)`, listed here by hand.

To add one, write a file like its neighbours, name it in `CHECKS`, and give it fixtures in `tests/checks/`.
"""

from collections.abc import Container, Iterator
from functools import cache
from types import ModuleType

from rcmcli.checks import (
    a701_no_year,
    a702_names_nothing,
    a703_circle,
    a704_activity_deadline,
    a705_never_dated,
    a706_same_days,
    a707_crowded_month,
    a708_day_off,
    a709_agenda_differs,
    a710_agenda_unnamed,
    a711_title_twice,
    a712_ordinal_skips,
    a713_outside_conference,
    a714_no_such_party,
    c601_party_claimed_twice,
    c602_public_holiday,
    c603_busy,
    c604_deadline,
    f101_not_toml,
    f102_unknown_key,
    f103_missing_key,
    f104_wrong_value,
    f105_duplicate_id,
    f106_hidden_character,
    f107_unknown_format,
    f108_not_checked,
    f109_unread_piece,
    l501_missing_translation,
    l502_languages_disagree,
    m901_idle_waiver,
    p401_room_booked_twice,
    p402_person_in_two_places,
    p403_leads_two_at_once,
    p404_lead_not_admitted,
    p405_unknown_party,
    p406_more_parallel_items_than_people,
    p407_more_interpreted_items_than_teams,
    p408_no_room_or_link,
    t201_ends_before_start,
    t202_zero_length,
    t203_overlap,
    t204_out_of_order,
    t205_outside_printed_dates,
    t206_unexplained_gap,
    t207_too_long_without_break,
    t208_odd_duration,
    t209_weekday,
    t210_beside_a_plenary,
    t211_topics_exceed_item,
    t212_same_day_twice,
    t213_at_night,
    t214_topic_outside_item,
    t215_item_numbers,
    t216_outside_hours,
    t217_hours_stop,
    t218_after_circle,
    t219_no_window,
    t220_names_no_item,
    t221_days_apart,
    z301_skipped_time,
    z302_repeated_time,
    z303_printed_offset,
    z304_printed_local_time,
    z305_another_date_unsaid,
    z306_label_out_of_season,
    z307_ambiguous_place,
    z308_clock_change_near,
    z309_unsociable_hour,
    z310_list_of_another_date,
    z311_rules_may_change,
    z312_length_across_change,
    z313_place_twice,
)
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule

CHECKS: tuple[ModuleType, ...] = (
    f101_not_toml,
    f102_unknown_key,
    f103_missing_key,
    f104_wrong_value,
    f105_duplicate_id,
    f106_hidden_character,
    f107_unknown_format,
    f108_not_checked,
    f109_unread_piece,
    t201_ends_before_start,
    t202_zero_length,
    t203_overlap,
    t204_out_of_order,
    t205_outside_printed_dates,
    t206_unexplained_gap,
    t207_too_long_without_break,
    t208_odd_duration,
    t209_weekday,
    t210_beside_a_plenary,
    t211_topics_exceed_item,
    t212_same_day_twice,
    t213_at_night,
    t214_topic_outside_item,
    t215_item_numbers,
    t216_outside_hours,
    t217_hours_stop,
    t218_after_circle,
    t219_no_window,
    t220_names_no_item,
    t221_days_apart,
    z301_skipped_time,
    z302_repeated_time,
    z303_printed_offset,
    z304_printed_local_time,
    z305_another_date_unsaid,
    z306_label_out_of_season,
    z307_ambiguous_place,
    z308_clock_change_near,
    z309_unsociable_hour,
    z310_list_of_another_date,
    z311_rules_may_change,
    z312_length_across_change,
    z313_place_twice,
    p401_room_booked_twice,
    p402_person_in_two_places,
    p403_leads_two_at_once,
    p404_lead_not_admitted,
    p405_unknown_party,
    p406_more_parallel_items_than_people,
    p407_more_interpreted_items_than_teams,
    p408_no_room_or_link,
    l501_missing_translation,
    l502_languages_disagree,
    c601_party_claimed_twice,
    c602_public_holiday,
    c603_busy,
    c604_deadline,
    a701_no_year,
    a702_names_nothing,
    a703_circle,
    a704_activity_deadline,
    a705_never_dated,
    a706_same_days,
    a707_crowded_month,
    a708_day_off,
    a709_agenda_differs,
    a710_agenda_unnamed,
    a711_title_twice,
    a712_ordinal_skips,
    a713_outside_conference,
    a714_no_such_party,
    m901_idle_waiver,
)

# The checks, or the beginnings of their codes, that say nothing where a key is missing or no value of its kind.
_NEEDED_BY = {"timezone": ("Z", "C601", "C602", "C603"), "date": ("Z", "C", "T205", "T209", "T212")}


# The checks of a calendar of activities besides its own (A7xx): of the file and of its languages; those of agendas are blind there.
_OF_CALENDARS = ("F101", "F102", "F103", "F104", "F105", "F106", "F107", "L", "A", "M")


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the registry."""
    return tuple(check.RULE for check in CHECKS)


def run(agenda: Agenda, calendar: Calendar, codes: Container[str]) -> Iterator[Finding]:
    """The findings of the checks with these codes that can look, in the order of the registry."""
    if calendar.beside:
        yield from _run_on_activities(agenda, calendar, codes)
        return
    has_blocks = any(day.until for day in agenda.days)
    blind = tuple(code for key in calendar.lacks for code in _NEEDED_BY[key])
    for check in CHECKS:
        if check.RULE.code in codes and not (blind and check.RULE.code.startswith(blind)):
            found = check.check(agenda, calendar)
            yield from _once(found) if has_blocks else found


def _once(found: Iterator[Finding]) -> Iterator[Finding]:
    """Findings without those that say the same of another date of a block."""
    said = set[object]()
    for finding in found:
        key = (finding.path, finding.part, finding.says("en"))
        if key not in said:
            said.add(key)
            yield finding


def _run_on_activities(agenda: Agenda, calendar: Calendar, codes: Container[str]) -> Iterator[Finding]:
    for check in CHECKS:
        if check.RULE.code in codes and check.RULE.code.startswith(_OF_CALENDARS):
            yield from check.check(agenda, calendar)
