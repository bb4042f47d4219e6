"""The name of a state -> how it looks on a thing of some size."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cuereel.scene.state import age, bound, feeling, fire, harm, heard, hinged, moving, rising, weather
from cuereel.scene.state.mote import Look, Room

LOOKS: Mapping[str, Callable[[Room], Look]] = {
    "sleeping": rising.sleeping,
    "ringing": heard.ringing,
    "loud": heard.loud,
    "fast": heard.fast,
    "burning": fire.burning,
    "exploding": fire.exploding,
    "smoking": rising.smoking,
    "overheating": rising.overheating,
    "in love": rising.in_love,
    "cracked": harm.cracked,
    "cut": harm.cut_up,
    "with a hole": harm.with_hole,
    "new": age.shining,
    "old": age.old,
    "dirty": age.dirty,
    "messy": age.messy,
    "wet": weather.wet,
    "frozen": weather.frozen,
    "dizzy": feeling.dizzy,
    "angry": feeling.angry,
    "sick": feeling.sick,
    "locked": bound.locked,
    "stuck": bound.stuck,
    "heavy": bound.heavy,
    "expensive": bound.expensive,
    "cheap": bound.cheap,
    "ticking": moving.ticking,
    "hands spinning": moving.whirling,
    "spinning": moving.spinning,
    "blinking": moving.blinking,
    "melting": moving.melting,
    "opening": hinged.opening,
    "closing": hinged.closing,
}

__all__ = ["LOOKS"]
