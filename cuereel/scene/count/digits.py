"""What a number reads in each frame of a shot -> its digits, as large as their room allows, that roll and then settle.

Every sign is drawn once and only moved from then on; digits keep places of one width while they run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.kinetic.counted import solid
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

CAP = 0.72
"""The height of a digit, in ems."""

SMALL = 0.6
"""The size of letters beside a number ("Rp", "km")."""

TALL, STRETCH = 190.0, 1.45
"""px of type below which a long number is drawn taller, and how much at most."""

LARGER = 1.6
"""How much higher than at last a number is on its way, at most."""

GAP = 0.2
"""A space, in ems."""

EASES = 4
"""Frames before and after a change of length in which the type takes its new size."""

ROLL, ROLLS = 4, 0.16
"""Frames in which a new digit comes to rest, and from how far away, in ems."""

SETTLE, STAGGER = 8, 6
"""Frames in which a digit pops as the number lands, and from the first digit to the last one, at most."""


@dataclass(frozen=True)
class _Face:
    """A sign as drawn: its picture, and its corners about the middle of its place at a size of one px."""

    picture: Picture
    corners: np.ndarray


class Digits:
    """`texts` has what is read in each frame; it runs between two frames, `runs`. Its middle is that of the `room`.

    Of two `colours`, a warm one and what it turns into, the second covers the first as far as it is asked for.
    """

    def __init__(
        self,
        theme: Theme,
        texts: Sequence[str],
        room: Box,
        runs: tuple[int, int],
        colours: Sequence[str],
        *,
        rises: bool,
    ) -> None:
        self._texts, self._room = texts, room
        self._run, self._land = runs
        self._way = -1.0 if rises else 1.0
        self._family = theme.fonts["words"]
        self._digit = width_of("0", 1.0, self._family, "heavy")
        self._most = room.height / PX / CAP
        last = self._fitting(texts[-1])
        self._most = min(self._most, LARGER * last * _stretched(last))
        self._sizes = self._eased([self._fitting(text) for text in texts])
        self._since = _since_changes(texts)
        signs = sorted({sign for text in texts for sign in text if not sign.isspace()})
        largest, ground = max(self._sizes), theme.colour("background")
        self._faces = [
            {sign: self._drawn(sign, largest, colour, ground, warm=number == 0) for sign in signs}
            for number, colour in enumerate(colours)
        ]
        self._slots: list[list[Sprite]] = []
        self.mobject: Mobject = Group()
        some = next(iter(self._faces[0].values())).picture
        for _ in range(max(len(text) for text in texts)):
            layers = [Sprite(some).set_opacity(0.0) for _ in colours]
            self._slots.append(layers)
            self.mobject.add(*layers)

    @property
    def height(self) -> float:
        """Scene units that the digits are high, where they are highest."""
        return px(CAP * max(size * _stretched(size) for size in self._sizes))

    def centre(self, y: float) -> None:
        """Put its middle at a height."""
        half = self._room.height / 2
        self._room = Box(self._room.left, y - half, self._room.right, y + half)

    def pose(self, frame: int, covered: float = 0.0, grown: float = 1.0) -> None:
        """As it is in a frame; `covered` (0 to 1) is how far the second colour covers the first."""
        text, size, taller = self._texts[frame], self._sizes[frame] * grown, _stretched(self._sizes[frame])
        widths = self._widths(text, even=self._running(frame))
        x = float(self._room.center[0]) - px(size) * sum(widths) / 2
        least = len(self._slots) - len(text)
        for number, layers in enumerate(self._slots):
            at = number - least
            if at < 0 or text[at].isspace():
                shown: tuple[float, ...] = (0.0,) * len(layers)
            else:
                shown = (1.0, covered)[: len(layers)]
                middle = np.array([x + px(size) * widths[at] / 2, float(self._room.center[1]), 0.0])
                middle[1] += self._rolled(frame, len(text) - 1 - at) * px(size)
                own = self._relative(text, at)
                # what stands beside a number stands on its line
                middle[1] -= px(CAP / 2 * size * taller * (1 - own))
                grown_by = size * own * self._popped(frame, at / max(1, len(text) - 1))
                for sprite, faces in zip(layers, self._faces, strict=True):
                    face = faces[text[at]]
                    sprite.picture = face.picture
                    sprite.points = middle + face.corners * grown_by * np.array([1.0, taller, 1.0])
            x += px(size) * widths[at] if at >= 0 else 0.0
            for sprite, alpha in zip(layers, shown, strict=True):
                sprite.set_opacity(alpha)

    def _relative(self, text: str, at: int) -> float:
        return SMALL if (text[at].isalpha() or text[at] == "°") and any(map(str.isdigit, text)) else 1.0

    def _widths(self, text: str, even: float = 1.0) -> list[float]:
        """The width of each sign's place, in ems; digits are `even` (0 to 1) in width."""
        out = []
        for at, sign in enumerate(text):
            own = GAP if sign.isspace() else width_of(sign, 1.0, self._family, "heavy") * self._relative(text, at)
            out.append(own + even * (self._digit - own) if sign.isdigit() else own)
        return out

    def _fitting(self, text: str) -> float:
        """The px at which a text fits the room."""
        across = max(sum(self._widths(text, even)) for even in (0.0, 1.0))
        return min(self._room.width / PX / max(across, 0.1), self._most)

    def _eased(self, sizes: Sequence[float]) -> list[float]:
        """Sizes that go from one to the next smoothly, and never beyond what fits."""
        around = range(-EASES, EASES + 1)
        last = len(sizes) - 1
        held = [min(sizes[min(max(at + by, 0), last)] for by in around) for at in range(len(sizes))]
        return [sum(held[min(max(at + by, 0), last)] for by in around) / len(around) for at in range(len(sizes))]

    def _running(self, frame: int) -> float:
        """How far (0 to 1) digits have places of one width: as long as the number runs."""
        begun, over = (ease_out(float(np.clip((frame - at + 1) / SETTLE, 0, 1))) for at in (self._run, self._land))
        return begun * (1 - over)

    def _rolled(self, frame: int, place: int) -> float:
        """How far a sign is from its line, in ems: one that only now came rolls in, one that runs is a blur."""
        since, before = self._since[frame][place]
        if before < ROLL:
            return 0.0
        return self._way * ROLLS * (1 - ease_out(min(1.0, (since + 1) / ROLL)))

    def _popped(self, frame: int, share: float) -> float:
        since = frame - self._land - STAGGER * share
        return 0.84 + 0.16 * overshoot(2.6)(float(np.clip((since + 1) / SETTLE, 0, 1))) if since > -1 else 1.0

    def _drawn(self, sign: str, size: float, colour: str, ground: str, *, warm: bool) -> _Face:
        lettered = letter(sign, size, colour=colour, family=self._family, weight="heavy")
        lettered.shift(np.array([-lettered.advance / 2, -px(CAP / 2 * size), 0.0]))
        taller = _stretched(min(self._sizes))
        drawn = solid(lettered, size, colour, ground, warm=warm).stretch(taller, 1, about_point=np.zeros(3))
        sprite = baked(drawn)
        return _Face(sprite.picture, sprite.points / size / np.array([1.0, taller, 1.0]))


def _stretched(size: float) -> float:
    """How much taller than drawn type of a size is."""
    return float(np.clip(TALL / size, 1.0, STRETCH))


def _since_changes(texts: Sequence[str]) -> list[list[tuple[int, int]]]:
    """For each frame and each place, counted from the right: frames since its sign changed, and from the last time."""
    places = max(len(text) for text in texts)
    state = [(ROLL, ROLL)] * places
    out = []
    for number, text in enumerate(texts):
        before = texts[max(0, number - 1)]
        for place in range(places):
            sign, last = text[-1 - place : len(text) - place], before[-1 - place : len(before) - place]
            since, gap = state[place]
            state[place] = (0, since + 1) if sign != last else (since + 1, gap)
        out.append(list(state))
    return out


__all__ = ["Digits"]
