"""Animations that start on frames of their own and may overlap -> the frames of a shot, shown one by one.

`Scene.play` waits for the slowest of what it plays; words can come three frames apart, and what lands on one of them is
still settling when the next one starts. A score holds them all, and is never late for any.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from manim import Animation, FadeIn, FadeOut, Mobject

from cuereel.scene.base import ANTICIPATION, Brief, CueScene

Planned = Animation | Callable[[], Animation | Sequence[Animation]]
"""An animation, or what makes one or several when their time comes (where they depend on how things then stand)."""


@dataclass
class _Running:
    animation: Animation
    start: int
    frames: int


class Score:
    """What happens in a shot, by frames counted from its start. Write it with `at` and `on`, then `perform` it."""

    def __init__(self, scene: CueScene) -> None:
        self.scene = scene
        self._pending: list[tuple[int, Planned]] = []
        self._running: list[_Running] = []

    def at(self, frame: int, *planned: Planned) -> None:
        """Start animations so that the first change is seen on a frame (the next one, where that has passed)."""
        self._pending += [(frame, item) for item in planned]

    def on(self, moment: str, *planned: Planned) -> None:
        """Start animations on a moment of the scene, with the anticipation that every moment has."""
        self.at(self.scene.frame_of(moment) - ANTICIPATION, *planned)

    def cut(self, frame: int, *, to: Mobject | None = None, away: Mobject | None = None) -> None:
        """Show one thing and take another away between two frames."""
        if away is not None:
            self.at(frame, FadeOut(away, run_time=1 / self.scene.fps))
        if to is not None:
            self.at(frame, FadeIn(to, run_time=1 / self.scene.fps))

    def perform(self, end: int | None = None) -> None:
        """Show the frames up to `end` (half open), or to the shot's end. Animations that are left go on in the next."""
        last = self.scene.brief.frames if end is None else min(end, self.scene.brief.frames)
        while self.scene.frame_number < last:
            now = self.scene.frame_number
            self._begin_due(now)
            if self._running:
                self._advance(now)
                self._finish_done(now)
                self.scene.hold_frames(1)
            else:
                upcoming = min((frame for frame, _ in self._pending), default=last)
                self.scene.hold_frames(min(upcoming, last) - now)

    def settle(self, mobject: Mobject) -> None:
        """Bring whatever is moving a thing, or a part of it, to its end at once."""
        members = set(mobject.get_family())
        for running in list(self._running):
            if members & set(running.animation.mobject.get_family()):
                self._finish(running)

    def _begin_due(self, now: int) -> None:
        due = sorted((item for item in self._pending if item[0] <= now), key=lambda item: item[0])
        self._pending = [item for item in self._pending if item[0] > now]
        for _, planned in due:
            made = planned if isinstance(planned, Animation) else planned()
            for animation in [made] if isinstance(made, Animation) else made:
                self._begin(animation, now)

    def _begin(self, animation: Animation, now: int) -> None:
        # Two animations may not move the same thing: the one under way jumps to its end.
        self.settle(cast(Mobject, animation.mobject))
        if not animation.is_introducer():
            shown = set(self.scene.get_mobject_family_members())
            # A group of things that are all shown already would be torn out of the groups that they belong to.
            if not shown.issuperset(animation.mobject.family_members_with_points()):
                self.scene.add(animation.mobject)
        animation._setup_scene(self.scene)
        animation.begin()
        frames = max(1, round(animation.run_time * self.scene.fps))
        self._running.append(_Running(animation, now, frames))

    def _advance(self, now: int) -> None:
        for running in self._running:
            running.animation.update_mobjects(1 / self.scene.fps)
            running.animation.interpolate(min(1.0, (now - running.start + 1) / running.frames))

    def _finish_done(self, now: int) -> None:
        for running in list(self._running):
            if now - running.start + 1 >= running.frames:
                self._finish(running)

    def _finish(self, running: _Running) -> None:
        self._running.remove(running)
        running.animation.finish()
        running.animation.clean_up_from_scene(self.scene)
        if running.animation.is_remover():
            # Of a group that was never added as such, Manim would leave the parts.
            self.scene.remove(*cast(Sequence[Mobject], running.animation.mobject.get_family()))


def with_moments(brief: Brief, names: Sequence[str]) -> Brief:
    """The brief with all of the moments named, in their order: those it lacks are set between their neighbours."""
    frames = dict(brief.moments)
    at = 0
    while at < len(names):
        if names[at] in frames:
            at += 1
            continue
        end = next((later for later in range(at, len(names)) if names[later] in frames), len(names))
        start_frame = frames[names[at - 1]] if at else 0
        end_frame = frames[names[end]] if end < len(names) else brief.frames
        gap = (end_frame - start_frame) / (end - at + 1)
        for step, name in enumerate(names[at:end], start=0 if at == 0 else 1):
            frames[name] = round(start_frame + step * gap)
        at = end
    return replace(brief, moments=frames)


def word_frames(scene: CueScene, count: int) -> tuple[list[int], list[int]]:
    """The frames on which each of the shot's words starts and ends; words without a moment are set evenly."""
    moments, frames = scene.brief.moments, scene.brief.frames
    starts = [moments.get(f"word-{at + 1}", round(at * frames / (count + 1))) for at in range(count)]
    following = [*starts[1:], frames]
    ends = [moments.get(f"end-{at + 1}", following[at]) for at in range(count)]
    return starts, ends


def in_time(starts: Sequence[int], frames: int, needs: int, apart: int) -> list[int]:
    """Starts, those earlier that would leave less than `needs` frames to the end, `apart` from one to the next.

    What would not be done before the cut is begun before its word.
    """
    last = len(starts) - 1
    return [max(0, min(start, frames - needs - apart * (last - number))) for number, start in enumerate(starts)]


def starts_in_turn(brief: Brief, name: str, count: int) -> list[int]:
    """The frame on which each of `count` things starts to come on its moment "name-1", "name-2", ..., two apart."""
    names = [f"{name}-{number}" for number in range(1, count + 1)]
    moments = with_moments(brief, names).moments
    starts: list[int] = []
    for each in names:
        start = max(0, moments[each] - ANTICIPATION)
        starts.append(max(start, starts[-1] + 2) if starts else start)
    return starts
