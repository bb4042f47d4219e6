"""Checks and pages that load, asked of the scene of a purchase by a script that buys nothing -> scenes of their own."""

from __future__ import annotations

import re

from cuereel.catalog import Catalog
from cuereel.direct.draft import Draft
from cuereel.direct.listed_row import CHECKLIST, LONGEST, TABLEAU, row_of
from cuereel.model import Drawn, Json, Script

CHECKOUT = "checkout"


_SELLING = re.compile(
    r"\b(?:buy\w*|bought|shop\w*|store|cart|checkout|products?|purchas\w+|e-?commerce|"
    r"pay|paying|payment|bayar\w*|beli|membeli|pembeli\w*|dibeli|olshop|toko\w*|belanja\w*|keranjang|produk|checkout|stok|pesanan)\b",
    re.IGNORECASE,
)
"""Words of a film in which something is bought."""


_SERVING = re.compile(
    r"\b(?:servers?|back[ -]?ends?|orders?|ordered|ordering|purchas\w+|check-?outs?|requests?|APIs?"
    r"|buy(?:ing)? button|tombol (?:beli|bayar)|pembelian|pesanan|memesan|dipesan)\b",
    re.IGNORECASE,
)
"""Words of a film in which a server has work to do."""


def serves(script: Script) -> bool:
    """Whether a script speaks of what checks an order: only there do things that are checked go into a server."""
    said = " ".join([script.title, *(word.text for word in script.words), *(cue.text for cue in script.cues)])
    return _SERVING.search(said) is not None


def sells(script: Script) -> bool:
    """Whether anything is bought in a script."""
    said = " ".join([script.title, *(word.text for word in script.words), *(cue.text for cue in script.cues)])
    return _SELLING.search(said) is not None


def leave_shop(draft: Draft, catalog: Catalog, *, shows_any: bool, selling: bool, serving: bool) -> None:
    """Let a draft of a purchase be a row or a list that is ticked, or a page that loads or has its button pressed.

    It is changed in place. `shows_any` says whether art shows any of what is checked: a row of pictures is what that
    scene is made for, but only where `serving` says that the film has a server, which has something to check.
    `selling` says whether anything is bought in the film: only then a button is a shop's.
    """
    steps = draft.params.get("steps")
    if draft.scene.name != CHECKOUT or draft.drawn is not Drawn.CUE or not isinstance(steps, list):
        return
    verbs = {verb for step in steps if isinstance(step, dict) for verb in step}
    if draft.params.keys() != {"steps"} or not verbs:
        return
    only_pressed = verbs <= {"load", "press"} and not selling
    if (verbs == {"load"} or only_pressed) and "screen" in catalog:
        draft.scene = catalog["screen"]
    elif verbs == {"check"} and not (shows_any and serving):
        _leave_server(draft, catalog, [_named(step) for step in steps], in_row=shows_any)


def _leave_server(draft: Draft, catalog: Catalog, checked: list[Json], *, in_row: bool) -> None:
    """Let what is checked stand in a row, where its names are brief, or be a list (in place)."""
    texts = [str(each) for each in checked]
    brief = all(len(text) <= LONGEST for text in texts) and len(set(texts)) == len(texts)
    if in_row and brief and FEWEST <= len(texts) <= MOST and TABLEAU in catalog:
        draft.scene, draft.params = catalog[TABLEAU], row_of(texts)
    elif CHECKLIST in catalog:
        draft.scene, draft.params = catalog[CHECKLIST], {"items": checked}
        draft.bound = {re.sub(r"^steps/", "items/", path): words for path, words in draft.bound.items()}


FEWEST, MOST = 2, 6
"""How many things that are checked stand in a row."""


def _named(step: Json) -> Json:
    return step["check"] if isinstance(step, dict) else step


__all__ = ["CHECKOUT", "leave_shop", "sells", "serves"]
