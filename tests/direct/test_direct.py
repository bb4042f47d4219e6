"""From prose cues to panels, with the nouns changed in every way."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cuereel.model import Drawn
from tests.direct.library import on_word, said, staged


def by_scene(panels, scene):
    return [panel for panel in panels if panel.scene == scene]


def test_a_picture_takes_the_text_of_the_cue_beside_it():
    script, panels, _ = staged(
        "A bicycle needs no petrol, and a database needs no pedals.\n"
        "<Picture of a bicycle><with database text overlayed>\n"
    )
    (panel,) = by_scene(panels, "picture")
    assert panel.params == {"image": "bicycle", "overlay": [{"text": "database"}]}
    assert on_word(script, panel, "show") == "bicycle"
    assert on_word(script, panel, "stamp") == "database"
    assert panel.cues == (0, 1)


def test_two_pictures_in_one_run_are_cut_at_the_clause():
    script, panels, _ = staged(
        "Kalau layar itu roda, kamu itu mesinnya, yang bekerja terus.\n<Picture of a wheel><Picture of the engine>\n"
    )
    first, second = by_scene(panels, "picture")
    assert on_word(script, second, "show") == "mesinnya,"
    assert said(script, first) == "Kalau layar itu roda,"


def test_cues_in_the_middle_of_a_sentence_do_not_cut_it():
    script, panels, _ = staged("We keep the engine\n<Picture of the engine>\nunder the hood all day.\n")
    (panel,) = by_scene(panels, "picture")
    assert "We keep the engine" in said(script, panel)


def test_words_of_another_language_are_found_through_the_glossary():
    script, panels, _ = staged("Hari ini sepedanya baru.\n<Picture of a bicycle>\n")
    assert on_word(script, by_scene(panels, "picture")[0], "show") == "sepedanya"


def test_a_button_is_labelled_as_the_narration_says_it():
    script, panels, _ = staged(
        "Saat pembeli menekan tombol beli, semua mulai.\n<Animastion of a buy button being clicked>\n"
    )
    (panel,) = by_scene(panels, "checkout")
    assert panel.params["steps"] == [{"press": "beli"}]
    assert on_word(script, panel, "press") == "beli,"


@pytest.mark.parametrize(
    ("narration", "entries"),
    [
        ("Di belakang ada cek saldo, cek stok gudang, dan kirim nota.", ["cek saldo", "cek stok gudang", "kirim nota"]),
        ("The server checks the balance, the stock and the database.", ["the balance", "the stock", "the database"]),
        (
            "The server does reading mail, sorting mail and sending mail.",
            ["reading mail", "sorting mail", "sending mail"],
        ),
        ("Begitu ditekan, mesin mulai cek kartu, cek alamat, dan seterusnya.", ["cek kartu", "cek alamat"]),
    ],
)
def test_a_cue_that_names_no_items_takes_them_from_the_narration(narration, entries):
    _, panels, _ = staged(f"{narration}\n<A row of icons>\n")
    steps = by_scene(panels, "checkout")[0].params["steps"]
    assert [step["check"] for step in steps if "check" in step] == entries


@pytest.mark.parametrize(("label", "scene"), [("pause", "screen"), ("buy", "checkout")])
def test_a_button_is_a_shops_only_where_something_is_bought(label, scene):
    _, panels, _ = staged(f"Then you take a breath and go on.\n<Animation of a {label} button being clicked>\n")
    assert [panel.scene for panel in panels if panel.cues] == [scene]


def test_a_quoted_message_becomes_the_last_step():
    script, panels, _ = staged(
        'Setelah tombol kirim ditekan, muncul "Surat sudah terkirim" di layar.\n<a send button being clicked>\n'
    )
    (panel,) = by_scene(panels, "checkout")
    assert panel.params["steps"][-1] == {"success": "Surat sudah terkirim"}
    assert on_word(script, panel, "success") == '"Surat'


def test_adjacent_cues_of_one_scene_make_one_panel():
    _, panels, _ = staged(
        "Tekan tombol bayar, lalu tunggu.\n"
        "<a pay button being clicked>\n<Then it change to a loading page>\n<a line going back and forth>\n"
    )
    (panel,) = by_scene(panels, "checkout")
    assert panel.cues == (0, 1, 2)
    assert panel.params["lines"] is True


def test_the_numbers_of_a_bug_are_read_from_the_cue():
    _, panels, _ = staged(
        "Satu tanda kecil salah.\n"
        "<Show a task to display number from 1-5 but it only show 1-4 "
        "then it fix the bug which is just changing < to <= >\n"
    )
    (panel,) = by_scene(panels, "code_fix")
    assert panel.params == {"first": 1, "last": 5, "shown_last": 4, "before": "<", "after": "<="}


def test_two_icons_in_a_row_are_bound_to_their_own_words():
    script, panels, _ = staged("Today a database, tomorrow Kubernetes.\n<Show database icon, and then Kubernetes>\n")
    (panel,) = by_scene(panels, "icons")
    assert panel.params == {"items": ["database", "Kubernetes"]}
    assert (on_word(script, panel, "show-1"), on_word(script, panel, "show-2")) == ("database,", "Kubernetes.")


def test_a_cue_before_its_words_is_understood_from_the_document():
    text = "<Picture of a whale>\nThe whale sings.\n\n<Picture of a crab>\nThe crab walks sideways.\n"
    script, panels, _ = staged(text)
    first, second = by_scene(panels, "picture")
    assert (on_word(script, first, "show"), on_word(script, second, "show")) == ("whale", "crab")


def test_what_nobody_can_draw_is_a_placeholder_and_says_so():
    _, panels, problems = staged("Nothing to see.\n<Interpretive dance about latency>\n")
    (panel,) = by_scene(panels, "placeholder")
    assert panel.drawn is Drawn.PLACEHOLDER
    assert panel.params["cue"] == "Interpretive dance about latency"
    assert [problem.code for problem in problems] == ["unknown-cue"]


def test_a_thing_without_art_is_a_placeholder_and_says_so():
    _, panels, problems = staged("A quux is fine.\n<Picture of a quux>\n", art={"car"})
    assert [panel.scene for panel in panels] == ["placeholder"]
    assert "no-art" in [problem.code for problem in problems]


def test_a_bare_name_is_a_picture_of_it_where_there_is_art():
    _, panels, _ = staged("The lion sleeps.\n<a lion>\n", art={"lion"})
    assert [panel.scene for panel in panels] == ["picture"]


def test_an_addition_without_a_panel_is_reported():
    _, _, problems = staged("Nothing here.\n<with big text overlayed>\n")
    assert "nothing-to-modify" in [problem.code for problem in problems]


def test_narration_without_cues_gets_headings_lists_and_kinetic_text():
    text = "# Alat\n\nYang kamu perlu ada di sini.\n\n- Palu\n- Paku yang kuat\n"
    _, panels, _ = staged(text)
    assert [panel.scene for panel in panels] == ["title_card", "kinetic_text", "checklist"]


def test_the_narration_may_ask_for_a_scene_itself():
    script, panels, _ = staged("Jangan lupa like dan subscribe ya, sampai jumpa dari Kanal Uji.\n")
    (panel,) = panels
    assert panel.scene == "end_card"
    assert panel.params == {"actions": ["like", "subscribe"], "channel": "Kanal Uji"}
    assert on_word(script, panel, "press-2") == "subscribe"


SHEET = """
script: film.txt
scenes:
  whale:
    cue: Picture of a whale
    overlay: {text: BIG, at: ocean}
    at: sings
    nudge: -2f
