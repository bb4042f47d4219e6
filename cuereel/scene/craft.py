"""What is done to a system -> a server close by: it is drawn as a plan, built, looked over unit by unit, cared for."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from manim import (
    ORIGIN,
    Circle,
    Difference,
    Group,
    Line,
    Mobject,
    Rectangle,
    RegularPolygon,
    RoundedRectangle,
    VGroup,
    VMobject,
)

from cuereel.scene.bake import baked
from cuereel.scene.bench import Bench, Rest, Tool
from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.haze import haze
from cuereel.scene.icon.pencil import pencil
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.plates import HIGH, Plates
from cuereel.scene.racks import UNITS, one_unit, spare, unit_heights
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

DESIGNS = re.compile(r"\b((me|di)?(ran|n)cang|(men|di)?desain|design|architect|sketch)", re.I)
BUILDS = re.compile(r"\b((men|di)g?embangkan|(mem|di)bangun|(mem|di)buat|develop|build|implement)", re.I)
TESTS = re.compile(r"\b((men|di)?g?uji|test|tes\b|(me)?meriksa|periksa|check)", re.I)
CARES = re.compile(r"\b((me|di)?rawat|(me|di)?melihara|pelihara|maintain|car(e|ing)\b|repair)", re.I)
"""Words of what each act shows."""

CRAFTS = (("design", DESIGNS), ("build", BUILDS), ("test", TESTS), ("care", CARES))

DRAWN, BUILT, SCANNED = 15, 6, 18
"""Frames in which the plan is drawn, becomes the thing itself, and is looked over, where there is the time."""

RAISED, AHEAD = 20, 0.5
"""Frames in which it rises out of its plan, and how much of that is drawn while its word is waited for."""

FINE = 220
"""Into how many steps an outline is cut."""

LOOSE, MENDED = 3, 24
"""The unit that is cared for, from the top, and the frames in which it is."""

CLEARS = 8
"""Frames in which the bench makes way."""

PENCIL, WRENCH = Rest(130.0, 1490.0, 0.62), Rest(690.0, 1460.0, 1.0)
"""How the tools lie on the bench."""

HELD = 1.5
"""By how much the pencil is turned at work: away from the words below."""

TALL, SHAPE, GAP, LOWER = 720.0, 1.36, 34.0, 48.0
"""px that it is high at most, its width for its height, the px free above the plates, and by which all is lower."""


class Craft:
    """Stands in `room`; entry `n`, of the `kinds` named, comes on `starts[n]`. `plates` are the words.

    The shot has so many `frames`: at its end the bench makes way.
    """

    def __init__(
        self,
        stage: Stage,
        theme: Theme,
        room: Box,
        words: Sequence[str],
        tones: Sequence[str],
        starts: Sequence[int],
        kinds: Sequence[str],
        frames: int,
    ) -> None:
        self._theme, self._starts = theme, dict(zip(kinds, starts, strict=True))
        self._first = min(starts)
        head, self._middle, wide, tall = standing(stage, room)
        self.plates = Plates(theme, head, words, tones, starts, below=True)
        self._wide, self._tall = wide, tall
        self._heights = [px(y) for y in unit_heights(tall)]
        sheet, grid = self._sheet(), self._grid()
        self._sheet_rig = Rig(Group(baked(Group(sheet, grid)), self._faint()))
        self._lines = [(line, line.points.copy()) for line in self._plan()]
        case = spare(theme, wide, tall).shift(self._middle)
        window = Rectangle(width=px(1.4 * wide), height=px(1.2 * tall)).move_to(self._middle)
        self._case, self._window = Rig(clip_to(case, window)), Rig(window)
        self._unit = Rig(one_unit(wide - 50, px_pitch(tall)).shift(self._at(LOOSE)))
        hole = rounded(wide - 50, px_pitch(tall), 9, "#03050F", "#0A1030").move_to(self._at(LOOSE))
        self._hole = Rig(hole)
        self._ticks = [Rig(self._tick().shift(self._at(number) + self._aside())) for number in range(UNITS)]
        self._alarm = Rig(self._alert().shift(self._at(LOOSE) + self._aside()))
        beam = VGroup(rounded(wide * 1.16, 14, 7, "#D8FFF0"), rounded(wide * 1.16, 5, 2, "#FFFFFF")).move_to(ORIGIN)
        trail = shaded(Rectangle(width=px(wide), height=px(150)), "#3DDC97", "#3DDC97", alpha=(0.0, 0.55))
        self._beam, self._trail = Rig(beam), Rig(trail.set_stroke(width=0).shift((0, px(75), 0)))
        self._bench, self._clears = Bench(stage, theme), frames - CLEARS
        self._pencil = Tool(stage, theme, pencil(theme), PENCIL)
        self._wrench = Tool(stage, theme, _wrench(0.54 * tall), WRENCH)
        self._warn = Rig(haze(0.5 * wide, 1.3 * px_pitch(tall), "#FFB224", 0.9).move_to(self._at(LOOSE)))
        self._good = Rig(haze(0.95 * wide, 0.75 * tall, theme.colour("good"), 0.75).move_to(self._middle))
        back = haze(1.1 * wide, 0.9 * tall, theme.colour("cool"), 0.65 if is_dark(theme) else 0.35)
        self._back = Rig(back.move_to(self._middle))
        parts: list[Mobject] = [back, self._good.mobject, self._sheet_rig.mobject, *[line for line, _ in self._lines]]
        parts += [self._case.mobject, hole, self._warn.mobject, self._unit.mobject]
        parts += [*[tick.mobject for tick in self._ticks], self._alarm.mobject, self._trail.mobject, self._beam.mobject]
        tools = [self._pencil.mobject] if "design" in kinds else []
        tools += [self._wrench.mobject] if "care" in kinds else []
        self.mobject = Group(*parts, self._bench.mobject, self.plates.mobject, *tools)

    # -- what is drawn

    def _at(self, number: int) -> np.ndarray:
        return np.asarray(self._middle + np.array([0.0, self._heights[number], 0.0]))

    def _aside(self) -> np.ndarray:
        return np.array([px(self._wide / 2 - 6), 0.0, 0.0])

    def _sheet(self) -> VGroup:
        wide, tall = 1.3 * self._wide, 1.06 * self._tall
        sheet = rounded(wide, tall, 26, "#1C57B8", "#123C8C").move_to(self._middle)
        rim = RoundedRectangle(width=px(wide), height=px(tall), corner_radius=px(26)).move_to(self._middle)
        return VGroup(sheet, rim.set_fill(opacity=0).set_stroke("#9FD8FF", px(5) * 100, 0.9))

    def _grid(self) -> VGroup:
        wide, tall = px(1.3 * self._wide), px(1.06 * self._tall)
        lines = VGroup()
        for x in np.arange(-wide / 2, wide / 2, px(56))[1:]:
            lines.add(Line((x, -tall / 2, 0), (x, tall / 2, 0)))
        for y in np.arange(-tall / 2, tall / 2, px(56))[1:]:
            lines.add(Line((-wide / 2, y, 0), (wide / 2, y, 0)))
        return lines.set_stroke("#BFE6FF", px(2) * 100, 0.22).shift(self._middle)

    def _plan(self) -> list[VMobject]:
        """The outlines of the cabinet, from the whole to its parts."""
        wide, tall = self._wide, self._tall
        case = RoundedRectangle(width=px(wide), height=px(tall), corner_radius=px(26)).move_to(self._middle)
        outlines = [case]
        for number in range(UNITS):
            unit = RoundedRectangle(width=px(wide - 50), height=px(px_pitch(tall)), corner_radius=px(9))
            outlines.append(unit.move_to(self._at(number)))
        mouth = RoundedRectangle(width=px(wide * 0.62), height=px(tall * 0.17 - 12), corner_radius=px(14))
        outlines.append(mouth.move_to(self._middle + np.array([0, px(-tall / 2 + tall * 0.085 + 10), 0])))
        drawn: list[VMobject] = []
        for number, outline in enumerate(outlines):
            line = lined(np.array([ORIGIN, ORIGIN]), 9 if number == 0 else 6, "#FFFFFF", 1.0)
            line.points = np.array([outline.point_from_proportion(share) for share in np.linspace(0, 1, FINE)])
            drawn.append(line)
        return drawn

    def _faint(self) -> Mobject:
        """The whole plan as it waits to be drawn."""
        plan = Group(*[lined(line.points, 4, "#DDF1FF", 0.3) for line in self._plan()])
        return baked(plan)

    def _tick(self) -> VGroup:
        side = 0.78 * px_pitch(self._tall)
        disc = rounded(side, side, side / 2, "#8BFFCB", "#1FAE74")
        edge = Circle(radius=px(side / 2)).set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 1)
        corners = [px(side) * np.array([x, y, 0.0]) for x, y in ((-0.22, 0.0), (-0.05, -0.17), (0.24, 0.19))]
        return VGroup(disc, edge, lined(corners, 0.13 * side, "#053524"))

    def _alert(self) -> VGroup:
        """What a unit has in its tick's place that is not well."""
        side = 0.78 * px_pitch(self._tall)
        disc = rounded(side, side, side / 2, "#FFD98A", "#F0A013")
        edge = Circle(radius=px(side / 2)).set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 1)
        stem = lined(np.array([[0, px(0.26 * side), 0], [0, -px(0.04 * side), 0]]), 0.14 * side, "#3A2200")
        dot = Circle(radius=px(0.08 * side), stroke_width=0).set_fill("#3A2200", 1).shift((0, -px(0.26 * side), 0))
        return VGroup(disc, edge, stem, dot)

    # -- what moves

    def pose(self, frame: int, fps: int) -> None:
        """Everything as it is at a frame."""
        self.plates.pose(frame)
        since = {kind: frame - start + 1 for kind, start in self._starts.items()}
        self._back.fade(0.5 + 0.5 * float(np.clip((frame - self._first + 2) / 6, 0, 1)))
        others = [start for kind, start in self._starts.items() if kind != "design"]
        gone = float(np.clip((frame - self._clears + 1) / CLEARS, 0, 1)) ** 2
        self._bench.pose(gone)
        built = self._draw(frame, since.get("design"), min(others, default=10**6))
        if "build" in since:
            built = self._raise(since["build"])
        self._pencil.pose(self._tip, HELD, since.get("design"), self._drawn, gone)
        self._scan(since.get("test"), since.get("care"))
        self._edge(since.get("build"))
        self._tend(since.get("care"), built, gone)

    def _draw(self, frame: int, since: int | None, following: int) -> float:
        """How far it is the thing itself rather than its plan."""
        self._drawn = 0
        if since is None:
            drawn, built = 0.0, 1.0
        else:
            begun = self._starts["design"]
            quick = max(4, min(DRAWN, following - begun - BUILT))
            self._drawn = quick
            # a part of the outline waits on the sheet
            waited = AHEAD * float(np.clip(frame / max(1, begun), 0, 1)) if begun > DRAWN else 0.1
            drawn = max(0.1, waited) + (1 - max(0.1, waited)) * float(np.clip(since / quick, 0, 1))
            built = float(
                np.clip((frame - max(begun + quick + 2, min(following - 5, begun + DRAWN + 30))) / BUILT, 0, 1)
            )
        for number, (line, points) in enumerate(self._lines):
            share = float(np.clip(drawn * 1.5 - 0.5 * number / len(self._lines), 0, 1))
            line.set_points_as_corners(points[: max(2, round(share * len(points)))])
            if 0 < share < 1 or number == 0:
                # the last that is under way has the pencil
                self._tip = line.get_end()
            line.set_stroke(opacity=float(share > 0.02) * (1 - built))
        self._sheet_rig.fade(float(since is not None) * (1 - 0.75 * built))
        self._case.pose(scaled(1 + 0.05 * float(np.sin(np.pi * built)), about=self._middle))
        self._case.fade(built)
        return built

    def _raise(self, since: int) -> float:
        """It rises out of its plan, from its foot up; gives how far it is there."""
        share = self._risen(since)
        for line, points in self._lines:
            if "design" not in self._starts:
                line.set_points_as_corners(points)
            line.set_stroke(opacity=(1 - share) if since > 0 or "design" not in self._starts else None)
        self._sheet_rig.fade(1 - 0.75 * share)
        self._window.pose(scaled(1, max(1e-3, share), about=(0.0, self._middle[1] - px(0.6 * self._tall))))
        self._case.pose(scaled(1.0))
        self._case.fade(float(share > 0))
        return share

    @staticmethod
    def _risen(since: int) -> float:
        return ease_in_out(float(np.clip((since + 2) / RAISED, 0, 1))) if since > 0 else 0.0

    def _edge(self, since: int | None) -> None:
        """The light along the upper edge of what rises."""
        share = self._risen(since) if since is not None else 0.0
        if 0 < share < 1:
            self._beam.pose(shifted(self._middle[0], self._middle[1] + px(self._tall * (1.2 * share - 0.6))))
            self._beam.fade(1.0)

    def _scan(self, since: int | None, cared: int | None) -> None:
        at = 0.0 if since is None or since <= 0 else ease_in_out(float(np.clip((since + 2) / SCANNED, 0, 1)))
        top, low = self._middle[1] + px(self._tall / 2), self._middle[1] - px(self._tall / 2)
        here = top + (low - top) * at
        self._beam.pose(shifted(self._middle[0], here))
        self._beam.fade(float(0 < at < 1))
        # it has no more behind it than it has gone
        short = float(np.clip((top - here) / px(150), 0.01, 1))
        self._trail.pose(then(scaled(1, short), shifted(self._middle[0], here)))
        self._trail.fade(float(0 < at < 1))
        for tick, number in zip(self._ticks, range(UNITS), strict=True):
            place = self._at(number)
            passed = float(np.clip((place[1] - here) / px(90), 0, 1)) if at > 0 else 0.0
            if number == LOOSE and cared is not None and cared > -1:
                # what is being mended is not well; it is once it is home
                passed *= float(np.clip(1 - (cared + 1) / 3, 0, 1)) if cared < MENDED else (cared - MENDED + 1) / 6
            passed = min(1.0, passed)
            tick.pose(scaled(max(1e-3, overshoot(2.2)(passed)), about=place + self._aside()))
            tick.fade(min(1.0, 2 * passed))

    def _tend(self, since: int | None, built: float, gone: float) -> None:
        place = self._at(LOOSE)
        out = 0.0
        if since is not None and since > -1:
            out = ease_out(float(np.clip(since / 5, 0, 1))) * (1 - ease_in_out(float(np.clip((since - 17) / 7, 0, 1))))
        self._unit.pose(shifted(px(0.15 * self._wide) * out, 0))
        self._unit.fade(float(out > 0) * built)
        self._hole.fade(float(out > 0) * built)
        self._warn.pose(shifted(px(0.15 * self._wide) * out, 0))
        self._warn.fade(out * (0.6 + 0.4 * float(np.cos((since or 0) * 0.9))))
        self._alarm.pose(scaled(max(1e-3, 1.3 * out), about=place + self._aside()))
        self._alarm.fade(out)
        # it swings thrice, and is laid down
        turn = 0.5 * float(np.sin((since or 0) * 0.62)) if since is not None and since < MENDED - 4 else 0.0
        nut = place + np.array([-px(0.2 * self._wide), 0, 0])
        self._wrench.pose(nut, turn - 0.35, since, MENDED - 4, gone)
        done = -1 if since is None else since - 23
        self._good.fade(float(np.exp(-done / 16)) * 0.7 + 0.3 if done > 0 else 0.0)


