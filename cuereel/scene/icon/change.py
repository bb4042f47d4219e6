"""One thing that is designed, or two of which the first becomes the second -> what is drawn of them at each frame.

The first is drawn on its plan, rises out of that once it is named, is fed, and comes apart into motes of light, which
close into the second thing. Where one of them is of an artificial mind, it comes apart into a network instead, which
learns in passes, closes into the second thing, and opens again into a ring about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.base import CueScene
from cuereel.scene.exhibit import exhibit, name_plate, name_size, unshaded
from cuereel.scene.feed import Feed
from cuereel.scene.icon.blueprint import Blueprint
from cuereel.scene.icon.motes import Motes
from cuereel.scene.icon.topics import is_of_data, is_of_minds
from cuereel.scene.lettering import width_of
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.names import in_full
from cuereel.scene.outline import Outline, ringed
from cuereel.scene.podium import Place, Stand, alone, ground, plate
from cuereel.scene.rig import Rig, scaled, shifted
from cuereel.scene.sketch import Real
from cuereel.scene.stage import Box, px
from cuereel.scene.track import Track
from cuereel.scene.web import LAYERS, Web

LAND, LEAVE = 8, 7
"""Frames in which a thing is there, and in which it is gone."""

OPEN_LEAST, OPEN_MOST, BARE_MOST = 14, 44, 20
"""Frames that the network stands open before the next thing: less would only flicker; motes do not for as long."""

MORPH, PULL = 12, 8
"""Frames at most in which a thing comes apart into the network, and in which one of its nodes takes its place."""

FOLD, EARLY = 11, 9
"""Frames in which a node goes onto the next thing, and by which the first sets out before that is named."""

FALL, BURST = 8, 10
"""Frames in which the plan falls flat, and in which the network opens about the second thing."""

FLAT, SWING = 0.98, overshoot(0.9)
"""How far the plan falls, of a right angle, and how it does."""

BROAD, BROADER = 1.6, 1.1
"""How broad the plan is at most, for its height and for the room."""

NAMED, BESIDE = 92, 88
"""px that a name is large at most, and that are free on its plate beside it."""

LEGIBLE, WIDEST = 0.6, 1.62
"""How large the names are to be, for the height of the plate, and how broad the plate is at the most, for the radius
of its stand."""

SPRING, SPRUNG = 0.08, 3
"""By how much what stands there springs up as it is said, and the frames in which it does."""

FED = 4
"""Frames after a thing lands from which on it is fed."""

AIR = 44
"""px from the middles of the open network's nodes to the top of the room, and to the stand."""

BREADTH = 1.1
"""How far the open network reaches to each side at most, for its height."""

BORDER = 100
"""px that stay free between the frame's sides and the plan, and the middles of the network's nodes."""

HEAD = 20
"""px from the top of the room to the plan: the chapter's marker stands above that."""

ABOUT = 78
"""px from the second thing to the middles of the nodes about it."""

WAITING, EMPTY = 0.35, 0.6
"""How strongly the stand is lit before anything is on it, and while the network is over it."""

MARK, ABOVE, NODES = 0.393, 28, 14
"""Half of how high a mark is for the room above its stand, px between the two, and the nodes of the ring about it."""

PASS = 10
"""Frames of one pass through the network."""

FEET = 0.15
"""How high a circle under the first thing is seen, for its width."""


@dataclass
class Shown:
    """A thing: what shows it, the plate with its name, and how it comes and goes."""

    real: Real
    name: Rig
    plate: Rig
    place: Place
    land: int
    there: Track
    gone: Track
    size: Track
    named: Track


def _with_room(place: Place, scene: CueScene, items: Sequence[str]) -> Place:
    """A stand whose plate is as broad as its names need that are to be read from afar, and no broader than its face."""
    size = min(NAMED, LEGIBLE * place.plate[1])
    needed = max(width_of(in_full(item), size, scene.theme.fonts["words"], "heavy") for item in items) + BESIDE
    return replace(place, plate=(min(max(place.plate[0], needed), WIDEST * place.radius), place.plate[1]))


