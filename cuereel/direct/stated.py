"""A cue, the names of the things drawn of it and the words that nothing shows -> the states in which these are seen.

A state belongs to the thing that it stands right before or right behind: "a phone on a burning table" burns no phone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from cuereel.artwork.states import OF_PERSONS, SAID, STATE_OF, is_elsewhere, of_its_kind
from cuereel.artwork.vocabulary import DESCRIBING, PROFESSIONS, TAILS
from cuereel.direct.draft import Draft
from cuereel.direct.phrases import without_fillers
from cuereel.direct.shown import COUNTING
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.people import PEOPLE
from cuereel.direct.words import QUOTED, UNTOLD, fold
from cuereel.model import Json

STATE = "state"
"""The parameter of a scene type, or of its things, that says what a thing is like."""

HAPPENS = frozenset({"exploding"})
"""States that are over at once: where a cue tells of one as something that happens, a story of it shows more."""

_LINK = re.compile(
    r"(?:nya)?[\s,]*(?:(?:yang|lagi|sedang|tengah|that|which|who|is|are|was|were|it'?s|being|gets?|getting|got|looks?|so"
    r"|very|really|just|all|too|sangat|sudah|udah|udh|masih|kelihatan|terlihat|keliatan|makin|in|completely|totally)\s+)*"
)
"""What may stand between a thing and its state behind it."""

_MORE = re.compile(
    r"(?:\s+(?:banget|sekali|bgt|parah|total|terus|semua|kuyup|abis|mulu|melulu|again|now|there|all over|badly"
    r"|(?:in|into)\s+(?:(?:small|many|two|several)\s+)?(?:pieces|slices|parts)|jadi\s+(?:beberapa\s+)?(?:potong\w*|bagian)))*"
)
"""What only says more of a state."""


@dataclass(frozen=True, slots=True)
class Stated:
    """The state of a thing, and the words of the cue that say it, in small letters."""

    name: str
    state: str
    words: frozenset[str]


def stated(text: str, names: Sequence[str], missing: Mapping[str, Set[str]]) -> Iterator[Stated]:
    """The state of each thing that a cue says one of; `missing` are the words that nothing shows, for each name."""
    low = QUOTED.sub(lambda found: " " * len(found.group()), text.casefold())
    for name in names:
        for said, words in _said_of(low, name.casefold()):
            state = of_its_kind(STATE_OF[said], [fold(word) for word in name.split()])
            telling = {fold(word) for word in said.split() if word not in TAILS}
            needed = telling - UNTOLD or telling
            if state and needed <= missing.get(name, frozenset()) and _may_be(name, state):
                yield Stated(name, state, words)
                break


LONGEST_NAME = 5
"""Words of a name up to which what is said in it is said of all of it."""


def _said_of(text: str, name: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What is said of a thing in it, before it and behind it; and all the words of that."""
    at = re.search(rf"(?<![\w-]){re.escape(name)}", text)
    if "," in name or len(name.split()) > LONGEST_NAME:
        return
    for found in SAID.finditer(name):
        told_of_it = TAILS.isdisjoint(name[: found.start()].split())
        if told_of_it and not is_elsewhere(name):
            yield found.group(), _words(found.group())
    if at is None:
        return
    before, behind = text[: at.start()], text[at.end() :]
    for found in reversed(list(SAID.finditer(before))):
        between = [fold(word) for word in re.findall(r"[\w-]+", before[found.end() :])]
        stops = re.search(r"[.,;:!?]", before[found.end() :])
        if stops or not all(word in DESCRIBING or word in ("and", "dan") for word in between):
            break
        if not is_elsewhere(before[found.start() :] + name):
            yield found.group(), _words(found.group())
    link = _LINK.match(behind)
    begin = link.end() if link else 0
    said = SAID.match(behind, begin) or SAID.match(behind, len(behind) - len(behind.lstrip(" ,")))
    if said is None:
        return
    more = _MORE.match(behind, said.end())
    end = more.end() if more else said.end()
    if _is_over(behind[end:]) and not is_elsewhere(name + behind[:end]):
        yield said.group(), _words(behind[:end])


