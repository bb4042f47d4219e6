"""A story's things and their art -> what each looks like, and which shapes it may take."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from manim import Mobject

from cuereel.scene.laid import laid
from cuereel.scene.rig import Rig
from cuereel.scene.tableau.crowd import crowd_shape
from cuereel.scene.tableau.looks import art_shape, tile_shape
from cuereel.scene.tableau.persons import figures, own_shape
from cuereel.scene.tableau.story import Step, Thing, most

Draw = Callable[[str], Mobject]


def ringed(things: Sequence[Thing], steps: Sequence[Step]) -> set[str]:
    """Those that are in a ring about another."""
    out = {thing.name for thing in things if thing.how == "around" and thing.to}
    return out | {step.who for step in steps if step.does == "circles"}


class Casting:
    """The things with their drawings: what each looks like, and how wide that is for its height."""

    def __init__(self, things: Sequence[Thing], steps: Sequence[Step], draw: Draw, *, row: bool = False) -> None:
        self.things, self.steps, self.row = things, steps, row
        self.figures = figures(things, steps)
        own = {thing.name: shape for thing in things if (shape := own_shape(thing, things)) is not None}
        self.own = own
        """How wide each is for its height of what is drawn for a person, and no art."""
        drawn = {*self.figures, *own}
        self.art = {
            each.name: art for each in things if each.name not in drawn and (art := _drawn(each, draw)) is not None
        }
        self.words = {
            thing.name: thing.label or thing.name for thing in things if thing.name not in {*self.art, *drawn}
        }
        self.each = {thing.name: self._shape(thing.name) for thing in things}
        rings = ringed(things, steps)
        self.shapes = {
            thing.name: self.each[thing.name]
            if thing.name in rings
            else crowd_shape(most(thing, steps), self.each[thing.name])
            for thing in things
        }
        self.bends = {thing.name: bend for thing in things if (bend := self._bend(thing, rings)) is not None}

    @property
    def tiled(self) -> bool:
        """Whether a lettered tile stands by itself: what is held is in somebody's hands."""
        held = {thing.name for thing in self.things if thing.how == "held"}
        return bool(self.words.keys() - held)

    def _bend(self, thing: Thing, rings: set[str]) -> tuple[float, float] | None:
        """The shapes that a thing can take in its room."""
        each, count = self.each[thing.name], most(thing, self.steps)
        if thing.name in rings:
            return None
        if count > 2:
            return max(0.5, each / count), min(4.6, each * count)
        if count == 1 and thing.name in self.words:
            return (0.95 if len(self.things) == 1 else 0.82) * each, 1.4 * each
        return None

    def _shape(self, name: str) -> float:
        if name in self.figures:
            return self.figures[name].shape
        if name in self.own:
            return self.own[name]
        if name not in self.art:
            return tile_shape(self.words[name])
        low, high = Rig(self.art[name]).bounds()
        seen = high - low
        return min(2.8, max(0.35, float(seen[0] / max(seen[1], 1e-6)))) if seen[0] > 0 else art_shape(self.art[name])


def _drawn(thing: Thing, draw: Draw) -> Mobject | None:
    """A thing's art; None where it has none, or nobody can draw it."""
    try:
        return laid(draw(thing.art), thing.laid) if thing.art else None
    except KeyError:
        return None


__all__ = ["Casting", "ringed"]
