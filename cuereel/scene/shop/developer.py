"""Who does the work behind a page -> a developer at three screens, typing, from the screens down to the floor.

Seconds count from when the developer is first seen; the lengths of the drawing are px of its canvas, `SIZE`.
"""

from __future__ import annotations

import numpy as np
from manim import UL, Group, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import mix
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

SIZE = (690.0, 398.0)
"""The width of the drawing that is seen at least (both elbows, though whoever sits there is not in the middle; the rest
may reach beyond the sides), and its height down to the elbows: what stands below, to the floor, adds nothing.
"""

MIDDLE = 450.0
"""How far from the left the head's middle is."""

BACK = (236.0, 262.0, 664.0, 396.0)
"""Where a back is on which there is room for a name: its left, its top, its right and its foot."""

HEAD = (24.0, 212.0, 106.0)
"""How far down the head begins and ends, and half its width with the headphones."""

EDGE = ((30.0, 20.0), (214.0, 32.0), (232.0, 8.0), (668.0, 8.0), (686.0, 32.0), (870.0, 20.0))
"""Points on the upper edges of the three screens."""

TYPED, LINES, READY, REST = 0.16, 16, 4, 5
"""Seconds that a line of code takes, how many there are, how many stand there at first, and for how many lines' time
all of them stand there before they go and the rest is typed anew.
"""

KEYS, LIFTED, LEANT = 5.0, 8.0, 0.04
"""How often in a second a key is struck, by one hand after the other; how high a hand is lifted before, and by how many
radians it is turned to the outside.
"""

HANDS, ELBOWS = ((270.0, 262.0), (630.0, 262.0)), ((232.0, 374.0), (668.0, 374.0))
"""Where keys are struck: they are lit; and about what the forearms turn."""

NODDED, NOD = 17.0, 0.42
"""How far down a head goes that nods, and how many seconds that takes, with its coming up again."""


class Developer(Group):
    """A desk as high as a room allows, with who works there in its middle: elbows rest on the room's foot.

    It goes on below the room and beyond its sides; it is seen through `window`.
    """

    def __init__(self, theme: Theme, room: Box, window: VMobject) -> None:
        art = prop("developer")
        self.unit = min(room.width / px(SIZE[0]), room.height / px(SIZE[1]))
        art.scale(self.unit)
        left = float(room.center[0]) - px(MIDDLE * self.unit)
        self._corner = np.array([left, room.bottom + px(SIZE[1] * self.unit), 0.0])
        art.shift(self._corner - art[0].get_corner(UL))
        cool, layers = theme.colour("cool"), art.layers
        glow = haze(470, 330, cool, 0.75).scale(self.unit).move_to(self._at(MIDDLE, 140))
        keys = [haze(96, 44, mix(cool, "#FFFFFF", 0.5), 1.0).scale(self.unit).move_to(self._at(*at)) for at in HANDS]
        names = ("screens", "body", "chair", "head")
        still = {name: baked(layers[name]) for name in ("monitors", "desk", "chair")}
        lines = [layers[f"line-{number}"] for number in range(1, LINES + 1)]
        coded = {id(shape) for line in lines for shape in line.get_family()}
        plain = Group(*(part for part in layers["screens"].get_family() if len(part.points) and id(part) not in coded))
        screens = Group(baked(plain), *lines)
        parts = {name: layers[name] for name in names} | {"screens": screens, "chair": still["chair"]}
        parts |= {f"line-{number}": line for number, line in enumerate(lines)} | {"glow": glow}
        parts |= {f"{part}-{side}": layers[f"{part}-{side}"] for part in ("arm", "reach") for side in ("left", "right")}
        parts |= dict(zip(("key-left", "key-right"), keys, strict=True))
        window = window.copy().set_stroke(width=0).set_fill(opacity=0)
        super().__init__(window, glow, still["monitors"], screens, still["desk"], *keys)
        self.add(layers["body"], still["chair"], layers["head"])
        for part in (still["monitors"], screens[0], still["desk"]):
            clip_to(part, window)
        self._rig = Rig(self, parts)
        self.work(0.0)

    def _at(self, x: float, y: float) -> np.ndarray:
        return self._corner + px(self.unit) * np.array([x, -y, 0.0])

    @property
    def head(self) -> Box:
        """Where the head is."""
        (left, top, _), (right, bottom, _) = (
            self._at(MIDDLE + side * HEAD[2], down) for side, down in zip((-1, 1), HEAD, strict=False)
        )
        return Box(float(left), float(bottom), float(right), float(top))

    @property
    def back(self) -> Box:
        """Where there is room for a name on the back."""
        (left, top, _), (right, bottom, _) = self._at(*BACK[:2]), self._at(*BACK[2:])
        return Box(float(left), float(bottom), float(right), float(top))

    def joint(self, x: float) -> np.ndarray:
        """Where a cable that comes down at `x` (scene units) meets the upper edge of a screen."""
        along, down = np.array(EDGE).T
        here = float(np.clip((x - self._corner[0]) / px(self.unit), along[0] + 20, along[-1] - 20))
        return self._at(here, float(np.interp(here, along, down)))

    def work(self, seconds: float, nodding: float = -1.0) -> None:
        """Show it after so many seconds; for how long the head has been `nodding`, if that has begun."""
        rig, since = self._rig, max(0.0, seconds)
        rig.fade(0.8 + 0.2 * float(np.exp(-4 * since)), "glow")
        lifted = float(np.sin(np.pi * KEYS * since))
        stroke, hand = since * KEYS % 1.0, int(since * KEYS) % 2
        # the hand that was up until now has just come down
        for side, part in enumerate(("key-right", "key-left")):
            rig.fade(float(np.exp(-4 * stroke)) if side == hand and since * KEYS >= 1 else 0.0, part)
        neck = self._at(MIDDLE, 236)
        nod = float(np.sin(np.pi * np.sqrt(np.clip(nodding / NOD, 0, 1))))
        poses = {
            "reach-left": self._reach(0, max(0.0, lifted)),
            "reach-right": self._reach(1, max(0.0, -lifted)),
            "head": then(
                scaled(1.0, 1 + 0.05 * float(np.exp(-7 * since)) - 0.05 * nod, about=neck),
                turned(0.025 * float(np.sin(2.4 * since)), about=neck),
                shifted(0.0, -NODDED * px(self.unit) * nod),
            ),
        }
        for number in range(LINES):
            part, typed = f"line-{number}", _typed(number, since)
            low, high = rig.bounds(part)
            rig.fade(min(1.0, 20 * typed), part)
            poses[part] = scaled(max(0.01, typed), 1.0, about=(low[0], (low[1] + high[1]) / 2))
        rig.pose(np.eye(3), poses)

    def _reach(self, side: int, lifted: float) -> Pose:
        """A forearm with its hand, lifted by a share of `LIFTED`: the elbow stays behind the upper arm."""
        turn = turned((-1 if side else 1) * LEANT * lifted, about=self._at(*ELBOWS[side]))
        tall = 1 + LIFTED * lifted / (ELBOWS[side][1] - HANDS[side][1])
        return then(scaled(1.0, tall, about=self._at(*ELBOWS[side])), turn)


def _typed(number: int, seconds: float) -> float:
    """How much of a line of code there is after so many seconds."""
    if number < READY:
        return 1.0
    turn, whole = seconds / TYPED % (LINES - READY + REST), LINES - READY + REST
    return ease_out(float(np.clip(min(turn - (number - READY), whole - turn), 0, 1)))


__all__ = ["Developer"]
