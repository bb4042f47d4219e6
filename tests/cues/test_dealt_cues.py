"""Texts that a cue asks for on several things: each stands on its own, and on no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.direct.overlaid import overlaid
from tests.cues.directed import directed


@pytest.mark.parametrize(
    ("cue", "head", "texts"),
    [
        ("with red and blue text overlayed", "", ("red", "blue")),
        (
            "a lamp, then a candle with old and new labels on them, respectively",
            "a lamp, then a candle",
            ("old", "new"),
        ),
        ("slow text on the first and fast on the second", "", ("slow", "fast")),
        ("ikon sepeda lalu ikon kereta dengan tulisan desa dan kota", "ikon sepeda lalu ikon kereta", ("desa", "kota")),
        ("tulisan lama di yang pertama, baru di yang kedua", "", ("lama", "baru")),
        ('a jar with "salt and sugar" text on it', "a jar", ("salt and sugar",)),
    ],
)
def test_the_texts_at_the_end_of_a_cue_are_told_from_what_it_shows(cue, head, texts):
    asked = overlaid(cue)
    assert asked is not None and (asked.head, asked.texts) == (head, texts)


@pytest.mark.parametrize("cue", ["a man with a red hat", "the text turns blue", "a page with text, then it burns"])
def test_a_cue_that_asks_for_no_text_at_its_end_has_none(cue):
    assert overlaid(cue) is None


def _shown(cue: str, folder: Path, cache: Path) -> tuple[list[dict], list[str]]:
    film = directed(cue, folder, cache)
    assert film.storyboard is not None
    told = [each.message for each in film.diagnostics if each.code in ("partly-read", "nothing-to-modify")]
    return [dict(panel.params) for panel in film.storyboard.panels if panel.cues], told


@pytest.mark.parametrize(
    ("cue", "one", "other"),
    [
        (
            "Picture of a lamp, then a candle><with office and home text overlayed",
            ("lamp", "office"),
            ("candle", "home"),
        ),
        ("Gambar sepeda, lalu kereta dengan tulisan desa dan kota", ("sepeda", "desa"), ("kereta", "kota")),
    ],
)
def test_two_pictures_have_a_text_each(cue, one, other, tmp_path, cache):
    panels, told = _shown(cue, tmp_path, cache)
    assert [(each["image"], [text["text"] for text in each["overlay"]]) for each in panels] == [
        (one[0], [one[1]]),
        (other[0], [other[1]]),
    ]
    assert not told


def test_where_there_are_more_texts_than_pictures_the_last_has_the_last_and_the_others_are_told(tmp_path, cache):
    panels, told = _shown("Picture of a lamp><Picture of a candle><with old, new and newest text", tmp_path, cache)
    assert "overlay" not in panels[0] and panels[1]["overlay"] == [{"text": "newest"}]
    assert any("old" in each and "new" in each for each in told)


def test_one_picture_may_still_have_two_texts(tmp_path, cache):
    (panel,), _ = _shown("Picture of a lamp><with old and new text overlayed", tmp_path, cache)
    assert [text["text"] for text in panel["overlay"]] == ["old", "new"]


def test_a_text_takes_the_place_of_the_name_of_an_icon(tmp_path, cache):
    (panel,), told = _shown("Server icon with EU text overlayed", tmp_path, cache)
    assert panel == {"image": "Server", "overlay": [{"text": "EU"}]} and not told


@pytest.mark.parametrize(
    "cue", ["A cook holding a cup><with cache text on it", "Seorang koki memegang panci><dengan tulisan cache"]
)
def test_somebody_on_the_stage_bears_a_text(cue, tmp_path, cache):
    (panel,), told = _shown(cue, tmp_path, cache)
    labels = {thing["art"]: thing.get("label") for thing in panel["things"] if "art" in thing}
    assert next(iter(labels.values())) == "cache" and sum(map(bool, labels.values())) == 1
    assert not told


def test_those_in_a_row_have_each_its_own_or_none(tmp_path, cache):
    (panel,), _ = _shown("Three phones in a row><with Oslo, Lagos and Quito text overlayed", tmp_path, cache)
    assert [thing["label"] for thing in panel["things"]] == ["Oslo", "Lagos", "Quito"]
    (panel,), told = _shown("Three phones in a row><with Oslo text overlayed", tmp_path, cache)
    assert not any("label" in thing for thing in panel["things"]) and told
