"""The words after the name of who does the work -> what they do: rows of a rack light up, and its user is pleased.

The rows light from the lowest to the topmost, as far as the words go; where these say that somebody is better off, the
user of the phone gives five stars, the last one on that word.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.haze import haze
from cuereel.scene.moves import Move
from cuereel.scene.rig import Rig
from cuereel.scene.score import Score, word_frames
from cuereel.scene.shop.inside import Inside
from cuereel.scene.shop.phone import Phone
from cuereel.scene.shop.pleased import pleased
from cuereel.scene.shop.rating import Rating, room_for
from cuereel.scene.stamp import CONTACT, Stamp

QUICK = 3
"""Frames from one row to the next, and from one star, on the same word."""

SETTLES, STARS = 4, 5
"""Frames from the name's touching down from which on a word lights rows; and how many stars are given."""


class Praise:
    """What the words do that come after a name has been stamped on frame `named`."""

    def __init__(self, scene: CueScene, score: Score, inside: Inside, named: int) -> None:
        self.scene, self.score, self.inside = scene, score, inside
        words = scene.brief.words
        starts = [at - ANTICIPATION for at in word_frames(scene, len(words))[0]]
        begun = named + round(CONTACT * scene.fps) + SETTLES
        first = next((place for place, at in enumerate(starts) if at >= begun), len(words))
        found = pleased(words, first)
        self._pleased = None if found is None else (starts[found[0]], starts[found[1]])
        self._heard = starts[first : len(words) if found is None else max(found[0], first + 1)]

    def run(self, start: int, end: int, phone: Phone, plate: Stamp) -> None:
        """From `start`, when the system is seen, to `end`; the `plate` with the name is what the power comes to."""
        rows = rising(self._heard, self.inside.rows)
        if rows:
            self.inside.rises = tuple((at - start) / self.scene.fps for at in rows)
            self.score.at(rows[-1] + QUICK, lambda: self._light(end - rows[-1] - QUICK, plate))
        if self._pleased is not None and (room := room_for(self.scene.stage, phone)) is not None:
            come, told = self._pleased
            step = max(QUICK, (told - come - QUICK) // (STARS - 1))
            card = Rating(self.scene.theme, room, [QUICK + step * number for number in range(STARS)])
            self.score.at(come, lambda: self._give(card, end - come))

    def _give(self, card: Rating, frames: int) -> Move:
        card.pose(0)
        self.scene.add(card.set_z_index(61))
        return Move(card, lambda t: card.pose(round(t * frames)), max(1, frames) / self.scene.fps, lambda t: t)

    def _light(self, frames: int, plate: Stamp) -> Move:
        """The light about the name that has all the power."""
        wide, high = (1.15 * side for side in (plate.width_px, plate.height_px))
        light = haze(wide, high, self.scene.theme.colour("accent"), 0.85).move_to(plate.plate.get_center())
        rig = Rig(light.set_z_index(59))
        rig.fade(0.0)
        self.scene.add(light)
        return Move(light, lambda t: rig.fade(min(1.0, t * frames / 5)), max(1, frames) / self.scene.fps, lambda t: t)


def rising(words: Sequence[int], rows: int) -> list[int]:
    """The frames on which so many rows light up, from the lowest on, with words that are said on some frames."""
    if not words or rows < 1:
        return []
    groups = np.array_split(np.arange(rows), min(rows, len(words)))
    at = [round(number) for number in np.linspace(0, len(words) - 1, len(groups))]
    return [words[word] + QUICK * place for word, group in zip(at, groups, strict=True) for place in range(len(group))]


__all__ = ["Praise", "rising"]
