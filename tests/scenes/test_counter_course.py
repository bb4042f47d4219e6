"""Where a number is on its way: it runs long enough to be seen, rests at its stops, and stands before the cut."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely, some_art

from cuereel.scene.count.course import Course
from cuereel.scene.count.timing import REST, WAITS, reached, run_share


@pytest.mark.parametrize("frames", [40, 90, 200])
@pytest.mark.parametrize(("run", "told"), [(0, [0]), (39, [39]), (0, [5, 5]), (100, [10, 20, 199]), (0, [0, 1, 2, 3])])
def test_whatever_is_said_a_number_runs_and_then_rests(frames: int, run: int, told: list[int]) -> None:
    at = reached(run, told, frames, 30)
    assert at == sorted(set(at)) and len(at) == len(told) + 1
    assert at[-1] <= frames - REST
    assert at[-1] - at[0] >= min(24, frames - REST)


def test_it_lands_on_its_word_where_there_is_time() -> None:
    assert reached(10, [70], 120, 30) == [10, 70]
    assert reached(60, [70], 120, 30)[1] == 70


def test_it_is_never_long_at_its_first_value() -> None:
    assert reached(90, [150], 200, 30) == [WAITS, 150]


def test_it_rests_at_each_stop() -> None:
    at = [0, 30, 60, 90]
    shares = [run_share(frame, at) for frame in range(100)]
    assert shares == sorted(shares) and shares[90] == 1
    assert [shares[frame] for frame in (30, 60)] == pytest.approx([1 / 3, 2 / 3], abs=0.02)
    assert shares[35] == shares[30]


def test_a_course_reads_every_value_that_is_told() -> None:
    course = Course(["2", "4", "8", "1000"])
    assert [course.at(share / 3) for share in range(4)] == ["2", "4", "8", "1000"]
    assert course.heights == pytest.approx((0.002, 0.004, 0.008, 1))
    assert Course(["900", "850", "800"]).rises is False


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_the_thing_and_the_caption_stand_clear_of_the_number(format_name: str) -> None:
    film = {"start": "500", "end": "20", "thing": "wallet", "caption": "dollars"}

    def parts(scene: Any) -> dict[str, Any]:
        return {"number": scene._digits.mobject, "thing": scene._thing._rig.mobject, "wall": scene._slope._front}

    moments = {"run": 6, "land": 40}
    scene, seen = closely("counter", film, parts, moments=moments, frames=60, format_name=format_name, draw=some_art)
    number, thing, wall = (seen.boxes[name][-1] for name in ("number", "thing", "wall"))
    assert number and thing and wall
    assert thing[1] >= number[3] - 0.1 or thing[2] <= number[0]
    assert wall[3] < number[1] and seen.is_within("thing", scene.stage.text, slack=0.4)
    assert number[3] - number[1] >= 140 / 120 * 0.8
