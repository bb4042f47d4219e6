"""What was seen of a finished film, as values, and what in it an author should look at."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from cuereel.diagnostics import Diagnostic, info, warning
from cuereel.model import Json, Shot

ON_THE_WORD = (-3, 1)
"""Frames before and after its word within which a change begins to be on the word."""

NEAR_THE_WORD = (-3, 2)
"""Frames within which nobody is told."""

HOLD = 3
"""Seconds for which a picture may stand still."""


@dataclass(frozen=True, slots=True)
class MomentSeen:
    """A moment: the frame of the film on which it is wanted, and the one on which the picture changes (None: none)."""

    name: str
    wanted: int
    measured: int | None

    @property
    def off(self) -> int | None:
        """Frames by which the change comes late (negative: early)."""
        return None if self.measured is None else self.measured - self.wanted

    def within(self, frames: tuple[int, int]) -> bool:
        """Whether the change begins so many frames around its word."""
        return self.off is not None and frames[0] <= self.off <= frames[1]


@dataclass(frozen=True, slots=True)
class ShotSeen:
    """A shot of the finished film: its moments, and the stretches (frames of the film) for which nothing moves."""

    moments: tuple[MomentSeen, ...]
    still: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of a film: its shots in order, and whether it starts on an empty picture."""

    shots: tuple[ShotSeen, ...]
    blank_start: bool


def as_json(seen: Seen) -> str:
    """What was seen as a JSON text."""
    return json.dumps(asdict(seen))


def from_json(text: str) -> Seen:
    """What was seen, from the text that `as_json` made of it."""
    value = json.loads(text)
    return Seen(tuple(map(_shot, value["shots"])), value["blank_start"])


def _shot(value: Json) -> ShotSeen:
    moments = tuple(MomentSeen(**moment) for moment in value["moments"])
    return ShotSeen(moments, tuple((start, end) for start, end in value["still"]))


def remarks(seen: Seen, shots: Sequence[Shot], fps: int) -> tuple[Diagnostic, ...]:
    """What an author may want to mend; `shots` are those of the film's timeline."""
    out: list[Diagnostic] = []
    if seen.blank_start:
        message = "the first frame shows nothing but the backdrop, and it is all that many people see"
        out.append(warning("blank", message, shots[0].panel.span, "bind a picture to the first word"))
    for shot, plan in zip(seen.shots, shots, strict=True):
        panel = plan.panel
        for start, end in shot.still:
            message = f"nothing moves in {panel.id} for {(end - start) / fps:.1f} s, from {start / fps:.1f} s on"
            out.append(info("frozen", message, panel.span, "add a visual with `at:`, or give the scene more steps"))
        off = [_told(moment) for moment in shot.moments if not moment.within(NEAR_THE_WORD)]
        if off:
            message = f"in {panel.id}, {'; '.join(off)}"
            out.append(info("off-word", message, panel.span, "move it with `nudge:`, or bind it elsewhere with `at:`"))
    return tuple(out)


def _told(moment: MomentSeen) -> str:
    if moment.off is None:
        return f'nothing visible happens at "{moment.name}"'
    return f'"{moment.name}" is seen {abs(moment.off)} frames {"late" if moment.off > 0 else "early"}'
