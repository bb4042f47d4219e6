"""A stage and the name of a device -> that device, drawn large, and the room on its screen in which a chart stands."""

from __future__ import annotations

from typing import Literal

import numpy as np
from manim import Circle, Group, Mobject, VGroup

from cuereel.scene.app.device import phone
from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.laptop_shell import DECK, SHAPE, Shell
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

Device = Literal["", "phone", "laptop"]

SIDE, HEAD, BELOW = 44.0, 96.0, 30.0
"""px of a phone's screen beside a chart, above it for what stands at the head of its page, and below it."""


def screened(theme: Theme, stage: Stage, device: Device) -> tuple[Mobject, Mobject, Box]:
    """What is behind the chart, what is in front of it (the glass), and its room (scene units)."""
    return _on_phone(theme, stage) if device == "phone" else _on_laptop(theme, stage)


def _page_tones(theme: Theme) -> tuple[str, str]:
    """The colours of a page, at its top and at its foot."""
    if is_dark(theme):
        ground = theme.colour("background")
        return mix(ground, theme.colour("cool"), 0.13), mix(ground, "#000000", 0.2)
    return "#FFFFFF", mix("#FFFFFF", theme.colour("cool"), 0.1)


def _on_phone(theme: Theme, stage: Stage) -> tuple[Mobject, Mobject, Box]:
    device = phone(theme, stage)
    unit = device.unit
    low, high = device.window.get_corner(np.array([-1, -1, 0])), device.window.get_corner(np.array([1, 1, 0]))
    screen = Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    top, bottom = _page_tones(theme)
    page = rounded(screen.width / PX, screen.height / PX, 76 * unit, top, bottom).move_to(screen.center)
    y = device.at(0, device.top + 44)[1]
    left = screen.left + px(SIDE * unit)
    face = Circle(radius=px(30 * unit), stroke_width=0).set_fill(theme.colour("cool"), 0.85)
    face.move_to((left + px(30 * unit), y, 0))
    tone = mix(theme.colour("line"), theme.colour("ink"), 0.25)
    lines = [rounded(wide * unit, 18 * unit, 9 * unit, tone) for wide in (230, 140)]
    for line, up in zip(lines, (14, -18), strict=True):
        line.move_to((left + px(84 * unit) + line.width / 2, y + px(up * unit), 0))
    bell = rounded(60 * unit, 60 * unit, 20 * unit, mix(theme.colour("line"), theme.colour("ink"), 0.1))
    bell.move_to((screen.right - px((SIDE + 30) * unit), y, 0))
    foot = max(float(device.at(0, device.fold)[1]), stage.clear.bottom + px(26))
    below = _cards(theme, Box(left, screen.bottom, screen.right - px(SIDE * unit), foot - px(24)), unit)
    body = Group(device.body, baked(Group(page, face, *lines, bell, *below), within=stage.frame))
    room = Box(left, foot + px(BELOW * unit), screen.right - px(SIDE * unit), y - px(HEAD * unit * 0.6))
    return body, device.over, room


def _cards(theme: Theme, box: Box, unit: float) -> list[Mobject]:
    """What a page goes on with below its chart, as far as it is seen: pale cards."""
    out: list[Mobject] = []
    tone, top = mix(theme.colour("raised"), theme.colour("background"), 0.45), box.top
    high = 170 * unit
    while top - px(high) > box.bottom - px(high):
        card = rounded(box.width / PX, high, 34 * unit, tone).set_fill(opacity=0.7)
        out.append(card.move_to((box.center[0], top - px(high / 2), 0)))
        top -= px(high + 24 * unit)
    return out


def _on_laptop(theme: Theme, stage: Stage) -> tuple[Mobject, Mobject, Box]:
    clear = stage.clear
    across = (stage.picture if stage.portrait else clear).width - px(2 * 40)
    wide = min(across / DECK[1], clear.height / (SHAPE + DECK[0]))
    middle = stage.frame.center[0] if stage.portrait else clear.center[0]
    spare = clear.height - wide * (SHAPE + DECK[0])
    lid_foot = clear.bottom + 0.5 * spare + wide * DECK[0]
    shell = Shell(theme, Box(middle - wide / 2, lid_foot, middle + wide / 2, lid_foot + wide * SHAPE))
    top, bottom = _page_tones(theme)
    width, tall = shell.screen
    page = rounded(width, tall, 0.02 * wide / PX, top, bottom).move_to(shell.middle)
    dots = VGroup(*[Circle(radius=px(9), stroke_width=0) for _ in range(3)])
    for number, (dot, role) in enumerate(zip(dots, ("bad", "warn", "good"), strict=True)):
        dot.set_fill(theme.colour(role), 0.9).move_to(shell.at(0.035 + 0.032 * number, 0.055))
    body = Group(shell.back, shell.shadow, baked(Group(shell.frame, page, dots)), shell.deck)
    low, high = shell.at(0.05, 0.92), shell.at(0.95, 0.11)
    return body, Group(shell.gleam()), Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))


__all__ = ["Device", "screened"]
