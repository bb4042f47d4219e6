"""A cue's text + the phrases that scene types declare -> the fragments of scenes that the cue asks for.

A pattern is matched word by word, tolerantly: inflection, articles and typing slips do not matter. Of all ways to read
a cue as a sequence of fragments, the one is taken that explains most of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from cuereel.catalog import Catalog
from cuereel.declare import Phrase
from cuereel.direct.words import fold, slip, stems

FILLERS = frozenset(
    "a an the show shows showing shown display displays see we you it then and also now next there is are be going to "
    "just which so that will animation animated of video clip scene in on with every everytime when whenever "
    "tampilkan tampil perlihatkan lalu kemudian dan terus ada adalah yang sebuah animasi video adegan muncul di "
    "setiap kali saat "
    ", . ; : -> →".split()
)
"""Words of a cue that ask for nothing by themselves."""

LITERAL, SLOT_WORD, SKIPPED, FILLER, FRAGMENT = 1.0, -0.15, -1.0, -0.02, -0.2
"""What a reading gains for a word matched literally, and loses for a slot's, an unread word, a filler, a fragment."""


TIE = 0.05
"""What settles a tie between scene types that answer to a cue equally well."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign of a cue: `text` as written (without quotation marks), `key` folded."""

    text: str
    key: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a cue, read: the scene type, its phrase, and what the phrase's slots matched."""

    scene: str
    phrase: Phrase
    slots: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A cue read: its fragments in order, the words that nothing explains, and how well it went."""

    fragments: tuple[Fragment, ...]
    unread: tuple[str, ...]
    score: float


_TOKEN = re.compile(
    r"""["“]([^"”]+)["”]"""  # a quotation
    r"|->|→|<=|>=|==|!=|[<>=]|[,;]|:(?=\s)"
    r"|\d+(?:[.,]\d+)*(?=[\s,;]|$)"  # a number keeps its commas
    r"""|[^\s,;"“”<>=]+?(?=:?[\s,;"“”<>=]|$)"""
)


def tokens(text: str) -> tuple[Token, ...]:
    """The words and signs of a cue; what stands in quotation marks is one token."""
    found = _TOKEN.finditer(text)
    out = []
    for match in found:
        if match.group(1):
            out.append(Token(match.group(1), fold(match.group(1)), quoted=True))
        else:
            word = match.group(0).rstrip(".!?:") or match.group(0)
            out.append(Token(word, fold(word)))
    return tuple(out)


# A compiled pattern is a tuple of nodes. A node is a slot, or alternatives of node sequences (an optional part has an
# empty one); a literal is a folded word.


@dataclass(frozen=True, slots=True)
class _Slot:
    name: str


@dataclass(frozen=True, slots=True)
class _Inside:
    """A token with slots within it, such as "{first}-{last}"."""

    names: tuple[str, ...]
    regex: str


@dataclass(frozen=True, slots=True)
class _Choice:
    options: tuple[tuple[_Node, ...], ...]


@dataclass(frozen=True, slots=True)
class _Gap:
    """Any words, or none ("...")."""


_Node = _Slot | _Inside | _Choice | _Gap | str


@cache
def compile_pattern(pattern: str) -> tuple[_Node, ...]:
    """The nodes of a pattern. Raises ValueError where its brackets do not pair."""
    spaced = re.sub(r"([\[\]()|])", r" \1 ", pattern)
    pieces = spaced.split()
    nodes, rest = _sequence(pieces, 0)
    if rest != len(pieces):
        raise ValueError(f"unpaired bracket in the pattern {pattern!r}")
    return nodes


