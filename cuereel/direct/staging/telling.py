"""Clauses -> a story: each adds to the cast, says how they stand, or what happens next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cuereel.direct.naming import Naming
from cuereel.direct.staging.arrows import Arrows
from cuereel.direct.staging.cast import Cast, Thing
from cuereel.direct.staging.clauses import CHAIN, STRANGE, Clause, is_read, keys_of, named_in
from cuereel.direct.staging.complement import Complement, complement_of
from cuereel.direct.staging.deeds import counted, steps_of
from cuereel.direct.staging.feelings import FACE, face_of, feeling_in, is_person
from cuereel.direct.staging.lexicon import (
    EACH,
    FIGURES,
    HASTE,
    REPEATED,
    TITLES,
    is_arrow,
    is_article,
    is_pronoun,
    mark_of,
    number_at,
    relation_at,
    side_at,
)
from cuereel.direct.staging.play import Stage, Step, Story
from cuereel.direct.tokens import Token
from cuereel.direct.words import UNTOLD, bare_of, fold

MOST_ON_A_TILE = 4
"""Words of one in a chain of arrows: with more, it is no name."""

_TELLS_NOTHING = frozenset("goes go moves moving comes coming come gets get is are has have pops show shows up".split())
"""Verbs that no narration would use for just this step."""


_READS = frozenset(
    "shows showing show displays displaying says reads menunjukkan menampilkan nunjukin nunjukkin".split()
)
"""Verbs after which a figure is what is read on one."""

_LAST_OF_A_LIST = ("and", "dan", "sama")
"""What stands before the last name of a list: "sama" is no "with" there."""

_BACK = ("comes", "comes out of")
"""The deeds after which somebody is there."""


class Teller(Arrows):
    """Takes clause after clause, and keeps who is there and what has happened."""

    def __init__(self, naming: Naming, before: Story | None, *, tiles: bool = False) -> None:
        cast = Cast(naming, list(before.things) if before else [], tiles=tiles)
        super().__init__(cast, Stage(cast, list(before.steps) if before else []))
        steps = [step for step in self._stage.steps if step.who and step.does not in ("points to", "shakes")]
        acted = [step.to if step.does == "becomes" and step.to else step.who for step in steps]
        self._newest = [thing.name for thing in self._cast.things[-1:]] if before and not acted else []
        self._cast.last = acted[-1:] or [thing.name for thing in self._cast.things[:1]]
        into = [step.to for step in self._stage.steps if step.does == "goes into"]
        self._stage.holder = into[-1] if into else ""
        self._waiting: list[str] = []
        self._labelled, self._labelling = "", ""

    def story(self) -> Story:
        """What has been told."""
        self._cast.untold += [self._arrow] if self._pending else []
        self._close_rows()
        for several, one in self._cast.apart:
            came = [at for at, step in enumerate(self._stage.steps) if step.who == several and step.does == "comes"]
            for at in came[:1]:
                self._stage.steps.insert(at + 1, replace(self._stage.steps[at], who=one))
        tiles = sum(bool(thing.label) for thing in self._cast.things)
        self._cast.untold += [word for count, words in self._cast.blank if tiles < count for word in words]
        untold = [word for word in self._cast.untold if fold(word) not in UNTOLD and any(map(str.isalnum, word))]
        lettered = tuple(dict.fromkeys(self._cast.lettered))
        return Story(
            tuple(self._cast.things), tuple(self._stage.steps), tuple(dict.fromkeys(untold)), lettered=lettered
        )

    def _without_bearer(self, clause: Clause) -> Clause:
        """ "A phone with a line going to a server": the phone stands there, and the line goes."""
        told = clause.subject
        bears = next((at for at, word in enumerate(told) if at and word.key in ("with", "dengan")), 0)
        if not bears or not is_arrow(told[-1].key):
            return clause
        self._stand(told[:bears])
        return replace(clause, subject=told[bears + 1 :])

    def _close_rows(self) -> None:
        """Where each of several has a name of its own, there are as many as there are names."""
        for name in self._cast.vague:
            rest = self._cast.called(name)
            named = [each for each in self._cast.things if rest and each.art == rest.art and each.label]
            if rest is not None and not rest.label and len(named) > 1:
                self._cast.things.remove(rest)
                self._stage.steps = [step for step in self._stage.steps if name not in (step.who, step.to)]

    def tell(self, clause: Clause) -> None:
        """Take one clause."""
        pending, self._pending = self._pending, ""
        self._take(clause)
        new = [thing.name for thing in self._cast.things if thing.name in self._cast.last]
        if pending and not self._pending and new and new[-1] != pending:
            self._stage.steps.append(Step(pending, "points to", to=new[-1]))
        elif pending:
            self._cast.untold.append(self._arrow)

    def _take(self, clause: Clause) -> None:
        waiting, self._waiting = self._waiting, []
        if not clause.deed:
            self._stands(clause)
            self._waiting = [*waiting, *self._waiting] if clause.joint in (",", "and") else self._waiting
            return
        self._cast.before = list(self._cast.last)
        clause = self._without_bearer(clause)
        if clause.subject and is_arrow(clause.subject[-1].key) and self._goes_along(clause.rest):
            return
        who = self._subjects(clause)
        if self._feels(clause, who):
            return
        told = complement_of(clause.rest, self._apart() if clause.deed == "multiplies" else self._cast, clause.deed)
        listed = clause.joint == "," and any(word.key in _LAST_OF_A_LIST for word in clause.subject)
        joined = (clause.joint == "and" or listed) and clause.subject and (who or listed) and who != waiting
        self._happens(clause, [*waiting, *who] if joined else who, told)

    # -- who is there

    def _subjects(self, clause: Clause) -> list[str]:
        named = named_in(clause.subject)
        self._cast.untold += [word.text for word in clause.subject if not word.quoted and word.key in HASTE]
        idle = bool(named) and all(word.key in UNTOLD and not is_pronoun(word.key) for word in named)
        if named and is_arrow(named[-1].key) and len(named) == 1:
            return list(self._cast.last)  # a line goes from who is there
        if not named or idle or mark_of(tuple(map(bare_of, keys_of(named)))) or _is_figure(named):
            return list(self._cast.last)
        if clause.deed == "goes" and all(is_pronoun(key) for key in keys_of(named)):
            gone = [step.who for step in self._stage.steps if step.does in ("goes to", "goes into", "comes out of")]
            if gone and not set(self._cast.last) & set(gone):
                return gone[-1:]  # what goes on is what went before, whatever was named since
        if _is_figure(named[-1:]) and (bearer := _without_figure(clause.subject)):
            return list(self._stand(bearer).objects)
        opens = clause.joint == "," and bool(clause.subject) and clause.subject[0].key in _LAST_OF_A_LIST
        told = self._stand(clause.subject[1:] if opens else clause.subject)
        if not told.objects and not told.arrows:
            self._cast.last = []  # what nobody can draw does what follows
        # "a folder with three files popping up": what is doing something is what was named last
        doing = clause.verb[0].key.endswith("ing")
        if doing and told.lost:
            return []
        return list(told.spoken if doing and told.spoken else told.objects)

    def _stand(self, words: Sequence[Token]) -> Complement:
        """Those whom words name, and how they stand to others."""
        told = complement_of(words, self._cast)
        for name, how, other in told.placed:
            self._cast.change(name, to=other, how=how)
        for name in (told.bearer or self._cast.last[:1]) if told.text else ():
            thing = self._cast.called(name)
            if thing is not None and thing.label and not told.objects:
                self._cast.untold.append(told.text)  # it bears another already
            elif thing is not None and thing.label and thing.count > 1:
                self._cast.change(self._cast.own(thing, thing.label).name, label=told.text)
            else:
                self._cast.change(name, label=told.text)
        self._labelled = told.labelled or told.text or self._labelled
        if told.objects:
            self._cast.last = list(told.objects)
            self._stage.steps += [Step(told.objects[-1], told.mark)] if told.mark else []
        if told.arrows and len(told.objects) == 2:
            one, other = told.objects
            self._stage.steps.append(Step(one, "points to", to=other))
        return told

    def _stands(self, clause: Clause) -> None:
        """A clause in which nothing happens: names, a mark on the one before, an arrow between two, words."""
        named = named_in(clause.subject)
        if any(bare_of(word.key) in FACE for word in named) and self._feels(clause, self._cast.last[-1:]):
            return
        if len(named) > 1 and named[-1].key in REPEATED and number_at(keys_of(named), 0)[1] == len(named) - 1:
            self._cast.untold += [word.text for word in named]  # how often, which no step keeps to
        elif mark := mark_of(keys_of(_until_related(named))):
            self._mark(mark, clause.subject)
        elif named and (is_arrow(named[0].key) or is_arrow(" ".join(word.key for word in named[:2]))):
            self._points(clause.subject)
        elif clause.joint == "->" and self._cast.last:
            before = self._cast.last[-1]
            now = self._tiles(named) or self._stand(clause.subject).objects
            self._stage.steps += [Step(before, "points to", to=each) for each in now[:1] if each != before]
            self._cast.last = now or self._cast.last
        elif self._names_the_arrow(clause) or self._labels(clause, named):
            return
        elif clause.joint == CHAIN:
            self._tiles(named) or self._stand(clause.subject)
            self._cast.last = [self._cast.things[-1].name] if self._cast.things else []
        else:
            self._waiting = self._stand(clause.subject).objects

    def _mark(self, mark: str, words: Sequence[Token]) -> None:
        """A tick or a cross: on whom it is said to be, on each where that is said, else on the one before."""
        keys = keys_of(words)
        if any(word.directs for word in words) or any(key in EACH for key in keys):
            several = [thing.name for thing in self._cast.things if thing.count > 1]
            everybody = [thing.name for thing in self._cast.things]
            group = several[-1:] if "each" in keys else []
            self._cast.untold += ["each"] if group else []
            self._stage.steps += [Step(name, mark) for name in group or everybody]
            return
        told = complement_of(words, self._cast)
        where = told.to("on", "in", "beside", "above", "below", "to")
        if not where and not self._cast.things:
            self._cast.untold += [word.text for word in words if not is_article(word.key)]
            return  # on whom, nobody can tell yet
        if not where and told.related_words:
            self._cast.untold += [word.text for word in words if not is_article(word.key)]
            return
        who_bears = where or self._newest or self._cast.last[-1:]
        self._stage.steps += [Step(who, mark) for who in who_bears] or [Step("", mark)]

    def _tiles(self, named: Sequence[Token]) -> list[str]:
        """What stands in a chain of arrows and is no drawing: a tile with its words."""
        named = [word for word in named if word.quoted or word.key not in TITLES]
        words = " ".join(word.text for word in named)
        there = self._cast.called(words)
        if there is not None or not words or len(named) > MOST_ON_A_TILE:
            return [there.name] if there is not None else []
        naming = self._cast.naming
        art = words if naming.knows(words) and not naming.coverage(words).missing else ""
        self._cast.things.append(Thing(words, art=art, label=words))
        return [words]

    def _labels(self, clause: Clause, named: Sequence[Token]) -> bool:
        """One more text for things of which several were named: each then has its own."""
        text = " ".join(word.text for word in named)
        again = self._labelled.split()[:1] == text.split()[:1] and bool(text)
        read = len(named) == 1 and is_read(named[0])
        listed = bool(named) and len(named) < MOST_ON_A_TILE and (clause.joint == ":" or bool(self._labelling))
        each = len(named) > 1 and all(map(is_read, named))
        if clause.joint not in (",", "and", ":") or not (read or again or listed or each):
            return False
        several = self._cast.called(self._labelling)
        several = several or next((each for each in reversed(self._cast.things) if each.count > 1), None)
        if several is not None and len(named) == several.count and all(map(is_read, named)):
            for word in named[:-1]:
                several = self._own(several, word.text)
            self._cast.change(several.name, label=named[-1].text)
            return True
        if several is None or (several.label and not again):
            return False
        self._labelling = several.name
        if several.label and several.count > 1:  # it bears the first of them, which is that of one alone
            several = self._own(several, several.label)
        if several.count > 1:
            self._own(several, text)
        else:
            self._cast.change(several.name, label=text)
            self._labelling = ""
        return True

    def _own(self, several: Thing, text: str) -> Thing:
        """One of several stands for itself from now on, with its own text, and does what they do before them.

        It gives the others.
        """
        rest = self._cast.own(several, text)
        theirs = [number for number, step in enumerate(self._stage.steps) if step.who == several.name]
        for number in reversed(theirs):
            self._stage.steps.insert(number, replace(self._stage.steps[number], who=text))
        return rest

    # -- what happens

    def _happens(self, clause: Clause, who: list[str], told: Complement) -> None:
        verb, named = [word.text for word in clause.verb], named_in(clause.subject)
        if clause.deed == "stands" and not named and (lines := named_in(clause.rest)) and is_arrow(lines[0].key):
            self._points(clause.rest)
            return
        if clause.deed == "comes" and not named and (told.objects or told.lost):
            who = list(told.objects)  # "then appears a scale": it is named after the verb
            self._cast.last = who
        if clause.deed == "comes" and not named and who and (told.text or told.mark):
            last = Step(who[-1], "says", text=told.text) if told.text else Step(who[-1], told.mark)
            self._stage.steps += self._still_there([last])
            if told.mark and any(word.directs for word in clause.rest):
                self._stage.steps[-1:] = [Step(thing.name, told.mark) for thing in self._cast.things]
            return
        if (mark := mark_of(tuple(map(bare_of, keys_of(named))))) and clause.deed == "becomes":
            self._cast.untold += [word.text for word in (*clause.subject, *clause.verb, *clause.rest)]
            return
        if mark:
            self._mark(mark, clause.rest)
            return
        if named and _is_figure(named[-1:]):
            self._reads(clause, told)
            return
        if named and is_arrow(named[0].key):
            self._redraw(clause, told)
            return
        self._act(clause, who, told, verb)

    def _act(self, clause: Clause, who: list[str], told: Complement, verb: list[str]) -> None:
        """Add the steps of a deed; one that nobody knows leaves those who do it where they are said to be."""
        if self._is_of_the_arrow(clause, told):
            return
        known = clause if clause.deed != STRANGE else replace(clause, deed="stands")
        if clause.verb and clause.verb[0].key in _READS and told.figure and len(who) == 1:
            self._cast.change(who[0], label=told.figure)
            self._cast.last = who
            return
        steps = self._still_there(steps_of(self._stage, known, who, told) if who else [])
        self._cast.untold += _unused(told, steps, self._cast)
        swings = clause.deed == "goes" and any(word.key == "back" for word in clause.rest)
        self._cast.untold += ["back"] if swings else []
        if not steps and clause.deed == "goes" and clause.verb[0].key.endswith("ing"):
            self._cast.untold += verb  # where it is, it does nothing
        elif not steps and (clause.deed not in ("stands", "goes") or not told.related):
            self._cast.untold += [] if clause.deed == "stands" else verb
        said = verb[0] if clause.verb and clause.verb[0].key not in _TELLS_NOTHING else ""
        self._stage.steps += [replace(step, said=said) for step in steps]
        if steps:
            acted = dict.fromkeys(step.who for step in steps if step.does != "shakes")
            self._cast.last = who if clause.deed == "eats" else list(acted) or who
        elif who:
            self._cast.last = who

    def _feels(self, clause: Clause, who: list[str]) -> bool:
        """What one person feels is seen on the face: from the beginning, or from when it is told on."""
        told = (*clause.verb, *clause.rest) if clause.deed else clause.subject
        felt = feeling_in(word.key for word in told if not word.quoted)
        person = self._cast.called(who[0]) if len(who) == 1 else None
        if felt and person is not None and person.pose:
            self._stage.steps.append(Step(who[0], "feels", text=felt))  # a drawn person has a face of its own
            return True
        name = face_of(felt) if felt else ""
        if not name or person is None or not is_person(person.art) or not self._cast.naming.knows(name):
            return False
        there = any(who[0] in (step.who, step.to) for step in self._stage.steps)
        if not there and clause.joint in ("", ",") and clause.deed != "becomes":
            self._cast.change(who[0], art=name)
            return True
        if self._cast.called(name) is None:
            self._cast.things.append(Thing(name, art=name, label=person.label))
        self._stage.steps.append(Step(who[0], "becomes", to=name, said=clause.verb[0].text if clause.verb else ""))
        self._cast.last = [name]
        return True

    def _still_there(self, steps: list[Step]) -> list[Step]:
        """The steps of those who are there to do them; what is said of one who is in another is said of that."""
        gone: dict[str, str] = {}
        for step in self._stage.steps:
            if step.does in ("goes into", "leaves"):
                gone[step.who] = step.to
            elif step.does in _BACK:
                gone.pop(step.who, None)
        kept = []
        for step in steps:
            if step.does == "becomes" and step.text:
                gone.pop(step.who, None)  # it comes out as that
            if step.who not in gone or step.does in _BACK:
                kept.append(step)
            elif step.does == "says" and gone[step.who]:
                kept.append(replace(step, who=gone[step.who]))
            else:
                self._cast.untold += [step.text] if step.text else []
        return kept

    def _reads(self, clause: Clause, told: Complement) -> None:
        """What happens to the words on one: they are others then ("the number goes up to 550")."""
        text = told.text or told.figure or (str(told.count) if told.count else "")
        if text and self._cast.last:
            self._stage.steps.append(counted(self._stage, self._cast.last[-1], told.figures or [text]))
        else:
            self._cast.untold += [word.text for word in (*clause.subject, *clause.verb)]


def _unused(told: Complement, steps: Sequence[Step], cast: Cast) -> list[str]:
    """What was told with a deed that no step of it keeps: figures, a text, a colour, a mark."""
    read = {step.text for step in steps} | {thing.label for thing in cast.things}
    left = [text for text in (*told.figures, told.text) if text and text not in read]
    left += ["arrow"] if told.arrows and not any(step.does == "points to" for step in steps) else []
    left += [told.colour] if told.colour and not any(step.colour for step in steps) else []
    return left


def _is_figure(words: Sequence[Token]) -> bool:
    return len(words) == 1 and bare_of(words[0].key) in FIGURES and not is_pronoun(words[0].key)


def _without_figure(words: Sequence[Token]) -> Sequence[Token]:
    """The words of who bears a figure, before "with the number"; none where there is nobody."""
    bears = next((at for at, word in enumerate(words) if word.key in ("with", "dengan")), 0)
    return words[:bears]


def _until_related(words: Sequence[Token]) -> list[Token]:
    """The words before the first that tells where something is."""
    keys = keys_of(words)
    where = (at for at in range(1, len(words)) if relation_at(keys, at)[0] or side_at(keys, at)[0] or keys[at] == "at")
    return list(words[: next(where, len(words))])
