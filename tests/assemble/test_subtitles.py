"""Subtitles can be read: short lines, long enough on the screen, never two at once, and valid in both formats."""

from __future__ import annotations

import re
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from cuereel.assemble.subtitles import APART, LINE, LINES, LONGEST, SHORTEST, cues, srt, vtt
from cuereel.assemble.word_list import Said

TIME = r"\d\d:[0-5]\d:[0-5]\d"


def spoken(*sentences: str, pace: Fraction = Fraction(2, 5), gap: Fraction = Fraction(1, 2)) -> tuple[Said, ...]:
    out: list[Said] = []
    at = Fraction(1, 10)
    for number, sentence in enumerate(sentences):
        for text in sentence.split():
            out.append(Said(len(out), number, text, text, at, at + pace))
            at += pace
        at += gap
    return tuple(out)


words = st.text("abcdefg,.!?<>&-'\"", min_size=1, max_size=14)


@given(st.lists(st.lists(words, min_size=1, max_size=40).map(" ".join), min_size=1, max_size=6))
def test_every_word_is_shown_once_in_order_and_within_the_limits(sentences: list[str]) -> None:
    said = spoken(*sentences)
    end = said[-1].end + 1
    shown = cues(said, end)
    assert [word for cue in shown for line in cue.lines for word in line.split()] == [word.text for word in said]
    for cue, following in zip(shown, [*shown[1:], None], strict=True):
        assert len(cue.lines) <= LINES and all(len(line) <= LINE for line in cue.lines)
        assert cue.start < cue.end <= (following.start if following else end)
        assert cue.end - cue.start <= LONGEST


def test_a_short_sentence_is_held_while_there_is_room() -> None:
    first, _ = cues(spoken("Yes!", "It works very well.", gap=Fraction(1)), Fraction(10))
    assert first.end == first.start + SHORTEST
    near, _ = cues(spoken("Yes!", "It works.", gap=Fraction(1, 10)), Fraction(10))
    assert near.end == Fraction(1, 10) + Fraction(1, 2) - APART


def test_a_long_sentence_breaks_at_its_comma_and_its_lines_are_even() -> None:
    text = "The server checks the balance of the buyer and the stock in the warehouse, then it saves the whole order."
    first, second = cues(spoken(text, pace=Fraction(1, 4)), Fraction(60))
    assert " ".join(first.lines).endswith("warehouse,")
    assert abs(len(first.lines[0]) - len(first.lines[1])) < 12
    assert second.lines[0].startswith("then")


def test_a_word_too_long_for_a_line_is_left_whole() -> None:
    address = "https://example.org/" + "a" * 60
    (cue,) = cues(spoken(f"See {address}"), Fraction(9))
    assert cue.lines == ("See", address)


def test_both_files_are_valid_and_signs_are_escaped_where_the_format_knows_how() -> None:
    shown = cues(spoken("Write <= instead of < & be --> happy.", "Done."), Fraction(3700))
    plain, web = srt(shown), vtt(shown)
    for number, block in enumerate(plain.strip().split("\n\n"), 1):
        head, times, *lines = block.split("\n")
        assert head == str(number) and lines
        assert re.fullmatch(rf"{TIME},\d\d\d --> {TIME},\d\d\d", times)
    assert "Write <= instead of < & be → happy." in plain.replace("\n", " ")
    header, *blocks = web.strip().split("\n\n")
    assert header == "WEBVTT"
    assert all(re.match(rf"{TIME}\.\d\d\d --> {TIME}\.\d\d\d\n", block) for block in blocks)
    assert "Write &lt;= instead of &lt; &amp; be --&gt; happy." in web.replace("\n", " ")


def test_clocks_go_past_the_hour() -> None:
    late = Said(0, 0, "late", "late", Fraction(3_725_678, 1000), Fraction(3727))
    assert "01:02:05,678 --> 01:02:07,000" in srt(cues([late], Fraction(4000)))
