"""Text card, checklist, placeholder."""

from __future__ import annotations

import pytest
from watching import watch

from cuereel.scene.pages import key_word, split_pages

LONG = "a very long thing that somebody wrote without a thought for the width of a telephone"


@pytest.mark.parametrize("count", [1, 3, 8])
def test_entries_and_their_ticks_land_on_their_words(count: int) -> None:
    names = [""] if count == 1 else [f"-{number}" for number in range(1, count + 1)]
    moments = {f"item{name}": 10 + 20 * at for at, name in enumerate(names)}
    moments |= {f"tick{name}": 21 + 20 * at for at, name in enumerate(names)}
    items = [f"entry number {at}" for at in range(count)]
    film = watch("checklist", {"items": items}, moments=moments, frames=40 + 20 * count)
    assert [name for name, frame in moments.items() if not film.lands(frame)] == []


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_long_words_never_leave_the_box(format_name: str) -> None:
    cards = [
        ("checklist", {"items": [LONG, "b", "c", "d", "e", "f", "g"], "title": LONG}),
        ("text_card", {"text": LONG}),
        ("placeholder", {"cue": LONG, "nearest": ["picture"] * 20}),
    ]
    for name, params in cards:
        film = watch(name, params, frames=30, format_name=format_name)
        box = film.scene.stage.clear
        letters = [shape for shape in film.seen[-1] if type(shape).__name__ == "VMobject" and shape.stroke_width == 0]
        assert letters, name
        assert min(shape.get_left()[0] for shape in letters) >= box.left - 0.1, name
        assert max(shape.get_right()[0] for shape in letters) <= box.right + 0.1, name
        assert min(shape.get_bottom()[1] for shape in letters) >= box.bottom - 0.1, name


@pytest.mark.parametrize("name", ["checklist", "text_card", "placeholder"])
@pytest.mark.parametrize("frames", [3, 40, 120])
def test_a_card_fills_its_shot_whatever_its_length(name: str, frames: int) -> None:
    film = watch(name, frames=frames)
    assert film.frames == frames
    assert len(film.seen[0]) > 2


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_text_card_and_a_placeholder_show_on_their_moment(language: str) -> None:
    for name in ("text_card", "placeholder"):
        assert watch(name, moments={"show": 14}, frames=60, language=language).lands(14)


def test_a_long_text_card_and_a_placeholder_never_freeze() -> None:
    assert watch("text_card", frames=300).longest_rest < 90
    assert watch("placeholder", frames=300).longest_rest < 90


def test_a_list_without_entries_and_words_without_letters_still_play() -> None:
    assert watch("checklist", {"items": []}, frames=20).frames == 20
    assert watch("text_card", {"text": "\U0001f600"}, frames=20).frames == 20
    assert watch("placeholder", {"cue": "\u3042\u3044"}, frames=20).frames == 20


def test_pages_break_at_sense_and_hold_at_most_eight_words() -> None:
    line = "User ga akan bisa liat, bahwa dibelakang ada pengecekan saldo. Tapi itu ada!"
    words = line.split()
    starts = [9 * at for at in range(len(words))]
    pages = split_pages(words, starts, [start + 8 for start in starts])
    assert [page.first for page in pages[1:]] == [page.last for page in pages[:-1]]
    assert max(page.last - page.first for page in pages) <= 8
    ends = {words[page.last - 1] for page in pages}
    assert {"liat,", "saldo.", "ada!"} <= ends


def test_the_key_word_is_the_weightiest_or_the_one_that_is_marked() -> None:
    assert key_word(["buat", "sebuah", "database"]) == 2
    assert key_word(["cukup", "1", "menit"], frozenset({"menit"})) == 2
    assert key_word(["dan", "yang", "itu"]) is None
