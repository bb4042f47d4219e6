"""An order that has been carried out is only told of again, until anything that has a part in it is another."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cuereel import stamps
from cuereel.diagnostics import Span, error, info, warning
from cuereel.film import Film, Order
from cuereel.model import Clip, Setting
from cuereel.outcome import Outcome, as_json, from_json, outcome_of
from cuereel.project import project_of
from cuereel.reading import read_sources
from cuereel.stamps import digest
from cuereel.unchanged import carried_out

REMARK = info("frozen", "nothing moves", Span("scripts/film.txt", 0, 5), "add a visual with `at:`")


STAGES = tuple(f"cuereel.{name}" for name in ("parse", "direct", "record", "conform", "shoot", "assemble", "build"))
HEAVY = ("manim", "numpy", "scipy", "PIL", "av", "pydantic", "onnxruntime", "yaml", "rapidfuzz", "rich")
"""Modules that take longer to import than it takes to find out that nothing has changed."""


class Works:
    """Makes an order as a run does: reads what it names, writes a film, and has something to say."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.order = Order(Path("scripts/film.yaml"), cache=folder / "cache", out=Path("out"))
        self.made = 0
        self.found = [REMARK]

    def run(self, order: Order | None = None, command: str = "render") -> Outcome:
        order = order or self.order
        return carried_out(command, order, lambda: self._film(order))

    def _film(self, order: Order) -> Film:
        self.made += 1
        film = Film(order, project_of(order.file), diagnostics=list(self.found))
        read_sources(film)
        music = self.folder / "bed.ogg"
        film.read[music] = digest(music.read_bytes())
        order.out.mkdir(exist_ok=True)
        path = order.out / "film.mp4"
        path.write_bytes(b"a film")
        film.clip = Clip(path, 30, (path,), float("-inf"), -1.0)
        return film


@pytest.fixture
def works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Works:
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "scripts/film.yaml": "script: film.txt\n",
        "scripts/film.txt": "Hello.\n",
        "scenes/own.py": "",
        "assets/car.svg": "<svg/>",
        "bed.ogg": "music",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    works = Works(tmp_path)
    works.run()
    assert works.made == 1
    return works


def test_where_nothing_has_changed_the_same_is_told_and_nothing_is_made(works: Works) -> None:
    (works.folder / "unrelated.txt").write_text("another", encoding="utf-8")
    outcome = works.run(replace(works.order, workers=1))
    assert works.made == 1
    assert outcome.diagnostics == (REMARK,)
    assert {name: source.text for name, source in outcome.sources.items()} == {
        "scripts/film.yaml": "script: film.txt\n",
        "scripts/film.txt": "Hello.\n",
    }
    assert outcome.clip == Clip(Path("out/film.mp4"), 30, (Path("out/film.mp4"),), float("-inf"), -1.0)


CHANGES: dict[str, Callable[[Path], object]] = {
    "the script": lambda folder: (folder / "scripts/film.txt").write_text("Hullo.\n", encoding="utf-8"),
    "the sheet": lambda folder: (folder / "scripts/film.yaml").write_text("script: film.txt\n\n", encoding="utf-8"),
    "the project's defaults": lambda folder: (folder / "cuereel.yaml").write_text("fps: 60\n", encoding="utf-8"),
    "a scene type": lambda folder: (folder / "scenes/own.py").write_text("1", encoding="utf-8"),
    "a new scene type": lambda folder: (folder / "scenes/new.py").write_text("", encoding="utf-8"),
    "a piece of art": lambda folder: (folder / "assets/car.svg").write_text("<svg></svg>", encoding="utf-8"),
    "a new theme": lambda folder: (folder / "assets/mine.yaml").write_text("", encoding="utf-8"),
    "the music": lambda folder: (folder / "bed.ogg").write_text("noise", encoding="utf-8"),
    "the script's absence": lambda folder: (folder / "scripts/film.txt").unlink(),
    "the film": lambda folder: (folder / "out/film.mp4").write_bytes(b"a firm"),
    "the film's absence": lambda folder: (folder / "out/film.mp4").unlink(),
    "what is kept": lambda folder: [page.write_text("{") for page in (folder / "cache/outcomes").iterdir()],
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_has_changed_it_is_made_anew(works: Works, what: str) -> None:
    CHANGES[what](works.folder)
    if what == "the script's absence":
        works.found.append(error("unreadable", "there is no such file"))
    works.run()
    assert works.made == 2


@pytest.mark.parametrize(
    "other",
    [
        {"settings": {"voice": Setting("espeak")}},
        {"out": Path("elsewhere")},
        {"preview": True},
        {"strict": True},
    ],
    ids=lambda other: next(iter(other)),
)
def test_another_order_is_carried_out_by_itself(works: Works, other: dict[str, object]) -> None:
    works.run(replace(works.order, **other))
    assert works.made == 2


def test_another_engine_or_package_makes_it_anew(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cuereel.unchanged.installed", lambda: [*stamps.installed(), "numpy-0.1.dist-info"])
    works.run()
    assert works.made == 2


def test_what_is_changed_while_it_is_made_counts_as_changed(works: Works) -> None:
    (works.folder / "assets/car.svg").write_text("<svg></svg>", encoding="utf-8")

    def make() -> Film:
        (works.folder / "assets/car.svg").write_text("<svg>late</svg>", encoding="utf-8")
        return works._film(works.order)

    carried_out("render", works.order, make)
    works.run()
    assert works.made == 3


def test_what_an_author_was_stopped_at_is_made_anew_each_time(works: Works) -> None:
    works.found.append(warning("blank", "the first frame shows nothing"))
    strict = replace(works.order, strict=True)
    assert works.run(strict).stopped and works.run(strict).stopped
    assert works.made == 3


def test_an_outcome_is_the_same_after_it_was_kept(works: Works) -> None:
    outcome = outcome_of(works._film(works.order))
    sheet = replace(outcome, clip=None, sheet=Path("out/film.storyboard.png"), drawn="1/1 cues drawn", seconds=1.5)
    for each in (outcome, sheet):
        assert from_json(as_json(each)) == each


def test_telling_that_nothing_has_changed_imports_no_stage_and_nothing_heavy(works: Works) -> None:
    program = f"""
import sys
from pathlib import Path
from cuereel.cli.render import make_film
from cuereel.film import Order
from cuereel.unchanged import carried_out

carried_out("render", Order(Path("scripts/film.yaml"), cache=Path({str(works.order.cache)!r})), None)
print([name for name in {(*HEAVY, *STAGES)} if name in sys.modules])
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "[]", run.stderr