def standing(stage: Stage, room: Box) -> tuple[Box, np.ndarray, float, float]:
    """Where a server stands in a room on which something is done: the plates' box, its middle, its px wide and high."""
    text = stage.text
    left, right = max(text.left, room.left + px(40)), min(text.right, room.right - px(40))
    if room.width > 1.5 * room.height:
        split = left + 0.48 * (right - left)
        head = Box(left, room.bottom, split - px(40), room.top)
        body = Box(split, room.bottom, right, room.top)
    else:
        low = px(LOWER) if stage.portrait else 0.0
        high = min(px(HIGH), 0.36 * room.height)
        middle = float(room.center[0])
        half = min(middle - left, stage.lower.right - middle)
        head = Box(middle - half, room.bottom - low, middle + half, room.bottom - low + high)
        body = Box(room.left, head.top + px(GAP), room.right, room.top - low)
    tall = min(TALL, body.height / PX - 20)
    return head, body.center, min(SHAPE * tall, 0.72 * body.width / PX), tall


def px_pitch(tall: float) -> float:
    """px that a unit of a cabinet is high."""
    return unit_heights(tall)[0] - unit_heights(tall)[1] - 8


def _wrench(long: float) -> VGroup:
    """An open-ended wrench whose jaw is about the origin and whose handle goes down."""
    head = Difference(Circle(radius=px(0.2 * long)), RegularPolygon(6, radius=px(0.115 * long)))
    mouth = Rectangle(width=px(0.15 * long), height=px(0.3 * long)).shift((0, px(0.16 * long), 0))
    jaw = Difference(head, mouth)
    handle = RoundedRectangle(width=px(0.15 * long), height=px(0.86 * long), corner_radius=px(0.07 * long))
    handle.shift((0, -px(0.58 * long), 0))
    grip = RoundedRectangle(width=px(0.17 * long), height=px(0.5 * long), corner_radius=px(0.08 * long))
    grip.shift((0, -px(0.78 * long), 0))
    metal = [shaded(part.set_stroke(width=0), "#FFFFFF", "#8C9AD6") for part in (handle, jaw)]
    return VGroup(*metal, shaded(grip.set_stroke(width=0), mix("#FFB224", "#FFFFFF", 0.3), "#C97A08"))


__all__ = ["CRAFTS", "Craft", "standing"]
