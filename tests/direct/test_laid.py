"""Where cues are shown: in their order, on their side of a heading, and long enough to be seen."""

from __future__ import annotations

import pytest

from cuereel.direct.bind import Bound
from cuereel.direct.draft import Binding, Slot
from cuereel.direct.settle import settle
from cuereel.direct.timely import SEEN
from cuereel.direct.weigh import BRIEFEST, shortage, weight
from cuereel.model import Drawn, Edge
from tests.direct.library import on_word, said, staged


def shown(panels):
    """The cues in the order of their panels."""
    return [cue for panel in panels for cue in panel.cues]


def panel_of(panels, cue):
    (panel,) = [panel for panel in panels if cue in panel.cues]
    return panel


def codes(problems):
    return [problem.code for problem in problems]


TITLED = """SLOW MORNINGS MAKE A LONG DAY

<Picture of a moon>

1. THE LAMP
A lamp tells the body that it is noon.
<Picture of a lamp>
"""


@pytest.mark.parametrize("drawn", [("moon", "lamp"), ("lamp",)])
def test_a_cue_under_the_title_shares_its_time_and_goes_past_no_heading(drawn):
    text = "---\ntitle: SLOW MORNINGS MAKE A LONG DAY\n---\n" + TITLED
    script, panels, _ = staged(text, art=drawn)
    assert shown(panels) == [0, 1]
    moon = panel_of(panels, 0)
    assert [panel.scene for panel in panels[:3]] == ["title_card", moon.scene, "chapter_card"]
    assert said(script, panels[0]) + " " + said(script, moon) == "SLOW MORNINGS MAKE A LONG DAY"
    assert not shortage(script, panels[0].first, panels[0].last) and not shortage(script, moon.first, moon.last)


def test_a_cue_before_a_heading_stays_with_the_words_before_it():
    text = "Bread is old.\n<Picture of a loaf>\n1. THE OVEN\nThe loaf goes in.\n<Picture of an oven>\n"
    script, panels, _ = staged(text)
    assert said(script, panel_of(panels, 0)) == "Bread is old."


def test_cues_in_one_place_share_its_words():
    text = "Yeast is a fungus, and it is always hungry.\n<Picture of a magnifier><Picture of an open mouth>\n"
    script, panels, problems = staged(text)
    assert [said(script, panel) for panel in panels] == ["Yeast is a fungus,", "and it is always hungry."]
    assert "crowded" not in codes(problems)


def test_a_panel_is_not_moved_off_a_word_that_says_what_it_shows():
    text = "See the lamp go on as it gets dark out there.\n<Picture of a lamp><Picture of an owl><Picture of dusk>\n"
    script, panels, _ = staged(text)
    assert shown(panels) == [0, 1, 2]
    assert on_word(script, panels[0], "show") == "lamp"
    assert all(not shortage(script, panel.first, panel.last) for panel in panels)


def test_a_word_that_the_author_names_is_kept_though_the_panel_before_it_is_brief():
    text = "It was so late that everybody slept.\n<Picture of an owl><Picture of a bed | at: was>\n"
    script, panels, problems = staged(text)
    assert shown(panels) == [0, 1]
    assert on_word(script, panels[1], "show") == "was"
    assert said(script, panels[0]) == "It"
    assert codes(problems) == ["crowded"]


def test_too_many_cues_for_a_sentence_are_told_once():
    text = "Go now.\n<Picture of a dog><Picture of a cat>\n"
    _, panels, problems = staged(text)
    assert [panel.last - panel.first for panel in panels] == [1, 1]
    (crowded,) = [problem for problem in problems if problem.code == "crowded"]
    assert crowded.span is not None and crowded.severity.name == "INFO"


def test_words_said_in_another_order_than_the_cues_turn_their_panels_and_this_is_told():
    text = "First we feed the chickens, and then we ride the horses.\n<Picture of horses><Picture of chickens>\n"
    script, panels, problems = staged(text)
    assert shown(panels) == [1, 0]
    (told,) = [problem for problem in problems if problem.code == "shown-elsewhere"]
    assert told.span == script.cues[1].span


def test_a_word_that_is_only_near_in_meaning_turns_no_panels():
    near = {"pasture": "outside", "barn": "feed"}
    text = "First we feed the chickens and then we ride outside for hours.\n<Picture of a pasture><Picture of a barn>\n"

    def nearness(texts, others):
        return [[float(near.get(one) == other) for other in others] for one in texts]

    _, panels, problems = staged(text, nearness=nearness)
    assert shown(panels) == [0, 1]
    assert "shown-elsewhere" not in codes(problems)


