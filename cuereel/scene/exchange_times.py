"""The moments of a client and a server -> the frames on which each thing is seen, and the rounds that they make."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.exchange_words import DEEDS
from cuereel.scene.rounds import Round, rounds
from cuereel.scene.score import with_moments

LANDING = (10, 20)
"""Frames from the gate until the answer is on the page: half of what is left of the shot, within these."""

HELD = 20
"""Frames that the whole page is seen at the end of a shot, where there is the time."""

UNSAID = 10**6
"""Later than anything that is said."""


@dataclass(frozen=True)
class Times:
    """Frames of a shot: `at` those on which the two, the gate and the pane come, `rounds` the ways there and back.

    The request is up at its button from `sent` on; the page is `opened`, what came is `checked`, data is `fetched`, and
    the answer goes through the gate on `passing`, where that is said.
    """

    at: dict[str, int]
    rounds: list[Round]
    sent: int
    opened: int | None
    checked: int | None
    fetched: int | None
    passing: int | None


def times(brief: Brief, params: Any) -> Times:
    """When everything happens; what is not said happens in between, in order."""
    names = ["client", "server", *[name for name in ("through", "hidden") if getattr(params, name)]]
    at = _coming(brief, names)
    ready = max(at["client"], at["server"]) + 8
    # what a panel is not told of has moments between those of its neighbours, which say nothing
    asking = [name for name in ("request", "response") if getattr(params, name)]
    told = {name: frame for name in asking if (frame := _told(brief, name)) is not None}
    asked = told.get("request", min(ready, told.get("response", ready)))
    ways = rounds(asked, told.get("response"), brief.frames)
    said = {deed: _told(brief, deed) if getattr(params, deed) else None for deed in DEEDS}
    first, passing = ways[0], at.get("through")
    if passing is not None and first.back[0] + 6 < passing < brief.frames - 8:
        landing = min(LANDING[1], max(LANDING[0], (brief.frames - HELD - passing) // 2))
        ways = [Round(first.out, (first.back[0], min(brief.frames - 4, passing + landing)))]
        by = said["by"]
        if by is not None and first.back[0] <= by < passing:
            at["through"] = by
    else:
        passing = None
    first = ways[0]
    sent, opened = said["sends"], said["opens"]
    sent = sent if sent is not None and asked - 60 < sent < asked else asked
    opened = opened if opened is not None and at["client"] < opened < sent else None
    checked, fetched = (
        when if when is not None and first.out[1] - 4 <= when < first.back[0] - 6 else None
        for when in (said["checks"], said["fetches"])
    )
    return Times(at, ways, sent, opened, checked, fetched, passing)


def _coming(brief: Brief, names: list[str]) -> dict[str, int]:
    """The frames on which the things come; those that are not said come among those that are, or evenly."""
    known = {name: brief.moments[name] for name in names if name in brief.moments}
    order = sorted(names, key=lambda name: (known.get(name, UNSAID), names.index(name)))
    if known:
        moments = dict(with_moments(replace(brief, moments=known), order).moments)
    else:
        moments = {name: round((number + 0.3) * 0.5 * brief.frames / len(names)) for number, name in enumerate(names)}
    return {name: max(0, moments[name] - ANTICIPATION) for name in names}


def _told(brief: Brief, name: str) -> int | None:
    return max(0, brief.moments[name] - ANTICIPATION) if name in brief.moments else None


__all__ = ["HELD", "LANDING", "UNSAID", "Times", "times"]
