"""What is told of a line -> the line with what belongs to it: its spans of time, and the signs at its spots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from manim import Group, Mobject

from cuereel.scene.chart.curve import DRAWN, Curve, Look, inside
from cuereel.scene.chart.levels import Way, bare, in_turn, one_or_more, paces, stations
from cuereel.scene.chart.pacing import paced
from cuereel.scene.chart.pointed import HEADROOM, Pointed, Sign, Spot, spot_of
from cuereel.scene.chart.spans import ROOM, Spans
from cuereel.scene.chart.widened import ZOOM, parted, widened, zoom_of
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

APART = 16
"""Frames from one leg to the next where the cut comes too soon for all to keep to their words."""

AFTER = 6
"""Frames from a spot's being reached until its sign comes, at the least."""


@dataclass(frozen=True)
class Told:
    """What is told of a line; `colour`, `last` and `sign_colour` as "#RRGGBB", "" for their own."""

    levels: tuple[str, ...]
    way: tuple[Way, ...]
    spans: tuple[str, ...] = ()
    marks: tuple[Spot, ...] = ()
    sign: Sign = "arrow"
    sign_colour: str = ""
    colour: str = ""
    last: str = ""
    size: float = 1.0


Frames = Callable[[list[str]], list[int]]
"""The frames on which named moments come."""


class Line:
    """A line in a room; the foot of that is its line of nothing, unless spans of time stand below it."""

    def __init__(self, theme: Theme, room: Box, told: Told, frames_of: Frames, frames: int, fps: int) -> None:
        above = HEADROOM * told.size if told.sign == "arrow" and told.marks else 0.0
        self._spans: Spans | None = None
        if "wider" in told.way:
            self.curve, self._spans = _wide(theme, room, told, frames_of, frames, fps, above)
        else:
            self.curve = _plain(theme, room, told, frames_of, frames, fps, above)
        self._signs = self._pointed(theme, told, frames_of, frames)
        behind = [] if self._spans is None else [self._spans.behind]
        beside = [] if self._spans is None else [self._spans.mobject]
        self.mobject: Mobject = Group(*behind, self.curve.mobject, *beside, *[each.mobject for each in self._signs])

    def _pointed(self, theme: Theme, told: Told, frames_of: Frames, frames: int) -> list[Pointed]:
        out = []
        come = frames_of([f"mark-{number + 1}" for number in range(len(told.marks))])
        for spot, frame in zip(told.marks, come, strict=True):
            place, number = spot_of(self.curve.legs, spot)
            start = min(max(frame, self.curve.reached(number) + AFTER), max(0, frames - 24))
            colour = told.sign_colour or theme.colour("bad" if told.sign == "arrow" else "accent")
            headed = bool((place == self.curve.legs[-1][-1]).all())
            out.append(Pointed(theme, place, told.sign, colour, start, headed=headed, size=told.size))
        return out

    def pose(self, frame: int) -> None:
        self.curve.pose(frame)
        if self._spans is not None:
            self._spans.pose(frame)
        for each in self._signs:
            each.pose(frame)


def _plain(theme: Theme, room: Box, told: Told, frames_of: Frames, frames: int, fps: int, above: float) -> Curve:
    levels, way = told.levels, told.way
    points = stations(levels, way) if levels else bare(way or ("up",))
    ways = way or ("up",) * (not levels)
    names = [f"{name}-{number}" for name, number in in_turn(levels, ways)]
    come = frames_of(names)
    # the first point has a moment of its own where it is a level
    come = come if len(come) == len(points) else [come[0], *come][: len(points)]
    come += [come[-1]] * (len(points) - len(come))
    legs, drawn = paced(spread(come[1:], frames), frames, DRAWN, APART)
    look = Look(size=told.size, last=told.last, above=above)
    return Curve(
        theme,
        room,
        points,
        [come[0], *sorted(legs)],
        fps,
        told.colour,
        drawn,
        paces(levels, ways, len(points) - 1),
        look,
    )


def spread(come: list[int], frames: int) -> list[int]:
    """The frames of legs, of which those that would come with the one before them come evenly after it.

    The second of two ways "up" is found on the word for the first.
    """
    out = list(come)
    for number in range(1, len(out)):
        if out[number] > out[number - 1]:
            continue
        following = next((each for each in come[number:] if each > out[number - 1]), frames - DRAWN)
        alike = next((at for at in range(number, len(come)) if come[at] >= following), len(come))
        step = (following - out[number - 1]) / (alike - number + (alike < len(come)))
        out[number] = out[number - 1] + max(1, round(step))
    return out


def _wide(
    theme: Theme, room: Box, told: Told, frames_of: Frames, frames: int, fps: int, above: float
) -> tuple[Curve, Spans]:
    """A line that is squeezed once, on the word for the longer span."""
    foot = Box(room.left, room.bottom + px(ROOM * told.size), room.right, room.top)
    look = Look(size=told.size, last=told.last, above=above)
    inner = inside(foot, look)
    lines = widened(inner, told.way, told.levels)
    before, behind = parted(told.way)
    names = [f"leg-{number + 1}" for number in range(len(told.way))]
    legs = frames_of([f"span-{number + 1}" for number in range(len(told.spans))] + names)[len(told.spans) :]
    own = dict(zip(names, legs, strict=True))
    wider = own[f"leg-{len(before) + 1}"]
    if told.spans:
        wider = frames_of([f"span-{len(told.spans)}"])[0]
    near = [own[f"leg-{number + 1}"] for number in range(len(before))] or [0]
    if told.levels:
        near = frames_of([f"{name}-{number}" for name, number in in_turn(told.levels, before)])[-lines.near :]
    # where no word tells when it is squeezed, it waits for what is seen from near
    wider = wider if len(told.spans) > 1 else max(wider, max(near) + ZOOM)
    far = [own[f"leg-{len(before) + 2 + number}"] for number in range(len(behind))] or [wider + ZOOM]
    after = [max(each, wider + ZOOM - 6) for each in far]
    come = [*(min(each, max(0, wider - ZOOM)) for each in near), wider, *after]
    starts, drawn = paced(sorted(come), frames, DRAWN, APART + 6)
    starts = sorted(starts)
    zoom_at = starts[len(near)]
    zoom = zoom_of(inner, lines.legs[: lines.near], zoom_at)
    look = Look(size=told.size, last=told.last, above=above, legs=tuple(lines.legs), zoom=zoom)
    leg_starts = [*starts[: len(near)], *starts[len(near) + 1 :]]
    curve = Curve(theme, foot, lines.points, [leg_starts[0], *leg_starts], fps, told.colour, drawn, lines.paces, look)
    first, last = (told.spans[0], told.spans[-1]) if len(told.spans) > 1 else ("", *told.spans, "")[:2]
    return curve, Spans(theme, inner, one_or_more(first), one_or_more(last), zoom, told.size)


__all__ = ["Frames", "Line", "Told"]
