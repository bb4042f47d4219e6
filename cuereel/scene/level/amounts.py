"""How creators ask for a battery, a thermometer, a signal, a glass or a jar, and for how full it gets."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, phrase
from cuereel.scene.level.words import (
    BEGIN,
    CHAINS,
    COLOURS,
    COUNTS,
    EMPTY,
    FOUR,
    FULL,
    GONE,
    HALF,
    HEAT,
    LOW,
    NEARLY,
    ONE,
    PAIRS,
    PERCENT,
    THREE,
    TURNING,
    TWO,
    WHOLE,
    Sets,
    Told,
    between,
    coloured,
    does,
)

BATTERY = (
    "[(phone|phone's|hp|laptop|device|smartphone|car|mobile)] battery "
    "[(icon|level|indicator|bar|percentage|charge|symbol|life)] "
    "[(on|of|in) [a|the] (phone|laptop|smartphone|hp|car|screen)]",
    "[(ikon|icon|indikator|persentase|daya|isi|simbol)] (baterai|batre|batere|baterei) "
    "[(hp|ponsel|laptop|handphone|mobil)]",
)
THERMOMETER = ("[(red|big|large)] thermometer [(icon|reading|needle|mercury)]", "[ikon] termometer [(suhu|badan)]")
SIGNAL = (
    "[(phone|cell|mobile|network|cellular)] (signal|reception) [(bars|strength|icon|indicator|bar)]",
    "[(bar|batang|garis|ikon|icon|strip|indikator)] sinyal [(hp|ponsel|handphone)]",
)
WIFI = (
    "(wifi|wi-fi) [signal] [(bars|icon|symbol|strength|bar)]",
    "[(bar|batang|garis|ikon|icon|sinyal|simbol)] (wifi|wi-fi)",
)


def _battery() -> Iterator[Phrase]:
    sets: Sets = {"form": "battery"}
    yield from between(BATTERY, (PERCENT, FULL, HALF, LOW, NEARLY, EMPTY), sets)
    yield from coloured(BATTERY, (*PAIRS, *CHAINS), sets)
    drains = (
        "[(slowly|is|that is|quickly)] "
        "(drain|die|((run|going|go) (out|down|flat|empty|dead))|discharge) [(slowly|quickly|away)] $"
    )
    yield does(
        BATTERY,
        drains,
        "[yang] [(pelan-pelan|cepat|cepet)] (habis|abis|terkuras|ngedrop|drop) $",
        sets,
        steps=[{"to": "empty"}],
    )
    charges = "[(is|that is|slowly|being)] (charging|charged|((charge|fill) up)) [(slowly|quickly|up)] [to full] $"
    diisi = (
        "[yang] [(lagi|sedang)] (dicas|dicharge|diisi|terisi|ngecas|di-charge) [(sampai|sampe|hingga)] [(penuh|full)] $"
    )
    yield does(BATTERY, charges, diisi, sets, steps=[{"to": "full"}])
    low = "[(that is|is|running|that)] (((almost|nearly) (empty|dead))|(running low)|(about to die)) $"
    yield does(
        BATTERY,
        low,
        "[yang] [udah|sudah] ((hampir|mau|nyaris) (habis|abis|mati)) $",
        sets,
        steps=[{"to": "almost empty"}],
    )
    for colour in ("red", "yellow", "green"):
        turns = f"{TURNING[0]} {COLOURS[colour][0]} $"
        yield does(BATTERY, turns, f"{TURNING[1]} {COLOURS[colour][1]} $", sets, steps=[{"colour": colour}])


def _thermometer() -> Iterator[Phrase]:
    sets: Sets = {"form": "thermometer"}
    yield from coloured(THERMOMETER, (*PAIRS, *CHAINS, *HEAT), sets)
    rise = "[(is|that is|slowly|with)] (((go|going|shoot|climb|rise|move) up)|rise|climb|heat up) [fast]"
    naik = "[yang] [(suhunya|airnya)] (naik|meningkat|melonjak|memanas) [(terus|pelan-pelan|perlahan|drastis)]"
    fall = "[(is|that is|slowly)] (((go|going|drop|fall|move) down)|drop|fall|sink)"
    turun = "[yang] [suhunya] (turun|menurun|anjlok) [(terus|pelan-pelan|perlahan|drastis)]"
    for english, indonesian, to in ((rise, naik, "high"), (fall, turun, "low")):
        yield does(THERMOMETER, f"{english} $", f"{indonesian} $", sets, steps=[{"to": to}])
        for colour in ("red", "blue", "green", "yellow"):
            ends = tuple(f"[(and|dan|,)] [(to|into)] {TURNING[at]} {COLOURS[colour][at]} $" for at in (0, 1))
            into = (f"(to|into|until) {COLOURS[colour][0]} $", f"(ke|sampai|sampe) [warna] {COLOURS[colour][1]} $")
            steps = [{"to": to}, {"colour": colour}] if to else []
            yield does(THERMOMETER, f"{english} {ends[0]}", f"{indonesian} {ends[1]}", sets, steps=steps)
            both = [{"to": to, "colour": colour}]
            yield does(THERMOMETER, f"{english} {into[0]}", f"{indonesian} {into[1]}", sets, steps=both)


ONE_BY_ONE = (
    "[(one (by|after|at) [(one|another|a time|the other)])]",
    "[(satu (per|demi|persatu) [satu]|satu-satu|satu-persatu|bergantian)]",
)


def _signals() -> Iterator[Phrase]:
    goes = (
        "[(are|is|all|slowly)] "
        "(disappear|vanish|drop|fade|((go|drop|die|fade|turn) (out|down|away|off))|lost|gone|fall)",
        "[yang] [pada] (hilang|ilang|menghilang|turun|habis|mati|lenyap|berkurang)",
    )
    comes = (
        "[(are|is)] (appear|((fill|go|come|light) (up|back|on))|rise|return|grow)",
        "[yang] (muncul|naik|terisi|penuh|balik|kembali|nyala|menyala)",
    )
    for form, head in (("signal", SIGNAL), ("wifi", WIFI)):
        sets: Sets = {"form": form}
        values = COUNTS if form == "signal" else (ONE, TWO, THREE, FOUR, WHOLE, GONE)
        yield from between(head, values, sets, alone=True)
        yield from coloured(head, (("green", "red"), ("green", "yellow", "red"), ("red", "green")), sets)
        for tongue in (0, 1):
            lead = f"{BEGIN} {head[tongue]}"
            yield phrase(f"{lead} {goes[tongue]} {ONE_BY_ONE[tongue]} $", **sets, steps=[{"to": "empty"}])
            yield phrase(f"{lead} {comes[tongue]} {ONE_BY_ONE[tongue]} $", **sets, steps=[{"to": "full"}])


CONTENTS: dict[str, Told] = {
    "": ("", ""),
    "coffee": ("coffee", "kopi"),
    "tea": ("tea", "teh"),
    "milk": ("milk", "susu"),
    "juice": ("juice", "jus"),
    "water": ("water", "air"),
}


def _cups() -> Iterator[Phrase]:
    fills = "[(that is|is|being|slowly|getting|gets)] (fill|filled|filling) [up] [slowly]"
    isi = "[yang] [(pelan-pelan|lagi|sedang)] (terisi|diisi|dipenuhi|mengisi|dituang) [penuh]"
    until = (
        "[(to the top|until full|(until (it is|its) full)|to the brim)] $",
        "[(sampai|sampe|hingga)] [(penuh|luber)] $",
    )
    glass = ("(glass|cup|mug|tumbler)", "(gelas|cangkir)")
    for content, (name, nama) in CONTENTS.items():
        if not content:
            continue
        sets: Sets = {"form": "glass", "what": content, "begins": {"to": "empty"}}
        yield does(
            glass, f"{fills} with {name} {until[0]}", f"{isi} [dengan] {nama} {until[1]}", sets, steps=[{"to": "full"}]
        )
        poured = f"^ {name} (fill|filling|(poured|pouring|pours) into) [(up)] [a|the] {glass[0]} {until[0]}"
        dituang = f"^ {nama} (mengisi|dituang ke|masuk ke|memenuhi) {glass[1]} {until[1]}"
        yield phrase(poured, dituang, **sets, steps=[{"to": "full"}])
    coins: Sets = {"form": "jar", "what": "coins", "begins": {"to": "empty"}}
    jar = (
        "[glass] (jar (of|with) (coin|coins|money)|(coin|savings|money) jar)",
        "(toples|stoples|celengan) (koin|uang|uang koin)",
    )
    yield does(jar, f"{fills} {until[0]}", f"[yang] {isi} {until[1]}", coins, steps=[{"to": "full"}])
    bare = ("[glass] jar", "(toples|stoples)")
    yield does(
        bare,
        f"{fills} [up] with (coin|coins) {until[0]}",
        f"{isi} [dengan] koin {until[1]}",
        coins,
        steps=[{"to": "full"}],
    )
    falling = "^ coins (fill|filling|((drop|fall|go|dropped|thrown) (in|into))) [up] [a|the] [glass] jar $"
    jatuh = "^ koin [koin] [yang] (mengisi|masuk ke|jatuh ke|dimasukkan ke|dimasukin ke|memenuhi) (toples|stoples) $"
    yield phrase(falling, jatuh, **coins, steps=[{"to": "full"}])


AMOUNTS: tuple[Phrase, ...] = (*_battery(), *_thermometer(), *_signals(), *_cups())
"""All of them."""

__all__ = ["AMOUNTS"]
