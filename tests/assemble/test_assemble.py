"""A delivery is whole, the same every time, made once, and its report tells what is really in the film."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from films import SMALL, a_reading, a_script, a_shot, a_timeline
from PIL import Image

from cuereel.assemble import Delivery, assemble, join
from cuereel.cache import Cache
from cuereel.diagnostics import Severity
from cuereel.model import Panel, Storyboard, Timeline
from cuereel.project import builtin
from cuereel.settings import resolve

SECOND, END = 60, 210
POPS = {"one": 20, "two": 40, "late": 90}
WANTED = {"one": 21, "two": 39, "late": 80, "never": 190}
ENDINGS = ["mp4", "srt", "vtt", "words.json", "post.txt", "credits.txt", "report.json", "contact.png", "cover.png"]


def paint(number: int, pixels: np.ndarray) -> None:
    """Cards that pop at their frames; then nothing moves any more."""
    pixels[10:20, 5:85] = (245, 247, 255) if number < SECOND else (255, 178, 36)
    for place, at in enumerate(POPS.values()):
        if number >= at:
            pixels[30 + 25 * place : 50 + 25 * place, 20:70] = (70, 210, 255)


@pytest.fixture(scope="module")
def delivery(tmp_path_factory: pytest.TempPathFactory) -> Delivery:
    folder = tmp_path_factory.mktemp("delivery")
    script = a_script("Three reasons", "This is the first of them.")
    first = a_shot(folder, (0, SECOND), {"one": WANTED["one"], "two": WANTED["two"]}, paint, "first")
    second = a_shot(folder, (SECOND, 130, END), {"late": WANTED["late"], "never": WANTED["never"]}, paint, "second")
    second = replace(second, shot=replace(second.shot, start=SECOND))
    themes = {path.stem: path for path in (builtin("assets") / "themes").glob("*.yaml")}
    settings, problems = resolve({}, themes, "jm_kumo")
    assert settings is not None and not problems
    return Delivery(
        folder=folder / "out" / "three",
        name="three",
        script=script,
        storyboard=Storyboard((Panel("first", "picture", {}, 0, 0, (), (), art={"car": "own:car"}),)),
        timeline=a_timeline((first, second), a_reading(folder, script)),
        footage=(first, second),
        settings=settings,
        credit=lambda art: f"{art}, drawn by somebody (MIT)",
        cache=Cache(folder / "cache"),
    )


def quiet(done: int, total: int, what: str) -> None:
    pass


def test_everything_is_delivered_and_nothing_half_made_is_left(delivery: Delivery) -> None:
    clip, _ = assemble(delivery, quiet)
    assert [path.name for path in clip.files] == [f"three.{ending}" for ending in ENDINGS]
    assert sorted(delivery.folder.iterdir()) == sorted(clip.files)
    assert (clip.film, clip.frames) == (delivery.folder / "three.mp4", END)
    assert clip.loudness == pytest.approx(-14, abs=0.3) and clip.true_peak < -1
    with Image.open(delivery.path("cover.png")) as cover:
        assert cover.size == (1080, 1920)
    assert "own:car, drawn by somebody" in delivery.path("credits.txt").read_text()


def test_the_report_tells_the_frames_on_which_things_are_seen(delivery: Delivery) -> None:
    _, remarks = assemble(delivery, quiet)
    report = json.loads(delivery.path("report.json").read_text())
    seen = {
        each["name"]: (each["measured"], each["difference"]) for shot in report["shots"] for each in shot["moments"]
    }
    assert seen == {"one": (20, -1), "two": (40, 1), "late": (90, 10), "never": (None, None)}
    assert report["summary"] == "moments within -3..+1: 2 of 4"
    assert (report["width"], report["height"], report["fps"], report["frames"]) == (90, 160, 30, END)
    assert report["shots"][1]["still"] == [[90, END]]
    assert report["loudness_lufs"] == pytest.approx(-14, abs=0.3)
    told = {remark.code: remark for remark in remarks}
    assert sorted(told) == ["frozen", "off-word"]
    assert told["off-word"].message == 'in second, "late" is seen 10 frames late; nothing visible happens at "never"'
    assert told["frozen"].message == "nothing moves in second for 4.0 s, from 3.0 s on"
    assert told["off-word"].span == delivery.timeline.shots[1].panel.span


def test_an_unchanged_delivery_touches_no_file_and_says_the_same(
    delivery: Delivery, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip, remarks = assemble(delivery, quiet)
    before = {path: path.stat().st_mtime_ns for path in clip.files}
    monkeypatch.setattr(join, "join", lambda *given: pytest.fail("the film was joined again"))
    assert assemble(delivery, quiet) == (clip, remarks)
    assert {path: path.stat().st_mtime_ns for path in clip.files} == before


def test_a_second_delivery_makes_the_same_bytes_without_any_cache(delivery: Delivery, tmp_path: Path) -> None:
    again = replace(delivery, folder=tmp_path / "again", cache=Cache(tmp_path / "empty"))
    first, _ = assemble(delivery, quiet)
    second, _ = assemble(again, quiet)
    assert [path.read_bytes() for path in first.files] == [path.read_bytes() for path in second.files]


@pytest.mark.parametrize(
    "harm",
    [lambda path: path.unlink(), lambda path: path.write_text("mine")],
    ids=["deleted", "overwritten"],
)
@pytest.mark.parametrize("ending", ["mp4", "srt", "cover.png"])
def test_a_file_that_was_harmed_is_made_again(delivery: Delivery, ending: str, harm: Callable[[Path], object]) -> None:
    assemble(delivery, quiet)
    good = delivery.path(ending).read_bytes()
    harm(delivery.path(ending))
    assemble(delivery, quiet)
    assert delivery.path(ending).read_bytes() == good


def test_another_title_or_voice_changes_the_files_that_tell_it(delivery: Delivery) -> None:
    assemble(delivery, quiet)
    cover = delivery.path("cover.png").read_bytes()
    assemble(replace(delivery, script=replace(delivery.script, title="Something else")), quiet)
    assert delivery.path("cover.png").read_bytes() != cover
    assemble(replace(delivery, settings=replace(delivery.settings, voice="espeak")), quiet)
    assert "eSpeak" in delivery.path("credits.txt").read_text()


def test_a_preview_is_the_film_alone(delivery: Delivery) -> None:
    preview = replace(delivery, name="three.preview", all_files=False, folder=delivery.folder / "alone")
    clip, remarks = assemble(preview, quiet)
    assert clip.files == (preview.path("mp4"),) and remarks == ()
    assert list(preview.folder.iterdir()) == [clip.film]


def test_a_film_that_starts_on_nothing_is_a_warning(delivery: Delivery, tmp_path: Path) -> None:
    empty = a_shot(tmp_path, (0, 30), {}, lambda number, pixels: None)
    timeline: Timeline = a_timeline((empty,), ())
    nothing = replace(delivery, timeline=timeline, footage=(empty,), folder=tmp_path / "out")
    clip, remarks = assemble(nothing, quiet)
    assert [(remark.code, remark.severity) for remark in remarks] == [("blank", Severity.WARNING)]
    assert clip.loudness == float("-inf") and SMALL.fps == 30
