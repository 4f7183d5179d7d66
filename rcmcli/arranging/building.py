"""Building: the problem that an agenda poses, from its items, its constraints and who takes part."""

from collections.abc import Iterator, Sequence

from rcmcli.arranging.burdens import burdens_of
from rcmcli.arranging.claims import Claim, claim_of, group_of, is_sat, why_not_at_once
from rcmcli.arranging.found import Found, is_free, items_of
from rcmcli.arranging.grid import Grid, grid_of
from rcmcli.arranging.limits import limits_of
from rcmcli.arranging.masks import starts_within
from rcmcli.arranging.orders import orders_of
from rcmcli.arranging.problem import Capacity, Limit, Problem, Task, Why
from rcmcli.arranging.seats import Seating, seating_of
from rcmcli.model.agenda import Agenda, Arrange, Item, Rest
from rcmcli.model.apart import place_of
from rcmcli.model.calendar import People
from rcmcli.model.settings import CheckSettings
from rcmcli.model.sizes import sizes_of
from rcmcli.model.text import Text


def problem_of(agenda: Agenda, people: People, limits: CheckSettings, only: int | None = None) -> Problem:
    """The problem of an agenda; where `only` one day is to be arranged, what waits for others is left aside."""
    return posed_by(agenda, people, limits, only)[0]


