"""Activities: a document that lists what groups are to do in a year, read as a calendar of activities."""
