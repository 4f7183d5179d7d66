"""What `rcm agenda new` is asked for, in the words of its options."""

import msgspec


class Request(msgspec.Struct, frozen=True):
    """The new agenda as it is asked for: its id, and the words of each option, empty where it is not given."""

    id: str
    title: str = ""
    dates: str = ""
    tz: str = ""
    host: str = ""
    languages: tuple[str, ...] = ()
    form: str = ""
    like: str = ""
    output: str | None = None
