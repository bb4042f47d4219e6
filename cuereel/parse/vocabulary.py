"""The words by which a script is read: labels, directions, abbreviations, and the small words of each language."""

from __future__ import annotations

from collections.abc import Mapping


def _set(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


BODY_LABELS = _set("script skrip naskah narration narasi narrasi voiceover vo transcript transkrip")
"""`SCRIPT:` on a line of its own: what follows is spoken, the label is not."""

KEY_ALIASES: Mapping[str, str] = {
    "judul": "title",
    "bahasa": "language",
    "lang": "language",
    "durasi": "duration",
    "length": "duration",
    "suara": "voice",
    "tema": "theme",
    "hashtag": "tags",
    "hashtags": "tags",
    "musik": "music",
}
"""Header lines that set what a key of ours sets."""

METADATA = _set(
    "author penulis date tanggal description deskripsi platform format series seri episode version versi notes",
    "catatan target audience audiens topic topik category kategori status url link thumbnail channel subtitle",
)
"""Header lines that scripts carry and that mean nothing to a film."""

HTML_NAMES = _set(
    "a abbr b bdi bdo big blockquote br center cite code dd del details dfn div dl dt em figcaption figure font",
    "hr i img ins kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td th thead",
    "tr tt u ul var",
    "wbr",
)
"""Names that are HTML even when bare; any other needs attributes (`<video src=...>`) to be told from a cue."""

DIRECTIONS = _set(
    "show shows display zoom cut picture pictures photo image icon icons logo animation animate animasi gambar",
    "foto ikon tampilkan tampilan tunjukkan muncul video clip footage b-roll broll screen layar text teks title",
    "overlay visual visuals scene sfx sound music musik bgm highlight fade transition transisi split diagram",
    "chart graph grafik code kode terminal click klik scroll demo cta quick insert on-screen background close-up",
    "slow pan tap type mockup then lalu kemudian row list shot camera kamera map peta counter timer efek effect",
)
"""First words of a direction. They tell a cue from narration where the brackets alone do not."""

SECTIONS = _set("hook intro opening body isi cta outro closing penutup pembuka ending end recap pembukaan")
"""`[HOOK - 0-3s]`: names of parts, which are neither spoken nor drawn."""

PARTS = _set("alasan reason part bagian tip tips step langkah poin point chapter bab fakta fact cara way rule aturan")
"""`Reason 1: it is fast` on a line of its own heads what follows."""

PAUSES = _set("jeda pause pausa beat diam hening silence break")

NOTHING = _set("none nothing kosong n/a tbd")
"""`[none]`: a cue that asks for nothing."""

NEVER_LAST = _set(
    "no. nomor. mr. mrs. ms. dr. drs. ir. prof. st. vs. e.g. i.e. cf. approx. jl. sdr. bpk. hlm. fig. gbr. vol.",
    "sr. jr. a.k.a. ca. misal. spt. yg. dgn. tgl.",
)
"""Abbreviations that something always follows."""

MAYBE_LAST = _set("dll. dsb. dst. dkk. etc. inc. ltd. co. corp. tbk. a.m. p.m. u.s. al.")
"""Abbreviations that end a sentence only before a capital."""

SPOKEN_SIGNS = _set("< > <= >= = == === != !== + × ÷ ± ≤ ≥ ≠ ≈ % & @ $ € £ °")
"""Signs that are read aloud when they stand alone ("kurang dari")."""

SMALL_WORDS: Mapping[str, frozenset[str]] = {
    "id": _set(
        "ada adalah agar aja akan apa atau bahwa banyak bisa buat dalam dan dari dengan di dia dibelakang gak ga",
        "gw hal harus hanya ini itu jadi jangan jika juga kalau kalo kamu kami karena ke kenapa kita lagi lah",
        "lebih maka masih nah oleh orang pada saat saja saya sampai sangat sebagai sebuah semua seperti sudah",
        "tanpa tapi telah tentang terus tidak untuk yang ya yuk",
    ),
    "en": _set(
        "a about an and are as at be because but by can do for from has have here how if in is it its just let",
        "like more not of on or so than that the their then there these they this to was we what when where which",
        "who why will with without you your",
    ),
}
