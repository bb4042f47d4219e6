"""A cue that counts as drawn is drawn, and what is missing of it is said."""

from __future__ import annotations

import pytest

from cuereel.artwork import Coverage
from cuereel.diagnostics import Severity
from cuereel.direct.entries import split_entries
from cuereel.direct.nearest import nearest_scenes
from cuereel.direct.states import states_of
from cuereel.model import Drawn
from tests.direct.library import CATALOG, staged


def panel_of(panels, cue=0):
    (panel,) = [panel for panel in panels if cue in panel.cues]
    return panel


def codes(problems):
    return [problem.code for problem in problems if problem.severity > Severity.INFO]


def test_what_the_art_of_a_picture_does_not_show_is_said_and_the_cue_counts_in_part():
    name = "parrot on a swing"
    covered = {name: Coverage(("swing",), 2)}
    _, panels, problems = staged(f"The parrot talks.\n<Picture of a {name}>\n", coverage=covered)
    panel = panel_of(panels)
    assert (panel.scene, panel.partly) == ("picture", (0,))
    assert codes(problems) == ["partly-drawn"]
    assert [problem.message for problem in problems if "part" in problem.code] == [
        f'only a part of "{name}" is drawn; nothing shows: swing'
    ]


def test_a_picture_without_its_head_is_a_placeholder():
    covered = {"tailor": Coverage(("tailor",), 1, head=False)}
    _, panels, problems = staged("The tailor sews.\n<Picture of a tailor>\n", coverage=covered)
    assert panel_of(panels).drawn is Drawn.PLACEHOLDER
    assert codes(problems) == ["no-art"]


def test_what_is_added_to_a_picture_without_art_is_not_drawn_either_and_is_quoted():
    passage = "one two three four five six seven eight nine ten eleven twelve thirteen"
    _, panels, problems = staged(f"A quux is fine.\n<Picture of a quux><with {passage} text overlayed>\n", art={"car"})
    assert panel_of(panels, 1).params["cue"] == f"Picture of a quux + with {passage} text overlayed"
    assert codes(problems) == ["no-art", "nothing-to-modify"]


def test_the_words_on_a_picture_without_art_are_lettered_alone():
    _, panels, problems = staged("A quux is fine.\n<Picture of a quux><with fine text overlayed>\n", art={"car"})
    panel = panel_of(panels, 1)
    assert (panel.scene, panel.params, panel.cues, panel.partly) == ("text_card", {"text": "fine"}, (0, 1), (0,))
    assert codes(problems) == ["no-art"]


def test_the_texts_of_a_cue_that_nobody_can_draw_are_lettered_and_the_rest_is_told():
    for cue, scene, params, told in (
        ('The zwork mumbles "OPEN" at noon', "text_card", {"text": "OPEN"}, "zwork mumbles, noon"),
        ('zwork "HOT" versus florvy "COLD"', "cards", {"items": ["HOT", "COLD"]}, "zwork, versus florvy"),
    ):
        _, panels, problems = staged(f"We go on and on until it is over.\n<{cue}>\n")
        panel = panel_of(panels)
        assert (panel.scene, panel.params, panel.partly) == (scene, params, (0,))
        assert [problem.message.rpartition(": ")[2] for problem in problems] == [told]


def test_an_addition_to_a_placeholder_is_reported_and_quoted():
    text = "Nothing to see.\n<Interpretive dance about latency><fix the bug which is just changing < to <= >\n"
    _, panels, problems = staged(text)
    panel = panel_of(panels, 1)
    assert panel.drawn is Drawn.PLACEHOLDER
    assert "changing" in panel.params["cue"]
    assert codes(problems) == ["unknown-cue", "nothing-to-modify"]


def test_words_that_nothing_reads_count_the_cue_in_part():
    _, panels, problems = staged("Press it.\n<a buy button being clicked, fireworks>\n")
    assert panel_of(panels).partly == (0,)
    assert "fireworks" in problems[0].message


def test_how_things_stand_is_no_part_of_a_name():
    _, panels, problems = staged("Two tools.\n<Icons of Docker and Redis side by side>\n")
    panel = panel_of(panels)
    assert panel.params == {"items": ["Docker", "Redis"]}
    assert panel.partly == (0,)
    assert codes(problems) == ["partly-read"]


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ('Text: "salt, pepper and oil"', "salt, pepper and oil"),
        ('"Then it was over, and then"', "Then it was over, and then"),
        ("Text SALT AND PEPPER", "SALT AND PEPPER"),
        ("Text: each one gets a turn", "each one gets a turn"),
    ],
)
def test_words_that_are_to_be_read_lose_none(cue, text):
    _, panels, problems = staged(f"Cook it.\n<{cue}>\n")
    assert panel_of(panels).params == {"text": text}
    assert not codes(problems)


def test_a_lower_case_word_after_text_is_not_lettered():
    _, panels, _ = staged("Cook it.\n<Text animation>\n")
    assert panel_of(panels).scene == "placeholder"


