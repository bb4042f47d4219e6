"""Which chunks a shot has, and what their keys know."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from scenes_for_tests import SMALL, a_page, a_shot

from cuereel.cache import content_key
from cuereel.encoding import FILM, PREVIEW
from cuereel.model import Caption, Frame, Shot
from cuereel.shoot.chunks import chunk_key, chunk_plan, recipe
from cuereel.shoot.sources import source_hash

START = 100
SHOT = a_shot(START, START + 90)
PAGES = (a_page(START + 10, START + 30, "satu", "dua"), a_page(START + 50, START + 70, "tiga"))


def key(
    shot: Shot = SHOT, captions: tuple[Caption, ...] = PAGES, chunk: tuple[int, int] = (0, 45), **changes: Any
) -> str:
    given: dict[str, Any] = {
        "source": "s",
        "looks": {"theme": "t"},
        "frame": SMALL,
        "encoding": FILM,
        "caption_style": {"size": 92},
        "engine": "e",
    }
    return chunk_key(recipe(shot, **{**given, **changes}), *chunk, captions, shot.start)


@pytest.mark.parametrize("frames", [1, 2, 29, 60, 89, 90, 91, 1800, 1801])
def test_chunks_tile_the_shot_evenly(frames: int) -> None:
    plan = chunk_plan(frames)
    assert plan[0][0] == 0 and plan[-1][1] == frames
    assert all(before[1] == after[0] for before, after in pairwise(plan))
    lengths = [end - start for start, end in plan]
    assert max(lengths) - min(lengths) <= 1
    assert max(lengths) <= 90


@pytest.mark.parametrize(
    "changes",
    [
        {"source": "other"},
        {"looks": {"theme": "light"}},
        {"frame": Frame("small", 90, 160, 60)},
        {"frame": Frame("small", 92, 160, 30)},
        {"encoding": PREVIEW},
        {"caption_style": {"size": 80}},
        {"engine": "newer"},
        {"chunk": (45, 90)},
        {"shot": a_shot(START, START + 91)},
        {"shot": a_shot(START, START + 90, scene="Failing")},
        {"shot": replace(SHOT, moments=(("tick", START + 5),))},
        {"shot": replace(SHOT, panel=replace(SHOT.panel, params={"text": "x"}))},
        {"captions": ()},
        {"captions": (a_page(START + 10, START + 30, "satu", "tiga"),)},
        {"captions": (a_page(START + 11, START + 31, "satu", "dua"),)},
        {"captions": (replace(PAGES[0], lines=(1, 1)),)},
    ],
)
def test_a_key_changes_with_everything_that_can_change_a_pixel(changes: dict[str, Any]) -> None:
    assert key(**changes) != key()


def test_a_key_does_not_change_when_the_shot_moves_in_the_film() -> None:
    moved = replace(SHOT, start=7, end=97, moments=(("tick", 11),))
    pages = (a_page(17, 37, "satu", "dua"), a_page(57, 77, "tiga"))
    assert key(shot=moved, captions=pages) == key()


def test_a_key_does_not_know_ids_spans_cues_or_a_formats_name() -> None:
    panel = replace(SHOT.panel, id="other", first=3, last=9, cues=(2,), beats=(4,))
    assert key(shot=replace(SHOT, panel=panel), frame=replace(SMALL, name="reels")) == key()


def test_a_caption_in_another_chunk_does_not_matter() -> None:
    assert key(captions=PAGES[:1]) == key()
    assert key(captions=PAGES[:1], chunk=(45, 90)) != key(chunk=(45, 90))


def test_a_scene_files_hash_follows_its_imports_within_the_project(tmp_path: Path) -> None:
    scene, part, far = (tmp_path / name for name in ("scene.py", "part.py", "far.py"))
    scene.write_text("import os\nfrom part import wheel\n")
    part.write_text("from . import far\nwheel = 1\n")
    far.write_text("x = 1\n")
    first = source_hash(scene, [tmp_path])
    assert source_hash(scene, [tmp_path]) == first
    far.write_text("x = 2\n")
    assert source_hash(scene, [tmp_path]) != first


@pytest.mark.parametrize(
    "text",
    [
        "def draw():\n    import far\n",
        "class Scene:\n    def draw(self):\n        from far import x\n",
        "try:\n    import os\nexcept ImportError:\n    import far\n",
        "if 1:\n    pass\nelif 2:\n    pass\nelse:\n    from . import far\n",
        "match 1:\n    case 1:\n        import far\n",
        "with open('a') as a:\n    for b in a:\n        pass\n    else:\n        import far as near\n",
    ],
)
def test_an_import_counts_wherever_in_a_file_it_stands(tmp_path: Path, text: str) -> None:
    scene, far = tmp_path / "scene.py", tmp_path / "far.py"
    scene.write_text(text)
    far.write_text("x = 1\n")
    first = source_hash(scene, [tmp_path])
    far.write_text("x = 2\n")
    assert source_hash(scene, [tmp_path]) != first


def test_content_keys_do_not_depend_on_the_order_in_an_object() -> None:
    assert content_key({"a": 1, "b": [2]}) == content_key({"b": [2], "a": 1}) != content_key({"a": 1, "b": [3]})
