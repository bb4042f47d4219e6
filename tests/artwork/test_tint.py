"""Drawings in another colour: what is painted in the drawing's own one changes, and all else stays."""

from __future__ import annotations

import pytest

from cuereel.artwork.index import ArtIndex
from cuereel.artwork.source import Art
from cuereel.artwork.tint import own_colour, plain, tinted

CASE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    '<path fill="#2196F3" d="M0 0H10V8H0Z"/><path fill="#1565C0" d="M0 0H2V8H0Z"/>'
    '<path fill="#424242" d="M0 8H10V10H0Z"/><path fill="#ffeb3b" d="M4 3H6V5H4Z"/></svg>'
)


def art(svg: str) -> Art:
    return Art(svg)


def test_only_the_own_colour_changes_and_its_shades_stay_apart() -> None:
    assert own_colour(art(CASE)) == "blue"
    red = tinted(art(CASE), "red").svg
    assert "#424242" in red and "#ffeb3b" in red and "#2196F3" not in red and "#1565C0" not in red
    assert len(set(red.split('fill="'))) == len(set(CASE.split('fill="')))
    assert own_colour(art(red)) == "red"


@pytest.mark.parametrize("colour", ["red", "orange", "yellow", "green", "purple", "brown", "white", "grey"])
def test_it_is_then_of_that_colour(colour: str) -> None:
    assert own_colour(tinted(art(CASE), colour)) == colour


def test_what_has_no_own_colour_stays_as_it_is() -> None:
    striped = CASE.replace("#1565C0", "#D32F2F").replace("M0 0H2", "M0 0H3")
    both = art(striped.replace("M4 3H6V5H4Z", "M6 3H10V8H6Z"))
    assert own_colour(both) == "" and tinted(both, "green") == both


@pytest.mark.parametrize(("name", "language"), [("red suitcase", "en"), ("koper merah", "id"), ("purple car", "en")])
def test_a_name_that_asks_for_another_colour_gets_it(index: ArtIndex, name: str, language: str) -> None:
    pick = index.find(name, language)
    assert pick is not None and plain(pick.art) != pick.art
    assert not index.coverage(name, language).missing
    assert index.load(pick.art).svg != index.load(plain(pick.art)).svg
    assert index.credit(pick.art) == index.credit(plain(pick.art))


@pytest.mark.parametrize(
    "name", ["red car", "green apple", "black cat", "red heart", "suitcase", "red and blue suitcase"]
)
def test_what_is_so_already_or_asks_for_several_is_as_it_comes(index: ArtIndex, name: str) -> None:
    pick = index.find(name)
    assert pick is None or plain(pick.art) == pick.art
