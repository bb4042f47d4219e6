"""How well two colours can be told apart."""

from __future__ import annotations

from cuereel.colour import rgb


def luminance(colour: str) -> float:
    """Relative luminance of a "#RRGGBB", 0 to 1 (WCAG 2.1)."""
    channels = [channel / 255 for channel in rgb(colour)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two "#RRGGBB", 1 to 21 (WCAG 2.1)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(colour: str, ground: str, ink: str, least: float) -> str:
    """A colour moved towards the ink until it stands out from the ground; one without a hue of its own becomes ink."""
    channels = rgb(colour)
    if contrast(colour, ground) < least and max(channels) - min(channels) < 40:
        return ink
    for step in range(1, 20):
        if contrast(colour, ground) >= least:
            break
        mixed = [a + (b - a) * step / 20 for a, b in zip(channels, rgb(ink), strict=True)]
        colour = "#" + "".join(f"{round(channel):02X}" for channel in mixed)
    return colour
