"""A drawing and the name of a colour -> the same drawing in that colour: a blue suitcase in red.

Only what is painted in the drawing's own colour changes; its outlines, its metal and its faces stay as they are.
"""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import replace
from statistics import mean

from cuereel.artwork.hue import colours_of, shares
from cuereel.artwork.source import Art

TINT = "+"
"""What stands in an id of art before the colour that the drawing is to have."""

OWN = 0.4
"""The part of what is painted from which a colour is the one that a drawing can change."""

SHEER = 0.9
"""How much of the difference between its lights and its shades a drawing keeps."""

_TONES = {
    "red": (2, 0.50, 0.78),
    "orange": (28, 0.53, 0.95),
    "yellow": (47, 0.56, 0.95),
    "green": (135, 0.42, 0.60),
    "blue": (212, 0.50, 0.80),
    "purple": (275, 0.52, 0.60),
    "pink": (332, 0.68, 0.85),
    "brown": (24, 0.34, 0.52),
    "white": (215, 0.92, 0.10),
    "black": (220, 0.17, 0.10),
    "grey": (215, 0.58, 0.07),
}
"""Of each colour the hue (degrees), the lightness and the saturation (0 to 1) in the middle of what is painted so."""

_HEX = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)


def plain(art: str) -> str:
    """The id of a drawing as it comes, for one in another colour."""
    return art.partition(TINT)[0]


def own_colour(art: Art) -> str:
    """The colour that a drawing can change for another: most of it is painted so; "" where there is none."""
    if not art.svg:
        return ""
    painted = {colour: share for colour, share in shares(art).items() if colour != "black"}
    most = max(painted, key=painted.__getitem__, default="")
    return most if painted.get(most, 0.0) >= OWN else ""


def tinted(art: Art, colour: str) -> Art:
    """The drawing with its own colour changed for another; as it is where it has none of its own."""
    own = own_colour(art)
    if not own or own == colour:
        return art
    changed = {said: rgb for said in sorted(set(_HEX.findall(art.svg))) if own in colours_of(*(rgb := _channels(said)))}
    if not changed:
        return art
    middle = mean(_lightness(rgb) for rgb in changed.values())
    new = {said: _shade(_lightness(rgb) - middle, colour) for said, rgb in changed.items()}
    return replace(art, svg=_HEX.sub(lambda said: new.get(said[0], said[0]), art.svg))


def _channels(said: str) -> tuple[int, int, int]:
    digits = said[1:] if len(said) == 7 else "".join(2 * digit for digit in said[1:])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _lightness(rgb: tuple[int, int, int]) -> float:
    return rgb_to_hls(*(channel / 255 for channel in rgb))[1]


def _shade(lighter: float, colour: str) -> str:
    """The shade of a colour that is so much lighter (-1 to 1) than it is in the middle of a drawing."""
    hue, light, saturation = _TONES[colour]
    shade = min(0.97, max(0.06, light + SHEER * lighter))
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in hls_to_rgb(hue / 360, shade, saturation))
