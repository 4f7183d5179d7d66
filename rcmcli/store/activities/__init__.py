"""Calendars of activities as TOML text: the parts that they do not share with agendas."""
