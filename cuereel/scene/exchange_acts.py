"""The words of an exchange and the frames of its first round -> what else is seen: the plan, the building, and more.

What stands between the two is drawn as a plan where designing is said, and stands where building is. After the first
answer, what is said on brings one event after another: the one that the words name, else the next that has not been.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cuereel.scene.base import Brief
from cuereel.scene.exchange_times import Times
from cuereel.scene.heard import Heard, beats, first_of, heard

DESIGNING = ("merancang", "dirancang", "rancang", "mendesain", "didesain", "desain", "design", "plan", "rencana")
BUILDING = (
    "mengimplementasi", "implement", "membangun", "dibangun", "bangun", "membuat", "dibuat", "mengembangkan",
    "build", "built", "create", "creat", "develop", "construct",
)  # fmt: skip

EVENTS: Mapping[str, tuple[str, ...]] = {
    "fast": (
        "mengoptimal", "optimal", "optimi", "performa", "perform", "cepat", "mempercepat", "kecepatan", "kinerja",
        "efisien", "fast", "speed", "quick", "efficien",
    ),
    "second": (
        "memenuhi", "kebutuhan", "pengguna", "user", "banyak", "ribuan", "jutaan", "orang", "perangkat", "klien",
        "client", "device", "everyone", "people", "many", "million", "thousand",
    ),
    "more": (
        "skala", "diskalakan", "berkembang", "kapasitas", "tumbuh", "bertambah", "scale", "scaling",
        "grow", "capacity", "load",
    ),
    "sealed": (
        "aman", "keamanan", "mengamankan", "terjaga", "andal", "handal", "dipercaya", "secure", "safe", "reliab",
        "trust", "protect",
    ),
    "liked": (
        "pengalaman", "mulus", "nyaman", "lancar", "puas", "senang", "suka", "smooth", "experience", "happy", "enjoy",
    ),
}  # fmt: skip
"""What may be seen after the first answer, with its words."""

UNNAMED = ("second", "more", "fast")
"""What of that is seen where nothing names it, in this order: it says no more than that much is going on."""

DENIED = frozenset("tidak tak bukan tanpa kurang belum jangan not never no without isn't don't won't cannot".split())
"""Words before one that deny it."""

TROUBLE = (
    "gagal",
    "error",
    "rusak",
    "lambat",
    "lemot",
    "serang",
    "buruk",
    "masalah",
    "macet",
    "putus",
    "fail",
    "crash",
    "slow",
    "attack",
    "bad",
    "broken",
    "problem",
    "down",
    "outage",
)
"""What goes wrong: where it is said, nothing but what is named is seen."""

APART, QUIET = 44, 24
"""Frames between two events, and at the end of the shot without one."""

SOONER = 6
"""Frames before the first answer leaves from which something else may be seen."""

SPARE, LEFT = 90, 40
"""Frames after the first answer for there to be events, and for there to be such as are named."""

GATED = "sealed"
"""What is seen only at a gate."""

LASTS = {"second": 84, "more": 60}
"""Frames that an event takes before one that is not named may follow it, where that is longer."""

NEAR = 16
"""Frames before an event's own word on which what is said does not bring another."""


@dataclass(frozen=True)
class Acts:
    """Frames: of the `plan` and of the `building` of the gate, and those on which it is `named`, each of the `events`
    comes, and there is more of "liked" (`cheers`).
    """

    plan: int | None = None
    building: int | None = None
    named: int = 0
    events: Mapping[str, int] = field(default_factory=dict)
    cheers: tuple[int, ...] = ()

    def since(self, event: str, frame: int) -> int:
        """Frames since an event; below 0 where it has not been."""
        return frame - self.events[event] if event in self.events else -1


def acts(brief: Brief, times: Times, *, gated: bool) -> Acts:
    """What is seen besides the exchange, by what is said."""
    words = heard(brief)
    plan = building = None
    named = times.at.get("through", 0)
    if gated:
        before = [word for word in words if word.frame < named - 4]
        plan, building = first_of(before, DESIGNING), first_of(before, BUILDING)
        if plan is not None and building is not None and building < plan + 8:
            building = None
    first = times.rounds[0]
    left = brief.frames - max(first.back[1], first.out[1])
    if left < LEFT or times.passing is not None:
        return Acts(plan, building, named)
    after = first.back[0] - SOONER
    later = [word for word in words if word.frame >= after]
    told_only = left < SPARE or first_of(later, TROUBLE) is not None
    told = {name: _named(words, roots, after) for name, roots in EVENTS.items() if gated or name != GATED}
    events = _events(later, told, brief.frames - QUIET, told_only=told_only)
    liked = events.get("liked")
    cheers = () if liked is None else tuple(beats(words, liked, brief.frames - 12, 20))
    return Acts(plan, building, named, events, cheers)


def _named(words: Sequence[Heard], roots: Sequence[str], after: int) -> int | None:
    """The frame of the first word from frame `after` on that begins with a root and is not denied, or None."""
    for number, word in enumerate(words):
        denied = {each.key for each in words[max(0, number - 2) : number]} & DENIED
        ill = number + 1 < len(words) and words[number + 1].key.startswith(TROUBLE)
        if word.frame >= after and word.key.startswith(tuple(roots)) and not denied and not ill:
            return word.frame
    return None


def _events(words: Sequence[Heard], told: Mapping[str, int | None], until: int, *, told_only: bool) -> dict[str, int]:
    """The events on the words, those that are `told` on their own; one that is told too soon comes later."""
    out: dict[str, int] = {}
    free = 0
    for at in beats(words, 0, until, 1):
        name = next((name for name in told if told[name] == at), None)
        if name is None:
            # one that is named soon is waited for
            soon = any(at < (frame or 0) <= at + NEAR for frame in told.values())
            late = [each for each, frame in told.items() if each not in out and frame is not None and frame < at]
            wanted = late or [each for each in UNNAMED if each not in out and told[each] is None]
            name = wanted[0] if wanted and not soon and (late or not told_only) and at >= free else None
        if name is not None and at >= free - APART // 2:
            out[name], free = at, at + LASTS.get(name, APART)
    return out


__all__ = ["Acts", "acts"]
