"""The cues for a text of which parts are marked, in English and in Indonesian: the text, then what is done to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase
from cuereel.scene.marking.wording_becoming import becoming
from cuereel.scene.marking.wording_lead import CHANGED, DIGANTI, NEXT, SAYING, START, STRUCK, TEXT, WITH
from cuereel.scene.marking.wording_lines import lined
from cuereel.scene.marking.wording_parts import GIVEN, HUES, NAMED, PLAIN, SAYS, Deed, hued, places
from cuereel.scene.marking.wording_whole import reckoned, whole

DOCUMENTS = (
    (
        "contract",
        "(contract|agreement|legal document|document|terms and conditions)",
        "(kontrak|surat kontrak|perjanjian|surat perjanjian|dokumen)",
    ),
    ("receipt", "(receipt|bill|invoice)", "(struk|nota|tagihan|kuitansi|faktur|bon)"),
    ("page", "(paragraph|article|page|page of text|book page|letter)", "(paragraf|artikel|halaman|halaman buku|surat)"),
)

SOLE, SATU = "[(one|a|single|1)] line [(of|in) it]", "[(satu|1|sebuah)] baris"
OWN, MILIK = 'line [(saying|that says|reading)] {"text"}', 'baris [bertuliskan] {"text"}'
"""What is marked in a document where nobody says what it reads."""

BAD = "[(is|gets|with|and|has)] [a] [big|red] (cross|red cross|x|red x|cross mark)"
GOOD = "[(is|gets|with|and|has)] [a] [big|green] (check|tick|checkmark|check mark|green check|green tick)"
SALAH = "[(yang|dikasih|diberi|dengan)] [tanda] (disilang|silang|silang merah|disilang merah)"
BENAR = "[(yang|dikasih|diberi|dengan)] [tanda] (dicentang|centang|centang hijau|dicentang hijau)"


def _marks(deed: Deed, english: str, indonesian: str) -> tuple[str, ...]:
    told = (f"{english} {deed.done}", f"{deed.do} [the|its] {english}") if english else ()
    return *told, f"{indonesian} {deed.selesai}", f"{deed.buat} {indonesian}"


def _started(patterns: Sequence[str], step: dict[str, str]) -> Iterator[Phrase]:
    """A text with its first mark, and a mark that is added to it."""
    yield phrase(*(f"{START} {each}" for each in patterns), text=TEXT, steps=[step])
    yield addition(*(f"{NEXT} {each}" for each in patterns), steps=[step])


def marked() -> Iterator[Phrase]:
    """Parts that are told by what they read, or called by a name."""
    for deed in (*PLAIN, *hued()):
        yield from _started([f"({'|'.join(_marks(deed, GIVEN, GIVEN))})"], deed.step(SAYS))
        named = [each for english, indonesian in NAMED for each in _marks(deed, english, indonesian)]
        yield from _started(named, deed.step("{another}"))
        for part in places() if not deed.colour or deed.verb == "turn" else ():
            yield from _started(_marks(deed, part.english, part.indonesian), deed.step(part.target))
        # a text of its own, of which the whole is marked
        wholes = ('word ({"text"}|{literal})', 'kata ({"text"}|{literal})', 'sentence {"text"}', 'kalimat {"text"}')
        ends = [f"^ {each} $" for whole in wholes for each in _marks(deed, whole, whole)]
        yield phrase(*ends, text="{text}{literal}", steps=[deed.step("it")])
    for colour, red, merah in HUES:
        yield addition(
            f"(in|with) {red} [(pen|ink|marker)]",
            f"[(warna|dengan warna|pakai warna|pakai)] {merah}",
            steps=[{"colour": colour}],
        )


def symbols() -> Iterator[Phrase]:
    """A letter of a formula."""
    lead = "[(formula|equation|rumus|persamaan)] [:] {sum}"
    for letter in "emcxyfv":
        for deed in (*PLAIN, *(each for each in hued() if each.verb == "turn")):
            each = f"[(letter|huruf|variable|variabel|symbol|simbol)] {letter}"
            yield phrase(
                *(f"^ {lead} {WITH} {mark}" for mark in _marks(deed, each, each)),
                text="{sum}",
                steps=[deed.step(letter)],
            )


def documents() -> Iterator[Phrase]:
    """A line of a document, its own words or nobody's."""
    for form, english, indonesian in DOCUMENTS:
        lead = f"^ ({english[1:-1]}|{indonesian[1:-1]}) {WITH}"
        for deed in (*PLAIN, *hued()):
            one, own = _marks(deed, SOLE, SATU), _marks(deed, OWN, MILIK)
            yield phrase(*(f"{lead} {each}" for each in one), form=form, steps=[deed.step("it")])
            yield phrase(*(f"{lead} {each}" for each in own), form=form, text="{text}", steps=[deed.step("it")])


