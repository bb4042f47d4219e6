"""One side of a frame -> its wall, its column, the thing on it, its title and its words, lit on their frames."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import product

import numpy as np
from manim import Group, Mobject, Polygon, Rectangle

from cuereel.scene.bake import baked, ghosted
from cuereel.scene.base import CueScene
from cuereel.scene.card import card, is_dark, mix, shaded, shadow_of
from cuereel.scene.hero import hero
from cuereel.scene.lettering import fit_text, width_of
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px, stack
from cuereel.scene.track import recoil
from cuereel.scene.versus.backs import Rays, column, wall
from cuereel.scene.versus.facing import fits
from cuereel.scene.versus.plan import LEAN, Plan
from cuereel.scene.versus.steps import Steps
from cuereel.scene.versus.verdicts import CHECKS, Crossed, Popped, round_mark

COMES, STAMPS, GREYS = 10, 8, 9
"""Frames in which a thing comes forward, its words land, and a side loses its colours."""

MARK = 168.0
"""px that a mark is across."""

LARGEST, LEAST, SMALL, FIGURE = 92.0, 52.0, 42.0, 140.0
"""px of type at most, the least of a title (a side that recedes is smaller), of one that else had no room at all, and
of a figure at most."""

LARGE, OVER = 1.2, 48
"""How much larger words are as they are first seen, nearer to the viewer, and by how many px at most."""

WIDEST = 500.0
"""px that a column is wide at most."""

STEP = 8, 34
"""Frames from a step to the next, at least and at most."""

NEVER = 10**6
"""A frame that never comes."""


@dataclass
class Told:
    """What stands on a side, and the frames on which each of it comes (`NEVER` for what does not).

    `brief` is what its title is about, for a plate on which the whole of it has no room; `lasts` is how many frames
    there are for its steps.
    """

    title: str
    text: str
    thing: Mobject | None
    mark: Mobject | str
    steps: tuple[str, ...] = ()
    brief: str = ""
    starts: int = 0
    lasts: int = 0
    texted: int = NEVER
    crossed: int = NEVER
    checked: int = NEVER
    lost: int = NEVER
    won: int = NEVER
    footed: bool = field(default=True)


class Side:
    """The left side (0) or the right one (1). `across` is how far the seam has moved, in scene units."""

    def __init__(self, scene: CueScene, plan: Plan, side: int, told: Told, tone: str) -> None:
        self.scene, self.plan, self.side, self.told, self.tone = scene, plan, side, told, tone
        theme, stage = scene.theme, scene.stage
        self._box = plan.thing(side)
        self._middle = self._box.center
        rim = plan.height(plan.heights.column)
        base = plan.box(side, (plan.heights.column, plan.heights.foot[1]), words=True)
        self._rays = Rays(stage, theme, tone, self._middle, 1 - 2 * side)
        middle, reach = float(base.center[0]), min(base.width, px(WIDEST)) / 2
        stand = Box(middle - reach, base.bottom, middle + reach, base.top)
        self._column = Rig(column(stage, theme, tone, stand, rim))
        self._thing = self._things(rim)
        self._foot = self._lettered_foot(base) if told.text and told.footed else None
        self._plates = self._titles(lettered) if (lettered := self._lettered_title()) else []
        self._marks = self._judgements()
        veil = Rectangle(width=stage.frame.width + px(400), height=stage.frame.height + px(40), stroke_width=0)
        veil.set_fill(theme.colour("background"), 0.62 if is_dark(theme) else 0.7).move_to(stage.frame.center)
        self._veil = Rig(veil)
        foot = [self._foot.mobject] if self._foot else []
        things = [rig.mobject for rig in self._thing] if self._steps is None else [self._steps.mobject]
        plates = [rig.mobject for rig in self._plates]
        ground = [wall(stage, theme, tone), self._rays.mobject, self._column.mobject]
        self.mobject = Group(*ground, *things, *foot, *plates, veil)
        self.over = Group(*[mark.mobject for mark in self._marks])

    # -- what is made

    def _things(self, rim: float) -> list[Rig]:
        """What stands on the column: in its colours, and without them."""
        theme, box = self.scene.theme, self._box
        self._steps: Steps | None = None
        if self.told.steps:
            self._steps = self._stepped(Box(box.left, max(rim, box.bottom), box.right, box.top))
            self._bounds = self._steps.box
            return []
        if self.told.thing is not None:
            made = hero(self.told.thing, box.width / PX, box.height / PX, theme, self.tone)[1:]
        else:
            made = Group(self._placard(box))
        made.move_to((box.center[0], 0, 0)).shift((0, max(rim, box.bottom) - float(made.get_bottom()[1]), 0))
        self._bounds = Box(*(float(at) for at in (*made.get_corner((-1, -1, 0))[:2], *made.get_corner((1, 1, 0))[:2])))
        shown = baked(made, detail=1.15)
        dark = is_dark(theme)
        low, high = ("#0A0F26", "#C3CBE8") if dark else ("#4A5372", "#FFFFFF")
        return [Rig(ghosted(shown, mix(low, self.tone, 0.18), mix(high, self.tone, 0.12))), Rig(shown)]

    def _stepped(self, box: Box) -> Steps:
        """Its steps, which light up one after another; without a title they reach up to where that is."""
        told = self.told
        if not told.title:
            top = self.plan.height(self.plan.heights.title[0])
            box = Box(box.left, box.bottom, box.right, box.bottom + (top - box.bottom) / self.plan.grows(self.side))
        gap = int(np.clip(told.lasts / len(told.steps), STEP[0], STEP[1]))
        starts = [told.starts + gap * number for number in range(len(told.steps))]
        return Steps(self.scene.theme, told.steps, box, self.tone, starts)

    def _lettered_title(self) -> str:
        """As much of its title as can be read on its plate: all of it, what it is about, or nothing beside a board."""
        family = self.scene.theme.fonts["words"]
        room = self.plan.box(self.side, self.plan.heights.title, words=True)
        wide, high = (room.width / PX - 28) / self.plan.grows(self.side), room.height / PX - 24
        for size, words in product((LEAST, SMALL), (self.told.title, self.told.brief)):
            lines = int(high / self.plan.grows(self.side) / (1.18 * size))
            measure = partial(width_of, px_size=size, family=family, weight="heavy")
            if words and fits(words, wide, lines, measure):
                return words
        # what is not on a board is read here, however narrow the room
        return self.told.brief

    def _placard(self, box: Box) -> Group:
        """The words of a side of which there is no picture, on a board."""
        scene, theme = self.scene, self.scene.theme
        words = self.told.title if self.told.footed or not self.told.text else self.told.text
        wide, high = 0.96 * box.width / PX, min(0.96 * box.height / PX, 0.9 * box.width / PX)
        board = card(theme, wide, high, face="raised", lift=20, rim="cool")
        board[2].set_stroke(self.tone)
        text = scene.text(words or "?", wide - 48, high - 40, size=120, weight="heavy", max_lines=5)
        return Group(*board, text)

    def _lettered_foot(self, base: Box) -> Rig:
        """The words on the front of the column: a figure that they begin with is larger than what it counts."""
        ink, grows = self.scene.theme.colour("ink"), self.plan.grows(self.side)
        room = self.plan.box(self.side, self.plan.heights.foot, words=True)
        wide, high = min(room.width, base.width) / PX - 40, room.height / PX / grows
        figure, _, unit = self.told.text.partition(" ")
        parts = [(self.told.text, high, LARGEST)]
        if unit and any(sign.isdigit() for sign in figure):
            parts = [(figure, 0.62 * high, FIGURE), (unit, 0.36 * high, 60.0)]
        lines = [
            fit_text(
                words,
                wide,
                tall,
                colour=ink,
                largest=size,
                smallest=52,
                weight="heavy",
                max_lines=max(1, int(tall / 60)),
            )
            for words, tall, size in parts
        ]
        text = stack(lines, gap=14, center=np.array([base.center[0], room.center[1], 0.0]))
        return Rig(baked(text, detail=1.2))

    def _titles(self, lettered: str) -> list[Rig]:
        """The title's plate as it waits and as it is lit, and its words on either."""
        theme, plan = self.scene.theme, self.plan
        room = plan.box(self.side, plan.heights.title, words=True)
        wide, high = room.width / PX - 28, (room.height / PX - 24) / plan.grows(self.side)
        waits = mix(theme.colour("background") if is_dark(theme) else "#FFFFFF", self.tone, 0.3)
        plates, words = [], []
        for face, ink in ((waits, theme.colour("ink")), (self.tone, theme.colour("on_accent"))):
            plates.append(Rig(Group(*self._plate(room, face))))
            title = fit_text(
                lettered, wide, high, colour=ink, largest=LARGEST, smallest=LEAST, weight="heavy", max_lines=2
            )
            words.append(Rig(baked(title.move_to(room.center), detail=1.2)))
        self._title_at = tuple(float(at) for at in room.center[:2])
        return [*plates, *words]

    def _plate(self, room: Box, face: str) -> list[Mobject]:
        frame, seam = self.scene.stage.frame, self.plan.seam
        outer = frame.left - px(300) if self.side == 0 else frame.right + px(300)
        way = -1 if self.side == 0 else 1
        ends = [(seam(y) + way * px(14), y) for y in (room.top, room.bottom)]
        corners = [np.array([*at, 0.0]) for at in ((outer, room.top), *ends, (outer, room.bottom))]
        shape = Polygon(*corners)
        tint, strength = shadow_of(self.scene.theme)
        shadow = Polygon(*corners, stroke_width=0).set_fill(tint, 0.6 * strength).shift((0, -px(12), 0))
        return [shadow, shaded(shape, mix(face, "#FFFFFF", 0.14), mix(face, "#000000", 0.08))]

    def _judgements(self) -> list[Popped | Crossed]:
        """The marks over its thing, at the corner away from the seam so that they hide little of it."""
        theme, told, box = self.scene.theme, self.told, self._bounds
        size = min(MARK, 0.5 * self._box.width / PX)
        reach = px(0.5 * size)
        edge = self.plan.box(self.side, self.plan.heights.thing)
        x = (
            max(box.left + reach * 0.4, edge.left + reach)
            if self.side == 0
            else min(box.right - reach * 0.4, edge.right - reach)
        )
        # on a board it would hide the words
        low = np.array([x, box.bottom + reach * (0.7 if told.thing is not None else -0.1), 0.0])
        high = np.array([x, box.top - reach * 0.6, 0.0])
        out: list[Popped | Crossed] = []
        if told.crossed < NEVER:
            inner = Box(box.left, box.bottom, box.right, box.top).inset(30)
            corners = [(inner.left, inner.top), (inner.right, inner.top), (inner.left, inner.bottom)]
            corners.append((inner.right, inner.bottom))
            out.append(Crossed(theme, np.array([[*at, 0.0] for at in corners]), told.crossed))
        mark = round_mark(theme, told.mark, size) if isinstance(told.mark, str) else Group(told.mark)
        if mark is not None and len(mark):
            if not isinstance(told.mark, str):
                mark.scale(px(size) / max(mark.width, mark.height)).move_to((0, 0, 0))
            out.append(Popped(mark, low, self._marked()))
        check = min(told.checked, told.won)
        has_one = isinstance(told.mark, str) and told.mark.casefold() in CHECKS
        sign = round_mark(theme, "check", size) if check < NEVER and not has_one else None
        if sign is not None:
            out.append(Popped(sign, high, check))
        return out

    def _marked(self) -> int:
        """The frame on which its mark pops: after its words have landed."""
        told = self.told
        return told.texted + STAMPS if told.texted < NEVER else told.starts + COMES

    # -- what moves

    def pose(self, frame: int, across: float, lit: float, dim: float) -> None:
        """`lit` is how much of its light is on (0 to 1), `dim` how far it stands back behind the other."""
        fps = self.scene.fps
        here, size = self._whole(frame, across)
        self._rays.pose(frame, across / 2, lit)
        self._column.pose(shifted(across / 2))
        since = (frame - self.told.starts + 1) / fps
        give = 0.1 * recoil(since, 0.42, 0.2) if frame >= self.told.starts else 0.0
        foot = (float(self._middle[0]), self._bounds.bottom)
        stands = then(scaled(1 - 0.6 * give, 1 + give, foot), here)
        grey = self._greyed(frame)
        if self._steps is not None:
            self._steps.pose(frame, here, grey)
        else:
            ghost, shown = self._thing
            for rig in (ghost, shown):
                rig.pose(stands)
            shown.fade(lit * (1 - grey))
            ghost.fade(0.0 if lit >= 1 and grey <= 0 else (0.6 + 0.4 * grey))
        self._pose_words(frame, across, size, lit * (1 - grey))
        for mark in self._marks:
            mark.pose(frame, here)
        self._veil.fade(max(dim, 0.5 * grey))

    def _whole(self, frame: int, across: float) -> tuple[Pose, float]:
        """The pose of its thing: larger where the seam makes room for it, shaken as it is crossed out."""
        way = 1 if self.side == 0 else -1
        size = 1 + (self.plan.grows(self.side) - 1) * way * across / self.plan.gives
        told, fps = self.told, self.scene.fps
        shaken = px(26) * recoil((frame - told.crossed + 1) / fps, 0.16, 0.14) if frame >= told.crossed else 0.0
        jump = px(46) * max(0.0, recoil((frame - told.won + 1) / fps, 0.6, 0.3)) if frame >= told.won else 0.0
        about = (float(self._middle[0]), self.plan.height(self.plan.heights.column))
        return then(scaled(size, about=about), shifted(across / 2 + shaken, jump)), size

    def _greyed(self, frame: int) -> float:
        since = frame - min(self.told.crossed, self.told.lost)
        return ease_in_out(float(np.clip((since + 1) / GREYS, 0, 1)))

    def _pose_words(self, frame: int, across: float, size: float, lit: float) -> None:
        for number, rig in enumerate(self._plates):
            # a plate ends at the seam, its words are in the middle of what is seen of it
            grown = then(scaled(size, about=self._title_at), shifted(across / 2)) if number > 1 else shifted(across)
            rig.pose(grown)
            rig.fade((1.0 - lit if number > 1 else float(lit < 1), lit)[number % 2])
        if self._foot is None:
            return
        share = float(np.clip((frame - self.told.texted + 1) / STAMPS, 0, 1))
        low, high = self._foot.bounds()
        middle = (low + high) / 2
        over = min(LARGE - 1, px(OVER) / float(high[0] - low[0]))
        fall = 1 + over * (1 - overshoot(1.6)(share)) if share < 1 else 1.0
        about = (float(self._middle[0]), float(middle[1]))
        self._foot.pose(then(scaled(fall, about=middle), scaled(size, about=about), shifted(across / 2)))
        self._foot.fade(ease_out(min(1.0, 2.5 * share)))


__all__ = ["LEAN", "NEVER", "Side", "Told"]
