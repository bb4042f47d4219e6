"""The scenes that show the spoken words: title, chapter, kinetic text."""

from __future__ import annotations

import numpy as np
import pytest
from watching import said, watch

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
