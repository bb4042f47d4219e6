"""A thing and what it stands on or in -> where it is seen there: on its top, on its face, in its opening, inside it."""

from __future__ import annotations

import re
from typing import Literal

from cuereel.scene.tableau.companies import AT, piece_of
from cuereel.scene.tableau.story import Thing

Seat = Literal["top", "face", "open", "inside", "above", "below", "behind", "around", "front", "hand"]

HOLDERS = frozenset(
    "box bag basket bucket cup glass mug jar pot bowl cart suitcase backpack crate bin cage nest envelope drawer "
    "trash can cauldron chest pocket wallet purse vase bathtub tub hat folder inbox mailbox bed cradle boat canoe ship "
    "sea ocean water lake river pool pond soil ground sand snow grass mud hole well cave field shoe stroller barrel "
    "kotak tas keranjang ember cangkir gelas toples mangkuk troli koper ransel peti sangkar amplop laci kardus tong "
    "sampah dompet saku topi panci kasur ranjang perahu kapal laut air danau sungai kolam tanah pasir salju lubang "
    "sumur gua sepatu rumput".split()
)
"""What is open at its top, so that what goes into it, or is in it, is hidden by it."""

FLAT = frozenset(
    "sign sticker label stamp poster badge logo tag note lock padlock check checkmark cross x tick pin button icon "
    "emblem tattoo bandage plaster heart qr barcode key eye arrow question exclamation stiker tanda gembok centang "
    "silang tombol ikon panah hati".split()
)
"""What lies flat on the face of another thing."""

UPRIGHT = frozenset(
    "door wall screen window fridge refrigerator phone smartphone tablet monitor tv television shirt map calendar "
    "board whiteboard blackboard page document paper poster card flag face mirror browser website app billboard globe "
    "pintu dinding tembok layar jendela kulkas ponsel hp tablet monitor televisi baju kaos peta kalender papan halaman "
    "dokumen kertas kartu bendera wajah muka cermin".split()
)
"""What has no top to stand on, but a face."""

CROSSES = frozenset("cross x wrong silang".split())
CHECKS = frozenset("check checkmark tick centang".split())
"""What is itself a mark."""

BEATS = frozenset("heart hearts pulse heartbeat jantung nadi denyut".split())
"""What beats as long as it is alive."""

POINTS_UP = frozenset("finger forefinger index telunjuk jari".split())
"""What is drawn pointing up, and is turned over to go down into something."""


def words_of(text: str) -> set[str]:
    """The words of a thing's name and art, also in their singular."""
    found = set(re.findall(r"[^\W\d_]+", text.lower()))
    return found | {word[:-1] for word in found if word.endswith("s") and len(word) > 3}


def is_lettered(thing: Thing) -> bool:
    """Whether a thing is no picture, but words on a tile."""
    return not thing.art


def is_one_of(thing: Thing, words: frozenset[str]) -> bool:
    """Whether a thing's name or art says that it is one of these."""
    return bool(words_of(f"{thing.name} {thing.art}") & words)


def is_open(thing: Thing) -> bool:
    """Whether what is in a thing looks out of it."""
    return is_lettered(thing) or is_one_of(thing, HOLDERS)


def seat(rider: Thing, how: str, base: Thing) -> Seat:
    """Where a thing is seen that stands so to another: with furniture that is drawn for persons, where that has it."""
    if how in AT and piece_of(base):
        return "hand"
    if how == "on":
        flat = is_lettered(rider) or is_one_of(rider, FLAT)
        on_face = (flat and not is_lettered(base)) or (is_one_of(base, UPRIGHT) and not is_lettered(base))
        return "face" if on_face else "top"
    if how == "in":
        return "open" if is_open(base) else "inside"
    kinds: dict[str, Seat] = {
        "above": "above",
        "below": "below",
        "behind": "behind",
        "around": "around",
        "held": "hand",
    }
    return kinds.get(how, "front")


__all__ = ["BEATS", "CHECKS", "CROSSES", "HOLDERS", "POINTS_UP", "Seat", "is_one_of", "is_open", "seat", "words_of"]
