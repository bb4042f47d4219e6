"""A button is pressed on a phone, and the camera goes through the screen to what happens before the page says done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from manim import Mobject
from pydantic import model_validator

from cuereel.scene import CueScene, SceneParams, Takes, addition, moment, phrase
from cuereel.scene.app.changing import FOLLOWING
from cuereel.scene.app.pressed import Step, as_page, behind, is_of_a_page
from cuereel.scene.app.show import Show
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.outline import Outline
from cuereel.scene.score import Score, word_frames
from cuereel.scene.shop.backstage import Backstage
from cuereel.scene.shop.check import Check
from cuereel.scene.shop.doer import doer
from cuereel.scene.shop.errand import Errand
from cuereel.scene.shop.handset import RISES, Handset, phone_outline
from cuereel.scene.shop.inside import Inside
from cuereel.scene.shop.network import request
from cuereel.scene.shop.onward import ghosts_for
from cuereel.scene.shop.praise import Praise
from cuereel.scene.shop.props import prop
from cuereel.scene.shop.screens import Wares
from cuereel.scene.shop.step import BEHIND, CHECKED, DICENTANG, INSIDE, MENEKAN, STARTS_INSIDE
from cuereel.scene.shop.timetable import SWEEP, TICKING, Timetable
from cuereel.scene.shop.wording import button_label, counts, flows, goes_on, keeps, short_label
from cuereel.scene.shop.xray import XRay
from cuereel.scene.stage import Stage

UNNAMED = ("lock", "cart", "receipt")
"""What stands for checks that nobody names."""


class Checkout(CueScene):
    """A press, a page that loads, the way through the screen, checks one after another, and what the user is told."""

    class Params(SceneParams):
        steps: tuple[Step, ...] = ()
        button: str = ""
        product: str = ""
        price: str = ""
        picture: str = ""
        lines: bool = True
        marker: str = ""

        @model_validator(mode="after")
        def _is_on_one_page(self) -> Checkout.Params:
            if is_of_a_page(self.steps) and (others := behind(self.steps)):
                raise ValueError(f"{others[0]} is behind the screen of a shop, where no page of an app goes on")
            return self

    PHRASES = (
        *(addition(*patterns, **sets) for patterns, sets in FOLLOWING),
        phrase(
            "{it} button [being|is|gets|getting] (clicked|pressed|tapped|pushed|hit)",
            "[user|someone|finger|hand|thumb|cursor] (clicks|presses|taps|pushes|hits|clicking|pressing|tapping) "
            "{it} button [(on|in) [the|a|their] (phone|screen|app|smartphone)]",
            "(click|press|tap) [on] {it} button [(on|in) [the|a|their] (phone|screen|app|smartphone)]",
            '[a|the] button {"it"} [being|is|gets|getting] (clicked|pressed|tapped|pushed|hit)',
            '(tombol|button) {"it"} [yang] (diklik|ditekan|dipencet|diketuk)',
            '[a|the] button [that says|saying|labelled] {"it"} [being|is] (clicked|pressed|tapped)',
            "tombol {it} [yang] (diklik|ditekan|dipencet|di klik|di tekan|di pencet|diketuk)",
            f"[user|pengguna|jari|tangan|jempol] {MENEKAN} tombol {{it}} [di (hp|ponsel|layar|aplikasi|handphone)]",
            steps=[{"press": "{it}"}],
        ),
        phrase(
            "[change|turn|switch|becomes] [to|into] [a] loading (page|screen|state|spinner|animation)",
            "(change|changes|turn|turns) [to|into] loading",
            "[berubah|berganti|ganti] [jadi|menjadi|ke] [halaman|layar] (loading|memuat|memproses)",
            steps=[{"load": True}],
        ),
        addition(  # of what is not bought: a page that only loads is no shop's
            "^ [it] [is] loading [...] $",
            "(page|screen) (loads|loading)",
            "spinner [spins|spinning|appears]",
            "halaman (loading|memuat|dimuat)",
            steps=[{"load": True}],
        ),
        addition(
            "zooms [in|into] [screen|phone] [then|and] [change|changes] [to|into]",
            "(camera|we) (goes|go|moves|dives|flies) (through|into|inside) [screen|phone|page]",
            "[kamera] (zoom|masuk|menembus) [in|ke] [dalam] [layar|hp|halaman]",
            "lalu zoom",
            steps=[{"zoom": True}],
        ),
        phrase(
            "row of icons [with] [a] {marker} (moving|going|travelling) [slowly] to do checks",
            "row of icons [with] [a] {marker} (moving|going|travelling) [slowly] [from one to next|across|along]",
            "deretan ikon [dengan] {marker} [yang] (bergerak|berjalan|pindah) [pelan|perlahan]",
            "deretan ikon [dengan] {marker} [yang] (bergerak|berjalan) [pelan] untuk (cek|melakukan pengecekan)",
            steps=[{"check": "*"}],
            marker="{marker}",
        ),
        phrase(
            f"row of icons [:|of|for] {{each}} {CHECKED}",
            f"(deretan|barisan) ikon [:] {{each}} {DICENTANG}",
            steps=[{"check": "{each}"}],
        ),
        phrase(
            "[row|line|series] [of] icons [being] (checked|ticked) [one by one|one after (other|another)|off]",
            steps=[{"check": "*"}],
        ),
        addition("(deretan|barisan) ikon", "row of icons", steps=[{"check": "*"}]),
        phrase(
            "check [mark] (pops|pop|appears|appear) [up] [one after (other|another)|one by one]",
            "(checks|ticks|checkmarks) (pop|appear|show) [up] [one after (other|another)|one by one]",
            "(tick|green tick) (pops|pop|appears) [up] [one after (other|another)|one by one]",
            "(centang|ceklis|checklist) [hijau] (muncul|keluar) [satu-satu|satu (per|demi) satu]",
            steps=[{"check": "*"}],
        ),
        addition(
            "[everytime] [there is] network connection [there is] [going to be] line (going|moving) back and forth",
            "[dashed|dotted] line (going|moving|running) back and forth [between|from|to] [server|network|connection]",
            "garis [putus-putus] [yang] (bolak-balik|bolak balik|mondar-mandir) [ke server]",
            lines=True,
        ),
        addition(
            "(success|confirmation|done|thank you) (page|screen|message) [appears|shows]",
            "(page|screen) (saying|says|that says|reading) {it}",
            "(page|screen) with [the] (text|words|message) {it}",
            '(page|screen) with {"it"}',
            "halaman (sukses|berhasil|selesai)",
            "halaman bertuliskan {it}",
            steps=[{"success": "{it}"}],
        ),
        addition(
            "zooms [back] out [to] [phone|screen|page]",
            "back [out] to [phone|screen|page]",
            "(kembali|balik) ke (hp|layar|halaman|ponsel)",
            steps=[{"back": True}],
        ),
        addition(
            "phone (becomes|turns|goes) (transparent|see-through) [with] [label] {it}",
            "(hp|ponsel|layar) [menjadi|jadi] (transparan|tembus pandang) [dengan] [label|tulisan] {it}",
            steps=[{"reveal": "{it}"}],
        ),
    )
    MOMENTS = (
        moment("{item.verb}", "{item.value}", each="steps"),
        moment("checked", "{item}", each="steps.check", edge="end"),
    )
    LETTERED = ("steps.success",)
    TAKES = (
        Takes("enumeration", sets={"steps": [{"check": "{it}"}]}, where="steps.check"),
        Takes("et cetera", sets={"steps": [{"more": "{it}"}]}, where="steps.check", unless="steps.more"),
        Takes("quote", sets={"steps": [{"success": "{it}"}]}, unless="steps.success"),
    )
    ART = ("steps.icon", "steps.check", "picture")
    SAID = ("steps.press",)
    WORDS = True
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "steps": [
            {"press": "Buy"},
            {"load": True},
            {"zoom": True},
            {"check": "checking the balance", "icon": "wallet"},
            {"check": "checking the stock", "icon": "package"},
            {"check": "storing data in the database", "icon": "database"},
            {"more": True},
            {"back": True},
            {"success": "Your order is complete"},
            {"reveal": "You"},
        ],
    }

    @classmethod
    def outline(cls, stage: Stage, *, closing: bool) -> Outline | None:
        return None if closing else phone_outline(stage)

    def construct(self) -> None:
        if is_of_a_page(self.params.steps):
            self._show_page()
            return
        self.score = Score(self)
        self.steps = self._steps()
        self.times = Timetable(self, self.params.steps, self.steps)
        self.request = request(self.theme, self.params.marker).set_z_index(30)
        self.handset = Handset(self, self.score, self._wares(), self._button(), self.request)
        self.xray = XRay(self, self.score, self.handset)
        if any(step.verb in BEHIND for step in self.steps):
            lines, more = self.params.lines, self._ghosts()
            self.backstage = Backstage(self, self.score, self._checks(), self.request, lines=lines, more=more)
        self._write()
        self.score.perform()

    def _show_page(self) -> None:
        """The page of an app on which the button stands, and what happens there."""
        self.show = Show(self, as_page(self.params.steps))
        self.add(*self.show.mobjects)
        while self.frame_number < self.brief.frames:
            self.show.pose(self.frame_number)
            self.hold_frames(1)

    # -- what there is

    def _steps(self) -> tuple[Step, ...]:
        """The steps as they are drawn: a check that only says that the list goes on is what it is."""
        written = self.params.steps
        steps = [Step(more=True) if step.verb == "check" and goes_on(step.words) else step for step in written]
        if not steps and self.params.marker:
            return (Step(check="*"),) * len(UNNAMED)
        return tuple(steps) or (Step(press=self.by_language(en="Buy", id="Beli")),)

    def _button(self) -> str:
        pressed = next((step.words for step in self.steps if step.verb == "press"), "")
        return str(self.params.button) or button_label(pressed or "buy", self.language)

    def _wares(self) -> Wares:
        name = self.params.product or self.by_language(en="Wireless headphones", id="Headphone Nirkabel")
        price = self.params.price or self.by_language(en="$14.90", id="Rp149.000")
        picture = self.art(self.params.picture) if self.params.picture else prop("headphones")
        return Wares(name, price, picture)

    def _ghosts(self) -> int:
        """How many tiles of what is not named there is time for."""
        times = [self.times.stay(place) for place, step in enumerate(self.steps) if step.verb == "more"]
        return max((ghosts_for((end - start) / self.fps) for start, end in times), default=0)

    def _checks(self) -> list[Check]:
        """What every check shows; of checks that are not named, where there is none."""
        steps = [step for step in self.steps if step.verb == "check"] or [Step(check="*")] * len(UNNAMED)
        checks = []
        for number, step in enumerate(steps):
            label = "" if step.words == "*" else short_label(step.words)
            names = [name for name in (step.icon, step.words, label) if name not in ("", "*")]
            icon = self._icon(names, UNNAMED[number % len(UNNAMED)])
            checks.append(Check(label, icon, flows(step.words), keeps(step.words), counts(f"{step.words} {step.icon}")))
        return checks

    def _icon(self, names: Sequence[str], plain: str) -> Mobject:
        """The art of the first name for which there is any; else a sign that means nothing in particular."""
        for name in names:
            try:
                return self.art(name)
            except KeyError:
                continue
        return prop(plain, colour=self.colour("cool"))

    # -- what happens

    def _write(self) -> None:
        first = self.steps[0].verb
        inside = first in STARTS_INSIDE
        self.handset.open(first)
        if inside:
            self.backstage.stand()
        elif self.times.starts[0] > RISES + 3:
            self.handset.come_closer(0, self.times.starts[0] - round(0.9 * self.fps))
        checked = 0
        for place, step in enumerate(self.steps):
            start, end = self.times.starts[place], self.times.end(place)
            if place in self.times.crossings:
                inside = step.verb in INSIDE
                self._cross(self.times.crossings[place], self.times.crossed(place), inside)
                if not inside:
                    self.handset.wait(self.times.crossed(place), start)
            if step.verb == "check":
                self._check(checked, start)
                checked += 1
            elif step.verb in ("zoom", "back"):
                if inside != (step.verb == "zoom"):
                    inside = not inside
                    seconds = 0.62 if inside else 0.7
                    done = min(start + round(seconds * self.fps), end - 1)
                    self._cross(start, done, inside)
            elif step.verb == "more":
                returns = any(later.verb == "check" for later in self.steps[place + 1 :])
                self.backstage.show_more(*self.times.stay(place), returns=returns)
            else:
                self._on_page(step, place, start, end)
        if inside and not any(step.verb == "more" for step in self.steps):
            last = max(self.times.ticks, default=self.times.starts[-1])
            self.backstage.keep_busy(last + round(0.6 * self.fps), self.brief.frames)

    def _on_page(self, step: Step, place: int, start: int, end: int) -> None:
        """A step that takes place on the phone."""
        if step.verb == "press":
            self.handset.press(start, end, leads_on=place + 1 < len(self.steps))
        elif step.verb == "load":
            self.handset.load(start, end)
        elif step.verb == "success":
            shown = self._shown(place)
            self.handset.succeed(start, shown if shown is not None else self.times.stay(place)[1], step.words)
            if shown is not None and place == len(self.steps) - 1:
                self._reveal(shown, *self._credited(place, shown))
        elif step.verb == "reveal":
            self._reveal(self.times.swept(place), start, end, step.words)

    def _doer(self, place: int) -> tuple[int, str] | None:
        """The frame on which words after a step that is the last say with weight who did it, and the word for them."""
        if place != len(self.steps) - 1:
            return None
        words = self.brief.words
        starts, _ = word_frames(self, len(words))
        later = next((at for at, start in enumerate(starts) if start > self.times.starts[place] + SWEEP), len(words))
        found = doer(words, later)
        return None if found is None else (starts[found[0]] - ANTICIPATION, found[1])

    def _shown(self, place: int) -> int | None:
        """The frame on which what is behind the page of a success shows: early enough for who is named there."""
        shown, found = self.times.revealed(place), self._doer(place)
        if shown is None or found is None:
            return shown
        return self.times.ahead(place, found[0])

    def _credited(self, place: int, shown: int) -> tuple[int, int, str]:
        """The frames on which a label is stamped on what shows unasked and on which it ends, and the label, if any."""
        start, label = self._doer(place) or (shown, "")
        return start, self.brief.frames, label

    def _reveal(self, swept: int, start: int, end: int, label: str) -> None:
        """A bar of light passes over the phone from frame `swept` on; on `start` the label is stamped over a head."""
        frames = min(SWEEP, max(3, (end - swept) // 2))
        near = self.xray.near() if label else self.handset.phone
        rooms = self.xray.rooms(near)
        system = Inside(self.theme, near, self._checks(), lines=self.params.lines, rooms=rooms if label else ())
        self.xray.sweep(swept, frames, system, near)
        if label and system.developer is not None:
            plate = self.xray.plate(label, system.developer.back)
            self.xray.label(start, plate)
            Praise(self, self.score, system, start).run(swept + frames, end, near, plate)
        Errand(self, self.score, system, self.request).run(swept + frames, start, end, labelled=bool(label))

    def _cross(self, start: int, end: int, inside: bool) -> None:
        """Go through the screen, or come back out of it."""
        seconds = max(2, end - start) / self.fps
        if inside:
            self.handset.enter(start, seconds)
            self.backstage.come(start, seconds, self.handset.porthole)
        else:
            self.handset.leave(start, seconds)
            self.backstage.go(start, seconds, self.handset.porthole)

    def _check(self, number: int, start: int) -> None:
        leaves, arrives = self.times.way(number, start)
        ticked = self.times.ticks[number]
        self.backstage.move_request(number, leaves, arrives)
        self.backstage.check(number, start, arrives, ticked)
        if number == len(self.times.ticks) - 1 and not self.times.goes_straight_on(number):
            self.backstage.let_request_go(ticked + TICKING)
