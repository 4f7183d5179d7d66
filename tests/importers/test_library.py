"""The libraries of the importers: one that is not installed is refused with the line to type."""

import pytest

from rcmcli.importers import library
from rcmcli.importers.files import pdf, workbook
from rcmcli.model.refusal import Refusal


@pytest.mark.parametrize(("reader", "package"), [(pdf, "pypdfium2"), (workbook, "python-calamine")])
def test_a_missing_library_is_refused(reader: object, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has not installed the extra is told how to, and nothing is read."""
    monkeypatch.setattr(library, "find_spec", lambda _: None)
    with pytest.raises(Refusal) as caught:
        reader.read(b"%PDF-1.4")  # type: ignore[attr-defined]  # both readers have it
    assert package in caught.value.says.en
    assert caught.value.hint is not None and '[import]"' in caught.value.hint.en
