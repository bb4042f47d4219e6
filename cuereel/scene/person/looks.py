"""What somebody is called, and the number in the cast -> hair, skin and clothes: always the same for the same cast."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

SKINS = ("#F0BE94", "#C98A5B", "#E2A877", "#8F5A36", "#F5CCA8")
TOPS = ("#F5A83C", "#3FB6E8", "#57C793", "#F0708A", "#9A7CF0", "#F2D14B")
LEGS = ("#4A5FA8", "#6B5B95", "#3E7C8C", "#7A6A5A")
DARK, BROWN, GREY, FAIR = "#2B2330", "#5B3A26", "#D5D9E2", "#B9803F"

HE = frozenset(
    "man boy guy father dad papa daddy grandpa grandfather brother uncle king boss son husband waiter businessman "
    "boyfriend landlord pria cowok laki bapak ayah bokap kakek om paman bos suami".split()
)
SHE = frozenset(
    "woman girl mother mom mum mama mommy grandma grandmother sister aunt queen lady daughter wife waitress nurse "
    "businesswoman girlfriend wanita perempuan cewek ibu mamah nyokap nenek tante bibi istri perawat suster".split()
)
YOUNG = frozenset("boy girl child kid son daughter baby anak bocah cucu grandson granddaughter".split())
OLD = frozenset("old elderly grandpa grandfather grandma grandmother kakek nenek tua lansia mertua law".split())

TRADES = {
    "coat": "doctor scientist professor dokter ilmuwan profesor dosen researcher peneliti lecturer",
    "nurse": "nurse perawat suster",
    "glasses": "teacher guru librarian",
    "hoodie": "programmer developer coder engineer hacker designer",
    "pack": "student pupil siswa murid pelajar mahasiswa",
    "rich": "rich wealthy kaya",
    "suit": "bank teller hrd interviewer accountant secretary judge boss manager businessman businesswoman lawyer "
    "banker ceo director recruiter akuntan sekretaris pewawancara pejabat hakim bos atasan manajer direktur",
    "hardhat": "worker builder tukang pekerja kuli buruh",
    "toque": "chef cook koki",
    "police": "police policeman officer polisi guard satpam security",
    "apron": "cashier seller barista waiter waitress shopkeeper kasir penjual pelayan pedagang baker",
    "straw": "farmer petani",
    "cap": "courier driver kurir sopir supir ojek",
    "trench": "detective",
    "mask": "thief burglar robber scammer maling pencuri penipu perampok",
}
"""What is worn by whom; all else wears what the number in the cast says."""

_WORN = {word: worn for worn, words in TRADES.items() for word in words.split()}


@dataclass(frozen=True)
class Look:
    """How somebody looks: colours as "#RRGGBB"; `hair` is a cut, `wears` a trade's clothes."""

    skin: str
    hair: str
    tint: str
    top: str
    legs: str
    wears: str = ""
    young: bool = False
    old: bool = False
    she: bool = False


def trade_of(name: str) -> str:
    """What somebody of that name wears; "" for no trade."""
    return next((_WORN[word] for word in re.findall(r"[a-z]+", name.lower()) if word in _WORN), "")


def look_of(name: str, number: int) -> Look:
    """The look of the one of that name who is so many-th in the cast (from 0)."""
    words = set(re.findall(r"[a-z]+", name.lower()))
    she = not words.isdisjoint(SHE) or (words.isdisjoint(HE) and number % 2 == 1)
    young, old = not words.isdisjoint(YOUNG), not words.isdisjoint(OLD)
    cuts = ("long", "veil", "bun", "bob") if she else ("short", "side", "curls", "crop")
    hair = cuts[(number // 2 if words.isdisjoint(HE | SHE) else number) % len(cuts)]
    tint = GREY if old else (DARK, BROWN, DARK, FAIR)[number % 4]
    look = Look(SKINS[number % 5], hair, tint, TOPS[number % 6], LEGS[number % 4], trade_of(name), young, old, she)
    if old:
        look = replace(look, hair="bun" if she else "bald")
    if young:
        look = replace(look, hair="tails" if she else "side")
    return look


__all__ = ["Look", "look_of", "trade_of"]
