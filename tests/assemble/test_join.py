"""The delivered file is what platforms want, and sound and picture begin and end together."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from cuereel.assemble.aac import encode_sound
from cuereel.assemble.join import MismatchedChunks, join
from cuereel.encode import VideoEncoder, YuvPicture
from cuereel.encoding import FILM, PREVIEW, Encoding
from cuereel.model import Chunk, Footage, Frame, Panel, Shot

SMALL = Frame("small", 90, 160, 30)
CLICKS = (0, 1600 * 7 + 5, 40_000)


def a_chunk(path: Path, start: int, end: int, encoding: Encoding = FILM) -> Chunk:
    """A chunk whose pictures tell their number by their brightness."""
    out = BytesIO()
    encoder = VideoEncoder(out, SMALL, encoding)
    picture = YuvPicture(SMALL)
    for number in range(start, end):
        pixels = np.full((160, 90, 4), 255, np.uint8)
        pixels[..., :3] = 4 * number
        for strip in range(3):
            top, bottom = picture.rows(strip)
            picture.convert(strip, pixels[top:bottom])
        encoder.add(picture)
    encoder.close()
    path.write_bytes(out.getvalue())
    return Chunk(start, end, path.stem, path)


def some_footage(folder: Path, *edges: int, encodings: tuple[Encoding, ...] = ()) -> Footage:
    chunks = tuple(
        a_chunk(folder / f"{start}.mp4", start, end, encodings[index] if encodings else FILM)
        for index, (start, end) in enumerate(pairwise(edges))
    )
    return Footage(Shot(Panel("p", "s", {}, 0, 0, (), ()), 0, edges[-1], ()), chunks)


def clicks(samples: int) -> np.ndarray:
    sound = np.zeros(samples, np.float32)
    burst = np.random.default_rng(4).uniform(-0.3, 0.3, 600).astype(np.float32)
    for at in CLICKS:
        sound[at : at + 600] = burst
    return sound


def sound_file(folder: Path, sound: np.ndarray, frames: int) -> Path:
    path = folder / "sound.m4a"
    path.write_bytes(encode_sound(sound, frames * 1600))
    return path


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("join")
    sound = sound_file(folder, clicks(50_000), 41)
    out = folder / "film.mp4"
    assert join([some_footage(folder, 0, 10, 25, 41)], sound, out, SMALL) == 41
    return out


def test_every_frame_of_every_chunk_is_there_in_order_at_a_constant_rate(film: Path) -> None:
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        frames = list(container.decode(stream))
    assert [frame.time * 30 for frame in frames] == pytest.approx(list(range(41)))
    shown = [round((float(frame.to_ndarray()[:160].mean()) - 16) / 219 * 255 / 4) for frame in frames]
    assert shown == list(range(41))


def test_the_file_is_tagged_and_laid_out_as_platforms_want_it(film: Path) -> None:
    data = film.read_bytes()
    assert b"edts" not in data and b"elst" not in data
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(str(film)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        context = video.codec_context
        assert (context.name, context.profile, context.pix_fmt) == ("h264", "High", "yuv420p")
        tags = (context.color_range, context.colorspace, context.color_primaries, context.color_trc)
        assert [int(tag) for tag in tags] == [1, 1, 1, 1]
        assert (video.start_time, audio.start_time, video.average_rate) == (0, 0, 30)
        assert (audio.codec_context.name, audio.rate, audio.codec_context.layout.name) == ("aac", 48_000, "stereo")


def test_sound_and_picture_are_equally_long(film: Path) -> None:
    with av.open(str(film)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert video.duration * video.time_base == audio.duration * audio.time_base == pytest.approx(41 / 30)


def test_every_click_is_heard_on_its_sample_on_both_sides(film: Path) -> None:
    burst = clicks(50_000)[:600]
    with av.open(str(film)) as container:
        left, heard = np.concatenate([frame.to_ndarray() for frame in container.decode(audio=0)], axis=1)
    assert np.abs(left - heard).max() < 0.01
    for at in CLICKS:
        start = max(0, at - 2000)
        found = start + int(np.correlate(heard[start : at + 3000], burst, "valid").argmax())
        assert found == at


@pytest.mark.parametrize(("samples", "channels"), [(10, 1), (100_000, 2)])
def test_sound_is_padded_or_cut_to_the_picture(tmp_path: Path, samples: int, channels: int) -> None:
    sound = sound_file(tmp_path, np.zeros((samples, channels), np.float32), 30)
    join([some_footage(tmp_path, 0, 30)], sound, tmp_path / "film.mp4", SMALL)
    with av.open(str(tmp_path / "film.mp4")) as container:
        audio = container.streams.audio[0]
        assert audio.duration * audio.time_base == 1


def test_chunks_of_different_settings_are_refused_and_nothing_is_left_behind(tmp_path: Path) -> None:
    footage = some_footage(tmp_path, 0, 5, 10, encodings=(FILM, PREVIEW))
    out = tmp_path / "film.mp4"
    out.write_bytes(b"the film of yesterday")
    with pytest.raises(MismatchedChunks):
        join([footage], None, out, SMALL)
    assert out.read_bytes() == b"the film of yesterday"
    assert list(tmp_path.glob(".film-*")) == []


def test_a_film_may_be_silent(tmp_path: Path) -> None:
    join([some_footage(tmp_path, 0, 3)], None, tmp_path / "film.mp4", SMALL)
    with av.open(str(tmp_path / "film.mp4")) as container:
        assert not container.streams.audio and container.streams.video[0].frames == 3
