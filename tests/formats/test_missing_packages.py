"""Forms that need a package of their own: without it one sentence says how to get it."""

import sys
from pathlib import Path

import pytest
from conftest import Rcm


@pytest.mark.parametrize(
    ("form", "package"), [("docx", "docx"), ("pdf", "typst"), ("png", "typst"), ("xlsx", "xlsxwriter")]
)
def test_a_missing_package_is_said_in_one_sentence(
    rcm: Rcm, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, form: str, package: str
) -> None:
    """Exit code 2, the line to type, and no file."""
    monkeypatch.setitem(sys.modules, package, None)
    target = tmp_path / f"x.{form}"
    for lang, word in (("en", "install it once"), ("es", "instálelo una vez")):
        done = rcm("--lang", lang, "export", form, "2021-07", "-o", str(target))
        assert (done.code, done.raw_out) == (2, b"")
        assert word in done.err
        assert f'[{form}]"' in done.err
        assert f"{sys.executable} -m pip install" in done.err
        assert "Traceback" not in done.err
    assert not target.exists()
