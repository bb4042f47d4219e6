"""A wheel carries everything, and works in a folder of the user's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
TOP = {"cuereel": "cuereel", "scenes": "cuereel/scenes", "assets": "cuereel/assets"}
"""Folders at the top of the checkout, and where a wheel carries them."""

SCENE = '''"""Shows one word."""

from typing import ClassVar

from cuereel.scene import CueScene, SceneParams, phrase


class Banner(CueScene):
    """A word on a banner."""

    class Params(SceneParams):
        word: str

    PHRASES = (phrase("banner saying {word}"),)
    EXAMPLE: ClassVar = {"word": "Hello"}

    def construct(self) -> None:
        self.add(self.text(self.params.word))
        self.hold()
'''


def _files() -> dict[str, Path]:
    """Every file that a wheel must carry, by its place there."""
    return {
        f"{place}/{path.relative_to(ROOT / folder).as_posix()}": path
        for folder, place in TOP.items()
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel unpacked in it, as an installer does."""
    tree = tmp_path_factory.mktemp("tree")
    for name in TOP:
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree / name)
    build = "from setuptools import build_meta; build_meta.build_wheel('dist')"
    subprocess.run([sys.executable, "-W", "ignore", "-c", build], cwd=tree, check=True, capture_output=True)
    (wheel,) = (tree / "dist").glob("*.whl")
    target = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return target


def test_every_folder_of_code_is_a_listed_package() -> None:
    listed = set(PYPROJECT["tool"]["setuptools"]["packages"])
    found = {place.rpartition("/")[0].replace("/", ".") for place in _files() if place.endswith(".py")}
    assert found == listed


def test_every_dependency_is_pinned_to_what_the_lock_installs() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower().replace("_", "-")
    project = PYPROJECT["project"]
    for pin in [*project["dependencies"], *project["optional-dependencies"]["dev"]]:
        assert f"\n{pin.lower().replace('_', '-')} " in f"\n{lock}", f"{pin} is not what requirements.lock installs"


def test_the_wheel_holds_every_file(site: Path) -> None:
    missing = [place for place in _files() if not (site / place).is_file()]
    assert not missing


def test_the_wheel_holds_nothing_else(site: Path) -> None:
    held = {path.relative_to(site).as_posix() for path in (site / "cuereel").rglob("*") if path.is_file()}
    assert held == set(_files())


def test_the_command_works_in_a_folder_of_the_users_own(site: Path, tmp_path: Path) -> None:
    (tmp_path / "cuereel.yaml").write_text("theme: dusk\n", encoding="utf-8")
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "banner.py").write_text(SCENE, encoding="utf-8")
    themes = tmp_path / "assets" / "themes"
    themes.mkdir(parents=True)
    shutil.copy(ROOT / "assets" / "themes" / "navy.yaml", themes / "dusk.yaml")
    (tmp_path / "film.txt").write_text("Hello and welcome to you.\n<Banner saying welcome>\n", encoding="utf-8")
    program = (
        "import sys, cuereel.scenes, cuereel.assets; from cuereel.cli import main; print(cuereel.scenes.__path__);"
        "raise SystemExit(main(['check', 'film.txt', '--strict']))"
    )
    surroundings = {**os.environ, "PYTHONPATH": str(site), "CUEREEL_CACHE": str(tmp_path / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert str(site) in done.stdout
    assert "1/1 cues drawn" in done.stdout