def _sequence(pieces: Sequence[str], at: int) -> tuple[tuple[_Node, ...], int]:
    nodes: list[_Node] = []
    while at < len(pieces) and pieces[at] not in ("]", ")", "|"):
        piece = pieces[at]
        at += 1
        if piece in ("[", "("):
            options: list[tuple[_Node, ...]] = [()] if piece == "[" else []
            while True:
                option, at = _sequence(pieces, at)
                options.append(option)
                if at >= len(pieces):
                    raise ValueError("unpaired bracket in a pattern")
                at += 1
                if pieces[at - 1] != "|":
                    break
            # an optional part is better read than left out, so it is tried first
            nodes.append(_Choice(tuple(sorted(options, key=len, reverse=True))))
        elif piece == "...":
            nodes.append(_Gap())
        elif re.fullmatch(r"\{[\w.]+\}", piece):
            nodes.append(_Slot(piece[1:-1]))
        elif "{" in piece:
            names = tuple(re.findall(r"\{([\w.]+)\}", piece))
            fixed = [re.escape(part) for part in re.split(r"\{[\w.]+\}", piece)]
            nodes.append(_Inside(names, r"([^\s-]+?)".join(fixed).replace(r"\-", "[-–]")))
        else:
            nodes.append(fold(piece))
    return tuple(nodes), at


@dataclass(frozen=True, slots=True)
class _Match:
    end: int
    literals: int
    slot_words: int
    slots: tuple[tuple[str, str], ...]


MAX_SLOT = 9
"""Words that one slot or gap may hold."""

_PASSED_OVER = frozenset({"a", "an", "the", ",", ":"})
"""Words that may stand between those of a pattern."""


def _matches(nodes: tuple[_Node, ...], words: tuple[Token, ...], at: int) -> Iterator[_Match]:
    if not nodes:
        yield _Match(at, 0, 0, ())
        return
    node, rest = nodes[0], nodes[1:]
    if isinstance(node, _Choice):
        for option in node.options:
            yield from _matches(option + rest, words, at)
    elif isinstance(node, _Slot):
        if at < len(words) and words[at].key in (",", ":"):
            yield from _matches(nodes, words, at + 1)
        for end in range(at + 1, min(len(words), at + MAX_SLOT) + 1):
            value = _slot_text(words[at:end])
            if value is None:
                continue
            for match in _matches(rest, words, end):
                slots = ((node.name, value), *match.slots)
                yield _Match(match.end, match.literals, match.slot_words + end - at, slots)
    elif isinstance(node, _Gap):
        for end in range(at, min(len(words), at + MAX_SLOT) + 1):
            unread = sum(not is_filler(word) for word in words[at:end])
            for match in _matches(rest, words, end):
                yield _Match(match.end, match.literals, match.slot_words + unread, match.slots)
    elif at < len(words):
        if words[at].key in _PASSED_OVER and node != words[at].key:
            yield from _matches(nodes, words, at + 1)
        if isinstance(node, _Inside):
            inner = re.fullmatch(node.regex, words[at].text)
            if inner:
                for match in _matches(rest, words, at + 1):
                    slots = (*zip(node.names, inner.groups(), strict=True), *match.slots)
                    yield _Match(match.end, match.literals + 1, match.slot_words, slots)
        elif same_word(node, words[at]):
            for match in _matches(rest, words, at + 1):
                yield _Match(match.end, match.literals + 1, match.slot_words, match.slots)


_EDGES = frozenset("a an the , ; : . -> → and then dan lalu kemudian sebuah is are that which".split())


def _slot_text(words: Sequence[Token]) -> str | None:
    """What a slot takes from its words: articles and joints at its ends are not part of it; nothing else is nothing."""
    inner = list(words)
    while inner and not inner[0].quoted and inner[0].key in _EDGES:
        inner.pop(0)
    if len(inner) != len(words) and words[0].key not in ("a", "an", "the", "sebuah"):
        return None
    if inner and is_filler(inner[0]):
        return None
    if not inner or (inner[-1].key in _EDGES and not inner[-1].quoted):
        return None
    text = ""
    for word in inner:
        text += word.text if word.text in (",", ";") else f" {word.text}"
    return text.strip()


@cache
def _same(literal: str, key: str) -> bool:
    return literal == key or bool(stems(literal) & stems(key)) or slip(literal, key)


def same_word(literal: str, token: Token) -> bool:
    """Whether a token is a form of a pattern's word, or a slip in typing it."""
    return not token.quoted and _same(literal, token.key)


