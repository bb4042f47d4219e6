"""What a cue asks for beside what was read of it is told: places, marks, texts, ranges, turns and what goes on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cuereel.artwork import Coverage
from cuereel.declare import phrase
from cuereel.direct.claims import goes_on, stands_over
from cuereel.direct.drafting import GOING_ON, OVER
from cuereel.direct.entries import asides, split_entries, without_asides
from cuereel.direct.lettering import is_range
from cuereel.direct.missing import as_written, without_untold
from cuereel.direct.pairs import pair_of
from cuereel.direct.phrases import read_cue
from cuereel.direct.states import states_of, turn_of
from cuereel.direct.template import wanted, within
from cuereel.model import Drawn
from tests.direct.library import CATALOG, TEXTS, staged

LONG = "We go on and on until it is over.\n"


def told(cues, **found):
    _, panels, problems = staged(LONG + "".join(f"<{cue}>" for cue in cues), **found)
    lists = [each.message.rpartition(": ")[2].split(", ") for each in problems if each.code == "partly-read"]
    return [panel for panel in panels if panel.cues], lists


def test_all_that_is_missing_of_a_cue_is_told_at_once_and_in_its_order():
    _, lists = told(["picture of a lute, purple, then a harp falls over"], art={"lute", "harp"})
    assert len(lists) == len(set(map(tuple, lists)))
    assert as_written(["far", "lute", "old"], "the old lute, far away") == ["old", "lute", "far"]


@pytest.mark.parametrize(
    ("cue", "words"),
    [
        ("three lutes, they pile up so the oldest stands in front", "in front"),
        ("three lutes, the last of them at the top", "at the top"),
        ("tiga lute, yang terakhir di depan", "di depan"),
    ],
)
def test_a_place_where_nothing_is_put_is_told(cue, words):
    _, (missing,) = told([cue], art={"lute"})
    assert any(words in each for each in missing)


def test_a_place_is_told_once_with_what_stands_there():
    _, (missing,) = told(["a lute behind the harp"], art={"lute"})
    assert missing == ["harp"]
    _, lists = told(['a lute with "OLD" under it'], art={"lute"})
    assert lists == []


def test_a_mark_of_ones_own_is_told_beside_what_is_drawn():
    for cue, word in (("a lute slowly ages, end with our logo", "logo"), ("a lute and our emblem", "emblem")):
        _, (missing,) = told([cue], art={"lute"})
        assert word in missing
    _, lists = told(["lute logo"], art={"lute"})
    assert lists == []


def test_a_mark_is_not_named_by_another_thing_that_it_goes_with():
    catalog = {"emblem": replace(CATALOG["emblem"], phrases=(phrase("{name} (logo|emblem|badge)"),))}
    for cue in ("lute with our emblem", "lute next to a red badge", "lute that has a badge"):
        slots = [value for each in read_cue(cue, catalog).fragments for _, value in each.slots]
        assert not any("lute" in value for value in slots)


def test_a_text_over_the_picture_before_it_is_told_to_stand_in_its_stead():
    panels, (missing,) = told(["a lute", 'big text "OLD" in the corner'], art={"lute"})
    assert [panel.scene for panel in panels] == ["picture", "text_card"]
    assert missing == ["corner", OVER]
    assert stands_over("OLD at the top") and not stands_over('"at the top" in purple')


def test_what_happens_next_to_the_picture_before_is_told_to_happen_elsewhere():
    _, (missing,) = told(["a lute", "then fog starts rolling in"], art={"lute", "fog"})
    assert GOING_ON in missing
    assert goes_on("lalu kabut turun") == ["lalu"]
    assert goes_on("then a harp falls") == goes_on("then old harp") == goes_on("fog rolls in") == []


def test_what_an_undrawn_picture_turns_into_comes_by_the_cut():
    assert turn_of("and then it turns into a harp") == ["turns", "into"]
    assert turn_of("lalu berubah jadi harpa") == ["berubah", "jadi"]
    assert turn_of("a lute becomes a harp") == []
    panels, missing = told(["picture of a yeti", "lalu berubah jadi harpa"], art={"harpa"})
    assert (panels[1].params, missing) == ({"image": "harpa"}, [])


def test_what_a_drawn_thing_turns_into_goes_on_with_it():
    panels, lists = told(
        ["picture of a lute", "which becomes a harp", "then turns into a drum"], art={"lute", "harp", "drum"}
    )
    assert [panel.params for panel in panels] == [{"items": ["lute", "harp", "drum"]}]
    assert lists == []


def test_a_range_of_labels_is_for_several_things_and_on_none():
    assert is_range("Day 1 to Day 7") and is_range("Kotak 1 sampai kotak 4")
    assert not is_range("1 to 7") and not is_range("Day 1 to Night 7")
    panels, (missing,) = told(["a lute labelled Peg 1 to Peg 6"], art={"lute"})
    assert (panels[0].params, missing) == ({"image": "lute"}, ["Peg 1 to Peg 6"])


def test_texts_and_measures_are_told_whole():
    assert as_written(["rises", "9", "c", "31"], "milk rises from 9°C to 31°C") == ["rises", "9°C", "31°C"]
    assert as_written(["2", "days", "4"], 'lutes with "2 days", "4 days"') == ["2 days", "4 days"]
    assert as_written(["spins", "12", "hours"], "spins for 12 hours") == ["spins", "12 hours"]
    assert as_written(["days"], 'for days, "2 days"') == ["days"]


def test_to_sort_is_a_doing_and_a_sort_of_thing_none():
    assert without_untold(["sort"], "the lutes sort themselves") == ["sort"]
    assert without_untold(["sort"], "sort of a lute") == []


def test_what_each_of_a_list_has_is_no_entry():
    row = phrase("row of {items}", items=["{items}"])
    catalog = {"icons": replace(CATALOG["icons"], phrases=(row,))}
    for cue in ("row of lute, harp, each with a purple bow", "row of lute, harp, masing-masing dengan busur"):
        (fragment,) = read_cue(cue, catalog).fragments
        assert split_entries(dict(fragment.slots)["items"]) == ["lute", "harp"]


@pytest.mark.parametrize(
    "aside",
    [
        "strings between them",
        "all tied to a post",
        "each gets a bow",
        "they spin",
        "half full",
        "masing-masing baru",
        "harp falls",
        "lutenya patah",
        "but the last one is wet",
        "middle one flips",
        "yang terakhir patah",
        "numbered",
    ],
)
def test_what_is_told_of_all_entries_is_none_of_them(aside):
    assert without_asides(["lute", "harp", aside]) == ["lute", "harp"]
    row = phrase("{items} icons", "icons : {items}", items=["{items}"])
    assert wanted(row, [("items", f"lute, harp; {aside}")], CATALOG["icons"].schema) == {"items": ["lute", "harp"]}


def test_how_a_list_is_laid_out_is_no_part_of_its_last_entry():
    row = phrase("cards : {items}", items=["{items}"])
    catalog = {"cards": replace(CATALOG["cards"], phrases=(row,))}
    for cue in ("cards: A, B, C in a 3x1 grid", "cards: A, B, C in two colours", "cards: A, B, C dengan warna cerah"):
        reading = read_cue(cue, catalog)
        assert dict(reading.fragments[0].slots)["items"] == "A, B, C"
        assert reading.unread


def test_entries_that_open_alike_are_all_entries():
    assert asides(["they love it", "they share it"]) == []
    assert split_entries("“Old” sama “New”") == ["Old", "New"]
    assert split_entries("lute sama harp") == ["lute sama harp"]


def test_what_the_camera_does_asks_for_no_camera():
    panels, lists = told(["the camera flies over a harbour"], art={"camera"})
    assert (panels[0].drawn, lists) == (Drawn.PLACEHOLDER, [])
    panels, _ = told(["camera on a tripod"], art={"camera"})
    assert panels[0].params == {"image": "camera"}


def test_a_thing_is_drawn_with_what_it_stands_in_where_art_shows_both():
    both = {"lute in a case": Coverage((), 2), "lute": Coverage((), 1)}
    panels, (missing,) = told(["a lute in a case burning up"], art=set(both), coverage=both)
    assert (panels[0].params, missing) == ({"image": "lute in a case"}, ["burning up"])


def test_then_alone_turns_one_thing_into_the_next_in_indonesian():
    assert states_of("terus jadi harpa") == ("", "harpa")
    assert states_of("harpa jadi mahal") == ("harpa jadi mahal",)


def test_clauses_are_no_cards():
    assert pair_of("a lute and a harp", lambda part: part.split()[0])
    assert pair_of("lute breaks and harp gets wet", lambda part: part.split()[0]) is None
    broken = {"old lute breaks": Coverage(("old",), 3, one="break")}
    panels, _ = told(["the old lute breaks and a harp"], art={"old lute breaks", "harp"}, coverage=broken)
    assert panels[0].scene != "cards"


def test_entries_beyond_those_that_a_scene_takes_are_told():
    schema = {"properties": {"items": {**TEXTS, "maxItems": 2}}}
    assert within(schema, {"items": ["lute", "harp", "drum"]}) == ({"items": ["lute", "harp"]}, ["drum"])


def test_one_after_another_is_told_to_be_too_fast_where_all_come_on_one_word():
    cue = "icons of lute, harp, drum appearing one by one"
    _, _, problems = staged(f"Lute harp and drum, all.\n<{cue}>\n", art={"lute", "harp", "drum"})
    assert not [each for each in problems if each.code in ("partly-read", "late")]
    _, _, problems = staged(f"Now.\n<{cue}>\n", art={"lute", "harp", "drum"})
    (late,) = [each for each in problems if each.code == "late"]
    assert late.message.startswith('"one by one"')


def test_words_that_only_point_back_are_no_thing():
    panels, _ = told(["picture of a lute", "picture of the top of it"], art={"lute", "top of it"})
    assert panels[-1].drawn is Drawn.PLACEHOLDER


def test_a_page_that_becomes_another_is_seen_to_change():
    assert without_untold(["change"], "then it change to a sold-out page") == []
    assert without_untold(["berubah"], "lalu halamannya berubah jadi layar kosong") == []
    assert without_untold(["changes"], "then the coin changes to a ticket") == ["changes"]
