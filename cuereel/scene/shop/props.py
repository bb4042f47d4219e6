"""Small drawings that scene types share (a tapping hand, goods, shop icons) -> `Drawing`s, by name.

They stand in `props/` as SVG, one file each; art that a script names comes from elsewhere.
"""

from __future__ import annotations

from importlib.resources import files

from cuereel.scene.svg import Drawing, read_svg


def prop(name: str, *, colour: str | None = None) -> Drawing:
    """The drawing of `props/<name>.svg`, centred on the origin; `colour` stands in for `currentColor`."""
    text = files("cuereel.scene.shop").joinpath(f"props/{name}.svg").read_text(encoding="utf-8")
    return read_svg(text, colour=colour)
