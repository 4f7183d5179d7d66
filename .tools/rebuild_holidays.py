"""Write `rcmcli/atlas/holidays.py` from the `holidays` library: the national holidays of the 23 countries.

The library wants its own python-dateutil, so run it from a venv of its own:
`python3 -m venv .venv-holidays && .venv-holidays/bin/pip install holidays`, then
`.venv-holidays/bin/python .tools/rebuild_holidays.py`. Two runs give the same bytes.
"""

import json
from datetime import date
from pathlib import Path

import holidays

TARGET = Path(__file__).parent.parent / "rcmcli" / "atlas" / "holidays.py"
COUNTRIES = (
    *("AR", "BO", "BR", "BZ", "CA", "CL", "CO", "CR", "DO", "EC", "GT", "GY"),
    *("HN", "MX", "NI", "PA", "PE", "PY", "SR", "SV", "US", "UY", "VE"),
)
# Names that the library has word by word: a “partido” was a district of the colony.
CALLED = {
    "Annexation of the Party of Nicoya to Costa Rica": "Annexation of Nicoya",
    "Anexión del Partido de Nicoya a Costa Rica": "Anexión del Partido de Nicoya",
}
YEARS = range(2021, 2033)
# Delegates are officials: in Canada the federal holidays count, most of which the provinces decide for others.
CATEGORIES = {"CA": ("public", "government")}
# Names that the library does not have in Spanish.
SPANISH = {
    "All Souls' Day": "Día de los Difuntos",
    "Arrival Day": "Día de la Llegada",
    "Boxing Day": "Día de San Esteban",
    "CARICOM Day": "Día de la CARICOM",
    "Canada Day": "Día de Canadá",
    "Chinese New Year": "Año Nuevo Chino",
    "Christmas Day": "Navidad",
    "Columbus Day": "Día de Colón",
    "Commonwealth Day": "Día de la Mancomunidad",
    "Day After Christmas": "Día siguiente a Navidad",
    "Day of Freedoms": "Día de las Libertades",
    "Day of the Maroons": "Día de los Cimarrones",
    "Deepavali": "Diwali",
    "Diwali": "Diwali",
    "Easter Monday": "Lunes de Pascua",
    "Eid al-Adha": "Eid al-Adha",
    "Eid al-Fitr": "Eid al-Fitr",
    "Eid-Ul-Azha": "Eid al-Adha",
    "Emancipation Day": "Día de la Emancipación",
    "Family Day": "Día de la Familia",
    "Garifuna Settlement Day": "Día del Asentamiento Garífuna",
    "George Price Day": "Día de George Price",
    "Good Friday": "Viernes Santo",
    "Holi": "Holi",
    "Holy Saturday": "Sábado Santo",
    "Independence Day": "Día de la Independencia",
    "Indigenous People Day": "Día de los Pueblos Indígenas",
    "Indigenous Peoples' Resistance Day": "Día de la Resistencia de los Pueblos Indígenas",
    "Juneteenth National Independence Day": "Juneteenth, Día Nacional de la Independencia",
    "Labor Day": "Día del Trabajo",
    "Labour Day": "Día del Trabajo",
    "Martin Luther King Jr. Day": "Día de Martin Luther King Jr.",
    "Memorial Day": "Día de los Caídos",
    "National Day for Truth and Reconciliation": "Día Nacional de la Verdad y la Reconciliación",
    "National Day of Zumbi and Black Awareness": "Día Nacional de Zumbi y de la Conciencia Negra",
    "National Heroes and Benefactors Day": "Día de los Héroes y Benefactores Nacionales",
    "New Year's Day": "Año Nuevo",
    "Our Lady of Aparecida": "Nuestra Señora de Aparecida",
    "Phagwah": "Phagwah",
    "Prophet's Birthday": "Mawlid, natalicio del Profeta",
    "Queen Elizabeth II's Funeral": "Funeral de la reina Isabel II",
    "Funeral of Queen Elizabeth II": "Funeral de la reina Isabel II",
    "Remembrance Day": "Día del Recuerdo",
    "Republic Day": "Día de la República",
    "Republic Proclamation Day": "Proclamación de la República",
    "Saint George's Caye Day": "Día del Cayo San Jorge",
    "Second Day of Christmas": "Segundo día de Navidad",
    "Thanksgiving": "Día de Acción de Gracias",
    "Thanksgiving Day": "Día de Acción de Gracias",
    "Tiradentes' Day": "Día de Tiradentes",
    "Universal Fraternization Day": "Día de la Confraternización Universal",
    "Veterans Day": "Día de los Veteranos",
    "Victoria Day": "Día de la Reina Victoria",
    "Washington's Birthday": "Natalicio de Washington",
    "Worker's Day": "Día del Trabajador",
    "Youman Nabi": "Mawlid, natalicio del Profeta",
}
SUFFIXES = {
    " (observed)": " (trasladado)",
    " (estimated)": " (fecha estimada)",
    " (observed, estimated)": " (trasladado, fecha estimada)",
}
HEAD = '''# ruff: noqa: E501 -- one row a holiday
"""Holidays: the public holidays of the whole country in the member countries of the RCM and the SACM, {first}-{last}.

A row: ISO alpha-2, names (en|es), dates. For Canada the federal holidays. Written by .tools/rebuild_holidays.py.
Dates and names: the `holidays` library {version}, MIT License, copyright (c) Vacanza Team and individual contributors,
https://github.com/vacanza/holidays. Some Spanish names are ours.
"""

FIRST, LAST = {first}, {last}
HOLIDAYS: tuple[tuple[str, str, str], ...] = (
'''