def righted() -> Iterator[Phrase]:
    """A word that is struck out and put right."""
    part, other = '[(word|kata)] ({"part"}|{another}|{relit}) [nya]', '({"repair"}|{entry}|{figure})'
    steps = [{"strike": "{part}{another}{relit}"}, {"fix": "{repair}{entry}{figure}"}]
    yield phrase(
        f"{START} {part} [(is|gets|being)] {STRUCK} {CHANGED} {other}",
        f"{START} {part} {CHANGED} {other}",
        f"{START} {part} [yang] (dicoret|coret) {DIGANTI} {other}",
        f"{START} {part} {DIGANTI} {other}",
        text=TEXT,
        steps=steps,
    )
    yield addition(f"{CHANGED} {other}", f"{DIGANTI} {other}", steps=steps[1:])


def judged() -> Iterator[Phrase]:
    """One text that is wrong or right, and another below it."""
    password = "(password|passcode|kata sandi|sandi)"
    called = "(sentence|email address|email|address|url|link|kalimat|alamat email|alamat web|alamat)"
    first, other = '({"text"}|{address}|{literal})', '({"part"}|{relit})'
    for lead, sets in ((password, {"form": "password"}), (called, {})):
        for verb, marked_so, ditandai in (("cross", BAD, SALAH), ("check", GOOD, BENAR)):
            yield phrase(
                f"^ {lead} {SAYING} {first} {marked_so}",
                f"^ {lead} {SAYING} {first} {ditandai}",
                text="{text}{address}{literal}",
                steps=[{verb: "it"}],
                **sets,  # type: ignore[arg-type]
            )
    yield phrase(
        f"^ {password} {SAYING} {first} {WITH} (digits|numbers) [(is|are)] highlighted",
        f"^ {password} {SAYING} {first} {WITH} (angka|angkanya) disorot",
        form="password",
        text="{text}{address}{literal}",
        steps=[{"highlight": "digits"}],
    )
    for verb, marked_so, ditandai in (("cross", BAD, SALAH), ("check", GOOD, BENAR)):
        yield addition(
            f"{NEXT} [{password}] {other} {marked_so}",
            f"{NEXT} [{password}] {other} {ditandai}",
            steps=[{"next": "{part}{relit}"}, {verb: "it"}],
        )


COUNTS = (
    (2, "(two|2)", "(dua|2)"),
    (3, "(three|3)", "(tiga|3)"),
    (4, "(four|4)", "(empat|4)"),
    (5, "(five|5)", "(lima|5)"),
)


def parted() -> Iterator[Phrase]:
    """A text that is split, and names for its parts."""
    for count, several, beberapa in COUNTS:
        yield phrase(
            f"{START} [(is|gets|being)] (split|divided|broken|separated|cut) [up] [in|into] {several} "
            "(parts|pieces|blocks|groups|chunks|sections)",
            f"{START} (dibagi|dipecah|dipisah|terbagi|dipotong) [(jadi|menjadi|ke|dalam)] {beberapa} "
            "(bagian|blok|potong|kelompok)",
            text=TEXT,
            steps=[{"split": count}],
        )
    arrows = "(arrows|labels|arrow labels|labelled arrows) [(to|pointing to|for) [each part|its parts|the parts]] [:]"
    panah = "(panah|label|panah-panah) [ke (tiap|masing-masing) bagian] [:]"
    slots = ("{entry}", "{another}", "{speaker}", "{answerer}")
    for count in (2, 3, 4):
        named = " [(,|and|dan|, and|, dan)] ".join(slots[:count])
        yield phrase(
            f"{START} {arrows} {named} $",
            f"{START} {panah} {named} $",
            text=TEXT,
            steps=[{"label": slot} for slot in slots[:count]],
        )


def solved() -> Iterator[Phrase]:
    """What a sum comes to."""
    yield addition(
        "(then|and then|and|finally) [(shows|comes)] (=|equals) {figure} [(appears|comes)]",
        "(lalu|terus|kemudian|dan) [muncul] (=|sama dengan|hasilnya) {figure}",
        steps=[{"add": "= {figure}"}],
    )


PHRASES = (
    # an amount and its unit are one, before a unit may be taken for a part
    *becoming(),
    *marked(),
    *symbols(),
    *documents(),
    *righted(),
    *whole(),
    *reckoned(),
    *judged(),
    *parted(),
    *solved(),
    *lined(),
)

__all__ = ["PHRASES"]