def test_a_few_words_between_a_cues_panel_and_a_list_are_no_panel_of_their_own():
    text = (
        "The milk is always hiding at the very back of the shop,\n<Picture of milk>\n"
        "so you have to walk past the chips, the chocolate and the ice cream first.\n"
    )
    script, panels, _ = staged(text)
    assert [panel.scene for panel in panels] == ["picture", "cards"]
    assert said(script, panels[0]).endswith("so you have")


def test_what_is_likely_said_after_a_sure_word_is_shown_before_it_from_a_clause_on():
    text = (
        "With branches all of them get a road of their own, and once it is done you merge back.\n"
        "<A dance about how they merge><Picture of a merge>\n"
    )
    script, panels, _ = staged(text)
    assert shown(panels)[-2:] == [0, 1]
    assert said(script, panel_of(panels, 1)).startswith("merge") or on_word(script, panels[-1], "show") == "merge"
    assert not shortage(script, panel_of(panels, 0).first, panel_of(panels, 0).last)


def test_one_sentence_of_few_words_between_two_cues_keeps_with_the_panel_before_it():
    text = "The moon is up.\n<Picture of a moon>\n\nHush.\n\nThe owl is out.\n<Picture of an owl>\n"
    script, panels, _ = staged(text)
    assert [said(script, panel) for panel in panels] == ["The moon is up. Hush.", "The owl is out."]


def test_digits_and_the_ends_of_sentences_take_time():
    script, panels, _ = staged("It is 404. So\n<Picture of a page>\n")
    assert weight(script, 0, 3) == 2 + 2 + 3 * 4 + 4
    assert weight(script, 3, 4) == 2 + 4
    assert shortage(script, 3, 4) == BRIEFEST - 6
    assert panels[0].drawn is Drawn.CUE


def test_what_nobody_says_comes_after_what_is_said_before_it():
    said_last = Binding(5, 6)
    names = [
        ("item-1", "start", said_last),
        ("tick-1", "end", said_last),
        ("item-2", "start", None),
        ("tick-2", "end", None),
    ]
    bounds = tuple(Bound(Slot(name, (), edge, "", ""), binding) for name, edge, binding in names)
    placed = [(moment.word, moment.edge) for moment in settle(bounds, 0, 6)]
    assert placed == [(5, Edge.START), (5, Edge.END), (5, Edge.END), (5, Edge.END)]


def test_words_on_a_picture_that_nobody_says_come_once_it_is_whole_and_not_in_the_middle_of_what_is_left():
    text = "Here is a lamp that burns for a very long time in the dark of the night out there.\n"
    script, panels, _ = staged(text + "<Picture of a lamp with NEW text overlayed>\n")
    show, stamp = panels[0].moments[:2]
    assert 0 < weight(script, show.word, stamp.word) < BRIEFEST


def test_words_on_a_picture_are_there_long_enough_to_be_read_though_they_are_said_last():
    text = "The thing that counts the time for everyone up there is what we all call GPS.\n"
    script, panels, _ = staged(text + "<Picture of a lamp with GPS text overlayed>\n")
    stamp = panels[0].moments[1]
    assert weight(script, stamp.word, panels[0].last) >= SEEN


def test_words_on_a_picture_that_are_said_in_a_sentence_before_it_do_not_bring_it_there():
    text = "Sometimes the disk is full. The lamp wants to burn, and cannot, in the middle of the night.\n"
    script, panels, _ = staged(text + "<Picture of a disk><Picture of a lamp with FULL text overlayed>\n")
    assert said(script, panel_of(panels, 0)) == "Sometimes the disk is full."


def test_what_nobody_says_is_shown_before_what_is_named_with_the_last_words():
    text = "What you drink in the morning was once a small fruit on the slope of a volcano.\n"
    _, panels, problems = staged(text + "<Picture of a volcano><Picture of a cherry>\n")
    assert shown(panels) == [1, 0] and "shown-elsewhere" in codes(problems)
    _, panels, _ = staged(text + "<Picture of a volcano><Then a picture of a cherry>\n")
    assert shown(panels) == sorted(shown(panels)), "it says that it comes after it"


def test_what_is_named_twice_keeps_to_the_order_of_the_cues():
    text = "The shop has a very nice lamp, but next week the shop closes for good.\n"
    script, panels, problems = staged(text + "<Picture of a lamp><Picture of a shop>\n")
    assert shown(panels) == [0, 1] and "shown-elsewhere" not in codes(problems)
    assert said(script, panels[1]).startswith("but next week")


def test_words_before_a_cue_in_the_middle_of_a_clause_stay_with_that_cue():
    text = (
        "The loaf is warm, and bakers knead all that\n<Picture of a loaf>\n"
        "dough behind the oven before anybody wakes.\n<Picture of an oven>\n"
    )
    script, panels, _ = staged(text)
    assert said(script, panel_of(panels, 0)) == "The loaf is warm, and bakers knead all that dough"
    assert said(script, panel_of(panels, 1)) == "behind the oven before anybody wakes."
