"""Words of messages: what is said around an agenda is set aside with its reason, and never a line of the agenda itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outcome import items, read, value_of
from profiles import examples

from rcmcli.words import imported

MESSAGE = """From: Laura Chen <laura@example.org>
Sent: Monday, 6 May 2024 18:12
Subject: RE: Call of the group

Dear all,

Please find below the agenda for our call on Thursday, 9 May 2024.

14:00-14:10 Welcome
14:10-14:40 Regional plan

Looking forward to seeing you there.

Best regards,
Laura

Laura Chen
Programme Officer
T: +41 22 000 00 00

On Fri, 3 May 2024 at 10:05, Mark Diaz
<mark@example.org> wrote:
> Hi Laura,
> could we start at 14:00 instead of 15:00?

This message is confidential. If you are not the intended recipient, please delete it.
"""
CLOSINGS = {
    "en": ("Dear colleagues,", "Kind regards,", "Ann Lee"),
    "es": ("Estimadas y estimados colegas:", "Atentamente,", "Secretaría Técnica"),
    "fr": ("Bonjour à toutes et à tous,", "Bien cordialement,", "Le bureau"),
    "pt": ("Prezados(as) colegas,", "Atenciosamente,", "Coordenação"),
}
AROUND = (
    "Dear all,", "Hola,", "Saludos cordiales,", "Merci", "Ana Mora", "Looking forward to it.", "Quedo atenta.",
    "If you have received this message in error, please delete it at once.", "Enviado desde mi iPhone", "",
)  # fmt: skip


def test_what_a_message_says_around_its_agenda_is_set_aside() -> None:
    """Greeting, courtesy, signature and the answered message, each with its reason; the sentence with the date stays."""
    found = read(MESSAGE)
    assert items(found) == ["2024-05-09 14:00-14:10 Welcome", "2024-05-09 14:10-14:40 Regional plan"]
    why = {entry.line.number: entry.why for entry in found.entries if entry.status == "ignored"}
    assert why[5] == imported.GREETING
    assert why[12] == imported.COURTESY
    assert {why[number] for number in (14, 15, 17, 18, 19)} == {imported.SIGNATURE}
    assert {why[number] for number in (23, 24, 26)} == {imported.ANSWERED}
    assert value_of(found, "notes") == ("Please find below the agenda for our call on Thursday, 9 May 2024.",)
    assert not any(one.item.notes or one.item.leads for day in found.draft.days for one in day.items)


@pytest.mark.parametrize("language", CLOSINGS)
def test_greetings_and_signatures_in_four_languages(language: str) -> None:
    """The last item is not led by whoever signs."""
    greeting, closing, name = CLOSINGS[language]
    found = read(f"{greeting}\n\n5/6/2024\n9:00 Plan\n10:00 Fin\n\n{closing}\n{name}\n")
    [last] = [day.items[-1].item for day in found.draft.days]
    assert (last.leads, last.speakers, last.notes) == ((), (), ())
    assert [entry.status for entry in found.entries] == ["ignored", "used", "used", "used", "ignored", "ignored"]


def test_an_answered_message_with_the_agenda_stays() -> None:
    """What is forwarded is what is meant."""
    found = read("Go ahead.\n\nOn Fri, 3 May 2024 at 10:05, Ann wrote:\n> 9 May 2024\n> 14:00 Welcome\n> 15:00 Close\n")
    assert items(found) == ["2024-05-09 14:00 Welcome", "2024-05-09 15:00 Close"]


def test_a_subject_alone_is_the_title() -> None:
    """Without the other lines of a head too."""
    assert str(value_of(read("Asunto: RV: Reunión del Grupo\n\n9/9/2021\n9:00 Plan\n"), "title")).count("Asunto") == 0


@examples(20)
@given(st.lists(st.sampled_from(AROUND), max_size=6), st.lists(st.sampled_from(AROUND), max_size=6))
def test_no_item_is_lost_among_such_words(above: list[str], below: list[str]) -> None:
    """Whatever stands around it, every hour of the agenda is there, and each printed line is accounted for."""
    text = "\n".join([*above, "9 May 2024", "14:00 Welcome", "14:30 Plan", "15:00 Close", *below])
    found = read(text)
    assert [one[:16] for one in items(found)] == ["2024-05-09 14:00", "2024-05-09 14:30", "2024-05-09 15:00"]
    assert len(found.entries) == sum(any(map(str.isalnum, line)) for line in text.split("\n"))
