"""The jobs of `rcm export ics`: whose calendars, beside which of before, written and told."""