def main() -> None:
    """Write one row for each holiday of each country, by its first date."""
    rows = []
    for code in COUNTRIES:
        found: dict[tuple[str, str], list[date]] = {}
        for day, names in sorted(both(code).items()):
            for pair in names:
                found.setdefault(pair, []).append(day)
        ordered = sorted(found.items(), key=lambda entry: (entry[1], entry[0]))
        rows += [(code, "|".join(map(called, pair)), " ".join(map(str, days))) for pair, days in ordered]
    head = HEAD.format(first=YEARS[0], last=YEARS[-1], version=holidays.__version__)
    body = "".join(f"    ({', '.join(json.dumps(cell, ensure_ascii=False) for cell in row)}),\n" for row in rows)
    TARGET.write_text(head + body + ")\n", "utf-8")


def called(name: str) -> str:
    """What people call a holiday, with its suffix."""
    base, bracket, rest = name.partition(" (")
    return f"{CALLED.get(base, base)}{bracket}{rest}"


def both(code: str) -> dict[date, list[tuple[str, str]]]:
    """The English and Spanish names of each free day of a country."""
    known = holidays.country_holidays(code).supported_languages
    english = calendar(code, "en_US" if "en_US" in known else None)
    if "es" not in known:
        return {day: [(name, in_spanish(name)) for name in names] for day, names in english.items()}
    spanish = calendar(code, "es")
    alone = {names[0]: spanish[day][0] for day, names in english.items() if len(names) == 1}
    return {day: paired(names, spanish[day], alone) for day, names in english.items()}


def paired(english: list[str], spanish: list[str], alone: dict[str, str]) -> list[tuple[str, str]]:
    """The names of a day that has several, matched by the days on which each stands alone."""
    assert len(english) == len(spanish), (english, spanish)
    left = [name for name in spanish if name not in [alone.get(one) for one in english]]
    assert len(left) <= 1, (english, spanish)
    return [(name, alone.get(name) or left.pop()) for name in english]


def calendar(code: str, language: str | None) -> dict[date, list[str]]:
    """The names of each free day of a country in one language."""
    categories = CATEGORIES.get(code, ("public",))
    found = holidays.country_holidays(code, years=YEARS, language=language, categories=categories)
    return {day: list(dict.fromkeys(found.get_list(day))) for day in sorted(found)}


def in_spanish(name: str) -> str:
    """A name from our own table, with its suffix."""
    base, bracket, rest = name.partition(" (")
    return SPANISH[base] + (SUFFIXES[bracket + rest] if bracket else "")


if __name__ == "__main__":
    main()
