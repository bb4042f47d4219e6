"""What persons do, and with what -> their posture, what they hold, and what stands under and beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.artwork.words import is_root, one_of
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.people import (
    ALOFT,
    BOARDS,
    BROAD,
    CALLED,
    HANGING,
    INSTEAD,
    LAPTOPS,
    OURS,
    PEOPLE,
    PHONES,
    SIGNS,
)
from cuereel.direct.staging.pose_people import Acting, group
from cuereel.direct.staging.pose_words import MACHINES, Tail
from cuereel.direct.words import UNTOLD, bare_of

_AT_MACHINES = frozenset("types sits uses looks reads studies".split())
"""What one does with a machine."""

_WORKS = frozenset("work works working bekerja".split())
"""Ways to say that one types, which may be done without a machine."""

_ALONE = frozenset("waves jumps thinks cries".split())
"""What one does with the whole body."""

_FELT = {"thinks": "thinking", "cries": "crying"}
"""What is seen of it in the face."""

_OVER_IT = re.compile(r"\s+(?:di\s*atas(?:nya)?|on\s+top|above(?:\s+it)?)$", re.IGNORECASE)
"""Where words stand that are read at somebody."""

_ABOUT = frozenset("soal tentang masalah about mengenai gara-gara karena".split())
"""Words before what one argues about."""

_HEAVY = frozenset("heavy berat".split())


def takes_posture(acting: Acting, verb: str, tail: Tail) -> bool:
    """Give those of now the posture for what is done, with what it is done with; False where that cannot be seen."""
    reading = acting.reading
    machine = tail.machine or (tail.object if reading.kinds(tail.object) & MACHINES else [])
    if machine and verb in _AT_MACHINES:
        return _at_machine(acting, machine, tail)
    if verb == "studies" or (verb == "types" and reading.keys[tail.verb] not in _WORKS):
        tail.unread += tail.object
        pose, art = ("codes", "laptop") if verb == "types" else ("studies", "book")
        return _give(acting, pose, art, art, tail)
    if verb in _ALONE or (verb == "runs" and not tail.object and not tail.targets):
        return _alone(acting, verb, tail)
    if verb == "runs with":
        return bool(tail.object) and _hold(acting, verb, tail.object, tail)
    if verb in ("calls", "inspects", "talks", "shouts"):
        _read_over(acting, tail)
        tail.unread += tail.object
        tail.near += tail.targets
        return _pose(acting, verb)
    if verb == "argues":
        return _argue(acting, tail)
    if verb == "gives":
        tail.near += tail.targets
        return bool(tail.object) and _hold(acting, _holding(acting, verb, tail), tail.object, tail)
    if verb in ("sits", "stands"):
        tail.unread += tail.object
        seen = tail.desk if verb == "sits" else bool(tail.bases or tail.near)
        return seen and _pose(acting, verb)
    if verb in ("points", "runs", "looks", "uses"):
        tail.near.insert(0, tail.object or (tail.targets or [[]])[0])
        # who has a hand at something reaches for it
        pose = {"looks": "stands", "uses": "points"}.get(verb, verb)
        return _can_stand(acting, tail.near[0]) and _pose(acting, pose)
    tail.unread += [number for target in tail.targets for number in target]
    return bool(tail.object) and _hold(acting, _holding(acting, verb, tail), tail.object, tail)


def stand_on(acting: Acting, words: Sequence[int]) -> None:
    """Those of now stand on what words name."""
    if base := _stander(acting, words):
        for who in acting.now:
            acting.cast.change(who, to=base, how="on")


def stand_near(acting: Acting, words: Sequence[int], tail: Tail) -> None:
    """What words name stands beside those of now; it bears the label that nobody bears yet."""
    if name := _stander(acting, words, tail):
        acting.cast.change(name, to=acting.now[-1], how="beside")


def _pose(acting: Acting, pose: str) -> bool:
    for name in acting.now:
        acting.cast.change(name, pose=pose)
    return True


def _alone(acting: Acting, verb: str, tail: Tail) -> bool:
    """Do something with the whole body and with nothing else: wave, jump, run, think, cry."""
    if verb == "waves" and tail.object:
        return _hold(acting, "lifts", tail.object, tail)  # a flag is waved above the head
    tail.unread += tail.object
    tail.near += tail.targets
    for who in acting.now if verb in _FELT else ():
        acting.cast.change(who, face=_FELT[verb])
    _read_over(acting, tail)
    return _pose(acting, {"cries": "sits" if tail.desk else "stands"}.get(verb, verb))


def _read_over(acting: Acting, tail: Tail) -> None:
    """Let the first of those of now bear the words that the cue wants to be read."""
    if tail.label and not tail.read and not tail.targets:
        acting.cast.change(acting.now[0], label=_OVER_IT.sub("", tail.label))
        tail.read = True


# -- what they hold


def _argue(acting: Acting, tail: Tail) -> bool:
    """Be angry with each other; the first holds what it is about."""
    about = [n for n in tail.object if acting.reading.keys[n] not in _ABOUT] or (
        tail.bases.pop(0) if tail.bases else []
    )
    everyone = list(acting.now)
    _pose(acting, "talks")
    for who in everyone:
        acting.cast.change(who, face="angry")
    tail.near += tail.targets
    if about:
        acting.now = everyone[:1]
        if not _hold(acting, _holding(acting, "holds", tail), about, tail):
            tail.unread += about
        acting.now = everyone
    return True


def _at_machine(acting: Acting, machine: list[int], tail: Tail) -> bool:
    """Work at a computer, or hold a telephone."""
    kinds = acting.reading.kinds(machine)
    if kinds & PHONES:
        return _hold(acting, "holds", machine, tail)
    pose = "codes" if kinds & LAPTOPS else "types" if "keyboard" in kinds else "works"
    tail.unread += [number for number in tail.object if number not in machine]
    return _hold(acting, pose, machine, tail)


def _holding(acting: Acting, verb: str, tail: Tail) -> str:
    """How one holds the object."""
    things = acting.reading.kinds(tail.object)
    if verb == "reads":
        return "studies" if tail.desk else "reads"
    if verb == "pushes":
        return "pushes"
    if things & SIGNS and tail.label:
        return "shows"
    if things & ALOFT:
        return "lifts"
    if things & HANGING:
        return "lugs"
    return "carries" if things & BROAD or (verb == "carries" and not things & PHONES) else "holds"


def _hold(acting: Acting, pose: str, words: Sequence[int], tail: Tail) -> bool:
    """Give each of those of now what words name, and the posture in which it is held."""
    heavy = [number for number in words if acting.reading.keys[number] in _HEAVY]
    texts = acting.reading.texts([number for number in words if number not in heavy])
    if not texts:
        return False
    if pose == "shows":
        tail.read = True
        return _give(acting, pose, tail.label, "", tail)
    name, art = drawn_alone(acting, texts)
    if not art or not _give(acting, pose, name, art, tail):
        return False
    if heavy and pose in ("lugs", "carries", "pushes"):
        for who in acting.now:
            person = acting.cast.called(who)
            acting.cast.change(who, face=(person.face if person else "") or "sweating")
    else:
        tail.unread += heavy
    return True


def _give(acting: Acting, pose: str, name: str, art: str, tail: Tail) -> bool:
    """Give each of those of now one of a thing, and a posture; what has no art shows the label alone."""
    things = acting.cast.things
    for number, who in enumerate(acting.now, 1):
        called = acting.free(f"{name} {number}" if len(acting.now) > 1 else name)
        label = tail.label if not art or not tail.read else ""
        tail.read = tail.read or bool(label)
        at = next(at for at, thing in enumerate(things) if thing.name == who)
        things.insert(at + 1, Thing(called, art=art, label=label, to=who, how="held"))
    return _pose(acting, pose)


def drawn_alone(acting: Acting, texts: Sequence[str]) -> tuple[str, str]:
    """The name and the art of one of what words name; ("", "") where nobody can draw it."""
    *before, noun = texts
    one = noun if is_root(noun.casefold()) or not one_of(noun.casefold()) else one_of(noun.casefold())
    known = [CALLED.get(bare_of(each.casefold()), each) for each in (*before, one)]
    ways = [known, *([*known[:-1], *other.split()] for other in INSTEAD.get(known[-1].casefold(), ())), list(texts)]
    found = (drawn for way in ways if (drawn := acting.cast.drawn(way))[0])
    art, missing = next(found, ("", []))
    if not art:
        return "", ""
    acting.untold += [word for word in missing if word not in UNTOLD]
    return " ".join([*before, one]), art


# -- what stands there


def _can_stand(acting: Acting, words: Sequence[int]) -> bool:
    """Whether words name somebody, or something that is drawn, or lettered where that is allowed."""
    reading = acting.reading
    if not words:
        return False
    if reading.keys[words[-1]] in PEOPLE or reading.kinds(words) & OURS or acting.cast.tiles:
        return True
    return bool(drawn_alone(acting, reading.texts(words))[1])


def _stander(acting: Acting, words: Sequence[int], tail: Tail | None = None) -> str:
    """The name of what stands there; "" for persons, who stand by themselves, and what nobody can draw (it is told)."""
    texts = acting.reading.texts(words)
    if not texts:
        return ""
    if acting.reading.keys[words[-1]] in PEOPLE:
        _join(acting, words[0])
        return ""
    kinds = acting.reading.kinds(words)
    if kinds & OURS and len(texts) == 1:
        name, art = next(iter(kinds & OURS)), ""
    else:
        name, art = drawn_alone(acting, texts)
        if not art and acting.cast.tiles:
            name = " ".join(texts)
            acting.cast.lettered.append(name)
        elif not art:
            acting.untold += texts
            return ""
    label = ""
    if tail is not None and tail.label and not tail.read:
        label, tail.read = tail.label, True
        art = "" if kinds & BOARDS else art
    name = acting.free(name)
    acting.cast.things.append(Thing(name, art=art, label=label))
    return name


def _join(acting: Acting, first: int) -> None:
    """Somebody to whom those of now do something: who runs after one who runs, or talks to one who talks."""
    pose = acting.pose_of(acting.now[0])
    names, _ = group(acting, first)
    for name in names:
        acting.cast.change(name, pose=pose if pose in ("runs", "talks") else "stands")
    acting.people += names


__all__ = ["drawn_alone", "stand_near", "stand_on", "takes_posture"]
