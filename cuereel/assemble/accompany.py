"""A soundtrack and a voice -> the layers that are mixed beside the voice, at levels against one of -14 LUFS.

Each layer is one stem: the music, already stepping back for the words, and the small sounds.
"""

from __future__ import annotations

import numpy as np

from cuereel.assemble.levels import loudness
from cuereel.assemble.mix import Layer, Track
from cuereel.conform.fit import SAMPLE_RATE
from cuereel.soundtrack.bed import compose
from cuereel.soundtrack.ducking import ducked
from cuereel.soundtrack.effects import effect
from cuereel.soundtrack.harmony import harmony_of
from cuereel.soundtrack.music_file import laid_under
from cuereel.soundtrack.plan import Music, Soundtrack, Spot
from cuereel.soundtrack.waves import lay

MUSIC = -21.0
"""LUFS of the music where nobody speaks; under words it is softer by `ducking.DEPTH`."""

SOUNDS = -30.0
"""dBFS RMS of a small sound's loudest 50 ms: about 14 dB under a voice at -14 LUFS."""

TRIM = {"whoosh": -3.0, "success": -1.0, "type": -2.0, "click": 1.0, "stamp": 1.5, "thud": 2.0}
"""dB by which a sound differs from that, so that all of them seem equally near."""


def accompaniment(soundtrack: Soundtrack, voice: Track, fps: int) -> tuple[Layer, ...]:
    """The music and the small sounds of a film that is as long as its mono voice; where there are none, no layer."""
    layers = []
    if soundtrack.music:
        layers.append(_music(soundtrack.music, soundtrack.seed, voice, fps))
    if soundtrack.spots:
        track = spots_track(soundtrack.spots, soundtrack.seed, len(voice), fps)
        layers.append(Layer(track, SOUNDS + soundtrack.gain))
    return tuple(layers)


def _music(music: Music, seed: int, voice: Track, fps: int) -> Layer:
    samples = len(voice)
    if music.file:
        bed = laid_under(music.file, samples, SAMPLE_RATE).T
    else:
        starts = [frame * SAMPLE_RATE // fps for frame in music.sections]
        bed = compose(seed, starts, samples, SAMPLE_RATE).T
    own = loudness(bed)
    level = MUSIC - own if np.isfinite(own) else 0.0
    return Layer(bed * ducked(voice, SAMPLE_RATE)[:, None], level + music.gain)


def spots_track(spots: tuple[Spot, ...], seed: int, samples: int, fps: int) -> Track:
    """Every small sound with its attack on the first sample of its frame, shape (samples, 2), at about 0 dBFS RMS."""
    track, harmony = np.zeros((2, samples), np.float32), harmony_of(seed)
    for spot in spots:
        sound, lead = effect(spot.sound, harmony, spot.step, spot.seed, SAMPLE_RATE)
        lay(track, sound, spot.frame * SAMPLE_RATE // fps - lead, 10 ** (TRIM.get(spot.sound, 0.0) / 20))
    return track.T
