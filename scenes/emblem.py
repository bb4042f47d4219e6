"""The parts of a field of work stand wide in the frame while it is asked about, and close to its emblem on its name."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene import CueScene, SceneParams, moment, phrase
from cuereel.scene.badge import Burst, aura, dial, plaque, plate
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.called import Called, said_again
from cuereel.scene.card import is_dark, mix
from cuereel.scene.cloud import Cloud
from cuereel.scene.daylight import relit
from cuereel.scene.field import Dust
from cuereel.scene.fond import Heart, fond_words
from cuereel.scene.gathering import Gathering
from cuereel.scene.grounds import Ground
from cuereel.scene.haze import haze
from cuereel.scene.landing import is_tall, landed
from cuereel.scene.learnt import Learnt, leading_up, learnt_from, mind_word
from cuereel.scene.life import life
from cuereel.scene.light import glow
from cuereel.scene.motif import ENOUGH, Part, filling, kind_of, monogram, motif, motif_of
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.paint import Painted
from cuereel.scene.peers import Peers
from cuereel.scene.pieces import Piece, planned
from cuereel.scene.rig import Rig, moved, scaled, then, turned
from cuereel.scene.rimmed import inlet_for
from cuereel.scene.score import with_moments
from cuereel.scene.sense import one_of_said
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import Track

SNAP = 8
"""Frames from the first move to the finished emblem (0.27 s at 30 frames a second)."""

SHUTS = 8
"""Frames in which a lock shuts, and springs back."""

SMALL = 0.6
"""How large a plate comes out from behind what is set into it, of its size."""

EDGE = 30
"""px that stay free round what stands wide in the frame."""

BEFORE = 0.26
"""The radius at most of the ring that the shot before ended on, of the frame's width."""

LONG, APART, AGAIN, SWELLS = 18, 24, 12, 0.045
"""Frames after the name from which words make the emblem shine again, those from one of them to the next and those that
must be left then, and by how much it swells."""

FITTED = 14
"""Frames from the second stage on after which the points of a chart are fitted, and may become something else."""

STEPS = 9
"""Frames after the second stage begins from which on words are gone through one by one."""

IDLE = 10
"""Frames after which a word may have a wave of its own through the points of a chart."""

