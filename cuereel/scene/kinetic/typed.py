"""A scene of type: the spoken words as pages, each word on its frame, with what stands behind and leads."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from manim import Group

from cuereel.scene import Box, CueScene, SceneParams
from cuereel.scene.berth import rim
from cuereel.scene.kinetic.choice import choose
from cuereel.scene.kinetic.cursor import Cursor, Route, between
from cuereel.scene.kinetic.scenery import Air, ground_of
from cuereel.scene.kinetic.sheet import Desk, Sheet, ghost_of
from cuereel.scene.kinetic.turning import Turn, start_of
from cuereel.scene.kinetic.word import Word
from cuereel.scene.pages import bare, split_pages
from cuereel.scene.rig import HERE, Pose, scaled, then
from cuereel.scene.score import word_frames
from cuereel.scene.setting import drawable
from cuereel.scene.stage import px

CLEAR = 26
"""px by which the type stands lower than the foot of the chapter's marker asks for, where there is one."""

GONE = 4.0
"""px of its side up to which the square has gone into something, and is not seen."""

PUSHED = 0.965
"""How large a page is when it begins; the camera comes nearer for as long as it is spoken."""


OPENS = 4
"""Frames in which what stands on such a page comes up before its ground."""

BACK, RESTING = 0.05, 9
"""How much nearer the camera is as a page with a vehicle begins, and the frames in which it comes to rest."""


class Pictured(SceneParams):
    """The number of a spoken word of the shot, from 1, and the art that shows what it names.

    An `emblem` only stands for what the word means: what else the words speak of is shown first.
    """

    word: int
    art: str
    emblem: bool = False


class Over(Protocol):
    """What lies over the type, and is posed on every frame."""

    mobject: Group

    def pose(self, frame: int) -> None: ...


