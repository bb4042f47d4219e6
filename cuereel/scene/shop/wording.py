"""Words of a narration or a cue -> the short words that are lettered on a card or a button."""

from __future__ import annotations

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_READS = _words(
    """
    baca membaca dibaca pembacaan ambil mengambil diambil pengambilan cari mencari pencarian
    read reads reading fetch fetches fetching get getting lookup
    """
)
_WRITES = _words(
    """
    simpan menyimpan disimpan penyimpanan tulis menulis ditulis penulisan update mengupdate memperbarui pembaruan catat
    mencatat dicatat pencatatan
    write writes writing save saves saving store stores storing updates updating insert
    inserting
    """
)
_KEEPS = _words(
    """
    database databases db basisdata storage penyimpanan arsip archive log disk cache backup cadangan
    """
)
_MONEY = _words(
    """
    saldo uang dana duit pembayaran bayar harga biaya tagihan kredit dompet kas rekening pulsa ongkir
    balance money funds cash payment pay price cost bill credit wallet account fee budget
    """
)
_ACTS = (
    _words(
        """
    cek ngecek mengecek dicek pengecekan periksa memeriksa diperiksa pemeriksaan verifikasi memverifikasi validasi
    memvalidasi konfirmasi mengkonfirmasi memastikan hitung menghitung dihitung perhitungan penghitungan proses
    memproses diproses pemrosesan buat membuat pembuatan melakukan lihat melihat urus mengurus
    check checks checked checking verify verifies verifying verification validate validates validating validation
    confirm confirms confirming calculate calculating calculation compute computing process processes processing look
    looking make makes making sure do doing handle handling
    """
    )
    | _READS
    | _WRITES
)
_GLUE = _words(
    """
    dan serta atau juga lalu kemudian apakah apa itu ini si sang sebuah yang nya
    and or then also whether if the a an this that your their our its his her is are was were has have there up
    """
)
_PLACES = _words("di ke dari pada dalam untuk dengan oleh in into on onto at to from of for with by inside")
_VAGUE = _words("data datanya informasi info record records entry entries isi semua all things some it them")

_GOES_ON = re.compile(
    r"^(dan |serta |and )?(masih )?"
    r"(lain[ -]lain(nya)?|lain sebagainya|sebagainya|lainnya|seterusnya|banyak lagi|dll|dsb|dst|etc|et cetera"
    r"|so on|so forth|(many )?more|others?|the rest)$"
)

_BUTTONS = (
    ("buy", "beli"),
    ("buy now", "beli sekarang"),
    ("pay", "bayar"),
    ("pay now", "bayar sekarang"),
    ("order", "pesan"),
    ("checkout", "checkout"),
    ("login", "login"),
    ("log in", "masuk"),
    ("sign in", "masuk"),
    ("sign up", "daftar"),
    ("register", "daftar"),
    ("submit", "kirim"),
    ("send", "kirim"),
    ("save", "simpan"),
    ("search", "cari"),
    ("upload", "unggah"),
    ("download", "unduh"),
    ("subscribe", "langganan"),
    ("add to cart", "tambah ke keranjang"),
    ("continue", "lanjut"),
)
_SALES = _words(
    "buy purchase pay order checkout cart basket shop book rent beli bayar pesan keranjang belanja sewa booking"
)

_FORMS = _words("login masuk daftar register kirim submit send simpan save upload unggah langganan") | {
    "log in",
    "sign in",
    "sign up",
    "subscribe",
}


def short_label(words: str, most: int = 3) -> str:
    """What a check is about: "pengecekan stok barang" -> "Stok barang", "reading data in the database" -> "Database".

    Verbs and nouns of checking, reading and storing go, and so does what is vague where a place says more. At most
    `most` words are kept. Words of which nothing would be left stay as they are.
    """
    plain = _plain(words).split()
    parts: list[list[str]] = [[]]
    for word in plain:
        if word.lower() in _PLACES:
            parts.append([])
        elif word.lower() not in _ACTS and word.lower() not in _GLUE:
            parts[-1].append(word)
    telling = [part for part in parts if any(word.lower() not in _VAGUE for word in part)]
    kept = (telling or [part for part in parts if part] or [plain])[0]
    return _capital(" ".join(kept[:most]))


def flows(words: str) -> tuple[bool, bool]:
    """Whether words say that something is read, and that something is stored: "membaca data" -> (True, False)."""
    said = set(_plain(words).lower().split())
    return bool(said & _READS), bool(said & _WRITES)


def keeps(words: str) -> bool:
    """Whether words name a place where data is kept: "pesanan di database" -> True."""
    return bool(set(_plain(words).lower().split()) & _KEEPS)


def counts(words: str) -> bool:
    """Whether words name something that is counted in money: "saldo pelanggan" -> True."""
    return bool(set(_plain(words).lower().split()) & _MONEY)


def goes_on(words: str) -> bool:
    """Whether words only say that a list goes on ("dan lain sebagainya", "and so on")."""
    return bool(_GOES_ON.match(_plain(words).lower()))


def button_label(words: str, language: str) -> str:
    """The label of a button in the script's language, where it is a usual one: "buy" -> "Beli"."""
    plain = _plain(words).lower()
    for english, indonesian in _BUTTONS:
        if plain in (english, indonesian):
            return _capital(indonesian if language == "id" else english)
    return _capital(_plain(words))


def asks_for_form(words: str) -> bool:
    """Whether a button of that label stands below a form (to log in, to send), rather than in a shop."""
    return _plain(words).lower() in _FORMS


def sells(words: str) -> bool:
    """Whether a button of that label stands below something for sale; no label at all is the shop's own."""
    said = _plain(words).lower().split()
    return not said or bool(_SALES & set(said))


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[\"“”'‘’.,:;!?()\[\]]+", " ", words).split())


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
