"""A piece of furniture, who is at it and what is on it -> the frame of one picture, and the place of each in it.

All are drawn in that one frame, each on a sheet of its own as the cels of an animation are, so that they keep one
scale: a cup is as large as a cup, and who sits behind a desk looks over its top. Units are those of a posture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from cuereel.scene.person import bed
from cuereel.scene.person.posture import FLOOR, POSTURES

Frame = tuple[float, float, float, float]
Spot = tuple[float, float, float, float]

TOP = 592.0
"""How far below the crown of who sits the things on a table stand."""

PERSON, CHILD, WARE, END = 306.0, 0.76, 22.0, 44.0
"""How broad a place at a table is, how large a child is, what is free beside a thing, and at the end of a table."""

CALLER = 400.0
"""How broad a place is beside a table, for who stands there whole."""

CROSS = ("angry", "frowning")
"""Feelings with which one crosses one's arms."""

CLOSE = 0.92
"""How much closer three or more sit."""

BETWEEN = 0.74
"""How much of the room of a thing is between two persons."""

RISEN, SUNK = -42.0, 100.0
"""How much higher the crown is of who stands at a table, and how much lower that of who sits on a sofa."""

NARROWEST = 800.0
"""How broad a table is at the least: a desk for one."""

DEEP = 1010.0
"""How far below the crown those stand who are in front of all others."""

BEDS = ("bed", "ward")
"""Beds: one at home, and one of a hospital."""

BACKS = 0.72
"""How large those are who are seen from behind."""


@dataclass(frozen=True)
class Member:
    """Somebody at a piece of furniture, or something on it that is so wide; `back`: in front of it."""

    name: str
    pose: str = ""
    felt: str = ""
    child: bool = False
    wide: float = 0.0
    back: bool = False
    lies: bool = False
    before: str = ""
    """Before whom a thing stands, as a laptop does."""


@dataclass(frozen=True)
class Seat:
    """Somebody's place in a frame: where the crown is, how large, in which posture; `rest` is for what is put there."""

    frame: Frame
    x: float
    y: float
    scale: float
    posture: str
    flipped: bool = False
    rest: Spot | None = None
    turn: float = 0.0
    """By how much one is turned about the crown, in radians: who lies has a cover over the legs."""


@dataclass(frozen=True)
class Company:
    """The picture of a piece of furniture with all that belongs to it; `ends` are its left and right, `free` a spot."""

    kind: str
    frame: Frame
    ends: tuple[float, float]
    seats: dict[str, Seat] = field(default_factory=dict)
    wares: dict[str, tuple[float, float]] = field(default_factory=dict)
    free: Spot = (0.0, TOP, 230.0, 230.0)

    @property
    def shape(self) -> float:
        """How wide the frame is for its height."""
        left, top, right, bottom = self.frame
        return (right - left) / (bottom - top)


def company(kind: str, members: Sequence[Member], crown: float = -60.0, free: float = 0.0) -> Company:
    """Set out those at a piece of furniture; `crown` is the topmost of a hat, `free` the room for what has art."""
    people = [each for each in members if each.pose]
    wares = [each for each in members if not each.pose]
    if kind in ("table", "counter"):
        return _at_table(kind, people, wares, crown, free)
    if kind in ("sofa", "bench"):
        return _on_sofa(kind, people, crown)
    if kind in BEDS:
        return _in_bed(kind, people, wares, crown, free)
    return _before(kind, people, crown)


# -- at a table


def _at_table(kind: str, people: Sequence[Member], wares: Sequence[Member], crown: float, free: float) -> Company:
    """Side by side behind a table: things stand between the first and the others, at the ends, and before somebody.

    Those in front of it stand at its right end, whole.
    """
    people, callers = [each for each in people if not each.back], [each for each in people if each.back]
    loose = [each for each in wares if not each.before]
    order = _in_turn(people, [*loose, *([Member("", wide=free)] if free else [])])
    near = PERSON * (CLOSE if len(people) > 2 else 1.0)
    widths = [near * (CHILD if each.child else 1.0) if each.pose else each.wide + WARE for each in order]
    for number in range(1, len(order) - 1):
        if not order[number].pose:  # what stands between two is before them, rather than beside
            widths[number] *= BETWEEN
    whole = sum(widths)
    middles = [end - wide / 2 - whole / 2 for end, wide in zip(accumulate(widths), widths, strict=True)]
    half = max(NARROWEST - 200 * bool(callers), whole + 2 * END) / 2
    stands = any(each.pose == "stands" for each in people)
    beside = half + CALLER * len(callers) + 16
    frame = (-half - 16, crown + (RISEN if stands and people else 0.0), beside, FLOOR + (46 if callers else 12))
    at = dict(zip([each.name for each in order], middles, strict=True))
    count = len(people)
    seats = {}
    for number, each in enumerate(people):
        scale = CHILD if each.child else 1.0
        y = TOP - TOP * scale + (RISEN if each.pose == "stands" else 0.0)
        x = at[each.name]
        flipped = number >= count / 2 and count > 1
        rest = x, TOP + 6, 250.0, 220.0
        seats[each.name] = Seat(frame, x, y, scale, _at_top(each), flipped, rest)
    for number, each in enumerate(callers):
        scale = CHILD if each.child else 1.0
        x = half + CALLER * (number + 0.5)
        pose = "crosses" if each.pose == "stands" and each.felt in CROSS else each.pose
        seats[each.name] = Seat(frame, x, FLOOR * (1 - scale) + 30, scale, pose, flipped=True)
    placed = {each.name: (at[each.before] if each.before in at else at.get(each.name, 0.0), TOP) for each in wares}
    spot = at.get("", 0.0), TOP, free or 230.0, 300.0
    return Company(kind, frame, (-half, half), seats, placed, spot)


