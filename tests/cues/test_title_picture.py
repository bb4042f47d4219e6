"""The picture of a title: what it names, else what the film speaks of most."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.build import Order, storyboard

SAID = "A rocket is loud. This rocket is big, and no rocket comes back to its desk by itself."


@pytest.mark.parametrize(
    ("title", "shown"), [("Welcome Again", [{"word": 2, "art": "rocket"}]), ("My Desk", [{"word": 2, "art": "Desk"}])]
)
def test_a_title_shows_what_it_names_or_what_the_film_is_on(
    title: str, shown: list[object], tmp_path: Path, cache: Path
) -> None:
    script = tmp_path / "film.txt"
    script.write_text(f"title: {title}\n\nSCRIPT:\n{title}\n\n{SAID}\n", encoding="utf-8")
    film = storyboard(Order(script, cache=cache))
    assert film.storyboard is not None
    (card,) = [panel for panel in film.storyboard.panels if panel.scene == "title_card"]
    assert card.params.get("pictures") == shown
