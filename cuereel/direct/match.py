"""A compiled pattern + the words of a cue -> every way in which it matches from a word on.

Literals match tolerantly: inflection, articles and typing slips do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from cuereel.artwork.vocabulary import PLACES
from cuereel.direct.pattern import Choice, Edge, Gap, Inside, Node, Slot
from cuereel.direct.tokens import Token, is_filler, tells_how
from cuereel.direct.words import derived, slip, stems

MAX_SLOT = 16
"""Words and signs that one slot or gap may hold."""

_EDGES = frozenset("a an the , ; : . -> → and then with dengan dan lalu kemudian sebuah is are that which".split())

_OPEN_ENDS = frozenset("our my your its their his her at of from by into onto".split())
"""Words that no name ends with."""

_PASSED_OVER = frozenset({"a", "an", "the", ",", ":"})
"""Words that may stand between those of a pattern."""

READ_ON_SCREEN = frozenset({"text", "overlay"})
"""Slots for words that are read on screen, whatever they tell."""

POINTED_AT = frozenset({"callouts"})
"""Slots for the parts of a picture that arrows name."""

ADDRESSES = frozenset({"address"})
"""Slots for what is typed into a browser, and for nothing else."""

_ADDRESS = re.compile(
    r"(?:\w+://)?(?:localhost|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|(?:\d+\.){3}\d+)(?::\d+)?(?:/\S*)?", re.IGNORECASE
)

_LEADS = frozenset("of for the dari untuk tentang".split())
"""Words of a pattern that belong to the word before them: none of them stands beyond a colon."""

SHOUTED = 5
"""Letters in capitals from which words are surely a text to be read, and no short form."""

_TOLD = frozenset("in on at with that which under over below above di dengan yang pada".split())
"""Words that go on, after a text to be read, with how and where it stands."""


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern matched up to a word: how many words it matched, how many its slots took, and the slots' values.

    What was quoted stands in “ ” in a value, so that nothing takes it apart. `passed` are words that it passed over
    ("..."), which it neither matched nor took.
    """

    end: int
    literals: int
    slot_words: int
    slots: tuple[tuple[str, str], ...]
    passed: tuple[str, ...] = ()


def matches(nodes: tuple[Node, ...], words: tuple[Token, ...], at: int) -> Iterator[Match]:
    """All matches of a compiled pattern that begin at a word."""
    if not nodes:
        yield Match(at, 0, 0, ())
        return
    node, rest = nodes[0], nodes[1:]
    if isinstance(node, Choice):
        for option in node.options:
            for match in matches(option + rest, words, at):
                if option or not _is_left_over(node, match, words, at):
                    yield match
    elif isinstance(node, Edge):
        if all(is_filler(word) for word in (words[at:] if node.end else words[:at])):
            yield from matches(rest, words, at)
    elif isinstance(node, Slot):
        yield from _slot_matches(node, rest, words, at)
    elif isinstance(node, Gap):
        for end in range(at, min(len(words), at + MAX_SLOT) + 1):
            passed = tuple(word.text for word in words[at:end] if not is_filler(word))
            for match in matches(rest, words, end):
                taken = match.slot_words + len(passed)
                yield Match(match.end, match.literals, taken, match.slots, passed + match.passed)
    elif at < len(words):
        if words[at].key in _PASSED_OVER and node != words[at].key and not (words[at].key == ":" and node in _LEADS):
            yield from matches(nodes, words, at + 1)
        if tells_how(words[at].key):
            for match in matches(nodes, words, at + 1):
                yield replace(match, slot_words=match.slot_words + 1, passed=(words[at].text, *match.passed))
        yield from _word_matches(node, rest, words, at)


def sieve(words: Sequence[Token]) -> Callable[[tuple[Node, ...]], bool]:
    """What tells of a compiled pattern, before it is tried from every word on, whether a cue has the words it needs.

    Nine of ten patterns fall through, in a tenth of the time that trying them takes.
    """

    @cache
    def said(needed: Inside | str) -> bool:
        if isinstance(needed, str):
            return any(same_word(needed, word) for word in words)
        return any(re.fullmatch(needed.regex, word.text) for word in words)

    def holds(nodes: tuple[Node, ...]) -> bool:
        return all(
            any(map(holds, node.options)) if isinstance(node, Choice) else said(node)
            for node in nodes
            if isinstance(node, Choice | Inside | str)
        )

    return holds


def _is_left_over(choice: Choice, match: Match, words: tuple[Token, ...], at: int) -> bool:
    """Whether a slot took for its own the word that the pattern offers before it ("with the channel name")."""
    offered = {option[0] for option in choice.options if len(option) == 1 and isinstance(option[0], str)}
    first = match.slots[0][1].split() if match.slots else []
    return at < len(words) and first[:1] == [words[at].text] and words[at].key in offered


