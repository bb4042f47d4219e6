"""What holds for any text at all, and for every example of ours and of others."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cuereel.diagnostics import Source
from cuereel.model import Role, Script
from cuereel.parse import parse, sheet_reference
from cuereel.parse.page import GLUE

PROJECT = Path(__file__).parents[2]
SEEDS = PROJECT.parent / "shared" / "seeds"
WILD = PROJECT.parent / "shared" / "wild-scripts"

PIECES = (
    "<", ">", "<=", "<a cue>", "<b>", "</b>", "<br>", "[", "]", "(", ")", "[jeda 2s]", "[Show it]", "**", "*", "_", "`",
    "```", "\n", "\n\n", "---\n", "# ", "## ", "1. ", "- ", "| ", ": ", "title: ", "SCRIPT:", "http://a.id", "![a](b)",
    "[a](b)", "<!--", "-->", "kata", "Kata.", "KATA", "No. 3", "dll.", "...", '"', " ", "\t", "\r", "\0", "\u2028",
    "é", "🙂", GLUE, "<a | b: c>", "— ", "#tag", "~~", "\\", "{", "}", "'", "&x", "*x", "!!int 3", "  ",
)  # fmt: skip
scripts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


def check(script: Script, source: Source) -> None:
    assert script.words
    for first, second in pairwise(script.words):
        assert first.span.end <= second.span.start
    for word in script.words:
        assert is_left_of(word.text, word.span.slice(source.text)), word
    assert [sentence.first for sentence in script.sentences] == [0, *(s.last for s in script.sentences[:-1])]
    assert script.sentences[-1].last == len(script.words)
    assert all(sentence.first < sentence.last for sentence in script.sentences)
    assert [beat.first for beat in script.beats] == [0, *(beat.last for beat in script.beats[:-1])]
    assert script.beats[-1].last == len(script.words)
    starts = {sentence.first for sentence in script.sentences}
    for beat in script.beats:
        assert (beat.first == beat.last) == (beat.role is Role.REST) == (beat.seconds is not None)
        assert beat.role is Role.REST or beat.first in starts
    for cue in script.cues:
        assert 0 <= cue.before <= len(script.words)
        inside = " ".join(cue.span.slice(source.text).split())
        assert cue.text in inside
    assert [cue.index for cue in script.cues] == list(range(len(script.cues)))
    assert all((a.run == b.run) == (a.before == b.before) for a, b in pairwise(script.cues))
    assert all(mark.first < mark.last <= len(script.words) for mark in script.marks)


def is_left_of(text: str, slice_: str) -> bool:
    """Whether a word is its slice, or its slice with some signs left out and none added."""
    signs = iter(slice_)
    return slice_ == text or (all(sign in signs for sign in text) and slice_[0] == text[0] and slice_[-1] == text[-1])


@settings(deadline=None, max_examples=300)
@given(text=scripts)
@example("a *b* c\n<d> *e*")
@example("[jeda]\n<a | b: {c: d}>")
def test_any_text_is_read_without_raising_and_its_words_slice_back(text: str) -> None:
    source = Source("a.md", text)
    script, diagnostics = parse(source)
    assert script or diagnostics
    if script:
        check(script, source)


@settings(deadline=None, max_examples=150)
@given(text=scripts)
@example("narration: |\n  a\n    b\n  c")
@example("narration: &a [*a]")
@example("? [a]\n: b\nnarration: c")
@example("narration: *b")
def test_any_sheet_is_read_without_raising(text: str) -> None:
    for source in (Source("a.yaml", text), Source("a.yaml", "narration: |\n  " + text.replace("\n", "\n  "))):
        sheet_reference(source)
        script, diagnostics = parse(source)
        assert script or diagnostics
        if script:
            check(script, source)


@settings(deadline=None, max_examples=100)
@given(text=st.text(alphabet="abc def.\n<>", max_size=60))
def test_a_block_in_a_sheet_says_what_the_script_itself_says(text: str) -> None:
    script, _ = parse(Source("a.txt", "x\n" + text))
    block, _ = parse(Source("a.yaml", "narration: |\n  x\n" + "\n".join("  " + line for line in text.split("\n"))))
    assert script and block
    assert [word.text for word in script.words] == [word.text for word in block.words]
    assert [(cue.text, cue.before, cue.run) for cue in script.cues] == [(c.text, c.before, c.run) for c in block.cues]


@pytest.mark.parametrize(
    "folder", [SEEDS, WILD, PROJECT / "tests" / "fixtures" / "scripts"], ids=lambda path: path.name
)
def test_every_script_at_hand_keeps_the_rules(folder: Path) -> None:
    paths = [path for path in sorted(folder.glob("*")) if path.suffix in (".txt", ".md", ".yaml")]
    if not paths:
        pytest.skip(f"no scripts in {folder.name}")
    for path in paths:
        source = Source(path.name, path.read_text(encoding="utf-8"))
        script, diagnostics = parse(source)
        assert script or diagnostics
        if script:
            check(script, source)
