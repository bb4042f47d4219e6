"""Words for some of several who were named: how many those are, and who all of them or the others are."""

from __future__ import annotations

import re
from collections.abc import Callable

from cuereel.direct.staging.lexicon import number_at

COUNTING = frozenset("dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa sepasang".split())
"""Numbers of Indonesian, which has no plural: what they count is named as one is."""

EVERYBODY = frozenset("all semua semuanya ketiganya tiga-tiganya keempatnya".split())
"""Pronouns for all who are there."""

_PARTS: dict[str, Callable[[int], int]] = {
    **dict.fromkeys(
        "some half several sebagian sebagiannya separuh separuhnya beberapa".split(), lambda count: count // 2
    ),
    "most": lambda count: count - 1,
    **dict.fromkeys(("salah satu", "satunya", "salah satunya"), lambda count: 1),
}
"""How many of so many are told of by a word that says no number."""

_SHARE = re.compile(
    r"(?:only )?(some|half|several|most|one|two|three|four|\d+|sebagian|separuh|beberapa|salah satu|satu|dua|tiga)"
    r" (?:of|out of|di antara|dari) (?:them|these|those|it|mereka|nya|antaranya|itu)"
    r"|(sebagian|sebagiannya|separuhnya|salah satunya|satunya|(?:satu|dua|tiga) di antaranya)"
)
_ALL = re.compile(r"(?:all|each|every one) of (?:them|those|these|the icons)")
_REST = re.compile(r"(?:the )?(?:rest|others|other ones)|sisanya|yang lain|lainnya")


def tells_a_share(said: str) -> bool:
    """Whether folded words tell of some of those who were named ("one of them")."""
    return _SHARE.fullmatch(said) is not None


def share_of(said: str, count: int) -> tuple[str, int]:
    """The word by which some of `count` are told apart, and how many they are; ("", 0) where none are."""
    found = _SHARE.fullmatch(said)
    if found is None:
        return "", 0
    which = found[1] or found[2]
    return which, _PARTS[which](count) if which in _PARTS else number_at((which.split()[0],), 0)[0]


def tells_all_of_them(said: str) -> bool:
    """Whether folded words are for all who are there."""
    return _ALL.fullmatch(said) is not None


def tells_the_rest(said: str) -> bool:
    """Whether folded words are for those who are left of several."""
    return _REST.fullmatch(said) is not None
