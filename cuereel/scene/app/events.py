"""The cues for what a screen does by itself and what is done on it: loading, failing, scrolling, switching, presses."""

from __future__ import annotations

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.app.saying import (
    AND,
    DITEKAN,
    GETS,
    MENEKAN,
    ON_PHONE,
    PHONE,
    POPS,
    PRESSED,
    PRESSES,
    SAYS,
    SHOWS,
    USER,
    WEB,
)

SPINS = "(spins|spinning|turns|turning|rotates|rotating|appears|berputar|muncul)"
SPINNER = f"[loading] (spinner|loading circle|loading wheel|ikon loading|lingkaran loading) {SPINS}"
_LOADS = (
    phrase(
        f"{WEB} [is] (loads|loading) (slowly|very slowly|forever|slow|lambat|pelan)",
        f"(slow|slowly) (loads|loading) {WEB}",
        f"{WEB} [yang] (loading|memuat|dimuat) (lambat|lama|pelan|pelan-pelan)",
        f"{WEB} [yang] (lambat|lemot|lelet) (loading|memuat)",
        device="browser",
        steps=[{"load": True, "slow": True}],
    ),
    phrase(
        f"{WEB} [is] (loads|loading)",
        f"{WEB} [sedang] (memuat|dimuat)",
        device="browser",
        steps=[{"load": True}],
    ),
    addition(
        SPINNER,
        f"{AND} [a|the] {SPINNER}",
        "(it|page|screen) (shows|showing) loading (spinner|screen|animation|page|state|circle)",
        steps=[{"load": True}],
    ),
    addition(
        "loading (spinner|screen|animation|page|state|circle)",
        "[page|screen|it] (loads|loading)",
        "[berubah|berganti] [jadi|menjadi|ke] [halaman|layar] (loading|memuat)",
        steps=[{"load": True}],
    ),
)

ERROR = "[an|the] [red] (error|error message|error page|pesan error|pesan kesalahan|kesalahan)"
_ENDS = (
    phrase(
        f'[the|a] (page|screen|website|web page|browser|halaman|situs) {SHOWS} {ERROR} [:] {SAYS} {{"it"}} [in red]',
        f'[muncul] (halaman|website) error [:] {SAYS} {{"it"}}',
        "[a|an] {number} error (page|screen)",
        f"[a|the] (page|screen|website|browser|browser window) {SHOWS} [a|an] {{answer}} error",
        f"(halaman|layar|website) [{SHOWS}] error {{answer}} [muncul]",
        f'[a|an|the] error page [:] {SAYS} {{"it"}}',
        device="browser",
        steps=[{"fail": "{it}{number}{answer}"}],
    ),
    phrase(
        f'{PHONE} [screen] {SHOWS} {ERROR} [:] {SAYS} {{"it"}} [in red]',
        f'{PHONE} {SHOWS} {ERROR} [:] {SAYS} {{"it"}}',
        f'error message {POPS} [in red] [:] {SAYS} {{"it"}} {POPS} [in red]',
        f'[muncul] (pesan error|pesan kesalahan) [merah] {POPS} [:] {SAYS} {{"it"}} [berwarna merah|warna merah]',
        steps=[{"fail": "{it}"}],
    ),
    addition(
        "[red] error [message] (appears|shows|pops up|comes up|is shown|displayed) [in red]",
        "[it] (shows|showing) [an|a] [red] error [message] [in red]",
        "(muncul|menampilkan) [pesan] (error|kesalahan) [merah|warna merah|berwarna merah]",
        "(pesan error|pesan kesalahan) [merah] muncul [warna merah|berwarna merah|merah]",
        "form shakes [in red]",
        steps=[{"fail": ""}],
    ),
    addition(
        f'(success|confirmation) (message|page|screen) {POPS} [:] {SAYS} {{"it"}} {POPS}',
        f'(halaman|pesan|layar) (sukses|berhasil) [:] {SAYS} {{"it"}}',
        '{"it"} (appears|pops up|is shown) with [a] [green] (check|tick|check mark|checkmark)',
        '{"it"} muncul dengan (centang|ceklis) [hijau]',
        steps=[{"succeed": "{it}"}],
    ),
    addition(
        "[a] [green] (check mark|checkmark|tick) (appears|pops up)",
        "(success|confirmation) (message|page|screen) [appears|shows]",
        "(centang|ceklis) [hijau] muncul",
        "muncul (centang|ceklis) [hijau]",
        steps=[{"succeed": ""}],
    ),
    addition(
        '{"it"} (appears|pops up|is shown|shows up) [on [the] (screen|page|phone)]',
        '[it|page|screen] (shows|showing|says|saying|displays) {"it"}',
        'muncul [tulisan|teks] {"it"} [di (layar|halaman|hp)]',
        '[tulisan|teks] {"it"} muncul [di (layar|halaman|hp)]',
        steps=[{"show": "{it}"}],
    ),
)

