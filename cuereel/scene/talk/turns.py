"""Cues for how a talk goes: dots while somebody types, several messages in a row, two who talk, a face that says it."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, addition, phrase

Words = tuple[str, str, str, str]
"""A bubble, what leads to its text, how it comes, and what somebody does who says something."""

MOVE = "[(typing|blinking|bouncing|pulsing|animated|appear|appears|loading)]"
DOTS = f"((three|3) {MOVE} dots {MOVE}|typing (dots|indicator|bubble|animation))"
BERGERAK = "[(mengetik|ngetik|berkedip|bergerak|loading)]"
TITIK = f"((tiga|3) titik {BERGERAK}|(titik|indikator|animasi|tanda) (mengetik|ngetik))"
"""What stands while somebody types."""

COUNTED = (("two", "dua"), ("three", "tiga"), ("four", "empat"), ("five", "lima"), ("six", "enam"))
SENDS = "(sends|send|sending|sent|writes|writing|texts|texting|types|typing)"
KIRIM = "(kirim|ngirim|mengirim|mengirimkan|nulis|menulis|ngetik|mengetik)"
MANY, BANYAK = "(messages|texts|chats|bubbles|replies)", "(pesan|chat|bubble|balasan)"
IN_A_ROW = "[(in a row|back to back|one (after another|by one)|in succession)]"
BERTURUT = "[(berturut-turut|berturut turut|beruntun|berurutan|sekaligus|satu (per|demi) satu)]"
SAME, SAMA = "(same|one) (person|one|side|sender)", "(orang|sisi|pengirim) [yang] (sama|satu)"

PAIR = "[[two|2] (people|persons|speakers|figures|friends) [standing|talking] [to each other|facing each other]]"
BERDUA = "[[dua|2] (orang|pembicara|teman) [yang] [saling] [berhadapan|berbicara|ngobrol|bicara]]"

TALK = "(chat|conversation|dialogue|dialog|talk|text conversation|chat conversation)"
OBROLAN = "(chat|obrolan|percakapan|dialog|chattingan)"

SOMEBODY = (
    ("(person|someone|somebody|human)", "(orang|seseorang)", "adult"),
    ("(man|guy|dad|father)", "(pria|lelaki|laki-laki|cowok|bapak|ayah)", "man"),
    ("(woman|lady|mom|mother)", "(wanita|perempuan|cewek|ibu)", "woman"),
    ("(boy)", "(anak laki-laki)", "boy"),
    ("(girl)", "(anak perempuan)", "girl"),
    ("(kid|child)", "(anak|bocah)", "child"),
    ("(grandma|grandmother|old woman)", "(nenek)", "old woman"),
    ("(grandpa|grandfather|old man)", "(kakek)", "old man"),
)
"""Those who are drawn as they say something: how they are called, and the name of their picture."""


def turns(english: Words, indonesian: Words) -> Iterator[Phrase]:
    """The phrases, made of the words of either language."""
    yield from _typing(english, indonesian)
    yield from _in_a_row()
    yield from _between()
    yield from _side_by_side(english[3], indonesian[3])
    yield from _faced(english, indonesian)


def _typing(english: Words, indonesian: Words) -> Iterator[Phrase]:
    yield phrase(
        f"^ {english[0]} [(with|of|showing)] {DOTS} {english[2]}",
        f"^ {indonesian[0]} [(dengan|berisi|isinya)] {TITIK} {indonesian[2]}",
        f"^ typing indicator {english[2]} [in (chat|chat bubble)] $",
        messages=[{"dots": True}],
    )
    yield addition(
        # dots by themselves are a picture of dots
        f"(then|and|and then|with|,) {DOTS} {english[2]}",
        f"(lalu|kemudian|terus|dan|dengan|,) {TITIK} {indonesian[2]}",
        f"typing (dots|indicator|bubble|animation) {english[2]}",
        messages=[{"dots": True}],
    )
    yield addition(
        "(then|and|and then|,) {speaker} (is|starts|keeps) typing",
        "(lalu|kemudian|terus|dan|,) {speaker} (sedang|lagi|mulai) (ngetik|mengetik)",
        messages=[{"dots": True, "by": "{speaker}"}],
    )


def _in_a_row() -> Iterator[Phrase]:
    """As many messages as are counted: what is quoted, or figures as they are written."""
    for count, (one, satu) in enumerate(COUNTED, start=2):
        names = "abcdef"[:count]
        texts = " [,|then|and|lalu|dan] ".join(f"{{{name.upper()}}}" for name in names)
        said, kata = f"({one}|{count}) {MANY} {IN_A_ROW} [:]", f"({satu}|{count}) {BANYAK} {BERTURUT} [:]"
        yield phrase(
            f"^ {SAME} {SENDS} {said} {texts} $",
            f"^ {said} from {SAME} [:] {texts} $",
            f"^ {SAMA} {KIRIM} {kata} {texts} $",
            f"^ {kata} dari {SAMA} [:] {texts} $",
            messages=[{"text": f"{{{name}}}", "again": True} for name in names],
        )
        yield phrase(
            f"^ {{speaker}} {SENDS} {said} {texts} $",
            f"^ {{speaker}} {KIRIM} {kata} {texts} $",
            messages=[{"text": f"{{{name}}}", "by": "{speaker}"} for name in names],
        )


def _between() -> Iterator[Phrase]:
    """Two who are named first, and then what they say by turns."""
    for count in range(2, 7):
        names = "abcdef"[:count]
        texts = " [,|then|and|lalu|dan] ".join(f'{{"{name}"}}' for name in names)
        yield phrase(
            f"^ {TALK} between [the] {{speaker}} and [the] {{answerer}} [:|,] {texts} $",
            f"^ {OBROLAN} antara {{speaker}} (dan|dengan) {{answerer}} [:|,] {texts} $",
            messages=[
                {"text": f"{{{name}}}", "by": ("{speaker}", "{answerer}")[number % 2]}
                for number, name in enumerate(names)
            ],
        )


def _side_by_side(asks: str, nanya: str) -> Iterator[Phrase]:
    one = "[(one|person|side|guy|man|woman)]"
    sides = {
        "left": (f"(left {one}|{one} on [the] left)", "[yang|orang] [di|sebelah] kiri"),
        "right": (f"(right {one}|{one} on [the] right)", "[yang|orang] [di|sebelah] kanan"),
    }
    for first, second in (("left", "right"), ("right", "left")):
        (left, kiri), (right, kanan) = sides[first], sides[second]
        yield phrase(
            f'^ {PAIR} [:|,] {left} {asks} [:] {{"a"}} [,|and|while] {right} [{asks}] [:] {{"b"}}',
            f'^ {BERDUA} [:|,] {kiri} {nanya} [:] {{"a"}} [,|dan|sedangkan] {kanan} [{nanya}] [:] {{"b"}}',
            messages=[{"text": "{a}", "side": first}, {"text": "{b}", "side": second}],
        )
    for side, (english, indonesian) in sides.items():
        yield addition(
            f'(then|and|,) {english} {asks} [:] {{"a"}}',
            f'(lalu|terus|dan|,) {indonesian} {nanya} [:] {{"a"}}',
            messages=[{"text": "{a}", "side": side}],
        )


def _faced(english: Words, indonesian: Words) -> Iterator[Phrase]:
    """Somebody with a balloon: they are seen, and what they say."""
    for who, siapa, face in SOMEBODY:
        yield phrase(
            f'^ {who} (with|and|has|having) {english[0]} {english[1]} [:] {{"a"}} $',
            f'^ {siapa} (dengan|pakai|punya|dan) {indonesian[0]} {indonesian[1]} [:] {{"a"}} $',
            messages=[{"text": "{a}", "face": face}],
        )


__all__ = ["turns"]
