"""`rcm export docx --each`, `pdf --each`: one paper for each that takes part, in its own time, named by its code."""

from pathlib import Path

import pytest
from conftest import run_here
from printing import joined, write_agenda

ITEM = '[[day.item]]\nid = "a"\ntitle = "Opening"\ntime = "09:00-10:00"\n'
TAKING_PART = 'delegations = ["Peru", "Chile"]\nobservers = ["IOM", "Atlantis"]\n'


def test_each_has_its_own_time(tmp_path: Path) -> None:
    """Nine in Mexico is nine in Lima and ten in Santiago; whom the directory does not know is said, and nobody else is there."""
    docx = pytest.importorskip("docx")
    path = write_agenda(tmp_path, ITEM, TAKING_PART)
    run = run_here("export", "docx", str(path), "--each", "-o", str(tmp_path / "papers"))
    assert run.code in (0, 1)
    assert "Atlantis" in run.err
    made = {one.stem.rpartition("-")[2]: one for one in (tmp_path / "papers").iterdir()}
    assert {"PE", "CL", "IOM"} == set(made)
    chile = docx.Document(str(made["CL"])).tables[-1]
    assert [cell.text for cell in chile.rows[1].cells][:2] == ["09:00–10:00", "10:00"]
    assert "Santiago" in chile.rows[0].cells[1].text
    assert "Lima" not in chile.rows[0].cells[1].text


def test_a_pdf_for_each(tmp_path: Path) -> None:
    """The reader's name stands in each; a second run replaces our own files, and a dry run writes none."""
    pytest.importorskip("typst")
    pdfium = pytest.importorskip("pypdfium2")
    path = write_agenda(tmp_path, ITEM, TAKING_PART)
    words = ("export", "pdf", str(path), "--each", "-o", str(tmp_path / "papers"))
    assert run_here(*words, "--dry-run").code == 0
    assert not (tmp_path / "papers").exists()
    for _ in range(2):
        assert run_here(*words).code == 0
    opened = pdfium.PdfDocument(tmp_path / "papers" / "made-PE.pdf")
    text = opened[0].get_textpage()
    assert joined("As Peru sees it") in joined(text.get_text_range())
    text.close()
    opened.close()


@pytest.mark.parametrize("options", [("--for", "Peru"), ("-o", "-")])
def test_what_each_cannot_be_is_refused(options: tuple[str, ...], tmp_path: Path) -> None:
    """One party of all, or several files on standard output."""
    pytest.importorskip("docx")
    run = run_here("export", "docx", str(write_agenda(tmp_path, ITEM, TAKING_PART)), "--each", *options)
    assert (run.code, run.raw_out) == (2, b"")