CODES = "(verification|one-time|one time|otp|security|login|2fa|authenticator|confirmation|verifikasi)"
RING = (
    "[,] (with|and|dengan|,) [a|the] [circular] (countdown|timer|countdown timer|hitung mundur) [ring|circle|lingkaran]"
)
RING += " [(around|round|circling) [it|the code|them]|di sekelilingnya|mengelilinginya]"
_CODES = (
    phrase(
        f"[{PHONE} [screen|app] {SHOWS}] [the|a] [{CODES}] code {{CODE}} {RING} {ON_PHONE}",
        f"[{PHONE} {SHOWS}] kode [{CODES}] {{CODE}} {RING} {ON_PHONE}",
        parts=[{"code": "{code}", "ring": True}],
        steps=[{"drain": True}],
    ),
    phrase(
        f"{PHONE} [screen|app] {SHOWS} [the|a] [{CODES}] code {{CODE}}",
        f"[the|a] {CODES} code {{CODE}} {ON_PHONE}",
        f"[layar] {PHONE} {SHOWS} kode [{CODES}] {{CODE}}",
        f"kode {CODES} {{CODE}} {ON_PHONE}",
        parts=[{"code": "{code}"}],
    ),
)

SCROLLS = "(scrolling|scrolls|scroll) [through|down|on|in|up] [down|through]"
GULIR = "(scroll|menggulir|scrolling|menscroll|nge-scroll|ngescroll) [layar]"
_MOVES = (
    phrase(
        f"[{USER}] {SCROLLS} [a|the|their|her|his] ([social media|news] feed|social media|timeline) {ON_PHONE}",
        f"[social media|news] feed [is|gets|being] (scrolled|scrolling) {ON_PHONE}",
        f"[{USER}] {GULIR} (feed|beranda|linimasa|timeline|medsos|media sosial) {ON_PHONE}",
        page="feed",
        steps=[{"scroll": True}],
    ),
    phrase(
        f"[{USER}] (scrolling|scrolls|scroll) [down|through|on] [down|through|on] [a|the] ({WEB}|page)",
        f"[{USER}] (scroll|menggulir|scrolling) [ke bawah] [di] (halaman|{WEB})",
        device="browser",
        steps=[{"scroll": True}],
    ),
    phrase(
        f"[{USER}] (scrolling|scrolls|scroll) [down|through|on] [down|through|on] [a|the|their] {PHONE} [screen]",
        steps=[{"scroll": True}],
    ),
    addition(f"[{USER}|page] (scrolls|scrolling) [down]", "(scroll|menggulir) [ke bawah]", steps=[{"scroll": True}]),
    addition(
        "[and] each [one|item|row|entry|of them] (gets|is) (checked|ticked|checked off|ticked off)",
        "[dan] (masing-masing|setiap|tiap) [item|baris] (dicentang|diceklis)",
        "[dan] (dicentang|diceklis) satu (per|demi) satu",
        steps=[{"check": True}],
    ),
    phrase(
        f"{PHONE} screen (turns|goes|going|turning) (dark|black|off)",
        "layar (hp|ponsel|handphone) (mati|padam|menjadi gelap|jadi gelap|menghitam)",
        steps=[{"dark": True}],
    ),
    addition(
        "[the] [whole] (screen|page) (turns|goes|going|turning|turn|go) (dark|black|off)",
        "layar [hp|ponsel] (mati|padam|menjadi gelap|jadi gelap)",
        steps=[{"dark": True}],
    ),
)

