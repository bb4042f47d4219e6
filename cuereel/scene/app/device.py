"""A stage -> the device that fills it, with the place and the size of its screen: a phone, or a browser's window.

Places on the screen are px from the middle of its upper edge, x to the right and y down, times `unit` in the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Circle, Group, Mobject, RoundedRectangle, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.rig import Pose, scaled, shifted, then
from cuereel.scene.shop.handset import APART, KEY_HEIGHT, LARGEST
from cuereel.scene.shop.phone import BEZEL, SCREEN, Phone, frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

COLUMN = 680.0
"""px of the screen that a page's column is wide."""

CHROME = 118.0
"""px of the picture that a browser's bar is high."""

LIGHTS = 52.0
"""px below the window's upper edge at which its lights stand, where there is more in its bar."""


@dataclass(frozen=True)
class Device:
    """`body` is behind what is shown, `over` in front of it, `window` cuts it off at the screen's edges.

    What matters on a page stands between `top` and `fold` (px of the screen), which is `wide` px wide and `high` high.
    """

    body: Mobject
    over: Mobject
    window: VMobject
    view: Pose
    unit: float
    top: float
    fold: float
    wide: float
    high: float

    def on_screen(self, spot: np.ndarray) -> tuple[float, float]:
        """The place on the screen that is seen at a spot of the picture; above its edge, y is negative."""
        return (
            float(spot[0] - self.view[0, 2]) / px(self.unit),
            float(self.view[1, 2] - spot[1]) / px(self.unit),
        )

    def at(self, x: float, y: float) -> np.ndarray:
        """Where a place on the screen is in the picture."""
        place = self.view @ np.array([px(x), -px(y), 1.0])
        return np.array([place[0], place[1], 0.0])


def place(x: float, y: float) -> Pose:
    """The pose that takes what is made about the origin to a place on the screen."""
    return shifted(px(x), -px(y))


def phone(theme: Theme, stage: Stage) -> Device:
    """A phone that bleeds off the frame below."""
    top = min(stage.picture.top, stage.frame.top) - px(22)
    unit = float(min(LARGEST, (top - stage.clear.bottom - px(APART[stage.portrait])) / PX / (KEY_HEIGHT + BEZEL)))
    device = Phone(theme)
    device.scale(unit)
    x = float(stage.frame.center[0])
    device.shift(np.array([x, top - px(BEZEL) * unit, 0]) - device.window.get_top())
    body = baked(device.body, within=stage.frame)
    over = Group(baked(device.island), device.glare)
    view = then(scaled(unit), shifted(x, float(device.window.get_top()[1])))
    return Device(body, over, device.window, view, unit, 104, KEY_HEIGHT, SCREEN[0], SCREEN[1])


def browser(theme: Theme, stage: Stage, bar: float = 0.0) -> Device:
    """A browser's window that bleeds off the frame below: three lights, and an address that says nothing.

    With `bar`, so many px above the page are left for tabs and an address that matter.
    """
    clear, frame, dark = stage.clear, stage.frame, is_dark(theme)
    inset = px(26) if stage.portrait else max(px(26), 0.12 * frame.width)
    top = clear.top + px(26 if stage.portrait else 0)
    box = Box(frame.left + inset, frame.bottom - px(120), frame.right - inset, top)
    width, tall = box.width / PX, box.height / PX
    tone, opacity = shadow_of(theme)
    shadow = shadow_sprite(width, tall, 44, 40, tone, opacity).move_to(box.center)
    shell = rounded(width, tall, 44, mix(theme.colour("raised"), "#FFFFFF", 0.08), theme.colour("raised"))
    line = mix(theme.colour("line"), theme.colour("cool"), 0.35)
    rim = frame_ring(width, tall, 44, 5, line).move_to(box.center)
    parts: list[Mobject] = [shadow, shell.move_to(box.center)]
    middle = box.top - px(LIGHTS if bar else CHROME / 2)
    for number, role in enumerate(("bad", "warn", "good")):
        dot = Circle(radius=px(14), stroke_width=0, fill_color=theme.colour(role), fill_opacity=1)
        parts.append(dot.move_to((box.left + px(56 + 46 * number), middle, 0)))
    long = width - 330
    if not bar:
        parts += _address(theme, box, middle, long, dark=dark)
    body = baked(Group(*parts), within=frame)
    screen = Box(box.left + px(5), box.bottom, box.right - px(5), box.top - px(bar or CHROME))
    room = (screen.top - clear.bottom - px(APART[stage.portrait])) / PX
    unit = float(min(1.26, (screen.width / PX) / (COLUMN + 64), room / 560))
    window = RoundedRectangle(width=screen.width, height=screen.height, corner_radius=0.01)
    window.move_to(screen.center).set_stroke(width=0).set_fill(opacity=0)
    view = then(scaled(unit), shifted(float(screen.center[0]), screen.top))
    wide, high = screen.width / PX / unit, screen.height / PX / unit
    return Device(body, Group(rim), window, view, unit, 36, room / unit, wide, high)


def _address(theme: Theme, box: Box, middle: float, long: float, *, dark: bool) -> list[Mobject]:
    """The field of an address that says nothing, and the sign of a menu."""
    pill = rounded(long, 66, 33, mix(theme.colour("background"), "#000000", 0.2) if dark else "#FFFFFF")
    pill.move_to((box.left + px(216 + long / 2), middle, 0))
    grey = mix(theme.colour("line"), theme.colour("muted"), 0.5)
    lock = rounded(20, 20, 10, theme.colour("good")).move_to((box.left + px(256), middle, 0))
    print_ = rounded(0.36 * long, 16, 8, grey).move_to((box.left + px(286 + 0.18 * long), middle, 0))
    menu = [rounded(34, 7, 3, grey).move_to((box.right - px(62), middle + px(13 * row), 0)) for row in (-1, 0, 1)]
    return [pill, lock, print_, *menu]


__all__ = ["COLUMN", "LIGHTS", "Device", "browser", "phone", "place"]