CLEAR_OF_NAME = 0.2
"""How far above the middle of its plaque, in radii, what runs along the ring is gone."""


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
    LETTERED = ("name",)
    WORDS = True
    EXAMPLE = {"name": "Data Science"}

    def construct(self) -> None:
        self._kind = kind_of(self.params.name)
        self._colour = self.colour({"security": "accent", "network": "good"}.get(self._kind, "cool"))
        self._landing, name = landed(self, self._kind, self.params.name)
        self._center, self._radius = self._landing.center, self._landing.radius
        self._frames()
        parts, base = self._parts()
        bounds = {number: Rig(part.mobject).bounds() for number, part in enumerate(parts)}
        names = {number: part.name for number, part in enumerate(parts)}
        self._gathering = Gathering(self._landing, self._room(), bounds, names, tall=is_tall(self.stage))
        self._pieces = planned(parts, self._stages, self._name, self._unit)
        rigs = {piece.number: piece.rig for piece in self._pieces}
        calm = self._name > self._stages[2] + 12
        self._cloud = Cloud(self.theme, rigs, names, self._stages[2], calm)
        self._cloud.told(self._words_idle())
        behind = Group(*self._set())
        self._plate = Rig(Group(baked(base)))
        plate_of_name = plaque(self.theme, name, self._colour) if self._landing.ribbon is not None else Group()
        self._called = Called(name, plate_of_name, self._name + 2, self._said)
        named = {part.name: part.mobject.copy() for part in parts if part.name}
        heart = named["rack"].get_center() if "rack" in named else self._center
        self._life = life(self._kind, self.theme, heart, self._radius, named)
        self._life.stands(self._room(), self._gathering.whole(1.0))
        self._life.ends(self._name, self._ceiling, self._stages[2], self._stages[1])
        self._life.told(self._words_told())
        self._closed = Track(0.0).to(1.0, self._life.shuts, SHUTS, lambda share: share)
        places = [moved(self._gathering.whole(1.0), each.get_center()) for each in _followed(named)]
        self._ground.follows(places, self._words_told())
        self._flare = Rig(haze(self._radius * 1.15, self._radius * 1.15, "#FFFFFF", 0.9).shift(self._center))
        shown = Group(*[piece.rig.mobject for piece in self._pieces])
        middle = self._room().center
        seed, ring = (middle if self._kind else self._center), min(self._radius, BEFORE * self.stage.frame.width / PX)
        self._inlet = inlet_for(self.theme, middle, ring, self._colour, self._pieces, seed)
        self._learnt = self._learning(parts)
        learnt = [self._learnt.mobject] if self._learnt else []
        self._peers = self._one_of()
        peers = [self._peers.mobject] if self._peers else []
        self.add(behind, self._burst.mobject, *peers, self._plate.mobject, shown, *learnt, self._inlet.mobject)
        self.add(self._runner, self._flare.mobject, self._life.mobject, self._called.mobject)
        self._heart = self._loved()
        self.add(*([self._heart.mobject] if self._heart else []))
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _room(self) -> Box:
        """Where the parts may stand until they gather: the width of the frame, above the captions."""
        clear, frame = self.stage.clear, self.stage.frame
        top = self.stage.picture.top if self.stage.portrait else clear.top
        # the places of a network are small and may stand beside the marker's foot
        head = px(4 if self._kind == "network" and self.stage.portrait else EDGE)
        return Box(frame.left + px(EDGE), clear.bottom + px(EDGE), frame.right - px(EDGE), top - head)

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
        later = said_again(self.params.name, brief.words, brief.moments, self._name + LONG)
        self._said = [at - ANTICIPATION for at in later]
        self._again = self._later_words()
        wound = max(1, self._name - 4)
        self._wide = Track(1.0).to(1.04, wound, 4).to(0.0, self._name, SNAP, overshoot(1.2))
        self._plate_in = Track(0.0).to(1.0, self._name, SNAP, overshoot(1.2))
        self._near = Track(1.0).to(0.0, self._stages[2], min(12, max(2, self._name - self._stages[2])))

    def _words_told(self) -> list[int]:
        """The frames of the words before and after the name on which nothing else happens to it."""
        starts = sorted(at - ANTICIPATION for name, at in self.brief.moments.items() if name.startswith("word-"))
        early = [at for at in starts if self._stages[2] + STEPS <= at < self._name - SNAP]
        return early + [at for at in starts if self._name + LONG <= at]

    def _later_words(self) -> list[int]:
        """The frames of words that come long after the name, so far apart that nothing stands still for long."""
        starts = sorted(at - ANTICIPATION for name, at in self.brief.moments.items() if name.startswith("word-"))
        late = [at for at in starts if self._name + LONG <= at <= self.brief.frames - AGAIN]
        late = [at for at in late if not any(0 < each - at < APART for each in self._said)]
        out: list[int] = []
        for at in late:
            if not out or at - out[-1] >= APART:
                out.append(at)
        return out

    def _words_idle(self) -> list[int]:
        """The frames of words, between the stages and after the name, on which nothing else is seen to happen."""
        starts = sorted(at - ANTICIPATION for name, at in self.brief.moments.items() if name.startswith("word-"))
        busy = [self._stages[1], self._stages[2], self._name, *self._again, *self._said]
        out: list[int] = []
        for at in starts:
            waits = self._stages[1] < at < self._stages[2] - IDLE or self._name + IDLE <= at
            if waits and not any(0 <= at - each < IDLE or 0 < each - at < IDLE // 2 for each in (*busy, *out)):
                out.append(at)
        return out

    def _loved(self) -> Heart | None:
        """A heart, where a word after the name says that it is a favourite."""
        said = [self._starts(at) for at in fond_words(self.brief.words)]
        on = next((frame for frame in said if frame >= self._name + SNAP), None)
        return None if on is None else Heart(self._landing, on)

    def _one_of(self) -> Peers | None:
        """Others beside it, where words after the name say that it is one of several."""
        count = len(self.brief.words)
        after = next((at for at in range(count) if self._starts(at) >= self._name + SNAP), count)
        at = one_of_said(self.brief.words, after, count)
        return None if at is None else Peers(self.stage, self.theme, self._landing, self.params.name, self._starts(at))

    def _starts(self, at: int) -> int:
        """The frame on which what the word at a place (from 0) moves begins to move; below 0 where it has none."""
        return self.brief.moments.get(f"word-{at + 1}", -1) - ANTICIPATION

    def _learning(self, parts: list[Part]) -> Learnt | None:
        """A network out of the points of a chart, where a word before the name speaks of artificial minds."""
        at = mind_word(self.brief.words)
        starts = [] if at is None else [self._starts(word) for word in leading_up(self.brief.words, at)]
        on = next((start for start in starts if self._stages[2] + FITTED <= start <= self._name - SNAP), None)
        if self._kind != "data" or on is None:
            return None
        named = {part.name: part.mobject for part in parts}
        return learnt_from(self.theme, named, on, self._name, self._gathering.whole(1.0))

    def _parts(self) -> tuple[list[Part], Mobject]:
        """What the emblem is made of, and the plate that it is set into; drawn art may bring its own."""
        try:
            art = self.art(self.params.name)
        except KeyError:
            art = None
        parts, own = [], None
        if art is None or (self._kind and len(getattr(art, "layers", {})) < ENOUGH):
            parts = motif(self._kind, self.theme) if self._kind else monogram(self.params.name, self.theme)
        else:
            parts, own = motif_of(art)
            relit(self.theme, parts)
        self._unit = px(self._radius)
        grown = filling(parts) * self._unit
        for part in parts:
            part.mobject.scale(self._unit, about_point=np.zeros(3)).shift(self._center)
            for leaf in part.mobject.family_members_with_points():
                # a painted shape's stroke grows with it
                if isinstance(leaf, VMobject) and not isinstance(leaf, Painted):
                    leaf.set_stroke(width=leaf.get_stroke_width() * grown)
        self._landing.sink(parts)
        # a plate that a drawing brings along is a dark one
        if own is None or not is_dark(self.theme):
            return parts, plate(self.theme, self._radius, self._colour).shift(self._center)
        return parts, own.scale(self._unit, about_point=np.zeros(3)).shift(self._center)

    # -- what is drawn

    def _set(self) -> list[Mobject]:
        stood = moved(self._gathering.whole(1.0), self._center)
        self._ground = Ground(self._landing, stood, self.stage, self.theme, self._colour)
        self._ground.tells(self._stages[2], self._name, self._again)
        # a field of its own kind has enough that moves in it
        self._dust = (
            None if self._kind else Dust(self.stage, self.theme, self._center, px(self._radius * 1.1), self._ceiling)
        )
        self._dial = Rig(dial(self.theme, self._radius * 0.8).move_to(self._center) if not self._kind else Group())
        self._aura = Rig(aura(self.theme, self._radius, self._colour).move_to(self._center))
        tone = mix(self._colour, "#FFFFFF", 0.4 if is_dark(self.theme) else 0)
        self._burst = Burst(self._center, self._radius, tone, self._ceiling)
        self._runner = glow(34, 34, mix(self._colour, "#FFFFFF", 0.5), 0.95)
        return [
            self._ground.mobject,
            *([self._dust.mobject] if self._dust else []),
            self._aura.mobject,
            self._dial.mobject,
        ]

    @property
    def _ceiling(self) -> float:
        """Above it nothing flies: the chapter's marker stands there."""
        return self.stage.text.top if self.stage.marked else self.stage.frame.top + px(200)

    # -- what moves

    def _pose(self, frame: int) -> None:
        since = frame - self._name
        there = self._plate_in.at(frame)
        again = frame - max((at for at in self._again if at <= frame), default=frame + 1)
        swells = 1 + SWELLS * float(np.interp(again, [0, 2, 10], [0, 1, 0]))
        self._swollen = scaled(swells, about=self._center)
        self._plate.pose(scaled((SMALL + (1 - SMALL) * there) * swells, about=self._center))
        self._plate.fade(1.0 if there > 0 else 0.0)
        self._aura.fade(self._lit(frame))
        self._dial.pose(turned(-frame * 2 * np.pi / 600, self._center))
        self._dial.fade(1 - float(np.clip((since + 1) / 4, 0, 1)))
        self._ground.pose(frame, min(1.0, there))
        if self._dust is not None:
            self._dust.pose(frame, self._name)
        wide = self._wide.at(frame)
        self._gathering.alone = self._life.left_alone(frame)
        whole = self._gathering.whole(wide)
        learnt = self._learnt.share(frame) if self._learnt else 0.0
        ready = min(self._ready(frame), 1 - learnt)
        for piece in self._pieces:
            self._pose_piece(piece, frame, wide, ready, 1 - learnt)
        if self._learnt is not None:
            self._learnt.pose(frame, then(whole, self._swollen))
        self._inlet.pose(frame)
        if self._heart is not None:
            self._heart.pose(frame)
        if self._peers is not None:
            self._peers.pose(frame)
        self._life.pose(frame, ready, whole)
        self._burst.pose(again if again >= 0 else since)
        flares = [float(np.interp(at, [-1, 1, 9], [0, 1, 0])) for at in (since, again)]
        self._flare.fade(max(0.5 * flares[0], 0.3 * flares[1] if again >= 0 else 0.0))
        self._called.pose(frame)
        angle = np.pi / 2 - max(0, since) * 2 * np.pi / 120
        rim = px(self._radius * 0.965) * np.array([np.cos(angle), np.sin(angle), 0])
        self._runner.shift(self._center + rim - self._runner.get_center())
        self._runner.fill_rgbas[:, 3] = float(np.clip((since - 8) / 6, 0, 1)) * self._above_name(rim[1])

    def _above_name(self, y: float) -> float:
        """How much is seen of what runs along the ring, `y` above its middle: under its name's plaque nothing."""
        below = self._landing.ribbon
        return 1.0 if below is None else float(np.clip((y / px(self._radius) + below - CLEAR_OF_NAME) / 0.1, 0, 1))

    def _lit(self, frame: int) -> float:
        """How bright the light behind it all is: each stage and the name turn it up at once."""
        levels = [(self._stages[1], 0.3), (self._stages[2], 0.3), (self._name, 0.3)]
        steady = 0.1 + sum(more for at, more in levels if frame >= at)
        flash = sum(float(np.interp(frame - at, [-1, 0, 2, 14], [0, 0.35, 0.5, 0])) for at, _ in levels)
        return min(1.0, steady + flash)

    def _ready(self, frame: int) -> float:
        """How far all is together, 0 to 1: then the parts take up a life of their own."""
        end = max((piece.come.end for piece in self._pieces), default=0)
        return float(ease_in_out(float(np.clip((frame - end - 1) / 7, 0, 1))))

    def _pose_piece(self, piece: Piece, frame: int, wide: float, ready: float, shown: float) -> None:
        come, entry = piece.come.at(frame), piece.part.entry
        place = self._gathering.part(piece.number, piece.part.name, wide, frame, self._near.at(frame))
        own = then(self._life.part(piece.part.name, frame, ready), place, self._swollen)
        if piece.whole is not None:
            piece.whole.pose(own)
            drawn, full = piece.rig.mobject, piece.whole.mobject
            assert isinstance(drawn, VMobject) and isinstance(full, VMobject)
            drawn.pointwise_become_partial(full, 0, float(np.clip(come, 0.001, 1)))
            piece.rig.fade(shown if come > 0 else 0.0)
            return
        entering = piece.entering(frame, self._closed.at(frame), self._center)
        piece.rig.pose(then(entering, self._cloud.pose(piece.number, frame, wide), own))
        quick = 6.0 if entry in ("grow", "pop", "spread", "wipe") else 2.5
        dimmed = self._cloud.seen(piece.number, frame)
        piece.rig.fade(shown * (1.0 if piece.stands else float(np.clip(come * quick, 0, 1)) * dimmed))
        if piece.window is not None:
            low, high = (own @ np.array([*corner[:2], 1.0]) for corner in piece.rig.bounds())
            pad = px(30)
            left, foot, top = low[0] - pad, low[1] - pad, high[1] + pad
            right = left + (high[0] + pad - left) * float(np.clip(come, 0, 1))
            corners = [(left, foot), (right, foot), (right, top), (left, top), (left, foot)]
            piece.window.set_points_as_corners([np.array([*p, 0.0]) for p in corners])


def _followed(named: Mapping[str, Mobject]) -> list[Mobject]:
    """The points that a curve follows, among the named parts of a chart."""
    return [mobject for name, mobject in named.items() if name.startswith("point")]
