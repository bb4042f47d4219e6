"""The messages of a talk, one speech bubble after another, each typed by whoever says it and landing on its word."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, ClassVar

import numpy as np
from manim import Group, Mobject
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.card import mix
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.score import starts_in_turn
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, px
from cuereel.scene.talk.air import Air
from cuereel.scene.talk.bubble import Bubble, Cut, dots
from cuereel.scene.talk.face import Face
from cuereel.scene.talk.measure import GAP, Said, alone, heights_of, together
from cuereel.scene.talk.said import Message, name_over, sides, written
from cuereel.scene.talk.seats import Seat, seats
from cuereel.scene.talk.speaker import Speaker
from cuereel.scene.talk.wording import PHRASES

BROAD = 0.8
"""How much of the frame's width a bubble that stands alone takes."""

DOTS = (350.0, 270.0, 190.0)
"""px that a bubble is high while its message is typed: of one that is alone, of the first of several, of the others."""

WAITING, NEVER = 250.0, 10**6
"""px that a bubble is high in which only dots are to be seen beside others, and a frame that never comes."""

FACED = 0.5
"""How much of the room's height is the bubble's where the face of whoever says it stands below."""

SIDES = {-1: ("ink", "background", "muted"), 1: ("accent", "on_accent", "accent")}
"""Of those who speak at the left and at the right: the colours of a bubble's face, of its words, and of its side."""

TYPED, BRIEFLY = 15, 6
"""Frames for which a message is typed, and the fewest for which that is worth showing."""

KEY, LONGEST = 2, 60
"""Frames for a letter of a message that is seen being typed, and for all of them at most."""

PALE = 0.4
"""How far the name over a message fades into its bubble."""

POP, MOVE, AHEAD, LEAVES = 10, 9, 2, 1.6
"""Frames in which a bubble pops and in which the others make room, how much earlier those start, and how much faster
than they move one of them goes that has no room any more."""


