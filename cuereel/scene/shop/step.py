"""What an author writes of a checkout -> its steps: each says in one verb what happens, and in words to what."""

from __future__ import annotations

from typing import ClassVar

from cuereel.scene.verb_step import VerbStep

VERBS = ("press", "load", "zoom", "check", "more", "back", "success", "reveal")
INSIDE = ("check", "more")
"""The steps that are seen behind the page."""

STARTS_INSIDE = (*INSIDE, "back")
"""The steps before which a shot that starts with them is behind the page already."""

BEHIND = (*STARTS_INSIDE, "zoom", "reveal")
"""The steps for which there must be something behind the page."""

CHECKED = (
    "[,] (checks|ticks|check marks|each checked|each ticked|each gets a check|each one gets a check|with checks|"
    "with ticks|with check marks|being checked) [(pop|pops|popping|appear|appears) [up]] "
    "[one by one|one after (other|another)]"
)
DICENTANG = (
    "[,] [dengan] (centang|ceklis|dicentang|diceklis|tanda centang) [hijau] [(muncul|keluar)] "
    "[satu-satu|satu (per|demi) satu]"
)
"""How a cue asks for its icons to be ticked."""

MENEKAN = "(menekan|mengklik|klik|tekan|pencet|mencet|memencet|ngeklik)"
"""Presses, in Indonesian."""


class Step(VerbStep):
    """One thing that happens: a mapping with one verb. `icon` names the art of a check where its own words do not."""

    VERBS: ClassVar[tuple[str, ...]] = VERBS

    press: str | None = None
    load: bool | str | None = None
    zoom: bool | str | None = None
    check: str | None = None
    more: bool | str | None = None
    back: bool | str | None = None
    success: str | None = None
    reveal: str | None = None
    icon: str = ""


__all__ = ["BEHIND", "CHECKED", "DICENTANG", "INSIDE", "MENEKAN", "STARTS_INSIDE", "VERBS", "Step"]
