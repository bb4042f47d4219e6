"""A pattern as a scene type declares it + the words of a cue -> every way in which it matches from a word on.

Literals match tolerantly: inflection, articles and typing slips do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from cuereel.artwork.vocabulary import PLACES
from cuereel.direct.words import fold, slip, stems

FILLERS = frozenset(
    "a an the show shows showing shown display displays see we you it then and also now next there is are be going to "
    "just which so that will animation animated of video clip scene in on with every everytime when whenever "
    "tampilkan tampil perlihatkan lalu kemudian dan terus ada adalah yang sebuah animasi video adegan muncul di "
    "setiap kali saat "
    ", . ; : -> →".split()
)
"""Words of a cue that ask for nothing by themselves."""

MAX_SLOT = 16
"""Words and signs that one slot or gap may hold."""

_EDGES = frozenset("a an the , ; : . -> → and then with dengan dan lalu kemudian sebuah is are that which".split())

_OPEN_ENDS = frozenset("our my your its their his her at of from by into onto".split())
"""Words that no name ends with."""

_PASSED_OVER = frozenset({"a", "an", "the", ",", ":"})
"""Words that may stand between those of a pattern."""

_DIRECTION = re.compile(
    r"\b(in (?:an?|the|\d+|two|three|four|five|different|various|many) (?:[\w-]+ )?"
    r"(?:rows?|lines?|grid|circle|columns?|colou?rs)"
    r"|dengan warna [\w-]+|side by side|next to each other|one by one|one at a time"
    r"|one after (?:the )?(?:other|another)|at the same time|at once"
    r"|each (?:one|of them|line|gets?|with|has|having|holding|showing)|all (?:with|of them)"
    r"|(?:pops?|popping) (?:up|out|in)|gets?|getting"
    r"|bersebelahan|berjajar|berderet|sejajar|satu (?:per|demi) satu|satu-satu|berurutan|bersamaan|sekaligus"
    r"|masing-masing)\b"
)
"""What is told of how things come, stand and change: no part of a thing's name."""

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

_HOW = frozenset("pelan-pelan perlahan perlahan-lahan twice again".split())

_TOLD = frozenset("in on at with that which under over below above di dengan yang pada".split())
"""Words that go on, after a text to be read, with how and where it stands."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign of a cue: `text` as written, without quotation marks; `key` folded.

    `stops` says that it ends a sentence, `directs` that it only tells how things come and stand, `shouted` that it goes
    on with a text in capitals ("BUY NOW").
    """

    text: str
    key: str
    quoted: bool = False
    stops: bool = False
    directs: bool = False
    shouted: bool = False


