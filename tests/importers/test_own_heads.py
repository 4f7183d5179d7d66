"""Heads of workbooks of rcm: those that it writes, and those that it wrote before."""

import pytest

from rcmcli.importers.lexicon import own_heads


@pytest.mark.parametrize("group", ["Grupo", "Línea", "Track", "Groupe"])
def test_the_column_of_groups_is_known_by_every_word_that_rcm_wrote(group: str) -> None:
    """A workbook of an older rcm calls it «Línea»."""
    heads = ["Fecha", "Inicio (UTC−6)", "Fin (UTC−6)", "Punto", group, "id"]
    assert own_heads(heads)[group] == "group"
