"""A draft's moments -> the words that they keep to: the author's, else words shared, else nearness, else in between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cuereel.direct.anchor import (
    Nearness,
    find_amount,
    find_called,
    find_exactly,
    find_hint,
    find_near,
    find_shared,
    find_sign,
)
from cuereel.direct.draft import Binding, Draft, Slot
from cuereel.direct.seals import SEAL
from cuereel.direct.template import moment_slots
from cuereel.direct.weigh import clause_starts, weight
from cuereel.direct.words import fold, meanings, unpunctuated
from cuereel.direct.yielding import Place, in_order, is_chosen, is_written, without_torn
from cuereel.model import Json, Script

FIRST = "*"
"""In a moment's words: the panel's first word."""


STAMPED = "overlay/"
"""How the paths of words begin that are put on a picture: none of them comes in a sentence before the picture's."""

ENOUGH_LEFT = 8
"""Letters that are said over what something becomes, at the least, for it to wait until that has been named."""

STEPS = "steps/"
"""How the paths of steps begin: each comes after the one before it, so its words are looked for after those."""


IN_TURN = (STEPS, "way/")
"""These, and the legs of a line that goes up, down and up again: the second "up" is not the word of the first."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A moment's slot and the words found for it; `binding` is None where it is to be set between its neighbours."""

    slot: Slot
    binding: Binding | None


def bind(script: Script, draft: Draft, nearness: Nearness | None) -> tuple[Bound, ...]:
    """Every moment of a draft, in the scene's order, with its words where any are found in the draft's home."""
    slots = moment_slots(draft.scene, draft.params)
    out: list[Bound] = []
    first, _ = draft.home
    for number, slot in enumerate(slots):
        said = draft.bound.get(slot.path) if slot.path else None
        if said is None and number == 0:
            said = draft.bound.get("")
        ordered = slot.path.startswith(IN_TURN)
        if said is None and (turn := _turn(script, draft, slot, out)) is not None:
            slot, first = turn
            found = _becoming(script, draft, slot, first, out)
        elif said is None and slot.path.startswith(STAMPED) and out:
            found = _find(script, draft, slot, _sentence_of(script, draft, out[0].binding))
        else:
            begin = first if ordered else draft.home[0]
            found = said or _find(script, draft, slot, begin, max([begin, *_opening(out)]))
        first = found.last if ordered and found else first
        out.append(Bound(slot, found))
    if draft.seal:
        out.append(Bound(Slot(SEAL, (), "start", SEAL), draft.bound.get(SEAL) or _sealing(script, draft)))
    if out and out[0].binding is None:
        out[0] = Bound(out[0].slot, _loosely(script, draft, out[0].slot, nearness))
    return tuple(out)


def _sealing(script: Script, draft: Draft) -> Binding | None:
    """The words over which a seal comes down: the first of those that stand right before its own cue, if any do."""
    cues = [script.cues[index] for index in draft.cues]
    own = len(cues) > 1 and cues[-2].before < cues[-1].before
    return Binding(cues[-2].before, cues[-2].before + 1) if own else None


def _opening(before: Sequence[Bound]) -> list[int]:
    """Where the moments so far are said that come first, and with them what there is to count."""
    return [each.binding.first for each in before[:1] if each.binding]


def _find(script: Script, draft: Draft, slot: Slot, first: int, amounts: int | None = None) -> Binding | None:
    """The words of a moment from one on; its amount, as it is said, from another one on."""
    last = draft.home[1]
    hint = draft.hints.get(slot.path)
    texts = (*((hint,) if hint else ()), *slot.texts)
    texts = texts[: texts.index(FIRST)] if FIRST in texts else texts
    ways = [(text, find) for text in texts for find in (find_exactly, find_amount, find_called, find_shared)]
    ways += [(text, find_sign) for text in texts if FIRST not in slot.texts]
    for text, find in ways:
        place = find(script, text, amounts if find is find_amount and amounts is not None else first, last)
        if place:
            return Binding(place.first, place.last)
    return None


def _sentence_of(script: Script, draft: Draft, word: Binding | None) -> int:
    """Where the sentence begins in which a picture is named; without a word, where its home does."""
    begins = [each.first for each in script.sentences if word is not None and each.first <= word.first]
    return max([draft.home[0], *begins[-1:]])


