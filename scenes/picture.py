"""One named thing, whole and large, and the words stamped on it: it makes its entrance as what it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, cast

from pydantic import BaseModel, ConfigDict, field_validator

from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene import CueScene, SceneParams, addition, moment, phrase
from cuereel.scene.acts.act import Act, Call, Line, one_after_another
from cuereel.scene.acts.driving import Driving, horizon_of
from cuereel.scene.acts.filming import Filming, is_filming
from cuereel.scene.acts.marking import Marking
from cuereel.scene.acts.printing import Printing, is_photo
from cuereel.scene.acts.running import Running
from cuereel.scene.acts.showing import Showing
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.laid import Laid, laid
from cuereel.scene.motor import is_motor
from cuereel.scene.outline import Outline, level
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import Stage
from cuereel.scene.state.act import Stated
from cuereel.scene.state.names import State
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import is_vehicle

CROSS = "[a|an|the] [big|large|huge] [red] (x|cross|cross mark|x mark)"
CHECK = "[a|an|the] [big|large|huge] [green] (check|tick|checkmark|check mark|tick mark)"
OVER = "[(on|over|across) [top [of]] [(it|that|them)]]"
GIVEN = "(dikasih|diberi|dengan|dapat|ada) [tanda]"
ATOP = "[di (atasnya|atas|tengahnya)]"
"""How a verdict on a picture is asked for."""


class Overlay(BaseModel):
    """Words stamped on the picture."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    text: str


