"""Every word of a cue is drawn, or told: invented cues through the whole director, and through its parts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cuereel.artwork import Coverage
from cuereel.artwork.coverage import telling
from cuereel.artwork.phrase import tells_no_thing
from cuereel.artwork.words import key_words, singular
from cuereel.declare import addition, phrase
from cuereel.direct.lettering import lettering
from cuereel.direct.phrases import read_cue
from cuereel.direct.rows import row_of
from cuereel.direct.shown import looks, openings, without_looks
from cuereel.direct.template import wanted
from cuereel.direct.wishes import leaves_its_entries
from cuereel.model import Drawn
from tests.direct.library import CATALOG, staged


def panels_of(cue, before="We go on.", **found):
    _, panels, problems = staged(f"{before}\n<{cue}>\n", **found)
    told = [
        word for problem in problems for word in problem.message.partition("nothing shows: ")[2].split(", ") if word
    ]
    return [panel for panel in panels if panel.cues], told


def declaring(name, *phrases):
    return {**CATALOG, name: replace(CATALOG[name], phrases=(*CATALOG[name].phrases, *phrases))}


def read(cue, catalog):
    reading = read_cue(cue, catalog)
    return [(each.scene, dict(each.slots)) for each in reading.fragments], reading.unread


def test_a_noun_that_is_surely_drawn_is_drawn_and_what_it_does_is_told():
    (panel,), told = panels_of("Walrus juggling a teapot", art={"Walrus"})
    assert (panel.scene, panel.params["image"], panel.partly) == ("picture", "Walrus", (0,))
    assert told == ["juggling", "teapot"]


def test_a_noun_that_is_not_drawn_leaves_the_cue_a_placeholder():
    (panel,), told = panels_of("Zwork juggling a teapot", art={"Walrus"})
    assert (panel.drawn, told) == (Drawn.PLACEHOLDER, [])


@pytest.mark.parametrize(
    ("cue", "thing"),
    [
        ("a walrus next to a teapot", "walrus"),
        ("walrus 3 meters long", "walrus"),
        ("Walrus: fat and happy", "Walrus"),
        ("a purple walrus", "walrus"),
        ("the drawer slides out", "drawer"),
        ("Zoom in on a walrus", ""),
        ("two walruses", ""),
        ("walrus", "walrus"),
    ],
)
def test_the_thing_that_a_cue_opens_with(cue, thing):
    assert next(openings(cue.removeprefix("a ").removeprefix("the ")), "") == thing


def test_how_a_thing_looks_that_is_shown_as_an_icon_is_told():
    covered = {"cracked lantern": Coverage(("cracked",), 2)}
    (panel,), told = panels_of("cracked lantern icon", coverage=covered)
    assert (panel.params, panel.partly, told) == ({"items": ["cracked lantern"]}, (0,), ["cracked"])


def test_a_name_is_shown_by_its_letters():
    covered = {"Harbor Pilot": Coverage(("pilot",), 2)}
    (panel,), told = panels_of("Harbor Pilot icon", coverage=covered)
    assert (panel.partly, told) == ((), [])


def test_a_label_is_not_lettered_with_how_the_thing_looks():
    (panel,), told = panels_of("a big purple save button being clicked")
    assert (panel.params["steps"], told) == ([{"press": "save"}], ["big purple"])


@pytest.mark.parametrize(("text", "told"), [("New Account", ()), ("red", ()), ("rusty “Go”", ("rusty",))])
def test_what_a_label_tells_of_looks(text, told):
    assert looks(text) == told


def test_a_quoted_label_stays_alone():
    assert without_looks("rusty “Go”") == "“Go”"


def test_words_between_those_of_a_pattern_are_told():
    (panel,), told = panels_of("a save button being twice clicked")
    assert (panel.params["steps"], told) == ([{"press": "save"}], ["twice"])


def test_how_fast_it_moves_goes_without_saying_where_it_moves():
    (panel,), told = panels_of("a save button being slowly clicked")
    assert (panel.params["steps"], told) == ([{"press": "save"}], [])


def test_words_passed_over_are_told_unless_the_scene_speaks_of_them():
    gapped = phrase("puzzle ... solved", text="?")
    reading = read_cue("puzzle while an owl sings, solved", declaring("text_card", gapped))
    assert reading.fragments[0].passed == ("while", "owl", "sings")


@pytest.mark.parametrize("name", ["moving between two ponds", "on top of it", "ringing", "left", "the bottom corner"])
def test_a_doing_or_a_place_is_no_thing(name):
    assert tells_no_thing(name)


@pytest.mark.parametrize("name", ["running shoe", "string", "VS Code", "FOR THE BIRDS", "lantern"])
def test_a_noun_is_a_thing(name):
    assert not tells_no_thing(name)


def test_what_an_icon_does_is_no_icon():
    found, unread = read("a lantern icon swinging", CATALOG)
    assert (found, unread) == ([("icons", {"items": "lantern"})], ("swinging",))


def test_an_address_is_one():
    catalog = declaring("link", phrase("website of {address}"))
    assert read("website of owls.example.org", catalog)[0] == [("link", {"address": "owls.example.org"})]
    assert not read("website of the owl club", catalog)[0]


def test_words_after_a_colon_are_not_those_of_the_pattern():
    catalog = declaring("emblem", phrase("logo (of|for) [the] {name}", "logo {name}"))
    assert read("LOGO: FOR THE OWLS", catalog)[0] == [("emblem", {"name": "FOR THE OWLS"})]


@pytest.mark.parametrize(
    ("cue", "text", "told"),
    [
        ('big text "OWLS" in purple', "OWLS", ["purple"]),
        ("big text OWLS AWAKE in the corner", "OWLS AWAKE", ["corner"]),
        ("big text owls on the roof", "owls on the roof", []),
    ],
)
def test_how_a_text_stands_is_not_lettered(cue, text, told):
    (panel,), found = panels_of(cue)
    assert (panel.params["text"], found) == (text, told)


def test_the_list_of_a_cue_wins_over_that_of_the_narration():
    row = phrase("row of icons [:] {each}", steps=[{"check": "{each}"}])
    asked = wanted(row, (("each", "owl, hen icon and emu"),), CATALOG["checkout"].schema)
    assert asked == {"steps": [{"check": "owl"}, {"check": "hen"}, {"check": "emu"}]}


def test_a_label_holds_no_clause():
    catalog = declaring("request", phrase("{client} asks {server}"))
    found, unread = read("an owl asks the barn, which burns", catalog)
    assert found == [("request", {"client": "owl", "server": "barn"})]
    assert "burns" in unread


def test_an_addition_goes_to_the_scene_that_stands_before_it():
    ticks = addition("ticks pop up", items=[])
    catalog = {**declaring("checklist", phrase("list : {items}", items=["{items}"]), ticks)}
    catalog = {**catalog, "wall": replace(catalog["wall"], phrases=(phrase("ticks pop up", items=[]),))}
    assert [scene for scene, _ in read("list: owl, hen, ticks pop up", catalog)[0]] == ["checklist", "checklist"]


def test_a_placeholder_stays_where_its_author_put_it():
    text = "The lantern glows and the walrus naps.\n<Picture of a walrus>\n<interpretive dance of a lantern>\n"
    _, panels, _ = staged(text)
    assert [panel.cues for panel in panels if panel.cues] == [(0,), (1,)]


def test_of_a_cue_that_is_not_drawn_at_all_no_part_is_told():
    covered = {"tailor": Coverage(("tailor",), 1, head=False)}
    (panel,), told = panels_of("tailor icon waving", coverage=covered)
    assert (panel.drawn, panel.partly, told) == (Drawn.PLACEHOLDER, (), [])


@pytest.mark.parametrize(
    ("name", "words"),
    [("photo album", ("photo", "album")), ("photo of a hen", ("hen",)), ("gambar ayam", ("ayam",))],
)
def test_the_word_for_a_picture_may_be_part_of_a_name(name, words):
    assert key_words(name) == words


def test_a_kind_of_picture_in_a_name_is_to_be_seen():
    assert telling("graphic card") == ("graphic", "card")


def test_glasses_are_no_kind_of_glass():
    assert singular("glasses") == "glasses"


@pytest.mark.parametrize(
    ("cue", "things", "told"),
    [
        ("Walrus, teapot and lantern in a row, each on fire", ["Walrus", "teapot", "lantern"], ["fire"]),
        ("a row of 4 lanterns", ["lantern"] * 4, []),
        ("three walruses dancing", ["walrus"] * 3, ["dancing"]),
        ("four lanterns appear one by one", ["lantern"] * 4, []),
        ("The kitchen: teapot, lantern, walrus", ["teapot", "lantern", "walrus"], ["kitchen"]),
        ("lima walrus di atas meja", ["walrus"] * 5, ["meja"]),
        ("walrus, zwork and a teapot in a row, on fire", ["walrus", "zwork", "teapot"], ["fire"]),
    ],
)
def test_three_or_more_things_stand_side_by_side_and_the_rest_is_told(cue, things, told):
    found = {"walrus", "Walrus", "teapot", "lantern"}
    (panel,), missing = panels_of(cue, before="We go on and on until it is over.", art=found)
    assert (panel.scene, panel.params["items"], missing) == ("icons", things, told)


def test_two_things_or_an_unknown_one_make_no_row():
    known = {"walrus", "teapot"}.__contains__
    assert row_of("walrus and teapot side by side", known) is None
    assert row_of("walrus, teapot and zwork on a table", known) is None
    assert row_of("walrus, a blork and zwork side by side", known) is None
    assert row_of("walrus, then the teapot whistles and the walrus leaves", known) is None
    assert row_of("gambar walrus, teapot lalu walrus", known).things == ("walrus", "teapot", "walrus")
    assert row_of("walrus, the teapot boils over, a walrus", known) is None


@pytest.mark.parametrize(
    ("cue", "stamp", "rest"),
    [
        ('walrus waving, text "HELLO"', "HELLO", "walrus waving"),
        ('walrus with "Club 7" under it, waving', "Club 7", "walrus, waving"),
        ("walrus bertuliskan LIBUR", "LIBUR", "walrus"),
        ("walrus with the words GO AWAY on top", "GO AWAY", "walrus"),
        ("walrus with a text nobody reads", "", "walrus with a text nobody reads"),
    ],
)
def test_a_text_that_a_cue_asks_for_is_found_in_it(cue, stamp, rest):
    assert lettering(cue) == (stamp, rest)


def test_a_text_is_stamped_on_a_thing_of_which_more_is_told():
    (panel,), told = panels_of('Walrus waving, text "HELLO"', art={"Walrus"})
    assert (panel.params["overlay"], told) == ([{"text": "HELLO"}], ["waving"])


def test_a_plural_shown_by_art_of_one_is_told():
    covered = {"walruses": Coverage((), 1, one="walrus")}
    (panel,), told = panels_of("Picture of walruses", coverage=covered)
    assert (panel.partly, told) == ((0,), ["more than one walrus"])


def test_a_thing_of_which_art_shows_no_more_than_the_head_is_drawn_in_part():
    covered = {"woollen walrus": Coverage(("woollen",), 2)}
    (panel,), told = panels_of("woollen walrus knitting", art={"woollen walrus"}, coverage=covered)
    assert (panel.params["image"], told) == ("woollen walrus", ["knitting", "woollen"])


def test_words_with_slashes_between_them_are_a_list():
    catalog = declaring("cards", phrase("three cards : {items}", items=["{items}"]))
    (fragments, unread) = read("Three cards: Old kettle / Cold room / No tea", catalog)
    assert (fragments, unread) == ([("cards", {"items": "Old kettle, Cold room, No tea"})], ())
    assert read('the text "Old / new"', CATALOG)[1] == read('the text "Old, new"', CATALOG)[1]


def test_an_amount_is_not_how_many_there_are():
    _, panels, _ = staged("The till rings.\n<$5 bell rings>\n", art={"bell": "own:bell"})
    assert all(panel.scene != "icons" for panel in panels)


def test_a_question_in_a_list_keeps_its_mark():
    _, panels, _ = staged("We ask.\n<icons of Ready?, Steady?, Gone?>\n", art={})
    assert any("Ready?" in str(panel.params) for panel in panels)


def test_a_slot_does_not_take_the_word_that_its_pattern_offers():
    catalog = declaring("end_card", phrase("end card", actions=[]), addition("with the channel [name] {channel}"))
    assert read("end card with the channel name", catalog)[0] == [("end_card", {})]
    assert read("end card with the channel name and a bell", catalog)[0] == [("end_card", {})]
    assert read("end card with the channel name Owl Barn", catalog)[0][1:] == [("end_card", {"channel": "Owl Barn"})]


def test_what_a_thing_turns_into_is_no_name():
    panels, _ = panels_of("Zwork icon and then it turns into a qualb icon", art={"Walrus"})
    assert {panel.drawn for panel in panels} == {Drawn.PLACEHOLDER}


def test_a_cue_with_entries_of_its_own_takes_none_from_the_narration():
    catalog = declaring("checklist", phrase("[a] list", items=[]))
    for cue in ("a list, quite odd: 1. rope 2. plank", "a list, quite odd: rope, plank, nail"):
        assert leaves_its_entries(cue, read_cue(cue, catalog))
    assert not leaves_its_entries("a list, quite odd", read_cue("a list, quite odd", catalog))
