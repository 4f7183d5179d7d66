"""The jobs of `rcm export site`: all agendas and calendars as pages and files, put in a folder, all or none."""
