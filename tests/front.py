"""The front matter of an agenda that a test writes: its format, title and clock, and the keys that follow them."""


def front(title: str, timezone: str, **keys: str) -> str:
    """The first lines of an agenda; the values of `keys` are words."""
    rows = [("title", title), ("timezone", timezone), *keys.items()]
    return "format = 1\n" + "".join(f'{key} = "{words}"\n' for key, words in rows)
