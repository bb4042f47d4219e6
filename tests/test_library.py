"""What a film asks for when it is directed again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cuereel import library
from cuereel.build import storyboard
from cuereel.catalog import Catalog
from cuereel.direct.found import Found
from cuereel.direct.tokens import Token
from cuereel.film import Order


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], list[str]]:
    """Directs a script of one cue with a note on it; the texts of which patterns were sought."""

    def sought(cue: str, note: str) -> list[str]:
        (tmp_path / "one.txt").write_text(f"A whale is large and old.\n<{cue}>\n", encoding="utf-8")
        (tmp_path / "one.yaml").write_text(f"script: one.txt\nscenes:\n  it: {{cue: {cue}, at: {note}}}\n")
        texts: list[str] = []

        def find_all(words: tuple[Token, ...], catalog: Catalog) -> tuple[Found, ...]:
            texts.append(" ".join(word.text for word in words))
            return ()

        monkeypatch.setattr(library, "find_all", find_all)
        film = storyboard(Order(tmp_path / "one.yaml", cache=tmp_path / "cache"))
        assert film.storyboard is not None
        return texts

    return sought


def test_the_patterns_of_a_cue_are_sought_once_whatever_else_changes(read: Callable[[str, str], list[str]]) -> None:
    assert read("Picture of a whale", "whale") == ["Picture of a whale"]
    assert read("Picture of a whale", "large") == []
    assert read("Picture of a squid", "large") == ["Picture of a squid"]
