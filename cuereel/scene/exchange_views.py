"""The places and the times of an exchange -> where the camera is on a frame: at the laptop, over all, at the server.

It goes with the request from the one to the other, and stands back as the answer sets out.
"""

from __future__ import annotations

import math

import numpy as np

from cuereel.scene.crossing import Crossing
from cuereel.scene.exchange_acts import Acts
from cuereel.scene.exchange_times import Times
from cuereel.scene.laptop_shell import DECK
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Pose, moved, scaled, shifted, then
from cuereel.scene.stage import Box, Stage, px
from cuereel.scene.track import Track

NOTHING = Acts()
"""No acts: only the exchange itself."""

SHEET = 54.0
"""px of the picture about the gate, where the camera is at that."""

OPENS = 0.8
"""How far it is at the laptop in the first frame, where it goes on towards that."""

NEAREST = 1.7
"""How much larger than over all things are seen at most."""

STAY = 26
"""Frames that the camera is at one of the two at least: else it stands where all is seen."""

MOVE = 18
"""Frames of a move, where there is the time."""

PARALLAX = (-170.0, -20.0)
"""px by which the laptop has moved more than the rest once the camera is at the server."""

SLIVER = 0.7
"""How much of it is seen there at least, of its width, if any of it is."""

CLOSER = 0.14
"""How far it goes towards the laptop as the answer lands there."""

RAISED = 150.0
"""px by which what is close by is above the captions, where there is the room."""

AROUND = 90.0
"""px of the picture around the middle of what the camera follows."""

BENEATH = 70.0
"""px more below it: captions in two lines stand higher."""


class Views:
    """`pose` gives how the world is seen on a frame; one that is too short for setups is seen over all throughout."""

    def __init__(
        self,
        stage: Stage,
        plan: Crossing,
        hero: Box,
        times: Times,
        frames: int,
        closer: float = CLOSER,
        gate: Box | None = None,
        acts: Acts = NOTHING,
    ) -> None:
        room = Box(stage.frame.left + px(36), plan.room.bottom, stage.frame.right - px(36), plan.room.top)
        lid = plan.laptop
        deck = DECK[0] * lid.width
        wider = (DECK[1] - 1) * lid.width / 2
        near = _framed(Box(lid.left - wider, lid.bottom - deck, lid.right + wider, lid.top), room, foot=True)
        beside = 0.72 * hero.width
        # the sign of a gate stays above the captions
        low = hero.bottom - px(40) if gate is None else min(hero.bottom - px(40), gate.bottom - px(24))
        far = _framed(Box(hero.left - beside, low, hero.right + px(24), hero.top + px(64)), room)
        self._near, self._far = near, far
        self._gate = far if gate is None else _framed(gate.inset(-SHEET), room)
        self._whole = _pulled_back(stage, plan)
        seen = float(self._far[0] * (lid.right + wider) + self._far[1][0]) - stage.frame.left
        # what would be but a sliver of it is out of the frame
        sliver = 0 < seen < SLIVER * self._far[0] * lid.width
        aside = float(self._gate[0] * (lid.right + wider) + self._gate[1][0]) - stage.frame.left
        self._off_gate = -max(0.0, aside + px(24)) if aside < SLIVER * self._gate[0] * lid.width else 0.0
        self._parallax = (-(seen + px(24)) if sliver else px(PARALLAX[0]), px(PARALLAX[1]))
        kept = Box(stage.text.left, stage.clear.bottom, stage.lower.right, stage.text.top).inset(AROUND)
        self._kept = Box(kept.left, kept.bottom + px(BENEATH), kept.right, kept.top)
        self._at_laptop, self._at_server = _tracks(times, frames, closer, acts)
        self._at_gate, self._at_all = Track(0.0), Track(0.0)
        _opened(self._at_laptop, self._at_gate, times, acts)
        _followed(self._at_laptop, self._at_all, acts)

    def pose(self, frame: int, followed: np.ndarray | None = None) -> Pose:
        """What is `followed` (a place of the world) is kept within the text box, above the captions."""
        client, server = self._at_laptop.at(frame), self._at_server.at(frame)
        shares = (client, server, self._at_gate.at(frame), self._at_all.at(frame))
        setups = (self._near, self._far, self._gate, self._whole)
        size = math.exp(sum(share * math.log(each[0]) for share, each in zip(shares, setups, strict=True)))
        aside = np.sum([share * each[1] for share, each in zip(shares, setups, strict=True)], axis=0)
        view = then(scaled(size), shifted(aside[0], aside[1]))
        if followed is None:
            return view
        seen, kept = moved(view, followed), self._kept
        off = np.clip(seen[:2], (kept.left, kept.bottom), (kept.right, kept.top)) - seen[:2]
        return then(view, shifted(float(off[0]), float(off[1])))

    def near(self, frame: int, view: Pose) -> Pose:
        """How the laptop is seen, which stands nearer: it makes way for what the camera has come to."""
        share, gate = self._at_server.at(frame), self._at_gate.at(frame)
        return then(view, shifted(self._parallax[0] * share + self._off_gate * gate, self._parallax[1] * share))


