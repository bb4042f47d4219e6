"""A check that is being made -> what is seen of it on the drawing of what is checked: notes come out, or it is scanned.

Lengths are px of the reference frame; shares are those of the time that it takes.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, Rectangle

from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.shop.phone import disc, frame_ring, joined
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

NOTE = (0.5, 0.3)
"""The width and the height of a note, as shares of the drawing's width."""

NOTES = ((-0.2, 0.2), (0.2, -0.2), (0.0, 0.0))
"""For each note how far to the right it comes up, as a share of the drawing's width, and its lean in radians."""

MOUTH, RISE = 0.24, 0.3
"""Shares of the drawing's height: how far below its top the notes come up, and how high they rise."""

COUNTED, PUT_BACK = 0.62, 0.8
"""The shares after which the last note is up, and from which on all of them go down again."""

CORNER, THICK, MARGIN = 46.0, 9.0, 12.0
"""The arms of the corners round what is scanned, how thick these are, and how far they stand off it."""

SWEPT = 0.45
"""Seconds in which the light passes over it once, about."""


class Proof(Group):
    """What is seen of a check on its drawing. `run` shows a share of its time, in which nothing is left in the end."""

    def run(self, share: float) -> None:
        raise NotImplementedError


class Counted(Proof):
    """Notes that come up out of the drawing, one after the other, and go back into it."""

    def __init__(self, theme: Theme, drawing: Mobject) -> None:
        size = drawing.width / px(1)
        width, height = (side * size for side in NOTE)
        green = theme.colour("good")
        face = rounded(width, height, 0.16 * height, mix(green, "#FFFFFF", 0.42), mix(green, "#00402A", 0.1))
        edge = frame_ring(width, height, 0.16 * height, 0.07 * height, mix(green, "#FFFFFF", 0.75))
        note = Group(face, edge, disc(0.27 * height, mix(green, "#00402A", 0.3), mix(green, "#00402A", 0.45)))
        notes = [note, *(note.copy() for _ in NOTES[1:])]
        middle, top = float(drawing.get_center()[0]), float(drawing.get_top()[1])
        mouth = top - MOUTH * drawing.height
        seen = Rectangle(width=100.0, height=100.0, stroke_width=0).set_fill(opacity=0).move_to((middle, mouth + 50, 0))
        for each in notes:
            vars(each)["clip"] = seen
        self._home = np.array([middle, mouth - px(0.5 * height + 20)])
        self._up, self._across = px(0.5 * height + 20) + RISE * drawing.height, drawing.width
        self._rigs = [Rig(each) for each in notes]
        super().__init__(*notes)
        self.run(0.0)

    def run(self, share: float) -> None:
        """Show a share of its time."""
        down = ease_in_out(min(1.0, max(0.0, (share - PUT_BACK) / (1 - PUT_BACK))))
        each = COUNTED / len(NOTES)
        for number, (rig, (side, lean)) in enumerate(zip(self._rigs, NOTES, strict=True)):
            up = overshoot(1.8)(min(1.0, max(0.0, (share - number * each) / each))) * (1 - down)
            here = self._home + np.array([side * self._across * up, self._up * up])
            rig.pose(then(turned(lean * up), shifted(*here)))
            rig.fade(1.0 if up > 0 else 0.0)


class Scanned(Proof):
    """Corners round the drawing, and a light that passes up and down over it; they turn green as it is known."""

    def __init__(self, theme: Theme, drawing: Mobject, seconds: float) -> None:
        cool, good = theme.colour("cool"), theme.colour("good")
        width, height = drawing.width / px(1) + 2 * MARGIN, drawing.height / px(1) + 2 * MARGIN
        frames = Group(*(_corners(width, height, colour) for colour in (cool, good)))
        beam = Group(shadow_sprite(width - 20, 16, 8, 26, cool, 1.0), rounded(width, 10, 5, "#FFFFFF", cool))
        super().__init__(frames, beam)
        self.move_to(drawing)
        self._half = px(height / 2 - MARGIN / 2)
        self._frames = Rig(frames, {"cool": frames[0], "good": frames[1]})
        self._beam, self._passes = Rig(beam), max(1, round(seconds / SWEPT))
        self._middle = drawing.get_center()[:2]
        self.run(0.0)

    def run(self, share: float) -> None:
        """Show a share of its time."""
        passed = share / PUT_BACK * self._passes
        at = self._half * float(np.cos(np.pi * passed))
        known, shown = share >= PUT_BACK, min(1.0, 8 * share, 6 * (1 - share))
        self._beam.pose(shifted(0, at))
        self._beam.fade(0.0 if known else min(1.0, 8 * share))
        grown = 1.14 - 0.14 * overshoot(1.6)(min(1.0, 4 * share)) + (0.06 * (share - PUT_BACK) if known else 0.0)
        self._frames.pose(scaled(grown, about=self._middle))
        self._frames.fade(0.0 if known else shown, "cool")
        self._frames.fade(shown if known else 0.0, "good")


def _corners(width: float, height: float, colour: str) -> Mobject:
    arms = []
    for x in (-1, 1):
        for y in (-1, 1):
            along, up = rounded(CORNER, THICK, THICK / 2, colour), rounded(THICK, CORNER, THICK / 2, colour)
            arms.append(along.shift((x * px((width - CORNER) / 2), y * px((height - THICK) / 2), 0)))
            arms.append(up.shift((x * px((width - THICK) / 2), y * px((height - CORNER) / 2), 0)))
    return joined(arms)


__all__ = ["Counted", "Proof", "Scanned"]
