"""How a list of what stands on a stage is worded, in English and Indonesian: its joints, ties, places and contents."""

from __future__ import annotations

import re

_IT = r"(?:it|him|her|them|that)"

OPENING = re.compile(
    r"^(?:(?:show|tampilkan|tampilin|ada|there\s+(?:is|are))\s+)?(?:(?:an?\s+|the\s+)?(?:picture|photo|image|drawing|animation"
    r"|scene|shot)\s+of\s+|(?:sebuah\s+)?(?:gambar|foto|animasi|ilustrasi|adegan)\s+)?",
    re.IGNORECASE,
)
"""How a cue opens before it names anything."""

SPLIT = re.compile(
    r"(\s*,\s*(?:and\s+then|then|and|lalu|kemudian|terus|dan|serta)?\s+"
    r"|\s+(?:and\s+then|and|then|lalu|kemudian|dan|serta)\s+)",
    re.IGNORECASE,
)
"""What stands between two items."""

LEADS = re.compile(r"\b(?:then|lalu|kemudian|terus)\b", re.IGNORECASE)
"""A joint after which something comes that was not there."""

_BOUND = r"(?:tied|chained|attached|strapped|roped|hooked|leashed|fastened)(?:\s+up)?"
_DIIKAT = r"(?:diikat(?:kan)?|terikat|dirantai|digandeng|diseret|ditarik|dipasang)"
TIED = re.compile(
    rf"(?:\s+(?:that\s+is\s+|which\s+is\s+|is\s+)?{_BOUND}(?:\s+(?:right\s+)?(?:behind|to|onto|on\s+to)\s+{_IT})?"
    rf"|\s+(?:yang\s+)?{_DIIKAT}(?:\s+(?:di\s+belakangnya|dibelakangnya|kepadanya|padanya|di\s+situ))?)$"
    rf"|\s+(?:with|dengan)\s+(?P<with>[\w -]+?)\s+(?:(?:yang\s+)?{_DIIKAT}(?:\s+(?:di\s+)?belakangnya|\s+padanya)?"
    rf"|{_BOUND}\s+(?:behind|to|onto|on\s+to)\s+{_IT})$",
    re.IGNORECASE,
)
"""What is told of a thing that hangs on another by a line; `with` is that thing where its owner stands before it."""

BESIDE = re.compile(
    rf"\s+(?:(?:right\s+)?(?:next\s+to|beside|near|by)\s+{_IT}|di\s+(?:sebelah|samping|dekat)nya|di(?:sebelah|samping)nya)$",
    re.IGNORECASE,
)
"""Where a thing stands that is beside those before it, as all of a list do."""

STAYS = re.compile(
    r"\s+(?:that|which|yang)\s+(?:stays?|remains?|keeps?|tetap|masih)\s+(?:silent|quiet|still|put|off|there|diam|mati)$",
    re.IGNORECASE,
)
"""What only tells that nothing happens to a thing."""

_SIDES = (
    r"(?:on|at)\s+(?:each|either|both|every)\s+(?:sides?|ends?)(?:\s+of\s+it)?"
    r"|di\s+(?:tiap|setiap|kedua|masing-masing|dua)\s+(?:sisi|ujung|samping)(?:nya)?"
    r"|(?:on|at)\s+(?:the\s+|its\s+)?left\s+and\s+(?:the\s+|its\s+)?right|di\s+(?:sisi\s+)?kiri\s*(?:dan|-)?\s*kanan(?:nya)?"
)
EACH_SIDE = re.compile(
    rf"^(?P<main>[^,]+?),?\s+(?:with|dengan|and|dan)\s+(?:one\s+|satu\s+)?(?P<side>[^,]+?)\s+(?:{_SIDES})$",
    re.IGNORECASE,
)
"""One, and two alike at its sides."""

