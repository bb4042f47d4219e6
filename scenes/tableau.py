"""Several things on one stage, how they stand to each other, and what happens to them: a little story, step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from manim import Group
from pydantic import Field, model_validator

from cuereel.scene import Box, CueScene, SceneParams, moment, phrase
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.rig import scaled, then
from cuereel.scene.score import in_time, starts_in_turn
from cuereel.scene.stage import px
from cuereel.scene.tableau.build import APART, assembled, number_of, played
from cuereel.scene.tableau.casting import Casting
from cuereel.scene.tableau.framing import Framing, closing, framings, union
from cuereel.scene.tableau.ground import ground, kind_of
from cuereel.scene.tableau.ledges import ledges, standing
from cuereel.scene.tableau.marks import Mark
from cuereel.scene.tableau.persons import person_mistakes
from cuereel.scene.tableau.retexting import retexted
from cuereel.scene.tableau.story import Step, Thing, entrances, mistakes
from cuereel.scene.tableau.troupe import Troupe

INSET = 10
"""px that stay free at each side of the clear box, for the camera comes nearer."""

WAIT = 26
"""The most frames from one step to the next where both fall on one word."""

AT_ONCE = 6
"""The most frames from one to the next where several do the same on one word."""

DONE = 32
"""Frames that the last step has at least, to be done and seen before the cut."""

EACH = 18
"""Frames that each of the last steps has, where there is time."""

SEVERAL, FASTEST = 3, 4
"""Steps of one kind at the end that may come faster, and the frames from one of them to the next at the least."""

LEDGE = 14
"""px more that stay free below, for what things stand on."""

PUSH = 0.02
"""How much nearer the camera comes over the shot."""


SIGN = "(letter|number|digit|word|symbol|character|sign|figure|text)"
TANDA = "(huruf|angka|kata|simbol|karakter|tulisan|teks|tanda)"
THEN, LALU = "(then|and|and then|which)", "(lalu|terus|trus|kemudian|dan)"
BECOMES = "((changes|turns|changing|turning|morphs|switches) (to|into)|becomes|becoming|is replaced by)"
JADI = "((berubah|diganti|ganti|diubah) [jadi|menjadi|ke|dengan]|jadi|menjadi)"
"""A text that becomes another: both stand on tiles of their own."""


class Tableau(CueScene):
    """Several things on one stage, how they stand to each other, and what happens to them, step by step."""

    class Params(SceneParams):
        """The things, and the steps in order, each with a moment of its own; a thing that `comes` is not there before.

        Without `art` a thing is a lettered tile. Steps name things by their `name`. With `row`, those alike stand in
        one row, from five on in two; so do different ones, all but one that has a place of its own (`at`).
        """

        things: tuple[Thing, ...] = Field(min_length=1, max_length=21)
        steps: tuple[Step, ...] = Field(default=(), max_length=40)

        row: bool = False

        @model_validator(mode="after")
        def _checked(self) -> Any:
            wrong = [*mistakes(self.things, self.steps), *person_mistakes(self.things, self.steps)]
            if wrong:
                raise ValueError("; ".join(wrong))
            return self

    PHRASES = (
        phrase(
            f"^ {SIGN} {{WAS}} [,] [{THEN}] [it] {BECOMES} [the] [{SIGN}] {{NOW}} $",
            f"^ {TANDA} {{WAS}} [,] [{LALU}] [yang] {JADI} [{TANDA}] {{NOW}} $",
            things=[{"name": "{was}", "label": "{was}"}, {"name": "{now}", "label": "{now}"}],
            steps=[{"who": "{was}", "does": "becomes", "to": "{now}"}],
        ),
        *retexted(),
    )
    MOMENTS = (
        moment("thing-{n}", "{item.name}", "{item.label}", each="things", sound="none"),
        moment("step-{n}", "{item.text}", "{item.colour}", "{item.to}", "{item.who}", each="steps"),
    )
    ART = ("things.art",)
    EXAMPLE: ClassVar[Mapping[str, Any]] = {
        "things": [
            {"name": "banana", "art": "banana"},
            {"name": "bucket", "art": "bucket"},
            {"name": "drink", "art": "glass", "label": "Juice"},
        ],
        "steps": [
            {"who": "banana", "does": "goes into", "to": "bucket"},
            {"who": "drink", "does": "comes out of", "to": "bucket"},
        ],
    }

    def construct(self) -> None:
        self._stand()
        self._play()
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is there

    def _stand(self) -> None:
        params, stage = self.params, self.stage
        box = stage.clear if self.brief.captioned else stage.text
        self._area = Box(*_inset(box))
        self._casting = Casting(params.things, params.steps, self.art, row=params.row)
        self._troupe = assembled(self._casting, stage, self.theme, self._area, self.fps, self.brief.frames)

    def _play(self) -> None:
        troupe, params = self._troupe, self.params
        named = {
            thing.name: self.frame_of(name) - ANTICIPATION
            for number, thing in enumerate(params.things, start=1)
            if self.has(name := f"thing-{number}")
        }
        starts = self._starts()
        played(troupe, self._casting, starts, named, self.brief.frames)
        tiles, people = self._casting.tiled, bool(self._casting.figures)
        names = [f"{thing.name} {thing.art}" for thing in params.things]
        kind = kind_of(names, tiles=tiles, rows=_rows(troupe), people=people)
        first = entrances(params.things, params.steps)
        foot = troupe.low if kind == "floor" else None
        poses = framings(troupe.plan, self._area, params.things, params.steps, first, foot)
        begin = starts[-1] + 2 if starts else self.brief.frames
        end = closing(troupe, self._area, foot, begin, self.brief.frames)
        self._framing = Framing(self._area, poses, starts, end, row=params.row)
        behind = ground(
            self.stage, self.theme, kind, self._area, union([*troupe.plan.boxes.values()]), number_of(params.things)
        )
        for leaf in behind.get_family():
            leaf.z_index = -5
        self._marks = [Mark(troupe, *key) for key in troupe.marks]
        if kind == "air":
            troupe.below[:0] = ledges(self.theme, standing(troupe), [*troupe.parts.values()], self.brief.frames - 1)
        self._shown = [*troupe.below, *troupe.parts.values(), *troupe.above, *troupe.over]
        for each in troupe.below:
            for leaf in each.mobject.get_family():
                leaf.z_index = -3
        over = [each.mobject for each in troupe.over]
        self.add(behind, Group(*(each.mobject for each in troupe.below)))
        self.add(Group(*(part.mobject for part in troupe.parts.values()), *(each.mobject for each in troupe.above)))
        self.add(Group(*(painted.mobject for painted in self._marks), *over))
        for leaf in (leaf for mobject in over for leaf in mobject.get_family()):
            leaf.z_index = 3
        for painted in self._marks:
            for leaf in painted.mobject.get_family():
                leaf.z_index = 2

    def _starts(self) -> list[int]:
        """The frame of each step, in order; those that fall on one word share the time until the next one."""
        steps = len(self.params.steps)
        starts = starts_in_turn(self.brief, "step", steps)
        at = 0
        while at < steps:
            last = at
            while last + 1 < steps and starts[last + 1] - starts[at] < APART * (last + 1 - at):
                last += 1
            end = starts[last + 1] if last + 1 < steps else self.brief.frames - DONE // 2
            wait = AT_ONCE if _is_one_deed(self.params.steps[at : last + 1]) else WAIT
            each = max(2, min(wait, (end - starts[at]) // (last - at + 1)))
            starts[at : last + 1] = [starts[at] + each * number for number in range(last - at + 1)]
            at = last + 1
        first = entrances(self.params.things, self.params.steps)
        if starts and min(first.values()) == 0:
            starts[0] = 0
        each = max(APART, min(EACH, (self.brief.frames - DONE) // max(1, steps)))
        alike = next((steps - at for at in range(steps) if _is_one_deed(self.params.steps[at:])), 0)
        if alike > SEVERAL:
            # many that do the same one after another do it faster, rather than before their words
            room = self.brief.frames - DONE - starts[steps - alike]
            each = max(FASTEST, min(each, room // alike))
        return in_time(starts, self.brief.frames, DONE, each)

    # -- what moves

    def _pose(self, frame: int) -> None:
        camera = then(
            self._framing.at(frame), scaled(1 + PUSH * frame / max(1, self.brief.frames), about=self._area.center)
        )
        for each in self._shown:
            each.pose(frame, camera)
        for painted in self._marks:
            painted.pose(frame, camera)


def _inset(box: Box) -> tuple[float, float, float, float]:
    inner = box.inset(INSET)
    return inner.left, inner.bottom + px(LEDGE), inner.right, inner.top


def _is_one_deed(steps: Sequence[Step]) -> bool:
    """Whether several do the same."""
    return len(steps) > 2 and len({(step.does, step.colour) for step in steps}) == 1


def _rows(troupe: Troupe) -> int:
    """1 where all that others stand to is on one line."""
    feet = [troupe.parts[name].box.bottom for name in troupe.plan.leads]
    return 1 if max(feet) - min(feet) < 0.35 else 2


__all__ = ["Tableau"]
