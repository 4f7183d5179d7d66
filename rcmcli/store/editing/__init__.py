"""Editing: changes told by paths and values become splices of the text; every other byte stays."""
