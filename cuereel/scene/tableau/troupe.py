"""All that is on the stage while a story is planned: the things by their names, and what the steps call for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from cuereel.scene.acts.act import Line
from cuereel.scene.bake import ghosted, twin
from cuereel.scene.card import is_dark
from cuereel.scene.person.figure import Figure
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.tableau.bearing import Borne
from cuereel.scene.tableau.counting import Running
from cuereel.scene.tableau.effects import Note, Puff, Shatter
from cuereel.scene.tableau.heads import has_head, is_worn
from cuereel.scene.tableau.holding import BEATS, HOLDERS, words_of
from cuereel.scene.tableau.layout import Plan
from cuereel.scene.tableau.looks import dashed, pieces, recoloured, tile, toned
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.rays import LIT, Rays, Tremor
from cuereel.scene.tableau.room import within
from cuereel.scene.tableau.story import Step, Thing
from cuereel.scene.track import Track
from cuereel.theme import Theme

QUIET = ("comes", "comes out of")
"""After which a lamp is still dark."""

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
    things: Sequence[Thing] = ()
    parts: dict[str, Part] = field(default_factory=dict)
    figures: dict[str, Figure] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    tones: dict[str, str] = field(default_factory=dict)
    played: dict[str, str] = field(default_factory=dict)
    below: list[Any] = field(default_factory=list)
    above: list[Any] = field(default_factory=list)
    notes: dict[str, Note | Running | Borne] = field(default_factory=dict)
    marks: dict[tuple[str, int, int], list[Line]] = field(default_factory=dict)
    wiped: dict[str, list[int]] = field(default_factory=dict)
    row: bool = False
    marked_below: set[str] = field(default_factory=set)
    ties: dict[frozenset[str], Any] = field(default_factory=dict)
    at_goal: dict[str, str] = field(default_factory=dict)
    over: list[Any] = field(default_factory=list)
    inside: dict[str, Part] = field(default_factory=dict)

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

    def puts_on(self, part: Part, other: Part) -> bool:
        """Whether a thing is worn, and the other is somebody with a head."""
        drawn = not (self.lettered(part) or self.lettered(other)) and part.count == other.count == 1
        return drawn and is_worn(self.words.get(part.name, "")) and has_head(self.words.get(other.name, ""))

    # -- what a step calls for

    def puff(self, part: Part, start: int, *, faint: bool = False) -> None:
        """A ring and sparks about a thing, or faint ones."""
        tone = self.theme.colour("cool" if faint else "accent")
        self.above.append(Puff(self.theme, part, start, tone, 0.4 if faint else 1.0))

    def tint(self, part: Part, colour: str, start: int) -> None:
        """Turn a thing, or the tile that it is, into a colour."""
        tone = toned(self.theme, colour)
        if self.lettered(part):
            again = tile(
                self.theme, self.words[part.name], part.box.width / PX, part.box.height / PX, tone, filled=True
            )
            picture = again.picture
        else:
            picture = recoloured(part.sprite, tone)
        self.change(part, part.guise(picture), start)

    def change(self, part: Part, new: Any, start: int) -> None:
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

    def shine(self, part: Part, start: int) -> None:
        """Rays about a thing; a lamp has been dark before, where nothing else was told of it."""
        self.below.append(Rays(self.theme, part, start, self.fps))
        own = [step.does for step in self.steps if step.who == part.name]
        dark = words_of(self.words.get(part.name, "")) & LIT and not self.lettered(part)
        if dark and part.dim < 0 and next((does for does in own if does not in QUIET), "") == "glows":
            self.dim(part)
            part.ones[0].lit = Track(0.0).to(1.0, start, 4)

    def tremor(self, part: Part, start: int, until: int) -> None:
        """Arcs at the sides of a thing that shakes."""
        self.above.append(Tremor(self.theme, part, start, until))

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


__all__ = ["Troupe"]
