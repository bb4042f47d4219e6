"""The cues for two buttons that are alike and are pressed at the same time."""

from __future__ import annotations

from cuereel.declare import Phrase, phrase
from cuereel.scene.app.saying import DITEKAN, MENEKAN, ON_PHONE, PRESSED, PRESSES

TWO, DUA = "(two|2|both)", "(dua|2|kedua)"
BUTTONS = "(buttons|button) [(side by side|next to each other)]"
BEING = "[both] [(are|is|get|gets|being|be)] [both]"
ONCE = "[(at (the same|same) (time|moment)|at once|simultaneously|together|both at once)]"
PEOPLE = "[(two|2)] (people|persons|users|hands|fingers|someone)"
BERSAMAAN = "[secara] [(bersamaan|barengan|bareng|serentak|sekaligus|berbarengan|di (waktu|saat) yang sama)]"
ORANG = "[dua] (orang|pengguna|user|jari|tangan)"


def _pair(name: str) -> tuple[str, ...]:
    return (
        f"^ [the] {TWO} {name} {BUTTONS} {ON_PHONE} {BEING} {PRESSED} {ONCE} $",
        f"^ {PEOPLE} {PRESSES} [on] [the] {TWO} {name} {BUTTONS} {ONCE} $",
        f"^ {DUA} tombol {name} [yang] {DITEKAN} {BERSAMAAN} $",
        f"^ {ORANG} {MENEKAN} {DUA} tombol {name} {BERSAMAAN} $",
    )


PAIRS: tuple[Phrase, ...] = tuple(
    phrase(
        *_pair(name),
        parts=[{"button": meant, "twice": True}],
        steps=[{"press": meant}],
    )
    for name, meant in (("{entry}", "{entry}"), ('{"it"}', "{it}"))
)
"""All of them."""

__all__ = ["PAIRS"]
