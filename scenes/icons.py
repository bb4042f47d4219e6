"""Icons on lit stands: each is sketched, turns real on its word; two fold into each other, more stay side by side."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Group
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Takes, moment, phrase
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.crane import CUT, LONGEST, SEEN, Crane
from cuereel.scene.exhibit import LARGER, ROOM, exhibit, name_plate, name_size, unshaded
from cuereel.scene.feed import Feed
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.outline import Outline
from cuereel.scene.podium import FLATTENED, Place, Stand, ground, places
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.sketch import Real, Sketch
from cuereel.scene.stage import Box, Stage, px
from cuereel.scene.track import Track
from cuereel.scene.web import Web

LAND, LEAVE = 8, 7
"""Frames in which an icon is there, and in which it is gone."""

CLEAR = 88
"""px that stay free between the plates and the captions."""

ROUND = 90
"""Radius of the corners of what a cut carries over, in px."""

OPEN_LEAST, OPEN_MOST = 14, 40
"""Frames that the network stands open before the next icon: less would only flicker, more would leave nothing shown."""

MORPH, PULL = 14, 8
"""Frames at most in which an icon comes apart into the network, and in which one of its nodes takes its place."""

FOLD, EARLY = 11, 9
"""Frames in which a node goes onto the next icon, and by which the first sets out before that is named."""

TOGETHER = 3
"""Icons from which on all stay, each on its own stand."""

WAVE, PACE = 48, 5
"""Frames from one wave through a row to the next, and from one stand to its neighbour."""


@dataclass
class _Shown:
    """An item of the list on its stand: its sketch, what shows it, its name, and how it comes and goes."""

    stand: Stand
    real: Real
    sketch: Sketch
    name: Rig
    targets: np.ndarray
    land: int
    sketched: int | None
    """The frame on which its sketch is begun; None where it has none."""
    there: Track
    gone: Track
    size: Track
    named: Track


class Icons(CueScene):
    """One to five icons or marks, each turning real on its word; two fold into each other, more stand together."""

    class Params(SceneParams):
        """What is shown, in order: names of things, notions or brands."""

        items: tuple[str, ...] = Field(min_length=1, max_length=5)

    PHRASES = (
        phrase(
            "{items} (icon|logo|icons|logos)",
            "(icon|logo|icons|logos|mark) (of|for) [the] {items}",
            "(ikon|logo|lambang) {items}",
            "(icons|logos) of {items} [(pop|pops|appear|appears) [up] [one after (other|another)]]",
            "[two|three|four|five|six|2|3|4|5|6] (icons|logos) [:] {items}",
            "[dua|tiga|empat|lima|2|3|4|5] (ikon|logo) [:] {items}",
            "^ (icon|icons|ikon) {items} [(muncul|keluar|tampil)] (berurutan|satu-satu|satu (per|demi) satu) "
            "[dengan] [(nama|namanya|nama-nama|label)] [di (bawah|bawahnya)]",
            of="brand",
        ),
        phrase(
            "{a} (icon|logo) , {b} (icon|logo)",
            "(ikon|logo) {a} , (ikon|logo) {b}",
            items=["{a}", "{b}"],
        ),
        phrase(
            "{a} (icon|logo) , {b} (icon|logo) , [and] {c} (icon|logo)",
            "(ikon|logo) {a} , (ikon|logo) {b} , [dan] (ikon|logo) {c}",
            items=["{a}", "{b}", "{c}"],
        ),
        phrase("(row|line|series) of icons", "(deretan|barisan) ikon", items=[]),
        phrase("{a} (icon|logo) [and] then {b}", "(ikon|logo) {a} (lalu|kemudian|terus) {b}", items=["{a}", "{b}"]),
        phrase(
            "{a} (icon|logo) [that] (morphs|turns|changes|transforms|becomes) [into|to] {b}",
            "(ikon|logo) {a} (berubah|menjadi|jadi) [menjadi|jadi|ke] {b}",
            items=["{a}", "{b}"],
        ),
    )
    MOMENTS = (moment("show-{n}", "{item}", each="items"),)
    TAKES = (Takes("enumeration", sets={"items": ["{it}"]}, unless="items"),)
    ART = ("items",)
    LETTERED = ("items",)
    EXAMPLE = {"items": ["DB", "ChatGPT"]}

    @classmethod
    def outline(cls, stage: Stage, *, closing: bool) -> Outline:
        return Outline(_box(stage), px(ROUND))

    def construct(self) -> None:
        self._together = len(self.params.items) >= TOGETHER
        self._places = (
            self._stages() if not self._together else places(len(self.params.items), self._box(), together=True)
        )
        self._stands = [
            Stand(place, self.stage, self.theme, self.colour("cool"), plated=self._plated()) for place in self._places
        ]
        first = self._places[0]
        self._center = first.center + np.array([0, px(first.room[1] / 2), 0])
        self._web = Web(self.theme, self._center, px(min(first.room) * 0.5))
        self._shown = self._plan()
        self._feed = self._fed()
        self._crane = self._crane_down()
        self._set()
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    def _set(self) -> None:
        """Put everything on the stage: all stands on one ground, or one stage over the other."""
        grounds = [self._places] if self._together else [[place] for place in self._places]
        self._grounds = [Rig(ground(self.stage, self.theme, each, self.colour("cool"))) for each in grounds]
        if self._together:
            self.add(self._grounds[0].mobject, *[stand.behind for stand in self._stands])
        for number, stand in enumerate(self._stands):
            if not self._together:
                self.add(self._grounds[number].mobject, stand.behind)
            self.add(stand.body, stand.lit)
            if self._together:
                self._set_on(stand)
        self.add(self._web.mobject, self._feed.mobject)
        if not self._together:
            for stand in self._stands:
                self._set_on(stand)

    def _set_on(self, stand: Stand) -> None:
        own = [shown for shown in self._shown if shown.stand is stand]
        for part in ("sketch", "real", "name"):
            self.add(*[getattr(shown, part).mobject for shown in own])

    # -- what is planned

    def _stages(self) -> list[Place]:
        """The stages that single things stand on, one after the other: seen from above, then from low down."""
        flats = SEEN[: len(self.params.items)] if len(self.params.items) > 1 else (FLATTENED,)
        return [places(1, self._box(), together=False, flat=flat)[0] for flat in flats]

    def _box(self) -> Box:
        """Where stands and icons may be; a row has room above it, to grow in."""
        box = _box(self.stage)
        return box.below(box.top - px(ROOM)) if self._together else box

    def _plan(self) -> list[_Shown]:
        lands = self._lands()
        self._web_seen = Track(0.0)
        self._opened: list[tuple[int, int, int]] = []
        size = name_size(self, self.params.items, self._places[0], together=self._together)
        out: list[_Shown] = []
        for number, (item, land) in enumerate(zip(self.params.items, lands, strict=True)):
            following = lands[number + 1] if number + 1 < len(lands) else None
            there, named, grown = Track(1.0), Track(0.0).to(1.0, land + 1, 6), Track(1.0)
            gone = Track(0.0)
            sketched = 0 if number == 0 else lands[number - 1] + 2 if self._together else None
            if self._together:
                grown.to(LARGER, land, LAND)
                grown.to(1.0, following if following is not None else land + 2 * LAND, 10, ease_in_out)
            elif following is not None:
                leave = self._leave(land, following)
                named.to(0.0, leave, 5)
                if leave < following:
                    apart = min(MORPH, (following - leave) // 2)
                    gone.to(1.0, leave, apart, lambda t: t)
                    self._web_seen.to(1.0, leave, 4).to(0.0, following + 4, 4)
                    self._opened.append((leave, apart, following))
                else:
                    there.to(0.0, leave, 4, ease_out)
                    grown.to(0.9, leave, LEAVE)
            stand = self._stands[number]
            icon, shape, lettered = exhibit(self, item, stand.place, together=self._together)
            name = Group() if lettered and not self._together else name_plate(self, item, stand.place, size)
            targets = self._web.targets(shape) if not self._together else np.zeros((0, 3))
            picture = baked(icon, detail=LARGER)
            sketch = Sketch(unshaded(shape), picture, self.theme, self.colour("cool"))
            real = Real(picture, self.colour("cool"))
            out.append(_Shown(stand, real, sketch, Rig(name), targets, land, sketched, there, gone, grown, named))
        return out

    def _lands(self) -> list[int]:
        """The frame on which each icon starts to land; those without a moment share what time there is."""
        count, frames = len(self.params.items), self.brief.frames
        keys = [f"show-{n}" for n in range(1, count + 1)]
        given = [self.frame_of(key) - ANTICIPATION if self.has(key) else None for key in keys]
        lands: list[int] = []
        for number, frame in enumerate(given):
            before = lands[-1] if lands else 0
            later = next(((n, f) for n, f in enumerate(given) if n > number and f is not None), (count, frames))
            shared = before + round((later[1] - before) / (later[0] - number + 1)) if lands else min(8, later[1] // 2)
            lands.append(max(before + 2 if lands else 0, shared if frame is None else frame))
        return lands

    def _leave(self, land: int, following: int) -> int:
        """The frame on which an icon opens into the network: some time before the next, or at once with it."""
        spare = following - land - LAND
        if spare < OPEN_LEAST + 6:
            return following
        return following - min(OPEN_MOST, max(OPEN_LEAST, spare // 2))

    def _crane_down(self) -> Crane:
        """The camera goes down to the second stage while the network stands open, or with the second thing itself."""
        start, room = self._shown[-1].land, CUT
        if self._opened:
            leave, apart, following = self._opened[0]
            start = leave + apart - 2
            room = max(CUT, min(LONGEST, following - EARLY - start))
        return Crane(tuple(self._places) if not self._together else (), start, room)

    # -- what is drawn

    def _plated(self) -> bool:
        """Whether a stand has a plate: not where all that is shown on it is lettered itself."""
        return self._together or any(self._has_art(item) for item in self.params.items)

    def _has_art(self, item: str) -> bool:
        try:
            self.art(item)
        except KeyError:
            return False
        return True

    def _fed(self) -> Feed:
        picture = self._shown[0].real.rig.mobject
        top, middle = float(picture.get_top()[1]), picture.get_center()
        mouth = np.array([middle[0], min(top + px(60), self._box().top - px(20)), 0.0])
        return Feed(self.theme, self.stage.frame, mouth, middle)

    # -- what moves

    def _pose(self, frame: int) -> None:
        current = max((shown for shown in self._shown if shown.land <= frame), key=lambda s: s.land, default=None)
        given = self._pose_feed(frame, current)
        for number, shown in enumerate(self._shown):
            self._pose_shown(shown, frame, given if shown is current else 0.0, self._hop(number, frame))
        for number, stand in enumerate(self._stands):
            landed = [s.land for s in self._shown if s.stand is stand and s.land <= frame]
            since = frame - max(landed) if landed else None
            waiting = 0.35 if any(s.stand is stand and self._drawn(s, frame) >= 0 for s in self._shown) else 0.0
            waiting = max(waiting, 0.35 if number and not self._together else 0.0)
            light = waiting if since is None else max(waiting, min(1.0, (since + 1) / 4))
            lettered = [shown for shown in self._shown if shown.stand is stand and shown.name.leaves]
            seen, tilt = self._crane.seen(number, frame)
            stand.pose(light, since, max((shown.named.at(frame) for shown in lettered), default=0.0), seen, tilt)
            if not self._together:
                self._grounds[number].pose(tilt)
                self._grounds[number].fade(seen)
        self._pose_web(frame, current)

    def _drawn(self, shown: _Shown, frame: int) -> float:
        """How far (0 to 1) a sketch is on its way to the real thing; below 0 where there is none."""
        if shown.sketched is None or frame < shown.sketched:
            return -1.0
        return (frame - shown.sketched) / max(1, shown.land - 1 - shown.sketched)

    def _pose_shown(self, shown: _Shown, frame: int, given: float, hop: float) -> None:
        since = frame - shown.land
        shown.sketch.pose(self._drawn(shown, frame), since)
        size, gone = shown.size.at(frame) * (1 + 0.03 * given), shown.gone.at(frame)
        shown.real.pose(since, shown.there.at(frame) * (gone < 1), size, hop, gone)
        named = shown.named.at(frame)
        shown.name.pose(shifted(0, -px(16) * (1 - named)))
        shown.name.fade(float(np.clip(named, 0, 1)))

    def _hop(self, number: int, frame: int) -> float:
        """px by which an icon is off its stand, in the waves that run through a row once it is whole."""
        begun = max(shown.land for shown in self._shown) + 2 * LAND + 4
        if not self._together or frame < begun:
            return 0.0
        age = (frame - begun) % WAVE - PACE * number
        return 26 * float(np.sin(np.pi * np.clip(age / 11, 0, 1)))

    def _pose_feed(self, frame: int, current: _Shown | None) -> float:
        """What is fed to the one that stands there; how much that gives."""
        if self._together or current is None:
            return self._feed.pose(-1, -1)
        later = [shown.land for shown in self._shown if shown.land > frame]
        leave = self._leave(current.land, later[0]) if later else self.brief.frames + 60
        return self._feed.pose(frame - current.land - 3, leave - frame)

    def _pose_web(self, frame: int, current: _Shown | None) -> None:
        if self._together:
            return
        coming = next((shown for shown in self._shown if shown.land > frame), None)
        if coming is not None and current is not None and frame < coming.land - EARLY:
            target = current
        else:
            target = coming or current or self._shown[0]
        leave, apart, following = next(
            (opened for opened in self._opened if opened[2] + LAND >= frame), (*[self.brief.frames] * 3,)
        )
        if frame >= following:
            target = current or target
        running = leave + apart <= frame < following - EARLY - 2
        fold = self._folded(frame, leave, apart, following, target.targets)
        self._web.pose(fold, target.targets, self._web_seen.at(frame), frame / 11 if running else None)

    def _folded(self, frame: int, leave: int, apart: int, following: int, targets: np.ndarray) -> np.ndarray:
        """How far (0 to 1) each node is on its icon.

        They leave as the light runs down the one before, and land as it runs up the next.
        """
        height = targets[:, 1] - targets[:, 1].min()
        up = height / max(1e-6, float(height.max()))
        if frame < following - EARLY:
            pull = min(PULL, apart)
            left = (frame - leave + 1 - (apart - 0.5 * pull) * (1 - up)) / pull
            return np.array([1 - ease_in_out(float(share)) for share in np.clip(left, 0, 1)])
        come = (frame - following + EARLY + 1 - 4 * up) / FOLD
        return np.array([ease_in_out(float(share)) for share in np.clip(come, 0, 1)])


def _box(stage: Stage) -> Box:
    """What is clear of the captions and of what a platform puts at the right."""
    clear, lower = stage.clear, stage.lower
    top = stage.picture.top if stage.portrait else clear.top + px(20)
    middle = (clear.left + clear.right) / 2
    half = min(lower.right, clear.right) - middle
    return Box(middle - half, clear.bottom + px(CLEAR), middle + half, top)
