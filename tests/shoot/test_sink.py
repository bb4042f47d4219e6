"""What reaches the encoder is the frame, with its overlays, in BT.709."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import av
import numpy as np
import pytest
from scenes_for_tests import SMALL, a_page

from cuereel.encode import STRIP, YuvPicture
from cuereel.encoding import FILM
from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.shoot.boxes import Box, cluster
from cuereel.shoot.caption_sprites import caption_sprite
from cuereel.shoot.caption_style import CaptionStyle
from cuereel.shoot.captioning import overlays_at
from cuereel.shoot.overlay import Overlay, lay_over
from cuereel.shoot.sink import ChunkSink

WHOLE = Box(0, 0, SMALL.width, SMALL.height)


def noise(seed: int) -> Raster:
    pixels = np.random.default_rng(seed).integers(0, 256, (160, 90, 4), dtype=np.uint8)
    pixels[..., 3] = 255
    return pixels


def converted(pixels: Raster, strips: Sequence[int] = (0, 1, 2), picture: YuvPicture | None = None) -> YuvPicture:
    picture = picture or YuvPicture(SMALL)
    for strip in strips:
        top, bottom = picture.rows(strip)
        picture.convert(strip, pixels[top:bottom])
    return picture


@pytest.mark.parametrize(
    ("colour", "expected"),
    # ITU-R BT.709, limited range: Y = 16 + 219 (0.2126 R + 0.7152 G + 0.0722 B)
    [((255, 255, 255), (235, 128, 128)), ((0, 0, 0), (16, 128, 128)), ((255, 0, 0), (63, 102, 240))],
)
def test_colours_are_converted_as_bt709_in_limited_range(
    colour: tuple[int, int, int], expected: tuple[int, int, int]
) -> None:
    picture = converted(np.full((160, 90, 4), (*colour, 255), np.uint8))
    planes = picture.planes.reshape(-1)
    luma, blue, red = planes[:14400], planes[14400:18000], planes[18000:]
    for plane, want in zip((luma, blue, red), expected, strict=True):
        assert (plane == want).all()


def test_a_strip_converted_alone_has_the_bits_of_a_whole_frame() -> None:
    first, second = noise(1), noise(2)
    mixed = first.copy()
    mixed[STRIP : 2 * STRIP] = second[STRIP : 2 * STRIP]
    patched = converted(mixed, [1], converted(first))
    assert np.array_equal(patched.planes, converted(mixed).planes)


def test_an_overlay_covers_its_rows_only_and_is_gone_when_it_goes() -> None:
    patch = Overlay(np.full((10, 20, 4), 255, np.uint8), 30, 70)
    pixels = np.zeros((160, 90, 4), np.uint8)
    pixels[..., 3] = 255
    shown = lay_over(pixels, 0, [patch])
    assert shown[75, 40, 0] == 255 and shown[75, 29, 0] == 0 and shown[81, 40, 0] == 0
    assert not pixels[..., :3].any()
    assert lay_over(pixels[:60], 0, [patch]).base is pixels

    luma = [frame[75, 40] for frame in encoded(pixels, [(), (patch,), (patch,), ()])]
    assert [value > 200 for value in luma] == [False, True, True, False]


def encoded(pixels: Raster, overlays: Sequence[Sequence[Overlay]]) -> list[Raster]:
    chunks: list[bytes] = []
    sink = ChunkSink(SMALL, FILM, lambda number: overlays[number], lambda start, end, mp4: chunks.append(mp4))
    sink.begin(0, len(overlays))
    for number in range(len(overlays)):
        sink.frame(pixels, [WHOLE] if number == 0 else [])
    sink.end()
    with av.open(BytesIO(chunks[0])) as container:
        return [frame.to_ndarray() for frame in container.decode(video=0)]


def test_a_half_transparent_overlay_is_mixed_in() -> None:
    grey = Overlay(np.full((4, 4, 4), 128, np.uint8), 0, 0)
    pixels = np.full((160, 90, 4), (100, 0, 0, 255), np.uint8)
    assert lay_over(pixels, 0, [grey])[1, 1] == pytest.approx((178, 128, 128, 255), abs=1)


def test_a_frame_of_odd_size_is_refused() -> None:
    with pytest.raises(ValueError, match="even"):
        YuvPicture(Frame("odd", 91, 160, 30))


def test_boxes_are_clustered_without_touching_or_losing_any() -> None:
    rng = np.random.default_rng(3)
    for count in (1, 3, 12, 60):
        corners = rng.integers(0, 900, (count, 2))
        boxes = [Box(int(x), int(y), int(x) + 40, int(y) + 30) for x, y in corners]
        groups = cluster(boxes)
        assert len(groups) <= 4
        assert all(any(group.join(box) == group for group in groups) for box in boxes)
        assert not any(a.touches(b) for i, a in enumerate(groups) for b in groups[i + 1 :])


def lit_pixels(pixels: Raster) -> int:
    """Pixels of the lit colour: red and green high, blue low."""
    return int(((pixels[..., 0] > 200) & (pixels[..., 1] > 150) & (pixels[..., 2] < 120)).sum())


def test_the_spoken_word_is_lit_and_no_other() -> None:
    page = a_page(0, 20, "satu", "dua")
    frame = Frame("shorts", 1080, 1920, 30)
    none, first, second = (caption_sprite(page, active, CaptionStyle(), frame) for active in (None, 0, 1))
    assert lit_pixels(none.pixels) == 0
    middle = first.pixels.shape[1] // 2
    assert lit_pixels(first.pixels[:, :middle]) > 500 > lit_pixels(second.pixels[:, : middle // 2])
    assert lit_pixels(second.pixels[:, middle:]) > 500


def test_a_page_over_a_cut_is_the_same_picture_on_both_sides_of_it() -> None:
    page = a_page(30, 60, "satu", "dua")
    frame = Frame("shorts", 1080, 1920, 30)
    before, after = (
        overlays_at(lambda _: (), lambda _: (), (page,), start, CaptionStyle(), frame) for start in (0, 40)
    )
    assert before(39)[0] is after(0)[0]


def test_a_caption_is_centred_and_fits_its_width_whatever_the_frame() -> None:
    page = a_page(0, 20, "ketidakberlangsungannya", "pengecekan")
    style = CaptionStyle()
    for frame in (Frame("shorts", 1080, 1920, 30), Frame("half", 540, 960, 30)):
        sprite = caption_sprite(page, 0, style, frame)
        scale = frame.width / 1080
        ink = np.flatnonzero((sprite.pixels[..., 3] > 250).any(axis=0))
        left, right = sprite.left + ink[0], sprite.left + ink[-1]
        assert right - left <= style.max_width * scale + 2
        assert (left + right) / 2 == pytest.approx(style.centre_x * scale, abs=3)
        assert sprite.top + sprite.pixels.shape[0] / 2 == pytest.approx(style.centre_y * scale, abs=1)


def test_the_same_caption_is_drawn_once() -> None:
    first, second = a_page(0, 20, "satu"), a_page(300, 320, "satu")
    assert caption_sprite(first, 0, CaptionStyle(), SMALL) is caption_sprite(second, 0, CaptionStyle(), SMALL)
