"""rcm: agendas and time zones for meetings of many countries."""

__version__ = "1.0.0"
