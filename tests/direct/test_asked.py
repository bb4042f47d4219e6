"""What the narration asks for by itself, where no cue covers it."""

from __future__ import annotations

import pytest

from tests.direct.library import on_word, said, staged

FIELDS = (
    "1. MANY ROADS\nDo you like bread? Baker!\n<Baker logo>\nDo you like wood? Joiner!\n<Joiner logo>\n{after}\n"
    "2. THE END\nThat is it.\n"
)


def scenes(panels):
    return [panel.scene for panel in panels]


def only(panels, scene):
    (panel,) = [panel for panel in panels if panel.scene == scene]
    return panel


def test_roles_are_named_as_the_narration_names_them_and_move_on_those_words():
    script, panels, _ = staged("The kitchen runs on the server, far away from any user of it.\n")
    panel = only(panels, "request")
    assert panel.params == {"client": "user", "server": "server"}
    assert (on_word(script, panel, "server"), on_word(script, panel, "client")) == ("server,", "user")


def test_one_role_alone_asks_for_nothing():
    _, panels, _ = staged("The kitchen runs on the server, far away.\n")
    assert "request" not in scenes(panels)


def test_two_sentences_that_ask_for_the_same_scene_share_one_panel():
    text = "Any user of ours talks to the very same server in the cellar of the mill. "
    _, panels, _ = staged(text + "Every browser asks that server through the same API for all that it may ever need.\n")
    panel = only(panels, "request")
    assert panel.params["through"] == "API"


@pytest.mark.parametrize(
    ("narration", "items"),
    [
        ("Your job is planning, building, and mending bridges all day.", ["planning", "building", "mending bridges"]),
        ("Tugasmu merancang, menguji, dan merawat jembatan setiap hari.", ["merancang", "menguji", "merawat jembatan"]),
        ("So it runs quick, cheap and safe for everyone in town.", ["quick", "cheap", "safe"]),
    ],
)
def test_a_list_in_the_narration_is_shown_on_cards(narration, items):
    script, panels, _ = staged(narration + "\n")
    panel = only(panels, "cards")
    assert panel.params["items"][: len(items) - 1] == items[:-1]
    assert panel.params["items"][-1].startswith(items[-1].split()[0])
    assert len(panel.params["items"][-1].split()) <= 3
    assert on_word(script, panel, "item-1") == f"{items[0].split()[0]},".replace(",,", ",")


def test_what_all_deeds_of_a_list_are_done_to_is_no_part_of_the_last():
    _, panels, _ = staged("Tugasmu merancang, mengecat, dan merawat jembatan itu setiap hari.\n")
    assert only(panels, "cards").params["items"][-1] == "merawat"
    _, panels, _ = staged("Your job is plans, rivets, and mending bridges all day.\n")
    assert only(panels, "cards").params["items"][-1].startswith("mending bridges")


def test_the_panels_around_a_list_cover_the_whole_narration():
    script, panels, _ = staged(
        "When the day has begun in the yard, you plan, build, and mend. Then you go home again.\n"
    )
    assert " ".join(said(script, panel) for panel in panels) == " ".join(word.text for word in script.words)


def test_clauses_are_no_cards():
    _, panels, _ = staged("You open the lid of the box, you take the whole lot out, and you put it all back in.\n")
    assert "cards" not in scenes(panels)


def test_and_many_more_speaks_of_what_the_chapter_has_shown():
    _, panels, _ = staged(FIELDS.format(after="And many more, all within 2 minutes!"))
    assert only(panels, "wall").params == {"items": ["Baker", "Joiner"], "time": "2 minutes"}


def test_and_many_more_asks_for_nothing_where_nothing_was_shown():
    _, panels, _ = staged("1. MANY ROADS\nThere are bakers, and many more.\n")
    assert "wall" not in scenes(panels)


def test_an_address_is_shown_where_it_is_linked_and_a_plain_word_by_its_host():
    _, panels, _ = staged("---\ntitle: A\n---\n## One\nThe map is at [maps.example](https://maps.example/a?b=c).\n")
    assert only(panels, "link").params == {"address": "maps.example"}


def test_a_question_at_the_end_shows_the_first_picture_again():
    _, panels, _ = staged(
        "A bicycle is quick and quiet.\n<Picture of a bicycle>\n\nSo, will you ride a bicycle?\nBye!\n"
    )
    asked = [panel for panel in panels if panel.params.get("pictures")]
    assert [panel.params["pictures"] for panel in asked] == [[{"word": 1, "art": "bicycle"}]]


def test_the_image_of_one_sentence_does_not_come_back_where_nothing_speaks_of_it():
    _, panels, _ = staged("A list is a bicycle.\n<Picture of a bicycle>\n\nWe go on.\nSo, are you afraid?\nBye!\n")
    assert not [panel for panel in panels if panel.params.get("pictures") or panel.params.get("prop")]


def test_the_next_one_does_not_ask_to_follow():
    from cuereel.direct.words import stems

    assert not stems("berikutnya") & stems("ikuti")


@pytest.mark.parametrize(
    ("farewell", "actions"),
    [
        ("Follow us and share films like this one.", []),
        ("Like this one, and follow for more bridges.", ["like", "follow"]),
        ("Follow and like this film for more bridges.", ["follow", "like"]),
    ],
)
def test_what_a_thing_is_like_asks_nobody_to_like_it(farewell, actions):
    _, panels, _ = staged(f"A bridge of rope.\nIt holds a mule.\n{farewell}\n")
    assert [panel.params["actions"] for panel in panels if panel.scene == "end_card"] == ([actions] if actions else [])


@pytest.mark.parametrize(
    ("farewell", "channel"),
    [
        ("Like this, and follow Rope and Plank please.", "Rope"),
        ("Like this and follow Rope Bridges for more.", "Rope Bridges"),
        ("Like this and subscribe to Rope Bridges!", "Rope Bridges"),
        ("Like and follow. Bridges hold more than you think.", ""),
    ],
)
def test_whom_to_follow_is_who_is_named(farewell, channel):
    _, panels, _ = staged(f"A bridge of rope.\nIt holds a mule.\n{farewell}\n")
    cards = [panel for panel in panels if panel.scene == "end_card"]
    assert [panel.params.get("channel", "") for panel in cards] == [channel]


@pytest.mark.parametrize(
    ("closing", "marked"),
    [
        ("So will you build a bridge of your own this year?", False),
        ("So you will build a bridge of your own this year.", True),
    ],
)
def test_the_closing_question_is_no_part_of_the_last_chapter(closing, marked):
    _, panels, _ = staged(
        f"1. ONE BRIDGE\nThe first was of rope.\n{closing}\nSubscribe, like and follow for the next bridge.\n"
    )
    assert panels[-1].scene == "end_card"
    assert panels[-2].marked is marked
