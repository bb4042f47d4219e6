"""The guises and the shadow of a thing -> one of it among others of its kind, with the tracks of its own place."""

from __future__ import annotations

from cuereel.scene.rig import Rig
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.track import Track


class One:
    """One of a thing: a sprite for each guise, its shadow, and where it stands among the others."""

    def __init__(self, guises: list[Sprite], cast: Sprite | None, spot: tuple[float, float, float]) -> None:
        self.rest = guises[0].points.copy()
        self.rigs = [Rig(guise) for guise in guises]
        self.cast = Rig(cast) if cast is not None else None
        self.x, self.y, self.wide = (Track(value) for value in spot)
        self.seen, self.light, self.lit = Track(1.0), Track(0.0), Track(1.0)
        self.halo: Rig | None = None

    def add(self, picture: Picture) -> Sprite:
        """One more guise, exactly over the others."""
        sprite = Sprite(picture)
        sprite.points = self.rest.copy()
        self.rigs.append(Rig(sprite))
        return sprite


__all__ = ["One"]
