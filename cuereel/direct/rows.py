"""A cue that opens with several things to be seen side by side -> those things, and the rest of what it says.

"A lamp, a fork and a spoon in a row" names three, "three lamps" counts them, "cutlery: fork, spoon, knife" lists them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cuereel.artwork.phrase import about
from cuereel.artwork.vocabulary import DESCRIBING, VERBS
from cuereel.artwork.words import one_of
from cuereel.direct.entries import ICON, asides, named_entries, split_entries, split_quoted, unquoted, without_icon
from cuereel.direct.naming import MOST_WORDS_OF_AN_ENTRY, THEN
from cuereel.direct.shown import goes_on_doing, openings
from cuereel.direct.words import fold

FEWEST = 3
"""Things that stand side by side: of two, one would become the other."""

LONGEST_LETTERED = 2
"""Words of an entry that may stand in a row without a picture."""

COUNTS = {"three": 3, "3": 3, "tiga": 3, "four": 4, "4": 4, "empat": 4, "five": 5, "5": 5, "lima": 5}

_ROW = re.compile(r"^(?:an?\s+)?(row|line|series|deretan|barisan|sederet|sebaris)\s+(?:of\s+)?", re.IGNORECASE)

ONE_BY_ONE = (
    r"one\s+(?:by\s+one|at\s+a\s+time|after\s+(?:the\s+)?(?:other|another))"
    r"|satu[\s-](?:(?:per|demi)[\s-]?)?satu|bergantian|berurutan"
)
"""A pattern of the words that ask for things in turn."""

_PICTURE_OF = re.compile(r"^\s*(?:(?:picture|photo|image)s?\s+of|gambar|foto|ilustrasi)\s+", re.IGNORECASE)

_THEN = re.compile(rf"[,\s]\s*{THEN}\s", re.IGNORECASE)

_COMING = re.compile(
    r",?\s*\b(?:(?:all\s+)?(?:show|pop|come|fly|slide|fade)(?:s|ing)?\s+(?:up|in|out|one)|appear(?:s|ing)?"
    rf"|{ONE_BY_ONE}|muncul|keluar\s+satu)\b",
    re.IGNORECASE,
)
"""Where a cue goes on from the things to how they come in."""

_ALIGNED = re.compile(
    r"\s(?:(?:all\s+)?(?:in\s+(?:a|one)\s+(?:row|line)|side\s+by\s+side|next\s+to\s+each\s+other)"
    r"|berjajar|berderet|sejajar|bersebelahan)\b",
    re.IGNORECASE,
)
"""Where a cue has said what is to stand side by side."""

_TABLE = re.compile(r"\b(?:tabel|table|kolom|columns?)\b", re.IGNORECASE)
"""What puts entries into rows and columns, and not side by side."""

_QUOTED = re.compile(r"[^\W\d]\s+[\"“][^\"”]+[\"”]")
"""A word and a text to be read with it: an entry that is no name."""

STANDING = frozenset(
    """side by next other one another after together appear appears appearing pop pops popping show shows showing come
    comes up in at a time turn muncul keluar
    name names under below label labels
    bersebelahan berjajar berjejer berderet berbaris sejajar
    berurutan bergantian nama namanya bawah bawahnya satu per demi satu-satu""".split()
)
"""Words for how things stand together, come one after another and are named: that is done.