def test_a_cue_that_names_its_own_picture_never_stamps_the_one_before():
    text = "A kettle and a spoon.\n<Picture of a kettle>\n<a spoon with hot text overlayed>\n"
    _, panels, _ = staged(text, art={"kettle", "spoon"})
    assert panel_of(panels, 0).params == {"image": "kettle"}
    assert panel_of(panels, 1).params == {"image": "spoon", "overlay": [{"text": "hot"}]}


def test_a_cue_whose_own_picture_is_unknown_is_a_placeholder():
    text = "A kettle and a zwork.\n<Picture of a kettle>\n<a zwork with hot text overlayed>\n"
    _, panels, _ = staged(text, art={"kettle"})
    assert panel_of(panels, 0).params == {"image": "kettle"}
    assert panel_of(panels, 1).drawn is Drawn.PLACEHOLDER


def test_a_thing_that_becomes_another_is_shown_in_its_states():
    _, panels, problems = staged(
        "Seeds grow.\n<Picture of a seed with legs then it turns into a tree>\n",
        art={"seed", "tree"},
        coverage={"seed with legs": Coverage(("legs",), 2)},
    )
    panel = panel_of(panels)
    assert (panel.scene, panel.params) == ("icons", {"items": ["seed", "tree"]})
    assert (panel.partly, codes(problems)) == ((0,), ["partly-read"])


def test_what_a_picture_becomes_joins_it_as_its_next_state():
    text = "Seeds grow.\n<Picture of a seed>\n<then it changes into a tree>\n"
    _, panels, problems = staged(text, art={"seed", "tree"})
    panel = panel_of(panels, 1)
    assert (panel.scene, panel.cues, panel.params) == ("icons", (0, 1), {"items": ["seed", "tree"]})
    assert codes(problems) == []


def test_what_an_undrawn_thing_becomes_is_a_picture_that_comes_by_the_cut():
    text = "Seeds grow.\n<Picture of a seed>\n<then it changes into a tree>\n"
    _, panels, problems = staged(text, art={"tree"})
    assert panel_of(panels, 1).params == {"image": "tree"}
    assert not [each.message for each in problems if each.code == "partly-read"]


def test_icons_without_art_are_lettered_and_count_in_part():
    _, panels, problems = staged("Two shops.\n<Icons of Foo and Bar>\n", art={"car"})
    panel = panel_of(panels)
    assert (panel.scene, panel.partly) == ("icons", (0,))
    assert codes(problems) == ["partly-read", "no-art", "no-art"]


def test_the_word_icon_is_no_part_of_a_label():
    _, panels, _ = staged("Two shops.\n<Foo icon and then Bar icon>\n")
    assert panel_of(panels).params == {"items": ["Foo", "Bar"]}


def test_a_cue_that_lists_what_nobody_names_is_not_counted_beside_others():
    text = "Press it now.\n<a buy button being clicked>\n<a row of icons>\n"
    _, panels, problems = staged(text)
    panel = panel_of(panels, 1)
    assert panel.params["steps"] == [{"press": "buy"}]
    assert panel.unmet == (1,)
    assert codes(problems) == ["nothing-listed"]


def test_scene_types_are_named_only_where_they_are_near():
    assert nearest_scenes("a button that is pressed softly", CATALOG) == ("checkout",)
    assert nearest_scenes("an owl reads poems by the lake", CATALOG) == ()


def test_a_quoted_entry_is_one():
    assert split_entries("“salt, pepper”, oil and “bread and wine”") == ["salt, pepper", "oil", "bread and wine"]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("a seed that turns into a tree", ("a seed", "tree")),
        ("Ulat berubah jadi kupu-kupu, lalu berubah jadi ulat lagi", ("Ulat", "kupu-kupu", "ulat")),
        ("then it becomes a frog", ("", "frog")),
        ("a frog on a leaf", ("a frog on a leaf",)),
    ],
)
def test_the_states_of_a_thing(text, states):
    assert states_of(text) == states


def test_the_capital_that_opens_a_sentence_makes_no_name_of_a_word():
    _, panels, _ = staged("Harbor towns are old. We use Harbor here.\n", pictures={"Harbor"})
    (found,) = [panel.params["pictures"] for panel in panels if "pictures" in panel.params]
    assert found == [{"word": 7, "art": "Harbor"}]


def test_of_words_beside_a_quotation_only_the_quotation_is_lettered_and_the_rest_is_told():
    _, panels, problems = staged(
        'A car goes by and by.\n<picture of a car><with the big red "SOLD OUT" text on it>\n', art={"car"}
    )
    (panel,) = [panel for panel in panels if panel.cues]
    assert panel.params["overlay"] == [{"text": "SOLD OUT"}]
    told = [each.message.rpartition(": ")[2] for each in problems if each.code == "partly-read"]
    assert told == ["big red"]