def _framed(what: Box, room: Box, *, foot: bool = False) -> tuple[float, np.ndarray]:
    """The size and the shift by which a box of the world fills a room, standing near its foot or in its middle."""
    size = min(NEAREST, room.width / what.width, room.height / what.height)
    goal = room.center.copy()
    if foot:
        spare = room.height - size * what.height
        goal[1] = room.bottom + min(px(RAISED), 0.8 * spare) + size * what.height / 2
    return size, np.asarray(goal - size * what.center)


def _follow(share: float) -> float:
    return 0.5 * ease_in_out(share) + 0.5 * ease_out(share)


def _pulled_back(stage: Stage, plan: Crossing) -> tuple[float, np.ndarray]:
    """The size and the shift by which the other client is seen as well, above the captions like all the rest."""
    frame = stage.frame
    size = min(1.0, frame.width / (frame.right - plan.second.left + px(40)))
    fixed = np.array([frame.right, stage.clear.bottom, 0.0])
    return size, np.asarray(fixed * (1 - size))


def _opened(laptop: Track, gate: Track, times: Times, acts: Acts) -> None:
    """From the laptop, which stands there alone, to the plan of the gate, and back to all once that has its name."""
    start = acts.plan if acts.plan is not None else acts.building
    ends = min(times.at["client"], times.at["server"])
    if start is None or ends < acts.named + STAY:
        return
    if start > STAY:
        laptop.to(OPENS, 0, 1).to(1.0, 1, start - MOVE, _evenly).to(0.0, start - MOVE + 4, MOVE, ease_in_out)
    gate.to(1.0, max(0, start - MOVE + 4), MOVE, ease_in_out)
    gate.to(0.0, min(ends - MOVE - 4, max(acts.named + STAY, (acts.named + ends) // 2)), MOVE, ease_in_out)


def _followed(laptop: Track, everything: Track, acts: Acts) -> None:
    """Where the camera goes on the events after the first answer."""
    for name, at in sorted(acts.events.items(), key=lambda each: each[1]):
        for track, event, share in ((everything, "second", 1.0), (laptop, "liked", 0.9)):
            goal = share if name == event else 0.0
            if abs(track.at(at + MOVE) - goal) > 0.01:
                track.to(goal, at - 2, MOVE, ease_in_out)


def _evenly(share: float) -> float:
    return share


def _tracks(times: Times, frames: int, closer: float, acts: Acts) -> tuple[Track, Track]:
    """How far the camera is at the laptop, and how far at the server (0 to 1 each)."""
    first, at = times.rounds[0], times.at
    others = [frame for name, frame in at.items() if name != "client"]
    begin, asked, arrived, answers = at["client"], first.out[0], first.out[1], first.back[0]
    alone = begin + STAY <= asked and asked <= min(others, default=asked) and at["client"] <= asked
    meanwhile = [frame for name, frame in at.items() if name not in ("server", "hidden") and asked < frame < answers]
    held = arrived + STAY <= answers and at["server"] <= arrived + 6 and not meanwhile and answers > asked
    laptop, server = Track(1.0 if alone else 0.0), Track(0.0)
    # it sets out a little before what it follows
    leaves = max(times.sent + 4, asked - 6) if times.sent + 4 < asked else asked
    follow = max(8, arrived - leaves)
    if alone:
        laptop.to(0.0, leaves, follow, _follow)
    if held:
        server.to(1.0, leaves if alone else arrived - 4, follow if alone else MOVE, _follow)
        server.to(0.0, answers - 2, min(MOVE, max(8, (first.back[1] - answers) // 2)), ease_in_out)
    stays = len(times.rounds) == 1 and not acts.events
    if (alone or held) and stays and frames - first.back[1] >= 4:
        start = max(first.back[0] + MOVE, first.back[1] - 10)
        laptop.to(closer, start, max(8, frames - start - 3), ease_in_out)
    return laptop, server


__all__ = ["Views"]
