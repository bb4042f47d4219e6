"""A cue's text + the phrases that scene types declare -> the fragments of scenes that the cue asks for.

Of all ways to read a cue as a sequence of fragments, the one is taken that explains most of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from cuereel.artwork.phrase import tells_no_thing
from cuereel.artwork.vocabulary import DESCRIBING, NOUNS_TOO, VERBS
from cuereel.catalog import Catalog, SceneEntry
from cuereel.declare import Phrase
from cuereel.direct.entries import split_entries
from cuereel.direct.found import Find, find_all
from cuereel.direct.gates import gates_of
from cuereel.direct.match import READ_ON_SCREEN, Match
from cuereel.direct.slot_forms import POINTED_AT
from cuereel.direct.template import is_list, wanted
from cuereel.direct.tokens import Token, fills, is_filler, tokens
from cuereel.direct.words import STOP, fold
from cuereel.schema import required

LITERAL, SLOT_WORD, SKIPPED, DIRECTED, FILLER, FRAGMENT = 1.0, -0.15, -1.0, -0.3, -0.02, -0.2
"""What a reading gains for a word matched literally, and loses for one of a slot, an unread one, one of an unread
direction ("in a row") or joint ("with"), a filler, and a fragment."""


TIE = 0.05
"""What settles a tie between scene types that answer to a cue equally well."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a cue, read: the scene type, its phrase, what its slots matched, and what it does not account for."""

    scene: str
    phrase: Phrase
    slots: tuple[tuple[str, str], ...]
    passed: tuple[str, ...] = ()
    span: tuple[int, int] = (0, 0)
    after: tuple[str, ...] = ()
    """Where it stands among the cue's words, and the words between it and the fragment before it."""
    said: str = ""
    """Its words, as the cue writes them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A cue read: its fragments in order, the words that nothing explains, and how well it went.

    `lead` is what stands before the first fragment, where that says anything.
    """

    fragments: tuple[Fragment, ...]
    unread: tuple[str, ...]
    score: float
    lead: str = ""


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to read the rest of a cue; its first fragment begins at the word `first`."""

    score: float
    fragments: tuple[Fragment, ...]
    unread: tuple[str, ...]
    first: int


def without_fillers(text: str) -> str:
    """A text without the words before it that ask for nothing ("then show the Rust" -> "Rust")."""
    words = text.split()
    while words and (fills(fold(words[0])) or words[0] == ","):
        words.pop(0)
    return " ".join(words).strip(" ,.")


_SLASHED = re.compile(r"""(["“][^"”]*["”])|(?<=[^\W\d])\s+/\s+(?=[^\W\d])""")


def _joined(text: str) -> str:
    """A cue with what is one thing written as one word: "every time", and a range of numbers ("from 1 to 5").

    "One / two" lists as "one, two" does.
    """
    text = _SLASHED.sub(lambda found: found.group(1) or ", ", text)
    text = re.sub(r"\bevery time\b", "everytime", text, flags=re.IGNORECASE)
    counted = r"\b(from|dari|numbers?|angka|displays?|shows?|prints?|only)"
    ranged = counted + r"\s+(\d+)\s+(?:to|until|sampai|hingga)\s+(\d+)\b"
    return re.sub(ranged, r"\1 \2-\3", text, flags=re.IGNORECASE)


_FOLLOW = re.compile(
    r"^\s*((?:end|closing|final)\s+(?:card|screen)|(?:kartu|layar)\s+(?:penutup|akhir))\s+(?:(?:with|dengan)\s+)?"
    r"(?:the\s+)?(?:texts?|words?|tulisan|teks|kata|saying|bertuliskan)\s+[\"“](?:follow|ikuti)\s+(@[\w.]+)[\"”]\s*\.?\s*$",
    re.IGNORECASE,
)


def _followed(text: str) -> str:
    """An end card that is to read only "Follow @name" has that button and that name."""
    return _FOLLOW.sub(r"\1, follow button, with handle \2", text)


_NUMBER = re.compile(r"(?:(?<=\s)|^)(\d)[.)]\s+(?=[^\W\d])")


def numbered_as_listed(text: str) -> str:
    """ "1. Wash 2. Dry 3. Fold" lists as "Wash, Dry, Fold" does."""
    numbers = [int(match[1]) for match in _NUMBER.finditer(text)]
    if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)):
        return text
    return _NUMBER.sub(lambda match: "" if match[1] == "1" else ", ", text).replace(" , ", ", ")


_SIGNED = re.compile(r"([^,:;✓✔☑✅✗✘❌✖]+?)\s*([✓✔☑✅]|[✗✘❌✖])\ufe0f?(?=\s*(?:[,;.]|$))")


