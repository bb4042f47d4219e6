"""Our own scripts and the scripts that the project grew up with: everything that they ask for is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.build import Film, Order, storyboard
from cuereel.diagnostics import Severity
from cuereel.model import Drawn, Panel

ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
OWN = sorted((ROOT / "scripts").iterdir())


def directed(path: Path, cache: Path) -> Film:
    return storyboard(Order(path, cache=cache))


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.mark.parametrize("path", OWN, ids=[path.name for path in OWN])
def test_our_own_scripts_check_clean(path: Path, cache: Path) -> None:
    film = directed(path, cache)
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []
    assert film.storyboard is not None
    assert all(panel.drawn is not Drawn.PLACEHOLDER for panel in film.storyboard.panels)


def seed(number: str) -> Path:
    found = sorted(SEEDS.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip("the first real scripts are not here")
    return found[0]


def spoken(film: Film, panel: Panel, moment: str) -> str:
    assert film.script is not None
    word = next(each.word for each in panel.moments if each.name == moment)
    return film.script.words[word].text.strip(",.!?\"'").casefold()


def test_the_first_real_script_is_drawn_as_its_author_wrote_it(cache: Path) -> None:
    film = directed(seed("000"), cache)
    assert film.storyboard is not None and not film.diagnostics
    panels = {panel.scene: panel for panel in reversed(film.storyboard.panels)}
    assert sorted(cue for panel in film.storyboard.panels for cue in panel.cues) == list(range(16))
    pictures = [panel for panel in film.storyboard.panels if panel.scene == "picture"]
    assert [spoken(film, panel, "show") for panel in pictures] == ["ferrari", "mesinnya", "kamera"]
    assert spoken(film, pictures[0], "stamp") == "frontend"
    assert pictures[1].params["inside"] == pictures[0].params["image"]
    checks = [step["check"] for step in panels["checkout"].params["steps"] if "check" in step]
    assert len(checks) == 3
    assert spoken(film, panels["checkout"], "press") == "beli"
    assert (spoken(film, panels["icons"], "show-1"), spoken(film, panels["icons"], "show-2")) == ("database", "chatgpt")
    fix = panels["code_fix"].params
    assert (fix["first"], fix["last"], fix["shown_last"], fix["before"], fix["after"]) == (1, 3, 2, "<", "<=")
    assert sum(panel.scene == "emblem" for panel in film.storyboard.panels) == 3
    assert film.storyboard.panels[-1].scene == "end_card"


def test_a_page_without_cues_gets_its_pictures_from_its_own_words(cache: Path) -> None:
    film = directed(seed("004"), cache)
    assert film.storyboard is not None
    scenes = [panel.scene for panel in film.storyboard.panels]
    assert scenes[0] == "title_card"
    assert scenes.count("chapter_card") == 5
    assert {"icons", "checklist"} <= set(scenes)
