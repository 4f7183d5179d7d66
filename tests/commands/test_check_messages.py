"""Messages on standard input of `rcm check`: of one meeting and its local times the wrong one is found, and no other."""

import json

import pytest
from conftest import run_here

# Each with the hour of Chile wrong: on 9 September 2021 it is 12:00 there when it is 09:00 in Costa Rica.
MESSAGES = {
    "flags": "Reunión virtual del jueves 9 de septiembre de 2021:\n🇨🇷 09:00\n🇲🇽 10:00\n🇨🇱 11:00\n🇧🇷 12:00\n",
    "flags behind": "📅 Jueves 9 de septiembre de 2021\n🕘 9:00 🇨🇷🇸🇻🇬🇹\n🕙 10:00 🇲🇽🇵🇦\n🕚 11:00 🇩🇴🇨🇱\n",
    "one line": "*Reunión* jueves 9 de septiembre de 2021\nHora: 09:00 (Costa Rica) | 10:00 (México) | 11:00 (Chile)\n",
    "flags on one line": "*Reunión* jueves 9 de septiembre de 2021\n🇨🇷 09:00 | 🇵🇦 10:00 | 🇨🇱 11:00 | 🇦🇷 12:00\n",
    "table": "Reunión, 9 de septiembre de 2021\n\nPaís | Hora local\nCosta Rica | 9:00 a.m.\nMéxico | 10:00 a.m.\nChile | 11:00 a.m.\n",
    "mail": "From: Secretaria <se@example.org>\nDate: Mon, 6 Sep 2021 10:12:00 -0600\nSubject: Taller\n\n> El lun, 6 sep 2021, México escribió:\n"
    "> Confirmamos a las 13:00\n\nDear all,\nthe workshop is on Thursday, 9 September 2021 at 9:00 am (Costa Rica time), that is:\n"
    "9:00 am Costa Rica, El Salvador\n10:00 am Mexico City, Panama\n11:00 am Chile\n5:00 pm Madrid\n\nBest regards\nMaría\n",
    "flags beside names": "Taller, jueves 9 de septiembre de 2021, 09:00 (hora de Costa Rica)\n\n- 🇬🇹 Guatemala: 9:00 a.m.\n"
    "- 🇲🇽 México (CDMX): 10:00 a.m.\n- 🇨🇱 Chile: 11:00 a.m.\n- 🇧🇷 Brasil (Brasilia): 12:00 p.m.\n",
}  # fmt: skip


def local_times(text: str) -> list[tuple[str, str]]:
    """The code and the message of each finding about a local time."""
    found = json.loads(run_here("check", "-", "--output-format", "json", stdin=text.encode()).out)
    return [(one["code"], one["message"]) for one in found if one["code"].startswith("Z")]


@pytest.mark.parametrize("name", MESSAGES)
def test_the_wrong_hour_of_a_message_is_found(name: str) -> None:
    """Chile at 11:00, and nothing else."""
    [(code, message)] = local_times(MESSAGES[name])
    assert code == "Z304"
    assert "Chile" in message
    assert "12:00" in message


@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_that_is_right_is_not_accused(name: str) -> None:
    """The same with the right hour of Chile, which the line of its neighbours loses to it."""
    right = MESSAGES[name].replace("🇩🇴🇨🇱", "🇩🇴\n🕛 12:00 🇨🇱").replace("🇨🇱 11:00", "🇨🇱 12:00")
    right = right.replace("11:00 (Chile)", "12:00 (Chile)").replace("Chile | 11:00 a.m.", "Chile | 12:00 p.m.")
    right = right.replace("11:00 am Chile", "12:00 pm Chile").replace("Chile: 11:00 a.m.", "Chile: 12:00 p.m.")
    assert right != MESSAGES[name]
    assert local_times(right) == []
