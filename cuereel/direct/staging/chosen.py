"""Words for some of a row -> who they are: each, all but one, three of them, the last two, the rest."""

from __future__ import annotations

import re
from dataclasses import replace

from cuereel.artwork.hue import COLOUR_OF
from cuereel.artwork.words import one_of
from cuereel.direct.staging.lexicon import is_tile, number_at
from cuereel.direct.staging.mixed import is_called
from cuereel.direct.staging.ranks import NUMBER, PLACES, Rank
from cuereel.direct.words import bare_of, fold

_N = rf"(?:one|satu|{NUMBER[3:]}"
_ORDINAL = "|".join(PLACES)
_NOUN = r"(?P<noun>[\w-]+)"

_ALL = re.compile(
    r"(?:they|them|all|all of (?:them|these|those)|they all|them all|each(?: one)?(?: of them)?"
    r"|every one(?: of them)?|everyone|"
    r"masing-masing|semua|semuanya|semua itu|mereka|mereka semua|setiap satu|tiap-tiap|both|both of them|keduanya"
    r"|dua-duanya|ketiganya|tiga-tiganya|keempatnya|kelimanya|"
    rf"(?:all (?:of )?(?:the )?|each (?:of (?:the|these|those) )?|every (?:one of the )?|the |these |those |semua "
    rf"|setiap |tiap |masing-masing ){_NOUN}"
    rf"|(?P<own>[\w-]+nya))",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"(?P<all>.+?),? (?:except|but|except for|apart from|kecuali|selain) (?:for )?(?P<but>.+)", re.IGNORECASE
)
_ONE = re.compile(
    rf"(?:only |just |hanya |cuma )?(?:one(?: of them)?|one of the {_NOUN}|salah satu(?:nya)?|satu(?:nya)?"
    rf"|satu di antaranya)"
    r"|(?:only |just |hanya |cuma )?(?:one|satu|salah satu) (?P<other>[\w-]+)|another(?: one)?|one more|satu lagi",
    re.IGNORECASE,
)
_SOME = re.compile(
    rf"(?:only |just |hanya |cuma )?(?P<count>{_N})(?: of (?:them|these|those|the [\w-]+)| di ?antaranya"
    rf"| dari (?:mereka|semuanya)"
    rf"| (?P<noun>[\w-]+)(?: di ?antaranya)?)?",
    re.IGNORECASE,
)
_NTH = re.compile(
    rf"(?:the )?(?P<which>{_ORDINAL}|last|middle|left(?:most)?|right(?:most)?)(?: (?P<noun>[\w-]+))?(?: of them)?"
    r"|the (?P<that>one|[\w-]+) (?:in|on|at) the (?P<spot>middle|left|right|end)"
    rf"|yang (?P<yang>{_ORDINAL}|terakhir|(?:di )?tengah|(?:paling )?kiri|(?:paling )?kanan)"
    rf"|(?P<kata>[\w-]+) (?:yang )?(?P<ke>{_ORDINAL}|terakhir|(?:di )?tengah|(?:paling )?kiri|(?:paling )?kanan)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:the )?(?P<noun>[\w-]+) (?:number |no\.? |nomor |nomer |ke-)?(?P<number>\d+)", re.IGNORECASE)
_ENDS = re.compile(
    rf"(?:the )?(?P<end>first|last) (?P<count>{NUMBER})(?: (?P<noun>[\w-]+))?"
    rf"|(?P<jumlah>{NUMBER})(?: (?P<kata>(?!yang\b)[\w-]+))? (?:yang )?(?P<ujung>pertama|terakhir)",
    re.IGNORECASE,
)
_REST = re.compile(
    rf"(?:the )?(?:rest|others|other ones|remaining ones|other {NUMBER}|remaining {NUMBER}|rest of them"
    rf"|other (?P<noun>[\w-]+))"
    rf"|sisanya|(?:(?P<berapa>{NUMBER}) )?(?:yang lain(?:nya)?|lainnya)|yang tersisa",
    re.IGNORECASE,
)
_SAME = re.compile(r"it|that one|the one|this one|dia|itu|yang itu|satu itu|yang satu(?: itu)?", re.IGNORECASE)
_COLOURED = re.compile(r"(?:the )?(?P<colour>[\w-]+) (?:ones?|(?P<noun>[\w-]+))|yang (?P<warna>[\w-]+)", re.IGNORECASE)

