"""Somebody in a posture with a face -> two pictures: the figure, and the hands that lie over what is held."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.raster import Raster
from cuereel.scene.person.extras import draw_desk, draw_extra, draw_extra_behind
from cuereel.scene.person.face import draw_face
from cuereel.scene.person.looks import Look
from cuereel.scene.person.pen import Pen, Spot, shade
from cuereel.scene.person.posture import FLOOR, POSTURES, Posture, held_at
from cuereel.scene.person.wear import crown_of, draw_clothes, draw_hair, draw_hair_behind, draw_hat, sleeve_of

SHOULDER: Spot = (106.0, 318.0)
HAND = 33.0
SHOE = "#EEF1F8"


@dataclass(frozen=True)
class Figure:
    """Somebody drawn: the looks, the posture, the feeling; `flipped` looks to the left; `other` shakes the hand."""

    look: Look
    pose: str
    felt: str = ""
    flipped: bool = False
    other: Look | None = None

    @property
    def posture(self) -> Posture:
        return POSTURES[self.pose]

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """The picture (left, top, right, bottom, in units), with what is worn on the head."""
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
        place = held_at(self.posture, shape)
        wide, high = right - left, bottom - top
        x = (place[0] - left) / wide, (place[2] - left) / wide
        x = (1 - x[1], 1 - x[0]) if self.flipped else x
        return x[0], (place[1] - top) / high, x[1], (place[3] - top) / high

    def pixels(self, high: int, felt: str | None = None) -> Raster:
        """The figure so many pixels high, RGBA premultiplied; with another feeling, if one is given."""
        face = self.felt if felt is None else felt
        pen = Pen(self.frame, high)
        for look, mirrored, off in self._everybody():
            pen.context.save()
            pen.context.translate(off, 0)
            if mirrored:
                pen.context.scale(-1, 1)
            _draw(pen, look, self.pose, self.posture, face)
            pen.context.restore()
        return self._turned(pen.pixels())

    def hands(self, high: int) -> Raster | None:
        """The hands in front of what is held, in the same picture; None where nothing is."""
        posture = self.posture
        if not posture.fists:
            return None
        pen = Pen(self.frame, high)
        for side in posture.fists:
            _fist(pen, self.look, posture.left[1] if side == "l" else posture.right[1], -1 if side == "l" else 1)
        return self._turned(pen.pixels())

    def _everybody(self) -> list[tuple[Look, bool, float]]:
        if self.other is None:
            return [(self.look, False, 0.0)]
        return [(self.look, False, -206.0), (self.other, True, 206.0)]

    def _turned(self, pixels: Raster) -> Raster:
        return pixels[:, ::-1].copy() if self.flipped else pixels


def _leant(posture: Posture, at: Spot) -> Spot:
    """Where a spot of the trunk is in one who leans."""
    return at[0] + posture.lean * (1 - at[1] / 620), at[1]


def _draw(pen: Pen, look: Look, pose: str, posture: Posture, felt: str) -> None:
    path = pen.context
    shear = posture.lean / 620
    draw_extra_behind(pen, posture.extra)
    path.save()
    path.translate(_leant(posture, (0, 150))[0], 0)
    draw_hair_behind(pen, look)
    path.restore()
    if posture.desk:
        pen.box(-118, 300, 118, 640, 40, "#39426B", "#2C3458")  # the back of the chair
    else:
        _legs(pen, look, posture)
    if posture.looks > 0.5:
        _arm(pen, look, posture, -1)
    path.save()
    path.transform(type(path.get_matrix())(1, 0, -shear, 1, posture.lean, 0))
    pen.box(-34, 232, 34, 320, 20, shade(look.skin, -0.16))
    draw_clothes(pen, look)
    path.restore()
    path.save()
    path.translate(_leant(posture, (0, 150))[0], 0)
    _head(pen, look, posture, felt, pose)
    path.restore()
    if posture.desk:
        draw_desk(pen)
    if posture.looks <= 0.5:
        _arm(pen, look, posture, -1)
    _arm(pen, look, posture, 1)
    draw_extra(pen, look, posture.extra)


def _legs(pen: Pen, look: Look, posture: Posture) -> None:
    cloth = "#2F3A66" if look.wears in ("suit", "police") else look.legs
    for side, (knee, foot) in zip((-1, 1), posture.legs, strict=True):
        tone = shade(cloth, -0.16) if side < 0 else cloth
        pen.limb([(side * 48, 590), knee, foot], 78, tone)
        turn = 16 if posture.looks else 10 * side
        shoe = shade(SHOE, -0.12) if side < 0 else SHOE
        if foot[1] < FLOOR - 100:  # a foot in the air hangs behind
            pen.box(foot[0] - 62, foot[1] - 34, foot[0] + 2, foot[1] + 58, 28, shoe)
        else:
            pen.box(foot[0] + turn - 52, foot[1] - 8, foot[0] + turn + 52, foot[1] + 38, 24, shoe)
            pen.box(foot[0] + turn - 52, foot[1] + 24, foot[0] + turn + 52, foot[1] + 38, 7, shade(look.top, -0.2))


def _arm(pen: Pen, look: Look, posture: Posture, side: int) -> None:
    elbow, hand = posture.left if side < 0 else posture.right
    x, y = _leant(posture, (side * SHOULDER[0], SHOULDER[1]))
    sleeve, long = sleeve_of(look)
    tone = shade(sleeve, -0.13) if side < 0 else shade(sleeve, -0.06)
    # a thin dark edge parts the arm from the trunk in the same colour
    if long:
        pen.limb([(x, y), elbow, hand], 66, shade(sleeve, -0.3))
        pen.limb([(x, y), elbow, hand], 58, tone)
    else:
        skin = shade(look.skin, -0.08) if side < 0 else look.skin
        pen.limb([(x, y), elbow, hand], 50, shade(look.skin, -0.3))
        pen.limb([(x, y), elbow, hand], 43, skin)
        middle = (x + (elbow[0] - x) * 0.72, y + (elbow[1] - y) * 0.72)
        pen.limb([(x, y), middle], 70, shade(sleeve, -0.3))
        pen.limb([(x, y), middle], 62, tone)
    pen.oval(*hand, HAND, HAND, look.skin, shade(look.skin, -0.1))


def _fist(pen: Pen, look: Look, hand: Spot, side: int) -> None:
    """A hand that is closed about something: its back, the thumb and the folds between the fingers."""
    x, y = hand
    fold = shade(look.skin, -0.28)
    pen.oval(x, y, HAND + 7, HAND + 3, fold)
    pen.oval(x, y, HAND + 3, HAND, look.skin, shade(look.skin, -0.1))
    for at in (-11, 2, 15):
        pen.line([(x - side * 26, y + at - 2), (x - side * 4, y + at)], 4, fold)
    pen.line([(x + side * 14, y - 20), (x - side * 12, y - 27)], 19, fold)
    pen.line([(x + side * 14, y - 20), (x - side * 12, y - 27)], 13, look.skin)


def _head(pen: Pen, look: Look, posture: Posture, felt: str, pose: str) -> None:
    dark = shade(look.skin, -0.13)
    for side in (-1, 1):
        if look.hair not in ("long", "veil", "bob"):
            pen.oval(side * 93, 152, 18, 24, dark)
    pen.shape([(-98, 40), (0, 18), (98, 40), (104, 170), (62, 262), (0, 268), (-62, 262), (-104, 170)], look.skin, dark)
    open_ = {"shouts": "shouts", "talks": "talks", "calls": "talks", "points": "talks"}.get(pose, "")
    draw_face(pen, look, felt, posture.looks, open_=open_)
    draw_hair(pen, look)
    draw_hat(pen, look)


__all__ = ["Figure"]
