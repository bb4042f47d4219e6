"""A story's things -> the companies among them: who is at which table, on which sofa, before which gate, with what.

A piece of furniture is a thing without art whose name says what it is. Persons stand `behind` or `on` it, things lie
`on` it; `below` a board are those who sit in front of it, seen from behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.scene.person.company import Company, Member, company
from cuereel.scene.person.looks import YOUNG, Look
from cuereel.scene.person.wares import width_of
from cuereel.scene.person.wear import crown_of
from cuereel.scene.tableau.story import Thing
from cuereel.wares import ware_of

KINDS = {
    "counter": "counter reception konter loket kasir resepsionis",
    "table": "table desk meja",
    "sofa": "sofa couch",
    "bench": "bench bangku",
    "gate": "gate gerbang",
    "door": "door pintu",
    "board": "whiteboard papan",
    "bed": "bed kasur ranjang tidur",
}
"""Each piece of furniture that is drawn for persons and the words for it; the first that is found counts."""

AT = ("on", "behind", "in", "below")
"""How one is with a piece of furniture."""

WARDS = frozenset("hospital sakit patient pasien".split())
"""Words that make a bed one of a hospital."""

ART = 230.0
"""How much room, in units, there is on a table for one thing that has art."""


def piece_of(thing: Thing) -> str:
    """The kind of the furniture that a thing is; "" for anything else."""
    if thing.art or thing.pose or thing.count > 1:
        return ""
    words = set(re.findall(r"[a-z]+", thing.name.lower()))
    return next((kind for kind, known in KINDS.items() if words & set(known.split())), "")


def guests(piece: Thing, things: Sequence[Thing]) -> list[Thing]:
    """Those at a piece of furniture, and what is on it."""
    return [each for each in things if each.to == piece.name and each.how in AT] if piece_of(piece) else []


def host_of(thing: Thing, things: Sequence[Thing]) -> Thing | None:
    """The furniture at which somebody, or something, is."""
    host = next((each for each in things if each.name == thing.to and thing.how in AT), None)
    return host if host is not None and piece_of(host) else None


def is_sheet(thing: Thing, things: Sequence[Thing]) -> bool:
    """Whether something on a table is drawn to the measure of those at it."""
    return not thing.art and not thing.pose and bool(ware_of(thing.name)) and host_of(thing, things) is not None


def company_of(piece: Thing, things: Sequence[Thing], looks: Sequence[Look]) -> Company:
    """A piece of furniture set out with all its guests, who look so."""
    found = guests(piece, things)
    people = [each.name for each in found if each.pose]
    members: list[Member] = []
    turn = 0
    for each in found:
        if each.pose:
            child = not YOUNG.isdisjoint(re.findall(r"[a-z]+", each.name.lower()))
            members.append(
                Member(each.name, each.pose, each.face, child, back=each.how == "below", lies=each.how == "in")
            )
        elif is_sheet(each, things):
            before = ""
            if ware_of(each.name) == "laptop" and turn < len(people):
                before, turn = people[turn], turn + 1
            members.append(Member(each.name, wide=width_of(each.name, each.label), before=before))
    free = ART if any(not each.pose and not is_sheet(each, things) for each in found) else 0.0
    crown = min((crown_of(look) for look in looks), default=-40.0)
    kind = piece_of(piece)
    if kind == "bed" and WARDS.intersection(re.findall(r"[a-z]+", piece.name.lower())):
        kind = "ward"
    return company(kind, members, crown - 14, free)


__all__ = ["AT", "company_of", "guests", "host_of", "is_sheet", "piece_of"]
