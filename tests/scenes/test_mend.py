"""Code that is mended by a sign: what becomes of the line, and where nobody could tell."""

from __future__ import annotations

import pytest

from cuereel.scene.coding.mend import mended

MENDS = (
    ('5 + "5"', "drop", "quotes", "5 + 5"),
    ('go("a", "5")', "drop", "quotes", 'go("a", 5)'),
    ("print(halo)", "insert", "quotes", 'print("halo")'),
    ("name = Budi;", "insert", "quotes", 'name = "Budi";'),
    ('print("halo)', "insert", "quotes", 'print("halo")'),
    ("let a = 1", "insert", "semicolon", "let a = 1;"),
    ("if (go(1) {", "insert", "bracket", "if (go(1)) {"),
    ("go(1))", "drop", "bracket", "go(1)"),
)


@pytest.mark.parametrize(("line", "verb", "sign", "right"), MENDS)
def test_a_sign_goes_or_comes_where_it_must(line: str, verb: str, sign: str, right: str) -> None:
    assert mended([line], verb, sign) == [right]


@pytest.mark.parametrize(("line", "verb", "sign"), [("a = 1", "drop", "quotes"), ("go(1)", "drop", "bracket")])
def test_where_there_is_none_nothing_is_done(line: str, verb: str, sign: str) -> None:
    assert mended([line], verb, sign) is None
