"""Words of a narration -> that somebody is better off, where they say so: "jauh lebih nyaman", "so much easier"."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.quantities import bare
from cuereel.scene.sense import FAST, NOT, SAFE

WELL = (
    frozenset(
        "nyaman senyaman kenyamanan mudah kemudahan gampang enak puas senang bahagia tenang lancar mulus praktis "
        "menyenangkan memuaskan hemat comfortable comfortably comfort easy easier easily convenient convenience happy "
        "happier pleasant enjoyable satisfied delighted smooth smoother smoothly better simpler".split()
    )
    | FAST
    | SAFE
)
"""Words that say how well off somebody is."""

MUCH = frozenset("jauh lebih makin semakin sangat begitu much far so more very even really way a lot".split())
"""Words that say how much so: they come before those."""

DENIES = NOT | frozenset("kurang bukan less hardly no".split())
"""Words that deny it."""

NEAR = 2
"""How many words before such words may deny them."""


def pleased(words: Sequence[str], first: int) -> tuple[int, int] | None:
    """The places, from a `first` one on, where the words that say so begin and where the telling one is, or None."""
    plain = [bare(word) for word in words]
    for at in range(first, len(plain)):
        if plain[at] in WELL:
            begin = at
            while begin > first and plain[begin - 1] in MUCH:
                begin -= 1
            return None if DENIES & set(plain[max(0, begin - NEAR) : at]) else (begin, at)
    return None


__all__ = ["pleased"]
