"""The cues for what stands on a page in numbers: fields that are marked, values, lists that fill, pages that scroll."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.app.saying import ON_PHONE
from cuereel.scene.told_each import COUNTS, ONE_BY_ONE, SATU_SATU, SIGNS, Sign, marked

FORM = "[(online|web|order|application|contact|booking|empty|long|signup|sign-up|sign up|registration|register)] form"
FORMULIR = "(formulir|form|formulir (online|pendaftaran|pemesanan)|form (online|pemesanan|pendaftaran))"
FIELDS, KOLOM = "(field|fields|input|inputs|box|boxes|input fields)", "(kolom|isian|field|kotak|input)"
WITH, DENGAN = "(with|of|that has|containing)", "(dengan|berisi|yang ada|isinya|isi|ada)"
THEN = "[,] [(and|then|and then|where|lalu|terus|kemudian|dan)]"
TINTED = (
    Sign("accept", "", "", "(turns|turn|turning|goes|lights up) green", "(jadi|menjadi|berubah jadi) (hijau|ijo)"),
    Sign("reject", "", "", "(turns|turn|turning|goes|lights up) red", "(jadi|menjadi|berubah jadi) merah"),
)
JUDGED = {"check": "accept", "cross": "reject"}


def _forms() -> Iterator[Phrase]:
    """Forms of so many fields, each of which is ticked or crossed, or one by its place."""
    for count, several in COUNTS.items():
        english = f"^ [a|an|the] {FORM} {WITH} {several} [empty] {FIELDS}"
        indonesian = f"^ {FORMULIR} {DENGAN} {several} {KOLOM} [kosong]"
        yield phrase(f"{english} {ON_PHONE}", f"{indonesian} {ON_PHONE}", page="form", fields=count)
        for sign in (*SIGNS, *TINTED):
            for target, ways in marked(sign, FIELDS[1:-1], KOLOM[1:-1]):
                patterns = [f"{lead} {THEN} {way}" for lead in (english, indonesian) for way in ways]
                if patterns:
                    yield phrase(*patterns, page="form", fields=count, steps=[_judged(sign, target)])
    for sign in (*SIGNS, *TINTED):
        for target, ways in marked(sign, FIELDS[1:-1], KOLOM[1:-1], bare=False):
            if ways:
                yield addition(*(f"{THEN} {way}" for way in ways), steps=[_judged(sign, target)])


def _judged(sign: Sign, target: str) -> dict[str, str]:
    return {JUDGED.get(sign.verb, sign.verb): "all" if target == "each" else target}


SETTINGS = "[(phone|app|router|game|wifi|system)] (settings|setting) (page|screen|menu|window)"
PENGATURAN = "(halaman|layar|menu) (pengaturan|setting|setelan)"
HAS, ADA = "[,] [(where|and|with|in which|on which|then)]", "[,] [(di mana|dan|dengan|lalu|terus|yang)]"
CHANGES = "(changes|change|changing|goes|switches|is (changed|set|turned)|gets changed|turns) [from]"
BERUBAH = "(berubah|diganti|diubah|ganti|berganti|digeser) [dari]"
VALUE = "[(the|a|its)] (value|number|figure|setting)"
NILAI = "(angka|angkanya|nilai|nilainya|setelannya)"


def _values() -> Iterator[Phrase]:
    """A value on a page of settings that becomes another."""
    for old, new in (("{amount}", "{second_amount}"), ("{named_part}", "{turned}")):
        turns, jadi = f"{{0}} {CHANGES} {{1}} to", f"{{0}} {BERUBAH} {{1}} (jadi|menjadi|ke)"
        value = (turns.format(VALUE, old), f"{VALUE} {old} (changes|turns|becomes|is changed|switches|goes) [to|into]")
        nilai = (
            jadi.format(NILAI, old),
            f"{NILAI} {old} [(berubah|diganti|diubah|ganti)] (jadi|menjadi|ke)",
            f"{NILAI} {old} (diganti|diubah)",
        )
        yield phrase(
            *(f"^ [a|the] {SETTINGS} {HAS} {way} {new} $" for way in value),
            *(f"^ {PENGATURAN} {ADA} {way} {new} $" for way in nilai),
            page="settings",
            parts=[{"setting": "", "value": old}],
            steps=[{"set": new}],
        )
        # what has a name of its own is told after it
        label = "[(the|a|its)] {entry}"
        yield phrase(
            f"^ [a|the] {SETTINGS} {HAS} {turns.format(label, old)} {new} $",
            f"^ {PENGATURAN} {ADA} {jadi.format('{entry}', old)} {new} $",
            page="settings",
            parts=[{"setting": "{entry}", "value": old}],
            steps=[{"set": new}],
        )


STORES = (
    ("Inbox", "[email] inbox", "(kotak masuk|inbox)"),
    ("{entry} folder", "{entry} folder", "folder {entry}"),
    ("Folder", "folder", "folder"),
    ("Cart", "(cart|shopping cart|basket|shopping basket)", "(keranjang|keranjang belanja)"),
    ("Gallery", "[photo] (gallery|album)", "(galeri|album) [foto]"),
    ("Playlist", "playlist", "playlist"),
)
"""What is filled, by the heading over it."""

FILLS = "[(is|gets|keeps|slowly)] (filling|fills|filled|fill) [up] with"
TERISI = "[yang] [mulai] (terisi|diisi|penuh|dipenuhi|kemasukan) [(dengan|sama|oleh)]"
KINDS = (
    ("email", "(emails|email|e-mails|mails|messages)", "(email|surel|pesan)"),
    ("file", "(files|documents)", "(file|berkas|dokumen)"),
    ("photo", "(photos|pictures|images)", "(foto|gambar)"),
    ("box", "(products|items|things|goods)", "(produk|barang|belanjaan)"),
    ("music", "(songs|tracks)", "lagu"),
)
NAMED = "(named|called|titled|from|:|bernama|berjudul|dari)"


def _filling() -> Iterator[Phrase]:
    """A list on a screen that fills up, with things that are named or with some."""
    for heading, store, tempat in STORES:
        for icon, kind, jenis in KINDS:
            english = f"^ [a|an|the] {store} {FILLS} [(more and more|new|lots of|many)] {kind}"
            indonesian = f"^ {tempat} {TERISI} [banyak] {jenis}"
            yield phrase(
                f"{english} {NAMED} {{each}}",
                f"{indonesian} {NAMED} {{each}}",
                heading=heading,
                parts=[{"row": "", "named": "{each}", "icon": icon}],
                steps=[{"fill": True}],
            )
            yield phrase(
                f"{english} [{ONE_BY_ONE}] {ON_PHONE}",
                f"{indonesian} [{SATU_SATU}] {ON_PHONE}",
                heading=heading,
                parts=[{"row": "", "icon": icon}] * 9,
                steps=[{"fill": True}],
            )


LONG, PANJANG = "[(long|huge|endless|big|giant|very long)]", "[yang] [(panjang|panjang banget|besar)]"
PAGES = (
    ("log", "browser", "[(server|system|error)] (log|logs|log file|logfile|log files)", "[file] log [server]"),
    ("list", "phone", "(list|list of (names|contacts|files|products|items|emails|people))", "(daftar|list)"),
    ("terms", "phone", "(page of text|terms and conditions|terms of service|privacy policy|legal text|contract|text)",
     "(syarat dan ketentuan|ketentuan layanan|kebijakan privasi|kontrak|teks)"),
    ("chat", "phone", "[group] (chat|chat history|conversation)", "[grup] (chat|obrolan|percakapan)"),
    ("sheet", "browser", "[excel] (spreadsheet|sheet|excel file|data table)",
     "(spreadsheet|file excel|excel|tabel data)"),
)  # fmt: skip
SCROLLS = "[(is|being|gets|keeps)] (scrolling|scrolls|scrolled|scroll) [down] [by]"
DISCROLL = "[yang] [lagi|terus] (discroll|scroll|di-scroll|digulir|menggulir|bergulir) [terus] [ke bawah] [terus]"
FAST = "[(really|very|so|super)] (fast|quickly|rapidly)"
CEPAT = "[dengan] (cepat|kencang|ngebut) [(banget|sekali)]"
STOPS = f"{THEN} [(it|page|list|log|everything|the scrolling)] (stops|stop|pauses|halts) [scrolling]"
BERHENTI = f"{THEN} [tiba-tiba] (berhenti|stop|setop)"
LIT = (
    ("phone", "[all] [the] (phone numbers|phone number|telephone numbers)", "(nomor (hp|telepon|hape|hp-nya|hpnya))"),
    ("price", "[all] [the] (prices|price)", "(harga|harganya)"),
    ("email", "[all] [the] (email addresses|emails|email address)", "(alamat email|emailnya|email)"),
    ("name", "[all] [the] (names|name)", "(nama|namanya|nama-nama)"),
    ("date", "[all] [the] (dates|date)", "(tanggal|tanggalnya)"),
    ("number", "[all] [the] (numbers|figures)", "(angka|angkanya|angka-angka)"),
    ("error", "[all] [the] (errors|error lines|error messages|error)", "(error|errornya|baris error)"),
    ("line", "[all] [the] (lines|rows|entries)", "(baris|barisnya|baris-baris)"),
)  # fmt: skip
HUES = (("", "", ""), ("bad", "red", "merah"), ("good", "green", "(hijau|ijo)"), ("warn", "yellow", "kuning"))


def _scrolled() -> Iterator[Phrase]:
    """A long page that is scrolled, stops, and of which something lights up."""
    for page, device, called, disebut in PAGES:
        for fast, how, cara in ((True, FAST, CEPAT), (False, "", "")):
            scrolls = f"{SCROLLS} {how}" if how else SCROLLS
            more = {"fast": True} if fast else {}
            at = f"[a|an|the] {LONG} {called} [page|file|screen|window]"
            yield phrase(
                f"^ {at} {scrolls} [through] {ON_PHONE}",
                f"^ [a|an] {how} scrolling {LONG} {called} [page]",
                f"^ [halaman|layar] {LONG} {disebut} {PANJANG} {DISCROLL} {cara} [sampai bawah] {ON_PHONE}",
                page=page,
                device=device,
                steps=[{"scroll": True, **more}],
            )
    yield addition(STOPS, BERHENTI, steps=[{"stop": True}])
    for kind, called, disebut in LIT:
        for role, red, merah in HUES:
            colour = {"colour": role} if role else {}
            done = (
                f"(turn|turns|light up in|lit in|highlighted in|go) {red}"
                if red
                else ("((light|lights|lighting) up|glow|glows|[are|get|is|gets] (highlighted|marked))")
            )
            jadi = (
                f"[(jadi|menjadi|berubah jadi|menyala|berwarna)] {merah}"
                if merah
                else "(menyala|disorot|ditandai|nyala)"
            )
            yield addition(
                f"{THEN} {called} {done} [{ONE_BY_ONE}]",
                f"{THEN} {disebut} {jadi} [{SATU_SATU}]",
                steps=[{"light": kind, **colour}],
            )


TOLD_ENTRIES: tuple[Phrase, ...] = (*_forms(), *_values(), *_filling(), *_scrolled())
"""All of them."""

__all__ = ["TOLD_ENTRIES"]
