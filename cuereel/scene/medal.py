"""The name of a field, or a mark -> a small emblem that is finished and stands still: plate, rim, and what it shows.

An `emblem` scene puts one together part by part; these are for where many stand side by side. Sizes are px.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from manim import ORIGIN, Group, Mobject, VMobject

from cuereel.scene.badge import plate
from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.daylight import relit
from cuereel.scene.glyphs import OF_WORK, PLAIN, glyph
from cuereel.scene.motif import ENOUGH, filling, kind_of, monogram, motif, motif_of
from cuereel.scene.paint import Painted
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

RIMS = ("cool", "accent", "good", "bad", "warn")
"""The roles whose colours the rims take in turn."""


_COMPUTING = re.compile(
    r"\b(?:(?:back|front)[\s-]?end|full[\s-]?stack|developer|engineer|programm?\w*|software|perangkat lunak|coding|"
    r"kode|code|web|mobile|android|ios|linux|kecerdasan buatan|it|teknologi|technology|python|java|javascript|kotlin|"
    r"swift|rust|golang|go|php|ruby|node|react|vue|angular|docker|kubernetes|git\w*|apis?|databases?|sql|aws|azure)\b"
    r"|c\+\+|c#|\.net"
)
"""Words of the names of fields, languages and tools around computers, in English and Indonesian."""


def rim_of(name: str) -> str:
    """The role of the rim of a field's emblem."""
    return {"security": "accent", "network": "good"}.get(kind_of(name), "cool")


def medal(name: str, draw: Callable[[str], Mobject], theme: Theme, radius: float) -> Group:
    """The emblem of a field about the origin; `draw` gives the art of its name, or raises KeyError."""
    kind = kind_of(name)
    try:
        art = draw(name)
    except KeyError:
        art = None
    own = None
    if art is None or (kind and len(getattr(art, "layers", {})) < ENOUGH):
        parts = motif(kind, theme) if kind else monogram(name, theme)
    else:
        parts, own = motif_of(art)
        relit(theme, parts)
    grown = filling(parts) * px(radius)
    for part in parts:
        part.mobject.scale(px(radius), about_point=ORIGIN)
        for leaf in part.mobject.family_members_with_points():
            # a painted shape's stroke grows with it
            if isinstance(leaf, VMobject) and not isinstance(leaf, Painted):
                leaf.set_stroke(width=leaf.get_stroke_width() * grown)
    rim = theme.colour(rim_of(name))
    base = plate(theme, radius, rim) if own is None or not is_dark(theme) else own.scale(px(radius), about_point=ORIGIN)
    return Group(base, *[part.mobject for part in parts])


def marked(mark: str, role: str, theme: Theme, radius: float) -> Group:
    """A plate about the origin with a mark of ours on it, its rim of a role's colour."""
    colour = theme.colour(role)
    light = mix(theme.colour("ink"), colour, 0.12) if is_dark(theme) else mix(colour, "#000000", 0.12)
    tone = mix(colour, theme.colour("surface"), 0.25 if is_dark(theme) else 0.55)
    drawn = glyph(mark, light, tone).scale(px(radius * 0.84), about_point=ORIGIN)
    return Group(plate(theme, radius, colour), drawn)


def pictured(
    make: Callable[[float], Mobject], radius: float, *, detail: float = 1.0, blur: float = 0.0, drawn: float = 220.0
) -> Sprite:
    """What `make` draws about the origin for a radius, as a sprite of `radius` px: small, it is the large one shrunk.

    So its shadow shrinks with it. `detail` is pixels for each px, `blur` in px of the frame.
    """
    grown = radius / drawn
    sprite = baked(make(drawn), detail=detail * grown, blur=blur / grown)
    return sprite.scale(grown, about_point=ORIGIN)


def marks_beside(names: Sequence[str]) -> tuple[str, ...]:
    """The marks that may stand beside the emblems of these fields: of work, where any of them is about computers."""
    return OF_WORK if any(kind_of(name) or _COMPUTING.search(name.casefold()) for name in names) else PLAIN


__all__ = ["RIMS", "marked", "marks_beside", "medal", "pictured", "rim_of"]
