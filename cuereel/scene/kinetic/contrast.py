"""Pages that set one thing against another: the frame in two, each half with its own ground and its own words."""

from __future__ import annotations

import numpy as np

from cuereel.scene.card import mix
from cuereel.scene.kinetic.scenery import Panel
from cuereel.scene.kinetic.sheet import Desk, Sheet, lay
from cuereel.scene.kinetic.word import rising, slamming, sliding
from cuereel.scene.sense import contrast_said, pair_said
from cuereel.scene.stage import Box, px


def split(desk: Desk, sheet: Sheet) -> None:
    """What is said before the turn above (or left), what comes after it on a ground of its own, which slides in."""
    page = sheet.page
    pair = pair_said(desk.words, page.first, page.last)
    cut = pair[1] if pair else contrast_said(desk.words, page.first, page.last)
    assert cut is not None
    shown = desk.shown(page)
    theme, frame, box = desk.theme, desk.stage.frame, desk.box
    accent, ink = theme.colour("accent"), theme.colour("on_accent")
    if desk.tall:
        edge = box.center[1] - px(10)
        face = Box(frame.left - px(20), frame.bottom - px(60), frame.right + px(20), edge)
        rooms = (Box(box.left, edge + px(60), box.right, box.top), Box(box.left, box.bottom, box.right, edge - px(90)))
        away, lean = np.array([0.0, -1.1 * face.height, 0.0]), px(46)
    else:
        edge = frame.center[0]
        face = Box(edge, frame.bottom - px(60), frame.right + px(30), frame.top + px(60))
        low = box.bottom + 0.08 * box.height
        rooms = (Box(box.left, low, edge - px(60), box.top), Box(edge + px(60), low, box.right, box.top))
        away, lean = np.array([1.1 * face.width, 0.0, 0.0]), 0.0
    first = [index for index in shown if index < cut]
    second = [index for index in shown if index >= cut]
    keys = (_key(desk, sheet, first, pair[0] if pair else None), _key(desk, sheet, second, None))
    panel = Panel(face, desk.on(cut), away, mix(accent, "#FFFFFF", 0.12), mix(accent, "#FF5A3C", 0.35), lean)
    plain = desk.voice(key=260, other=170, anchor=0.5, fill=0.9)
    lay(desk, sheet, first, keys[0], rooms[0], plain, entrance=rising, key_entrance=slamming)
    sheet.actors.append(panel)
    dark = desk.voice(key=260, other=170, ink=ink, accent=ink, anchor=0.42, fill=0.9)
    lay(desk, sheet, second, keys[1], rooms[1], dark, entrance=sliding(1), key_entrance=rising)
    sheet.turn = "up" if desk.tall else "left"


def _key(desk: Desk, sheet: Sheet, part: list[int], wanted: int | None) -> list[int]:
    if wanted is not None and wanted in part:
        return [wanted]
    marked = [key for key in sheet.page.keys if key in part]
    return marked or [max(part, key=lambda index: len(desk.words[index]))]


__all__ = ["split"]
