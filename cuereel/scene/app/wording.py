"""The words that an app's own things have, in the script's language: labels of fields, what is typed, what is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.scene.app.parts import Part
from cuereel.scene.shop.wording import button_label

PAGES = ("login", "signup", "search", "feed", "list", "settings", "form", "article")
"""The pages that an app has without being told what stands on them."""

_SAY = {
    "login": ("Log in", "Masuk"),
    "signup": ("Sign up", "Daftar"),
    "settings": ("Settings", "Pengaturan"),
    "name": ("Name", "Nama"),
    "email": ("Email", "Email"),
    "phone": ("Phone", "Telepon"),
    "address": ("Address", "Alamat"),
    "city": ("City", "Kota"),
    "age": ("Age", "Umur"),
    "password": ("Password", "Kata sandi"),
    "search": ("Search", "Cari"),
    "loading": ("Loading...", "Memuat..."),
    "wrong": ("Something went wrong", "Terjadi kesalahan"),
    "error": ("Error", "Error"),
    "refused": ("Wrong password", "Kata sandi salah"),
    "done": ("Done", "Berhasil"),
    "dark mode": ("Dark mode", "Mode gelap"),
    "sound": ("Sound", "Suara"),
    "ok": ("OK", "Oke"),
    "sure": ("Are you sure?", "Kamu yakin?"),
    "terms": ("Terms and conditions apply", "Syarat dan ketentuan berlaku"),
}

_SECRET = re.compile(r"\b(password|passwords|passcode|pin|kata sandi|sandi)\b", re.IGNORECASE)
_SEARCH = re.compile(r"\b(search|cari|pencarian|penelusuran)\b", re.IGNORECASE)
_DARK = re.compile(r"\b(dark|gelap|night|malam)\b", re.IGNORECASE)

_OF_IT = re.compile(r"(\w{4,})nya$", re.IGNORECASE)
"""A button that was spoken of: "tombol hapusnya" reads "Hapus"."""

_SAMPLES = (
    (r"mail|user ?name|akun|account", "ana@example.com"),
    (r"\bname\b|nama", "Ana"),
    (r"phone|telepon|telp|hp\b|number|nomor", "555 0100"),
    (r"\bage\b|umur|usia", "24"),
    (r"city|kota|address|alamat", "Jl. Melati 5"),
)


def say(key: str, language: str) -> str:
    """Words of the app itself."""
    english, indonesian = _SAY[key]
    return indonesian if language == "id" else english


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def label_of(words: str, language: str) -> str:
    """The label of a field or a button that a cue calls so: "sign up" -> "Sign up", or "Daftar"."""
    words = _OF_IT.sub(r"\1", words)
    plain = words.strip().casefold()
    if plain in ("email", "e-mail", "mail", "email address"):
        return "Email"
    if plain in ("password", "passwords", "kata sandi", "sandi"):
        return say("password", language)
    if plain in ("name", "nama", "search", "dark mode", "mode gelap"):
        return say({"nama": "name", "mode gelap": "dark mode"}.get(plain, plain), language)
    return {"yes": "Ya", "no": "Tidak", "cancel": "Batal", "delete": "Hapus"}.get(plain, "") * (
        language == "id"
    ) or button_label(words, language)


def is_secret(label: str) -> bool:
    return bool(_SECRET.search(label))


def is_search(label: str) -> bool:
    return bool(_SEARCH.search(label))


def is_dark_mode(label: str) -> bool:
    return bool(_DARK.search(label))


def sample(label: str) -> str:
    """What is typed into a field of which nobody says what; nothing where that cannot be guessed."""
    return next((typed for known, typed in _SAMPLES if re.search(known, label, re.IGNORECASE)), "")


def parts_of(page: str, title: str, language: str) -> list[Part]:
    """What stands on a page of the app."""
    head = [Part(title=capital(title))] if title else []
    if page in ("login", "signup"):
        labels = ["email", "password"] if page == "login" else ["name", "email", "password"]
        fields = [Part(field=say(label, language), secret=label == "password") for label in labels]
        name = say(page, language)
        return [*(head or [Part(title=name)]), *fields, Part(button=name)]
    if page == "form":
        return [*head, *[Part(field=say(label, language)) for label in ("name", "email", "phone")]]
    if page == "search":
        return [*head, Part(field=say("search", language))]
    if page == "settings":
        return [*(head or [Part(title=say("settings", language))]), Part(toggle=say("sound", language), on=True)]
    return head


USUAL = ("name", "email", "phone", "address", "city", "age")
"""What a form asks for of whose fields nobody says what they are."""


def with_labels(parts: Sequence[Part], language: str) -> list[Part]:
    """The parts, the nameless fields of a form under the labels that such forms have."""
    nameless = [number for number, part in enumerate(parts) if part.kind == "field" and not part.words]
    if len(nameless) < 2:
        return list(parts)
    labels = dict(zip(nameless, USUAL, strict=False))
    return [
        part.model_copy(update={"field": say(labels[number], language)}) if number in labels else part
        for number, part in enumerate(parts)
    ]


__all__ = [
    "PAGES",
    "capital",
    "is_dark_mode",
    "is_search",
    "is_secret",
    "label_of",
    "parts_of",
    "sample",
    "say",
    "with_labels",
]
