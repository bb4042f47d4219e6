"""Cues for what stands in front of code, a sign that it lacks, a pattern of signs, two lines that swap places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cues.directed import cued, directed

RED = {"underline": "it", "colour": "bad"}
BOTH = [{"mark": 1, "colour": "bad"}, {"mark": 2, "colour": "bad"}]
READ: dict[str, dict[str, Any]] = {
    "load(user) underlined in red, then the word await is added before it": {
        "code": "load(user)",
        "steps": [RED, {"ahead": "await"}],
    },
    "kirim() digarisbawahi merah, lalu await muncul di depannya": {
        "code": "kirim()",
        "steps": [RED, {"ahead": "await"}],
    },
    "code while n < 9 missing its colon, then the colon is added": {
        "code": "while n < 9",
        "steps": [{"insert": "colon"}],
    },
    "kode else tanpa titik dua, lalu titik dua ditambahkan": {"code": "else", "steps": [{"insert": "colon"}]},
    r"regex \w*, then * changes to +": {"code": r"\w*", "steps": [{"into": "+", "part": "`*`"}]},
    "Wash the pan then cook the egg in red, then the two lines swap places": {
        "code": "Wash the pan\ncook the egg",
        "language": "text",
        "steps": [*BOTH, {"fix": "cook the egg\nWash the pan"}],
    },
    "bayar dulu lalu pesan kopi merah, terus barisnya bertukar": {
        "code": "bayar dulu\npesan kopi",
        "language": "text",
        "steps": [*BOTH, {"fix": "pesan kopi\nbayar dulu"}],
    },
}


@pytest.mark.parametrize("cue", READ)
def test_what_is_told_of_the_code_is_read(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert (cued(film).scene, cued(film).params) == ("editor", READ[cue])
    assert [d.message for d in film.diagnostics if d.code == "partly-read"] == []


def test_what_a_pattern_is_for_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed(r"A pattern [a-z]+ that refuses numbers", tmp_path, cache)
    assert cued(film).params == {"code": "[a-z]+"}
    assert any("refuses" in d.message for d in film.diagnostics)