_JOINTS = re.compile(
    r"\s*(?:,\s*)?(?:,(?!\d)|;|\b(?:and|dan|serta|then|lalu|kemudian|terus)\b|&)\s*(?:(?:and|dan|then|lalu)\b\s*)*",
    re.IGNORECASE,
)


def split_entries(text: str) -> list[str]:
    """The entries of "A, B and then C"; a comma within a number parts nothing."""
    parts = [re.sub(r"^(?:a|an|the|sebuah)\s+", "", part.strip(), flags=re.IGNORECASE) for part in _JOINTS.split(text)]
    return [part for part in parts if part]


def without_fillers(text: str) -> str:
    """A text without the words before it that ask for nothing ("then show the Rust" -> "Rust")."""
    words = text.split()
    while words and (_filler(fold(words[0])) or words[0] == ","):
        words.pop(0)
    return " ".join(words).strip(" ,.")


def is_filler(token: Token) -> bool:
    """Whether a word of a cue asks for nothing by itself, slips in typing it included."""
    return not token.quoted and _filler(token.key)


@cache
def _filler(key: str) -> bool:
    return key in FILLERS or any(slip(filler, key) for filler in sorted(FILLERS))


def _joined(text: str) -> str:
    """A cue with what is one thing written as one word: "every time", and a range of numbers ("from 1 to 5")."""
    text = re.sub(r"\bevery time\b", "everytime", text, flags=re.IGNORECASE)
    counted = r"\b(from|dari|numbers?|angka|displays?|shows?|prints?|only)"
    ranged = counted + r"\s+(\d+)\s+(?:to|until|sampai|hingga)\s+(\d+)\b"
    return re.sub(ranged, r"\1 \2-\3", text, flags=re.IGNORECASE)


def read_cue(text: str, catalog: Catalog, is_brand: Callable[[str], bool] = lambda name: False) -> Reading:
    """The best reading of a cue; one without fragments where no scene type answers to it."""
    texts = dict.fromkeys((text, _joined(text)))
    return max((_read(each, catalog, is_brand) for each in texts), key=lambda reading: reading.score)


def _read(text: str, catalog: Catalog, is_brand: Callable[[str], bool]) -> Reading:
    words = tokens(text)
    candidates = _candidates(words, catalog, is_brand)
    best: list[tuple[float, tuple[Fragment, ...], tuple[str, ...]]] = [(0.0, (), ())]
    # best[i] explains words[len - i:]; built from the end
    for start in reversed(range(len(words))):
        word = words[start]
        after = best[len(words) - start - 1]
        if is_filler(word):
            choice = (after[0] + FILLER, after[1], after[2])
        else:
            choice = (after[0] + SKIPPED, after[1], (word.text, *after[2]))
        for gain, end, fragment in candidates.get(start, ()):
            tail = best[len(words) - end]
            if tail[0] + gain > choice[0] + 1e-9:
                choice = (tail[0] + gain, (fragment, *tail[1]), tail[2])
        best.append(choice)
    score, fragments, unread = best[-1]
    if not fragments:
        unread = tuple(word.text for word in words)
    return Reading(fragments, unread, score)


def _candidates(
    words: tuple[Token, ...], catalog: Catalog, is_brand: Callable[[str], bool]
) -> dict[int, list[tuple[float, int, Fragment]]]:
    out: dict[int, list[tuple[float, int, Fragment]]] = {}
    for entry in catalog.values():
        for phrase in entry.phrases:
            for pattern in phrase.patterns:
                nodes = compile_pattern(pattern)
                for start in range(len(words)):
                    for match in _matches(nodes, words, start):
                        gain = match.literals * LITERAL + match.slot_words * SLOT_WORD + FRAGMENT
                        if phrase.of == "brand":
                            named = [name for _, value in match.slots for name in split_entries(value)]
                            gain += TIE if any(map(is_brand, named)) else -TIE
                        fragment = Fragment(entry.name, phrase, match.slots)
                        out.setdefault(start, []).append((gain, match.end, fragment))
    return out
