"""A stage, a form and what is to happen to a text -> where its surface, its lines and its labels stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.base import CueScene
from cuereel.scene.marking.forms import DOCUMENTS, Form
from cuereel.scene.marking.history import History
from cuereel.scene.marking.typeset import BAR, Room, Set, typeset
from cuereel.scene.stage import PX, Box, px

OVERHANG, AIR = 26.0, 58.0
"""px by which a surface reaches beyond the text box, and which it has about its text."""

HEADS = {"bar": 118.0, "mail": 210.0, "password": 210.0}
"""px above the first field of a screen."""

OWN_ENDS = 112.0
"""px more than air above and below bare lines, for what else a contract or a receipt has there."""

SHEET = 1.05
"""How wide a sheet with bare lines is, of its height, in a frame that is not a tall one."""

LABELS = 330.0
"""px below a text for the names of its parts."""

FIELD = 0.42
"""Ems from the type to the edge of its field."""

LINE, EDITED, TILED = 1.5, 2.1, 1.75
"""How high a line is, in ems: usually, where something is put right, and on tiles."""

WORDS = ((5, False, 56.0), (7, False, 46.0), (7, True, 40.0))
ADDRESSES = ((1, False, 52.0), (3, True, 60.0), (5, True, 40.0))
NUMBERS = ((1, False, 88.0), (3, True, 80.0), (4, True, 40.0))
SUMS = ((1, False, 82.0), (2, False, 66.0), (3, False, 52.0), (3, True, 40.0))
ONE_LINE = ((1, False, 50.0), (2, False, 44.0), (3, True, 40.0))


@dataclass(frozen=True)
class Plan:
    """`whole` is the surface, `box` the room of the text, `labels` that of names; `limits` is how far marks reach;
    `block` is how high the text is, in px."""

    form: Form
    whole: Box
    box: Box
    labels: Box
    limits: tuple[float, float]
    room: Room
    history: History
    block: float

    def fields(self, done: Set) -> list[Box]:
        """The boxes of the author's own lines."""
        places = done.places[-1]
        groups: list[list[int]] = [[]]
        for sign in self.history.versions[-1].signs:
            if self.history.letters[sign] == "\n":
                groups.append([])
            elif sign in places:
                groups[-1].append(sign)
        size = done.size
        out = []
        for group in (group for group in groups if group):
            high = self.box.top - px(min(places[sign].y for sign in group) - (0.78 + FIELD) * size)
            low = self.box.top - px(max(places[sign].y for sign in group) + (0.1 + FIELD) * size)
            out.append(Box(self.limits[0], low, self.limits[1], high))
        return out

    def rules(self, done: Set) -> list[float]:
        """The y below each line."""
        bases = sorted({place.y for places in done.places for place in places.values()})
        return [self.box.top - px(base + 0.3 * done.size) for base in bases]


def laid_out(scene: CueScene, form: Form, history: History, verbs: Sequence[str]) -> Plan:
    """Where everything stands; the surface is as high as the text wants, and fills the frame's width.

    Low in a tall frame, text keeps clear of the buttons there.
    """
    stage = scene.stage
    plan = _laid_out(scene, form, history, verbs, stage.clear.right)
    ends = plan.box.center[1] - px(0.5 * plan.block)
    if not stage.portrait or form not in (*HEADS, "tiles") or ends < stage.lower.top:
        plan = _laid_out(scene, form, history, verbs, min(stage.clear.right, stage.lower.right))
    return plan


def _laid_out(scene: CueScene, form: Form, history: History, verbs: Sequence[str], right: float) -> Plan:
    stage = scene.stage
    low = stage.clear.bottom if scene.brief.captioned else stage.text.bottom
    clear = Box(stage.clear.left, low + px(36), stage.clear.right, stage.clear.top)
    if BAR in history.letters and not stage.portrait:
        # a paper with bare lines is a sheet, however wide the frame is
        half, middle = 0.5 * min(clear.width, SHEET * clear.height), clear.center[0]
        clear = Box(middle - half, clear.bottom, middle + half, clear.top)
        right = clear.right
    inset = 20.0 if form in (*HEADS, "tiles") else AIR
    even = right == clear.right
    limits = clear.left + px(inset), right - px(inset if even else 0.0)
    pad = 40.0 if form in HEADS else 6.0
    signed = 150.0 if {"check", "cross"} & set(verbs) else 0.0
    width = (limits[1] - limits[0]) / PX - 2 * pad - signed
    labels = LABELS if "label" in verbs else 0.0
    head = HEADS.get(form, 0.0)
    tall = clear.height / PX - head - labels - 2 * AIR
    if form in ("contract", "receipt") and BAR in history.letters:
        tall -= 2 * OWN_ENDS
    leading = EDITED if "fix" in verbs else TILED if form == "tiles" else 1.95 if "next" in verbs else LINE
    room = Room(
        width,
        tall,
        largest=170.0 if form == "tiles" else 96.0 if form in DOCUMENTS else 150.0,
        leading=leading,
        tries=_tries(form),
        family=scene.theme.fonts["words"],
        weight="bold",
        tiled=form == "tiles",
        centred=form in ("tiles", "sum"),
    )
    done = typeset(history, room)
    block = max(done.rows) * leading * done.size
    least = _least(form, clear, stage.portrait)
    want = clear.height / PX if form in DOCUMENTS else max(least, block + head + labels + 2 * AIR)
    high = px(min(want, clear.height / PX))
    top = clear.top - 0.42 * (clear.height - high)
    whole = Box(clear.left - px(OVERHANG), top - high, clear.right + px(OVERHANG), top)
    middle = _middle(form, whole, head, labels, block)
    box = Box(limits[0] + px(pad), middle - px(tall / 2), limits[0] + px(pad + width), middle + px(tall / 2))
    names = Box(limits[0], whole.bottom + px(20), limits[1], middle - px(block / 2 + 90))
    return Plan(form, whole, box, names, limits, room, history, block)


def _tries(form: Form) -> tuple[tuple[int, bool, float], ...]:
    if form in HEADS:
        return ADDRESSES
    if form == "sum":
        return SUMS
    return NUMBERS if form == "tiles" else ONE_LINE if form in DOCUMENTS else WORDS


def _least(form: Form, clear: Box, portrait: bool) -> float:
    share = {"bar": 0.86, "tiles": 0.4}.get(form, 0.62) if portrait else 0.9
    return share * clear.height / PX


def _middle(form: Form, whole: Box, head: float, labels: float, block: float) -> float:
    """The y of the middle of the text."""
    if form == "bar":
        return whole.top - px(head + block / 2 + 14)
    upper, lower = whole.top - px(head), whole.bottom + px(labels)
    return (upper + lower) / 2


__all__ = ["Plan", "laid_out"]
