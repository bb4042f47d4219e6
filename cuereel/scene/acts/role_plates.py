"""The words of a film set -> plates over what is seen and over its makers, each in its place from the start.

The later of two comes down unlit before its word, on which it is lit: it is the point of the picture, and there is time
to read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from manim import Group

from cuereel.scene.acts.act import Call, landing
from cuereel.scene.acts.lighting import CREW
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then
from cuereel.scene.scenery import band
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stamp import BESIDE, CONTACT, LARGE, SETTLED, Stamp, layered, place
from cuereel.scene.tones import Tones
from cuereel.scene.track import recoil

_BETWEEN = 132
"""Px between two labels: each is over its own half alone."""

_NECK, _LEAST = 30, 0.8
"""Px that a label keeps from the middle of the lamp that hangs over what is seen; and the share of the text box that is
left to labels at the least.
"""

_DROPS = 36
"""Px by which a label that comes down before its word does so."""

_HANG = (12, -16)
"""Px by which two labels hang below the top of the text box, clear of the chapter's marker; the same in a low frame."""

_OFF, _ASIDE, _RAISED, _BESIDE_MARKER = 40, 30, 36, 0.4
"""px that a sign keeps from a camera below it; px aside and up that it goes for that; how far from the frame's left, of
its width, nothing stands above it."""

_MARKER, _EDGE = 244, 84
"""Px from the frame's left up to which the chapter's marker is in the way of a rope; and those that a sign below it
keeps from that side: there its rays have room.
"""

_SIZE = (80.0, 0.092)
"""Px on their em at the most, and as a share of the clear box's height."""

_AHEAD, _COMES, _BUMP = (42, 34, 25), 9, 0.1
"""Frames before its word at which the later label comes down: at most, best, and at least, where there is a word; so
many frames it takes; and by how much it grows for a moment as it is lit on its word.
"""

_UNLIT, _LIGHTS = 0.9, 3
"""How dark a label is that waits for its word (nobody reads it before that), and the frames in which it is lit."""

_ROPES = (-0.30, 0.34)
"""Where the ropes of a label are, towards the middle of the frame, as shares of its width."""


