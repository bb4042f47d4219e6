"""A sprite and its state -> all that is seen at it, which goes where the sprite goes, however that is posed."""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.rig import Pose
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX
from cuereel.scene.state.looks import LOOKS
from cuereel.scene.state.mote import Look, Room
from cuereel.theme import Theme


class Aura:
    """What is seen at a sprite, which is at rest about the origin when this is made; `behind` and `front` of it."""

    def __init__(self, state: str, sprite: Sprite, theme: Theme) -> None:
        wide, high = float(sprite.width) / PX, float(sprite.height) / PX
        right, down = _corner(sprite.picture)
        self.look: Look = LOOKS[state](Room(wide, high, theme, ((right - 0.5) * wide, (0.5 - down) * high)))
        self._rest = _corners(sprite)
        pieces = self.look.cut(sprite) if self.look.cut else ()
        self.motes = (*self.look.motes, *pieces)
        self.behind = Group(*[each.rig.mobject for each in self.motes if each.behind])
        self.front = Group(*[each.rig.mobject for each in (*pieces, *self.look.motes) if not each.behind])

    def recast(self, picture: Picture) -> Picture:
        """The thing's picture in its state: nothing of it where its pieces stand for it."""
        if self.look.cut:
            return Picture(np.zeros_like(picture.pixels))
        return self.look.recast(picture) if self.look.recast else picture

    def rests_as(self, sprite: Sprite) -> None:
        """Go by another sprite from now on: one that bears the picture at the same place and size."""
        self._rest = _corners(sprite)

    def follow(self, sprites: list[Sprite], seconds: float, seen: float) -> None:
        """Be at the first of the sprites, as posed; all of them then move as their state has them move."""
        at = _affine(self._rest, _corners(sprites[0]))
        own = at @ self.look.body(max(0.0, seconds))
        change = own @ np.linalg.inv(at)
        for sprite in sprites:
            flat = np.column_stack([sprite.points[:, :2], np.ones(len(sprite.points))]) @ change.T
            sprite.points[:, :2] = flat[:, :2]
        for each in self.motes:
            each.pose(seconds, own if each.piece else at, seen)


def _corner(picture: Picture) -> tuple[float, float]:
    """Where a picture is painted nearest to its upper left corner: shares of its width and of its height."""
    solid = picture.pixels[::4, ::4, 3] > 128
    high, wide = solid.shape
    down, right = np.mgrid[:high, :wide]
    near = np.where(solid, right / wide + down / high, 9.0)
    row, column = np.unravel_index(int(near.argmin()), near.shape)
    return float(column) / wide, float(row) / high


def _corners(sprite: Sprite) -> np.ndarray:
    return np.array(sprite.points[:3, :2], dtype=float)


def _affine(rest: np.ndarray, now: np.ndarray) -> Pose:
    """What takes three corners to where they are."""
    before, after = (np.column_stack([points, np.ones(3)]).T for points in (rest, now))
    return np.asarray(after @ np.linalg.inv(before))


__all__ = ["Aura"]
