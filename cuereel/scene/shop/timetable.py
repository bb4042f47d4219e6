"""A checkout's steps and the moments of its shot -> on which frames each of them starts, is ticked and is left.

Frames count from the shot's start; a `place` is a step's number from 0.
"""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.sense import seen_said
from cuereel.scene.shop.step import INSIDE, STARTS_INSIDE, Step

TICKING = 5
"""Frames from a tick's first sight until it is whole: then the request goes on."""

LATE = 7
"""Frames after a check's start at which the request comes to rest there: it sets out before, and is not hurried."""

PAUSE = 1.5
"""Seconds that must be left after a success for the phone to show, unasked, what is behind it."""

SWEEP, SEEN, EARLY = 10, 1.1, 24
"""Frames that the x-ray takes, seconds for which what it ends is seen before, and frames from it to a label."""

CROSSING = 0.7
"""Seconds that the camera takes to go in or to come out, if there is time."""

LEAST, AHEAD, SEEN_AHEAD = 14, 45, 75
"""Frames from the camera's setting out to what it comes for: at least, and at most where it sets out with a sentence
and where it does with words that turn to what is seen from outside."""

OUT = 0.75
"""Seconds that it takes at most to come out with such words: then the page is waited for."""

ENDS = (".", "!", "?", "…")
"""What a sentence ends with."""


