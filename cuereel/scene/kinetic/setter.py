"""Words, some of them key words, and a box -> a block of type that fills it: which words share a line, and how large.

Every way of breaking the words into lines is tried, and the one that fills the box best with the clearest order of
sizes is taken. Sizes are px of the reference frame on the em.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from cuereel.quantities import bare
from cuereel.scene.lettering import Lettering, letter, width_of
from cuereel.scene.pages import FUNCTION_WORDS, SLIGHT
from cuereel.scene.stage import PX, Box, px

SPACE = 0.25
"""A space between words, in ems."""

FEW = 10
"""Words of which every way of breaking them into lines is tried."""

SMALLEST = 56.0
"""The size that words are set in at least, where the box is wide enough for the word."""

TELLING = 88.0
"""The size below which no word with a meaning of its own is set, where it can be helped."""

LIGHT, ROOMY, LIGHTEST = 0.6, 0.86, 96.0
"""How large a line of words without one ("yang", "di", "the") is at most, for the largest key word, and in a box that
is not filled by them; and px that it may be anyway."""

SHORT, OPENED = 0.6, 44.0
"""The share of a box up to which a block does not fill it, and px by which lines then stand farther apart at most."""

TAGS = frozenset("ga gak nggak ngga enggak kah sih dong nih".split())
"""Words that make a question of what is before them ("tertarik ga"): its lines may end with them."""

_TALL, _LOW = 0.73, 0.56
"""How high letters stand above the line with and without ascenders, in ems of Poppins."""

_DEEP = 0.20
"""How far descenders reach below it."""

_HANGS = 0.08
"""What is left for them in lines that stand level."""


@dataclass(frozen=True)
class Voice:
    """How large key words and the others may be, how they are coloured, how much of the box's height they may fill.

    Other words are at most `most` times as large as the largest key word. `align` runs from 0 (left) over 0.5 to 1
    (right); `opposed` sets lines after the first key word to the other side. `anchor` is where the block stands in the
    box, 0 at its top and 1 at its foot; `gap` the room between lines, `mark` that below a key word besides, `over` that
    above one, in px; `alone` what it costs that a word stands beside a key word (0: a little). Where it is `even`,
    all lines stand equally far apart, and all key words are equally large; where they are `alike`, so are all lines
    without one; where it is `level`, lines of one size stand
    so, whichever letters they have.
    """

    key: float = 300.0
    other: float = 230.0
    most: float = 0.8
    ink: str = "#FFFFFF"
    accent: str = "#FFFFFF"
    align: float = 0.0
    opposed: bool = False
    anchor: float = 0.5
    fill: float = 0.86
    gap: float = 34.0
    mark: float = 0.0
    over: float = 0.0
    alone: float = 0.0
    weight: str = "semibold"
    even: bool = False
    alike: bool = False
    level: bool = False


@dataclass(frozen=True)
class SetWord:
    """A word as set: its letters in place, its place in the sentence, its line, and where it stands.

    `left`, `right` and `base` (the line that it stands on) are scene units, `size` is px.
    """

    letters: Lettering
    index: int
    line: int
    left: float
    right: float
    base: float
    size: float
    key: bool

    @property
    def top(self) -> float:
        return self.base + px(_height(self.letters.content) * self.size)

    @property
    def low(self) -> float:
        """How low its letters reach (scene units)."""
        return self.base - px(_depth(self.letters.content) * self.size)

    @property
    def middle(self) -> np.ndarray:
        return np.array([(self.left + self.right) / 2, (self.base + self.top) / 2, 0.0])


@dataclass(frozen=True)
class _Line:
    words: tuple[int, ...]
    texts: tuple[str, ...]
    ems: float
    key: bool
    light: bool

    @property
    def text(self) -> str:
        return " ".join(self.texts)


def trimmed(word: str) -> str:
    """A word without the comma or colon behind it, as it stands by itself."""
    return word.rstrip(",;:") or word


def set_block(
    words: Sequence[str], indexes: Sequence[int], keys: Sequence[int], box: Box, voice: Voice, family: str
) -> list[SetWord]:
    """Some of a sentence's words set in a box, in order. `indexes` and `keys` are places in `words`."""
    shown = [index for index in indexes if trimmed(words[index]).strip()]
    if not shown:
        return []
    width, height = box.width / PX, box.height / PX
    chosen, score = None, 0.0
    texts = [(index, words[index].strip()) for index in shown]
    for lines in _partitions(texts, keys, family, voice.weight):
        sizes = _sizes(lines, width, height, voice)
        found = _score(lines, sizes, width, height, voice, words)
        if chosen is None or found < score:
            chosen, score = (lines, sizes), found
    assert chosen is not None
    return _place(keys, *chosen, box, voice, family)


