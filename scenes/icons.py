"""Icons shown one at a time on a lit podium: tiles gather to the first, which opens to a network and on to the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject, VGroup
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, moment, phrase
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.hero import hero, lettered_tile
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.names import in_full
from cuereel.scene.podium import FLATTENED, Podium
from cuereel.scene.rig import Rig, scaled, shifted
from cuereel.scene.stage import PX, px
from cuereel.scene.swarm import COUNT, Inflow, Motes, Swarm
from cuereel.scene.track import Track
from cuereel.scene.web import Outline, Web, outline_points

LAND, LEAVE = 8, 7
"""Frames in which an icon is there, and in which it is gone."""

DRAWN = 9
"""Frames in which an outline is drawn and its icon is there."""

CLEAR = 24
"""px that stay free between a name and the captions."""

OPEN_LEAST, OPEN_MOST = 14, 40
"""Frames that the network stands open before the next icon: less would only flicker, more would leave nothing shown."""


@dataclass
class _Shown:
    """An item of the list: what shows it, its name, where the nodes fold to, and how it comes and goes.

    One that `is_drawn` comes as its outline, drawn by the network that folds to it; any other pops up.
    """

    icon: Rig
    name: Rig
    targets: np.ndarray
    outline: Outline
    is_drawn: bool
    land: int
    icon_in: Track
    name_in: Track


class Icons(CueScene):
    """One to five icons or marks, each landing on its word; between two of them their parts are a network."""

    class Params(SceneParams):
        """What is shown, in order: names of things, notions or brands."""

        items: tuple[str, ...] = Field(min_length=1, max_length=5)

    PHRASES = (
        phrase(
            "{items} (icon|logo|icons|logos)",
            "(icon|logo|icons|logos|mark) (of|for) [the] {items}",
            "(ikon|logo|lambang) {items}",
            "[row of] (icons|logos) of {items} [(pop|pops|appear|appears) [up] [one after (other|another)]]",
            "[row of] [two|three|four|five|six|2|3|4|5|6] (icons|logos) [:] {items}",
            "[deretan|barisan] [dua|tiga|empat|lima|2|3|4|5] (ikon|logo) [:] {items}",
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
        phrase("{a} (icon|logo) [and] then {b}", "(ikon|logo) {a} (lalu|kemudian|terus) {b}", items=["{a}", "{b}"]),
        phrase(
            "{a} (icon|logo) [that] (morphs|turns|changes|transforms|becomes) [into|to] {b}",
            "(ikon|logo) {a} (berubah|menjadi|jadi) [menjadi|jadi|ke] {b}",
            items=["{a}", "{b}"],
        ),
    )
    MOMENTS = (moment("show-{n}", "{item}", each="items"),)
    ART = ("items",)
    LETTERED = ("items",)
    EXAMPLE = {"items": ["DB", "ChatGPT"]}

    def construct(self) -> None:
        clear, lower = self.stage.clear, self.stage.lower
        top = self.stage.picture.top if self.stage.portrait else clear.top + px(20)
        bottom = clear.bottom + px(CLEAR)
        high = (top - bottom) / PX
        middle = (clear.left + clear.right) / 2
        self._side = min(clear.width / PX * 0.86, high * 0.8)
        name_high = min(120.0, 0.14 * high)
        self._name_place = np.array([middle, bottom + px(name_high / 2), 0.0])
        self._name_box = (2 * (min(lower.right, clear.right) - middle) / PX, name_high)
        radius = min(self._side * 0.44, high * 0.34)
        self._podium = Podium(self.stage, self.theme, np.zeros(3), radius, self.colour("cool"))
        # the name stands before the podium's steps
        foot = np.array([middle, bottom + px(name_high + 0.34 * self._podium.depth), 0.0])
        self._podium = Podium(self.stage, self.theme, foot, radius, self.colour("cool"))
        self._side = min(self._side, (top - foot[1]) / PX - 20)
        self._center = np.array([middle, foot[1] + px(self._side * 0.5 + 14), 0.0])
        self._web = Web(self.theme, self._center, px(self._side * 0.5))
        self._shown = self._plan()
        names = Group(*[shown.name.mobject for shown in self._shown])
        icons = Group(*[shown.icon.mobject for shown in self._shown])
        self._motes = Motes(self.theme, foot, 2 * radius * 0.8, (top - foot[1]) / PX)
        first = self._shown[0]
        targets = outline_points(first.icon.mobject[-1], COUNT)
        self._swarm = Swarm(self.theme, foot, self._side * 0.95, self._side, targets, first.land)
        self._inflow = Inflow(self.theme, self._center, self._side, self.stage.frame.width / PX)
        outlines = VGroup(*[shown.outline.mobject for shown in self._shown])
        self.add(self._podium.behind, self._motes.mobject, self._inflow.mobject, self._web.mobject)
        self.add(icons, outlines, self._swarm.mobject)
        self.add(self._podium.front, names)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _plan(self) -> list[_Shown]:
        lands = self._lands()
        opened = False
        self._fold, self._web_seen = Track(1.0), Track(0.0)
        out = []
        for number, (item, land) in enumerate(zip(self.params.items, lands, strict=True)):
            following = lands[number + 1] if number + 1 < len(lands) else None
            leave = None if following is None else self._leave(land, following)
            if number:
                self._fold.to(1.0, land, LAND - 1)
                self._web_seen.to(0.0, land + 4, 4)
            is_drawn = opened
            icon_in = Track(0.0).to(1.0, land, LAND, ease_out if is_drawn else overshoot(1.6))
            name_in = Track(0.0).to(1.0, land + 2, 7)
            if leave is not None and following is not None:
                opened = leave < following
                icon_in.to(0.0, leave, LEAVE if opened else 4, ease_out)
                name_in.to(0.0, leave, 5)
                if opened:
                    self._web_seen.to(1.0, leave, 4)
                    self._fold.to(0.0, leave, 11, ease_in_out)
            icon, lettered = self._icon(item)
            name = Group() if lettered else self._name(item)
            outline = Outline(icon[-1], self.colour("cool"))
            targets = self._web.targets(icon[-1])
            out.append(_Shown(Rig(icon), Rig(name), targets, outline, is_drawn, land, icon_in, name_in))
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

    # -- what is drawn

    def _icon(self, item: str) -> tuple[Group, bool]:
        """What stands for an item, and whether its name is on it already."""
        wide, light = self.stage.clear.width / PX * 0.96, self.colour("cool")
        try:
            art: Mobject = self.art(item)
        except KeyError:
            tile = lettered_tile(in_full(item), self._side * 0.78, self.theme)
            return hero(tile, wide, self._side, self.theme, light).move_to(self._center), True
        whole = hero(art, wide, self._side * 0.95, self.theme, light)
        # on the podium it stands in its own light; a lower edge would look like a second mark behind it
        whole = Group(whole[0], whole[-1])
        stands = "shadow" in getattr(art, "layers", {})
        foot = self._center[1] - px(self._side * 0.5 + 14)
        down = px(self._podium.radius * FLATTENED * 0.5) if stands else -px(10)
        return whole.shift((self._center[0], foot - down - whole[-1].get_bottom()[1], 0)), False

    def _name(self, item: str) -> Mobject:
        width, height = self._name_box
        return self.text(in_full(item), width, height, size=104, weight="heavy", max_lines=2).move_to(self._name_place)

    # -- what moves

    def _pose(self, frame: int) -> None:
        current = max((shown for shown in self._shown if shown.land <= frame), key=lambda s: s.land, default=None)
        coming = next((shown for shown in self._shown if shown.land > frame), None)
        for shown in self._shown:
            self._pose_icon(shown, frame)
        self._podium.pose(frame, None if current is None else frame - current.land)
        self._motes.pose(frame)
        leaving = [s.icon_in.at(frame) for s in self._shown if s.land <= frame]
        self._inflow.pose(frame, None if current is None else frame - current.land, max(leaving, default=0.0))
        first = self._shown[0]
        self._swarm.pose(frame, float(np.clip((frame - first.land + 1) / (LAND - 1), 0, 1)))
        self._pose_web(frame, current, coming)

    def _pose_icon(self, shown: _Shown, frame: int) -> None:
        there, since = shown.icon_in.at(frame), frame - shown.land
        grown = 1.0 if shown.is_drawn and since <= DRAWN else 0.45 + 0.55 * there
        low, _ = shown.icon.bounds()
        drift = 1 + 0.05 * min(1.0, max(0, since) / 120)
        shown.icon.pose(scaled(grown * drift, about=(self._center[0], low[1]) if since > LAND else self._center))
        seen = there * 1.6
        if shown.is_drawn and since <= DRAWN:
            seen = float(np.interp(since, [-1, 0, 3, DRAWN], [0.0, 0.08, 0.3, 1.0]))
        shown.icon.fade(float(np.clip(seen, 0, 1)))
        shown.outline.pose(since / (DRAWN - 2) if shown.is_drawn else 0.0, 1 - (since - DRAWN + 2) / 8)
        named = shown.name_in.at(frame)
        shown.name.pose(shifted(0, -px(46) * (1 - named)))
        shown.name.fade(float(np.clip(named, 0, 1)))

    def _pose_web(self, frame: int, current: _Shown | None, coming: _Shown | None) -> None:
        seen, fold = self._web_seen.at(frame), self._fold.at(frame)
        target = current if current is not None else coming
        assert target is not None  # there is at least one item
        running = fold < 0.02 and (coming is None or frame < coming.land - 4)
        self._web.pose(fold, target.targets, seen, frame / 11 if running else None)
