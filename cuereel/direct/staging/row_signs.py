"""What a cue puts at those of a row -> the steps of that: a name below each, a tick or a cross on some."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.direct.entries import NAMES_JOINED
from cuereel.direct.staging.chosen import chosen
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import IN_TURN, Rank, without_turns
from cuereel.direct.words import fold, unpunctuated

LONGEST = 12
"""Letters of a name that stands below one of a row."""

_NAMES = re.compile(
    r"(?:(?P<who>.+?) (?:is |are )?(?:gets?|has|have|receives?|given|shows?|with|dikasih|diberi|dapat|dapet|punya"
    r"|mendapat|dengan) "
    r"(?:an? |its |their |his )?(?:own )?(?:names?|labels?|text|nama|label|tulisan|teks)"
    r"|(?:(?P<them>.+?) )?(?:is |are |get )?(?P<at_once>named|labell?ed|called|dinamai|bernama|dilabeli|berlabel"
    r"|bertuliskan)"
    r"|(?:(?:the |their |its )?(?:names?|labels?|texts?)|(?:nama|label|tulisan|teks)(?:nya|-nama)?)(?: (?:pop|come|show"
    r"|appear|muncul|change|turn|switch|berubah|ganti|berganti)(?:s|ing)?(?: up| in| to| into| jadi)?)?)"
    rf"(?: (?:masing-masing|sendiri|sendiri-sendiri|{IN_TURN}))?"
    r"(?: (?:under|below|di bawah(?:nya)?)(?: (?:it|each(?: one)?|them|each of them|masing-masing|semuanya))?)?"
    rf"(?: {IN_TURN})?\s*[:,]?\s+(?P<names>[^:]+)",
    re.IGNORECASE,
)


def named(text: str, rank: Rank) -> list[Step] | None:
    """ "Each one gets a name: Ann, Ben": each has a plate from its word on."""
    found = _NAMES.fullmatch(text)
    if found is None:
        return None
    who = found["who"] or found["them"]
    names = [unpunctuated(name) for name in NAMES_JOINED.split(found["names"])]
    rank.resize(len(names))
    those = chosen(who, rank) if who else rank.there
    brief = all(0 < len(name) <= LONGEST and len(name.split()) <= 2 for name in names)
    if len(names) != len(those) or not brief or len(names) < 2:
        return None
    if found["them"] is None and found["at_once"] and not (rank.stood or rank.steps or rank.spoken):
        for one, name in zip(those, names, strict=True):
            rank.label(one, name)
        return []
    return [Step(one, "is named", text=name) for one, name in zip(those, names, strict=True)]


_CHECK = r"check(?: ?mark)?s?|ticks?|(?:tanda )?centang|ceklis"
_CROSS = r"cross(?:es)?|x(?:'s|es)?|(?:tanda )?silang"
_HUE = r"(?:big |small |large )?(?:(?P<hue>green|red) )?"
_MARKS = (
    re.compile(
        rf"(?:an? |the )?{_HUE}(?P<mark>{_CHECK}|{_CROSS})(?: (?P<warna>hijau|merah))?"
        rf"(?: (?:pop|come|show|appear|land|muncul|is drawn|are drawn)(?:s|ping|ing)?(?: up| in| out)?)?(?: {IN_TURN})?"
        r" (?P<where>under(?:neath)?|below|beneath|di ?bawah(?:nya)?|on top of|on|over|above|at|di ?atas|di"
        r"|pada)(?: (?P<who>.+?))?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<who>.+?) (?:gets?|get|has|have|receives?|dapat|dapet|mendapat|dikasih|diberi|kena|punya) (?:an? )?{_HUE}"
        rf"(?P<mark>{_CHECK}|{_CROSS})(?: (?P<warna>hijau|merah))?(?: (?P<where>under(?:neath)? it|below it"
        rf"|di ?bawahnya|on it|di ?atasnya))?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<who>.+?) (?:is |are |gets |get |be |being )?(?P<mark>checked|ticked|crossed|dicentang|diceklis"
        r"|tercentang|dicoret|disilang)(?: off| out)?"
        r"(?P<where>)(?P<hue>)(?P<warna>)",
        re.IGNORECASE,
    ),
)


_COMES_FIRST = re.compile(
    r"^(?:(?:then |lalu |terus )?(?:muncul|bermunculan|keluar|ada)|(?:up )?(?:pops?|comes?) up) (?=\S)", re.IGNORECASE
)
_ALONE = re.compile(
    rf"(?P<an>an? |the |satu )?{_HUE}(?P<mark>{_CHECK}|{_CROSS})(?: (?P<warna>hijau|merah))?"
    r" (?:pop|come|show|appear|land|muncul|bermunculan|is drawn|are drawn)(?:s|ping|ing)?(?: up| in| out)?"
    r"(?P<where>)(?P<who>)",
    re.IGNORECASE,
)
"""A mark that comes, and nobody says on whom: one after the other, it comes on all."""


def marked(text: str, rank: Rank) -> list[Step] | None:
    """A tick or a cross on each of some, or below each."""
    text, in_turn = without_turns(_WITH.sub("", text))
    if (swapped := _SWAPPED.fullmatch(text)) is not None:
        return _swapped(swapped, rank)
    if came := _COMES_FIRST.match(text):
        text = text[came.end() :]
    found = next((match for way in _MARKS if (match := way.fullmatch(text))), None)
    found = found or (_ALONE.fullmatch(f"{text} muncul" if came else text) if in_turn else None)
    if found is None:
        return None
    check = re.match(rf"(?:{_CHECK}|ticked|checked|dice|dicentang|tercentang)", found["mark"], re.IGNORECASE)
    hue = fold(found["hue"] or found["warna"] or "")
    if hue and hue not in (("green", "hijau") if check else ("red", "merah")):
        return None
    where = fold(found["where"] or "")
    who = found["who"] or ("semuanya" if where.endswith("nya") or found.re is _ALONE else "")
    below = rank.reads or bool(re.match(r"under|below|beneath|di ?bawah", where))
    return [
        Step(one, "is checked" if check else "is crossed out", place="below" if below else "")
        for one in chosen(who, rank)
    ] or None


_WITH = re.compile(
    r"^(?:(?:with|dengan|ada|there (?:is|are)) )+(?=(?:an? |the )?(?:big |small |large )?(?:green |red )?"
    rf"(?:{_CHECK}|{_CROSS})\b)",
    re.IGNORECASE,
)
_SWAPPED = re.compile(
    rf"(?:the |all (?:of )?(?:the )?|each |every |both |semua |setiap |tiap |an? )*(?P<old>{_CHECK}|{_CROSS})(?:nya)?"
    r"(?: (?:on|under|below|at|di|pada) (?P<who>.+?))? (?:all |semuanya )?(?:(?:change|turn|transform|switch"
    r"|flip|morph)(?:s|es)?(?: (?:in)?to)?|becomes?|(?:are|is|get|gets) replaced (?:by|with)|(?:berubah |ganti )?"
    rf"(?:jadi|menjadi)|diganti(?: jadi| dengan)?|berubah ke) (?:an? |the )?(?:green |red )?(?P<new>{_CHECK}|{_CROSS})"
    r"(?: (?:hijau|merah))?",
    re.IGNORECASE,
)
"""Marks that become the other ones."""


def _swapped(found: re.Match[str], rank: Rank) -> list[Step] | None:
    """Each that bears the one mark gets the other in its place."""
    old, new = (
        "is checked" if re.fullmatch(_CHECK, found[key], re.IGNORECASE) else "is crossed out" for key in ("old", "new")
    )
    now = {step.who: step for step in rank.steps if step.does in ("is checked", "is crossed out")}
    those = chosen(found["who"], rank) if found["who"] else rank.there
    return [Step(one, new, place=now[one].place) for one in those if one in now and now[one].does == old != new] or None


_CHANGED = re.compile(
    r"\b(?:change|turn|become|transform|switch|flip|morph|replaced|berubah|jadi|menjadi|ganti|diganti)", re.IGNORECASE
)


def with_exceptions(steps: Sequence[Step]) -> list[Step]:
    """What one cue tells, without the mark that all got where one alone is said to get the other one.

    Of "a check on each, a cross on the last" the last is never checked.
    """
    marks = {step.who: step.does for step in steps if step.does in _SIGNS and not _CHANGED.search(step.said)}
    return [
        step
        for at, step in enumerate(steps)
        if step.does not in _SIGNS or marks.get(step.who, step.does) == step.does or _is_after(steps, at)
    ]


_SIGNS = ("is checked", "is crossed out")


def _is_after(steps: Sequence[Step], at: int) -> bool:
    """Whether a mark is the last that one gets."""
    return not any(step.who == steps[at].who and step.does in _SIGNS for step in steps[at + 1 :])


__all__ = ["marked", "named", "with_exceptions"]
