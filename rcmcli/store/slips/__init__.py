"""Slips of the hand in a text that is no agenda yet: each with its place, its words and its mend."""
