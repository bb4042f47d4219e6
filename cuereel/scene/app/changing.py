"""The cues for what changes on a page: its buttons' colours, what it asks, what is gone, how near it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.app.saying import AND, ON_PHONE, POPS

THEN = f"[{AND}] [(then|and then|lalu|terus|trus|kemudian)]"
IT = "[(it|page|screen|app|website|user|finger|layar|halaman|halamannya|pengguna)]"

SCROLLS = "(scrolls|scroll|scrolling)"
DOWN = "[all the way] [(down|to the bottom|to the end|down to the bottom)]"
FAST = "(fast|very fast|really fast|quickly|rapidly)"
GULIR = "(scroll|discroll|di-scroll|menggulir|digulir|ngescroll|nge-scroll)"
KE_BAWAH = "[(ke|sampai|sampe) [paling] bawah]"
CEPAT = "[dengan] (cepat|cepet|kencang|kenceng|ngebut) [banget]"

ENLARGES = "(zooms|zoom|zooming|zoomed) [in] (on|to|into|onto|in on)"
SMALL = "[the|that|some] (small|fine|tiny|smallest|little) (text|print|letters|writing|words|lines)"
BESARKAN = "[(di|nge)] (zoom|di-zoom|dizoom|ngezoom|nge-zoom|diperbesar|memperbesar|perbesar) [(ke|pada|di)]"
KECIL = "(tulisan|teks|huruf|tulisannya|teksnya) [yang] (kecil|kecilnya|mungil) [(banget|sekali)]"

COLOURS = {
    "bad": ("red", "merah"),
    "good": ("green", "(hijau|ijo)"),
    "warn": ("(yellow|orange)", "(kuning|oranye)"),
    "cool": ("blue", "biru"),
}
TURNS = "[(is|gets)] (turns|turn|turning|becomes|become|goes|changes to|change to|turned) [into] [bright]"
JADI = "[(berubah|ganti|berganti|diganti|diubah)] [warna] [warnanya] (jadi|menjadi|ke) [warna]"

BOX = (
    "(confirmation|confirm) [(box|dialog|window|pop up|popup|pop-up|message|prompt)]|dialog box|"
    "(kotak|jendela|dialog|popup|pop up|pop-up) [dialog] konfirmasi|kotak dialog|konfirmasi"
)
COMES = "((pops|pop|popping|comes|slides) (up|in)|appears|shows up|muncul|keluar)"
ASKED: dict[str, Any] = {"ask": "{question}", "answers": ["yes", "no"]}
SURE = "((are you [(really|absolutely)] sure)|sure|((apa|apakah) (kamu|anda) yakin)|((kamu|anda) yakin)|yakin)"
ASKS = "[(that|which|yang)] (asks|asking|ask|says|saying|reads|bertanya|bertuliskan|tulisannya|nanya)"

BLANK = "[(completely|totally|all|just)] (blank|white|empty)"
KOSONG = "(kosong|putih|blank|putih polos) [(semua|total|melompong)]"

KINDS = (
    ("photos", "(photos|pictures|images|pics|photo)", "(foto|fotonya|gambar|gambarnya|foto-foto)"),
    ("videos", "videos", "(video|videonya)"),
    ("files", "(files|documents|folders)", "(file|filenya|berkas|dokumen|folder)"),
    ("messages", "(messages|chats|emails|mails)", "(pesan|pesannya|chat|chatnya|email|emailnya)"),
    ("contacts", "contacts", "(kontak|kontaknya)"),
    ("items", "(items|entries|notes|tasks|posts)", "(daftarnya|catatan|catatannya|tugas|postingan)"),
)
"""What a device keeps: what it is, and what it is called."""

ON_SCREEN = (
    "[(on|in|from) [the|their|your|a] (screen|phone|page|gallery|list|inbox|app|laptop|computer|device|album)]",
    "[(di|dari) [dalam] (layar|layarnya|hp|hpnya|halaman|galeri|galerinya|daftar|aplikasi|laptop|komputer|album|situ)]",
)
VANISH = (
    "[(are|is|get|gets|all|suddenly)] (vanish|vanishes|vanishing|disappear|disappears|disappearing|gone|deleted|erased"
    "|wiped|removed|fade away)",
    "[(ikut|jadi|langsung|pada|tiba-tiba|semua|semuanya)] "
    "(hilang|lenyap|terhapus|kehapus|ilang|menghilang|dihapus|raib)",
)

Told = tuple[tuple[str, ...], dict[str, Any]]
"""Patterns, and what they set."""


def following() -> Iterator[Told]:
    """What happens next on any page, a shop's too."""
    scrolls = f"{THEN} {IT} {SCROLLS}"
    yield (
        (f"{scrolls} {DOWN} {FAST}", f"{scrolls} {FAST} {DOWN}", f"{THEN} {IT} [di] {GULIR} {KE_BAWAH} {CEPAT}"),
        {"steps": [{"scroll": True, "fast": True}]},
    )
    yield (f"{scrolls} {DOWN}", f"{THEN} {IT} [di] {GULIR} {KE_BAWAH}"), {"steps": [{"scroll": True}]}
    yield (
        (f"{THEN} {IT} {ENLARGES} {SMALL}", f"{THEN} {IT} {BESARKAN} {KECIL}", f"{THEN} {KECIL} {BESARKAN}"),
        {"steps": [{"enlarge": True}]},
    )
    for role, (red, merah) in COLOURS.items():
        for name, english, indonesian in (
            ("{entry}", "{entry} button", "tombol {entry}"),
            ("", "button", "tombol [nya]"),
        ):
            patterns = (f"{THEN} [the] {english} {TURNS} {red}", f"{THEN} {indonesian} {JADI} {merah}")
            yield patterns, {"steps": [{"recolour": name, "colour": role}]}
    asks = (f"{THEN} [(a|the|sebuah)] ({BOX}) {POPS}", f"{THEN} muncul [sebuah] ({BOX})")
    yield (
        tuple(f"{each} {ON_PHONE} {ASKS} {{question}}" for each in asks),
        {"steps": [ASKED]},
    )
    yield tuple(f"{each} {ON_PHONE} [{ASKS} {SURE}]" for each in asks), {"steps": [{**ASKED, "ask": ""}]}
    page = "(page|screen|website|app|web page|display)"
    yield (
        (
            f"{THEN} [the] [whole] {page} (goes|turns|becomes|is|turning|going) {BLANK}",
            f"{THEN} (layar|layarnya|halaman|halamannya|websitenya|aplikasinya) (jadi|menjadi|berubah jadi|langsung) "
            f"{KOSONG}",
        ),
        {"steps": [{"blank": True}]},
    )


