"""Footage and encoded sound -> the finished MP4: chunks and sound joined by copying, nothing of them late.

H.264 without B-frames and AAC without its priming packet need no edit list, and none is written. `moov` stands first.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeAlias

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.video.stream import VideoStream

from cuereel.conform.fit import SAMPLE_RATE
from cuereel.model import Footage, Frame

Packet: TypeAlias = "av.Packet[Any]"

_CONTAINER = {"movflags": "+faststart", "use_editlist": "0"}


class MismatchedChunks(ValueError):
    """Chunks were encoded with different settings and cannot be joined."""


def join(footage: Sequence[Footage], sound: Path | None, out: Path, frame: Frame) -> int:
    """Write the film to `out`, whole or not at all; its length in frames.

    `sound` is a file as from `encode_sound`, as long as the picture. Raises `MismatchedChunks`.
    """
    handle, temporary = tempfile.mkstemp(prefix=".film-", suffix=".mp4", dir=out.parent)
    os.close(handle)
    part = Path(temporary)
    try:
        with av.open(temporary, "w", format="mp4", options=_CONTAINER) as container:
            frames = _write(container, [chunk.path for shot in footage for chunk in shot.chunks], sound, frame)
        part.chmod(0o644)
        part.replace(out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return frames


def _write(container: OutputContainer, chunks: Sequence[Path], sound: Path | None, frame: Frame) -> int:
    with _open(chunks[0]) as first:
        picture = container.add_stream_from_template(first.streams.video[0])
    picture.time_base = Fraction(1, frame.fps)
    with _open(sound) if sound else nullcontext() as source:
        heard = container.add_stream_from_template(source.streams.audio[0]) if source else None
        pending = _sound_packets(source, heard)
        ahead = next(pending, None)
        frames = 0
        # Sound follows picture frame by frame, so that a player finds both near each other.
        for packet in _picture_packets(chunks, picture, frame):
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


def _sound_packets(source: InputContainer | None, sound: AudioStream | None) -> Iterator[Packet]:
    if source is None or sound is None:
        return
    for packet in source.demux(source.streams.audio[0]):
        if packet.size:
            packet.stream = sound
            yield packet
