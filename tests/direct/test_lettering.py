"""A text that a cue asks for is lettered as it is written, and on nothing else than what it is asked for."""

from __future__ import annotations

import pytest

from cuereel.direct.lettering import is_written_as_text, lettering


@pytest.mark.parametrize(
    ("cue", "text", "rest"),
    [
        ("a lighthouse with a blue sign OPEN nailed to it", "OPEN", "a lighthouse with a blue nailed to it"),
        ("an oven that says 220°C", "220°C", "an oven"),
        ("a jar labelled €3,50 on a shelf", "€3,50", "a jar on a shelf"),
        ("a fox, speech bubble: I was here, and snow", "I was here", "a fox, speech bubble, and snow"),
        ("a crate with a code under it: A7 X9, then it opens", "A7 X9", "a crate with a code, then it opens"),
        ("a lamp with the word ÉCLAIR", "ÉCLAIR", "a lamp"),
        ("a robot holds a banner that reads Welcome back", "Welcome back", "a robot holds a banner"),
        ("an owl with @hoot under it", "@hoot", "an owl"),
        ('an owl writes "hoot"', "hoot", "an owl writes "),
        ("beruang, gelembung ucapan: Aku lapar", "Aku lapar", "beruang, gelembung ucapan"),
        ("label harga bertuliskan Rp9.000/kg", "Rp9.000/kg", "label harga"),
    ],
)
def test_a_text_is_taken_as_it_is_written(cue, text, rest):
    assert lettering(cue) == (text, rest)


@pytest.mark.parametrize(
    "cue",
    [
        "a fox runs, and the bridge says STOP",
        "a fox runs, then a trophy with the word FIRST",
        "a cat with 3 kittens",
        "a word cloud",
        "a clock from 4 PM to 9 PM",
    ],
)
def test_what_another_thing_says_is_not_stamped_on_the_first(cue):
    assert lettering(cue) == ("", cue)


def test_figures_and_signs_of_money_are_written_as_texts():
    assert [word for word in "OPEN Rp5.000 40% @owl hello A €3".split() if is_written_as_text(word)] == [
        "OPEN",
        "Rp5.000",
        "40%",
        "@owl",
        "€3",
    ]
