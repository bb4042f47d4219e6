"""A chapter's heading as a terrace of solid blocks: stairs come, and line after line lands upon them, as it is said."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import Mobject, VGroup

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.card import is_dark, mix
from cuereel.scene.departing import Departure
from cuereel.scene.dust import Puff
from cuereel.scene.footing import APART, Footing, weighty
from cuereel.scene.groove import Groove
from cuereel.scene.lettering import letter
from cuereel.scene.motion import overshoot
from cuereel.scene.number_sign import number_sign
from cuereel.scene.outline import Outline, level
from cuereel.scene.plaza import Plaza
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import word_frames
from cuereel.scene.setting import Row, drawable, set_row
from cuereel.scene.slab import OUT, SLIDE, Slab, SlabWord, stand
from cuereel.scene.solid import Body, Eye
from cuereel.scene.stage import PX, Stage
from cuereel.scene.terrace import SQUEEZED, STEP, Step, entrance, foundation_foot, number_block, passed_blocks, terrace
from cuereel.scene.track import Track, recoil

AHEAD = 3
"""Frames before its word at which a block comes into sight."""

SWAY = 150.0
"""px by which the eye moves over the shot: what is far moves against what is near."""

INSET, SET_BACK, LOWER = 12.0, 8.0, 6.0
"""px by which a dark stair is narrower than the block that comes over it, stands back from its front, and is lower."""

CUT = 0.34
"""How much lighter a stair's line is than the stair: what is to be said can be made out, and is lit as it is said."""

SHADOW = (0.25, 0.5)
"""How dark the number's block leaves the ground below it as it lifts, at its back and at its front."""

DESCENDERS, HANGING = "gjpqyQ,;", 0.08
"""Letters that hang below the line, and the share of their size by which a line with some of them is set higher."""

HOP = 12.0
"""px by which what stands there hops as a block comes in."""

PUSH, PUSHED = 44.0, 9
"""px by which the last block, where it slides in, pushes the number's on, and the frames that this takes."""

MOST_PASSED = 4
"""Blocks of earlier chapters at most."""

RESTING = 1
"""Frames for which the last block lies before the number's may leave, at least."""

CALM = 10
"""The shot's first frames, in which nothing hops or is pushed: a wipe comes to rest on the number's block."""


