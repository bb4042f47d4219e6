"""From names to art: `ArtIndex.find("mobil sport")` picks a drawing, `load` gives its SVG or its pixels.

Picking never imports Manim; `cuereel.artwork.mobject` turns a pick into something that a scene can show.
"""

from cuereel.artwork.coverage import Coverage
from cuereel.artwork.index import ArtIndex, ArtPick, Style
from cuereel.artwork.remembered import open_index
from cuereel.artwork.source import Art, Entry, Palette, Source

__all__ = ["Art", "ArtIndex", "ArtPick", "Coverage", "Entry", "Palette", "Source", "Style", "open_index"]
