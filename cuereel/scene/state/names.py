"""What a thing may be like: the names of its states, as an editor writes them."""

from __future__ import annotations

from typing import Literal

State = Literal[
    "",
    "sleeping",
    "ringing",
    "loud",
    "fast",
    "burning",
    "exploding",
    "smoking",
    "overheating",
    "in love",
    "cracked",
    "cut",
    "with a hole",
    "new",
    "old",
    "dirty",
    "messy",
    "wet",
    "frozen",
    "dizzy",
    "angry",
    "sick",
    "locked",
    "stuck",
    "heavy",
    "expensive",
    "cheap",
    "ticking",
    "hands spinning",
    "spinning",
    "blinking",
    "melting",
    "opening",
    "closing",
]

__all__ = ["State"]
