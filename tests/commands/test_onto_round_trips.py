"""Round trips: an agenda is exported, the paper is edited, and `rcm import --onto` writes exactly these edits."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from conftest import run_here
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from rcmcli.store.reading import read_bytes

# Titles that no reader takes for another, in both languages; no two share most of their words.
TITLES = [
    ("Apertura de la reunión", "Opening of the meeting"), ("Rutas en el Darién", "Routes across Darien"),
    ("Casos consulares", "Consular cases"), ("Niñez no acompañada", "Unaccompanied children"),
    ("Trata de personas", "Trafficking in persons"), ("Empleo y salarios", "Labour and wages"),
    ("Retorno voluntario", "Voluntary return"), ("Puertos seguros", "Safe harbours"),
    ("Visitas al albergue", "Visits to the shelter"), ("Acuerdos y firmas", "Agreements and signatures"),
]  # fmt: skip
FRESH = ["Fotografía oficial", "Palabras del alcalde", "Entrega de diplomas"]
POINTS = ["Mapa regional", "Presupuesto anual", "Informes pendientes", "Voluntariado local"]
LEADS = [(), ("PPT",), ("OIM",), ("México", "OIM")]


@dataclass(frozen=True)
class Fact:
    """An item, as the test knows it: what an agenda must say of it."""

    id: str
    start: int
    end: int
    es: str
    en: str = ""
    leads: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    closed: bool = False


@dataclass(frozen=True)
class Made:
    """An agenda of one or two days, how it is written, and the edits to make in its paper."""

    days: tuple[tuple[Fact, ...], ...]
    in_lines: bool
    ending: str
    edited: tuple[tuple[Fact, ...], ...] = ()
    removed: frozenset[str] = field(default=frozenset())


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _line(fact: Fact) -> str:
    words = f"{fact.es} | {fact.en}" if fact.en else f"{fact.es} |"
    leads = f" [{', '.join(fact.leads)}]" if fact.leads else ""
    closed = " (members only)" if fact.closed else ""
    points = "".join(f"  - {one} |\n" for one in fact.points)
    return f"{_clock(fact.start)}-{_clock(fact.end)}  {words}{leads}{closed} #{fact.id}  # rcm: ignore[T206] {fact.id}\n{points}"


def _table(fact: Fact) -> str:
    rows = [
        f'id       = "{fact.id}"  # rcm: ignore[T206] {fact.id}',
        f'time     = "{_clock(fact.start)}-{_clock(fact.end)}"',
    ]
    rows += [f'title.es = "{fact.es}"'] + ([f'title.en = "{fact.en}"'] if fact.en else [])
    names = ", ".join(f'"{one}"' for one in fact.leads)
    rows += [f"leads    = [{names}]"] if fact.leads else []
    rows += ['audience = ["members"]'] if fact.closed else []
    rows += (
        ["topics   = [", *(f'  {{ es = "{one}" }},  # {fact.id}' for one in fact.points), "]"] if fact.points else []
    )
    return "\n".join(["[[day.item]]", *rows, ""])


def written(days: Sequence[Sequence[Fact]], made: Made) -> str:
    """An agenda file, with a comment of its own above each item."""
    text = '# A mano.\nformat    = 1\ntitle     = "Taller"\ntimezone  = "America/Guatemala"\nlanguages = ["es", "en"]\n'
    text += 'delegations = ["RCM"]\n'
    for number, day in enumerate(days):
        text += f"\n[[day]]\ndate = 2021-09-{9 + number:02}\n"
        if made.in_lines:
            text += 'items = """\n' + "".join(f"# nota {one.id}\n{_line(one)}" for one in day) + '"""\n'
        else:
            text += "".join(f"\n# nota {one.id}\n{_table(one)}" for one in day)
    return text.replace("\n", made.ending)


@st.composite
def agendas(draw: st.DrawFn) -> Made:
    """An agenda, and one to three edits of different items of it."""
    titles = draw(st.permutations(TITLES))
    sizes = draw(st.sampled_from([(4,), (6,), (3, 4), (5, 5)]))
    days: list[tuple[Fact, ...]] = []
    for size in sizes:
        facts = [_fact(draw, f"i{len(days)}{n}", 540 + 40 * n, titles[sum(map(len, days)) + n]) for n in range(size)]
        days.append(tuple(facts))
    made = Made(tuple(days), draw(st.booleans()), draw(st.sampled_from(["\n", "\r\n"])))
    return _edited(draw, made)


def _fact(draw: st.DrawFn, name: str, start: int, title: tuple[str, str]) -> Fact:
    points = draw(st.lists(st.sampled_from(POINTS), max_size=3, unique=True))
    closed = draw(st.integers(0, 5)) == 0
    return Fact(name, start, start + 20, *title, draw(st.sampled_from(LEADS)), tuple(points), closed)


def _edited(draw: st.DrawFn, made: Made) -> Made:
    days, removed = [list(day) for day in made.days], set[str]()
    chosen = draw(st.lists(st.sampled_from([one for day in days for one in day]), min_size=1, max_size=3, unique=True))
    fresh = iter(FRESH)
    for fact in chosen:
        day = next(day for day in days if fact in day)
        at = day.index(fact)
        edit = draw(st.sampled_from(["retime", "retitle", "insert", "remove", "reword", "add a point", "leads"]))
        if edit == "retime":
            day[at] = replace(fact, start=fact.start + 5, end=fact.end + 10)
        elif edit == "retitle":
            day[at] = replace(fact, es=f"{fact.es} ampliada")
        elif edit == "insert":
            day.insert(at + 1, Fact("", fact.end + 10, fact.end + 20, next(fresh)))
        elif edit == "remove" and not fact.closed and len(day) > len(made.days[days.index(day)]) - 1:
            day.remove(fact)
            removed.add(fact.id)
        elif edit == "reword" and fact.points:
            day[at] = replace(fact, points=(f"{fact.points[0]} y nacional", *fact.points[1:]))
        elif edit == "add a point" and fact.points:
            day[at] = replace(fact, points=(*fact.points, "Una cuestión abierta"))
        elif edit == "leads" and fact.leads == ("OIM",):
            day[at] = replace(fact, leads=("OIM", "PPT"))
    return replace(made, edited=tuple(map(tuple, days)), removed=frozenset(removed))


def said(text: bytes) -> list[list[tuple[object, ...]]]:
    """What an agenda says of each item, in each day."""
    agenda = read_bytes(text, "-").usable
    assert agenda is not None
    return [
        [
            (item.time.start, item.time.end, item.title.es, item.title.en, item.leads, tuple(one.title.es for one in item.topics), bool(item.audience))
            for item in day.items
        ]
        for day in agenda.days
    ]  # fmt: skip


def wanted(days: Sequence[Sequence[Fact]]) -> list[list[tuple[object, ...]]]:
    """The same, of what the test knows."""
    return [[(one.start, one.end, one.es, one.en, one.leads, one.points, one.closed) for one in day] for day in days]


def came_back(made: Made, form: str, folder: Path) -> tuple[bytes, bytes]:
    """The agenda after the edited paper was imported onto it, and after it was once more."""
    file = folder / "taller.toml"
    (folder / "edited.toml").write_text(written(made.edited, replace(made, ending="\n")).replace("#  #", "#"), "utf-8")
    paper = folder / f"paper.{form}"
    more = ("--details",) if form == "txt" else ()
    done = run_here("export", form, str(folder / "edited.toml"), "-o", str(paper), "--lang", "es", *more, cwd=folder)
    assert done.code == 0, done.err
    file.write_bytes(written(made.days, made).encode())
    states = []
    for _ in range(2):
        run_here("import", str(paper), "--onto", str(file), cwd=folder)
        states.append(file.read_bytes())
    return states[0], states[1]


def _test(form: str) -> Callable[[Made], None]:
    @settings(
        max_examples=4,
        phases=[Phase.generate],
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow],
        deadline=None,
    )
    @given(made=agendas())
    def check(made: Made) -> None:
        with tempfile.TemporaryDirectory() as folder:
            after, again = came_back(made, form, Path(folder))
        assert said(after) == wanted(made.edited)
        assert again == after
        lines = after.decode().split(made.ending)
        assert "\r" not in after.decode().replace("\r\n", "") and ("\r" in after.decode()) == (made.ending == "\r\n")
        for fact in (one for day in made.days for one in day):
            assert (f"# nota {fact.id}" in lines) == (fact.id not in made.removed)
            assert any(line.endswith(f"ignore[T206] {fact.id}") for line in lines) == (fact.id not in made.removed)
        untouched = [one for old, new in zip(made.days, made.edited, strict=True) for one in old if one in new]
        for fact in untouched:
            block = (_line if made.in_lines else _table)(fact).replace("\n", made.ending)
            assert block in after.decode()

    return check


@pytest.mark.parametrize("form", ["txt", "md", "html", "csv", "docx"])
def test_an_edited_paper_gives_exactly_its_edits(form: str) -> None:
    """Other items keep every byte, all keep their ids, comments, waivers and the other language; none that is for some
    only is lost, and the paper once more changes nothing."""
    if form == "docx":
        pytest.importorskip("docx")
    _test(form)()  # type: ignore[call-arg]  # hypothesis gives the agenda
