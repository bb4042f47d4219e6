"""Lists of names: which art a name stands for in one of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from cuereel.artwork.vocabulary import FALSE_FRIENDS, TAILS
from cuereel.artwork.words import forms, is_doubled, same, singular


@dataclass(frozen=True, slots=True)
class Name:
    """A name as a list has it: its language ("" for any), its words in small letters, and the art."""

    language: str
    words: tuple[str, ...]
    art: str


class NameList:
    """Names in the order of their preference. With `literal`, words must be written as they are in the list.

    `never` are single words, by art, for which that art is not given.
    """

    def __init__(
        self, names: Iterable[Name], *, literal: bool = False, never: Mapping[str, Collection[str]] | None = None
    ) -> None:
        self._literal = literal
        self._never = never or {}
        self._by_first: dict[str, list[tuple[int, Name]]] = defaultdict(list)
        self._numbered = tuple(enumerate(names))
        for number, name in self._numbered:
            for form in sorted({name.words[0]} if literal else forms(name.words[0], name.language)):
                self._by_first[form].append((number, name))

    def __len__(self) -> int:
        return len(self._numbered)

    def exact(self, words: tuple[str, ...], language: str, among: Collection[str] = ()) -> list[str]:
        """The art whose name is these very words: as written first, then in the script's language, then in others.

        With `among`, only names of those languages ("" is any). A word that means another thing in the other language
        is only looked for in its own.
        """
        if len(words) == 1 and words[0] in FALSE_FRIENDS:
            among = ("", language)
        hits = [
            name
            for name in self._starting(words[0])
            if len(name.words) == len(words) and self._stands(name, words) and (not among or name.language in among)
        ]
        hits = [name for name in hits if " ".join(words) not in self._never.get(name.art, ())]
        if len(words) == 1:
            hits = [name for name in hits if name.language != "id" or is_near(name.words[0], words[0])]
        hits.sort(key=lambda name: (name.words != words, name.language not in ("", language)))
        return list(dict.fromkeys(name.art for name in hits))

    def within(self, words: tuple[str, ...], head: int) -> list[Name]:
        """The names of several words that stand in these words, the head (by its place) among them; the longest first.

        They stand there in order; one that tells how things lie ("person in bed") may have other words between.
        """
        found: dict[int, Name] = {}
        for at, word in enumerate(words):
            for name in self._starting(word):
                place = _place(name, words[at:])
                if len(name.words) > 1 and head - at in place:
                    found.setdefault(id(name), name)
        return sorted(found.values(), key=lambda name: -len(name.words))

    def vocabulary(self, language: str) -> frozenset[str]:
        """Every word of the names of a language."""
        return frozenset(word for _, name in self._numbered if name.language == language for word in name.words)

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


def is_near(name: str, said: str) -> bool:
    """Whether an Indonesian word that is a form of a name means the same thing.

    It does with a clitic, doubled, or as the verb of what is done ("menguji" of "pengujian"); otherwise a word made of
    the same root is another one: "bagian" (a part) is none of "bagikan" (to share), nor "terbaik" of "perbaikan".
    """
    plain = said.partition("-")[0] if is_doubled(said) else _CLITIC.sub("", said)
    if name in (said, plain) or (name.startswith("pe") and name.endswith("an") and said.startswith(("me", "di"))):
        return True
    return _CLITIC.sub("", name) == plain or singular(said) == name


_CLITIC = re.compile(r"(?<=\w{3})(?:nya|ku|mu|lah|kah|pun)$")


def _place(name: Name, words: tuple[str, ...]) -> list[int]:
    """Where the words of a name stand among these, from the first on; nothing where they do not."""
    loose = not TAILS.isdisjoint(name.words)
    place: list[int] = []
    for each in name.words:
        start = place[-1] + 1 if place else 0
        reach = len(words) if loose else start + 1
        hit = next((at for at in range(start, min(reach, len(words))) if same(each, words[at], name.language)), None)
        if hit is None:
            return []
        place.append(hit)
    return place
