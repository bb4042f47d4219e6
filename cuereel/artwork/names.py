"""Lists of names: which art a name, or the part of a name that says what it is about, stands for in one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from cuereel.artwork.words import cut_at_place, forms, is_doing, same

LEAST_PART = 0.5
"""A list's name that is only part of what was written must be at least this part of its words."""

BESIDE_DOING = 0.3
"""What a word of action counts among those that a list's name leaves out."""

BEHIND_PLACE = 0.5
"""What a word counts that only tells where ("banjir di kota")."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as a list has it: its language ("" for any), its words in small letters, and the art."""

    language: str
    words: tuple[str, ...]
    art: str


@dataclass(frozen=True, slots=True)
class Hit:
    """The art of a name in a list, and how much of what was written that name is (0 to 1)."""

    art: str
    part: float


class NameList:
    """Names in the order of their preference. With `literal`, words must be written as they are in the list."""

    def __init__(self, names: Iterable[Name], *, literal: bool = False) -> None:
        self._literal = literal
        self._by_first: dict[str, list[tuple[int, Name]]] = defaultdict(list)
        for number, name in enumerate(names):
            for form in sorted({name.words[0]} if literal else forms(name.words[0], name.language)):
                self._by_first[form].append((number, name))

    def exact(self, words: tuple[str, ...], language: str) -> list[Hit]:
        """Those whose name is these very words: as written first, then in the script's language, then in others."""
        hits = [
            name for name in self._starting(words[0]) if len(name.words) == len(words) and self._stands(name, words)
        ]
        hits.sort(key=lambda name: (name.words != words, name.language not in ("", language)))
        return [Hit(name.art, 1.0) for name in hits]

    def parts(self, words: tuple[str, ...], language: str) -> list[Hit]:
        """Those whose whole name stands within the words and is what they are about, the greatest part first."""
        hits = []
        for start in range(len(words)):
            for name in self._starting(words[start]):
                if len(name.words) < len(words) and self._stands(name, words[start:]):
                    part = _part(start, len(name.words), words, name.language or language)
                    if part >= LEAST_PART:
                        hits.append(Hit(name.art, part))
        return sorted(hits, key=lambda hit: -hit.part)

    def _starting(self, word: str) -> list[Name]:
        found: dict[int, Name] = {}
        for form in (word,) if self._literal else forms(word):
            found.update(self._by_first.get(form, ()))
        return [name for _, name in sorted(found.items(), key=lambda item: item[0])]

    def _stands(self, name: Name, words: tuple[str, ...]) -> bool:
        """Whether a name's words are the first of these words."""
        if len(name.words) > len(words):
            return False
        if self._literal:
            return name.words == words[: len(name.words)]
        return all(same(one, other, name.language) for one, other in zip(name.words, words, strict=False))


def _part(start: int, length: int, words: tuple[str, ...], language: str) -> float:
    """How much of what the words say the name from `start` on is, 0 to 1; 0 where they are about something else.

    English names end on what they are about ("online bank account") unless a place follows ("server on fire");
    Indonesian ones start with it ("akun bank").
    """
    end = start + length
    before = [word for word in words[:start] if not is_doing(word)]
    beside = before + [word for word in words[end:] if not is_doing(word)]
    about = len(cut_at_place(words))
    is_head = not before if language == "id" else end == about or end == len(words)
    if beside and not is_head:
        return 0.0
    doings = len(words) - length - len(beside)
    behind = sum(not is_doing(word) for word in words[max(end, about) :])
    weight = len(beside) - behind * (1 - BEHIND_PLACE) + BESIDE_DOING * min(1, doings)
    return length / (length + weight)
