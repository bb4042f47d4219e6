"""`check`: what an author is told of her script, for people and for programs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import Run

MISTAKES = """\
script: words.txt
durration: 60
fit: tight
theme: navy
theme: light
scenes:
  car: {cue: Picture of a ferrari, scene: pictur}
"""


def test_a_good_script_is_fine(run: Run) -> None:
    ran = run("check", "good.txt")
    assert ran.code == 0
    assert "1/1 cues drawn in" in ran.out


def test_all_mistakes_are_told_in_one_run(run: Run, folder: Path) -> None:
    (folder / "words.txt").write_text("Hello, this is a frontend.\n<Picture of a ferrari>\n", encoding="utf-8")
    (folder / "film.yaml").write_text(MISTAKES, encoding="utf-8")
    ran = run("check", "film.yaml")
    assert ran.code == 1
    for told in (
        "film.yaml:2:1: error[unknown-key]",
        'did you mean "duration"?',
        "film.yaml:3:6: error[bad-value]",
        "film.yaml:5:1: error[duplicate-key]",
    ):
        assert told in ran.err
    assert "errors" in ran.err.splitlines()[-1]


def test_a_cue_that_is_drawn_in_part_is_not_counted_as_drawn(run: Run, folder: Path) -> None:
    (folder / "part.txt").write_text("The ferrari is parked.\n<Picture of a ferrari with a gnorb>\n", encoding="utf-8")
    ran = run("check", "part.txt")
    assert "part.txt:2:1: warning[partly-drawn]" in ran.err
    assert "nothing shows: gnorb" in ran.err
    assert "0/1 cues drawn, 1 in part" in ran.out


def test_a_cue_that_nobody_can_draw_is_a_warning_and_strict_makes_it_count(run: Run, folder: Path) -> None:
    (folder / "odd.txt").write_text("Hello, this is odd.\n<Zorble the flumph>\n", encoding="utf-8")
    ran = run("check", "odd.txt")
    assert ran.code == 0
    assert "odd.txt:2:1: warning[unknown-cue]" in ran.err
    assert "0/1 cues drawn" in ran.out
    assert run("check", "odd.txt", "--strict").code == 1


@pytest.mark.parametrize("content", [b"", b"\n\n", b"title: nothing\n"])
def test_a_script_without_words_is_wrong(run: Run, folder: Path, content: bytes) -> None:
    (folder / "empty.txt").write_bytes(content)
    ran = run("check", "empty.txt")
    assert ran.code == 1
    assert "error[no-words]" in ran.err


def test_a_binary_file_is_told_as_such(run: Run, folder: Path) -> None:
    (folder / "film.txt").write_bytes(bytes(range(256)) * 8)
    ran = run("check", "film.txt")
    assert "is it text?" in ran.err
    assert "Traceback" not in ran.err


def test_a_sheet_may_not_point_out_of_its_project(run: Run, folder: Path) -> None:
    (folder.parent / "secret.txt").write_text("Nobody reads this.\n", encoding="utf-8")
    (folder / "film.yaml").write_text("script: ../secret.txt\n", encoding="utf-8")
    ran = run("check", "film.yaml")
    assert ran.code == 1
    assert "film.yaml:1:9: error[outside-project]" in ran.err
    assert "Nobody reads this" not in ran.err


def test_a_link_out_of_the_project_is_not_followed(run: Run, folder: Path) -> None:
    (folder.parent / "secret.txt").write_text("Nobody reads this.\n", encoding="utf-8")
    (folder / "inside.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "film.yaml").write_text("script: inside.txt\n", encoding="utf-8")
    assert "error[outside-project]" in run("check", "film.yaml").err


def test_a_sheet_whose_script_is_missing_shows_where_it_is_named(run: Run, folder: Path) -> None:
    (folder / "film.yaml").write_text("title: x\nscript: gone.txt\n", encoding="utf-8")
    ran = run("check", "film.yaml")
    assert ran.code == 1
    assert "film.yaml:2:9: error[unreadable]: gone.txt cannot be read: there is no such file" in ran.err


def test_music_that_is_missing_outside_or_no_music_shows_where_it_is_named(run: Run, folder: Path) -> None:
    (folder / "film.txt").write_text("One line.\n", encoding="utf-8")
    (folder / "noise.mp3").write_text("no music at all", encoding="utf-8")
    sheet = folder / "film.yaml"
    for named, wrong in (
        ("music: gone.mp3", "2:8: error[unreadable]: gone.mp3 cannot be read: there is no such file"),
        ("music: {gain: -3, file: noise.mp3}", "2:25: error[unreadable]: noise.mp3 cannot be played"),
        ("music: ../a.mp3", "2:8: error[outside-project]"),
        ("music: {gain: loud}", "2:15: error[bad-value]: `music` is a number of dB (-3), not 'loud'"),
    ):
        sheet.write_text(f"script: film.txt\n{named}\n", encoding="utf-8")
        ran = run("check", "film.yaml")
        assert ran.code == 1
        assert f"film.yaml:{wrong}" in ran.err


def test_json_is_one_diagnostic_a_line_and_nothing_else(run: Run, folder: Path) -> None:
    (folder / "odd.txt").write_text("Hello, this is odd.\n<Zorble the flumph>\n", encoding="utf-8")
    ran = run("check", "odd.txt", "--format", "json")
    records = [json.loads(line) for line in ran.out.splitlines()]
    assert [(r["code"], r["line"], r["column"]) for r in records if r["severity"] == "warning"] == [
        ("unknown-cue", 2, 1)
    ]


def test_github_annotations_stand_beside_their_line(run: Run, folder: Path) -> None:
    (folder / "odd.txt").write_text("Hello, this is odd.\n<Zorble the flumph>\n", encoding="utf-8")
    ran = run("check", "odd.txt", "--format", "github")
    assert ran.out.startswith("::warning file=odd.txt,line=2,")


def test_under_ci_infos_are_left_out(run: Run, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    (folder / "short.md").write_text("---\nlayout: post\n---\nHello, this is a frontend.\n", encoding="utf-8")
    assert "info[" in run("check", "short.md").err
    monkeypatch.setenv("CI", "true")
    assert run("check", "short.md").err == ""


def test_a_projects_own_scene_art_and_defaults_are_used(run: Run, folder: Path) -> None:
    (folder / "cuereel.yaml").write_text("frame: sqare\n", encoding="utf-8")
    ran = run("check", "good.txt")
    assert ran.code == 1
    assert "cuereel.yaml:1:8: error[bad-value]" in ran.err


def test_a_scene_file_that_cannot_be_imported_is_told_at_its_line(run: Run, folder: Path) -> None:
    (folder / "scenes").mkdir()
    (folder / "scenes" / "broken.py").write_text("from cuereel.scene import CueScene\n1 / 0\n", encoding="utf-8")
    ran = run("check", "good.txt")
    assert ran.code == 1
    assert "broken.py:2 cannot be used as a scene type: ZeroDivisionError" in ran.err


def test_checking_a_script_whose_words_alone_have_changed_never_imports_manim(run: Run, folder: Path) -> None:
    assert run("check", "good.txt").code == 0
    (folder / "good.txt").write_text("Hello again.\n<Picture of a ferrari>\n", encoding="utf-8")
    look = (
        "import sys; from cuereel.cli import main; code = main(['check', 'good.txt']); "
        "raise SystemExit(code or 10 * ('manim' in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
