"""A place, words and art -> a row of a list: a slot that waits, a plate that folds out of it, and its tick.

It is posed by the frame. A row that is being said is lit and stands forward; one that is done has settled.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from manim import LEFT, Group, Mobject, RoundedRectangle, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.band import lit_face
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.hero import hero
from cuereel.scene.lettering import break_lines, fit_text, fitting_size, letter
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.struck import CROSSES, Struck
from cuereel.scene.track import recoil
from cuereel.theme import Theme

FOLD = 7
"""Frames in which a plate folds out, where the next one leaves it that long."""

STROKE = 6
"""Frames in which the tick is drawn."""

READ = 56.0
"""px of type at which words in two lines are rather larger than in three, of which the last is a lone word."""

RING = 10.0
"""px that the line of the ring is wide which a tick throws out."""

UNNAMED = 0.45
"""How far the bar fades into its row that stands for words which nobody has said."""

SHORT = 18
"""Letters up to which an entry leaves much of its row to the art."""

LARGEST, LEADING = 150.0, 1.14
"""px of a row's type at most, and from line to line as a share of it."""

STRUCK = 0.5
"""How far the words of a row are still seen once they are crossed out."""

WAITS = 0.55
"""How far a row's words are seen in its slot before it is said."""

READING = 11.0
"""px that the line is thick which runs along a row's foot while it is said."""

FORWARD = 0.02
"""By how much larger a row stands while it is lit."""

LARGEST_BOX, HIGH = 150.0, 250.0
"""px that the box of a tick is wide at most, and that a row is high which may have four lines."""

FILLED = 0.84
"""How much of a row's height words may fill where no art is beside them."""

TICK = ((-0.25, 0.02), (-0.06, -0.18), (0.27, 0.21))
"""The corners of a tick, for a box of 1."""


