"""Somebody in a posture with a face -> two pictures: the figure, and the hands that lie over what is held."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.raster import Raster
from cuereel.scene.person.bed import CROWN, draw_cover
from cuereel.scene.person.body import draw_body, draw_fist
from cuereel.scene.person.company import Company, Seat
from cuereel.scene.person.furniture import draw_furniture
from cuereel.scene.person.looks import Look
from cuereel.scene.person.pen import Pen
from cuereel.scene.person.posture import FLOOR, POSTURES, Posture, held_at
from cuereel.scene.person.wear import (
    crown_of,
)

COVER = "#58B7D6"
"""The colour of the cover of who lies."""


@dataclass(frozen=True)
class Figure:
    """Somebody drawn: the looks, the posture, the feeling; `flipped` looks to the left; `other` shakes the hand.

    With a `seat` it is drawn in its place in the frame of a company.
    """

    look: Look
    pose: str
    felt: str = ""
    flipped: bool = False
    other: Look | None = None
    seat: Seat | None = None

    @property
    def posture(self) -> Posture:
        return POSTURES[self.seat.posture if self.seat else self.pose]

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """The picture (left, top, right, bottom, in units), with what is worn on the head."""
        if self.seat:
            return self.seat.frame
        left, top, right, bottom = self.posture.frame
        looks = [self.look, *([self.other] if self.other else [])]
        return left, min(top, *(crown_of(look) for look in looks)), right, bottom

    @property
    def shape(self) -> float:
        """How wide it is for its height."""
        left, top, right, bottom = self.frame
        return (right - left) / (bottom - top)

    def held(self, shape: float) -> tuple[float, float, float, float]:
        """Where what is held is: shares (left, top, right, bottom) of the picture."""
        left, top, right, bottom = self.frame
        place = _seated(self.seat, self.posture, shape) if self.seat else held_at(self.posture, shape)
        wide, high = right - left, bottom - top
        x = (place[0] - left) / wide, (place[2] - left) / wide
        x = (1 - x[1], 1 - x[0]) if self.flipped and not self.seat else x
        return x[0], (place[1] - top) / high, x[1], (place[3] - top) / high

    def pixels(self, high: int, felt: str | None = None) -> Raster:
        """The figure so many pixels high, RGBA premultiplied; with another feeling, if one is given."""
        face = self.felt if felt is None else felt
        pen = Pen(self.frame, high)
        for look, mirrored, off in self._everybody():
            pen.context.save()
            self._sit(pen)
            pen.context.translate(off, 0)
            if mirrored:
                pen.context.scale(-1, 1)
            draw_body(pen, look, self.pose, self.posture, face)
            pen.context.restore()
        if self.seat and self.seat.turn:
            draw_cover(pen, self.seat.x - CROWN[0], COVER)
        return self._turned(pen.pixels())

    def hands(self, high: int) -> Raster | None:
        """The hands in front of what is held, in the same picture; None where nothing is."""
        posture = self.posture
        if not posture.fists:
            return None
        pen = Pen(self.frame, high)
        self._sit(pen)
        for side in posture.fists:
            draw_fist(pen, self.look, posture.left[1] if side == "l" else posture.right[1], -1 if side == "l" else 1)
        return self._turned(pen.pixels())

    def _everybody(self) -> list[tuple[Look, bool, float]]:
        if self.other is None:
            return [(self.look, False, 0.0)]
        return [(self.look, False, -206.0), (self.other, True, 206.0)]

    def _sit(self, pen: Pen) -> None:
        """Draw in the place that is one's own from now on."""
        if self.seat:
            pen.context.translate(self.seat.x, self.seat.y)
            pen.context.rotate(self.seat.turn)
            pen.context.scale(self.seat.scale * (-1 if self.seat.flipped else 1), self.seat.scale)

    def _turned(self, pixels: Raster) -> Raster:
        return pixels[:, ::-1].copy() if self.flipped and not self.seat else pixels


@dataclass(frozen=True)
class Piece(Figure):
    """The furniture of a company, which is on the stage as a figure is and gives the others their frame."""

    at: Company | None = None

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """The frame of the company."""
        assert self.at is not None
        return self.at.frame

    def held(self, shape: float) -> tuple[float, float, float, float]:
        """The whole frame for who has a sheet of his own; for anything else its place among them."""
        assert self.at is not None
        if abs(shape - self.at.shape) < SAME:
            return 0.0, 0.0, 1.0, 1.0
        left, top, right, bottom = self.frame
        x, foot, wide, high = self.at.free
        across = min(wide, high * shape)
        spans = right - left, bottom - top
        low = (foot - top) / spans[1]
        return (
            (x - across / 2 - left) / spans[0], low - across / shape / spans[1], (x + across / 2 - left) / spans[0], low
        )  # fmt: skip

    def pixels(self, high: int, felt: str | None = None) -> Raster:
        """The furniture so many pixels high, RGBA premultiplied."""
        assert self.at is not None
        pen = Pen(self.frame, high)
        draw_furniture(pen, self.at.kind, *self.at.ends)
        return pen.pixels()

    def hands(self, high: int) -> Raster | None:
        """None: nobody's."""
        return None


SAME = 1e-6
"""By how much the shapes of two sheets of one frame may differ."""


def _seated(seat: Seat, posture: Posture, shape: float) -> tuple[float, float, float, float]:
    """Where in the frame of a company what one holds is, or what stands before one."""
    if posture.held is None:
        x, foot, wide, high = seat.rest or (seat.x, FLOOR, 200.0, 200.0)
        across = min(wide, high * shape)
        return x - across / 2, foot - across / shape, x + across / 2, foot
    left, top, right, bottom = held_at(posture, shape)
    left, right = (-right, -left) if seat.flipped else (left, right)
    by = seat.scale
    return seat.x + by * left, seat.y + by * top, seat.x + by * right, seat.y + by * bottom


__all__ = ["Figure", "Piece"]
