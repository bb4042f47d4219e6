"""The name of a posture -> where the joints are, how large its picture is, and where what is held has its place.

Units: the one who stands is 880 high; x goes to the right from the middle of the body, y down from the crown.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

Spot = tuple[float, float]

FLOOR = 880.0
"""How far below the crown the soles are."""


@dataclass(frozen=True)
class Posture:
    """The joints of a posture: elbows and hands left and right as one sees them, and knees and feet.

    `frame` is the picture (left, top, right, bottom); `held` the middle, the width and the height that what is held may
    have at the most, `grip` where on it the hands are ("foot": it stands in the hand, "sides",
    "top": it hangs from it).
    """

    left: tuple[Spot, Spot]
    right: tuple[Spot, Spot]
    frame: tuple[float, float, float, float] = (-215.0, 0.0, 215.0, 895.0)
    legs: tuple[tuple[Spot, Spot], tuple[Spot, Spot]] = (((-60, 720), (-62, 842)), ((60, 720), (62, 842)))
    lean: float = 0.0
    looks: float = 0.0
    held: tuple[float, float, float, float] | None = None
    grip: str = "foot"
    behind: bool = False
    fists: str = ""
    desk: bool = False
    extra: str = ""
    base: str = ""
    """What is seen of the legs of who sits: "chair" (none), "lap", "cover" (none), "back" (none, nor a face)."""


_DOWN_L: tuple[Spot, Spot] = ((-142, 440), (-150, 565))
_DOWN_R: tuple[Spot, Spot] = ((142, 440), (150, 565))
_ON_TOP_L: tuple[Spot, Spot] = ((-176, 458), (-92, 556))
_ON_TOP_R: tuple[Spot, Spot] = ((176, 458), (92, 556))
_BUST = (-215.0, 0.0, 215.0, 700.0)
_STRIDE = (((-45, 712), (-128, 836)), ((95, 700), (112, 842)))
_DESK = (-430.0, 0.0, 430.0, 895.0)

_READS = Posture(
    ((-168, 470), (-128, 462)),
    ((168, 470), (128, 462)),
    (-230, 0, 230, 895),
    held=(0, 420, 300, 230),
    grip="sides",
    fists="lr",
)

POSTURES: dict[str, Posture] = {
    "stands": Posture(_DOWN_L, _DOWN_R),
    "holds": Posture(
        _DOWN_L, ((165, 470), (178, 452)), (-215, 0, 295, 895), looks=0.3, held=(178, 350, 220, 240), fists="r"
    ),
    "carries": Posture(
        ((-165, 455), (-112, 520)),
        ((165, 455), (112, 520)),
        (-230, 0, 230, 895),
        held=(0, 445, 290, 250),
        grip="sides",
        fists="lr",
    ),
    "reads": _READS,
    "lifts": Posture(
        _DOWN_L, ((190, 395), (172, 300)), (-300, -330, 470, 895), held=(172, 10, 580, 640), behind=True, fists="r"
    ),
    "shows": Posture(
        ((-222, 205), (-192, 66)),
        ((222, 205), (192, 66)),
        (-330, -250, 330, 895),
        held=(0, -95, 640, 300),
        behind=True,
        fists="lr",
    ),
    "lugs": Posture(
        ((-160, 430), (-120, 545)),
        ((150, 450), (172, 590)),
        (-235, 0, 330, 895),
        lean=-26,
        held=(182, 715, 270, 250),
        grip="top",
        fists="r",
    ),
    "points": Posture(_DOWN_L, ((225, 345), (345, 300)), (-215, 0, 412, 895), looks=0.7, extra="finger"),
    "shouts": Posture(_DOWN_L, ((205, 320), (128, 232)), (-215, 0, 400, 895), looks=0.6, extra="waves"),
    "talks": Posture(_DOWN_L, ((175, 455), (255, 380)), (-215, 0, 300, 895), looks=0.45),
    "calls": Posture(_DOWN_L, ((205, 360), (118, 205)), (-215, 0, 260, 895), extra="call"),
    "inspects": Posture(_DOWN_L, ((215, 370), (165, 285)), (-215, 0, 280, 895), extra="lens"),
    "walks": Posture(
        ((-135, 440), (-60, 545)), ((150, 430), (205, 520)), (-260, 0, 260, 895), _STRIDE, lean=12, looks=0.6
    ),
    "runs": Posture(
        ((-175, 400), (-215, 500)),
        ((165, 420), (245, 335)),
        (-345, 0, 320, 895),
        (((-85, 700), (-255, 742)), ((150, 670), (150, 812))),
        lean=42,
        looks=0.8,
        extra="speed",
    ),
    "runs with": Posture(
        ((-175, 400), (-215, 500)),
        ((165, 420), (245, 335)),
        (-345, 0, 400, 895),
        (((-85, 700), (-255, 742)), ((150, 670), (150, 812))),
        lean=42,
        looks=0.8,
        held=(258, 225, 250, 270),
        fists="r",
        extra="speed",
    ),
    "waves": Posture(_DOWN_L, ((222, 320), (246, 150)), (-215, -20, 370, 895), looks=0.3, extra="wave"),
    "jumps": Posture(
        ((-205, 250), (-240, 92)),
        ((205, 250), (240, 92)),
        (-300, -10, 300, 895),
        (((-118, 668), (-92, 758)), ((118, 668), (92, 758))),
        extra="leap",
    ),
    "thinks": Posture(
        ((-150, 450), (70, 470)), ((172, 462), (62, 292)), (-215, -190, 360, 895), looks=0.4, extra="bubble"
    ),
    "pushes": Posture(
        ((-40, 470), (190, 470)),
        ((150, 460), (235, 455)),
        (-280, 0, 700, 895),
        _STRIDE,
        lean=46,
        looks=0.7,
        held=(450, 640, 480, 470),
        grip="floor",
        fists="r",
    ),
    "sits": Posture(((-190, 480), (-128, 600)), ((190, 480), (128, 600)), _DESK, desk=True),
    "types": Posture(
        ((-185, 490), (-105, 598)),
        ((185, 490), (105, 598)),
        _DESK,
        held=(0, 515, 400, 235),
        grip="desk",
        fists="lr",
        desk=True,
    ),
    "codes": Posture(
        ((-190, 490), (-120, 598)), ((190, 490), (120, 598)), _DESK, held=(0, 515, 400, 245), grip="desk", desk=True
    ),
    "works": Posture(
        ((-190, 480), (-150, 600)),
        ((195, 485), (175, 588)),
        _DESK,
        held=(245, 495, 290, 270),
        grip="desk",
        desk=True,
        looks=0.5,
    ),
    "studies": Posture(
        ((-185, 500), (-135, 545)),
        ((185, 500), (135, 545)),
        _DESK,
        held=(0, 490, 300, 230),
        grip="sides",
        fists="lr",
        desk=True,
    ),
    "crosses": Posture(((-158, 452), (66, 440)), ((158, 452), (-62, 424))),
    "sits by": Posture(_ON_TOP_L, _ON_TOP_R, _BUST, base="chair", looks=0.2),
    "stands by": Posture(((-172, 470), (-104, 596)), ((172, 470), (104, 596)), looks=0.2),
    "talks by": Posture(_ON_TOP_L, ((182, 462), (236, 372)), (-215, 0, 290, 700), base="chair", looks=0.45),
    "sits crossed": Posture(((-158, 452), (66, 440)), ((158, 452), (-62, 424)), _BUST, base="chair"),
    "sits back": Posture(((-152, 450), (-78, 572)), ((152, 450), (78, 572)), base="lap", looks=0.25),
    "talks back": Posture(
        ((-152, 450), (-78, 572)), ((175, 455), (235, 372)), (-215, 0, 290, 895), base="lap", looks=0.45
    ),
    "reads back": replace(_READS, base="lap"),
    "holds back": Posture(
        ((-152, 450), (-78, 572)),
        ((165, 470), (178, 452)),
        (-215, 0, 295, 895),
        looks=0.3,
        held=(178, 350, 220, 240),
        fists="r",
        base="lap",
    ),
    "lies": Posture(((-172, 400), (-52, 424)), ((168, 396), (62, 418)), base="cover", looks=0.15),
    "from behind": Posture(((-142, 440), (-120, 590)), ((142, 440), (120, 590)), _BUST, base="back"),
    "shakes hands": Posture(_DOWN_L, ((150, 455), (215, 470)), (-430, 0, 430, 895), looks=0.5),
}
"""Every posture that can be drawn. "carries" is with both hands, "lugs" with one that hangs, "lifts" above the head."""


def held_at(posture: Posture, shape: float) -> tuple[float, float, float, float]:
    """The place (left, top, right, bottom, in units) of what is held, so wide for its height."""
    assert posture.held is not None
    x, y, wide, high = posture.held
    across = min(wide, high * shape)
    up = across / shape
    foot = y + high / 2
    if posture.grip == "sides":
        return x - across / 2, foot - up, x + across / 2, foot
    if posture.grip == "top":
        return x - across / 2, y - high / 2, x + across / 2, y - high / 2 + up
    if posture.grip == "floor":
        return x - wide / 2, FLOOR - up, x - wide / 2 + across, FLOOR
    return x - across / 2, foot - up, x + across / 2, foot


__all__ = ["FLOOR", "POSTURES", "Posture", "held_at"]
