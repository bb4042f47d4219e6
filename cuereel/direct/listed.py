"""A stretch of narration -> the lists in it that are shown as lists: trade marks in a row, or cards with words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cuereel.catalog import Catalog, SceneEntry
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.listing import INTRODUCERS, SUBORDINATORS, Entry, Enumeration, enumeration
from cuereel.direct.unasked import is_in_idiom
from cuereel.direct.weigh import clause_starts
from cuereel.direct.words import STOP, derived, fold, unpunctuated
from cuereel.model import Drawn, Script

LEAD = 4
"""Words before the first entry over which the panel of a list opens."""

LONGEST = 3
"""Words of an entry that is lettered on a card."""

MOST = 6
"""Entries that are shown as cards."""

ADPOSITIONS = frozenset(
    "for with in on at to into by of from than that which who because so until about without "
    "untuk dengan di ke dari oleh pada yang agar supaya sesuai karena sebagai terhadap tanpa bagi seperti dalam".split()
)
"""Words with which something begins that is no part of an entry's name."""

INTERJECTIONS = frozenset(
    "so well now okay ok yes no hey look listen but and then again too jadi nah oke ya eh terus tapi lalu sekarang "
    "pokoknya intinya".split()
)
"""Single words before or after commas that list nothing."""

DEEDS = (re.compile(r"me[a-z]{4,}"), re.compile(r"di[a-z]{4,}"), re.compile(r"[a-z]{2,}ing"))
"""The forms in which several things that are done with one thing are listed, in Indonesian and in English."""

IsBrand = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `first` to `last`, and the panel that lists what is listed there, if anything is."""

    first: int
    last: int
    draft: Draft | None = None


def around_lists(script: Script, catalog: Catalog, first: int, last: int, is_brand: IsBrand) -> Iterator[Stretch]:
    """A stretch cut around the lists in it; together the parts cover it exactly."""
    listed = enumeration(script, first, last, LONGEST)
    entries = listed.entries if listed else ()
    scene = _scene_for(script, catalog, entries, is_brand)
    if listed is None or scene is None:
        yield Stretch(first, last)
        return
    if scene.name == "cards":
        entries = tuple(_named(script, listed, number) for number in range(len(entries)))
    low, high = _opening(script, first, entries[0].first), entries[-1].last
    if scene.name == "icons":
        high = entries[-1].first + 1
    if first < low:
        yield from around_lists(script, catalog, first, low, is_brand)
    yield Stretch(low, high, _draft(script, scene, entries, low, high))
    if high < last:
        yield from around_lists(script, catalog, high, last, is_brand)


def _scene_for(script: Script, catalog: Catalog, entries: tuple[Entry, ...], is_brand: IsBrand) -> SceneEntry | None:
    """Icons for three or more names of which two are trade marks; cards for short entries; else nothing."""
    heads = [unpunctuated(script.words[entry.first].text) for entry in entries]
    if len(entries) < 3 or any(_names_nothing(script, entry) for entry in entries):
        return None
    if sum(map(is_brand, heads)) >= 2 and all(head[:1].isupper() for head in heads):
        return catalog.get("icons")
    brief = all(entry.last - entry.first <= LONGEST for entry in entries[1:-1])
    return catalog.get("cards") if brief and len(entries) <= MOST else None


def _names_nothing(script: Script, entry: Entry) -> bool:
    """Whether a part of a sentence between commas is no entry: an interjection ("So, ..."), or a set phrase's."""
    words = [word.text for word in script.words]
    interjected = entry.last - entry.first == 1 and fold(words[entry.first]) in INTERJECTIONS
    return interjected or any(is_in_idiom(words, at, script.language) for at in range(entry.first, entry.last))


def _named(script: Script, listed: Enumeration, number: int) -> Entry:
    """An entry without what leads up to the list, or what is said after it: only the middle ones end at commas."""
    entry, inner = listed.entries[number], listed.entries[1:-1]
    longest = max(each.last - each.first for each in inner)
    first, last = entry.first, entry.last
    if number == 0:
        first = max(first, last - longest)
    while first < last - 1 and fold(script.words[first].text) in STOP | INTRODUCERS | SUBORDINATORS:
        first += 1
    stop = next((at for at in range(first + 1, last) if fold(script.words[at].text) in ADPOSITIONS), last)
    last = min(stop, first + max(LONGEST - 1, longest))
    if number == len(listed.entries) - 1 and _shares_an_object(script, listed.entries, first):
        last = first + 1
    return Entry(first, last, unpunctuated(" ".join(word.text for word in script.words[first:last])))


def _shares_an_object(script: Script, entries: tuple[Entry, ...], last: int) -> bool:
    """Whether what follows the word at which the last entry begins is said of every entry.

    So it is where all are deeds of one form, and those before the last of one word: "plan, build and keep a server".
    """
    heads = [fold(script.words[entry.last - 1].text) for entry in entries[:-1]]
    alone = all(entry.last - entry.first == 1 for entry in entries[1:-1])
    heads.append(fold(script.words[last].text))
    return alone and any(all(form.fullmatch(head) and _is_deed(head) for head in heads) for form in DEEDS)


def _is_deed(word: str) -> bool:
    return word.endswith("ing") or derived(word)


def _opening(script: Script, floor: int, entry: int) -> int:
    """Where the panel opens: at the clause of its first entry, if that is near, else a few words before it."""
    near = range(max(floor, entry - LEAD - 2), entry + 1)
    clauses = [word for word in near if clause_starts(script, word) or fold(script.words[word].text) in SUBORDINATORS]
    return clauses[-1] if clauses else max(floor, entry - LEAD)


def _draft(script: Script, scene: SceneEntry, entries: tuple[Entry, ...], first: int, last: int) -> Draft:
    heads = [unpunctuated(script.words[entry.first].text) for entry in entries]
    items = heads if scene.name == "icons" else [entry.text for entry in entries]
    bound = {f"items/{n}": Binding(entry.first, entry.first + 1) for n, entry in enumerate(entries)}
    params = {"items": items} | ({"about": _about(script, first)} if "about" in scene.schema["properties"] else {})
    return Draft(scene, params, [], (first, last), script.words[first].span, Drawn.NARRATION, bound=bound)


def _about(script: Script, word: int) -> str:
    """What a list is said of: the film's title, and the sentence in which a word stands."""
    sentence = next(each for each in script.sentences if each.first <= word < each.last)
    return " ".join([script.title, *(word.text for word in script.words[sentence.first : sentence.last])]).strip()
