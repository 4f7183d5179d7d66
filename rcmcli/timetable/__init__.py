"""The timetable: what an edit makes of the hours of a day, as instants; no file is touched here."""