def along(points: np.ndarray, share: float) -> tuple[np.ndarray, np.ndarray]:
    """The first `share` (0 to 1) of the length of a line through points, and where that ends."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    lengths = np.concatenate([[0.0], np.cumsum(steps)])
    goal = lengths[-1] * share
    end = np.array([np.interp(goal, lengths, points[:, axis]) for axis in range(3)])
    return np.array([*points[lengths < goal], end]), end


class Ticked:
    """Row `number` (from 1) of a list in `place`; its words and art keep within `span` (scene units).

    `slot` is what waits for it, `mobject` the row itself, `ring` what its tick throws out; `box` is the tick's place.
    """

    def __init__(
        self,
        theme: Theme,
        place: Box,
        span: tuple[float, float],
        number: int,
        words: str,
        icon: Mobject | None,
        largest: float = LARGEST,
        side: float = LARGEST_BOX,
    ) -> None:
        self._theme, self._place, self._dark = theme, place, is_dark(theme)
        self._width, self._height = place.width / PX, place.height / PX
        self._radius = min(46.0, 0.3 * self._height)
        room = _room(theme, place, span, words, icon is not None, side)
        self.side, left, right, reach = room.side, room.left, room.right, room.reach
        self.box = np.array([place.left + px(room.inset + self.side / 2), place.center[1], 0.0])
        self.corners = self.box + np.array([[x, y, 0.0] for x, y in TICK]) * px(self.side)
        # the ring keeps within the row, and clear of the words
        clear = min((left - self.box[0]) / PX, self._height / 2, room.inset + self.side / 2) - RING
        self._outward = max(1.0, 2 * clear / self.side)
        self._spot = np.array([right - px(reach / 2), place.center[1], 0.0])
        calm, lit = self._plates()
        self._pane = calm[1]
        dark, bright = self._lettered(words, room, largest)
        self.slot = self._recess(number, dark)
        self._read = Rig(self._reading())
        art = self._pictured(icon, reach) if icon is not None and reach else Group()
        strip = self._strip()
        clip_to(strip, calm[1])
        self._shadow = Rig(self._cast())
        self._calm, self._lit = Rig(calm), Rig(lit)
        self._words, self._bright = Rig(dark), Rig(bright)
        self._art, self._sheen = Rig(art), Rig(strip)
        self._open, self._full = Rig(self._empty()), Rig(self._filled())
        self._tick = self._line()
        self.line = Struck(theme, dark)
        flash = glow(1.5 * self.side, 1.5 * self.side, theme.colour("good"), 0.7)
        self._circle, self._burst = Rig(self._shock()), Rig(flash)
        self.mobject = Group(
            self._shadow.mobject, calm, lit, strip, self._words.mobject, bright, art, self._open.mobject
        )
        self.mobject.add(self._read.mobject, self._burst.mobject, self._full.mobject, self._tick, self.line.mobject)
        self.ring: Mobject = self._circle.mobject
        self.lit = 0.0

    # -- what is drawn

    def _plate(self, by: float = 0.0) -> RoundedRectangle:
        width, height = px(self._width - 2 * by), px(self._height - 2 * by)
        plate = RoundedRectangle(width=width, height=height, corner_radius=px(max(4.0, self._radius - by)))
        return plate.move_to(self._place.center)

    def _recess(self, number: int, words: VGroup) -> VGroup:
        """The slot, the empty box in it with the row's number, and its words, dim."""
        theme = self._theme
        fill = mix(theme.colour("background"), "#000000", 0.3) if self._dark else theme.colour("raised")
        hollow = shaded(self._plate(), fill, mix(theme.colour("surface"), theme.colour("cool"), 0.06), alpha=(0.8, 0.5))
        tone = mix(theme.colour("line"), theme.colour("cool"), 0.3)
        rim = self._plate().set_fill(opacity=0).set_stroke(tone, px(4) * 100, 0.8)
        box = RoundedRectangle(width=px(self.side), height=px(self.side), corner_radius=px(0.24 * self.side))
        box.move_to(self.box).set_fill(theme.colour("surface"), 0.5)
        box.set_stroke(mix(theme.colour("line"), theme.colour("cool"), 0.3), px(5) * 100, 0.9)
        digit = letter(str(number), 0.5 * self.side, colour=theme.colour("muted"), weight="heavy")
        digit.move_to(self.box)
        waiting = words.copy().set_fill(mix(fill, theme.colour("ink"), WAITS))
        return VGroup(hollow, rim, waiting, box, *digit)

    def _reading(self) -> Mobject:
        """The line along the foot of the lit plate, as long as it gets."""
        wide = self._width - 2 * self._radius
        line = rounded(wide, READING, READING / 2, lit_face(self._theme, self._theme.colour("cool"))[0])
        return line.move_to(np.array([self._place.center[0], self._place.bottom + px(READING), 0.0]))

    def _plates(self) -> tuple[VGroup, VGroup]:
        """The plate as it has settled, and lit."""
        theme, cool = self._theme, self._theme.colour("cool")
        base = theme.colour("raised") if self._dark else "#FFFFFF"
        thick = self._plate().shift(np.array([0.0, -px(12), 0.0]))
        deep = mix(theme.colour("background"), "#000000", 0.2) if self._dark else theme.colour("line")
        calm = shaded(self._plate(), mix(base, cool, 0.16), mix(base, cool, 0.04))
        rim = self._plate(1.5).set_fill(opacity=0)
        rim.set_stroke(mix(theme.colour("line"), "#FFFFFF", 0.25 if self._dark else 0.0), px(3) * 100, 0.9)
        _, top, low = lit_face(theme, cool)
        lit = shaded(self._plate(), top, low)
        under = shaded(thick, mix(cool, "#000000", 0.5), mix(cool, "#000000", 0.62))
        edge = self._plate(2).set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 0.55)
        return VGroup(shaded(thick, deep, deep), calm, rim), VGroup(under, lit, edge)

    def _cast(self) -> Mobject:
        colour, opacity = shadow_of(self._theme)
        shadow = shadow_sprite(self._width, self._height, self._radius, 28, colour, opacity)
        return Group(shadow.move_to(self._place.center - np.array([0.0, px(26), 0.0])))

    def _lettered(self, words: str, room: _Room, largest: float) -> tuple[VGroup, VGroup]:
        theme, made = self._theme, []
        for colour in (theme.colour("ink"), lit_face(theme, theme.colour("cool"))[0]):
            if not words:
                made.append(self._unnamed(room, mix(colour, theme.colour("surface"), UNNAMED)))
                continue
            block = fit_text(
                words,
                room.width,
                room.height,
                colour=colour,
                largest=min(largest, room.largest),
                smallest=30,
                family=theme.fonts["words"],
                weight="heavy",
                align=LEFT,
                max_lines=room.lines,
                leading=LEADING,
            )
            made.append(block.move_to(np.array([room.left + block.width / 2, self._place.center[1], 0.0])))
        return made[0], made[1]

    def _unnamed(self, room: _Room, colour: str) -> VGroup:
        """A bar where the words of an entry would be that nobody has named."""
        high = 0.2 * self._height
        bar = rounded(0.8 * room.width, high, high / 2, colour)
        return VGroup(VGroup(bar)).move_to(np.array([room.left + bar.width / 2, self._place.center[1], 0.0]))

    def _pictured(self, icon: Mobject, reach: float) -> Group:
        whole = hero(icon, 1.15 * reach, reach, self._theme, "#FFFFFF")
        for part in whole:
            part.shift(self._spot)
        light = glow(0.62 * reach, 0.62 * reach, "#FFFFFF", 0.5).move_to(self._spot)
        return Group(clip_to(light, self._pane), *whole[1:])

    def _strip(self) -> Mobject:
        """A bar of light at the left end, which runs over the plate when it has come."""
        bar = RoundedRectangle(width=px(220), height=px(1.6 * self._height), corner_radius=0.01).rotate(-0.3)
        bar.move_to(np.array([self._place.left - px(260), self._place.center[1], 0.0]))
        start, end = float(bar.get_left()[0]), float(bar.get_right()[0])
        return fading(bar, (start, 0, 0), (end, 0, 0), ((0.0, 0.0), (0.5, 0.55), (1.0, 0.0)), "#FFFFFF")

    def _empty(self) -> Group:
        theme, side = self._theme, self.side
        ground = mix(theme.colour("background"), "#000000", 0.25) if self._dark else "#FFFFFF"
        well = rounded(side, side, 0.24 * side, ground, mix(ground, theme.colour("line"), 0.4)).move_to(self.box)
        rim = RoundedRectangle(width=px(side), height=px(side), corner_radius=px(0.24 * side)).move_to(self.box)
        tone = "#FFFFFF" if self._dark else theme.colour("cool")
        return Group(well, rim.set_fill(opacity=0).set_stroke(tone, px(max(5.0, 0.045 * side)) * 100, 1))

    def _filled(self) -> Group:
        good, side = self._theme.colour("good"), self.side
        under = rounded(side, side, 0.24 * side, mix(good, "#000000", 0.5)).move_to(self.box)
        face = rounded(side, side, 0.24 * side, mix(good, "#FFFFFF", 0.22), good).move_to(self.box)
        rim = RoundedRectangle(width=px(side - 6), height=px(side - 6), corner_radius=px(0.24 * side - 3))
        rim.move_to(self.box).set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 0.55)
        return Group(under.shift(np.array([0.0, -px(0.06 * side), 0.0])), face, rim)

    def _line(self) -> VMobject:
        line = VMobject().set_stroke(self._theme.colour("on_accent"), px(0.135 * self.side) * 100, 1)
        line.set_cap_style(CapStyleType.ROUND)
        line.joint_type = LineJointType.ROUND
        return line

    def _shock(self) -> Group:
        good, side = self._theme.colour("good"), px(self.side)
        ring = RoundedRectangle(width=side, height=side, corner_radius=0.24 * side).set_fill(opacity=0)
        return Group(ring.set_stroke(good, px(RING) * 100, 0.9).move_to(self.box))

    # -- what moves

    def pose(
        self,
        frame: int,
        start: int,
        said: int,
        marks: tuple[int | None, int | None],
        following: int | None,
        fps: int,
        again: float,
    ) -> None:
        """As it is at a frame: it comes on `start`, is said until `said`, and yields to the row `following` it.

        `marks` are the frames on which it is ticked and on which it is crossed out, if it is. `again` (0 to 1) lights
        it once more, when all have been said.
        """
        since = frame - start + 1
        done, struck = (0 if mark is None else max(0, frame - mark + 1) for mark in marks)
        frames = FOLD if following is None else max(3, min(FOLD, following - start))
        come = float(np.clip(since / frames, 0, 1))
        seen = 1.0 if since > 0 else 0.0
        leaves = max(said + 10, start + 4) if following is None else following
        own = float(np.clip(since / 2, 0, 1)) * (1 - ease_out(float(np.clip((frame - leaves + 1) / 7, 0, 1))))
        self.lit = max(own, again, 1 - ease_out(float(np.clip((struck - CROSSES) / 12, 0, 1))) if struck else 0.0)
        whole = self._whole(come, done or max(0, struck - CROSSES // 2), fps)
        for rig, share in ((self._shadow, 0.5 + 0.5 * self.lit), (self._calm, 1.0), (self._lit, self.lit)):
            rig.pose(whole)
            rig.fade(seen * share)
        late = shifted(-px(36) * (1 - ease_out(float(np.clip(since / 10, 0, 1)))))
        # ink gives way to ink at once: in between neither could be read
        bright = self.lit > 0.5
        for rig, shown in ((self._words, not bright), (self._bright, bright)):
            rig.pose(then(late, whole))
            rig.fade(seen * (1 - (1 - STRUCK) * float(np.clip(struck / CROSSES, 0, 1))) if shown else 0.0)
        self.line.pose(then(late, whole), struck / CROSSES)
        grown = overshoot(2.2)(float(np.clip((since - 2) / 9, 0, 1)))
        self._art.pose(then(scaled(0.5 + 0.5 * grown, about=self._spot), whole))
        self._art.fade(seen)
        swept = float(np.clip((since - 4) / 20, 0, 1))
        self._sheen.pose(then(shifted(swept * (self._place.width + px(520))), whole))
        self._sheen.fade(seen if 0 < swept < 1 else 0.0)
        self._open.pose(whole)
        self._open.fade(seen)
        told = float(np.clip(since / max(1, said - start), 0.001, 1))
        self._read.pose(then(scaled(told, 1.0, about=(self._place.left + px(self._radius), 0.0)), whole))
        self._read.fade(0.55 * seen * own)
        self._pose_tick(whole, done, fps)

    def _whole(self, come: float, done: int, fps: int) -> Pose:
        """The plate folds out from its upper edge, stands forward while it is lit, and is struck down by its tick."""
        about = self._place.center
        fold = max(0.06, overshoot(1.5)(come)) if come < 1 else 1.0
        struck = recoil(done / fps, 0.36, 0.12)
        size = 1 + FORWARD * self.lit - 0.012 * struck
        return then(
            scaled(1.0, fold, about=(about[0], self._place.top)),
            scaled(size, about=about),
            shifted(0.0, -px(13) * struck),
        )

    def _pose_tick(self, whole: Pose, done: int, fps: int) -> None:
        come = float(np.clip(done / 5, 0, 1))
        land = 1 + 0.55 * (1 - overshoot(1.1)(come))
        press = 1 - 0.1 * recoil((done - 3) / fps, 0.26, 0.1)
        self._full.pose(then(scaled(land * press, about=self.box), whole))
        self._full.fade(min(1.0, 2.5 * come))
        share = float(np.clip(done / STROKE, 0, 1))
        line, _ = along(self.corners, max(share, 0.01))
        self._tick.set_points_as_corners([*(_moved(whole, point) for point in line)])
        self._tick.set_stroke(opacity=1.0 if done > 0 else 0.0)
        out = float(np.clip((done - 2) / 13, 0, 1))
        self._circle.pose(scaled(1 + (self._outward - 1) * ease_out(out), about=self.box))
        self._circle.fade((1 - out) ** 1.5 if out > 0 else 0.0)
        flash = float(np.exp(-max(0, done - 2) / 6)) if done > 0 else 0.0
        self._burst.pose(shifted(self.box[0], self.box[1]))
        self._burst.fade(flash)


@dataclass(frozen=True)
class _Room:
    """How a row is divided: px of its tick's box, what that keeps from the edge, and the art (0 for none).

    Words and art stand from `left` to `right` (scene units); the words get `width` x `height` px and so many `lines`.
    """

    side: float
    inset: float
    reach: float
    left: float
    right: float
    width: float
    height: float
    lines: int

    @property
    def largest(self) -> float:
        """px of the type at most."""
        return min(LARGEST, max(0.46 * self.height, 56.0))


def box_side(place: Box, most: float = LARGEST_BOX) -> float:
    """px that the box of a row's tick is wide."""
    return min(0.62 * place.height / PX, most, 0.16 * place.width / PX)


def _room(
    theme: Theme, place: Box, span: tuple[float, float], words: str, pictured: bool, most: float = LARGEST_BOX
) -> _Room:
    width, height = place.width / PX, place.height / PX
    side = box_side(place, most)
    # where rows differ in height their boxes stand below one another all the same
    inset = min(0.5 * (height - side), 46.0 if most >= LARGEST_BOX else 0.3 * side)
    gap = min(26.0, inset + 14) if pictured else min(38.0, inset + 20)
    left = max(place.left + px(inset + side + gap), span[0])
    right = min(span[1], place.right - px(34))
    share = 0.86 if len(words) <= SHORT else 0.56
    reach = min(share * height, 0.24 * width) if pictured and height >= 116 else 0.0
    for_words = ((right - left) / PX - (reach + 14 if reach else 0)) / (1 + FORWARD)
    two = _Room(side, inset, reach, left, right, for_words, (0.9 if pictured else FILLED) * height, 2)
    return (
        two
        if height < 160 or not words or _largest(theme, words, two) >= READ
        else replace(two, lines=3 if height < HIGH else 4)
    )


def type_size(
    theme: Theme, place: Box, span: tuple[float, float], words: str, icon: Mobject | None, side: float
) -> float:
    """The largest type, px, in which a row's words fit beside its tick, whose box has a `side` of px, and its art."""
    if not words:
        return LARGEST
    return _largest(theme, words, _room(theme, place, span, words, icon is not None, side))


def high_enough(theme: Theme, place: Box, span: tuple[float, float], words: str, size: float, side: float) -> float:
    """px that a row as wide as a place must be high for its words to be set so large, beside its tick alone."""
    if not words:
        return 2 * size
    room = _room(theme, place, span, words, False, side)
    lines = break_lines(words, size, room.width, family=theme.fonts["words"], weight="heavy")
    return ((len(lines) - 1) * LEADING + 1.0) * size / FILLED


def _largest(theme: Theme, words: str, room: _Room) -> float:
    return fitting_size(
        words,
        room.width,
        room.height,
        largest=room.largest,
        smallest=30,
        family=theme.fonts["words"],
        weight="heavy",
        max_lines=room.lines,
        leading=LEADING,
    )


def _moved(pose: Pose, point: np.ndarray) -> np.ndarray:
    return np.array([*(pose @ np.array([point[0], point[1], 1.0]))[:2], 0.0])


__all__ = ["FOLD", "LARGEST_BOX", "STROKE", "Ticked", "along", "box_side", "high_enough", "type_size"]
