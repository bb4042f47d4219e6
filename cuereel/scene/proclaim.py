"""Spoken words over a busy picture -> pages of large type on a darkened band, each word landing as it is said."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.card import rounded
from cuereel.scene.light import fading
from cuereel.scene.motion import overshoot
from cuereel.scene.pages import Page, bare, split_pages
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import word_frames
from cuereel.scene.setting import Row, drawable, set_row, set_rows
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

DEPTH = 150
"""px by which the band reaches above and below the words."""


@dataclass
class Word:
    """A lettered word: the point that stays as it lands, its landing, and the frame by which it is gone."""

    rig: Rig
    stays: np.ndarray
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
        pages = split_pages(texts, starts, ends, strong) if any(text.strip() for text in texts) else ()
        self._first = self._on[pages[0].first] if pages else scene.brief.frames + LANDS
        for number, page in enumerate(pages):
            last = number + 1 == len(pages)
            self._set(texts, page, scene.brief.frames + LEAVES if last else self._on[pages[number + 1].first])
        self._band = Rig(self._darkness())
        self.mobject = Group(self._band.mobject, *[word.rig.mobject for word in self.words])

    def pose(self, frame: int, away: float = 0.0) -> None:
        """As it is at a frame, the words `away` (scene units) to the right of their places."""
        self._band.fade(float(np.clip((frame - self._first + 4) / 6, 0, 1)))
        for word in self.words:
            there = word.come.at(frame)
            word.rig.pose(then(scaled(LARGE - (LARGE - 1) * there, about=word.stays), shifted(away)))
            leaving = float(np.clip((word.gone - frame) / LEAVES, 0, 1))
            word.rig.fade(float(np.clip(there * 2.5, 0, 1)) * leaving)

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
        for line, row in zip(lines, made, strict=True):
            for place, (at, letters) in enumerate(zip(line, row, strict=True)):
                come = Track(0.0).to(1.0, self._on[at], LANDS, overshoot(1.4))
                whole = Rig(Group(self._edge(letters), letters))
                self.words.append(Word(whole, _stays(letters, place, len(line)), come, gone))

    def _edge(self, letters: Mobject) -> Mobject:
        """What sets the letters off from the picture behind them."""
        edge, colour = letters.copy(), self._scene.colour("background")
        for leaf in edge.family_members_with_points():
            if isinstance(leaf, VMobject):
                leaf.set_stroke(colour, px(16) * 100, 0.8).set_fill(colour, 0.8)
        return edge

    def _darkness(self) -> Group:
        frame, colour = self._scene.stage.frame, self._scene.colour("background")
        high, low = self._box.top + px(DEPTH), self._box.bottom - px(DEPTH)
        band = rounded(frame.width / PX, (high - low) / PX, 0, colour).shift((frame.center[0], (high + low) / 2, 0))
        # what is behind the words is gone, so that even the smallest of them stands on a plain ground
        stops = ((0.0, 0.0), (0.14, 0.45), (0.22, 0.95), (0.28, 1.0), (0.72, 1.0), (0.79, 0.95), (1.0, 0.0))
        return Group(fading(band, (0, high, 0), (0, low, 0), stops, colour))


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
