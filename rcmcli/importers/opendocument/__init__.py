"""A text document of LibreOffice read: its parts, its styles, the pieces of its paragraphs, its paragraphs and tables."""