A row is told: in a narrow frame they stand in two.
"""


_LABELLED = re.compile(
    r"(?:^|[\s,])\s*(?:(?:each|they|are|all|masing-masing|semuanya)\s+)*(?:labell?ed|marked|named|captioned"
    r"|with\s+(?:the\s+)?(?:labels?|names?|texts?|words|captions)|berlabel|bertuliskan|bernama"
    r"|(?:diberi|dengan)\s+(?:label|nama|tulisan|teks))\s*:?\s+(?P<labels>.+)$",
    re.IGNORECASE,
)
"""Where a cue has named things and goes on to what is to be read on each."""


@dataclass(frozen=True, slots=True)
class Row:
    """Three or more things in order, and what else the cue says."""

    things: tuple[str, ...]
    rest: str


def labelled(text: str) -> tuple[str, tuple[str, ...]]:
    """A cue without the labels for the things in it, and these in order; none where it gives not only several."""
    found = _LABELLED.search(text)
    entries = split_quoted(_marked(found["labels"])) if found else []
    if found is None or len(entries) < FEWEST or asides(entries):
        return text, ()
    return text[: found.start()].strip(" ,"), tuple(map(unquoted, entries))


def _marked(text: str) -> str:
    """With the marks around what is quoted that entries keep whole."""
    return re.sub(r'"([^"]*)"', "“\\1”", text)


def tells_standing(word: str) -> bool:
    """Whether a word only tells that things stand side by side."""
    return fold(word) in STANDING


def row_of(text: str, names_a_thing: Callable[[str], bool]) -> Row | None:
    """The row of things that a cue opens with, all of which can be drawn; None where it opens with none."""
    text = _PICTURE_OF.sub("", text)
    # how they come may stand before the colon ("Icons one by one: a house, a bell and a car")
    opening, coming = _ROW.match(text), _COMING.search(text, text.find(":") + 1)
    end = coming.start() if coming and coming.start() else len(text)
    bare = text[opening.end() if opening else 0 : end]
    row = _row_of(bare, names_a_thing)
    if row is None and coming and re.search(ONE_BY_ONE, text[end:], re.IGNORECASE):
        row = _mostly(bare, names_a_thing)
    if row is None:
        return None
    return Row(row.things, f"{opening.group(1) if opening else ''} {row.rest} {text[end:]}")


def _row_of(bare: str, names_a_thing: Callable[[str], bool]) -> Row | None:
    """The row in a cue without the words that ask for one and those that tell how it comes in."""
    lead, colon, listed = bare.partition(":")
    if colon and _QUOTED.search(listed):
        return None
    if _TABLE.search(lead) and colon:
        return None
    row = _listed(listed, names_a_thing) or _mostly(listed, names_a_thing) if colon else None
    if row is None and colon and not ICON.isdisjoint(map(fold, lead.split())):
        row = _lettered(listed, names_a_thing)
    if row is not None:
        row = Row(row.things, f"{lead} {row.rest}")
    return row or _counted(bare.split(), names_a_thing) or _listed(bare, names_a_thing) or _aligned(bare, names_a_thing)


def _aligned(bare: str, names_a_thing: Callable[[str], bool]) -> Row | None:
    """Things that a cue puts in a row, though some are only lettered ("a fork, a spork and a knife in a row")."""
    aligned = _ALIGNED.search(bare)
    if aligned is None:
        return None
    row = _mostly(bare[: aligned.start()], lambda entry: bool(_thing_of(entry, names_a_thing)))
    return Row(row.things, bare[aligned.start() :]) if row else None


def _thing_of(entry: str, names_a_thing: Callable[[str], bool]) -> str:
    """The thing that an entry names or opens with; "" where it is none that can be drawn."""
    return next((each for each in (entry, *openings(entry), about(entry)) if each and names_a_thing(each)), "")


def _until_they_do(entry: str, others: int) -> str:
    """The last of several things without what they do together ("bread fall into a box")."""
    words = entry.split()
    forms = ({f"{fold(word)}s", f"{fold(word)}es", f"{fold(word)[:-1]}ies"} for word in words)
    does = next((at for at, form in enumerate(forms) if at and not form.isdisjoint(VERBS)), 0)
    return " ".join(words[:does]) if others and does else ""


def _mostly(text: str, names_a_thing: Callable[[str], bool]) -> Row | None:
    """A list of brief entries of which more than half name things: the others are only lettered."""
    entries = [without_icon(entry) for entry in named_entries(text)]
    strange = [entry for entry in entries if not names_a_thing(entry)]
    brief = all(0 < len(entry.split()) <= LONGEST_LETTERED for entry in strange)
    return _row(entries, asides(split_quoted(text))) if brief and 2 * len(strange) < len(entries) else None


def _lettered(text: str, names_a_thing: Callable[[str], bool]) -> Row | None:
    """What is surely asked for as icons: those that no art shows stand there by their names."""
    entries = [without_icon(entry) for entry in named_entries(text)]
    brief = all(0 < len(entry.split()) <= MOST_WORDS_OF_AN_ENTRY for entry in entries)
    return _row(entries, asides(split_quoted(text))) if brief and any(map(names_a_thing, entries)) else None


def _counted(words: Sequence[str], names_a_thing: Callable[[str], bool]) -> Row | None:
    """ "Four chairs that fall" is the chair four times."""
    # "$5" and "5%" are amounts, not how many
    count = COUNTS.get(fold(words[0]), 0) if words and words[0].isalnum() else 0
    if not count:
        return None
    tail = " ".join(words[1:])
    for core in openings(tail):
        last = core.split()[-1]
        single = " ".join([*core.split()[:-1], one_of(fold(last)) or last])
        if names_a_thing(single):
            at = tail.find(core) + len(core)
            return Row((single,) * count, f"{tail[: tail.find(core)]} {tail[at:]}")
    return None


def _is_brief_name(entry: str, names_a_thing: Callable[[str], bool]) -> bool:
    """Whether an entry is only a name: every word of it but how the thing looks is needed for that."""
    words = [word for word in entry.split() if fold(word) not in DESCRIBING]
    return names_a_thing(entry) and not (len(words) > 1 and any(map(names_a_thing, words)))


def _listed(text: str, names_a_thing: Callable[[str], bool]) -> Row | None:
    """Entries that only name things, up to the first of which more is told, or to what comes then."""
    then = _THEN.search(text)
    if then and not all(_is_brief_name(entry, names_a_thing) for entry in split_entries(text[then.end() :])):
        row = _listed(text[: then.start()], names_a_thing)
        return Row(row.things, f"{row.rest} {text[then.start() :]}") if row else None
    things: list[str] = []
    parts = split_quoted(text)
    told = asides(parts)
    entries = [unquoted(part) for part in parts if part not in told]
    for number, entry in enumerate(map(without_icon, entries)):
        if number and goes_on_doing(entry, " ".join(entries[:number])):
            return _row(things, entries[number:] + told)
        core = _thing_of(entry, names_a_thing) or _thing_of(_until_they_do(entry, number), names_a_thing)
        if not core or fold(about(core)) in DESCRIBING:
            return _row(things, entries[number:] + told)
        things.append(core)
        if core != entry:
            return _row(things, [entry.replace(core, " ", 1), *entries[number + 1 :], *told])
    return _row(things, told)


def _row(things: Sequence[str], rest: Sequence[str]) -> Row | None:
    return Row(tuple(things), " ".join(rest)) if len(things) >= FEWEST else None
