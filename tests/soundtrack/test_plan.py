"""What sounds, and on which frame, follows from the moments, the chapters and the settings alone."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from pathlib import Path

import pytest

from cuereel.declare import moment
from cuereel.diagnostics import Span
from cuereel.model import Beat, Cut, Frame, Moment, Panel, Role, Script, Setting, Shot, Timeline
from cuereel.project import Project
from cuereel.settings import DEFAULT_VOICE, FilmSettings, resolve
from cuereel.soundtrack.palette import BY_MOMENT, SOUNDS
from cuereel.soundtrack.plan import Music, Spot, plan, sections, spaced

FPS = 30
ROOT = Path(__file__).parents[2]


def a_shot(id: str, start: int, end: int, *moments: tuple[str, int, str], beat: int = 0) -> Shot:
    named = tuple(Moment(name, 0, sound=sound) for name, _, sound in moments)
    panel = Panel(id, "picture", {}, 0, 0, (beat,), named)
    return Shot(panel, start, end, tuple((name, frame) for name, frame, _ in moments))


def a_film(*shots: Shot) -> Timeline:
    return Timeline(Frame("shorts", 90, 160, FPS), shots[-1].end, shots, (), ())


def a_script() -> Script:
    """Beat 0 is a passage, beat 1 a chapter."""
    beats = tuple(Beat(role, 0, 0, 0, Span("a.txt", 0, 1)) for role in (Role.PASSAGE, Role.CHAPTER))
    return Script("a.txt", "A", "en", (), (), beats, (), (), {})


def settings(**given: object) -> FilmSettings:
    found, problems = resolve(
        {key: Setting(value) for key, value in given.items()}, Project(ROOT).themes(), DEFAULT_VOICE
    )
    assert found, problems
    return found


FILM = a_film(
    a_shot("hook", 0, 90, ("show", 30, "")),
    a_shot("chapter", 90, 150, ("word-1", 96, ""), ("word-2", 110, ""), beat=1),
    a_shot("shop", 150, 400, ("press", 160, ""), ("check-1", 200, ""), ("check-2", 230, "none"), ("load", 300, "")),
    a_shot("end", 400, 520, ("channel", 470, "stamp")),
)


def heard(film: Timeline = FILM, **given: object) -> list[tuple[str, int]]:
    return [(spot.sound, spot.frame) for spot in plan(a_script(), film, settings(**given), ROOT).spots]


def test_a_moment_sounds_by_its_name_unless_its_scene_says_otherwise() -> None:
    assert heard() == [
        ("pop", 30),
        ("whoosh", 90),
        ("thud", 96),
        ("click", 160),
        ("blip", 200),
        ("stamp", 470),
    ]


def test_a_wipe_sounds_as_a_chapter_does() -> None:
    *shots, last = FILM.shots
    assert ("whoosh", 400) in heard(replace(FILM, shots=(*shots, replace(last, opens=Cut("wipe")))))


def test_either_is_turned_off_by_one_key() -> None:
    silent = plan(a_script(), FILM, settings(music=False, sounds=False), ROOT)
    assert silent.music is None and silent.spots == ()
    assert plan(a_script(), FILM, settings(sounds=False), ROOT).music is not None
    assert heard(music=False) == heard()


def test_both_are_on_unless_they_are_turned_off_and_may_be_softer() -> None:
    usual = plan(a_script(), FILM, settings(), ROOT)
    assert usual.music == Music((0, 90, 400)) and usual.gain == 0
    softer = plan(a_script(), FILM, settings(music={"gain": -6.0, "file": "a/b.mp3"}, sounds={"gain": -3.0}), ROOT)
    assert softer.music == Music((0, 90, 400), -6.0, ROOT / "a/b.mp3") and softer.gain == -3
    assert softer.spots == usual.spots


def test_of_two_sounds_that_crowd_the_more_telling_is_heard() -> None:
    near = [Spot("pop", 30), Spot("success", 31), Spot("whoosh", 32), Spot("pop", 34)]
    assert [(spot.sound, spot.frame) for spot in spaced(near, FPS)] == [("success", 31), ("pop", 34)]


def test_no_two_sounds_are_nearer_than_the_ear_tells_apart() -> None:
    crowd = [Spot(SOUNDS[number * 7 % len(SOUNDS)], number * 2 % 60) for number in range(60)]
    kept = spaced(crowd, FPS)
    assert len(kept) == 10
    assert all(b.frame - a.frame >= 0.09 * FPS for a, b in itertools.pairwise(kept))


def test_sounds_climb_with_the_numbers_of_their_moments_and_vary_by_the_seed_alone() -> None:
    film = a_film(a_shot("list", 0, 300, *((f"item-{n}", 30 * n, "") for n in (1, 2, 3))))
    spots = plan(a_script(), film, settings(), ROOT).spots
    assert [spot.step for spot in spots] == [0, 1, 2]
    assert len({spot.seed for spot in spots}) == 3
    assert spots == plan(a_script(), film, settings(), ROOT).spots
    assert spots != plan(a_script(), film, settings(seed=1), ROOT).spots


def test_the_music_turns_at_chapters_and_comes_to_rest_with_the_last_shot_or_shortly_before_the_end() -> None:
    assert sections(FILM, [90]) == (0, 90, 400)
    long = a_film(a_shot("all", 0, 3000))
    assert sections(long, []) == (0, 3000 - 7 * FPS)
    assert sections(a_film(a_shot("all", 0, 40)), []) == (0,)


def test_a_stretch_too_short_for_a_bar_is_no_section() -> None:
    assert sections(FILM, [20, 90, 100, 500]) == (0, 90, 400)


def test_a_scene_that_asks_for_an_unknown_sound_is_told() -> None:
    assert moment("land", sound="thud").sound == "thud"
    with pytest.raises(ValueError, match="there is no sound 'bang'"):
        moment("land", sound="bang")


def test_every_moments_sound_is_one_that_there_is() -> None:
    assert set(BY_MOMENT.values()) <= set(SOUNDS)


def test_the_documentation_tells_the_sound_of_every_moment() -> None:
    rows = dict(
        re.findall(r"^\| `(\w+)` \| (.*) \|$", (ROOT / "docs/sound.md").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert set(rows) == set(SOUNDS)
    told = {moment: sound for sound, moments in rows.items() for moment in re.findall(r"(?<!the )\b\w+\b", moments)}
    assert not [moment for moment, sound in BY_MOMENT.items() if told.get(moment) != sound]
