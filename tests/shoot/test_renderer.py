"""How a scene's time becomes whole frames."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from manim import RIGHT, AnimationGroup, Dot, FadeOut, Mobject, Scene, Succession, ValueTracker, Wait, linear
from scenes_for_tests import SMALL

from cuereel.raster import Raster
from cuereel.shoot.boxes import Box
from cuereel.shoot.renderer import FrameRenderer
from cuereel.shoot.settings import set_up_manim


class Log:
    """A sink that notes how often it was called and what changed."""

    def __init__(self) -> None:
        self.dirty: list[bool] = []
        self.ranges: list[tuple[int, int]] = []
        self.watch: Callable[[], object] = lambda: None
        self.seen: list[object] = []

    def begin(self, start: int, end: int) -> None:
        self.ranges.append((start, end))

    def frame(self, pixels: Raster, dirty: Sequence[Box]) -> None:
        self.dirty.append(bool(dirty))
        self.seen.append(self.watch())

    def end(self) -> None:
        pass


@pytest.fixture(autouse=True)
def _manim(tmp_path: Path) -> None:
    set_up_manim(SMALL, tmp_path)


def play(
    construct: Callable[[Scene], None], *watched: Mobject, ranges: Sequence[tuple[int, int]] = ((0, 20),)
) -> tuple[Log, Scene]:
    log = Log()

    class Played(Scene):
        def construct(self) -> None:
            construct(self)

    scene = Played(renderer=FrameRenderer(SMALL, 20, ranges, log))
    log.watch = lambda: tuple(round(float(mobject.get_x()), 3) for mobject in watched)
    scene.render()
    return log, scene


def test_the_first_frame_of_an_animation_moves_and_the_last_has_arrived() -> None:
    dot = Dot()
    log, _ = play(lambda scene: scene.play(dot.animate(rate_func=linear).shift(4 * RIGHT), run_time=4 / 30), dot)
    assert [x for (x,) in log.seen[:5]] == [1, 2, 3, 4, 4]


@pytest.mark.parametrize(("run_time", "frames"), [(0.001, 1), (0.5, 15), (0.51, 15), (0.52, 16)])
def test_a_run_time_is_rounded_to_whole_frames_and_is_never_none(run_time: float, frames: int) -> None:
    numbers: list[int] = []

    def construct(scene: Scene) -> None:
        scene.play(Dot().animate.shift(RIGHT), run_time=run_time)
        numbers.append(scene.frame_number)

    play(construct)
    assert numbers == [frames]


def test_a_short_animation_beside_a_long_one_ends_on_its_own_frame() -> None:
    short, long = Dot(), Dot()

    def construct(scene: Scene) -> None:
        scene.play(
            short.animate(run_time=2 / 30, rate_func=linear).shift(2 * RIGHT),
            long.animate(run_time=4 / 30, rate_func=linear).shift(4 * RIGHT),
        )

    log, _ = play(construct, short, long)
    assert log.seen[:4] == [(1, 1), (2, 2), (2, 3), (2, 4)]


def test_groups_and_successions_run_on_the_same_frames() -> None:
    first, second = Dot(), Dot()

    def move(dot: Dot) -> Mobject:
        return dot.animate(rate_func=linear, run_time=2 / 30).shift(2 * RIGHT)

    def construct(scene: Scene) -> None:
        scene.play(AnimationGroup(Succession(move(first), move(second)), rate_func=linear))

    log, _ = play(construct, first, second)
    assert log.seen[:4] == [(1, 0), (2, 0), (2, 1), (2, 2)]


def test_a_remover_leaves_nothing_behind() -> None:
    dot = Dot()

    def construct(scene: Scene) -> None:
        scene.add(dot)
        scene.play(FadeOut(dot), run_time=3 / 30)

    log, scene = play(construct)
    assert scene.mobjects == []
    assert log.dirty[:4] == [True, True, True, False]


def test_updaters_are_told_one_frame_of_time_for_each_frame() -> None:
    told: list[float] = []
    dot = Dot()
    dot.add_updater(lambda mobject, dt: told.append(dt))

    def construct(scene: Scene) -> None:
        scene.add(dot)
        told.clear()
        scene.play(ValueTracker(0).animate.set_value(1), run_time=5 / 30)
        scene.wait(3 / 30)
        scene.renderer.hold(scene, 2)

    play(construct)
    assert sum(told) == pytest.approx(10 / 30)


def test_a_wait_until_a_condition_ends_on_the_frame_that_fulfils_it() -> None:
    numbers: list[int] = []

    def construct(scene: Scene) -> None:
        scene.wait(1, stop_condition=lambda: scene.frame_number >= 3)
        numbers.append(scene.frame_number)

    play(construct)
    assert numbers == [3]


def test_waits_inside_a_play_count_whole_frames_and_redraw_nothing() -> None:
    def construct(scene: Scene) -> None:
        scene.add(Dot())
        scene.play(Wait(run_time=7 / 30))

    log, scene = play(construct)
    assert log.dirty == [True] + [False] * 19
    assert scene.frame_number == 20


def test_what_is_added_appears_on_the_next_frame() -> None:
    def construct(scene: Scene) -> None:
        scene.renderer.hold(scene, 2)
        scene.add(Dot(color="#FFFFFF"))
        scene.renderer.hold(scene, 2)

    log, _ = play(construct)
    assert log.dirty[:4] == [True, False, True, False]


def test_a_scene_that_ends_early_holds_its_last_frame() -> None:
    log, scene = play(lambda scene: scene.renderer.hold(scene, 3))
    assert len(log.dirty) == 20
    assert scene.frame_number == 20


def test_frames_outside_the_ranges_are_played_but_not_drawn() -> None:
    dot = Dot()

    def construct(scene: Scene) -> None:
        scene.play(dot.animate(rate_func=linear).shift(20 * RIGHT), run_time=20 / 30)

    log, _ = play(construct, dot, ranges=[(3, 5), (9, 10)])
    assert log.ranges == [(3, 5), (9, 10)]
    assert log.seen == [(4,), (5,), (10,)]


def test_a_scene_without_a_play_shows_its_mobjects_all_along() -> None:
    log, _ = play(lambda scene: scene.add(Dot()))
    assert log.dirty == [True] + [False] * 19


def test_parsed_paths_are_dropped_before_they_are_copied() -> None:
    dot = Dot()
    dot.path_obj = np.zeros(3)
    play(lambda scene: scene.play(dot.animate.shift(RIGHT), run_time=1 / 30))
    assert dot.path_obj is None
