"""Cues for two sides of a frame -> what stands on each, what stands between them, and how they are judged."""

from __future__ import annotations

from itertools import product
from typing import Any

from cuereel.declare import Phrase, addition, phrase

SPLIT = (
    "[(split screen|split-screen|splitscreen|screen split (in|into) (two|half|halves)|two (halves|sides)"
    "|layar (dibagi|terbagi|terbelah|dibelah) [(dua|2|jadi dua|menjadi dua)]|dua sisi"
    "|perbandingan kiri [dan] kanan|comparison left [(and|vs)] right) [(with|showing|dengan)] [,]]"
)
LEFT = (
    "(left (side|half) [(is|shows|says|has)]|on [the] left [side]|left :|left|[di] [(sebelah|sisi|bagian)] kiri [ada])"
)
RIGHT = LEFT.replace("left", "right").replace("kiri", "kanan")

SIDES = f"{SPLIT} [:] {LEFT} [:] {{}} [,] [(and|dan)] {RIGHT} [:] {{}}"
"""Each side is named before what stands there."""

PLACED = (
    f"^ {SPLIT} [:] {{}} on [the] left [(side|half)] [,] [and] {{}} on [the] right [(side|half)]",
    f"^ {SPLIT} [:] {{}} [di] [(sebelah|sisi)] kiri [,] [dan] {{}} [di] [(sebelah|sisi)] kanan",
)
"""Each side is named after it."""


PATHS = (
    "[[two|2|a] (paths|ways|roads|routes|orders) [comparison|compared|side by side] [:|,]"
    "|(comparison|comparing) of two (paths|ways|roads|routes|orders) [:|,]"
    "|[dua|2] (jalur|jalan|cara|urutan) [(perbandingan|dibandingkan|berbeda)] [:|,]"
    "|perbandingan (dua|2) (jalur|jalan|cara|urutan) [:|,]]"
)
"""What two sides are called whose steps are told."""

FRAMED = SPLIT.removeprefix("[").removesuffix("]")
"""The same where the frame must be told."""

BOTH = "[,] (both|each [of them]|all|keduanya|dua-duanya|sama-sama|masing-masing) ..."
"""What is told of both sides at last, which neither of them is called by."""

CHECK = "[a] [big|green|large] (check|checkmark|tick|check mark|tick mark) [mark] (on|over|next to|beside|for) [the]"
CROSS = "[a] [big|red|large] (cross|x|cross mark|red x) (on|over|next to|beside|for) [the]"
CENTANG = "[tanda] (centang|ceklis) [hijau] (di|pada|untuk|buat)"
SILANG = "[tanda] silang [merah] (di|pada|untuk|buat)"
"""How a side is judged by its name."""


MONEY = (
    ("${{{0}}}",),
    ("€{{{0}}}",),
    ("£{{{0}}}",),
    ("{{{0}}}%",),
    ("Rp{{{0}}}", "Rp{{{0}}} ribu", "Rp{{{0}}} rb", "Rp{{{0}}} juta", "Rp{{{0}}} jt"),
)
"""Figures as they are written; those of one kind stand against each other."""


def _filled(pattern: str, one: str, other: str) -> str:
    left, middle, right = pattern.split("{}")
    return f"{left}{one}{middle}{other}{right}"


def _patterns(one: str, other: str) -> tuple[str, ...]:
    return (_filled(f"^ {SIDES}", one, other), *_placed(one, other))


def _placed(one: str, other: str) -> tuple[str, ...]:
    return tuple(_filled(pattern, one, other) for pattern in PLACED)