BETWEEN = re.compile(
    r"^(?P<between>[^,]+?)\s+(?:in\s+)?(?:between|di\s+antara|diantara)\s+"
    r"(?P<left>[^,]+?)\s+(?:and|dan)\s+(?P<right>[^,]+)$",
    re.IGNORECASE,
)
MIDDLE = re.compile(
    rf"^(?P<left>[^,]+?)(?P<joint>{SPLIT.pattern[1:-1]})(?P<right>[^,]+?),?\s+(?:with|dengan|and|dan)\s+"
    r"(?P<between>[^,]+?)"
    r"\s+(?:in\s+between(?:\s+(?:them|the\s+two))?|between\s+(?:them|the\s+two|both)"
    r"|di\s*antara(?:nya|\s+(?:keduanya|mereka|kedua))|di\s+tengah(?:-tengah)?nya)$",
    re.IGNORECASE,
)
"""Something between two: told first, and told last."""

TIE = re.compile(r"\b(?:lines?|arrows?|garis|panah)\b", re.IGNORECASE)
"""What between two things is no third one."""

COMES = re.compile(
    r"\s+(?:that\s+|which\s+|yang\s+)?(?:rising|growing|appear(?:s|ing)|com(?:es|ing)\s+up|popping\s+up|pops\s+up|standing"
    r"|muncul|tumbuh|naik|berdiri)$",
    re.IGNORECASE,
)
"""How something comes between two."""

HANDS = re.compile(
    r"^(?:two|2)\s+hands\s+(?:both\s+)?(?:on|reaching\s+(?:for|out\s+for)|grabbing|holding|touching"
    r"|pulling(?:\s+(?:on|at))?"
    r"|fighting\s+(?:over|for)|grabbing\s+(?:for|at)|gripping)"
    r"\s+(?:the\s+same|one|a\s+single|an?|the)\s+(?P<name>[\w -]+)$"
    r"|^(?:dua|2)\s+tangan\s+(?:yang\s+)?(?:sama-sama\s+)?(?:memegang|pegang|berebut|rebutan|memperebutkan|meraih|menarik"
    r"|menggenggam|mengambil)\s+(?:satu\s+|sebuah\s+)?(?P<nama>[\w -]+?)(?:\s+yang\s+sama)?$",
    re.IGNORECASE,
)
"""Two hands at one thing."""

FULL_OF = re.compile(
    r"^(?P<holder>[\w -]+?)\s+(?:(?:that\s+is\s+|is\s+)?(?:full\s+of|filled\s+with|full\s+with|stuffed\s+with)"
    r"|(?:yang\s+)?(?:penuh|dipenuhi)(?:\s+(?:dengan|berisi|isi|oleh))?|(?:yang\s+)?berisi\s+penuh)"
    r"\s+(?P<inside>[\w -]+)$",
    re.IGNORECASE,
)
"""What is full, and of what."""

HOLDERS = frozenset(
    "box bag basket bucket cup glass mug jar pot bowl cart trolley crate bin barrel backpack suitcase chest hat boat "
    "kotak tas keranjang ember cangkir gelas toples mangkuk troli peti tong "
    "kardus panci ransel koper topi perahu".split()
)
"""What is open at its top, so that what is in it is seen over its edge."""

EMPTY = re.compile(
    r"^(?:an?\s+|the\s+)?empty\s+(?P<name>[\w-]+)$|^(?:sebuah\s+)?(?P<nama>[\w-]+)\s+(?:yang\s+)?kosong$", re.IGNORECASE
)
"""What is told to be empty."""

SEEN_EMPTY = frozenset("bucket basket cart trolley ember keranjang troli".split())
"""What is drawn with nothing in it."""

OUTSIDE = re.compile(r"(?<=\w)\s+(?:in\s+front\s+of|outside(?:\s+of)?|di\s+depan)\s+", re.IGNORECASE)
"""Where a queue stands."""

ICON = re.compile(r"^(?:the\s+|an?\s+)?(?:icon|ikon|logo)\s+(?:of\s+)?|\s+(?:icons?|ikon|logo)$", re.IGNORECASE)
"""The word for a picture before or behind what it is of."""

__all__ = ["BESIDE", "BETWEEN", "COMES", "EACH_SIDE", "FULL_OF", "HANDS", "HOLDERS", "ICON", "LEADS", "MIDDLE"]
__all__ += ["EMPTY", "OPENING", "OUTSIDE", "SEEN_EMPTY", "SPLIT", "STAYS", "TIED"]
