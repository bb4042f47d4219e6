"""The colour that a drawing has of its own: named where most of it is painted so, and then it is shown."""

from __future__ import annotations

import pytest

from cuereel.artwork.hue import colours_of, painted
from cuereel.artwork.index import ArtIndex
from cuereel.artwork.source import Art

SHEET = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{}</svg>'


def test_most_of_a_drawing_is_its_colour() -> None:
    drawn = SHEET.format('<path fill="#2e7d32" d="M0 0H10V8H0Z"/><path fill="#d32f2f" d="M0 8H10V10H0Z"/>')
    assert painted(Art(svg=drawn)) == {"green", "hijau"}


def test_a_drawing_of_two_colours_has_none_and_an_empty_one_neither() -> None:
    halves = SHEET.format('<path fill="#2e7d32" d="M0 0H10V5H0Z"/><path fill="#d32f2f" d="M0 5H10V10H0Z"/>')
    assert painted(Art(svg=halves)) == frozenset()
    assert painted(Art(svg=SHEET.format(""))) == frozenset()


@pytest.mark.parametrize(
    ("rgb", "names"),
    [
        ((255, 96, 34), ("red", "orange")),
        ((255, 200, 40), ("orange", "yellow")),
        ((121, 85, 72), ("brown",)),
        ((248, 187, 208), ("pink",)),
        ((20, 160, 160), ()),
        ((250, 250, 250), ("white",)),
    ],
)
def test_a_colour_between_two_answers_to_both_or_to_neither(rgb: tuple[int, int, int], names: tuple[str, ...]) -> None:
    assert colours_of(*rgb) == names


@pytest.mark.parametrize(
    ("name", "language", "missing"),
    [
        ("white tooth", "en", ()),
        ("burung putih", "id", ()),
        ("lush green potted plant", "en", ()),
        ("tooth on a red cushion", "en", ("red", "cushion")),
    ],
)
def test_a_colour_that_is_seen_is_shown(index: ArtIndex, name: str, language: str, missing: tuple[str, ...]) -> None:
    assert index.coverage(name, language).missing == missing
