"""Who was read to be at a piece of furniture, and with what -> each in its place there, the farthest drawn first."""

from __future__ import annotations

from dataclasses import dataclass, field

from cuereel.artwork.words import one_of
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.people import PUPILS
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.pose_people import Acting
from cuereel.direct.staging.pose_props import drawn_alone
from cuereel.direct.staging.pose_words import Reading
from cuereel.direct.words import UNTOLD

TABLES = frozenset("table counter".split())
BED = "bed"
_STANDING = frozenset("counter gate door board bed".split())
_CALLERS = frozenset("customer client buyer visitor guest patient pelanggan pembeli pasien tamu nasabah".split())
"""Who stands in front of a counter, and not behind it."""

_MOST_PEOPLE, _MOST_WARES, _TOGETHER = 4, 4, 6

_COMPANY = 2
"""How many, who and what is beside it included, make a company of one in a bed: alone one is a picture."""


@dataclass
class Scene:
    """A company while it is read: the furniture's kind and its words, who acts last, what was said of things."""

    acting: Acting
    kind: str = ""
    piece: str = ""
    people: list[str] = field(default_factory=list)
    wares: list[Thing] = field(default_factory=list)
    joined: bool = False
    """Whether a person was named last: one who is named next does the same."""
    callers: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    """Who is in a bed."""
    held: dict[str, list[int]] = field(default_factory=dict)
    poses: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)

    @property
    def reading(self) -> Reading:
        """The words."""
        return self.acting.reading


def set_out(scene: Scene) -> Acting | None:
    """The persons, the furniture and the things, in the order in which they are drawn, the farthest first."""
    acting = scene.acting
    cast, kind = acting.cast, scene.kind
    few = 0 < len(scene.people) <= (_TOGETHER if kind == "board" else _MOST_PEOPLE)
    if not kind or not few or (kind == "board" and scene.people and _is_one_of(scene.people[0], PUPILS)):
        return None
    unfit = ("stands",) if kind in ("sofa", "bench") else ("sits",) if kind in ("gate", "door") else ()
    if any(scene.poses.get(who) in unfit for who in scene.people):
        return None
    if kind == BED and (len(scene.inside) != 1 or len(scene.people) + len(scene.wares) < _COMPANY):
        return None
    piece = acting.free(scene.piece)
    for who in scene.people:
        pose = "" if who in scene.held else scene.poses.get(who, "")
        pose = pose or ("stands" if kind in _STANDING else "sits")
        how = "behind" if kind in TABLES or kind == BED else "on"
        if who in scene.inside:
            pose, how = "sits", "in"
        guest = _is_one_of(who, PUPILS) if kind == "board" else kind == "counter" and _is_one_of(who, _CALLERS)
        if (guest or who in scene.callers) and who != scene.people[0]:
            how = "below"
        cast.change(who, pose=pose, to=piece, how=how)
        acting.steps.append(Step(who, "acts", said=scene.said.get(who, "")))
    held = _held(scene)
    things = _lying(scene, piece)
    own = Thing(piece)
    front = [each for each in cast.things if each.name in scene.people]
    back = [each for each in front if each.how == "below"]
    front = [each for each in front if each not in back]
    lying = [each for each in front if each.name in scene.inside]
    front = [each for each in front if each not in lying]
    shown = [*front, own, *back, *lying] if kind in TABLES or kind == BED else [own, *front, *back]
    cast.things = [*shown, *things, *held]
    acting.people = list(scene.people)
    return acting


def _is_one_of(name: str, kinds: frozenset[str]) -> bool:
    return any(one_of(word) in kinds or word in kinds for word in name.split())


def _lying(scene: Scene, piece: str) -> list[Thing]:
    """What lies on a table: one thing with art has room there, the next ones stand before somebody each."""
    acting = scene.acting
    out: list[Thing] = []
    free = [who for who in scene.people if who not in scene.held]
    drawn = 0
    for thing in scene.wares:
        if (
            (scene.kind not in TABLES and scene.kind != BED)
            or len(out) == _MOST_WARES
            or (thing.art and drawn > len(free))
        ):
            acting.untold += [*thing.name.split(), *([thing.label] if thing.label else [])]
            continue
        first = not thing.art or drawn == 0
        to, how = (piece, "on") if first else (free[drawn - 1], "held")
        drawn += bool(thing.art)
        out.append(Thing(acting.free(thing.name), art=thing.art, label=thing.label, to=to, how=how))
    return out


def _held(scene: Scene) -> list[Thing]:
    """What persons have in their hands."""
    acting = scene.acting
    out: list[Thing] = []
    for who, words in scene.held.items():
        texts = acting.reading.texts(words)
        name, art = drawn_alone(acting, texts)
        if not art:
            acting.untold += [text for text in texts if text not in UNTOLD]
            continue
        acting.cast.change(who, pose=scene.poses[who])
        out.append(Thing(acting.free(name), art=art, to=who, how="held"))
    return out


__all__ = ["BED", "TABLES", "Scene", "set_out"]
