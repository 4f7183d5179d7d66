"""C602 public-holiday: a day of the meeting is a public holiday of its host or of a delegation."""

from collections.abc import Iterator
from datetime import date

from rcmcli.checks.delegations import country_of_day, country_of_host, joined
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.party import Party
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="C602",
    name="public-holiday",
    severity=Severity.WARNING,
    follows=("T209",),
    title=Text(en="the meeting is on a public holiday", es="la reunión cae en un feriado"),
    says=Text(
        en="{day} is a public holiday where the meeting is held, {countries}: {holiday}",
        es="el {day} es feriado donde se celebra la reunión, {countries}: {holiday}",
    ),
    label=Text(en="{holiday} in {countries}", es="{holiday} en {countries}"),
    why=Text(
        en="offices, interpreters and transport of the host may not work on that day",
        es="las oficinas, los intérpretes y el transporte del anfitrión pueden no trabajar ese día",
    ),
    mend=Text(
        en="choose another date, or confirm with the host that it works on this one",
        es="elija otra fecha, o confirme con el anfitrión que ese día trabaja",
    ),
)
_AWAY = Variant(
    severity=Severity.INFO,
    says=Text(
        en="{day} is a public holiday in {countries}: {holiday}",
        es="el {day} es feriado en {countries}: {holiday}",
    ),
    why=Text(
        en="the ministries of that country are closed; its delegation may be absent or small",
        es="los ministerios de ese país cierran; su delegación puede faltar o ser pequeña",
    ),
    mend=Text(
        en="ask whether its delegation can attend, or choose another date",
        es="pregunte si su delegación puede asistir, o elija otra fecha",
    ),
)
_BOTH = Variant(
    says=Text(
        en="{day} is a public holiday where the meeting is held, {countries}, and in {others}: {holiday}",
        es="el {day} es feriado donde se celebra la reunión, {countries}, y en {others}: {holiday}",
    )
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each holiday on a day of the meeting, with the countries that keep it."""
    host = country_of_host(agenda, calendar)
    countries = [party for party in calendar.people.delegations() if party.kind == "country"]
    seen: set[date] = set()
    for d, day in enumerate(agenda.days):
        here = host or country_of_day(agenda, day, calendar)
        for on in day.dates if here or countries else ():
            if on not in seen:
                seen.add(on)
                yield from _on(on, ("day", d, "date"), here, countries, calendar)


def _on(day: date, path: Path, here: str, countries: list[Party], calendar: Calendar) -> Iterator[Finding]:
    of = calendar.people.holiday
    kept: dict[str, tuple[Text, list[Party]]] = {}
    for party in countries:
        if party.code != here and (name := of(party.code, day)):
            kept.setdefault(name.en, (name, []))[1].append(party)
    own = of(here, day) if here else None
    at_home = calendar.people.named(here) if own else None
    if own and at_home:
        _, others = kept.pop(own.en, (own, []))
        variant = _BOTH if others else None
        yield RULE.at(path, variant=variant, day=str(day), countries=at_home.name, holiday=own, others=joined(others))
    for name, parties in kept.values():
        yield RULE.at(path, variant=_AWAY, day=str(day), countries=joined(parties), holiday=name)