DARK = "(dark mode|mode gelap|night mode)"
SWITCH = "(toggle|switch|sakelar|tombol)"
TURNED = "(turned|switched|flipped|toggled|turns|switches|flips)"
SWITCH_ = "(toggle|switch|button)"
SLID = "(turned|switched|flipped|toggled|turns|switches|flips|slid|slides|sliding|slide|moved|dragged|swiped)"
DIGESER = "(digeser|digeserkan|ditekan|dipencet|diketuk|diklik|diubah|berubah|di geser)"
DINYALAKAN = "(dinyalakan|dinyalain|diaktifkan|dihidupkan)"
DIMATIKAN = "(dimatikan|dimatiin|dinonaktifkan)"
NYALAKAN = "(menyalakan|nyalakan|mengaktifkan|aktifkan|hidupkan|menghidupkan)"
_TURNS = (
    phrase(
        f"(toggle|turn|switch|turning|switching|toggling|toggles|turns|switches) {DARK} on",
        f"(turn|switch|turning|switching|turns|switches|toggle|toggling) on [the] {DARK} [{SWITCH}]",
        f"{DARK} [{SWITCH}] [is|gets|being] {TURNED} on",
        f"[{SWITCH}] {DARK} (dinyalakan|diaktifkan|dihidupkan|nyala|menyala)",
        f"{NYALAKAN} [{SWITCH}] {DARK}",
        page="settings",
        steps=[{"turn": "dark mode"}],
    ),
    *(
        phrase(
            f"[a|the] {{entry}} {SWITCH_} [{GETS}] {SLID} [to|into|into the] {way}",
            f"(tombol|toggle|sakelar|saklar|switch) {{entry}} [yang] {digeser}",
            page="settings",
            parts=parts,
            steps=[{"turn": "{entry}"}],
        )
        for way, digeser, parts in (
            ("on", f"(({DIGESER} [jadi|menjadi|ke|sampai] (nyala|menyala|on|hidup|aktif))|{DINYALAKAN})", []),
            (
                "off",
                f"(({DIGESER} [jadi|menjadi|ke|sampai] (mati|off|padam|nonaktif))|{DIMATIKAN})",
                [{"toggle": "{entry}", "on": True}],
            ),
        )
    ),
    phrase(
        f"[a|the] {PHONE} [screen] (switching|switches|changing|changes|turning|turns|going|goes) (to|into) {DARK}",
        f"[layar] {PHONE} (berubah|ganti|berganti|pindah) (ke|jadi|menjadi) {DARK}",
        page="settings",
        steps=[{"turn": "dark mode"}],
    ),
    phrase(
        f"{{it}} toggle [is|gets|being] {TURNED} on",
        "(toggle|sakelar) {it} (dinyalakan|diaktifkan|dihidupkan)",
        f'toggle {{"it"}} [is|gets|being] {TURNED} on',
        page="settings",
        steps=[{"turn": "{it}"}],
    ),
)

AGAIN = (
    "((again and again)|(over and over [again])|repeatedly|(many|several|multiple) times|nonstop|"
    "berkali-kali|berulang-ulang|(berulang kali)|terus-terusan|terus-menerus)"
)
"""That it is done more than once."""


def pressed(name: str) -> tuple[str, ...]:
    """That a button is pressed: its name is in quotation marks, or short, so that it is not the clause before it."""
    return (
        f"{name} button [{GETS}] {PRESSED}",
        f"[{USER}] {PRESSES} [on] {name} button",
        f"tombol {name} [yang] {DITEKAN}",
        f"[{USER}] {MENEKAN} tombol {name}",
    )


_NAMES = tuple((name, name.replace('"', "")) for name in ("{entry}", '{"it"}'))
_PRESSED = (
    *(
        addition(
            *(f"{lead} {press}" for lead in ("", AND) for press in pressed(name)),
            steps=[{"press": meant}],
        )
        for name, meant in _NAMES
    ),
    *(phrase(*(f"{press} {AGAIN}" for press in pressed(name)), steps=[{"press": meant}] * 4) for name, meant in _NAMES),
    phrase(
        *(f"{press} {AND} [a] [green] check (appears|pops up|shows up)" for press in pressed("{entry}")),
        steps=[{"press": "{entry}"}, {"succeed": ""}],
    ),
    addition(f'[{USER}] {PRESSES} [on] {{"it"}}', f'[{USER}] {MENEKAN} {{"it"}}', steps=[{"press": "{it}"}]),
)

EVENTS: tuple[Phrase, ...] = (*_LOADS, *_ENDS, *_CODES, *_MOVES, *_TURNS, *_PRESSED)

__all__ = ["EVENTS", "pressed"]
