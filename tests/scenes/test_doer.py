"""Who does the work behind a page is who a narration says it is with weight, and nobody else."""

from __future__ import annotations

import pytest

from cuereel.scene.shop.doer import doer


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("tanpa sadar bahwa kamu lah yang menjaganya", (3, "kamu")),
        ("padahal kamulah yang bekerja.", (1, "kamu")),
        ("ternyata anda-lah orangnya", (1, "anda")),
        ("without knowing that it's you behind it", (4, "you")),
        ("and you are the one who made it", (1, "you")),
        ("kamu suka belanja di sini", None),
        ("salah satu masalah kamu", None),
        ("you see the page", None),
    ],
)
def test_the_one_who_did_it_is_named_with_weight(said: str, found: tuple[int, str] | None) -> None:
    assert doer(said.split(), 0) == found


def test_who_is_named_before_is_not_meant() -> None:
    assert doer("kamulah yang menekan lalu selesai".split(), 2) is None
