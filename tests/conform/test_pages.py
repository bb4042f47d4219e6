"""Where caption pages and their lines break."""

from __future__ import annotations

import pytest

from cuereel.conform.bonds import leans, names_of
from cuereel.conform.pages import pages
from cuereel.model import CaptionWord


def paged(text: str, frames_a_word: int = 11) -> list[str]:
    """The pages of a sentence in which every word is equally long, their lines joined by a slash."""
    words = [CaptionWord(word, at * frames_a_word, (at + 1) * frames_a_word) for at, word in enumerate(text.split())]
    out = []
    for page in pages(words, len(words) * frames_a_word, fps=30, names=names_of([text.split()])):
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


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Pelatihan oleh harbour engineer dimulai besok pagi.", "harbour engineer"),
        ("Ia menyebutkan hal-hal rumit soal cuaca.", "hal-hal rumit"),
        ("Semua awak bertanggung jawab penuh atas muatan.", "bertanggung jawab"),
        ("Yesterday a diver met Captain Nemo twice.", "Captain Nemo"),
        ("Panduannya jelas step by step dan singkat.", "step by step"),
        ("Kapten meminta tali ini, jangkar itu, dan peta.", "jangkar itu,"),
    ],
)
def test_a_name_and_what_is_told_apart_by_its_next_word_stand_on_one_page(text: str, kept: str) -> None:
    assert any(kept in page.replace(" / ", " ") for page in paged(text)), paged(text)


def test_a_name_stands_on_one_line_where_that_fits() -> None:
    assert paged("met Captain Nemo.") == ["met / Captain Nemo."]


def test_words_that_stand_side_by_side_more_than_once_are_a_name() -> None:
    names = names_of(
        ["Kapten kapal layar datang.".split(), "Kapal layar itu milik Cakra Buana, kapal, layar itu".split()]
    )
    assert names == {("kapal", "layar"), ("cakra", "buana")}


def test_a_page_ends_with_no_words_that_open_a_clause() -> None:
    for text in (
        "Ombak menguji nyali dan juga kesabaran awak kapal.",
        "Awak berlatih keras agar kapal selamat sampai pulang.",
    ):
        assert not any(page.endswith(("dan", "juga", "agar")) for page in paged(text)), paged(text)


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