_TOKEN = re.compile(
    r"""["“]([^"”]+)["”]"""  # a quotation
    r"|->|→|<=|>=|==|!=|[<>=]|[,;]|:(?=\s)"
    r"|[^\W\d]{0,3}[$€£¥]?\d+(?:[.,]\d+)*[%+°\w]*(?=:?[\s,;]|$)"  # a number keeps its commas, its sign and its unit
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
            word = match.group(0).rstrip(".!:") or match.group(0)
            out.append(Token(word, fold(word), stops=match.group(0).endswith((".", "!", "?")) and len(word) > 2))
    return _directed(_shouted(out))


def _shouted(words: Sequence[Token]) -> list[Token]:
    """The words, those marked that go on with a text in capitals."""
    loud = [word.text.isupper() and len(word.text) > 1 and not word.quoted for word in words]
    return [replace(word, shouted=at > 0 and loud[at] and loud[at - 1]) for at, word in enumerate(words)]


def _directed(words: Sequence[Token]) -> tuple[Token, ...]:
    """The words, those marked that only tell how things come and stand ("in a row")."""
    said, starts = "", []
    for word in words:
        starts.append(len(said))
        said += ("_" if word.quoted else word.key) + " "
    spans = [match.span() for match in _DIRECTION.finditer(said)]
    return tuple(
        replace(word, directs=any(low <= start < high for low, high in spans))
        for word, start in zip(words, starts, strict=True)
    )


def is_filler(token: Token) -> bool:
    """Whether a word of a cue asks for nothing by itself, slips in typing it included."""
    return not token.quoted and not token.shouted and fills(token.key)


@cache
def fills(key: str) -> bool:
    """Whether a folded word asks for nothing by itself."""
    return key in FILLERS or any(slip(filler, key) for filler in sorted(FILLERS))


# A compiled pattern is a tuple of nodes. A node is a slot, or alternatives of node sequences (an optional part has an
# empty one); a literal is a folded word.


@dataclass(frozen=True, slots=True)
class _Slot:
    """Some words; with `quoted`, a quotation; with `capitals`, that or words without small letters."""

    name: str
    quoted: bool = False
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class _Edge:
    """The beginning of a cue, or its end: nothing but fillers beyond it."""

    end: bool


@dataclass(frozen=True, slots=True)
class _Inside:
    """A token with slots within it, such as "{first}-{last}"."""

    names: tuple[str, ...]
    regex: str


@dataclass(frozen=True, slots=True)
class _Choice:
    options: tuple[tuple[Node, ...], ...]


@dataclass(frozen=True, slots=True)
class _Gap:
    """Any words, or none ("...")."""


Node = _Slot | _Edge | _Inside | _Choice | _Gap | str

_MARKS: dict[str, Node] = {"...": _Gap(), "^": _Edge(end=False), "$": _Edge(end=True)}


@cache
def compile_pattern(pattern: str) -> tuple[Node, ...]:
    """The nodes of a pattern. Raises ValueError where its brackets do not pair."""
    spaced = re.sub(r"([\[\]()|])", r" \1 ", pattern)
    pieces = spaced.split()
    nodes, rest = _sequence(pieces, 0)
    if rest != len(pieces):
        raise ValueError(f"unpaired bracket in the pattern {pattern!r}")
    return nodes


def _sequence(pieces: Sequence[str], at: int) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    while at < len(pieces) and pieces[at] not in ("]", ")", "|"):
        piece = pieces[at]
        at += 1
        if piece not in ("[", "("):
            nodes.append(_node(piece))
            continue
        options: list[tuple[Node, ...]] = [()] if piece == "[" else []
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
    return tuple(nodes), at


def _node(piece: str) -> Node:
    if piece in _MARKS:
        return _MARKS[piece]
    if re.fullmatch(r"\{[A-Z]+\}", piece):
        return _Slot(piece[1:-1].lower(), quoted=True, capitals=True)
    if re.fullmatch(r"\{[\w.]+\}", piece):
        return _Slot(piece[1:-1])
    if re.fullmatch(r'\{"[\w.]+"\}', piece):
        return _Slot(piece[2:-2], quoted=True)
    if "{" not in piece:
        return fold(piece)
    names = tuple(re.findall(r"\{([\w.]+)\}", piece))
    fixed = [re.escape(part) for part in re.split(r"\{[\w.]+\}", piece)]
    return _Inside(names, r"([^\s-]+?)".join(fixed).replace(r"\-", "[-–]"))


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
    if isinstance(node, _Choice):
        for option in node.options:
            for match in matches(option + rest, words, at):
                if option or not _is_left_over(node, match, words, at):
                    yield match
    elif isinstance(node, _Edge):
        if all(is_filler(word) for word in (words[at:] if node.end else words[:at])):
            yield from matches(rest, words, at)
    elif isinstance(node, _Slot):
        yield from _slot_matches(node, rest, words, at)
    elif isinstance(node, _Gap):
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


def _is_left_over(choice: _Choice, match: Match, words: tuple[Token, ...], at: int) -> bool:
    """Whether a slot took for its own the word that the pattern offers before it ("with the channel name")."""
    offered = {option[0] for option in choice.options if len(option) == 1 and isinstance(option[0], str)}
    first = match.slots[0][1].split() if match.slots else []
    return at < len(words) and first[:1] == [words[at].text] and words[at].key in offered


def tells_how(key: str) -> bool:
    """Whether a folded word only tells how something is done ("slowly"): it may stand anywhere, and is told."""
    return (key.endswith("ly") and len(key) > 4) or key in _HOW


def _slot_matches(node: _Slot, rest: tuple[Node, ...], words: tuple[Token, ...], at: int) -> Iterator[Match]:
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
    last = words[-1]
    if len(words) > 2 and last.key in ("it", "them", "top") and words[-2].key in _TOLD:
        return True
    if last.key in PLACES and {word.key for word in words[-3:-1]} & _TOLD:
        return True
    shouted = "".join(sign for word in words[:-1] for sign in word.text if sign.isalpha())
    return len(shouted) >= SHOUTED and shouted.isupper() and last.key in _TOLD and last.text.islower()


def _word_matches(node: _Inside | str, rest: tuple[Node, ...], words: tuple[Token, ...], at: int) -> Iterator[Match]:
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
    return literal == key or bool(stems(literal) & stems(key)) or slip(literal, key)


def same_word(literal: str, token: Token) -> bool:
    """Whether a token is a form of a pattern's word, or a slip in typing it."""
    return not token.quoted and _same(literal, token.key)
