"""Cues for two sides of a frame -> what stands on each, what stands between them, and how they are judged."""

from __future__ import annotations

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


def _filled(pattern: str, one: str, other: str) -> str:
    left, middle, right = pattern.split("{}")
    return f"{left}{one}{middle}{other}{right}"


def _patterns(one: str, other: str) -> tuple[str, ...]:
    return tuple(_filled(pattern, one, other) for pattern in (f"^ {SIDES}", *PLACED))


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


PHRASES = (
    phrase(
        *_patterns("{a}", "{b}"),
        sides=[{"title": "{a}"}, {"title": "{b}"}],
        between="line",
    ),
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
