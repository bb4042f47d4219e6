"""What is said of a part of some code that turns into another, in both languages: a name, a sign, a comment."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase

WHAT = (
    "[the|a] [variable|name|variable name|word|number|letter|value|function|function name|constant|const|operator|sign|"
    "symbol|property|parameter|index]"
)
APA = (
    "[variabel|variabelnya|nama|nama variabel|kata|angka|huruf|nilai|fungsi|nama fungsi|konstanta|operator|tanda|"
    "simbol|parameter]"
)
"""What a part may be called."""

THEN = "[,] [and|and then|then|where|in which]"
LALU = "[,] [lalu|terus|trus|kemudian|dan] [yang|dimana]"
TURNS = (
    "([is|are|gets|get|being] (changed|change|changes|changing|renamed|rename|replaced|swapped|turned|turns|switched|"
    "becomes|become|becoming|corrected|fixed) [name] [to|into|with|by|as])"
)
INTO = "(to|into|with|by|as)"
CHANGING = "(changing|change|renaming|rename|replacing|replace|swapping|swap|turning|turn|changes|renames|replaces)"
BERUBAH = (
    "(diganti|diubah|berubah|dinamai|direname|di-rename|diganti nama|diganti namanya|berganti|ganti|ubah|diperbaiki) "
    "[nama|namanya] [jadi|menjadi|ke|dengan|pake]"
)
MENGGANTI = "(mengganti|mengubah|ganti|ubah|gantiin|ngubah|ngeganti|rename)"
JADI = "(jadi|menjadi|ke|dengan|pake)"
"""That it turns into another."""

FIXES = (
    "[it|they|he|she|you|we|someone] [is|gets] (fix|fixes|fixed|fixing|correct|corrects|corrected|solve|solves|solved) "
    "[the] [bug|error|mistake|typo|problem|code|it] [,|:] [(which|that) is|by]"
)
MEMPERBAIKI = "[bug|bugnya|error|errornya|kesalahannya] (diperbaiki|dibenerin|dibetulkan) [,] [dengan|yaitu] [cara]"
"""That this puts it right."""

COMMENT = "[the|this|that] comment [text|line]"
KOMENTAR = "(komentar|komentarnya|komen|komennya)"
SAYING = "(saying|that says|says|reading|that reads|reads|with|which says|:)"
BERTULISKAN = "[yang] (bertuliskan|berisi|isinya|bilang|tulisannya|:)"
ABOVE = (
    "(above|over|on top of|on) [a|the] [line|line of code|code] [of code|with|that says|saying|reading|which says|:]"
)
DI_ATAS = "[di] atas [sebuah] [baris|kode|baris kode] [yang] [berisi|isinya|bertuliskan|dengan|:]"

UNDERLINE = "[wavy|squiggly] (line|underline|squiggle)"
UNDERLINED = {
    "bad": ("red", "merah"),
    "warn": ("yellow", "kuning"),
    "good": ("green", "(hijau|ijo)"),
    "cool": ("blue", "biru"),
}
"""A comment over a line, and the line that an editor draws under one."""


NAMED = "(variable|variable name|function|function name|constant|operator|parameter|property|symbol)"
DINAMAI = "(variabel|nama variabel|fungsi|nama fungsi|konstanta|operator|parameter|simbol)"
"""What is only spoken of in code."""

PAIRS = (
    (WHAT, APA, "{part}", "{turned}"),
    (WHAT, APA, "{part}", '{"turned"}'),
    (WHAT, APA, "{named_part}", "{piece}"),
    (NAMED, DINAMAI, "{named_part}", "{turned}"),
)
"""How both may be written: a word that any sentence may hold is a part of code where that is said, or it turns into
what is no word."""


def turning() -> Iterator[Phrase]:
    """A part of the code that turns into another."""
    for what, apa, part, form in PAIRS:
        meant = form.replace('"', "")
        yield addition(
            f"{THEN} {what} {part} {TURNS} {form}",
            f"{THEN} [{FIXES}] {CHANGING} {what} {part} {INTO} {form}",
            f"{LALU} {apa} {part} {BERUBAH} {form}",
            f"{LALU} [{MEMPERBAIKI}] {MENGGANTI} {apa} {part} {JADI} {form}",
            f"{LALU} {apa} {part} (jadi|menjadi) {form}",
            steps=[{"into": meant, "part": part}],
        )
    for part, into, meant in (("{star}", "{turned}", "{turned}"), ("{part}", "{star}", "`{star}`")):
        # a star alone would ask for all that is listed
        yield addition(
            f"{THEN} [{FIXES}] {CHANGING} {WHAT} {part} {INTO} {into}",
            f"{THEN} {WHAT} {part} {TURNS} {into}",
            f"{LALU} [{MEMPERBAIKI}] {MENGGANTI} {APA} {part} {JADI} {into}",
            f"{LALU} {APA} {part} {BERUBAH} {into}",
            steps=[{"into": meant, "part": f"`{part}`" if part == "{star}" else part}],
        )
    for form in ("{turned}", '{"turned"}'):
        # a name that is called as an article is must be asked for by that
        yield addition(
            f"{THEN} (variable|name|letter|parameter) a {TURNS} {form}",
            f"{THEN} [{FIXES}] {CHANGING} {NAMED} a {INTO} {form}",
            f"{LALU} {APA} a {BERUBAH} {form}",
            f"{LALU} [{MEMPERBAIKI}] {MENGGANTI} {APA} a {JADI} {form}",
            steps=[{"into": "{turned}", "part": "a"}],
        )


def commented() -> Iterator[Phrase]:
    """A comment over a line of code, and a comment that turns into another."""
    for remark in ('{"remark"}', "{remark}"):
        for form, meant in (("{statement}", "{statement}"), ('{"source"}', "{source}"), ("{marked}", "{marked}")):
            yield phrase(
                f"[code] [with] [a] comment {SAYING} {remark} {ABOVE} {form}",
                f"[kode] [dengan] [sebuah] komentar {BERTULISKAN} {remark} {DI_ATAS} {form}",
                code=f"// {{remark}}\n{meant}",
            )
        again = remark.replace("remark", "reworded")
        yield addition(
            f"{THEN} {COMMENT} {TURNS} {again}",
            f"{THEN} [{FIXES}] {CHANGING} {COMMENT} {INTO} {again}",
            f"{LALU} {KOMENTAR} {BERUBAH} {again}",
            f"{LALU} {KOMENTAR} (jadi|menjadi) {again}",
            f"{LALU} [{MEMPERBAIKI}] {MENGGANTI} {KOMENTAR} {JADI} {again}",
            steps=[{"into": "{reworded}", "part": "comment"}],
        )


def underlined() -> Iterator[Phrase]:
    """The code, or the line that was spoken of, underlined as an editor does it."""
    for role, (red, merah) in UNDERLINED.items():
        yield addition(
            f"[with] [a] {red} {UNDERLINE} (under|below|beneath|underneath) [it|the line|the code|the bug]",
            f"[is|gets|being|and] underlined (in|with) {red}",
            f"[dengan|ada|dan] garis [bawah] {merah} [di bawahnya|di bawah|di bawah kodenya]",
            f"[yang|di] (digarisbawahi|digaris bawahi|bergaris bawah) [warna|dengan] {merah}",
            steps=[{"underline": "it", "colour": role}],
        )


__all__ = ["commented", "turning", "underlined"]
