"""A Word document read: its parts, its styles, the pieces of its paragraphs, its paragraphs and tables."""
