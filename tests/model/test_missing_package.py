"""The line that brings a missing package: for the Python that is running, whatever keeps rcm."""

import sys

import pytest

from rcmcli.model import extras


@pytest.mark.parametrize(
    ("prefix", "source", "line"),
    [
        ("/home/ana/rcm/.venv", ("/home/ana/rcm", True), '/py -m pip install -e "/home/ana/rcm[docx]"'),
        ("/home/ana/rcm/.venv", ("/home/ana/rcm", False), '/py -m pip install "/home/ana/rcm[docx]"'),
        ("/usr", ("", False), '/py -m pip install "rcmcli[docx]"'),
        ("/home/ana/.local/share/pipx/venvs/rcmcli", ("/r", False), 'pipx install --force "/r[papers,import]"'),
        (
            "/home/ana/.local/share/uv/tools/rcmcli",
            ("/r", True),
            'uv tool install --force --editable "/r[papers,import]"',
        ),
    ],
)
def test_it_is_for_the_program_that_runs(
    prefix: str, source: tuple[str, bool], line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a checkout, from an index, and for pipx and uv, in whose environments pip has no business."""
    monkeypatch.setattr(sys, "prefix", prefix)
    monkeypatch.setattr(sys, "executable", "/py")
    monkeypatch.setattr(extras, "_source", lambda: source)
    assert extras.line_for("docx") == line


def test_a_path_with_a_blank_is_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    """In PowerShell behind the sign that makes a command of it."""
    monkeypatch.setattr(sys, "executable", "/My Py/python")
    assert extras.line_for("pdf").startswith('"/My Py/python" -m pip install ')
