"""The jobs of `rcm calendar`, and what every export of a calendar of activities begins with."""