def _partitions(texts: Sequence[tuple[int, str]], keys: Sequence[int], family: str, weight: str) -> list[list[_Line]]:
    """Every way of breaking a few words into lines; many of them only into lines of up to so many characters."""
    breaks: list[Callable[[int, int], bool]]
    if len(texts) <= FEW:
        breaks = [lambda at, _, mask=mask: bool(mask >> at & 1) for mask in range(1 << (len(texts) - 1))]  # type: ignore[misc]
    else:
        breaks = [lambda _, length, most=most: length > most for most in range(6, 40)]  # type: ignore[misc]
    return [[_line(group, keys, family, weight) for group in _groups(texts, ends)] for ends in breaks]


def _groups(texts: Sequence[tuple[int, str]], ends: Callable[[int, int], bool]) -> list[list[tuple[int, str]]]:
    """Words by line: `ends` says of a gap, and of how long the line would be without a break there, if it is one."""
    groups = [[texts[0]]]
    for at, piece in enumerate(texts[1:]):
        length = sum(len(text) + 1 for _, text in groups[-1]) + len(piece[1])
        if ends(at, length):
            groups.append([piece])
        else:
            groups[-1].append(piece)
    return groups


def _line(group: Sequence[tuple[int, str]], keys: Sequence[int], family: str, weight: str) -> _Line:
    key = any(index in keys for index, _ in group)
    ems = sum(width_of(text, 1.0, family, "heavy" if key else weight) for _, text in group)
    return _Line(
        tuple(index for index, _ in group),
        tuple(text for _, text in group),
        ems + SPACE * (len(group) - 1),
        key,
        not key and all(is_light(text) for _, text in group),
    )


def is_light(word: str) -> bool:
    """Whether a word has no meaning of its own, or seldom one that a phrase is about."""
    return bare(word) in FUNCTION_WORDS or bare(word) in SLIGHT


def _sizes(lines: Sequence[_Line], width: float, height: float, voice: Voice) -> list[float]:
    """The size of each line: as large as its width, its role and the box's height allow."""
    sizes = _sized(lines, width, height, voice, LIGHT)
    short = any(line.light for line in lines) and _tall(lines, sizes, voice) < SHORT * height
    return _sized(lines, width, height, voice, ROOMY) if short else sizes


def _sized(lines: Sequence[_Line], width: float, height: float, voice: Voice, share: float) -> list[float]:
    keys = [min(voice.key, width / line.ems) for line in lines if line.key]
    other = max(SMALLEST, min(voice.other, max(voice.most * max(keys), 170.0))) if keys else voice.key
    telling = keys or [min(other, width / line.ems) for line in lines if not line.light]
    light = max(LIGHTEST, min(other, share * max(telling))) if telling and not voice.alike else other
    sizes = [min(voice.key if line.key else light if line.light else other, width / line.ems) for line in lines]
    if voice.even and keys:
        alike = min(size for size, line in zip(sizes, lines, strict=True) if line.key)
        sizes = [alike if line.key else min(size, voice.most * alike) for size, line in zip(sizes, lines, strict=True)]
    if voice.alike and not all(line.key for line in lines):
        same = min(size for size, line in zip(sizes, lines, strict=True) if not line.key)
        sizes = [size if line.key else same for size, line in zip(sizes, lines, strict=True)]
    for _ in range(8):
        tall = _tall(lines, sizes, voice)
        if tall <= height:
            break
        sizes = [size * max(0.7, (height / tall)) for size in sizes]
    return sizes


def _tall(lines: Sequence[_Line], sizes: Sequence[float], voice: Voice) -> float:
    ends = _height(lines[0].text) * sizes[0] + _depth(lines[-1].text) * sizes[-1]
    return ends + sum(_steps(lines, sizes, voice))


def _steps(lines: Sequence[_Line], sizes: Sequence[float], voice: Voice) -> list[float]:
    """px from the foot of each line to that of the next."""
    pairs = list(pairwise(zip(lines, sizes, strict=True)))
    if voice.level:
        steps = [
            _hangs(line, size, larger) + voice.gap + _extra(line, following, voice) + _TALL * larger
            for (line, size), (following, larger) in pairs
        ]
        # a letter that hangs would grow together with a tall one below it
        more = max([0.0, *(_clear(*pair) - step for pair, step in zip(pairs, steps, strict=True))])
        return [step + more for step in steps]
    steps = [
        _depth(line.text) * size + voice.gap + _extra(line, following, voice) + _height(following.text) * larger
        for (line, size), (following, larger) in pairs
    ]
    return [max(steps)] * len(steps) if voice.even and steps else steps


INK, OVERSHOT = 12.0, 0.035
"""px that are free at least between what hangs from a line and what rises from the next; and by how much heavy letters
reach beyond the usual heights, in ems."""