class ChapterCard(CueScene):
    """The number and the words of a heading: blocks that come in as they are said, each before the last."""

    class Params(SceneParams):
        """The heading without its number; it is the `place`th of `total` chapters, if that is to be shown.

        `place` is `number` where it is not given.
        """

        text: str
        number: int | None = None
        total: int | None = None
        place: int | None = None

    CAPTIONS = False
    MARKED = False
    WIPED = True
    WORDS = True
    EXAMPLE: ClassVar[dict[str, Any]] = {"text": "KAMU ADALAH PONDASI UTAMA", "number": 1, "total": 3}

    @classmethod
    def landing(cls, brief: Brief) -> Box:
        """On the block of the number, as it stands at first."""
        params = cls.Params.model_validate(brief.params)
        return number_block(brief.stage, params.text, params.place or params.number)

    @classmethod
    def outline(cls, stage: Stage, *, closing: bool) -> Outline | None:
        """It ends on the edge of its foundation."""
        return level(stage.frame.left, stage.frame.right, foundation_foot(stage)) if closing else None

    def construct(self) -> None:
        self.family = self.theme.fonts["words"]
        said = [drawable(word, self.family) for word in self.brief.words]
        written = [drawable(word, self.family) for word in self.params.text.split()]
        self.words = [word for word in (said or written) if word.strip()] or ["?"]
        self.starts, _ = word_frames(self, len(self.words))
        numbered = self.params.number is not None
        self.lead = max(0, len(self.words) - len(written)) if numbered else 0
        texts = [word.rstrip(",.;:") or word for word in self.words[self.lead :]]
        self.place = self.params.place or self.params.number
        self.terrace = terrace(self.stage, self.family, self.params.text, self.place, texts)
        self.eye = self.terrace.eye
        self.plaza = Plaza(self.stage, self.theme, self.terrace)
        self.shadow, self.cube, self.sign = self._number()
        self.below = Rig(self.shadow.mobject)
        self.pillars, self.passed = self._passed()
        self.cuts: list[Rig] = []
        self.base = self._base(texts)
        self.slabs = [
            self._slab(number, [self.lead + at for at in line], [texts[at] for at in line])
            for number, line in enumerate(self.terrace.lines)
        ]
        self.add(self.plaza.behind, self.pillars.mobject, self.shadow.mobject)
        self.add(self.base.body.mobject, self.groove.runner, self.passed.mobject, self.cube.mobject, self.sign.mobject)
        for slab in self.slabs:
            self.add(slab.body.mobject, slab.puff.mobject, *[word.body.mobject for word in slab.words])
        number = "" if self.params.number is None else str(self.params.number)
        rest, frames = self.slabs[-1].struck + RESTING, self.brief.frames
        self.departure = Departure(self.stage, self.theme, self.terrace.number, number, rest, frames)
        self.footing = Footing(self.stage, self.theme, self.terrace.base[-1], self._takes_weight(texts))
        self.add(self.base.puff.mobject, self.footing.mobject, self.departure.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    def _takes_weight(self, texts: list[str]) -> int | None:
        """The frame on which the foundation lands; not while a wipe comes to rest, nor with the last block."""
        at = weighty(texts, self.terrace.lines)
        on = -1 if at is None else self.starts[self.lead + at]
        return on if CALM < on <= self.slabs[-1].struck - APART else None

    # -- the number

    def _number(self) -> tuple[Body, Body, Rig]:
        """What lies in the shadow of the number's block, that block, and the sign that is stamped on its front."""
        box, depth, accent = self.terrace.number, self.terrace.depth, self.colour("accent")
        corners = np.array([[box.left, box.bottom, 0.0], [box.right, box.top, 0.0]])
        (left, low, _), (right, high, _) = self.eye.at(corners, depth)
        deep = depth + box.width * 0.55
        shadow, cube = Body(self.eye, self.theme), Body(self.eye, self.theme)
        shade = "#000000" if is_dark(self.theme) else self.colour("ink")
        ground = ((left, low, deep), (right, low, deep), (right, low, depth), (left, low, depth))
        shadow.face(*ground, top=shade, bottom=shade, alpha=SHADOW)
        cube.block(left, right, high, low, depth, deep, accent)
        colours = self.colour("on_accent"), self.colour("ink")
        sign = number_sign(self.params.text, self.params.number, box.width, colours, self.family, self.params.place)
        return shadow, cube, Rig(sign.move_to(box.center))

    def _passed(self) -> tuple[Body, Body]:
        """The pillars of the chapters before this one, and their blocks, smaller and dim."""
        pillars, cubes = Body(self.eye, self.theme), Body(self.eye, self.theme)
        first, depth = self.terrace.number, self.terrace.depth
        boxes = passed_blocks(self.stage, first, min((self.place or 1) - 1, MOST_PASSED))
        tone = mix(self.colour("accent"), self.colour("background"), 0.42 if is_dark(self.theme) else 0.3)
        stone = mix(self.colour("raised"), self.colour("cool"), 0.12)
        ground = self.terrace.base[-1].box.bottom
        # those farther from the eye first, so that they stand behind
        for back, box in sorted(enumerate(boxes, start=1), key=lambda entry: -abs(entry[1].center[0] - self.eye.x)):
            corners = np.array([[box.left, box.bottom, 0.0], [box.right, box.top, 0.0]])
            (left, low, _), (right, high, _) = self.eye.at(corners, depth)
            deep = depth + box.width * 0.55
            pillars.block(left, right, low, ground, depth, deep, stone)
            cubes.block(left, right, high, low, depth, deep, tone)
            latest = self.params.number if self.params.number is not None else self.params.place
            if latest is not None:
                text = str(latest - back)
                sign = letter(text, 200, colour=self.colour("on_accent"), family=self.family, weight="heavy")
                sign.scale(0.6 * box.width / max(sign.height, sign.width)).move_to(box.center)
                cubes.flat(sign, depth)
        return pillars, cubes

    def _stamped(self) -> int:
        """The frame on which the sign is stamped: on the number's word, or when the first block has landed."""
        return self.starts[0] - ANTICIPATION if self.lead else self.starts[0] - AHEAD + SLIDE // 2

    # -- blocks

    def _base(self, texts: list[str]) -> Slab:
        """The foundation: stairs with the lines cut into them, its steps, the request's groove."""
        steps, body = self.terrace.base, Body(self.eye, self.theme)
        depth, colour = self.terrace.depth, mix(self.colour("raised"), self.colour("cool"), 0.12)
        low = float(steps[-1].box.bottom)
        quiet = mix(self.colour("raised"), self.colour("background"), 0.55 if is_dark(self.theme) else 0.3)
        cut = mix(quiet, self.colour("ink"), CUT)
        for number, step in enumerate(self.terrace.rows):
            inner = Box(
                step.box.left + px(INSET), step.box.bottom, step.box.right - px(INSET), step.box.top - px(LOWER)
            )
            stair = Step(inner, 0.0, step.depth + px(SET_BACK))
            self._stand(body, stair, step.depth + px(STEP), self._floor(), quiet)
            written = self._written(number, [texts[at] for at in self.terrace.lines[number]], cut)
            self.cuts.append(Rig(written))
            body.flat(written, stair.depth)
        for number, step in enumerate(steps):
            far = self.terrace.rows[-1].depth + px(SET_BACK) if number == 0 else steps[number - 1].depth
            self._stand(body, step, far, low, mix(colour, self.colour("line"), 0.2 * number / len(steps)))
        front, frame = steps[-1], self.stage.frame
        start = self.starts[0] - AHEAD - (0 if self.lead else SLIDE - 1)
        way = -self._side(0) * (frame.width + px(340)) * (self.eye.far + depth) / self.eye.far
        self.groove = Groove(self.stage, self.theme, body, front, self.place or 0, self.params.total or 0)
        foot = np.array([frame.center[0], front.box.bottom, 0.0])
        puff = Puff(self.theme, foot, frame.width * 0.55, start + SLIDE // 2, -float(np.sign(way)))
        return Slab(body, [], float(way), start, puff)

    def _side(self, number: int) -> int:
        """The side from which a line's block comes, -1 the left one: they take turns."""
        first = self.terrace.turn or -1
        return -first if number % 2 else first

    def _floor(self) -> float:
        """The height in the room of the foundation's top."""
        ground = self.terrace.base[0]
        return float(self.eye.at(np.array([[0.0, ground.box.top, 0.0]]), ground.depth)[0, 1])

    def _stand(self, body: Body, step: Step, far: float, foot: float, colour: str) -> None:
        stand(body, step, far, foot, colour, mix(self.colour("cool"), "#FFFFFF", 0.5))

    def _slab(self, number: int, line: list[int], texts: list[str]) -> Slab:
        """The block of a line: it comes in with its first word, the others are slammed on as they are said."""
        lit, step = number == len(self.terrace.rows) - 1, self.terrace.rows[number]
        colour = self.colour("cool") if lit else mix(self.colour("raised"), self.colour("line"), 0.45)
        body, box = Body(self.eye, self.theme), step.box
        foot = float(self.eye.at(np.array([[0.0, box.bottom, 0.0]]), step.depth)[0, 1])
        self._stand(body, step, step.depth + px(STEP), foot, colour)
        row = self._written(number, texts, self.colour("on_accent" if lit else "ink"))
        start = self.starts[line[0]] - AHEAD
        said = [None, *(self.starts[at] - ANTICIPATION for at in line[1:])]
        words = [self._word(word, step, when) for word, when in zip(row, said, strict=True)]
        frame, side = self.stage.frame, self._side(number)
        come = entrance(self.place)
        out = box.right - frame.left if side < 0 else frame.right - box.left
        out = side * (out + px(SWAY + 40)) if come == "slide" else 1.0
        way = out * (self.eye.far + step.depth) / self.eye.far
        left, right = max(box.left, frame.left), min(box.right, frame.right)
        edge = np.array([(left + right) / 2, box.bottom, 0.0])
        puff = Puff(self.theme, edge, (right - left) / 2, start + SLIDE // 2, -side)
        return Slab(body, words, float(way), start, puff, come, float(box.bottom))

    def _written(self, number: int, texts: list[str], ink: str) -> VGroup:
        """A line's words as they are first seen on the front of its block."""
        step, (left, right) = self.terrace.rows[number], self.terrace.spans[number]
        row = set_row(Row(tuple(texts), ink, step.size, "heavy"), self.family, (right - left) / PX / SQUEEZED)
        spare = right - left - row.advance
        if spare < 0:
            row.stretch((right - left) / row.advance, 0, about_point=np.zeros(3))
            spare = 0.0
        x = left + {-1: 0.0, 0: spare / 2, 1: spare}[self.terrace.turn]
        hanging = HANGING if any(letter in DESCENDERS for text in texts for letter in text) else 0.0
        row.shift(np.array([x, step.box.center[1] - px(row.size * (0.35 - hanging)), 0.0]))
        return row

    def _word(self, word: Mobject, step: Step, start: int | None) -> SlabWord:
        body = Body(self.eye, self.theme)
        centre = word.get_center()
        body.flat(word, step.depth)
        return SlabWord(body, Rig(word), centre, start)

    # -- what moves

    def _pose(self, frame: int) -> None:
        eye = self._look(frame)
        hop = self._hop(frame) + self.footing.above(frame)
        push = self._push(frame)
        self.plaza.pose(eye)
        self.shadow.pose(eye, (push, hop, 0.0))
        self.below.fade(1 - self.departure.share(frame))
        self.pillars.pose(eye)
        self.passed.pose(eye, (0.0, 0.7 * hop, 0.0))
        self._pose_number(frame, eye, push, hop)
        low = self.footing.base(frame)
        self.base.pose(frame, eye, low)
        self.footing.pose(frame)
        self.groove.pose(frame, self.brief.frames, self.slabs[-1].struck, (self.base.away(frame), low))
        for slab, cut in zip(self.slabs, self.cuts, strict=True):
            slab.pose(frame, eye, hop)
            cut.fade(1.0 if frame < slab.start else 0.0)

    def _look(self, frame: int) -> Eye:
        """The eye drifts to the side all the time."""
        share = frame / max(self.brief.frames, 120)
        way = self.terrace.turn or 1
        return Eye(self.eye.x + way * px(SWAY) * share, self.eye.y, self.eye.far)

    def _hop(self, frame: int) -> float:
        """How high what stands there hops as blocks come in below it; not while a wipe still comes to rest on it."""
        since = [frame - slab.struck for slab in self.slabs if slab.struck > CALM]
        return px(HOP) * max((float(np.interp(at, [-1, 0, 1, 3, 5], [0, 0.7, 1, 0.4, 0])) for at in since), default=0.0)

    def _push(self, frame: int) -> float:
        """How far the last block has pushed the number's to the side (scene units)."""
        last = self.slabs[-1]
        if last.entrance != "slide" or last.struck <= CALM:
            return 0.0
        share = float(np.clip((frame - last.struck + 1) / PUSHED, 0, 1))
        return -float(np.sign(last.way)) * px(PUSH) * overshoot(1.3)(share)

    def _pose_number(self, frame: int, eye: Eye, push: float, hop: float) -> None:
        since = frame - self._stamped()
        pressed = 0.05 * recoil((min(since, frame - CALM) - 1) / self.fps, 0.3, 0.12)
        box = self.terrace.number
        come = Track(0.0).to(1.0, self._stamped(), 5, overshoot(1.4)).at(frame)
        moved = eye.seen(self.eye.at(np.array([box.center]), self.terrace.depth))[0] - box.center
        aside = moved[0] + push, moved[1] + hop
        way = self.departure.way(frame, aside)
        gone = self.departure.gone(frame)
        flat = scaled(1 + pressed, 1 - pressed, (box.center[0] + push, box.bottom))
        self.cube.pose(eye, (push, hop, 0.0), shifted(0.0, OUT) if gone else then(flat, way))
        size = 1.9 - 0.9 * come
        self.sign.pose(then(scaled(size, about=(box.center[0], box.center[1])), shifted(*aside), way))
        self.sign.fade(0.0 if gone else float(np.clip((since + 1) / 2, 0, 1)))
        self.departure.pose(frame)
