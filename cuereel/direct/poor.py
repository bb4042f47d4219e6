"""A picture and the words of its cue that it leaves out -> whether it says too little to stand for the cue."""

from __future__ import annotations

from cuereel.artwork.phrase import about
from cuereel.artwork.words import one_of
from cuereel.direct.words import bare_of, fold

LEAST_TOLD = 4
"""Words of a cue at least that nothing shows, where its picture is too little."""

MOST_LEFT_OUT = 0.5
"""The part of a cue's words that may be left out, for a picture of something that says little by itself."""

_ANYBODY = frozenset(
    "person people man woman guy girl boy kid child user someone somebody character crowd "
    "face head muka wajah orang seseorang anak cowok cewek pria wanita bapak ibu pengguna".split()
)
_ANY_FIGURES = frozenset(
    "chart graph diagram grafik bagan table tabel counter list checklist box boxes dot dots line lines arrow arrows "
    "circle square number letter letters text icon screen page".split()
)
"""What a chart or a row of boxes shows is all in what the cue goes on to tell."""


def says_too_little(name: str, asked: int, left_out: int) -> bool:
    """Whether a picture of this, which leaves out so many of the words that its cue asks for, says nothing of it."""
    if left_out < LEAST_TOLD or left_out <= MOST_LEFT_OUT * asked:
        return False
    return says_nothing_alone(name)


def says_nothing_alone(name: str) -> bool:
    """Whether a picture of this says nothing without what its cue goes on to tell: anybody, or a chart of nothing."""
    words = [bare_of(fold(word)) for word in about(name).split()]
    heads = {form for word in (words[:1] + words[-1:]) for form in (word, one_of(word) or word)}
    return not heads.isdisjoint(_ANYBODY | _ANY_FIGURES)


def is_of_parts(text: str) -> bool:
    """Whether a cue opens with a chart, a table or the like, of which no part that it names is a picture."""
    words = [bare_of(fold(word)) for word in text.split()]
    first = next((word for word in words if word not in _OPENS), "")
    return not {first, one_of(first) or first}.isdisjoint(_ANY_FIGURES | _OF_PARTS)


_OPENS = frozenset("a an the show animation of picture gambar animasi tampilkan tampilin sebuah".split())
_OF_PARTS = frozenset("comparison diagram split timeline map perbandingan denah peta kolom".split())
