"""A sheet of changes in the forms in which it is circulated, one form a file; its rows are those of `wording/changes.py`."""
