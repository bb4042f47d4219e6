"""What of a cue nothing shows is named, in its author's words, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

from cuereel.artwork import Coverage
from cuereel.artwork.coverage import telling
from cuereel.declare import addition, phrase
from cuereel.direct.missing import as_written, joined, refers_back, two_at_once, where_it_stands, without_untold
from cuereel.direct.phrases import read_cue
from cuereel.direct.shown import goes_on_doing
from cuereel.direct.template import wanted
from cuereel.direct.wishes import names_none, stands_between_others
from cuereel.direct.words import slip
from cuereel.model import Drawn
from tests.direct.library import CATALOG, TEXT, TEXTS, on_word, staged


def panel_of(panels, cue=0):
    (panel,) = [panel for panel in panels if cue in panel.cues]
    return panel


def told(problems):
    return [problem.message.rpartition(": ")[2] for problem in problems if problem.code == "partly-read"]


def test_another_word_is_no_slip_in_typing():
    assert not slip("shows", "shoes")
    assert not slip("checks", "cheeks")
    assert slip("picture", "pictre")


def test_the_first_of_a_row_is_not_taken_for_a_word_that_asks_for_nothing():
    cue = "Shoes, forks, and a tent pop up one by one, each with $12 below it"
    _, panels, problems = staged(f"Buy them all.\n<{cue}>\n", art={"Shoes", "forks", "tent"})
    panel = panel_of(panels)
    assert panel.params == {"items": ["Shoes", "forks", "tent"]}
    assert told(problems) == ["$12"]


def test_a_quotation_beside_a_thing_is_an_entry_with_its_text_and_that_thing():
    schema = {"properties": {"items": {"type": "array"}}, "$defs": {"Item": {"properties": {"text": {}, "icon": {}}}}}
    slots = [("items", "“Up: 3 minutes” with a mule, “Down: 1 minute” beside a kite, “Rest”")]
    cards = phrase("cards : {items}", items=["{items}"])
    up, down = {"text": "Up: 3 minutes", "icon": "mule"}, {"text": "Down: 1 minute", "icon": "kite"}
    assert wanted(cards, slots, schema) == {"items": [up, down, "Rest"]}
    assert wanted(cards, slots, {**schema, "$defs": {}})["items"][0] == "Up: 3 minutes with a mule"


def test_when_a_thing_is_named_asks_for_nothing():
    assert without_untold(["ticked", "I", "say", "but", "too"], "ticked when I say it, but too") == ["ticked"]
    assert without_untold(["water", "runs"], "water while it runs") == ["water", "runs"]


def test_words_are_told_as_they_are_spelled():
    assert as_written(["cv", "dollar", "4.85", "rp5.000"], "the CV, $4.85 and Rp5.000") == ["CV", "$4.85", "Rp5.000"]


def test_words_that_stand_side_by_side_are_told_as_one():
    cue = "A mule with a question mark and an old, tired owl walk in one by one"
    assert joined(["question", "mark", "tired", "owl"], cue) == ["question mark", "tired owl"]
    assert joined(["walk", "one"], cue) == ["walk", "one by one"]
    assert joined(["three", "three rows"], "it has three rows") == ["three rows"]
    assert joined(["satu", "per"], "palu muncul satu per satu") == ["satu per satu"]


def test_that_something_comes_in_asks_for_nothing_else():
    assert without_untold(["Then", "pops", "up", "jars"], "Then labels pops up on the jars") == ["jars"]
    assert without_untold(["up"], "the owl looks up") == ["up"]


def test_a_word_for_what_was_named_before_is_no_name():
    catalog = {"icons": replace(CATALOG["icons"], phrases=(phrase("{items} icon", items=["{items}"]),))}
    assert names_none(read_cue("each icon", catalog))
    assert not names_none(read_cue("mule icon", catalog))


def test_a_line_between_others_is_none_of_the_picture_before():
    line = addition("line going back and forth between")
    catalog = {"checkout": replace(CATALOG["checkout"], phrases=(line,))}
    assert stands_between_others(read_cue("a line going back and forth between the harbour and ABC", catalog))
    assert not stands_between_others(read_cue("a line going back and forth", catalog))


def test_what_lists_nothing_is_told_where_it_stands():
    script, _, problems = staged("Press it now.\n<a buy button being clicked>\n<a row of icons>\n")
    (problem,) = [each for each in problems if each.code == "nothing-listed"]
    assert problem.span == script.cues[1].span


def test_what_a_thing_holds_is_told_where_it_is_to_be_empty():
    covered = dict.fromkeys(("jar", "Jar"), Coverage(holds="honey"))
    for cue, extra in {
        "Picture of a jar": [],
        "Jar, only a fly in it": ["fly, no honey in it"],
    }.items():
        _, _, problems = staged(f"Look at it.\n<{cue}>\n", art={"jar", "Jar"}, coverage=covered)
        assert told(problems) == extra


def test_the_heads_of_columns_are_no_rows_and_no_row_of_things():
    names = set("city hotel price notebook".split())
    _, panels, problems = staged("Look at it.\n<Notebook with a table: city, hotel, price>\n", art=names | {"Notebook"})
    assert panel_of(panels).params == {"image": "Notebook"}
    assert told(problems) == ["table, city, hotel, price"]
    _, panels, _ = staged("Look at it.\n<Table with columns: city, hotel, price>\n", art=names)
    assert panel_of(panels).scene == "placeholder"


def test_things_that_come_one_by_one_are_a_list_though_one_is_only_lettered():
    art = {"Palu", "gergaji", "hammer", "wrench"}
    for cue in ("Palu, gergaji sama paku muncul satu per satu", "A hammer, a nail and a wrench appear one by one"):
        _, panels, problems = staged(f"Look at it.\n<{cue}>\n", art=art)
        assert (panel_of(panels).scene, len(panel_of(panels).params["items"])) == ("icons", 3)
        assert [problem.code for problem in problems] == ["no-art"]


def test_icons_that_are_asked_for_by_that_word_stand_there_by_their_names():
    _, panels, _ = staged("Look at it.\n<Icons in a row: comb, floss, soap>\n", art={"soap"})
    assert panel_of(panels).params == {"items": ["comb", "floss", "soap"]}


def test_a_second_thing_beside_the_first_is_told():
    assert where_it_stands("a plum, and next to it a plum") == ["next to it"]
    _, panels, problems = staged("Two plums.\n<a green plum, and next to it a blue one>\n", art={"plum", "green plum"})
    assert panel_of(panels).params["image"] == "green plum"
    assert "next to it" in told(problems)[0]


def test_an_adjective_that_no_art_shows_is_told_and_leaves_the_thing():
    covered = {"cracked plum": Coverage(("cracked",), 2)}
    _, panels, _ = staged("A plum.\n<a cracked plum falls>\n", art={"plum", "cracked plum"}, coverage=covered)
    assert panel_of(panels).params["image"] == "plum"


def test_two_things_are_not_seen_at_once_where_one_becomes_the_other():
    assert two_at_once(["Foo", "Bar"], "Foo and Bar logos") == ["both at once"]
    assert two_at_once(["Foo", "Bar"], "Foo icon and then Bar") == []
    assert two_at_once(["Foo", "Bar", "Baz"], "Foo, Bar and Baz logos") == []


def test_how_many_there_are_is_told_where_one_is_drawn():
    _, panels, problems = staged("Lamps.\n<two lamps, far away>\n", art={"lamps"})
    assert panel_of(panels).params["image"] == "lamps"
    assert told(problems)[0].startswith("two")


def test_what_comes_at_last_is_drawn_where_the_first_cannot_be():
    _, panels, problems = staged("It was hard.\n<Yeti crossed out, then a medal with the word FIRST>\n", art={"medal"})
    assert [panel.drawn for panel in panels if panel.cues] == [Drawn.CUE]
    assert told(problems) == ["Yeti crossed out"]


def test_a_diagram_is_not_drawn_by_one_of_its_parts():
    _, panels, _ = staged("It rains.\n<Diagram: RAIN goes to RIVER, then an arrow to SEA>\n", art={"arrow"})
    assert [panel.drawn for panel in panels if panel.cues] == [Drawn.PLACEHOLDER]


def test_a_thing_on_a_label_ends_before_what_it_comes_with():
    _, panels, _ = staged("Follow us.\n<bell with icon>\n", art={"bell"})
    assert all("bell with" not in str(panel.params.get("items")) for panel in panels)


def test_a_picture_is_not_left_to_a_last_word_that_is_only_near_to_it():
    def nearness(texts, words):
        return [[0.9 if word == "it" or word == "home" else 0.0 for word in words] for _ in texts]

    script, panels, _ = staged("We walked a long way to go home.\n<Picture of a bus>\n", nearness=nearness)
    assert on_word(script, panel_of(panels), "show") != "home."


def test_entries_in_capitals_are_texts_without_pictures():
    _, panels, _ = staged("Three checks.\n<icons of ENOUGH MONEY, bus, tram>\n", pictures={"MONEY"})
    assert panel_of(panels).params["items"][0] == "ENOUGH MONEY"


CALLED_OUT = replace(
    CATALOG["picture"],
    schema={**CATALOG["picture"].schema, "properties": {"image": TEXT, "callouts": TEXTS}},
    phrases=(phrase("photo of [a|the] {image}"), addition("with (callouts|arrows) [to|for] {callouts}")),
)


def slots_of(cue, entry):
    return [dict(each.slots) for each in read_cue(cue, {entry.name: entry}).fragments]


def test_what_an_arrow_points_at_is_no_callout_where_more_is_told_of_it():
    assert slots_of("photo of a kettle with arrows to lid, charging port", CALLED_OUT)[1] == {
        "callouts": "lid, charging port"
    }
    cue = "photo of a kettle with an arrow pointing to a cloud that says steam"
    assert not any("callouts" in slots for slots in slots_of(cue, CALLED_OUT))


def test_words_that_speak_of_things_before_the_cue_are_told():
    assert refers_back("labels under each: Tin, Wool") == ["under each"]
    assert refers_back("Both of them spin") == ["Both of them"]
    assert refers_back("tulisan di bawah keduanya: ADA") == ["di bawah keduanya"]
    assert refers_back("each plum rolls") == refers_back("all three: a plum, a fork, a tent") == []
    _, panels, problems = staged("Three.\n<names under each: plum, fork, tent>\n", art={"plum", "fork", "tent"})
    assert panel_of(panels).params["items"] == ["plum", "fork", "tent"]
    assert told(problems) == ["under each"]


def test_a_text_or_another_clause_is_no_name_of_an_emblem():
    assert slots_of("Huge word ALARM, the plum emblem", CATALOG["emblem"]) == [{"name": "plum"}]
    assert slots_of("text editor emblem", CATALOG["emblem"]) == [{"name": "text editor"}]


def test_what_a_thing_does_next_is_no_second_thing():
    assert goes_on_doing("stops at the gate", "tram rolls in")
    assert goes_on_doing("stops", "a tram rolls in")
    assert not goes_on_doing("drinks", "food")
    _, panels, problems = staged("It came.\n<tram drives in and stops at the gate>\n", art={"tram", "stops"})
    assert panel_of(panels).params == {"image": "tram"}
    assert "stops" in told(problems)[0]


def test_texts_of_the_parts_of_a_thing_are_no_row_of_things():
    cue = 'Kettle with three lids: blue "OPEN", green "LOUD", red "SHUT"'
    _, panels, problems = staged(f"Lids.\n<{cue}>\n", art={"Kettle", 'blue "OPEN"', 'green "LOUD"', 'red "SHUT"'})
    assert panel_of(panels).params["image"] == "Kettle"
    assert {"blue", "green", "red"} <= set(told(problems)[0].split(", "))


def test_a_text_with_its_colour_is_no_name_of_an_icon():
    _, panels, _ = staged('Two.\n<icons of blue "OPEN" and green "LOUD">\n', art={"blue OPEN", "green LOUD"})
    assert panel_of(panels).drawn is Drawn.PLACEHOLDER
    assert slots_of('icons of plum "OPEN" and fork', CATALOG["icons"]) == [{"items": "plum “OPEN” and fork"}]


def test_an_end_card_that_only_says_whom_to_follow_reads_as_one_with_that_name():
    entry = replace(
        CATALOG["end_card"],
        phrases=(
            phrase("(end|closing) card"),
            phrase("follow button", actions=["follow"]),
            addition("with [my] handle {channel}"),
        ),
    )
    for cue in ('End card with the text "Follow @tin.wool"', 'End card dengan tulisan "Ikuti @tin.wool"'):
        assert slots_of(cue, entry)[-1] == {"channel": "@tin.wool"}
    assert all("channel" not in slots for slots in slots_of('End card with the text "Ask @tin first"', entry))


def test_words_of_time_are_no_things():
    assert without_untold(["still", "masih", "sekarang", "wet"], "still wet") == ["wet"]
    assert telling("plum still on a plate") == telling("plum on a plate")
