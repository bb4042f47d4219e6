"""Frames as they are drawn -> encoded chunks: overlays blended, changed rows converted, every frame encoded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

from cuereel.encode import STRIP, VideoEncoder, YuvPicture
from cuereel.encoding import Encoding
from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.shoot.boxes import Box, bands
from cuereel.shoot.overlay import Overlay, lay_over

OverlaysAt = Callable[[int], Sequence[Overlay]]
"""The overlays of a frame (counted from the shot's start), from back to front; equal frames give the same objects."""


class ChunkSink:
    """Encodes each range of frames as a chunk of its own and hands its MP4 to `finished(start, end, mp4)`."""

    def __init__(
        self, frame: Frame, encoding: Encoding, overlays_at: OverlaysAt, finished: Callable[[int, int, bytes], None]
    ) -> None:
        self._frame = frame
        self._encoding = encoding
        self._overlays_at = overlays_at
        self._finished = finished
        self._picture = YuvPicture(frame)
        self._overlays: Sequence[Overlay] = ()
        self._range = (0, 0)
        self._number = 0

    def begin(self, start: int, end: int) -> None:
        self._range = (start, end)
        self._number = start
        self._overlays = ()
        self._file = BytesIO()
        self._encoder = VideoEncoder(self._file, self._frame, self._encoding)

    def frame(self, pixels: Raster, dirty: Sequence[Box]) -> None:
        overlays = self._overlays_at(self._number)
        whole = Box(0, 0, self._frame.width, self._frame.height)
        changed = [box for overlay in _differing(self._overlays, overlays) if (box := overlay.box.meet(whole))]
        for strip in bands([*dirty, *changed], STRIP):
            top, bottom = self._picture.rows(strip)
            self._picture.convert(strip, lay_over(pixels[top:bottom], top, overlays))
        self._encoder.add(self._picture)
        self._overlays = overlays
        self._number += 1

    def end(self) -> None:
        self._encoder.close()
        self._finished(*self._range, self._file.getvalue())


def _differing(before: Sequence[Overlay], now: Sequence[Overlay]) -> list[Overlay]:
    return [overlay for overlay in before if overlay not in now] + [overlay for overlay in now if overlay not in before]
