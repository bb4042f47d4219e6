"""A task, a loop that gets it wrong by one, and the single token that puts it right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, cast

import numpy as np
from manim import (
    LEFT,
    RIGHT,
    UP,
    Animation,
    FadeIn,
    Group,
    Mobject,
    Transform,
    VGroup,
    VMobject,
)
from pydantic import model_validator

from cuereel.scene import Box, CueScene, SceneParams, addition, moment, phrase, px
from cuereel.scene.alarm import Shake, red_edge
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import mix, rounded
from cuereel.scene.code import CELL, CodeLine
from cuereel.scene.console import Terminal
from cuereel.scene.editor import Editor
from cuereel.scene.loop import Loop, Repair, counted, find_repair
from cuereel.scene.loupe import Loupe
from cuereel.scene.motion import ease_out, fly, leave, overshoot, pop, rise
from cuereel.scene.score import Planned, Score, with_moments
from cuereel.scene.stage import PX
from cuereel.scene.stepping import Step, find_stepping
from cuereel.scene.verdict import TaskCard, verdict

BEATS = ("task", "run", "look", "fix", "rerun")

HELD = 9
"""Frames for which the success stands at the shot's end at the least, however late its word."""

RESTS = 75
"""Frames after the word of the second run from which that run is stepped through, rather than told at once."""

SPREAD = (3, 1)
"""Frames before and after its word within which a second run that is told at once shows its numbers."""

APART = 3
"""Frames between the numbers of a second run that comes after a failure."""

SLOWEST = 15
"""Frames for each number of a run that is stepped through."""

STAYS = 18
"""Frames between repair and second run from which the repair is thought about under the loupe."""

SHRINKS = 6
"""Frames that the loupe takes to go."""

SINKS_IN = 8
"""Frames for which the failure stands alone before it is repaired, at the least."""

FAILURES = (
    *("merusak", "rusak", "gagal", "hancur", "berantakan", "kacau", "galat", "fatal"),
    *("fail", "failure", "break", "breaks", "broken", "ruin", "wrong", "crash", "destroy", "error"),
)
"""What the narration says of what a mistake leads to: nothing may be green on such a word."""

_FAILING = (
    *("rusak", "gagal", "hancur", "berantakan", "kacau", "galat", "fatal"),
    *("fail", "break", "broke", "ruin", "wrong", "crash", "destroy", "error"),
)
"""What is in such words, however they are inflected."""

ASKED: dict[str, Any] = {
    "first": "{first}",
    "last": "{last}",
    "shown_first": "{shown_first}",
    "shown_last": "{shown_last}",
}
"""What the slots of a cue set."""


SMALL_THINGS = (
    *(f"{word} #{place}" for place in (3, 2) for word in ("detil", "detail", "details")),
    *("detil-detil", "detail-detail", "detail", "detil", "small", "kecil", "tiny"),
)
"""What the narration calls the one sign that is wrong; the last time it does, if it does so more than once."""


@dataclass(frozen=True, slots=True)
class Beats:
    """The frames on which the story's beats show; `fail` is 0 where it is not told how bad the mistake is.

    `detail` is when the wrong sign is named (the same as `fix` without a failure), `done` when the tick shows.
    """

    task: int
    run: int
    look: int
    detail: int
    fail: int
    fix: int
    done: int


