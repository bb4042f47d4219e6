"""Data flows to the right only, three stages are pure, and Manim stays where it is drawn."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ENGINE = ROOT / "cuereel"

STAGES = ("parse", "direct", "record", "conform", "shoot", "assemble")
"""In the order in which a film passes through them."""

PURE = ("parse", "direct", "conform")

OUTSIDE = {"os", "io", "time", "datetime", "random", "subprocess", "tempfile", "shutil", "logging", "multiprocessing"}
"""Modules through which a stage would see the disk, the clock, chance or the process."""

NETWORK = {"socket", "ssl", "http", "urllib", "requests", "httpx", "aiohttp", "ftplib"}

DRAWING = {
    "cuereel/artwork/mobject.py": "turns found art into something that Manim draws",
    "cuereel/cli/doctor.py": "tries whether Manim works",
    "cuereel/studio.py": "names a type of Manim's, for type checkers only",
}
"""Files that import Manim outside the scene layer and the shooting stage, each with its reason."""


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


@pytest.mark.parametrize("stage", STAGES)
def test_no_stage_imports_one_that_comes_after_it(stage: str) -> None:
    later = {f"cuereel.{name}" for name in STAGES[STAGES.index(stage) + 1 :]}
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in _files(ENGINE / stage)
        for name in _imports(path)
        if ".".join(name.split(".")[:2]) in later
    ]
    assert not wrong


@pytest.mark.parametrize("stage", PURE)
def test_a_pure_stage_sees_no_disk_no_clock_and_no_chance(stage: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in _files(ENGINE / stage)
        for name in _imports(path)
        if name.split(".")[0] in OUTSIDE
    ]
    assert not wrong


def test_the_core_types_import_nothing_of_the_engine_but_spans() -> None:
    assert {name for name in _imports(ENGINE / "model.py") if name.startswith("cuereel")} == {"cuereel.diagnostics"}
    assert not {name for name in _imports(ENGINE / "diagnostics.py") if name.startswith("cuereel")}


def test_only_the_scene_layer_and_the_shooting_stage_import_manim() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for path in _files(ENGINE)
        if path.relative_to(ENGINE).parts[0] not in ("scene", "shoot")
        and any(name.split(".")[0] == "manim" for name in _imports(path))
    }
    assert found == set(DRAWING)


def test_what_a_scene_declares_can_be_read_without_manim() -> None:
    assert not any(name.startswith(("manim", "cuereel.scene")) for name in _imports(ENGINE / "declare.py"))


def test_nothing_is_fetched_at_run_time() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for folder in (ENGINE, ROOT / "scenes", ROOT / "assets")
        for path in _files(folder)
        for name in _imports(path)
        if name.split(".")[0] in NETWORK
    ]
    assert not wrong


def test_every_module_states_what_it_does() -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for folder in (ENGINE, ROOT / "scenes", ROOT / "tests", ROOT / "bench")
        for path in _files(folder)
        if path.read_text(encoding="utf-8").strip()
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not silent


def test_the_voices_runtime_is_told_to_report_nothing(tmp_path: Path) -> None:
    """It would look up a host and keep an id in the home folder as soon as it is imported, unless told not to."""
    told = "import os; print(os.environ['ORT_DISABLE_TELEMETRY'])"
    program = f"import cuereel.voices.kokoro as voice; voice._session(); {told}"
    surroundings = {key: value for key, value in os.environ.items() if key != "CI"} | {"HOME": str(tmp_path)}
    run = subprocess.run([sys.executable, "-c", program], env=surroundings, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "1"
    assert not list(tmp_path.rglob("*onnxruntime*"))
