"""Different things in a row: those that a cue lists before it says what happens to them, or that icons show already."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.staging.ranks import COMING, NO_NAMES, NUMBER, SHOW, STANDING, Rank, drawn, single
from cuereel.direct.words import fold

FEWEST, MOST = 3, 6
"""How many different things stand in a row."""

_ANOTHER = re.compile(
    r"^(?:(?:an|the|a|one|yet|satu|sebuah)\s+)*(?:another|other|second|third|more|extra)\s+(?=\w)"
    r"|\s+(?:lain|lainnya|lagi|(?:yang )?(?:kedua|ketiga|satunya))$",
    re.IGNORECASE,
)
"""How one is told from another of the same name."""

_ROW = re.compile(
    rf"^{SHOW}?(?P<row>(?:(?:an? )?(?:row|line|series) of|deretan|barisan|sederet|jejeran|sebaris) )?"
    rf"(?:(?:(?P<count>{NUMBER}) )?(?:different )?(?:icons?|ikon(?:-ikon)?|logos?|things|benda)"
    rf"(?P<standing> {STANDING})?(?P<coming> {COMING})?(?: of| dari)?(?P<ends>\s*[,:]|(?=\s|$))\s*)?",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:row|line|series|icons?|deretan|barisan|sederet|jejeran|sebaris|ikon|logos?)\b", re.IGNORECASE)
_ENTRY = re.compile(
    r"^(?:an? |the |satu |sebuah |then |lalu |terus )*(?:(?:ikon|icon|logo)(?: of)? )?|(?: (?:icons?|ikon|logos?))+$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*[,;]\s*(?:(?:and|dan)\s+)?(?:(?:then|lalu|terus|kemudian)\s+)?"
    r"|\s+(?:and then|and|then|dan|lalu|terus|kemudian)\s+",
    re.IGNORECASE,
)
"""What stands between the names of several."""


def without_another(name: str, others: Sequence[str]) -> str:
    """The noun by which one is called that is told from one of the same name: "laptop" of "another laptop".

    Where none of the `others` is called so, it is a name of its own.
    """
    noun = _ANOTHER.sub("", name).strip()
    return noun if noun and fold(noun) in {fold(_ANOTHER.sub("", other)) for other in others} else name


def brief(names: Sequence[str]) -> list[str]:
    """Names as they are read below things: each by its noun, however it is told from another one."""
    return [without_another(name, [*names[:at], *names[at + 1 :]]) for at, name in enumerate(names)]


def mixed(names: Sequence[str], naming: Naming, *, drawn_only: bool, fewest: int = FEWEST) -> Story | None:
    """Different things in a row, each by its name and coming on its word, the first there from the start.

    None where they are alike, too few or too many; with `drawn_only`, also where art does not show each whole.
    """
    labels = brief(names)
    if not fewest <= len(names) <= MOST or len(set(map(fold, labels))) < 2:
        return None
    arts = [_art(label, naming) for label in labels]
    if drawn_only and not all(arts):
        return None
    things = [
        Thing(name, art=fold(art) if art and not naming.is_brand(art) else label, label=_lettered(label) if art else "")
        for name, art, label in zip(_apart(labels), arts, labels, strict=True)
    ]
    steps = [Step(thing.name, "comes", said=name) for thing, name in zip(things, names, strict=True)][1:]
    return Story(tuple(things), tuple(steps), row=True)


def _art(name: str, naming: Naming) -> str:
    """The name by which art shows all of what is named."""
    art, missing = drawn(name, naming)
    return "" if missing else art


def _lettered(name: str) -> str:
    """A name as it stands below a thing."""
    return name[:1].upper() + name[1:]


def _apart(names: Sequence[str]) -> list[str]:
    """A name for each: the second of one name has its number."""
    seen: Counter[str] = Counter()
    out = []
    for name in names:
        seen[fold(name)] += 1
        out.append(name if seen[fold(name)] == 1 else f"{name} {seen[fold(name)]}")
    return out


def listed_in(text: str) -> list[str]:
    """The names of icons that a text lists and nothing else; none where it lists none."""
    listed = _STANDING.sub("", text)
    lead = _ROW.match(listed)
    bare = listed[lead.end() :] if lead else listed
    names = [_ENTRY.sub("", part.strip()).strip() for part in _BETWEEN.split(bare)]
    asked = len(bare) < len(text) or _ASKS.search(text)
    brief_ones = all(0 < len(name.split()) <= LONGEST for name in names)
    count = number_at((fold(lead["count"]),), 0)[0] if lead and lead["count"] else len(names)
    return names if asked and brief_ones and count == len(names) else []


def stands_in_row(text: str) -> bool:
    """Whether a text that lists icons says how many they are, or that they stand side by side, before it lists them."""
    lead = _ROW.match(text)
    return bool(
        lead and lead["ends"] and lead["ends"].strip() and (lead["count"] or lead["standing"] or lead["coming"])
    )


def opened_mixed(text: str, naming: Naming) -> Rank | None:
    """The row of different things that a text lists and nothing else; None where it lists none."""
    names = listed_in(text)
    story = mixed(names, naming, drawn_only=True, fewest=2)
    if story is None and _may_be_lettered(names, text, naming):
        story = mixed(names, naming, drawn_only=False)
    if story is None:
        return None
    return Rank(naming, list(story.things), list(story.steps), [thing.name for thing in story.things])


def _may_be_lettered(names: Sequence[str], text: str, naming: Naming) -> bool:
    """Whether those of a list for which there is no art stand as tiles: beside drawn ones, or in a row of icons."""
    left = [name for name in names if not _art(name, naming)]
    briefly = all(len(name.split()) < LONGEST and NO_NAMES.isdisjoint(map(fold, name.split())) for name in left)
    return briefly and (len(left) < len(names) or _ROW_OF_ICONS.search(text) is not None)


_ROW_OF_ICONS = re.compile(
    r"\b(?:row|line|series) of (?:\w+ )?(?:icons|logos)\b|\b(?:deretan|barisan|sederet|jejeran|sebaris) ikon",
    re.IGNORECASE,
)

LONGEST = 3
"""Words of a name."""

_STANDING = re.compile(
    r",?\s*(?:(?:all |standing )?in (?:a|one) (?:row|line)|side by side|next to each other|lined up"
    r"|berjajar|berjejer|berderet|berbaris|sejajar|bersebelahan)$",
    re.IGNORECASE,
)


def is_called(thing: Thing, words: str) -> bool:
    """Whether words are the name of one of a row, or of several such."""
    one, _ = single(words.split()[-1]) if words else ("", False)
    said = {fold(words), fold(" ".join([*words.split()[:-1], one]))}
    bare = re.sub(r" \d+$", "", thing.name)
    return not said.isdisjoint({fold(thing.name), fold(bare), fold(thing.label), fold(thing.art)} - {""})


__all__ = ["brief", "is_called", "listed_in", "mixed", "opened_mixed", "without_another"]
