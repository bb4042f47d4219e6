"""Cues that name two things at once, texts that belong to one of them, and directions that name none."""

from __future__ import annotations

import pytest

from cuereel.artwork import Coverage
from cuereel.direct.naming import directed
from cuereel.direct.pairs import pair_of
from cuereel.direct.phrases import numbered_as_listed
from cuereel.direct.tongue import tongue_of
from tests.direct.library import staged

THINGS = {"lamp", "candle", "lampu", "lilin", "owl", "moon"}


def _core(text: str) -> str:
    return next((thing for thing in sorted(THINGS, key=len, reverse=True) if text.casefold().startswith(thing)), "")


def _panel(cue: str, **found):
    _, panels, problems = staged(f"Nobody says what it is.\n<{cue}>\n", art=THINGS, **found)
    return next(panel for panel in panels if panel.cues), [each.message for each in problems]


@pytest.mark.parametrize(
    ("cue", "things", "rest"),
    [
        ("a lamp on the left and a candle on the right", ("lamp", "candle"), ("left", "right")),
        ("lampu di kiri, lilin di kanan", ("lampu", "lilin"), ("kiri", "kanan")),
        ("a lamp and a candle side by side", ("lamp", "candle"), ("side by side",)),
        ("Split screen: left a lamp, right a candle", ("lamp", "candle"), ("Split", "screen", "left", "right")),
        ("layar terbagi, kiri lampu, kanan lilin", ("lampu", "lilin"), ("layar", "terbagi", "kiri", "kanan")),
        ("a lamp and a candle together", ("lamp", "candle"), ()),
        ("an owl next to the moon", ("owl", "moon"), ("next to",)),
        ('a lamp and a candle with "OR" in between', ("lamp", "candle"), ('"OR"', "in between")),
    ],
)
def test_two_things_are_told_apart_from_how_they_stand(cue, things, rest):
    pair = pair_of(cue, _core)
    assert pair is not None
    assert tuple(member.thing for member in pair.members) == things
    assert sorted(pair.rest) == sorted(rest)


@pytest.mark.parametrize("cue", ["a lamp", "a lamp and a zzz", "a lamp, a candle and an owl", "a lamp and a lamp"])
def test_what_is_not_just_two_things_is_no_pair(cue):
    assert pair_of(cue, _core) is None


def test_two_things_stand_on_cards_and_where_they_stand_is_told():
    panel, told = _panel("a lamp on the left and a candle on the right")
    assert (panel.scene, panel.params["items"]) == ("cards", ["lamp", "candle"])
    assert any("left, right" in each for each in told)


def test_each_text_goes_with_its_own_thing():
    panel, _ = _panel('lamp with text "10 W" beside candle with text "1 W"')
    assert panel.params["items"] == [{"text": "10 W", "icon": "lamp"}, {"text": "1 W", "icon": "candle"}]


def test_the_text_of_a_thing_that_is_not_drawn_is_told_and_put_on_nothing_else():
    panel, told = _panel('lamp with text on top saying "10 W" beside a zeppelin with text on top saying "2 W"')
    assert panel.params["image"] == "lamp"
    assert [stamp["text"] for stamp in panel.params.get("overlay", [])] != ["10 W", "2 W"]
    assert any("2 W" in each for each in told)


def test_a_text_is_told_even_where_its_words_are_idle_ones():
    _, told = _panel('a lamp on the left and a candle on the right with "OR" in between')
    assert any("OR" in each for each in told)


@pytest.mark.parametrize(
    ("cue", "named"),
    [
        ("End on a lamp", "a lamp"),
        ("Cut to: a lamp", "a lamp"),
        ("Tutup dengan lampu", "lampu"),
        ("Open door", "Open door"),
        ("A lamp", "A lamp"),
    ],
)
def test_the_verb_of_a_director_is_no_thing(cue, named):
    assert directed(cue) == named


def test_numbered_entries_are_a_list():
    assert numbered_as_listed("Three cards: 1. Wash 2. Dry 3. Fold") == "Three cards: Wash, Dry, Fold"
    assert numbered_as_listed("In 2. the lamp") == "In 2. the lamp"


@pytest.mark.parametrize(
    ("cue", "tongue"),
    [("a pot on a stove", "en"), ("pot di atas meja", "id"), ("Selokan kotor dicoret", "id"), ("Tesla", "xx")],
)
def test_a_cue_tells_its_own_language(cue, tongue):
    assert tongue_of(cue, "xx") == tongue


def test_a_picture_of_what_no_art_shows_is_one_of_what_it_opens_with():
    covered = {"owl on a roof": Coverage(("owl", "roof"), 2, head=False)}
    panel, told = _panel("Picture of an owl on a roof", coverage=covered)
    assert panel.params["image"] == "owl"
    assert any("roof" in each for each in told)


def test_two_of_a_thing_with_a_text_on_each_are_that_thing_twice():
    found = pair_of('two crates labelled IN and "OUT", rats inside', lambda text: text if "crate" in text else "")
    assert found is not None
    assert [(each.thing, each.text) for each in found.members] == [("crate", "IN"), ("crate", "OUT")]
    assert found.rest == ("rats", "inside")
