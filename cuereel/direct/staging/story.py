"""A cue -> the story that it tells, where it tells one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from textwrap import wrap

from cuereel.artwork.words import one_of
from cuereel.direct.naming import THEN, Naming
from cuereel.direct.staging.cast import Cast, refers_to
from cuereel.direct.staging.clauses import Clause, clauses_of, is_read, keys_of, named_in
from cuereel.direct.staging.complement import TEXT
from cuereel.direct.staging.dressing import dressed
from cuereel.direct.staging.labelled import labelled
from cuereel.direct.staging.lexicon import ELSEWHERE, NEVER, is_article, mark_of, number_at
from cuereel.direct.staging.own_lines import with_own_lines
from cuereel.direct.staging.play import Story
from cuereel.direct.staging.poses import posed
from cuereel.direct.staging.proof import unproven
from cuereel.direct.staging.telling import Teller
from cuereel.direct.words import UNTOLD, fold

MOST_THINGS, MOST_STEPS = 8, 10
"""As many as the scene type `tableau` takes."""


def story_of(text: str, naming: Naming, before: Story | None = None) -> Story | None:
    """The story that a cue tells, or how the one `before` it goes on; None where it tells none that could be drawn."""
    story = _best_story(text, naming, before)
    return None if story is None else with_own_lines(story, MOST_THINGS, MOST_STEPS)


def _best_story(text: str, naming: Naming, before: Story | None) -> Story | None:
    listed = None if _THEN_FIRST.match(text) else dressed(text, naming, _acted)
    if listed is not None and not listed.untold:
        return listed
    told = _story_of(text, naming, before)
    return listed if listed is not None and (told is None or len(listed.untold) <= len(told.untold)) else told


def _story_of(text: str, naming: Naming, before: Story | None) -> Story | None:
    text = _TWICE.sub(lambda found: f"{found[1]}-{found[1]}", text)
    text = _DOUBLED.sub(lambda found: f"{found[1]}-{found[1]}", text)
    text = _LINE_GOING.sub(r"\1 goes", _SWINGS.sub("bolak-balik", _ICONS.sub("", text)))
    text = _ROW.sub(lambda found: found["count"] or ("several " if found["en"] else "beberapa "), text)
    text = _each_named(text, naming)
    if before is None and (several := labelled(text, naming)) is not None:
        return several
    if before is None and (acted := _acted(text, naming)) is not None:
        return acted
    text, put_on = _PUT_ON.subn(lambda found: f"with text \u201c{found['text'].strip()}\u201d", text)
    clauses = clauses_of(text)
    words = (word for clause in clauses for word in (*clause.subject, *clause.verb, *clause.rest))
    if (_LISTS.match(text) and "->" not in text) or _CODE.match(text) or _COMPARES.search(text):
        return None
    if not clauses or any(word.key in NEVER and not word.quoted for word in words) or _is_elsewhere(clauses[0]):
        return None
    going = before if before is not None and _goes_on(text, clauses[0], before, naming) else None
    drawn = _told(text, clauses, naming, going, tiles=False, labelled=bool(put_on))
    if drawn is not None and not drawn.untold:
        return drawn  # no tile could show more
    tiled = _told(text, clauses, naming, going, tiles=True)
    if tiled is not None and tiled.lettered and _is_mostly_drawn(tiled):
        return tiled if drawn is None or len(tiled.untold) < len(drawn.untold) else drawn
    return drawn


def _told(
    text: str,
    clauses: Sequence[Clause],
    naming: Naming,
    going: Story | None,
    *,
    tiles: bool,
    labelled: bool = False,
) -> Story | None:
    """The story of clauses, if it is one that a tableau holds; with `tiles`, what has no art is lettered.

    Of one thing alone that is `labelled`, its label is enough.
    """
    teller = Teller(naming, going, tiles=tiles)
    for clause in clauses:
        teller.tell(clause)
    story = _fitted(replace(teller.story(), goes_on=going is not None))
    untold = dict.fromkeys((*story.untold, *unproven(text, story, naming, going)))
    story = replace(story, untold=tuple(untold))
    if going is not None:
        told = (story.things, story.steps) != (going.things, going.steps)
    else:
        told = bool(story.steps) or len(story.things) > 1 or (labelled and any(thing.label for thing in story.things))
    fits = len(story.things) <= MOST_THINGS and len(story.steps) <= MOST_STEPS
    return story if story.things and told and fits else None


def _acted(text: str, naming: Naming) -> Story | None:
    """The story of a cue that begins with persons and what they do; None where it tells of none."""
    tried = [story for tiles in (False, True) if (story := _acting(text, naming, tiles=tiles)) is not None]
    best = min(tried, key=lambda story: len(story.untold), default=None)
    fits = best is not None and len(best.things) <= MOST_THINGS and len(best.steps) <= MOST_STEPS
    return best if fits else None


def _acting(text: str, naming: Naming, *, tiles: bool) -> Story | None:
    people = posed(text, naming, tiles=tiles)
    if people is None:
        return None
    began = Story(tuple(people.things), tuple(people.steps))
    teller = Teller(naming, began, tiles=tiles)
    for clause in clauses_of(people.rest):
        teller.tell(clause)
    story = teller.story()
    left = unproven(people.rest, story, naming, began) if people.rest else []
    told = [word for word in (*people.untold, *story.untold, *left) if fold(word) not in UNTOLD]
    lettered = tuple(dict.fromkeys((*people.lettered, *story.lettered)))
    return _fitted(replace(story, untold=tuple(dict.fromkeys(told)), lettered=lettered))


def _fitted(story: Story) -> Story:
    """The story without the labels that a plate of its size has no room for; those are told."""
    count = len(story.things)
    width, lines = next(((width, lines) for most, width, lines in _ROOM if count <= most), _LEAST_ROOM)

    def is_long(label: str) -> bool:
        return len(wrap(label, width)) > lines or any(len(word) > width for word in label.split())

    long = [thing.label for thing in story.things if thing.art and is_long(thing.label)]
    things = tuple(replace(each, label="") if each.art and each.label in long else each for each in story.things)
    return replace(story, things=things, untold=tuple(dict.fromkeys((*story.untold, *long))))


_ROOM, _LEAST_ROOM = ((2, 12, 3), (4, 12, 2)), (7, 1)
"""Up to how many things on the stage, how many letters a line of a plate has, and how many lines; those among more."""


def _is_mostly_drawn(story: Story) -> bool:
    """Whether something happens on a stage with no more tiles than pictures, and every tile has a part in it."""
    tiles = [thing for thing in story.things if not thing.art and thing.name in story.lettered]
    acting = {name for step in story.steps for name in (step.who, step.to)}
    related = {thing.to for thing in story.things if thing.to}
    idle = [thing for thing in tiles if not (thing.to or thing.name in acting | related)]
    plain = [thing for thing in tiles if thing.name.islower()]  # a place that has a name is known by that
    drawn = sum(bool(thing.art) for thing in story.things)
    return bool(story.steps and drawn) and not idle and len(plain) <= drawn


def _each_named(text: str, naming: Naming) -> str:
    """A cue in which so many of a kind are named one by one has each by its own name.

    So "3 flags Peru, Chile and Cuba" are "Peru flag, Chile flag and Cuba flag".
    """
    found = _EACH.search(text)
    if not found or number_at((fold(found["count"]),), 0)[0] != len(re.findall(_NAME, found["names"])):
        return text
    kind = one_of(fold(found["kind"])) or fold(found["kind"])
    names = [f"{name} {kind}" for name in re.findall(_NAME, found["names"])]
    if not all(map(naming.knows, names)):
        return text
    return f"{text[: found.start()]}{', '.join(names[:-1])} and {names[-1]}{text[found.end() :]}"


_THEN_FIRST = re.compile(rf"\s*{THEN}", re.IGNORECASE)
"""How a cue opens that goes on with the one before it."""

_NAME = r"[A-Z][\w.]*(?: [A-Z][\w.]*)?"
_EACH = re.compile(
    rf"\b(?P<count>\w+) (?P<kind>[a-z]+s?):? (?:of )?(?P<names>{_NAME}(?:, {_NAME})*,? (?:and |dan |& )?{_NAME})"
)
"""So many of a kind, and their names."""

_PUT_ON = re.compile(
    r"\b(?:with|dengan) (?:an? |the )?(?P<text>(?:(?!with\b|and\b|dengan\b)[^\W_][\w%.'-]* ){1,4}?)"
    r"(?:text|label|caption|written|teks|tulisan) (?:on|over|di) (?:it|them|top(?: of it)?|atasnya|situ)\b",
    re.IGNORECASE,
)
"""A text that is put on a thing, before the word for it: its own words name nothing."""

_TWICE = re.compile(r"\b(masing|satu|dua|pelan|lama|sama|bolak|muter) \1\b", re.IGNORECASE)
"""Indonesian words that are said twice, written as two."""

_DOUBLED = re.compile(
    r"\b(pelan|masing|satu|bareng|tiba|lama|sama|muter|buru|sendiri|anak|orang|teman|titik|kupu|laba|mobil|rumah)2\b"
)
"""How everyday Indonesian writes a word that is said twice: "pelan2"."""

_COMPARES = re.compile(r"[<>=!]=|(?<!-)>|<(?!-)")
"""Signs of code outside of an arrow."""

_ICONS = re.compile(r"^\s*(?:an? |the )?(?:row of icons|sederet ikon)\s*[,:]\s*", re.IGNORECASE)
"""How a cue opens that lists what stands in a row."""

_LINE_GOING = re.compile(r"\b(line|arrow) (?:going|running|moving|drawn)\b", re.IGNORECASE)
"""What a line does, told as what it is like."""

_SWINGS = re.compile(r"\b(?:bolak balik|mondar mandir|back and forth)\b", re.IGNORECASE)
_CODE = re.compile(
    r"\s*(?:show|type|tampilkan|tampilin)?\s*(?:an? |the |some |ada )?(?:code|kode|snippet)\b", re.IGNORECASE
)
"""How a cue opens that is about code, which is typed and not acted."""

_ROW = re.compile(
    r"\b(?:(?P<en>an? (?:row|bunch|group|series|couple) of )|(?:sederet|deretan|barisan|jejeran|sebaris|sekumpulan) )"
    r"(?P<count>(?:\d+|two|three|four|five|six|seven|eight|dua|tiga|empat|lima|enam) )?",
    re.IGNORECASE,
)
"""Several in a row, of which it may be told how many they are."""

_LISTS = re.compile(r"\s*(?:show\s+|tampilkan\s+)?(?:the\s+)?(?:[a-z]+|\d+)\s+[a-z]+\s*:\s", re.IGNORECASE)
"""How a cue opens that lists entries under a name: "three stops: ..." """

_ANEW = re.compile(
    r"\s*(?:show|picture|photo|image|animation|drawing|scene|gambar|foto|animasi|tampilkan|adegan|ilustrasi)\b",
    re.IGNORECASE,
)
"""How a cue opens that asks for a picture of its own."""


def _goes_on(text: str, clause: Clause, before: Story, naming: Naming) -> bool:
    """Whether a cue tells what happens next to those in the story before it."""
    if re.match(rf"\s*{THEN}", text, re.IGNORECASE):
        return True
    named = named_in(clause.subject)
    texts = [word for word in named if is_read(word) or word.key in TEXT]
    if mark_of(keys_of(named)):
        return True
    if not named or (texts and len(texts) == len(named)):
        return bool(clause.deed or texts)
    count = number_at(keys_of(clause.subject), 0)[0]
    if _ANEW.match(text) or (count > 1 and all(thing.count != count for thing in before.things)):
        return False
    return refers_to(text, before.things) or bool(Cast(naming, list(before.things)).those(clause.subject, new=False))


def _is_elsewhere(clause: Clause) -> bool:
    words = [word.key for word in (*clause.subject, *clause.rest) if not word.quoted]
    if words[:1] in (["with"], ["dengan"]) or (words[:1] and words[0].isdigit() and words[1:2] == ["text"]):
        return False
    if words[:1] in (["icon"], ["ikon"]) and number_at(tuple(words), 1)[0]:
        return False
    first = [word for word in words if not is_article(word) and word not in UNTOLD and not word.isdigit()][:2]
    return bool(first) and first[0] in ELSEWHERE
