"""The cues that ask for a page of an app, for what is typed there, and for what it tells or asks."""

from __future__ import annotations

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.app.browsing import BROWSING
from cuereel.scene.app.changing import CHANGING
from cuereel.scene.app.events import EVENTS
from cuereel.scene.app.saying import ON_PHONE, PHONE, PHONE_FIRST, POPS, SAYS, SCREEN, SHOWS, USER, WEB
from cuereel.scene.app.switches import SEVERAL
from cuereel.scene.app.told_entries import TOLD_ENTRIES
from cuereel.scene.app.wording_pairs import PAIRS

THAT = f'{ON_PHONE} [:] {SAYS} {{"it"}}'
"""What is read on what has come."""

LOGIN = "(login|log in|log-in|sign in|signin|sign-in|masuk)"
SIGNUP = "(sign up|signup|sign-up|registration|register|create account|daftar|pendaftaran|registrasi)"
ENTRY = "[(with|dengan) [an|the] (email|e-mail|username) [field|address] (and|dan) [a|the] (password|kata sandi|sandi)"
ENTRY += " [field|fields|input|inputs]]"


def _page(name: str, words: str, tail: str = "") -> tuple[Phrase, Phrase]:
    """A page of an app, and the same of a website."""
    return (
        phrase(
            f"{PHONE_FIRST} {words} (form|screen) {tail} {ON_PHONE}",
            f"{PHONE} {words} page {tail}",
            f"(form|formulir|layar) {words} {tail} {ON_PHONE}",
            page=name,
        ),
        phrase(
            f"[{WEB} [{SHOWS}]] {words} page {tail} [(on|in|of) [a|the] {WEB}]",
            f"halaman {words} {tail}",
            f"{WEB} {words} {tail}",
            f"{WEB} {SHOWS} {words} form {tail}",
            page=name,
            device="browser",
        ),
    )


_PAGES = (
    *_page("login", LOGIN, ENTRY),
    *_page("signup", SIGNUP, ENTRY),
    phrase(
        f"{PHONE_FIRST} (settings|setting) (page|screen|menu) {ON_PHONE}",
        f"(halaman|layar|menu) pengaturan {ON_PHONE}",
        page="settings",
    ),
    phrase(
        "(form|formulir) (with|dengan) [the] (fields|field|kolom) [:] {each}",
        "(form|formulir) (with|dengan) {each} (fields|field)",
        parts=[{"field": "{each}"}],
    ),
    phrase(
        f"{PHONE} [screen] {SHOWS} list of {{heading}} : {{each}}",
        f"[layar] {PHONE} {SHOWS} daftar {{heading}} : {{each}}",
        heading="{heading}",
        parts=[{"row": "{each}"}],
    ),
    phrase(
        f"{PHONE} [screen] {SHOWS} list of {{heading}}",
        f"[layar] {PHONE} {SHOWS} daftar {{heading}}",
        heading="{heading}",
        parts=[{"row": "*"}],
    ),
)

_TYPED = (
    phrase("^ (search|pencarian) (bar|box|field) $", "^ (kolom|kotak) (pencarian|search) $", page="search"),
    phrase(
        f'[{USER}] (types|typing|type|enters|entering) [the word] {{"it"}} (in|into) [the|a] search (bar|box|field)',
        '{"it"} [is|gets|being] typed (in|into) [the|a] search (bar|box|field)',
        f'[{USER}] (mengetik|ketik|mengetikkan|ngetik) {{"it"}} di (kolom|kotak|bar) (pencarian|cari|search)',
        f'[{USER}] (searches|search|searching) [for] {{"it"}} (on|in) [the|a] (browser|website|phone|app)',
        page="search",
        steps=[{"type": "{it}", "into": "search"}],
    ),
    phrase(
        "[a|the] password [(is|gets|being|field is)] (typed|entered|filled|typed in|filled in) "
        "[(as|in|with) (dots|asterisks|bullets|stars)]",
        f"[{USER}] (types|enters|typing|entering) [a|the|their|her|his] password [(as|in) (dots|asterisks)]",
        "(password|kata sandi|sandi) (diketik|diisi) "
        "[(jadi|menjadi|sebagai|berupa|dengan) (titik|titik-titik|bintang)]",
        f"[{USER}] (mengetik|ketik|mengisi|isi) (password|kata sandi|sandi)",
        steps=[{"type": "", "into": "password"}],
    ),
    phrase(
        "[a|the|an] (email|e-mail|email address) [(is|gets|being)] (typed|entered|filled) [in]",
        f"[{USER}] (types|enters|typing|entering) [a|the|their|an|her|his] (email|e-mail|email address)",
        f"[{USER}] (mengetik|ketik|mengisi|isi) (email|alamat email)",
        "(email|alamat email) (diketik|diisi)",
        steps=[{"type": "", "into": "email"}],
    ),
    phrase(
        f'[{USER}] (types|typing|enters|entering) {{"it"}} (in|into) [the|a] {{into}} (field|box|input)',
        f'[{USER}] (mengetik|ketik|mengisi|isi) {{"it"}} di kolom {{into}}',
        steps=[{"type": "{it}", "into": "{into}"}],
    ),
    addition(
        f'[{USER}] (types|typing|enters|entering) {{"it"}}',
        f'[{USER}] (mengetik|ketik|mengetikkan) {{"it"}}',
        steps=[{"type": "{it}"}],
    ),
)

