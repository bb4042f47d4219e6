"""What the documentation says is what the code does."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import numpy as np
import pytest

import cuereel.diagnostics
import cuereel.model
from cuereel import build
from cuereel.build import storyboard, studio_of
from cuereel.cli import options
from cuereel.conform import fit
from cuereel.conform.pages import LINE
from cuereel.film import Film, Order
from cuereel.formats import formats
from cuereel.model import Drawn, Frame, Shot
from cuereel.parse.settings import KEYS
from cuereel.project import Project
from cuereel.settings import RATES
from cuereel.shoot.stills import stills
from cuereel.voices.casting import voice_names

ROOT = Path(__file__).parents[1]
DOCS = {
    path.name: path.read_text(encoding="utf-8") for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
}


def _fenced(text: str, language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", text, re.DOTALL)
    assert found
    return found.group(1)


def _indented(text: str, first_line: str) -> str:
    """The indented block that begins with a line."""
    lines = text[text.index(f"    {first_line}") :].split("\n")
    end = next((n for n, line in enumerate(lines) if line and not line.startswith("    ")), len(lines))
    return "\n".join(line[4:] for line in lines[:end]).strip() + "\n"


def _keys(text: str, heading: str) -> list[str]:
    """What stands first in each row of the first table below a heading, its code marks taken off."""
    below = text[text.index(heading) :]
    table = re.search(r"(?:^\|.*\n)+", below, re.MULTILINE)
    assert table
    cells = [row.split("|")[1].strip() for row in table.group().splitlines()[2:]]
    return [cell.strip("`") for cell in cells]


def test_the_readme_lists_every_command_and_what_it_does() -> None:
    rows = re.findall(r"^\| `(\w+)(?: [A-Z\[\]]+)?` \| (.*) \|$", DOCS["README.md"], re.MULTILINE)
    assert dict(rows) == options.COMMANDS
    assert options.USAGE.splitlines() == _indented(DOCS["README.md"], "cuereel FILE  ").splitlines()


def test_the_readme_lists_every_option_and_what_it_does() -> None:
    command = argparse.ArgumentParser(add_help=False)
    options._add_options(command, "render")
    declared = {
        action.option_strings[0]: (action.help or "").split(": text")[0]
        for action in command._actions
        if action.option_strings
    }
    rows = re.findall(r"^\| `(--[\w-]+)(?: .+?)?` \| (.*) \|$", DOCS["README.md"], re.MULTILINE)
    told = {name: about.replace(": text, github or json", "") for name, about in rows}
    assert told == declared


def test_the_readme_states_the_pipeline_as_the_code_does() -> None:
    stages = re.search(r"^    (parse  ->.*)$", DOCS["README.md"], re.MULTILINE)
    assert stages and build.__doc__
    assert ", ".join(stages.group(1).split("  ->  ")) in build.__doc__


def test_every_setting_is_told_and_no_other() -> None:
    assert _keys(DOCS["scripts.md"], "### Settings") == list(KEYS)


def test_the_values_that_are_told_are_those_that_are_taken() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*?) \|", DOCS["scripts.md"], re.MULTILINE))
    assert re.findall(r"`(\w+)`", rows["frame"]) == list(formats())
    assert re.findall(r"`(\w+)`", rows["fps"]) == [str(rate) for rate in RATES]
    assert set(re.findall(r"`(\w+)`", rows["theme"])) == set(Project(ROOT).themes())


@pytest.mark.parametrize("page", ["README.md", "scenes.md"])
def test_every_scene_type_is_named(page: str) -> None:
    listed = {path.stem for path in (ROOT / "scenes").glob("*.py") if not path.name.startswith("_")}
    heading = "`cuereel scenes` lists"
    text = DOCS[page][DOCS[page].index(heading) :]
    told = set(_keys(text, heading)) if page == "scenes.md" else set(re.findall(r"`(\w+)`[,.]", text.split("\n\n")[0]))
    assert told == listed


def test_every_type_in_the_glossary_exists() -> None:
    named = re.findall(r"`([A-Z]\w+)`", DOCS["glossary.md"])
    assert named
    assert not [name for name in named if not hasattr(cuereel.model, name) and not hasattr(cuereel.diagnostics, name)]


def test_every_core_type_is_in_the_glossary() -> None:
    own = [
        "Beat",
        "Cue",
        "Script",
        "Moment",
        "Panel",
        "Storyboard",
        "Take",
        "Caption",
        "Shot",
        "Timeline",
        "Footage",
        "Clip",
    ]
    assert not [name for name in own if f"`{name}`" not in DOCS["glossary.md"]]


def test_every_voice_is_told() -> None:
    assert not [name for name in voice_names() if f"`{name}`" not in DOCS["voices.md"]]


def test_the_limits_of_fitting_are_those_of_the_code() -> None:
    text = DOCS["voices.md"]
    for percent in (build.FASTEST_RATE, fit.NATURAL_STRETCH, fit.EXACT_STRETCH):
        assert f"up to {percent} %" in text
    assert f"within {LINE} characters" in DOCS["captions.md"]


@pytest.mark.parametrize("page", DOCS)
def test_every_link_and_every_file_that_is_named_is_there(page: str) -> None:
    folder = ROOT if page == "README.md" else ROOT / "docs"
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#]+)(?:#([\w-]+))?\)", DOCS[page]):
        assert (folder / target).is_file(), f"{page} links to {target}"
        if anchor:
            headings = re.findall(r"^#+ (.*)$", (folder / target).read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in [re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings]
    for path in re.findall(r"`((?:cuereel|tests|scenes|assets)/[\w/.-]+)`", DOCS[page]):
        assert (ROOT / path).exists() or "tally.py" in path, f"{page} names {path}"


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _directed(file: str, folder: Path) -> Film:
    film = storyboard(Order(Path(file), cache=folder / "cache"))
    assert film.storyboard is not None, film.diagnostics
    return film


def test_the_script_and_the_sheet_of_the_readme_check_clean(in_folder: Path) -> None:
    (in_folder / "caches.txt").write_text(_indented(DOCS["README.md"], "title: Why caches"), encoding="utf-8")
    (in_folder / "caches.yaml").write_text(_indented(DOCS["README.md"], "script: caches.txt"), encoding="utf-8")
    for file in ("caches.txt", "caches.yaml"):
        film = _directed(file, in_folder)
        assert not [d for d in film.diagnostics if d.severity > cuereel.diagnostics.Severity.INFO]
        assert film.storyboard and not [p.id for p in film.storyboard.panels if p.drawn is Drawn.PLACEHOLDER]


def test_the_scene_type_of_the_documentation_works_by_being_there(in_folder: Path) -> None:
    (in_folder / "scenes").mkdir()
    (in_folder / "scenes" / "tally.py").write_text(_fenced(DOCS["scenes.md"], "python"), encoding="utf-8")
    (in_folder / "film.txt").write_text(_fenced(DOCS["scenes.md"], "text"), encoding="utf-8")
    film = _directed("film.txt", in_folder)
    assert not film.diagnostics
    assert film.storyboard and film.script
    (panel,) = film.storyboard.panels
    assert (panel.scene, panel.params) == ("tally", {"first": 1, "last": 60, "unit": "seconds"})
    assert [film.script.words[moment.word].text for moment in panel.moments] == ["60"]
    shot = Shot(panel, 0, 70, (("land", 40),))
    drawn = stills(studio_of(film).open_scene(shot), [10, 38, 69], Frame("small", 90, 160, 30))
    assert len({image.tobytes() for image in drawn.values()}) == 3
    assert np.ptp(drawn[69][:, :, :3]) > 100
