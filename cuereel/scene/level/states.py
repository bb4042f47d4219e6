"""How creators ask for a traffic light, a bulb or one switch, and for its states."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, phrase
from cuereel.scene.level.words import BEGIN, FROM, LIGHTS, Sets, Told, coloured


def _lamps() -> Iterator[Phrase]:
    lights = (
        "(traffic (light|lights|signal)|stoplight|stop light)",
        "(lampu lalu lintas|lampu lalin|lampu bangjo|traffic light)",
    )
    yield from coloured(lights, LIGHTS, {"form": "traffic light"})
    bulb = ("[(light|glowing|hanging)] (bulb|lightbulb)", "(bohlam|lampu bohlam|bola lampu|lampu)")
    sets: Sets = {"form": "bulb"}
    go = ("[(is|that is|being|gets)] [(go|turn|switch|flick|flip)]", "[yang] [(dari|awalnya|tadinya)]")
    on, off = (
        ("(on|lit|(light up))", "(nyala|menyala|hidup|dinyalakan|dinyalain)"),
        ("(off|dark|unlit)", "(mati|padam|dimatikan|dimatiin)"),
    )
    then = (
        "[,] [(and|then|and then)] [it] [(go|turn|switch)] [(to|->)]",
        "[,] [(lalu|terus|kemudian|trus|ke|jadi|menjadi|dan)]",
    )
    for tongue in (0, 1):
        lead, own = f"{BEGIN} {bulb[tongue]} {go[tongue]}", FROM[0] if tongue == 0 else ""
        words = {"on": on[tongue], "off": off[tongue]}
        for first, last in (("off", "on"), ("on", "off")):
            told = f"{lead} {own} {words[first]} {then[tongue]} {words[last]} $"
            yield phrase(told, **sets, begins={"to": first}, steps=[{"to": last}])
            back = f"{then[tongue]} {words[first]} [(again|lagi)] $"
            again = f"{lead} {own} {words[first]} {then[tongue]} {words[last]} {back}"
            yield phrase(again, **sets, begins={"to": first}, steps=[{"to": last}, {"to": first}])
    yield from _switch(go, on, off, then)
    turned = "(turn|turned|switch|switched|flick|going|goes|flip|flipped)"
    for way, name in (
        ("on", "(dinyalakan|dinyalain|(tiba-tiba nyala)|dihidupkan)"),
        ("off", "(dimatikan|dimatiin|padam|(tiba-tiba mati))"),
    ):
        head = f"{BEGIN} {bulb[0]} [(is|being|gets|that)]"
        yield phrase(f"{head} {turned} {way} $", f"{BEGIN} {bulb[1]} [yang] {name} $", **sets, steps=[{"to": way}])


def _switch(go: Told, on: Told, off: Told, then: Told) -> Iterator[Phrase]:
    """One switch alone; several are rows on a screen."""
    head = (
        "[(big|single|simple)] (toggle [(switch|button)]|on/off (switch|button)|[light] switch)",
        "[(satu|sebuah)] (((sakelar|saklar) [lampu])|toggle|tombol on/off|switch)",
    )
    sets: Sets = {"form": "switch"}
    by = (
        "[(is|being|gets|that)] [(turn|switch|flip|slide|go|toggle|change|turned|flipped)]",
        "[yang] [(digeser|berubah|diubah|pindah)]",
    )
    for tongue in (0, 1):
        lead = f"{BEGIN} {head[tongue]}"
        words = {"on": on[tongue], "off": off[tongue]}
        for first, last in (("off", "on"), ("on", "off")):
            told = f"{lead} {by[tongue]} {go[tongue]} {FROM[tongue]} {words[first]} {then[tongue]} {words[last]}"
            yield phrase(f"{told} $", **sets, begins={"to": first}, steps=[{"to": last}])
            again = f"{told} {then[tongue]} {words[first]} [(again|lagi)] $"
            yield phrase(again, **sets, begins={"to": first}, steps=[{"to": last}, {"to": first}])
    for way, name in (("on", "(dinyalakan|dinyalain|dihidupkan|menyala|nyala)"), ("off", "(dimatikan|dimatiin|mati)")):
        english = f"{BEGIN} {head[0]} {by[0]} {way} $"
        indonesian = f"{BEGIN} {head[1]} {by[1]} [jadi] {name} $"
        other = "off" if way == "on" else "on"
        yield phrase(english, indonesian, **sets, begins={"to": other}, steps=[{"to": way}])


STATES: tuple[Phrase, ...] = (*_lamps(),)
"""All of them."""

__all__ = ["STATES"]
