"""Spoken words before a busy picture -> pages of large type, each word landing as it is said where it waited, pale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from manim import Group, Mobject

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.kinetic.sheet import ghost_of
from cuereel.scene.motion import overshoot
from cuereel.scene.pages import Page, bare, split_pages
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.score import word_frames
from cuereel.scene.setting import Row, SetRow, drawable, set_row, set_rows
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import Track

LARGEST = {"key": 300.0, "other": 150.0}
"""The largest type, px on the em."""

GROUPED = 0.1
"""How much nearer a line of its own that says how small something is stands to the line above, in sizes of that.

With it it makes one group, in which it is as large: that it is small is the point of what is said.
"""

FREE = 0.1
"""What stays free between the letters of those two lines, in sizes: one that reaches down never meets one that reaches
up."""

SMALL = frozenset("kecil kecilnya sedikit secuil mungil small little tiny fraction bit".split())
"""Words that say so."""

_FOOT, _HEAD = 0.5, 0.1
"""What is free between two lines as they are set: of the size of the upper one, less so much of that of the lower."""

LINE = 15
"""Characters up to which words stand on one line."""

LARGE = 1.12
"""How much larger a word is when it is first said, nearer to the viewer."""

LANDS, LEAVES = 5, 3
"""Frames in which a word lands, and in which a page is gone."""


@dataclass
class Word:
    """A lettered word: the point that stays as it lands, from when it waits, its landing, and when it is gone."""

    rig: Rig
    stays: np.ndarray
    waits: int
    come: Track
    gone: int


class Proclaimed:
    """The words of a shot in a box, page by page; the heaviest of a page stands large on a line of its own.

    Those of the first page wait from frame `waits` on. `block` is what all of them take, without what is around.
    """

    def __init__(self, scene: CueScene, box: Box, strong: frozenset[str] = frozenset(), waits: int = 0) -> None:
        self._scene, self._box = scene, box
        self._ghost = ghost_of(scene.theme)
        texts = [drawable(word, scene.theme.fonts["words"]) for word in scene.brief.words]
        starts, ends = word_frames(scene, len(texts))
        self._on = [max(0, start - ANTICIPATION) for start in starts]
        self.words: list[Word] = []
        pages = split_pages(texts, starts, ends, strong) if any(text.strip() for text in texts) else ()
        for number, page in enumerate(pages):
            last = number + 1 == len(pages)
            gone = scene.brief.frames + LEAVES if last else self._on[pages[number + 1].first]
            self._set(texts, page, self._on[page.first] if number else waits, gone)
        self.mobject = Group(*[word.rig.mobject for word in self.words])
        self.block = self._bounds()

    def pose(self, frame: int) -> None:
        """As it is at a frame."""
        for word in self.words:
            there = word.come.at(frame)
            larger = LARGE - (LARGE - 1) * there if there else 1.0
            word.rig.pose(scaled(larger, about=word.stays))
            leaving = float(np.clip((word.gone - frame) / LEAVES, 0, 1))
            waits = self._ghost * float(np.clip((frame - word.waits + 1) / 2, 0, 1))
            word.rig.fade(max(waits, float(np.clip(there * 2.5, 0, 1))) * leaving)

    def _bounds(self) -> Box:
        if not self.words:
            return self._box.part(0.5, 0.5)
        lows, highs = zip(*[word.rig.bounds() for word in self.words], strict=True)
        (left, bottom), (right, top) = np.min(lows, axis=0)[:2], np.max(highs, axis=0)[:2]
        return Box(float(left), float(bottom), float(right), float(top))

    def _set(self, texts: list[str], page: Page, waits: int, gone: int) -> None:
        shown = [at for at in range(page.first, page.last) if texts[at].strip()]
        lines = _lines(shown, page.key, texts)
        rows = [
            Row(
                tuple(texts[at].rstrip(",.;:") or texts[at] for at in line),
                self._scene.colour("accent" if heavy else "ink"),
                LARGEST["key"] if heavy else LARGEST["other"],
                "heavy" if heavy else "bold",
            )
            for line in lines
            for heavy in [page.key in line or _is_small(texts, line)]
        ]
        family = self._scene.theme.fonts["words"]
        made = set_rows(_of_one_size(rows, family, self._box), family, self._box, 0.5, 1.0) if rows else []
        _lead_evenly(made)
        for above, line, row in zip(made, lines[1:], made[1:], strict=False):
            if _is_small(texts, line):
                free = above.get_bottom()[1] - row.get_top()[1] - px(FREE * above.size)
                row.shift(np.array([0, min(px(GROUPED * above.size), free), 0]))
        for line, row in zip(lines, made, strict=True):
            for place, (at, letters) in enumerate(zip(line, row, strict=True)):
                come = Track(0.0).to(1.0, self._on[at], LANDS, overshoot(1.4))
                self.words.append(Word(Rig(letters), _stays(letters, place, len(line)), waits, come, gone))


def _of_one_size(rows: Sequence[Row], family: str, box: Box) -> list[Row]:
    """The rows; of the heavy ones a short one is no larger than the longest."""
    sizes = [set_row(row, family, box.width / PX).size for row in rows if row.weight == "heavy"]
    return [replace(row, size=min(sizes)) if row.weight == "heavy" else row for row in rows]


def _lead_evenly(rows: Sequence[SetRow]) -> None:
    """Set lines as far from one another as they are on average, from the foot of one to the head of the next."""
    gaps = [above.size * _FOOT - below.size * _HEAD for above, below in pairwise(rows)]
    lifted = 0.0
    for gap, row in zip(gaps, rows[1:], strict=True):
        lifted += gap - sum(gaps) / len(gaps)
        row.shift(np.array([0.0, px(lifted), 0.0]))


def _stays(letters: Mobject, place: int, count: int) -> np.ndarray:
    """The point of a word that stays as it lands: on the side of its neighbour, so that it never runs into that."""
    return np.asarray(letters.get_left() if place else letters.get_right() if count > 1 else letters.get_center())


def _lines(shown: list[int], key: int | None, texts: list[str]) -> list[list[int]]:
    """The words in lines: the key word alone, those before and after it in lines of about the same length."""
    if key not in shown:
        return _even(shown, texts)
    at = shown.index(key)
    return [*_even(shown[:at], texts), [key], *_even(shown[at + 1 :], texts)]


def _is_small(texts: list[str], line: list[int]) -> bool:
    """Whether a line says how small something is, in a word or two."""
    return len(line) < 3 and any(bare(texts[at]) in SMALL for at in line)


def _even(words: list[int], texts: list[str]) -> list[list[int]]:
    total = sum(len(texts[at]) + 1 for at in words)
    if total <= LINE + 1 or len(words) < 2:
        return [words] if words else []
    ends = np.cumsum([len(texts[at]) + 1 for at in words])
    cut = 1 + int(np.argmin(np.abs(ends[:-1] - total / 2)))
    return [*_even(words[:cut], texts), *_even(words[cut:], texts)]


__all__ = ["Proclaimed", "Word"]
