"""Spoken words over a busy picture -> pages of large type on a plate, each word landing as it is said.

The plate is as large as what is said so far. Words wait, pale, from the first word of their line on, so that no line is
ever seen in part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from manim import Group, Mobject, RoundedRectangle

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.card import mix
from cuereel.scene.motion import ease_out, overshoot
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

SMALL = frozenset("kecil kecilnya sedikit secuil mungil small little tiny fraction bit".split())
"""Words that say so."""

LINE = 15
"""Characters up to which words stand on one line."""

LARGE = 1.3
"""How much larger a word is when it is first seen, nearer to the viewer."""

LANDS, LEAVES = 5, 3
"""Frames in which a word lands, and in which a page is gone."""

ASIDE, ABOVE, ROUND = 46, 34, 44
"""px of the plate beside the words and above and below them, and the radius of its corners."""

GROWS = 5
"""Frames in which the plate takes in another line."""

GHOST = 0.26
"""How strongly a word is seen that waits."""


@dataclass
class Word:
    """A lettered word: the point that stays as it lands, from when it waits, its landing, and when it is gone."""

    rig: Rig
    stays: np.ndarray
    waits: int
    come: Track
    gone: int


class Proclaimed:
    """The words of a shot in a box, page by page; the heaviest of a page stands large on a line of its own."""

    def __init__(self, scene: CueScene, box: Box, strong: frozenset[str] = frozenset()) -> None:
        self._scene, self._box = scene, box
        texts = [drawable(word, scene.theme.fonts["words"]) for word in scene.brief.words]
        starts, ends = word_frames(scene, len(texts))
        self._on = [max(0, start - ANTICIPATION) for start in starts]
        self.words: list[Word] = []
        self._plates: list[tuple[int, Box]] = []
        pages = split_pages(texts, starts, ends, strong) if any(text.strip() for text in texts) else ()
        self._first = self._on[pages[0].first] if pages else scene.brief.frames + LANDS
        for number, page in enumerate(pages):
            last = number + 1 == len(pages)
            self._set(texts, page, scene.brief.frames + LEAVES if last else self._on[pages[number + 1].first])
        theme = scene.theme
        base = theme.colour("background")
        self._plate = RoundedRectangle(width=px(2), height=px(2), corner_radius=px(1)).set_fill(base, 0)
        self._plate.set_stroke(mix(base, theme.colour("cool"), 0.4), px(3) * 100, 0)
        self.mobject = Group(self._plate, *[word.rig.mobject for word in self.words])

    def pose(self, frame: int) -> None:
        """As it is at a frame."""
        self._pose_plate(frame)
        for word in self.words:
            there = word.come.at(frame)
            larger = LARGE - (LARGE - 1) * there if there else 1.0
            word.rig.pose(scaled(larger, about=word.stays))
            leaving = float(np.clip((word.gone - frame) / LEAVES, 0, 1))
            waits = GHOST * float(np.clip((frame - word.waits + 1) / 2, 0, 1))
            word.rig.fade(max(waits, float(np.clip(there * 2.5, 0, 1))) * leaving)

    def plate(self, frame: int) -> Box | None:
        """The plate on a frame, on its way from one line to the next; None before the first."""
        begun = [number for number, (on, _) in enumerate(self._plates) if on <= frame]
        if not begun:
            return None
        on, box = self._plates[begun[-1]]
        before = self._plates[max(0, begun[-1] - 1)][1]
        share = ease_out(float(np.clip((frame - on + 1) / GROWS, 0, 1)))
        return Box(*(one + (two - one) * share for one, two in zip(_sides(before), _sides(box), strict=True)))

    def _pose_plate(self, frame: int) -> None:
        box = self.plate(frame)
        if box is None:
            return
        shape = RoundedRectangle(width=box.width, height=box.height, corner_radius=px(ROUND))
        self._plate.points = shape.shift(box.center).points
        seen = float(np.clip((frame - self._first + 1) / 2, 0, 1))
        self._plate.set_fill(opacity=0.94 * seen).set_stroke(opacity=seen)

    def _set(self, texts: list[str], page: Page, gone: int) -> None:
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
        # a short word of a group is no larger than the longest
        strong = [row for row in rows if row.weight == "heavy"]
        if strong:
            family, wide = self._scene.theme.fonts["words"], self._box.width / PX
            least = min(set_row(row, family, wide).size for row in strong)
            rows = [replace(row, size=least) if row.weight == "heavy" else row for row in rows]
        made = set_rows(rows, self._scene.theme.fonts["words"], self._box, 0.5, 1.0) if rows else []
        for above, line, row in zip(made, lines[1:], made[1:], strict=False):
            if _is_small(texts, line):
                row.shift(np.array([0, px(GROUPED * above.size), 0]))
        self._grow(lines, made)
        for line, row in zip(lines, made, strict=True):
            for place, (at, letters) in enumerate(zip(line, row, strict=True)):
                come = Track(0.0).to(1.0, self._on[at], LANDS, overshoot(1.4))
                stays = _stays(letters, place, len(line))
                self.words.append(Word(Rig(letters), stays, self._on[line[0]], come, gone))

    def _grow(self, lines: list[list[int]], made: Sequence[SetRow]) -> None:
        """What the plate is as large as from each line of a page on."""
        wide = max((row.advance for row in made), default=0.0) / 2 + px(ASIDE)
        middle = float(self._box.center[0])
        for number, line in enumerate(lines, start=1):
            high, low = float(made[0].get_top()[1]), min(float(row.get_bottom()[1]) for row in made[:number])
            box = Box(middle - wide, low - px(ABOVE), middle + wide, high + px(ABOVE))
            self._plates.append((self._on[line[0]], box))


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.bottom, box.right, box.top


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
