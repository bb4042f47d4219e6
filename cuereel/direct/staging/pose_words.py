"""The words of a cue about persons -> what is done at a word, and what is told after that."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from cuereel.artwork.words import is_root, one_of
from cuereel.direct.staging.clauses import is_read, keys_of
from cuereel.direct.staging.lexicon import is_article, relation_at
from cuereel.direct.staging.people import AT_DESK, HANDS, LAPTOPS, PHONES, SAYS, SCREENS, VERBS
from cuereel.direct.tokens import tokens
from cuereel.direct.words import bare_of

JOINTS = frozenset(", ; : .".split())
AND = frozenset("and dan & sambil while".split())
THEN = frozenset("then lalu kemudian terus trus".split())

MACHINES = LAPTOPS | SCREENS | PHONES | {"keyboard"}
"""What one sits at, or looks at, to work."""

_OWNED = frozenset("his her their its my own each masing-masing sebuah seekor selembar se up".split())
"""Words that open a name and are no part of it."""

_SMALL_WORDS = frozenset("at to in on with of for by the a di ke dengan".split())
"""Words of a relation that need no picture, where what they lead to has none."""

_ALIKE_EACH = re.compile(r"(?:each|masing-masing)(?= |$)")


@dataclass
class Tail:
    """What follows a `verb`: numbers of words; `read` says that somebody bears the `label`."""

    verb: int
    object: list[int] = field(default_factory=list)
    machine: list[int] = field(default_factory=list)
    bases: list[list[int]] = field(default_factory=list)
    near: list[list[int]] = field(default_factory=list)
    targets: list[list[int]] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
    label: str = ""
    read: bool = False
    desk: bool = False
    related: bool = False


class Reading:
    """The words of a cue while they are read: `at` is the number of the next."""

    def __init__(self, text: str) -> None:
        self.words = tokens(text)
        self.keys = keys_of(self.words)
        self.at = 0

    @property
    def goes_on(self) -> bool:
        """Whether there are words left."""
        return self.at < len(self.keys)

    def left(self) -> str:
        """The words that are left, as they were written."""
        return " ".join(f'"{word.text}"' if word.quoted else word.text for word in self.words[self.at :])

    def texts(self, numbers: Sequence[int]) -> list[str]:
        """The words of these numbers, as they were written."""
        return [self.words[number].text for number in numbers]

    def kinds(self, numbers: Sequence[int]) -> set[str]:
        """The nouns among words, each for one."""
        keys = {bare_of(self.keys[number]) for number in numbers}
        return keys | {one_of(key) for key in keys if one_of(key) and not is_root(key)}

    def verb(self, at: int) -> tuple[str, int]:
        """What is done from a word on, and after which word that is told; ("", at) for nothing."""
        said = " ".join(self.keys[at:])
        for pattern, pose in VERBS:
            if found := pattern.match(said):
                return pose, at + len(found[0].split())
        return "", at

    def in_hand(self) -> tuple[str, int] | None:
        """ "With a phone in his hand": that is held."""
        if self.keys[self.at : self.at + 1] not in (("with",), ("dengan",)):
            return None
        start = self.at
        self.at += 1
        held = bool(self.name()) and HANDS.match(self._said())
        self.at = start
        return ("holds", start + 1) if held else None

    def skip(self, idle: Container[str]) -> None:
        """Go on after the words that are idle here."""
        while self.goes_on and self.keys[self.at] in idle:
            self.at += 1

    def relation(self) -> tuple[str, int] | None:
        """The relation at the next word, and after which word."""
        name, end = relation_at(self.keys, self.at)
        if not name and self.keys[self.at : self.at + 1] == ("at",):
            name, end = "to", self.at + 1
        return (name, end) if name and name != "of" else None

    def name(self) -> list[int]:
        """The words of a name from the next word on, without what only opens it."""
        out: list[int] = []
        while self.goes_on:
            key, word, said = self.keys[self.at], self.words[self.at], self._said()
            if key in JOINTS | AND | THEN or key in ("that", "which", "yang") or is_read(word) or word.quoted:
                break
            stops = HANDS.match(said) or SAYS.match(said) or AT_DESK.match(said)
            if stops or (relation_at(self.keys, self.at)[0] not in ("", "of")) or (out and self.verb(self.at)[0]):
                break
            if not (is_article(key) or key in _OWNED):
                out.append(self.at)
            self.at += 1
        return out

    def tail(self, verb: int) -> Tail:
        """All that is told after a verb, up to where something else begins."""
        tail = Tail(verb)
        while self.goes_on and self.keys[self.at] not in JOINTS | THEN | AND:
            said = self._said()
            if found := HANDS.match(said) or _ALIKE_EACH.match(said):
                self.at += len(found[0].split())
            elif found := AT_DESK.match(said):
                self.at += len(found[0].split())
                tail.desk = True
            elif (found := SAYS.match(said)) and (text := self.text_from(self.at + len(found[0].split()))):
                tail.label, self.at = text
            elif self.verb(self.at)[0]:
                break
            elif related := self.relation():
                self._take_related(tail, *related)
            elif is_read(self.words[self.at]):
                tail.label = f"{tail.label} {self.words[self.at].text}".strip()
                self.at += 1
            else:
                self._take_named(tail)
        return tail

    def _said(self) -> str:
        """The folded words from the next on."""
        return " ".join(self.keys[self.at :])

    def _take_named(self, tail: Tail) -> None:
        """The first name after a verb is its object; what has no name is not read."""
        words = self.name()
        if not words:
            tail.unread.append(self.at)
            self.at += 1
        elif not tail.object and not tail.related:
            tail.object = words
        else:
            tail.unread += words

    def _take_related(self, tail: Tail, name: str, end: int) -> None:
        """What stands in a relation to those who do something."""
        first, self.at = self.at, end
        said = " ".join(self.keys[first:end])
        words = self.name()
        tail.related = True
        if not words:
            tail.unread += [n for n in range(first, end) if self.keys[n] not in _SMALL_WORDS]
        elif self.kinds(words) & MACHINES and not tail.machine and name != "to":
            tail.machine = words
        elif name in ("on", "above"):
            tail.bases.append(words)
        elif name == "beside" or said in ("in front of", "infront of", "di depan"):
            tail.near.append(words)
        elif name in ("to", "loose"):
            tail.targets.append(words)
        else:
            tail.unread += [n for n in range(first, self.at) if self.keys[n] not in _SMALL_WORDS]

    def text_from(self, at: int) -> tuple[str, int] | None:
        """The words to be read from one on, up to a joint, and after which."""
        out: list[str] = []
        while at < len(self.keys) and self.keys[at] not in JOINTS | THEN:
            if out and not self.words[at].quoted and (relation_at(self.keys, at)[0] or self.keys[at] in AND):
                break
            out.append(self.words[at].text)
            at += 1
        return (" ".join(out), at) if out else None


__all__ = ["AND", "JOINTS", "MACHINES", "THEN", "Reading", "Tail"]
