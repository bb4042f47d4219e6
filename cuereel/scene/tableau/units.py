"""A story's things -> units: a thing with what stands on, in, behind, above or below it, or in a ring about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cuereel.scene.tableau.heads import has_head, is_worn
from cuereel.scene.tableau.story import LINED, Step, Thing, entrances, exits, heirs

CLOSE = 2
"""Up to so many, one is fed by what goes into it from where it is."""

STUCK = ("on", "in", "above", "below", "behind", "around", "held")
"""How a thing stands that shares the place of another one."""


@dataclass
class Unit:
    """A thing and what stands with it: each rider's name and how it stands; `goers` go into it, `comers` come out.

    Riders in one slot are seen one after another and share a place.
    """

    lead: str
    riders: list[tuple[str, str]] = field(default_factory=list)
    goers: list[list[str]] = field(default_factory=list)
    comers: list[list[str]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        fed = [name for slot in (*self.goers, *self.comers) for name in slot]
        return [self.lead, *(name for name, _ in self.riders), *fed]

    @property
    def ring(self) -> list[str]:
        """What is in a ring about the lead."""
        return [name for name, how in self.riders if how == "around"]


def units(things: Sequence[Thing], steps: Sequence[Step], *, row: bool = False) -> list[Unit]:
    """The units in the order in which they are to be set out; what takes another's place has none of its own."""
    inherits = heirs(steps)
    own = [thing for thing in things if thing.name not in inherits]
    stuck = _stuck(own, steps, inherits)
    fed = _fed(own, steps, stuck, inherits)
    if row or len(own) - len(stuck) - len(fed) > CLOSE:
        # in a row or among many, whoever goes into another has a place of its own: beside it there is little room
        fed = {}
    for name in [name for name in fed if goes_on(name, fed[name][0], steps, inherits)]:
        stuck[name] = (fed.pop(name)[0], "front")
    leads = {thing.name: Unit(thing.name) for thing in own if thing.name not in stuck and thing.name not in fed}
    for name, (base, how) in stuck.items():
        leads[base].riders.append((name, how))
    lives = entrances(things, steps), exits(things, steps)
    for name, (base, comes) in fed.items():
        _share(leads[base].comers if comes else leads[base].goers, name, *lives)
    for unit in leads.values():
        unit.goers, unit.comers = _joined(unit.goers, unit.comers, *lives)
    return _ordered(list(leads.values()), {thing.name: thing for thing in own})


