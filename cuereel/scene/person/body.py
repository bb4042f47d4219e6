"""A look, a posture and a feeling -> the body drawn: the trunk, the limbs and the head, before and behind a desk."""

from __future__ import annotations

from cuereel.scene.person.extras import draw_desk, draw_extra, draw_extra_behind
from cuereel.scene.person.face import draw_face
from cuereel.scene.person.looks import Look
from cuereel.scene.person.pen import Pen, Spot, shade
from cuereel.scene.person.posture import FLOOR, Posture
from cuereel.scene.person.wear import (
    draw_clothes,
    draw_hair,
    draw_hair_behind,
    draw_hat,
    draw_nape,
    sleeve_of,
    trousers_of,
)

SHOULDER: Spot = (106.0, 318.0)
HAND = 33.0
SHOE = "#EEF1F8"


def _leant(posture: Posture, at: Spot) -> Spot:
    """Where a spot of the trunk is in one who leans."""
    return at[0] + posture.lean * (1 - at[1] / 620), at[1]


def draw_body(pen: Pen, look: Look, pose: str, posture: Posture, felt: str) -> None:
    path = pen.context
    shear = posture.lean / 620
    draw_extra_behind(pen, posture.extra)
    path.save()
    path.translate(_leant(posture, (0, 150))[0], 0)
    draw_hair_behind(pen, look)
    path.restore()
    if posture.desk or posture.base == "chair":
        pen.box(-118, 300, 118, 640, 40, "#39426B", "#2C3458")  # the back of the chair
    elif posture.base == "":
        _legs(pen, look, posture)
    if posture.looks > 0.5:
        _arm(pen, look, posture, -1)
    path.save()
    path.transform(type(path.get_matrix())(1, 0, -shear, 1, posture.lean, 0))
    pen.box(-34, 232, 34, 320, 20, shade(look.skin, -0.16))
    draw_clothes(pen, look)
    path.restore()
    if posture.base == "lap":
        _lap(pen, look)
    path.save()
    path.translate(_leant(posture, (0, 150))[0], 0)
    _head(pen, look, posture, felt, pose)
    path.restore()
    if posture.desk:
        draw_desk(pen)
    if posture.looks <= 0.5:
        _arm(pen, look, posture, -1)
    _arm(pen, look, posture, 1)
    if posture.base == "back":
        _chair_back(pen)
    draw_extra(pen, look, posture.extra)


def _lap(pen: Pen, look: Look) -> None:
    """The legs of who sits and is seen from the front: thighs that come towards us, and the shins."""
    cloth = trousers_of(look)
    pen.box(-104, 572, 104, 676, 44, shade(cloth, -0.1), shade(cloth, -0.24))
    for side in (-1, 1):
        tone = shade(cloth, -0.14) if side < 0 else cloth
        pen.limb([(side * 60, 660), (side * 64, 790)], 66, shade(tone, -0.16))
        pen.limb([(side * 54, 592), (side * 66, 668)], 92, tone)
        pen.oval(side * 66, 672, 46, 44, shade(tone, 0.08), tone)
        shoe = shade(SHOE, -0.12) if side < 0 else SHOE
        pen.box(side * 72 - 50, 782, side * 72 + 50, 830, 24, shoe)
        pen.box(side * 72 - 50, 816, side * 72 + 50, 830, 7, shade(look.top, -0.2))


def _chair_back(pen: Pen) -> None:
    """The chair of who is seen from behind."""
    for side in (-1, 1):
        left, right = sorted((side * 104, side * 132))
        pen.box(left, 470, right, 716, 12, "#A76E3B", "#7A4E28")
    for y in (476, 566):
        pen.box(-128, y, 128, y + 66, 18, "#C98B52", "#9A6233")
        pen.box(-120, y + 5, 120, y + 15, 5, "#DDA66E")


def _legs(pen: Pen, look: Look, posture: Posture) -> None:
    cloth = trousers_of(look)
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


def draw_fist(pen: Pen, look: Look, hand: Spot, side: int) -> None:
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
    if posture.base == "back":
        draw_nape(pen, look)
    else:
        draw_face(pen, look, felt, posture.looks, open_=open_)
        draw_hair(pen, look)
    draw_hat(pen, look)


__all__ = ["draw_body", "draw_fist"]
