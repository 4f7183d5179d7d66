"""What an agenda says around its days: topics without a day, practical information, who is remote, the frame of a day."""

from pathlib import Path

import pytest
from conftest import Rcm

AGENDA = """format = 1
title = "Seminar"
timezone = "America/Panama"
mode = "hybrid"
languages = ["en", "es"]
delegations = ["Panama", "Canada"]
remote = ["Canada"]
topics = [{ title = "Budget", topics = ["Fees"] }]
practical = { wifi = "network guest, word quetzal", contact = "Ana Mora", parking = "behind the house" }
[[day]]
date = 2026-10-06
hours = "09:00-17:00"
[[day.item]]
id = "opening"
time = "09:00-10:00"
title = "Opening"
remote = ["Canada"]
[[day.item]]
id = "side"
time = "12:00-13:00"
title = "Meeting of two"
kind = "bilateral"
fixed = true
"""


def export(rcm: Rcm, form: str, *options: str) -> str:
    """What a form says."""
    run = rcm("export", form, "-", "--stdin-filename", "x.toml", "-o", "-", *options, stdin=AGENDA.encode())
    assert run.code == 0, run.err
    return run.raw_out.decode().replace("\r\n ", "")


def test_a_page_says_it_in_its_order(rcm: Rcm) -> None:
    """The frame and who is remote above the items, topics below them, what is practical last of all."""
    told = export(rcm, "md", "--lang", "en")
    words = (
        "video link: Canada",
        "Hours: 09:00–17:00 (times of Panama",
        "Opening",
        "Budget",
        "Fees",
        "Wi-Fi: network",
        "parking: behind",
    )
    places = [told.index(one) for one in words]
    assert places == sorted(places)
    assert told.index("Contact: Ana Mora") > told.index("Fees")


def test_it_is_said_in_spanish(rcm: Rcm) -> None:
    """Labels are in the reader's language."""
    told = export(rcm, "md", "--lang", "es")
    assert all(
        words in told for words in ("videoconferencia", "Horario: 09:00–17:00", "Contacto: Ana Mora", "Wifi: network")
    )


def test_a_message_ends_with_what_is_practical(rcm: Rcm) -> None:
    """Below the days, above the foot."""
    told = export(rcm, "txt", "--details", "--lang", "en")
    assert told.index("Meeting of two") < told.index("- Contact: Ana Mora") < told.index("tz database")


@pytest.mark.parametrize("form", ["txt", "md", "html", "csv", "json", "xml", "ics"])
def test_the_public_is_told_no_word_of_the_network_and_not_who_is_remote(form: str, rcm: Rcm) -> None:
    """Of what is practical it gets the keys that are known to be harmless."""
    told = export(rcm, form, "--lang", "en", "--audience", "public")
    assert "quetzal" not in told
    assert "behind the house" not in told
    assert "video link: Canada" not in told


def test_a_calendar_says_who_is_remote(rcm: Rcm) -> None:
    """It stands in the entry of the item."""
    assert "By video link: Canada" in export(rcm, "ics", "--lang", "en")


def test_a_site_leaves_out_what_is_not_published(rcm: Rcm, tmp_path: Path) -> None:
    """The other agenda is there; a misspelt key publishes nothing either."""
    (tmp_path / "agendas").mkdir()
    for name, line in (("open", ""), ("kept", "publish = false\n"), ("slip", "publsh = false\n")):
        (tmp_path / "agendas" / f"{name}.toml").write_text(
            AGENDA.replace("mode =", f'{line}status = "final"\nmode ='), encoding="utf-8"
        )
    run = rcm("export", "site", "-o", "site", "--forms", "none", cwd=tmp_path)
    assert "not published: agendas/kept.toml" in run.err.replace("\\", "/")
    assert {path.name for path in (tmp_path / "site").iterdir() if path.is_dir()} == {"open"}
    assert "kept" not in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("hours", ["17:00-09:00", "09:00", "morning", "TBC"])
def test_a_frame_goes_from_one_hour_until_a_later_one(hours: str, rcm: Rcm) -> None:
    """Any other is a finding with its mend."""
    run = rcm("check", "-", stdin=AGENDA.replace("09:00-17:00", hours).encode())
    assert "F104" in run.out
    assert 'write hours = "09:30-17:00"' in run.out


def test_only_who_is_remote_is_told_an_unsociable_hour(rcm: Rcm) -> None:
    """22:00 in Panama: who is in the room is there anyway, who is before a screen in Ottawa is not."""
    text = AGENDA.replace("09:00-10:00", "22:00-23:00").replace('"Canada"]\nremote', '"Canada", "Mexico"]\nremote')
    told = rcm("check", "-", "--select", "Z309", stdin=text.encode()).out
    assert "Canada" in told
    assert "Mexico" not in told
