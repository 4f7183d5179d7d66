"""Meetings to be printed: made from a seed, with titles such as real agendas have, in four languages."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from random import Random
from typing import Literal, NamedTuple

Language = Literal["en", "es", "fr", "pt"]
LANGUAGES: tuple[Language, ...] = ("en", "es", "fr", "pt")


class Words(NamedTuple):
    """The same words in four languages."""

    en: str
    es: str
    fr: str
    pt: str

    def of(self, language: str) -> str:
        """The words in a language."""
        said: str = getattr(self, language)
        return said


_NOTHING = Words("", "", "", "")


@dataclass(frozen=True)
class Item:
    """A point of the agenda."""

    start: time
    end: time | None
    title: Words
    lead: str = ""
    bullets: tuple[Words, ...] = ()
    room: Words = _NOTHING

    @property
    def minutes(self) -> int:
        """How long it lasts; 0 where it has no end."""
        if self.end is None:
            return 0
        return (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute


@dataclass(frozen=True)
class Day:
    """A day of the meeting."""

    date: date
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Meeting:
    """A meeting, the language it is printed in, and the names of how its hours and days are written."""

    name: str
    language: Language
    notation: str
    heading: int
    title: Words
    days: tuple[Day, ...]
    framed: bool  # whether objectives, the zone and a note stand around its items


MEETINGS = (
    Words("II Plenary Meeting between the Regional Conference on Migration (RCM) and the South American Conference on Migration (SACM)",
          "II Reunión Plenaria entre la Conferencia Regional sobre Migración (CRM) y la Conferencia Suramericana de Migraciones (CSM)",
          "IIe Réunion plénière entre la Conférence régionale sur les migrations (CRM) et la Conférence sud-américaine sur les migrations (CSM)",
          "II Reunião Plenária entre a Conferência Regional sobre Migração (CRM) e a Conferência Sul-Americana sobre Migrações (CSM)"),
    Words("Meeting of the Regional Consultation Group on Migration (RCGM)", "Reunión del Grupo Regional de Consulta sobre Migración (GRCM)",
          "Réunion du Groupe régional de consultation sur les migrations", "Reunião do Grupo Regional de Consulta sobre Migração"),
    Words("XXXVII Regular Meeting of the Latin American Council", "XXXVII Reunión Ordinaria del Consejo Latinoamericano",
          "XXXVIIe Réunion ordinaire du Conseil latino-américain", "XXXVII Reunião Ordinária do Conselho Latino-Americano"),
    Words("Workshop on Consular Protection", "Taller sobre protección consular", "Atelier sur la protection consulaire", "Oficina sobre proteção consular"),
)  # fmt: skip
OPENINGS = (
    Words("Registration of participants", "Inscripción de participantes", "Inscription des participants", "Inscrição dos participantes"),
    Words("Connection to the platform", "Conexión a la plataforma", "Connexion à la plateforme", "Conexão à plataforma"),
    Words("Opening session", "Sesión de apertura", "Séance d'ouverture", "Sessão de abertura"),
    Words("Welcome and opening remarks by the Presidency Pro-Tempore", "Bienvenida y palabras de apertura de la Presidencia Pro Témpore",
          "Mot de bienvenue de la Présidence pro tempore", "Boas-vindas e palavras de abertura da Presidência Pro Tempore"),
)  # fmt: skip
TITLES = (
    Words("Migration trends in the Americas", "Tendencias migratorias en las Américas", "Tendances migratoires dans les Amériques", "Tendências migratórias nas Américas"),
    Words("SESSION 1. Irregular migration from within the hemisphere", "SESIÓN 1. Migración irregular intrahemisférica",
          "SÉANCE 1. Migration irrégulière au sein de l'hémisphère", "SESSÃO 1. Migração irregular no hemisfério"),
    Words("Session 2: Human trafficking and migrant smuggling", "Sesión 2: Trata de personas y tráfico ilícito de migrantes",
          "Séance 2 : Traite des personnes et trafic illicite de migrants", "Sessão 2: Tráfico de pessoas e contrabando de migrantes"),
    Words("Report of the coordinators of the four Working Groups", "Informe de los coordinadores de los cuatro Grupos de Trabajo",
          "Rapport des coordonnateurs des quatre groupes de travail", "Relatório dos coordenadores dos quatro Grupos de Trabalho"),
    Words("Work Programme for 2012", "Programa de Trabajo para 2012", "Programme de travail pour 2012", "Programa de Trabalho para 2012"),
    Words("Resolution 14 and its follow-up", "Resolución 14 y su seguimiento", "Résolution 14 et son suivi", "Resolução 14 e seu acompanhamento"),
    Words("Joint report on the state of migration flows, following conclusion 9.a of the RCGM in June 2019",
          "Informe conjunto sobre los flujos migratorios, según la conclusión 9.a del GRCM de junio de 2019",
          "Rapport conjoint sur les flux migratoires, suite à la conclusion 9.a de juin 2019", "Relatório conjunto sobre os fluxos migratórios, conforme a conclusão 9.a de junho de 2019"),
    Words("Dialogue with Observer Organizations (8 minutes for each Observer)", "Diálogo con los Organismos Observadores (8 minutos para cada uno)",
          "Dialogue avec les organisations observatrices (8 minutes chacune)", "Diálogo com as Organizações Observadoras (8 minutos para cada uma)"),
    Words("Budget of the Permanent Secretariat for the year 2012", "Presupuesto de la Secretaría Permanente para el año 2012",
          "Budget du Secrétariat permanent pour l'année 2012", "Orçamento da Secretaria Permanente para o ano de 2012"),
    Words("Update on the Global Compact for Safe, Orderly and Regular Migration (GCM)", "Avances del Pacto Mundial para la Migración Segura, Ordenada y Regular (PMM)",
          "État du Pacte mondial pour des migrations sûres, ordonnées et régulières", "Atualização do Pacto Global para uma Migração Segura, Ordenada e Regular"),
    Words("Outcome of the Quito Process and of the Los Angeles Declaration", "Resultados del Proceso de Quito y de la Declaración de Los Ángeles",
          "Résultats du Processus de Quito et de la Déclaration de Los Angeles", "Resultados do Processo de Quito e da Declaração de Los Angeles"),
    Words("Visit to the Paso Canoas border post", "Visita al puesto fronterizo de Paso Canoas", "Visite du poste frontière de Paso Canoas", "Visita ao posto de fronteira de Paso Canoas"),
    Words("Presentation of the Global Report on Trafficking in Persons, with emphasis on the region", "Presentación del Informe mundial sobre la trata de personas, con énfasis en la región",
          "Présentation du Rapport mondial sur la traite des personnes", "Apresentação do Relatório Global sobre o Tráfico de Pessoas, com ênfase na região"),
    Words("Election of the Permanent Secretary", "Elección del Secretario Permanente", "Élection du Secrétaire permanent", "Eleição do Secretário Permanente"),
    Words("Agenda 2030: half way there?", "Agenda 2030: ¿a mitad de camino?", "Agenda 2030 : à mi-chemin ?", "Agenda 2030: a meio caminho?"),
    Words("Integration of migrants and countering xenophobia", "Integración de las personas migrantes y lucha contra la xenofobia",
          "Intégration des migrants et lutte contre la xénophobie", "Integração dos migrantes e combate à xenofobia"),
    Words("24-hour hotlines: the experience of three consulates", "Líneas de atención de 24 horas: la experiencia de tres consulados",
          "Lignes d'écoute 24 heures sur 24 : l'expérience de trois consulats", "Linhas de atendimento 24 horas: a experiência de três consulados"),
    Words("Labour mobility after COVID-19", "Movilidad laboral después de la COVID-19", "Mobilité de la main-d'œuvre après la COVID-19", "Mobilidade laboral depois da COVID-19"),
    Words("Presentations by member countries (Costa Rica, Panama and Mexico)", "Presentaciones de países miembros (Costa Rica, Panamá y México)",
          "Présentations des pays membres (Costa Rica, Panama et Mexique)", "Apresentações de países membros (Costa Rica, Panamá e México)"),
    Words("What happens the day after arrival", "Qué pasa al día siguiente de la llegada", "Que se passe-t-il le lendemain de l'arrivée", "O que acontece no dia seguinte à chegada"),
    Words("Articles 3 to 12 of the draft declaration", "Artículos 3 a 12 del proyecto de declaración", "Articles 3 à 12 du projet de déclaration", "Artigos 3 a 12 do projeto de declaração"),
)  # fmt: skip
BREAKS = (
    Words("Coffee break", "Receso para café", "Pause café", "Intervalo para café"),
    Words("Morning tea", "Refrigerio de la mañana", "Collation du matin", "Lanche da manhã"),
)
LUNCHES = (Words("Lunch", "Almuerzo", "Déjeuner", "Almoço"), Words("Lunch hosted by the Government of Panama", "Almuerzo ofrecido por el Gobierno de Panamá",
           "Déjeuner offert par le Gouvernement du Panama", "Almoço oferecido pelo Governo do Panamá"))  # fmt: skip
CLOSINGS = (
    Words("Discussion and approval of Conclusions and Recommendations", "Discusión y aprobación de Conclusiones y Recomendaciones",
          "Discussion et adoption des conclusions et recommandations", "Discussão e aprovação de Conclusões e Recomendações"),
    Words("Closing remarks", "Palabras de clausura", "Mot de clôture", "Palavras de encerramento"),
)  # fmt: skip
EVENINGS = (
    Words("Welcome cocktail", "Cóctel de bienvenida", "Cocktail de bienvenue", "Coquetel de boas-vindas"),
    Words(
        "Cultural night (optional)",
        "Noche cultural (opcional)",
        "Soirée culturelle (facultative)",
        "Noite cultural (opcional)",
    ),
)
BULLETS = (
    Words("Approval of the agenda", "Aprobación de la agenda", "Adoption de l'ordre du jour", "Aprovação da agenda"),
    Words("Logistical information", "Información logística", "Informations logistiques", "Informações logísticas"),
    Words(
        "Measures adopted since 2019",
        "Medidas adoptadas desde 2019",
        "Mesures adoptées depuis 2019",
        "Medidas adotadas desde 2019",
    ),
    Words("Next steps", "Próximos pasos", "Prochaines étapes", "Próximos passos"),
    Words(
        "Good practices at the border",
        "Buenas prácticas en la frontera",
        "Bonnes pratiques à la frontière",
        "Boas práticas na fronteira",
    ),
    Words("Gender and migration", "Género y migración", "Genre et migration", "Gênero e migração"),
)
LEADS = ("PPT", "ES", "OIM", "ACNUR", "México", "Costa Rica", "UNODC", "Panamá")
ROOMS = (
    Words("Camilo Minero Room", "Sala Camilo Minero", "Salle Camilo Minero", "Sala Camilo Minero"),
    Words("Room of Honor", "Salón de Honor", "Salle d'honneur", "Salão de Honra"),
    Words("Room 3", "Sala 3", "Salle 3", "Sala 3"),
)
NOTATIONS: dict[Language, tuple[str, ...]] = {
    "en": ("dash", "am-pm", "to", "military", "tight", "dots", "twelve", "half shared", "from"),
    "es": ("dash", "a. m.", "a", "de h", "hrs", "dots", "twelve", "h each", "tight"),
    "fr": ("h dash", "h à", "dash", "de à", "dots", "tight", "h bare"),
    "pt": ("h dash", "às", "dash", "das", "dots", "tight", "h bare"),
}


def meeting(language: Language, notation: str, seed: int) -> Meeting:
    """A meeting of two days made from a seed."""
    chance = Random(f"{language} {notation} {seed}")
    titles = list(TITLES)
    chance.shuffle(titles)
    first = date(2021, 1, 1) + timedelta(days=chance.randrange(5 * 365))
    first += timedelta(days=(0, 0, 0, 0, 3, 2, 1)[first.weekday()])  # two days of one working week
    days = tuple(_day(first + timedelta(days=nth), chance, titles, last=nth == 1) for nth in range(2))
    return Meeting(
        f"{language}, {notation}, {seed}",
        language,
        notation,
        chance.randrange(4),
        chance.choice(MEETINGS),
        days,
        framed=chance.random() < 0.5,
    )


def _day(on: date, chance: Random, titles: list[Words], *, last: bool) -> Day:
    now = chance.choice((8 * 60 + 30, 9 * 60, 9 * 60, 8 * 60))
    items: list[Item] = []
    for title in _titles(chance, titles, last=last):
        meal = title in LUNCHES
        if meal and now < 12 * 60:  # what stands before lunch lasts until noon
            items[-1], now = replace(items[-1], end=_clock(12 * 60)), 12 * 60
        length = (
            chance.choice((60, 90))
            if meal
            else chance.choice((15, 20, 30))
            if title in BREAKS
            else chance.choice((15, 30, 45, 60))
        )
        items.append(_item(now, now + length, title, chance, plain=meal or title in BREAKS))
        now += length + (chance.choice((0, 0, 0, 15)) if meal else 0)
    if not last and now < 18 * 60 + 30:
        items.append(Item(_clock(19 * 60), None, chance.choice(EVENINGS)))
    return Day(on, tuple(items))


def _titles(chance: Random, titles: list[Words], *, last: bool) -> list[Words]:
    opening = [chance.choice(OPENINGS[:2]), chance.choice(OPENINGS[2:])] if not last else []
    morning = [titles.pop() for _ in range(2 if opening else 3)]
    afternoon = [titles.pop() for _ in range(3)] if not last else [titles.pop(), *CLOSINGS]
    return [*opening, *morning[:1], chance.choice(BREAKS), *morning[1:], chance.choice(LUNCHES), *afternoon]


def _item(start: int, end: int, title: Words, chance: Random, *, plain: bool) -> Item:
    if plain:
        return Item(_clock(start), _clock(end), title)
    bullets = tuple(chance.sample(BULLETS, chance.choice((0, 0, 2, 3))))
    lead = chance.choice(LEADS) if chance.random() < 0.6 else ""
    return Item(_clock(start), _clock(end), title, lead, bullets, chance.choice(ROOMS))


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


MEETINGS_TO_PRINT = tuple(
    meeting(language, notation, 1) for language in LANGUAGES for notation in NOTATIONS[language]
)  # fmt: skip
