"""A horizon -> a plain of tiles that runs away to it, dark at first, which lights up from the middle outwards."""

from __future__ import annotations

import numpy as np
from manim import UP, Polygon, Transform, VGroup, VMobject

from cuereel.scene.card import mix
from cuereel.scene.motion import overshoot
from cuereel.scene.score import Planned
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

ROWS = 7
COLUMNS = 6
"""To each side of the middle one; those beyond the frame's edge are left out."""

GAP = 0.09
"""What is left free between two tiles, in tiles."""

BEYOND = 0.2
"""How far the first row runs on below the frame's edge, in tiles: more than it hops."""


class Expanse(VGroup):
    """The plain below a horizon, `horizon` in scene units; one child a tile, the nearest row first."""

    def __init__(self, theme: Theme, frame: Box, horizon: float) -> None:
        super().__init__()
        self.theme, self.horizon = theme, horizon
        self.middle = float(frame.center[0])
        self.drop = horizon - frame.bottom
        self.places: list[tuple[int, int]] = []
        for row in range(ROWS):
            for column in range(-COLUMNS, COLUMNS + 1):
                tile = self._tile(row, column)
                if tile.get_left()[0] < frame.right and tile.get_right()[0] > frame.left:
                    self.add(tile)
                    self.places.append((row, column))

    def lights_up(self, start: int, end: int) -> list[tuple[int, Planned]]:
        """Frames and what begins on them: the tiles hop and take on colour, ring after ring, until `end`."""
        far = max(self._distance(*place) for place in self.places)
        pace = max(0.5, min(2.2, (end - start - 8) / max(1.0, far)))
        return [
            (start + round(pace * self._distance(*place)), self._lighting(tile, *place))
            for tile, place in zip(self, self.places, strict=True)
        ]

    def _lighting(self, tile: VMobject, row: int, column: int) -> Planned:
        role = ("cool", "raised", "line", "accent", "raised", "cool", "line")[(row * 3 + column * 5) % 7]
        # The nearest tiles are the largest: full colour there would outshine the words.
        strength = (0.42, 0.6, 0.85, 0.85, 0.7, 0.55, 0.4)[row]
        colour = mix(self.theme.colour("surface"), self.theme.colour(role), strength)

        def made() -> Transform:
            lit = tile.copy().set_fill(colour, opacity=0.95 - 0.07 * row).shift(px(16 / (1 + row)) * UP)
            return Transform(tile, lit, run_time=0.27, rate_func=overshoot(2.0))

        return made

    def _distance(self, row: int, column: int) -> float:
        """From the tile in the middle of the third row."""
        return float(np.hypot(row - 2, column))

    def _tile(self, row: int, column: int) -> VMobject:
        near = row if row else -BEYOND
        corners = [(near, column), (near, column + 1 - GAP), (row + 1 - GAP, column + 1 - GAP), (row + 1 - GAP, column)]
        tile = Polygon(*(self._on_screen(*corner) for corner in corners), stroke_width=0)
        return tile.set_fill(self.theme.colour("line"), opacity=0.34 - 0.03 * row)

    def _on_screen(self, row: float, column: float) -> np.ndarray:
        """Perspective: the first row begins at the frame's lower edge, and the rows get shorter towards the horizon."""
        depth = 1.0 + 0.62 * row
        pitch = self.drop * 0.42
        return np.array([self.middle + (column - 0.5) * pitch / depth, self.horizon - self.drop / depth, 0.0])
