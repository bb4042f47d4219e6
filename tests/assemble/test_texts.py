"""The texts beside a film: its words, the post, the credits."""

from __future__ import annotations

import json
from pathlib import Path

from films import SMALL, a_reading, a_script

from cuereel.assemble.credits import credits_text
from cuereel.assemble.post import hashtag, key_words, post_text
from cuereel.assemble.word_list import word_list
from cuereel.diagnostics import Source
from cuereel.model import Caption, CaptionWord, Panel, Storyboard, Timeline
from cuereel.parse import parse


def test_every_word_has_its_times_its_sentence_and_its_page(tmp_path: Path) -> None:
    script = a_script("Three reasons", "Say: <= aloud.")
    speech = a_reading(tmp_path, script)
    start = speech[1].start
    page = Caption(
        (CaptionWord("Say", start, start + 12), CaptionWord("<=", start + 12, start + 24)), start, start + 24, (2,)
    )
    words = json.loads(word_list(script, Timeline(SMALL, 120, (), (page,), speech)))["words"]
    assert [word["text"] for word in words] == ["Three", "reasons", "Say:", "<=", "aloud."]
    assert [word["page"] for word in words] == [None, None, 0, 0, None]
    assert [word["sentence"] for word in words] == [0, 0, 1, 1, 1]
    assert words[3] | {"page": 0} == {
        "text": "<=", "spoken": "say-3", "start": round((start + 12) / 30, 3), "end": round((start + 24) / 30, 3),
        "start_frame": start + 12, "end_frame": start + 24, "sentence": 1, "page": 0,
    }  # fmt: skip


def test_names_come_before_words_that_come_back() -> None:
    script = a_script(
        "THE BACKEND",
        "Ever seen a Ferrari engine?",
        "The server waits for the backend.",
        'He said "Come to Data Science" and the server answered the backend.',
    )
    assert key_words(script, ["backend"]) == ["Data Science", "Ferrari", "backend", "server"]


def test_a_post_has_a_title_a_first_line_and_hashtags() -> None:
    script = a_script("Three reasons", "This is why.", "And more.")
    assert post_text(script, ["backend", "#Data science", "C#", "backend"], ()) == (
        "Three reasons\n\nThis is why.\n\n#backend #DataScience #C\n"
    )
    assert post_text(script, (), ()) == "Three reasons\n\nThis is why.\n"


def test_a_post_lists_the_chapters_and_ends_with_the_question() -> None:
    told = "1. THE FIRST ONE\nWhy? Because.\n\n2. And The Next\nIt is so.\n\nWill you come along?\nBye!\n"
    script, _ = parse(Source("a.txt", "title: T\n\nTHE TITLE\n\n" + told))
    assert script is not None
    paragraphs = post_text(script, ["b"], ()).split("\n\n")
    assert paragraphs[2:4] == ["1. The first one\n2. And The Next", "Will you come along?"]


def test_a_hashtag_is_letters_and_digits() -> None:
    assert [hashtag(text) for text in ("data-driven design", "Node.js", "belajar", "<=")] == [
        "#DataDrivenDesign", "#NodeJs", "#belajar", "",
    ]  # fmt: skip


def test_every_piece_of_art_is_credited_once_and_the_voice_by_its_engine() -> None:
    panels = [
        Panel(str(n), "picture", {}, 0, 0, (), (), art=art)
        for n, art in enumerate([{"a": "x:1"}, {"b": "x:1", "c": "y:2"}])
    ]

    def credit(art: str) -> str:
        return {"x:1": "car, by Jo (MIT)"}[art]

    text = credits_text(Storyboard(tuple(panels)), "jm_kumo", credit)
    assert text.split("\n\n")[:2] == [
        "Art\n- car, by Jo (MIT)\n- y:2: of unknown origin",
        "Voice\n- jm_kumo: Kokoro-82M (Apache-2.0)",
    ]
    assert "takes/me.wav" in credits_text(Storyboard(()), "takes/me.wav", credit)
    assert "eSpeak NG" in credits_text(Storyboard(()), {"engine": "espeak", "voice": "en-gb"}, credit)
