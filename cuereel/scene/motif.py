"""The name of a field of work -> the parts that its emblem is made of, each with the way it comes in.

A motif is drawn about the origin within a circle of radius 1; parts of stage 1 come first, those of stage 2 after them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from manim import Arc, Circle, Group, Line, Mobject, RoundedRectangle, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.lettering import fit_text
from cuereel.scene.svg import Drawing
from cuereel.theme import Theme

Entry = Literal["fly", "grow", "pop", "spread", "wipe", "draw", "close"]
"""How a part comes in.

Flying a short way; growing from its foot; popping up in its place; spreading from the emblem's middle; uncovered from
left to right; drawn along its length; or flying in, to stay a little open until the emblem is closed.
"""


@dataclass(frozen=True)
class Part:
    """A part of a motif: what it is, its stage (1 or 2), how it comes in, and from where (radius 1 = the emblem's)."""

    mobject: Mobject
    stage: int
    start: tuple[float, float] = (0.0, 0.0)
    entry: Entry = "fly"
    name: str = ""


ENOUGH = 4
"""Named layers from which on a drawing is taken apart by them."""

LATER = ("curve", "line", "lock", "shackle", "keyhole", "link", "node", "arrow")
"""How layers begin that come in the second stage: what joins or closes what came in the first."""

ENTRIES: tuple[tuple[str, Entry], ...] = (
    ("bar", "grow"),
    ("axes", "wipe"),
    ("curve", "wipe"),
    ("line", "wipe"),
    ("point", "pop"),
    ("noise", "pop"),
    ("node", "pop"),
    ("led", "pop"),
    ("link", "spread"),
    ("shackle", "close"),
    ("shield", "pop"),
    ("rack", "pop"),
    ("drawer", "pop"),
)
"""How layers come in, by how their names begin; the others fly."""

TOGETHER = ("shackle", "lock", "keyhole")
"""Layers that come in as one thing."""

FILLED, WIDEST = 0.9, 1.58
"""How far from its middle a motif may reach, and how wide and high it may be, in radii of its emblem."""

KINDS = {
    "data": r"\b(data|analy\w+|analis\w*|statisti\w+|prediksi|machine learning|ai|ilmuwan)\b",
    "security": r"\b(security|secure|cyber\w*|keamanan|siber|hack\w*|privacy|privasi)\b",
    "network": r"\b(network\w*|jaringan|server|devops|cloud|infra\w*|sysadmin|system|sistem|backend)\b",
}
"""Fields that have a motif of their own, and the words that tell them."""


def kind_of(name: str) -> str:
    """The field of work that a name speaks of, or "" where it has no motif of its own."""
    return next((kind for kind, words in KINDS.items() if re.search(words, name.casefold())), "")


def motif(kind: str, theme: Theme) -> list[Part]:
    """The parts of a field's emblem. Raises KeyError where the kind is unknown."""
    return {"data": _data, "security": _security, "network": _network}[kind](theme)


def motif_of(art: Mobject) -> tuple[list[Part], Mobject | None]:
    """The parts of a drawing, and the plate that it brings along (its layers "glow" and "badge"), if it does.

    Parts are its named layers, or its shapes in a few heaps where it has hardly any; a picture is one part.
    """
    layers = art.layers if isinstance(art, Drawing) else {}
    badge, light = layers.get("badge"), layers.get("glow")
    set_apart = {id(leaf) for layer in (badge, light) if layer is not None for leaf in layer.get_family()}
    leaves = [leaf for leaf in art.get_family() if len(leaf.points) and _is_seen(leaf) and id(leaf) not in set_apart]
    measured = badge or Group(*leaves)
    size = 2.0 if badge is not None else 1.56
    middle = measured.get_center()
    art.shift(-middle).scale(size / max(measured.width, measured.height), about_point=np.zeros(3))
    named = [layer for name, layer in layers.items() if name not in ("badge", "glow")]
    pieces = _by_layer(leaves, named) if len(named) >= ENOUGH else _heaps(leaves)
    names = {id(layer): name for name, layer in layers.items()}
    parts = []
    for number, (layer, piece) in enumerate(pieces):
        angle = 2 * np.pi * (number * 0.382 + 0.1)
        name = names.get(id(layer), "")
        later = name.startswith(LATER) if layer is not None else number >= (len(pieces) + 1) // 2
        way = (float(0.8 * np.cos(angle)), float(0.8 * np.sin(angle)))
        if name.startswith((*TOGETHER, "point")):
            way = (0.0, 0.9 if name.startswith(TOGETHER) else 0.5)
        parts.append(Part(piece, 2 if later else 1, way, entry_of(name), name))
    plate = Group(*[layer for layer in (light, badge) if layer is not None])
    return parts, plate if badge is not None else None


def entry_of(name: str) -> Entry:
    """How a layer of that name comes in."""
    return next((entry for begins, entry in ENTRIES if name.startswith(begins)), "fly")


def filling(parts: Sequence[Part]) -> float:
    """Set a motif in the middle of its emblem, as large as it may be there; the factor by which it has grown."""
    points = np.concatenate([leaf.points for part in parts for leaf in part.mobject.get_family() if len(leaf.points)])
    low, high = points.min(axis=0), points.max(axis=0)
    middle = (low + high) / 2
    reach = float(np.linalg.norm((points - middle)[:, :2], axis=1).max())
    grown = float(min(FILLED / max(reach, 1e-6), WIDEST / max(*(high - low)[:2], 1e-6)))
    for part in parts:
        part.mobject.shift(-middle).scale(grown, about_point=np.zeros(3))
    return grown


def _by_layer(leaves: Sequence[Mobject], layers: Sequence[Mobject]) -> list[tuple[Mobject | None, Mobject]]:
    """Shapes that share the smallest layer that holds them, in the order of the drawing.

    One that lies between layers, in a group of them, goes with the one before it: it is that one's light or shade.
    """
    families = [({id(member) for member in layer.get_family()}, layer) for layer in layers]
    families.sort(key=lambda family: len(family[0]))
    seen = {id(leaf) for leaf in leaves}
    shapes = [({member for member in members if member in seen}, layer) for members, layer in families]
    parents = {id(layer) for members, layer in shapes if any(within < members for within, _ in shapes)}
    grouped: dict[int, tuple[Mobject | None, Group]] = {}
    key = 0
    for leaf in leaves:
        layer = next((layer for members, layer in families if id(leaf) in members), None)
        if not (grouped and (layer is None or id(layer) in parents)):
            key = id(layer)
        grouped.setdefault(key, (layer, Group()))[1].add(leaf)
    return list(grouped.values())


def _heaps(leaves: Sequence[Mobject]) -> list[tuple[Mobject | None, Mobject]]:
    heaps = np.array_split(np.arange(len(leaves)), min(8, len(leaves)))
    return [(None, Group(*[leaves[number] for number in heap])) for heap in heaps]


def monogram(name: str, theme: Theme) -> list[Part]:
    """The initials of a name, for what has neither a motif nor art."""
    initials = [word[0].upper() for word in re.findall(r"\w+", name)[:3]] or ["?"]
    letters = fit_text(
        " ".join(initials), 150, 110, colour=theme.colour("ink"), largest=100, weight="heavy", max_lines=1
    )
    letters.scale(1.2 / max(letters.width, letters.height))
    return [Part(letter, 1 + n % 2, ((-1) ** n * 0.9, 0.4 - 0.5 * n)) for n, letter in enumerate(letters[0])]


def _is_seen(leaf: Mobject) -> bool:
    if not isinstance(leaf, VMobject):
        return True
    return bool(leaf.get_fill_opacity() or (leaf.get_stroke_opacity() and leaf.get_stroke_width()))


def _stroke(shape: VMobject, colour: str, width: float) -> VMobject:
    """A round stroke, `width` in emblem radii."""
    shape.set_fill(opacity=0).set_stroke(colour, width * 100, 1)
    shape.set_cap_style(CapStyleType.ROUND)
    shape.joint_type = LineJointType.ROUND
    return shape


def _block(width: float, height: float, x: float, y: float, colour: str, corner: float = 0.06) -> VMobject:
    shape = RoundedRectangle(width=width, height=height, corner_radius=min(corner, width / 2, height / 2)).move_to(
        (x, y, 0)
    )
    return shaded(shape, mix(colour, "#FFFFFF", 0.28), mix(colour, "#000000", 0.18))


def _ball(radius: float, x: float, y: float, colour: str) -> VMobject:
    return shaded(Circle(radius=radius).move_to((x, y, 0)), mix(colour, "#FFFFFF", 0.45), colour)


def _data(theme: Theme) -> list[Part]:
    """Axes, a cloud of points, and the curve that some of them follow, up and beyond."""
    cool, accent = theme.colour("cool"), theme.colour("accent")
    quiet = mix(cool, theme.colour("raised"), 0.55)
    corner = VMobject().set_points_as_corners(
        [np.array([x, y, 0.0]) for x, y in ((-0.7, 0.62), (-0.7, -0.6), (0.72, -0.6))]
    )
    parts = [Part(_stroke(corner, mix(cool, theme.colour("ink"), 0.5), 0.045), 1, entry="wipe", name="axes")]
    chance = np.random.default_rng(3)
    for number in range(10):
        x, y = -0.56 + 0.125 * number, float(chance.uniform(-0.46, 0.56))
        parts.append(Part(_dot(0.048, x, y, quiet), 1, entry="pop", name=f"noise-{number}"))
    knots = [(-0.6, -0.4), (-0.38, -0.3), (-0.16, -0.12), (0.08, 0.06), (0.3, 0.28), (0.62, 0.56)]
    curve = VMobject().set_points_smoothly([np.array([x, y, 0.0]) for x, y in knots])
    parts.append(Part(_stroke(curve, accent, 0.07), 2, entry="draw", name="curve"))
    for number, (x, y) in enumerate(knots):
        parts.append(Part(_dot(0.066, x, y, cool), 1, entry="pop", name=f"point-{number}"))
    return parts


def _dot(radius: float, x: float, y: float, colour: str) -> VGroup:
    """A flat dot with a light core."""
    sizes = ((radius, colour), (0.58 * radius, mix(colour, "#FFFFFF", 0.6)))
    return VGroup(
        *[Circle(size, stroke_width=0, fill_color=tone, fill_opacity=1).move_to((x, y, 0)) for size, tone in sizes]
    )


def _security(theme: Theme) -> list[Part]:
    """A shield, and the lock that drops into it."""
    cool, accent = theme.colour("cool"), theme.colour("accent")
    shield = _shield()
    inner = shield.copy().scale(0.82)
    face = VGroup(
        shaded(shield, mix(cool, "#FFFFFF", 0.5), mix(cool, "#000000", 0.1)),
        shaded(inner, mix(cool, theme.colour("background"), 0.45), mix(cool, theme.colour("background"), 0.75)),
    )
    shackle = _stroke(
        Arc(radius=0.15, start_angle=0, angle=np.pi).shift((0, 0.14, 0)), mix(accent, "#FFFFFF", 0.55), 0.075
    )
    legs = [_stroke(Line((x, 0.14, 0), (x, 0.02, 0)), mix(accent, "#FFFFFF", 0.55), 0.075) for x in (-0.15, 0.15)]
    keyhole = (
        VGroup(
            Circle(radius=0.055).move_to((0, -0.13, 0)),
            RoundedRectangle(width=0.05, height=0.14, corner_radius=0.02).move_to((0, -0.2, 0)),
        )
        .set_stroke(width=0)
        .set_fill(theme.colour("background") if is_dark(theme) else theme.colour("ink"), 1)
    )
    lock = VGroup(_block(0.5, 0.38, 0, -0.15, accent, 0.07), keyhole)
    return [
        Part(face, 1, entry="pop", name="shield"),
        Part(VGroup(shackle, *legs), 2, (0.0, 0.9), "close", "shackle"),
        Part(lock, 2, (0.0, 0.9), name="lock"),
    ]


def _shield() -> VMobject:
    """A shield's outline: a peaked top, full shoulders, and sides that run together in a point."""
    half = [
        [(0.0, 0.76), (0.16, 0.64), (0.38, 0.56), (0.62, 0.54)],
        [(0.62, 0.54), (0.66, 0.10), (0.56, -0.42), (0.0, -0.76)],
    ]
    mirrored = [[(-x, y) for x, y in reversed(curve)] for curve in reversed(half)]
    shield = VMobject()
    shield.points = np.array([[x, y, 0.0] for curve in [*half, *mirrored] for x, y in curve])
    return shield


def _network(theme: Theme) -> list[Part]:
    """A rack of servers in the middle, and the places all round that it is linked to."""
    cool, accent, good = theme.colour("cool"), theme.colour("accent"), theme.colour("good")
    case = mix(theme.colour("raised"), cool, 0.25 if is_dark(theme) else 0.55)
    parts = []
    for number in range(6):
        angle = 2 * np.pi * number / 6 + np.pi / 6
        x, y = 0.68 * np.cos(angle), 0.66 * np.sin(angle)
        link = _stroke(Line((0.25 * np.cos(angle), 0.25 * np.sin(angle), 0), (x, y, 0)), mix(cool, case, 0.3), 0.045)
        parts.append(Part(link, 2, entry="draw", name=f"link-{number}"))
    for number in range(6):
        angle = 2 * np.pi * number / 6 + np.pi / 6
        x, y = 0.68 * np.cos(angle), 0.66 * np.sin(angle)
        ball = _ball(0.115, x, y, accent if number % 2 else cool)
        parts.append(Part(ball, 2, entry="pop", name=f"node-{number}"))
    for number in range(3):
        y = 0.27 - 0.27 * number
        unit = VGroup(_block(0.7, 0.23, 0, y, case, 0.05))
        for light, x in ((good, -0.26), (accent if number == 1 else good, -0.18)):
            unit.add(Circle(radius=0.028, stroke_width=0, fill_color=light, fill_opacity=1).move_to((x, y, 0)))
        for x in (0.0, 0.09, 0.18, 0.27):
            unit.add(_stroke(Line((x, y - 0.045, 0), (x, y + 0.045, 0)), mix(case, "#000000", 0.45), 0.022))
        parts.append(Part(unit, 1, (0.9 * (-1) ** number, 0.0), name=f"unit-{number}"))
    return parts
