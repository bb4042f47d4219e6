"""The parts of a field of work gather while it is asked about, and snap into its emblem when it is named."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Circle, Group, Mobject, VGroup, VMobject

from cuereel.scene import CueScene, SceneParams, moment, phrase
from cuereel.scene.badge import aura, dial, plate
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import mix
from cuereel.scene.field import Dust, field
from cuereel.scene.light import glow
from cuereel.scene.motif import ENOUGH, Part, kind_of, monogram, motif, motif_of
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.score import with_moments
from cuereel.scene.stage import PX, px
from cuereel.scene.track import Track

SPREAD = 1.32
"""How much larger than in its emblem the motif stands while it gathers."""

SNAP = 8
"""Frames from the first move to the finished emblem (0.27 s at 30 frames a second)."""


@dataclass
class _Piece:
    """A part, posed: its rig, where it comes from (scene units), and how far it has come, 0 to 1."""

    part: Part
    rig: Rig
    whole: VMobject | None
    way: np.ndarray
    come: Track


class Emblem(CueScene):
    """The emblem of a field or a profession: a curve for data, a shield for security, a rack for networks."""

    class Params(SceneParams):
        """The name of the field, as it is lettered."""

        name: str

    PHRASES = (
        phrase(
            "{name} (logo|emblem|badge|symbol|crest)",
            "(logo|emblem|badge|symbol) (of|for) [the] {name}",
            "(logo|lambang|emblem|lencana|simbol) {name}",
        ),
    )
    MOMENTS = (
        moment("part-1"),
        moment("part-2"),
        moment("name", "{name}"),
    )
    ART = ("name",)
    EXAMPLE = {"name": "Data Science"}

    def construct(self) -> None:
        box = self.stage.clear
        self._kind = kind_of(self.params.name)
        # fields often follow one another, and neighbours should not look the same
        self._name_above = self._kind == "security"
        self._center = box.at(0.5, 0.605 if self._name_above else 0.39)
        self._radius = min(box.width / PX * 0.43, box.height / PX * 0.385)
        self._colour = self.colour({"security": "good", "network": "accent"}.get(self._kind, "cool"))
        self._frames()
        behind = Group(*self._set())
        parts, base = self._parts()
        self._plate = Rig(base.shift(self._center))
        count = {1: 0, 2: 0}
        self._pieces = []
        for part in parts:
            self._pieces.append(self._piece(count[part.stage], part))
            count[part.stage] += 1
        flash = Circle(radius=1.0).set_fill(opacity=0).set_stroke(mix(self._colour, "#FFFFFF", 0.4), px(9) * 100, 0)
        self._flash = flash
        name = self._lettered()
        self._letters = [Rig(line) for line in name]
        shown = Group(*[piece.rig.mobject for piece in self._pieces])
        self.add(behind, self._asked.mobject, self._plate.mobject, shown, self._runner, flash, name)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    def _lettered(self) -> VGroup:
        """The name, in the room that the emblem leaves."""
        box, lower, reach = self.stage.clear, self.stage.lower, px(self._radius * 1.14)
        right = box.right if self._name_above else min(lower.right, box.right)
        top = box.top if self._name_above else self._center[1] - reach
        bottom = self._center[1] + reach if self._name_above else box.bottom
        width, height = 2 * (right - self._center[0]) / PX, (top - bottom) / PX
        name = self.text(self.params.name, width, height, size=124, weight="heavy", max_lines=2)
        return name.move_to((self._center[0], (top + bottom) / 2, 0))

    # -- what is planned

    def _frames(self) -> None:
        """The frames of the two stages and of the name; stages that nothing tells share the time before the name."""
        brief = with_moments(self.brief, ("part-1", "part-2", "name"))
        self._name = max(0, brief.moments["name"] - ANTICIPATION)
        first, second = (max(0, brief.moments[f"part-{n}"] - ANTICIPATION) for n in (1, 2))
        if first >= self._name:
            first = 0
        if not first < second < self._name:
            second = (first + self._name) // 2
        self._stages = {1: first, 2: second}
        self._spread = Track(1.62).to(SPREAD, 0, max(1, self._name - 4), ease_in_out)
        self._spread.to(1.0, self._name, SNAP, overshoot(2.2))
        self._plate_in = Track(0.0).to(1.0, self._name, SNAP, overshoot(1.4))
        self._name_in = Track(0.0).to(1.0, self._name + 2, 7)

    def _parts(self) -> tuple[list[Part], Mobject]:
        """What the emblem is made of, and the plate that it is set into; drawn art may bring its own."""
        try:
            art = self.art(self.params.name)
        except KeyError:
            art = None
        plain = plate(self.theme, self._radius, self._colour)
        if art is None or (self._kind and len(getattr(art, "layers", {})) < ENOUGH):
            parts = motif(self._kind, self.theme) if self._kind else monogram(self.params.name, self.theme)
            return parts, plain
        parts, own = motif_of(art)
        return parts, plain if own is None else own.scale(px(self._radius), about_point=np.zeros(3))

    def _piece(self, number: int, part: Part) -> _Piece:
        unit = px(self._radius) * 0.98
        part.mobject.scale(unit, about_point=np.zeros(3))
        for leaf in part.mobject.family_members_with_points():
            if isinstance(leaf, VMobject) and leaf.get_stroke_opacity() and leaf.get_stroke_width() < 20:
                leaf.set_stroke(width=leaf.get_stroke_width() * unit)
        part.mobject.shift(self._center)
        start = self._stages[part.stage]
        following = self._stages[2] if part.stage == 1 else self._name
        same = max(1, (following - start) // 2)
        delay = min(number * 2, max(0, same - 8))
        frames = min(14, max(2, following - start - 2))
        come = Track(0.0).to(1.0, start + delay, frames, ease_out)
        whole = part.mobject.copy() if part.drawn and isinstance(part.mobject, VMobject) else None
        rig = Rig(whole if whole is not None else part.mobject)
        shown = rig if whole is None else Rig(part.mobject)
        shown_piece = _Piece(part, shown, whole, np.array([*part.start, 0.0]) * px(self._radius), come)
        if whole is not None:
            self._wholes[id(shown_piece)] = rig
        return shown_piece

    # -- what is drawn

    def _set(self) -> list[Mobject]:
        self._wholes: dict[int, Rig] = {}
        self._dust = Dust(self.stage, self.theme, self._center, px(self._radius * 1.1))
        self._dial = Rig(dial(self.theme, self._radius * 1.12).move_to(self._center))
        self._aura = Rig(aura(self.theme, self._radius, self._colour).move_to(self._center))
        rays = [
            Circle(
                radius=px(self._radius * reach),
                color=self.colour("line"),
                stroke_width=px(wide) * 100,
                stroke_opacity=seen,
            )
            for reach, wide, seen in ((1.42, 3, 0.55), (1.78, 2, 0.4), (2.2, 2, 0.25))
        ]
        socket = Circle(radius=px(self._radius)).move_to(self._center)
        socket.set_fill(self.colour("background"), 0.55).set_stroke(self.colour("line"), px(4) * 100, 0.8)
        mark = self.text("?", size=self._radius * 1.25, weight="heavy", max_lines=1).move_to(self._center)
        self._asked = Rig(mark.set_color(mix(self.colour("raised"), self._colour, 0.3)))
        self._runner = glow(34, 34, mix(self._colour, "#FFFFFF", 0.5), 0.95)
        rings = Group(*rays).move_to(self._center)
        return [
            field(self._kind, self.stage, self.theme),
            rings,
            self._dust.mobject,
            self._aura.mobject,
            self._dial.mobject,
            socket,
        ]

    # -- what moves

    def _pose(self, frame: int) -> None:
        since = frame - self._name
        there = self._plate_in.at(frame)
        self._plate.pose(scaled(0.6 + 0.4 * there, about=self._center))
        self._plate.fade(float(np.clip(there * 2.4, 0, 1)))
        self._aura.fade(0.45 + 0.55 * float(np.clip(there, 0, 1)))
        self._dial.pose(turned(-frame * 2 * np.pi / 720, self._center))
        self._dust.pose(frame, self._name)
        asked = 1 - ease_out(float(np.clip((frame - self._stages[1]) / 7, 0, 1)))
        self._asked.pose(scaled(0.6 + 0.4 * asked, about=self._center))
        self._asked.fade(asked)
        spread = scaled(self._spread.at(frame), about=self._center)
        for piece in self._pieces:
            self._pose_piece(piece, frame, spread)
        self._pose_flash(since)
        for number, letters in enumerate(self._letters):
            named = self._name_in.at(frame - number)
            letters.pose(shifted(0, -px(54) * (1 - named)))
            letters.fade(float(np.clip(named, 0, 1)))
        angle = np.pi / 2 - max(0, since) * 2 * np.pi / 120
        rim = px(self._radius * 0.965) * np.array([np.cos(angle), np.sin(angle), 0])
        self._runner.shift(self._center + rim - self._runner.get_center())
        self._runner.fill_rgbas[:, 3] = float(np.clip((since - 8) / 6, 0, 1))

    def _pose_piece(self, piece: _Piece, frame: int, spread: Pose) -> None:
        come = piece.come.at(frame)
        if piece.whole is not None:
            self._wholes[id(piece)].pose(spread)
            shape = piece.rig.mobject
            assert isinstance(shape, VMobject)
            shape.pointwise_become_partial(piece.whole, 0, float(np.clip(come, 0.001, 1)))
            piece.rig.fade(1.0 if come > 0 else 0.0)
            return
        away = piece.way * (1 - come)
        piece.rig.pose(then(spread, shifted(away[0], away[1])))
        gone = float(np.clip((frame - self._name + 1) / 5, 0, 1)) if piece.part.passing else 0.0
        piece.rig.fade(float(np.clip(come * 2.5, 0, 1)) * (1 - gone))

    def _pose_flash(self, since: int) -> None:
        share = float(np.clip(since / 15, 0, 1)) if since >= 0 else 1.0
        eased = 1 - (1 - share) ** 3
        across = 2 * px(self._radius * (1.0 + 0.75 * eased))
        self._flash.stretch_to_fit_width(across).stretch_to_fit_height(across).move_to(self._center)
        self._flash.set_stroke(opacity=0.85 * (1 - share))
