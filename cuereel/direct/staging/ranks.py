"""Several alike in a row: how a cue opens with them, and who of a story stands in one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from cuereel.artwork.vocabulary import VERBS
from cuereel.artwork.words import one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Cast, Thing
from cuereel.direct.staging.lexicon import is_tile, number_at
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.words import UNTOLD, fold

FEWEST, MOST = 2, 10
"""How many stand in a row of which each acts for itself."""

UNSAID = 4
"""How many there are in a row where nobody says it."""

_ENGLISH = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_INDONESIAN = "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split()

PLACES = {word: at for words in (_ENGLISH, _INDONESIAN) for at, word in enumerate(words)}
"""Which of a row an ordinal is for, from 0."""

NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d+)"
"""A pattern of a number of members."""

IN_TURN = (
    r"(?:one(?: |-)by(?: |-)one|one at a time|one after (?:the |each )?(?:other|another)|in turn"
    r"|in (?:order|sequence)(?! to\b)|(?:secara )?(?:bergiliran|gantian)|secara berurutan"
    r"|satu[- ](?:(?:per|demi)[- ]?)?satu|satu persatu|berurutan|bergantian)"
)
"""A pattern of the words that ask for one member after the other."""

STANDING = (
    r"(?:(?:all |standing |lined up )?in (?:a|one) (?:row|line)|side by side|next to each other|lined up"
    r"|in two (?:rows|lines)"
    r"|berjajar|berjejer|berderet|berbaris|sejajar|bersebelahan|dalam (?:dua|satu) baris)"
)
"""A pattern of how several stand in a row."""

COMING = (
    r"(?:(?:that |which |yang )?(?:pop|come|show|fade|slide|appear|muncul|keluar|datang)(?:s|ping|ing)?"
    rf"(?: up| in| out)?(?: {IN_TURN})?|{IN_TURN})"
)
"""A pattern of how they come."""

SHOW = r"(?:(?:show|tampilkan|tampilin|tunjukkan|tunjukin|ada|there (?:are|is)) (?:the )?)"
"""A pattern of how a cue opens that asks to see something."""

_KIND = r"(?:an? )?(?:picture|photo|image|animation|gambar|foto|animasi)(?:s| of| dari)? "
_ROW = re.compile(
    rf"(?:{SHOW}|{_KIND})?(?:(?P<row>(?:an? )?(?:row|line|series) of|deretan|barisan|sederet|jejeran"
    rf"|sebaris) )?"
    rf"(?:(?P<count>{NUMBER}) )?(?:identical |buah |lembar |ikon )?(?P<noun>[\w-]+(?: [\w-]+){{0,2}}?)"
    rf"(?P<icons> icons?| ikon)?(?:,? (?P<standing>{STANDING}))?(?:,? (?P<coming>{COMING}))?"
    rf"(?:,? (?P<then>{STANDING}))?",
    re.IGNORECASE,
)
"""A row, how many and of what, and how they stand and come."""

_TIED = re.compile(
    rf"(?:{SHOW})?(?:(?:an? )?(?:row|line) of )?(?:(?P<count>{NUMBER}) |several |some |beberapa )?"
    rf"(?P<noun>[\w-]+)(?: {STANDING})? (?:that are |which are |are |yang |saling )*"
    r"(?:connected|linked|joined|tied(?: together)?|nyambung|tersambung|terhubung|disambung(?:kan|in)?"
    r"|dihubung(?:kan|in)|connecting)"
    r"(?: together| to each other| satu sama lain)?"
    r"(?: (?:(?:with|by|via|using|pakai|pake|dengan|oleh|lewat) )?(?:an? |some )?(?P<kind>lines?|arrows?"
    r"|garis(?:-garis)?|panah))?"
    rf"(?: {STANDING})?",
    re.IGNORECASE,
)
"""Several that are joined by lines."""

_HOLLOW = frozenset("icon icons ikon thing things item items it them they row line".split())
"""Words that name nothing that stands in a row."""


@dataclass
class Rank:
    """A story of which several are alike: `row` are those as they stood at first, by whom they are now; "" for nobody.

    `acted` are those of the row whom the story spoke of last, `spoken` says that this cue did, `stood` that the row was
    there before it. `ties` are the lines between them. `uncounted` says that this cue opened with them, and not how
    many they are.
    """

    naming: Naming
    things: list[Thing]
    steps: list[Step]
    row: list[str]
    acted: list[str] = field(default_factory=list)
    spoken: bool = False
    stood: bool = False
    untold: list[str] = field(default_factory=list)
    uncounted: bool = False

    def resize(self, count: int) -> None:
        """Be of so many, where nobody said how many they are and nothing has happened to them yet (in place)."""
        if not self.uncounted or self.steps or not FEWEST <= count <= MOST or count == len(self.row):
            return
        first = self.things[0]
        noun = re.sub(r"^first | pertama$", "", first.name)
        new = members(noun, count, first.art, indonesian=first.name.endswith(" pertama"))
        self.things[:] = [replace(first, name=thing.name) for thing in new]
        self.row[:] = [thing.name for thing in new]

    @property
    def there(self) -> list[str]:
        """Who of the row is there."""
        return [name for name in self.row if name]

    @property
    def ties(self) -> list[tuple[str, str]]:
        """The lines from one to another, in their order."""
        return list(dict.fromkeys((step.who, step.to) for step in self.steps if step.does in TYING))

    @property
    def reads(self) -> bool:
        """Whether some of the row are only read: what is drawn over them would hide their words."""
        mates = [self.thing(name) for name in self.there]
        return any(not thing.art or not self.naming.art(thing.art) for thing in mates)

    def label(self, name: str, text: str) -> None:
        """Let the one of that name bear a text from the start (in place)."""
        self.things[:] = [replace(each, label=text) if each.name == name else each for each in self.things]

    def thing(self, name: str) -> Thing:
        """The one of that name."""
        return next(each for each in self.things if each.name == name)

    def told(self, *, goes_on: bool) -> Story:
        """The story as it is now."""
        return Story(tuple(self.things), tuple(self.steps), tuple(dict.fromkeys(self.untold)), goes_on, row=True)


TYING = ("connects to", "points to")
"""Deeds that leave a line."""


def tying(line: str) -> str:
    """The deed by which one is tied to another: with an arrow, or with a plain line."""
    return "points to" if re.match(r"arrow|panah", line, re.IGNORECASE) else "connects to"


GOING = ("leaves", "vanishes", "goes into")
"""Deeds after which one is not there."""


def members(noun: str, count: int, art: str, *, indonesian: bool) -> list[Thing]:
    """So many alike, each with a name of its own; without art, tiles with their numbers."""
    ordinals = _INDONESIAN if indonesian else _ENGLISH
    names = [f"{noun} {each}" if indonesian else f"{each} {noun}" for each in ordinals[:count]]
    return [Thing(name, art=art, label="" if art else str(number)) for number, name in enumerate(names, 1)]


def opened(text: str, naming: Naming) -> Rank | None:
    """The row that a text asks for and nothing else; None where it asks for none."""
    text = " ".join(text.split()).strip(" .")
    if found := _TIED.fullmatch(text):
        rank = _of(found["count"] or "", found["noun"], naming, tied=True, text=text)
        if rank is not None:
            does = tying(found["kind"] or "")
            rank.steps += [Step(one, does, to=other) for one, other in zip(rank.row, rank.row[1:], strict=False)]
        return rank
    found = _ROW.fullmatch(text)
    asked = found and (found["row"] or found["standing"] or found["then"] or (found["count"] and found["icons"]))
    if found is None or not asked or not (found["count"] or found["row"]):
        return None
    rank = _of(found["count"] or "", found["noun"], naming, tied=False, text=text)
    rows = re.search(r"\b(?:two|dua)\b", f"{found['standing'] or ''} {found['then'] or ''}")
    if rank is None or (rows and len(rank.row) < _TWO_ROWS):
        return None
    rank.uncounted = not found["count"]
    if re.search(IN_TURN, found["coming"] or "", re.IGNORECASE):
        rank.steps += [Step(name, "comes", said=text) for name in rank.row]
    return rank


_TWO_ROWS = 5
"""From how many on they stand in two rows."""


_OF_INDONESIAN = re.compile(
    r"\b(?:deretan|barisan|sederet|jejeran|sebaris|berjajar|berjejer|berderet|berbaris|sejajar|bersebelahan|ikon|dua"
    r"|tiga"
    r"|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|dengan|pake|pakai|nyambung|saling|ter\w+|di\w{5,}kan)\b",
    re.IGNORECASE,
)


COUNTER = r"(?:buah|lembar|ekor|orang|potong|keping|helai|batang|biji|pieces? of|sheets? of|slices? of)"
"""A pattern of the words with which things are counted."""

_SO_MANY = re.compile(
    rf"{SHOW}?(?P<count>{NUMBER}) (?:{COUNTER} |ikon )?(?P<noun>[\w-]+(?: (?!icons?$)[\w-]+)?)(?: icons?| ikon)?",
    re.IGNORECASE,
)


def opened_bare(text: str, naming: Naming) -> Rank | None:
    """So many of a thing of which nobody says how they stand."""
    found = _SO_MANY.fullmatch(" ".join(text.split()).strip(" ."))
    return _of(found["count"], found["noun"], naming, tied=False, text=text) if found else None


def _of(said: str, noun: str, naming: Naming, *, tied: bool, text: str) -> Rank | None:
    """A row of so many of a noun."""
    count = number_at((said.casefold(),), 0)[0] if said else UNSAID
    words = noun.split()
    indonesian = bool(_OF_INDONESIAN.search(text))
    # "kertas" is no plural
    one, plain = (words[-1], True) if indonesian and naming.knows(words[-1]) else single(words[-1])
    told_one = " ".join([*words[:-1], one])
    several = said and (one != words[-1] or plain)
    if not FEWEST <= count <= MOST or fold(words[-1]) in _HOLLOW or not (several or not said):
        return None
    art, missing = drawn(told_one, naming)
    if len(words) == 1 and is_tile(fold(one)) and (tied or not art):
        art, missing = "", []
        return _rank(members(told_one.casefold(), count, art, indonesian=indonesian), naming)
    if art and not missing:
        return _rank(members(told_one.casefold(), count, art, indonesian=indonesian), naming)
    if not _may_be_lettered(words, text):
        return None
    # tiles with its name; that there is no art for it is told
    things = members(told_one.casefold(), count, told_one, indonesian=indonesian)
    return _rank([replace(thing, label=told_one[:1].upper() + told_one[1:]) for thing in things], naming)


def _rank(things: list[Thing], naming: Naming) -> Rank:
    return Rank(naming, things, [], [thing.name for thing in things])


_ICONS = re.compile(r"\b(?:icons?|ikon|logos?)\b", re.IGNORECASE)


def _may_be_lettered(words: Sequence[str], text: str) -> bool:
    """Whether a noun without art may stand in a row as tiles: where icons are asked for, and it is no verb."""
    plain = all(fold(word) not in NO_NAMES and not word[:1].isdigit() for word in words)
    return bool(_ICONS.search(text)) and plain and not (len(words) == 1 and is_tile(fold(words[0])))


NO_NAMES = VERBS | UNTOLD | {"line", "lines", "arrow", "arrows", "garis", "panah", "each", "them", "all", "other"}
"""Words that are of no name: what happens to those that are listed begins with one of them."""


def drawn(name: str, naming: Naming) -> tuple[str, list[str]]:
    """The name by which art shows what is named ("" for none), and what it leaves out."""
    if naming.shows(name) and naming.art(name) and not naming.coverage(name).missing:
        return name, []
    return Cast(naming).drawn(name.split())


def single(word: str) -> tuple[str, bool]:
    """The word for one of several, and whether it is of a language without a plural."""
    twice = re.fullmatch(r"(\w{3,})-\1", word, re.IGNORECASE)
    if twice:
        return twice[1], True
    if fold(word) == "people":
        return "person", False
    one = one_of(fold(word))
    return (one, False) if one else (word, True)


def rank_of(story: Story, naming: Naming) -> Rank | None:
    """Who of a story stands in a row: most of a kind, or else all who stand for themselves."""
    things, steps = list(story.things), list(story.steps)
    for several in [thing for thing in things if thing.count > 1]:
        if several.count + len(things) > MOST + 1 or several.to or several.label:
            return None
        ones = members(several.name.split()[-1], several.count, several.art, indonesian=False)
        ones = [replace(one, at="", label="", size=several.size) for one in ones]
        at = things.index(several)
        things[at : at + 1] = ones
        steps = [each for step in steps for each in _spread(step, several.name, [one.name for one in ones])]
    names = [thing.name for thing in things]
    if len(set(names)) < len(names):
        return None
    heirs = {step.to: step.who for step in steps if step.does == "becomes" and step.to}
    own = [thing for thing in things if thing.name not in heirs]
    kinds = list(dict.fromkeys(thing.art for thing in own))
    groups = [[thing for thing in own if thing.art == kind and not thing.to] for kind in kinds]
    group = max(groups, key=len)
    if story.row:
        group = [thing for thing in own if not thing.at and not thing.to]  # the others have a place of their own
        group = [thing for thing in own if thing.how == "around"] or group
    if len(group) < FEWEST:
        group = [thing for thing in own if not thing.to] if len(own) > FEWEST else []
    if len(group) < FEWEST or (not story.row and any(thing.to in {each.name for each in group} for thing in things)):
        return None
    row = [_now(thing.name, heirs, steps) for thing in group]
    return Rank(naming, things, steps, row, list(_acted(steps, row)), stood=True)


def _spread(step: Step, several: str, ones: Sequence[str]) -> list[Step]:
    """A step of several as steps of each of them."""
    if step.who == several:
        return [replace(step, who=one) for one in ones]
    return [replace(step, to=one) for one in ones] if step.to == several else [step]


def _now(name: str, heirs: dict[str, str], steps: Sequence[Step]) -> str:
    """Who stands in one's place; "" where nobody does."""
    for step in steps:
        if step.who == name and step.does in GOING:
            return ""
        if step.who == name and step.does == "becomes" and heirs.get(step.to) == name:
            return _now(step.to, {new: old for new, old in heirs.items() if new != step.to}, steps)
    return name


def _acted(steps: Sequence[Step], row: Sequence[str]) -> Iterator[str]:
    """Those of a row who did the last thing that was done."""
    own = [step for step in steps if step.who in row and step.does not in ("comes", *TYING)]
    last = [step.who for step in own if (step.does, step.colour) == (own[-1].does, own[-1].colour)]
    return iter(spared(own[-1].said, last, row) if own else ())


_SPARING = re.compile(r"\b(?:except|but|apart from|kecuali|selain)\b", re.IGNORECASE)


def spared(said: str, acted: Sequence[str], there: Sequence[str]) -> list[str]:
    """Who is spoken of: those who act, or the few who are named since they do not ("all of them but one")."""
    return [name for name in there if name and name not in acted] if _SPARING.search(said) else list(acted)


_TURNS = re.compile(rf"^{IN_TURN},?\s+|,?\s+{IN_TURN}(?=\s|$)", re.IGNORECASE)


def without_turns(text: str) -> tuple[str, bool]:
    """A clause without the words that ask for one after the other, and whether it has them."""
    bare = " ".join(_TURNS.sub(" ", text).split())
    return (bare, True) if bare != text else (text, False)
