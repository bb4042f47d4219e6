"""Checks and pages that load, asked of the scene of a purchase by a script that buys nothing -> scenes of their own."""

from __future__ import annotations

import re

from cuereel.catalog import Catalog
from cuereel.direct.draft import Draft
from cuereel.model import Drawn, Json

CHECKOUT = "checkout"


def leave_shop(draft: Draft, catalog: Catalog, *, shows_any: bool) -> None:
    """Let a draft of a purchase in which nothing is pressed be a list that is ticked, or a page that loads (in place).

    `shows_any` says whether art shows any of what is checked: a row of pictures is what that scene is made for.
    """
    steps = draft.params.get("steps")
    if draft.scene.name != CHECKOUT or draft.drawn is not Drawn.CUE or not isinstance(steps, list):
        return
    verbs = {verb for step in steps if isinstance(step, dict) for verb in step}
    if draft.params.keys() != {"steps"} or not verbs:
        return
    if verbs == {"load"} and "screen" in catalog:
        draft.scene = catalog["screen"]
    elif verbs == {"check"} and not shows_any and "checklist" in catalog:
        draft.scene = catalog["checklist"]
        draft.params = {"items": [_named(step) for step in steps]}
        draft.bound = {re.sub(r"^steps/", "items/", path): words for path, words in draft.bound.items()}


def _named(step: Json) -> Json:
    return step["check"] if isinstance(step, dict) else step


__all__ = ["CHECKOUT", "leave_shop"]
