"""Words around a verb -> whom they name, how those stand to others, and the words, colour and number among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cuereel.artwork.hue import COLOUR_WORDS
from cuereel.direct.staging.cast import Cast, Thing
from cuereel.direct.staging.clauses import STRANGE, is_read, keys_of
from cuereel.direct.staging.lexicon import (
    AMBIENT,
    BODY,
    HASTE,
    HOLDING,
    HOW,
    OWN,
    REPEATED,
    SWINGING,
    UPRIGHT,
    WORN,
    is_arrow,
    is_article,
    is_definite,
    is_pronoun,
    mark_of,
    number_at,
    relation_at,
    side_at,
)
from cuereel.direct.staging.shares import tells_a_share
from cuereel.direct.tokens import Token
from cuereel.direct.words import KINDS, UNTOLD

TEXT = frozenset(
    "text texts word words label labelled labeled labels caption title titled says saying reading named called "
    "overlayed overlaid overlay written teks tulisan kata bertuliskan berlabel bernama judul sign plate".split()
)
"""Words for a text that stands beside them."""

OVER = frozenset("text texts overlayed overlaid overlay teks tulisan bertuliskan written".split())
"""Words for a text that is laid over the picture as a whole."""

CALLED = frozenset("number letter digit figure symbol sign angka nomor huruf simbol tanda".split())
"""Words for what is read, before it."""

_BEARERS = frozenset("sign board poster banner billboard note tag papan spanduk stiker sticker paper kertas".split())
"""Things that bear a text and are nothing without it."""

_ENDS = frozenset({"from", "to", "between", "into", "out of"})
"""Relations of which a text may be one end."""

_FIGURE = re.compile(r"(?:[$€£¥]|Rp)?\d[\d.,:]*\s?(?:%|[a-z]{1,3})?", re.IGNORECASE)
"""A number with its sign or unit."""

DEGREES = frozenset("degree degrees derajat".split())
"""What is measured in them is read beside the thing: nobody draws so many of them."""

_PRICE = re.compile(r"(?:[$€£¥]|Rp)\d[\d.,]*|\d[\d.,]*%")
"""What is read on what is named right before it ("a price tag $5")."""

_JOINTS = frozenset("and dan & , sama".split())
_IDLE = frozenset(
    "masuk keluar pergi show tampilkan there ada now sekarang that which yang so until sampai hingga very end "
    "akhir".split()
)
_UNTIL = frozenset("until till sampai hingga so biar supaya".split())
_MANY = frozenset("many lots banyak".split())

STANDS = frozenset("on in beside above below behind between around".split())
"""Relations that hold, rather than ways to go."""


@dataclass
class Complement:
    """What words tell: those named outright, those they are related to, a side, a text, a colour, a number, a mark.

    `arrows` says that arrows are among them, `spoken` are those named last, `bearer` who bears the text, `labelled` the
    last text put on somebody. `figures` are what something measures ("9%"), `open` a relation to nobody ("drops in"),
    and `related_words` says whether any relation was told. `lost` says that the last name is of nobody who is drawn.
    """

    objects: list[str] = field(default_factory=list)
    related: dict[str, list[str]] = field(default_factory=dict)
    side: str = ""
    text: str = ""
    colour: str = ""
    count: int = 0
    mark: str = ""
    arrows: bool = False
    spoken: list[str] = field(default_factory=list)
    bearer: list[str] = field(default_factory=list)
    open: str = ""
    labelled: str = ""
    figures: list[str] = field(default_factory=list)
    related_words: bool = False
    lost: bool = False
    placed: list[tuple[str, str, str]] = field(default_factory=list)
    """Who stands how to whom: of those named outright, the ones right before the relation."""

    @property
    def figure(self) -> str:
        """What something measures in the end."""
        return self.figures[-1] if self.figures else ""

    def to(self, *hows: str) -> list[str]:
        """Those to whom one of these relations is told, in their order."""
        return [name for how in hows for name in self.related.get(how, ())]


def complement_of(words: Sequence[Token], cast: Cast, deed: str = "") -> Complement:
    """Read words; those who are new in them come into the cast, and stand as they are told to.

    `deed` is what happens, where they follow the verb for that.
    """
    reader = _Reader(words, cast, deed)
    reader.read()
    return reader.told


class _Reader:
    def __init__(self, words: Sequence[Token], cast: Cast, deed: str) -> None:
        self._after_verb, self._strange = bool(deed), deed == STRANGE
        self._words, self._keys, self._cast = list(words), keys_of(words), cast
        self._held: list[str] = []
        self._headless = False
        self._unplaced = 0
        self.told = Complement()

    def read(self) -> None:
        """Take word after word: a side, a relation with those it is to, a text, a colour, a name."""
        at, how = self._after_kind(), ""
        while at < len(self._words):
            side, after = side_at(self._keys, at)
            relation, end = relation_at(self._keys, at)
            if not how and (told_apart := self._share_at(at)):
                self._take(self._words[at:told_apart], how, told_apart)
                at = told_apart
            elif side and not self._describes(at, after) and (after > end or after == len(self._words)):
                self._stand_aside(side)
                at = after
            elif relation and not self._words[at].directs:
                if self._keys[at] == "at" and any(map(is_article, self._keys[end : end + 1])):
                    relation = "beside"  # "a man at a desk"
                self._cast.untold += [word for word in self._keys[at:end] if word in HOLDING]
                how, at = relation, end
                self.told.open, self.told.related_words = relation, True
            elif self._keys[at] in SWINGING and not how:
                at += 1  # whether it is seen tell the steps
            elif self._words[at].directs or (self._keys[at] in HOW and not self._words[at].quoted):
                self._cast.untold += [self._words[at].text] if self._keys[at] in HASTE else []
                at += 1
            elif self._keys[at].isdigit() and self._keys[at + 1 : at + 2] and self._keys[at + 1] in REPEATED:
                self._cast.untold += [word.text for word in self._words[at : at + 2]]  # how often
                at += 2
            elif self._bears(at):
                at, how = self._read_bearer(at, how), ""
            elif how in _ENDS and is_read(self._words[at]):
                at, how = self._read_tile(at, how), ""
            elif _FIGURE.fullmatch(self._words[at].text) and (at + 1 == len(self._words) or self._ends(at + 1)):
                at, how = self._read_figure(at, how), ""
            elif how in ("", "to", "into", "as") and (text := self._sign_at(at)):
                self._put(text, over=False)
                at, how = len(self._words), ""
            elif self._is_text(at):
                at, how = self._read_text(at), ""
            elif self._keys[at] in _IDLE or (is_article(self._keys[at]) and not self._names(at + 1)):
                at += 1
            elif self._keys[at] in _JOINTS:
                at += 1
                continue
            else:
                at = self._read_name(at, how)
                how = how if how in ("between", "as") and self._keys[at : at + 1] in (("and",), ("dan",)) else ""

    def _share_at(self, at: int) -> int:
        """After which word those are told who are some of others ("one of them"); 0 where none are."""
        ends = range(min(at + 4, len(self._keys)), at, -1)
        return next((end for end in ends if tells_a_share(" ".join(self._keys[at:end]))), 0)

    def _after_kind(self) -> int:
        """After "a picture of", "animation of": those say nothing of what is there."""
        at = next((at for at, key in enumerate(self._keys) if not (is_article(key) or key in _IDLE)), 0)
        if self._keys[at : at + 1] and self._keys[at] in ("ikon", "icon") and number_at(self._keys, at + 1)[0]:
            return at + 1  # "ikon dua bank"
        if self._keys[at : at + 1] and self._keys[at] in KINDS - {"logo", "icon", "emblem", "badge", "ikon"}:
            return at + 2 if self._keys[at + 1 : at + 2] in (("of",), ("dari",)) else at + 1
        return 0

    def _describes(self, at: int, after: int) -> bool:
        """Whether a side only tells which one is meant: "the left tree"; "on the left a tree" tells where."""
        return not relation_at(self._keys, at)[0] and after < len(self._keys) and not self._ends(after)

    def _names(self, at: int) -> bool:
        return at < len(self._keys) and not relation_at(self._keys, at)[0]

    def _stand_aside(self, side: str) -> None:
        """A side is that of whoever was named last."""
        for name in self.told.spoken:
            self._cast.change(name, at=side)
        self.told.side = side

    def _is_text(self, at: int) -> bool:
        after = self._keys[at + 1 : at + 2]
        overlaid = bool(after) and after[0] in ("text", "teks", "overlayed") and not is_article(self._keys[at])
        overlaid |= self._keys[at].isdigit() and at + 1 < len(self._words) and is_read(self._words[at + 1])
        return is_read(self._words[at]) or self._keys[at] in TEXT or overlaid

    def _read_text(self, at: int) -> int:
        """A text, with the word for one before or behind it, and "on it"."""
        first = at
        while at < len(self._words) and (self._keys[at] in TEXT and not is_read(self._words[at])):
            at += 1
        start, texts = at, []
        while at < len(self._words) and (is_read(self._words[at]) or self._keys[at].isdigit()):
            texts.append(self._words[at].text)
            at += 1
        if not texts:
            while at < len(self._words) and not relation_at(self._keys, at)[0] and not (texts and self._ends(at)):
                texts.append(self._words[at].text)  # "labelled Theia", "labelled Month 1"
                at += 1
        said = [self._keys[number] for number in range(first, start)]
        while at < len(self._words) and self._keys[at] in TEXT:
            said.append(self._keys[at])
            at += 1
        if not texts and self.told.figures:
            return at  # "90 text": it is the figure that is read
        if not texts:
            self._cast.untold += [self._words[number].text for number in range(first, at)]
            return at
        related, after = relation_at(self._keys, at)
        if related == "on" and not OVER.isdisjoint(said) and (on := self._bearer_at(after)):
            self._cast.change(on[0], label=" ".join(texts))
            return len(self._words)
        self._put(" ".join(texts), over=not OVER.isdisjoint(said))
        if related and after < len(self._keys) and is_pronoun(self._keys[after]):
            return after + 1
        return at

    def _sign_at(self, at: int) -> str:
        """What is read at the end of the words, behind what it is called: "the number 7", "huruf Q"."""
        at += is_article(self._keys[at])
        called, sign = self._keys[at : at + 1], self._words[at + 1 :]
        is_sign = len(sign) == 1 and (len(sign[0].text) == 1 or any(map(str.isdigit, sign[0].text)))
        return sign[0].text if called and called[0] in CALLED and self._after_verb and is_sign else ""

    def _bearer_at(self, at: int) -> list[str]:
        """Who is there already, where the rest of the words name nobody else: what a text is written on."""
        words = self._words[at:]
        return self._cast.those(words, new=False) if words and not is_pronoun(words[0].key) else []

    def _put(self, text: str, *, over: bool) -> None:
        """A text is that of whoever was named last; what is laid over a picture, or said of nobody, is left open."""
        if self.told.lost:
            self._cast.untold.append(text)
            self.told.lost = False
        elif self.told.spoken and not over and not self.told.arrows:
            bearer = self._cast.called(self.told.spoken[-1])
            if bearer is not None and bearer.label and bearer.count > 1:
                self._cast.own(bearer, bearer.label)  # two that are called so and so: one name each
            self._cast.change(self.told.spoken[-1], label=text)
            self.told.labelled = text
        else:
            self.told.text = f"{self.told.text} {text}".strip()
            self.told.bearer = self._held[:1] or self.told.objects[-1:]

    def _bears(self, at: int) -> bool:
        """Whether a sign or a board is named right before what is to be read on it."""
        after = self._words[at + 1] if at + 1 < len(self._words) else None
        return self._keys[at] in _BEARERS and after is not None and is_read(after)

    def _read_bearer(self, at: int, how: str) -> int:
        """A sign, with its text: a thing of its own."""
        end = at + 1
        while end < len(self._words) and is_read(self._words[end]):
            end += 1
        self._name([Thing(self._words[at].text, label=" ".join(word.text for word in self._words[at + 1 : end]))], how)
        return end

    def _read_tile(self, at: int, how: str) -> int:
        """A text at the end of an arrow or of a way: a tile; an email from somebody bears the address."""
        if how == "from" and self.told.spoken and not (self._after_verb or self.told.arrows):
            self._cast.change(self.told.spoken[-1], label=self._words[at].text)
            return at + 1
        self._name([Thing(self._words[at].text, label=self._words[at].text)], how)
        return at + 1

    def _name(self, things: list[Thing], how: str) -> None:
        """Somebody new, or who is there already by that name."""
        names = [thing.name for thing in things]
        self._cast.things += [thing for thing in things if self._cast.called(thing.name) is None]
        if how:
            self.told.related.setdefault(how, []).extend(names)
        else:
            self.told.objects += names
        self.told.spoken, self.told.open = names, ""

    def _read_figure(self, at: int, how: str) -> int:
        """What something measures: now ("a battery at 100%"), or in the end."""
        figure = self._words[at].text
        if how in ("loose", "of") and self.told.spoken:
            self._cast.change(self.told.spoken[-1], label=figure)
        else:
            self.told.figures.append(figure)
        return at + 1

    def _read_name(self, at: int, how: str) -> int:
        """A name, up to the next relation, text, joint or side."""
        end = at
        while end < len(self._words) and (end == at or not self._ends(end)):
            end += 1
        words, keys = self._words[at:end], self._keys[at:end]
        telling = [word for word in words if word.key not in UNTOLD and not is_article(word.key)]
        if mark := mark_of(keys):
            self.told.mark = mark
        elif telling and all(word.key in COLOUR_WORDS for word in telling) and how in ("", "from", "to", "into", "as"):
            self.told.colour = telling[-1].key if how != "from" else self.told.colour
        elif telling and all(word.key in HOW for word in telling):
            self._cast.untold += [word.text for word in telling if word.key in HASTE]
        elif telling and all(word.key in _MANY for word in telling):
            self.told.count = self.told.count or 8
        elif len(telling) > 1 and is_arrow(telling[0].key) and all(word.key in SWINGING for word in telling[1:]):
            self.told.arrows = True
        elif telling and is_arrow(telling[-1].key) and len(telling) < 3:
            self.told.arrows = True
            self._cast.untold += [word.text for word in telling[:-1] if not word.key.isdigit()]
        else:
            self._take(words, how, end)
        return end

    def _take(self, words: Sequence[Token], how: str, end: int) -> None:
        """Those whom words name: outright, or as those that the relation before them is to."""
        while len(words) > 1 and words[-1].key in HOW:
            self._cast.untold += [words[-1].text] if words[-1].key in HASTE else []
            words = words[:-1]
        priced = len(words) > 1 and _PRICE.fullmatch(words[-1].text)
        if priced or (len(words) > 2 and words[-2].key == "of" and _FIGURE.fullmatch(words[-1].text)):
            self._take(words[: -2 if words[-2].key == "of" else -1], how, end)
            self._cast.untold += [] if self.told.spoken else [words[-1].text]
            for name in self.told.spoken[-1:]:
                self._cast.change(name, label=words[-1].text)  # "a price tag of $200"
            return
        if len(words) == 2 and words[0].key.isdigit() and words[1].key in DEGREES and self.told.spoken:
            self._cast.change(self.told.spoken[-1], label=f"{words[0].text}°")
            return
        self.told.count = next((int(word.key) for word in words if word.key.isdigit()), self.told.count)
        if how == "with" and words[-1].key.isdigit() and len(words) > 1 and self._count_of(self.told.objects) > 1:
            self._cast.change(self.told.objects[0], label=" ".join(word.text for word in words))
            self.told.labelled = " ".join(word.text for word in words)  # "three doors with room 1, room 2, room 3"
            self.told.spoken = self.told.objects[:1]
            return
        ambient = how == "in" and words[-1].key in AMBIENT
        aside = bool(self.told.spoken or how or self._after_verb)
        part = words[-1].key in BODY and how not in STANDS and aside
        own = words[0].key in OWN and self._strange and not how
        worn = how in ("in", "with") and words[-1].key in WORN
        upright = how == "on" and words[-1].key in UPRIGHT
        if how == "loose" or ambient or part or own or worn or upright:
            self._cast.untold += [word.text for word in words]
            return
        meant = is_pronoun(words[-1].key) or (how in STANDS and words[-1].key in BODY)
        if meant and self.told.lost:
            return  # "with a cannon in it", where there is no cannon
        if meant and self.told.objects and how:
            before = self._cast.before if self._after_verb else self._cast.last
            others = [name for name in before if name not in self.told.objects]
            found = list(self.told.objects) if self._held or self.told.arrows else others
            if self.told.arrows and how == "between":
                return
        elif self._after_verb and how in STANDS and meant:
            found = [name for name in self._cast.before if name not in self._cast.last] or list(self._cast.last)
        elif self._headless and how in STANDS and self._cast.things:
            # where somebody stands who is not drawn: without him it would be told of the others
            self._cast.untold += [word.text for word in words]
            return
        else:
            there = {thing.name for thing in self._cast.things}
            found = self._cast.those(words, like=self._count_of(self.told.objects))
            if self._is_another(words, found, there, end):
                self._cast.untold.append(f"more than one {words[0].text.casefold()}")
        if how in STANDS and not self._held:
            others = [name for name in found[:1] if name not in self.told.objects]
            self.told.placed += [(name, how, other) for name in self.told.objects[self._unplaced :] for other in others]
            self._unplaced = len(self.told.objects)
        if not found:
            self.told.lost = not is_pronoun(words[-1].key)
            self._headless = self.told.lost and not how
            return
        if self._headless and how in STANDS:
            return
        self._headless = self._headless and bool(how)
        self.told.lost = False
        if how in STANDS and self._held and not any(name in self._held for name in found):
            for name in self._held:
                self._cast.change(name, to=found[0], how=how)  # "a phone with a bird on top of it"
        elif how == "with" and (holders := self.told.objects or self._cast.last * self._after_verb):
            self._held = found
            for name in found:
                self._cast.change(name, to=holders[0], how="beside")
        elif how == "with" and (text := self.told.text or self.told.figure) and not self.told.bearer:
            self._cast.change(found[0], label=text)  # "90 with a rocket icon"
            self.told.text, self.told.figures = "", []
            self.told.objects += found
        elif how and how != "of":
            self.told.related.setdefault(how, []).extend(found)
        else:
            self.told.objects += found
        self.told.spoken, self.told.open = found, ""

    def _is_another(self, words: Sequence[Token], found: Sequence[str], there: set[str], end: int) -> bool:
        """Whether a bare name that is on the stage already is of another one: it goes on to tell which."""
        bare = (
            len(words) == 1 and not words[0].quoted and not is_definite(keys_of(words)) and not is_pronoun(words[0].key)
        )
        return (
            bare
            and bool(found)
            and not self.told.objects
            and there.issuperset(found)
            and relation_at(self._keys, end)[0] in STANDS
        )

    def _count_of(self, names: Sequence[str]) -> int:
        thing = self._cast.called(names[0]) if names else None
        return thing.count if thing is not None else 0

    def _ends(self, at: int) -> bool:
        key = self._keys[at]
        if self._words[at].directs or key in _UNTIL:
            return True
        side = side_at(self._keys, at)[0] and key in ("on", "at", "in", "to", "di", "ke")
        joint = key in _JOINTS | TEXT or key in ("that", "which", "yang")
        related = relation_at(self._keys, at)[0]
        return bool(self._words[at].quoted or side or joint or (related and related != "of"))
