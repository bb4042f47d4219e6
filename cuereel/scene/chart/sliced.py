"""How creators ask for a pie by its figures first and its names behind them: "50/30/20 with labels rent, food, fun"."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, phrase

FIGURES, NAMES = "abcde", "ghijk"
LABELLED = (
    "[(,|and|with|(, with)|(, and))] [the] (labels|labelled|labeled|label|names|named|for|dengan label|berlabel|"
    "(dengan (label|nama|tulisan))|label|(dan label)|untuk|:|(, label)) [:]"
)
LED = "[(of|with|showing|split|divided|dibagi|dengan|:|-)] [(in|into|jadi)]"
GLUE = " (,|and|(, and)|dan|(, dan)|/) "


def sliced(heads: str) -> Iterator[Phrase]:
    """Phrases for rings of two to five slices; `heads` name the ring."""
    for count in range(2, len(FIGURES) + 1):
        slots = FIGURES[:count]
        names = GLUE.join(f"{{{slot}}}" for slot in NAMES[:count])
        written = {
            "/".join(f"{{{slot}}}" for slot in slots): "{}",
            "-".join(f"{{{slot}}}" for slot in slots): "{}",
            GLUE.join(f"{{{slot}}}%" for slot in slots): "{}%",
            GLUE.join(f"{{{slot.upper()}}}" for slot in slots): "{}",
        }
        for figures, kept in written.items():
            told = [kept.format(f"{{{slot}}}") for slot in slots]
            items = [f"“{{{name}}} {figure}”" for name, figure in zip(NAMES, told, strict=False)]
            yield phrase(f"{heads} {LED} {figures} {LABELLED} {names}", kind="pie", items=items)
            if "/" in figures.replace(" / ", "") and GLUE not in figures:
                yield phrase(f"{heads} {LED} {figures}", kind="pie", items=[f"“{each}”" for each in told])


__all__ = ["sliced"]
