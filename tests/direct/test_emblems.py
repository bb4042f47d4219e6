"""What stands for a word of the narration that names nothing to be seen."""

from __future__ import annotations

import pytest

from cuereel.artwork import ArtIndex
from cuereel.artwork.sources import open_sources
from cuereel.direct.emblems import emblem_of, emblems
from cuereel.direct.unasked import may_be_shown
from cuereel.project import builtin
from tests.direct.library import staged


@pytest.mark.parametrize(
    ("said", "language", "shown"),
    [
        ("It stays efficient.", "en", "gauge"),
        ("Semuanya jadi efisien.", "id", "gauge"),
        ("Datanya tidak aman.", "id", ""),
        ("Nothing is ever really safe.", "en", ""),
        ("Not only fast but safe.", "en", "shield check"),
        ("I have no idea.", "en", ""),
        ("Ini soal tujuan.", "id", "target"),
        ("It is not safe.", "en", ""),
        ("A long and secretive walk.", "en", ""),
    ],
)
def test_a_word_has_what_stands_for_it_unless_it_is_denied(said: str, language: str, shown: str) -> None:
    words = said.split()
    assert emblem_of(words, len(words) - 1, language) == shown


@pytest.mark.parametrize(
    ("said", "word", "language", "shown"),
    [
        ("It works without a strong password.", "password", "en", False),
        ("No server, but a phone.", "phone", "en", True),
        ("It rings every time you pass.", "time", "en", False),
        ("On the other hand it rains.", "hand", "en", False),
        ("You can book a table.", "book", "en", False),
        ("They want to water the garden.", "water", "en", False),
        ("The water in the garden.", "water", "en", True),
        ("Two key points remain.", "key", "en", False),
        ("The pressure starts building again.", "building", "en", False),
        ("Behind it a building burns.", "building", "en", True),
        ("Dia tulang punggung keluarga.", "tulang", "id", False),
        ("Nggak perlu server mahal.", "server", "id", False),
        ("Sebuah server tua.", "server", "id", True),
    ],
)
def test_what_nobody_asked_for_is_not_shown_where_it_is_denied_done_or_a_phrases(
    said: str, word: str, language: str, shown: bool
) -> None:
    words = said.split()
    assert may_be_shown(words, [word.strip(".,") for word in words].index(word), language) is shown


def test_each_is_the_same_art_in_both_languages() -> None:
    folders = [builtin("assets") / "art"]
    index = ArtIndex(open_sources(folders), lambda texts: (_ for _ in ()).throw(AssertionError(texts)))
    for name in {name for known in emblems().values() for name in known.values()}:
        picks = [index.find(name, language) for language in ("en", "id")]
        assert all(picks) and len({pick.art for pick in picks if pick}) == 1, name


def test_it_stands_beside_the_picture_of_a_thing_and_not_too_close_to_it() -> None:
    _, panels, _ = staged("Every harbor keeps its goals safe.\n", pictures={"harbor"})
    (found,) = [panel.params["pictures"] for panel in panels if "pictures" in panel.params]
    assert found == [{"word": 2, "art": "harbor"}, {"word": 5, "art": "target", "emblem": True}]
