"""Footage and a WAV file -> the finished MP4: chunks joined by copying, the sound encoded, nothing of it late.

H.264 without B-frames and AAC without its priming packet need no edit list, and none is written. `moov` stands first.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeAlias

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.video.stream import VideoStream

from cuereel.model import Footage, Frame

Packet: TypeAlias = "av.Packet[Any]"

SAMPLE_RATE = 48_000
AUDIO_BITS = 384_000
AAC_FRAME = 1024
"""Samples in an AAC packet, and samples of silence with which the encoder begins (its priming)."""

_CONTAINER = {"movflags": "+faststart", "use_editlist": "0"}


class MismatchedChunks(ValueError):
    """Chunks were encoded with different settings and cannot be joined."""


def join(footage: Sequence[Footage], wav: Path | None, out: Path, frame: Frame) -> int:
    """Write the film to `out`, whole or not at all; its length in frames.

    `wav` is 48 kHz, mono or stereo; it is cut or padded with silence to the length of the picture. Raises
    `MismatchedChunks`.
    """
    handle, temporary = tempfile.mkstemp(prefix=".film-", suffix=".mp4", dir=out.parent)
    os.close(handle)
    try:
        with av.open(temporary, "w", format="mp4", options=_CONTAINER) as container:
            frames = _write(container, [chunk.path for shot in footage for chunk in shot.chunks], wav, frame)
        os.chmod(temporary, 0o644)
        os.replace(temporary, out)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return frames


def _write(container: OutputContainer, chunks: Sequence[Path], wav: Path | None, frame: Frame) -> int:
    with _open(chunks[0]) as first:
        picture = container.add_stream_from_template(first.streams.video[0])
    picture.time_base = Fraction(1, frame.fps)
    sound = _add_sound(container) if wav is not None else None
    packets = _picture_packets(chunks, picture, frame)
    # Sound follows picture chunk by chunk, so that a player finds both near each other.
    frames = 0
    pending = _sound_packets(wav, sound, _count(chunks), frame) if wav is not None and sound is not None else iter(())
    ahead = next(pending, None)
    for packet in packets:
        container.mux(packet)
        frames += 1
        while ahead is not None and (ahead.pts or 0) * frame.fps <= frames * SAMPLE_RATE:
            container.mux(ahead)
            ahead = next(pending, None)
    if ahead is not None:
        container.mux([ahead, *pending])
    return frames


def _open(path: Path) -> InputContainer:
    return av.open(str(path))


def _count(chunks: Sequence[Path]) -> int:
    total = 0
    for path in chunks:
        with _open(path) as chunk:
            total += chunk.streams.video[0].frames
    return total


def _picture_packets(chunks: Sequence[Path], picture: VideoStream, frame: Frame) -> Iterator[Packet]:
    number = 0
    extradata: bytes | None = None
    for path in chunks:
        with _open(path) as chunk:
            stream = chunk.streams.video[0]
            extradata = extradata or stream.codec_context.extradata
            if stream.codec_context.extradata != extradata:
                raise MismatchedChunks(f"{path.name} was encoded with other settings than the chunks before it")
            for packet in chunk.demux(stream):
                if not packet.size:
                    continue
                packet.stream = picture
                packet.time_base = Fraction(1, frame.fps)
                packet.pts = packet.dts = number
                packet.duration = 1
                number += 1
                yield packet


def _add_sound(container: OutputContainer) -> AudioStream:
    sound = container.add_stream("aac", rate=SAMPLE_RATE)
    sound.codec_context.layout = "stereo"
    sound.codec_context.bit_rate = AUDIO_BITS
    sound.codec_context.time_base = Fraction(1, SAMPLE_RATE)
    return sound


def _sound_packets(wav: Path, sound: AudioStream, frames: int, frame: Frame) -> Iterator[Packet]:
    """The encoded sound, exactly as long as the picture; its first sample is the film's first instant."""
    samples = frames * SAMPLE_RATE // frame.fps
    for packet in _encoded(wav, sound, samples):
        # Packet -1024 holds the priming alone; without it the decoder begins with the first true sample.
        if packet.pts is None or packet.pts < 0 or packet.pts >= samples:
            continue
        packet.duration = min(AAC_FRAME, samples - packet.pts)
        yield packet


def _encoded(wav: Path, sound: AudioStream, samples: int) -> Iterator[Packet]:
    for pts, block in _blocks(wav, samples):
        block.pts, block.time_base, block.sample_rate = pts, Fraction(1, SAMPLE_RATE), SAMPLE_RATE
        yield from sound.encode(block)
    yield from sound.encode(None)


def _blocks(wav: Path, samples: int) -> Iterator[tuple[int, av.AudioFrame]]:
    """The sound as planar float stereo in blocks of one AAC packet, cut or padded to whole blocks over `samples`."""
    fifo = av.AudioFifo()
    resampler = av.AudioResampler("fltp", "stereo", SAMPLE_RATE)
    written = 0
    with _open(wav) as source:
        for decoded in source.decode(audio=0):
            for block in resampler.resample(decoded):
                block.pts = None
                fifo.write(block)
            while written < samples and (ready := fifo.read(AAC_FRAME)) is not None:
                yield written, ready
                written += AAC_FRAME
    for block in resampler.resample(None):
        block.pts = None
        fifo.write(block)
    while written < samples:
        rest = min(AAC_FRAME, fifo.samples)
        yield written, _padded(fifo.read(rest) if rest else None)
        written += AAC_FRAME


def _padded(block: av.AudioFrame | None) -> av.AudioFrame:
    whole = np.zeros((2, AAC_FRAME), np.float32)
    if block is not None:
        whole[:, : block.samples] = block.to_ndarray()
    return av.AudioFrame.from_ndarray(whole, format="fltp", layout="stereo")
