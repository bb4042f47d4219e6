"""Cues that end on a check, a cross or the like which marks nothing of theirs -> it comes down over their picture."""

from __future__ import annotations

from dataclasses import replace

from cuereel.artwork.coverage import telling
from cuereel.direct.retold import Retold
from cuereel.direct.seals import seal_of, sealed_clause
from cuereel.direct.words import fold
from cuereel.model import Cue, Drawn


class Sealing(Retold):
    """Sets a seal on the last panel where nothing else is read in a sign."""

    def seal(self, cue: Cue, text: str) -> bool:
        """A check, a cross or the like that has nothing of its own to mark: it comes down on the picture before it."""
        sign = seal_of(text)
        if not sign or self.last is None or self.last.drawn is not Drawn.CUE or self.last.seal:
            return False
        self.last.seal = sign
        self.join(cue)
        return True

    def sealed(self, cue: Cue) -> Cue:
        """What is left to be told of a cue that ends on a sign which nothing of it has: that comes over it all."""
        whole = self.last is not None and bool(self.last.seal) and self.last.seal == seal_of(cue.text)
        head, sign = ("", seal_of(cue.text)) if whole else sealed_clause(cue.text)
        if not sign or not self.shows(cue, self.last):
            return cue
        words = frozenset(map(fold, telling(cue.text[len(head) :])))
        unread = frozenset(fold(part) for word in self.told for part in word.split())
        assert self.last is not None
        if not words & unread and self.last.seal != sign:
            return cue
        self.last.seal = sign
        self.told = [word for word in self.told if not words.issuperset(map(fold, word.split()))]
        return replace(cue, text=head)
