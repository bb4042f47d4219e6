"""Slips in cues are mended where nothing else can be meant, and told."""

from __future__ import annotations

import pytest

from cuereel.diagnostics import Source
from cuereel.direct import Library
from cuereel.direct.spelling import spelled
from cuereel.parse import parse
from tests.direct.library import CATALOG

WORDS = frozenset("clock server database wallet kunci dompet paket shoe elephant calendar hammer".split())

LIBRARY = Library(CATALOG, lambda name, language: None, lambda name, language: False, vocabulary=lambda: WORDS)


def _read(cue: str, said: str = "Every night the hotel mends its kettles.") -> tuple[str, list[str]]:
    parsed, _ = parse(Source("film.txt", f"# Film\n\n{said}\n<{cue}>\n"))
    assert parsed is not None
    script, told = spelled(parsed, LIBRARY)
    return script.cues[0].text, [each.message for each in told]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Clok icon", "Clock icon"),
        ("A big serber with a red light", "A big server with a red light"),
        ("Picture of a databse", "Picture of a database"),
        ("Picture of an elehpant", "Picture of an elephant"),
        ("Gambar dompt di atas meja", "Gambar dompet di atas meja"),
        ("It ends at a serber.", "It ends at a server."),
        ("Three boxes, Mands, Kettles", "Three boxes, Mends, Kettles"),
        ("Row of icons with Kettels", "Row of icons with Kettles"),
        ("One box after teh other", "One box after the other"),
    ],
)
def test_a_slip_is_read_as_what_is_known(typed: str, meant: str) -> None:
    text, told = _read(typed)
    assert text == meant
    assert len(told) == 1


@pytest.mark.parametrize(
    "cue",
    [
        "Picture of a hummer",  # another word of English
        "Orang pake topi",  # everyday Indonesian, not a slip for "paket"
        "Picture of a ladder",
        "Tampilin paket",
        "A glass of teh on a table",
        'A tag with "Clok" on it',  # quoted to the letter
        "The logo of Sherver",  # a name, which nobody says
        "Show --clok and serber.js",  # signs are of code
    ],
)
def test_another_word_is_no_slip(cue: str) -> None:
    assert _read(cue) == (cue, [])
