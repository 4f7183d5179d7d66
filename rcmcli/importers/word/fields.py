"""Fields of a Word document: the runs whose words are worked out anew by the program that shows them, so that no mark stays in them."""

from collections.abc import Iterator

from rcmcli.importers.markup import Element

_LASTING = ("HYPERLINK", "FORMTEXT")  # fields whose words are those that somebody wrote


def worked_out(root: Element) -> set[int]:
    """The runs within the results of fields, by identity, each paragraph for itself."""
    return {id(run) for paragraph in root.all("w:p") for run in _results(paragraph)}


def _results(paragraph: Element) -> Iterator[Element]:
    open_fields: list[str] = []
    for run in paragraph.all("w:r"):
        for child in run.elements:
            kind = child.get("w:fldCharType")
            if kind == "begin":
                open_fields.append("")
            elif kind == "end" and open_fields:
                open_fields.pop()
            elif child.tag == "w:instrText" and open_fields:
                open_fields[-1] += child.words
            elif any(field.split()[:1] not in ([name] for name in _LASTING) for field in open_fields):
                yield run
