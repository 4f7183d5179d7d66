"""Times inside lines of text: every real sample, many more of the same kinds, and no exception for any text."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from calls import calls_of
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.clock import clock
from rcmcli.reading.lines import Notation, TimeSpan, has_24_hours, read

SAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "time_notations.jsonl").read_text(encoding="utf-8").splitlines()
]
# What stood before the two samples that need the order of the day.
PRECEDED = {"02:30 Session II": 13 * 60 + 30, "| Salida general | 3:45 | |": 15 * 60 + 45}


class Row(NamedTuple):
    """A line and what it says about time; None where the row does not look."""

    text: str
    spans: str
    rest: str | None
    label: str | None
    shift: int | None
    duration: int | None
    part: str
    guess: bool
    after: int | None


def row(
    text: str,
    spans: str,
    *,
    rest: str | None = None,
    label: str | None = None,
    shift: int | None = None,
    duration: int | None = None,
    part: str = "",
    guess: bool = False,
    after: int | None = None,
) -> Row:
    """A row of the table, only what matters written out."""
    return Row(text, spans, rest, label, shift, duration, part, guess, after)


ROWS = [
    row("9:30–10:45 Opening", "09:30-10:45", rest="Opening"),
    row("14:00—15:30", "14:00-15:30"),
    row("9.30-10 Uhr", "09:30-10:00"),
    row("von 9 bis 10.30 Uhr", "09:00-10:30"),
    row("14 Uhr Begrüßung", "14:00", rest="Begrüßung"),
    row("14-16 Uhr", "14:00-16:00"),
    row("from 9 to 10:30 am", "09:00-10:30"),
    row("desde las 9 hasta las 10:30", "09:00-10:30"),
    row("entre 9:00 y 10:00", "09:00-10:00"),
    row("entre las 9 y las 10 de la mañana", "09:00-10:00"),
    row("between 2:00 and 3:30 p.m.", "14:00-15:30"),
    row("@ 15:00 Plenary", "15:00", rest="Plenary"),
    row("@15:00", "15:00"),
    row("23:00 +1 day", "23:00", shift=1),
    row("01:00 del día siguiente", "01:00", shift=1),
    row("10:00 next day", "10:00", shift=1),
    row("22:00 (día anterior)", "22:00", shift=-1),
    row("23:00 (-1)", "23:00", shift=-1),
    row("8COT", "08:00", label="COT"),
    row("8 COT / 9 EST", "08:00", label="COT"),
    row("1400 hrs", "14:00"),
    row("1400 hrs. Lunch", "14:00", rest="Lunch"),
    row("0900-1030 Opening session", "09:00-10:30", rest="Opening session"),
    row("0900–1000 hrs", "09:00-10:00"),
    row("2300Z", "23:00"),
    row("1330Z-1500Z", "13:30-15:00"),
    row("O9:00 Registration", "09:00", rest="Registration"),
    row("1O:3O Break", "10:30", rest="Break"),
    row("9h30min – Abertura", "09:30", rest="Abertura"),
    row("9h30-10h15", "09:30-10:15"),
    row("9h-10h", "09:00-10:00"),
    row("9-10h", "09:00-10:00"),
    row("De 9 h à 10 h 30", "09:00-10:30"),
    row("De 9h à midi", "09:00-12:00"),
    row("de 9 a 12 horas", "09:00-12:00"),
    row("das 9 às 12h", "09:00-12:00"),
    row("às 9h", "09:00"),
    row("12h às 13h30 – Almoço", "12:00-13:30", rest="Almoço"),
    row("meio-dia", "12:00"),
    row("meia-noite", "00:00"),
    row("midi", "12:00"),
    row("minuit", "00:00"),
    row("Al mediodía", "12:00"),
    row("medianoche", "00:00"),
    row("12 noon", "12:00"),
    row("12:00 m.", "12:00"),
    row("12 m. Almuerzo", "12:00", rest="Almuerzo"),
    row("12:00 md Almuerzo", "12:00", rest="Almuerzo"),
    row("11:00 a. m. - 12:00 m.", "11:00-12:00"),
    row("10:00 to noon", "10:00-12:00"),
    row("9:00 am - 10:30", "09:00-10:30"),
    row("11:00 am – 1:00", "11:00-13:00"),
    row("11:30-1:00 pm", "11:30-13:00"),
    row("10-12pm", "10:00-12:00"),
    row("9am-5pm", "09:00-17:00"),
    row("9-11 am", "09:00-11:00"),
    row("2-3 p. m.", "14:00-15:00"),
    row("8pm-12am", "20:00-24:00"),
    row("9:00 PM to midnight", "21:00-24:00"),
    row("22:00-02:00 Gala", "22:00-02:00", rest="Gala"),
    row("12:30am Departure", "00:30", rest="Departure"),
    row("12 am", "00:00"),
    row("8:30 de la noche", "20:30"),
    row("a las 9 de la mañana", "09:00"),
    row("3 de la tarde", "15:00"),
    row("12 de la noche", "00:00"),
    row("às 8 da noite", "20:00"),
    row("7 heures du soir", "19:00"),
    row("14h30 – Pause café", "14:30", rest="Pause café"),
    row("à 10 heures", "10:00"),
    row("10 uur", "10:00"),
    row("van 9.00 tot 10.30 uur", "09:00-10:30"),
    row("tussen 13u en 14u30", "13:00-14:30"),
    row("17.00 hs. Cierre", "17:00", rest="Cierre"),
    row("a las 19 hs", "19:00"),
    row("14 hs. Apertura", "14:00", rest="Apertura"),
    row("20hs", "20:00"),
    row("14 horas del Este", "14:00", label="horas del Este"),
    row("10:00 h.", "10:00"),
    row("10.00h–11.30h", "10:00-11:30"),
    row("- 10:00: Coffee break", "10:00", rest="Coffee break"),
    row("* 10:00 -- Coffee break", "10:00", rest="Coffee break"),
    row("• 10:00 Café", "10:00", rest="Café"),
    row("1. 10:00 Apertura", "10:00"),
    row("3) 10:00-10:30 Apertura", "10:00-10:30"),
    row("[10:00] Apertura", "10:00", rest="Apertura"),
    row("(10:00) Apertura", "10:00", rest="Apertura"),
    row("10:00 tea and a visit to the port", "10:00", rest="tea and a visit to the port"),
    row("Apertura (10:00-10:30)", "10:00-10:30", rest="Apertura"),
    row("10:00&nbsp;&ndash;&nbsp;11:00", "10:00-11:00"),
    row("<td>09:00</td><td>09:30</td><td>Opening</td>", "09:00-09:30", rest="Opening"),
    row("| 09:00 | 10:00 | Inauguración |", "09:00-10:00", rest="Inauguración"),
    row("| 9:00 – 9:30 | Welcome |", "09:00-09:30", rest="Welcome"),
    row('09:00\t09:30\tWelcome', "09:00-09:30", rest="Welcome"),
    row("09:00 | 10:00 | 11:00 | 12:00", "09:00"),
    row("Almuerzo: 12:30 - 2:00", "12:30-14:00", rest="Almuerzo", guess=True),
    row("9:00-1:00 Sesión", "09:00-13:00", guess=True),
    row("Time: 3:00 pm EST", "15:00", label="EST"),
    row("Hora: 9:00 a.m.", "09:00"),
    row("Opening at 9", "09:00"),
    row("Los Angeles: 07:00", "07:00", label="Los Angeles"),
    row("UTC 15:00", "15:00", label="UTC"),
    row("15:00 UTC - 16:00 UTC", "15:00-16:00", label="UTC"),
    row("15:00 UTC-6", "15:00", label="UTC-6"),
    row("15:00 (GMT-6)", "15:00", label="GMT-6"),
    row("15:00 UTC−03:00", "15:00", label="UTC−03:00"),
    row("10:00 hora de Costa Rica", "10:00", label="hora de Costa Rica"),
    row("10:00 (hora de Ciudad de México)", "10:00", label="hora de Ciudad de México"),
    row("10h00 (heure de Paris)", "10:00", label="heure de Paris"),
    row("15h (horário de Brasília)", "15:00", label="horário de Brasília"),
    row("10:00 a.m. Eastern Time", "10:00", label="Eastern Time"),
    row("10:00 ET", "10:00", label="ET"),
    row("14:00 Question Time", "14:00", label="", rest="Question Time"),
    row("10:00 Mexico City, Panama City & Lima", "10:00", label="Mexico City, Panama City & Lima"),
    row("11:00 am Washington DC, Ottawa, Santo Domingo, Santiago & Caracas", "11:00", label="Washington DC, Ottawa, Santo Domingo, Santiago & Caracas"),
    row("10:00 Panamá presents its report", "10:00", label=""),
    row("2021-09-09T09:00:00Z", "09:00", label="Z"),
    row("20210909T150000Z", "15:00"),
    row("2021-09-09T09:00/10:30", "09:00-10:30"),
    row("2021-09-09T09:00Z/2021-09-09T10:30Z", "09:00-10:30"),
    row("2021-09-09 09:00-10:30", "09:00-10:30"),
    row("Thursday, 9 September 2021, 9:00 am", "09:00"),
    row("9 de septiembre, 10:00 a. m.", "10:00"),
    row("9:00 - 3 presentaciones", "09:00"),
    row("2:00 Almuerzo", "14:00", guess=True),
    row("02:00 Almuerzo", "02:00"),
    row("7:30 Desayuno", "07:30"),
    row("5:30 Breakfast", "05:30"),
    row("1:00 Lunch", "13:00", after=750, guess=True),
    row("09:00 Session", "09:00", after=600),
    row("17:00 Inauguration", "17:00", after=1050),
    row("6:30 Reception", "18:30", after=1020, guess=True),
    row("9:00, 11:00 y 15:00", "09:00 11:00 15:00"),
    row("9:00-12:00 and 14:00-17:00", "09:00-12:00 14:00-17:00"),
    row("9:00 a 12:00 y 14:00 a 17:00 horas", "09:00-12:00 14:00-17:00"),
    row("a partir de las 18:00 horas", "18:00"),
    row("desde las 9:00", "09:00"),
    row("starting at 10:30", "10:30"),
    row("10:30 onwards", "10:30"),
    row("Registro ........ 8:30", "08:30"),
    row("8:30 ........ Registro", "08:30", rest="Registro"),
    row("10:00 / 11:00 EST", "10:00"),
    row("10 a.m. ET / 8 a.m. CT", "10:00", label="ET"),
    row("24:00", "24:00"),
    row("00:00", "00:00"),
    row("9:00 o'clock", "09:00"),
    row("9 o'clock", "09:00"),
    row("a las 10 en punto", "10:00"),
    row("a las 9 y media", "09:30"),
    row("18:30h Recepción ofrecida por la Presidencia", "18:30"),
    row("10:30 Minutes of the last meeting", "10:30"),
    row("10:30 Países presentan sus informes", "10:30"),
    row("9.30 Opening", "09:30"),
    row("9.30am Opening", "09:30"),
    row("9:00 - 10:30 Sesión 1: Migración 2:1", "09:00-10:30"),
    row("13h30 Reprise", "13:30"),
    row("Lunes 10:30 Apertura", "10:30"),
    row("9:00AM-10:30AM", "09:00-10:30"),
    row("9:00 A.M. – 10:30 A.M.", "09:00-10:30"),
    row("9:00 a.m.–12:30 p.m.", "09:00-12:30"),
    row("9 a.m. to 12:30 p.m.", "09:00-12:30"),
    row('9:00 \\- 10:00 Title', "09:00-10:00"),
    row("10:00 hasta las 11:30 hrs", "10:00-11:30"),
    row("10:00 → 11:00", "10:00-11:00"),
    row("10:00 -> 11:00", "10:00-11:00"),
    row("10:00 bis 11:00 Uhr", "10:00-11:00"),
    row("De 10h30 à 11h", "10:30-11:00"),
    row("20h GMT", "20:00", label="GMT"),
    row("18h30 GMT+1", "18:30", label="GMT+1"),
    row("kl. 13.30", "13:30"),
    row("ore 15.30", "15:30"),
    row("15:00:00", "15:00"),
    row("Break (15 minutes)", "", duration=15),
    row("2 hours", "", duration=120),
    row("1h30 de duración", "", duration=90),
    row("Duración: 1 h 30 min", "", duration=90),
    row("Atelier (2h)", "", duration=120),
    row("Pause de 1h30", "", duration=90),
    row("2-3 hours", ""),
    row("de 2 a 3 horas", ""),
    row("90 min.", "", duration=90),
    row("1 hora 30 minutos", "", duration=90),
    row("1.5 hours", "", duration=90),
    row("48 horas antes de la reunión", ""),
    row("24 hours a day", ""),
    row("9-10 September", ""),
    row("September 9-10, 2021", ""),
    row("9 y 10 de septiembre", ""),
    row("10/09/2021", ""),
    row("10.09.2021", ""),
    row("June 2019", ""),
    row("2019-2021", ""),
    row("2015-2020 Strategy", ""),
    row("pp. 9-11", ""),
    row("página 10", ""),
    row("Tel. +506 2255-1234", ""),
    row("Tel: 2212 5300", ""),
    row("US$ 10.50", ""),
    row("$9.30", ""),
    row("10.50 USD", ""),
    row("won 3:2", ""),
    row("ratio 10:20", ""),
    row("Scale 1:50", ""),
    row("Juan 3:16", ""),
    row("Juan 3:16-18", ""),
    row("Salmo 119:11", ""),
    row("Section 3.2", ""),
    row("3.2 Scope of work", ""),
    row("Item 9.30", ""),
    row("Punto 10.30 del temario", ""),
    row("Artículo 9:30", ""),
    row("10.5%", ""),
    row("9.30 % of the population", ""),
    row("21st June", ""),
    row("Resolution 70/1", ""),
    row("COP 27", ""),
    row("vers 16h30, on part", "16:30"),
    row("La sesión termina alrededor de las 10:30", ""),
    row("The bus leaves around 9:30", ""),
    row("25:00", ""),
    row("12:60", ""),
    row("10:75 Opening", ""),
    row("٠٩:٠٠ Opening", ""),
    row("", ""),
    row("Morning", "", part="morning"),
    row("Por la tarde: Reunión de redes", "", part="afternoon", rest="Reunión de redes"),
    row("Todo el día", "", part="all day"),
    row("Toute la journée", "", part="all day"),
    row("À tarde", "", part="afternoon"),
    row("Durante la noche", "", part="evening"),
    row("Morning session", "", part=""),
    row("hasta las 18:00", ""),
    row("Version 10.15", ""),
    row("G-20 and 2030 Agenda", ""),
    row("19 delegations", ""),
    row("las 9 delegaciones", ""),
    row("La palabra se da a las 9 delegaciones", ""),
    row("1400 participants", ""),
    row("15 de septiembre", ""),
    row("Sala 10.30", ""),
    row("2 x 45 min", ""),
    row("3-1", ""),
    row("Groups of 8-10 people", ""),
    row("1st - 3rd place", ""),
    row("(5 min.)", "", duration=5),
    row("10' per speaker", "", duration=10),
    row("5 minutos por delegación", "", duration=5),
    row("Room 9-11", ""),
    row("DT N° 10.30", ""),
    row("Document A/72/9:10", ""),
    row("8-10 hours", ""),
    row("13:00 a.m.", ""),
    row("www.example.org:8080", ""),
    row("Windows 10 a 11", ""),
    row("12:00 m. a 2:00 p. m.", "12:00-14:00"),
    row("10:00 a 11:30 a.m.", "10:00-11:30"),
    row("7pm ET / 4pm PT", "19:00", label="ET"),
    row("9am PT/12pm ET/6pm CET", "09:00"),
    row("8:00 PST  11:00 EST  16:00 UTC", "08:00", label="PST"),
    row("13:00 UTC (14:00 London, 15:00 Paris)", "13:00", label="UTC"),
    row("5:00 Los Angeles", "05:00", label="Los Angeles"),
    row("14:00 UTC, 23:00 Tokyo", "14:00", label="UTC"),
    row("01:00 Wellington (next day)", "01:00", label="Wellington", shift=1),
    row("desde las 14:00 hora argentina", "14:00", label="hora argentina"),
    row("20:00 hora chilena", "20:00", label="hora chilena"),
    row("19:00 (hora local)", "19:00", label="hora local"),
    row("de 2 a 5 de la tarde", "14:00-17:00"),
    row("a partir das 14h", "14:00"),
    row("às 14h30min", "14:30"),
    row("8h30 - 9h : Accueil", "08:30-09:00", rest="Accueil"),
    row("à partir de 18h", "18:00"),
    row("om 20.00 uur", "20:00"),
    row("10.30 – 11.00 u", "10:30-11:00"),
    row("van 10u tot 12u", "10:00-12:00"),
    row("90-minute session", "", duration=90),
    row("2-day workshop", ""),
    row("Session 1", ""),
    row("2h30", "", duration=150),
    row("2 h de route", ""),
    row("Déjeuner 12h30-14h", "12:30-14:00", rest="Déjeuner"),
    row("08.30-09.00", "08:30-09:00"),
    row("8H00-8H30", "08:00-08:30"),
    row("18:00hrs (EST)", "18:00", label="EST"),
    row("5-7PM", "17:00-19:00"),
    row("5 – 7 p.m.", "17:00-19:00"),
    row("noon-1pm", "12:00-13:00"),
    row("12 noon to 1 p.m.", "12:00-13:00"),
    row("midnight UTC", "00:00", label="UTC"),
    row("11:30pm-12:30am", "23:30-00:30"),
    row("12:15-1:15 p.m.", "12:15-13:15"),
    row("8-9:30 Opening", "08:00-09:30"),
    row("15 h 30", "15:30"),
    row("15H", "15:00"),
    row("6:00 am Melbourne (next day)", "06:00", label="Melbourne", shift=1),
    row("| US / Pacific | Tue 14-Apr-2020 07:00 (07:00 AM) |", "07:00"),
    row("Thursday, 17 Aug 2023, 20:00 UTC", "20:00"),
    row("2020-11-05T09:00+11:00", "09:00", label="+11:00"),
    row("20:00-21:00 UTC+8", "20:00-21:00", label="UTC+8"),
    row("9:00am–10:00am PT (16:00–17:00 UTC)", "09:00-10:00", label="PT"),
    row("10:00 México/ 11:00 Colombia/ 13:00 Argentina", "10:00", label="México"),
    row("20:00 Beijing (CST - No DST)", "20:00", label="Beijing (CST - No DST)"),
    row("Registration 8:00–9:00 (Lobby)", "08:00-09:00"),
    row("10:00+1", "10:00", shift=1),
    row("7 p.m. - 9 p.m. hora del Este", "19:00-21:00", label="hora del Este"),
    row("8:30 – 9:00 a.m. Inscripción", "08:30-09:00", rest="Inscripción"),
    row("Coffee break 10:30-10:45", "10:30-10:45", rest="Coffee break"),
    row("9:00 h a 10:00 h", "09:00-10:00"),
    row("9:00hs a 10:00hs", "09:00-10:00"),
    row("de las 9 a las 10", "09:00-10:00"),
    row("de 9 à 10 h", "09:00-10:00"),
    row("entre as 9h e as 10h", "09:00-10:00"),
    row("das 9:00h até as 10:00h", "09:00-10:00"),
    row("10:00 hrs - 11:30 hrs: Sesión 2", "10:00-11:30", rest="Sesión 2"),
    row("Mr. Smith, 14:00", "14:00"),
    row("22:00 UTC-4 / 23:00 UTC-3", "22:00", label="UTC-4"),
    row("Cena de gala 8:00 p.m.", "20:00", rest="Cena de gala"),
    row("15:30 (5 min)", "15:30"),
    row("Romanos 8:28", ""),
    row("1 Corintios 13:4-7", ""),
    row("Room 101-103", ""),
    row("2-4 October 2019", ""),
    row("Decision 9/CP.10", ""),
    row("Budget: 12.50 million", ""),
    row("+1 202 555 1400", ""),
    row("call 1-800-555-0900", ""),
    row("ID: 845 1330 2201", ""),
    row("Meeting ID 0930 1400", ""),
    row("Ley 1030 de 2020", ""),
    row("el 9 a 10 de junio", ""),
    row("from 9 to 10 June", ""),
    row("5:2 majority", ""),
    row("between 10 and 12 participants", ""),
    row("de 8 a 10 participantes", ""),
    row("a las 24 horas de la firma", ""),
    row("24 horas", ""),
    row("8 horas de capacitación", ""),
    row("Taller de 8 horas", ""),
    row("72 hrs.", ""),
    row("2 hrs", "", duration=120),
    row("Phase 1 - 2", ""),
    row("Objetivo 10.15", ""),
    row("§ 12.30", ""),
    row("No. 10:30", ""),
    row("Figura 9.30", ""),
    row("artículos 9-11", ""),
    row("1h", "", duration=60),
    row("1 hour 15 minutes", "", duration=75),
    row("Break: 30'", "", duration=30),
    row("10 a 15 minutos", "", duration=15),
    row("1h de pausa", "", duration=60),
    row("cada 2 horas", ""),
    row("hace 3 horas", ""),
    row("9:00 a.m. – 9:15 a.m.: Palabras de bienvenida", "09:00-09:15"),
    row("10.00-10.30: Coffee break", "10:00-10:30"),
    row("8:30 - 9:00 hrs. Registro de participantes", "08:30-09:00", rest="Registro de participantes"),
    row("08:30 hrs Registro", "08:30", rest="Registro"),
    row("19:30 hrs Cena ofrecida por el Gobierno de México", "19:30"),
    row("De 14:30 a 16:00 h", "14:30-16:00"),
    row("a las 10 a.m. hora de Panamá", "10:00", label="hora de Panamá"),
    row("a las 10:00 horas (GMT-5)", "10:00", label="GMT-5"),
    row("las 17:00 hora de Madrid", "17:00", label="hora de Madrid"),
    row("16.00 hora española", "16:00", label="hora española"),
    row("11h00 (heure locale)", "11:00", label="heure locale"),
    row("10h30 heure de Montréal", "10:30", label="heure de Montréal"),
    row("18 heures", "18:00"),
    row("vers 10h", "10:00"),
    row("9:00 ET/8:00 CT", "09:00", label="ET"),
    row("1pm EST/10am PST", "13:00", label="EST"),
    row("3:00 PM (EST) / 2:00 PM (CST)", "15:00", label="EST"),
    row("12:00 UTC / 14:00 CEST", "12:00", label="UTC"),
    row("14:00 CEST (12:00 UTC)", "14:00", label="CEST"),
    row("1500 UTC", "15:00"),
    row("15.00 UTC", "15:00"),
    row("at 1500", "15:00"),
    row("16:00Z", "16:00"),
    row("Date: 2019-03-21 15:00 UTC", "15:00"),
    row("21 March 2019 at 14:00", "14:00"),
    row("March 21, 2:00-3:00 pm ET", "14:00-15:00"),
    row("Tue 5 Nov 12:00 – 13:00", "12:00-13:00"),
    row("Wed 9am", "09:00"),
    row("09:00 – 17:00 (lunch 12:30 – 13:30)", "09:00-17:00"),
    row("9:00-10:00am Welcome & Introductions", "09:00-10:00"),
    row("8.30am – 9.00am", "08:30-09:00"),
    row("12.30pm – 1.30pm Lunch", "12:30-13:30"),
    row("12.30 – 1.30 Lunch", "12:30-13:30", guess=True),
    row("9.45 – 10.15", "09:45-10:15"),
    row("2.15 – 3.45", "14:15-15:45", guess=True),
    row("12:45 – 2:00 Lunch break", "12:45-14:00", guess=True),
    row("11:45 - 12:45", "11:45-12:45"),
    row("4:30 – 5:00 Closing", "16:30-17:00", guess=True),
    row("16:30 – Closing", "16:30", rest="Closing"),
    row("16:30 - ", "16:30"),
    row("From 18:00", "18:00"),
    row("18:00 -", "18:00"),
    row("18:00-late", "18:00"),
    row("10:30–", "10:30"),
    row("00:30 Shuttle", "00:30"),
    row("8:00-8:30 Check-in / Registration", "08:00-08:30"),
    row("14:00 – 15:00 | Room A", "14:00-15:00"),
    row("**9:00 am** – Opening", "09:00", rest="Opening"),
    row("<li>9:00 am: Opening</li>", "09:00", rest="Opening"),
    row("<strong>9:00</strong> - <strong>9:30</strong> Opening", "09:00-09:30", rest="Opening"),
    row("9:00 am to 9:30 am – Opening", "09:00-09:30", rest="Opening"),
    row("Sábado 10h às 12h", "10:00-12:00"),
    row("10h/12h – Oficina", "10:00"),
    row("20h30min", "20:30"),
    row("às 20 horas", "20:00"),
    row("às 8h da manhã", "08:00"),
    row("15 horas (horário de Brasília)", "15:00", label="horário de Brasília"),
    row("das 8h30 às 12h e das 14h às 18h", "08:30-12:00 14:00-18:00"),
    row("8h às 12h e 14h às 18h", "08:00-12:00 14:00-18:00"),
    row("de 8h30 à 12h et de 14h à 18h", "08:30-12:00 14:00-18:00"),
    row("de 9:00 a 13:00 y de 15:00 a 18:00 horas", "09:00-13:00 15:00-18:00"),
    row("09.00 uur", "09:00"),
    row("van 14 tot 16 uur", "14:00-16:00"),
    row("14.30u - 16u", "14:30-16:00"),
    row("9h15", "09:15"),
    row("9 h 15 – 9 h 45", "09:15-09:45"),
    row("10 h: Ouverture", "10:00"),
    row("12 h – 14 h Déjeuner", "12:00-14:00"),
    row("11h-12h30 : table ronde", "11:00-12:30"),
    row("Midi : repas", "12:00", rest="repas"),
    row("minuit : fin", "00:00"),
    row("20h00 (GMT)", "20:00", label="GMT"),
    row("9:30 PM EDT", "21:30", label="EDT"),
    row("9 PM Pacific", "21:00"),
    row("7:00 a.m. Pacific, 10:00 a.m. Eastern", "07:00"),
    row("10:00 AM Central Time (US and Canada)", "10:00"),
    row("10:00 Quito-Lima-Bogotá", "10:00"),
    row("11:00 (Chile), 10:00 (Perú)", "11:00", label="Chile"),
    row("Chile 11:00 / Perú 10:00", "11:00"),
    row("🇲🇽 9:00 México", "09:00", label="México"),
    row("✓ 9:00 Apertura", "09:00", rest="Apertura"),
    row("9:00 hs (ARG)", "09:00"),
    row("de 18 a 20 hs", "18:00-20:00"),
    row("18 a 20 h", "18:00-20:00"),
    row("18-20hs", "18:00-20:00"),
    row("a las 18", "18:00"),
    row("a las 7 pm", "19:00"),
    row("7 de la noche", "19:00"),
    row("a la 1:00 de la tarde", "13:00"),
    row("a la 1 pm", "13:00"),
    row("a la una", ""),
    row("6 de la mañana", "06:00"),
    row("desde las 6 p.m. hasta las 9 p.m.", "18:00-21:00"),
    row("12:00 del mediodía", "12:00"),
    row("12 del mediodía", "12:00"),
    row("de 10 a. m. a 12 m.", "10:00-12:00"),
    row("10:00 A. M. – 12:00 M.", "10:00-12:00"),
    row("12 M", "12:00"),
    row("11:59 pm", "23:59"),
    row("23:59", "23:59"),
    row("0:00", "00:00"),
    row("12:00 medianoche", "00:00"),
    row("12:00 midnight", "00:00"),
    row("10:00 p.m. - 12:00 a.m.", "22:00-24:00"),
    row("22:00 - 24:00", "22:00-24:00"),
    row("22h-24h", "22:00-24:00"),
    row("(30 min) 9:00 Opening", "09:00"),
    row("9:00 Opening (30 min)", "09:00"),
    row("9:00 (60')", "09:00"),
    row("9:00-9:45 (45 min)", "09:00-09:45"),
    row("10:05–10:20 Q&A", "10:05-10:20"),
    row("Day 1, 9:00", "09:00"),
    row("Día 2: 9:00 a 10:00", "09:00-10:00"),
    row("Sesión 1 (9:00-10:30): Migración", "09:00-10:30"),
    row("Panel 2. 11:00 a 12:30", "11:00-12:30"),
    row("Session 3 – 14:00", "14:00"),
    row("Session 3 - 2:00 pm", "14:00"),
    row("Item 4 10:30-11:00", "10:30-11:00"),
    row("1.1 Opening 9:00", "09:00"),
    row("II. 9:00 Apertura", "09:00"),
    row("A) 9:00 Apertura", "09:00"),
    row("20 min.", "", duration=20),
    row("Q&A (15 mins)", "", duration=15),
    row("30-45 minutes", ""),
    row("two minutes", ""),
    row("1 hr", "", duration=60),
    row("1½ hours", ""),
    row("3h de trabajo", ""),
    row("(1 hora)", "", duration=60),
    row("máximo 5 minutos", "", duration=5),
    row("5 minutes x 11 countries", "", duration=5),
    row("Duration: 2:30", ""),
    row("Duración 1:30 horas", ""),
    row("1:30 hours", ""),
    row("2:30 min", ""),
    row("9 September", ""),
    row("September 2021", ""),
    row("9.9.2021", ""),
    row("2021-09-09", ""),
    row("9/9", ""),
    row("20-22 June, 2017", ""),
    row("1 to 3 December", ""),
    row("Del 9 al 10 de septiembre de 2021", ""),
    row("3-5 de noviembre", ""),
    row("Resolución 1373 (2001)", ""),
    row("A/RES/73/195", ""),
    row("p. 12", ""),
    row("pages 10-12", ""),
    row("Annex 9.30", ""),
    row("Goal 10.7", ""),
    row("meta 10.7 de los ODS", ""),
    row("SDG target 10.15", ""),
    row("Agenda 2030", ""),
    row("Covid-19", ""),
    row("USD 1,500", ""),
    row("$ 1.500,00", ""),
    row("45%", ""),
    row("25.30%", ""),
    row("10-15%", ""),
    row("3:1", ""),
    row("16:9", ""),
    row("2:1 victory", ""),
    row("Mateo 25:35", ""),
    row("Mt 25:35-36", ""),
    row("Lucas 10:25-37", ""),
    row("(Jn 10:10)", ""),
    row("Hebreos 13:2", ""),
    row("+52 55 1234 5678", ""),
    row("Tel. 22 45 10 30", ""),
    row("tel. 10-30-45", ""),
    row("1-800-123-4567", ""),
    row("Zoom ID 812 3456 0930", ""),
    row("G7", ""),
    row("1992-2022: 30 años", ""),
    row("Art. 10.30", ""),
    row("numeral 9.1", ""),
    row("v1.10", ""),
    row("http://example.org/10:30", ""),
    row("Table 3.10", ""),
    row("Lunch", ""),
    row("N/A", ""),
    row("TBC", ""),
    row("--:--", ""),
    row("9.", ""),
    row("9)", ""),
    row("12", ""),
    row("3rd Session", ""),
    row("10th Anniversary", ""),
    row("10 países", ""),
    row("8 minutos por observador", "", duration=8),
    row("around 10:30 we will take a break, approx.", "10:30"),
    row("- 19: 00 Departure for Dinner", "19:00", rest="Departure for Dinner"),
    row("13 : 00 – 14 : 30 Lunch", "13:00-14:30", rest="Lunch"),
    row("9: 00 am Opening", "09:00"),
    row("9: 10 delegations", ""),
    row("Session 9: 30 participants", ""),
    row("T-shirt size 9:5", ""),
    row('09:00-09:30\xa0Apertura', "09:00-09:30", rest="Apertura"),
    row('9:00\u202fAM', "09:00"),
    row('\u200e9:00 - 10:00', "09:00-10:00"),
    row("９:00 Opening", ""),
    row("9：00 Opening", "09:00", rest="Opening"),
    row("10:30‑11:00 Café", "10:30-11:00"),
    row("10:30−11:00 Café", "10:30-11:00"),
    row("16h30-", "16:30"),
    row("Cierre, 17h", "17:00", rest="Cierre"),
    row("Cierre: 5 p. m.", "17:00", rest="Cierre"),
    row("Cierre (17.30 h)", "17:30", rest="Cierre"),
    row("de 3:00 p. m. a 4:30 p. m. (hora Colombia)", "15:00-16:30", label="hora Colombia"),
    row("10:00 am Guatemala, 11:00 am Panamá", "10:00", label="Guatemala"),
    row("09:00 CST (15:00 UTC)", "09:00", label="CST"),
    row("9 am GMT-6", "09:00", label="GMT-6"),
    row("9:00 EST / 15:00 CET, 21 October", "09:00", label="EST"),
    row("9:00 Asia/Tokyo", "09:00", label="Asia/Tokyo"),
    row("ART 10:00", "10:00", label="ART"),
    row("10:00 ART exhibition", "10:00", label="", rest="ART exhibition"),
    row("10:00 Reunión", "10:00", label="", rest="Reunión"),
    row("12:00 m. - 2:00 p. m. Almuerzo", "12:00-14:00"),
    row("a partir de las 7:00 de la noche", "19:00"),
    row("9h00-9h15 : Introduction", "09:00-09:15"),
    row("13 H 30", "13:30"),
    row("from 10.30 hrs", "10:30"),
    row("8:00 – 17:00hs", "08:00-17:00"),
    row("7:00 p.m., hora de Chile", "19:00", label="hora de Chile"),
    row("Hora: 11:00 a 12:30 (hora de Ciudad de México)", "11:00-12:30", label="hora de Ciudad de México"),
    row("6.30 p.m. onwards", "18:30"),
    row("8AM - 9AM PDT", "08:00-09:00", label="PDT"),
    row("17.00 – 18.00", "17:00-18:00"),
    row("19 h", "19:00"),
    row("19.30 h", "19:30"),
    row("20:30 hora peninsular", "20:30", label="hora peninsular"),
    row("11am - noon", "11:00-12:00"),
    row("10am-1pm", "10:00-13:00"),
    row("15:30 - 16:45 BRT", "15:30-16:45", label="BRT"),
    row("À 14 h", "14:00"),
    row("zaterdag 10.00 - 17.00 uur", "10:00-17:00"),
    row("vanaf 19u", "19:00"),
    row("9 uur - 10 uur", "09:00-10:00"),
    row("20u", "20:00"),
    row("Thursday 3 PM ET", "15:00", label="ET"),
    row("10 - 11 AM PT", "10:00-11:00"),
    row("12 - 1 PM EST", "12:00-13:00"),
    row("3-4:30 PM EDT / 12-1:30 PM PDT", "15:00-16:30", label="EDT"),
    row("1700h", "17:00"),
    row("1300-1400 UTC", "13:00-14:00"),
    row("2000Z-2100Z", "20:00-21:00"),
    row("21h00 UTC", "21:00"),
    row("03h00 (+1)", "03:00", shift=1),
    row("5am (next day)", "05:00", shift=1),
    row("10h00 TU", "10:00"),
    row("10:00 a.m. del jueves", "10:00"),
    row("domingo 14 de noviembre, 15:00", "15:00"),
    row("14/11 - 15h", "15:00"),
    row("14/11 15:00", "15:00"),
    row("12.11.2021, 10.00 Uhr", "10:00"),
    row("2ª sessão 10h", "10:00"),
    row("1:30:00", ""),
    row("24h/24", ""),
    row("open 24 hours", ""),
    row("100:30", ""),
    row("durée : 45 min", "", duration=45),
    row("1h15", "", duration=75),
    row("15' + 5'", "", duration=15),
    row("Lunch until 14:00", ""),
    row("9 a.m., 12 m. y 3 p.m.", "09:00 12:00 15:00"),
    row("20:00 hs. (hora de Buenos Aires)", "20:00", label="hora de Buenos Aires"),
    row("8 pm Bogotá", "20:00", label="Bogotá"),
    row("7 pm México, 8 pm Colombia, 10 pm Argentina", "19:00", label="México"),
    row("México 7 pm", "19:00", label="México"),
    row("17:00 MEX | 18:00 COL | 20:00 ARG", "17:00"),
    row("10:00 – 10:15 a.m. EST", "10:00-10:15", label="EST"),
    row("9:00am-9:15am: Welcome (Panama)", "09:00-09:15"),
    row("16:00 BST (15:00 UTC)", "16:00", label="BST"),
    row("Wednesday 16 June at 3pm BST", "15:00", label="BST"),
    row("2 PM - 3:30 PM Eastern", "14:00-15:30"),
    row("Time: 8:30 AM to 5 PM", "08:30-17:00"),
    row("8:30 AM till 5 PM", "08:30-17:00"),
    row("21.00 h. Cena", "21:00", rest="Cena"),
    row("21'00 h", ""),
    row("A las 9:00 hrs. en punto", "09:00"),
    row("A LAS 9:00 HORAS", "09:00"),
    row("DE 9:00 A 10:00 HRS.", "09:00-10:00"),
    row("9:00 HRS A 10:00 HRS", "09:00-10:00"),
    row("14h: Ateliers (2h)", "14:00"),
    row("14:00 (2 hours)", "14:00"),
    row("Lunch (12:30)", "12:30", rest="Lunch"),
    row("Lunch | 12:30 – 13:30", "12:30-13:30", rest="Lunch"),
    row("Lunch, 12.30–13.30", "12:30-13:30"),
    row("Café 10.30 – 11.00", "10:30-11:00"),
    row("Reunión plenaria, 10 a 12 h.", "10:00-12:00"),
    row("Reunión plenaria: 10 a.m.", "10:00"),
    row("Clausura 17 hs.", "17:00"),
    row("Inicio: 8 h", "08:00"),
    row("19h30 - 20h : accueil, 20h - 22h : débat", "19:30-20:00"),
    row("5 p.m. – 6 p.m. (Chile, Argentina)", "17:00-18:00", label="Chile, Argentina"),
    row("10:00 (MX) / 11:00 (CO)", "10:00"),
    row("9:00 A 13:00 HORAS", "09:00-13:00"),
    row("entre 14h et 15h30", "14:00-15:30"),
    row("das 9 às 10 horas", "09:00-10:00"),
    row("a las 08:30hrs. (hora local)", "08:30", label="hora local"),
    row("8:30 Bus departs", "08:30"),
    row("00:01 Melbourne (Thursday)", "00:01"),
    row("22:00 Paris", "22:00", label="Paris"),
    row("14:00 London, United Kingdom (BST)", "14:00"),
    row("06:00 PDT; 09:00 EDT; 14:00 BST", "06:00", label="PDT"),
    row("1pm PDT = 4pm EDT = 20:00 UTC", "13:00", label="PDT"),
    row("15:00 UTC+2", "15:00", label="UTC+2"),
    row("10:00 (UTC -5)", "10:00", label="UTC -5"),
    row("10:00 a.m. (UTC/GMT -5 horas)", "10:00"),
    row("9:30 AM–10:00 AM IST", "09:30-10:00", label="IST"),
    row("8.00-9.00", "08:00-09:00"),
    row("8.-9. September", ""),
    row("3.-5. Juni 2019", ""),
    row("2.5 days", ""),
    row("vol. 10, pp. 20-30", ""),
    row("9 of 10 countries", ""),
    row("9 to 11 June", ""),
    row("Del 20 al 22 de junio", ""),
    row("art. 9 a 11", ""),
    row("Conclusiones 9 a 11", ""),
    row("documents 9 to 11", ""),
    row("Oct 9-11", ""),
    row("9–11 Oct 2019", ""),
    row("in 9-10 months", ""),
    row("aged 10 to 12", ""),
    row("5-10 minutes", "", duration=10),
    row("Cap. 10:25", ""),
    row("Proverbios 31:10-31", ""),
    row("Génesis 12:10", ""),
    row("Ezequiel 10:15", ""),
    row("Apocalipsis 21:10", ""),
    row("a 10:15 ratio", ""),
    row("25-15, 25-20", ""),
]  # fmt: skip
LINES = {
    "en": "{start} to {end} Opening",
    "es": "de las {start} a las {end} horas: Apertura",
    "fr": "de {start} à {end} : Ouverture",
    "pt": "das {start} às {end} – Abertura",
}


def shown(minutes: int) -> str:
    """Minutes as the table writes them; midnight at the end of a day is 24:00."""
    return "24:00" if minutes == 1440 else clock(minutes)


def spans_of(notation: Notation) -> str:
    """The spans as the table writes them."""
    return " ".join(
        shown(span.start) + (f"-{shown(span.end)}" if span.end is not None else "") for span in notation.spans
    )


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample["text"]))
def test_real_samples_are_read_as_they_were_meant(sample: dict[str, object]) -> None:
    """Each notation found in a real document has the answer written beside it."""
    text = str(sample["text"])
    found = read(text, language=str(sample["lang"]), after=PRECEDED.get(text))
    times = [[shown(span.start), None if span.end is None else shown(span.end)] for span in found.spans]
    assert (times or None) == sample["expected"]
    assert found.part == sample.get("when", "")
    if "zone_label" in sample:
        assert found.label == sample["zone_label"]
    if "day_shift" in sample:
        assert found.spans[0].day_shift == sample["day_shift"]
    if "duration_min" in sample:
        assert found.duration == sample["duration_min"]
    if "literal" in sample:
        assert [[shown(span.start), span.end] for span in found.literal] == sample["literal"]


@pytest.mark.parametrize("expected", ROWS, ids=lambda expected: expected.text[:40] or "(empty)")
def test_notations_of_the_same_kinds(expected: Row) -> None:
    """What people print in other documents is read alike, and what is no time is left alone."""
    found = read(expected.text, after=expected.after)
    assert spans_of(found) == expected.spans
    assert found.part == expected.part
    assert (found.guessed is not None) == expected.guess == bool(found.literal)
    assert expected.rest is None or found.rest == expected.rest
    assert expected.label is None or found.label == expected.label
    assert expected.shift is None or found.spans[0].day_shift == expected.shift
    assert expected.duration is None or found.duration == expected.duration


def test_a_guess_is_said_and_its_literal_kept() -> None:
    """An hour moved to the afternoon says so in both languages and keeps the hour as printed."""
    found = read("02:30 Session II", after=13 * 60 + 30)
    assert found.guessed is not None
    assert found.guessed.en == "“02:30” has no am or pm; read as 14:30, since what precedes it ends at 13:30"
    assert found.guessed.es.startswith("«02:30» no dice a. m. ni p. m.")
    assert found.literal == (TimeSpan(150),)


def read_all(lines: list[str]) -> list[Notation]:
    """The times of the lines of one paper, in the order of its day; one of 24 hours has none without am or pm to guess."""
    full = has_24_hours(lines)
    found: list[Notation] = []
    after: int | None = None
    for line in lines:
        notation = read(line, after=after, full=full)
        if notation.spans:
            last = notation.spans[-1]
            after = last.start if last.end is None else last.end
        found.append(notation)
    return found


TWELVE = ["9:00 Registration", "10:30-12:30 Session I", "12:30 Lunch", "2:00 Session II", "6:30 Reception"]


@pytest.mark.parametrize(
    ("paper", "starts"),
    [
        (TWELVE, "09:00 10:30 12:30 14:00 18:30"),
        ([*TWELVE, "20:00 Dinner"], "09:00 10:30 12:30 02:00 06:30 20:00"),
        (["09:00 Registro", "2:00 Traslado", "5:30 Salida"], "09:00 02:00 05:30"),
        (["9:00 a. m. Registro", "2:00 Almuerzo", "Notas"], "09:00 14:00"),
        (["22:00 Cena", "1:00 Fin de la fiesta", "00:30 Bus"], "22:00 01:00 00:30"),
        (["8:00-9:30 Apertura", "1:00-2:15 Almuerzo"], "08:00 13:00"),
    ],
)
def test_the_lines_of_a_paper_are_read_together(paper: list[str], starts: str) -> None:
    """Where a paper counts to 24 anywhere, no hour of it is moved to the afternoon; else the order of the day tells."""
    found = read_all(paper)
    assert len(found) == len(paper)
    assert " ".join(shown(one.spans[0].start) for one in found if one.spans) == starts


TITLES = ["Session t", "tea", "t", "Tratado de Tlatelolco", "at the port", "test", "traslado al hotel"]


@given(st.lists(st.tuples(st.sampled_from(TITLES), st.integers(13, 23)), min_size=1, max_size=6))
def test_no_word_of_a_row_is_lost(rows: list[tuple[str, int]]) -> None:
    """The title of each row comes back whole, in a table, behind a dash and alone."""
    for form in ("| {hour}:00 | {title} |", "{hour}:00\t{title}", "{hour}:00 – {title}", "{title} | {hour}:00"):
        found = read_all([form.format(title=title, hour=hour) for title, hour in rows])
        assert [one.rest for one in found] == [title for title, _ in rows]


def test_no_time_says_why() -> None:
    """A line without a time gives the reason, in both languages."""
    for text in ("10 min", "25:00", "the bus leaves around 9:30", "hasta las 18:00", "pp. 9-11", "Lunch"):
        why_not = read(text).why_not
        assert why_not is not None and why_not.en and why_not.es
    assert read("10 min").why_not != read("25:00").why_not != read("Lunch").why_not


def test_the_language_decides_what_it_must() -> None:
    """“as 9” is an hour in Portuguese alone, “9 hrs” a length in English."""
    assert spans_of(read("Abertura as 9", language="pt")) == "09:00"
    assert spans_of(read("Opening as 9", language="en")) == ""
    assert spans_of(read("9 hrs. Registro", language="es")) == "09:00"
    assert spans_of(read("9 hrs work", language="en")) == ""


@given(st.text(max_size=200), st.none() | st.integers(0, 1440))
def test_any_text_is_answered(text: str, after: int | None) -> None:
    """No text raises; what is found lies within a day, and something always explains an empty answer."""
    found = read(text, after=after)
    for span in (*found.spans, *found.literal):
        assert 0 <= span.start <= 1440
        assert span.end is None or 0 <= span.end <= 1440
    assert found.spans or found.part or found.why_not


PIECES = ["9", "10:30", "14h", "a", "-", "–", " ", "am", "p. m.", "hrs", "de la tarde", "|", "(", ")", "UTC", "+1", "min", ".", "N°",
          "12", "m.", "24:00", "noon", "hora Colombia", "y", "2021", "<b>", "\t", "0900", "Z", "7:61", "next day", "é"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.none() | st.integers(0, 1440))
def test_any_soup_of_notations_is_answered(text: str, after: int | None) -> None:
    """Fragments of notations in any order raise nothing either."""
    found = read(text, after=after)
    assert found.spans or found.part or found.why_not


@given(st.sampled_from(sorted(LINES)), st.integers(420, 1200), st.integers(15, 180))
def test_what_is_written_is_read_back(language: str, start: int, minutes: int) -> None:
    """A range written in each language is read back with its title."""
    end = min(start + minutes, 1439)
    line = LINES[language].format(start=clock(start), end=clock(end))
    found = read(line, language=language)
    assert found.spans == (TimeSpan(start, end),)
    assert found.rest == line.split()[-1]


@given(st.integers(0, 1439))
def test_the_forms_of_one_hour_agree(minute: int) -> None:
    """24 hours, 12 hours, “h” and military forms of an hour are one hour."""
    hour, rest = divmod(minute, 60)
    half = f"{hour % 12 or 12}:{rest:02d}"
    forms = [
        f"{hour:02d}:{rest:02d}",
        f"{hour:02d}h{rest:02d}",
        f"{hour:02d}{rest:02d} hrs",
        f"{hour:02d}.{rest:02d} Uhr",
    ]
    forms += [f"{half} {'a' if hour < 12 else 'p'}. m.", f"{half}{'AM' if hour < 12 else 'PM'}"]
    assert {read(form).spans for form in forms} == {(TimeSpan(minute),)}


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "9",
        " ",
        "9 ",
        "9:00 ",
        "9-",
        "9:00-",
        "<",
        "<a ",
        "(",
        "&amp;",
        "a las ",
        "9 UTC ",
        "1 min ",
        "| ",
        "é",
        "-",
        "A.",
    ],
)
def test_a_very_long_line_answers_at_once(piece: str) -> None:
    """100,000 characters of anything take two calls a character at most; the steps of the patterns are counted elsewhere."""
    assert calls_of(lambda: read("9:00 " + piece * (100_000 // len(piece)))) < 200_000
