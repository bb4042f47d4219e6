"""A task, a loop that gets it wrong by one, and the single token that puts it right."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from manim import LEFT, RIGHT
from pydantic import model_validator

from cuereel.scene import Box, CueScene, SceneParams, addition, moment, phrase, px
from cuereel.scene.bug.bench import Bench
from cuereel.scene.bug.desk import Keyboard, window_behind
from cuereel.scene.bug.look import Look
from cuereel.scene.bug.runs import Runs
from cuereel.scene.bug.story import MOMENTS, Beats, find_beats
from cuereel.scene.console import Terminal
from cuereel.scene.editor import Editor, lights
from cuereel.scene.loop import Repair, counted, find_repair
from cuereel.scene.motion import fly
from cuereel.scene.outline import Outline
from cuereel.scene.score import Score, with_moments
from cuereel.scene.stage import Stage
from cuereel.scene.stepping import find_stepping
from cuereel.scene.verdict import TaskCard

KNOWN = 0.3
"""The share of the code that stands there in the first frame."""

CLEARANCE = 30
"""Px between what is shown and where captions may begin."""

ROUND = 30
"""Radius of the corners of what a cut carries over, in px."""

DETAILS = (
    *(f"{word} #{place}" for place in (3, 2) for word in ("detil", "detail", "details")),
    *("detil-detil", "detail-detail", "detail", "details", "detil"),
)
"""What the narration calls the one sign that is wrong; the last time it does, if it does so more than once."""

SMALL = ("kecil", "small", "tiny", "little")
"""What it says of that sign."""

RUINED = (
    *("ruin", "destroy", "damage", "wreck", "crash", "break"),
    *("merusak", "rusak", "menghancurkan", "hancur", "kacau", "tumbang"),
)
"""How it says what such a bug does."""

FIXED = ("fix", "repair", "solve", "correct", "perbaiki", "memperbaiki", "betulkan", "benahi")
"""How it says that the sign is put right."""

ASKED: dict[str, Any] = {
    "first": "{first}",
    "last": "{last}",
    "shown_first": "{shown_first}",
    "shown_last": "{shown_last}",
}
"""What the slots of a cue set."""


class CodeFix(CueScene):
    """A task, an editor and a terminal: the code runs, fails by one, is looked at closely, repaired and run again."""

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
            "task to (display|show|print|count|write|list|output) [numbers] ... from {first}-{last} but ... "
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
    WORDS = True
    MOMENTS = (
        moment("task", "task", "tugas", "problem", "masalah"),
        moment("run", "run", "jalankan", "face", "hadapi"),
        moment("fail"),
        moment("look", "bug", "logic", "logis", "logika"),
        moment("detail", *DETAILS),
        moment("small", *SMALL),
        moment("ruin", *RUINED, sound="error"),
        moment("fix", *FIXED),
        moment("rerun"),
    )
    EXAMPLE: ClassVar[dict[str, Any]] = {"first": 1, "last": 3, "shown_last": 2, "before": "<", "after": "<="}

    @classmethod
    def outline(cls, stage: Stage, *, closing: bool) -> Outline:
        """It begins with its editor and the three lights of that, and ends with the terminal below it as well."""
        _, editor, terminal = _boxes(stage)
        all_of_it = Box(editor.left, terminal.bottom, max(editor.right, terminal.right), editor.top)
        return Outline(all_of_it, px(ROUND)) if closing else Outline(editor, px(ROUND), lights(editor))

    def construct(self) -> None:
        self.brief = with_moments(self.brief, MOMENTS)
        self.score = Score(self)
        self.repair = self.params.repair()
        bench = self._build_set()
        beats = self._beats()
        side = RIGHT if self.task.box.left > 0 else LEFT
        away = (self.task.box.width + px(160)) * side
        self.score.at(beats.task, fly(self.task.body, away, 0.4, amount=0.4))
        self.runs, look = Runs(bench), Look(bench)
        self.loupe = look.loupe
        self.runs.first(beats)
        look.begins(beats)
        self.runs.ruins(beats)
        look.repairs(beats)
        self.runs.second(beats)
        self.keyboard.strikes(self.score, beats.fix)
        self._type(beats.run)  # last: until then the code is whole, for what copies it
        self.score.perform()

    def _beats(self) -> Beats:
        return find_beats(self.brief, sum(number is not None for number in self.terminal.shown))

    def _build_set(self) -> Bench:
        task, editor, terminal = _boxes(self.stage)
        language = self.params.language
        call = self.by_language(en="show", id="tampilkan")
        source = self.repair.buggy.source(language, call)
        numbers = sorted({*self.repair.buggy.prints(), *self.repair.fixed.prints()}, reverse=self.repair.fixed.step < 0)
        self.editor = Editor(self.theme, editor, source, language)
        reach = min(terminal.right, self.stage.lower.right)
        self.terminal = Terminal(self, terminal, reach, numbers)
        span = "" if self.params.task else f"{self.params.first}\u2013{self.params.last}"
        self.task = TaskCard(self, task, self.params.task or self.by_language(en="Show", id="Tampilkan"), span)
        before, after = self.params.tokens()
        self.stepping = find_stepping(self.editor, self.repair, call, before)
        self.keyboard = Keyboard(self)
        self.add(window_behind(self, editor), self.keyboard.body, self.editor, self.terminal.body)
        tools = (self.editor, self.terminal, self.task)
        return Bench(self, self.score, *tools, self.stepping, self.repair, before, after, language)

    def _type(self, run: int) -> None:
        """The code is set in while the task is read: its first line stands there from the first frame on."""
        if run > 4:
            typed = self.editor.typed(KNOWN, min(run - 3, 1.4 * self.fps) / self.fps)
            self.add(typed.caret)
            typed.interpolate_mobject(0.0)
            self.score.at(0, typed)
            self.keyboard.plays(self.score, 1, run)


def _boxes(stage: Stage) -> tuple[Box, Box, Box]:
    """The places of the task card, the editor and the terminal."""
    clear = stage.clear
    clear = Box(clear.left, clear.bottom + px(CLEARANCE), clear.right, clear.top)
    if stage.format.width > stage.format.height:
        split = clear.left + 0.56 * clear.width
        beside = Box(split + px(40), clear.bottom, clear.right, clear.top)
        return beside.part(0.0, 0.36), Box(clear.left, clear.bottom, split, clear.top), beside.part(0.46, 1.0)
    return clear.part(0.0, 0.117), clear.part(0.138, 0.696), clear.part(0.717, 1.0)
