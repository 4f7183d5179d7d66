"""The agenda as a JSON file (docs/json.md): one object for one language, a list of them for several."""

from rcmcli.model.page import json_lines, text_of
from rcmcli.model.publication import Publication


def render(publication: Publication) -> bytes:
    """The document in UTF-8, indented, its keys in the order of docs/json.md."""
    editions = publication.editions
    return text_of(json_lines(editions[0] if len(editions) == 1 else editions)).encode()