class RolePlates:
    """Plates of a call's words over two boxes: what is `seen`, and its `makers`; `of_seen` says which is whose.

    They hang between the frame's edge on the makers' side and the `lamp` (x, scene units) over what is seen; one over
    the `camera` keeps off it.
    """

    def __init__(
        self,
        call: Call,
        seen: Box,
        makers: Box,
        of_seen: Sequence[bool],
        lamp: float | None = None,
        camera: Box | None = None,
    ) -> None:
        self.call, self._seen, self._makers, self._of_seen = call, seen, makers, of_seen
        self._left, self._right = self._span(lamp)
        self._camera = camera
        self.stamps = self._make_stamps()
        colours = call.theme.colours
        shade = colours.background if is_dark(call.theme) else mix(colours.ink, colours.cool, 0.4)
        self._tones = [Tones(stamp.plate.get_family(), shade) for stamp in self.stamps]
        self._ropes = [self._rope() for _ in range(2 * len(self.stamps) if len(self.stamps) > 1 else 0)]
        self.mobject = Group(*(rope.mobject for rope in self._ropes), layered(self.stamps))

    def _span(self, lamp: float | None) -> tuple[float, float]:
        """From where to where (x, scene units) labels hang."""
        text = self.call.stage.text
        if lamp is None:
            return text.left, text.right
        if self._seen.center[0] > self._makers.center[0]:
            return text.left, min(text.right, max(lamp - px(_NECK), text.left + _LEAST * text.width))
        return max(text.left, min(lamp + px(_NECK), text.right - _LEAST * text.width)), text.right

    def _rope(self) -> Rig:
        """A rope of one scene unit, down from the origin."""
        steel = mix(self.call.theme.colours.cool, self.call.theme.colours.background, 0.45)
        return Rig(shaded(band(-px(2.5), px(2.5), 0.0, -1.0), steel, mix(steel, "#FFFFFF", 0.35)))

    def _make_stamps(self) -> list[Stamp]:
        stage, many = self.call.stage, len(self.call.stamps)
        width = ((self._right - self._left) / PX - _BETWEEN) / 2 if many > 1 else stage.text.width / PX - 40
        size = min(_SIZE[0], _SIZE[1] * stage.clear.height / PX) if many > 1 else 116.0
        looks = []
        for number, line in enumerate(self.call.stamps):
            role, tilt = ("cool", -2.0) if self._of_seen[number] else ("accent", 2.0)
            if many == 1:
                role, tilt = "", -3.0
            look = partial(Stamp, self.call.theme, line.text, width=width, size=size, role=role, tilt=tilt)
            looks.append(partial(look, within=landing(stage), large=BESIDE if many > 1 else LARGE))
        # Signs that hang beside each other are alike, as wide as the widest.
        widest = max((look().width_px for look in looks), default=0.0)
        return [look(least=widest) for look in looks]

    def pose(self, frame: int, ceiling: float | None = None) -> None:
        """Strike every word as on a frame; of several the first of a half hangs from a `ceiling` (scene units)."""
        for number, (stamp, line) in enumerate(zip(self.stamps, self.call.stamps, strict=True)):
            stamp.place = self._place(number)
            seconds = self.call.since(line.start, frame)
            if seconds > 0 and self._there(number) is not None:
                # it hangs there: what is struck is the label itself
                stamp.place = then(scaled(1 + _BUMP * recoil(seconds, 0.34, 0.14)), stamp.place)
                stamp.strike(seconds + CONTACT)
            else:
                stamp.strike(seconds)
            seen = max(min(1.0, max(0.0, seconds / CONTACT)), self._wait(number, frame))
            self._tones[number].darken(self._unlit(number, frame))
            for rope, share in zip(self._ropes[2 * number : 2 * number + 2], _ROPES, strict=False):
                self._hang(rope, stamp, share, ceiling if self._is_first(number) else None, seen)

    def _there(self, number: int) -> int | None:
        """The frame on which a label hangs there before its word: one that another came before."""
        start, (most, best, least) = self.call.stamps[number].start, _AHEAD
        others = [line.start + _COMES for line in self.call.stamps if line.start < start]
        if not others:
            return None
        named = self.call.said(CREW, start - most) if not self._of_seen[number] else None
        heard = [line.start for line in self.call.spoken if start - most <= line.start <= start - least]
        begins = min(heard, key=lambda at: abs(start - best - at), default=start - best)
        if named is not None and named <= start - least:
            begins = named
        there = max(begins, *others) + _COMES
        return there if there < start - 1 else None

    def _unlit(self, number: int, frame: int) -> float:
        """How dark a label is: one that waits for its word."""
        if self._there(number) is None:
            return 0.0
        return _UNLIT * (1 - min(1.0, max(0.0, (frame - self.call.stamps[number].start + 1) / _LIGHTS)))

    def _wait(self, number: int, frame: int) -> float:
        """Let a label down before its word, if it is to be; how far it is (0 to 1)."""
        stamp, there = self.stamps[number], self._there(number)
        if there is None or not there - _COMES <= frame < self.call.stamps[number].start:
            return 0.0
        come = ease_out(min(1.0, (frame - there + _COMES + 1) / _COMES))
        home = stamp.place
        stamp.place = then(home, shifted(0.0, px(_DROPS) * (1 - come)))
        stamp.strike(SETTLED)
        stamp.veil(min(1.0, 2 * come))
        return come

    def _is_first(self, number: int) -> bool:
        return self._of_seen[number] not in self._of_seen[:number]

    def _hang(self, rope: Rig, stamp: Stamp, share: float, ceiling: float | None, seen: float) -> None:
        x, y, _ = moved(stamp.place, (0.0, 0.0))
        inward = 1 if x < self.call.stage.text.center[0] else -1
        x += inward * share * px(stamp.width_px)
        if self.call.stage.marked and self.call.stage.portrait:
            x = max(x, self.call.stage.frame.left + px(_MARKER))
        long = (ceiling if ceiling is not None else y) - y
        rope.pose(then(scaled(1.0, max(long, 1e-3)), shifted(x, y + long)))
        rope.fade(seen if long > px(stamp.height_px / 2) else 0.0)

    def _place(self, number: int) -> Pose:
        """A single word stands above all; of several each stands over its own half, above those before it."""
        text, stamp = self.call.stage.text, self.stamps[number]
        half_width, half_height = px(stamp.width_px / 2), px(stamp.height_px / 2 + 14)
        if len(self.stamps) == 1:
            return place(text.center[0], text.top - half_height)
        seen = self._of_seen[number]
        on_right = (self._seen.center[0] > self._makers.center[0]) == seen
        over = self._seen if seen else self._makers
        x = min(self._right - half_width, max(self._left + half_width, float(over.center[0])))
        # Two labels that are wider than their halves stay on their own side of what hangs in the middle.
        centre, apart = (self._left + self._right) / 2, half_width + px(_BETWEEN / 2)
        x = max(x, centre + apart) if on_right else min(x, centre - apart)
        above = sum(1 for other in range(number) if self._of_seen[other] == seen)
        hang = px(_HANG[0 if self.call.stage.portrait else 1])
        y = text.top - hang - half_height - above * 2 * half_height
        away = self._off_camera(Box(x - half_width, y - half_height, x + half_width, y + half_height), on_right)
        x += away[0]
        if self.call.stage.marked and self.call.stage.portrait:
            x = max(x, self.call.stage.frame.left + px(_EDGE) + half_width)
        return place(x, y + away[1])

    def _off_camera(self, sign: Box, on_right: bool) -> tuple[float, float]:
        """How far a sign goes aside and up that would be read as one with what stands on a camera under it.

        Only beside the chapter's marker, which has the left, is there room above.
        """
        camera, frame = self._camera, self.call.stage.frame
        if camera is None or not self.call.stage.portrait or sign.bottom > camera.top + px(_OFF):
            return 0.0, 0.0
        if sign.right < camera.left or sign.left > camera.right:
            return 0.0, 0.0
        up = px(_RAISED) if sign.left > frame.left + _BESIDE_MARKER * frame.width else 0.0
        return (px(_ASIDE) if on_right else -px(_ASIDE)), up


__all__ = ["RolePlates"]
