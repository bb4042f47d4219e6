"""The words of a story, in English and Indonesian: what happens, how things stand, and which are meant."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from functools import cache

from cuereel.artwork.hue import COLOUR_WORDS
from cuereel.artwork.words import is_root
from cuereel.direct.words import bare_of, stems

_DEEDS = {
    "goes": "loncat, meloncat, melompat, "
    "go, move, fly, flies, travel, run, walk, drive, slide, jump, roll, sail, rush, hop, drop, swim, crawl, "
    "jalan, terbang, meluncur, bergerak, pindah, lari, lompat, dikirim, dilempar, dimasukkan, dimasukin, sent, thrown, "
    "put, poured, dituang, get sucked, get put, get thrown, get poured, crash, bump, nabrak, menabrak, tabrak, fall, "
    "jatuh, turun, land, mendarat, come, datang, masuk, enter",
    "comes": "appear, pop up, pop in, pop out, show up, come up, come in, come out, line up, fade in, slide in, "
    "fly in, get added, join in, muncul, bermunculan, keluar, berjejer, berderet, berbaris, nongol, pile up, stack up, "
    "numpuk, menumpuk",
    "becomes": "become, turn into, change to, change into, transform into, transform to, morph into, morph to, "
    "turn to, jadi, menjadi, berubah jadi, berubah menjadi, berubah ke, "
    "berganti jadi, dikasih, diberi, mendapat, get, turn, go, change, berubah",
    "leaves": "leave, disappear, dissapear, vanish, go away, fly away, run away, walk away, fade out, fade away, "
    "hilang, menghilang, lenyap, pergi, kabur, get removed, get deleted, dihapus",
    "is crossed out": "get crossed out, crossed out, get crossed, be crossed out, strike through, dicoret, disilang",
    "is checked": "get checked, get ticked, ticked, checked, check, dicentang, diceklis, dichecklist, "
    "ke ceklis, tercentang",
    "grows": "grow, swell, expand, inflate, get bigger, get larger, get longer, get taller, become bigger, enlarge, "
    "membesar, mengembang, makin besar, makin gede, makin panjang, makin tinggi, memanjang, tumbuh, bulge",
    "shrinks": "shrink, get smaller, get shorter, become smaller, deflate, mengecil, menyusut, makin kecil",
    "shakes": "shake, tremble, vibrate, rattle, wobble, shiver, bergetar, gemetar, goyang, bergoyang, berguncang",
    "spins": "spin, rotate, berputar, muter, muter-muter, berputar-putar",
    "glows": "glow, light up, blink, flash, shine, pulse, menyala, bersinar, berkedip, berkilau, bercahaya",
    "falls": "fall down, fall over, fall, tumble, drip, plummet, go down, drop down, netes, menetes, berjatuhan, "
    "jatuh ke bawah, ambruk",
    "rises": "rise, go up, float up, fly up, take off, lift off, naik, melayang, terbang ke atas, terbang ke langit, "
    "fly to the sky, fly into the sky, fly into the air, fly up to the sky, float into the sky, naik ke langit, float",
    "multiplies": "multiply, duplicate, become many, get many, jadi banyak, menjadi banyak, bertambah banyak, "
    "become a lot",
    "points to": "point to, point at, menunjuk, menunjuk ke, mengarah ke, connect to, get connected to, terhubung ke",
    "joins": "join, join together, merge, combine, meet, come together, unite, gabung, bergabung, menyatu, ketemu, "
    "bertemu, digabung",
    "circles": "circle, circle around, orbit, go around, fly around, spin around, mengelilingi, mengitari, muter di",
    "breaks": "break, explode, shatter, burst, crack, break apart, pecah, hancur, meledak, retak, crash and explode",
    "empties": "become empty, get empty, jadi kosong, menjadi kosong, kosong, empty out, dikosongkan",
    "stands": "sit, stand, lie, rest, wait, duduk, berdiri, tergeletak, menunggu, ada, ditaruh",
    "eats": "eat, swallow, drink, makan, memakan, menelan, minum, meminum",
    "gives": "give, hand, hand over, pass, send, throw, bring, deliver, serve, kasih, ngasih, memberi, kirim, ngirim, "
    "mengirim, lempar, melempar, nganter, mengantar, menyerahkan",
    "stops": "stop, freeze, berhenti, diam",
    "says": "say, read, shout, bilang, berkata, teriak, ngomong",
}
"""What happens to a thing, by the word for it in a tableau, or "goes" where what follows tells which way."""

PREPOSITIONS = {
    "beside": "next to, beside, di samping, di sebelah, disamping, disebelah, alongside, near, dekat",
    "on": "on top of, ontop of, ontop, on, onto, di atas, diatas",
    "in": "inside of, inside, in, within, di dalam, didalam, berisi, di",
    "between": "in between, between, in the middle of, "
    "di antara, diantara, di antaranya, diantaranya, di tengah-tengah",
    "above": "above, over",
    "below": "below, under, underneath, beneath, di bawah, dibawah",
    "behind": "behind, di belakang, dibelakang, di balik",
    "around": "around, di sekeliling, di sekitar",
    "with": "in front of, infront of, di depan, "
    "with, dengan, bersama, isi, isinya, holding, carrying, wearing, membawa, memegang, memakai",
    "into": "into, ke dalam, kedalam",
    "out of": "out of, out from, dari dalam, keluar dari, dari dalamnya, dari bawahnya, dari atasnya, from its bottom, "
    "from below it, from inside it",
    "from": "from, dari",
    "to": "to, towards, toward, ke, menuju, sampai ke",
    "as": "as, sebagai, berupa, jadi, menjadi",
    "loose": "at, during, for, about, like, through, past, across, along, melewati, sepanjang, "
    "untuk, buat, seperti, pada, when, saat",
    "of": "of",
}
"""How a thing stands or goes to another, by the word for it in a tableau."""

_SIDES = {
    "left": "left, kiri",
    "right": "right, kanan",
    "middle": "middle, center, centre, tengah, tengah-tengah",
    "top": "top, atas",
    "bottom": "bottom, bawah",
}

_HALVES = {
    ("on", "one", "side"): "left",
    ("on", "the", "other", "side"): "right",
    ("on", "the", "other"): "right",
    ("di", "satu", "sisi"): "left",
    ("di", "sisi", "lain"): "right",
}
"""Two sides that are told apart and not by their names."""

_TILES = "box, boxes, card, cards, tile, tiles, block, blocks, word, words, kotak, kartu, label, labels, kata, blok"
_ARROWS = "arrow, arrows, panah, anak panah, tanda panah, line, lines, garis"
_CHECKS = "check, checks, checkmark, check mark, tick, ticks, centang, ceklis"
_CROSSES = "cross, crosses, x, silang, tanda silang, red x"

_PRONOUNS = (
    "it, they, them, he, she, him, her, itself, itu, dia, mereka, ia, both, all, semua, semuanya, keduanya, "
    "dua-duanya, ketiganya, tiga-tiganya, keempatnya, each"
)

QUANTIFIERS = frozenset("all both each every semua kedua setiap tiap masing-masing seluruh".split())
"""Words before those who are all meant."""

AMBIENT = frozenset(
    "rain snow night day dark darkness wind sky space air sun sunlight morning evening fog storm hurry row circle law "
    "hujan salju malam siang gelap angin langit udara pagi sore kabut badai".split()
)
"""What a thing is in without standing in it: no place on a stage."""

BODY = frozenset(
    "eye eyes head hand hands arm arms leg legs mouth face tail wing wings nose ear ears foot feet mata kepala tangan "
    "lengan kaki mulut wajah muka ekor sayap hidung telinga".split()
)
"""Parts of one who is on the stage, and no things of their own beside."""

WORN = frozenset(
    "hoodie suit shirt dress coat jacket uniform costume mask glasses sunglasses tie pajamas sweater apron armor "
    "jas jaket baju kemeja kacamata masker seragam kostum piyama rompi".split()
)
"""What one has on and does not stand in."""

UPRIGHT = frozenset("wall door ceiling mirror fridge window dinding pintu langit-langit cermin kulkas jendela".split())
"""What nothing stands on, though it hangs or leans there."""

OWN = frozenset("its his her their my your own".split())
"""Words before what somebody has of his own."""

MOVING = frozenset("spins shakes glows circles grows rises falls".split())
"""Deeds after which somebody may stop."""

INDEFINITE = frozenset("a an another sebuah seekor seorang sebutir".split())
"""How a name opens of somebody new."""

HOLDING = frozenset("holding carrying wearing membawa memegang memakai".split())
"""How one has another, where a tableau shows no more than that the two are side by side: it is told."""

ORDINALS = frozenset(
    "first second third fourth last pertama kedua ketiga keempat terakhir next left right kiri kanan".split()
)
"""Words for one of several."""

SWINGING = frozenset("back forth bolak-balik".split())
"""Words for a way there and back."""

EACH = frozenset("each both all semua masing-masing tiap keduanya every".split())
"""Words for all of those who were named."""

BEHIND = frozenset(
    "merah kuning hijau biru ungu hitam putih coklat cokelat oranye jingga abu-abu emas perak kecil besar gede mungil "
    "panjang pendek tinggi baru lama tua muda penuh kosong kotor bersih rusak retak basah kering panas dingin sakit "
    "sehat mati hidup marah sedih senang berat ringan tebal tipis gelap terang".split()
)
"""Indonesian words that describe what stands before them: what comes next is no noun."""

REPEATED = frozenset("time times kali x".split())
"""Words after a number that say how often something happens."""

TITLES = frozenset("timeline flow alur urutan diagram garis waktu".split())
"""What opens a chain of arrows and is none of its links."""

FIGURES = frozenset("number numbers angka price harga text teks tulisan label figure counter".split())
"""Words for what is to be read on a thing: what happens to them happens to its words."""
_ARTICLES = "a, an, the, this, that, these, those, its, their, his, sebuah, seorang, seekor, si, sang, para, nya, itu"
_DEFINITE = frozenset("the this that these those its their his nya itu tersebut".split())

_NUMBERS = {
    "a couple of": 2, "two": 2, "dua": 2, "both": 2, "sepasang": 2, "three": 3, "tiga": 3, "four": 4, "empat": 4,
    "five": 5, "lima": 5, "six": 6, "enam": 6, "seven": 7, "tujuh": 7, "eight": 8, "delapan": 8, "nine": 9,
    "sembilan": 9, "ten": 10, "sepuluh": 10, "twelve": 12, "a dozen": 12, "a few": 3, "several": 4, "some": 3,
    "beberapa": 4, "many": 8, "banyak": 8, "a lot of": 8, "lots of": 8, "a bunch of": 6, "dozens of": 12, "lot of": 8,
    "bunch of": 6, "couple of": 2, "dozen": 12, "few": 3,
    "hundreds of": 12, "ratusan": 12, "puluhan": 12, "another": 1, "one": 1, "satu": 1,
}  # fmt: skip
"""How many of a thing there are; of more than can be told apart, as many as can."""

HOW = frozenset(
    "one by one one after other another time same slowly quickly fast pelan-pelan perlahan cepat satu-satu "
    "satu persatu per demi berurutan together side row line finally also again lagi juga terus completely until up "
    "down out away in apart dan and then until sampai pieces kepingan".split()
)
"""What tells how something comes or goes; all but haste and slowness is so in a tableau by itself."""

SILENT = frozenset(
    "very really quite sangat banget sekali finally akhirnya first until till up down out away off own so sampai sampe "
    "hingga also juga next together side row line other another ones yang sedang then text texts overlayed overlaid "
    "overlay bigger lalu tanda sama deretan barisan sederet jejeran sebaris".split()
)
"""Words of a cue that tell nothing beside the words that they stand with."""

ALIKE = frozenset("some several few many lots beberapa banyak bunch couple lot".split())
"""Numbers that say no number: several of a thing are enough."""

HASTE = frozenset("slowly quickly fast pelan-pelan perlahan cepat".split())
"""What no step keeps to: it is told."""

ELSEWHERE = frozenset(
    "table tabel diagram bar bars split comparison compare perbandingan text teks title judul icon icons ikon caption "
    "subtitle camera kamera zoom timeline counter number angka checklist list daftar loop bug lines "
    "everytime whenever every setiap".split()
)
"""What opens a cue for another scene type."""

NEVER = frozenset(
    "terminal editor form formulir page screen layar halaman chart graph grafik pie "
    "notification notifikasi login slide credits vs versus typing typed clicked ngetik diklik".split()
)
"""What is never on a stage: a cue that speaks of it is for another scene type."""

_IRREGULAR = dict(
    pair.split(":")
    for pair in """goes:go going:go went:go flies:fly flew:fly flying:fly became:become came:come fell:fall ran:run
    gave:give threw:throw brought:bring
    grew:grow shook:shake spun:spin rose:rise left:leave sent:sent broke:break froze:freeze sank:sink met:meet
    has:get have:get having:get""".split()
)
"""Forms of verbs that no ending tells."""

_COUNTS = [(tuple(form.split()), _NUMBERS[form]) for form in sorted(_NUMBERS, key=len, reverse=True)]
_FORMS = {deed: [each.split() for each in forms.split(", ")] for deed, forms in _DEEDS.items()}
_RELATIONS = {name: [each.split() for each in forms.split(", ")] for name, forms in PREPOSITIONS.items()}


@cache
def told_words() -> frozenset[str]:
    """Every word that tells a deed, a relation, a tile, an arrow or a mark."""
    forms = (form for table in (_FORMS, _RELATIONS) for several in table.values() for form in several)
    return frozenset(word for form in forms for word in form).union(
        *(_set(words) for words in (_TILES, _ARROWS, _CHECKS, _CROSSES)), COLOUR_WORDS
    )


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split(", "))


def deed_at(words: tuple[str, ...], at: int) -> tuple[str, int]:
    """The deed that is told from a word on, by the most words, and after which word; ("", at) for none."""
    return _longest(_FORMS, words, at, _is_verb)


def _longest(
    table: Mapping[str, list[list[str]]], words: tuple[str, ...], at: int, opens: Callable[[str, str], bool]
) -> tuple[str, int]:
    """What the longest form in a table stands for that is told from a word on, and after which word it ends.

    `opens` says whether the first word of a form is the one said.
    """
    found = ("", at)
    for meaning, forms in table.items():
        for form in forms:
            end = at + len(form)
            said = words[at:end]
            if end > found[1] and len(said) == len(form) and opens(form[0], said[0]) and form[1:] == list(said[1:]):
                found = (meaning, end)
    return found


_MARKED = frozenset({"ticked", "checked", "crossed"})
"""Forms of what is done to something, which nothing does by itself."""


@cache
def _is_verb(form: str, said: str) -> bool:
    """Whether a word is a form of a verb: "flying", "popped", "gets"."""
    said = _IRREGULAR.get(said, said)
    if form == said:
        return True
    if form in _MARKED and said.endswith("ing"):
        return False  # a ticking clock is ticked by nobody
    if form in spoken_roots(said):
        return True
    inflected = said.endswith(("s", "ing", "ed"))
    return inflected and not said.endswith("ss") and bool(stems(form) & stems(said))


_SPOKEN = (("nge", ("",)), ("ng", ("", "k")), ("ny", ("s", "c")), ("n", ("t",)), ("m", ("p",)))
"""How everyday Indonesian opens a verb that somebody does, and the letters that may be lost by it."""


@cache
def spoken_roots(word: str) -> frozenset[str]:
    """The roots of a verb of everyday Indonesian: "ngelempar" is from "lempar", "nendang" from "tendang"."""
    if not word.startswith(("n", "m")) or is_root(word):
        return frozenset()
    bare = re.sub(r"(?:in|kan)$", "", word)
    found = (
        lost + each[len(sign) :]
        for each in (word, bare)
        for sign, letters in _SPOKEN
        for lost in letters
        if each.startswith(sign)
    )
    return frozenset(root for root in found if len(root) > 3 and is_root(root))


def relation_at(words: tuple[str, ...], at: int) -> tuple[str, int]:
    """The relation that a word, or several, tell of, and after which word; ("", at) for none."""
    return _longest(_RELATIONS, words, at, operator.eq)


def side_at(words: tuple[str, ...], at: int) -> tuple[str, int]:
    """The side of the stage that words tell of ("on the left", "di tengah"), and after which word."""
    for phrase, side in _HALVES.items():
        if words[at : at + len(phrase)] == phrase:
            return side, at + len(phrase)
    end = at
    if end < len(words) and words[end] in ("on", "at", "in", "to", "di", "ke", "sebelah"):
        end += 1
    while end < len(words) and words[end] in ("the", "sebelah", "far", "very"):
        end += 1
    word = words[end] if end < len(words) else ""
    side = next((side for side, forms in _SIDES.items() if word in _set(forms)), "")
    if not side or end == at:
        return "", at
    end += 1
    return (side, end + 1) if end < len(words) and words[end] == "side" else (side, end)


def number_at(words: tuple[str, ...], at: int) -> tuple[int, int]:
    """How many are told of from a word on, and after which word; (0, at) where it is not said."""
    for said, number in _COUNTS:
        if words[at : at + len(said)] == said:
            return number, at + len(said)
    if at < len(words) and words[at].isdigit():
        return int(words[at]), at + 1
    return 0, at


def is_tile(word: str) -> bool:
    """Whether a word is for what only bears a text."""
    return word in _set(_TILES)


def is_arrow(word: str) -> bool:
    """Whether a word is for an arrow, which is drawn from one thing to another."""
    return word in _set(_ARROWS)


def mark_of(words: tuple[str, ...]) -> str:
    """The mark that words name: "is checked" for a green tick, "is crossed out" for a red cross; "" for none."""
    told = " ".join(word for word in words if word not in COLOUR_WORDS | _MARKING and not is_article(word))
    return "is checked" if told in _set(_CHECKS) else "is crossed out" if told in _set(_CROSSES) else ""


_MARKING = frozenset("big besar huge tanda small finally muncul with dengan".split())


def is_pronoun(word: str) -> bool:
    """Whether a word stands for what was named before."""
    return word in _set(_PRONOUNS)


def is_article(word: str) -> bool:
    """Whether a word only opens (in Indonesian: closes) a name."""
    return word in _set(_ARTICLES)


def is_definite(words: tuple[str, ...]) -> bool:
    """Whether a name is of what was named before."""
    return any(word in _DEFINITE | QUANTIFIERS for word in words) or any(bare_of(word) != word for word in words)
