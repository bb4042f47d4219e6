"""A pattern as a scene type declares it -> the nodes that are matched with a cue's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from cuereel.direct.words import fold

# A compiled pattern is a tuple of nodes. A node is a slot, or alternatives of node sequences (an optional part has an
# empty one); a literal is a folded word.


@dataclass(frozen=True, slots=True)
class Slot:
    """Some words; with `quoted`, a quotation; with `capitals`, that or words without small letters."""

    name: str
    quoted: bool = False
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning of a cue, or its end: nothing but fillers beyond it."""

    end: bool


@dataclass(frozen=True, slots=True)
class Inside:
    """A token with slots within it, such as "{first}-{last}"."""

    names: tuple[str, ...]
    regex: str


@dataclass(frozen=True, slots=True)
class Choice:
    options: tuple[tuple[Node, ...], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Any words, or none ("...")."""


Node = Slot | Edge | Inside | Choice | Gap | str

_MARKS: dict[str, Node] = {"...": Gap(), "^": Edge(end=False), "$": Edge(end=True)}


@cache
def compile_pattern(pattern: str) -> tuple[Node, ...]:
    """The nodes of a pattern. Raises ValueError where its brackets do not pair."""
    spaced = re.sub(r"([\[\]()|])", r" \1 ", pattern)
    pieces = spaced.split()
    nodes, rest = _sequence(pieces, 0)
    if rest != len(pieces):
        raise ValueError(f"unpaired bracket in the pattern {pattern!r}")
    return nodes


@cache
def outright(pattern: str) -> tuple[str, ...]:
    """The words that a pattern needs whatever is chosen in its brackets, folded; found without compiling it."""
    while (bare := _BRACKETS.sub(" ", pattern)) != pattern:
        pattern = bare
    return tuple(fold(piece) for piece in pattern.split() if piece not in _MARKS and "{" not in piece)


_BRACKETS = re.compile(r"\[[^\[\]()]*\]|\([^\[\]()]*\)")


def _sequence(pieces: Sequence[str], at: int) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    while at < len(pieces) and pieces[at] not in ("]", ")", "|"):
        piece = pieces[at]
        at += 1
        if piece not in ("[", "("):
            nodes.append(_node(piece))
            continue
        options: list[tuple[Node, ...]] = [()] if piece == "[" else []
        while True:
            option, at = _sequence(pieces, at)
            options.append(option)
            if at >= len(pieces):
                raise ValueError("unpaired bracket in a pattern")
            at += 1
            if pieces[at - 1] != "|":
                break
        # an optional part is better read than left out, so it is tried first
        nodes.append(Choice(tuple(sorted(options, key=len, reverse=True))))
    return tuple(nodes), at


def _node(piece: str) -> Node:
    if piece in _MARKS:
        return _MARKS[piece]
    if re.fullmatch(r"\{[A-Z]+\}", piece):
        return Slot(piece[1:-1].lower(), quoted=True, capitals=True)
    if re.fullmatch(r"\{[\w.]+\}", piece):
        return Slot(piece[1:-1])
    if re.fullmatch(r'\{"[\w.]+"\}', piece):
        return Slot(piece[2:-2], quoted=True)
    if "{" not in piece:
        return fold(piece)
    names = tuple(re.findall(r"\{([\w.]+)\}", piece))
    fixed = [re.escape(part) for part in re.split(r"\{[\w.]+\}", piece)]
    return Inside(names, r"([^\s-]+?)".join(fixed).replace(r"\-", "[-–]"))
