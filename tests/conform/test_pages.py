"""Where caption pages and their lines break."""

from __future__ import annotations

import pytest

from cuereel.conform.pages import leans, pages
from cuereel.model import CaptionWord


def paged(text: str, frames_a_word: int = 11) -> list[str]:
    """The pages of a sentence in which every word is equally long, their lines joined by a slash."""
    words = [CaptionWord(word, at * frames_a_word, (at + 1) * frames_a_word) for at, word in enumerate(text.split())]
    out = []
    for page in pages(words, len(words) * frames_a_word, fps=30):
        rest = [word.text for word in page.words]
        lines = []
        for count in page.lines:
            lines.append(" ".join(rest[:count]))
            rest = rest[count:]
        out.append(" / ".join(lines))
    return out


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Setiap nelayan menebar jala lebar,", "menebar / jala"),
        ("Ketika juru masak menyalakan kompor,", "menyalakan / kompor"),
    ],
)
def test_a_verb_and_what_it_does_something_to_stand_on_one_page(text: str, kept: str) -> None:
    assert any(kept in page for page in paged(text))


def test_a_page_begins_with_the_word_that_opens_a_clause() -> None:
    assert [page.split()[0] for page in paged("Pick a ripe mango and peel it slowly.")][-1] == "and"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Nelayan itu nggak akan sempat pulang sebelum fajar.", "nggak akan"),
        ("Ada kucing tidur nyenyak didalam lemari tua itu.", "didalam lemari"),
        ("Berenang jadi kegiatan pagi favorit kakek saya.", "pagi favorit"),
        ("The ferry does not leave before noon today.", "not leave"),
        ("Orang tua ga akan bisa lihat bahwa kapal berangkat.", "bisa lihat"),
        ("lalu cek stok tepung,", "stok tepung"),
    ],
)
def test_what_is_denied_and_where_something_is_are_not_torn_apart(text: str, kept: str) -> None:
    assert any(kept in page.replace(" / ", " ") for page in paged(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Kopi ini jauh lebih nikmat.", "jauh lebih"),
        ("gunung yang paling tinggi di dunia", "paling tinggi"),
        ("the garden looks so much better now", "so much"),
        ("trains are much more comfortable", "much more"),
    ],
)
def test_what_says_how_much_is_torn_neither_by_a_page_nor_by_a_line(text: str, kept: str) -> None:
    assert any(kept in page for page in paged(text)), paged(text)


def test_no_clause_opens_in_a_page_s_last_word() -> None:
    for text in ("kakek itu pelautnya, nenek adalah juru mudi", "the ship was old, nobody ever sailed on it"):
        before = [page.replace(" / ", " ").split() for page in paged(text)][:-1]
        assert not any(len(page) > 1 and page[-2].endswith(",") for page in before)


def test_two_words_stay_on_one_line_where_they_fit() -> None:
    assert paged("merebus sagu,") == ["merebus sagu,"]
    assert paged("mengeringkan cucian,") == ["mengeringkan / cucian,"]


def test_a_line_too_wide_for_the_captions_size_is_broken_so_that_neighbours_are_of_one_size() -> None:
    assert paged("Senang menambang") == ["Senang / menambang"]
    assert paged("Ingin tahu menambal jembatan gantung?")[-1] == "jembatan / gantung?"


def test_no_line_is_left_with_a_scrap() -> None:
    assert paged("dan selebihnya.") == ["dan selebihnya."]


@pytest.mark.parametrize(("word", "alone"), [("and", True), ("Dan", True), ("atau,", True), ("peel", False)])
def test_words_that_say_nothing_alone_are_known(word: str, alone: bool) -> None:
    assert leans(word) is alone
