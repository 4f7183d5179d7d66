"""rcm: agendas and time zones for meetings of many countries."""

__version__ = "0.1.0"
