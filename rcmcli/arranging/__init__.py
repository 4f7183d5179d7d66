"""Arranging: a timetable for the items that have no hour, found by trying, and why there is none. Works on nouns, knows no words."""
