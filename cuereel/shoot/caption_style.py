"""How captions look."""

from __future__ import annotations

from dataclasses import dataclass


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
