"""How creators ask for a slider that is moved and for a needle that swings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from cuereel.declare import Phrase, phrase
from cuereel.scene.level.words import (
    BEGIN,
    COLOURS,
    EMPTY,
    FIGURE,
    FROM,
    FULL,
    GO,
    HALF,
    HIGH,
    LOW,
    NEARLY,
    PERCENT,
    THEN,
    Sets,
    Told,
    between,
    does,
    value_of,
)

SPEED = (
    "([car] (speedometer|tachometer|(speed gauge)|(rpm gauge)|(rev counter)) [needle]|needle (of|on) [a|the] "
    "(speedometer|tachometer))",
    "[jarum] (speedometer|spidometer|takometer) [mobil|motor]",
)
FUEL = (
    "[car] (fuel|gas|petrol|gasoline) (gauge|tank|meter|needle|indicator|level) [needle]",
    "[jarum] (indikator|tangki|meteran) (bensin|bbm)",
)
BENSIN = "[jarum] [(indikator|tangki|meteran)] (bensin|bbm)"
"""Petrol alone runs low; that it falls may be told of its price."""

METER = ("(meter|gauge|dial) [needle]", "[jarum] (meteran|indikator|gauge)")

SLIDERS: dict[str, Told] = {
    "brightness": (
        "[(screen|phone|display)] (brightness (slider|bar|control|setting)|brightness)",
        "(((slider|bar|geseran|pengatur) kecerahan)|kecerahan) [(layar|hp|ponsel)] [(layar|hp)]",
    ),
    "volume": (
        "[(phone|music|speaker)] (((volume|sound|audio) (slider|bar|control|knob))|volume)",
        "(((slider|bar|geseran|pengatur) (volume|suara))|volume) [(hp|musik|suara|tv)]",
    ),
    "": ("slider", "(slider|geseran)"),
}
"""What a slider sets, and how it is called."""

UP: Told = (
    "(((turn|go|slide|move|push|crank|drag) [(all the way)] (up|right|(to the right)))|raised|increase|rise|"
    "((go|turn|slide|move|drag|push) (up to|to) (max|maximum|full|the (max|maximum|top))))",
    "(naik|dinaikkan|dinaikin|dikencangkan|dikencengin|dibesarin|dibesarkan|"
    "((digeser|geser) [(naik|ke atas|ke kanan)]))",
)
DOWN: Told = (
    "(((turn|go|slide|move|pull|drag) [(all the way)] (down|left|(to the left)))|lowered|decrease|reduced|dimmed)",
    "(turun|diturunkan|diturunin|dikecilin|dikecilkan|diredupkan|diredupin|((digeser|geser) (turun|ke bawah|ke kiri)))",
)


def _sliders() -> Iterator[Phrase]:
    for of, head in SLIDERS.items():
        sets: Sets = {"form": "slider", **({"what": of} if of else {})}
        yield from between(head, (PERCENT, FIGURE, FULL, HALF, LOW, HIGH, EMPTY), sets, alone=False)
        for tongue in (0, 1):
            lead = f"{BEGIN} {head[tongue]} [(is|being|gets|yang|knob)]"
            to = ("[(all the way)] (to|until)", "[(sampai|sampe|hingga|ke|jadi|tinggal)]")[tongue]
            for way, other in ((UP[tongue], "high"), (DOWN[tongue], "low")):
                yield phrase(f"{lead} {way} [(slowly|pelan-pelan|perlahan)] $", **sets, steps=[{"to": other}])
                for value in (PERCENT, FIGURE, HALF):
                    end, kept = value_of(value, "b", tongue)
                    yield phrase(f"{lead} {way} {to} {end}", **sets, steps=[kept])
            for value, ways in ((FULL, UP), (EMPTY, DOWN)):
                end, kept = value_of(value, "b", tongue)
                yield phrase(f"{lead} {ways[tongue]} {to} {end}", **sets, steps=[kept])


def _dials() -> Iterator[Phrase]:
    moves = (
        "[(is|that|slowly|quickly|suddenly)] "
        "(go|goes|going|move|swing|turn|climb|rise|jump|shoot|sweep|spin|point|hit|reach|max|drop|fall)"
    )
    gerak = (
        "[yang] [(pelan-pelan|langsung|tiba-tiba)] "
        "[(gerak|bergerak|naik|turun|berputar|muter|menunjuk|geser|melonjak|mentok|jatuh)]"
    )
    right = "[(all the way)] [(up|over|out)] [(to|into)] [the] (right|max|maximum|limit|top|end|(red [zone]))"
    kanan = (
        "[(terus|naik)] [(ke|sampai|sampe)] (kanan|mentok|maksimal|maksimum|ujung|merah) "
        "[(sampai|sampe)] [(mentok|maksimal|ujung|merah)]"
    )
    left = "[(all the way)] [(down|back)] [(to|into)] [the] (left|zero|bottom|start)"
    kiri = "[(balik|turun)] [(ke|sampai|sampe)] (kiri|nol|awal)"
    for of, head in (("speed", SPEED), ("", METER)):
        sets: Sets = {"form": "dial", **({"what": of} if of else {})}
        yield does(head, f"{moves} {right} $", f"{gerak} {kanan} $", sets, steps=[{"to": "full"}])
        yield does(head, f"{moves} {left} $", f"{gerak} {kiri} $", sets, steps=[{"to": "empty"}])
        yield does(head, f"{moves} up $", f"{gerak} naik $", sets, steps=[{"to": "high"}])
        yield from between(head, (PERCENT, FIGURE, FULL, HALF, LOW, HIGH, EMPTY), sets, alone=False)
        if of:
            # of a speedometer's figure all the words are told; a bare meter's may be a length ("a meter to 20")
            for tongue in (0, 1):
                way = (f"{moves} [up] (to|until)", f"{gerak} (ke|sampai|sampe|jadi)")[tongue]
                for unit, kept in (("", "{b}"), ("(km/h|kmh|kph)", "{b} km/h"), ("mph", "{b} mph")):
                    yield phrase(f"{BEGIN} {head[tongue]} {way} {{B}} {unit}", **sets, steps=[{"to": kept}])
                    spans = f"{GO[tongue]} {FROM[tongue]} {{A}} {THEN[tongue]} {{B}} {unit}"
                    starts = kept.replace("b}", "a}")
                    if unit:
                        yield phrase(
                            f"{BEGIN} {head[tongue]} {spans}", **sets, begins={"to": starts}, steps=[{"to": kept}]
                        )
    meters: dict[str, int] = {"green": 0, "yellow": 1, "red": 2}
    for chain in (*permutations(meters, 2), ("green", "yellow", "red"), ("red", "yellow", "green")):
        words = [{"to": ("low", "half", "high")[meters[colour]]} for colour in chain]
        for tongue in (0, 1):
            names = f" {THEN[tongue]} ".join(COLOURS[colour][tongue] for colour in chain)
            lead = f"{BEGIN} {METER[tongue]} {GO[tongue]} {FROM[tongue]} {names}"
            yield phrase(f"{lead} $", form="dial", begins=words[0], steps=words[1:])
    fuel: Sets = {"form": "dial", "what": "fuel"}
    empty = (
        "[(is|that is|running|getting|with)] [(needle)] [(on|at|near|close to|going to|goes to|dropping to|drops to)]"
    )
    nearly = f"{empty} (((almost|nearly|near) empty)|low|(running low)|(running out)|e|empty)"
    kosong = (
        "[yang] [(udah|sudah|jarumnya)] [(di|ke|dekat)] "
        "[tinggal] ((hampir|mau|nyaris) (habis|kosong|abis)|(tinggal (dikit|sedikit))|menipis|e)"
    )
    yield does((FUEL[0], BENSIN), f"{nearly} $", f"{kosong} $", fuel, steps=[{"to": "almost empty"}])
    yield from between(FUEL, (FULL, HALF, NEARLY, EMPTY, PERCENT), fuel, alone=False)
    drops = "[(is|that is|slowly)] (drop|drain|fall|empty|(go down)|(empty out)) [(slowly|quickly)] $"
    yield does(
        FUEL,
        drops,
        "[yang] [(terus|pelan-pelan)] (habis|abis|turun|berkurang|terkuras) $",
        fuel,
        steps=[{"to": "empty"}],
    )
    fills = "[(is|being|that is)] ((fill|go) up|filled [up]|full again) $"
    yield does(FUEL, fills, "[yang] (diisi|terisi|naik) [(sampai|sampe)] [penuh] $", fuel, steps=[{"to": "full"}])


HANDLED: tuple[Phrase, ...] = (*_sliders(), *_dials())
"""All of them."""

__all__ = ["HANDLED"]