def _turn(script: Script, draft: Draft, slot: Slot, before: Sequence[Bound]) -> tuple[Slot, int] | None:
    """For one thing's becoming another: its slot without the name of the first, and from where on its words are sought.

    To name what there is at first is no word for its being gone. Where a later cue asks for it, it comes in the words
    of that cue.
    """
    steps = draft.params.get("steps")
    if not slot.path.startswith(STEPS) or not isinstance(steps, list):
        return None
    number = int(slot.path.split("/")[1])
    step = steps[number]
    if not isinstance(step, Mapping) or step.get("does") != "becomes" or not (step.get("to") or step.get("text")):
        return None
    cues = [script.cues[index] for index in draft.cues]
    first = draft.home[0]
    if number == len(steps) - 1 and len(cues) > 1 and cues[-2].before < cues[-1].before:
        first = cues[-2].before if draft.home[1] <= cues[-1].before else cues[-1].before
    first = max([first, *(each.binding.last for each in before if each.slot.path.startswith(STEPS) and each.binding)])
    texts = tuple(text for text in slot.texts if fold(text) != fold(str(step.get("who", ""))))
    return replace(slot, texts=texts), min(first, draft.home[1] - 1)


def _becoming(script: Script, draft: Draft, slot: Slot, first: int, before: Sequence[Bound]) -> Binding | None:
    """Words for one thing's becoming another: the other's name, once the first has been named.

    Where nobody says it, they are those in which its own cue's begin, else those after the first one's name.
    """
    steps = draft.params["steps"]
    assert isinstance(steps, list)
    who = fold(str(steps[int(slot.path.split("/")[1])]["who"]))
    named = [each.binding for each in before if each.binding and who in map(fold, each.slot.texts[:1])]
    after, last = max([first, *(each.last for each in named[:1])]), draft.home[1]
    time = weight(script, after, last) >= ENOUGH_LEFT
    found = (_find(script, draft, slot, after) if time else None) or _find(script, draft, slot, first)
    if found and (found.first >= after or not time):
        return found
    if first > draft.home[0] and after == first:
        return Binding(first, first + 1)
    if not named or not time:
        return named[0] if named else None
    clauses = [word for word in range(after, last) if clause_starts(script, word)]
    word = next((word for word in clauses if weight(script, word, last) >= ENOUGH_LEFT), after)
    return Binding(word, word + 1)


def _loosely(script: Script, draft: Draft, slot: Slot, nearness: Nearness | None) -> Binding | None:
    """Words for the moment that a panel begins with: one that is surely shared, else one that is near in meaning."""
    for text in slot.texts:
        if text == FIRST:
            continue
        place = find_hint(script, text, *draft.home)
        if place is None and nearness is not None:
            place = find_near(script, text, *draft.home, nearness)
        if place is not None:
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
                entry[inner] = unpunctuated(script.words[bound.binding.first].text)


def lettered(script: Script, draft: Draft, bounds: tuple[Bound, ...]) -> tuple[tuple[int, int], ...]:
    """The words that the scene letters as they are said: those that say just what a `lettered` parameter holds.

    The names of several things are only plates under these: they do not tear the clause in which they are said.
    """
    found: list[Place] = []
    for path in draft.scene.lettered:
        root, _, key = path.partition(".")
        freely = is_chosen(draft.scene.schema, root)
        places: list[Place] = []
        for bound in bounds:
            if bound.binding is None:
                continue
            label = _label(draft.params, root, key, bound.slot)
            place = _said_within(script, [fold(word) for word in label.split()], bound.binding, freely=freely)
            places += [place] if place else []
        plates = path in draft.scene.art and isinstance(draft.params.get(root), list)
        found += without_torn(script, in_order(places)) if plates else places
    return tuple(dict.fromkeys(found))


def _said_within(script: Script, words: Sequence[str], within: Binding, *, freely: bool) -> Place | None:
    """Where in a binding just these words are said; it may hold what joins them to the others ("and", "itu") as well.

    Where only the first of them is bound, the narration may go on with the rest.
    """
    last = within.last if within.last - within.first > 1 else within.first + len(words)
    spoken = [fold(word.text) for word in script.words[within.first : last]]
    for start in range(len(spoken) - len(words) + 1 if words else 0):
        pairs = zip(words, spoken[start:], strict=False)
        if all(is_written(word, said, freely=freely) for word, said in pairs):
            return within.first + start, within.first + start + len(words)
    return None


def _label(params: Mapping[str, Json], root: str, key: str, slot: Slot) -> str:
    """The text at a lettered path, as far as it belongs to the moment of a slot."""
    value = params.get(root)
    if isinstance(value, str):
        return value if not slot.path and any(fold(text) == fold(value) for text in slot.texts) else ""
    where, _, index = slot.path.partition("/")
    if where != root or not isinstance(value, list) or not index:
        return ""
    entry = value[int(index)]
    entry = entry.get(key) if key and isinstance(entry, Mapping) else entry
    return entry if isinstance(entry, str) else ""