def vanishing() -> Iterator[Told]:
    """What is kept on the device and is gone at once: each kind by its name."""
    for meant, kind, jenis in KINDS:
        yield (
            (
                f"{THEN} [(all|every)] [of] [the|their|your] {kind} {ON_SCREEN[0]} {VANISH[0]}",
                f"{THEN} [(semua|seluruh)] {jenis} {ON_SCREEN[1]} {VANISH[1]}",
            ),
            {"steps": [{"vanish": meant}]},
        )


FOLLOWING: tuple[Told, ...] = (*following(), *vanishing())
"""What follows on the page of a button as well, whoever draws that."""


def _started() -> Iterator[Phrase]:
    """A window that asks is a page of its own where none is there; so is a button that is named."""
    yield phrase(f"^ [(a|the)] ({BOX}) {POPS} {ON_PHONE} {ASKS} {{question}}", steps=[ASKED])
    yield phrase(
        f"^ [(a|the)] ({BOX}) {COMES} {ON_PHONE}", f"^ muncul ({BOX}) {ON_PHONE}", steps=[{**ASKED, "ask": ""}]
    )


CALENDAR = "(on|in|of|from) [the|a|their|his|her] calendar"
PICKED = "[(is|gets|being|that is)] (clicked|tapped|pressed|picked|selected|chosen|booked)"
CIRCLED = "[(is|gets|being)] (circled|ringed|marked) [in red]"
DIPILIH = "[yang] (diklik|dipilih|ditekan|dipencet|diketuk|ke-klik)"
DILINGKARI = "[yang] (dilingkari|dilingkarin|dibulatin|ditandai) [merah]"


def _calendars() -> Iterator[Phrase]:
    """A day of a calendar that is picked, or circled."""
    for verb, english, indonesian in (("pick", PICKED, DIPILIH), ("circle", CIRCLED, DILINGKARI)):
        for day, said in (("", ""), ("{figure}", "{figure}")):
            number = f"[(the|number|tanggal)] {day}" if day else ""
            yield phrase(
                f"[a|one|the] calendar (date|day) {number} {english}",
                f"[a|one|the] (date|day) {number} {CALENDAR} {english}",
                f"[a|one|the] (date|day) {number} {english} {CALENDAR}",
                f"calendar (with|where|on which) [a|one|the] (date|day) {number} {english}",
                f"[satu|sebuah] (tanggal|hari) {number} di kalender [nya] {indonesian}",
                f"[satu|sebuah] (tanggal|hari) {number} {indonesian} di kalender [nya]",
                f"kalender [dengan|yang] [satu] (tanggal|hari|tanggalnya|harinya) {number} {indonesian}",
                parts=[{"calendar": ""}],
                steps=[{verb: said}],
            )
            yield addition(
                f"{THEN} [a|one|the] (date|day) {number} {english}",
                f"{THEN} [satu] (tanggal|hari) {number} {indonesian}",
                steps=[{verb: said}],
            )


NOTICE = "[push] (notification|notif|reminder|alert)"
PEMBERITAHUAN = "(notifikasi|notif|pengingat|pemberitahuan)"


def _mistaken() -> Iterator[Phrase]:
    """A notification of which is told what is wrong with it: it reads so."""
    changes = "[(it|screen|page)] [(change|changes|turn|turns|switch|switches|cuts) (to|into)]"
    for word in ("wrong", "late", "missed", "old", "false"):
        yield phrase(
            f"{THEN} {changes} [a|the] {NOTICE} {POPS} (with|of|for|about|showing|on) [the|a] {word} {{another}}",
            steps=[{"notify": f"{word} {{another}}"}],
        )
    yield phrase(
        f"{THEN} [(berubah|ganti) (jadi|ke)] [muncul] {PEMBERITAHUAN} [muncul] (dengan|untuk|di) {{another}} "
        "[yang] salah",
        steps=[{"notify": "{another} yang salah"}],
    )


CHANGING: tuple[Phrase, ...] = (
    *((phrase if "{entry}" in str(sets) else addition)(*patterns, **sets) for patterns, sets in FOLLOWING),
    *_started(),
    *_calendars(),
    *_mistaken(),
)
"""All that a screen answers to of these."""

__all__ = ["CHANGING", "FOLLOWING"]
