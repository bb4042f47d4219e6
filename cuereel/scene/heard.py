"""The words of a brief -> when each is heard, and the frames of those that carry meaning: what a scene may move on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cuereel.quantities import bare
from cuereel.scene.base import ANTICIPATION, Brief

GLUE = frozenset(
    "a an and are as at be been but by can for from has have how i if in into is it its more not of on or our so that "
    "the their them then these they this those to too was we what when where which while who will with you your also "
    "ada adalah agar akan antara apa atau bagaimana bagi bahwa banyak bisa dalam dan dapat dari dengan di dia hanya "
    "harus hingga ia ini itu jadi jika juga kalau kalian kami kamu karena ke kemudian kita lagi lah lalu maka mereka "
    "nah oleh pada para pun saat sampai saya sebagai secara sedang sehingga semua seorang serta setiap sudah supaya "
    "tapi telah tentang terus tetapi tidak untuk yang".split()
)
"""Words that hold a sentence together and show nothing."""

ENDS = (".", "!", "?")
"""What closes a sentence."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A word as it is captioned, and the frame on which what it moves begins to move."""

    text: str
    frame: int

    @property
    def key(self) -> str:
        return bare(self.text).casefold()

    @property
    def carries(self) -> bool:
        """Whether it means something by itself."""
        return len(self.key) > 1 and self.key not in GLUE


def heard(brief: Brief) -> list[Heard]:
    """The words of a shot in spoken order; none where the scene is not told of them."""
    named = ((text, brief.moments.get(f"word-{number}")) for number, text in enumerate(brief.words, start=1))
    return [Heard(text, max(0, frame - ANTICIPATION)) for text, frame in named if frame is not None]


def first_of(words: Iterable[Heard], wanted: Iterable[str], after: int = 0) -> int | None:
    """The frame of the first word from frame `after` on that begins with one of the wanted, or None."""
    starts = tuple(wanted)
    return next((word.frame for word in words if word.frame >= after and word.key.startswith(starts)), None)


def beats(words: Iterable[Heard], after: int, until: int, apart: int) -> list[int]:
    """The frames of what carries meaning within a stretch of frames, none sooner than `apart` after another."""
    out: list[int] = []
    for word in words:
        if word.carries and after <= word.frame < until and (not out or word.frame >= out[-1] + apart):
            out.append(word.frame)
    return out


__all__ = ["Heard", "beats", "first_of", "heard"]
