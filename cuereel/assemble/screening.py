"""The finished film -> its frames, decoded from the MP4 alone: small and grey to measure, or in colour to look at.

Groups of pictures are decoded side by side, and known again by the hash of their encoded bytes: what did not change
since the last film is not decoded twice.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import TypeVar, cast

import av
import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter

from cuereel.cache import Cache, content_key
from cuereel.raster import Raster

Job = TypeVar("Job")
Result = TypeVar("Result")

SMALL = 90
"""Px on the short side of the pictures that are measured: a cell of theirs is 12 px wide in a frame of 1080."""

DECODERS = 2
"""Groups of pictures that are decoded at a time."""


@dataclass(frozen=True, slots=True)
class Group:
    """A closed group of pictures: the number of its first frame, its packets' bytes in order, and their hash."""

    first: int
    packets: tuple[bytes, ...]
    hash: str


@dataclass(frozen=True, slots=True)
class Screening:
    """A film to be looked at: its size in px, and its groups of pictures in order."""

    width: int
    height: int
    extradata: bytes
    groups: tuple[Group, ...]

    @property
    def frames(self) -> int:
        return sum(len(group.packets) for group in self.groups)

    def small_size(self, short_side: int) -> tuple[int, int]:
        """Width and height of a frame whose shorter side is made so long."""
        scale = min(1.0, short_side / min(self.width, self.height))
        return round(self.width * scale), round(self.height * scale)


def screen(film: Path) -> Screening:
    """Read a film of one constant frame rate without B-frames, as `join` writes it."""
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        extradata = bytes(context.extradata or b"")
        packets = [(bool(packet.is_keyframe), bytes(packet)) for packet in container.demux(stream) if packet.size]
        width, height = context.width, context.height
    groups: list[list[bytes]] = []
    for opens, packet in packets:
        if opens or not groups:
            groups.append([])
        groups[-1].append(packet)
    firsts = [0, *accumulate(len(group) for group in groups)]
    return Screening(
        width,
        height,
        extradata,
        tuple(
            Group(first, tuple(group), sha256(b"".join([extradata, *group])).hexdigest())
            for first, group in zip(firsts, groups, strict=False)
        ),
    )


def grey_pictures(film: Screening, cache: Cache | None = None) -> Raster:
    """Every frame's luma at `SMALL` px on the short side, shape (frames, height, width)."""
    size = film.small_size(SMALL)
    groups = [(group, tuple(range(len(group.packets)))) for group in film.groups]
    return np.concatenate(_side_by_side(lambda job: _pictures(film, *job, size, "gray", cache), groups))


def colour_pictures(
    film: Screening, numbers: Iterable[int], short_side: int, cache: Cache | None = None
) -> Mapping[int, Raster]:
    """The frames of these numbers in RGB with that short side, shape (height, width, 3) each."""
    size, wanted = film.small_size(short_side), sorted(set(numbers))
    jobs = []
    for group in film.groups:
        inside = tuple(number - group.first for number in wanted if 0 <= number - group.first < len(group.packets))
        jobs += [(group, inside)] if inside else []
    shown = _side_by_side(lambda job: _pictures(film, *job, size, "rgb24", cache), jobs)
    return dict(zip(wanted, (picture for pictures in shown for picture in pictures), strict=True))


def _pictures(
    film: Screening, group: Group, inside: tuple[int, ...], size: tuple[int, int], pixels: str, cache: Cache | None
) -> Raster:
    """Frames of a group, stacked, from the cache where it has them."""
    if cache is None:
        return decode(film, group, inside, size, pixels)
    key = content_key(["pictures", group.hash, inside, size, pixels])
    kept = cache.get(key)
    if kept is not None:
        width, height = size
        shape = (len(inside), height, width, 3) if pixels == "rgb24" else (len(inside), height, width)
        steps = np.frombuffer(zlib.decompress(kept.read_bytes()), np.uint8).reshape(shape)
        return np.add.accumulate(steps, axis=0, dtype=np.uint8)
    pictures = decode(film, group, inside, size, pixels)
    # Most of a picture stands still from frame to frame, so the steps are nearly all zeros.
    steps = np.diff(pictures, axis=0, prepend=np.zeros_like(pictures[:1]))
    cache.put(key, zlib.compress(steps.tobytes(), 1), ".pictures")
    return pictures


def decode(film: Screening, group: Group, inside: Sequence[int], size: tuple[int, int], pixels: str) -> Raster:
    """The frames of a group with these numbers (counted from its first, rising), scaled by area and stacked."""
    decoder = av.CodecContext.create("h264", "r")
    decoder.extradata = film.extradata
    decoder.thread_count = 1
    reformatter = VideoReformatter()
    wanted, out, number = set(inside), [], 0
    for packet in [*map(av.Packet, group.packets[: max(inside) + 1]), None]:
        for frame in decoder.decode(packet):
            if number in wanted:
                small = reformatter.reformat(frame, *size, pixels, interpolation=Interpolation.AREA, threads=1)
                out.append(cast(Raster, small.to_ndarray()))
            number += 1
    return np.stack(out)


def _side_by_side(work: Callable[[Job], Result], jobs: Sequence[Job]) -> list[Result]:
    with ThreadPoolExecutor(DECODERS) as pool:
        return list(pool.map(work, jobs))
