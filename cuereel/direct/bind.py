"""A draft's moments -> the words that they keep to: the author's, else words shared, else nearness, else in between."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.direct.anchor import Nearness, find_exactly, find_near, find_shared
from cuereel.direct.draft import Binding, Draft, Slot
from cuereel.direct.template import moment_slots
from cuereel.direct.words import fold, meanings
from cuereel.model import Edge, Moment, Script

FIRST = "*"
"""In a moment's words: the panel's first word."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A moment's slot and the words found for it; `binding` is None where it is to be set between its neighbours."""

    slot: Slot
    binding: Binding | None


def bind(script: Script, draft: Draft, nearness: Nearness | None) -> tuple[Bound, ...]:
    """Every moment of a draft, in the scene's order, with its words where any are found in the draft's home."""
    slots = moment_slots(draft.scene, draft.params)
    out: list[Bound] = []
    for number, slot in enumerate(slots):
        said = draft.bound.get(slot.path) if slot.path else None
        if said is None and number == 0:
            said = draft.bound.get("")
        out.append(Bound(slot, said or _find(script, draft, slot)))
    if nearness and out and out[0].binding is None:
        out[0] = Bound(out[0].slot, _by_meaning(script, draft, out[0].slot, nearness))
    return tuple(out)


def _find(script: Script, draft: Draft, slot: Slot) -> Binding | None:
    first, last = draft.home
    for text in slot.texts:
        if text == FIRST:
            return None
        for find in (find_exactly, find_shared):
            place = find(script, text, first, last)
            if place:
                return Binding(place.first, place.last)
    return None


def _by_meaning(script: Script, draft: Draft, slot: Slot, nearness: Nearness) -> Binding | None:
    for text in slot.texts:
        if text != FIRST:
            place = find_near(script, text, *draft.home, nearness)
            if place:
                return Binding(place.first, place.last)
    return None


def say_as_spoken(script: Script, draft: Draft, bounds: tuple[Bound, ...]) -> None:
    """Put the narration's own word into parameters that are shown as words ("buy" -> "beli"), in place."""
    for path in draft.scene.said:
        key, _, inner = path.partition(".")
        for bound in bounds:
            value = draft.params.get(key)
            if bound.binding is None or bound.slot.path.split("/")[0] != key or not isinstance(value, list):
                continue
            entry = value[int(bound.slot.path.split("/")[1])]
            shown = entry.get(inner) if isinstance(entry, dict) else None
            spoken = fold(script.words[bound.binding.first].text)
            if isinstance(shown, str) and meanings(fold(shown)) & meanings(spoken) and fold(shown) != spoken:
                entry[inner] = script.words[bound.binding.first].text.strip(" ,;:.!?\"“”'")


def settle(bounds: tuple[Bound, ...], first: int, last: int) -> tuple[Moment, ...]:
    """The moments of a panel over words `first` to `last`: those without words stand between their neighbours."""
    words: list[int | None] = [_word(bound, first, last) for bound in bounds]
    out = []
    for number, bound in enumerate(bounds):
        word = words[number]
        if word is None:
            word = _between(words, number, first, last)
        nudge = bound.binding.nudge if bound.binding else 0
        edge = Edge(bound.slot.edge) if bound.binding else Edge.START
        out.append(Moment(bound.slot.name, word, edge, nudge))
    return tuple(out)


def _word(bound: Bound, first: int, last: int) -> int | None:
    if bound.binding is None:
        return None
    word = bound.binding.first if bound.slot.edge == Edge.START else bound.binding.last - 1
    return min(max(word, first), last - 1)


def _between(words: list[int | None], number: int, first: int, last: int) -> int:
    """A word for an unbound moment: its share of the way from the bound one before it to the bound one after it."""
    low = next((n for n in reversed(range(number)) if words[n] is not None), -1)
    high = next((n for n in range(number + 1, len(words)) if words[n] is not None), len(words))
    start = words[low] if low >= 0 else first
    end = words[high] if high < len(words) else last
    assert start is not None and end is not None
    steps = high - low if low >= 0 else high - low - 1
    share = number - low if low >= 0 else number
    word = start + round((end - start) * share / max(1, steps)) if end > start else start
    return min(max(word, first), last - 1)