"""


def test_a_sheet_binds_moments_to_other_words():
    script, panels, problems = staged("The whale sings in the ocean.\n<Picture of a whale>\n", sheet=SHEET)
    (panel,) = panels
    assert not problems
    assert panel.id == "whale"
    assert (on_word(script, panel, "show"), on_word(script, panel, "stamp")) == ("sings", "ocean.")
    assert next(moment.nudge for moment in panel.moments if moment.name == "show") == -2


def test_every_mistake_of_a_sheet_is_reported_at_once():
    sheet = SHEET.replace("overlay:", "overley:").replace("at: sings", "at: dances wildly").replace("-2f", "soon")
    _, _, problems = staged("The whale sings in the ocean.\n<Picture of a whale>\n", sheet=sheet)
    assert sorted(problem.code for problem in problems) == ["unknown-key", "words-not-said"]
    unknown = next(problem for problem in problems if problem.code == "unknown-key")
    assert unknown.span is not None and unknown.span.slice(sheet) == "overley"
    assert unknown.hints == ('did you mean "overlay"?',)


def test_an_annotation_inside_a_cue_does_what_a_sheet_does():
    script, panels, problems = staged("The whale sings in the ocean.\n<Picture of a whale | overlay: BIG, at: sings>\n")
    assert not problems
    assert panels[0].params["overlay"] == [{"text": "BIG"}]
    assert on_word(script, panels[0], "show") == "sings"


@given(
    st.lists(
        st.sampled_from(
            [
                "The whale sings.",
                "A crab, a shell and a pearl.",
                "<Picture of a whale>",
                "<nonsense here>",
                "",
                "## Part",
                "- item",
                "<a row of icons>",
                "<with x text overlayed>",
            ]
        ),
        max_size=12,
    )
)
@settings(max_examples=60, deadline=None)
def test_panels_tile_the_words_whatever_the_script(lines):
    text = "\n".join(["Opening words here.", *lines])
    script, panels, _ = staged(text)
    at = 0
    for panel in panels:
        assert panel.first == at < panel.last
        assert all(panel.first <= moment.word < panel.last for moment in panel.moments)
        at = panel.last
    assert at == len(script.words)
    assert sorted(beat for panel in panels for beat in panel.beats) == list(range(len(script.beats)))
