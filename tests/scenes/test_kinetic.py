"""Pages of spoken words: how they fill their box, how their words come in, and how one becomes the next."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from picture_art import VAN
from watching import said, watch

from cuereel.formats import formats
from cuereel.scene.handover import SIDE, handed_over
from cuereel.scene.kinetic.asking import Hook
from cuereel.scene.kinetic.cursor import Route, Stop
from cuereel.scene.kinetic.marks import Ring
from cuereel.scene.kinetic.pictured import Driving, Standing
from cuereel.scene.kinetic.setter import ROOMY, SMALLEST, Voice, is_light, set_block
from cuereel.scene.kinetic.sweep import SEEN, Filled
from cuereel.scene.kinetic.turning import FRAMES, Turn, start_of
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.svg import read_svg

LINES = {
    "id": "untuk merancang dan mengimplementasikan API yang memungkinkan komunikasi antara frontend dan backend.",
    "en": "With great infrastructure comes great responsibility for the internationalization of everything.",
}


def box_of(format_name: str) -> Box:
    stage = Stage(formats()[format_name])
    return Box(stage.text.left, stage.text.bottom, stage.lower.right, stage.text.top)


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("count", [1, 2, 4, 8])
@pytest.mark.parametrize("language", ["en", "id"])
def test_a_block_of_type_stays_in_its_box_and_no_line_touches_the_next(
    format_name: str, count: int, language: str
) -> None:
    words, box = LINES[language].split()[:count], box_of(format_name)
    placed = set_block(words, range(count), [count // 2], box, Voice(), "poppins")
    assert [word.index for word in placed] == sorted(word.index for word in placed)
    assert {word.index for word in placed} == set(range(count))
    assert min(word.left for word in placed) >= box.left - 1e-6
    assert max(word.right for word in placed) <= box.right + 1e-6
    points = np.concatenate([glyph.points for word in placed for glyph in word.letters])
    assert points[:, 1].min() >= box.bottom
    assert points[:, 1].max() <= box.top + px(12)
    for one, two in pairwise(placed):
        if one.line != two.line:
            assert one.letters.get_bottom()[1] > two.letters.get_top()[1]


def test_a_key_word_is_larger_than_what_surrounds_it_and_small_words_stay_readable() -> None:
    words = "untuk membangun logika bisnis".split()
    placed = set_block(words, range(4), [2], box_of("shorts"), Voice(), "poppins")
    sizes = {words[word.index]: word.size for word in placed}
    assert sizes["logika"] >= 150
    assert max(sizes, key=lambda word: sizes[word]) == "logika"
    assert min(sizes.values()) >= SMALLEST


def test_a_few_words_fill_most_of_the_box() -> None:
    words, box = "Dengan menguasai keterampilan ini".split(), box_of("shorts")
    placed = set_block(words, range(4), [2], box, Voice(key=320), "poppins")
    assert (placed[0].top - placed[-1].base) / box.height > 0.55
    assert {word.size for word in placed if word.index == 2} == {placed[2].size}


@pytest.mark.parametrize(
    ("said", "key"),
    [("yang berfungsi secara efisien", 3), ("the kind of thing that matters", 5), ("di mana kamu berperan", 3)],
)
def test_a_word_without_a_meaning_of_its_own_is_never_the_largest(said: str, key: int) -> None:
    words = said.split()
    placed = set_block(words, range(len(words)), [key], box_of("shorts"), Voice(), "poppins")
    light = max(word.size for word in placed if is_light(words[word.index]) and not word.key)
    assert light <= ROOMY * next(word.size for word in placed if word.key) + 1e-6
    telling = [word.size for word in placed if not is_light(words[word.index])]
    assert not telling or light < max(telling)


@pytest.mark.parametrize("word", ["mengimplementasikan", "understanding", "pembahasan"])
def test_a_long_key_word_is_set_smaller_rather_than_broken(word: str) -> None:
    placed = set_block(["Pada", word, "ini"], range(3), [1], box_of("shorts"), Voice(), "poppins")
    assert [each.letters.content for each in placed if each.key] == [word]


def test_telling_words_are_large_enough_where_there_is_the_room() -> None:
    words = "Menjadi backend programmer adalah perjalanan".split()
    box = box_of("shorts").part(0.0, 0.5)
    placed = set_block(words, range(5), [1, 4], box, Voice(fill=0.9, level=True), "poppins")
    assert min(word.size for word in placed if not is_light(words[word.index])) >= 84


def test_a_ring_goes_round_the_whole_of_a_long_word() -> None:
    (word,) = set_block(["Prasayarat"], [0], [0], box_of("shorts").inset(30), Voice(key=260), "poppins")
    points = Ring([word], 0, "#FFFFFF")._whole.points
    spread = points - word.middle
    for letter_points in (glyph.points for glyph in word.letters):
        for x, y, _ in letter_points - word.middle:
            same_side = spread[(np.sign(spread[:, 0]) == np.sign(x)) & (np.abs(spread[:, 1]) <= abs(y) + px(12))]
            assert not len(same_side) or np.abs(same_side[:, 0]).min() > abs(x)


def test_a_picture_leaps_no_higher_than_the_words_above_it() -> None:
    words, moments, frames = said("Every harbor has a bright light.")
    pictures = {"pictures": [{"word": 2, "art": "known"}]}
    film = watch("kinetic_text", pictures, moments=moments, words=words, frames=frames + 30, language="en")
    (sheet, *_) = [each for each in film.scene.sheets if any(isinstance(actor, Standing) for actor in each.actors)]
    (art,) = [actor for actor in sheet.actors if isinstance(actor, Standing)]
    top = art._foot[1] + art._art.mobject[1].height / 1.035 + art._leap
    assert not art._floats
    assert top < min(word.word.low for word in sheet.words)


def test_what_only_stands_for_a_word_yields_to_what_is_built_there() -> None:
    words, moments, frames = said("We build a safe harbor.")
    for emblem, standing in ((True, 0), (False, 1)):
        pictures = {"pictures": [{"word": 4, "art": "known", "emblem": emblem}]}
        film = watch("kinetic_text", pictures, moments=moments, words=words, frames=frames, language="en")
        found = [actor for sheet in film.scene.sheets for actor in sheet.actors if isinstance(actor, Standing)]
        assert len(found) == standing


@pytest.mark.parametrize("pace", [1.5, 3.5, 6.0])
@pytest.mark.parametrize("language", ["en", "id"])
def test_every_word_is_seen_from_its_frame_on_and_for_a_fifth_of_a_second(language: str, pace: float) -> None:
    words, moments, frames = said(LINES[language], words_a_second=pace)
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames, language=language)
    scene, found = film.scene, {}
    for number, sheet in enumerate(scene.sheets):
        gone = scene.turns[number].start if number < len(scene.turns) else frames
        for word in sheet.words:
            found[word.word.index] = word.on
            assert gone - word.on >= min(
                6, moments[f"end-{word.word.index + 1}"] - moments[f"word-{word.word.index + 1}"]
            )
    assert [found[at] for at in range(len(words))] == [moments[f"word-{at + 1}"] - 1 for at in range(len(words))]


def test_a_page_leaves_only_when_its_last_word_was_seen_or_the_next_is_said() -> None:
    assert start_of(100, 130) == 127
    assert start_of(100, 109) == 108
    assert start_of(100, 104) == 104


@pytest.mark.parametrize("style", ["up", "left", "right", "in", "out"])
def test_a_turn_starts_where_pages_stand_and_ends_with_the_next_in_place(style: str) -> None:
    frame = Stage(formats()["shorts"]).frame
    turn = Turn(style, 50, np.zeros(3))
    assert np.allclose(turn.leaving(49, frame)[0], np.eye(3))
    pose, seen = turn.coming(50 + FRAMES, frame)
    assert np.allclose(pose, np.eye(3))
    assert seen == 1.0
    early, late = turn.leaving(51, frame), turn.leaving(50 + FRAMES, frame)
    moved = [float(abs(pose - np.eye(3)).max()) for pose, _ in (early, late)]
    assert moved[0] < moved[1]


def test_the_cursor_stands_at_each_stop_until_the_next() -> None:
    stops = [Stop(10, np.array([1.0, 2.0, 0.0]), 40), Stop(30, np.array([3.0, 0.0, 0.0]), 60)]
    route = Route(stops, np.zeros(3))
    assert np.allclose(route.at(0)[0], (1, 2, 0))
    assert np.allclose(route.at(29)[0], (1, 2, 0))
    assert not np.allclose(route.at(31)[0], (1, 2, 0))
    point, side = route.at(40)
    assert np.allclose(point, (3, 0, 0))
    assert side == pytest.approx(60)


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("line", [LINES["id"], "Apa kabar?", "That makes it 14x cheaper.", "Butuh 30 menit sehari."])
def test_no_word_stands_outside_the_text_box(format_name: str, line: str) -> None:
    words, moments, frames = said(line)
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames, format_name=format_name)
    box = film.scene.stage.text
    for sheet in film.scene.sheets:
        for word in sheet.words:
            assert word.word.left >= box.left - px(8)
            assert word.word.right <= box.right + px(8)
            assert word.word.top <= box.top + px(40)
            assert word.word.size * PX > 0


def test_a_held_page_never_freezes() -> None:
    words, moments, frames = said("Server itu cepat.", words_a_second=3)
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames + 200)
    assert film.longest_rest < 90


@pytest.mark.parametrize(("line", "through"), [("Siap ke balik mobil?", True), ("Siap naik mobil?", False)])
def test_a_vehicle_is_seen_through_where_the_words_speak_of_what_is_behind(
    line: str, through: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("watching.Square", lambda: read_svg(VAN))
    words, moments, frames = said(line)
    pictures = {"pictures": [{"word": len(words), "art": "van"}]}
    film = watch("kinetic_text", pictures, moments=moments, words=words, frames=frames + 30)
    driving = [actor for sheet in film.scene.sheets for actor in sheet.actors if isinstance(actor, Driving)]
    assert [actor._through is not None for actor in driving] == [through]


def test_a_vehicle_that_comes_back_for_a_question_is_seen_through_by_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("watching.Square", lambda: read_svg(VAN))
    words, moments, frames = said("Nah gimana, tertarik naik mobil?")
    film = watch("kinetic_text", {"pictures": [{"word": 1, "art": "van"}]}, moments=moments, words=words, frames=frames)
    (driving,) = [actor for sheet in film.scene.sheets for actor in sheet.actors if isinstance(actor, Driving)]
    assert driving._through is not None
    assert driving._through.sweep.frames[-1] <= frames


def test_a_question_with_a_picture_has_its_mark_behind_its_last_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("watching.Square", lambda: read_svg(VAN))
    words, moments, frames = said("Siap ke balik mobil?")
    pictures = {"pictures": [{"word": len(words), "art": "van"}]}
    film = watch("kinetic_text", pictures, moments=moments, words=words, frames=frames + 30)
    assert film.scene.sheets[-1].words[-1].word.letters.content == "mobil?"


def test_a_question_with_a_great_mark_has_no_other_one() -> None:
    words, moments, frames = said("Siap ke balik mobil?")
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames + 30)
    (sheet,) = film.scene.sheets
    written = "".join(word.word.letters.content for word in sheet.words)
    great = [actor for actor in sheet.actors if isinstance(actor, Hook)]
    assert len(great) + written.count("?") == 1


def test_the_line_of_light_that_uncovers_a_vehicle_fills_the_words_as_they_are_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("watching.Square", lambda: read_svg(VAN))
    words, moments, frames = said("Siap naik ke balik mobil?")
    pictures = {"pictures": [{"word": 1, "art": "van"}]}
    film = watch("kinetic_text", pictures, moments=moments, words=words, frames=frames + 30)
    (sheet,) = film.scene.sheets
    (driving,) = [actor for actor in sheet.actors if isinstance(actor, Driving)]
    sweep = driving._through.sweep
    filled = [word for word in sheet.words if isinstance(word, Filled)]
    assert "balik" in [word.word.letters.content for word in filled]
    for word in filled:
        assert sweep.at(word.on - 1) <= word.word.left < sweep.at(word.on + 1)
    assert sweep.at(frames + 30 - SEEN) > film.scene.stage.frame.right


@pytest.mark.parametrize("line", ["Siap ke balik mobil?", "Apa kabar?"])
def test_a_question_that_opens_a_shot_takes_the_square_up_where_it_was_left(line: str) -> None:
    words, moments, frames = said(line)
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames + 30)
    (route,) = film.scene._routes
    point, side = route.at(0)
    assert np.allclose(point, handed_over(film.scene.stage)) and side == pytest.approx(SIDE)
    assert side > route.at(6)[1]
