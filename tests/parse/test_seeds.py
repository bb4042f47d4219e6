"""The two first real scripts, untouched. They lie beside the project; where they do not, these tests are skipped."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from cuereel.diagnostics import Severity, Source
from cuereel.model import Mark, Role, Script
from cuereel.parse import parse

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def seed(number: str) -> tuple[Script, list[str]]:
    paths = sorted(SEEDS.glob(f"{number}_*.txt"))
    if not paths:
        pytest.skip("the seeds are not here")
    script, diagnostics = parse(Source(paths[0].name, paths[0].read_text(encoding="utf-8")))
    assert script
    assert all(found.severity is Severity.INFO for found in diagnostics)
    return script, [found.code for found in diagnostics]


def sentences(script: Script) -> list[str]:
    return [" ".join(word.text for word in script.words[s.first : s.last]) for s in script.sentences]


def test_the_first_seed_has_its_title_once_three_chapters_and_sixteen_cues() -> None:
    script, codes = seed("000")
    assert codes == []
    assert Counter(beat.role for beat in script.beats) == {Role.TITLE: 1, Role.CHAPTER: 3, Role.PASSAGE: 8}
    assert [beat.number for beat in script.beats if beat.role is Role.CHAPTER] == [1, 2, 3]
    assert script.language == "id"
    assert len(script.cues) == 16
    assert [len([cue for cue in script.cues if cue.run == run]) for run in range(8)] == [4, 1, 6, 1, 1, 1, 1, 1]


def test_cues_in_the_first_seed_never_leak_into_its_words_nor_end_early() -> None:
    script, _ = seed("000")
    assert not any(sign in word.text for word in script.words for sign in "<>")
    assert not any("script" in word.text.casefold() for word in script.words)
    assert [cue.text for cue in script.cues if cue.text.endswith("< to <=")] == [script.cues[12].text]


def test_sentences_of_the_first_seed_go_on_over_cues_and_end_where_a_capital_follows_them() -> None:
    script, _ = seed("000")
    said = sentences(script)
    four_cues = script.cues[0].before
    over = [s for s in script.sentences if s.first < four_cues < s.last]
    assert len(over) == 1
    assert script.cues[11].before in {s.first for s in script.sentences}
    assert sum(sentence.endswith(":") for sentence in said) == 3
    assert len(said) == 20


def test_the_lesson_page_speaks_its_title_headings_and_items_but_no_gloss_and_no_address() -> None:
    script, codes = seed("004")
    assert codes == ["ignored-key"] * 6
    assert Counter(beat.role for beat in script.beats) == {
        Role.TITLE: 1,
        Role.CHAPTER: 5,
        Role.PASSAGE: 5,
        Role.ITEM: 3,
    }
    assert [beat.level for beat in script.beats if beat.role is Role.CHAPTER] == [2, 2, 3, 2, 2]
    assert script.cues == ()
    written = " ".join(word.text for word in script.words)
    assert not any(sign in written for sign in "_()[]*#<>") or written.count("#") == 1
    assert "http" not in written and "scaling" not in written
    links = [mark for mark in script.marks if mark.mark is Mark.LINK]
    assert [mark.target.startswith("https://roadmap.sh/") for mark in links] == [True]
    assert script.words[links[0].first].text == "roadmap.sh"
