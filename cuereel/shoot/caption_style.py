"""How captions look."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.artwork.colour import readable
from cuereel.colour import rgb


@dataclass(frozen=True)
class CaptionStyle:
    """How captions look; lengths in px of the reference frame, colours as "#RRGGBB".

    `size` is the em at most; a page whose plate is wider than `max_width` is set smaller. `outline` and `leading` (from
    line to line) are shares of the size. A plate lies behind the lines: words stand out on light pictures as well, and
    by its rim of ink it is the same plate on dark ones.
    `font` is a face of the Poppins package.
    """

    centre_x: float = 540
    centre_y: float = 1300
    max_width: float = 900
    size: float = 84
    ink: str = "#FFFFFF"
    lit: str = "#FFC83D"
    outline_colour: str = "#0B1020"
    outline: float = 0.06
    leading: float = 1.3
    plate_opacity: float = 0.9
    rim_opacity: float = 0.22
    font: str = "Poppins-ExtraBold"


def lit_colour(colour: str, ground: str, ink: str, least: float) -> str:
    """A colour for the word being said, which stands out from the plate by `least`.

    A theme for light pictures has dark colours: what they lack is given to them as brightness first, so that they stay
    as vivid as they are, and only then as whiteness.
    """
    channels = rgb(colour)
    if readable(colour, ground, ink, least) != colour and max(channels) > min(channels):
        colour = "#" + "".join(f"{round(255 * channel / max(channels)):02X}" for channel in channels)
    return readable(colour, ground, ink, least)
