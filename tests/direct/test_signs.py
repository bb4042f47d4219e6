"""Signs of code and of arrows in the text of a cue."""

from __future__ import annotations

import pytest

from cuereel.direct.slot_text import code_text
from cuereel.direct.tokens import tokens
from cuereel.direct.words import fold


@pytest.mark.parametrize("sign", ["===", "!==", "!=", "==", "<=", "=>", "->", "→", "<"])
def test_a_sign_is_one_word_and_stays_as_it_is(sign: str) -> None:
    assert [word.text for word in tokens(f"a scale with {sign} text on it")] == ["a", "scale", "with", sign, *_REST]
    assert fold(sign) == sign


_REST = "text on it".split()


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ('if (user == "root")', 'if (user == "root")'),
        ('total = 7 + "3"', 'total = 7 + "3"'),
        ("add = x => x + 1", "add = x => x + 1"),
        ("price = 3, a fish swims by", None),
        ("price = 3, while a fish swims by", None),
    ],
)
def test_code_is_typed_with_its_own_spaces_and_marks_and_never_with_the_prose_behind_it(
    said: str, typed: str | None
) -> None:
    assert code_text(tokens(said)) == typed
