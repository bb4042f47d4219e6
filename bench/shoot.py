"""How long shooting takes beside its two neighbours: x264 alone on the finished frames, and stock Manim.

    python bench/shoot.py [--seconds 3] [--shots 3] [--no-stock]

All three make the same frames at 1080x1920 in one run on this machine; only the ratios mean something elsewhere.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from manim import (
    BOLD,
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Circle,
    Create,
    FadeIn,
    FadeOut,
    Indicate,
    LaggedStart,
    RoundedRectangle,
    Scene,
    Square,
    Text,
    Transform,
    VGroup,
    tempconfig,
)

from cuereel.cache import Cache
from cuereel.encode import STRIP, VideoEncoder, YuvPicture
from cuereel.encoding import FILM, Encoding
from cuereel.model import Caption, CaptionWord, Footage, Frame, Json, Panel, Shot, Timeline
from cuereel.shoot.crew import shoot
from cuereel.shoot.settings import set_up_manim
from cuereel.shoot.sink import OverlaysAt

FRAME = Frame("shorts", 1080, 1920, 30)


class Explainer(Scene):
    """Text, cards, a row of boxes and a morph: about two fifths of the frames stand still."""

    seconds = 3.0

    def construct(self) -> None:
        unit = self.seconds / 6
        card = RoundedRectangle(0.3, width=7.6, height=5, color="#25406E", fill_opacity=1).shift(2 * UP)
        title = Text("Off by one", weight=BOLD, font_size=84).shift(5.5 * UP)
        boxes = VGroup(*(Square(1.2, color="#FFFFFF") for _ in range(5))).arrange(RIGHT, buff=0.25).shift(2 * UP)
        marker = Circle(0.35, color="#FFC83D", fill_opacity=1).next_to(boxes[0], UP)
        code = VGroup(*(Text(line, font_size=44) for line in ("i = 0", "while i < n:", "    total += i", "    i += 1")))
        code.arrange(DOWN, aligned_edge=LEFT, buff=0.35).shift(4 * DOWN)
        self.play(FadeIn(card), FadeIn(title, shift=UP), run_time=unit * 0.5)
        self.play(LaggedStart(*(Create(box) for box in boxes), lag_ratio=0.15), run_time=unit)
        self.wait(unit * 0.5)
        self.play(FadeIn(marker), LaggedStart(*(FadeIn(line) for line in code), lag_ratio=0.2), run_time=unit)
        self.play(marker.animate.next_to(boxes[4], UP), run_time=unit * 0.5)
        self.wait(unit)
        self.play(
            Indicate(code[1]), Transform(marker, Square(0.6, color="#FF4455").next_to(boxes[4], UP)), run_time=unit
        )
        self.wait(unit * 0.25)
        self.play(FadeOut(VGroup(card, title, boxes, code, marker)), run_time=unit * 0.25)


class BenchStudio:
    """Opens the scene above."""

    def describe(self, shot: Shot) -> tuple[str, Json]:
        return "bench", None

    def dress(self, shot: Shot, frame: Frame) -> tuple[None, OverlaysAt, OverlaysAt]:
        return None, lambda number: (), lambda number: ()

    def clears(self, shot: Shot) -> None:
        return None

    def open_scene(self, shot: Shot) -> Callable[[Any], Scene]:
        return lambda renderer: Explainer(renderer=renderer)


def timeline(shots: int, seconds: float) -> Timeline:
    length = round(seconds * FRAME.fps)
    panels = [Panel(f"shot-{number}", "Explainer", {"take": number}, 0, 0, (), ()) for number in range(shots)]
    placed = tuple(Shot(panel, i * length, (i + 1) * length, ()) for i, panel in enumerate(panels))
    pages = tuple(
        Caption((CaptionWord("dua", at, at + 10), CaptionWord("kata", at + 10, at + 20)), at, at + 20, (2,))
        for at in range(0, shots * length - 20, 20)
    )
    return Timeline(FRAME, shots * length, placed, pages, ())


@dataclass(frozen=True)
class Cost:
    """Seconds by the wall clock, and of processor time in this process and its children."""

    wall: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.wall:.2f} s ({self.cpu:.2f} s CPU)"


def cost(work: Callable[[], object]) -> Cost:
    wall, cpu = time.perf_counter(), sum(os.times()[:4])
    work()
    return Cost(time.perf_counter() - wall, sum(os.times()[:4]) - cpu)


def shot_film(film: Timeline, folder: Path, workers: int) -> tuple[Footage, ...]:
    rushes = shoot(film, BenchStudio(), Cache(folder), workers=workers)
    assert not rushes.failures, rushes.failures
    return rushes.footage


def decoded(footage: tuple[Footage, ...]) -> list[list[np.ndarray]]:
    """The finished frames, chunk by chunk, as yuv420p."""
    chunks = []
    for shot in footage:
        for chunk in shot.chunks:
            with av.open(str(chunk.path)) as container:
                chunks.append([frame.to_ndarray() for frame in container.decode(video=0)])
    return chunks


def encode_alone(chunks: list[list[np.ndarray]], encoding: Encoding = FILM) -> None:
    picture = YuvPicture(FRAME)
    for frames in chunks:
        with tempfile.TemporaryFile() as out:
            encoder = VideoEncoder(out, FRAME, encoding)
            for frame in frames:
                np.copyto(picture.planes, frame)
                encoder.add(picture)
            encoder.close()


def encode_in_processes(chunks: list[list[np.ndarray]], workers: int) -> None:
    """x264 alone, in as many processes, on frames that are in memory."""
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=encode_alone, args=(chunks[number::workers],)) for number in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


def render_stock(film: Timeline, folder: Path) -> None:
    """`manim render` of the same scenes, without captions."""
    set_up_manim(FRAME, folder)
    for shot in film.shots:
        with tempconfig({"write_to_movie": True, "output_file": f"{shot.start}.mp4", "disable_caching": True}):
            Explainer().render()


def convert_ten() -> None:
    """Convert ten whole frames."""
    picture = YuvPicture(FRAME)
    pixels = np.full((FRAME.height, FRAME.width, 4), 90, np.uint8)
    for _ in range(10):
        for strip in range(-(-FRAME.height // STRIP)):
            top, bottom = picture.rows(strip)
            picture.convert(strip, pixels[top:bottom])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--shots", type=int, default=3)
    parser.add_argument("--no-stock", action="store_true")
    given = parser.parse_args()
    Explainer.seconds = given.seconds
    workers = os.cpu_count() or 1
    film = timeline(given.shots, given.seconds)
    with tempfile.TemporaryDirectory() as scratch:
        kept = Path(scratch) / "cache"
        ours = cost(lambda: shot_film(film, kept, workers))
        again = cost(lambda: shot_film(film, kept, workers))
        footage = shot_film(film, kept, workers)
        finished = decoded(footage)
        alone = cost(lambda: encode_in_processes(finished, workers))
        size = sum(chunk.path.stat().st_size for shot in footage for chunk in shot.chunks)
        rate = size * 8 / 1e6 / (film.frames / FRAME.fps)
        print(f"{film.frames} frames, {workers} processes, {rate:.2f} Mbit/s")
        print(f"shoot {ours}; unchanged {again}; conversion of a whole frame {cost(convert_ten).cpu * 100:.1f} ms")
        print(f"x264 alone {alone}; shoot / x264 = {ours.wall / alone.wall:.2f} ({ours.cpu / alone.cpu:.2f} CPU)")
        if not given.no_stock:
            stock = cost(lambda: render_stock(film, Path(scratch) / "media"))
            print(
                f"stock Manim {stock}, no captions; stock / shoot = {stock.wall / ours.wall:.2f} "
                f"({stock.cpu / ours.cpu:.2f} CPU)"
            )


if __name__ == "__main__":
    main()
