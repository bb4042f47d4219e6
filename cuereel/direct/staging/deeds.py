"""What happens, as a clause tells it -> the steps of that."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from cuereel.direct.staging.clauses import Clause
from cuereel.direct.staging.complement import STANDS, Complement
from cuereel.direct.staging.lexicon import FIGURES, MOVING, relation_at
from cuereel.direct.staging.play import Stage, Step
from cuereel.direct.words import fold

Deed = Callable[[Stage, Clause, list[str], Complement], list[Step]]

_HITS = ("crash", "bump", "nabrak", "menabrak", "tabrak")
_COMES = ("come", "coming", "datang", "masuk", "enter", "land", "mendarat")
_FALLS = ("fall", "jatuh", "drop", "turun")

MANY = 8
"""How many there are where something only becomes many."""


def steps_of(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """The steps of what those in `who` do; none where a tableau cannot show it."""
    measured = clause.deed in _MEASURED or clause.verb[0].key.startswith(_MEASURES)
    if told.figure and (measured or len(told.figures) > 1) and not told.objects:
        done = [clause.deed] if clause.deed in ("grows", "shrinks") else []
        return [
            *(Step(name, does) for name in who for does in done),
            *(counted(stage, name, told.figures) for name in who),
        ]
    if clause.deed in _MEASURED - {"becomes"} and all(fold(name) in SUMS for name in who):
        return []  # a total that rises is another number, which nobody tells
    steps = _DEEDS.get(clause.deed, _plain)(stage, clause, who, told)
    return [step for step in steps if step.does != "falls" or _FALLEN.isdisjoint(step.who.casefold().split())]


def counted(stage: Stage, name: str, figures: list[str]) -> Step:
    """The number on a thing runs to another, from the one that is told or that it bears; without one, it is said."""
    bearer = stage.cast.called(name)
    start = figures[0] if len(figures) > 1 else bearer.label if bearer is not None else ""
    own = [step.text for step in stage.steps if step.who == name and step.does == "counts"]
    start = start if len(figures) > 1 else [start, *own][-1]
    if not _NUMBER.fullmatch(start) or not _NUMBER.fullmatch(figures[-1]):
        return Step(name, "says", text=figures[-1])
    if bearer is not None and not bearer.label:
        stage.cast.change(name, label=start)
    return Step(name, "counts", start=start, text=figures[-1])


_NUMBER = re.compile(r"[^\W\d]{0,3}[$€£¥]?\d[\d.,]*\s?(?:%|°?[^\W\d]{0,4})")
"""What a plate can run through: a number with its sign or unit."""

SUMS = FIGURES | frozenset("total totalnya sum score skor jumlah saldo balance amount nilai nominal tagihan".split())
"""What rises and falls without ever leaving its place."""

_MEASURES = ("drop", "go", "turun", "naik", "fall")
_MEASURED = frozenset({"falls", "rises", "grows", "shrinks", "becomes"})
"""What is told of a figure: "the battery drops to 9 %" """


def _plain(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """A deed of one alone; what it is told to be done with is untold."""
    return [Step(name, clause.deed, text=told.text) for name in who]


def _goes(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """A way somewhere: into, out of or to another; by itself it only comes or falls."""
    verb = clause.verb[0].key
    origin, into = told.to("from", "out of"), told.to("into", "in")
    if origin and all(name in who for name in origin) and stage.holder:
        origin = [stage.holder]  # "a star comes out of it": of what something went into
    goal = told.to("to", "beside", "on", "above", "below", "behind", "around")
    named = [name for name in told.objects if name not in who]
    into, goal = ([*into, *goal, *named], []) if verb.startswith(("masuk", "enter")) else (into, [*goal, *named])
    if told.related.get("as"):
        return _turned(stage, who, told.related["as"])
    if verb.endswith("ing") and told.to("on", "above", "below", "behind") and not told.to("to", "into", "from"):
        return _stands(stage, clause, who, told)  # "a snail crawling on top of a laptop" is there all the time
    if told.to("beside", "above", "below", "behind") and not (origin or into or told.to("to", "on")):
        _stands(stage, clause, who, told)  # "a whale swims below them" comes to be there
        return [Step(name, "comes", text=told.text) for name in who]
    if told.open in ("in", "into") and not (into or goal):
        into = [holder for name in who[:1] if (thing := stage.cast.called(name)) and (holder := thing.to)]
    if told.open in ("in", "into") and not (into or goal) and _walks_in(stage, who):
        into = [thing.name for thing in stage.cast.things if _is_way_in(thing.art) and thing.name not in who][-1:]
    if verb.startswith("drop") and told.objects and told.objects[0] not in who and who and not (into or told.to("to")):
        return [Step(name, "comes out of", to=who[0]) for name in told.objects]  # "a boat drops an anchor"
    if verb == "masuk" and not (told.related_words or into or origin):
        into = [thing.name for thing in stage.cast.things[:1] if thing.name not in who]  # into what was there first
    if verb.startswith(_HITS) and not (into or goal):
        met = next((step.to for step in reversed(stage.steps) if step.does == "goes to"), "")
        return [Step(met or name, "shakes") for name in who]
    _one_for_each(stage, clause, who, (into or goal)[:1])
    steps: list[Step] = []
    for name in who:
        steps += [Step(name, "comes out of", to=each) for each in origin if each != name]
        if into and into[0] != name:
            stage.holder = into[0]
            steps.append(Step(name, "goes into", to=into[0], text=told.text))
        elif goal and goal[0] != name:
            steps.append(Step(name, "goes to", to=goal[0], text=told.text))
            steps += [Step(goal[0], "shakes")] if verb.startswith(_HITS) else []
    alone = "comes" if verb.startswith(_COMES) else "falls" if verb.startswith(_FALLS) else ""
    if told.arrows and origin and goal and origin[0] != goal[0]:
        steps.insert(0, Step(origin[0], "points to", to=goal[0]))
    return steps or [Step(name, alone, text=told.text) for name in who if alone and not told.lost]


def _walks_in(stage: Stage, who: list[str]) -> bool:
    """Whether those who go in have done nothing yet: "a person walks in"."""
    acted = {name for step in stage.steps for name in (step.who, step.to)}
    new = {thing.name for thing in stage.cast.things[1:]} - acted
    return bool(who) and new.issuperset(who)


def _is_way_in(art: str) -> bool:
    """Whether somebody goes in there, where nobody says in where."""
    return not _WAYS_IN.isdisjoint(art.casefold().split())


_WAYS_IN = frozenset("door doors gate house home shop store office elevator pintu gerbang rumah toko kantor".split())


def _one_for_each(stage: Stage, clause: Clause, who: list[str], goal: list[str]) -> None:
    """Where something goes to each of several, there are as many of it."""
    each = any(word.key in ("each", "every", "masing-masing", "tiap", "setiap") for word in clause.rest)
    holder = stage.cast.called(goal[0]) if each and goal else None
    for name in who if holder is not None and holder.count > 1 else ():
        thing = stage.cast.called(name)
        if thing is not None and thing.count == 1:
            stage.cast.change(name, count=holder.count)  # type: ignore[union-attr]


def _turned(stage: Stage, who: list[str], into: list[str]) -> list[Step]:
    """What comes out as another of where one went in, or simply becomes that."""
    if stage.holder:
        return [Step(name, "comes out of", to=stage.holder) for name in into]
    return [Step(name, "becomes", to=into[0]) for name in who if name != into[0]]


def _comes(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """One who was not there before; from where, if that is said."""
    origin = [name for name in told.to("from", "out of") if name not in who]
    if told.related.get("as"):
        return _turned(stage, who, told.related["as"])
    if stage.holder and any(word.key in ("as", "sebagai", "jadi", "menjadi") for word in clause.rest):
        return []  # what it comes out as is nobody who is drawn
    if clause.verb[0].key == "keluar" and clause.subject and not (origin or clause.rest):
        return []  # who only goes out does not come
    if any(step.who == name and step.does in ("comes", "comes out of") for step in stage.steps for name in who):
        return []
    _stands(stage, clause, who, told)
    for name in who if told.side else ():
        stage.cast.change(name, at=told.side)
    return [Step(name, "comes out of" if origin else "comes", to=origin[0] if origin else "") for name in who]


_HANDLES = frozenset("turn turns turning turned change changes changing changed go goes".split())
"""Verbs after which one is not what is named, unless it is "into" that."""


_ROUND = ("turn", "turns", "turning")
"""What something does that goes round, where it does not turn into anything."""


def _becomes(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """What one turns into: a colour, words, a mark, many, or another thing."""
    if told.mark:
        return [Step(name, told.mark) for name in who]
    if clause.verb[-1].key in _ROUND and not (told.objects or told.related or told.text or told.colour or told.figures):
        return [Step(name, "spins") for name in who]
    if len(clause.verb) == 1 and clause.verb[0].key in _HANDLES and not told.to("to", "into"):
        told = replace(told, objects=[])  # who turns a key is no key afterwards
    new = [*told.objects, *told.to("to", "into")]
    if new and clause.verb[0].key.startswith(("get", "has", "have")):
        for name in new:
            stage.cast.change(name, to=who[0], how="on")
        return [Step(name, "comes") for name in new]
    if told.count > 1 and all(name in who for name in new):
        return [Step(name, "multiplies", count=told.count, text=told.text) for name in who]
    if new and new[0] not in who:
        bearer = stage.cast.called(new[0])
        if told.text and bearer is not None and not bearer.label:
            stage.cast.change(new[0], label=told.text)  # "a bus with the text 2025"
        return [Step(name, "becomes", to=new[0]) for name in who]
    text = told.text or (_retext(stage, clause, who) if told.lost and not told.related.get("with") else "")
    if text and not new:
        return [Step(name, "becomes", text=text) for name in who]
    return [Step(name, "turns", colour=told.colour) for name in who if told.colour]


def _retext(stage: Stage, clause: Clause, who: list[str]) -> str:
    """The name, of nobody on the stage, that takes the place of the words on those who bear some ("it is now Ann")."""
    words = [word for word in clause.rest if not relation_at((word.key,), 0)[0]]
    named = all(word.text[:1].isupper() or word.text[:1].isdigit() for word in words)
    bear = all((thing := stage.cast.called(name)) is not None and thing.art and thing.label for name in who)
    if not (named and bear and len(words) < LONGEST):
        return ""
    stage.cast.untold = [each for each in stage.cast.untold if each not in [word.text for word in words]]
    return " ".join(word.text for word in words)


LONGEST = 4
"""Words that are too many for a name that is read on something."""


def _to_another(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """What needs another: it is named after the verb, or is the other of those who do it."""
    others = [*told.objects, *told.to(*told.related)]
    if others:
        return [Step(name, clause.deed, to=others[0], text=told.text) for name in who if name != others[0]]
    return [Step(name, clause.deed, to=who[-1], text=told.text) for name in who[:-1] if name != who[-1]]


def _stands(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """Only how one stands to others: that is so from the beginning."""
    for how, others in told.related.items():
        for name in who if how in STANDS else ():
            if name not in others:
                stage.cast.change(name, to=others[0], how=how)
    for name in who if told.text else ():
        stage.cast.change(name, label=told.text)
    return []


def _gives(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """What is given leaves who gives it, for another if one is named."""
    given = [name for name in told.objects if name not in who]
    goal = [name for name in told.to("to", "into") if name not in given]
    if not who or not given:
        return []
    for name in given:
        stage.cast.change(name, to=who[0], how="beside")
    if goal:
        return [Step(name, "goes to", to=goal[0], text=told.text) for name in given]
    return [Step(name, "comes out of", to=who[0], text=told.text) for name in given]


def _eats(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """What is eaten goes into who eats it."""
    return [Step(name, "goes into", to=who[0]) for name in told.objects if name not in who]


def _grows(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """Larger; or into another."""
    into = told.to("into")
    if into:
        return [Step(name, "becomes", to=into[0]) for name in who if name != into[0]]
    new = [name for name in told.objects if name not in who]
    for name in new:  # "it grows two leaves"
        stage.cast.change(name, to=who[0], how="on")
    return [Step(name, "comes") for name in new] or _plain(stage, clause, who, told)


_FALLEN = frozenset("rain snow hujan salju".split())
"""What falls by what it is: its picture shows that, and does not tumble."""


def _falls(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """Down; out of another, where it is said from where ("coins drip from its bottom")."""
    origin = [name for name in told.to("from", "out of") if name not in who]
    if not origin and told.open in ("from", "out of"):
        origin = [name for name in stage.cast.before if name not in who][-1:]
    if origin:
        return [Step(name, "comes out of", to=origin[0], text=told.text) for name in who]
    return _plain(stage, clause, who, told)


def _breaks(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """Into pieces; into others, if those are named."""
    into = told.to("into", "to")
    return [Step(name, "becomes", to=into[0]) if into else Step(name, "breaks") for name in who if name not in into]


def _multiplies(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """Into as many as are told."""
    return [Step(name, "multiplies", count=max(2, told.count or MANY), text=told.text) for name in who]


def _says(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """A text that one says."""
    return [Step(name, "says", text=told.text) for name in who if told.text]


def _stops(stage: Stage, clause: Clause, who: list[str], told: Complement) -> list[Step]:
    """What moved before stands still; of what did not, nobody sees that it stops."""
    moved = {step.who for step in stage.steps if step.does in MOVING}
    return [Step(name, "stops") for name in who if name in moved]


_DEEDS: dict[str, Deed] = {
    "stops": _stops,
    "goes": _goes,
    "comes": _comes,
    "becomes": _becomes,
    "points to": _to_another,
    "joins": _to_another,
    "circles": _to_another,
    "stands": _stands,
    "eats": _eats,
    "gives": _gives,
    "falls": _falls,
    "grows": _grows,
    "breaks": _breaks,
    "multiplies": _multiplies,
    "says": _says,
}
