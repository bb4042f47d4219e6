"""The cues for what goes on round a page: an address, tabs, windows that pop up, a search, a form, rows, spinners."""

from __future__ import annotations

from typing import Any

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.app.events import pressed
from cuereel.scene.app.saying import (
    AND,
    DITEKAN,
    ENDLESS,
    GETS,
    MENEKAN,
    ON_PHONE,
    PHONE,
    PRESSED,
    PRESSES,
    USER,
)

BROWSER = "(browser|browser window|address bar|url bar|peramban|laptop|computer)"
ADDRESS = "(address bar|url bar|url|web address|website address|browser address|site address)"
ALAMAT = "(url|alamat (web|website|situs|url|browser)|kolom alamat|address bar|link website)"
_VISITS = (
    *(
        phrase(
            f"[a|an|the] {ADDRESS} [{GETS}] typed [in|out] [(in|into|on) {BROWSER}]",
            f"[{USER}] (typing|types|type|entering) [a|an|the|in] [in] {ADDRESS} [(in|into) {BROWSER}]",
            f"{ALAMAT} [yang] [lagi|sedang] (diketik|diisi|diketikkan) [(di|ke) {BROWSER}]",
            f"[{USER}] (mengetik|ngetik|ketik) {ALAMAT} [di {BROWSER}]",
            device="browser",
            steps=[{"visit": ""}],
        ),
        phrase(
            f"(address bar|url bar) (with|where) {{address}} [{GETS}] typed [(in|into|inside) [it]]",
            f"{{address}} [{GETS}] typed (in|into) {BROWSER}",
            f"{{address}} (diketik|diketikkan) (di|ke) {BROWSER}",
            device="browser",
            steps=[{"visit": "{address}"}],
        ),
    ),
    addition(
        f"[{AND}] enter [key|button] [{GETS}] {PRESSED}",
        f"[{AND}] [{USER}] {PRESSES} enter [key]",
        f"[{AND}] [tombol] enter [nya] {DITEKAN}",
        f"[{AND}] [{USER}] {MENEKAN} [tombol] enter",
        steps=[{"enter": True}],
    ),
)

CLOSED, DITUTUP = f"[{GETS}] (closed|dismissed|shut)", "(ditutup|di tutup|ketutup)"
MENUTUP = "(menutup|nutup|tutup|close)"
_TABS = (
    *(
        phrase(
            f"[a|the] {name} [browser] tab {CLOSED}",
            f"[{USER}] (closing|closes|close) [a|the] {name} [browser] tab",
            f"tab [browser] {name} {DITUTUP}",
            f"[{USER}] {MENUTUP} tab [browser] {name}",
            device="browser",
            steps=[{"close": words}],
        )
        for name, words in (("", ""), ("{entry}", "{entry}"))
    ),
    phrase(
        f"[a] new [browser] tab [{GETS}] opened",
        f"[{USER}] (opening|opens) [a] new [browser] tab",
        "tab [browser] baru (dibuka|terbuka)",
        f"[{USER}] (membuka|buka) tab [browser] baru",
        device="browser",
        steps=[{"open": ""}],
    ),
)

WINDOW = "(pop up|popup|pop-up|pop up window|popup window|pop up ad|popup ad|banner|ad banner|cookie banner)"
JENDELA = "(pop up|popup|pop-up|banner|jendela pop up)"
COMES = "[(pops up|pop up|popping up|appears|appearing|shows up) (and|then|and then)]"
MUNCUL = "[muncul] [lalu|terus|kemudian|dan]"
_WINDOWS = (
    *(
        phrase(
            f"[a|an|the] {name} {WINDOW} {COMES} {CLOSED}",
            f"[{USER}] (closing|closes) [a|an|the] {name} {WINDOW}",
            f"{JENDELA} {name} {MUNCUL} {DITUTUP}",
            f"{name} {JENDELA} {MUNCUL} {DITUTUP}",
            f"[{USER}] {MENUTUP} {JENDELA} {name}",
            steps=[{"popup": words}, {"close": words}],
        )
        for name, words in (("", ""), ("{entry}", "{entry}"))
    ),
)

BAR = "(search (bar|box|field|engine)|(kolom|kotak|bar) (pencarian|cari|search|penelusuran))"
TYPING = f"[{USER}] (typing|types|with|where|that says|saying|(being typed)|diketik|diketikin|diisi|dengan|bertuliskan)"
ARE_SHOWN = "[(show|shows|showing|pop|pops|popping|come|comes|coming|appear|appears|appearing|muncul)]"
ONE_BY_ONE = "[one by one|one after another|one at a time]"
SATU = "[satu (per|demi) satu|satu-satu|berurutan]"
_SEARCHES = (
    phrase(
        f'{BAR} {TYPING} {{"it"}} [typed] [in|into it]',
        page="search",
        steps=[{"type": "{it}", "into": "search"}],
    ),
    addition(
        f"[{AND}] [the] [search] results {ARE_SHOWN} [up|in|below|under it] {ONE_BY_ONE}",
        f"[{AND}] (hasilnya|hasil pencarian|hasil pencariannya) (muncul|keluar|tampil) [di bawahnya] {SATU}",
        f"[{AND}] muncul (hasilnya|hasil pencarian|hasil pencariannya) {SATU}",
        steps=[{"results": True}],
    ),
)

FILLED = f"[{GETS}] (filled|completed) [in|out|up]"
_FORMS = (
    phrase(
        f"[a|an|the] [online|web|long|paper|empty|order|application] form {FILLED}",
        f"[{USER}] (filling|fills|fill) [in|out|up] [a|an|the] [online|web|order|application] form [in|out]",
        "(formulir|form) [online] [yang] [lagi|sedang] (diisi|di isi|terisi)",
        f"[{USER}] (mengisi|ngisi|isi) (formulir|form) [online]",
        page="form",
        steps=[{"type": "", "into": each} for each in ("name", "email", "phone")],
    ),
)

