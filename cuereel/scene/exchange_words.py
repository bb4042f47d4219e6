"""What narration and cues call a client, a server, what goes between them, and what each of them does."""

from __future__ import annotations

import re

from cuereel.declare import Spoken

CLIENTS = ("user", "pengguna", "klien", "client", "browser", "peramban")
SERVERS = ("server", "peladen")
FRONT = (*CLIENTS, "frontend", "front-end", "front end")
BACK = (*SERVERS, "backend", "back-end", "back end")
ASKING = ("permintaan", "request")
ANSWERS = (
    "respons",
    "response",
    "balasan",
    "memberikan data",
    "mengirimkan data",
    "mengirim data",
    "mengembalikan data",
    "sends back data",
    "sends data back",
    "sends the data back",
    "returns data",
    "returns the data",
    "gives back data",
)
UNSEEN = (
    "tidak terlihat", "tak terlihat", "nggak terlihat", "ga terlihat", "gak terlihat", "tidak kelihatan",
    "ga kelihatan", "gak kelihatan", "nggak kelihatan", "di balik layar", "dibalik layar", "tersembunyi",
    "not visible", "invisible", "not seen", "never seen", "never see", "don't see", "cannot see", "can't see",
    "behind the scenes", "hidden",
)  # fmt: skip
OPENING = (
    "membuka", "buka", "membukanya", "mengunjungi", "mengakses", "opens", "open", "visits", "visit", "loads", "load",
)  # fmt: skip
SENDING = ("mengirim", "mengirimkan", "kirim", "mengklik", "klik", "menekan", "sends", "send", "clicks", "presses")
CHECKING = (
    "memeriksanya", "memeriksa", "periksa", "mengecek", "mengeceknya", "memvalidasi", "memverifikasi", "memproses",
    "memprosesnya", "diperiksa", "diproses", "checks it", "checks", "validates", "verifies", "processes",
)  # fmt: skip
FETCHING = (
    "mengambil data", "mengambil", "ambil data", "mencari data", "membaca data", "mengolah data", "diambil",
    "fetches", "gets the data", "looks up", "reads the data", "queries", "retrieves",
)  # fmt: skip
PASSING = ("lewat", "melalui", "via", "through")
BETWEEN = ("api", "graphql", "http", "endpoint", "gateway")

_CARRYING = re.compile(
    r"\b(me(mberikan|ngirimkan|ngirim|ngembalikan)|kirim|beri|send(s|ing)?|return(s|ing)?|gives?|back|the|a|an)\b\s*",
    re.IGNORECASE,
)


def roles(clients: tuple[str, ...], servers: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The words for the two, for what stands between them and for what goes there and back."""
    return {
        "client": clients,
        "server": servers,
        "through": BETWEEN,
        "request": ASKING,
        "response": ANSWERS,
        "hidden": UNSEEN,
    }


DEEDS = {"opens": OPENING, "sends": SENDING, "checks": CHECKING, "fetches": FETCHING, "by": PASSING}
"""What each of the two does, with the words for it."""

SETS = {role: f"{{{role}}}" for role in (*roles((), ()), *DEEDS)}
"""Each of these parameters is what was said for it."""

TOLD = (
    Spoken(roles=roles(CLIENTS, SERVERS) | DEEDS, at_least=2, needs=("client", "server"), sets=SETS),
    # a frontend and a backend are fields of work as well: they need a word for what is between the two
    Spoken(
        ("komunikasi", "berkomunikasi", "communicate", "communication", "terhubung", "connected", "talk to"),
        roles=roles(FRONT, BACK),
        at_least=3,
        needs=("client", "server"),
        sets=SETS,
    ),
    Spoken(
        roles=roles(FRONT, BACK),
        at_least=3,
        needs=("client", "request", "response"),
        sets=SETS,
    ),
)
"""What narration is about where it tells of a request."""


def carried(words: str) -> str:
    """What is carried, without the words for carrying it: "memberikan data" -> "data"; "" where only those are said."""
    return _CARRYING.sub("", words).strip()


__all__ = ["DEEDS", "TOLD", "carried"]
