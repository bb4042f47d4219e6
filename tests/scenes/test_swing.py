"""A camera that swings over a cut goes one way on both sides of it, and rests away from it."""

from __future__ import annotations

from cuereel.scene.swing import FRAMES, swing


def test_it_sets_out_before_the_cut_and_comes_to_rest_behind_it() -> None:
    before, after = ([swing(since) for since in span] for span in (range(-FRAMES - 2, 0), range(FRAMES + 2)))
    assert before == sorted(before) and before[:2] == [0.0, 0.0] and before[-1] > 0.1
    assert after == sorted(after, reverse=True) and after[-1] == 0.0 and after[0] > 0.1