class Timetable:
    """When things happen: `starts` and, by a step's place, `crossings`; `ticks` by a check's number."""

    def __init__(self, scene: CueScene, written: Sequence[Step], steps: Sequence[Step]) -> None:
        """`written` are the steps as the moments count them, `steps` as they are drawn."""
        self._scene, self._written, self._steps, self._frames = scene, written, steps, scene.brief.frames
        self.starts = self._starts()
        self.crossings = self._crossings()
        self.ticks = self._ticks()

    def end(self, place: int) -> int:
        """The frame on which a step is over: that of the next one, or the shot's end."""
        return self.starts[place + 1] if place + 1 < len(self.starts) else self._frames

    def stay(self, place: int) -> tuple[int, int]:
        """The frames of a step before the next one starts, or the camera leaves for it."""
        start = self.starts[place]
        return start, max(start + 1, self.crossings.get(place + 1, self.end(place)))

    def crossed(self, place: int) -> int:
        """The frame on which the camera has gone in or come out for a step: ahead of it, if its words set out early."""
        return min(self.starts[place] - 2, self.crossings[place] + round(OUT * self._scene.fps))

    def revealed(self, place: int) -> int | None:
        """The frame on which what is behind the page of a success shows through it: asked for, or with time left."""
        if place + 1 < len(self._steps):
            following = self._steps[place + 1]
            return self.swept(place + 1) if following.verb == "reveal" else None
        left = self._frames - self.starts[place]
        if left <= PAUSE * self._scene.fps or not self.ticks:
            return None
        return self.starts[place] + max(self._scene.fps, round(0.34 * left))

    def swept(self, place: int) -> int:
        """The frame on which the x-ray of a reveal sets out: ahead of its label, if what it ends has been seen."""
        start = self.starts[place]
        return self.ahead(place - 1, start) if self._steps[place].words else start

    def ahead(self, place: int, start: int) -> int:
        """The frame on which the x-ray for a label that falls on `start` sets out, after the step at `place`."""
        seen = start - (self.starts[place] if place >= 0 else 0) - round(SEEN * self._scene.fps)
        return start - min(EARLY, seen) if seen > SWEEP else start

    def way(self, number: int, start: int) -> tuple[int, int]:
        """The frames on which the request sets out for a check that starts on `start`, and comes to rest there."""
        fps, ticked = self._scene.fps, self.ticks[number]
        before = self.ticks[number - 1] if number else start - round(0.5 * fps)
        leaves = max(min(before + TICKING, start - round(0.24 * fps)), start - round(0.9 * fps), 0)
        return leaves, max(start, min(start + LATE, start + round(0.25 * (ticked - start)), ticked - TICKING))

    def goes_straight_on(self, number: int) -> bool:
        """Whether the request runs on to what is not named as soon as a check is ticked."""
        places = [place for place, step in enumerate(self._steps) if step.verb == "check"]
        later = [at for at, step in zip(self.starts, self._steps, strict=True) if step.verb == "more"]
        later = [at for at in later if at >= self.starts[places[number]]]
        return bool(later) and min(later) - self.ticks[number] < 0.5 * self._scene.fps

    def _named(self, name: str, number: int, count: int) -> int | None:
        """The first frame of a moment that is one of several of its name, or None."""
        for key in (f"{name}-{number}", name) if count == 1 else (f"{name}-{number}",):
            if self._scene.has(key):
                return max(0, self._scene.frame_of(key) - ANTICIPATION)
        return None

    def _starts(self) -> list[int]:
        seen: dict[str, int] = {}
        known: list[int | None] = []
        names = [step.verb for step in self._written or self._steps]
        for name in names:
            seen[name] = seen.get(name, 0) + 1
            count = names.count(name)
            known.append(self._named(name, seen[name], count))
        return spread(known, self._frames)

    def _ticks(self) -> list[int]:
        """The frame of each check's tick: as its moment says, else shortly before what comes next."""
        places = [place for place, step in enumerate(self._steps) if step.verb == "check"]
        written = sum(step.verb == "check" for step in self._written)
        ticks = []
        for number, place in enumerate(places, start=1):
            start = self.starts[place]
            following = self.crossings.get(place + 1, self.end(place))
            told = self._named("checked", number, written)
            natural = min(following - 3, start + round(1.4 * self._scene.fps))
            ticks.append(max(start + 3, min(told, following) if told is not None else natural))
        return ticks

    def _crossings(self) -> dict[int, int]:
        """By the place of a step: the frame on which the camera goes in or comes out for it without being asked to."""
        found = {}
        inside = self._steps[0].verb in STARTS_INSIDE
        for place, step in enumerate(self._steps):
            verb = step.verb
            if (verb in INSIDE and not inside) or (verb in ("success", "reveal") and inside):
                before = self.starts[place - 1] if place else 0
                lasts = max(2, min(round(CROSSING * self._scene.fps), round(0.45 * (self.starts[place] - before))))
                arrives = self.starts[place] - 2
                found[place] = self._opened(before + LEAST, arrives) or max(0, arrives - lasts)
            inside = verb in (*INSIDE, "zoom") or (inside and verb not in ("back", "success", "reveal"))
        return found

    def _opened(self, earliest: int, arrives: int) -> int | None:
        """The frame on which the words turn from what works inside, or None: with them the camera changes its place."""
        words, latest = self._scene.brief.words, arrives - LEAST
        starts = self._words()
        near = [at for at, frame in starts.items() if max(earliest, arrives - SEEN_AHEAD) <= frame <= latest]
        seen = seen_said(words, max(0, near[0] - 1), len(words)) if near else None
        if seen in near:
            return starts[seen]
        late = [at for at in near if at and words[at - 1].rstrip("\"'”’)»").endswith(ENDS)]
        return next((starts[at] for at in reversed(late) if starts[at] >= arrives - AHEAD), None)

    def _words(self) -> dict[int, int]:
        """By the place of each word: the frame on which what it moves begins to move."""
        names = {at: f"word-{at + 1}" for at in range(len(self._scene.brief.words))}
        return {at: self._scene.frame_of(name) - ANTICIPATION for at, name in names.items() if self._scene.has(name)}


def spread(known: Sequence[int | None], frames: int) -> list[int]:
    """Frames for all steps: those known, in order, and the others evenly between their neighbours (0 and `frames`)."""
    out: list[int] = []
    for place, frame in enumerate(known):
        before = out[-1] if out else 0
        if frame is not None:
            out.append(max(before, frame))
            continue
        told = [(later, at) for later, at in enumerate(known) if later > place and at is not None]
        later, bound = told[0] if told else (len(known), frames)
        out.append(before + max(0, bound - before) // (later - place + 1))
    return out


__all__ = ["SWEEP", "TICKING", "Timetable"]
