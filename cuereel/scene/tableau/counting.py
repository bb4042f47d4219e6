"""A number that changes -> a plate at its thing that runs from one value to the other and stops on its word."""

from __future__ import annotations

from dataclasses import dataclass

from manim import Group

from cuereel.scene.count.figure import Span
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box
from cuereel.scene.tableau.looks import plate
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.plates import number_type
from cuereel.scene.track import Track, elapsed
from cuereel.theme import Theme

RUNS = 0.9
"""Seconds that a number runs."""

SHOWN = 22
"""Values that are shown on the way, at most: more could not be told apart."""

LANDS = 9
"""Frames in which the plate gives a start as the number stops."""


@dataclass(frozen=True)
class Course:
    """From which frame to which a number runs, and what it reads first and last."""

    begin: int
    end: int
    first: str
    last: str


def course(start: int, earliest: int, latest: int, fps: int, first: str, last: str) -> Course:
    """A number that stops on frame `start`, where there was time to run before, from frame `earliest` on."""
    lasts = round(RUNS * fps)
    begin = max(earliest, start - lasts)
    end = max(start, min(begin + lasts, latest))
    return Course(begin, max(end, begin + 2), first, last)


class Running:
    """A plate whose number runs."""

    def __init__(self, theme: Theme, part: Part, box: Box, run: Course) -> None:
        self._part, self._box, self._run = part, box, run
        self._off = box.center - part.box.center
        span = Span(run.first, run.last)
        steps = max(2, min(SHOWN, span.steps))
        texts = list(dict.fromkeys(span.at(number / steps) for number in range(steps + 1)))
        wide = box.width / PX
        size = min(number_type(text, wide) or 52.0 for text in (texts[0], texts[-1]))
        tone, landed = theme.colour("cool"), theme.colour("accent")
        longest = max(texts, key=len)
        least = plate(theme, (longest,), size, wide, tone).width / PX
        self._rigs = [Rig(plate(theme, (text,), size, wide, tone, least)) for text in texts[:-1]]
        self._rigs.append(Rig(plate(theme, (texts[-1],), size, wide, landed, least)))
        self.seen, self._gone = Track(1.0), Track(1.0)
        self.mobject = Group(*(rig.mobject for rig in self._rigs))

    def fade_from(self, start: int) -> None:
        """Make way for other words."""
        self._gone.to(0.0, start, 3)

    def shows(self, frame: int) -> int:
        """The number of the value that is shown."""
        share = elapsed(frame - self._run.begin + 1, self._run.end - self._run.begin + 1)
        return min(len(self._rigs) - 1, int(ease_in_out(share) * (len(self._rigs) - 1) + 1e-6))

    def box_at(self, frame: int) -> Box | None:
        return self._box if self._gone.at(frame) * self._part.seen.at(frame) > 0.5 else None

    def pose(self, frame: int, camera: Pose) -> None:
        part, now = self._part, self.shows(frame)
        size = min(1.0, part.size.at(frame))
        at = part.where(frame) + self._off * size
        since = frame - self._run.end
        pop = 1 + 0.16 * (overshoot(1.5)(elapsed(since + 1, LANDS)) - elapsed(since + 1, LANDS)) if since >= 0 else 1.0
        pop += 0.12 * max(0.0, 1 - abs(since - 2) / 4)
        seen = self.seen.at(frame) * self._gone.at(frame) * min(1.0, part.seen.at(frame))
        for number, rig in enumerate(self._rigs):
            rig.fade(seen if number == now else 0.0)
            if number == now:
                rig.pose(then(scaled(pop * (0.45 + 0.55 * size)), shifted(at[0], at[1]), camera))


__all__ = ["Course", "Running", "course"]