_SIDES = {"last": -1, "terakhir": -1, "left": 0, "leftmost": 0, "kiri": 0, "right": -1, "rightmost": -1, "kanan": -1}
_SIDES["end"] = -1
_GENERAL = frozenset("one ones icon icons ikon item items thing things".split())


def chosen(words: str, rank: Rank) -> list[str]:
    """Those of a row for whom words stand; nobody where they are for nobody that is known."""
    words = " ".join(words.split()).strip(" ,.")
    ways = (_all_but, _ends, _rest, _all, _one, _nth, _numbered, _some, _same, _coloured)
    found = next((found for way in ways if (found := way(words, rank))), [])
    return (
        found or _called(words, rank) or _of_a_name(words, rank) or _of_a_label(words, rank) or _and_others(words, rank)
    )


def _of_a_label(words: str, rank: Rank) -> list[str]:
    """ "Box B": the one of them on which that is read."""
    said = re.sub(r"^(?:the|an?|ikon) ", "", words, flags=re.IGNORECASE).split(" ", 1)
    reads = {name: fold(rank.thing(name).label) for name in rank.there}
    reads |= {step.who: fold(step.text) for step in rank.steps if step.does == "is named" and step.who in reads}
    if len(said) != 2 or not is_noun(said[0], rank):
        return []
    text = fold(said[1])
    return [name for name, read in reads.items() if read and read == text]


_AND = re.compile(r"\s*,\s*(?:(?:and|dan) )?|\s+(?:and|dan|&|serta)\s+", re.IGNORECASE)


def _and_others(words: str, rank: Rank) -> list[str]:
    """ "The first and the last", "the lamp, the fork and the cup": each of whom is one of them."""
    parts = _AND.split(words)
    each = [chosen(part, rank) for part in parts] if len(parts) > 1 else []
    if not each or not all(len(those) == 1 for those in each):
        return []
    return list(dict.fromkeys(name for those in each for name in those))


_LED = re.compile(
    r"^(?:(?:the|an?|both|all|that|this|those|these|kedua|semua) )*(?:(?:ikon|icon|logo)(?: of)? )?"
    r"|(?:(?: |-)(?:icons?|ikon|logos?|itu|tadi|ini|tersebut))+$|-?nya$",
    re.IGNORECASE,
)


def _called(words: str, rank: Rank) -> list[str]:
    """Those of a row of different things whose name words are: one, or several where that is said."""
    bare = _LED.sub("", words).strip()
    named = [name for name in rank.there if bare and is_called(rank.thing(name), bare)]
    several = re.match(r"(?:all|both|the two|kedua|semua)\b", words, re.IGNORECASE) or one_of(fold(bare)) != fold(bare)
    return named if len(named) == 1 or (several and is_different(rank)) else []


def is_different(rank: Rank) -> bool:
    """Whether those of a row are not all of one kind."""
    return len({rank.thing(name).art for name in rank.there}) > 1


def _of_a_name(words: str, rank: Rank) -> list[str]:
    """ "The second laptop": that of those of a row of different things who are called so."""
    for word in words.split() if is_different(rank) else ():
        mates = [name for name in rank.there if is_called(rank.thing(name), _LED.sub("", word))]
        if 1 < len(mates) < len(rank.there):
            acted = [name for name in rank.acted if name in mates]
            return chosen(words, replace(rank, row=mates, acted=acted))
    return []


def _all_but(words: str, rank: Rank) -> list[str]:
    found = _BUT.fullmatch(words)
    if not found or not (everyone := _all(found["all"], rank)):
        return []
    spared = chosen(found["but"], rank)
    return [name for name in everyone if name not in spared] if spared else []


def _all(words: str, rank: Rank) -> list[str]:
    found = _ALL.fullmatch(words)
    if not found:
        return []
    noun = found["noun"] or (bare_of(fold(found["own"])) if found["own"] else "")
    alone = _SO_MANY.get(fold(words).split()[0], 0)
    if alone and alone != len(rank.there):
        return []
    return rank.there if not noun or alone or fold(words) in _EVERYBODY or is_noun(noun, rank) else []


_SO_MANY = {
    "both": 2,
    "keduanya": 2,
    "dua-duanya": 2,
    "ketiganya": 3,
    "tiga-tiganya": 3,
    "keempatnya": 4,
    "kelimanya": 5,
}
_EVERYBODY = frozenset("semuanya satunya".split())