def _judged(side: str, sisi: str) -> tuple[Phrase, ...]:
    """What is to become of a side later on."""
    one, satu = f"{side} [(one|side|half)]", f"[yang] [(sebelah|sisi|di)] {sisi}"
    given = "[(gets|get|is|has|receives)]"
    crossed = (
        f"{one} {given} (crossed|struck) out [in red]",
        f"{one} {given} red (cross|x)",
        f"{satu} (dicoret|disilang) [merah]",
    )
    checked = (
        f"{one} {given} [green] (check|checkmark|tick|check mark|tick mark)",
        f"{one} {given} (checked|ticked)",
        f"{satu} (dicentang|(dapat|mendapat|diberi) [tanda] centang) [hijau]",
    )
    wins = (f"{one} (wins|win|is the winner)", f"{satu} [yang] (menang|jadi pemenang)")
    return (
        addition(*crossed, crossed=[side]),
        addition(*checked, checked=[side]),
        addition(*wins, wins=[side]),
    )


def _framed(one: str, other: str) -> tuple[str, ...]:
    return tuple(pattern.replace(SPLIT, FRAMED) for pattern in _placed(one, other))


def _tailed() -> tuple[Phrase, ...]:
    """Two sides of which something is told at last that is of both: it is passed over, and told."""
    sides = [{"title": "{a}"}, {"title": "{b}"}]
    framed = (_filled(f"^ {SIDES}", "{a}", "{b}"), *_framed("{a}", "{b}"))
    return (
        phrase(f"^ {SPLIT} [:] {{a}} (vs|vs.|versus|lawan|melawan) {{b}} {BOTH} $", sides=sides, between="vs"),
        phrase(*[f"{pattern} {BOTH} $" for pattern in framed], sides=sides, between="line"),
    )


def _figured() -> tuple[Phrase, ...]:
    """Two sides, each with its figure at its end."""
    return tuple(
        phrase(
            f"^ {SPLIT} [:] {{a}} {one.format('x')} (vs|vs.|versus|lawan|melawan) {{b}} {other.format('y')}",
            sides=[{"title": "{a}", "text": one.format("x")}, {"title": "{b}", "text": other.format("y")}],
            between="vs",
        )
        for kind in MONEY
        for one, other in product(kind, kind)
    )


def _two_cues() -> tuple[Phrase, ...]:
    """Each side in a cue of its own."""
    return (
        phrase(f"^ {SPLIT} {LEFT} : {{a}} $", sides=[{"title": "{a}"}], between="line"),
        addition(f"^ {RIGHT} : {{a}} $", sides=[{"title": "{a}"}]),
    )


def _marked() -> tuple[Phrase, ...]:
    """Two sides with a check or a cross on one that is named by what stands there."""
    out = []
    pairs = ((CHECK, CROSS, "checked", "crossed"), (CROSS, CHECK, "crossed", "checked"))
    daftar = ((CENTANG, SILANG, "checked", "crossed"), (SILANG, CENTANG, "crossed", "checked"))
    sides = [{"title": "{a}"}, {"title": "{b}"}]
    for one, other, first, second in (*pairs, *daftar):
        versus = f"^ {SPLIT} [:] {{a}} (vs|vs.|versus|lawan|melawan) {{b}} , [and|with|dengan|dan]"
        judged: dict[str, Any] = {"sides": sides, "between": "vs", first: ["{entry}"]}
        both: dict[str, Any] = judged | {second: ["{another}"]}
        out.append(phrase(f"{versus} {one} {{entry}} [,] (and|dan|,) {other} {{another}} $", **both))
        out.append(phrase(f"{versus} {one} {{entry}} $", **judged))
    # only ever after something else: a cross on a door is one
    joint = "(,|and|dan|dengan) [and|with|dan|dengan]"
    out.append(addition(f"{joint} {CHECK} {{entry}}", f"{joint} {CENTANG} {{entry}}", checked=["{entry}"]))
    out.append(addition(f"{joint} {CROSS} {{entry}}", f"{joint} {SILANG} {{entry}}", crossed=["{entry}"]))
    return tuple(out)


