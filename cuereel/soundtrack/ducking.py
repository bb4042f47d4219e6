"""Speech -> how far the music steps back for it: before its first sound, and back again slowly in the breaths."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

DEPTH = 10.0
"""dB by which music is softer under words than between them."""

AHEAD, HELD, RELEASE = 0.08, 0.16, 0.35
"""Seconds in which it steps back before speech starts, stays back after it, and comes up again."""

FAINTEST = 32.0
"""dB under the loudest speech at which sound still counts as speech, and not as a recording's room."""

_GRID = 0.01


def ducked(speech: Samples, rate: int) -> Samples:
    """The factor that music is to be multiplied by at every sample of mono speech: from -10 dB to 1."""
    hop = round(_GRID * rate)
    depths = _slewed(_spoken(speech, hop)) * DEPTH
    places = np.arange(len(depths)) * hop
    decibels = np.interp(np.arange(len(speech)), places, depths)
    return np.asarray(10 ** (-decibels / 20), np.float32)


def _spoken(speech: Samples, hop: int) -> npt.NDArray[np.bool_]:
    """For every 10 ms whether there is speech, with what must be quiet for it before and after."""
    count = -(-len(speech) // hop) + 1
    power = np.zeros(count * hop)
    power[: len(speech)] = speech.astype(np.float64) ** 2
    loud = np.sqrt(power.reshape(count, hop).mean(axis=1))
    heard = loud > max(float(np.percentile(loud, 99)) * 10 ** (-FAINTEST / 20), 1e-5)
    reach = np.ones(round(AHEAD / _GRID) + round(HELD / _GRID) + 1)
    spread = np.convolve(heard, reach)[round(AHEAD / _GRID) :][:count]
    return np.asarray(spread > 0.5, np.bool_)


def _slewed(spoken: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """From 0 (music) to 1 (words) in dB, no quicker than speech and breaths allow, its corners rounded."""
    up, down = _GRID / AHEAD, _GRID / RELEASE
    out = np.empty(len(spoken))
    # The film's first sound must not be met half way.
    level = 1.0 if spoken[:1].any() else 0.0
    for number, wanted in enumerate(spoken):
        level = min(1.0, level + up) if wanted else max(0.0, level - down)
        out[number] = level
    return np.convolve(np.pad(out, 2, mode="edge"), np.ones(5) / 5, "valid")