class TypeScene(CueScene):
    """What scenes of spoken words in large type have in common."""

    CAPTIONS = False
    WORDS = True

    def perform_type(
        self, strong_words: Sequence[str] = (), pictured: Sequence[Pictured] = (), over: Over | None = None
    ) -> None:
        """Set the pages, and pose every frame of the shot; `strong_words` are made much of, `over` lies over it all."""
        self._over = over
        words = [drawable(word, self.theme.fonts["words"]) for word in self.brief.words]
        starts, ends = word_frames(self, len(words))
        pictures = [entry for entry in pictured if 0 < entry.word <= len(words)]
        art = {entry.word - 1: entry.art for entry in pictures}
        emblems = frozenset(entry.word - 1 for entry in pictures if entry.emblem)
        self.desk = Desk(self, words, starts, self.type_box(), art, self.brief.frames, emblems)
        strong = frozenset(bare(word) for word in (*strong_words, *(words[index] for index in art)))
        self.sheets = self._set(split_pages(words, starts, ends, strong))
        self.turns = [self._turn(*pair) for pair in zip(self.sheets, self.sheets[1:], strict=False)]
        self._routes = [Route(sheet.stops, self.desk.box.at(0.1, 0.5)) for sheet in self.sheets]
        # one that ends on a vehicle, which the end card takes up, has its light where that has it
        side = 0 if self.sheets[-1:] and self.sheets[-1].still else zlib.crc32(" ".join(words).encode())
        berthed = any(sheet.berthed for sheet in self.sheets)
        self._air = Air(self.theme, self.stage, side, rim(self.stage) if berthed else None)
        self._cursor = Cursor(self.theme)
        self._groups = [
            (Group(*(actor.mobject for actor in sheet.beyond)), Group(*(actor.mobject for actor in sheet.actors)))
            for sheet in self.sheets
        ]
        self._shown: list[int] = []
        self._stack()
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    def type_box(self) -> Box:
        """Where the type stands: as wide as the platform's buttons allow."""
        text, lower = self.stage.text, self.stage.lower
        top = min(text.top, self.stage.picture.top - px(CLEAR))
        whole = Box(max(text.left, lower.left), text.bottom, min(text.right, lower.right), top)
        return whole if self.stage.portrait else whole.part(0.03, 0.97)

    def _set(self, pages: Any) -> list[Sheet]:
        sheets: list[Sheet] = []
        for number, (page, look) in enumerate(zip(pages, choose(self.desk, pages), strict=True)):
            begin = self.desk.on(page.first) if number else 0
            last = number + 1 == len(pages)
            until = self.brief.frames if last else self.desk.on(pages[number + 1].first)
            ghost = ghost_of(self.theme) if number == 0 else 0.0
            sheet = Sheet(page, begin, until, number == 0, ghost, ground=ground_of(self.stage))
            sheet.before = sheets[-1] if sheets else None
            look(self.desk, sheet)
            sheets.append(sheet)
        return sheets

    def _turn(self, sheet: Sheet, following: Sheet) -> Turn:
        last = max((word.on for word in sheet.words), default=sheet.begin)
        return Turn("stay" if following.covers else sheet.turn, start_of(last, following.begin), sheet.focus)

    # -- frames

    def _pose(self, frame: int) -> None:
        if self._over is not None:
            self._over.pose(frame)
        gone = np.zeros(3)
        for turn in self.turns:
            gone += turn.way(self.stage.frame) * (1 - (1 - turn.share(frame)) ** 3)
        self._air.pose(gone)
        places = []
        for number, sheet in enumerate(self.sheets):
            seen = self._camera(number, frame)
            if seen is None:
                self._hide(number)
                continue
            camera, alpha = seen
            if number not in self._shown:
                self._shown.append(number)
                self._stack()
            sunk, risen = self._fold(number, frame)
            for actor in (*sheet.beyond, *sheet.actors):
                ground = actor.word.base if isinstance(actor, Word) else sheet.ground
                up = (1 - sunk) * (1.0 if isinstance(actor, Word) or actor in sheet.taken else risen)
                here = camera if up == 1.0 else then(scaled(1.0, max(up, 1e-3), about=(0.0, ground)), camera)
                handed = sunk > 0 and actor in sheet.handed
                actor.pose(frame, here, 0.0 if handed or up < 0.03 else alpha)
            places.append((number, camera))
        self._lead(frame, places)

    def _stack(self) -> None:
        """Put what is shown in its order from back to front."""
        self.clear()
        beyond, before = ([self._groups[number][side] for number in self._shown] for side in (0, 1))
        self.add(self._air.sky, *beyond, self._air.land, *before, self._cursor.mobject)
        if self._over is not None:
            self.add(self._over.mobject)

    def _hide(self, number: int) -> None:
        if number in self._shown:
            self._shown.remove(number)
            self._stack()

    def _camera(self, number: int, frame: int) -> tuple[Pose, float] | None:
        """How the camera sees a page on a frame; None where it does not."""
        sheet = self.sheets[number]
        pose, alpha = HERE, 1.0
        start = self.turns[number - 1].start if number else 0
        if frame < start:
            return None
        if number < len(self.turns):
            turn = self.turns[number]
            if turn.share(frame) >= 1:
                return None
            if turn.share(frame) > 0:
                pose, alpha = turn.leaving(frame, self.stage.frame)
        if number and alpha == 1.0 and self.turns[number - 1].share(frame) < 1:
            came, alpha = self.turns[number - 1].coming(frame, self.stage.frame)
            pose = then(came, pose)
        if not number and sheet.still:
            # the camera comes to rest from drawing back, as it may have done in what is before it
            nearer = BACK * (1 - min(1.0, (frame + 1) / RESTING)) ** 2
            pose = then(pose, scaled(1 + nearer, about=self.stage.frame.at(0.5, 0.7)))
            alpha *= min(1.0, (frame + 1) / OPENS)
        share = min(1.0, max(0.0, (frame - start) / max(1, sheet.until - start)))
        near = 1.0 if sheet.still else PUSHED + (1 - PUSHED) * share
        return then(scaled(near, about=self.desk.box.center), pose), alpha

    def _fold(self, number: int, frame: int) -> tuple[float, float]:
        """How far a page has folded down, and how far it has come up."""
        sunk = self.turns[number].sunk(frame) if number < len(self.turns) else 0.0
        return sunk, self.turns[number - 1].risen(frame) if number else 1.0

    def _lead(self, frame: int, places: list[tuple[int, Pose]]) -> None:
        if not places:
            self._cursor.place(np.zeros(3), 48, 0.0)
            return
        number, camera = places[-1]
        point, side = self._routes[number].at(frame)
        if len(places) > 1:
            before, pose = places[-2]
            share = self.turns[number - 1].share(frame)
            point, side = between(self._routes[before].at(frame), (point, side), (pose, camera), share)
        else:
            point = (camera @ np.array([point[0], point[1], 1.0]))[:2]
        self._cursor.place(np.array([point[0], point[1], 0.0]), side, float(side > GONE))
