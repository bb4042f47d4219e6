"""What captions leave out beside what scenes letter: the very words, and never so that another is lost."""

from __future__ import annotations

import pytest

from cuereel.direct.yielding import in_order, is_chosen, is_written, without_torn
from tests.direct.library import staged


@pytest.mark.parametrize(
    ("name", "spoken", "read"),
    [
        ("wallet", "wallet", True),
        ("wallet", "dompet", False),
        ("db", "database", True),
        ("umbrella", "payungnya", False),
    ],
)
def test_only_the_word_that_is_said_is_read_on_a_plate(name, spoken, read):
    assert is_written(name, spoken) is read


def test_what_a_scene_letters_in_the_language_that_is_spoken_may_be_said_in_it():
    assert is_written("wallet", "dompet", freely=True)
    chosen = {"type": "array", "items": {"$ref": "#/$defs/Deed"}}
    schema = {"properties": {"deeds": chosen, "names": {"type": "string"}}, "$defs": {"Deed": {"enum": ["like"]}}}
    assert is_chosen(schema, "deeds") and not is_chosen(schema, "names") and not is_chosen(schema, "none")


def test_what_is_said_before_what_is_shown_before_it_cannot_be_read_yet():
    assert in_order([(5, 6), (2, 3), (8, 9)]) == ((5, 6), (8, 9))


@pytest.mark.parametrize(
    ("text", "plates", "kept"),
    [
        ("There is wood. Try Oak, it is free.", [(4, 5)], []),
        ("We burn Oak, Ash and Elm.", [(2, 3), (3, 4), (5, 6)], [(2, 3), (3, 4), (5, 6)]),
        ("It was Oak, not Ash.", [(2, 3), (4, 5)], [(2, 3)]),
        ("Oak burns.", [(0, 1)], []),
    ],
)
def test_a_name_is_captioned_where_one_telling_word_would_be_left_beside_it(text, plates, kept):
    assert without_torn(staged(text + "\n")[0], plates) == tuple(kept)
