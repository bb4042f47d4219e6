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

_QUERY = re.compile(r"(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER)\b.*")
"""A query of a data base, as it is written in code."""

_SPEAKER = re.compile(
    r"(?!.*\b(?:and|or|with|in|on|at|to|of|by|from|the|that|which|who|then|left|right|dan|atau|dengan|di|ke|dari|yang"
    r"|lalu|terus|kemudian|oleh|sama|kiri|kanan|bubbles?|balon|chats?|window|screen|messages?|pesan|phone|hp"
    r"|says?|asks?|types?|replies|answers?|sends?|writes?|is|are)\b)"
    r"[^\W\d_][\w'.-]*(?: [\w'.-]+){0,2}",
    re.IGNORECASE,
)
"""Who says something: a name of up to three words, and nothing that is told of them."""

_ENTRY = re.compile(
    r"(?!(?:the|it|they|them|all|semua|first|second|third|last|one|two|three|each|every|is|then)\b)"
    r"(?!.*\b(?:and|or|dan|atau|with|dengan|which|that|yang|are|is|get|gets|not|kecuali|except|but)\b)"
    r"[^,;:]+?(?<!\s)(?:\s[^,;:]+){0,3}",
    re.IGNORECASE,
)
"""The words of one entry of a list: nothing that counts, joins or tells of it."""

_BACKTICKS = re.compile(r"`.+`")
"""Code between the marks that code has in prose."""

_FORMS = {
    "query": _QUERY,
    "requery": _QUERY,
    "piece": re.compile(r"(?=\S*[^\W_])\S*(?:[._()\[\]=]|[a-z][A-Z]|[a-z]\d)\S*"),
    "speaker": _SPEAKER,
    "answerer": _SPEAKER,
    "marked": _BACKTICKS,
    "remarked": _BACKTICKS,
    "second_marked": _BACKTICKS,
    "command": re.compile(
        r"(?:npm|npx|yarn|pnpm|node|git|docker|docker-compose|pip|pip3|python|python3|cd|ls|mkdir|rm|sudo|cargo|make|curl"
        r"|go|ssh|apt|brew|kubectl|php|composer|flutter|bash|sh|uv|deno|bun|terraform)\b.*"
    ),
    "another": _ENTRY,
    "entry": _ENTRY,
}
"""Slots that take only what has a form: a query of a data base, a piece of code that no word of a language looks like,
the name of somebody who says something, the words of one entry of a list."""

WRITTEN = frozenset({"source", "repair", "second", "query", "requery", "piece", "marked", "remarked", "second_marked"})
"""Slots for code: its signs are kept as they are written, and a colon at its end is its own."""

_NEXT = frozenset("then lalu kemudian terus while sambil".split())
"""Words after a comma with which no code goes on, but what is told of it."""

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
        if node.name == "overlay" and end - at > 1 and (words[end - 1].key in _TOLD or _is_prose(words[at:end])):
            continue
        written = node.name in WRITTEN
        value = _code_text(words[at:end]) if written else _slot_text(words[at:end])
        if value is None and node.name in ("speaker", "answerer") and [word.text for word in words[at:end]] == ["A"]:
            value = "A"
        if value is None or (node.quoted and not _is_lettered(words[at:end], node.capitals)):
            continue
        if node.name in ADDRESSES and not _ADDRESS.fullmatch(value.strip("“”")):
            continue
        if node.name in _FORMS and not _has_form(_FORMS[node.name], words[at:end], value):
            continue
        for match in matches(rest, words, end):
            slots = ((node.name, value), *match.slots)
            taken = sum(word.key not in (",", ";") and not (written and word.key == ":") for word in words[at:end])
            yield Match(match.end, match.literals + node.quoted, match.slot_words + taken, slots, match.passed)


def _has_form(form: re.Pattern[str], words: Sequence[Token], value: str) -> bool:
    """Whether words are what a slot of a form takes: they stand in one sentence, and have that form."""
    return not any(word.stops for word in words[:-1]) and bool(form.fullmatch(value.strip("“”")))


LONGEST_UNQUOTED = 3
"""Words of a text to be read that may stand without quotation marks, where some only link the others."""

_LINKS = frozenset("in on at and with their his her its of dan di dengan dari yang".split())


def _is_prose(words: Sequence[Token]) -> bool:
    """Whether words tell of what is written, and are not that: "their names in small letters"."""
    plain = all(word.text.islower() and not word.quoted for word in words if word.text.isalpha())
    return plain and len(words) > LONGEST_UNQUOTED and not _LINKS.isdisjoint(word.key for word in words)


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
    return _joined(inner)


def _joined(words: Sequence[Token]) -> str:
    """Words as a text; what is quoted keeps its marks."""
    text = ""
    for word in words:
        said = f"“{word.text}”" if word.quoted else word.text
        text += said if said in (",", ";") else f" {said}"
    return text.strip()


def _code_text(words: Sequence[Token]) -> str | None:
    """What a slot for code takes: signs that cling to the word before them do, and so does the colon that ends it."""
    if any(sign.key == "," and after.key in _NEXT for sign, after in pairwise(words)):
        return None
    ended = len(words) > 1 and words[-1].key == ":" and not words[-1].quoted
    inner = words[:-1] if ended else words
    text = _joined(inner) if inner[0].text.startswith("`") else _slot_text(inner)
    if text is None:
        return None
    return text.replace(" : ", ": ") + ":" * ended


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
