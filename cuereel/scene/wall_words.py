"""How it is said that what was shown is not all, in English and Indonesian."""

from __future__ import annotations

MORE = (
    "masih banyak lagi",
    "masih banyak yang lain",
    "masih banyak lainnya",
    "masih ada banyak",
    "dan banyak lagi",
    "dan banyak lainnya",
    "banyak lagi yang lain",
    "baru sebagian kecil",
    "hanya sebagian kecil",
    "baru permulaan",
    "baru permulaannya",
    "and many more",
    "and much more",
    "and so much more",
    "and lots more",
    "and many others",
    "so many more",
    "just the beginning",
    "only the beginning",
    "just the start",
    "only the start",
    "just a few of",
    "only a few of",
)
"""The phrases that say so."""

FILLS = (
    *("banyak", "sebagian", "permulaan", "permulaannya", "lagi", "lainnya"),
    *("many", "much", "lots", "beginning", "start", "few", "more"),
)
"""The words on which the wall lights up."""

STRONG = frozenset(("banyak", "many", "more", "permulaan", "beginning", "start", "sebagian"))
"""The words of those that are made most of."""

__all__ = ["FILLS", "MORE", "STRONG"]
