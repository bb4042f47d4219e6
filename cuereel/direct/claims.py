"""A cue and what was read of it -> what else it asks for that it cannot show: places, marks, texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from cuereel.artwork.phrase import about
from cuereel.artwork.vocabulary import DESCRIBING, ROOT_VERBS, VERBS
from cuereel.direct.afresh import turned_to
from cuereel.direct.audit import texts_in
from cuereel.direct.draft import Draft
from cuereel.direct.match import READ_ON_SCREEN
from cuereel.direct.naming import NEW, THEN
from cuereel.direct.phrases import Fragment
from cuereel.direct.states import states_of
from cuereel.direct.words import QUOTED, STOP, fold
from cuereel.model import Json

_PLACE = re.compile(
    r"\b(?:(?:in|at|on|to)\s+(?:the\s+)?(?:(?:top|bottom|upper|lower)[\s-])?(?:(?:left|right)(?:[\s-]hand)?\s+)?"
    r"(?:front|top|bottom|back|corner|foreground|background|left|right)(?:\s+(?:side|corner))?(?:\s+of)?"
    r"|above|below|under(?:neath)?|beneath|behind|over\s+(?:it|him|her|them)"
    r"|(?:di|ke)\s+(?:atas|bawah|depan|belakang|samping|sebelah|pojok|sudut)(?:nya)?(?:\s+(?:kiri|kanan))?"
    r"|(?:atas|bawah|depan|belakang|samping)nya)\b",
    re.IGNORECASE,
)
"""Where something is to stand."""

_BELOW = frozenset("under underneath below beneath".split()) | {"di bawah", "di bawahnya"}
"""Where a picture bears its text."""


_FIGURED = re.compile(
    r"\b(?:an?|the|our|my|your|its|their)\s+(?:[a-z]+\s+)?(logo|emblem|badge|symbol)\b", re.IGNORECASE
)
"""A mark that is named as a thing of its own, beside others."""

_LOGO = re.compile(r"\blogo(?:nya)?\s+(?:kami|kita|saya|gue|gw|channel|perusahaan)\b", re.IGNORECASE)

_OWN = re.compile(
    r"\b(?:photo|photograph|picture|pic|selfie)s?\s+of\s+(?:my|our)\s+\w+"
    r"|\b(?:foto|gambar)\s+(?:\w+\s+)?\w+(?:\s+(?:saya|aku|gue|gw|kami|kita)\b|ku\b)",
    re.IGNORECASE,
)
"""A picture that only the author has: what is drawn stands for it."""

_LEAD = re.compile(rf"\s*(?:,\s*)?({THEN})", re.IGNORECASE)

_DOES = re.compile(r"(?:s|ing|ed|est|one|akhir|diri)\W*$")
"""How words end that are no thing to stand in a place, but what one does there."""

_NEAR = 4
"""Words after one of place among which its ground is named."""


def unclaimed(
    text: str,
    fragments: Sequence[Fragment],
    drafts: Sequence[Draft],
    told: Sequence[str],
    is_brand: Callable[[str], bool],
) -> list[str]:
    """What a cue asks for besides the words `told`, that neither its fragments nor its drafts hold."""
    shown = " ".join(texts_in([draft.params for draft in drafts])).casefold()
    missing = {fold(part) for word in told for part in (word, *word.split())}
    return [
        *_unplaced(text, fragments, missing, shown),
        *_unread_texts(text, shown, missing),
        *_unmarked(text, fragments, drafts, missing, is_brand),
        *(own.group() for own in _OWN.finditer(text)),
        *_named_again(text, drafts, missing),
        *on_each(text, drafts),
    ]


_EACH = re.compile(r"\b(?:each|every|tiap|setiap|masing-masing)(?: [a-z]+)?\b")
_OF_THINGS = frozenset({"picture", "icons", "tableau", "action"})


def on_each(text: str, drafts: Sequence[Draft]) -> Iterator[str]:
    """ "each icon", where no more than one thing is drawn."""
    found = _EACH.search(QUOTED.sub(" ", text).casefold())
    if not found or not all(draft.scene.name in _OF_THINGS for draft in drafts):
        return
    listed = [entry for draft in drafts for key in ("things", "items") for entry in _entries(draft.params.get(key))]
    if sum(_count(entry) for entry in listed) < 2:
        yield found.group()


def _entries(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _count(entry: Json) -> int:
    count = entry.get("count", 1) if isinstance(entry, dict) else 1
    return count if isinstance(count, int) else 1


def goes_on(text: str) -> list[str]:
    """The word with which a cue says what happens next to the picture before it; "then a kite" is only the next one."""
    lead = _LEAD.match(text)
    turned = turned_to(text)
    if lead is None or (turned and not turned[0]) or NEW.match(text[lead.end() :]):
        return []
    happens = any(fold(word) in VERBS | ROOT_VERBS | {"begins"} for word in text[lead.end() :].split()[1:])
    return [lead.group(1).split()[-1]] if happens or states_of(text)[0] == "" else []


def follows_on(text: str) -> bool:
    """Whether a cue says that it comes after the one before it: "then a kite"."""
    return _LEAD.match(text) is not None


def stands_over(text: str) -> bool:
    """Whether a cue says where on a picture it is to stand."""
    return any(_PLACE.finditer(QUOTED.sub(" ", text)))


def _unplaced(text: str, fragments: Sequence[Fragment], missing: set[str], shown: str) -> Iterator[str]:
    """The words of place of which nothing is done, and that no other word told of tells already."""
    bare = QUOTED.sub(lambda quoted: '"' + "_" * (len(quoted.group()) - 2) + '"', text)
    for place in _PLACE.finditer(bare):
        words = place.group().casefold().split()
        if any(_does(fragment, place.group()) for fragment in fragments) or missing.intersection(words):
            continue
        after = re.split(r"[,;.:]", bare[place.end() :], maxsplit=1)[0].split()[:_NEAR]
        before = bare[: place.start()].split()
        ground = [fold(word) for word in after if fold(word) not in STOP]
        lettered = bool(before) and (before[-1].endswith('"') or before[-1].isupper())
        if lettered and place.group().casefold() in _BELOW:
            continue
        told = bool(before) and fold(before[-1]) in missing and not _DOES.search(before[-1])
        if (
            told
            or re.match(r"\s*(?:it|them)?\s*:", bare[place.end() :])
            or missing.intersection(ground)
            or '"' in "".join(after[:1])
        ):
            continue
        one_picture = bool(ground) and place.group().casefold() in shown
        if one_picture or not (before or ground):
            continue
        yield place.group()


def _does(fragment: Fragment, place: str) -> bool:
    """Whether a fragment was read from words of place: not one that only names a thing with them."""
    within = f" {place.casefold()} "
    named = any(within in f" {value.casefold()} " for name, value in fragment.slots if name not in READ_ON_SCREEN)
    return within in f" {fragment.said.casefold()} " and not named


def _unread_texts(text: str, shown: str, missing: set[str]) -> Iterator[str]:
    """The quoted texts that are nowhere to be read."""
    for quoted in QUOTED.findall(text):
        said = quoted.strip().casefold()
        letters = re.sub(r"\W+", " ", said).strip()
        known = letters in re.sub(r"\W+", " ", shown) if letters else True
        if not known and fold(said) not in missing and not set(letters.split()) <= missing:
            yield quoted.strip()


def _named_again(text: str, drafts: Sequence[Draft], missing: set[str]) -> Iterator[str]:
    """That a cue names a thing twice, of which one is drawn: "fresh fish beside old fish".

    What only shares a word with it is another thing: a "group chat" beside a chat bubble.
    """
    said = [fold(word) for word in re.findall(r"\w+", QUOTED.sub(" ", text))]
    names = [str(draft.params.get("image", "")) for draft in drafts if draft.scene.name == "picture"]
    nouns = [fold(word) for name in names for word in about(name).split()]
    again = [noun for noun in nouns if said.count(noun) > nouns.count(noun) and noun not in missing | STOP | DESCRIBING]
    for noun in again[:1]:
        before = [said[at - 1] for at in range(1, len(said)) if said[at] == noun and said[at - 1] not in STOP]
        alone = any(about(name).casefold().split() == [noun] for name in names)
        yield f"more than one {noun}" if alone or not before else f"{before[-1]} {noun}"


def _unmarked(
    text: str,
    fragments: Sequence[Fragment],
    drafts: Sequence[Draft],
    missing: set[str],
    is_brand: Callable[[str], bool],
) -> Iterator[str]:
    """A mark asked for beside what is drawn: "a lamp, then our logo" is no lamp alone."""
    bare = QUOTED.sub(" ", text)
    names = [about(name) for draft in drafts for name in texts_in(draft.params)]
    for mark in (*_FIGURED.finditer(bare), *_LOGO.finditer(bare)):
        word = fold(mark.group(1) if mark.lastindex else "logo")
        read = any(word in map(fold, fragment.said.split()) for fragment in fragments)
        held = any(word in map(fold, name.split()) or (name[:1].isupper() and is_brand(name)) for name in names)
        if mark.start() and not (read or held or word in missing):
            yield word
