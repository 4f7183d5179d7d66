"""How a paper writes its hours, its days and the heads of its columns, in each language."""

from collections.abc import Callable
from datetime import date, time

from conferences import Meeting, Words

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
}
_DATES = {
    "en": ("{day} {month} {year}", "{month} {day}, {year}"),
    "es": ("{day} de {month} de {year}", "{day} de {month} de {year}"),
    "fr": ("{day} {month} {year}", "{day} {month} {year}"),
    "pt": ("{day} de {month} de {year}", "{day} de {month} de {year}"),
}
HEADS = {
    "time": Words("Time", "Hora", "Heure", "Horário"),
    "title": Words("Activity", "Actividad", "Activité", "Atividade"),
    "lead": Words("Lead", "Responsable", "Responsable", "Responsável"),
    "room": Words("Room", "Sala", "Salle", "Sala"),
    "start": Words("Start", "Inicio", "Début", "Início"),
    "end": Words("End", "Fin", "Fin", "Fim"),
    "length": Words("Duration", "Duración", "Durée", "Duração"),
    "date": Words("Date", "Fecha", "Date", "Data"),
    "morning": Words("Morning", "Mañana", "Matin", "Manhã"),
    "afternoon": Words("Afternoon", "Tarde", "Après-midi", "Tarde"),
    "day": Words("Day", "Día", "Jour", "Dia"),
    "speakers": Words("Speakers", "Ponentes", "Intervenants", "Palestrantes"),
    "moderator": Words("Moderator", "Moderadora", "Modératrice", "Moderadora"),
    "agenda": Words("Agenda", "Programa", "Programme", "Programa"),
    "objectives": Words("Objectives:", "Objetivos:", "Objectifs :", "Objetivos:"),
    "objective": Words(
        "To approve the Work Plan for 2026 to 2030.",
        "Aprobar el Plan de Trabajo para 2026 a 2030.",
        "Approuver le plan de travail 2026 à 2030.",
        "Aprovar o Plano de Trabalho de 2026 a 2030.",
    ),
    "second": Words(
        "To exchange 12 good practices.",
        "Intercambiar 12 buenas prácticas.",
        "Échanger 12 bonnes pratiques.",
        "Intercambiar 12 boas práticas.",
    ),
    "zone": Words(
        "(Costa Rica time, GMT-6)",
        "(Hora de Costa Rica, GMT-6)",
        "(heure du Costa Rica, GMT-6)",
        "(Horário da Costa Rica, GMT-6)",
    ),
    "note": Words(
        "Note: simultaneous interpretation will be available.",
        "Nota: habrá interpretación simultánea.",
        "Note : une interprétation simultanée sera assurée.",
        "Nota: haverá interpretação simultânea.",
    ),
    "continued": Words("continued", "continuación", "suite", "continuação"),
}


class Voice:
    """The hours, days and heads of one meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self.language, self.notation, self.style = meeting.language, meeting.notation, meeting.heading

    def head(self, name: str) -> str:
        """The head of a column."""
        return HEADS[name].of(self.language)

    def when(self, start: time, end: time | None) -> str:
        """A range of hours, or an hour alone where there is no end."""
        if end is None:
            return self.at(start)
        one, other = self.at(start), self.at(end)
        return _RANGES.get(self.notation, _dashed)(one, other)

    def at(self, hour: time) -> str:
        """An hour alone."""
        return _HOURS.get(self.notation, _colon)(hour)

    def on(self, day: date) -> str:
        """A date, without its weekday."""
        month = _MONTHS[self.language].split()[day.month - 1]
        number = "1er" if self.language == "fr" and day.day == 1 else str(day.day)
        return _DATES[self.language][self.style % 2].format(day=number, month=month, year=day.year)

    def short(self, day: date) -> str:
        """A date without its year, as it stands in each of the forms of a date."""
        return self.on(day).replace(f" de {day.year}", "").replace(f", {day.year}", "").replace(f" {day.year}", "")

    def heading(self, day: date, nth: int) -> str:
        """The heading of the nth day; one style leaves the year to the head of the paper."""
        weekday = _WEEKDAYS[self.language].split()[day.weekday()]
        comma = "" if self.language == "fr" else ","
        said = f"{weekday}{comma} {self.short(day) if self.style == 3 else self.on(day)}"
        if self.style in (0, 3):
            return said[0].upper() + said[1:]
        return said.upper() if self.style == 1 else f"{self.head('day')} {nth + 1}: {said}"

    def dates(self, first: date, last: date) -> str:
        """The dates of the meeting as one line of its head says them: in full, or as a range within a month."""
        if self.style in (1, 3) and first.month == last.month:
            return self.on(last).replace(str(last.day), f"{first.day}-{last.day}", 1)
        between = {"en": "to", "es": "al", "fr": "au", "pt": "a"}[self.language]
        return f"{self.on(first)} {between} {self.on(last)}"


def _colon(hour: time) -> str:
    return f"{hour:%H:%M}"


def _short(hour: time) -> str:
    return f"{hour.hour}:{hour:%M}"


def _half(am: str, pm: str, blank: str = " ") -> Callable[[time], str]:
    return lambda hour: f"{(hour.hour - 1) % 12 + 1}:{hour:%M}{blank}{am if hour.hour < 12 else pm}"


def _french(hour: time) -> str:
    return f"{hour.hour}h{hour:%M}"


def _bare(hour: time) -> str:
    return f"{hour.hour}h" + (f"{hour:%M}" if hour.minute else "")


def _spanish(hour: time) -> str:
    return f"{hour.hour}:{hour:%M} h" if hour.minute else f"{hour.hour} h"


def _spaced(hour: time) -> str:
    return f"{hour.hour} h {hour:%M}" if hour.minute else f"{hour.hour} h"


_HOURS: dict[str, Callable[[time], str]] = {
    "am-pm": _half("a.m.", "p.m."), "a. m.": _half("a. m.", "p. m."), "half shared": _half("a.m.", "p.m."),
    "military": lambda hour: f"{hour:%H%M}", "dots": lambda hour: f"{hour:%H.%M}", "h dash": _french, "h à": _french,
    "h bare": _bare, "twelve": lambda hour: f"{(hour.hour - 1) % 12 + 1}:{hour:%M}", "de h": _spanish, "das": _bare,
    "hrs": lambda hour: f"{_short(hour)} hrs", "h each": lambda hour: f"{hour:%H:%M} h", "from": _short, "às": _french, "de à": _spaced,
}  # fmt: skip


def _dashed(one: str, other: str) -> str:
    return f"{one} – {other}"


def _shared(one: str, other: str) -> str:
    return f"{one[:-5]} – {other}" if one[-4:] == other[-4:] else f"{one} – {other}"


_RANGES: dict[str, Callable[[str, str], str]] = {
    "am-pm": lambda one, other: f"{one} - {other}", "a. m.": lambda one, other: f"{one} - {other}",
    "half shared": _shared, "military": lambda one, other: f"{one}-{other}", "tight": lambda one, other: f"{one}-{other}",
    "dots": lambda one, other: f"{one}-{other}", "to": lambda one, other: f"{one} to {other}",
    "a": lambda one, other: f"{one} a {other}", "h à": lambda one, other: f"{one} à {other}",
    "às": lambda one, other: f"{one} às {other}", "das": lambda one, other: f"das {one} às {other}",
    "de h": lambda one, other: f"de {one} a {other}", "from": lambda one, other: f"from {one} to {other}",
    "de à": lambda one, other: f"de {one} à {other}",
    "hrs": lambda one, other: f"{one.removesuffix(' hrs')}-{other}",
}  # fmt: skip
