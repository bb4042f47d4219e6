"""What a cue tells of how many of a row there are -> the steps of that: more come out of those there, some go.

One alone is a row of one as long as it becomes several.
"""

from __future__ import annotations

import re
from dataclasses import replace

from cuereel.direct.entries import NAMES_JOINED
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.chosen import chosen, is_noun
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.staging.ranks import (
    COUNTER,
    MOST,
    NO_NAMES,
    NUMBER,
    SHOW,
    Rank,
    drawn,
    members,
    single,
    without_turns,
)
from cuereel.direct.words import fold, unpunctuated

_SMALL = r"(?:(?P<small>small(?:er)?|little|tiny|mini) )?"
_KIND = rf"(?:{COUNTER} )?(?:ikon )?(?P<noun>[\w-]+?)(?P<nya>nya)?(?: icons?| ikon)?(?: (?P<kecil>kecil|mini))?"
_LONGEST = 14
"""Letters of a name that stands on one of those that something becomes."""

_INTO = re.compile(
    r"(?:(?P<who>.+?) )??(?:(?:(?:all )?(?:changes?|turns?|goes|go|grows?|drops?|shrinks?|splits?|divides?|separates?"
    r"|breaks?|multipl(?:y|ies)|duplicates?|transforms?|is (?:split|divided|cut)|gets? (?:split|divided|cut))(?: up)?"
    r"(?: down| up)? (?:in)?to|becomes?|there (?:are|is)(?: now)?|(?:and )?now there (?:are|is))"
    r"|(?:berubah |tumbuh |bertambah |nambah |berkurang |terbagi |dibagi |kebagi |terpecah |pecah |dipecah |terbelah )?"
    r"(?:jadi|menjadi)|(?:terbagi|dibagi|dipecah|pecah) (?:ke|dalam))"
    rf" (?P<count>{NUMBER}|one|satu|1) ?(?P<more>more )?{_SMALL}(?:{_KIND})?"
    r"(?:(?:[,:]| each| masing-masing| with| dengan| labell?ed| berlabel| bernama| called| named)+ (?P<names>[^:]+))?",
    re.IGNORECASE,
)
_SPLITS = re.compile(r"\b(?:split|divide|separate|break|multipl|duplicate|cut|bagi|pecah|belah)", re.IGNORECASE)
_MORE = re.compile(
    rf"(?:(?P<count>{NUMBER}|one|another|an?) (?:(?P<more>more|extra|other) )?{_KIND}|(?P<ordinal>an? (?:second|third"
    r"|fourth|fifth|sixth|seventh|eighth)) (?:one|(?P<kind>[\w-]+)))"
    r" (?:pop|come|show|appear|join|fade|get)(?:s|ping|ing)?(?: up| in| out| added)?"
    rf"|(?:muncul|nambah|tambah|bertambah|datang) (?P<jumlah>{NUMBER}|satu) (?:(?P<kata>(?!lagi\b)[\w-]+) )?lagi"
    rf"|(?P<berapa>{NUMBER}|satu) (?:(?P<apa>(?!lagi\b)[\w-]+) )?lagi (?:muncul|datang|nambah)",
    re.IGNORECASE,
)
_ORDINAL = "first second third fourth fifth sixth seventh eighth".split()


def single_of(story: Story, naming: Naming) -> Rank | None:
    """The one thing of a story as a row of one; None where there are several, or it has done something."""
    things = [thing for thing in story.things if not thing.to]
    if len(story.things) != 1 or things[0].count > 1 or things[0].pose or story.steps or not things[0].art:
        return None
    return Rank(naming, list(story.things), [], [things[0].name])


_ALONE = re.compile(
    rf"{SHOW}?(?:an? |one |1 |a single |one single |satu |sebuah |seekor |seorang |selembar |sebutir )(?:{COUNTER} "
    r"|ikon )?(?P<big>(?:big|large) )?(?P<noun>[\w-]+(?: (?!icon$|besar$|gede$)[\w-]+)?)(?: icon)?(?: (?:besar|gede))?",
    re.IGNORECASE,
)
"""One of a thing, which is to become several."""


def opened_single(text: str, naming: Naming) -> Rank | None:
    """One of a thing of which art shows all that is said."""
    if re.fullmatch(rf"{SHOW}?(?:seorang|satu orang|a person|one person)", text, re.IGNORECASE):
        text = "satu orang" if "orang" in text.casefold() else "a person"
    found = _ALONE.fullmatch(text)
    noun = found["noun"] if found else "orang" if text == "satu orang" else ""
    art, missing = drawn(noun, naming) if noun else ("", [])
    if not art or missing:
        return None
    return Rank(naming, [Thing(noun.casefold(), art=art)], [], [noun.casefold()])


def grown(text: str, rank: Rank) -> list[Step] | None:
    """Those of a row become more, or fewer; one that splits goes into all that it becomes."""
    text, _ = without_turns(text)
    found = _INTO.fullmatch(text)
    there = rank.there
    if found is None or not there or not _means_all(found["who"] or "", rank):
        return None
    count = number_at((fold(found["count"]),), 0)[0] + (len(there) if found["more"] else 0)
    noun = found["noun"] or ""
    names = _names(found["names"] or "")
    own = not noun or is_noun(noun + (found["nya"] or ""), rank) or is_noun(noun, rank)
    if fold(noun) in _VAGUE:
        return None
    if (found["names"] and len(names) != count) or not 0 < count <= MOST or count == len(there):
        return None
    if count < len(there):
        return None if names or not own or found["small"] or found["kecil"] else _fewer(rank, count)
    if len(there) == 1:
        small = bool(found["small"] or found["kecil"])
        return _parts(rank, count, "" if own else noun, names, small=small, indonesian=bool(_JADI.search(text)))
    return None if names or not own else _more(rank, count - len(there), splits=bool(_SPLITS.search(text)))