class CodeFix(CueScene):
    """A task, an editor and a terminal: the code runs, fails by one, is looked at closely, repaired and run again.

    Where the narration says how bad such a mistake is, its red spreads over everything on that word, and the repair
    comes after it.
    """

    WORDS = True

    class Params(SceneParams):
        """What the task asks for, what the code shows at first, and the change that repairs it.

        `before` and `after` are the token that changes: a comparison or a whole number. Left out, they are those that
        people mix up: `<` and `<=`.
        """

        first: int
        last: int
        shown_last: int
        shown_first: int | None = None
        before: str = ""
        after: str = ""
        language: Literal["javascript", "python"] = "javascript"
        task: str = ""

        @model_validator(mode="after")
        def _is_a_true_story(self) -> CodeFix.Params:
            self.repair()
            return self

        def repair(self) -> Repair:
            """The loop that does what is told. Raises ValueError where there is none."""
            wanted, shown = counted(self.first, self.last), counted(self.first, self.shown_last)
            before, after = self.tokens()
            if self.shown_first not in (None, self.first):
                wrong = f"it cannot show {self.shown_first} first where the task starts at {self.first}"
                raise ValueError(f"{wrong}: a loop that is off by one at its start is not known here")
            found = find_repair(wanted, shown, before, after)
            if found is None:
                raise ValueError(
                    f"no loop shows {self.first}-{self.shown_last} with {before!r} and {self.first}-{self.last} "
                    f"with {after!r}: name the change that makes the one into the other"
                )
            return found

        def tokens(self) -> tuple[str, str]:
            """The token before and after the change."""
            if self.before and self.after:
                return self.before, self.after
            loose, strict = ("<=", "<") if self.last >= self.first else (">=", ">")
            too_many = abs(self.shown_last - self.first) > abs(self.last - self.first)
            return (loose, strict) if too_many else (strict, loose)

    PHRASES = (
        phrase(
            "task to (display|show|print|count|write|list|output) ... from {first}-{last} but ... "
            "(show|display|print|count|output|give) {shown_first}-{shown_last} ... "
            "(changing|replacing|turning|change) {before} (to|into|with|by) {after}",
            "tugas ... angka [dari] {first}-{last} (tapi|tetapi|namun|padahal) ... "
            "{shown_first}-{shown_last} ... (mengganti|mengubah|ganti|ubah) {before} (jadi|menjadi|ke|dengan) {after}",
            "tugas ... {first}-{last} (tapi|tetapi|namun) ... {shown_first}-{shown_last} ... "
            "(mengganti|mengubah|ganti|ubah) {before} (jadi|menjadi|ke|dengan) {after}",
            "loop from {first}-{last} ... only (shows|prints|displays) {shown_first}-{shown_last} ... "
            "(changing|replacing|change) {before} (to|into|with) {after}",
            **ASKED,
            before="{before}",
            after="{after}",
        ),
        phrase(
            "task to (display|show|print|count|write|list|output) ... from {first}-{last} but ... "
            "(show|display|print|count|output|give) {shown_first}-{shown_last}",
            "tugas ... angka [dari] {first}-{last} (tapi|tetapi|namun|padahal) ... {shown_first}-{shown_last}",
            "loop from {first}-{last} [that] only (shows|prints|displays) {shown_first}-{shown_last}",
            "(task|program|loop|code|script|function) ... {first}-{last} but ... {shown_first}-{shown_last}",
            "(code|loop|program|script) (shows|prints|displays|counts) {shown_first}-{shown_last} instead of "
            "{first}-{last}",
            "(tugas|program|kode) ... {first}-{last} (tapi|tetapi|namun|padahal) ... {shown_first}-{shown_last}",
            **ASKED,
        ),
        addition(
            "fix [the] bug [which] [is] [just] [by] (changing|replacing) {before} (to|into|with) {after}",
            "fixed by (changing|replacing) {before} (to|into|with) {after}",
            "bug [nya] diperbaiki dengan (mengganti|mengubah) {before} (jadi|menjadi|dengan) {after}",
            "(mengganti|mengubah) {before} (jadi|menjadi) {after}",
            before="{before}",
            after="{after}",
        ),
    )
    MOMENTS = (
        moment("task", "task", "tugas", "problem", "masalah"),
        moment("run", "run", "jalankan", "face", "hadapi"),
        moment("look", "bug", "logic", "logis", "logika"),
        moment("fix", *SMALL_THINGS, "fix", "perbaiki"),
        moment("fail", *FAILURES, sound="none"),
        moment("rerun"),
    )
    EXAMPLE: ClassVar[dict[str, Any]] = {"first": 1, "last": 3, "shown_last": 2, "before": "<", "after": "<="}

    def construct(self) -> None:
        self.brief = with_moments(self.brief, BEATS)
        self.score = Score(self)
        self.repair = self.params.repair()
        self._build_set()
        beats = self._beats()
        side = RIGHT if self.task.box.left > 0 else LEFT
        away = (self.task.box.width + px(160)) * side
        self.score.at(beats.task, fly(self.task.body, away, 0.4, amount=0.4))
        self._run(beats.run, beats.look - 6)
        self._look(beats.look, beats.detail, beats.fail or beats.fix)
        if beats.fail:
            self._fail(beats.fail, beats.fix)
        self._fix(beats)
        self._rerun(beats)
        self._type(beats.run)  # last: until then the code is whole, for what copies it
        self.score.perform()

    def _beats(self) -> Beats:
        """The frames of the beats. The story has one order only, whatever the words are that they are bound to."""
        frames: list[int] = []
        for name in BEATS:
            frame = self.frame_of(name) - ANTICIPATION
            frames.append(max(frame, frames[-1] + 1) if frames else frame)
        task, run, look, fix, rerun = frames
        self.tiles = sum(number is not None for number in self.terminal.shown)
        fail, after = self._failure(look + 2)
        detail = fix
        if fail:
            detail = min(fix, fail - 1)
            fix = min(max(fix, after, fail + SINKS_IN), max(fail + 1, self.brief.frames - HELD - 4))
        last = self.brief.frames - (HELD)
        wanted = max(rerun + ANTICIPATION, fix + APART * (self.tiles + 1) if fail else 0)
        done = max(fix + 3, min(wanted, last))
        return Beats(task, run, look, detail, fail, fix, done)

    def _failure(self, earliest: int) -> tuple[int, int]:
        """The frame on which a word of failure begins, and that of the last words after it; 0 where none is said."""
        moments, words = self.brief.moments, self.brief.words
        if not words:
            at = moments.get("fail", 0) - ANTICIPATION
            return (at, at + SINKS_IN) if at >= earliest else (0, 0)
        for number, word in enumerate(words, start=1):
            at = moments.get(f"word-{number}", 0) - ANTICIPATION
            if at >= earliest and any(part in word.lower() for part in _FAILING):
                ends = (n for n in range(number, len(words) + 1) if words[n - 1][-1:] in ".!?" or n == len(words))
                last = next(ends)
                edge = f"word-{last}" if last > number else f"end-{number}"
                return at, moments.get(edge, at + SINKS_IN) - ANTICIPATION
        return 0, 0

    # -- the set

    def _build_set(self) -> None:
        task, editor, terminal = self._boxes()
        language = self.params.language
        call = self.by_language(en="show", id="tampilkan")
        title = self.by_language(en="count", id="hitung") + (".py" if language == "python" else ".js")
        command = f"{'python' if language == 'python' else 'node'} {title}"
        source = self.repair.buggy.source(language, call)
        numbers = sorted({*self.repair.buggy.prints(), *self.repair.fixed.prints()}, reverse=self.repair.fixed.step < 0)
        self.editor = Editor(self.theme, editor, source, title, language)
        self.terminal = Terminal(self, terminal, command, numbers)
        span = "" if self.params.task else f"{self.params.first}\u2013{self.params.last}"
        self.task = TaskCard(self, task, self.params.task or self.by_language(en="Show", id="Tampilkan"), span)
        self.stepping = find_stepping(self.editor, self.repair, call, self.params.tokens()[0])
        self.hint: Mobject | None = None
        self.add(_window_behind(self, editor), self.editor, self.terminal.body)

    def _boxes(self) -> tuple[Box, Box, Box]:
        """The places of the task card, the editor and the terminal."""
        clear, lower = self.stage.clear, self.stage.lower
        if self.stage.format.width > self.stage.format.height:
            split = clear.left + 0.56 * clear.width
            beside = Box(split + px(40), clear.bottom, clear.right, clear.top)
            return beside.part(0.0, 0.36), Box(clear.left, clear.bottom, split, clear.top), beside.part(0.46, 1.0)
        last = clear.part(0.765, 1.0)
        terminal = Box(last.left, last.bottom, min(last.right, lower.right), last.top)
        return clear.part(0.0, 0.15), clear.part(0.18, 0.735), terminal

    # -- running

    def _type(self, run: int) -> None:
        """The code is set in while the task is read: its first sign stands there from the first frame on."""
        if run > 4:
            typed = self.editor.typed(0.08, min(run - 3, 1.4 * self.fps) / self.fps)
            self.add(typed.caret)
            typed.interpolate_mobject(0.0)
            self.score.at(0, typed)

    def _run(self, start: int, end: int) -> None:
        """Step through the loop as it is at first: light on each line, a tile for each number, and what is missing."""
        loop, wanted = self.repair.buggy, self.repair.fixed.prints()
        room = max(4, end - start - 10)
        steps = self._steps(loop, room)
        pace = min(room / max(1, len(steps)), 1.0 * self.fps)
        self._step_through(loop, steps, start, pace, good=False)
        self.score.at(start + round(len(steps) * pace), lambda: self._failed(wanted, loop.prints()))

    def _rerun(self, beats: Beats) -> None:
        """The second run: stepped through where a long time is left for it, else its numbers lead up to the tick."""
        loop, left = self.repair.fixed, self.brief.frames - beats.done
        if left >= RESTS and not beats.fail:
            steps = self._steps(loop, SLOWEST * self.tiles)
            pace = SLOWEST * self.tiles / len(steps)
            self._step_through(loop, steps, beats.done - 1, pace, good=True)
            self.score.at(beats.done + round((len(steps) - 1) * pace), self._passed)
            return
        steps = [step for step in self.stepping.steps(loop, self.terminal.shown) if step.prints is not None]
        wanted = APART * len(steps) if beats.fail else sum(SPREAD)
        first = max(beats.fix + 2, beats.done + (0 if beats.fail else SPREAD[1]) - wanted)
        end = beats.done if beats.fail else beats.done + SPREAD[1]
        pace = (end - first) / (len(steps) if beats.fail else max(1, len(steps) - 1))
        self._step_through(loop, steps, first, pace, good=True)
        self.score.at(end, self._passed)

    def _step_through(self, loop: Loop, steps: list[Step], start: int, pace: float, *, good: bool) -> None:
        self.score.at(start, self.terminal.start)
        colour, wanted = self.colour("good" if good else "cool"), self.repair.fixed.prints()
        for number, step in enumerate(steps):
            frame = start + round(number * pace)
            self.score.at(frame, self._lighting(colour, step.line, pace if number else 0))
            if step.tests is not None:
                self._show_hint(frame, loop, step.tests)
            if step.prints is not None:
                role = "good" if good else "ink" if step.prints in wanted else "bad"
                self.score.at(frame, self._printing(step.prints, role))

    def _steps(self, loop: Loop, room: int) -> list[Step]:
        """The steps of a run that has so many frames: where they are few, only those that print."""
        steps = self.stepping.steps(loop, self.terminal.shown)
        return steps if room >= 3 * len(steps) else [step for step in steps if step.prints is not None]

    def _lighting(self, colour: str, line: int, pace: float) -> Planned:
        time = max(1.0, min(4.0, pace)) / self.fps
        return lambda: Transform(self.editor.lit, self.editor.light(colour, line), run_time=time, rate_func=ease_out)

    def _printing(self, number: int, role: str) -> Planned:
        return lambda: pop(self.terminal.tile(number, role), 0.27)

    def _show_hint(self, frame: int, loop: Loop, value: int, below: np.ndarray | None = None) -> None:
        """What the condition says for a value of `i`: at the right of its line, or about a point."""
        hint = verdict(self, loop.condition(value), loop.holds(value))
        if below is None:
            hint.move_to(self._beside_the_test(hint.width), aligned_edge=RIGHT)
        else:
            hint.move_to(below)
        self.score.cut(frame, away=self.hint)
        self.score.at(frame, rise(hint, 0.13, by=26, way=LEFT if below is None else UP))
        self.hint = hint

    def _beside_the_test(self, width: float) -> np.ndarray:
        """The right end of the tested line's row, or of the next one below it whose code leaves so much room."""
        right = self.editor.box.right - px(30)
        rows = [*range(self.stepping.test, len(self.editor.lines)), self.stepping.test]
        free = (row for row in rows if self.editor.right_of(row) + px(60) < right - width)
        return np.array([right, self.editor.middle(next(free, rows[-2])), 0.0])

    def _failed(self, wanted: tuple[int, ...], printed: tuple[int, ...]) -> list[Animation]:
        missing = next((number for number in wanted if number not in printed), None)
        if missing is None:
            said = self.by_language(en=f"should end at {wanted[-1]}", id=f"seharusnya sampai {wanted[-1]}")
        else:
            said = self.by_language(en=f"should be {missing}", id=f"seharusnya {missing}")
        return [*self.terminal.complain(missing, said), self.task.judge(False)]

    def _passed(self) -> list[Animation]:
        glow = self.editor.rim.copy().set_stroke(self.colour("good"), px(7) * 100, 1.0)
        return [Transform(self.editor.rim, glow, run_time=0.3, rate_func=ease_out), self.task.judge(True)]

    # -- looking and fixing

    def _look(self, start: int, detail: int, end: int) -> None:
        """Everything but the condition falls back; a loupe comes over it, and the wrong sign is seen in red."""
        frame = self.stage.frame
        self.scrim = rounded(frame.width / PX + 8, frame.height / PX + 8, 0, self.colour("background"))
        self.scrim.set_fill(opacity=0.6)
        line, token = self.stepping.changed
        first, cells = self._condition_cells()
        radius = min(263.0, self.editor.box.height / PX * 0.56)
        power = min(3.4, 2 * radius * 0.84 / (self.editor.size * CELL * cells))
        self.loupe = Loupe(self.theme, self.editor.lines, radius, power)
        middle = self.editor.column(first + (cells - 1) / 2, line)
        self.loupe.place(middle)
        time = min(0.3, max(2, detail - start - 3) / self.fps)
        self.in_lens = middle - np.array([0.0, px(0.62 * radius), 0.0])
        self.score.cut(start, away=self.hint)
        self.hint = None
        self.score.at(start, FadeIn(self.scrim, run_time=time, rate_func=ease_out), lambda: self.loupe.grows(time))
        seen = self.loupe.subject[line][token]
        red = self.colour("bad")
        named = detail if detail < end else start + round(time * self.fps)
        larger = 1.25 if detail < end else 1.0
        self.score.at(
            named, lambda: Transform(seen, seen.copy().set_fill(red).scale(larger), run_time=0.15, rate_func=ease_out)
        )
        if end - start > 2 * self.fps:
            self._reason(start + round((time + 0.4) * self.fps), end)

    def _lower_the_loupe(self, frame: int) -> None:
        """The loupe goes where it is: what it lay over stands there whole."""
        self.score.at(frame, lambda: leave(self.scrim, 0.17), lambda: self.loupe.shrinks(SHRINKS / self.fps))
        self.score.cut(frame, away=self.hint)
        self.hint = None

    def _fail(self, start: int, end: int) -> None:
        """Red spreads from the wrong sign to its line, the editor, the terminal and the task, with one shake."""
        self._lower_the_loupe(max(1, start - SHRINKS))
        line, token = self.stepping.changed
        sign = self.editor.line(line)[token]
        red = self.colour("bad")
        edges = [red_edge(self, box) for box in (self.editor.box, self.terminal.box, self.task.box)]
        self.alarm = Group(*edges)
        frame_time = 1 / self.fps
        self.score.at(
            start,
            lambda: Transform(sign, sign.copy().set_fill(red).scale(1.15), run_time=frame_time),
            lambda: Transform(self.editor.lit, self.editor.light(red, line), run_time=frame_time),
        )
        self.score.at(start + 1, lambda: Shake(*self._shaken(), run_time=0.23))
        for number, edge in enumerate(edges):
            later = min(start + 1 + 2 * number, end - 1)
            self.score.at(later, FadeIn(edge, run_time=0.1, rate_func=ease_out))
        self.score.at(min(start + 5, end - 1), lambda: self.task.judge(False))

    def _shaken(self) -> list[Mobject]:
        return [self.editor, self.terminal.body, self.terminal.command, self.terminal.output, self.task.body]

    def _condition_cells(self) -> tuple[int, int]:
        """The column at which what is to be seen under the loupe begins, and how many cells it takes once repaired."""
        line, token = self.stepping.changed
        before, after = self.params.tokens()
        code, condition = self.editor.line(line).content, self.repair.buggy.condition()
        at = code.find(condition)
        if at < 0:
            at, condition = self.editor.line(line).tokens[token].column, before
        closed = code[at + len(condition) :][:1] in (";", ":")
        return at, len(condition) + closed + max(0, len(after) - len(before))

    def _reason(self, start: int, end: int) -> None:
        """While there is time, say what the condition makes of the last values that `i` takes."""
        last = self._turning_point()
        values = [last - 2 * self.repair.buggy.step, last - self.repair.buggy.step, last]
        for number, value in enumerate(values):
            frame = start + round(number * (end - start) / 3)
            self._show_hint(frame, self.repair.buggy, value, self.in_lens)

    def _fix(self, beats: Beats) -> None:
        """The token becomes the other one; what stands behind it makes room; the loupe goes, if it is still there."""
        start, end = beats.fix, beats.done - SPREAD[0]
        line, _ = self.stepping.changed
        real = self.editor.line(line)
        fixed = self._fixed_line(line)
        if beats.fail:
            green = self.colour("good")
            lit = self.editor.light(green, line)
            self.score.at(start, lambda: self._change(real, fixed), lambda: leave(self.alarm, 0.13))
            self.score.at(start, lambda: Transform(self.editor.lit, lit, run_time=0.13, rate_func=ease_out))
            return
        self.score.at(start, lambda: self._change_in_loupe(line, fixed))
        self.score.at(start, lambda: self._change(real, fixed))
        if end - start < STAYS:
            self._lower_the_loupe(start + max(3, min(8, end - start - SHRINKS)))
            return
        self._show_hint(start + 4, self.repair.fixed, self._turning_point(), self.in_lens)
        self._lower_the_loupe(min(start + round(0.8 * self.fps), end - SHRINKS))

    def _change_in_loupe(self, line: int, fixed: CodeLine) -> list[Animation]:
        self.score.settle(self.loupe)
        return self._change(self.loupe.subject[line], self.loupe.magnified(fixed))

    def _turning_point(self) -> int:
        """The first `i` of which the two loops think differently."""
        shown = (self.repair.buggy.prints(), self.repair.fixed.prints())
        longer, shorter = sorted(shown, key=len, reverse=True)
        return int(next((number for number in longer if number not in shorter), longer[-1]))

    def _fixed_line(self, line: int) -> CodeLine:
        real = self.editor.line(line)
        before, after = self.params.tokens()
        column = real.tokens[self.stepping.changed[1]].column
        text = real.content[:column] + after + real.content[column + len(before) :]
        fixed = CodeLine(text, self.editor.size, self.theme, self.params.language)
        fixed.shift(np.array([self.editor.origin[0], self.editor.baseline(line), 0.0]))
        fixed[self.stepping.changed[1]].set_fill(self.colour("good"))
        return fixed

    def _change(self, line: Mobject, fixed: Mobject) -> list[Animation]:
        changed = self.stepping.changed[1]
        token, target = line[changed], fixed[changed]
        cells = range(max(len(token), len(target)))
        sources = [token[min(cell, len(token) - 1)] for cell in cells]
        clip = getattr(token[0], "clip", None)
        glyphs = [*token, *(source.copy() for source in sources[len(token) :])]
        token.submobjects = glyphs
        for glyph in glyphs:
            glyph.clip = clip
        into = VGroup()
        into.submobjects = [cast(VMobject, target[min(cell, len(target) - 1)].copy()) for cell in cells]
        rest = Group(*line[changed + 1 :])
        return [
            Transform(token, into, run_time=0.3, rate_func=overshoot(1.2)),
            Transform(rest, Group(*fixed[changed + 1 :]), run_time=0.2, rate_func=ease_out),
        ]


def _window_behind(scene: CodeFix, box: Box) -> Group:
    """Another window far behind, askew: the rest of the program."""
    width, height = box.width / PX * 1.02, box.height / PX * 1.7
    face = mix(scene.colour("surface"), scene.colour("line"), 0.35)
    back = rounded(width, height, scene.theme.radius * 1.4, face, scene.colour("surface")).set_fill(opacity=0.5)
    bars = VGroup()
    for row, (indent, length) in enumerate(((0, 0.5), (1, 0.62), (2, 0.4), (2, 0.55), (1, 0.3), (0, 0.18), (0, 0.44))):
        bar = rounded(length * width * 0.8, 26, 13, scene.colour("line")).set_fill(opacity=0.5)
        bar.move_to(np.array([px(indent * 60 - width / 2 + 70), px(height / 2 - 60 - row * height / 7.4), 0]), LEFT)
        bars.add(bar)
    return Group(back, bars).rotate(0.16).move_to(box.center + np.array([px(70), px(30), 0.0]))
