"""Cues for what happens on a screen: the page, each step in order, and nothing that is not drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

BROWSER = {"device": "browser"}

WAITS = {"load": True, "endless": True}

READ: dict[str, dict[str, Any]] = {
    "Animation of a web address being typed and then enter is pressed": {
        **BROWSER,
        "steps": [{"visit": ""}, {"enter": True}],
    },
    "Animasi kolom alamat diketik, lalu enter ditekan": {**BROWSER, "steps": [{"visit": ""}, {"enter": True}]},
    "Animation of a recipe tab being closed": {**BROWSER, "steps": [{"close": "recipe"}]},
    "Animasi tab browser ditutup": {**BROWSER, "steps": [{"close": ""}]},
    "Animation of a pop up being closed": {"steps": [{"popup": ""}, {"close": ""}]},
    "Animation of a send button being clicked, then it turns into a spinner that never stops": {
        "steps": [{"press": "send"}, WAITS],
    },
    "layar kosong dengan ikon loading yang tidak selesai-selesai": {"steps": [WAITS]},
    "The page is white with a spinner in the middle": {"steps": [{"load": True}]},
    "Animation of a pizza being tapped on a delivery app": {"heading": "delivery", "steps": [{"tap": "pizza"}]},
    'kolom pencarian diketik "tas kulit", lalu hasilnya muncul': {
        "page": "search",
        "steps": [{"type": "tas kulit", "into": "search"}, {"results": True}],
    },
    "Animation of a form being filled in, then the submit button is clicked": {
        "page": "form",
        "steps": [*({"type": "", "into": each} for each in ("name", "email", "phone")), {"press": "submit"}],
    },
    "Tombol hemat daya digeser jadi nyala": {"page": "settings", "parts": [], "steps": [{"turn": "hemat daya"}]},
    "The sync switch is slid to off": {
        "page": "settings",
        "parts": [{"toggle": "sync", "on": True}],
        "steps": [{"turn": "sync"}],
    },
    "Animasi notifikasi paket masuk di layar hp": {"steps": [{"notify": "paket"}]},
    "Animasi pesan masuk bertubi-tubi di layar hp": {"steps": [{"notify": "chat", "flood": True}]},
    "a page with a 503 error": {**BROWSER, "steps": [{"fail": "503"}]},
    "login screen": {"page": "login"},
    "a website login page": {"page": "login", **BROWSER},
    "halaman masuk": {"page": "login", **BROWSER},
    "halaman pendaftaran": {"page": "signup", **BROWSER},
    "a registration form, the password gets typed and the register button is pressed": {
        "page": "signup",
        "steps": [{"type": "", "into": "password"}, {"press": "register"}],
    },
    'sign in page, user clicks the sign in button, a spinner turns, then "Hi Ana" appears': {
        "page": "login",
        **BROWSER,
        "steps": [{"press": "sign in"}, {"load": True}, {"show": "Hi Ana"}],
    },
    'notification slides in on the phone: "Two new followers"': {"steps": [{"notify": "Two new followers"}]},
    'hp menampilkan notifikasi bertuliskan "Tagihan listrik"': {"steps": [{"notify": "Tagihan listrik"}]},
    "a notification arrives on a phone": {"steps": [{"notify": ""}]},
    "phone showing the code 55 20 with a timer ring": {
        "parts": [{"code": "55 20", "ring": True}],
        "steps": [{"drain": True}],
    },
    "kode verifikasi 9034 di hp": {"parts": [{"code": "9034"}]},
    "a red error popup": {"steps": [{"alert": ""}]},
    'Then it changes to an error window saying "No signal"': {"steps": [{"alert": "No signal"}]},
    "Muncul popup error merah di layar laptop": {**BROWSER, "steps": [{"alert": ""}]},
    'someone types "red shoes" in the search bar': {
        "page": "search",
        "steps": [{"type": "red shoes", "into": "search"}],
    },
    'pengguna mengetik "resep soto" di kolom pencarian': {
        "page": "search",
        "steps": [{"type": "resep soto", "into": "search"}],
    },
    "a website loads forever": {**BROWSER, "steps": [{"load": True, "slow": True}]},
    "website lambat memuat": {**BROWSER, "steps": [{"load": True, "slow": True}]},
    'the website shows an error "503 busy"': {**BROWSER, "steps": [{"fail": "503 busy"}]},
    'a dialog "Leave the group?" with stay and leave buttons, the leave button is tapped': {
        "steps": [{"ask": "Leave the group?", "answers": ["stay", "leave"]}, {"press": "leave"}],
    },
    'jendela konfirmasi "Hapus?" dengan tombol ya dan tidak, tombol ya ditekan': {
        "steps": [{"ask": "Hapus?", "answers": ["ya", "tidak"]}, {"press": "ya"}],
    },
    "the phone screen shows a list of chores: dishes, laundry, trash and each gets checked": {
        "heading": "chores",
        "parts": [{"row": "dishes"}, {"row": "laundry"}, {"row": "trash"}],
        "steps": [{"check": True}],
    },
    "a finger scrolls down the feed": {"page": "feed", "steps": [{"scroll": True}]},
    "the user scrolls down a web page": {**BROWSER, "steps": [{"scroll": True}]},
    "dark mode is switched on": {"page": "settings", "steps": [{"turn": "dark mode"}]},
    "menyalakan mode gelap": {"page": "settings", "steps": [{"turn": "dark mode"}]},
    "settings page with two toggles turning off": {
        "page": "settings",
        "parts": [{"toggle": "", "on": True}] * 2,
        "steps": [{"turn": ""}] * 2,
    },
    "empat sakelar dinyalakan satu per satu": {
        "page": "settings",
        "parts": [{"toggle": ""}] * 4,
        "steps": [{"turn": ""}] * 4,
    },
    "phone settings, two switches labelled Camera and Microphone switch off one by one": {
        "page": "settings",
        "parts": [{"toggle": "Camera", "on": True}, {"toggle": "Microphone", "on": True}],
        "steps": [{"turn": "Camera"}, {"turn": "Microphone"}],
    },
    "layar pengaturan dengan tiga tombol lokasi, kamera, mikrofon dimatikan": {
        "page": "settings",
        "parts": [{"toggle": name, "on": True} for name in ("lokasi", "kamera", "mikrofon")],
        "steps": [{"turn": name} for name in ("lokasi", "kamera", "mikrofon")],
    },
    "day 9 is circled on a calendar": {"parts": [{"calendar": ""}], "steps": [{"circle": "9"}]},
    "tanggal di kalender diklik": {"parts": [{"calendar": ""}], "steps": [{"pick": ""}]},
    'toast message "Link copied"': {"steps": [{"toast": "Link copied"}]},
    "the phone screen turns off": {"steps": [{"dark": True}]},
}


@pytest.mark.parametrize("cue", READ)
def test_a_cue_is_the_page_and_its_steps(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("screen", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO and d.code != "no-art"] == []


@pytest.mark.parametrize(
    ("first", "then", "step"),
    [
        ("login page", "then it shows a loading spinner", {"load": True}),
        ("login page", "then an error message appears in red", {"fail": ""}),
        ("halaman login", "lalu muncul pesan error merah", {"fail": ""}),
        ("login page", "then the login button is clicked", {"press": "login"}),
        ("login page", 'then "See you" appears', {"show": "See you"}),
        ("halaman login", 'lalu muncul tulisan "Halo"', {"show": "Halo"}),
        ("a sign up form", "then a green check mark appears", {"succeed": ""}),
        ("a sign up form", "then the screen goes black", {"dark": True}),
    ],
)
def test_what_follows_happens_on_the_same_screen(
    first: str, then: str, step: dict[str, Any], tmp_path: Path, cache: Path
) -> None:
    panel = cued(directed(f"{first}><{then}", tmp_path, cache))
    assert panel.scene == "screen" and panel.params["steps"] == [step]


PRESSED = "Animation of a keep button being clicked"


@pytest.mark.parametrize(
    ("then", "steps"),
    [
        (
            "then it scrolls down quickly and zooms in on the fine print",
            [{"scroll": True, "fast": True}, {"enlarge": True}],
        ),
        ("lalu scroll ke bawah", [{"scroll": True}]),
        ("the button turns blue", [{"recolour": "", "colour": "cool"}]),
        ("tombolnya berubah jadi hijau", [{"recolour": "", "colour": "good"}]),
        ("then a confirmation box pops up", [{"ask": "", "answers": ["yes", "no"]}]),
        ("lalu muncul kotak konfirmasi", [{"ask": "", "answers": ["yes", "no"]}]),
        ("then all the messages on the phone disappear", [{"vanish": "messages"}]),
        ("lalu semua file di laptop terhapus", [{"vanish": "files"}]),
        ("the screen turns white", [{"blank": True}]),
    ],
)
def test_what_follows_a_press_happens_on_its_page(
    then: str, steps: list[dict[str, Any]], tmp_path: Path, cache: Path
) -> None:
    film = directed(f"{PRESSED}><{then}", tmp_path, cache)
    assert cued(film).params["steps"] == [{"press": "keep"}, *steps]
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    ("cue", "scene"),
    [
        ("buy button being clicked", "checkout"),
        ("tombol beli ditekan", "checkout"),
        ("website lighthouse.example.org", "link"),
        ("notification icon", "icons"),
        ("a phone", "picture"),
    ],
)
def test_what_other_scenes_draw_stays_theirs(cue: str, scene: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene == scene


@pytest.mark.parametrize(
    "cue",
    [
        "code editor on a laptop",
        "a light switch is turned on",
        "a dialog between two friends",
        "scrolling a long scroll",
        "phone showing a cat",
        "a button",
    ],
)
def test_what_is_no_screen_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "screen"


@pytest.mark.parametrize(
    ("cue", "untold"),
    [
        ("login page with a dog", "dog"),
        ('a notification "Hi" pops up on a phone in the rain', "rain"),
        ("the phone screen shows a list of plans", "lists things"),
    ],
)
def test_what_is_not_drawn_is_told(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert cued(film).scene == "screen"
    assert any(untold in d.message for d in film.diagnostics)


def test_steps_and_rows_come_on_their_words(tmp_path: Path, cache: Path) -> None:
    said = "Every day there are dishes, there is laundry, and there is the trash. Are you sure about that?"
    film = directed(
        'phone showing a list of chores: dishes, laundry, trash, then a pop up "Are you sure?"', tmp_path, cache, said
    )
    assert film.script is not None
    panel = cued(film)
    words = {moment.name: film.script.words[moment.word].text for moment in panel.moments}
    assert words == {"row-1": "dishes,", "row-2": "laundry,", "row-3": "trash.", "ask": "Are"}