def _spelt(text: str) -> str:
    """Entries that bear a tick or a cross as a sign, with that in words behind the list: "soap ✓, rope ✗"."""
    signed = _SIGNED.findall(text)
    if not signed or ":" not in text:
        return text
    told = [f"{entry.strip()} {'checked' if sign in '✓✔☑✅' else 'crossed out'}" for entry, sign in signed]
    return f"{_SIGNED.sub(lambda found: found[1], text).rstrip(' .')}. {', '.join(told)}"


class Names(Protocol):
    """What the names in a cue mean."""

    @property
    def is_brand(self) -> Callable[[str], bool]:
        """Whether a name is a trade mark's."""
        ...

    def shows_a_thing(self, name: str) -> bool:
        """Whether art shows what a name is about, and that is a thing."""
        ...

    def shows_all(self, name: str) -> bool:
        """Whether art that is called so shows every word of a name."""
        ...


def read_cue(
    text: str,
    catalog: Catalog,
    names: Names | None = None,
    going: str = "",
    starting: frozenset[str] = frozenset(),
    find: Find = find_all,
) -> Reading:
    """The best reading of a cue; one without fragments where no scene type answers to it.

    `names` tells what names mean; without it, each is of a thing that art shows, and of no trade mark.
    `going` names the scene type of the panel before it: of equals, what goes on with that is the better reading.
    Of the scene types named in `starting`, no phrases count that only add to a panel. `find` finds the patterns.
    """
    text = _followed(numbered_as_listed(_spelt(text)))
    texts = dict.fromkeys((text, _joined(text)))
    readings = (_read(tokens(each), catalog, names, going, starting, find) for each in texts)
    return max(readings, key=lambda reading: reading.score)


def _read(
    words: tuple[Token, ...], catalog: Catalog, names: Names | None, going: str, starting: frozenset[str], find: Find
) -> Reading:
    candidates = _candidates(words, catalog, names, find)
    listed = _lists_from(words)
    # best[i] explains words[len - i:]; built from the end
    best = [_Way(0.0, (), (), len(words))]
    for start in reversed(range(len(words))):
        after = best[len(words) - start - 1]
        if is_filler(words[start]):
            choice = _Way(after.score + FILLER, after.fragments, after.unread, after.first)
        else:
            told = words[start].directs or (words[start].key in STOP and not words[start].quoted)
            loss = DIRECTED if told else SKIPPED
            choice = _Way(after.score + loss, after.fragments, (words[start].text, *after.unread), after.first)
        for gain, end, fragment in candidates.get(start, ()):
            tail = best[len(words) - end]
            if fragment.scene in starting and not fragment.phrase.starts:
                continue
            if fragment.phrase.starts and start >= listed:
                continue  # what a list holds is no panel of its own
            gain += TIE * (fragment.scene == going) + _follows(fragment, tail.fragments, going)
            alone = not fragment.phrase.starts and fragment.scene != going and all(map(is_filler, words[:start]))
            gain -= TIE * alone
            if tail.score + gain > choice.score + 1e-9:
                choice = _Way(tail.score + gain, (fragment, *tail.fragments), tail.unread, start)
        best.append(choice)
    way = best[-1]
    if not way.fragments:
        return Reading((), tuple(word.text for word in words), way.score)
    lead = without_fillers(" ".join(word.text for word in words[: way.first]))
    return Reading(tuple(_with_gaps(way.fragments, words)), way.unread, way.score, lead)


def _lists_from(words: Sequence[Token]) -> int:
    """From which word on a cue lists what it opens with ("to-do list: ..."); the last where it lists nothing."""
    colon = next((at for at, word in enumerate(words) if word.key == ":" and not word.quoted), len(words))
    opens = any(word.key in _LIST_WORDS and not word.quoted for word in words[:colon])
    return colon if opens and colon <= LATEST_COLON else len(words)


_LIST_WORDS = frozenset("checklist list todo to-do daftar ceklis tasks steps langkah".split())
LATEST_COLON = 5
"""Words before the colon of a list at most."""


def _with_gaps(fragments: Sequence[Fragment], words: Sequence[Token]) -> Iterator[Fragment]:
    """The fragments, each with what the cue says between the one before it and it."""
    end = None
    for fragment in fragments:
        between = words[:0] if end is None else words[end : fragment.span[0]]
        after = tuple(word.text for word in between if not is_filler(word))
        yield replace(fragment, after=after, said=" ".join(word.text for word in words[slice(*fragment.span)]))
        end = fragment.span[1]


def _follows(fragment: Fragment, after: tuple[Fragment, ...], going: str) -> float:
    """What a fragment gains where the next one goes on with its scene, and loses where that has nothing to add to."""
    if not after:
        return 0.0
    if after[0].scene == fragment.scene:
        return TIE
    return 0.0 if after[0].phrase.starts or after[0].scene == going else -TIE


