"""What is said of a client and a server, besides what goes between them, is seen: a plan, a building, events."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest

from cuereel.formats import formats
from cuereel.scene import Brief, Stage
from cuereel.scene.exchange_acts import APART, Acts, acts
from cuereel.scene.exchange_times import times
from cuereel.scene.heard import beats, first_of, heard
from cuereel.theme import read_theme
from tests.scenes.closely import ROOT
from tests.scenes.watching import watch

PARAMS = {"client": "frontend", "server": "backend", "through": "API", "hidden": "", "request": "", "response": ""}
DEEDS = dict.fromkeys(("opens", "sends", "checks", "fetches", "by"), "")
SAID = "Dia merancang lalu membangun API antara frontend dan backend".split()


def _brief(words: list[str], pace: int = 15, frames: int = 700) -> Brief:
    """Words said one every so many frames, the names among them as moments."""
    moments = {f"word-{n}": 15 + pace * (n - 1) for n in range(1, len(words) + 1)}
    for name, word in (("through", "API"), ("client", "frontend"), ("server", "backend")):
        if word in words:
            moments[name] = moments[f"word-{words.index(word) + 1}"]
    theme = read_theme((ROOT / "assets/themes/navy.yaml").read_text(encoding="utf-8"))
    stage = Stage(formats()["shorts"])
    return Brief(PARAMS, theme, stage, "id", moments, frames, tuple(words), draw=_undrawn)


def _undrawn(name: str) -> Any:
    raise KeyError(name)


def _acts(more: str, frames: int = 700) -> tuple[Acts, Brief]:
    brief = _brief(SAID + more.split(), frames=frames)
    params = SimpleNamespace(**(PARAMS | DEEDS))
    return acts(brief, times(brief, params), gated=True), brief


def _word(brief: Brief, word: str) -> int:
    return brief.moments[f"word-{brief.words.index(word) + 1}"] - 1


def test_a_gate_is_planned_and_built_on_the_words_for_that() -> None:
    done, brief = _acts("")
    assert done.plan == _word(brief, "merancang") and done.building == _word(brief, "membangun")
    assert done.named == _word(brief, "API") and not done.events


def test_an_event_is_on_the_word_that_names_it() -> None:
    filler = "dan " * 8
    done, brief = _acts(f"{filler} mengoptimalkan semuanya dan dan dan dan kapasitas yang yang yang nyaman")
    for event, word in (("fast", "mengoptimalkan"), ("more", "kapasitas"), ("liked", "nyaman")):
        assert done.events[event] == _word(brief, word), event
    assert done.cheers[0] == done.events["liked"]


def test_what_is_said_on_without_a_name_brings_something_new_each_time_and_never_the_same_again() -> None:
    done, _ = _acts("gunung " * 30)
    assert set(done.events) == {"second", "more", "fast"}
    frames = sorted(done.events.values())
    assert all(b - a >= APART for a, b in pairwise(frames))


@pytest.mark.parametrize("more", ["gunung tidak mulus " * 8, "gunung pengalaman buruk " * 8])
def test_nobody_likes_what_is_denied_or_ill_spoken_of(more: str) -> None:
    assert "liked" not in _acts(more)[0].events


def test_where_something_goes_wrong_only_what_is_named_is_seen() -> None:
    assert not _acts("gunung server gagal " * 8)[0].events


def test_a_short_shot_has_no_events() -> None:
    assert not _acts("cepat " * 6, frames=220)[0].events


def test_words_that_hold_a_sentence_together_are_no_beats() -> None:
    words = heard(_brief("yang gunung dan laut itu".split()))
    assert beats(words, 0, 999, 1) == [29, 59]
    assert beats(words, 0, 999, 40) == [29] and first_of(words, ["lau"]) == 59 and first_of(words, ["x"]) is None


def test_nothing_rests_in_a_long_exchange_that_is_spoken_on() -> None:
    brief = _acts("gunung " * 14, frames=420)[1]
    seen = watch("request", PARAMS, moments=brief.moments, frames=420, words=brief.words)
    assert seen.longest_rest <= 20
