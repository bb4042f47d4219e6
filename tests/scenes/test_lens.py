"""The camera of a scene: what it moves is put back, clips go along, and it is where what is said happens."""

from __future__ import annotations

from typing import Any

import numpy as np
from closely import closely
from manim import Square

from cuereel.scene.lens import Lens
from cuereel.scene.rig import scaled, shifted, then
from cuereel.scene.sprite import clip_to

TOLD = {"client": "user", "server": "server", "request": "permintaan", "response": "data", "sends": "kirim"}
SLOWLY = {"client": 5, "sends": 50, "request": 60, "server": 90, "response": 150}


def test_a_pose_is_seen_and_then_taken_back_with_the_clip() -> None:
    window, seen = Square(), Square()
    clip_to(seen, window)
    before = seen.points.copy()
    lens = Lens([seen])
    for _ in range(2):
        lens.see(then(scaled(2.0), shifted(1.0, 0.0)))
        assert np.allclose(seen.points, before * 2 + [1, 0, 0]) and np.allclose(window.points, seen.points)
        lens.lift()
        assert np.array_equal(seen.points, before)


def sizes(moments: dict[str, int], frames: int) -> list[float]:
    scene: Any = closely("request", TOLD, lambda _: {}, moments=moments, frames=frames)[0]
    return [float(scene._views.pose(frame)[0, 0]) for frame in range(frames)]


def test_the_camera_is_at_the_laptop_then_at_the_server_and_stands_back_for_the_answer() -> None:
    seen = sizes(SLOWLY, 220)
    assert seen[10] > 1.3 and seen[130] > 1.3 and seen[180] < 1.1


def test_a_quick_exchange_is_seen_over_all() -> None:
    assert set(sizes({"server": 2, "client": 6, "request": 10, "response": 30}, 70)) == {1.0}
