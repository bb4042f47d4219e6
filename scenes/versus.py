"""Two sides of one frame against each other: each is lit on its words while the other recedes, and may be judged."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from manim import Mobject, Polygon
from pydantic import Field

from cuereel.artwork.phrase import about
from cuereel.scene import CueScene, SceneParams, moment
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.names import in_full
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.score import starts_in_turn
from cuereel.scene.setting import drawable
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import px
from cuereel.scene.track import Track
from cuereel.scene.versus.facing import Facing, apart, side_called
from cuereel.scene.versus.plan import Plan
from cuereel.scene.versus.seam import Seam
from cuereel.scene.versus.side import NEVER, Side, Told
from cuereel.scene.versus.verdicts import round_mark, told
from cuereel.scene.versus.wording import PHRASES

SWINGS, RESTS, TURNS = 12, 40, 54
"""Frames in which the seam swings to a side, for which the last side that was said stays lit, and for which each side
is lit in turn where there is time after that."""

DIM = 0.54
"""How far a side recedes behind the one that is lit (of the veil over it)."""

LATER = 12
"""Frames after a side's start on which words come that nobody says."""


class Versus(CueScene):
    """Two halves divided by a slanting seam, which swings away from the side that is being said."""

    class Params(SceneParams):
        """The left side and the right one, each a word or `{title, art, text, mark}`, and what is `between` them:
        only a line, "vs" or an arrow.

        `crossed` sides are struck out, `checked` ones get a green check, in the order in which that is to happen; one
        that `wins` gets a check as well, and the other loses its colours. Each is "left", "right" or what stands there.
        """

        sides: tuple[str | Facing, ...] = Field(default=(), min_length=2, max_length=2)
        # it must be said, so that what a cue calls a side is lettered in full: "messy desk" is not only a desk
        between: Literal["line", "vs", "arrow"]
        checked: tuple[str, ...] = Field(default=(), max_length=2)
        crossed: tuple[str, ...] = Field(default=(), max_length=2)
        wins: tuple[str, ...] = Field(default=(), max_length=1)

    PHRASES = PHRASES
    MOMENTS = (
        moment("side-{n}", "{item}", "{item.title}", "{item.art}", "{item.text}", each="sides"),
        moment("text-{n}", "{item.text}", each="sides.text", sound="tick"),
        moment("crossed-{n}", each="crossed", sound="thud"),
        moment("checked-{n}", each="checked", sound="success"),
        moment("wins-{n}", each="wins", sound="success"),
    )
    ART = ("sides", "sides.art", "sides.title", "sides.text", "sides.mark")
    LETTERED = ("sides.title", "sides.text", "between")
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "sides": [
            {"title": "Walk", "art": "shoe", "text": "5 km/h"},
            {"title": "Ride", "art": "bicycle", "text": "20 km/h"},
        ],
        "between": "vs",
        "wins": ["right"],
    }

    def construct(self) -> None:
        facing = [apart(side) for side in self.params.sides or ("?", "?")]
        sides = [self._told(each, thing) for each, thing in zip(facing, self._things(facing), strict=True)]
        self._time(facing, sides)
        plan = Plan(self.stage, captioned=self.brief.captioned, footed=any(side.text and side.footed for side in sides))
        tones = self._tones(facing)
        self._sides = [Side(self, plan, number, each, tones[number]) for number, each in enumerate(sides)]
        self._seam = Seam(self.theme, plan, self.params.between, tones)
        window = Polygon(*plan.outline(px(400)), stroke_width=0).set_fill("#000000", 0)
        self._half = Rig(window)
        left, right = self._sides
        clip_to(left.mobject, window)
        self._plan()
        self._gives = plan.gives
        self.add(right.mobject, left.mobject, self._seam.mobject, left.over, right.over)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _told(self, facing: Facing, thing: Mobject | None) -> Told:
        family = self.theme.fonts["words"]
        title, text = (in_full(drawable(words, family).strip().rstrip(".,;")) for words in (facing.title, facing.text))
        mark: Mobject | str = facing.mark
        if facing.mark and round_mark(self.theme, facing.mark, 100) is None:
            found = self._picture(facing.mark)
            mark = found if found is not None else ""
        steps = tuple(in_full(drawable(step, family).strip()) for step in facing.steps)
        short = in_full(about(title)) if thing is not None else ""
        return Told(title, text, thing, mark, steps, short, footed=thing is not None or bool(steps) or not title)

    def _things(self, facing: list[Facing]) -> list[Mobject | None]:
        """What is drawn of each side; what only its words name stands for it where both sides have something."""
        named = [None if each.steps else self._picture(each.art, each.title) for each in facing]
        found = [thing or self._picture(each.text) for thing, each in zip(named, facing, strict=True)]
        return found if all(found) else named

    def _picture(self, *names: str) -> Mobject | None:
        """The art for the first name that has any."""
        for name in filter(None, names):
            try:
                return self.art(name)
            except KeyError:
                continue
        return None

    def _tones(self, facing: list[Facing]) -> tuple[str, str]:
        """A cool side and a warm one; where marks judge them, a good one and a bad one."""
        judged = [told(each.mark) for each in facing]
        if set(judged) == {"good", "bad"}:
            return self.colour(judged[0]), self.colour(judged[1])
        return self.colour("cool"), self.colour("accent")

    def _time(self, facing: list[Facing], sides: list[Told]) -> None:
        """Set the frame of everything that comes."""
        starts = starts_in_turn(self.brief, "side", 2)
        moments = self.brief.moments
        texted = 0
        told = [each.text for each in self.params.sides if isinstance(each, Facing)]
        for each, side, start in zip(facing, sides, starts, strict=True):
            side.starts = start
            side.lasts = min([other for other in starts if other > start], default=self.brief.frames) - start
            if each.text:
                # a figure that stands in its title has no moment of its own
                texted += each.text in told
                said = moments.get(f"text-{texted}") if each.text in told else None
                side.texted = start + LATER if said is None else max(start + 2, said - ANTICIPATION)
        after = max(starts) + SWINGS
        for kind in ("crossed", "checked", "wins"):
            for number, one in enumerate(getattr(self.params, kind), start=1):
                said = moments.get(f"{kind}-{number}", after + LATER * number)
                frame = max(max(starts) + 2, said - ANTICIPATION)
                meant = self._meant(one, facing)
                if meant is None:
                    continue
                own, other = sides[meant], sides[1 - meant]
                if kind == "wins":
                    own.won, other.lost = frame, frame
                else:
                    setattr(own, kind, frame)

    def _meant(self, name: str, facing: list[Facing]) -> int | None:
        """The side that a judgement is of: the one that is called so, or the other where a judgement has the first."""
        meant = side_called(name, facing)
        if meant is not None:
            return meant
        every = (*self.params.checked, *self.params.crossed)
        others = [side for each in every if each != name and (side := side_called(each, facing)) is not None]
        return 1 - others[0] if len(others) == 1 and len(every) == 2 else None

    def _plan(self) -> None:
        """How the seam swings (-1 to 1), and how far each side is lit and stands back."""
        first, second = (side.told.starts for side in self._sides)
        self._swing = Track(0.0)
        self._dims = Track(0.0), Track(0.0)
        lit: list[tuple[int, int | None]] = [(first, 0), (second, 1)] if second >= first else [(second, 1), (first, 0)]
        last = max(first, second, *(t for side in self._sides if (t := side.told.texted) < NEVER))
        verdict = self._verdict()
        if verdict is not None:
            lit.append(verdict)
            last = max(last, verdict[0])
        at = last + RESTS
        if verdict is None or verdict[1] is None:
            lit.append((at, None))
            turn = 0
            while (at := at + TURNS) < self.brief.frames - TURNS // 2:
                lit.append((at, (0, 1, None)[turn % 3]))
                turn += 1
        for frame, side in sorted(lit, key=lambda each: each[0]):
            self._swing.to(0.0 if side is None else 1.0 - 2.0 * side, frame, SWINGS, ease_in_out)
            for number, dim in enumerate(self._dims):
                dim.to(DIM if side is not None and side != number else 0.0, frame, SWINGS, ease_out)

    def _verdict(self) -> tuple[int, int | None] | None:
        """The frame of the last judgement, and the side to which the seam then gives way."""
        judged: list[tuple[int, int | None]] = []
        for number, side in enumerate(self._sides):
            judged += [(side.told.won, number), (side.told.checked, number), (side.told.crossed, 1 - number)]
        judged = [each for each in judged if each[0] < NEVER]
        return max(judged, key=lambda each: each[0]) if judged else None

    # -- what moves

    def _pose(self, frame: int) -> None:
        # the halves close from either side as the scene opens
        opening = 0.9 * (1 - ease_out(float(np.clip((frame + 1) / 9, 0, 1))))
        across = self._gives * (self._swing.at(frame) - opening)
        self._half.pose(shifted(across))
        beat = 0.0
        for number, side in enumerate(self._sides):
            since = frame - side.told.starts
            lit = ease_out(float(np.clip((since + 1) / 6, 0, 1)))
            beat = max(beat, float(np.interp(since, [-1, 3, 10], [0, 1, 0])))
            side.pose(frame, across, lit, self._dims[number].at(frame))
        self._seam.pose(frame, across, beat)
