"""Bytes as text."""

from __future__ import annotations

import pytest

from cuereel.parse import read_text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a\r\nb\rc\n", "a\nb\nc\n"),
        (b"\xef\xbb\xbfaduh", "aduh"),
        ("café".encode("utf-16"), "café"),
        ("café".encode(), "café"),
        (b"", ""),
    ],
)
def test_good_bytes_are_text_without_complaint(data: bytes, text: str) -> None:
    assert read_text(data, "a.txt") == (text, ())


@pytest.mark.parametrize(
    ("data", "text", "code", "at"),
    [
        (b"caf\xe9 \x93x\x94 \x81", "café “x” \x81", "not-utf8", 3),
        (b"a\r\nb\xe9", "a\nbé", "not-utf8", 3),
        (b"a\0b", "a b", "nul-bytes", 1),
    ],
)
def test_other_bytes_are_read_with_a_warning_where_it_went_wrong(data: bytes, text: str, code: str, at: int) -> None:
    read, problems = read_text(data, "a.txt")
    assert read == text
    assert [(found.code, found.span.start if found.span else None) for found in problems] == [(code, at)]
