"""A drawing -> its dark shape with a light along its rim: how it stands before the light is on it."""

from __future__ import annotations

from typing import cast

from manim import VGroup, VMobject

from cuereel.scene.card import is_dark, mix
from cuereel.scene.paint import Painted
from cuereel.scene.svg import Drawing
from cuereel.theme import Theme

_LEAST = 0.10
"""Shapes shorter than this share of the drawing's longer side do not change its silhouette."""

_UNLIT = ("shadow", "light-cone", "backdrop", "floor", "outline")
"""Layers that are not the thing itself."""

_RIM_AROUND = 5
"""Stroke width of a rim, in hundredths of a scene unit, where a drawing has no outline of its own."""


def silhouette(drawing: VGroup, theme: Theme) -> tuple[VGroup, dict[str, VGroup]]:
    """The shape of a drawing, to be laid over it, and its parts by the names of the drawing's layers."""
    dark = is_dark(theme)
    face = mix(theme.colours.background, "#000000", 0.30) if dark else mix(theme.colours.cool, theme.colours.ink, 0.55)
    rim = mix(theme.colours.cool, face, 0.15)
    whole = max(drawing.width, drawing.height)
    layers = drawing.layers if isinstance(drawing, Drawing) and drawing.layers else {"all": drawing}
    parts: dict[str, VGroup] = {}
    for name, layer in layers.items():
        if not name.startswith(_UNLIT):
            parts[name] = VGroup(*(_flat(leaf, face) for leaf in _leaves(layer) if _counts(leaf, whole)))
    if "outline" in layers:
        parts["outline"] = VGroup(*(_line(leaf, rim) for leaf in _leaves(layers["outline"])))
    else:
        for part in parts.values():
            _edge(part, rim)
    return VGroup(*parts.values()), parts


def _leaves(layer: VMobject) -> list[VMobject]:
    return cast(list[VMobject], layer.family_members_with_points())


def _counts(leaf: VMobject, whole: float) -> bool:
    solid = float(leaf.get_fill_opacity()) > 0.5 or _drawn(leaf)
    return solid and max(leaf.width, leaf.height) > _LEAST * whole


def _drawn(leaf: VMobject) -> bool:
    return float(leaf.get_stroke_width()) > 0 and float(leaf.get_stroke_opacity()) > 0.5


def _flat(leaf: VMobject, face: str) -> VMobject:
    shape = leaf.copy()
    if isinstance(shape, Painted):
        shape.paint = None
    if _drawn(leaf):
        shape.set_stroke(face, opacity=1)
    else:
        shape.set_stroke(width=0)
    return shape.set_fill(face, 1 if float(leaf.get_fill_opacity()) > 0.5 else 0)


def _line(leaf: VMobject, rim: str) -> VMobject:
    return leaf.copy().set_fill(opacity=0).set_stroke(rim, width=1.5 * max(1.0, float(leaf.get_stroke_width())))


def _edge(part: VGroup, rim: str) -> None:
    """Draw the rim behind the faces of a part, so that only its outer half is seen."""
    for shape in reversed(list(part)):
        width = float(shape.get_stroke_width()) + _RIM_AROUND
        line = shape.copy().set_fill(opacity=0).set_stroke(rim, width=width, opacity=1)
        part.add_to_back(line)


__all__ = ["silhouette"]
