"""What those of a row do or become, as a cue tells it -> the steps of that."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.artwork.hue import COLOUR_OF
from cuereel.direct.staging.chosen import chosen
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import NUMBER, Rank, drawn, members, single, without_turns
from cuereel.direct.words import fold

_INTO = re.compile(
    rf"(?:(?P<who>.+?) )??(?:(?:all )?(?:changes?|turns?|transforms?|morphs?|becomes?)(?: (?:in)?to)?"
    rf"|(?:semuanya )?(?:berubah )?(?:jadi|menjadi)|berubah(?: ke)?|diganti(?: jadi| dengan)?|ganti jadi) "
    rf"(?P<row>(?:an? )?(?:row|line) of |deretan |barisan |jejeran )?(?:(?P<count>{NUMBER}) )?(?P<an>an? "
    rf"|sebuah )?(?P<noun>[\w-]+(?: [\w-]+){{0,2}})",
    re.IGNORECASE,
)


def become(text: str, rank: Rank) -> list[Step] | None:
    """All of them, or some, turn into as many others."""
    text, _ = without_turns(text)
    found = _INTO.fullmatch(text)
    if found is None or fold(found["noun"]) in COLOUR_OF:
        return None
    those = (
        chosen(found["who"] or "all", rank)
        if fold(found["who"] or "") not in ("it", "the row", "barisannya")
        else rank.there
    )
    words = re.sub(r" (?:icons?|ikon)$", "", found["noun"]).split()
    one, indonesian = single(words[-1])
    name = " ".join([*words[:-1], one])
    count = number_at((fold(found["count"]),), 0)[0] if found["count"] else len(those)
    alone = found["an"] or indonesian or one != words[-1]
    art, missing = drawn(name, rank.naming)
    if not those or count != len(those) or not alone or not art or missing:
        return None
    new = members(name.casefold(), len(rank.row), art, indonesian=indonesian)
    new = [thing for thing, old in zip(new, rank.row, strict=True) if old in those]
    if {each.name for each in new} & {each.name for each in rank.things}:
        return None
    rank.things += new
    heirs = dict(zip(those, new, strict=True))
    rank.row = [heirs[name].name if name in heirs else name for name in rank.row]
    return [Step(old, "becomes", to=thing.name) for old, thing in heirs.items()]


_STAYS = re.compile(
    rf"(?:only |just |hanya |cuma |tinggal |sisa |tersisa |there is |there are |cuma ada )*(?P<count>one|satu"
    rf"|{NUMBER})(?: (?P<noun>one|ones|[\w-]+))?"
    r"(?: (?:of them|is|are|remains?|stays?|left|remaining|yang|tersisa|tinggal|saja|aja|doang))*",
    re.IGNORECASE,
)


_SAYS_LEFT = re.compile(r"\b(?:left|remain|remains|remaining|stays?|sisa|tersisa|tinggal|bertahan)\b", re.IGNORECASE)
_ONLY_THOSE = re.compile(
    r"(?:only|just|hanya|cuma|tinggal|tersisa|sisa) (?P<who>.+?)(?: (?:is|are|remains?|stays?|left|remaining|tersisa"
    r"|tinggal|bertahan|saja|aja|doang))*",
    re.IGNORECASE,
)


def left(text: str, rank: Rank) -> list[Step] | None:
    """ "Only one is left": the others go, or stay gone."""
    only = _ONLY_THOSE.fullmatch(text)
    stays = chosen(only["who"], rank) if only and _SAYS_LEFT.search(text) else []
    if stays and not re.match(rf"(?:{NUMBER}|one|satu)\b", only["who"] if only else "", re.IGNORECASE):
        return [Step(one, "vanishes") for one in rank.there if one not in stays] or None
    found = _STAYS.fullmatch(text)
    if found is None or not _SAYS_LEFT.search(text) or (found["noun"] and not _is_one(found["noun"])):
        return None
    count = number_at((fold(found["count"]),), 0)[0]
    there = rank.there
    went = [step.who for step in rank.steps if step.does == "vanishes"]
    if not there and went and count <= len(went):
        # who goes and who stays is told in one: of all who go, the last stay
        stay = went[-count:]
        rank.steps[:] = [step for step in rank.steps if step.does != "vanishes" or step.who not in stay]
        rank.row = _row_with(rank, stay)
        return []
    if count == len(there):
        return []
    return [Step(one, "vanishes") for one in there[:-count]] if count < len(there) else None


def _is_one(word: str) -> bool:
    return fold(word) in ("one", "ones", "aja", "saja", "doang", "yang", "is", "are", "of", "left")


def _row_with(rank: Rank, stay: Sequence[str]) -> list[str]:
    """The row with those again who stay after all, in the order of the cast."""
    order = [thing.name for thing in rank.things]
    kept = sorted(stay, key=order.index)
    return [*("" for _ in range(len(rank.row) - len(kept))), *kept]


_COLOUR = re.compile(
    r"(?:(?P<who>.+?) )??(?:(?:all )?(?:turn|turning|goes|go|going|become|get|is|are|lights? up(?: in)?|glow"
    r"|flash)(?:s|es)?|"
    r"(?:berubah )?(?:warna )?(?:jadi|menjadi)|berubah|berwarna|menyala|nyala) (?:warna )?(?P<colour>[\w-]+)"
    r"(?P<but> (?:except|but|kecuali) .+)?",
    re.IGNORECASE,
)
_OFF = re.compile(
    r"(?:(?P<who>.+?) )?(?:(?:goes|go|going|is|are|turns?|switch(?:es)?) (?:down|dark|off|dead|offline)|dies?"
    r"|crash(?:es)?|shuts? down|(?:jadi )?(?:mati|padam|redup)(?: lampunya)?)(?P<but> (?:except|but|kecuali) .+)?",
    re.IGNORECASE,
)
"""What no longer works loses its colour."""

_COMES = re.compile(
    r"(?:(?P<who>.+?) )?(?:(?:pop|come|show|fade|slide)(?:s|ping)?(?: up| in)?|appears?|muncul|bermunculan|keluar)",
    re.IGNORECASE,
)
_DEEDS = {
    "vanishes": r"(?:disappear|dissapear|vanish|fade(?: away| out)?|pop out)(?:s|es)?|(?:is|are"
    r"|gets?) (?:removed|gone|deleted)|"
    r"(?:meng)?hilang|lenyap|dihapus",
    "leaves": r"leaves?|(?:go|goes|walks?|runs?) away|pergi|kabur",
    "falls": r"(?:fall|drop|tumble)s?(?: down| over)?|jatuh|ambruk|tumbang|roboh",
    "breaks": r"(?:break|explode|shatter|crack|burst)s?(?: apart)?|pecah|hancur|meledak|retak",
    "glows": r"(?:light|glow|blink|flash|shine)s?(?: up)?|menyala|bersinar|nyala|berkedip",
    "shakes": r"(?:shake|tremble|wobble|vibrate)s?|bergetar|goyang|bergoyang",
    "spins": r"(?:spin|rotate)s?|berputar|muter",
    "grows": r"(?:grow|swell)s?|(?:gets?|becomes?) bigger|membesar",
    "shrinks": r"shrinks?|(?:gets?|becomes?) smaller|mengecil",
}
_PLAIN = {
    does: re.compile(rf"(?:(?P<who>.+?) )?(?:{forms})(?P<but> (?:except|but|kecuali) .+)?", re.IGNORECASE)
    for does, forms in _DEEDS.items()
}


def acts(text: str, rank: Rank) -> list[Step] | None:
    """What some of them do, each for itself; without a subject, one after the other."""
    text, in_turn = without_turns(text)
    silent = "" if not (in_turn or rank.spoken) else "all"
    if (found := _COLOUR.fullmatch(text)) and (colour := COLOUR_OF.get(fold(found["colour"]), "")):
        those = _who(found["who"] or "", found["but"] or "", silent, rank)
        return [Step(one, "turns", colour=colour) for one in those] or None
    if found := _OFF.fullmatch(text):
        those = _who(found["who"] or "", found["but"] or "", silent, rank)
        return [Step(one, "turns", colour="grey") for one in those] or None
    if found := _COMES.fullmatch(text):
        those = _who(found["who"] or "", "", silent, rank)
        return _come(those, rank)
    for does, form in _PLAIN.items():
        if found := form.fullmatch(text):
            those = _who(found["who"] or "", found["but"] or "", silent, rank)
            return [Step(one, does) for one in those] or None
    return None


def _come(those: Sequence[str], rank: Rank) -> list[Step] | None:
    """Those who were only named so far come; nobody comes twice, or after what was done to him."""
    free = those and not any(name in (step.who, step.to) for step in rank.steps for name in those)
    return [Step(one, "comes") for one in those] if free else None


def _who(said: str, but: str, silent: str, rank: Rank) -> list[str]:
    """Who does it: those named, or, where nobody is named, those who did what was told before it in the cue."""
    if not said and not but and rank.spoken:
        return [name for name in rank.acted if name in rank.there]
    return chosen((said or silent) + but, rank)


__all__ = ["acts", "become", "left"]
