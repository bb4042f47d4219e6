"""How creators ask for a number that something has: "the wallet goes from 500 to 20".

Only things on which a number is natural are taken; what else goes from one place to another is no number.
"""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, phrase

THINGS = {
    "wallet": ("[(my|his|her|their|the)] (wallet|purse)", "[(isi|saldo|uang)] dompet"),
    "piggy bank": ("piggy bank", "[isi] celengan"),
    "money bag": ("(money bag|bag of money)", "(kantong uang|karung uang)"),
    "clock": ("[wall] clock", "jam dinding"),
    "stopwatch": ("stopwatch", "stopwatch"),
    "hourglass": ("hourglass", "jam pasir"),
    "calendar": ("calendar", "kalender"),
    "scale": ("[(bathroom|weighing)] scale", "timbangan"),
    "trophy": ("trophy", "piala"),
    "price tag": ("price tag", "(label harga|price tag)"),
}
"""What it is, and how it is called in English and Indonesian."""

TIMES = {
    " s": "(s|sec|secs)",
    " seconds": "seconds",
    " min": "(min|mins)",
    " minutes": "minutes",
    " detik": "detik",
    " menit": "menit",
}
KILOS = {" kg": "(kg|kilos|kilograms|kilo)"}
MONEY = {" ribu": "ribu", " juta": "juta", " dollars": "dollars"}
UNITS = {
    "stopwatch": TIMES,
    "clock": TIMES,
    "hourglass": TIMES,
    "scale": KILOS,
    **dict.fromkeys(("wallet", "piggy bank", "money bag", "price tag"), MONEY),
}
"""Units that each is read in, as they are shown and as they are written."""


def owned(runs: str, to: str, jalan: str, ke: str) -> Iterator[Phrase]:
    """Phrases for all of them; the words for running and for "to" are those of any number."""
    for thing, (english, indonesian) in THINGS.items():
        forms = [("{FROM}", "{TO}", "{from}", "{to}")]
        forms += [
            (f"{{FROM}} [{unit}]", f"{{TO}} {unit}", f"{{from}}{shown}", f"{{to}}{shown}")
            for shown, unit in UNITS.get(thing, {}).items()
        ]
        if UNITS.get(thing) is MONEY:
            forms.append(("Rp{from}", "Rp{to}", "Rp{from}", "Rp{to}"))
            for unit in ("ribu", "juta"):
                forms.append((f"Rp{{from}} {unit}", f"Rp{{to}} {unit}", f"Rp{{from}} {unit}", f"Rp{{to}} {unit}"))
        for first, last, start, end in forms:
            yield phrase(
                f"^ {english} {runs} [from] {first} {to} {last}",
                f"^ {indonesian} {jalan} [dari] {first} {ke} {last}",
                thing=thing,
                start=start,
                end=end,
            )


__all__ = ["owned"]
