"""How creators ask for a line by its shape ("fast, then flat", an S-curve), and for two lines beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.chart.going import DOWN, LALU, NAIK, NEXT, SIZE, TURUN, UP, heads

FAST = "(fast|quickly|rapidly|steeply|sharply|suddenly|dramatically|steep|(very fast)|(a lot)|(all at once))"
SLOW = "(slowly|gradually|gently|slow|(little by little)|(a bit at a time))"
CEPAT = "[(dengan|secara)] (cepat|cepet|tajam|curam|drastis|tiba-tiba|pesat|(gila-gilaan)|banget)"
PELAN = "(pelan|pelan-pelan|(pelan pelan)|perlahan|perlahan-lahan|lambat|(sedikit demi sedikit))"
BURST = "(explode|(blow up)|(shoot up)|skyrocket|(take off)|(goes through the roof))"
MELEDAK = "(meledak|melejit|meroket|melesat)"
CRASH = "((crash|plunge|plummet|collapse) [down])"
MENDADAK = "(tiba-tiba|mendadak|(tiba tiba)|cepat)"
JATUH = "(anjlok|jatuh|terjun|ambruk|ambles|(terjun bebas))"
LEVEL = (
    "(flat|flatten|(flattens out)|(levels off)|(goes flat)|(stays flat)|(becomes flat)|plateau|plateaus|(is flat)|"
    "(levels out))"
)
DATAR = "[(jadi|menjadi|tetap|terus)] (datar|mendatar|stagnan|flat|landai)"

PACED = {
    "fast up": (f"(({UP} {FAST})|({FAST} {UP}))", f"(({NAIK} {CEPAT})|({MENDADAK} {NAIK}))"),
    "slow up": (f"(({UP} {SLOW})|({SLOW} {UP}))", f"(({NAIK} {PELAN})|({PELAN} {NAIK}))"),
    "fast down": (f"(({DOWN} {FAST})|({FAST} {DOWN}))", f"(({TURUN} {CEPAT})|({MENDADAK} {TURUN}))"),
    "slow down": (f"(({DOWN} {SLOW})|({SLOW} {DOWN}))", f"(({TURUN} {PELAN})|({PELAN} {TURUN}))"),
}
PLAIN = {"up": (UP, NAIK), "down": (DOWN, TURUN)}

AFTER = {
    "flat": (LEVEL, DATAR),
    "fast up": (f"((({UP}|up) {FAST})|suddenly|{BURST}|fast)", f"((naik {CEPAT})|{MELEDAK}|{CEPAT})"),
    "slow up": (f"((({UP}|up) {SLOW})|slowly)", f"((naik {PELAN})|{PELAN})"),
    "fast down": (
        f"((({DOWN}|down) {FAST})|({FAST} ({DOWN}|down))|{CRASH})",
        f"((turun {CEPAT})|({MENDADAK} {TURUN})|{JATUH})",
    ),
    "slow down": (f"((({DOWN}|down) {SLOW})|({SLOW} ({DOWN}|down)))", f"((turun {PELAN})|({PELAN} turun))"),
}
"""What a line does next."""

NAMES = {
    "s-curve": (
        "(s-curve|(s curve)|(s-shaped (curve|line))|(sigmoid [curve]))",
        "((kurva|grafik) (s|sigmoid|s-curve))",
    ),
    "exponential": (
        "((exponential [growth] (curve|graph|chart|line|growth))|(hockey stick [(curve|graph|chart)]))",
        "((kurva|grafik|pertumbuhan) (eksponensial|eksponen))",
    ),
}


SLIGHT = (
    "[only] [(just|barely)] (((go|goes|rise|climb|grow|increase|creep|edge) [up] [only] [just])|up) "
    "((a (little|bit|tad|touch) [bit])|slightly|barely|(by little))",
    "[(cuma|hanya)] (naik|meningkat|nanjak|menanjak|tumbuh) [(cuma|hanya)] "
    "(dikit|sedikit|tipis|(dikit-dikit)|(tipis-tipis))",
)
"""Up, but hardly."""


def _shapes() -> Iterator[Phrase]:
    """Phrases for one line: a leg with its pace, what comes next, and shapes that have a name."""
    for of in ("nothing", "behind", "one"):
        graph, grafik, sets = heads("", of)
        both = of != "one"
        for way, (english, indonesian) in (PACED | {"slight up": SLIGHT, "flat": AFTER["flat"]}).items():
            yield phrase(f"{graph} {english}", *([f"{grafik} {indonesian}"] if both else []), **sets, way=[way])
        for (way, (one, satu)), (then, (two, dua)) in product((PLAIN | PACED).items(), AFTER.items()):
            patterns = [f"{graph} {one} {NEXT} {two}"] + [f"{grafik} {satu} {LALU} {dua}"] * both
            yield phrase(*patterns, **sets, way=[way, then])
        yield phrase(
            f"{graph} (((grow|rise|go up|climb|increase) exponentially)|(is exponential)|(going exponential))",
            *([f"{grafik} {NAIK} [secara] (eksponensial|eksponen)"] if both else []),
            **sets,
            way=["exponential"],
        )
    for way, (english, indonesian) in NAMES.items():
        yield phrase(f"^ [(a|an|the)] {SIZE} {english} [(graph|chart|line)]", f"^ {indonesian}", kind="line", way=[way])
        yield phrase(
            f"^ [(a|an|the)] {SIZE} {english} [(graph|chart)] (of|for|showing) {{label}}",
            f"^ {indonesian} {{label}}",
            kind="line",
            label="{label}",
            way=[way],
        )
    for way, (english, indonesian) in AFTER.items():
        yield addition(
            f"(then|and then|but then|before) [it] {english}",
            f"(lalu|terus|kemudian) {indonesian}",
            kind="line",
            way=[way],
        )


SIDES = {
    "up": (f"(high|tall|(goes high)|{UP})", f"(tinggi|{NAIK} [tinggi])"),
    "slight up": (
        "[only] ((((go|goes|rises|climbs|grows) [up])|up) [only] ((a little)|slightly|(a bit)|barely)|low|(stays low))",
        "[(cuma|hanya)] ((naik (dikit|sedikit|tipis))|rendah|kecil)",
    ),
    "down": (f"(down|{DOWN})", TURUN),
    "flat": ("[stays] flat", "(datar|landai|mendatar)"),
}


def _pairs() -> Iterator[Phrase]:
    """Phrases for two lines beside each other."""
    line, garis = (
        "[(with a|the|its|a)] [(line|curve|graph)] [(is|that)]",
        "[(garisnya|grafiknya|kurvanya|garis)] [yang]",
    )
    head = "^ (two|2|comparing two|side by side) [small] (graphs|charts|lines|curves|line graphs) [:]"
    kepala = "^ [(dua|2|perbandingan)] (grafik|garis|kurva) [:]"
    # a slot does not begin with a word that joins
    joints = (("", "", "", ""), ("with ", "", "dengan ", ""), ("", "with ", "", "dengan "))
    for (first, one), (second, other), (p, q, r, s) in product(SIDES.items(), SIDES.items(), joints):
        english = f"{head} [(on the)] left {p}{{g}} {line} {one[0]} [,] [(and|while)] [(on the)] right {q}{{h}} {line}"
        indonesian = f"{kepala} [(di|sebelah)] kiri {r}{{g}} {garis} {one[1]} [,] [(dan|sedangkan|sementara)]"
        indonesian += f" [(di|sebelah)] kanan {s}{{h}} {garis} {other[1]}"
        for pattern, names in ((f"{english} {other[0]}", (p, q)), (indonesian, (r, s))):
            items = [f"“{names[0]}{{g}}”", f"“{names[1]}{{h}}”"]
            yield phrase(pattern, kind="pair", items=items, way=[first, second])


SHAPES: tuple[Phrase, ...] = (*_shapes(), *_pairs())
"""All of them."""

__all__ = ["PELAN", "SHAPES", "SLOW"]