def _candidates(
    words: tuple[Token, ...], catalog: Catalog, names: Names | None, find: Find
) -> dict[int, list[tuple[float, int, Fragment]]]:
    out: dict[int, list[tuple[float, int, Fragment]]] = {}
    openings = gates_of(catalog).openings
    for found in find(words, catalog):
        (entry, phrase, _), start, match = openings[found.place], found.start, found.match
        if not _names_things(entry, phrase, match.slots, words[start]) or _holds_a_clause(entry, match):
            continue
        if phrase.of == "art" and names and not _act_apart(match, words[start : match.end], names):
            continue
        gain = match.literals * LITERAL + match.slot_words * SLOT_WORD + FRAGMENT
        if phrase.of == "brand" and names:
            named = [name for _, value in match.slots for name in split_entries(value)]
            gain += TIE if any(map(names.is_brand, named)) else -TIE
        fragment = Fragment(entry.name, phrase, match.slots, match.passed, (start, match.end))
        out.setdefault(start, []).append((gain, match.end, fragment))
    return out


MOST_WORDS_OF_A_THING = 4
"""Words that the name of one that acts may have: a longer one tells more than a name."""

_JOINED = re.compile(r"[,;:“]|\b(?:and|with|or|dan|dengan|atau|sama)\b", re.IGNORECASE)
"""What no name of one thing holds."""


def is_one_name(text: str) -> bool:
    """Whether a text may be the name of one thing: it is short, and joins nothing to another."""
    return 0 < len(text.split()) <= MOST_WORDS_OF_A_THING and not _JOINED.search(text)


def _act_apart(match: Match, said: Sequence[Token], names: Names) -> bool:
    """Whether art shows each thing that a match names, and no one thing is called by all of it ("a shooting star")."""
    whole = without_fillers(" ".join(word.text for word in said))
    things = [without_fillers(value) for _, value in match.slots]
    return all(map(is_one_name, things)) and not names.shows_all(whole) and all(map(names.shows_a_thing, things))


_CLAUSE = re.compile(r",|\b(?:which|that|who|then|while|when|and it|yang|lalu|kemudian|terus|sambil)\b", re.IGNORECASE)


_LETTERED = re.compile(
    r",|\b(?i:words?|texts?|titles?|teks|tulisan|kata|judul)\s+(?:“|[A-Z]{2})"
    r"|\b(?:with|dengan|next to|beside|that|which)\b"
)
"""What no lettered name holds: another clause or thing, and a text that is asked for."""


_BEFORE_QUOTE = re.compile(r"(\S+)\s+“")
"""A word before a text: where it is a colour, it is that of the text, and no name of a thing."""


def _holds_a_clause(entry: SceneEntry, match: Match) -> bool:
    """Whether a slot for a label, one text, took in what is told of the thing: "the server, which burns"."""
    texts = entry.schema.get("properties", {})
    for name, value in match.slots:
        if entry.art and name not in READ_ON_SCREEN and name not in entry.art and _tells_a_doing(value):
            return True
        if name in POINTED_AT and any(_is_clause(each) for each in split_entries(value)):
            return True
        if name in entry.art and any(fold(word) in DESCRIBING for word in _BEFORE_QUOTE.findall(value)):
            return True
        if name in entry.art and name in entry.lettered and not is_list(entry.schema, name) and _LETTERED.search(value):
            return True
    return any(
        name in texts and name not in READ_ON_SCREEN and not is_list(entry.schema, name) and _CLAUSE.search(bare)
        for name, value in match.slots
        if name not in {path.partition(".")[0] for path in entry.art}
        for bare in (re.sub("“[^”]*”", "", value),)
    )


MOST_WORDS_WITH_A_VERB = 3
"""Words that a name with a word for a doing in it may have: "a cat that sleeps" is one, a longer one tells a story."""


def _tells_a_doing(value: str) -> bool:
    """Whether what a slot took for a name goes on to what the thing does ("a whale carrying boxes swims below")."""
    words = re.sub("“[^”]*”", "", value).split()
    does = [fold(word) in VERBS - NOUNS_TOO for word in words[1:]]
    return len(words) > MOST_WORDS_WITH_A_VERB and any(does)


def _is_clause(text: str) -> bool:
    """Whether a text is no name: "pointing to the door", "the door that opens"."""
    return fold(text.split()[0]) in ("pointing", "leading", "going") or bool(_CLAUSE.search(text))


def _names_things(entry: SceneEntry, phrase: Phrase, slots: tuple[tuple[str, str], ...], first: Token) -> bool:
    """Whether what a scene is to draw is named by nouns: "moving between phones" is no thing.

    "Ringing" is one in "a ringing icon", where the `first` word matched is its own, and none in "a bell icon ringing".
    """
    shown = [path.partition(".")[0] for path in entry.art if path in required(entry.schema)]
    if not shown:
        return True
    asked = wanted(phrase, slots, entry.schema)
    values = [asked.get(name) for name in shown]
    names = [name for value in values for name in (value if isinstance(value, list) else [value])]
    named = [name for name in names if isinstance(name, str) and name and (len(names) > 1 or name != first.text)]
    return not any(map(tells_no_thing, named))
