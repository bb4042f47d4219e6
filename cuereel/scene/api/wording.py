"""The cues that a call over the net answers to, in English and in Indonesian: a path and what comes back of it."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase

CALL = "([http|api|web|network] request|[http|api] call|endpoint|api request|api)"
PANGGILAN = "([http|api] request|permintaan|panggilan api|api|endpoint|manggil api|memanggil api)"
RETURNS = (
    "[that|which|and] [it] [now] (return|returns|returning|returned|gives|give|giving|gets|get|getting|gives back|"
    "responds with|answers with|answers|fails with|comes back with|comes back as) [back] [a|an] [red|green] "
    "[status|error|error code|status code|code]"
)
BALIK = (
    "[yang] [dan] (balik|balikin|mengembalikan|ngembaliin|dapat|dapet|mendapat|hasilnya|jawabannya|statusnya|muncul|"
    "jadi|return|dibalas|gagal dengan|error) [status|error|kode|respons|response]"
)
THEN, LALU = "[,] [and] [then]", "[,] [lalu|terus|trus|kemudian|dan]"
NAMED = "[OK|created|not found|error|unauthorized|forbidden|bad request|merah|hijau|ijo|in red|in green|red|green]"
"""What comes back, and what it is called."""

FIXED = (
    "[it|they|he|she|you|we] [is|gets] (fix|fixes|fixed|corrected|corrects|changes|changed|change) "
    "[the|that] [typo|path|url|address|spelling|request|it] (to|into|as)"
)
DIPERBAIKI = (
    "[typo|path|url|alamatnya|salah ketiknya|typonya] (diperbaiki|dibenerin|dibetulkan|dibetulin|diganti|diubah) "
    "[jadi|menjadi|ke|dengan]"
)
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
JSON = "[the|a] [json|api|server] (response|reply|body|payload|respons|balasan|jawaban|json|object|objek)"
OF = "[of|with|saying|that says|showing|containing|:|dengan|berisi|isinya]"


def asked() -> Iterator[Phrase]:
    """A request to a path, or to none that is named."""
    for method in METHODS:
        yield phrase(
            f"^ [{CALL}] [for|of|with] {method} [request] [to|ke] {{route}}",
            f"^ [{PANGGILAN}] {method} [ke] {{route}}",
            path="{route}",
            method=method,
        )
    yield phrase(
        f"^ [(someone|user|browser|client|app) (makes|sends|making|sending)] {CALL} (to|for|at) {{route}}",
        f"^ [(kirim|mengirim|ngirim)] {PANGGILAN} ke {{route}}",
        path="{route}",
    )
    yield phrase(
        f"^ {CALL} [is|keeps|that is|that keeps] (loading|waiting)",
        f"^ {PANGGILAN} [yang|masih|lagi|sedang] loading",
        path="",
    )
    yield phrase(
        f"^ {CALL} {RETURNS} {{answer}} {NAMED}",
        f"^ {PANGGILAN} {BALIK} {{answer}} {NAMED}",
        f"^ (loading|loading spinner|loading dots) [,] (then|lalu|terus|and then) {{answer}} {NAMED}",
        steps=[{"status": "{answer}"}],
    )


def answered() -> Iterator[Phrase]:
    """What comes back, and a path that is put right."""
    yield addition(
        f"{THEN} {RETURNS} {{answer}} {NAMED}",
        f"[,] (then|and then|followed by) {{answer}} {NAMED}",
        f"{LALU} {BALIK} {{answer}} {NAMED}",
        f"[,] (lalu|terus|trus|kemudian) {{answer}} {NAMED}",
        steps=[{"status": "{answer}"}],
    )
    yield addition(
        f"{THEN} {FIXED} {{reroute}}",
        f"{LALU} {DIPERBAIKI} {{reroute}}",
        steps=[{"path": "{reroute}"}],
    )


def bodied() -> Iterator[Phrase]:
    """JSON that comes back."""
    yield phrase(f"^ [a|an] {JSON} {OF} {{json}}", steps=[{"body": "{json}"}])
    yield addition(
        f"{THEN} {RETURNS} [json] {{json}}",
        f"{LALU} {BALIK} [json] {{json}}",
        f"{THEN} [with] {JSON} {OF} {{json}}",
        steps=[{"body": "{json}"}],
    )


PHRASES = (*asked(), *answered(), *bodied())

__all__ = ["PHRASES"]
