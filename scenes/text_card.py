"""Words that a cue asks to see: a poster of large type, its key word marked, struck out if that is asked."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from manim import Group
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, Takes, addition, moment, phrase, px
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.kinetic.actor import Actor
from cuereel.scene.kinetic.cursor import Cursor, Route, Stop
from cuereel.scene.kinetic.marks import STRUCK, Block, Strikes
from cuereel.scene.kinetic.scenery import Air, Echo
from cuereel.scene.kinetic.setter import Voice, set_block
from cuereel.scene.kinetic.word import Word, rising, sliding
from cuereel.scene.pages import key_word
from cuereel.scene.rig import scaled
from cuereel.scene.score import with_moments
from cuereel.scene.setting import drawable
from cuereel.scene.track import recoil

STEP = 3
"""Frames from one word to the next."""

SOON, LATE = 5, 12
"""Frames after which the words come where their own word is later than so many: type that is not lit shows nothing. On
their word they then give a push."""

PUSH = 0.05
"""How much nearer they come in that push."""

READ = 36
"""Frames for which what is struck out is first to be read."""


class TextCard(CueScene):
    """A few words as large as the frame allows, their key word marked and standing behind the horizon as well."""

    class Params(SceneParams):
        """The words to show, as the cue writes them; `struck` once, they are struck out."""

        text: str
        struck: tuple[Literal["out"], ...] = Field(default=(), max_length=1)

    PHRASES = (
        phrase(
            "[big|large|bold] text [on screen] (saying|that says|says|reading|reads) {text}",
            "(big|large|bold|huge) (text|number) {text}",
            '^ {"text"} $',
            "^ [on-screen] (text|caption|title|number) {TEXT}",
            "^ [on-screen] (text|caption|title|number) : {text} $",
            "^ (big|large|bold|huge) (word|words|letters) {TEXT}",
            "^ [big|large|bold|huge] {TEXT} text [(popping|pops|pop|appearing|appears|showing|shows) [up]] $",
            "^ (kata|tulisan|teks) (besar|gede|raksasa) {TEXT}",
            "(angka|nomor) (besar|gede) {text}",
            "^ (teks|tulisan|kata|angka|judul) [besar|gede] {TEXT}",
            "^ (teks|tulisan) [besar|gede|raksasa] : {text} $",
            '^ (write|type|tulis|ketik) [out] {"text"}',
            "(on-screen text|text on screen|text overlay|title card|text card) [saying|that says] {text}",
            '[the] (sentence|phrase|quote|headline|slogan) {"text"}',
            '(kalimat|frasa|kutipan|slogan) {"text"}',
            "[the] (word|words|text) {text} (appears|appear|pops up|on screen|in big letters)",
            '^ {"text"} (written|shown|spelled|lettered|set|appears|appearing) ... (letters|type|font|text) $',
            '^ {"text"} [is] (written|shown) [big|large] [on screen] $',
            '^ {"text"} (ditulis|tertulis|muncul|tampil) ... (huruf|tulisan) ... $',
            '^ (end|closing|final|last) (card|screen) [:] [(saying|reading|that says)] {"text"} $',
            '^ (end|closing|final|last) (card|screen) with [the] (text|words) {"text"} $',
            '^ (kartu|layar) (penutup|akhir|terakhir) [:] [(bertuliskan|dengan (teks|tulisan))] {"text"} $',
            "(teks|tulisan) [besar|gede] [di layar] [bertuliskan] {text}",
            "(tulisan|teks|kata) {text} (muncul|tampil|besar)",
            '^ (replace|replaced) [it|that|them] (with|by) {"text"}',
            '^ (ganti|diganti|gantikan) [dengan|jadi|sama] {"text"}',
        ),
        addition(
            "[appears|appearing|shown] (word by word|one word at a time|word for word)",
            "[muncul|keluar|tampil] (kata demi kata|kata per kata|per kata)",
        ),
        phrase(
            '^ {"text"} [that] [(gets|is|are|being|get)] (crossed|struck) (out|through) [in red]',
            '^ {"text"} [yang] (dicoret|dicoret-coret) [merah]',
            text="{text}",
            struck=["out"],
        ),
        addition(
            "[that] [(gets|is|are|being|get)] (crossed|struck) (out|through) [in red]",
            "(cross|crosses|strike|strikes) (it|that|them) out",
            "(cross|strike) out",
            "[yang] (dicoret|dicoret-coret) [merah]",
            "coret",
            struck=["out"],
        ),
    )
    MOMENTS = (moment("show", "{text}", "*"), moment("strike", "cross out", "coret", each="struck", sound="stamp"))
    TAKES = (Takes("quote", sets={"text": "{it}"}, unless="text"),)
    EXAMPLE: ClassVar[dict[str, Any]] = {"text": "14x lebih murah"}

    def construct(self) -> None:
        self.brief = with_moments(self.brief, ("show",))
        family = self.theme.fonts["words"]
        words = [word for word in drawable(self.params.text, family).split() if word] or ["?"]
        key = key_word(words)
        named = self.frame_of("show") - ANTICIPATION
        start = SOON if named > LATE else named
        voice = Voice(
            ink=self.colour("ink"), accent=self.colour("on_accent"), key=340.0, gap=56.0, anchor=0.4, fill=0.9
        )
        placed = set_block(words, range(len(words)), [] if key is None else [key], self._type_box(), voice, family)
        air = Air(self.theme, self.stage, len(self.params.text))
        shown = words[key if key is not None else 0].strip(".,!?") or "?"
        echo = Echo(self.theme, shown, self.stage, -1 if named <= 0 else named - 4, way=-1.0)
        blocks = [Block(word, start + STEP * word.index, self.colour("accent")) for word in placed if word.key]
        letters = [
            Word(word, start + STEP * word.index, sliding(-1) if word.key else rising, ghost=0.14) for word in placed
        ]
        struck = [Strikes(placed, self._struck_from(start), self.colour("bad"))] if self.params.struck else []
        actors: list[Actor] = [echo, *blocks, *letters, *struck]
        cursor = Cursor(self.theme)
        corners = [(word, np.array([word.right + px(44), word.base + px(24), 0.0])) for word in placed]
        route = Route([Stop(start + STEP * word.index, corner, 48) for word, corner in corners], np.zeros(3))
        air.pose(np.zeros(3))
        self.add(air.sky, echo.mobject, air.land, Group(*(actor.mobject for actor in actors[1:])))
        self.add(cursor.mobject)
        while self.frame_number < self.brief.frames:
            frame = self.frame_number
            share = frame / max(1, self.brief.frames)
            since = (frame - named + 1) / self.fps
            push = PUSH * recoil(since, 0.4, 0.18) if start < named <= frame else 0.0
            camera = scaled(0.96 + 0.04 * share + push, about=self.stage.clear.center)
            for actor in actors:
                actor.pose(frame, camera, 1.0)
            point, side = route.at(frame)
            cursor.place((camera @ np.array([point[0], point[1], 1.0])) * np.array([1.0, 1.0, 0.0]), side)
            self.hold_frames(1)

    def _struck_from(self, start: int) -> int:
        """The frame on which it is struck out: on its word, but not before all of it could be read."""
        read = min(start + READ, self.brief.frames - STRUCK)
        return max(self.frame_of("strike") - ANTICIPATION if self.has("strike") else read, read)

    def _type_box(self) -> Box:
        clear = self.stage.clear
        box = Box(clear.left, clear.bottom, min(clear.right, self.stage.lower.right), clear.top)
        return box.inset(34)
