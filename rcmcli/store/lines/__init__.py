"""One-line items: a day of an agenda as lines of text, read and written in one grammar (docs/format.md)."""
