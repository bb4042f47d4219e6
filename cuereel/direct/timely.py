"""A laid panel -> its moments at words after which there is time to see what comes on them."""

from __future__ import annotations

from cuereel.direct.bind import STAMPED, Bound
from cuereel.direct.draft import Binding
from cuereel.direct.lay import Laid
from cuereel.direct.order import is_sure
from cuereel.direct.weigh import weight
from cuereel.model import Script

SEEN = 11
"""Letters that are still said over a panel once there is something to see: about 0.8 seconds."""

ENTRIES, MOST = "items/", 2
"""How the paths of what comes one after another begin, and how many of them have their time kept."""

WHOLE, READ = 7, 16
"""Letters that are said until a picture is whole, and those that are said over words on it: about 0.5 and 1.2 seconds.
"""


def timely(script: Script, laid: Laid) -> tuple[Bound, ...]:
    """The moments of a panel; what it begins with is not left to a last word that is only near to it.

    Nor are words on its picture: what nobody says of them comes as soon as the picture is whole, and all are read.
    """
    return _stamped(script, laid, opened(script, laid))


def opened(script: Script, laid: Laid) -> tuple[Bound, ...]:
    """The moments of a panel, what it begins with early enough to be seen before the others that nobody says in it."""
    bounds = laid.bounds
    opening = bounds[0].binding if bounds else None
    if opening is None or not laid.draft.cues or is_sure(script, laid.draft, bounds[0]):
        return bounds
    unsaid = [bound for bound in bounds[1:] if bound.binding is None or bound.binding.first >= laid.last]
    least = SEEN * (1 + min(len([bound for bound in unsaid if bound.slot.path.startswith(ENTRIES)]), MOST))
    word = opening.first
    while word > laid.first and weight(script, word, laid.last) < least:
        word -= 1
    return (Bound(bounds[0].slot, Binding(word, word + 1)), *bounds[1:]) if word != opening.first else bounds


def _stamped(script: Script, laid: Laid, bounds: tuple[Bound, ...]) -> tuple[Bound, ...]:
    """The moments of a panel, with each text on its picture at a word after which there is time to read it."""
    stamps = [bound for bound in bounds if bound.slot.path.startswith(STAMPED)]
    shown = bounds[0].binding if bounds else None
    start = min(max(laid.first, shown.first), laid.last - 1) if shown else laid.first
    unsaid = [each for each in stamps if each.binding is None or each.binding.first < laid.first]
    out: list[Bound] = []
    for bound in bounds:
        said = bound.binding if bound not in unsaid else None
        if bound not in stamps or bound.slot.path in laid.draft.bound or (bound in unsaid and len(unsaid) > 1):
            out.append(bound)  # several that nobody says share the time
            continue
        word = _first_with(script, laid, start, WHOLE) if said is None else said.first
        latest = _last_with(script, laid, READ if said is None else SEEN)
        if said is None or not laid.first <= word <= latest:
            word = max(min(word, latest), min(_first_with(script, laid, laid.first, WHOLE), word))
            bound = Bound(bound.slot, Binding(word, word + 1))
        out.append(bound)
    return tuple(out)


def _first_with(script: Script, laid: Laid, start: int, letters: int) -> int:
    """The first word of a panel before which so many letters have been said from another one on."""
    return next((w for w in range(start, laid.last) if weight(script, start, w) >= letters), laid.last - 1)


def _last_with(script: Script, laid: Laid, letters: int) -> int:
    """The last word of a panel from which on so many letters are still said."""
    return next(
        (w for w in reversed(range(laid.first, laid.last)) if weight(script, w, laid.last) >= letters), laid.first
    )
