"""A cue and the story that was made of it -> the words of the cue that nothing in the story shows.

What was read is no proof of what is seen. So each word is held against those on the stage, how they stand and the
steps they take, and whatever is not found there is told, though a clause may have been understood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cuereel.artwork.hue import COLOUR_OF
from cuereel.artwork.words import one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import SMALL, Thing
from cuereel.direct.staging.complement import STANDS, TEXT
from cuereel.direct.staging.feelings import face_of, feeling, is_person
from cuereel.direct.staging.lexicon import (
    ALIKE,
    FIGURES,
    ORDINALS,
    SILENT,
    SWINGING,
    deed_at,
    is_arrow,
    is_article,
    is_pronoun,
    is_tile,
    mark_of,
    number_at,
    relation_at,
    side_at,
)
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.tokens import FILLERS, Token, tokens
from cuereel.direct.words import KINDS, STOP, UNTOLD, bare_of, fold, stems

_SEEN_AS = {
    "goes": "goes to, goes into, comes out of, comes, falls, becomes, shakes",
    "comes": "comes, comes out of, says, is checked, is crossed out, multiplies",
    "becomes": "becomes, turns, multiplies, is checked, is crossed out, comes, says, comes out of, feels",
    "falls": "falls, goes to, goes into, comes out of, says",
    "rises": "rises, goes to, grows",
    "grows": "grows, becomes, comes",
    "shrinks": "shrinks, becomes",
    "breaks": "breaks, becomes",
    "eats": "goes into",
    "gives": "goes to, comes out of",
    "leaves": "leaves, goes into, goes to",
    "joins": "joins",
    "stands": "",
}
"""The steps by which a deed is seen; any other by the step of its own name, and to stand by standing there."""

_MANNERS = frozenset(
    "swim crawl run walk fly drive sail jump hop roll slide berenang merayap lari jalan terbang lompat melompat "
    "loncat meloncat meluncur".split()
)
"""Ways to go: of those a tableau shows the way that is gone, and nothing where one only comes."""

_COUNTLESS = frozenset("hundreds thousands millions ratusan ribuan jutaan".split())
"""Numbers of which a stage has not that many."""

_POSES = frozenset("sit sits sitting lie lies lying wait waits waiting duduk menunggu".split())
"""How one stands there that looks as any standing does."""

_TOGETHER = frozenset("together same bersamaan sekaligus once barengan".split())
_IN_TURN = frozenset("one after satu-satu satu persatu per demi berurutan".split())
_SEVERAL = frozenset("all both semua semuanya keduanya dua-duanya".split())
_WAYS = frozenset("through past across along melewati sepanjang".split())


def unproven(text: str, story: Story, naming: Naming, before: Story | None = None) -> list[str]:
    """The words of a cue that ask for what is not seen in its story, as they are written, each once.

    `before` is the story that it goes on: its steps are no proof of what this cue tells.
    """
    steps = story.steps[len(before.steps) if before is not None else 0 :]
    return _Audit(tokens(text), story.things, steps, naming).unproven()


class _Audit:
    def __init__(self, words: Sequence[Token], things: Sequence[Thing], steps: Sequence[Step], naming: Naming) -> None:
        self._words, self._things, self._steps = words, things, steps
        self._keys = tuple("“" if word.quoted else word.key for word in words)
        self._named = frozenset().union(*(_nouns(thing, naming) for thing in things))
        read = [thing.label or (thing.name if not thing.art else "") for thing in things]
        self._read = " ".join(map(_plain, [*read, *(text for step in steps for text in (step.start, step.text))]))
        self._does = [step.does for step in steps]
        self._told: list[str] = []

    def unproven(self) -> list[str]:
        """Take word after word."""
        at = 0
        while at < len(self._words):
            at = max(at + 1, self._take(at))
        return list(dict.fromkeys(self._told))

    def _take(self, at: int) -> int:
        """Hold the words from one on against the story; after which word it goes on."""
        word, key = self._words[at], self._keys[at]
        if word.quoted or word.shouted or f" {_plain(word.text) or '-'} " in f" {self._read} ":
            self._tell(at, at + 1, shown=self._is_read(word.text))
            return at + 1
        for take in (self._take_silent, self._take_number, self._take_place, self._take_deed):
            if end := take(at):
                return end
        self._tell(at, at + 1, shown=self._is_seen(key))
        return at + 1

    def _tell(self, at: int, end: int, *, shown: bool) -> None:
        if not shown:
            self._told += [
                word.text for word in self._words[at:end] if word.key not in UNTOLD and word.key.strip(".,:;")
            ]

    def _is_read(self, text: str) -> bool:
        return f" {_plain(text)} " in f" {self._read} " or self._is_seen(fold(text))

    def _is_seen(self, key: str) -> bool:
        """Whether it is the name of one on the stage, the colour that one turns, a mark, an arrow or words."""
        if not any(map(str.isalnum, key)) or key in KINDS or not forms_of(key).isdisjoint(self._named):
            return True
        colours = {COLOUR_OF.get(step.colour, step.colour) for step in self._steps}
        colours |= {_MARKS[does] for does in self._does if does in _MARKS}
        if COLOUR_OF.get(key, "-") in colours:
            return True
        if mark := mark_of((key,)):
            return mark in self._does
        if feeling(key) and any(step.text == feeling(key) for step in self._steps if step.does == "feels"):
            return True
        if (felt := feeling(key)) and any(thing.art == face_of(felt) for thing in self._things):
            return True
        ways = {(step.who, step.to) for step in self._steps if step.does == "points to"}
        if key in SWINGING:
            return any((end, start) in ways for start, end in ways)
        if (is_arrow(key) or key == "tanda") and "points to" in self._does:
            return True
        if key in NTH and any(thing.name.endswith(f" {NTH[key]}") for thing in self._things if thing.pose or thing.how):
            return True
        if key in ORDINALS and any(key in thing.name.casefold().split() for thing in self._things):
            return True
        written = bool(self._read.strip())
        return written and (is_tile(key) or key in FIGURES | TEXT)

    def _take_silent(self, at: int) -> int:
        """What asks for nothing, or only tells how several come."""
        key, word = self._keys[at], self._words[at]
        repeated = any(one.does == other.does for one, other in pairwise(self._steps))
        several = repeated or any(thing.count > 1 for thing in self._things)
        if word.directs or key in _SEVERAL:
            in_turn, at_once = key in _IN_TURN, key in _TOGETHER
            shown = several if in_turn or key in _SEVERAL else not at_once or len(self._steps) < 2
            self._tell(at, at + 1, shown=shown or (len(self._things) > 1 and key in _SEVERAL))
            return at + 1
        if key in _TOGETHER - {"once"} and len(self._steps) > 1:
            self._tell(at, at + 1, shown=False)
            return at + 1
        idle = key in UNTOLD | SILENT | (FILLERS - STOP) or is_article(key) or is_pronoun(key)
        return at + 1 if idle and not relation_at(self._keys, at)[0] and not side_at(self._keys, at)[0] else 0

    def _take_number(self, at: int) -> int:
        number, end = number_at(self._keys, at)
        if not number:
            return 0
        said = self._words[at].text
        counts = [thing.count for thing in self._things] + [step.count for step in self._steps]
        kinds = [_kind(thing) for thing in self._things]
        alike = [sum(thing.count for thing in self._things if _kind(thing) == kind) for kind in kinds]
        vague = self._keys[at] in ALIKE and any(count > 1 for count in (*counts, *alike))
        named = len(self._things) == number
        shown = number == 1 or number in (*counts, *alike) or vague or named or _plain(said) in self._read.split()
        self._tell(at, end, shown=shown and self._keys[at] not in _COUNTLESS)
        return end

    def _take_place(self, at: int) -> int:
        """Where something stands: on a side, or in a relation to another."""
        side, after = side_at(self._keys, at)
        relation, end = relation_at(self._keys, at)
        if side and after >= end:
            self._tell(
                at, after, shown=any(thing.at == side for thing in self._things) or self._is_seen(self._keys[at])
            )
            return after
        if not relation:
            return 0
        if relation in STANDS:
            shown = any(thing.how in _LIKE.get(relation, (relation,)) for thing in self._things)
            shown |= relation == "between" and "points to" in self._does
            shown |= relation in ("above", "on", "over") and not _MARKS.keys().isdisjoint(self._does)
            bare = all(word.key in STOP for word in self._words[at:end])
            if not shown and not (bare and self._leads(end)):
                self._tell_place(at, end)
        elif self._keys[at] in _WAYS:
            self._tell(at, end, shown=False)
        return end

    def _leads(self, at: int) -> bool:
        """Whether what a place is named by after "in" and "on" is where a step leads, or is nobody on the stage."""
        goals = {step.to for step in self._steps if step.to}
        after = {form for key in self._keys[at : at + _NEAR] for form in forms_of(key)}
        ends = frozenset().union(*(_words_of(thing) for thing in self._things if thing.name in goals))
        return not after.isdisjoint(ends) or after.isdisjoint(self._named)

    def _tell_place(self, at: int, end: int) -> None:
        """A relation that nobody keeps: its own words, with the name after it where these alone say nothing."""
        if any(word.key not in STOP for word in self._words[at:end]):
            self._told.append(" ".join(word.text for word in self._words[at:end]))
            return
        stop = next((n for n in range(end, len(self._words)) if self._keys[n] in self._named), end)
        self._told.append(" ".join(word.text for word in self._words[at : stop + 1]))

    def _is_theirs(self, step: Step, doers: set[str]) -> bool:
        """Whether a step is one of these, of everybody, or of what they have ("a tree grows apples")."""
        bases = {thing.to for thing in self._things if thing.name == step.who}
        return not step.who or step.who in doers or not bases.isdisjoint(doers)

    def _doers(self, at: int) -> set[str]:
        """Who is named right before a verb, since the joint before it; nobody where it is "it" that does something."""
        start = next((n + 1 for n in range(at - 1, -1, -1) if self._keys[n] in _JOINTS), 0)
        said = {form for key in self._keys[start:at] for form in forms_of(key)}
        return {thing.name for thing in self._things if not said.isdisjoint(_words_of(thing))}

    def _take_deed(self, at: int) -> int:
        """What happens: seen where a step for it is among the steps, as many as are told of."""
        deed, end = deed_at(self._keys, at)
        if not deed or not forms_of(self._keys[at]).isdisjoint(self._named) or mark_of(self._keys[at : at + 1]):
            return 0
        if deed == "stands":
            self._tell(at, end, shown=self._keys[at] not in _POSES or any(thing.how for thing in self._things))
            return end
        kinds = _SEEN_AS[deed].split(", ") if deed in _SEEN_AS else [deed]
        if deed == "goes" and at and is_arrow(self._keys[at - 1]):
            kinds = [*kinds, "points to"]  # a line that goes somewhere is drawn there
        drawn = "points to" in kinds
        doers = self._doers(at) if deed not in _DONE_TO and not drawn else set()
        shown = any(step.does in kinds and (not doers or self._is_theirs(step, doers)) for step in self._steps)
        went = any(does in ("goes to", "goes into", "comes out of", "falls", "rises") for does in self._does)
        if not _MANNERS.isdisjoint(stems(self._keys[at])):
            shown = shown and went
        self._tell(at, end, shown=shown)
        return end


NTH = {"first": 1, "pertama": 1, "second": 2, "kedua": 2, "third": 3, "ketiga": 3, "fourth": 4, "keempat": 4}
"""Words for one of several who are numbered."""

_DONE_TO = frozenset({"gives", "eats", "joins", "points to", "circles"})
"""Deeds of which the steps may be those of another than the one who is told to do them."""

_JOINTS = frozenset(", ; : . and dan & then lalu kemudian terus while sambil".split())

_MARKS = {"is checked": "green", "is crossed out": "red"}
_LIKE = {"above": ("above", "on"), "on": ("on", "in"), "in": ("in", "on")}
"""Ways to stand that look like the one told of."""

_NEAR = 3
"""Words after "in" or "on" among which the place is named."""


def _plain(text: str) -> str:
    """A text without its signs, to compare."""
    return re.sub(r"[^\w%$€£+]+", " ", text.casefold()).strip()


def forms_of(key: str) -> set[str]:
    """A folded word, also as the word for one and without "-nya"; nothing of a mere sign."""
    bare = bare_of(key)
    return {form for form in (key, bare, one_of(bare) or bare) if any(map(str.isalnum, form))}


def _words_of(thing: Thing) -> set[str]:
    names = " ".join((thing.art, thing.name, thing.label))
    return {form for word in re.findall(r"[\w'-]+", names) for form in forms_of(fold(word))}


def _nouns(thing: Thing, naming: Naming) -> set[str]:
    """The words of one by which it is seen: all of its name but what its art leaves out, and what can be read."""
    if not thing.art:
        return _words_of(thing)
    missing = {form for word in naming.coverage(thing.art).missing for form in forms_of(word)}
    drawn = {form for word in re.findall(r"[\w'-]+", thing.art) for form in forms_of(fold(word))} - missing
    size = {"big": {"big", "large", "huge", "besar", "gede", "raksasa"}, "small": SMALL}.get(thing.size, set())
    written = f"{thing.label} degrees derajat" if thing.label.endswith("°") else thing.label
    label = {form for word in re.findall(r"[\w'-]+", written) for form in forms_of(fold(word))}
    person = {"person", "people", "someone", "somebody", "orang", "seseorang"} if thing.art == "person" else set()
    # whose face shows what he feels is seen by that
    faced = _words_of(thing) if thing.art.endswith(" face") and is_person(thing.name) else set()
    return drawn | size | label | person | faced


def _kind(thing: Thing) -> str:
    """What several are called alike, with or without a number behind."""
    return thing.art or "tile"
