"""A text of which parts are marked, each on its word: lit, circled, struck out, put right, parted, named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
from pydantic import Field, model_validator

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import mix
from cuereel.scene.marking.drawn import Drawn, Verdict
from cuereel.scene.marking.forms import DOCUMENTS, Form, form_of, spelt
from cuereel.scene.marking.history import Signs, history_of
from cuereel.scene.marking.ink import DARK, Ink
from cuereel.scene.marking.layout import laid_out
from cuereel.scene.marking.pen import MarkingPen
from cuereel.scene.marking.pointed import Labels, Plates
from cuereel.scene.marking.step import DRAWS, SIGNS, Mark, coloured, in_form, moment_names
from cuereel.scene.marking.surface import surface
from cuereel.scene.marking.tiles import Tiles
from cuereel.scene.marking.typeset import BAR, typeset
from cuereel.scene.marking.wording import PHRASES
from cuereel.scene.marking.writing import Writing
from cuereel.scene.score import with_moments
from cuereel.scene.setting import drawable

WRITES, EACH, READ = 26, 2, 8
"""Frames in which a text is written at most, for each of its signs, and to read it before anything is done to it."""

SOONEST, LATEST, REST = 5, 22, 16
"""Frames from the mark of one line to that of the next, at least and at most, and for which all of them are seen."""

WAVE, AGAIN, HOP = 9, 66, 0.09
"""Frames in which a wave goes through the part that was marked last, until it does so again, and how high (ems)."""


class MarkedText(CueScene):
    """A sentence, an address, a number, a sum or a line of a document, of which parts are marked on their words."""

    class Params(SceneParams):
        """The text, what it stands on, and what happens to it in order.

        `form` is found out from the text if it is not named. A line of a contract, a receipt or a page is shown among
        others that nobody reads; without a text it is one of those. A part is named by what it reads ("free"), by its
        place ("after @", "last digit", "first 2 words") or by what it is in an address ("domain", "scheme"). A paper
        may have so many `lines` instead that nobody reads: "line 2", or all of them, one after another ("lines").
        """

        text: str = ""
        form: Form = ""
        lines: int = Field(default=0, ge=0, le=6)
        steps: tuple[Mark, ...] = Field(default=(), max_length=8)

        @model_validator(mode="before")
        @classmethod
        def _with_colours(cls, given: Any) -> Any:
            return coloured(given)

        @model_validator(mode="after")
        def _has_its_parts(self) -> MarkedText.Params:
            if self.text and self.lines:
                raise ValueError("the lines of a text are those that it has: leave out `lines`")
            if not self.text and not self.lines and form_of("", self.form) not in DOCUMENTS:
                raise ValueError("only a contract, a receipt or a page can be shown without a text")
            history_of(*self.spelt())
            return self

        def spelt(self) -> tuple[str, list[Mark]]:
            """The text and the steps as they are set."""
            form = form_of(self.text, self.form)
            return spelt(self.text, form) or "\n".join([BAR] * max(1, self.lines)), [
                in_form(step, form) for step in self.steps
            ]

    PHRASES = PHRASES
    MOMENTS = (
        moment("text", "{text}", "*", sound="type"),
        moment("highlight", "{item}", "highlight", each="steps.highlight", sound="whoosh"),
        moment("circle", "{item}", each="steps.circle", sound="whoosh"),
        moment("underline", "{item}", each="steps.underline", sound="whoosh"),
        moment("strike", "{item}", "wrong", "salah", each="steps.strike", sound="whoosh"),
        moment("turn", "{item}", each="steps.turn", sound="tick"),
        moment("blink", "{item}", each="steps.blink", sound="blip"),
        moment("check", "right", "good", "benar", "aman", each="steps.check", sound="success"),
        moment("cross", "wrong", "bad", "salah", each="steps.cross", sound="error"),
        moment("split", "{item} part", "part", "{item} bagian", "bagian", each="steps.split", sound="pop"),
        moment("label", "{item}", each="steps.label", sound="pop"),
        moment("fix", "{item}", each="steps.fix", sound="pop"),
        moment("become", "{item}", "change", "become", "berubah", "ganti", "jadi", each="steps.become", sound="pop"),
        moment("add", "{item}", each="steps.add", sound="pop"),
        moment("next", "{item}", each="steps.next", sound="type"),
    )
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "text": "He walk to work",
        "steps": [{"strike": "walk"}, {"fix": "walks"}],
    }

    def construct(self) -> None:
        self._when()
        self._build()
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _when(self) -> None:
        """The frame on which the text comes, and those of the steps."""
        names = ["text", *moment_names(self.params.steps)]
        moments = with_moments(self.brief, names).moments
        starts = [max(0, moments[name] - ANTICIPATION) for name in names]
        self._written = min(WRITES, EACH * len(self.params.text)) if self.params.text else 1
        first = min(starts[1:], default=self.brief.frames)
        # what is done to it may be said with the text, which has been read by then
        starts[0] = max(0, min(starts[0], first - self._written - READ))
        for at in range(1, len(starts)):
            starts[at] = max(starts[at], starts[at - 1] + 4)
        self._starts = starts[1:]
        self._begins = starts[0]
        self._written = max(1, min(self._written, first - starts[0] - 2))

    def _build(self) -> None:
        family = self.theme.fonts["words"]
        text, self._steps = self.params.spelt()
        form = form_of(self.params.text, self.params.form)
        self._ink = ink = Ink(self.theme, paper=form not in ("bar", "mail", "password", "tiles"))
        self._history = history = history_of(text if BAR in text else drawable(text, family), self._steps)
        verbs = [step.verb for step in self._steps]
        plan = laid_out(self, form, history, verbs)
        turns = [self._begins]
        for number in range(1, len(history.versions)):
            turns.append(next(start for start, at in zip(self._starts, history.at, strict=True) if at == number))
        self._set = typeset(history, plan.room)
        self._writing = Writing(history, self._set, plan.room, plan.box, turns, self._written)
        self._writing.colour = self._look
        fields, rules = plan.fields(self._set), plan.rules(self._set)
        self._made = surface(self, form, plan.whole, fields, rules, ink, alone=bool(self.params.lines))
        self._marks(plan.limits, plan.labels)
        tiles = [Tiles(self, self._writing)] if form == "tiles" else []
        self._parts: list[Tiles | Plates | Drawn | Verdict | Labels] = [
            *tiles,
            *self._plates,
            *self._drawn,
            *self._verdicts,
            *self._labels,
        ]
        self._pen = MarkingPen(self.theme, self._writing, [*self._drawn, *self._verdicts], plan.whole)
        behind = [each.body for each in self._drawn if each.behind]
        over = [each.body for each in self._drawn if not each.behind]
        self.add(
            self._made,
            *(each.body for each in tiles),
            *(each.body for each in self._plates),
            *behind,
            self._writing.body,
            *over,
        )
        self.add(*(each.body for each in self._labels), *(each.body for each in self._verdicts), self._pen.mobject)

    def _marks(self, limits: tuple[float, float], labels: Box) -> None:
        self._drawn: list[Drawn] = []
        self._verdicts: list[Verdict] = []
        self._plates: list[Plates] = []
        named = []
        self._new: dict[int, str] = {}
        for step, on, at, about in zip(self._steps, self._starts, self._history.at, self._history.about, strict=True):
            if step.verb in (*DRAWS, *SIGNS) and step.words == "lines":
                self._each(step, about, on, limits)
            elif step.verb in DRAWS:
                self._drawn.append(Drawn(step, about, on, self._ink, limits))
            elif step.verb in SIGNS:
                self._verdicts.append(Verdict(self, step, about[-1], on, self._set.size, limits[1]))
            elif step.verb in ("fix", "become", "add"):
                colour = self._ink.pen(step.verb, step.colour or "green")
                self._new |= dict.fromkeys(about[0], colour)
            elif step.verb == "split":
                self._plates.append(Plates(self, about, on, self._ink, at))
            elif step.verb == "label":
                named.append((step.words, about[0], on))
        if named and not self._plates:
            at = next(number for number, version in enumerate(self._history.versions) if version.pieces)
            pieces = self._history.versions[at].pieces
            self._plates.append(Plates(self, pieces, self._writing.turns[at], self._ink, at))
        self._labels = [Labels(self, named, labels, self._ink)] if named else []

    def _each(self, step: Mark, about: Sequence[Signs], on: int, limits: tuple[float, float]) -> None:
        """Each line is marked in its turn, all of them before the shot is over."""
        apart = float(np.clip((self.brief.frames - REST - on) / len(about), SOONEST, LATEST))
        for number, line in enumerate(about):
            start = on + round(apart * number)
            if step.verb in DRAWS:
                self._drawn.append(Drawn(step, [line], start, self._ink, limits))
            else:
                self._verdicts.append(Verdict(self, step, line, start, self._set.size, limits[1]))

    # -- what moves

    def _pose(self, frame: int) -> None:
        self._writing.pose(frame)
        for part in self._parts:
            if isinstance(part, Tiles):
                part.pose(frame)
            else:
                part.pose(frame, self._writing)
        self._pen.pose(frame)

    def _look(self, sign: int, frame: int) -> tuple[str, float]:
        """The colour of a sign on a frame, and how far it is lifted (px)."""
        colour = self._new.get(sign, self._ink.text)
        if self._history.letters[sign] == BAR:
            colour = mix(self._ink.faint, self._ink.text, 0.3)
        for drawn in self._drawn:
            if not drawn.covers(sign, self._writing, frame):
                continue
            if drawn.behind and (drawn.verb == "highlight" or drawn.lit(frame)):
                colour = DARK
            elif drawn.verb == "turn":
                colour = drawn.pen
            elif drawn.verb == "strike":
                colour = mix(drawn.pen, self._ink.text, 0.35)
        return colour, self._hop(sign, frame)

    def _hop(self, sign: int, frame: int) -> float:
        """The wave that goes through the part that was marked last, again and again."""
        done = [each for each in self._drawn if each.on <= frame]
        if not done or sign not in done[-1].signs or self._history.letters[sign] == BAR:
            return 0.0
        order = sorted(done[-1].signs).index(sign)
        since = (frame - done[-1].on - done[-1].frames) % AGAIN - 1.4 * order
        if frame < done[-1].on + done[-1].frames or not 0 <= since <= WAVE:
            return 0.0
        return float(HOP * self._set.size * np.sin(np.pi * since / WAVE))


__all__ = ["MarkedText"]