_TOLD = (
    phrase(
        f"{PHONE_FIRST} [push] (notification|notif|push notification) {POPS} {THAT} {POPS} {ON_PHONE}",
        f"{PHONE_FIRST} {POPS} [sebuah] (notifikasi|notif) {POPS} {THAT} {POPS} {ON_PHONE}",
        steps=[{"notify": "{it}"}],
    ),
    phrase(
        f"[push] notification (pops|slides|comes|drops|arrives|appears|popping|sliding) [up|in|down] {ON_PHONE}",
        f"{PHONE} [screen] (gets|receives|shows) [a|one] [push] notification",
        f"(notifikasi|notif) (muncul|masuk) {ON_PHONE}",
        f"[layar] {PHONE} (muncul|dapat|menerima|menampilkan) (notifikasi|notif)",
        steps=[{"notify": ""}],
    ),
    phrase(
        f'[a] (toast|toast message|toast notification|snackbar) {POPS} [:] {SAYS} {{"it"}} {POPS}',
        f'(pesan toast|toast|snackbar) {POPS} [:] {SAYS} {{"it"}} {POPS}',
        steps=[{"toast": "{it}"}],
    ),
)

DIALOG = (
    "(pop up|popup|pop-up|popup window|pop up window|pop-up window|dialog|dialog box|modal|confirmation|"
    "confirmation (dialog|box|popup)|alert|alert box|jendela (konfirmasi|popup|pop up|dialog)|kotak dialog|konfirmasi)"
)
_ANSWERS = "[the|a|tombol|pilihan] {yes} (and|or|/|,|dan|atau) [a|tombol] {no} [(buttons|button|options|answers)]"
_ASKED = (
    phrase(
        f'{SCREEN} {DIALOG} {POPS} {ON_PHONE} [:] {SAYS} {{"it"}} [,] (with|and|dengan|dan) {_ANSWERS}',
        steps=[{"ask": "{it}", "answers": ["{yes}", "{no}"]}],
    ),
    phrase(
        f"{SCREEN} {DIALOG} {POPS} {THAT} {POPS} {ON_PHONE}",
        steps=[{"ask": "{it}"}],
    ),
)

_WINDOW = "(pop up|popup|pop-up|window|dialog|dialog box|alert|box|message box)"
_CHANGES = "[(and|then|and then|lalu|terus)] [it] (change|changes|turns|berubah|ganti) (to|into|jadi|menjadi)"
_ALERTED = (
    f"[a|an|the] [big] [red] error {_WINDOW} {POPS} [in red]",
    f"[muncul] [sebuah] (popup|pop-up|pop up|jendela|kotak) error [merah] {POPS}",
)
_ALERTS = (
    *(
        phrase(*(f"{lead} {words} {ON_PHONE} {told}" for lead in ("^", _CHANGES) for words in _ALERTED), steps=[step])
        for told, step in ((f'[:] {SAYS} {{"it"}}', {"alert": "{it}"}), ("", {"alert": ""}))
    ),
    *(
        phrase(
            *(f"{words} (on|in|at|di) [a|the|layar] {WEB} {told}" for words in _ALERTED),
            device="browser",
            steps=[step],
        )
        for told, step in ((f'[:] {SAYS} {{"it"}}', {"alert": "{it}"}), ("", {"alert": ""}))
    ),
    phrase(
        f"[an|the] error [message] {POPS} (on|in|at) [a|the] {WEB}",
        f"[pesan] error {POPS} di [layar] {WEB}",
        device="browser",
        steps=[{"fail": ""}],
    ),
)

PHRASES: tuple[Phrase, ...] = (
    *_PAGES,
    *_TYPED,
    *_TOLD,
    *_ASKED,
    *_ALERTS,
    *EVENTS,
    *SEVERAL,
    *BROWSING,
    *CHANGING,
    *TOLD_ENTRIES,
    *PAIRS,
)
"""All that a screen answers to, in English and Indonesian."""

__all__ = ["PHRASES"]