PHRASES = (
    phrase(
        _filled(f"^ {SIDES}", "{a}", "{b}"),
        *_placed('{"a"}', '{"b"}'),
        sides=[{"title": "{a}"}, {"title": "{b}"}],
        between="line",
    ),
    # what only stands somewhere is a thing: "sorted on the right" is none
    phrase(*_placed("{a}", "{b}"), of="art", sides=[{"title": "{a}"}, {"title": "{b}"}], between="line"),
    phrase(*_framed("{a}", "{b}"), sides=[{"title": "{a}"}, {"title": "{b}"}], between="line"),
    phrase(
        *_patterns('{"a"} (with|dengan|and|dan) {x}', '{"b"} (with|dengan|and|dan) {y}'),
        sides=[{"title": "{a}", "text": "{x}"}, {"title": "{b}", "text": "{y}"}],
        between="line",
    ),
    phrase(
        *_patterns('{"a"} (with|dengan) {x} (and|dan) {m}', '{"b"} (with|dengan) {y} (and|dan) {n}'),
        sides=[{"title": "{a}", "text": "{x}", "mark": "{m}"}, {"title": "{b}", "text": "{y}", "mark": "{n}"}],
        between="line",
    ),
    phrase(
        f'^ {PATHS} {LEFT} [:] {{"a"}} [,|and|dan] {RIGHT} [:] {{"b"}} $',
        sides=[{"title": "{a}"}, {"title": "{b}"}],
        between="line",
    ),
    *_tailed(),
    *_figured(),
    *_two_cues(),
    *_marked(),
    phrase(
        f"^ {SPLIT} [:] {{a}} (vs|vs.|versus|lawan|melawan) {{b}} $",
        sides=[{"title": "{a}"}, {"title": "{b}"}],
        between="vs",
    ),
    phrase(
        "^ [side-by-side|side by side] (comparison|comparing|compare) [(of|between)] {a} (and|with|to|vs|versus) {b}"
        " [side by side] $",
        "^ (perbandingan|bandingkan|membandingkan) [antara] {a} (dan|dengan|vs|versus) {b} $",
        f"^ {SPLIT} (comparing|comparison) [(of|between)] {{a}} (and|with|to|vs|versus) {{b}} $",
        sides=[{"title": "{a}"}, {"title": "{b}"}],
        between="vs",
    ),
    # the third one and all after it are told: a frame has two sides
    phrase(
        "^ (comparison|comparing|compare) [(of|between)] {a} , {b} [,] (and|with|to|vs) {c} $",
        "^ (perbandingan|bandingkan|membandingkan) [antara] {a} , {b} [,] (dan|dengan|vs) {c} $",
        sides=["{a}", "{b}", "{c}"],
        between="vs",
    ),
    phrase(
        "^ [split screen] before (and|/|vs) after : {a} , [(and|then)] {b} $",
        "^ [split screen] before : {a} , [and] after : {b} $",
        sides=[{"title": "Before", "text": "{a}"}, {"title": "After", "text": "{b}"}],
        between="arrow",
    ),
    phrase(
        "^ (sebelum|sebelumnya) dan (sesudah|setelah|sesudahnya) : {a} , [dan] {b} $",
        "^ sebelum : {a} , [dan] (sesudah|setelah) : {b} $",
        sides=[{"title": "Sebelum", "text": "{a}"}, {"title": "Sesudah", "text": "{b}"}],
        between="arrow",
    ),
    phrase(
        "^ do : {a} , [and] (don't|don’t|dont|do not) : {b} $",
        "^ (dos|do's|do) and (don'ts|don’ts|donts|don't) : {a} , [and] {b} $",
        sides=[{"title": "Do", "text": "{a}", "mark": "check"}, {"title": "Don't", "text": "{b}", "mark": "cross"}],
        between="line",
    ),
    phrase(
        "^ (boleh|lakukan) : {a} , [dan] (jangan|(tidak|nggak|gak) boleh) : {b} $",
        sides=[{"title": "Boleh", "text": "{a}", "mark": "check"}, {"title": "Jangan", "text": "{b}", "mark": "cross"}],
        between="line",
    ),
    *_judged("left", "kiri"),
    *_judged("right", "kanan"),
)


__all__ = ["PHRASES"]
