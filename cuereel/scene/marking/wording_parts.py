"""What parts of a text are called in cues, in English and in Indonesian, and what may be done to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

GIVEN = (
    '[(word|words|part|phrase|letter|number|name|kata|bagian|huruf|angka|tulisan)] ({"part"}|{relit}|{resum}) '
    "[(part|bit|bagian)]"
)
NAMED = (("word {another}", "kata {another}"), ("letter {another}", "huruf {another}"))
"""A part by what it reads: in quotation marks, or as something that is no word; a word behind what it is called."""

SAYS = "{part}{relit}{resum}"


@dataclass(frozen=True)
class Part:
    """How a part is called in English (if another part is not) and in Indonesian, and its name in the parameters."""

    english: str
    indonesian: str
    target: str


SIGNS = (
    ("@", "(@|at sign|at symbol|at)", "(@|et|tanda @|tanda et)"),
    ("dot", "(dot|period|.)", "(titik|.)"),
    ("slash", "(slash|/)", "(garis miring|slash|/)"),
    ("dash", "(dash|hyphen|-)", "(strip|tanda hubung|-)"),
)

OF_IT = "[(of|in) [it|the (address|link|url|email|number|word|sentence)]]"


def beside() -> Iterator[Part]:
    """What stands before or after a sign."""
    told = "[(part|everything|text|bit|all)] [that comes]"
    sides = (("after", "setelah"), ("after", "sesudah"), ("after", "belakang"), ("before", "sebelum"))
    for name, english, indonesian in SIGNS:
        for side, kata in sides:
            yield Part(
                "" if kata in ("sesudah", "belakang") else f"{told} {side} [the|an] {english}",
                f"[(bagian|semua|teks|tulisan)] [yang] [di] {kata} {indonesian}",
                f"{side} {name}",
            )


ADDRESSED = (
    Part("https [part|bit]", "[bagian] https", "https"),
    Part("protocol [part]", "[bagian] protokol", "front"),
    Part("front [part]", "bagian depan", "front"),
    Part(f"domain [part|name] {OF_IT}", "[bagian|nama] domain", "domain"),
    Part("ending", "akhiran", "ending"),
    Part(f"path [part] {OF_IT}", "[bagian] path", "path"),
)
"""Parts of an address."""

ORDINALS = (("first", "pertama"), ("second", "kedua"), ("third", "ketiga"), ("last", "terakhir"))
UNITS = (("word", "kata"), ("letter", "huruf"), ("digit", "angka"))
COUNTS = ((2, "(two|2)", "(dua|2)"), (3, "(three|3)", "(tiga|3)"), (4, "(four|4)", "(empat|4)"))


def counted() -> Iterator[Part]:
    """Parts by their place: "the last digit", "the first four digits"."""
    for ordinal, urutan in ORDINALS:
        for unit, satuan in UNITS:
            yield Part(f"{ordinal} {unit} {OF_IT}", f"{satuan} {urutan}", f"{ordinal} {unit}")
            for count, several, beberapa in COUNTS if ordinal in ("first", "last") else ():
                english = f"{ordinal} {several} {unit} {OF_IT}"
                yield Part(english, f"{beberapa} {satuan} {urutan}", f"{ordinal} {count} {unit}")


KINDS = (
    Part("digits", "angka-angka", "digits"),
    Part("capital [letters]", "huruf (kapital|besar)", "capitals"),
    Part("symbols", "simbol", "symbols"),
)


def places() -> list[Part]:
    """All parts that are called by a name: some words of each are not to be chosen among, so that few are tried."""
    return [*beside(), *ADDRESSED, *counted(), *KINDS]


@dataclass(frozen=True)
class Deed:
    """What is done to a part: told of it ("is circled"), asked for ("circle"), both in Indonesian, and its step."""

    verb: str
    done: str
    do: str
    selesai: str
    buat: str
    colour: str = ""

    def step(self, target: str) -> dict[str, str]:
        return {self.verb: target, **({"colour": self.colour} if self.colour else {})}


IS = "[(is|are|gets|get|being|that is|which is|then|is then|should be)]"
YANG = "[(yang|lalu|terus|kemudian)] [di]"

HUES = (
    ("red", "red", "merah"),
    ("green", "green", "(hijau|ijo)"),
    ("yellow", "yellow", "kuning"),
    ("blue", "blue", "biru"),
)

PLAIN = (
    Deed(
        "highlight",
        f"{IS} (highlighted|marked|lit up|highlight|glows|lights up) [first]",
        "(highlight|highlighting|mark)",
        f"{YANG} (disorot|ditandai|dihighlight|di-highlight|distabilo|menyala|highlight)",
        "(sorot|tandai|highlight|stabilo)",
    ),
    Deed(
        "circle",
        f"{IS} (circled|ringed|[a] circle around it)",
        "(circle|circling|[a] circle around|ring around)",
        f"{YANG} (dilingkari|dilingkarin|lingkari|diberi lingkaran|dikasih lingkaran)",
        "(lingkari|lingkaran di)",
    ),
    Deed(
        "underline",
        f"{IS} underlined",
        "(underline|underlining|[a] line under)",
        f"{YANG} (digarisbawahi|digaris bawahi|digarisbawahin|garis bawahi|diberi garis bawah)",
        "(garisbawahi|garis bawahi)",
    ),
    Deed(
        "strike",
        f"{IS} (crossed out|struck out|struck through|crossed through|scratched out)",
        "(cross out|strike out|strike through|crossing out)",
        f"{YANG} (dicoret|coret)",
        "(coret|mencoret)",
    ),
    Deed(
        "blink",
        f"{IS} (blinks|blinking|blink|flashes|flashing)",
        "(blinking|flashing)",
        f"{YANG} (berkedip|kedip-kedip|berkedip-kedip|kelap-kelip)",
        "kedipkan",
    ),
)


def hued() -> Iterator[Deed]:
    """What takes a colour."""
    for colour, red, merah in HUES:
        yield Deed(
            "turn",
            f"(turns|turn|turning|becomes|goes|{IS} [shown|written|coloured|colored] in) {red}",
            f"colour {red}",
            f"[(jadi|menjadi|berubah|berwarna|berubah jadi|berubah menjadi|dikasih warna|diberi warna|warna)] {merah}",
            f"warnai {merah}",
            colour,
        )
        for verb, ring, lingkaran in (("circle", "circle", "lingkaran"), ("underline", "underline", "garis bawah")):
            yield Deed(
                verb,
                f"[(gets|with|has|get)] [a] {red} (ring|{ring}) [(around|under) it]",
                f"[a] {red} {ring} (around|under)",
                f"[(dikasih|diberi|dengan|ada|pakai)] {lingkaran} {merah}",
                f"{lingkaran} {merah} (di sekitar|mengelilingi|di bawah|di)",
                colour,
            )
        yield Deed(
            "highlight",
            f"{IS} {red} (highlight|highlighted)",
            f"[a] {red} highlight on",
            f"{YANG} (distabilo|disorot|dihighlight|ditandai) [(warna|dengan warna|pakai warna)] {merah}",
            f"stabilo {merah} (pada|di)",
            colour,
        )


__all__ = ["GIVEN", "HUES", "NAMED", "PLAIN", "SAYS", "Deed", "Part", "hued", "places"]
