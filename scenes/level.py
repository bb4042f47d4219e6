"""A thing that shows how much there is: it goes from one level or state to the next, each on its own word."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from manim import Mobject
from pydantic import Field, model_validator

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.chart.measured import measured
from cuereel.scene.count.backdrop import backdrop
from cuereel.scene.level.dial import Dial
from cuereel.scene.level.going import Going
from cuereel.scene.level.lamps import Bulb, TrafficLight
from cuereel.scene.level.readout import Readout
from cuereel.scene.level.signal import Signal
from cuereel.scene.level.slider import Slider, Switch
from cuereel.scene.level.stands import LAMPS, WORDS, Form, State, bars, stands
from cuereel.scene.level.vessel import Vessel
from cuereel.scene.level.wording import PHRASES
from cuereel.scene.score import with_moments
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, px

HEADING, LARGEST = 150.0, 330.0
"""px that the label takes above it, and of its figure's type at most."""

Shown = Vessel | Slider | Switch | Dial | Signal | TrafficLight | Bulb
"""What it is drawn as."""


class Level(CueScene):
    """A battery, a slider, a dial, a signal, a lamp, a switch: how full or in which state, each step on its word."""

    class Params(SceneParams):
        """The thing's `form`, `what` it is of, the state that it `begins` in and the `steps` that it then takes.

        A state is a level (`to`: a figure, "full", "half", "low", "empty", "on", "off"), a `colour`, or both. Without a
        colour it has that of its level. A slider is of brightness or volume, a dial of speed or fuel (else it is a
        meter from green to red), a glass of what it holds, a jar of coins. The `label` stands above.
        """

        form: Form
        what: Literal[
            "", "brightness", "volume", "speed", "fuel", "coffee", "tea", "milk", "juice", "water", "coins"
        ] = ""
        begins: State | None = None
        steps: tuple[State, ...] = Field(default=(), max_length=6)
        label: str = ""

        @model_validator(mode="after")
        def _is_shown(self) -> Level.Params:
            fits = {
                "slider": ("", "brightness", "volume"),
                "dial": ("", "speed", "fuel"),
                "glass": ("", "coffee", "tea", "milk", "juice", "water"),
                "jar": ("", "coins"),
            }.get(self.form, ("",))
            if self.what not in fits:
                raise ValueError(f"a {self.form} is not of {self.what}")
            states = [*([self.begins] if self.begins else []), *self.steps]
            if self.form == "traffic light" and any(state.to or state.colour not in LAMPS for state in states):
                raise ValueError("a traffic light is red, yellow or green")
            own = self.form in ("dial", "bulb", "switch") or self.what == "coins"
            if own and any(state.colour for state in states):
                raise ValueError(f"the colours of a {self.form} are its own")
            if self.form in ("bulb", "switch") and any(state.to not in ("on", "off") for state in states):
                raise ValueError(f"a {self.form} is on or off")
            return self

    PHRASES = PHRASES
    MOMENTS = (moment("step-{n}", "{item.to}", "{item.colour}", each="steps", sound="pop"),)
    LETTERED = ("steps.to",)
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "form": "slider",
        "what": "brightness",
        "begins": {"to": "100%"},
        "steps": [{"to": "50%"}, {"to": "10%"}],
    }

    def construct(self) -> None:
        params, foot = self.params, self._foot
        self.add(backdrop(self.stage, self.theme, foot, self.colour("cool")))
        told = stands(params.form, params.begins, params.steps)
        starts = self._starts(len(params.steps))
        self._going = Going(self.theme, params.form, told, starts, self.brief.frames, params.what)
        hero, figure = self._places(self._room(), figured=bool(told[0].text))
        self._shown_as = shown = self._shown(hero, figure)
        if isinstance(shown, Dial):
            figure = shown.figure_box
        # a dial's figure is no larger than its hub leaves room for
        self._readout = Readout(self.theme, figure, told, LARGEST)
        self.add(shown.mobject, self._readout.mobject)
        if params.label:
            self.add(self._heading())
        while self.frame_number < self.brief.frames:
            now = self._going.at(self.frame_number)
            shown.pose(now)
            self._readout.pose(now)
            self.hold_frames(1)

    @property
    def _foot(self) -> float:
        """Where what stands ends, above the captions."""
        return self.stage.clear.bottom + px(26) if self.brief.captioned else self.stage.text.bottom + px(40)

    def _room(self) -> Box:
        text = self.stage.text
        return Box(text.left, self._foot, text.right, text.top - (px(HEADING) if self.params.label else 0.0))

    def _places(self, room: Box, *, figured: bool) -> tuple[Box, Box]:
        """Where the thing stands in its room, and where its figure (a slider's sign stands there too)."""
        form, high = self.params.form, room.height
        if form in ("dial", "switch"):
            return room, room
        if form == "slider":
            return self._slid(room, figured=figured)
        if (
            form in ("thermometer", "bulb", "traffic light", "signal", "wifi", "glass", "jar")
            or not self.stage.portrait
        ):
            return self._standing(room, figured=figured)
        tall = min(px(440), 0.46 * high) * (1.0 if figured else 1.2)
        above = min(px(LARGEST), 0.4 * high) if figured else 0.0
        gap = px(74) if figured else 0.0
        foot = room.center[1] - (tall + gap + above) / 2
        body = Box(room.left, foot, room.right, foot + tall)
        return body, Box(room.left, body.top + gap, room.right, body.top + gap + above)

    def _slid(self, room: Box, *, figured: bool) -> tuple[Box, Box]:
        """Places of a slider and its figure; the sign of what it sets stands over that, or beside it."""
        bare = not self.params.what and not figured
        low = Box(room.left, room.bottom, room.right, room.bottom + min(px(290), 0.4 * room.height))
        low = Box(room.left, room.bottom + 0.3 * room.height, room.right, room.top - 0.3 * room.height) if bare else low
        over = Box(room.left, low.top, room.right, room.top)
        self._over = over
        if not (self.params.what and figured):
            return low, over
        if self.stage.portrait:
            middle = over.bottom + 0.36 * over.height
            self._over = Box(over.left, middle, over.right, over.top)
            return low, Box(over.left, over.bottom, over.right, middle)
        middle = over.left + 0.46 * over.width
        self._over = Box(over.left, over.bottom, middle, over.top)
        return low, Box(middle, over.bottom, over.right, over.top)

    def _standing(self, room: Box, *, figured: bool) -> tuple[Box, Box]:
        """Places of what is high, with its figure beside it where the frame is wide, else above it."""
        form, inner = self.params.form, room.inset(20)
        beside = figured and (room.width > 1.5 * room.height or form == "thermometer")
        above = min(px(LARGEST), 0.26 * room.height) if figured and not beside else 0.0
        high = inner.height - above - (px(40) if above else 0.0)
        most = {
            "thermometer": min(px(420), 0.42 * high),
            "signal": 1.3 * high,
            "wifi": 1.6 * high,
            "battery": 2.2 * high,
        }.get(form, 0.95 * high)
        across = min(most, (0.46 if beside else 0.9) * inner.width)
        if form in ("signal", "battery"):
            high = min(high, across / {"signal": 1.12, "battery": 1.9}[form])
        left = inner.left + 0.06 * inner.width if beside else float(inner.center[0]) - across / 2
        foot = inner.bottom + (inner.height - above - (px(40) if above else 0.0) - high) / 2
        body = Box(left, foot, left + across, foot + high)
        if beside:
            return body, Box(body.right + px(60), room.bottom, room.right, room.top)
        return body, Box(room.left, room.top - above, room.right, room.top)

    def _shown(self, hero: Box, figure: Box) -> Shown:
        params, going = self.params, self._going
        if params.form == "slider":
            return Slider(self.theme, hero, self._over, params.what)
        if params.form == "switch":
            return Switch(self.theme, hero)
        if params.form == "dial":
            return Dial(self.theme, hero, params.what)
        if params.form in ("signal", "wifi"):
            states = [*([params.begins] if params.begins else []), *params.steps]
            values = [measured(state.to).value for state in states if state.to not in WORDS]
            count = bars(params.form, [value for value in values if value is not None])
            return Signal(self.theme, hero, count, round_=params.form == "wifi")
        if params.form == "traffic light":
            return TrafficLight(self.theme, hero, going)
        if params.form == "bulb":
            return Bulb(self.theme, hero, self.stage.frame.top, going)
        return Vessel(self.theme, hero, params.form, going, coins=params.what == "coins")

    def _heading(self) -> Mobject:
        text, room = self.stage.text, self._room()
        label = drawable(self.params.label, self.theme.fonts["words"])
        words = self.text(label, width=room.width / PX, height=HEADING - 20, size=92, weight="heavy", max_lines=1)
        return words.move_to(Box(room.left, text.top - px(HEADING), room.right, text.top).center)

    def _starts(self, count: int) -> list[int]:
        names = [f"step-{number}" for number in range(1, count + 1)]
        moments = with_moments(self.brief, names).moments
        return [max(0, moments[name] - ANTICIPATION) for name in names]


__all__ = ["Level"]
