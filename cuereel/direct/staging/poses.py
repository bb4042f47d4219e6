"""A cue that tells what persons do -> those persons in their postures, what they hold, and the words that are left.

Every word that is taken is either seen or told: the rest of the cue goes to the teller of stories, which reads on with
those who are there.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import PAIR, Cast, Thing
from cuereel.direct.staging.feelings import FACE, feeling
from cuereel.direct.staging.lexicon import is_article
from cuereel.direct.staging.people import BETWEEN, MERGED, PEOPLE, PRONOUNS
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.pose_company import gathered
from cuereel.direct.staging.pose_people import Acting, persons
from cuereel.direct.staging.pose_props import stand_near, stand_on, takes_posture
from cuereel.direct.staging.pose_words import AND, JOINTS, THEN, Reading
from cuereel.direct.words import UNTOLD, bare_of

_BECOMES = frozenset("turns becomes gets jadi menjadi berubah looks turning becoming".split())

_ABOUT_A_FACE = PRONOUNS | _BECOMES | BETWEEN | PEOPLE | frozenset("his her and very nya look".split())
"""Words before a feeling that only tell whose it is."""

_FAR = 5
"""How many words may stand before a feeling."""


@dataclass
class Posed:
    """Persons in their postures: things and steps of a story, what nothing shows, and the words that are left."""

    things: list[Thing] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    lettered: list[str] = field(default_factory=list)
    rest: str = ""


def posed(text: str, naming: Naming, *, tiles: bool = False) -> Posed | None:
    """The persons that a cue begins with and what they do, or who is at which furniture; None for neither."""
    done = _doing(text, naming, tiles=tiles)
    if (there := gathered(text, naming)) is None:
        return done
    at = Posed(there.cast.things, there.steps, [*there.untold, *there.cast.untold])
    return at if done is None or done.rest or len(at.untold) < len(done.untold) else done


def _doing(text: str, naming: Naming, *, tiles: bool) -> Posed | None:
    acting = Acting(Reading(text), Cast(naming, tiles=tiles))
    while _take(acting):
        pass
    if not acting.people:
        return None
    cast = acting.cast
    return Posed(cast.things, acting.steps, [*acting.untold, *cast.untold], cast.lettered, acting.reading.left())


def _take(acting: Acting) -> bool:
    """Take one thing that persons do, or feel; False where the next words tell of something else."""
    reading = acting.reading
    start = reading.at
    reading.skip(JOINTS | AND | THEN)
    if reading.goes_on and (_takes_feeling(acting, start) or _takes_deed(acting)):
        return True
    reading.at = start
    return False


# -- what they feel


def _takes_feeling(acting: Acting, start: int) -> bool:
    """What those of now feel: "sweating", "his face turns sad"; it comes over them where a joint or a verb says so."""
    reading = acting.reading
    at = _feeling_after(reading, reading.at) if acting.now else None
    if at is None or reading.verb(at)[0]:
        return False
    felt = feeling(reading.keys[at])
    joints, before = reading.keys[start : reading.at], reading.keys[reading.at : at]
    if not THEN.isdisjoint(joints) or not _BECOMES.isdisjoint(before):
        acting.steps += [Step(name, "feels", text=felt, said=reading.words[at].text) for name in acting.now]
    else:
        for name in acting.now:
            acting.cast.change(name, face=felt)
    reading.at = at + 1
    return True


def _feeling_after(reading: Reading, first: int) -> int | None:
    """The number of the word that tells a feeling, after words that only tell whose it is; None where there is none."""
    for at, key in enumerate(reading.keys[first:], first):
        if feeling(key):
            return at
        known = key in _ABOUT_A_FACE or bare_of(key) in FACE or is_article(key)
        if not known or at - first > _FAR:
            break
    return None


# -- what they do


def _takes_deed(acting: Acting) -> bool:
    """Persons, or those before, and what they do; nothing is taken where that cannot be seen."""
    reading, cast = acting.reading, acting.cast
    save = (reading.at, list(cast.things), list(acting.untold), list(cast.untold), list(acting.now))
    names = persons(acting)
    reading.skip(BETWEEN | PRONOUNS)
    bases: list[list[int]] = []
    if names and not reading.verb(reading.at)[0] and (related := reading.relation()) and related[0] == "on":
        reading.at = related[1]
        bases = [reading.name()]  # "a man on a hill shouting"
        reading.skip(BETWEEN | PRONOUNS)
    first = reading.at
    verb, reading.at = reading.verb(first)
    if names and not verb and (held := reading.in_hand()):
        verb, reading.at = held
    acting.now = names or acting.now
    if verb and acting.now and _does(acting, verb, first):
        for base in bases:
            stand_on(acting, base)
        acting.people += names
        return True
    reading.at, cast.things, acting.untold, cast.untold, acting.now = save
    return False


def _does(acting: Acting, verb: str, first: int) -> bool:
    """Have those of now do what is told from a word on, with what follows it; False where that cannot be seen."""
    reading = acting.reading
    said = " ".join(reading.texts(range(first, reading.at)))
    tail = reading.tail(first)
    before = acting.pose_of(acting.now[0])
    if before != "stands":
        verb = MERGED.get((before, verb), "")
    done = _shake_hands(acting) if verb == "shakes hands" else bool(verb) and takes_posture(acting, verb, tail)
    if not done:
        return False
    for base in tail.bases[:1]:
        stand_on(acting, base)
    for near in [*tail.bases[1:], *tail.near]:
        stand_near(acting, near, tail)
    acting.untold += reading.texts([number for number in tail.unread if reading.keys[number] not in UNTOLD])
    acting.untold += [tail.label] if tail.label and not tail.read else []
    acting.steps += [Step(name, "acts", said=said) for name in acting.now]
    return True


def _shake_hands(acting: Acting) -> bool:
    """Two who shake hands are one picture."""
    if len(acting.now) != PAIR:
        return False
    one, other = acting.now
    acting.cast.things = [thing for thing in acting.cast.things if thing.name != other]
    acting.cast.change(one, pose="shakes hands", partner=other)
    acting.now = [one]
    return True


__all__ = ["Posed", "posed"]