def _in_turn(people: Sequence[Member], wares: Sequence[Member]) -> list[Member]:
    """Who sits and what lies there from left to right."""
    if len(people) < 2:
        half = len(wares) // 2
        return [*wares[:half], *people, *wares[half:]]
    inner = wares[: max(1, len(people) - 1)]
    outer = wares[len(inner) :]
    out: list[Member] = [*outer[1::2], people[0]]
    for number, each in enumerate(people[1:]):
        out += [*inner[number : number + 1], each]
    return [*out, *outer[::2]]


def _at_top(each: Member) -> str:
    """The posture of who is at a table, whose legs are hidden."""
    if each.felt in CROSS and each.pose in ("sits", "stands"):
        return "sits crossed"
    known = {"sits": "sits by", "stands": "stands by", "talks": "talks by", "shouts": "talks by"}
    return known.get(each.pose, each.pose)


# -- on a sofa, before a gate


def _on_sofa(kind: str, people: Sequence[Member], crown: float) -> Company:
    widths = [1.12 * PERSON * (CHILD if each.child else 1.0) for each in people]
    whole = sum(widths)
    middles = [end - wide / 2 - whole / 2 for end, wide in zip(accumulate(widths), widths, strict=True)]
    half = max(0.5 * NARROWEST, whole / 2 + 120)
    frame = (-half - 16, SUNK + crown - 20, half + 16, FLOOR + 62)
    seats = {}
    for number, (each, x) in enumerate(zip(people, middles, strict=True)):
        scale = CHILD if each.child else 1.0
        hip = SUNK + 590.0
        posture = "sits back" if each.pose in ("sits", "stands") else f"{each.pose} back"
        posture = posture if posture in POSTURES else "sits back"
        seats[each.name] = Seat(
            frame, x, hip - 590.0 * scale, scale, posture, number >= len(people) / 2 and len(people) > 1,
            (x, hip - 20, 200.0, 170.0),
        )  # fmt: skip
    return Company(kind, frame, (-half, half), seats)


def _in_bed(kind: str, people: Sequence[Member], wares: Sequence[Member], crown: float, free: float) -> Company:
    """One lies in it, the others stand behind it towards its foot; things stand on a stand at the bedside."""
    around = [each for each in people if not each.lies]
    room = sum(each.wide + WARE for each in wares) + free
    stand = max(bed.STAND, room + END) if room else 0.0
    whole = bed.LONG + (bed.APART + stand if stand else 0.0)
    left, right = -whole / 2, whole / 2
    middle = left + bed.LONG / 2
    frame = (left - 16, min(crown, -20.0), right + 16, FLOOR + 12)
    step = min(300.0, 520.0 / max(1, len(around)))
    first = middle + 270 - step * (len(around) - 1) / 2
    seats = {}
    for each in people:
        scale = CHILD if each.child else 1.0
        if each.lies:
            x, y = middle + bed.CROWN[0], bed.CROWN[1]
            seats[each.name] = Seat(frame, x, y, scale, "lies", rest=(middle + 60, 420, 220, 200), turn=bed.TURN)
            continue
        x = first + step * around.index(each)
        pose = "crosses" if each.pose in ("sits", "stands") and each.felt in CROSS else each.pose
        pose = "stands" if pose == "sits" else pose
        seats[each.name] = Seat(frame, x, RISEN / 2 + (FLOOR * (1 - scale)) / 2, scale, pose, flipped=True)
    at, placed = right - stand + (stand - room) / 2, {}
    for ware in wares:
        placed[ware.name] = (at + (ware.wide + WARE) / 2, TOP)
        at += ware.wide + WARE
    return Company(kind, frame, (left, right), seats, placed, (at + free / 2, TOP, free or 230.0, 300.0))


SPAN = {"gate": 930.0, "door": 900.0, "board": 1120.0}
"""How broad the picture of what persons stand before is at the least."""

ASIDE = {"gate": 0.0, "door": -0.2, "board": -0.31}
"""How far aside one stands who is before it, as a share of its breadth: nobody hides a door or what is on a board."""


def _before(kind: str, people: Sequence[Member], crown: float) -> Company:
    """Standing before a gate or a board, and in front of all those who are seen from behind."""
    front = [each for each in people if not each.back]
    backs = [each for each in people if each.back]
    span = max(SPAN[kind], 360.0 * len(front) + (520.0 if kind == "board" else 160.0), 330.0 * len(backs) + 60)
    bottom = (DEEP if backs else FLOOR) + 30
    frame = (-span / 2, min(crown, -110.0), span / 2, bottom)
    seats = {}
    step = 440.0 if any(POSTURES[each.pose].held for each in front) else 360.0
    first = ASIDE[kind] * span if len(front) == 1 or kind == "board" else -step * (len(front) - 1) / 2
    for number, each in enumerate(front):
        scale = CHILD if each.child else 1.0
        pose = "crosses" if each.pose == "stands" and each.felt in CROSS else each.pose
        pose = "points" if kind == "board" and pose == "stands" else pose
        flipped = kind != "board" and number >= len(front) / 2 and len(front) > 1
        seats[each.name] = Seat(frame, first + number * step, FLOOR * (1 - scale), scale, pose, flipped)
    clear = 0.3 * span if front and kind == "board" else 0.0
    room = (span - clear) / max(1, len(backs))
    for number, each in enumerate(backs):
        x = -span / 2 + clear + (number + 0.5) * room
        seats[each.name] = Seat(frame, x, DEEP - BACKS * 690, BACKS, "from behind")
    return Company(kind, frame, (-span / 2, span / 2), seats)


__all__ = ["Company", "Member", "Seat", "company"]