def _stuck(own: Sequence[Thing], steps: Sequence[Step], inherits: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Who shares the place of whom, and how; what stands to something that is itself stuck stands to its base."""
    out: dict[str, tuple[str, str]] = {}
    for thing in own:
        if thing.to and thing.how in STUCK and not _gets_there(thing, steps):
            out[thing.name] = (_root(thing.to, inherits), thing.how)
    for thing in own:
        if (head := _first_head(thing, own, steps)) and all(base != thing.name for base, _ in out.values()):
            out.setdefault(thing.name, (head, "above"))
    for step in steps:
        who = _root(step.who, inherits)
        if step.does == "circles" and who and all(base != who for base, _ in out.values()):
            out[who] = (_root(step.to, inherits), "around")
    return _rooted(out)


def _first_head(thing: Thing, own: Sequence[Thing], steps: Sequence[Step]) -> str:
    """Onto whose head a thing goes first that is worn: it waits above it."""
    first = next((step for step in steps if thing.name in (step.who, step.to)), None)
    if thing.to or thing.at or first is None or first.does != "goes to" or first.who != thing.name:
        return ""
    worn = is_worn(f"{thing.name} {thing.art}") and thing.art
    heads = [other.name for other in own if other.art and has_head(f"{other.name} {other.art}")]
    return first.to if worn and first.to in heads else ""


def _gets_there(thing: Thing, steps: Sequence[Step]) -> bool:
    """Whether a thing that is to be in another (or behind it) is told to go there, or to come out: it is outside."""
    out = ("goes to", "goes into", "comes out of", "joins")
    own = [step for step in steps if step.who == thing.name]
    first = next((step for step in own if step.does in out), None)
    if thing.how not in ("in", "behind") or first is None or first.to != thing.to:
        return False
    return first.does != "comes out of" or first is own[0]


def goes_on(name: str, base: str, steps: Sequence[Step], inherits: Mapping[str, str]) -> bool:
    """Whether what comes out of one thing then goes to another one."""
    first = next((number for number, step in enumerate(steps) if step.who == name and step.does == "comes out of"), -1)
    return first >= 0 and any(
        step.who == name and step.does in ("goes to", "goes into", "joins") and _root(step.to, inherits) != base
        for step in steps[first:]
    )


def _fed(
    own: Sequence[Thing], steps: Sequence[Step], stuck: Mapping[str, tuple[str, str]], inherits: Mapping[str, str]
) -> dict[str, tuple[str, bool]]:
    """Who goes into whom, or comes out of whom and does nothing with another thing that would need a place."""
    out: dict[str, tuple[str, bool]] = {}
    names = {thing.name for thing in own}
    placed = {thing.name for thing in own if thing.at or (thing.to and not _gets_there(thing, steps))}
    placed |= {base for base, _ in stuck.values()}  # what another stands with has a place of its own
    for step in steps:
        base = _root(step.to, inherits)
        if step.does not in ("goes into", "comes out of") or step.who not in names or step.who in placed:
            continue
        linked = step.who in stuck or step.who in out or any(base == name for name in out)
        if not linked and base != step.who and base not in stuck:
            out[step.who] = (base, step.does == "comes out of")
    return {name: pair for name, pair in out.items() if pair[0] not in out}


def _root(name: str, inherits: Mapping[str, str]) -> str:
    """The thing in whose place a thing stands."""
    for _ in range(len(inherits) + 1):
        name = inherits.get(name, name)
    return name


def _rooted(stuck: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """The same with bases that are not stuck themselves; of two that stand to each other the first one is free."""
    out: dict[str, tuple[str, str]] = {}
    for name, (base, how) in stuck.items():
        seen = {name}
        while base in stuck and base not in seen:
            seen.add(base)
            base = stuck[base][0]
        if base not in seen and base not in out:
            out[name] = (base, how)
    return {name: (base, how) for name, (base, how) in out.items() if base not in out}


def _share(slots: list[list[str]], name: str, first: Mapping[str, int], last: Mapping[str, int]) -> None:
    """Put a thing into the first slot that is empty while it is seen."""
    for slot in slots:
        if all(last[name] <= first[other] or last[other] <= first[name] for other in slot):
            slot.append(name)
            return
    slots.append([name])


def _joined(
    goers: list[list[str]], comers: list[list[str]], first: Mapping[str, int], last: Mapping[str, int]
) -> tuple[list[list[str]], list[list[str]]]:
    """One slot for what goes in and what comes out, where there is one of each and they are never seen together."""
    if len(goers) == len(comers) == 1:
        both = [*goers[0], *comers[0]]
        apart = all(last[one] <= first[two] for one in goers[0] for two in comers[0])
        return ([both], []) if apart else (goers, comers)
    return goers, comers


def _ordered(found: list[Unit], things: Mapping[str, Thing]) -> list[Unit]:
    """In the author's order, but what is between or beside others where they are, and the sides as they are asked."""
    order = [unit for unit in found if things[unit.lead].how not in ("between", "beside")]
    for unit in found:
        thing = things[unit.lead]
        if unit in order:
            continue
        homes = [number for number, other in enumerate(order) if thing.to in other.names]
        order.insert(homes[0] + 1 if homes else len(order), unit)
    rank = {"left": -2, "top": -1, "middle": 0, "": 0, "bottom": 1, "right": 2}
    middle = [unit for unit in order if things[unit.lead].at == "middle"]
    rest = sorted((unit for unit in order if unit not in middle), key=lambda unit: rank[things[unit.lead].at])
    half = (len(rest) + 1) // 2
    return [*rest[:half], *middle, *rest[half:]]


def flow(order: Sequence[Unit], steps: Sequence[Step]) -> list[Unit] | None:
    """The units along their arrows, where these make one way through all of them."""
    home = {name: number for number, unit in enumerate(order) for name in unit.names}
    ways = {
        (home[step.who], home[step.to])
        for step in steps
        if step.does in LINED and step.who in home and step.to in home and home[step.who] != home[step.to]
    }
    after = dict(sorted(ways))
    starts = [number for number in range(len(order)) if number not in after.values()]
    if len(ways) != len(order) - 1 or len(after) != len(ways) or len(starts) != 1:
        return None
    chain, at = [starts[0]], starts[0]
    while at in after and after[at] not in chain:
        at = after[at]
        chain.append(at)
    return [order[number] for number in chain] if len(chain) == len(order) else None


__all__ = ["Unit", "flow", "goes_on", "units"]
