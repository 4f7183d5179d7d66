"""Refusals in Spanish: what the system, the parser and the directory say is in Spanish too."""

from pathlib import Path

import pytest
from conftest import Rcm

SPANISH = {"RCM_LANG": "es"}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("agenda show {here}/{long}.toml", "aaa…: el nombre es demasiado largo"),
        ("agenda show {here}/loop.toml", "no se puede leer {here}/loop.toml: demasiados enlaces simbólicos encadenados"),
        ("agenda show {here}/file/a.toml", "no se puede leer {here}/file/a.toml: no es una carpeta"),
        ("check --busy {here} --for Canada 2021-09", "no se puede abrir {here}: es una carpeta"),
        ("check --busy {here}/no.ics --for Canada 2021-09", "no se puede abrir {here}/no.ics: no existe tal archivo o carpeta"),
        ("export html 2021-09 -o {here}/loop.toml", "no se puede escribir {here}/loop.toml: demasiados enlaces"),
        ("export html 2021-09 -o {here}/{long}", "no se puede escribir {here}/{long}: el nombre es demasiado largo"),
        ("agenda show 2021-09 --lang xx", "aquí no hay idioma «xx»; use en, es, fr o pt"),
        ("agenda list --lang fr", "aquí no hay idioma «fr»; use en o es"),
        ("agenda show 2021-09 --for Mexicoo", "¿quiso decir México?"),
        ("agenda show 2021-09 --tz", "falta el valor de --tz"),
        ("agenda show 2021-09 --json=3", "--json no lleva valor"),
        ("agenda show 2021-09 b", "aquí sobra «b»\n  sugerencia: un nombre de varias palabras va entre comillas;"),
        ("chek", "no existe la orden «chek»\n  sugerencia: ¿quiso decir rcm check?\n"),
        ("revisar x", "¿quiso decir rcm check?\n"),
        ("agenda mover x cena 20:00", "¿quiso decir rcm agenda move?\n"),
        ("export calendario", "¿quiso decir rcm export ics?\n"),
        ("export reunion", "las órdenes de rcm export son ics, html, docx"),
        ("agenda show --leng es", "no existe la opción --leng\n  sugerencia: ¿quiso decir --lang?\n"),
        ("agenda show --idioma es", "¿quiso decir --lang?\n"),
        ("check x.docx --marked", "falta el valor de --marked\n  sugerencia: --marked COPIA.docx: De un documento de Word"),
        ("agenda late 2021-09", "falta MIN\n  sugerencia: MIN: Minutos: 15, +15, -10, o una duración como 1h30."),
        ("agenda show --color rojo", "«rojo» no vale para --color; use uno de auto, always, never"),
    ],
)  # fmt: skip
def test_nothing_is_left_in_english(words: str, says: str, rcm: Rcm, tmp_path: Path) -> None:
    """Each is refused with exit code 2, in Spanish, with the reason."""
    (tmp_path / "file").touch()
    (tmp_path / "loop.toml").symlink_to("loop.toml")
    parts = {"here": str(tmp_path), "long": "a" * 300}
    done = rcm(*words.format(**parts).split(), env=SPANISH)
    assert (done.code, done.out) == (2, "")
    assert says.format(**parts) in done.err


def test_a_party_that_nobody_knows_is_answered_with_those_of_the_agenda(rcm: Rcm) -> None:
    """Those who take part where there is an agenda, else what the directory knows; near names before either."""
    said = rcm("agenda", "show", "2021-09", "--for", "Narnia", "--lang", "en").err
    assert "hint: those here are Argentina, Belize, " in said
    assert "International Organization for Migration" in said
    assert "nombre un país" in rcm("convert", "9:00", "--from", "Lima", "--for", "Narnia", "--lang", "es").err
    assert "hint: name a country" in rcm("plan", "--date", "2026-01-05", "--for", "Narnia").err
    assert "did you mean Honduras?" in rcm("agenda", "show", "2021-09", "--for", "Hondurs").err


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "paper.docx is a document, not the file of an agenda\n  hint: rcm import paper.docx -o agendas/ makes"),
        (
            "es",
            "paper.docx es un documento, no el archivo de un orden del día\n  sugerencia: rcm import paper.docx -o agendas/",
        ),
    ],
)
def test_a_document_in_the_place_of_an_agenda_is_told_as_one(
    language: str, says: str, rcm: Rcm, tmp_path: Path
) -> None:
    """With or without a folder of agendas, it is not said that there is no such agenda."""
    (tmp_path / "paper.docx").touch()
    for _ in range(2):
        done = rcm("export", "txt", "paper.docx", "--lang", language, cwd=tmp_path)
        assert done.code == 2
        assert says in done.err
        (tmp_path / "agendas").mkdir(exist_ok=True)
