"""Cues for timelines: each entry is one stop as it is written; one that names none is left to the author."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.diagnostics import Severity
from cuereel.model import Drawn
from tests.cues.directed import cued, directed

READ = {
    "Timeline: 1854 Map, 1858 Great Stink, 1866 Sewers": ["1854 Map", "1858 Great Stink", "1866 Sewers"],
    "timeline from left to right: 1958 packet, 1971 cup, 2005 rocket": ["1958 packet", "1971 cup", "2005 rocket"],
    "Timeline with 3 events: 1969 Moon, 1989 Web and 2007 Phone": ["1969 Moon", "1989 Web", "2007 Phone"],
    "garis waktu: 1945 merdeka, 1998 reformasi": ["1945 merdeka", "1998 reformasi"],
    "lini masa muncul satu per satu: 1945 merdeka, 1966 orde baru, 1998 reformasi": [
        "1945 merdeka",
        "1966 orde baru",
        "1998 reformasi",
    ],
}


@pytest.mark.parametrize("cue", READ)
def test_the_entries_of_a_cue_are_the_stops(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("timeline", {"items": READ[cue]})
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize("cue", ["a timeline", "timeline of the company", "garis waktu perusahaan"])
def test_one_that_names_no_entries_is_not_read(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).drawn is Drawn.PLACEHOLDER


def test_each_stop_rises_on_its_words(tmp_path: Path, cache: Path) -> None:
    said = "First there was a map, then came the great stink and after that they built the sewers."
    film = directed("Timeline: 1854 Map, 1858 Great Stink, 1866 Sewers", tmp_path, cache, said)
    panel = cued(film)
    assert film.script is not None
    words = {moment.name: film.script.words[moment.word].text.strip(",.") for moment in panel.moments}
    assert words == {"stop-1": "map", "stop-2": "great", "stop-3": "sewers"}