class Picture(CueScene):
    """A named picture, with words stamped on it: a car drives in, an engine runs, a photo lands on a pile of prints.

    What has wheels drives, what has pistons runs, a film set is pulled back from, a photo is thrown on a pile, and all
    else drops onto a plinth. What a drawing has is read from its layers, never from its name.
    """

    class Params(SceneParams):
        """`inside` names the picture before this one, where this is the inside of that; `callouts` point at parts.

        `plate` is the word that stands on that picture when it is left, so that the cut shows it where it was. `marks`
        are painted over all of it, each in place of the one before: what is wrong is crossed out, what is right ticked.
        `state` is what the thing is like: "ringing", "burning", "old". `laid` is how many are seen: "pile", "wall".
        """

        image: str
        overlay: tuple[Overlay, ...] = ()
        inside: str = ""
        plate: str = ""
        callouts: tuple[str, ...] = ()
        marks: tuple[Literal["cross", "check"], ...] = ()
        state: State = ""
        laid: Laid = ""

        @field_validator("overlay", mode="before")
        @classmethod
        def _as_list(cls, value: Any) -> Any:
            entries = value if isinstance(value, list | tuple) else [value] if value else []
            return [{"text": entry} if isinstance(entry, str) else entry for entry in entries]

    PHRASES = (
        phrase(
            "(picture|photo|image|drawing|illustration|photograph|pic|sketch|painting) of [a|an|the] {image}",
            "(gambar|foto|ilustrasi|lukisan|sketsa) [dari|sebuah] {image}",
            "[a|an|the] {image} (picture|photo|image|drawing|illustration|photograph|emoji|emoticon)",
            "(emoji|emot) {image}",
        ),
        addition(
            "with [the|a] text overlay [(saying|showing|reading)] {overlay}",
            "with [the|a] (text|word|words|label|caption|title) {overlay} [on|at] [the] (top|bottom)",
            "with [the|a] {overlay} [(price|name)] (tag|label|sign) [on (it|top)]",
            'with [the|a] (text|word|words|caption|label|sign) [on (top|it)|over it] {"overlay"}',
            'with [a|an|the] {"overlay"} [(on|under|below|over) (it|top)]',
            "with {overlay} text [(overlayed|overlaid|overlay)] [on (it|top)|over it]",
            "with {overlay} (written|stamped|overlayed|overlaid) [(on|over|across|under|below) (it|top)]",
            "with [the|a] (text|word|words|label|caption|title) {overlay} [(overlayed|overlaid)] [on (it|top)|over it]",
            "with [the|a] (text|words|caption|label|sign) [on (top|it)|over it] (showing|saying|reading) {overlay}",
            "with [the|a] (text|words|caption|label) [on (top|it)|over it] that (says|reads) {overlay}",
            '[the|a] (text|word|words|caption|label) {"overlay"} (on|over|across|under|below) (it|top) [of it]',
            "(teks|tulisan|kata|label) {OVERLAY} di (bawahnya|atasnya)",
            "(labelled|labeled|captioned) [as] {overlay}",
            "dengan [tambahan] (teks|text|tulisan|kata|label|judul) {overlay} [di (atasnya|atas)]",
            "dengan (label|tulisan) harga {overlay}",
            'dengan {"overlay"} [di (bawah|atas|bawahnya|atasnya)]',
            "[yang] (bertuliskan|berlabel|bertulisan) {overlay}",
        ),
        phrase(
            "[put|add|place|write|stamp] [the|a] (text|word|words|label|caption) {OVERLAY} (on|over|onto|across) "
            "[top of] [a|an|the] {image}",
            "[taruh|tambahkan|kasih|beri|tulis] (teks|tulisan|kata|label) {OVERLAY} (di|pada) [atas] {image}",
        ),
        phrase(
            "{image} (icon|logo|emblem|symbol) with [the|a] (text|word|words|label|caption|title|name) {overlay} "
            "[(on|under|below|over) (it|top)]",
            '{image} (icon|logo|emblem|symbol) with {"overlay"} [(on|under|below|over) (it|top)]',
            '{image} (icon|logo|emblem|symbol) (saying|reading|labelled|labeled|captioned) {"overlay"}',
            '(ikon|logo|lambang) {image} dengan [teks|tulisan|kata|label|nama] {"overlay"} '
            "[di (bawah|atas|bawahnya|atasnya)]",
            '(ikon|logo|lambang) {image} [yang] (bertuliskan|berlabel) {"overlay"}',
        ),
        addition("inside [of] [a|an|the] {inside}", "[di] dalam {inside}"),
        addition(
            "[that] [(gets|is|are|being|get)] crossed out [(in red|with [a] red (X|cross))]",
            f"with {CROSS} {OVER}",
            f"{CROSS} [(appears|comes|drops|slams)] (on|over|across) [top of] (it|that|them)",
            "[yang] (dicoret|disilang) [(silang|merah|pakai silang)] [merah]",
            f"{GIVEN} silang [besar|merah] [besar|merah] [muncul] {ATOP}",
            "[tanda] silang [besar|merah] [besar|merah] [muncul] di (atasnya|tengahnya)",
            marks=["cross"],
        ),
        addition(
            f"with {CHECK} {OVER}",
            f"{CHECK} [(appears|comes|drops|slams)] (on|over|across) [top of] (it|that|them)",
            f"{GIVEN} centang [besar|hijau] [besar|hijau] [muncul] {ATOP}",
            "[tanda] centang [besar|hijau] [besar|hijau] [muncul] di (atasnya|tengahnya)",
            marks=["check"],
        ),
        addition("with (callouts|arrows|pointers) [to|for] {callouts}", "dengan (keterangan|penunjuk) {callouts}"),
    )
    MOMENTS = (
        moment("show", "{image}"),
        moment("stamp", "{item.text}", "{item}", each="overlay"),
        moment("mark", "{item}", each="marks", sound="stamp"),
        moment("callout", "{item}", each="callouts"),
    )
    ART = ("image", "inside")
    WORDS = True
    LEADS = ("checkout",)
    BARE: ClassVar[dict[str, Any]] = {"overlay": []}
    EXAMPLE: ClassVar[Mapping[str, Any]] = {"image": "ferrari", "overlay": ["frontend"]}

    @classmethod
    def outline(cls, stage: Stage, *, closing: bool) -> Outline | None:
        """It begins with the line at which the ground of what is shown ends."""
        return None if closing else level(stage.frame.left, stage.frame.right, horizon_of(stage))

    def construct(self) -> None:
        call = self._call()
        act = self.act = self._act(call)
        act.pose(0)
        marking = self._marking(call, act)
        self.add(act.mobject, marking.mobject)
        while self.frame_number < self.brief.frames:
            act.pose(self.frame_number)
            marking.pose(self.frame_number)
            self.hold_frames(1)

    def _start(self, name: str, otherwise: int) -> int:
        return self.frame_of(name) - ANTICIPATION if self.has(name) else otherwise

    def _call(self) -> Call:
        show = self._start("show", 0)
        stamps = self._lines("stamp", [overlay.text for overlay in self.params.overlay], show, 0.15)
        callouts = one_after_another(self._lines("callout", list(self.params.callouts), show, 0.5))
        spoken = [Line(word, self._start(f"word-{n}", -1)) for n, word in enumerate(self.brief.words, start=1)]
        said = tuple(line for line in spoken if line.start >= 0)
        return Call(self.theme, self.stage, self.fps, self.brief.frames, show, stamps, callouts, said, self._ahead())

    def _ahead(self) -> Callable[[], Raster] | None:
        camera, draw = cast(Any, self.camera), self.brief.ahead
        if draw is None:
            return None
        return lambda: draw(Frame("ahead", camera.pixel_width, camera.pixel_height, self.fps))

    def _marking(self, call: Call, act: Act) -> Marking:
        marks = self._lines("mark", list(self.params.marks), call.show, 0.7)
        marking = Marking(call, one_after_another(marks), act.subject)
        marking.pose(0)
        return marking

    def _lines(self, moment_name: str, texts: list[str], show: int, after: float) -> tuple[Line, ...]:
        """Texts with their moments; one that has none comes `after` seconds and a little after the picture."""
        lines = []
        for number, text in enumerate(texts, start=1):
            name = moment_name if len(texts) == 1 else f"{moment_name}-{number}"
            later = show + round((after + 0.4 * number) * self.fps)
            lines.append(Line(text, self._start(name, min(later, max(0, self.brief.frames - 1)))))
        return tuple(lines)

    def _act(self, call: Call) -> Act:
        art = laid(self.art(self.params.image), self.params.laid)
        if self.params.laid and not self.params.state:
            return Showing(call, art, self.params.image)
        if self.params.state:
            return Stated(call, art, self.params.state)
        if isinstance(art, Drawing) and is_vehicle(art):
            return Driving(call, art)
        if isinstance(art, Drawing) and is_motor(art):
            outer = self.art(self.params.inside) if self.params.inside else None
            return Running(call, art, outer, self.params.plate)
        if isinstance(art, Drawing) and is_filming(art):
            return Filming(call, art)
        if isinstance(art, Sprite) and is_photo(art):
            return Printing(call, art)
        return Showing(call, art, self.params.image)
