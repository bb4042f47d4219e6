"""How a shot is cut to and left -> the overlays of its first and last frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cuereel.formats import PxBox
from cuereel.model import Frame, Shot
from cuereel.raster import Raster
from cuereel.scene.load import load_scene
from cuereel.scene.stage import PX, Box
from cuereel.shoot.cut_frames import BEFORE, COVERING, RISING, SINKING, UNCOVERING
from cuereel.shoot.handover import Handover
from cuereel.shoot.overlay import Overlay
from cuereel.shoot.sink import OverlaysAt
from cuereel.shoot.stills import frame_zero
from cuereel.shoot.wipe import Wipe

if TYPE_CHECKING:
    from cuereel.studio import SceneStudio

SHORTEST = 3 * (COVERING + UNCOVERING)
"""Frames below which a shot is left by a plain cut: another would take too much of it."""


def cuts(studio: SceneStudio, shot: Shot, frame: Frame, backdrop: Raster) -> OverlaysAt:
    """What its wipes lay over each frame of the shot, above all else; nothing between them."""
    colours = studio.theme.colours
    into, out_of = (Wipe(colours.accent, colours.on_accent, frame, cut.place) for cut in (shot.opens, shot.closes))
    length = shot.end - shot.start
    closes = shot.closes.kind if length >= SHORTEST else "cut"
    tail = BEFORE[closes] if closes in ("wipe", "loop") else 0
    start = _in_px(_resting(studio, shot), frame)
    first = studio.first if closes == "loop" else None
    below = (Overlay(frame_zero(studio.open_scene(first), frame, backdrop), 0, 0),) if first else ()
    home = _in_px(_waiting(studio, first), frame) if first else start
    if first:
        # the request itself grows and comes back
        out_of = replace(out_of, colour=colours.cool)

    def at(number: int) -> Sequence[Overlay]:
        left = number - (length - tail)
        if tail and 0 <= left < COVERING:
            return out_of.covering(left, start, shot.closes.label)
        if tail and left >= COVERING:
            return (*below, *(out_of.uncovering(left - COVERING, home) if left < COVERING + UNCOVERING else ()))
        if shot.opens.kind == "wipe" and number < UNCOVERING:
            return into.uncovering(number, start, shot.opens.label)
        return ()

    return at


def handovers(studio: SceneStudio, shot: Shot, frame: Frame) -> OverlaysAt:
    """What its matched cuts lay over each frame of the shot, below its captions; nothing between them."""
    length = shot.end - shot.start
    into, out_of = (_handover(studio, shot, frame, closing) for closing in (False, True))
    if length < SHORTEST:
        out_of = None

    def at(number: int) -> Sequence[Overlay]:
        if into and number < RISING:
            return into.arriving(number)
        if out_of and number >= length - SINKING:
            return out_of.leaving(number - (length - SINKING))
        return ()

    return at


def _handover(studio: SceneStudio, shot: Shot, frame: Frame, closing: bool) -> Handover | None:
    """From one scene's outline to the other's, at the shot's end or its start; None where one has none."""
    cut = shot.closes if closing else shot.opens
    if cut.kind != "match":
        return None
    stage, here, there = studio.brief(shot).stage, shot.panel.scene, cut.beside
    before, after = (here, there) if closing else (there, here)
    out_of = load_scene(studio.scenes[before]).outline(stage, closing=True)
    into = load_scene(studio.scenes[after]).outline(stage, closing=False)
    return Handover(out_of, into, studio.theme.colours.cool, frame) if out_of and into else None


def _resting(studio: SceneStudio, shot: Shot) -> Box:
    """Where the wipe's square stands in a shot, in scene units."""
    return load_scene(studio.scenes[shot.panel.scene]).landing(studio.brief(shot))


def _waiting(studio: SceneStudio, shot: Shot) -> Box:
    """Where the request waits on a shot's first frame, in scene units."""
    return load_scene(studio.scenes[shot.panel.scene]).waiting(studio.brief(shot))


def _in_px(box: Box, frame: Frame) -> PxBox:
    """A box of the scene in px of a frame."""
    scale = min(frame.width, frame.height) / 1080 / PX
    middle_x, middle_y = frame.width / 2, frame.height / 2
    return PxBox(
        round(middle_x + box.left * scale),
        round(middle_y - box.top * scale),
        round(middle_x + box.right * scale),
        round(middle_y - box.bottom * scale),
    )
