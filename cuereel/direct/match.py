"""A compiled pattern + the words of a cue -> every way in which it matches from a word on.

Literals match tolerantly: inflection, articles and typing slips do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from cuereel.direct.pattern import Choice, Edge, Gap, Inside, Node, Slot, compile_pattern, outright
from cuereel.direct.slot_forms import WRITTEN, has_form
from cuereel.direct.slot_text import TOLD, code_text, is_lettered, is_prose, is_told_of, slot_text
from cuereel.direct.tokens import Token, is_filler, tells_how
from cuereel.direct.words import slip, stems

MAX_SLOT = 16
"""Words and signs that one slot or gap may hold."""

_PASSED_OVER = frozenset({"a", "an", "the", ",", ":"})
"""Words that may stand between those of a pattern."""

READ_ON_SCREEN = frozenset({"text", "overlay"})
"""Slots for words that are read on screen, whatever they tell."""

_LEADS = frozenset("of for the dari untuk tentang".split())
"""Words of a pattern that belong to the word before them: none of them stands beyond a colon."""


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


def sieve(words: Sequence[Token]) -> Callable[[str], bool]:
    """What tells of a pattern, before it is tried from every word on, whether a cue has the words it needs.

    Nine of ten patterns fall through, most of them before they are compiled: in a tenth of the time that trying takes.
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

    return lambda pattern: all(map(said, outright(pattern))) and holds(compile_pattern(pattern))


def _is_left_over(choice: Choice, match: Match, words: tuple[Token, ...], at: int) -> bool:
    """Whether a slot took for its own the word that the pattern offers before it ("with the channel name")."""
    offered = {option[0] for option in choice.options if len(option) == 1 and isinstance(option[0], str)}
    first = match.slots[0][1].split() if match.slots else []
    return at < len(words) and first[:1] == [words[at].text] and words[at].key in offered


def _slot_matches(node: Slot, rest: tuple[Node, ...], words: tuple[Token, ...], at: int) -> Iterator[Match]:
    if at < len(words) and words[at].key in (",", ":"):
        yield from matches((node, *rest), words, at + 1)
    for end in range(at + 1, min(len(words), at + MAX_SLOT) + 1):
        inner = words[at:end]
        if is_told_of(inner) if node.name in READ_ON_SCREEN else any(word.directs for word in inner):
            break
        value = _value(node, inner)
        if value is None:
            continue
        own_colons = node.name in WRITTEN
        taken = sum(word.key not in (",", ";") and not (own_colons and word.key == ":") for word in inner)
        for match in matches(rest, words, end):
            slots = ((node.name, value), *match.slots)
            yield Match(match.end, match.literals + node.quoted, match.slot_words + taken, slots, match.passed)


def _value(node: Slot, words: Sequence[Token]) -> str | None:
    """What a slot takes from just these words; None where they are nothing for it."""
    if node.name == "overlay" and len(words) > 1 and (words[-1].key in TOLD or is_prose(words)):
        return None
    value = code_text(words) if node.name in WRITTEN else slot_text(words)
    if value is None and node.name in ("speaker", "answerer", "was", "now") and [word.text for word in words] == ["A"]:
        value = "A"
    if value is None or (node.quoted and not is_lettered(words, node.capitals)):
        return None
    return value if has_form(node.name, words, value) else None


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