def _clear(above: tuple[_Line, float], below: tuple[_Line, float]) -> float:
    """px from the foot of a line to that of the next at which their letters do not touch."""
    (line, size), (following, larger) = above, below
    reach = _depth(line.text) * size + _height(following.text) * larger
    return reach + OVERSHOT * (size + larger) + INK


def _hangs(line: _Line, size: float, following: float) -> float:
    """What is left for letters that hang below a line that stands level with the next, which is another size or not."""
    return (_HANGS if abs(size - following) < 0.05 * size else max(_HANGS, _depth(line.text))) * size


def _extra(line: _Line, following: _Line, voice: Voice) -> float:
    """What is free below a key word besides, and above one that is marked all around: its mark needs room."""
    return (voice.mark if line.key else 0.0) + (voice.over if following.key else 0.0)


def _score(
    lines: Sequence[_Line], sizes: Sequence[float], width: float, height: float, voice: Voice, words: Sequence[str]
) -> float:
    share = _tall(lines, sizes, voice) / height
    score = 1.5 * max(0.0, voice.fill - share) + 2.2 * max(0.0, share - voice.fill)
    for number, (line, size) in enumerate(zip(lines, sizes, strict=True)):
        least = SMALLEST if line.light else TELLING
        score += 3.6 * max(0.0, 1 - size / least)
        score += (voice.alone or 0.35) * (len(line.words) - 1) if line.key else 0.0
        # a key word is as large as it could be by itself
        score += 0.9 * (1 - size / min(voice.key, width / line.ems)) if line.key else 0.0
        # a line ends where the sentence pauses, rather than a word later
        score += 0.3 * sum(text.endswith((",", ";", ":", ".")) for text in line.texts[:-1])
        last = bare(words[line.words[-1]])
        binds = last in FUNCTION_WORDS and not (voice.alike and last in TAGS)
        score += 0.16 if binds and len(line.words) > 1 else 0.0
        score += 0.05 if len(line.words) == 1 and binds and number > 0 else 0.0
        # where it is as large as its neighbours, a word that says little by itself has no line of its own
        score += (0.5 if voice.alike else 0.1) if len(line.words) == 1 and line.light and len(words) > 1 else 0.0
    others = [size for line, size in zip(lines, sizes, strict=True) if not line.key and not line.light]
    score += 0.25 * (1 - min(others) / max(others)) if others else 0.0
    if voice.alike:
        # lines of one size are about as wide as each other
        wide = [line.ems for line in lines if not line.key]
        score += 0.6 * (1 - sum(wide) / len(wide) / max(wide)) if wide else 0.0
    score += sum(0.02 for one, two in pairwise(lines) if not one.key and not two.key)
    return score


def _place(
    keys: Sequence[int],
    lines: Sequence[_Line],
    sizes: Sequence[float],
    box: Box,
    voice: Voice,
    family: str,
) -> list[SetWord]:
    tall = _tall(lines, sizes, voice)
    # what is left of the height opens the lines up a little, before it is left free around them
    spare = max(0.0, box.height / PX - tall) / max(1, len(lines) - 1)
    voice = replace(voice, gap=voice.gap + min(OPENED, 0.5 * spare))
    top = box.top - voice.anchor * max(0.0, box.height - px(_tall(lines, sizes, voice)))
    base = top - px(_height(lines[0].text) * sizes[0])
    out: list[SetWord] = []
    said_key = False
    for number, (line, size, step) in enumerate(zip(lines, sizes, [*_steps(lines, sizes, voice), 0.0], strict=True)):
        align = 1 - voice.align if voice.opposed and said_key else voice.align
        pen = box.left + align * (box.width - px(line.ems * size))
        for index, text in zip(line.words, line.texts, strict=True):
            key = index in keys
            lettered = letter(
                text,
                size,
                colour=voice.accent if key else voice.ink,
                family=family,
                weight="heavy" if key or (line.key and not is_light(text)) else voice.weight,
            )
            lettered.shift(np.array([pen, base, 0.0]))
            out.append(SetWord(lettered, index, number, pen, pen + lettered.advance, base, size, key))
            pen += lettered.advance + px(SPACE * size)
        base -= px(step)
        said_key = said_key or line.key
    return out


def _height(text: str) -> float:
    return _TALL if any(char.isupper() or char.isdigit() or char in "bdfhijklt\"'?!()" for char in text) else _LOW


def _depth(text: str) -> float:
    return _DEEP if any(char in "gjpqy,;()" for char in text) else 0.02


__all__ = ["ROOMY", "SMALLEST", "TELLING", "SetWord", "Voice", "is_light", "set_block", "trimmed"]
