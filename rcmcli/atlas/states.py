"""States and provinces: those of the countries with several clocks, and the few that other agendas name.

A row: code (`US-MO`), zone of most of its people, names (en|es|more).
"""

# fmt: off
STATES: tuple[tuple[str, str, str], ...] = (
    ("US-CA", "America/Los_Angeles", "California|California|Calif."),
    ("US-WA", "America/Los_Angeles", "Washington State|estado de Washington|Washington"),
    ("US-MO", "America/Chicago", "Missouri|Misuri"),
)