def _one(words: str, rank: Rank) -> list[str]:
    """One of them: who has not been spoken of yet, from the middle."""
    found = _ONE.fullmatch(words)
    noun = (found["noun"] or found["other"]) if found else ""
    if not found or (noun and not is_noun(noun, rank)):
        return []
    free = [name for name in rank.there if name not in rank.acted] or rank.there
    return [free[len(free) // 2]] if free else []


def _some(words: str, rank: Rank) -> list[str]:
    """So many of them: the first who have not been spoken of yet."""
    found = _SOME.fullmatch(words)
    if not found or (found["noun"] and not is_noun(found["noun"], rank)):
        return []
    count = number_at((fold(found["count"]),), 0)[0]
    free = [name for name in rank.there if name not in rank.acted]
    free = free if len(free) >= count else rank.there
    return free[:count] if count <= len(free) else []


def _nth(words: str, rank: Rank) -> list[str]:
    found = _NTH.fullmatch(words)
    if not found:
        return []
    noun = found["noun"] or found["kata"] or found["that"] or ""
    if (noun and not is_noun(noun, rank)) or fold(noun) == "two":
        return []
    which = (
        fold(found["which"] or found["yang"] or found["ke"] or found["spot"])
        .removeprefix("di ")
        .removeprefix("paling ")
    )
    there = rank.there
    if which in ("middle", "tengah"):
        return [rank.row[len(rank.row) // 2]] if len(rank.row) % 2 and rank.row[len(rank.row) // 2] else []
    if which in _SIDES:
        return there[-1:] if _SIDES[which] else there[:1]
    row = rank.row if PLACES[which] < len(rank.row) and rank.row[PLACES[which]] else there
    return [row[PLACES[which]]] if PLACES[which] < len(row) else []


def _numbered(words: str, rank: Rank) -> list[str]:
    found = _NUMBERED.fullmatch(words)
    if not found or not is_noun(found["noun"], rank) or not 0 < int(found["number"]) <= len(rank.row):
        return []
    return [name for name in [rank.row[int(found["number"]) - 1]] if name]


def _ends(words: str, rank: Rank) -> list[str]:
    found = _ENDS.fullmatch(words)
    if not found:
        return []
    noun, there = found["noun"] or found["kata"] or "", rank.there
    count = number_at((fold(found["count"] or found["jumlah"]),), 0)[0]
    if count > len(there) or (noun and not is_noun(noun, rank)):
        return []
    first = fold(found["end"] or found["ujung"]) in ("first", "pertama")
    return there[:count] if first else there[-count:]


def _rest(words: str, rank: Rank) -> list[str]:
    found = _REST.fullmatch(words)
    acted = [name for name in rank.acted if name in rank.there]
    if not found or not rank.acted or (found["noun"] and not is_noun(found["noun"], rank)):
        return []
    rest = [name for name in rank.there if name not in acted]
    said = number_at((fold(found["berapa"] or words.split()[-1]),), 0)[0]
    return rest if said in (0, len(rest)) else []


def _same(words: str, rank: Rank) -> list[str]:
    return (
        [name for name in rank.acted if name in rank.there] if _SAME.fullmatch(words) and len(rank.acted) == 1 else []
    )


def _coloured(words: str, rank: Rank) -> list[str]:
    """ "The red ones": who turned so."""
    found = _COLOURED.fullmatch(words)
    colour = COLOUR_OF.get(fold(found["colour"] or found["warna"]), "") if found else ""
    if found is None or not colour or (found["noun"] and not is_noun(found["noun"], rank)):
        return []
    last = {step.who: step.colour for step in rank.steps if step.does == "turns"}
    return [name for name in rank.there if COLOUR_OF.get(last.get(name, ""), "-") == colour]


def is_noun(word: str, rank: Rank) -> bool:
    """Whether a word is for one of a row, or for several: by its name, or by the same picture."""
    key = fold(word)
    one = bare_of(one_of(key) or key)
    if key in _GENERAL:
        return True
    mates = [rank.thing(name) for name in rank.there]
    if all(
        one in {bare_of(one_of(part) or part) for part in fold(f"{each.name} {each.art}").split()} for each in mates
    ):
        return bool(mates) and one not in PLACES
    if all(not each.art for each in mates):
        return is_tile(key) or is_tile(one)
    shown = rank.naming.art(one) if rank.naming.knows(one) else ""
    return bool(shown) and all(rank.naming.art(each.art) == shown for each in mates)