class Change:
    """One or two `items` of a scene in a box, each there from the frame that `lands` says.

    Where the first is there before it is `said`, it springs up on that, and its name comes with it.
    """

    def __init__(self, scene: CueScene, items: Sequence[str], lands: Sequence[int], box: Box, said: int) -> None:
        self._said = max(said, lands[0])
        self._lands, self._frames, cool = lands, scene.brief.frames, scene.colour("cool")
        first, frame = _with_room(alone(box, FEET), scene, items), scene.stage.frame
        minds = is_of_minds(items)
        self.web: Web | Motes = (Web if minds else Motes)(scene.theme, _open(box, first, frame))
        self._most = OPEN_MOST if minds else BARE_MOST
        self.shown: list[Shown] = []
        self._feeds: list[Feed] = []
        self._targets: list[np.ndarray] = []
        size = name_size(scene, items, first, NAMED, BESIDE)
        for number, item in enumerate(items):
            shape = self._add(scene, item, first, size, number)
            if number == 0:
                hinge, side, picture = float(first.center[1]), frame.right + px(20), self.shown[0].real.picture
                self.plan = Blueprint(shape, picture, scene.theme, cool, sheet(box, frame), hinge, side)
            if number == 0 or not minds:
                tables = number == 0 and (minds or is_of_data([item]))
                self._feeds.append(Feed(scene.theme, _bounds(shape), scene.stage.text, tables=tables))
        self.leave = self._leaves()
        self._plan_tracks()
        self._stand = Stand(first, scene.stage, scene.theme, cool)
        floor = baked(Group(ground(scene.stage, scene.theme, first, cool), self._stand.body), within=frame)
        self.mobjects: list[Mobject] = [floor, self._stand.behind, self._stand.rim]
        self.mobjects += [self.plan.mobject, *[feed.mobject for feed in self._feeds], self.web.mobject]
        for one in self.shown:
            self.mobjects += [one.real.mobject, one.plate.mobject, one.name.mobject]
        last = _bounds(shape)
        ring = last.inset(-ABOUT)
        self._about = self.web.ring(last.center, (ring.width / 2, ring.height / 2))

    def _add(self, scene: CueScene, item: str, place: Place, size: float, number: int) -> Mobject:
        """Make what shows an item; its shape."""
        icon, shape, lettered = exhibit(scene, item, place, grounded=number == 0)
        board = Group() if lettered else plate(place, scene.theme, scene.colour("cool")).move_to(place.plate_center)
        name = Group() if lettered else name_plate(scene, item, place, size)
        tracks = Track(1.0), Track(0.0), Track(1.0), Track(0.0)
        real = Real(baked(icon), scene.colour("cool"))
        self.shown.append(Shown(real, Rig(name), Rig(board), place, self._lands[number], *tracks))
        self._targets.append(self.web.targets(unshaded(shape)))
        return unshaded(shape)

    # -- what is planned

    def _leaves(self) -> int:
        """The frame on which the first opens into the network: some time before the second, or at once with it."""
        if len(self._lands) < 2:
            return self._frames + 60
        land, following = self._lands
        spare = following - max(land, self._said) - LAND
        if spare < OPEN_LEAST + 6:
            return following
        return following - min(self._most, max(OPEN_LEAST, round(0.62 * spare)))

    def _plan_tracks(self) -> None:
        first = self.shown[0]
        self.seen = Track(0.0)
        self._opened = len(self.shown) > 1 and self.leave < self._lands[1]
        self.apart = min(MORPH, (self._lands[1] - self.leave) // 2) if self._opened else 0
        for number, one in enumerate(self.shown):
            one.named.to(1.0, (one.land if number else self._said) + 1, 6)
        if self._said > first.land:
            first.size.to(1 + SPRING, self._said, SPRUNG).to(1.0, self._said + SPRUNG, 2 * SPRUNG, overshoot(2.0))
        if len(self.shown) < 2:
            return
        first.named.to(0.0, self.leave, 5)
        if self._opened:
            first.gone.to(1.0, self.leave, self.apart, lambda t: t)
            self.seen.to(1.0, self.leave, 4)
        else:
            first.there.to(0.0, self.leave, 4, ease_out)
            first.size.to(0.9, self.leave, LEAVE)
            self.seen.to(1.0, self._lands[1] + 2, 4)

    # -- what moves

    def pose(self, frame: int) -> None:
        """Set everything as it is at a frame."""
        first = self.shown[0]
        leaves = (min(self.leave, self._frames + 60), self._frames + 60)
        fed = zip(self._feeds, self.shown, leaves, strict=False)  # about what a network has made, nodes pass light on
        gifts = [feed.pose(frame - one.land - FED, leave - frame) for feed, one, leave in fed]
        for number, one in enumerate(self.shown):
            given = gifts[number] if number < len(gifts) else 0.0
            since, gone = frame - one.land, one.gone.at(frame)
            size = one.size.at(frame) * (1 + 0.012 * given)
            one.real.pose(since, one.there.at(frame) * (gone < 1), size, gone)
            named = float(np.clip(one.named.at(frame), 0, 1))
            out = float(np.clip(2 * named, 0, 1))
            one.plate.pose(scaled(0.6 + 0.4 * out, max(0.01, out), about=one.place.plate_center))
            one.plate.fade(out)
            one.name.pose(shifted(0, -px(16) * (1 - named)))
            one.name.fade(named)
        fall = float(np.clip((frame - first.land + 1) / FALL, 0, 1))
        seen = 1 - float(np.clip((frame - self.leave + 1) / LEAVE, 0, 1))
        self.plan.pose(frame, first.land, FLAT * SWING(fall), seen * (1 - fall**3))
        self._stand.pose(*self._lit(frame))
        self._pose_web(frame)

    def _lit(self, frame: int) -> tuple[float, float | None]:
        """How strongly the stand is lit, and for how many frames something has been on it."""
        landed = [land for land in self._lands if land <= frame]
        if not landed:
            return WAITING, None
        since = frame - landed[-1]
        emptied = float(np.clip((frame - self.leave) / LEAVE, 0, 1)) if len(landed) == 1 else 0.0
        before = WAITING if len(landed) == 1 else EMPTY
        light = min(1.0, before + (since + 1) / 6) * (1 - (1 - EMPTY) * emptied)
        return light, min(since, frame - self._said) if frame >= self._said else since

    def _pose_web(self, frame: int) -> None:
        if len(self.shown) < 2 or self.seen.at(frame) <= 0:
            self.web.pose(self.web.open, 0.0)
            return
        following, begun = self._lands[1], self.leave + self.apart
        if frame < following - EARLY:
            share = self._folded(frame, self._targets[0])
            ends = self._targets[0]
        else:
            share, ends = self._folded(frame, self._targets[1]), self._targets[1]
        opened = self.web.at(frame)
        spot = opened + (ends - opened) * share[:, None]
        burst = ease_out(float(np.clip((frame - following - 2) / BURST, 0, 1)))
        spot = spot + (self._about - spot) * burst
        at = (frame - begun + 2) % PASS / (PASS - 1) * (len(LAYERS) + 1) - 1.5 if frame >= begun - 2 else None
        learned = float(np.clip((frame - begun) / max(1, following - begun), 0, 1))
        self.web.pose(spot, self.seen.at(frame) * (1 - self.web.SCATTER * burst), at, learned)

    def _folded(self, frame: int, targets: np.ndarray) -> np.ndarray:
        """How far (0 to 1) each node is on its thing.

        They leave as the light runs down the one before, and land as it runs up the next.
        """
        height = targets[:, 1] - targets[:, 1].min()
        up = height / max(1e-6, float(height.max()))
        following = self._lands[1]
        if frame < following - EARLY:
            pull = min(PULL, self.apart)
            left = (frame - self.leave + 1 - (self.apart - 0.5 * pull) * (1 - up)) / pull
            return np.array([1 - ease_in_out(float(share)) for share in np.clip(left, 0, 1)])
        come = (frame - following + EARLY + 1 - 4 * up) / FOLD
        return np.array([ease_in_out(float(share)) for share in np.clip(come, 0, 1)])


def sheet(box: Box, frame: Box) -> Box:
    """The sheet on which a thing is drawn that may be as high as the room above its stand in a box."""
    low, middle = alone(box, FEET).foot - px(20), float(box.center[0])
    half = min(BROADER * box.width, BROAD * (box.top - low), frame.width - px(BORDER)) / 2
    return Box(middle - half, low, middle + half, box.top - px(HEAD))


def ring_about(box: Box) -> Outline:
    """The ring of nodes about a thing that is as large as can be in a box: about a mark, which is as broad as high."""
    place = alone(box, FEET)
    radius = MARK * px(place.room[1])
    return ringed(float(place.center[0]), place.foot + px(ABOVE) + radius, radius + px(ABOUT), NODES)


def _open(box: Box, place: Place, frame: Box) -> Box:
    """What the middles of the nodes of the open network keep to: the room above the stand, as broad as the frame."""
    middle, high = float(box.center[0]), box.top - place.back - 2 * px(AIR)
    half = min(BREADTH * high, frame.width / 2 - px(BORDER))
    return Box(middle - half, place.back + px(AIR), middle + half, box.top - px(AIR))


def _bounds(mobject: Mobject) -> Box:
    low, high = Rig(mobject).bounds()
    return Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))


__all__ = ["Change", "Shown", "ring_about", "sheet"]
