"""A web address is typed in a browser, a pointer presses to go there, and only then the road of the site unrolls."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, RoundedRectangle

from cuereel.scene import Box, CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.address_bar import AddressBar, Pointer
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.detail_card import DetailCard
from cuereel.scene.lens import Lens
from cuereel.scene.light import glow
from cuereel.scene.link_times import link_times
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, px
from cuereel.scene.steps_page import StepsPage
from cuereel.scene.track import Track

REACH = 24
"""Frames that the pointer takes to what it presses, where there is the time."""

ENTERING = 30
"""Frames that it takes from where it waits to the field, where there is the time."""

CLOSER, BACK = 1.42, 34
"""How much larger the far end of the road is seen at last by one who walks there, and the frames of the way back."""

REST, NEED = 225, 225
"""px below the captions where the traveller leaps from, and px that have to be free below that."""


class Link(CueScene):
    """A browser whose address bar fills the width: the address, the page beneath it, and the press that goes there."""

    class Params(SceneParams):
        """The address as it is shown ("roadmap.sh"); `mark` names art that stands before it, else a globe does."""

        address: str
        mark: str = ""

    PHRASES = (
        phrase(
            "[a] (link|url) to {address}",
            "[the] (website|web site|site|web page|url|web address) [of] {address}",
            "[someone] (types|type|typing) {address} (in|into) [the] (browser|address bar|url bar)",
            "[the] (browser|address bar) (with|showing|opening|opens|at) {address}",
            "(go|goes|going) to {address} in [the] browser",
            "(opening|open|opens|visiting|visit) [the] (website|site|page) {address}",
            "(tautan|link) (ke|menuju) {address}",
            "(alamat|website|situs|laman|url) [web] {address}",
            "(mengetik|ketik|ketikkan) {address} di (browser|peramban|address bar)",
            "(browser|peramban) (membuka|menampilkan|dengan) {address}",
            "(membuka|buka|kunjungi|mengunjungi) (website|situs|laman|halaman) {address}",
            address="{address}",
        ),
    )
    SPOKEN = (
        Spoken(
            (
                "cek",
                "kunjungi",
                "buka",
                "klik",
                "website",
                "situs",
                "tautan",
                "visit",
                "check",
                "open",
                "click",
                "link",
            ),
            what="link",
            needs=("link",),
            sets={"address": "{link}"},
        ),
    )
    MOMENTS = (
        moment("address", "{address}"),
        moment("typed", "{address}", edge="end", sound="none"),
        moment("press", "cek", "kunjungi", "buka", "klik", "visit", "check", "open", "click", "go to"),
        moment("step", "langkah pertama", "langkah pertamamu", "pertama", "first step", "first", "langkah", "step"),
    )
    ART = ("mark",)
    LETTERED = ("address",)
    WORDS = True
    EXAMPLE = {"address": "roadmap.sh"}

    def construct(self) -> None:
        times = self._times = link_times(self.brief)
        self._focus = Track(0.4).to(1.0, min(times.typed, times.pressed), 4)
        self._build()
        self._march = times.march(self.brief, self._page.steps)
        self._nearer = self._walked()
        self._lens = Lens([self._page.mobject])
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is drawn

    def _build(self) -> None:
        theme, stage = self.theme, self.stage
        clear, frame = stage.clear, stage.frame
        dark = is_dark(theme)
        inset = px(30) if clear.width < 1.4 * clear.height else 0.14 * frame.width
        left = max(stage.picture.left, frame.left) + inset
        top = clear.top + px(10 if stage.portrait else 0)
        box = Box(left, frame.bottom - px(120), frame.right - inset, top)
        width, tall = box.width / PX, box.height / PX
        high = min(156.0, 0.2 * clear.height / PX)
        chrome = high + 112
        tone, opacity = shadow_of(theme)
        shadow = shadow_sprite(width, tall, 44, 40, tone, opacity).move_to(box.center)
        halo = glow(0.62 * width, 0.4 * clear.height / PX, theme.colour("cool"), 0.5 if dark else 0.25)
        page = mix(theme.colour("surface"), theme.colour("background"), 0.45 if dark else 0.2)
        body = rounded(width, tall, 44, page, mix(page, "#000000", 0.3) if dark else page).move_to(box.center)
        bar = RoundedRectangle(width=box.width, height=px(chrome + 60), corner_radius=px(44))
        bar.move_to((box.center[0], box.top - px(chrome + 60) / 2, 0)).set_stroke(width=0).set_fill(
            theme.colour("raised"), 1
        )
        hidden = rounded(width, 64, 2, page).move_to((box.center[0], box.top - px(chrome + 32), 0))
        rim = frame_ring(width, tall, 44, 4, mix(theme.colour("line"), theme.colour("cool"), 0.3)).move_to(box.center)
        dots = [
            Circle(radius=px(12), stroke_width=0, fill_color=theme.colour(role), fill_opacity=1)
            for role in ("bad", "warn", "good")
        ]
        for number, dot in enumerate(dots):
            dot.move_to((box.left + px(58 + 42 * number), box.top - px(42), 0))
        tab = rounded(width * 0.34, 22, 11, mix(theme.colour("line"), theme.colour("raised"), 0.4))
        tab.move_to((box.left + px(214 + width * 0.17), box.top - px(42), 0))
        field = Box(box.left + px(38), box.top - px(78 + high), box.right - px(38), box.top - px(78))
        self._bar = AddressBar(theme, field, self.params.address, self._mark())
        self._bar.say(self._times.saying)
        under = Box(box.left, box.bottom, box.right, box.top - px(chrome))
        window = RoundedRectangle(width=under.width - px(8), height=under.height, corner_radius=0.01)
        window.move_to(under.center).set_stroke(width=0).set_fill(opacity=0)
        right = min(box.right, stage.lower.right)
        # what is said calls the first step by its name
        told = "1" if self.brief.captioned else self.by_language(en="Step 1", id="Langkah 1")
        rest = stage.caption.bottom - px(REST)
        waits = rest if rest - px(NEED) > frame.bottom else None
        self._page = StepsPage(theme, under, clear.bottom, window, told, right, waits)
        line = rounded(width - 8, 9, 4, theme.colour("accent")).move_to((box.center[0], under.top - px(4), 0))
        self._line, self._line_left = Rig(line), np.array([box.left, under.top, 0])
        self._halo = Rig(halo.move_to((box.center[0], field.center[1], 0)))
        self._pointer = Pointer(theme)
        self.add(halo, shadow, body, window, bar, hidden, self._page.mobject, rim, *dots, tab)
        self._window = window
        self.add(line, self._bar.mobject)
        self._under = under
        self._detail = None
        if self._times.asked is not None:
            card = Box(under.left + px(36), clear.bottom + px(8), under.right - px(36), under.top - px(36))
            self._detail = DetailCard(theme, card, self._page.board, told)
            self.add(self._detail.mobject)
        self.add(self._pointer.mobject)

    def _mark(self) -> Mobject | None:
        if not self.params.mark:
            return None
        try:
            return Group(self.art(self.params.mark))
        except KeyError:
            return None

    # -- what moves

    def _pose(self, frame: int) -> None:
        times = self._times
        self._lens.lift()
        pressed = frame - times.gone
        self._bar.pose(frame, frame - times.typed, self._focus.at(frame), pressed)
        loading = float(np.clip((pressed + 1) / times.loading, 0, 1))
        self._line.pose(scaled(max(1e-3, ease_out(loading)), 1, about=self._line_left))
        self._line.fade(float(loading > 0) * float(np.clip(1 - (pressed - times.loading) / 6, 0, 1)))
        way = max(1, times.taken - times.gone - 1)
        coming = float(np.clip((pressed - 1) / way, 0, 1)) if pressed >= 2 else 0.0
        opened = float(np.clip((pressed + 1) / times.opening, 0, 1))
        size = self._nearer.at(frame)
        self._page.pose(frame, opened, self._march, coming, way, float(np.clip((size - 1.03) / 0.07, 0, 1)))
        outline = self._window.points
        self._lens.see(scaled(size, about=self._page.far))
        # what is seen larger is still seen through the same window
        self._window.points = outline
        if self._detail is not None and times.asked is not None:
            self._detail.pose(frame, times.asked, times.rows, self.brief.frames)
        self._halo.fade(0.35 + 0.65 * self._focus.at(frame))
        if times.asked is not None and frame >= times.asked - 2 * REACH:
            self._ask(frame, times.asked)
        else:
            self._pose_pointer(frame)

    def _walked(self) -> Track:
        """How large the road is seen: the camera goes along with one who walks, and is back where a stop is opened."""
        track, reached = Track(1.0), self._march.reached
        if not self._march.walks:
            return track
        for number, last in enumerate(reached[:-1]):
            size = 1 + (CLOSER - 1) * (number + 1) / (len(reached) - 1)
            track.to(size, max(last + 4, reached[number + 1] - BACK), BACK, ease_in_out)
        if self._times.asked is not None:
            track.to(1.0, max(reached[-1] + 6, self._times.asked - BACK - 6), BACK - 8, ease_in_out)
        return track

    def _ask(self, frame: int, asked: int) -> None:
        """It comes back to press the board of the first stop, whose page that opens."""
        goal = self._page.board + np.array([px(30), -px(20), 0])
        share = ease_in_out(float(np.clip((frame - asked + REACH + 1) / REACH, 0, 1)))
        start = np.array([self._bar.button[0] - px(20), goal[1] - px(190), 0])
        bow = np.array([0, px(50) * np.sin(np.pi * share), 0])
        tap = float(np.interp(frame - asked, [-1, 0, 2, 6], [0, 1, 1, 0]))
        seen = float(np.clip((frame - asked + REACH + 8) / 8, 0, 1)) * float(np.clip((asked + 16 - frame) / 8, 0, 1))
        after = ease_in_out(float(np.clip((frame - asked - 5) / 16, 0, 1)))
        self._pointer.pose(start + (goal - start) * share + bow + after * np.array([px(120), -px(150), 0]), tap, seen)

    def _pose_pointer(self, frame: int) -> None:
        """It goes to the field as it is typed in, waits below the button, presses on the word, and then makes way."""
        times = self._times
        rest = np.array([self._bar.button[0] - px(40), self._under.top - px(70), 0])
        field = self._bar.field
        outside = np.array([rest[0] - px(40), self._under.top - px(420), 0])
        if times.into_field:
            rest = outside + (rest - outside) * ease_out(min(1.0, frame / max(1, times.pressed - REACH)))
        else:
            # it waits on the page until there is something to type
            entered = ease_in_out(
                float(np.clip((frame + 1 - times.typed) / max(1, min(ENTERING, times.typed)) + 1, 0, 1))
            )
            left = ease_in_out(float(np.clip((frame - times.typed - 6) / 14, 0, 1)))
            rest = outside + (field - outside) * entered + (rest - field) * left
        target = field if times.into_field else self._bar.button + np.array([px(6), -px(8), 0])
        begun = max(0, times.pressed - REACH)
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, times.pressed - begun), 0, 1)))
        bow = np.array([px(60) * np.sin(np.pi * share), 0, 0])
        taps = (times.pressed,) if times.into_field else (times.typed, times.pressed)
        tap = max(float(np.interp(frame - each, [-1, 0, 2, 6], [0, 1, 1, 0])) for each in taps)
        after = max(frame - times.pressed - 12, 0)
        away = np.array([px(90), -px(150), 0]) * ease_in_out(min(1.0, after / 20))
        gone = float(np.clip((frame - times.pressed - 14) / 14, 0, 1))
        self._pointer.pose(rest + (target - rest) * share + bow + away, tap, 1 - gone)


__all__ = ["Link"]
