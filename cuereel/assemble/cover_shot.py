"""The plan -> the shot that is drawn for the cover alone, where the film has shown what is inside of a thing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cuereel.model import Panel, Shot

COVER = "(cover)"
"""The name of the scene that draws it, which is none of the catalog's."""

SCENE = Path(__file__).parents[1] / "scene" / "cover.py"


def cover_shot(shots: Sequence[Shot], rows: tuple[int, int]) -> Shot | None:
    """The thing and its inside, from the first shot that goes into one; None where none does.

    `rows` are the px from the frame's top between which it stands, above the title.
    """
    for shot in shots:
        panel = shot.panel
        thing, inside = panel.params.get("inside"), panel.params.get("image")
        if isinstance(thing, str) and isinstance(inside, str) and {thing, inside} <= panel.art.keys():
            params = {"thing": thing, "inside": inside, "top": rows[0], "foot": rows[1]}
            drawn = Panel("cover", COVER, params, 0, 0, (), (), art=panel.art, captions=False)
            return Shot(drawn, shot.start, shot.end, ())
    return None
