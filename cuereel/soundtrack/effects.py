"""A small sound by its name -> its samples, in the music's key, varied by a seed; and where in them its attack is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from cuereel.soundtrack.harmony import Harmony, hertz
from cuereel.soundtrack.waves import Wave, decay, glide, lay, noise, panned, passed, seconds, sine

WINDOW = 0.05
"""Seconds over which a small sound's level is taken: about as long as the ear adds up."""


@dataclass(frozen=True, slots=True)
class Touch:
    """What a small sound may vary by: its place on the scale, chance, and the rate it is wanted at."""

    harmony: Harmony
    step: int
    chance: np.random.Generator
    rate: int

    def pitch(self, more: int = 0) -> float:
        """Hz of the scale's note at its place, no more than a row of five climbs."""
        return hertz(self.harmony.step(self.step % 5 + more))

    def times(self, length: float) -> Wave:
        return seconds(length, self.rate)

    def noise(self, length: float) -> Wave:
        return noise(self.chance, length, self.rate)


def effect(name: str, harmony: Harmony, step: int, seed: int, rate: int) -> tuple[Wave, int]:
    """The sound, stereo (2, n), its loudest 50 ms at 0 dBFS RMS; and the samples that lie before its attack."""
    touch = Touch(harmony, step, np.random.default_rng([seed, 19]), rate)
    sound = _MADE[name](touch)
    stereo = sound if sound.ndim == 2 else panned(sound, float(touch.chance.uniform(-0.15, 0.15)))
    lead = round(_WHOOSH_LEAD * rate) if name == "whoosh" else 0
    # What lies below 150 Hz is hardly heard on a phone and must not count as level.
    return stereo / np.float32(_level(passed(stereo, "highpass", 150, rate, 1), rate)), lead


def _level(sound: Wave, rate: int) -> float:
    window = round(WINDOW * rate)
    power = np.concatenate([np.zeros(1), np.cumsum((sound.astype(np.float64) ** 2).mean(axis=0))])
    if len(power) <= window:
        return float(np.sqrt(power[-1] / window))
    return float(np.sqrt((power[window:] - power[:-window]).max() / window))


def _pop(touch: Touch) -> Wave:
    times, pitch = touch.times(0.16), touch.pitch()
    return glide(pitch * 0.55, pitch, times, 0.012) * decay(times, 0.022, 0.002)


def _click(touch: Touch) -> Wave:
    out = np.zeros(round(0.2 * touch.rate), np.float32)
    for at, force in ((0.0, 1.0), (0.075, 0.45)):
        times = touch.times(0.06)
        body = glide(420, 190, times, 0.006) * decay(times, 0.009, 0.001)
        air = passed(touch.noise(0.06), "bandpass", (2600, 6500), touch.rate) * decay(times, 0.004, 0.0008)
        lay(out, body + 0.7 * air, round(at * touch.rate), force)
    return out


def _tick(touch: Touch) -> Wave:
    out = np.zeros(round(0.6 * touch.rate), np.float32)
    for at, more, force in ((0.0, 0, 0.7), (0.07, 3, 1.0)):
        lay(out, _bell(touch, touch.pitch(more), 0.09), round(at * touch.rate), force)
    return out


def _success(touch: Touch) -> Wave:
    out = np.zeros(round(1.1 * touch.rate), np.float32)
    for number, more in enumerate((0, 2, 3, 5)):
        pitch = hertz(touch.harmony.step(more))
        lay(out, _bell(touch, pitch, 0.16), round(0.085 * number * touch.rate), 0.7 + 0.1 * number)
    return out


def _error(touch: Touch) -> Wave:
    out = np.zeros(round(0.5 * touch.rate), np.float32)
    low = hertz(touch.harmony.step(0, 55))
    for at, pitch in ((0.0, low * 1.19), (0.13, low)):
        times = touch.times(0.28)
        tone = sine(pitch, times) + 0.3 * sine(3 * pitch, times) + 0.1 * sine(5 * pitch, times)
        lay(out, tone * decay(times, 0.05, 0.003), round(at * touch.rate))
    return out


def _blip(touch: Touch) -> Wave:
    times, pitch = touch.times(0.2), touch.pitch()
    return glide(pitch, pitch * 1.5, times, 0.03) * decay(times, 0.035, 0.004)


def _type(touch: Touch) -> Wave:
    out = np.zeros(round(0.35 * touch.rate), np.float32)
    for at, force in ((0.0, 1.0), (0.085, 0.7), (0.165, 0.85)):
        times, tuned = touch.times(0.05), float(touch.chance.uniform(0.9, 1.1))
        air = passed(touch.noise(0.05), "bandpass", (1800 * tuned, 4800 * tuned), touch.rate)
        body = sine(310 * tuned, times) * decay(times, 0.008, 0.001)
        lay(out, 0.5 * air * decay(times, 0.004, 0.001) + body, round(at * touch.rate), force)
    return out


def _stamp(touch: Touch) -> Wave:
    times = touch.times(0.3)
    body = glide(230, 92, times, 0.02) * decay(times, 0.04, 0.001)
    slap = passed(touch.noise(0.3), "bandpass", (500, 2200), touch.rate) * decay(times, 0.012, 0.001)
    return body + 0.5 * slap


def _thud(touch: Touch) -> Wave:
    times = touch.times(0.5)
    body = glide(170, 68, times, 0.025) * decay(times, 0.075, 0.002)
    dust = passed(touch.noise(0.5), "bandpass", (250, 900), touch.rate) * decay(times, 0.03, 0.002)
    return body + 0.45 * dust


_WHOOSH_LEAD, _WHOOSH_TAIL = 0.26, 0.3


def _whoosh(touch: Touch) -> Wave:
    """Air that comes near until the attack, brightest there, and passes from one side to the other."""
    length = _WHOOSH_LEAD + _WHOOSH_TAIL
    times = touch.times(length) - np.float32(_WHOOSH_LEAD)
    air = touch.noise(length)
    near = np.where(times < 0, np.exp(times / 0.075), np.exp(-times / 0.07)).astype(np.float32)
    near *= np.clip((times + _WHOOSH_LEAD) / 0.03, 0, 1) * np.clip((_WHOOSH_TAIL - times) / 0.05, 0, 1)
    low = passed(air, "bandpass", (260, 620), touch.rate)
    high = passed(air, "bandpass", (700, 1900), touch.rate)
    sound = low * near + 0.55 * high * near**2
    side = touch.chance.choice((-1, 1)) * np.clip(times / 0.25, -1, 1) * 0.6
    angle = (side + 1) * np.pi / 4
    return np.stack([sound * np.cos(angle), sound * np.sin(angle)]).astype(np.float32)


def _bell(touch: Touch, pitch: float, half: float) -> Wave:
    times = touch.times(half * 5)
    mode = 0.14 * sine(2.76 * pitch, times) * decay(times, half / 6, 0.001)
    return sine(pitch, times) * decay(times, half / 2, 0.002) + mode


_MADE: Mapping[str, Callable[[Touch], Wave]] = {
    "pop": _pop,
    "click": _click,
    "tick": _tick,
    "success": _success,
    "error": _error,
    "blip": _blip,
    "type": _type,
    "stamp": _stamp,
    "thud": _thud,
    "whoosh": _whoosh,
}