CHOSEN = "(clicked|tapped|pressed|selected|chosen|picked)"
DIPILIH = "(diketuk|diklik|dipilih|ditekan|dipencet)"
PAGE = "(app|application|website|page|site|menu|list|screen)"
HALAMAN = "(aplikasi|halaman|menu|daftar|situs|website|layar)"
_TAPS = (
    phrase(
        f"[a|an|the|one] {{another}} [{GETS}] {CHOSEN} (on|in|from|inside) [a|an|the] {{entry}} {PAGE}",
        f"{{another}} [yang] {DIPILIH} (di|dari|dalam) {HALAMAN} {{entry}}",
        heading="{entry}",
        steps=[{"tap": "{another}"}],
    ),
    phrase(
        f"[a|an|the] {{another}} button [{GETS}] {CHOSEN} (on|in|inside) [a|an|the] {{entry}} {PAGE}",
        f"tombol {{another}} [yang] {DIPILIH} (di|dari|dalam) {HALAMAN} {{entry}}",
        heading="{entry}",
        steps=[{"press": "{another}"}],
    ),
)

SPIN = (
    "[loading] (spinner|loading circle|loading wheel|loading icon|loading ring|ikon loading|lingkaran loading|"
    "animasi loading|tanda loading) [that|yang] [(spins|spinning|turns|turning|berputar|muter|berputar-putar)]"
)
BECOMES = (
    "[it|button|the page|the screen] [(changes|change|turns|turn|becomes|switches|goes) [to|into]]",
    "[(berubah|ganti|berganti) (jadi|menjadi)] [muncul]",
)
BLANK = (
    "[a|the] [blank|empty|plain] [white] (screen|page|website|web page|browser|app) [is] [blank|empty|white] "
    "(with|and|showing|with only|except for)",
    "(layar|halaman|website|aplikasi) (kosong|putih|putih kosong|blank) (dengan|dan|hanya|cuma|hanya ada|cuma ada|ada)",
)
MIDDLE = "[(in|at|di) [the] (middle|center|centre|tengah|tengah-tengah)]"


def _spinners() -> tuple[Phrase, ...]:
    """A page that waits: blank but for its spinner, or one that never ends."""
    out: list[Phrase] = []
    for tail, more in ((ENDLESS, {"endless": True}), ("", {})):
        load: dict[str, Any] = {"steps": [{"load": True, **more}]}
        blank = tuple(f"^ {lead} [a|only a|just a] {SPIN} {MIDDLE} {tail}" for lead in BLANK)
        out.append(phrase(*blank, **load))
        if not tail:
            continue
        waits = (*(f"[{AND}] {lead} [a|the] {SPIN} {tail}" for lead in BECOMES), f"[{AND}] [muncul] loading {tail}")
        out.append(phrase(*waits, **load))
        # what is pressed then is on the same screen
        out.append(
            phrase(
                *(f"{press} {wait}" for press in pressed("{entry}") for wait in waits),
                steps=[{"press": "{entry}"}, *load["steps"]],
            )
        )
    return tuple(out)


MANY = (
    "(one after (another|the other)|one by one|nonstop|non-stop|non stop|again and again|endlessly|in a flood|rapidly)",
    "((terus (menerus|terusan))|terus|terus-menerus|terus-terusan|bertubi-tubi|beruntun|berkali-kali|"
    "satu (per|demi) satu|bersamaan|tanpa henti)",
)
ARRIVE = (
    "(pop|pops|popping|come|comes|coming|drop|drops|dropping|arrive|arriving|appear|appearing|slide|sliding|pour|"
    "pouring|flood|flooding) [up|in|down]"
)
MASUK = "(masuk|muncul|datang|berdatangan|bermunculan)"
MESSAGES = (("chat", "(chats|messages|chat messages)", "(chat|pesan|pesan wa|chat wa|pesan chat|wa)"),)


def _floods() -> tuple[Phrase, ...]:
    """Notifications that come one after another, and one of something that is named."""
    out = [
        phrase(
            f"[phone|push] notifications {ARRIVE} [{MANY[0]}] {ON_PHONE} [{MANY[0]}]",
            f"(notifikasi|notif) {MASUK} {MANY[1]} {ON_PHONE}",
            f"(notifikasi|notif) {MASUK} {ON_PHONE} {MANY[1]}",
            f"(banyak|beberapa|puluhan) (notifikasi|notif) {MASUK} [{MANY[1]}] {ON_PHONE}",
            steps=[{"notify": "", "flood": True}],
        ),
        phrase(
            f"[a|an] {{entry}} notification {ARRIVE} {ON_PHONE}",
            f"(notifikasi|notif) {{entry}} {MASUK} {ON_PHONE}",
            steps=[{"notify": "{entry}"}],
        ),
    ]
    for words, english, indonesian in MESSAGES:
        on, di = f"(on|in) [a|the|their] {PHONE} [screen]", f"di [layar] {PHONE}"
        out.append(
            phrase(
                f"{english} {ARRIVE} {MANY[0]} {on}",
                f"{english} {ARRIVE} {on} {MANY[0]}",
                f"{indonesian} {MASUK} {MANY[1]} {di}",
                f"{indonesian} {MASUK} {di} {MANY[1]}",
                steps=[{"notify": words, "flood": True}],
            )
        )
    return tuple(out)


BROWSING: tuple[Phrase, ...] = (
    *_VISITS,
    *_TABS,
    *_WINDOWS,
    *_SEARCHES,
    *_FORMS,
    *_TAPS,
    *_spinners(),
    *_floods(),
)
"""All of them."""

__all__ = ["BROWSING"]
