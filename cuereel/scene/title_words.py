"""The words of a title -> the number that it makes a point of, the words that lead up to its key words, and those."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from manim import VMobject

from cuereel.scene.pages import FUNCTION_WORDS, bare
from cuereel.scene.setting import Row, set_row, set_rows
from cuereel.scene.stage import PX, Box

MOST_KEYS = 3
"""Words at its end that a title makes much of, at most."""

LEADING_UP = 170.0
"""px of the type of the words beside the number at most."""

Placed = tuple[int, VMobject]
"""A word's place in what is spoken, and the word as it is set."""


@dataclass(frozen=True)
class TitleParts:
    """The places of a title's words: of its number, of those that lead up, and of the key words, the last ones."""

    number: int | None
    setup: tuple[int, ...]
    key: tuple[int, ...]


def title_parts(words: Sequence[str], wanted: str, named: Collection[int] = ()) -> TitleParts:
    """The number is `wanted`, else the first word, where it is one; words without anything to draw are left out.

    Of the key words those before the first that is `named` (its place) only lead up to it.
    """
    number = number_place(words, wanted)
    rest = [at for at in shown_places(words) if at != number]
    key: list[int] = []
    for at in reversed(rest):
        if len(key) == MOST_KEYS or (key and (bare(words[at]) in FUNCTION_WORDS or (len(key) == 2 and len(rest) < 5))):
            break
        key.insert(0, at)
    if len(key) == MOST_KEYS and len(rest) > MOST_KEYS:
        key = key[1:]
    first = next((at for at in key if at in named), 0)
    key = [at for at in key if at >= first]
    return TitleParts(number, tuple(at for at in rest if at not in key), tuple(key))


def number_place(words: Sequence[str], wanted: str) -> int | None:
    """The place of the number that the title makes a point of."""
    said = bare(wanted) or (bare(words[0]) if words and bare(words[0]).isdigit() else "")
    return next((at for at, word in enumerate(words) if said and bare(word) == said), None)


def shown_places(words: Sequence[str]) -> list[int]:
    """The places of the words of which anything is left to draw."""
    return [at for at, word in enumerate(words) if word.strip()]


def in_lines(words: Sequence[str], places: Sequence[int], most: int) -> list[list[int]]:
    """The words at places, in lines of about `most` characters, a longer one alone."""
    lines: list[list[int]] = []
    for at in places:
        if lines and sum(len(words[other]) + 1 for other in lines[-1]) + len(words[at]) <= most:
            lines[-1].append(at)
        else:
            lines.append([at])
    return lines


def set_beside(words: Sequence[str], places: Sequence[int], room: Box, colour: str, family: str) -> list[Placed]:
    """The words at places in lines of one size, broken so that they are largest in a room."""
    best: list[Placed] = []
    largest = 0.0
    for most in range(6, 26, 2):
        lines = in_lines(words, places, most)
        rows = [Row(tuple(words[at] for at in line), colour, LEADING_UP, "heavy") for line in lines]
        size = min(set_row(row, family, room.width / PX).size for row in rows)
        placed = set_rows([replace(row, size=size) for row in rows], family, room, 0.0, leading=1.1)
        if placed[0].size > largest + 0.5:
            largest = placed[0].size
            best = list(zip(chain(*lines), chain(*placed), strict=True))
    return best


__all__ = ["Placed", "TitleParts", "in_lines", "number_place", "set_beside", "shown_places", "title_parts"]
