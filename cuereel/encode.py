"""Pixels -> H.264: the one encoder setting of a film, and RGBA rows as BT.709 limited-range 4:2:0 picture rows.

Every chunk of a film is encoded with the same setting on one thread, without B-frames, beginning with an IDR picture:
decoding order is showing order, so chunks join by copying and the film needs no edit list.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import IO, Any, cast

import av
import numpy as np
from av.container import OutputContainer
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation, VideoReformatter
from av.video.stream import VideoStream

from cuereel.encoding import Encoding
from cuereel.model import Frame
from cuereel.raster import Raster as Raster

STRIP = 64
"""Rows converted at a time: one conversion context serves every frame, and few rows too many are converted."""

_PAD = 2
"""Rows that a strip's neighbours lend it, so that its chroma is averaged as in a whole frame (tested bit for bit)."""


class YuvPicture:
    """A yuv420p picture that is kept from frame to frame; only the strips named are converted again."""

    def __init__(self, frame: Frame) -> None:
        if frame.width % 2 or frame.height % 2:
            raise ValueError(f"a frame must be even in width and height, not {frame.width}x{frame.height}")
        self.width, self.height = frame.width, frame.height
        self.planes: Raster = np.zeros((self.height * 3 // 2, self.width), np.uint8)
        flat = self.planes.reshape(-1)
        luma_size, chroma_size = self.width * self.height, self.width * self.height // 4
        half = (self.height // 2, self.width // 2)
        self._luma = flat[:luma_size].reshape(self.height, self.width)
        self._blue = flat[luma_size : luma_size + chroma_size].reshape(half)
        self._red = flat[luma_size + chroma_size :].reshape(half)
        self._reformatter = VideoReformatter()

    def rows(self, strip: int) -> tuple[int, int]:
        """The rows (half open) of RGBA that `convert` wants for a strip: its own and its neighbours' nearest."""
        height = min(self.height, STRIP + 2 * _PAD)
        top = min(max(0, strip * STRIP - _PAD), self.height - height)
        return top, top + height

    def convert(self, strip: int, rgba: Raster) -> None:
        """Take over a strip from its `rows` of opaque RGBA (contiguous)."""
        top = strip * STRIP
        bottom = min(self.height, top + STRIP)
        skip = top - self.rows(strip)[0]
        converted = self._reformatter.reformat(
            av.VideoFrame.from_numpy_buffer(rgba, "rgba"),
            format="yuv420p",
            interpolation=Interpolation.AREA,
            dst_colorspace=Colorspace.ITU709,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            threads=1,
        )
        luma, blue, red = (
            np.frombuffer(cast(bytes, plane), np.uint8).reshape(-1, plane.line_size) for plane in converted.planes
        )
        self._luma[top:bottom] = luma[skip : skip + bottom - top, : self.width]
        half = slice(skip // 2, (skip + bottom - top) // 2)
        self._blue[top // 2 : bottom // 2] = blue[half, : self.width // 2]
        self._red[top // 2 : bottom // 2] = red[half, : self.width // 2]


class VideoEncoder:
    """Encodes pictures, one a frame, into an MP4 written to a file object."""

    def __init__(self, out: IO[bytes], frame: Frame, encoding: Encoding) -> None:
        self._fps = frame.fps
        self._number = 0
        self._container = av.open(out, "w", format="mp4")
        self._stream = _add_stream(self._container, frame, encoding)

    def add(self, picture: YuvPicture) -> None:
        frame = av.VideoFrame.from_numpy_buffer(picture.planes, "yuv420p")
        frame.pts = self._number
        frame.time_base = Fraction(1, self._fps)
        self._number += 1
        self._mux(self._stream.encode(frame))

    def close(self) -> None:
        self._mux(self._stream.encode(None))
        self._container.close()

    def _mux(self, packets: Iterable[av.Packet[Any]]) -> None:
        for packet in packets:
            self._container.mux(packet)


def _add_stream(container: OutputContainer, frame: Frame, encoding: Encoding) -> VideoStream:
    options = {
        "preset": encoding.preset,
        "crf": str(encoding.quality),
        "profile": "high",
        "bf": "0",
        "maxrate": f"{encoding.most_kbps}k",
        "bufsize": f"{encoding.most_kbps}k",
        # A chunk is two seconds; its first picture is the only one that must be a key.
        "g": "600",
    }
    stream = container.add_stream("libx264", rate=frame.fps, options=options)
    stream.width, stream.height, stream.pix_fmt = frame.width, frame.height, "yuv420p"
    stream.time_base = Fraction(1, frame.fps)
    context = stream.codec_context
    context.time_base = Fraction(1, frame.fps)
    context.thread_count = 1
    context.color_range = ColorRange.MPEG
    context.colorspace = Colorspace.ITU709
    context.color_primaries = ColorPrimaries.BT709
    context.color_trc = ColorTrc.BT709
    return stream
