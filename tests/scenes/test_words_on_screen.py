"""The scenes that show the spoken words: title, chapter, kinetic text."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from watching import said, watch

from cuereel.scene.kinetic.choice import choose
from cuereel.scene.pages import Page, split_pages

LINES = {
    "en": "Most people never notice the server that answers them, but it is always there, waiting!",
    "id": "Backend itu luas banget dan ga akan cukup 1 menit buat disebutin semua, tapi: DAN MASIH BANYAK LAGI!",
}


@pytest.mark.parametrize("pace", [2.5, 5.0])
@pytest.mark.parametrize("language", ["en", "id"])
def test_every_word_of_kinetic_text_lands_on_its_word(language: str, pace: float) -> None:
    words, moments, frames = said(LINES[language], words_a_second=pace)
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames, language=language)
    assert film.frames == frames
    assert [name for name, frame in moments.items() if name.startswith("word") and not film.lands(frame)] == []
    assert film.scene.late == []


def test_the_words_of_a_title_land_on_their_words() -> None:
    words, moments, frames = said("3 ALASAN KENAPA KAMU HARUS BELAJAR DATABASE SEKARANG!")
    film = watch("title_card", {"text": " ".join(words)}, moments=moments, words=words, frames=frames)
    assert film.frames == frames
    assert [name for name, frame in moments.items() if name.startswith("word") and not film.lands(frame)] == []


@pytest.mark.parametrize("lead", ["1.", "Pertama,", ""])
def test_a_chapters_number_and_words_land_on_their_words(lead: str) -> None:
    words, moments, frames = said(f"{lead} KAMU ADALAH PONDASI UTAMA".strip())
    film = watch(
        "chapter_card", {"text": "KAMU ADALAH PONDASI UTAMA", "number": 1}, moments=moments, words=words, frames=frames
    )
    assert film.frames == frames
    assert [name for name, frame in moments.items() if name.startswith("word") and not film.lands(frame)] == []


@pytest.mark.parametrize("name", ["title_card", "chapter_card"])
@pytest.mark.parametrize(
    "text",
    [
        "Why",
        "Pneumonoultramicroscopicsilicovolcanoconiosis explained",
        "10 things that nobody tells you about running a very large database in a very small company",
        "C# \U0001f600 & Node.js: what now?",
    ],
)
@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_headings_of_any_length_stay_inside_the_text_box(name: str, text: str, format_name: str) -> None:
    words, moments, frames = said(text)
    film = watch(name, {"text": text}, moments=moments, words=words, frames=frames, format_name=format_name)
    box = film.scene.stage.text
    letters = [shape for shape in film.seen[-1] if len(shape.points) and _is_letter(shape, film.scene)]
    points = np.concatenate([shape.points for shape in letters]) if letters else np.zeros((1, 3))
    assert points[:, 0].min() >= box.left - 0.15
    assert points[:, 0].max() <= box.right + 0.15
    assert points[:, 1].max() <= box.top + 0.4


def _is_letter(shape: object, scene: object) -> bool:
    """Letters are plain shapes with a flat fill; sets and blocks are painted, sprites are pictures."""
    return type(shape).__name__ == "VMobject"


@pytest.mark.parametrize("name", ["title_card", "chapter_card", "kinetic_text"])
def test_without_moments_or_in_a_very_short_shot_they_still_play(name: str) -> None:
    params = (
        {} if name == "kinetic_text" else {"text": "tiga kata saja", "number": None if name == "chapter_card" else ""}
    )
    assert watch(name, params, words=("tiga", "kata", "saja"), frames=5).frames == 5
    assert watch(name, params, words=(), frames=30).frames == 30


def test_a_title_opens_on_its_number_and_key_words() -> None:
    words, moments, frames = said("3 ALASAN KENAPA KAMU HARUS BELAJAR DATABASE!")
    film = watch("title_card", {"text": " ".join(words)}, moments=moments, words=words, frames=frames)
    assert len(film.seen[0]) > 30


def test_the_same_words_are_always_set_the_same_way() -> None:
    words, moments, frames = said(LINES["en"])
    first, second = (watch("kinetic_text", {}, moments=moments, words=words, frames=frames) for _ in range(2))
    assert first.changed == second.changed
    assert [len(shown) for shown in first.seen] == [len(shown) for shown in second.seen]


def pages_of(text: str, words_a_second: float = 3.5) -> list[str]:
    words, moments, _ = said(text, words_a_second=words_a_second)
    starts, ends = ([moments[f"{edge}-{number}"] for number in range(1, len(words) + 1)] for edge in ("word", "end"))
    return [" ".join(words[page.first : page.last]) for page in split_pages(words, starts, ends)]


def test_a_number_stays_on_the_page_of_what_it_counts_and_no_word_flickers_by_itself() -> None:
    shown = pages_of("dan ga akan cukup 1 menit buat disebutin semua, tapi:", words_a_second=5)
    assert any("1 menit" in page for page in shown)
    assert min(len(page.split()) for page in shown) > 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("You have 30 seconds", "timed"),
        ("cukup dua menit saja", "timed"),
        ("masih banyak lagi!", "spread"),
        ("That is 14x cheaper", "counted"),
        ("siapkan tiga hal ini", "counted"),
        ("the aim is always one.", "counted"),
        ("salah satu dari mereka", ""),
        ("data tersimpan aman", "stored"),
        ("your data is stored safely", "stored"),
        ("dan jawaban datang cepat", "swift"),
        ("It is fast but never safe", "split"),
        ("komunikasi antara frontend dan backend", "split"),
        ("Are you ready?", "asking"),
        ("A server answers them", ""),
    ],
)
def test_what_stands_with_the_words_is_chosen_by_what_they_speak_of(text: str, name: str) -> None:
    words, moments, frames = said(text)
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames)
    pages = [Page(0, len(words), 0)]
    chosen = choose(film.scene.desk, pages)[0].__name__
    assert chosen == name if name else chosen in ("tower", "ringed", "rows", "slabs", "monument")


def test_a_flood_of_colour_is_rare_never_short_and_never_the_first_page() -> None:
    words = "one server answers people gently".split() * 12
    starts = [10 * at for at in range(len(words))]
    film = watch("kinetic_text", {}, words=words, frames=10 * len(words))
    desk = replace(film.scene.desk, starts=starts, end=300)
    pages = [Page(first, first + 5, first + 2) for first in range(0, 50, 5)]
    floods = [at for at, look in enumerate(choose(desk, pages)) if look.__name__ == "flood"]
    assert 0 < len(floods) <= 2
    assert 0 not in floods
    hurried = replace(desk, starts=[2 * at for at in range(len(words))], end=100)
    assert "flood" not in [look.__name__ for look in choose(hurried, pages)]


def test_no_two_neighbouring_plain_pages_are_set_alike() -> None:
    words = "one server answers people gently".split() * 12
    film = watch("kinetic_text", {}, words=words, frames=10 * len(words))
    pages = [Page(first, first + 5, first + 2) for first in range(0, 50, 5)]
    looks = choose(film.scene.desk, pages)
    assert all(one is not two for one, two in pairwise(looks))


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("places", [(2,), (2, 4), (5, 9)])
def test_a_picture_lands_on_its_word_and_stays_in_the_frame(places: tuple[int, ...], format_name: str) -> None:
    words, moments, frames = said("Your phone and server talk all day, the database never sleeps.")
    params = {"pictures": [{"word": place, "art": "thing"} for place in places]}
    film = watch("kinetic_text", params, moments=moments, words=words, frames=frames, format_name=format_name)
    assert all(film.lands(moments[f"word-{place}"]) for place in places)
    frame = film.scene.stage.frame
    still = [
        shown
        for number, shown in enumerate(film.seen)
        if not any(0 < turn.share(10 * number) < 1 for turn in film.scene.turns)
    ]
    squares = [shape for shown in still for shape in shown if type(shape).__name__ == "Square"]
    assert squares
    assert all(frame.left <= shape.get_left()[0] and shape.get_right()[0] <= frame.right for shape in squares)


def test_a_picture_for_a_word_that_is_not_there_is_left_out() -> None:
    words, moments, frames = said("two words")
    film = watch("kinetic_text", {"pictures": [{"word": 9, "art": "x"}]}, moments=moments, words=words, frames=frames)
    assert film.frames == frames


def test_the_number_of_a_title_fills_half_the_width() -> None:
    words, moments, frames = said("3 ALASAN KENAPA KAMU HARUS BELAJAR DATABASE!")
    film = watch("title_card", {"text": " ".join(words)}, moments=moments, words=words, frames=frames)
    digits = [shape for shape in film.seen[-1] if 4 < shape.height < 7 and 3 < shape.width < 6]
    left, right = min(shape.get_left()[0] for shape in digits), max(shape.get_right()[0] for shape in digits)
    assert (right - left) * 120 >= 500


@pytest.mark.parametrize(("asked", "struck"), [(8, 50), (70, 70)])
def test_a_text_can_be_read_before_it_is_struck_out_on_its_word(asked: int, struck: int) -> None:
    params = {"text": "One and one is three", "struck": ["out"]}
    film = watch("text_card", params, moments={"show": 6, "strike": asked}, frames=120)
    plain = watch("text_card", params | {"struck": []}, moments={"show": 6}, frames=120)
    more = [len(seen) - len(without) for seen, without in zip(film.seen, plain.seen, strict=True)]
    # every tenth frame is looked at
    assert [extra > 0 for extra in more] == [10 * number > struck - 10 for number in range(len(more))]