def _is_over(rest: str) -> bool:
    """Whether what is told of a thing ends where this begins, so that the word before it was no other thing's."""
    first = re.match(r"\s*([\w'-]+)", rest)
    return not rest.strip() or first is None or first[1] in TAILS or first[1] in _GOING_ON


_GOING_ON = frozenset("then lalu terus trus kemudian next as waktu pas kayak like dgn dg".split())


def _words(said: str) -> frozenset[str]:
    return frozenset(fold(word) for word in re.findall(r"[\w'-]+", said))


def _may_be(name: str, state: str) -> bool:
    """Whether a thing can be seen in a state: whoever is a person only in some."""
    return state in OF_PERSONS or not any(fold(word) in PEOPLE | PROFESSIONS for word in name.split())


def only_thing(text: str) -> str:
    """The thing that a cue names, where it names that in a state and tells nothing else; "" where it tells more."""
    said = without_fillers(text).strip(" .!")
    low = said.casefold()
    found = list(SAID.finditer(low))
    if len(found) != 1 or is_elsewhere(low) or QUOTED.search(said):
        return ""
    start, end = found[0].span()
    name = said[end:] if not start else said[:start] if _MORE.fullmatch(low[end:]) else ""
    words = name.split()
    while words and start and _LINK.fullmatch(f"{words[-1].casefold()} "):
        words.pop()
    plain = len(words) <= LONGEST and not any(fold(word) in TAILS or not word.isalnum() for word in words)
    return " ".join(words) if plain and _may_be(name, STATE_OF[low[start:end]]) else ""


def listed_alike(params: Mapping[str, Json]) -> list[Json]:
    """The one thing that a picture shows, or each of a list that names the same over and over."""
    items = params.get("items", [params["image"]] if "image" in params else [])
    return items if isinstance(items, list) and len(set(map(str, items))) == 1 else []


def several(text: str, name: str) -> tuple[str, int]:
    """The word for a number that stands before a name in a cue, and that number; ("", 0) where there is none."""
    at = text.casefold().find(name.casefold())
    before = tuple(fold(word) for word in re.findall(r"[\w-]+", text[: max(0, at)]))
    while before and before[-1] in DESCRIBING - COUNTING:
        before = before[:-1]
    count, end = number_at(before[-1:], 0) if before else (0, 0)
    return (before[-1], count) if end and 1 < count <= MOST else ("", 0)


MOST = 12
"""As many of one thing as a panel shows at the most."""

LONGEST = 3
"""Words of a thing that a cue names in its state, at the most."""


def names_in(draft: Draft) -> list[str]:
    """The things that a draft shows, which may be in a state."""
    if draft.scene.name == "picture":
        image = draft.params.get("image")
        bare = not draft.params.get("inside") and not draft.params.get("callouts")
        return [image] if isinstance(image, str) and bare else []
    return [str(thing["name"]) for thing in _things(draft) if thing.get("art") and not thing.get("pose")]


def _things(draft: Draft) -> list[dict[str, Json]]:
    things = draft.params.get("things") if draft.scene.name == "tableau" else None
    return [thing for thing in things if isinstance(thing, dict)] if isinstance(things, list) else []


def put_in_their_states(draft: Draft) -> list[str]:
    """Have a draft show its things in the states that its cues say (in place); those that it does not show."""
    left = dict(draft.states)
    held = names_in(draft)
    if draft.scene.name == "picture" and held and held[0] in left:
        draft.params[STATE] = left.pop(held[0])
    for thing in _things(draft):
        if thing["name"] in held and thing["name"] in left:
            thing[STATE] = left.pop(str(thing["name"]))
    return list(left.values())


__all__ = ["HAPPENS", "Stated", "listed_alike", "names_in", "only_thing", "put_in_their_states", "several", "stated"]
