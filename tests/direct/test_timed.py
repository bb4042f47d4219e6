"""A step comes on the words that speak of it: by another name, by an amount in words, by a sign, or where they turn."""

from __future__ import annotations

import pytest

from cuereel.diagnostics import Source
from cuereel.direct.amounts import spoken
from cuereel.direct.anchor import find_amount, find_called, find_exactly, find_sign
from cuereel.direct.colloquial import roots_of
from cuereel.direct.turns import _best
from cuereel.parse import parse


def _script(text):
    return parse(Source("film.txt", text), None)[0]


@pytest.mark.parametrize(
    ("word", "root"),
    [("ngecek", "cek"), ("nyimpen", "simpan"), ("benerin", "benar"), ("nulis", "tulis"), ("temen", "teman")],
)
def test_everyday_words_are_known_by_their_roots(word, root):
    assert root in roots_of(word)


@pytest.mark.parametrize("word", ["main", "login", "nest", "date", "coin", "meja"])
def test_a_word_that_is_a_root_or_of_another_language_has_none(word):
    assert not roots_of(word)


def test_an_amount_is_said_in_words():
    assert ("tujuh", "puluh", "lima") in spoken("75%")
    assert ("forty",) in spoken("$40")
    assert spoken("10 juta x 20% = 2 juta")[0] == ("sepuluh", "juta")
    assert not spoken("1") and not spoken("about 5")


def _word(script, place):
    return script.words[place.first].text.strip(".,?!") if place else None


def test_a_number_is_not_found_within_a_greater_one():
    script = _script("Dari lima puluh ribu sisa lima.\n<Picture of a bucket>\n")
    assert _word(script, find_amount(script, "5", 0, len(script.words))) == "lima"
    assert find_amount(script, "5", 0, len(script.words)).first == 5


@pytest.mark.parametrize(
    ("text", "narration", "word"),
    [
        ("Library card", "Bawa payung kamu.", None),
        ("umbrella", "Bawa payung kamu.", "payung"),
        ("payslip", "Siapin gaji, terus slip gaji.", "slip"),
        ("hospital", "Sampai di rumah sakit malam.", "rumah"),
        ("school locker", "Simpan di loker kamu.", "loker"),
    ],
)
def test_a_thing_is_found_by_its_name_in_the_other_language(text, narration, word):
    script = _script(f"{narration}\n<Picture of a bucket>\n")
    assert _word(script, find_called(script, text, 0, len(script.words))) == word


def test_a_picture_comes_with_what_it_stands_for():
    script = _script("Jalannya lambat banget.\n<Picture of a bucket>\n")
    assert _word(script, find_sign(script, "snail icon", 0, len(script.words))) == "lambat"


def test_a_capital_letter_is_no_article():
    script = _script("To a machine the letter A is a code.\n<Picture of a bucket>\n")
    assert find_exactly(script, "A", 0, len(script.words)).first == 5


def test_what_nobody_says_turns_with_the_narration():
    script = _script(
        "The old road took us an hour each way. With the bridge, it takes a minute.\n<Picture of a bucket>\n"
    )
    (word,) = _best(script, 0, len(script.words), 1, last=len(script.words))
    assert script.words[word].text == "With"


def test_the_second_of_two_comes_behind_what_joins_them():
    script = _script("Just let a baker and a miller do this.\n<Picture of a bucket>\n")
    (word,) = _best(script, 0, len(script.words), 1, last=len(script.words))
    assert script.words[word - 1].text == "and"
