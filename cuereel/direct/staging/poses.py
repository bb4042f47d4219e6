"""A cue that tells what persons do -> those persons in their postures, what they hold, and the words that are left.

Every word that is taken is either seen or told: the rest of the cue goes to the teller of stories, which reads on with
those who are there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cuereel.artwork.words import is_root, one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Cast, Thing
from cuereel.direct.staging.clauses import is_read
from cuereel.direct.staging.feelings import FACE, feeling
from cuereel.direct.staging.lexicon import ALIKE, is_article, number_at, relation_at
from cuereel.direct.staging.people import (
    ALOFT,
    AT_DESK,
    BETWEEN,
    BOARDS,
    BROAD,
    CALLED,
    GENERIC,
    HANDS,
    HANGING,
    INSTEAD,
    LAPTOPS,
    MERGED,
    OPENS,
    OURS,
    PEOPLE,
    PHONES,
    PRONOUNS,
    SAYS,
    SCREENS,
    SIGNS,
    VERBS,
)
from cuereel.direct.staging.play import Step
from cuereel.direct.tokens import Token, tokens
from cuereel.direct.words import UNTOLD, bare_of

MOST = 4
"""As many persons as are seen well beside each other."""

JOINTS = frozenset(", ; : .".split())
AND = frozenset("and dan & sambil while".split())
THEN = frozenset("then lalu kemudian terus trus".split())
_BECOMES = frozenset("turns becomes gets jadi menjadi berubah looks turning becoming".split())
PAIR = 2
MACHINES = LAPTOPS | SCREENS | PHONES | {"keyboard"}
HEAVY = frozenset("heavy berat".split())
OWNED = frozenset("his her their its my own each masing-masing sebuah seekor selembar se up".split())
SMALL_WORDS = frozenset("at to in on with of for by the a di ke dengan".split())
ALIKE_EACH = re.compile(r"(?:each|masing-masing)(?= |$)")


@dataclass
class Posed:
    """Persons in their postures: things and steps of a story, what nothing shows, and the words that are left."""

    things: list[Thing] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    lettered: list[str] = field(default_factory=list)
    rest: str = ""


def posed(text: str, naming: Naming, *, tiles: bool = False) -> Posed | None:
    """The persons that a cue begins with and what they do; None where it tells of no such thing."""
    reader = _Reader(tokens(text), naming, tiles=tiles)
    while reader.take():
        pass
    return reader.told() if reader.people else None


@dataclass
class _Tail:
    """What follows a verb: numbers of words; `read` says that somebody bears the `label`."""

    object: list[int] = field(default_factory=list)
    machine: list[int] = field(default_factory=list)
    bases: list[list[int]] = field(default_factory=list)
    near: list[list[int]] = field(default_factory=list)
    targets: list[list[int]] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
    label: str = ""
    read: bool = False
    desk: bool = False
    related: bool = False


class _Reader:
    def __init__(self, words: Sequence[Token], naming: Naming, *, tiles: bool) -> None:
        self._words = words
        self._keys = tuple("“" if word.quoted else word.key for word in words)
        self._cast = Cast(naming, tiles=tiles)
        self._at = 0
        self._steps: list[Step] = []
        self._untold: list[str] = []
        self.people: list[str] = []
        self._now: list[str] = []

    def told(self) -> Posed:
        """What was taken, and the words after it."""
        untold = [*self._untold, *self._cast.untold]
        rest = " ".join(f'"{word.text}"' if word.quoted else word.text for word in self._words[self._at :])
        return Posed(self._cast.things, self._steps, untold, self._cast.lettered, rest)

    # -- clause after clause

    def take(self) -> bool:
        """One thing that persons do, or feel; False where the next words tell of something else."""
        start = self._at
        while self._at < len(self._keys) and self._keys[self._at] in JOINTS | AND | THEN:
            self._at += 1
        if self._at < len(self._keys) and (self._takes_feeling(start) or self._takes_deed()):
            return True
        self._at = start
        return False

    def _verb(self, at: int) -> tuple[str, int]:
        """What is done from a word on, and after which word that is told; ("", at) for nothing."""
        said = " ".join(self._keys[at:])
        for pattern, pose in VERBS:
            if found := pattern.match(said):
                return pose, at + len(found[0].split())
        return "", at

    def _takes_feeling(self, start: int) -> bool:
        """What somebody feels, of those who are there: "sweating", "his face turns sad"."""
        at, opens = self._at, self._at
        if not self._now:
            return False
        changes = any(key in THEN for key in self._keys[start:at])
        while at < len(self._keys) and not feeling(self._keys[at]):
            key = self._keys[at]
            known = bare_of(key) in FACE or key in PRONOUNS | _BECOMES | BETWEEN | {
                "his",
                "her",
                "and",
                "very",
                "nya",
                "look",
            }
            known = known or key in PEOPLE or is_article(key)
            if not known or at - opens > 5:
                return False
            changes = changes or key in _BECOMES
            at += 1
        if at == len(self._keys) or self._verb(at)[0]:
            return False
        felt = feeling(self._keys[at])
        who = self._now
        if changes:
            self._steps += [Step(name, "feels", text=felt, said=self._words[at].text) for name in who]
        else:
            for name in who:
                self._cast.change(name, face=felt)
        self._at = at + 1
        return True

    def _takes_deed(self) -> bool:
        """Persons, or those before, and what they do."""
        save = (self._at, list(self._cast.things), list(self._untold), list(self._cast.untold), list(self._now))
        names = self._persons()
        self._skip()
        bases: list[list[int]] = []
        if names and not self._verb(self._at)[0] and (related := self._relation()) and related[0] == "on":
            self._at = related[1]
            bases = [self._noun_phrase()]  # "a man on a hill shouting"
            self._skip()
        verb, end = self._verb(self._at)
        if names and not verb and (held := self._in_hand()):
            verb, end = held
        said = " ".join(word.text for word in self._words[self._at : end])
        self._now, self._verb_at, self._at = names or self._now, self._at, end
        if verb and self._now and self._does(verb, said):
            for base in bases:
                self._stand_on(base)
            self.people += names
            return True
        self._restore(save)
        return False

    def _in_hand(self) -> tuple[str, int] | None:
        """ "With a phone in his hand": that is held."""
        if self._keys[self._at : self._at + 1] not in (("with",), ("dengan",)):
            return None
        start = self._at
        self._at += 1
        words = self._noun_phrase()
        held = bool(words) and HANDS.match(" ".join(self._keys[self._at :]))
        self._at = start
        return ("holds", start + 1) if held else None

    def _skip(self) -> None:
        while self._at < len(self._keys) and self._keys[self._at] in BETWEEN | PRONOUNS:
            self._at += 1

    def _restore(self, save: tuple[int, list[Thing], list[str], list[str], list[str]]) -> None:
        self._at, self._cast.things, self._untold, self._cast.untold, self._now = save

    # -- who

    def _persons(self) -> list[str]:
        """Those who are named, "a boss and a worker", each for itself."""
        out: list[str] = []
        at = self._at
        while True:
            found, end = self._group(at)
            if not found:
                break
            out += found
            self._at = end
            if end < len(self._keys) and self._keys[end] in AND - {"sambil", "while"}:
                at = end + 1
            else:
                break
        return out

    def _group(self, at: int) -> tuple[list[str], int]:
        """So many persons of one kind, from a word on, and after which word."""
        keys, first = self._keys, at
        count, article = 0, False
        while at < len(keys) and (keys[at] in OPENS or keys[at] in ("orang", "the") or number_at(keys, at)[0]):
            number, after = number_at(keys, at)
            if number and keys[at] not in ("a", "another"):
                count, at = (MOST if keys[at] in ALIKE and number > MOST else number), after
                continue
            if keys[at] == "orang" and not (count and at + 1 < len(keys) and keys[at + 1] in PEOPLE):
                break
            article = article or keys[at] in ("a", "an", "seorang", "seseorang", "one", "the")
            if keys[at] == "seseorang":
                break
            at += 1
        felt, told = "", []
        nouns: list[int] = []
        while at < len(keys) and (keys[at] in PEOPLE | GENERIC or feeling(keys[at]) or self._describes(at)):
            if self._verb(at)[0] and nouns:
                break
            if keys[at] in PEOPLE | GENERIC:
                nouns.append(at)
            elif feeling(keys[at]):
                felt = feeling(keys[at])
            else:
                told.append(self._words[at].text)
            at += 1
        persons = [n for n in nouns if keys[n] not in GENERIC]
        if not persons or count > MOST:
            return [], first
        said = " ".join(self._words[n].text.casefold() for n in nouns)
        plural = self._is_plural(keys[persons[-1]])
        many = count or (3 if plural and not article else 1)
        if many == 3 and not count and {"friends"} & set(keys[first:at]):
            many = 2
        self._untold += told
        names = []
        one = self._single(said)
        for number in range(many):
            name = self._free(f"{one} {number + 1}" if many > 1 else one)
            self._cast.things.append(Thing(name, art=self._art(one), pose="stands", face=felt))
            names.append(name)
        return names, at

    def _describes(self, at: int) -> bool:
        """Whether a word stands before a person and only tells what kind: it is told."""
        after = self._keys[at + 1 : at + 3]
        known = self._verb(at)[0] or relation_at(self._keys, at)[0] or self._keys[at] in JOINTS | AND | BETWEEN
        return not known and any(key in PEOPLE for key in after[:1]) and self._keys[at].isalpha()

    def _is_plural(self, key: str) -> bool:
        if key in ("people", "men", "women", "children"):
            return True
        return "-" in key or bool(one_of(key) and not is_root(key) and key != "boss")

    def _single(self, said: str) -> str:
        *before, noun = said.split()
        irregular = {"people": "person", "men": "man", "women": "woman", "children": "child", "someone": "person",
                     "somebody": "person", "orang": "person", "seseorang": "person", "boss": "boss"}  # fmt: skip
        one = irregular.get(noun) or (noun if is_root(noun) else one_of(noun) or noun)
        return " ".join([*before, one])

    def _art(self, name: str) -> str:
        naming = self._cast.naming
        ways = (name, name.split()[-1], name.split()[0], "person")
        return next((each for each in ways if naming.knows(each) and not naming.coverage(each).missing), "person")

    def _free(self, name: str) -> str:
        names, number, free = {thing.name for thing in self._cast.things}, 2, name
        while free in names:
            free, number = f"{name} {number}", number + 1
        return free

    # -- what they do

    def _does(self, verb: str, said: str) -> bool:
        """Have those of now do something, with what is told after it; False where that cannot be seen."""
        tail = self._tail()
        before = self._pose_of(self._now[0])
        if before != "stands":
            verb = MERGED.get((before, verb), "")
        done = self._shake_hands() if verb == "shakes hands" else bool(verb) and self._poses(verb, tail)
        if not done:
            return False
        for base in tail.bases[:1]:
            self._stand_on(base)
        for near in [*tail.bases[1:], *tail.near]:
            self._stand_near(near)
        self._untold += [self._words[n].text for n in tail.unread if self._keys[n] not in UNTOLD]
        self._untold += [tail.label] if tail.label and not tail.read else []
        self._steps += [Step(name, "acts", said=said) for name in self._now]
        return True

    def _pose_of(self, name: str) -> str:
        thing = self._cast.called(name)
        return thing.pose if thing is not None else ""

    def _pose(self, pose: str) -> bool:
        for name in self._now:
            self._cast.change(name, pose=pose)
        return True

    def _shake_hands(self) -> bool:
        """Two who shake hands are one picture."""
        if len(self._now) != PAIR:
            return False
        one, other = self._now
        self._cast.things = [thing for thing in self._cast.things if thing.name != other]
        self._cast.change(one, pose="shakes hands", partner=other)
        self._now = [one]
        return True

    def _poses(self, verb: str, tail: _Tail) -> bool:
        """The posture for what is done, with what it is done with."""
        machine = tail.machine or (tail.object if self._kinds(tail.object) & MACHINES else [])
        if machine and verb in ("types", "sits", "uses", "looks", "reads", "studies"):
            kinds = self._kinds(machine)
            if kinds & PHONES:
                return self._hold("holds", machine, tail)
            pose = "codes" if kinds & LAPTOPS else "types" if "keyboard" in kinds else "works"
            tail.unread += [n for n in tail.object if n not in machine]
            return self._hold(pose, machine, tail)
        if verb in ("types", "studies") and self._implied(verb):
            tail.unread += tail.object
            art = "laptop" if verb == "types" else "book"
            return self._give("codes" if verb == "types" else "studies", art, art, tail)
        if verb in ("calls", "inspects", "talks", "shouts"):
            tail.unread += tail.object
            self._pose(verb)
            tail.near += tail.targets
            return True
        if verb == "sits":
            tail.unread += tail.object
            return tail.desk and self._pose("sits")
        if verb == "stands":
            tail.unread += tail.object
            return bool(tail.bases or tail.near) and self._pose("stands")
        if verb == "uses":
            verb = "points"  # who has a hand at something reaches for it
        if verb in ("points", "runs", "looks"):
            tail.near.insert(0, tail.object or (tail.targets or [[]])[0])
            return (
                bool(tail.near[0])
                and self._can_stand(tail.near[0], tail)
                and self._pose("stands" if verb == "looks" else verb)
            )
        tail.unread += [n for each in tail.targets for n in each]
        return bool(tail.object) and self._hold(self._posture(verb, tail), tail.object, tail)

    def _implied(self, verb: str) -> bool:
        """Whether what is done is always done with a laptop, or with a book."""
        return verb == "studies" or self._keys[self._verb_at] not in ("work", "works", "working", "bekerja")

    _verb_at = 0

    def _posture(self, verb: str, tail: _Tail) -> str:
        """How one holds such a thing."""
        things = self._kinds(tail.object)
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

    def _kinds(self, words: Sequence[int]) -> set[str]:
        """The nouns among words, each for one."""
        keys = {bare_of(self._keys[n]) for n in words}
        return keys | {one_of(key) for key in keys if one_of(key) and not is_root(key)}

    def _hold(self, pose: str, words: Sequence[int], tail: _Tail) -> bool:
        """Give each of those of now what words name, and the posture in which it is held."""
        heavy = [n for n in words if self._keys[n] in HEAVY]
        texts = [self._words[n].text for n in words if n not in heavy]
        if not texts:
            return False
        if pose == "shows":
            tail.read = True
            return self._give(pose, tail.label, "", tail)
        name, art = self._thing(texts)
        if not art or not self._give(pose, name, art, tail):
            return False
        if heavy and pose in ("lugs", "carries", "pushes"):
            for who in self._now:
                person = self._cast.called(who)
                self._cast.change(who, face=(person.face if person else "") or "sweating")
        else:
            tail.unread += heavy
        return True

    def _give(self, pose: str, name: str, art: str, tail: _Tail) -> bool:
        for number, who in enumerate(self._now):
            called = self._free(f"{name} {number + 1}" if len(self._now) > 1 else name)
            label = tail.label if not art or not tail.read else ""
            tail.read = tail.read or bool(label)
            at = next(at for at, thing in enumerate(self._cast.things) if thing.name == who)
            self._cast.things.insert(at + 1, Thing(called, art=art, label=label, to=who, how="held"))
        return self._pose(pose)

    def _thing(self, texts: Sequence[str]) -> tuple[str, str]:
        """The name and the art of what words name, of one of it; ("", "") where nobody can draw it."""
        *before, noun = texts
        one = noun if is_root(noun.casefold()) or not one_of(noun.casefold()) else one_of(noun.casefold())
        known = [CALLED.get(bare_of(each.casefold()), each) for each in (*before, one)]
        ways = [known, *([*known[:-1], *other.split()] for other in INSTEAD.get(known[-1].casefold(), ())), list(texts)]
        found = (drawn for way in ways if (drawn := self._cast.drawn(way))[0])
        art, missing = next(found, ("", []))
        if not art:
            return "", ""
        self._untold += [word for word in missing if word not in UNTOLD]
        return " ".join([*before, one]), art

    def _can_stand(self, words: Sequence[int], tail: _Tail) -> bool:
        """Whether words name something that is drawn, or lettered where that is allowed."""
        texts = [self._words[n].text for n in words]
        if texts and self._keys[words[-1]] in PEOPLE:
            return True
        return bool(texts) and (self._kinds(words) & OURS or self._cast.tiles or bool(self._thing(texts)[1]))  # type: ignore[return-value]

    def _stander(self, words: Sequence[int], tail: _Tail | None = None) -> str:
        """The name of what stands there beside the persons; "" for what nobody can draw, which is told."""
        texts = [self._words[n].text for n in words]
        if not texts:
            return ""
        if self._keys[words[-1]] in PEOPLE:
            return self._somebody(words)
        kinds = self._kinds(words)
        if kinds & OURS and len(texts) == 1:
            name, art = next(iter(kinds & OURS)), ""
        else:
            name, art = self._thing(texts)
            if not art and self._cast.tiles:
                name = " ".join(texts)
                self._cast.lettered.append(name)
            elif not art:
                self._untold += texts
                return ""
        label = ""
        if tail is not None and tail.label and not tail.read:
            label, tail.read = tail.label, True
            art = "" if kinds & BOARDS else art
        name = self._free(name)
        self._cast.things.append(Thing(name, art=art, label=label))
        return name

    def _somebody(self, words: Sequence[int]) -> str:
        """Somebody to whom those of now do something: who runs after one who runs, or talks to one who talks."""
        pose = self._pose_of(self._now[0])
        before = self._at
        names, _ = self._group(words[0])
        self._at = before
        for name in names:
            self._cast.change(name, pose=pose if pose in ("runs", "talks") else "stands")
        self.people += names
        return ""

    def _stand_on(self, words: Sequence[int]) -> None:
        """Those of now stand on something."""
        if base := self._stander(words):
            for who in self._now:
                self._cast.change(who, to=base, how="on")

    def _stand_near(self, words: Sequence[int]) -> None:
        """Something stands beside those of now."""
        if name := self._stander(words, self._read_tail):
            self._cast.change(name, to=self._now[-1], how="beside")

    _read_tail: _Tail | None = None

    # -- what follows a verb

    def _tail(self) -> _Tail:
        """All that is told after a verb, up to where something else begins."""
        tail = self._read_tail = _Tail()
        while self._at < len(self._keys):
            said, key = " ".join(self._keys[self._at :]), self._keys[self._at]
            if key in JOINTS | THEN or key in AND:
                break
            if found := HANDS.match(said) or ALIKE_EACH.match(said):
                self._at += len(found[0].split())
            elif found := AT_DESK.match(said):
                self._at += len(found[0].split())
                tail.desk = True
            elif (found := SAYS.match(said)) and (text := self._text(self._at + len(found[0].split()))):
                tail.label, self._at = text
            elif self._verb(self._at)[0]:
                break
            elif related := self._relation():
                self._take_related(tail, *related)
            elif is_read(self._words[self._at]):
                tail.label = f"{tail.label} {self._words[self._at].text}".strip()
                self._at += 1
            else:
                words = self._noun_phrase()
                if not words:
                    tail.unread.append(self._at)
                    self._at += 1
                elif not tail.object and not tail.related:
                    tail.object = words
                else:
                    tail.unread += words
        return tail

    def _relation(self) -> tuple[str, int, str] | None:
        """The relation at the next word: which, after which word, and how it is said."""
        name, end = relation_at(self._keys, self._at)
        if not name and self._keys[self._at : self._at + 1] == ("at",):
            name, end = "to", self._at + 1
        return (name, end, " ".join(self._keys[self._at : end])) if name and name != "of" else None

    def _take_related(self, tail: _Tail, name: str, end: int, said: str) -> None:
        first, self._at = self._at, end
        words = self._noun_phrase()
        tail.related = True
        if not words:
            tail.unread += [n for n in range(first, end) if self._keys[n] not in SMALL_WORDS]
        elif self._kinds(words) & MACHINES and not tail.machine and name != "to":
            tail.machine = words
        elif name in ("on", "above"):
            tail.bases.append(words)
        elif name == "beside" or said in ("in front of", "infront of", "di depan"):
            tail.near.append(words)
        elif name in ("to", "loose"):
            tail.targets.append(words)
        else:
            tail.unread += [n for n in range(first, self._at) if self._keys[n] not in SMALL_WORDS]

    def _noun_phrase(self) -> list[int]:
        """The words of a name from the next word on, without what only opens it."""
        out: list[int] = []
        while self._at < len(self._keys):
            key, word = self._keys[self._at], self._words[self._at]
            said = " ".join(self._keys[self._at :])
            if key in JOINTS | AND | THEN or key in ("that", "which", "yang") or is_read(word) or word.quoted:
                break
            stops = HANDS.match(said) or SAYS.match(said) or AT_DESK.match(said)
            if stops or (relation_at(self._keys, self._at)[0] not in ("", "of")) or (out and self._verb(self._at)[0]):
                break
            if not (is_article(key) or key in OWNED):
                out.append(self._at)
            self._at += 1
        return out

    def _text(self, at: int) -> tuple[str, int] | None:
        """The words to be read from one on, up to a joint, and after which."""
        out: list[str] = []
        while at < len(self._keys) and self._keys[at] not in JOINTS | THEN:
            if out and not self._words[at].quoted and (relation_at(self._keys, at)[0] or self._keys[at] in AND):
                break
            out.append(self._words[at].text)
            at += 1
        return (" ".join(out), at) if out else None
