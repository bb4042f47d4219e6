"""Sentences, moments, shots and captions on their frames."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuereel.conform import CUT_EARLY, CUT_LATE, Wish, conform, pace_for, pauses
from cuereel.conform.pages import pages
from cuereel.model import CaptionWord, Frame, Pace, Script, SpokenWord, Storyboard, Take, Utterance
from tests.direct.library import staged

NATURAL = Pace()
NO_WISH = Wish()
FRAME = Frame("shorts", 1080, 1920, 30)


def read(script: Script, seconds_a_word: Fraction = Fraction(3, 10), pace: Pace = NATURAL) -> Take:
    """A take in which every word is equally long."""
    utterances = []
    for number, sentence in enumerate(script.sentences):
        words = tuple(
            SpokenWord(word, at * seconds_a_word, (at + 1) * seconds_a_word, script.words[word].text)
            for at, word in enumerate(range(sentence.first, sentence.last))
        )
        samples = round((sentence.last - sentence.first) * seconds_a_word * 48_000)
        utterances.append(Utterance(number, Path("none.wav"), samples, words))
    return Take("metronome", pace, tuple(utterances))


TEXT = """The whale sings in the ocean.
<Picture of a whale>

## Crabs
A crab walks sideways, and nobody minds. It has ten legs.
<Picture of a crab>
"""


def made(text: str = TEXT, wish: Wish = NO_WISH, pace: Fraction = Fraction(3, 10)):
    script, panels, _ = staged(text)
    timeline, problems = conform(script, Storyboard(panels), read(script, pace), wish, FRAME)
    return script, timeline, problems


def test_what_does_harm_at_the_end_of_a_chapter_is_said_to_its_end_before_the_next_one():
    calm, harmed = (
        [pause.natural + pause.rest for pause in pauses(made(TEXT.replace("in the ocean", end))[0])]
        for end in ("in the ocean", "and wrecks it all")
    )
    assert [later - sooner for sooner, later in zip(calm, harmed, strict=True)] == [0, Fraction(1, 2), 0, 0, 0]


def test_shots_tile_the_film():
    _, timeline, _ = made()
    at = 0
    for shot in timeline.shots:
        assert shot.start == at < shot.end
        at = shot.end
    assert at == timeline.frames


def test_a_cut_is_matched_and_names_the_scene_type_on_its_other_side():
    _, timeline, _ = made()
    for before, after in pairwise(timeline.shots):
        assert before.closes.kind == after.opens.kind == "match"
        assert (before.closes.beside, after.opens.beside) == (after.panel.scene, before.panel.scene)
    assert timeline.shots[0].opens.kind == timeline.shots[-1].closes.kind == "cut"


def test_a_picture_that_letters_what_is_said_stays_for_longer_than_others_before_the_next_word():
    script, panels, _ = staged(TEXT)
    for captions, lead in ((True, CUT_EARLY), (False, CUT_LATE)):
        boards = tuple(replace(panel, captions=captions) for panel in panels)
        timeline, _ = conform(script, Storyboard(boards), read(script), NO_WISH, FRAME)
        words = {place.start + round(word.start * 30) for place in timeline.speech for word in place.utterance.words}
        for shot in timeline.shots[1:]:
            assert shot.start + round(lead * 30) in words


def test_what_begins_as_the_one_before_it_ends_is_cut_to_plainly():
    script, panels, _ = staged(TEXT)
    panels = (*panels[:-1], replace(panels[-1], goes_on=True))
    timeline, _ = conform(script, Storyboard(panels), read(script), NO_WISH, FRAME)
    assert [shot.opens.kind for shot in timeline.shots[1:]] == ["match"] * (len(panels) - 2) + ["cut"]


def test_every_sentence_starts_on_a_frame_after_the_one_before_has_ended():
    _, timeline, _ = made()
    end = 0
    for placed in timeline.speech:
        assert placed.start >= end
        end = placed.start + -(-placed.utterance.samples // 1600)
    assert end <= timeline.frames


def test_a_moment_is_on_the_frame_of_its_word():
    script, timeline, _ = made()
    whale = next(shot for shot in timeline.shots if shot.panel.params.get("image") == "whale")
    (spoken,) = [w for w in timeline.speech[0].utterance.words if script.words[w.word].text == "whale"]
    assert dict(whale.moments)["show"] == timeline.speech[0].start + round(spoken.start * 30)


def test_an_edit_in_one_sentence_leaves_the_relative_frames_of_the_others():
    _, before, _ = made()
    _, after, _ = made(TEXT.replace("in the ocean", "in the wide and empty ocean"))
    a, b = before.shots[-1], after.shots[-1]
    assert a.end - a.start == b.end - b.start
    assert [at - a.start for _, at in a.moments] == [at - b.start for _, at in b.moments]


def test_a_rest_makes_the_film_longer_by_its_seconds():
    _, plain, _ = made("One two three.\n\nFour five six.\n")
    _, rested, _ = made("One two three.\n\n[jeda 2s]\n\nFour five six.\n")
    assert rested.frames - plain.frames == 60


def test_an_exact_film_has_its_length_to_the_frame_where_pauses_can_give_it():
    _, natural, _ = made()
    for seconds in (natural.frames / 30 - 0.5, natural.frames / 30 + 1):
        _, timeline, problems = made(wish=Wish(Fraction(round(seconds * 30), 30), exact=True))
        assert timeline.frames == round(seconds * 30)
        assert not problems


def test_a_script_that_is_too_long_is_told_what_to_cut():
    _, timeline, (problem,) = made(wish=Wish(Fraction(3)))
    assert problem.code == "too-long"
    assert any(hint.startswith("cut about") for hint in problem.hints)
    assert timeline.frames > 90


def test_pauses_give_before_the_voice_hurries():
    script, _, _ = staged(TEXT)
    take = read(script)
    natural = Fraction(conform(script, Storyboard(staged(TEXT)[1]), take, Wish(), FRAME)[0].frames, 30)
    assert pace_for(take, pauses(script), Wish(natural - Fraction(1, 2)), 30, 125) == Pace()
    hurried = pace_for(take, pauses(script), Wish(natural * Fraction(3, 4)), 30, 125)
    assert hurried.rate > 100 and hurried.stretch == 100


def test_stretch_stops_where_it_sounds_unnatural_unless_the_length_must_be_exact():
    script, _, _ = staged(TEXT)
    take = read(script, pace=Pace(125, 100))
    assert pace_for(take, pauses(script), Wish(Fraction(3)), 30, 125) == Pace(125, 115)
    assert pace_for(take, pauses(script), Wish(Fraction(3), exact=True), 30, 125) == Pace(125, 150)


def test_captions_yield_where_the_scene_shows_the_words():
    _, timeline, _ = made()
    for page in timeline.captions:
        (shot,) = [s for s in timeline.shots if s.start <= page.start < s.end]
        assert shot.panel.captions
        assert sum(page.lines) == len(page.words) <= 4
    assert "Crabs" not in {word.text for page in timeline.captions for word in page.words}


def halved(text: str, at: int, pace: Fraction = Fraction(3, 10), **second: object):
    """The pages of a film of two shots, the second of which begins with word `at`, and where that is cut to."""
    script, (panel, *_), _ = staged(text)
    first = replace(panel, first=0, last=at, moments=(), captions=True, lettered=())
    then = replace(first, id="then", first=at, last=len(script.words), beats=(), **second)
    timeline, _ = conform(script, Storyboard((first, then)), read(script, pace), NO_WISH, FRAME)
    return [(" ".join(word.text for word in page.words), page) for page in timeline.captions], timeline.shots[1].start


def test_a_page_stands_over_a_cut_that_would_tear_its_words_apart_and_no_other_does():
    pages_, cut = halved("Nelayan itu menunggu dibelakang gudang sampai badai mereda.\n", 4)
    assert [text for text, page in pages_ if page.start < cut < page.end] == ["dibelakang gudang"]
    pages_, cut = halved("The cook stirs the soup while nobody is looking.\n", 5)
    assert not any(page.start < cut < page.end for _, page in pages_)
    assert max(page.end for _, page in pages_ if page.start < cut) == cut  # and none hangs over it for a frame


def test_no_page_stands_over_a_wipe_nor_over_what_letters_its_own_words():
    for second in ({"wiped": True}, {"captions": False}):
        pages_, cut = halved("Nelayan itu menunggu dibelakang gudang sampai badai mereda.\n", 4, **second)
        assert pages_ and not any(page.start < cut < page.end for _, page in pages_)


@given(st.integers(1, 13), st.booleans(), st.integers(2, 8))
def test_wherever_it_is_cut_every_word_is_shown_once_and_pages_never_overlap(at: int, wiped: bool, tenths: int):
    text = "Every morning the harbour master counts the boats, because two of them are not his.\n"
    pages_, cut = halved(text, at, Fraction(tenths, 10), wiped=wiped)
    assert " ".join(text for text, _ in pages_) == text.strip()
    for (_, one), (_, other) in pairwise(pages_):
        assert one.start < one.end <= other.start
    for _, page in pages_:
        assert page.start < cut < page.end or not page.start < cut <= page.words[-1].start


def lettered(text: str, *places: tuple[int, int], pace: Fraction = Fraction(3, 10)) -> list[tuple[str, int]]:
    """The pages of a film of one shot that letters the words at `places`, and for how many frames each is seen."""
    script, panels, _ = staged(text)
    panel = replace(panels[0], last=len(script.words), captions=True, lettered=places)
    timeline, _ = conform(script, Storyboard((panel,)), read(script, pace), NO_WISH, FRAME)
    return [(" ".join(word.text for word in page.words), page.end - page.start) for page in timeline.captions]


def test_what_leads_up_to_what_the_scene_letters_goes_as_that_comes():
    (first, _), (second, _) = lettered("Now press subscribe and like for more of it.\n", (2, 3), (4, 5))
    assert (first, second) == ("Now press", "for more of it.")
    assert lettered("Now press subscribe.\n", (2, 3), pace=Fraction(1, 10)) == [("Now press", 12)]


def test_no_word_flashes_alone_beside_what_the_scene_letters_nor_is_it_lost():
    assert lettered("Press subscribe.\n", (1, 2)) == [("Press", 18)]
    assert lettered("Press subscribe.\n", (1, 2), pace=Fraction(7, 10)) == [("Press", 21)]
    assert lettered("Ikuti kanal Bahari ya buat cerita lain.\n", (2, 3))[-1][0] == "buat cerita lain."
    assert lettered("The harbour is wide.\n", (0, 2))[0][0] == "is wide."


def test_what_leans_on_the_letters_is_never_a_page_of_its_own():
    assert lettered("Subscribe and like.\n", (0, 1), (2, 3), pace=Fraction(7, 10)) == []


def test_a_name_that_stands_there_is_captioned_once_more_only_deep_within_a_clause():
    text = "Try Data Science now. Btw data science is it. What I like is data science. Data Science! Data is all.\n"
    shown = [page for page, _ in lettered(text, (1, 3))]
    assert shown[:4] == ["Try", "now.", "Btw", "is it."]
    assert sum("data science" in page for page in shown) == 1
    assert not any("Science!" in page for page in shown)
    assert any("Science!" in page for page, _ in lettered(text, (1, 3), (3, 4)))


def test_a_shot_that_letters_all_of_its_words_has_no_captions():
    script, panels, _ = staged("Press subscribe.\n")
    lettered = replace(panels[0], captions=True, lettered=((0, 2),))
    timeline, _ = conform(script, Storyboard((lettered,)), read(script), NO_WISH, FRAME)
    assert timeline.captions == ()


@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "and", "word,", "extraordinarily", "end."]), st.integers(2, 30)),
        min_size=1,
        max_size=30,
    )
)
def test_pages_show_every_word_once_and_never_overlap(spoken):
    words, at = [], 5
    for text, frames in spoken:
        words.append(CaptionWord(text, at, at + frames))
        at += frames
    made_pages = pages(words, at + 10, 30)
    assert [word.text for page in made_pages for word in page.words] == [word.text for word in words]
    for one, other in pairwise(made_pages):
        assert one.end <= other.start
    for page in made_pages:
        assert page.words[0].start == page.start and page.words[-1].end == page.end
        assert 1 <= len(page.words) <= 4 and len(page.lines) <= 2


def test_frames_that_do_not_divide_the_samples_are_refused():
    script, panels, _ = staged(TEXT)
    with pytest.raises(AssertionError):
        conform(script, Storyboard(panels), read(script), Wish(), Frame("odd", 90, 160, 29))