def _slot_matches(node: Slot, rest: tuple[Node, ...], words: tuple[Token, ...], at: int) -> Iterator[Match]:
    if at < len(words) and words[at].key in (",", ":"):
        yield from matches((node, *rest), words, at + 1)
    for end in range(at + 1, min(len(words), at + MAX_SLOT) + 1):
        if node.name not in READ_ON_SCREEN and any(word.directs for word in words[at:end]):
            break
        if node.name in READ_ON_SCREEN and _is_told_of(words[at:end]):
            break
        if node.name == "overlay" and end - at > 1 and words[end - 1].key in _TOLD:
            continue
        value = _slot_text(words[at:end])
        if value is None or (node.quoted and not _is_lettered(words[at:end], node.capitals)):
            continue
        if node.name in ADDRESSES and not _ADDRESS.fullmatch(value.strip("“”")):
            continue
        for match in matches(rest, words, end):
            slots = ((node.name, value), *match.slots)
            taken = sum(word.key not in (",", ";") for word in words[at:end])
            yield Match(match.end, match.literals + node.quoted, match.slot_words + taken, slots, match.passed)


def _is_told_of(words: Sequence[Token]) -> bool:
    """Whether a text to be read has ended within these words, which go on with how and where it stands.

    It ends with its quotation mark, and with its capitals ("HELLO in red").
    """
    if words[0].quoted:
        return len(words) > 1
    if len(words) > 1 and words[0].text.islower() and derived(words[0].key):
        return True  # "tulisannya disorot kuning" tells what happens to the words
    last = words[-1]
    if len(words) > 2 and last.key in ("it", "them", "top") and words[-2].key in _TOLD:
        return True
    if last.key in PLACES and {word.key for word in words[-3:-1]} & _TOLD:
        return True
    shouted = "".join(sign for word in words[:-1] for sign in word.text if sign.isalpha())
    return len(shouted) >= SHOUTED and shouted.isupper() and last.key in _TOLD and last.text.islower()


def _word_matches(node: Inside | str, rest: tuple[Node, ...], words: tuple[Token, ...], at: int) -> Iterator[Match]:
    if isinstance(node, str):
        slots: tuple[tuple[str, str], ...] = ()
        if not same_word(node, words[at]):
            return
    else:
        inner = re.fullmatch(node.regex, words[at].text)
        if not inner:
            return
        slots = tuple(zip(node.names, inner.groups(), strict=True))
    for match in matches(rest, words, at + 1):
        yield Match(match.end, match.literals + 1, match.slot_words, (*slots, *match.slots), match.passed)


def _slot_text(words: Sequence[Token]) -> str | None:
    """What a slot takes from its words: articles and joints at its ends are not part of it; nothing else is nothing."""
    if any(word.stops and after.text[:1].isupper() for word, after in pairwise(words)):
        return None
    inner = list(words)
    while inner and not inner[0].quoted and inner[0].key in _EDGES and not _is_letter(inner):
        inner.pop(0)
    if len(inner) != len(words) and words[0].key not in ("a", "an", "the", "sebuah"):
        return None
    if inner and is_filler(inner[0]) and not _is_letter(inner):
        return None
    if not inner or (inner[-1].key in _EDGES | _OPEN_ENDS and not inner[-1].quoted):
        return None
    if len(inner) > 2 and inner[-1].key in PLACES and inner[-2].key in ("di", "ke", "on", "at", "the"):
        return None
    text = ""
    for word in inner:
        said = f"“{word.text}”" if word.quoted else word.text
        text += said if said in (",", ";") else f" {said}"
    return text.strip()


def _is_letter(words: Sequence[Token]) -> bool:
    """Whether the first of some words is a letter among others ("A, B, C"), and no article."""
    return words[0].text == "A" and len(words) > 1 and words[1].key == ","


def _is_lettered(words: Sequence[Token], capitals: bool) -> bool:
    """Whether words are to be read on screen as they are: one quotation, or words without small letters."""
    if any(word.quoted for word in words):
        return len(words) == 1
    signs = "".join(word.text for word in words)
    return capitals and any(sign.isalnum() for sign in signs) and signs == signs.upper()


@cache
def _same(literal: str, key: str) -> bool:
    if literal.endswith("er") and key.endswith("ing"):
        return False  # a spinner is a thing, spinning what one does
    if key.endswith("er") and literal.endswith(("ing", "es")) and not literal.startswith(key):
        return False  # nor is a shaker what shakes
    return literal == key or bool(stems(literal) & stems(key)) or slip(literal, key)


def same_word(literal: str, token: Token) -> bool:
    """Whether a token is a form of a pattern's word, or a slip in typing it."""
    return not token.quoted and _same(literal, token.key)