def added(text: str, rank: Rank) -> list[Step] | None:
    """So many more of a row come: "another one pops up", "a fourth one appears", "muncul dua lagi"."""
    text, _ = without_turns(text)
    found = _MORE.fullmatch(text)
    if found is None or len(rank.there) < 2:
        return None
    noun = next((found[key] for key in ("noun", "kind", "kata", "apa") if found[key]), "")
    said = fold(found["count"] or found["jumlah"] or found["berapa"] or "")
    new = found["more"] or said == "another" or not found["count"]
    if not new or (noun and not is_noun(noun, rank)):
        return None
    if found["ordinal"]:
        after = _ORDINAL.index(fold(found["ordinal"].split()[-1]))
        return _more(rank, 1, splits=False) if after == len(rank.there) else None
    return _more(rank, max(1, number_at((said,), 0)[0]), splits=False)


def _means_all(who: str, rank: Rank) -> bool:
    words = re.sub(r"(?:ini|itu|tadi)$", "", who).strip()
    if not words or fold(words) in ("it", "then it", "the row", "they", "itu", "dia"):
        return True
    return chosen(words, rank) == rank.there or (len(rank.there) == 1 and is_noun(_bare(words), rank))


def _bare(words: str) -> str:
    return re.sub(r"^(?:the|that|this|each) |(?:nya)$", "", words.strip(), flags=re.IGNORECASE)


def _names(said: str) -> list[str]:
    """What is to be read on each of several: "each one with a label, stocks, bonds"."""
    listed = _LABELLED.sub("", said)
    names = [unpunctuated(name) for name in NAMES_JOINED.split(listed) if unpunctuated(name)]
    brief = all(len(name) <= _LONGEST and len(name.split()) <= 2 for name in names)
    acting = any(len(name.split()) > 1 and fold(name.split()[0]) in NO_NAMES for name in names)
    return names if brief and not acting else []


_LABELLED = re.compile(
    r"^(?:(?:each|one|of|them|with|its|their|own|an?|the|label|labels|labell?ed|name|names|called|named|masing-masing"
    r"|dengan|diberi|dikasih|ada|berlabel|bernama|nama|labelnya|namanya|tulisan|text)\b[\s,:]*)+",
    re.IGNORECASE,
)


def _fewer(rank: Rank, count: int) -> list[Step]:
    return [Step(one, "vanishes") for one in rank.there[count:]]


def _more(rank: Rank, more: int, *, splits: bool) -> list[Step] | None:
    """More of the same kind at the end of the row."""
    first = rank.thing(rank.there[0])
    if len({rank.thing(name).art for name in rank.there}) > 1 or len(rank.row) + more > MOST or first.how:
        return None
    new = [replace(first, name=name) for name in _new_names(rank, first, more)]
    sources = rank.there
    rank.things += new
    rank.row += [thing.name for thing in new]
    if splits:
        pairs = zip(new, (sources[at % len(sources)] for at in range(more)), strict=True)
        return [Step(thing.name, "comes out of", to=source) for thing, source in pairs]
    return [Step(thing.name, "comes") for thing in new]


def _new_names(rank: Rank, first: Thing, more: int) -> list[str]:
    """A name for each that comes: by its place, in the language of those that are there."""
    indonesian = re.search(r" (?:pertama|kedua|ketiga)$", rank.there[0]) is not None
    noun = re.sub(r"^(?:first|second) | (?:pertama|kedua)$", "", first.name)
    count = len(rank.row) + more
    names = [thing.name for thing in members(noun, count, first.art or noun, indonesian=indonesian)]
    taken = {thing.name for thing in rank.things}
    free = [name for name in names[len(rank.row) :] if name not in taken]
    return free + [f"{noun} {len(rank.row) + at + 1}" for at in range(more - len(free))]


_VAGUE = frozenset("thing things items part parts piece pieces bagian hal potong".split())
"""Words that do not tell what something becomes."""

_JADI = re.compile(r"\b(?:jadi|menjadi|ke|dalam)\b", re.IGNORECASE)


def _parts(rank: Rank, count: int, noun: str, names: list[str], *, small: bool, indonesian: bool) -> list[Step] | None:
    """What one becomes: it is the one in the middle of so many, out of which the others come."""
    old = rank.thing(rank.there[0])
    art, kind = old.art, old.name.split()[-1]
    if noun:
        one, _ = single(noun)
        art, missing = drawn(one, rank.naming)
        kind = one.casefold()
        if not art or missing:
            return None
    new = members(kind, count, art or kind, indonesian=indonesian)
    new = [replace(thing, art=art) for thing in new]
    middle = (count - 1) // 2
    at = rank.things.index(old)
    turns = bool(noun or names or small)
    if turns:
        rank.things[at : at + 1] = [*new[:middle], old, *new[middle:]]
    else:
        new[middle] = old
        rank.things[at : at + 1] = new
    rank.row = [thing.name for thing in new]
    source = new[middle].name
    steps = [Step(old.name, "becomes", to=source)] if turns else []
    steps += [Step(thing.name, "comes out of", to=source) for thing in new if thing.name != source]
    named = zip(rank.row, names, strict=False)  # each on its word
    return [*steps, *(Step(one, "is named", text=name, said=name) for one, name in named)]


__all__ = ["added", "grown", "opened_single", "single_of"]
