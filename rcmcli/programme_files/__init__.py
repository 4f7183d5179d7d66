"""A programme as the bytes of a file: one form a file, named as it is typed."""
