"""All that is on the stage while a story is planned: the things by their names, and what the steps call for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from cuereel.scene.acts.act import Line
from cuereel.scene.bake import ghosted, twin
from cuereel.scene.card import is_dark
from cuereel.scene.motion import overshoot
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.tableau.arrows import Arrow, beside, route
from cuereel.scene.tableau.effects import Note, Puff, Shatter, Speech
from cuereel.scene.tableau.holding import BEATS, HOLDERS, words_of
from cuereel.scene.tableau.layout import Plan
from cuereel.scene.tableau.looks import dashed, pieces, plate, recoloured, shadow, tile, tile_shape, toned
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.room import over, within
from cuereel.scene.tableau.story import Step
from cuereel.scene.track import Track
from cuereel.theme import Theme

SPREAD = 1.74
"""How much more room a thing needs when it is in pieces."""


@dataclass
class Troupe:
    """The parts by name, in their order, and what else is seen: behind them, before them, and over all."""

    stage: Stage
    theme: Theme
    plan: Plan
    area: Box
    fps: int
    frames: int
    steps: Sequence[Step]
    parts: dict[str, Part] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    tones: dict[str, str] = field(default_factory=dict)
    played: dict[str, str] = field(default_factory=dict)
    below: list[Any] = field(default_factory=list)
    above: list[Any] = field(default_factory=list)
    notes: dict[str, Note] = field(default_factory=dict)
    marks: dict[tuple[str, int], list[Line]] = field(default_factory=dict)
    at_goal: dict[str, str] = field(default_factory=dict)
    over: list[Any] = field(default_factory=list)

    @property
    def rests(self) -> dict[str, tuple[str, str]]:
        """On what each thing rides that rides on another, and how."""
        return self.plan.rests

    @property
    def low(self) -> float:
        """The height of the lower edge of all that stands there."""
        return min(part.box.bottom for part in self.parts.values())

    def now(self, name: str) -> Part:
        """The thing of that name, or what it has become."""
        for _ in range(len(self.played) + 1):
            name = self.played.get(name, name)
        return self.parts[name]

    def rename(self, part: Part, new: Part) -> None:
        """From now on, what is told of a thing is told of a new one in its place."""
        self.played[part.name] = new.name
        self.played.pop(new.name, None)

    # -- how it comes and what it is

    def entry(self, part: Part) -> tuple[float, float]:
        """The way that a thing comes from, off its place: out of what it is in, its own side, or from below."""
        base, seat = self.rests.get(part.name, ("", ""))
        if seat == "open":
            return (0.0, self.parts[base].box.center[1] - part.box.center[1])
        if seat:
            return (0.0, 0.0)
        aside = part.box.center[0] - self.area.center[0]
        if abs(aside) > 0.18 * self.area.width:
            return (math.copysign(px(150), aside), 0.0)
        return (0.0, -px(130))

    def holds(self, part: Part) -> bool:
        """Whether a thing is open at its top, so that what goes into it is hidden by it."""
        return bool(words_of(self.words.get(part.name, "")) & HOLDERS) and part.name not in self.tones

    def beats(self, part: Part) -> bool:
        """Whether a thing is a heart, or another that beats as long as it is alive."""
        return bool(words_of(self.words.get(part.name, "")) & BEATS) and not self.lettered(part)

    def lettered(self, part: Part) -> bool:
        """Whether a thing is a tile with words."""
        return part.name in self.tones

    def worded(self, part: Part, text: str) -> Part:
        """A tile with words in the place of a thing; the thing itself, with new words, where it is a tile."""
        box, shape = part.box, tile_shape(text)
        shape = box.width / box.height if self.lettered(part) else shape
        high = min(px(340), max(px(200), box.height, box.width / shape), 0.86 * self.area.width / shape)
        high = box.height if self.lettered(part) else high
        wide = high * shape
        x = float(np.clip(box.center[0], self.area.left + wide / 2, self.area.right - wide / 2))
        y = float(box.center[1])
        tone = self.tones.get(part.name, self.theme.colour("accent"))
        sprite = tile(self.theme, text, wide / PX, high / PX, tone)
        new = Part(
            f"{part.name} > {text}", sprite, shadow(sprite, self.theme),
            Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2), (1, 1), shape, tone,
        )  # fmt: skip
        new.seen = Track(0.0)
        self.parts[new.name], self.words[new.name], self.tones[new.name] = new, text, tone
        return new

    # -- what a step calls for

    def puff(self, part: Part, start: int, *, faint: bool = False) -> None:
        """A ring and sparks about a thing, or faint ones."""
        tone = self.theme.colour("cool" if faint else "accent")
        self.above.append(Puff(self.theme, part, start, tone, 0.4 if faint else 1.0))

    def tint(self, part: Part, colour: str, start: int) -> None:
        """Turn a thing, or the tile that it is, into a colour."""
        tone = toned(self.theme, colour)
        if self.lettered(part):
            again = tile(self.theme, self.words[part.name], part.box.width / PX, part.box.height / PX, tone)
            picture = again.picture
        else:
            picture = recoloured(part.sprite, tone)
        self._change(part, part.guise(picture), start)

    def _change(self, part: Part, new: Any, start: int) -> None:
        """From one guise to a new one, which is laid over it."""
        for track in part.guises[:-1]:
            if track.at(start) > 0:
                track.to(0.0, start + 6, 1)
        new.to(1.0, start, 6)

    def dim(self, part: Part) -> None:
        """Give a thing a guise without light, which each of several shows until it is lit."""
        if part.dim < 0:
            dark = is_dark(self.theme)
            low, high = ("#10152E", "#4A5378") if dark else ("#59617C", "#C3CADB")
            part.guise(ghosted(part.sprite, low, high, 0.8).picture)
            part.dim = len(part.guises) - 1

    def riders(self, part: Part) -> list[Part]:
        """All that stand on a thing and go with it."""
        return [self.parts[name] for name, (base, _) in self.rests.items() if base == part.name]

    def hollow(self, part: Part, start: int) -> None:
        """Leave a thing's outline in dashes, and little more."""
        tone = self.theme.colour("muted")
        outline = part.guise(dashed(part.sprite, tone))
        for track in part.guises[:-1]:
            if track.at(start) > 0:
                track.to(0.10, start, 9)
        outline.to(1.0, start, 7)

    def hush(self, part: Part, start: int) -> None:
        """Take the words below a thing away, which would stand on what it goes to."""
        if part.name in self.notes:
            self.notes[part.name].fade_from(start)

    def arrow(self, part: Part, other: Part, text: str, start: int, room: int) -> None:
        """An arrow from one thing to another, with words beside it, if there are any."""
        way = route(self._reach(part), self._reach(other))
        words = None
        if text:
            tag = plate(self.theme, text, 460, 88, self.theme.colour("accent"))
            boxes = [self._reach(each) for each in self.parts.values()]
            words = tag, beside(way, tag.width, tag.height, self.area, boxes)
        self.below.append(Arrow(self.theme, way, start, room, words, partial(self._both, (part, other), start)))

    def _both(self, ends: tuple[Part, Part], start: int, frame: int) -> float:
        """How far both ends of an arrow still are where they were, or what took their place is."""
        seen = 1.0
        for part in ends:
            here = max(each.seen.at(frame) for each in (part, self.now(part.name)))
            gone = float(np.linalg.norm(self.now(part.name).where(frame) - part.where(start)))
            seen = min(seen, here, max(0.0, 1.6 - gone))
        return max(0.0, min(1.0, seen))

    def _reach(self, part: Part) -> Box:
        """The box of a thing and its plate."""
        box, under = part.box, self.plan.plates.get(part.name)
        return Box(box.left, under.bottom if under else box.bottom, box.right, box.top)

    def shatter(self, part: Part, start: int) -> None:
        """Break a thing into pieces; several of it fly apart."""
        if part.count > 1:
            self._scatter(part, start)
            return
        wide, high = (part.large(start) * length for length in (part.box.width, part.box.height))
        fit = min(1.0, self.area.width / (SPREAD * wide), self.area.height / (SPREAD * high))
        off = within(self.area, part.where(start), (SPREAD / 2 * fit * wide, SPREAD / 2 * fit * high))
        self.above.append(Shatter(part, pieces(twin(part.sprite)), start, off, fit))
        for track in part.guises:
            if track.at(start - 1) > 0:
                track.to(0.0, start, 1)
        self.puff(part, start)

    def _scatter(self, part: Part, start: int) -> None:
        """Several of a thing fly apart."""
        for number, one in enumerate(part.ones[: part.count]):
            angle = 2.4 * number
            far = 0.14 * min(part.box.width, part.box.height)
            one.x.to(one.x.at(start) + far * math.cos(angle), start, 12)
            one.y.to(one.y.at(start) + far * math.sin(angle), start, 12)
            one.wide.to(0.6 * one.wide.at(start), start, 12)
        self.puff(part, start)

    def say(self, part: Part, text: str, start: int, until: int) -> None:
        """A bubble with what a thing says, from a frame until another; a tile shows the words itself."""
        if self.lettered(part):
            again = tile(self.theme, text, part.box.width / PX, part.box.height / PX, self.tones[part.name])
            self.words[part.name] = text
            self._change(part, part.guise(again.picture), start)
            return
        box = self.plan.bubbles.get(part.name) or over(part, self.area)
        self.over.append(Speech(self.theme, part, text, box, start, until))

    def note(self, part: Part, text: str, start: int | None) -> None:
        """Words on the plate below a thing, in place of those that stand there."""
        box = self.plan.plates.get(part.name)
        if box is None:
            under = part.box
            box = Box(under.left, under.bottom - px(56), under.right, under.bottom + px(36))
        wide = max(box.width, px(330)) / PX
        note = Note(part, plate(self.theme, text, wide, box.height / PX, self.theme.colour("cool")), box)
        before = self.notes.get(part.name)
        if start is None:
            note.seen = part.seen
        else:
            note.seen.to(1.0, start, 2)
            note.pop.to(0.4, start - 1, 1).to(1.0, start, 8, overshoot(1.6))
            if before is not None:
                before.fade_from(start)
        self.notes[part.name] = note
        self.over.append(note)


__all__ = ["Troupe"]