def posed_by(
    agenda: Agenda, people: People, limits: CheckSettings, only: int | None = None
) -> tuple[Problem, tuple[Claim, ...]]:
    """The problem, and what each item of it claims."""
    arrange = agenda.arrange or Arrange()
    rest = _rest(arrange, limits)
    grid = grid_of(agenda, rest.minutes)
    found = [*items_of(agenda)] if only is None else of_day(agenda, only)
    claims = [claim_of(one.item, agenda.days[one.day] if one.day >= 0 else None, people) for one in found]
    seating = seating_of(agenda, people, found, claims)
    tasks = [_task(one, claims[n], n, seating, agenda, grid, people, only) for n, one in enumerate(found)]
    lunches = [*_lunches(agenda, grid, tasks, only)]
    clashes = _clashes(claims, len(lunches))
    earlier, later = orders_of(found, tasks, len(lunches), agenda.waits())
    tasks += lunches
    problem = Problem(
        grid=grid,
        tasks=tuple(tasks),
        free=tuple(n for n, task in enumerate(tasks) if task.at < 0),
        clashes=clashes,
        earlier=earlier,
        later=later,
        capacities=tuple(_capacities(agenda, people, tasks, claims)),
        rooms=seating.names,
        burdens=tuple(burdens_of(agenda, people, grid, found, claims)),
        every=max(1, rest.every // grid.step),
        rest=grid.cells(rest.minutes),
        parted=arrange.rest is not None,
        one_team=agenda.interpreters == 1 and arrange.rest is not None,
    )
    return problem, tuple(claims)


def _rest(arrange: Arrange, limits: CheckSettings) -> Rest:
    """When people rest: as the agenda says, and never less than `rcm check` wants."""
    asked, least = arrange.rest, max(1, limits.shortest_item)
    if asked is None:
        return Rest(every=max(1, limits.longest_stretch), minutes=least)
    return Rest(every=min(asked.every, max(1, limits.longest_stretch)), minutes=max(asked.minutes, least))


def of_day(agenda: Agenda, day: int) -> list[Found]:
    """The items with an hour, and those that may be given one on a day: all before them have one, or may be there too."""
    found = [one for one in items_of(agenda) if _may_be_on(one, agenda, day)]
    waiting = {one.item.id for one in items_of(agenda)}
    while True:
        here = {one.item.id for one in found}
        left = [one for one in found if not is_free(one.item) or not (waiting - here) & set(one.item.after)]
        if len(left) == len(found):
            return found
        found = left


def _may_be_on(one: Found, agenda: Agenda, day: int) -> bool:
    """Whether an item has its hour, or may be on a day."""
    if one.item.time.start is not None or one.day >= 0:
        return one.item.time.start is not None or one.day == day
    on = agenda.unplaced[int(one.path[1])].on
    return not on or day + 1 in on


def _task(
    one: Found, claim: Claim, n: int, seating: Seating, agenda: Agenda, grid: Grid, people: People, only: int | None
) -> Task:
    item = one.item
    day = next((day for day in grid.days if day.number == one.day), None)
    minutes = _minutes(item, agenda.days[one.day].items if day else (), day.closes if day else 0)
    cells = max(1, grid.cells(minutes)) if is_free(item) else grid.cells(minutes)
    starts, at = 0, -1
    limits: tuple[tuple[Limit, int], ...] = ()
    if is_free(item):
        limits = tuple(limits_of(one.item, one.path, one.day, claim, agenda, grid, people, cells, only))
        starts = -1
        for _, allowed in limits:
            starts &= allowed
    else:
        assert day is not None, "what has an hour stands under a day"
        begins, ends = item.time.start or 0, (item.time.start or 0) + minutes
        covered = grid.stretch(day, begins, ends) if minutes else 0
        at = (covered & -covered).bit_length() - 1 if covered else day.first
        cells, starts = covered.bit_count(), 1 << at
    return Task(
        path=one.path, item=item, minutes=minutes, cells=cells, starts=starts, at=at,
        group=group_of(claim),
        sat=is_sat(item),
        interpreted=is_sat(item) and len(set(item.languages or agenda.languages)) > 1,
        rooms=seating.allowed[n] if at < 0 else (),
        own_room=place_of(item),
        together=seating.together[n],
        limits=limits,
    )  # fmt: skip


def _minutes(item: Item, beside: Sequence[Item], closes: int) -> int:
    """How long an item lasts; one without an end its minutes, else until the next start of its day or the end of the day."""
    lasts, begins = item.time.minutes, item.time.start
    if lasts is not None:
        return max(0, lasts)
    if isinstance(item.minutes, int) or begins is None:
        return item.minutes if isinstance(item.minutes, int) else 0
    later = [one.time.start for one in beside if one.time.start is not None and one.time.start > begins]
    return max(0, min(later, default=closes) - begins)


def _lunches(agenda: Agenda, grid: Grid, tasks: Sequence[Task], only: int | None) -> Iterator[Task]:
    """The free time for lunch of each day that is arranged and has no meal of its own."""
    lunch = agenda.arrange.lunch if agenda.arrange else None
    if lunch is None or lunch.between.start is None or lunch.between.end is None:
        return
    cells = grid.cells(lunch.minutes)
    is_alone = only is not None or len(grid.days) == 1
    for day in grid.days:
        meals = [one.path for one in tasks if one.item.kind == "meal"]
        own = [path for path in meals if path[:2] == ("day", day.number) or (path[0] == "unplaced" and is_alone)]
        is_open = grid.inside(day, day.opens, day.closes) & grid.stretch(day, lunch.between.start, lunch.between.end)
        if day.closed or own or not is_open or only not in (None, day.number):
            continue
        window = grid.inside(day, lunch.between.start, lunch.between.end)
        item = Item(title=Text(), stated_kind="meal", minutes=lunch.minutes)
        yield Task((), item, lunch.minutes, cells, starts_within(window, cells))


def _clashes(claims: Sequence[Claim], lunches: int) -> tuple[dict[int, Why], ...]:
    """For each task those that it cannot run beside, and why; lunch is kept free of all that binds people."""
    count = len(claims)
    found: list[dict[int, Why]] = [{} for _ in range(count + lunches)]
    for n, one in enumerate(claims):
        for m in range(n):
            why = why_not_at_once(one, claims[m])
            if why:
                found[n][m] = found[m][n] = why
        for lunch in range(count, count + lunches) if one.bound else ():
            found[n][lunch] = found[lunch][n] = "lunch"
    return tuple(found)


def _capacities(agenda: Agenda, people: People, tasks: Sequence[Task], claims: Sequence[Claim]) -> Iterator[Capacity]:
    """What runs at once at most: for each delegation, as it has people; of interpreted items, as there are teams."""
    if agenda.interpreters is not None:
        users = tuple(n for n, task in enumerate(tasks) if task.interpreted)
        if len(users) > agenda.interpreters:
            yield Capacity(agenda.interpreters, users)
    alike: dict[tuple[int, ...], Capacity] = {}
    for party, size in sizes_of(agenda, people).values() if agenda.people else ():
        users = tuple(n for n, one in enumerate(claims) if tasks[n].sat and one.admits(party, people))
        if len(users) > size and (users not in alike or alike[users].most > size):
            alike[users] = Capacity(size, users, party)
    yield from alike.values()
