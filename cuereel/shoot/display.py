"""The mobjects of a scene -> the list of what is drawn, each with a signature of its looks and its box of pixels.

Two lists tell which boxes differ: what looks the same is left alone, whichever mobject it is.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from manim import Mobject, VMobject
from manim.constants import LineJointType
from manim.mobject.types.image_mobject import AbstractImageMobject
from manim.mobject.types.point_cloud_mobject import PMobject

from cuereel.scene.paint import Painted, Points
from cuereel.scene.sprite import Sprite
from cuereel.shoot.boxes import Box
from cuereel.shoot.camera import ShotCamera

MITER_REACH = 10.0
"""How far a mitred corner may reach, in half stroke widths (Cairo's default miter limit)."""

Signature = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One mobject without its children, as it is drawn: inside `clips`, within `box`, looking as `signature` says."""

    mobject: Mobject
    clips: tuple[VMobject, ...]
    signature: Signature
    box: Box


def display_list(mobjects: Iterable[Mobject], camera: ShotCamera, before: Sequence[Leaf] = ()) -> list[Leaf]:
    """What the mobjects and their families show on the frame, from back to front.

    `before` is the list of the last frame: what did not change keeps the box that was computed then.
    """
    leaves: list[Leaf] = []
    for mobject, clips in _drawing_order(mobjects):
        signature = _signature(mobject, clips, camera)
        if signature is None:
            continue
        index = len(leaves)
        if index < len(before) and before[index].signature == signature:
            box: Box | None = before[index].box
        else:
            box = _box(mobject, clips, camera)
        if box is not None:
            leaves.append(Leaf(mobject, clips, signature, box))
    return leaves


def changed_boxes(before: Sequence[Leaf], now: Sequence[Leaf]) -> list[Box]:
    """The boxes where two lists differ, in looks or in order."""
    start = 0
    while start < min(len(before), len(now)) and before[start].signature == now[start].signature:
        start += 1
    end = 0
    while end < min(len(before), len(now)) - start and before[-1 - end].signature == now[-1 - end].signature:
        end += 1
    old, new = before[start : len(before) - end], now[start : len(now) - end]
    old_counts, new_counts = (Counter(leaf.signature for leaf in leaves) for leaves in (old, new))
    boxes = [leaf.box for leaf in old if new_counts[leaf.signature] != old_counts[leaf.signature]]
    boxes += [leaf.box for leaf in new if new_counts[leaf.signature] != old_counts[leaf.signature]]
    old_order = [leaf.signature for leaf in old if leaf.signature in new_counts]
    new_order = [leaf.signature for leaf in new if leaf.signature in old_counts]
    if old_order != new_order:
        boxes += [leaf.box for leaf in new if leaf.signature in old_counts]
    return boxes


def _drawing_order(mobjects: Iterable[Mobject]) -> list[tuple[Mobject, tuple[VMobject, ...]]]:
    """Family members with points, with the clips that they and their ancestors ask for, by z_index."""
    found: list[tuple[Mobject, tuple[VMobject, ...]]] = []
    for mobject in mobjects:
        _collect(mobject, (), found)
    last = {id(mobject): index for index, (mobject, _) in enumerate(found)}
    if len(last) < len(found):
        # As in Manim, a mobject that stands in several groups is drawn once, where it comes last.
        found = [pair for index, pair in enumerate(found) if last[id(pair[0])] == index]
    return sorted(found, key=lambda pair: pair[0].z_index)


def _collect(mobject: Mobject, clips: tuple[VMobject, ...], found: list[tuple[Mobject, tuple[VMobject, ...]]]) -> None:
    own = getattr(mobject, "clip", None)
    if own is not None and not any(own is clip for clip in clips):
        clips = (*clips, own)
    if len(mobject.points):
        found.append((mobject, clips))
    for child in mobject.submobjects:
        _collect(child, clips, found)


def _signature(mobject: Mobject, clips: tuple[VMobject, ...], camera: ShotCamera) -> Signature | None:
    """All that the looks depend on; None for what draws nothing."""
    if not camera.known(mobject):
        # Never equal to another, so always redrawn.
        return (object(),) if isinstance(mobject, VMobject | PMobject | AbstractImageMobject) else None
    own = _vector_signature(mobject) if isinstance(mobject, VMobject) else _sprite_signature(mobject)
    if own is None or not clips:
        return own
    return (*own, *(clip.points.tobytes() for clip in clips))


def _vector_signature(shape: VMobject) -> Signature | None:
    fill, stroke, back = shape.fill_rgbas, shape.stroke_rgbas, shape.background_stroke_rgbas
    width = shape.stroke_width if _visible(stroke) else 0
    back_width = shape.background_stroke_width if _visible(back) else 0
    if not width and not back_width and not _visible(fill):
        return None
    painted: Signature = ()
    if isinstance(shape, Painted):
        painted = shape.hold
    if len(fill) > 1 or len(stroke) > 1:
        painted = (*painted, tuple(shape.sheen_direction))
    return (
        shape.points.tobytes(),
        fill.tobytes(),
        stroke.tobytes() if width else b"",
        back.tobytes() if back_width else b"",
        width,
        back_width,
        shape.joint_type,
        shape.cap_style,
        *painted,
    )


def _visible(rgbas: npt.NDArray[np.float64]) -> bool:
    return bool(rgbas[0, 3] > 0) if len(rgbas) == 1 else bool(rgbas[:, 3].any())


def _sprite_signature(sprite: Mobject) -> Signature | None:
    assert isinstance(sprite, Sprite)
    if sprite.fill_opacity <= 0:
        return None
    return sprite.points.tobytes(), id(sprite.picture), sprite.fill_opacity


def _box(mobject: Mobject, clips: tuple[VMobject, ...], camera: ShotCamera) -> Box | None:
    frame = Box(0, 0, camera.pixel_width, camera.pixel_height)
    if not camera.known(mobject):
        return frame
    box = _points_box(mobject.points, _margin(mobject, camera), camera, frame)
    for clip in clips:
        inside = _points_box(clip.points, 2, camera, frame)
        box = box.meet(inside) if box and inside else None
    return box


def _margin(mobject: Mobject, camera: ShotCamera) -> float:
    """Px by which the drawing may reach beyond the points."""
    if not isinstance(mobject, VMobject):
        return 2.0
    px_per_unit = camera.pixel_width / camera.frame_width
    scale = mobject.stroke_scale if isinstance(mobject, Painted) else 1.0
    widest = max(mobject.stroke_width * scale, mobject.background_stroke_width)
    half = widest * camera.cairo_line_width_multiple * px_per_unit / 2
    mitred = mobject.joint_type in (LineJointType.AUTO, LineJointType.MITER)
    return 2.0 + half * (MITER_REACH if mitred else 1.5)


def _points_box(points: Points, margin: float, camera: ShotCamera, frame: Box) -> Box | None:
    left, bottom, _ = points.min(axis=0).tolist()
    right, top, _ = points.max(axis=0).tolist()
    if not math.isfinite(left + right + bottom + top):
        return None
    px_per_unit = camera.pixel_width / camera.frame_width
    middle_x, middle_y = camera.pixel_width / 2, camera.pixel_height / 2
    box = Box(
        math.floor(middle_x + left * px_per_unit - margin),
        math.floor(middle_y - top * px_per_unit - margin),
        math.ceil(middle_x + right * px_per_unit + margin),
        math.ceil(middle_y - bottom * px_per_unit + margin),
    )
    return box.meet(frame)