class Chat(CueScene):
    """One to six messages as large speech bubbles, from the left and the right by turns, each on its words."""

    class Params(SceneParams):
        """What is said, one message after another: its words, or `{text, by, typed}` and `{icon, by}`.

        What "I" or the "user" says is at the right, what others say is at the left under their name; messages of which
        it is not said whose they are take turns, and the first of them comes from the left. `{dots: true}` is somebody
        who types, `again` one more from the same side, `side` tells it, and `face` who is seen to say it.
        """

        messages: tuple[str | Message, ...] = Field(min_length=1, max_length=6)

    PHRASES = PHRASES
    MOMENTS = (moment("message-{n}", "{item}", "{item.text}", "{item.icon}", each="messages", sound="pop"),)
    ART = ("messages.icon", "messages.face")
    LETTERED = ("messages", "messages.text")
    EXAMPLE: ClassVar[dict[str, Any]] = {"messages": ["Kenapa dijual?", "ehm, butuh uang", "Jadi beli?"]}

    def construct(self) -> None:
        asked = [Message(text=each) if isinstance(each, str) else each for each in self.params.messages]
        turns = written(asked)
        given = [message for message, _, _ in turns]
        self._waits = [each.dots for each in given]
        self._sides = sides(given)
        said = [self._said(each, side) for each, side in zip(given, self._sides, strict=True)]
        spoken = starts_in_turn(self.brief, "message", len(asked))
        self._starts = [NEVER if each.dots else spoken[own] for each, own, _ in turns]
        self._opens = self._typed([spoken[own] if each.dots else dots and spoken[dots] for each, own, dots in turns])
        self._lane = self._room()
        self._faces = self._seen(given)
        self._make(said)
        self._letters = [self._keys(each, bubble) for each, bubble in zip(given, self._bubbles, strict=True)]
        self._air = Air(self.theme, self.stage)
        self._speakers = self._people()
        people = Group(*[speaker.mobject for speaker in self._speakers])
        bubbles = [each.mobject for pair in zip(self._dots, self._bubbles, strict=True) for each in pair]
        self.add(self._air.mobject, people, *bubbles)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _said(self, message: Message, side: int) -> Said:
        """What is in a message's bubble; where there is no such picture, its name is."""
        family = self.theme.fonts["words"]
        name = drawable(name_over(message), family).strip()
        picture = None
        if message.icon and not message.text:
            try:
                picture = self.art(message.icon)
            except KeyError:
                picture = None
        words = "" if picture is not None else drawable(message.text or message.icon, family).strip() or "..."
        return Said(words, side, name, picture)

    @staticmethod
    def _keys(message: Message, bubble: Bubble) -> list[Mobject]:
        """The letters of a message that is typed, in order; none of another."""
        lines = bubble.held.submobjects[bool(name_over(message)) :]
        return [glyph for line in lines for glyph in line.submobjects] if message.typed and message.text else []

    def _typed(self, told: list[int | None]) -> list[int]:
        """The frames from which each message is typed: those that are told; its own where there is no time for it."""
        opens: list[int] = []
        for number, (start, own) in enumerate(zip(self._starts, told, strict=True)):
            before = (opens if self._waits[number - 1] else self._starts)[number - 1] + POP if number else 0
            begin = own if own is not None and number else max(start - TYPED, before) if number else 0
            opens.append(begin if start - begin >= BRIEFLY else start)
        return opens

    def _seen(self, given: list[Message]) -> dict[int, Mobject]:
        """The picture of whoever speaks at a side, where there is one."""
        out: dict[int, Mobject] = {}
        for message, side in zip(given, self._sides, strict=True):
            if message.face:
                with suppress(KeyError):
                    out.setdefault(side, self.art(message.face))
        return out

    def _room(self) -> Box:
        """Where the bubbles may stand; their words then stand in the text box."""
        stage, frame = self.stage, self.stage.frame
        left, right = stage.text.left - px(18), min(stage.text.right, stage.lower.right) + px(18)
        if not stage.portrait:
            aside = 0.08 * max(0.0, frame.width - frame.height)
            left, right = left + aside, right - aside
        bottom = stage.clear.bottom + px(6) if self.brief.captioned else stage.text.bottom
        return Box(left, bottom, right, stage.text.top)

    def _make(self, texts: list[Said]) -> None:
        """The bubbles, those with dots that stand in their places first, and the seats of all of them."""
        family, lane = self.theme.fonts["words"], self._lane
        self._is_alone = len(texts) == 1
        if self._is_alone:
            width = min(BROAD * self.stage.frame.width, self.stage.text.width) / PX
            high = lane.height / PX * (FACED if self._faces else 1.0)
            messages = [alone(texts[0], family, width, high)]
        else:
            messages = together(texts, family, lane)
        for number, (words, cut) in enumerate(messages):
            if self._waits[number]:
                high = DOTS[0] if self._is_alone else WAITING
                messages[number] = words, Cut(1.5 * high, high, cut.corner, cut.tail, cut.deep, cut.side)
        self._bubbles: list[Bubble] = []
        self._dots: list[Bubble] = []
        for said, (words, cut) in zip(texts, messages, strict=True):
            face, ink, thick = SIDES[cut.side]
            look = self.colour(face), self.colour(thick)
            for number, line in enumerate(words):
                if said.name and number == 0:
                    line.set_fill(mix(self.colour(ink), self.colour(face), PALE))
                elif said.picture is None:
                    line.set_fill(self.colour(ink))
            self._bubbles.append(Bubble(self.theme, cut, *look, words))
            high = DOTS[0 if self._is_alone else 1] if not self._dots else min(DOTS[2], cut.height)
            high = cut.height if self._waits[len(self._dots)] else high
            typing = Cut(1.5 * high, high, cut.corner, cut.tail, cut.deep, cut.side)
            self._dots.append(Bubble(self.theme, typing, *look, dots(self.colour(ink), high)))
        if self._is_alone and self._faces:
            cut = messages[0][1]
            lane = Box(lane.left, lane.top - px(cut.height + cut.tail + 1), lane.right, lane.top)
        self._seats = seats(heights_of(messages), lane, px(GAP))

    def _people(self) -> list[Speaker | Face]:
        """Whoever says something: one at the left, and where it is answered, one at the right."""
        frame = self.stage.frame
        below = self._lane.bottom - frame.bottom
        tall = min((0.33 if self._is_alone else 0.29) * frame.height, below + px(20)) / PX
        aside = min(0.2 * frame.width, px(0.42 * tall))
        out: list[Speaker | Face] = []
        for side, role in ((-1, "cool"), (1, "accent")):
            if self._is_alone and side not in self._sides:
                continue
            if side in self._faces:
                out.append(
                    Face(self.theme, self._faces[side], self._under(side, tall), self.colour(role), frame.bottom)
                )
                continue
            x = (frame.left + aside) if side < 0 else (frame.right - aside)
            foot = np.array([x, frame.bottom - px(6), 0.0])
            out.append(Speaker(self.theme, self.colour(role), foot, tall, -side, int(side > 0)))
        return out

    def _under(self, side: int, tall: float) -> Box:
        """Where a face stands: large below a message that is alone, else on its side, `tall` px high."""
        frame, lane = self.stage.frame, self._lane
        if not self._is_alone:
            reach = min(px(0.48 * tall), 0.22 * frame.width)
            x = frame.left + reach if side < 0 else frame.right - reach
            return Box(x - reach, frame.bottom + px(0.42 * tall), x + reach, frame.bottom + px(tall))
        cut = self._bubbles[0].cut
        top = self._seats[0][0].foot - px(6)
        x = float(frame.center[0]) + 0.45 * float(cut.tip[0])
        reach = 0.36 * min(frame.width, frame.height)
        return Box(x - reach, lane.bottom + px(10) * self.brief.captioned, x + reach, top)

    # -- what moves

    def _pose(self, frame: int) -> None:
        self._air.pose(frame)
        for side, speaker in zip(sorted(set(self._sides) if self._is_alone else {-1, 1}), self._speakers, strict=True):
            own = [start for start, each in zip(self._starts, self._sides, strict=True) if each == side]
            others = [start for start, each in zip(self._starts, self._sides, strict=True) if each != side]
            speaker.pose(frame, own, others)
        for number, (bubble, typing) in enumerate(zip(self._bubbles, self._dots, strict=True)):
            seat = self._seat(number, frame)
            opens, start = self._opens[number], self._starts[number]
            typed = opens <= frame < start
            # what stands in the first frame has come before it
            grown = 1.0 if number == 0 else overshoot(1.6)(min(1.0, (frame - opens + 1) / POP))
            size = seat.size if self._waits[number] else 1.0
            typing.type(self._tip(number, seat), max(0.1, grown) * size, frame, seen=float(typed) * (seat.seen or 1.0))
            seen = float(frame >= start) * seat.seen
            small = typing.cut.width / bubble.cut.width if opens < start else 0.25
            popped = small + (1 - small) * overshoot(1.6)(float(np.clip((frame - start + 1) / POP, 0, 1)))
            tip = self._tip(number, seat)
            bubble.pose(tip, max(0.05, popped) * seat.size, seen=seen, veil=seat.dim)
            self._type(number, frame)

    def _type(self, number: int, frame: int) -> None:
        """The letters that have been typed are seen, from the first one on the message's word on."""
        letters = self._letters[number]
        if not letters:
            return
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else self.brief.frames
        lasts = max(1.0, min(KEY * len(letters), LONGEST, 0.8 * (end - start)))
        typed = round(float(np.clip((frame - start + 1) / lasts, 0, 1)) * len(letters))
        for letter in letters[max(1, typed) :]:
            letter.set_fill(opacity=0.0)

    def _seat(self, number: int, frame: int) -> Seat:
        """Where a bubble is while the others make room for those that come."""
        seat = self._seats[number][number]
        for later in range(number + 1, len(self._seats)):
            share = ease_out(float(np.clip((frame - self._opens[later] + AHEAD + 1) / MOVE, 0, 1)))
            to = self._seats[later][number]
            foot, size, dim = (
                a + (b - a) * share for a, b in ((seat.foot, to.foot), (seat.size, to.size), (seat.dim, to.dim))
            )
            gone = min(1.0, LEAVES * share)
            seat = Seat(foot, size, dim, seat.seen + (to.seen - seat.seen) * gone)
        return seat

    def _tip(self, number: int, seat: Seat) -> np.ndarray:
        """Where the tail of a message ends: its body keeps to its side, or to the middle where it stands alone."""
        lane, own = self._lane, self._bubbles[number].cut
        if self._is_alone:
            x = float(self.stage.frame.center[0]) + own.tip[0]
        else:
            inside = px(own.width / 2 - own.reach) * seat.size
            x = lane.left + inside if own.side < 0 else lane.right - inside
        return np.array([x, seat.foot, 0.0])
